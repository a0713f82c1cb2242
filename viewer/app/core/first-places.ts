import { isLoose } from "./filter.ts";
import { othersOf, type TielineGraph } from "./graph.ts";
import type { Places } from "./layout.ts";

/**
 * Where nodes stand until a layout that takes long has come: the most tied in the middle of a disc, the others
 * around them, as seeds stand in a sunflower (Vogel 1979).
 */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Pixels between two neighbours, about. */
const GAP = 34;

export function firstPlaces(graph: TielineGraph): Places {
  const ties = new Map(graph.mapNodes((id) => [id, othersOf(graph, id)] as const));
  const ordered = [...ties].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(
    ordered.map(([id], index) => {
      const [far, angle] = [GAP * Math.sqrt(index), TURN * index];
      return [id, { x: far * Math.cos(angle), y: far * Math.sin(angle) }];
    }),
  );
}

/** Nodes from which on a layout takes so long that it is not waited for. */
const LONG = 800;

/** Whether the layout will take long: of many of which fewer than half stand already. */
export function takesLong(graph: TielineGraph, standing: Places): boolean {
  if (graph.order < LONG) return false;
  const tied = graph.filterNodes((id) => !isLoose(graph, id));
  return tied.filter((id) => standing.has(id)).length < tied.length / 2;
}
