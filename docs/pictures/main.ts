import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Browser } from "playwright-core";
import { built, firstPage, type Workshop } from "../../bench/commands.ts";
import { openBrowser } from "../../bench/viewer/browser.ts";
import { type Scene, scenes, type World } from "./scenes.ts";

/**
 * Makes the pictures of the docs from the sample articles: `npm run docs:pictures`, with the names of some of them
 * for these alone. Look at each before it is kept.
 */
async function main(names: readonly string[]): Promise<void> {
  const project = join(__dirname, "../..");
  const scratch = mkdtempSync(join(tmpdir(), "tieline-pictures-"));
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  const workshop: Workshop = { project, scratch, env: process.env, now: () => performance.now(), say };
  const command = [built(workshop), "start", "--store", `file:${join(scratch, "store")}`];
  const server = await firstPage(workshop, scratch, "node", command);
  const browser = await openBrowser(process.env["TIELINE_BROWSER"]);
  const failed: string[] = [];
  try {
    const world = worldAt(`http://127.0.0.1:${server.port}/`);
    await samplesAreIn(world);
    for (const scene of scenes.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const file = join(project, "docs", `${scene.name}.png`);
      try {
        await picture(browser, world, scene, file);
        say(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
      } catch (error) {
        failed.push(scene.name);
        say(`${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
  if (failed.length > 0) throw new Error(`Not made: ${failed.join(", ")}`);
}

async function picture(browser: Browser, world: World, scene: Scene, file: string): Promise<void> {
  const context = await browser.newContext({
    viewport: scene.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: scene.scale ?? 1,
    colorScheme: scene.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(world.address + ((await scene.view?.(world)) ?? ""));
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await scene.play?.(page);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: file });
  } finally {
    await context.close();
  }
}

function worldAt(address: string): World {
  return {
    address,
    async idOf(name) {
      const response = await fetch(`${address}api/queries/entities-named`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ parameters: { name } }),
      });
      const { rows } = (await response.json()) as { rows: readonly { id: string }[] };
      if (!rows[0]) throw new Error(`The samples do not name ${name}.`);
      return rows[0].id;
    },
  };
}

/** The reader takes some seconds for each. */
async function samplesAreIn({ address }: World): Promise<void> {
  const SAMPLES = 12;
  for (let turn = 0; turn < 600; turn += 1) {
    const { store } = (await (await fetch(`${address}api/status`)).json()) as { store: { articles: number } };
    if (store.articles >= SAMPLES) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error("The samples were not read within ten minutes.");
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
