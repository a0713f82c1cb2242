import { diffWordsWithSpace } from "diff";
import type { QueryRow } from "#graph/queries.ts";
import type { GraphStore } from "#graph/store.ts";
import type { TextPart, VersionChange } from "#viewer/protocol.ts";

/** What two texts differ in is looked for so long; then one takes the place of the other as a whole. */
const MILLISECONDS = 1000;

/** The former editions of an article, the latest first, each with what the version that came next changed. */
export async function versionChanges(
  store: Pick<GraphStore, "read">,
  article: string,
): Promise<readonly VersionChange[]> {
  const [current] = await store.read("article", { article });
  if (!current || current.editions === 0) return [];
  const editions = await store.read("editions", { article });
  const before = new Map(editions.map((edition) => [edition.replacedBy, edition]));
  const changes: VersionChange[] = [];
  let next: Pick<QueryRow<"editions">, "edition" | "text"> = { edition: article, text: current.text };
  for (let edition = before.get(article); edition; edition = before.get(edition.edition)) {
    const { title, published, updated } = edition;
    const parts = textParts(edition.text, next.text);
    changes.push({ edition: edition.edition, title, published, updated, replacedBy: next.edition, parts });
    next = edition;
  }
  return changes;
}

/** Both texts in one: what is in the former alone, in the later alone, and in both; words stay whole. */
export function textParts(former: string, later: string): readonly TextPart[] {
  const parts = diffWordsWithSpace(former, later, { timeout: MILLISECONDS });
  if (!parts) {
    return [
      { change: "gone", text: former },
      { change: "new", text: later },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    change: added ? "new" : removed ? "gone" : "same",
    text: value,
  }));
}
