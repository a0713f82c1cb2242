import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answer } from "#cli/answer.ts";
import { type CliCommand, flag, jsonOption } from "#cli/command.ts";
import { extracted } from "#cli/commands/extract.ts";
import { detailsOf } from "#cli/eval/details.ts";
import type { GoldArticle } from "#cli/eval/gold.ts";
import { f1, precision, recall, type Score, score, scoreOfNothing, total } from "#cli/eval/score.ts";
import { EXIT, messageOf, UsageError } from "#cli/exit.ts";
import { json, progress } from "#cli/output.ts";
import { extractorLoader, readAll } from "#cli/reader.ts";
import { table } from "#cli/table.ts";
import type { World } from "#cli/world.ts";
import type { Extractor } from "#ingest/extractor.ts";

const GOLD = ".gold.json";

export const evalCommand: CliCommand = {
  usage: "eval <folder>",
  gloss: "Compares what the reader finds with articles read by hand: NAME.txt beside NAME.gold.json.",
  arguments: { folder: "a folder of gold articles" },
  options: [
    { flags: "--details", gloss: "also by relation, by what was wrong, and by confidence" },
    jsonOption,
  ],
  examples: [
    ["tieline eval gold/", "precision, recall and F1 of entities and claims, an article a line"],
    ["tieline eval gold/ --details", "which relations are read well, and whether confidence can be believed"],
  ],
  async run(world, args, options) {
    const folder = args[0] ?? "";
    const names = await goldNames(folder);
    const shown = progress(world.err);
    const rows: Row[] = [];
    const extractor = await extractorLoader(world)();
    for (const name of names) {
      if (world.stop.aborted) return EXIT.stopped;
      shown.show(`Reading ${rows.length + 1} of ${names.length}: ${name}`);
      const row = await evaluated(world, extractor, folder, name);
      shown.clear();
      if (row.problem !== null) await world.err.write(`${row.problem}\n`);
      rows.push(row);
    }
    const all = total(rows.map((row) => row.score));
    if (flag(options, "json")) {
      const articles = rows.map(({ name, problem, score: own }) => ({
        name,
        problem,
        ...shares(own),
        ...own,
      }));
      await world.out.write(json({ all: { ...shares(all), ...all }, articles }));
    } else {
      await world.out.write(scoreTable(world, rows, all));
      if (flag(options, "details")) {
        for (const { title, columns, rows: lines } of detailsOf(all))
          await world.out.write(`\n${title}\n${table(columns, lines, world.out)}`);
      }
    }
    return rows.some((row) => row.problem !== null) ? EXIT.failed : EXIT.fine;
  },
};

interface Row {
  readonly name: string;
  readonly score: Score;
  /** Why the article could not be read; then everything in it is missed. */
  readonly problem: string | null;
}

async function goldNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => {
    throw new UsageError(`There is no folder ${folder}. Give one that holds NAME.txt and NAME${GOLD}.`);
  });
  const names = files.filter((file) => file.endsWith(GOLD)).map((file) => file.slice(0, -GOLD.length));
  if (names.length === 0)
    throw new UsageError(`${folder} holds no gold articles: NAME.txt beside NAME${GOLD}.`);
  return names.sort();
}

async function evaluated(world: World, extractor: Extractor, folder: string, name: string): Promise<Row> {
  const gold = await readGold(join(folder, `${name}${GOLD}`));
  const path = join(folder, `${name}.txt`);
  try {
    const answer = await answerFor(world, extractor, path);
    const received = await readFile(path, "utf8");
    return { name, score: score(gold, answer, received), problem: null };
  } catch (error) {
    return { name, score: scoreOfNothing(gold), problem: messageOf(error) };
  }
}

async function readGold(file: string): Promise<GoldArticle> {
  const { goldArticle } = await import("#cli/eval/gold.ts");
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file} is no gold article: ${messageOf(error)}.`);
  }
  const parsed = goldArticle.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${file} is no gold article: ${issue?.path.join(".")}: ${issue?.message}.`);
}

async function answerFor(world: World, extractor: Extractor, path: string): Promise<Answer> {
  const known = { publisher: null, published: null };
  for await (const result of readAll(world, { paths: [path], known })) {
    if (result.kind === "skipped") continue;
    const answer = await extracted(result, extractor, known);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }
  throw new Error(`${path} was not read.`);
}

/** From 0 to 1; null where there is nothing to divide by. */
function shares({ entities, otherNames, claims, loosely, qualifiers }: Score) {
  const asked = claims.right + claims.missed;
  return {
    entityPrecision: precision(entities),
    entityRecall: recall(entities),
    entityF1: f1(entities),
    otherNameShare: otherNames.of === 0 ? null : otherNames.right / otherNames.of,
    claimPrecision: precision(claims),
    claimRecall: recall(claims),
    claimF1: f1(claims),
    claimRecallLoose: asked === 0 ? null : loosely / asked,
    qualifierShare: qualifiers.of === 0 ? null : qualifiers.right / qualifiers.of,
  };
}

function scoreTable(world: World, rows: readonly Row[], all: Score): string {
  const line = (name: string, own: Score): readonly string[] => {
    const share = shares(own);
    const numbers = [
      share.entityPrecision,
      share.entityRecall,
      share.entityF1,
      share.otherNameShare,
      share.claimPrecision,
      share.claimRecall,
      share.claimF1,
      share.claimRecallLoose,
      share.qualifierShare,
    ];
    return [
      name,
      ...numbers.map((number) => (number === null ? "–" : (100 * number).toFixed(1))),
      String(own.unverified),
      String(own.forbidden.length),
    ];
  };
  const heads = [
    "ent P",
    "ent R",
    "ent F1",
    "names",
    "claim P",
    "claim R",
    "claim F1",
    "loose R",
    "qualif.",
    "unverified",
    "must not",
  ];
  const columns = [{ name: "article" }, ...heads.map((name) => ({ name, right: true }))];
  const lines = [...rows.map((row) => line(row.name, row.score)), line(`all ${rows.length}`, all)];
  return table(columns, lines, world.out);
}
