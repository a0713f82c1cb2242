import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { loadCypher } from "#graph/cypher-files.ts";
import type { GraphStore } from "#graph/store.ts";
import { notebookFolder } from "#viewer/server/notebook.ts";
import { type RunningServer, startServer } from "#viewer/server/server.ts";
import { launch } from "../../support/browser.ts";
import { graphChange } from "../../support/graph-notation.ts";
import { shippedReader } from "../../support/reader.ts";
import { useStores } from "../../support/stores.ts";

const engine = inject("engine") ?? "embedded";
/** The browser's executable; "" where there is none, or no server for the engine, and the page's tests are skipped. */
export const executable = engine === "neo4j" && !inject("neo4j") ? "" : inject("browser");
const project = join(__dirname, "../../..");
const pictures = join(project, "test/output", engine);

/** What some drivers say of asking which node lies under the pointer. */
const DRIVER = /GL Driver Message .*GPU stall due to ReadPixels/;

export const articles = [
  {
    title: "Lovelace to visit Turin",
    publisher: "The Analyst",
    published: "1842-08-01",
    address: "https://analyst.example/turin",
    text: [
      "Lovelace to visit Turin",
      "[Ada Lovelace]{Person}, a fellow of the [Royal Society]{Organization:ngo}, will visit [Turin]{Place:city} on 6 September. <img src=x onerror=alert(1)>",
      "[Ada]{Person=Ada Lovelace} met [Charles Babbage]{Person} in [London]{Place:city} last week. She may speak at the [Turin congress]{Event:meeting}.",
      "[Charles Babbage]{Person} said that he had not met [critics]{Group} of the [Analytical Engine]{Work:product}.",
    ].join("\n\n"),
    claims: [
      'Ada Lovelace WORKS_FOR Royal Society role=fellow "Ada Lovelace, a fellow of the Royal Society"',
      'Ada Lovelace VISITED Turin modality=planned time=1842-09-06 "Ada Lovelace, a fellow of the Royal Society, will visit Turin on 6 September."',
      'Ada Lovelace MET_WITH Charles Babbage "Ada met Charles Babbage in London last week."',
      'Ada Lovelace PARTICIPATED_IN Turin congress modality=possible "She may speak at the Turin congress."',
      'Charles Babbage MET_WITH critics polarity=negative speaker=(Charles Babbage) "Charles Babbage said that he had not met critics"',
    ],
  },
  {
    title: "Babbage shows an engine",
    publisher: "Daily Wheel",
    published: "1842-08-03",
    text: "Babbage shows an engine\n\n[Charles Babbage]{Person} built the [Analytical Engine]{Work:product}. [Charles Babbage]{Person} met [Ada Lovelace]{Person}.",
    claims: [
      'Charles Babbage PRODUCED Analytical Engine "Charles Babbage built the Analytical Engine."',
      'Charles Babbage MET_WITH Ada Lovelace "Charles Babbage met Ada Lovelace."',
    ],
  },
] as const;

export type ArticleNotation = Parameters<typeof graphChange>[0];

/** The built page on a real server over an empty store of the run's engine, and a real browser. */
export interface Stage {
  readonly store: GraphStore;
  readonly server: RunningServer;
  readonly browser: Browser;
  /** Errors and warnings of the page's console and of the server since the test began. */
  readonly problems: string[];
  /** A page of its own at "#…"; `share` limits what the server sends to be drawn. */
  open(hash?: string, options?: BrowserContextOptions, from?: Browser, share?: string): Promise<Page>;
  /** The window's picture, also kept in test/output/ENGINE. */
  picture(page: Page, name: string): Promise<Buffer>;
}

/** Sets the stage for the tests of a file; call it within `describe`. */
export function useStage(told: readonly ArticleNotation[] = articles): Stage {
  const stores = useStores(engine);
  let folder: string;
  let store: GraphStore;
  let server: RunningServer;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    const appFolder = join(project, "dist/app");
    if (!existsSync(join(appFolder, "index.html")))
      throw new Error("The page is not built, so that it cannot be tested. Run: npm run build");
    mkdirSync(pictures, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), "tieline-page-"));
    store = await stores.empty();
    for (const article of told) await store.apply(graphChange(article));
    server = await startServer({
      store,
      loadExtractor: shippedReader,
      queryText: (name) => loadCypher(join(project, "cypher"), engine).text(`read/${name}`),
      judge: { name: "a tester", now: () => "2026-01-02T03:04:05.000Z" },
      notebook: notebookFolder(join(folder, "notebook")),
      appFolder,
      token: "a token",
      allowedHosts: [],
      version: "0.0.0",
      host: "127.0.0.1",
      port: 0,
      onError: (error) => problems.push(`server: ${error}`),
    });
    browser = await launch(executable);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    problems.length = 0;
  });

  return {
    get store() {
      return store;
    },
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    problems,
    async open(hash = "", options = {}, from = browser, share = "") {
      const context = await from.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        const counts = message.type() === "error" || message.type() === "warning";
        if (counts && !DRIVER.test(message.text())) problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("dialog", (dialog) => {
        problems.push(`The page opened a dialogue: ${dialog.message()}`);
        void dialog.dismiss();
      });
      if (share !== "")
        await page.route(/\/api\/network(?:\?.*)?$/, (route) => {
          const url = new URL(route.request().url());
          for (const [name, value] of new URLSearchParams(share)) url.searchParams.set(name, value);
          return route.continue({ url: String(url) });
        });
      await page.goto(`${server.url}/${hash}`);
      await page.locator("[data-phase=ready]").waitFor();
      return page;
    },
    async picture(page, name) {
      const bytes = await page.screenshot();
      writeFileSync(join(pictures, `${name}.png`), bytes);
      return bytes;
    },
  };
}
