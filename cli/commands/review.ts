import pc from "picocolors";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { json } from "#cli/output.ts";
import { refusal } from "#cli/refusal.ts";
import { pairKey, pairText, points, type UnsurePair } from "#cli/review/pair.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { table } from "#cli/table.ts";
import { plain } from "#cli/width.ts";
import type { World } from "#cli/world.ts";
import { entitiesJudged } from "#graph/judgement.ts";
import type { GraphStore } from "#graph/store.ts";

/** So many are listed, and counted. */
const LISTED = 200;

export const review: CliCommand = {
  usage: "review",
  gloss:
    "Asks one pair after the other: the same, or different? Those of which more is reported come first. Without a terminal it lists them.",
  options: [jsonOption, storeOption],
  examples: [
    ["tieline review", "s same, d different, u unsure, z takes the last back, q ends"],
    ["tieline review --json", "the pairs as data; tieline judge takes the answers"],
  ],
  async run(world, _args, options) {
    const address = storeAddress(world, text(options, "store"));
    const { keys } = world;
    await withStore(world, address, false, async (store) => {
      if (keys !== null && !flag(options, "json")) return ask(world, store, keys());
      const pairs = await store.read("unsure-pairs", { limit: LISTED });
      if (flag(options, "json")) await world.out.write(json(pairs));
      else if (pairs.length === 0) await world.err.write(NOTHING);
      else await world.out.write(listed(world, pairs));
    });
    return EXIT.fine;
  },
};

const NOTHING =
  "There is nobody to judge: all that look alike are one, or somebody said that they are not.\n";

function listed(world: World, pairs: readonly UnsurePair[]): string {
  const columns = [
    { name: "first" },
    { name: "articles", right: true },
    { name: "second" },
    { name: "articles", right: true },
    { name: "points", right: true },
    { name: "because" },
  ];
  const rows = pairs.map((pair) => [
    pair.firstName,
    String(pair.firstArticles),
    pair.secondName,
    String(pair.secondArticles),
    String(pair.score),
    pair.because,
  ]);
  return table(columns, rows, world.out);
}

/** What the last key did, to be taken back: a judgement, or a pair left for another day. */
type Done = { readonly pair: UnsurePair; readonly judgement: string | null };

/** Until nothing is left, "q", or nobody presses keys any more. */
async function ask(world: World, store: GraphStore, keys: AsyncIterable<string>): Promise<void> {
  const left = new Set<string>();
  const done: Done[] = [];
  const next = async (): Promise<{ readonly pair: UnsurePair; readonly more: string } | null> => {
    const pairs = await store.read("unsure-pairs", { limit: LISTED + left.size });
    const open = pairs.filter((pair) => !left.has(pairKey(pair)));
    const all = pairs.length === LISTED + left.size ? `${open.length} or more` : `${open.length}`;
    return open[0] ? { pair: open[0], more: `${all} to judge` } : null;
  };
  const { bold, dim } = pc.createColors(world.out.colours);
  const help = ["same", "different", "unsure", "z: take back", "quit"]
    .map((word) => `${bold(word.charAt(0))}${word.slice(1)}`)
    .join(dim(" · "));
  let now = await next();
  const show = async () => {
    if (now === null) {
      await world.out.write(left.size > 0 ? LEFT : NOTHING);
      if (done.length > 0) await world.out.write("z takes the last answer back, q ends.\n");
    } else {
      const shown = await pairText(store, now.pair, world.out);
      await world.out.write(`\n${dim(`${now.pair.kind} · ${now.more}`)}\n\n${shown}\n${help}\n`);
    }
  };
  await show();
  if (now === null) return;
  for await (const pressed of keys) {
    const key = pressed.toLowerCase();
    if (key === "q" || key === "\u0004" || key === "\u001b") break;
    if (key === "z") {
      const last = done.pop();
      if (!last) {
        await world.out.write("Nothing to take back: you have not answered yet.\n");
        continue;
      }
      if (last.judgement !== null) await store.withdrawJudgement(last.judgement);
      else left.delete(pairKey(last.pair));
      await world.out.write(`Taken back: ${names(last.pair)}.\n`);
    } else if (now === null) continue;
    else if (key === "u") {
      left.add(pairKey(now.pair));
      done.push({ pair: now.pair, judgement: null });
      await world.out.write(`Left: ${names(now.pair)}.\n`);
    } else if (key === "s" || key === "d") {
      const judgement = await judged(world, store, key === "s" ? "same" : "different", now.pair);
      if (judgement === null) continue;
      done.push({ pair: now.pair, judgement });
    } else continue;
    now = await next();
    await show();
  }
  const judgements = done.filter(({ judgement }) => judgement !== null).length;
  await world.out.write(`${judgements} judged, ${left.size} left.\n`);
}

const LEFT = "Nothing else is to be judged but what you left.\n";

/** The judgement's id; null when it was refused, which is said. */
async function judged(
  world: World,
  store: GraphStore,
  verdict: "same" | "different",
  pair: UnsurePair,
): Promise<string | null> {
  const given = { because: null, by: world.person, made: world.now() };
  const report = await store.judge(entitiesJudged(verdict, pair.first, pair.second, given));
  const refused = await refusal(store, report, [plain(pair.firstName), plain(pair.secondName)]);
  if (refused !== null) {
    await world.out.write(`${refused}\n`);
    return null;
  }
  const word = verdict === "same" ? "Same" : "Different";
  await world.out.write(
    `${word}: ${names(pair)}. ${pc.createColors(world.out.colours).dim(report.judgement)}\n`,
  );
  return report.judgement;
}

function names({ firstName, secondName, score }: UnsurePair): string {
  return `${plain(firstName)} and ${plain(secondName)} (${points(score)})`;
}
