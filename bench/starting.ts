import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { built, ended, firstPage, tieline, type Workshop } from "./commands.ts";
import type { Figure } from "./figures.ts";

/** How soon a newcomer sees the page: on an empty store, on one that holds the samples, on one with `store`'s graph. */
export async function measureStarting(workshop: Workshop): Promise<readonly Figure[]> {
  workshop.say("starting");
  const store = `file:${join(workshop.scratch, "start")}`;
  const start = ["start", "--store", store];
  const empty = await firstPage(workshop, workshop.project, "node", [built(workshop), ...start]);
  await samplesAreIn(workshop, empty.port);
  await empty.stop();
  const filled = await firstPage(workshop, workshop.project, "node", [built(workshop), ...start]);
  await filled.stop();
  await tieline(workshop, "status", "--store", store);
  return [
    {
      name: "start on an empty store, to the page",
      value: empty.milliseconds,
      unit: "ms",
      goal: { most: 2000 },
    },
    {
      name: "start on the samples' store, to the page",
      value: filled.milliseconds,
      unit: "ms",
      goal: { most: 2000 },
      against: { name: "on an empty store", value: empty.milliseconds },
    },
  ];
}

async function samplesAreIn(workshop: Workshop, port: number): Promise<void> {
  const begin = workshop.now();
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/api/status`);
    const { store } = (await response.json()) as { store: { articles: number } };
    if (store.articles >= 10) return;
    if (workshop.now() - begin > 60_000) throw new Error("the samples were not in the store within a minute");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** From a fresh clone to the page, with what npm has in its cache. */
export async function measureInstalling(workshop: Workshop): Promise<readonly Figure[]> {
  workshop.say("npm ci && npm start on a fresh copy");
  const copy = join(workshop.scratch, "clone");
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: workshop.project, encoding: "utf8" }).split(
    "\0",
  );
  for (const file of files.filter((name) => name !== "")) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(workshop.project, file), join(copy, file));
  }
  const begin = workshop.now();
  const code = await ended(
    spawn("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: copy, stdio: "ignore" }),
  );
  if (code !== 0) throw new Error(`npm ci ended with ${code}`);
  const installed = workshop.now() - begin;
  const page = await firstPage(workshop, copy, "npm", [
    "start",
    "--silent",
    "--",
    "--store",
    `file:${join(workshop.scratch, "clone-store")}`,
  ]);
  await page.stop();
  return [
    {
      name: "npm ci && npm start, to the page",
      value: (installed + page.milliseconds) / 1000,
      unit: "s",
      goal: { most: 60 },
    },
    { name: "of which npm ci with its build", value: installed / 1000, unit: "s" },
  ];
}
