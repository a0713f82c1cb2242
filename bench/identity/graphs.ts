import type { GraphChange } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import type { StoredMention } from "./ends.ts";

/** A graph as text, one record a line, and its mentions. */
export interface ExportedGraph {
  readonly lines: readonly string[];
  readonly mentions: readonly StoredMention[];
}

/** What some articles make, one after the other, in a store that is empty. */
export async function graphOf(store: GraphStore, changes: readonly GraphChange[]): Promise<ExportedGraph> {
  for (const change of changes) await store.apply(change);
  const lines: string[] = [];
  const mentions: StoredMention[] = [];
  for await (const exported of store.export()) {
    lines.push(JSON.stringify(exported));
    if (exported.section === "mentions") mentions.push(exported.record as unknown as StoredMention);
  }
  return { lines, mentions };
}

/** Where two graphs first differ, with what each has there; null when they are the same to the byte. */
export function differenceOf(first: readonly string[], second: readonly string[]): string | null {
  const length = Math.max(first.length, second.length);
  for (let at = 0; at < length; at += 1) {
    if (first[at] === second[at]) continue;
    const shown = (line: string | undefined) => (line === undefined ? "nothing" : line.slice(0, 300));
    return `record ${at + 1} is ${shown(second[at])} where the first order has ${shown(first[at])}`;
  }
  return null;
}
