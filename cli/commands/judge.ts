import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { entityId, judgedId } from "#cli/find.ts";
import { readJudgements, type WrittenJudgement } from "#cli/judgement-file.ts";
import { count, json } from "#cli/output.ts";
import { alreadyOne, nameOf, refusal } from "#cli/refusal.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import { claimJudged, entitiesJudged } from "#graph/judgement.ts";
import { type GraphStore, StoreError } from "#graph/store.ts";

interface Told {
  readonly place: string;
  readonly outcome: "added" | "unchanged" | "refused";
  readonly judgement: string | null;
  /** Why it was refused. */
  readonly problem: string | null;
  /** The judgements that it contradicts. */
  readonly against: readonly string[];
}

export const judge: CliCommand = {
  usage: "judge <file>",
  gloss: "Takes judgements from a file; what cannot be taken is told, and the others go on.",
  arguments: {
    file: "JSON Lines, a table (CSV) with the columns verdict, first, second, claim, fault, because, by, made, or what tieline judgements prints; - for standard input",
  },
  options: [jsonOption, storeOption],
  examples: [
    ["tieline judge known.csv", "a line: same,Ada Lovelace,A. A. Lovelace"],
    [
      "tieline judgements --json > j.json; tieline judge j.json --store file:other",
      "the same judgements there",
    ],
  ],
  async run(world, args, options) {
    const address = storeAddress(world, text(options, "store"));
    const lines = readJudgements(await contentOf(world, args[0] ?? ""));
    const told: Told[] = [];
    const asJson = flag(options, "json");
    await withStore(world, address, false, async (store) => {
      for (const { place, judgement } of lines) {
        if (world.stop.aborted) break;
        const one = { place, ...(await take(world, store, judgement)) };
        told.push(one);
        if (one.problem !== null && !asJson) await world.err.write(`${place}: ${one.problem}\n`);
      }
    });
    const number = (outcome: Told["outcome"]) => told.filter((one) => one.outcome === outcome).length;
    const [added, unchanged, refused] = [number("added"), number("unchanged"), number("refused")];
    if (asJson) await world.out.write(json({ added, unchanged, refused, judgements: told }));
    else
      await world.out.write(
        `${count(lines.length, "judgement")} read: ${added} added, ${unchanged} unchanged, ${refused} refused.\n`,
      );
    if (world.stop.aborted) return EXIT.stopped;
    return refused > 0 ? EXIT.failed : EXIT.fine;
  },
};

async function contentOf(world: World, path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = path === "-" ? await whole(world.input) : await readFile(resolve(world.folder, path));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not UTF-8 text: save it so, then try again.`);
  }
}

async function whole(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const refused = (problem: string, judgement: string | null = null, against: readonly string[] = []) =>
  ({ outcome: "refused", judgement, problem, against }) as const;

async function take(
  world: World,
  store: GraphStore,
  written: WrittenJudgement | string,
): Promise<Omit<Told, "place">> {
  if (typeof written === "string") return refused(written);
  const given = {
    about: written.about,
    because: written.because,
    by: written.by ?? world.person,
    made: written.made ?? world.now(),
  };
  try {
    if (written.verdict === "wrong") {
      const report = await store.judge(claimJudged(written.claim, written.fault, given));
      if (report.outcome === "unknown")
        return refused(`The graph has no claim ${written.claim}, or not any more.`, report.judgement);
      return taken(report.outcome, report.judgement);
    }
    const { verdict, first, second } = written;
    const [one, other] = [await judgedId(store, first), await judgedId(store, second)];
    // a name means an entity as it is now: read once more, the line says nothing new
    const named = one !== first || other !== second;
    if (one === other || (named && (await entityId(store, one)) === (await entityId(store, other)))) {
      if (verdict === "same" && first !== second) return taken("unchanged", null);
      return refused(await alreadyOne(store, one, first, second));
    }
    const names = [await nameOf(store, one), await nameOf(store, other)] as const;
    const report = await store.judge(entitiesJudged(verdict, one, other, given));
    const problem = await refusal(store, report, names);
    return problem === null
      ? taken(report.outcome, report.judgement)
      : refused(problem, report.judgement, report.against);
  } catch (error) {
    // whom a line means is that line's matter; a store that cannot be used is everybody's
    if (error instanceof UsageError || (error instanceof StoreError && error.code === "parameter"))
      return refused(error.message);
    throw error;
  }
}

function taken(outcome: string, judgement: string | null): Omit<Told, "place"> {
  return { outcome: outcome === "added" ? "added" : "unchanged", judgement, problem: null, against: [] };
}
