import { timeInWords } from "#graph/time.ts";
import { isKind, kindNames } from "./appearance.ts";
import type { Arrangement } from "./arrangement.ts";
import { isLoose } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";

/** What stands from `x` on and up to `y`, in the layout's units. */
export interface Head {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The names of columns, from left to right, where a layout has any: kinds, or days. */
export function headsOf(
  graph: TielineGraph,
  hidden: ReadonlySet<string>,
  { layout, pinned }: Arrangement,
): readonly Head[] {
  if (layout !== "kinds" && layout !== "time") return [];
  const heads = new Map<string, Head>();
  graph.forEachNode((id, { entity, x, y }) => {
    if (hidden.has(id) || pinned.has(id) || isLoose(graph, id)) return;
    const text = layout === "kinds" ? kindWords(entity.kind) : dayWords(entity.firstReported);
    const head = heads.get(text);
    heads.set(text, { text, x: Math.min(x, head?.x ?? x), y: Math.max(y, head?.y ?? y) });
  });
  return [...heads.values()].sort((a, b) => a.x - b.x);
}

function kindWords(kind: string): string {
  return isKind(kind) ? kindNames[kind].many : kind;
}

function dayWords(time: string | null): string {
  return time === null ? "No day" : timeInWords(time.slice(0, 10));
}
