import type { Arrangement } from "./arrangement.ts";
import { isLoose } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";
import { type LayoutInput, layout, type Places } from "./layout.ts";

/** Up to so many nodes the layout takes about a tenth of a second, and needs no worker. */
const SMALL = 24;

/** About the width of a letter of a label, in pixels. */
const LETTER = 6.8;

/** Proportions of the room beyond which a layout would be a band. */
const NARROWEST = 0.62;
const WIDEST = 2;

/** `wide`: how many times as wide as high the room is. */
export function layoutInput(graph: TielineGraph, standing: Places, wide: number): LayoutInput {
  return {
    nodes: graph.mapNodes((id, { size, entity }) => ({
      id,
      size,
      label: Math.min(entity.name.length, 34) * LETTER,
    })),
    edges: graph.mapEdges((_, { relationship }, from, to) => ({
      from,
      to,
      weight: Math.max(1, relationship.claims),
    })),
    standing,
    wide: Math.min(WIDEST, Math.max(NARROWEST, wide)),
  };
}

/** Lays the graph out, in a worker where it is large. */
export function placesFor(
  graph: TielineGraph,
  standing: Places,
  wide: number,
  _arrangement: Arrangement,
): Promise<Places> {
  const input = layoutInput(graph, standing, wide);
  if (graph.order <= SMALL) return Promise.resolve(layout(input));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", (event: MessageEvent<Places>) => {
      worker.terminate();
      resolve(event.data);
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(`The layout failed: ${event.message}`));
    });
    worker.postMessage(input);
  });
}

export function put(graph: TielineGraph, places: Places): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
    attributes: ["x", "y"],
  });
}

/** Where what is tied to anything stands. The rest stands in rows, wherever those are. */
export function placesOf(graph: TielineGraph): Places {
  const tied = graph.filterNodes((id) => !isLoose(graph, id));
  return new Map(
    tied.map((id) => [id, { x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") }]),
  );
}
