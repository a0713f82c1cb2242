import { plain } from "#cli/width.ts";
import type { GraphStore, JudgementReport } from "#graph/store.ts";

/** Why a judgement was not taken, in a sentence that says what to do; null when it was, or had been before. */
export async function refusal(
  store: GraphStore,
  { outcome, against }: JudgementReport,
  [first, second]: readonly [string, string],
): Promise<string | null> {
  if (outcome === "unknown") return `The graph has no ${first} or no ${second}, or not any more.`;
  if (outcome === "unlike")
    return `${first} and ${second} are of different kinds, so they cannot be the same.`;
  if (outcome !== "contradicts") return null;
  const judgements = await store.read("judgements", { limit: 1_000_000 });
  const others = judgements.filter(({ judgement }) => against.includes(judgement));
  const lines = others.map(
    ({ judgement, verdict, about, by }) => `  ${judgement}  ${plain(about)}: ${verdict} (${plain(by)})`,
  );
  return `Other judgements say the opposite. Take back the one that is wrong ("tieline undo ID"):\n${lines.join("\n")}`;
}

export async function alreadyOne(
  store: GraphStore,
  entity: string,
  first = "",
  second = "",
): Promise<string> {
  if (first === second) return "Both are the same name: give two.";
  const name = await nameOf(store, entity);
  return `"${plain(first)}" and "${plain(second)}" are one entity, ${name}. "tieline judgements" lists what made them one, and "tieline undo ID" parts them.`;
}

/** What the entity is called that this id is of; the id where there is none. */
export async function nameOf(store: GraphStore, id: string): Promise<string> {
  const [entity] = await store.read("entity-of", { profile: id });
  const [found] = await store.read("entity", { entity: entity?.id ?? id });
  return plain(found?.name ?? id);
}
