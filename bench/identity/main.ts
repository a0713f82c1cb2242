import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "#graph/open.ts";
import { openModel } from "#ingest/extractors/offline/model/model.ts";
import { offlineReader } from "#ingest/extractors/offline/reader.ts";
import { shuffled } from "../../test/graph/random-changes.ts";
import { type ReadGold, readGold, readLinks } from "./articles.ts";
import { type End, endsOf } from "./ends.ts";
import { differenceOf, type ExportedGraph, graphOf } from "./graphs.ts";
import { keptReader } from "./kept.ts";
import { figuresOf, type OrderedGraph, textOf } from "./report.ts";
import { scoreLinks } from "./score.ts";

const USAGE = `usage: npm run bench:identity -- --gold FOLDER [--orders N] [--seed N] [--kept FILE] [--json]

Ingests all gold articles into one graph and says whether it makes the same ones one and keeps the others apart.
Fails when it makes different ones one, or another graph of another order.
  --gold    NAME.txt beside NAME.gold.json, and LINKS-*.json: {"same": [["NAME/id", "NAME/id"], …], "different": […]}
  --orders  in how many orders; the first is by name, the others are random (5)
  --seed    another number, other orders (1)
  --kept    keeps what the reader found in a file, and takes it from there the next time
  --json    everything, for programs`;

const ROOT = join(__dirname, "..", "..");

async function main(args: readonly string[]): Promise<void> {
  const { gold, orders, seed, kept, json } = parseArgs({
    args: [...args],
    options: {
      gold: { type: "string" },
      orders: { type: "string", default: "5" },
      seed: { type: "string", default: "1" },
      kept: { type: "string" },
      json: { type: "boolean", default: false },
    },
  }).values;
  if (!gold || !/^[1-9]\d*$/.test(orders) || !/^\d+$/.test(seed)) throw new Error(USAGE);
  const folder = resolve(gold);
  const articles = await read(folder, kept);
  const links = readLinks(folder, articles);
  const { graph, graphs } = await allOrders(articles, Number(orders), Number(seed));
  const ends = allEnds(articles, graph);
  const report = { articles: articles.length, score: scoreLinks(links, ends), graphs };
  process.stdout.write(
    json
      ? `${JSON.stringify({ figures: figuresOf(report), ...report, ends: Object.fromEntries(ends) })}\n`
      : textOf(report, ends),
  );
  const { joined } = report.score.different;
  if (joined.length > 0 || graphs.some(({ differs }) => differs !== null)) process.exitCode = 1;
}

async function read(folder: string, kept: string | undefined): Promise<readonly ReadGold[]> {
  const model = await openModel({
    weights:
      process.env["TIELINE_MODEL"] || join(ROOT, "ingest", "extractors", "offline", "model", "weights"),
    vendored: join(ROOT, "vendor", "onnxruntime-web"),
    runtime: process.env["TIELINE_RUNTIME"] || "wasm",
    confidence: process.env["TIELINE_CONFIDENCE"] ?? "",
  });
  const say = (name: string) => process.stderr.write(`reading ${name} …\n`);
  const reader = offlineReader(model);
  if (kept === undefined) return readGold(folder, reader, say);
  const keeping = keptReader(reader, kept);
  const articles = await readGold(folder, keeping, say);
  keeping.save();
  return articles;
}

/** The graph of the first order, and how those of the others differ from it. */
async function allOrders(
  articles: readonly ReadGold[],
  orders: number,
  seed: number,
): Promise<{ readonly graph: ExportedGraph; readonly graphs: readonly OrderedGraph[] }> {
  const scratch = mkdtempSync(join(tmpdir(), "tieline-identity-"));
  const graphs: OrderedGraph[] = [];
  let first: ExportedGraph | null = null;
  try {
    for (let number = 0; number < orders; number += 1) {
      process.stderr.write(`order ${number + 1} of ${orders} …\n`);
      const order = number === 0 ? articles : shuffled(articles, seed + number);
      const store = await openStore(`file:${join(scratch, String(number))}`, {
        cypher: join(ROOT, "cypher"),
        create: true,
      });
      try {
        const graph = await graphOf(
          store,
          order.map(({ change }) => change),
        );
        first ??= graph;
        graphs.push({
          order: order.map(({ name }) => name),
          differs: differenceOf(first.lines, graph.lines),
        });
      } finally {
        await store.close();
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return { graph: first as ExportedGraph, graphs };
}

/** Every gold entity by "article/id", with the mention that stands for it. */
function allEnds(articles: readonly ReadGold[], { mentions }: ExportedGraph): ReadonlyMap<string, End> {
  return new Map(
    articles.flatMap(({ name, gold, change }) => {
      const own = mentions.filter(({ article }) => article === change.article.id);
      return [...endsOf(gold.entities, own)].map(([id, end]) => [`${name}/${id}`, end] as const);
    }),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
