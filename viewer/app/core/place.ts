import type { Arrangement } from "./arrangement.ts";
import { isLoose } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";
import type { LayoutInput, Places } from "./layout.ts";

/** Up to so many nodes a layout takes less than a tenth of a second, and needs no worker. */
const SMALL = 20;

/** About the width of a letter of a label, in pixels. */
const LETTER = 6.8;

/** Proportions of the room beyond which a layout would be a band. */
const NARROWEST = 0.62;
const WIDEST = 2;

/** `wide`: how many times as wide as high the room is. */
export function layoutInput(
  graph: TielineGraph,
  standing: Places,
  wide: number,
  { layout, centre, pinned }: Arrangement,
): LayoutInput {
  return {
    layout,
    centre,
    nodes: graph.mapNodes((id, { size, entity }) => ({
      id,
      size,
      label: Math.min(entity.name.length, 34) * LETTER,
      name: entity.name,
      kind: entity.kind,
      day: entity.firstReported?.slice(0, 10) ?? null,
    })),
    edges: graph.mapEdges((_, { relationship }, from, to) => ({
      from,
      to,
      weight: Math.max(1, relationship.claims),
    })),
    standing,
    pinned,
    wide: Math.min(WIDEST, Math.max(NARROWEST, wide)),
  };
}

/** The layout under way in a worker. */
let running: { stop(): void } | null = null;

/**
 * Lays the graph out, in a worker where it is large. The code of the layouts is loaded when it is first needed. A
 * layout that is asked for ends the one before, which comes to no places at all.
 */
export async function placesFor(
  graph: TielineGraph,
  standing: Places,
  wide: number,
  arrangement: Arrangement,
): Promise<Places> {
  running?.stop();
  const input = layoutInput(graph, standing, wide, arrangement);
  if (graph.order <= SMALL) return (await import("./layout.ts")).layout(input);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    const mine = {
      stop() {
        worker.terminate();
        if (running === mine) running = null;
        resolve(new Map());
      },
    };
    running = mine;
    worker.addEventListener("message", (event: MessageEvent<Places>) => {
      resolve(event.data);
      mine.stop();
    });
    worker.addEventListener("error", (event) => {
      reject(new Error(`The layout failed: ${event.message}`));
      mine.stop();
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
