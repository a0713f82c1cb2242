import { readdirSync } from "node:fs";
import { join } from "node:path";
import { QUERY_NAMES, type QueryName, queries } from "#graph/queries.ts";
import type { Engine, GraphStore } from "#graph/store.ts";
import { writeArticles } from "./articles.ts";
import { tieline, type Workshop } from "./commands.ts";
import { type Figure, median } from "./figures.ts";
import { addNews } from "./news.ts";

/** A store to measure: how the command line finds it, and how to open it here. */
export interface Candidate {
  readonly engine: Engine;
  /** An address of a store that is empty, for each name another. */
  readonly address: (name: string) => Promise<string>;
  /** `create`: makes one where there is none. */
  readonly open: (address: string, create?: boolean) => Promise<GraphStore>;
}

export interface Amounts {
  readonly together: number;
  readonly oneByOne: number;
  /** The queries are measured once the graph has so many entities. */
  readonly entities: number;
  /** Words of the longest text; 0: none is read. */
  readonly longest: number;
}

/** From so many articles on, the proportion of a second reading says something. */
const FULL_RUN = 500;

/** What writing and asking cost on one engine. */
export async function measureStoring(
  workshop: Workshop,
  candidate: Candidate,
  { together, oneByOne, entities }: Amounts,
): Promise<readonly Figure[]> {
  const { engine } = candidate;
  const samples = join(workshop.project, "samples");
  const folder = join(workshop.scratch, `${engine}-articles`);
  writeArticles(samples, folder, together);
  const ingest = (address: string, ...paths: readonly string[]) =>
    tieline(workshop, "ingest", ...paths, "--store", address);

  workshop.say(`${engine}: ${oneByOne} articles one by one`);
  const single = await candidate.address("single");
  const times: number[] = [];
  for (const name of readdirSync(folder).sort().slice(0, oneByOne)) {
    times.push((await ingest(single, join(folder, name))).milliseconds);
  }

  workshop.say(`${engine}: ${together} articles together, then again`);
  const address = await candidate.address("together");
  const first = await ingest(address, folder);
  const before = await counts(candidate, address);
  const again = await ingest(address, folder);
  const after = await counts(candidate, address);
  if (before !== after) throw new Error(`reading the same articles again changed the graph of ${engine}`);

  const one = median(times);
  const figures: Figure[] = [
    { name: `${engine}: ingest, one by one`, value: 1000 / one, unit: "articles/s" },
    {
      name: `${engine}: ingest, ${together} together`,
      value: together / (first.milliseconds / 1000),
      unit: "articles/s",
      against: { name: "one by one", value: 1000 / one },
    },
    { name: `${engine}: ingest ${together}, memory of the command`, value: first.megabytes, unit: "MB" },
    {
      name: `${engine}: the same ${together} again, share of the first time`,
      value: again.milliseconds / first.milliseconds,
      unit: "",
      // With few articles the start of the command outweighs them.
      ...(together >= FULL_RUN ? { goal: { most: 0.1 } } : {}),
    },
  ];

  workshop.say(`${engine}: growing to ${entities} entities`);
  await grow(candidate, address, entities);
  figures.push(...(await measureQueries(workshop, candidate, address)));
  const opened = await tieline(workshop, "status", "--json", "--store", address);
  figures.push(
    { name: `${engine}: status, start included`, value: opened.milliseconds, unit: "ms" },
    { name: `${engine}: status, memory of the command`, value: opened.megabytes, unit: "MB" },
  );
  return figures;
}

/** Everything that the store counts, as one text. */
async function counts(candidate: Candidate, address: string): Promise<string> {
  const store = await candidate.open(address);
  try {
    const { articles, entities, claims, evidence, relationships } = await store.status();
    return JSON.stringify({ articles, entities, claims, evidence, relationships });
  } finally {
    await store.close();
  }
}

/** Adds invented news, which nobody has to read, until the graph has enough entities. */
async function grow(candidate: Candidate, address: string, entities: number): Promise<void> {
  const store = await candidate.open(address);
  try {
    const missing = entities - (await store.status()).entities;
    if (missing > 0) await addNews(store, missing);
  } finally {
    await store.close();
  }
}

/** Every query of the catalogue, each with the median of some runs; reported are the slowest and the middle one. */
async function measureQueries(
  workshop: Workshop,
  candidate: Candidate,
  address: string,
): Promise<readonly Figure[]> {
  const store = await candidate.open(address);
  try {
    const status = await store.status();
    const known = await store.read("network-entities", { limit: 200 });
    const articles = await store.read("articles", {});
    const values = {
      entity: [known[10]?.id, known[40]?.id],
      article: [articles[3]?.article, articles[4]?.article],
      day: ["2026-04-01", "2026-04-01"],
      text: ["Norway", "Norway"],
      integer: [20, 20],
    };
    const times = new Map<QueryName, number>();
    for (const query of QUERY_NAMES) {
      const seen = new Map<string, number>();
      const parameters: Record<string, unknown> = {};
      for (const [name, { type, ...spec }] of Object.entries(queries[query].parameters)) {
        if ("default" in spec) continue;
        const turn = seen.get(type) ?? 0;
        seen.set(type, turn + 1);
        parameters[name] = values[type as keyof typeof values][turn];
      }
      const runs: number[] = [];
      for (let run = 0; run < 11; run += 1) {
        const begin = workshop.now();
        await store.read(query, parameters as never);
        runs.push(workshop.now() - begin);
      }
      times.set(query, median(runs));
    }
    const slowest = [...times].sort((a, b) => b[1] - a[1]);
    const size = `${status.entities} entities, ${status.articles} articles`;
    workshop.say(
      `${candidate.engine}: ${size}, ${status.relationships} relationships, ${status.claims} claims`,
    );
    return [
      {
        name: `${candidate.engine}: a catalogue query, median (${size})`,
        value: median([...times.values()]),
        unit: "ms",
        goal: { most: 20 },
      },
      ...slowest.slice(0, 5).map(([query, value]) => ({
        name: `${candidate.engine}: ${query}`,
        value,
        unit: "ms",
        goal: { most: 20 },
      })),
    ];
  } finally {
    await store.close();
  }
}
