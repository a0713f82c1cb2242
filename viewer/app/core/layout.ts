import type { LayoutName } from "./arrangement.ts";
import { layouts } from "./layouts/layouts.ts";
import { compare } from "./layouts/places.ts";

/**
 * Where nodes stand. The same nodes and edges always come to stand in the same places, on any machine. What a
 * reader pinned stays where it is put; what stands already moves little when something is added. What nothing ties
 * to anything stands in rows below the rest. Units are pixels of a view that shows all at once; y runs upwards.
 */

export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;

export interface LaidNode {
  readonly id: string;
  /** Its radius. */
  readonly size: number;
  /** How wide the label beside it is. */
  readonly label: number;
  readonly name: string;
  readonly kind: string;
  /** The day on which it was first reported, ISO; null where no article has a day. */
  readonly day: string | null;
}

export interface LaidEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export interface LayoutInput {
  readonly layout: LayoutName;
  /** Whom the rings of a radial layout are about; the most tied one when null or not there. */
  readonly centre: string | null;
  readonly nodes: readonly LaidNode[];
  readonly edges: readonly LaidEdge[];
  /** Nodes that stand already. Where they are fewer than half of what is tied, all is laid out anew. */
  readonly standing: Places;
  readonly pinned: Places;
  /** How many times as wide as high the room is. */
  readonly wide: number;
}

/** The cells that what is tied to nothing stands in. */
const CELL = { wide: 190, high: 36 };

export function layout(input: LayoutInput): Places {
  const nodes = [...input.nodes].sort((a, b) => compare(a.id, b.id));
  const edges = [...input.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const tied = nodes.filter(({ id }) => ends.has(id));
  const loose = nodes.filter(({ id }) => !ends.has(id) && !input.pinned.has(id));
  const pinned = among(nodes, input.pinned);
  const stood = among(tied, new Map([...input.standing, ...input.pinned]));
  const growing =
    stood.size >= tied.length / 2 && tied.some(({ id }) => input.standing.has(id) && !pinned.has(id));
  const chosen = layouts.find(({ name }) => name === input.layout);
  const places =
    tied.length === 0 || (growing && stood.size === tied.length)
      ? stood
      : chosen?.place({ ...input, nodes: tied, edges, standing: growing ? stood : new Map(), pinned });
  const all = new Map([...(places ?? []), ...pinned]);
  return new Map([...all, ...rowsBelow(all, loose)]);
}

function among(nodes: readonly LaidNode[], places: Places): Places {
  return new Map(
    nodes.flatMap(({ id }) => {
      const place = places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
}

/** Rows of cells as wide as what stands above them. */
function rowsBelow(places: Places, loose: readonly LaidNode[]): Places {
  const all = [...places.values()];
  const left = Math.min(0, ...all.map(({ x }) => x));
  const right = Math.max(0, ...all.map(({ x }) => x));
  const top = all.length === 0 ? 0 : Math.min(...all.map(({ y }) => y)) - 2.5 * CELL.high;
  const least = Math.ceil(Math.sqrt(loose.length / 3));
  const columns = Math.max(least, Math.floor((right - left) / CELL.wide), 1);
  return new Map(
    loose.map(({ id }, index) => [
      id,
      { x: left + (index % columns) * CELL.wide, y: top - Math.floor(index / columns) * CELL.high },
    ]),
  );
}
