import { stat } from "node:fs/promises";
import pc from "picocolors";
import { type Answer, answerOf, emptyAnswer } from "#cli/answer.ts";
import { claimLines } from "#cli/claim-line.ts";
import { type CliCommand, flag, jsonOption } from "#cli/command.ts";
import { EXIT, type ExitCode, messageOf } from "#cli/exit.ts";
import { count, json, progress } from "#cli/output.ts";
import { jobsOption, readAll, readers, readingOptions, readRequest } from "#cli/reader.ts";
import { plain } from "#cli/width.ts";
import type { World } from "#cli/world.ts";
import { ahead } from "#ingest/ahead.ts";
import type { Extractor } from "#ingest/extractor.ts";
import type { Known } from "#ingest/pipeline.ts";
import type { ReadArticle, ReadProblem, ReadResult } from "#ingest/read/result.ts";

export const extract: CliCommand = {
  usage: "extract <path>",
  gloss: "Shows what the reader finds in a text, without a store.",
  arguments: { path: "a text file, a folder of them, or - for standard input" },
  options: [jsonOption, jobsOption, ...readingOptions],
  examples: [
    ["tieline extract an-article.txt", "its claims in sentences"],
    ["tieline extract an-article.txt --json", "everything, with spans in UTF-16 code units"],
    ["tieline extract articles/ --json > answers.jsonl", "one JSON a line, in the order of the names"],
  ],
  async run(world, args, options) {
    const request = readRequest(args, options);
    const asJson = flag(options, "json");
    const folder = await isFolder(args[0] ?? "-");
    const { load, width, close } = readers(world, options);
    const extractor = await load();
    const shown = progress(world.err);
    let code: ExitCode = EXIT.fine;
    let number = 0;
    const answers = ahead(articlesIn(readAll(world, request)), width, (result) => {
      number += 1;
      if (folder) shown.show(`Reading ${number}: ${result.place}`);
      return extracted(result, extractor, request.known);
    });
    try {
      for await (const answer of answers) {
        if (world.stop.aborted) break;
        shown.clear();
        if (answer.error !== undefined) {
          code = EXIT.failed;
          await world.err.write(`${plain(answer.error)}\n`);
          if (!folder || !asJson) continue;
        }
        if (!(await world.out.write(asJson ? jsonText(answer, folder) : described(world, answer)))) break;
      }
    } finally {
      shown.clear();
      await close();
    }
    return world.stop.aborted ? EXIT.stopped : code;
  },
};

async function* articlesIn(results: AsyncIterable<ReadResult>): AsyncIterable<ReadArticle | ReadProblem> {
  for await (const result of results) if (result.kind !== "skipped") yield result;
}

/** What was found; or why there is nothing. */
export async function extracted(
  result: ReadArticle | ReadProblem,
  extractor: Extractor,
  known: Known,
): Promise<Answer> {
  if (result.kind === "problem") return emptyAnswer(result.message);
  const { readArticle } = await import("#ingest/pipeline.ts");
  try {
    return answerOf(await readArticle(result.article, extractor, { known }));
  } catch (error) {
    return emptyAnswer(`${result.place} could not be read: ${messageOf(error)}`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return path !== "-" && (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** Of a folder one article a line. */
function jsonText(answer: Answer, folder: boolean): string {
  return folder ? `${JSON.stringify(answer)}\n` : json(answer);
}

function described(world: World, { article, entities, claims }: Answer): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const named = claims.map((claim) => ({
    ...claim,
    subject: name(claim.subject),
    object: name(claim.object),
    speaker: claim.speaker === null ? null : name(claim.speaker),
  }));
  const { bold } = pc.createColors(world.out.colours);
  const head = `${bold(plain(article.title ?? "Without a title"))}\n`;
  const found = `${count(entities.length, "entity", "entities")}, ${count(claims.length, "claim")}\n\n`;
  return `${head}${claimLines(named, world.out.width, world.out.colours)}${found}`;
}
