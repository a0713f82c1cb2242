import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The one at `wanted`, or an installed one, or the one in the packages; drawn by SwiftShader, as in the tests. */
export async function openBrowser(wanted: string | undefined): Promise<Browser> {
  const executablePath = wanted || INSTALLED.find((path) => existsSync(path)) || (await packaged());
  const drawing = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--no-first-run", ...drawing] });
}

async function packaged(): Promise<string> {
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/** A page that tells when its network stood, and which tasks were long. */
export interface Measured {
  readonly page: Page;
  /** Milliseconds from the navigation until the network was drawn. */
  open(address: string): Promise<number>;
  /** Milliseconds of script that something takes until the second frame after it, and of time. */
  cost(work: () => Promise<unknown>): Promise<{ readonly script: number; readonly wall: number }>;
  /** The longest task since the navigation, in milliseconds; those below 50 count as none. */
  longest(): Promise<number>;
  /** Bytes of the page, its scripts and styles as they were sent: before it began, and in all since the navigation. */
  transferred(): Promise<{ readonly entry: number; readonly all: number }>;
  /** Megabytes of live objects. */
  heap(): Promise<number>;
}

/** Runs in the page before anything else. */
const MARKS = `
  window.marks = { drawn: null, longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) marks.longest = Math.max(marks.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    if (marks.drawn === null && document.querySelector("[data-testid=network][data-ready]"))
      marks.drawn = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;
const BYTES = `
  [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(({ name }) => !name.includes("/api/"))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
`;
const FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

export async function measuredPage(browser: Browser): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "timeTicks" });
  let entry = 0;
  await page.addInitScript(MARKS);
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
  };
  return {
    page,
    async open(address) {
      // leaving the page before would count
      await page.goto("about:blank");
      await page.waitForTimeout(500);
      await page.goto(address);
      entry = await page.evaluate<number>(BYTES);
      await page.locator("[data-testid=network][data-ready]").waitFor({ timeout: 600_000 });
      return page.evaluate<number>("marks.drawn");
    },
    async cost(work) {
      const [before, begin] = [await script(), performance.now()];
      await work();
      await page.evaluate(FRAMES);
      const wall = performance.now() - begin;
      return { script: (await script()) - before, wall };
    },
    longest: () => page.evaluate<number>("marks.longest"),
    transferred: async () => ({ entry, all: await page.evaluate<number>(BYTES) }),
    async heap() {
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 2 ** 20;
    },
  };
}
