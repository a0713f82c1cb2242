import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Browser } from "playwright-core";
import { openStore } from "#graph/open.ts";
import type { Network } from "#viewer/protocol.ts";
import { built, firstPage, type Workshop } from "../commands.ts";
import { type Figure, markdown, median, table } from "../figures.ts";
import { addNews } from "../news.ts";
import { type Measured, measuredPage, openBrowser } from "./browser.ts";

/**
 * Measures the built page in a real browser and prints a table: `npm run bench:viewer`. `--short` takes small
 * amounts, `--keep FOLDER` leaves the invented graphs there for the next time, `--json` and `--markdown` print the
 * figures in another form. Where no graphics card draws, the times of whole frames are the card's, not the page's:
 * what is held against a goal is then the script's time.
 */
interface Amounts {
  readonly small: number;
  readonly middle: number;
  readonly large: number;
  readonly rounds: number;
}
const FULL: Amounts = { small: 1000, middle: 5000, large: 104_331, rounds: 200 };
const SHORT: Amounts = { small: 200, middle: 500, large: 2500, rounds: 20 };

async function main(args: readonly string[]): Promise<void> {
  const amounts = args.includes("--short") ? SHORT : FULL;
  const keep = args.includes("--keep") ? args[args.indexOf("--keep") + 1] : undefined;
  const scratch = keep ?? mkdtempSync(join(tmpdir(), "tieline-bench-viewer-"));
  const workshop: Workshop = {
    project: join(__dirname, "../.."),
    scratch,
    env: { ...process.env, NO_COLOR: "1" },
    now: () => performance.now(),
    say: (text) => process.stderr.write(`${text} …\n`),
  };
  if (!existsSync(built(workshop))) throw new Error("The page is not built. Run: npm run build");
  const browser = await openBrowser(process.env["TIELINE_BROWSER"]);
  try {
    const figures: Figure[] = [];
    const add = (measured: readonly Figure[]) => {
      figures.push(...measured);
      process.stderr.write(`${table(measured)}\n`);
    };
    add(await served(workshop, browser, amounts.small, whole(amounts.small), smallGraph));
    add(await served(workshop, browser, amounts.middle, whole(amounts.middle), middleGraph(amounts)));
    add(await served(workshop, browser, amounts.large, [], largeGraph));
    const machine = `Node ${process.versions.node}, ${browser.version()}, ${cpus().length} cores`;
    process.stdout.write(
      args.includes("--json")
        ? `${JSON.stringify({ machine, figures })}\n`
        : `${machine}\n\n${args.includes("--markdown") ? markdown(figures) : table(figures)}\n`,
    );
  } finally {
    await browser.close();
    if (keep === undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

const whole = (entities: number) => ["--draw", `${entities},${3 * entities}`];

type Measure = (measured: Measured, address: string, size: string) => Promise<readonly Figure[]>;

/** Serves an invented graph of so many entities, three times as many relationships, and measures its page. */
async function served(
  workshop: Workshop,
  browser: Browser,
  entities: number,
  draw: readonly string[],
  measure: Measure,
): Promise<readonly Figure[]> {
  const store = `file:${await filled(workshop, entities)}`;
  workshop.say(`measuring ${entities} entities`);
  const command = [built(workshop), "serve", "--store", store, ...draw];
  const server = await firstPage(workshop, workshop.scratch, "node", command);
  try {
    const address = `http://127.0.0.1:${server.port}`;
    // what the server makes at its start, for whoever comes first, is waited for
    const network = await answer(`${address}/api/network`);
    await answer(`${address}/api/network/evidence`);
    const size = `${network.entities.length}/${network.relationships.length}`;
    const measured = await measuredPage(browser);
    try {
      return await measure(measured, address, size);
    } finally {
      await measured.page.context().close();
    }
  } finally {
    await server.stop();
  }
}

async function filled(workshop: Workshop, entities: number): Promise<string> {
  const folder = join(workshop.scratch, `news-${entities}`);
  if (existsSync(folder)) return folder;
  workshop.say(`inventing news of ${entities} entities`);
  const store = await openStore(`file:${folder}`, { cypher: join(workshop.project, "cypher"), create: true });
  try {
    await addNews(store, entities);
  } finally {
    await store.close();
  }
  return folder;
}

const answer = async (address: string) => (await (await fetch(address)).json()) as Network;

const most = (limit: number) => ({ goal: { most: limit } });

const smallGraph: Measure = async (measured, address, size) => {
  const first = await measured.open(address);
  await settled(measured);
  const { entry, all } = await measured.transferred();
  const again = await measured.open(address);
  return [
    { name: "first load, compressed", value: entry / 1000, unit: "kB", ...most(200) },
    { name: "with the layout and what is fetched for later", value: all / 1000, unit: "kB" },
    { name: `${size} on screen, layout unknown`, value: first, unit: "ms" },
    { name: `${size} on screen, layout known`, value: again, unit: "ms", ...most(1000) },
  ];
};

const middleGraph =
  ({ rounds }: Amounts): Measure =>
  async (measured, address, size) => {
    const { page } = measured;
    const first = await measured.open(address);
    await settled(measured);
    const longest = await measured.longest();
    const again = await measured.open(address);
    await settled(measured);
    const hovers = await costs(measured, 20, async (turn) => {
      await page.mouse.move(500 + 13 * (turn % 10), 300 + 11 * turn);
    });
    const keys = page.getByRole("application", { name: /^Network/ });
    await keys.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await settled(measured);
    const selects = await costs(measured, 8, async (turn) => {
      await page.keyboard.press(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"][turn % 4] as string);
      await page.keyboard.press("Enter");
    });
    await page.keyboard.press("Escape");
    const people = page.getByRole("button", { name: /^People/ }).first();
    if (!(await people.isVisible())) await page.getByRole("button", { name: "Legend" }).click();
    const filters = await costs(measured, 6, () => people.click());
    const memory = await grown(measured, rounds);
    return [
      { name: `${size} on screen, layout unknown`, value: first, unit: "ms" },
      { name: `${size} on screen, layout known`, value: again, unit: "ms", ...most(3000) },
      { name: `${size}: the longest task while it is laid out`, value: longest, unit: "ms", ...most(200) },
      { name: `${size}: hover, script`, value: hovers.script, unit: "ms", ...most(16) },
      { name: `${size}: select, script`, value: selects.script, unit: "ms", ...most(16) },
      { name: `${size}: a filter toggled, script`, value: filters.script, unit: "ms", ...most(100) },
      { name: `${size}: a filter toggled, with the frame`, value: filters.wall, unit: "ms" },
      {
        name: `${size}: memory after ${rounds} rounds of expanding and undoing`,
        value: memory.after,
        unit: "MB",
        against: { name: "after a tenth of them", value: memory.before },
      },
    ];
  };

const largeGraph: Measure = async (measured, address) => {
  const { page } = measured;
  const first = await measured.open(address);
  await settled(measured);
  const again = await measured.open(address);
  await settled(measured);
  const size = `of ${(await answer(`${address}/api/network`)).status.entities}`;
  const search = page.getByRole("combobox").first();
  await search.click();
  await settled(measured);
  const letters = await costs(measured, 8, (turn) => page.keyboard.press("adagorco"[turn] as string));
  return [
    { name: `first view ${size}, layout unknown`, value: first, unit: "ms" },
    { name: `first view ${size}, layout known`, value: again, unit: "ms", ...most(1000) },
    { name: `typing in search ${size}, script`, value: letters.script, unit: "ms", ...most(50) },
    { name: `typing in search ${size}, with the frame`, value: letters.wall, unit: "ms" },
  ];
};

/** The middle of several costs. */
async function costs(measured: Measured, times: number, work: (turn: number) => Promise<unknown>) {
  const all: { readonly script: number; readonly wall: number }[] = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await measured.cost(() => work(turn)));
  return { script: median(all.map(({ script }) => script)), wall: median(all.map(({ wall }) => wall)) };
}

/** Live memory after a tenth of the rounds and after all of them, in megabytes. */
async function grown({ page, heap }: Measured, rounds: number) {
  const keys = page.getByRole("application", { name: /^Network/ });
  let before = Number.NaN;
  for (let round = 1; round <= rounds; round += 1) {
    await keys.focus();
    await page.keyboard.press("e");
    await page.waitForTimeout(50);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    if (round === Math.ceil(rounds / 10)) before = await heap();
  }
  return { before, after: await heap() };
}

/** Until nothing is fetched any more, and what came was worked in. */
async function settled({ page }: Measured): Promise<void> {
  await page.waitForLoadState("networkidle").catch(() => undefined);
  await page.waitForTimeout(1000);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
