import type { TielineGraph } from "../graph.ts";
import type { Seen } from "./seen.ts";

/** Entities with their places, and ties, as one document; `view` is its address. */
export function jsonOf(
  graph: TielineGraph,
  { nodes, edges }: Seen,
  about: { readonly view: string; readonly made: string },
): string {
  const entities = nodes.map((id) => {
    const { entity, x, y } = graph.getNodeAttributes(id);
    return { ...entity, x: rounded(x), y: rounded(y) };
  });
  const ties = edges.map((id) => {
    const { relationship, standing } = graph.getEdgeAttributes(id);
    return { ...relationship, standing };
  });
  return `${JSON.stringify({ ...about, entities, ties }, null, 2)}\n`;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
