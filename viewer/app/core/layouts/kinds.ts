import { KINDS } from "#graph/ontology.ts";
import type { LaidNode, Place } from "../layout.ts";
import { partNodes } from "./part.ts";
import { compare, tiesOf } from "./places.ts";
import type { Layout, Plan } from "./plan.ts";

/** A block of columns for each kind, the most tied on top. */
export const kinds: Layout = {
  name: "kinds",
  place(plan) {
    const free = plan.nodes.filter(({ id }) => !plan.pinned.has(id));
    if (plan.standing.size > 0) return grown(plan, free);
    const ties = tiesOf(plan.edges);
    const many = ({ id }: LaidNode) => ties.get(id)?.size ?? 0;
    const blocks = orderOf(free).map((kind) =>
      free
        .filter((node) => node.kind === kind)
        .sort((a, b) => many(b) - many(a) || compare(a.name, b.name) || compare(a.id, b.id)),
    );
    const most = Math.max(1, ...blocks.map(({ length }) => length));
    /** How much room it takes, seen whole. */
    const room = ({ wide, high }: SetOut) => Math.max(wide / plan.wide, high);
    let set = setOut(blocks, 1);
    for (let rows = 2; rows <= most; rows = Math.max(rows + 1, Math.floor(rows * 1.05))) {
      const next = setOut(blocks, rows);
      if (room(next) < room(set)) set = next;
    }
    const stretch = Math.min(HIGHEST, Math.max(1, set.wide / plan.wide / set.high));
    const places = new Map([...set.places].map(([id, { x, y }]) => [id, { x, y: y * stretch }]));
    return partNodes(new Map([...places, ...plan.pinned]), plan.nodes, (id) => plan.pinned.has(id));
  },
};

/** Between a label and the next column, between two blocks, and between two rows. */
const GAP = { column: 36, block: 84, row: 18 };
/** How many times as high rows may be where there is room. */
const HIGHEST = 1.7;
/** Rows are set in by turns, so that ties within a column do not run through whoever is between. */
const INDENTS = [0, 44, 22];

/** The kinds that there are, in the ontology's order; others behind them, by name. */
function orderOf(nodes: readonly LaidNode[]): readonly string[] {
  const rank = (kind: string) =>
    ((KINDS as readonly string[]).indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);
  return [...new Set(nodes.map(({ kind }) => kind))].sort((a, b) => rank(a) - rank(b) || compare(a, b));
}

interface SetOut {
  readonly places: ReadonlyMap<string, Place>;
  readonly wide: number;
  readonly high: number;
}

/** Row by row within each block, in so many rows. */
function setOut(blocks: readonly (readonly LaidNode[])[], rows: number): SetOut {
  const across = blocks.map(({ length }) => Math.ceil(length / rows));
  const used = Math.max(1, ...blocks.map(({ length }, at) => Math.ceil(length / (across[at] as number))));
  const heights = Array.from({ length: used }, () => 0);
  const widths = blocks.map((block, at) => {
    const columns = Array.from({ length: across[at] as number }, () => 0);
    for (const [index, node] of block.entries()) {
      const column = index % columns.length;
      const row = Math.floor(index / columns.length);
      columns[column] = Math.max(columns[column] as number, 2 * node.size + node.label);
      heights[row] = Math.max(heights[row] as number, 2 * node.size);
    }
    return columns;
  });
  const tops = runningSum(heights.map((height) => height + GAP.row));
  const places = new Map<string, Place>();
  let left = 0;
  for (const [at, block] of blocks.entries()) {
    const columns = widths[at] as number[];
    const lefts = runningSum(columns.map((width) => width + GAP.column + (used > 2 ? 44 : 0)));
    for (const [index, { id }] of block.entries()) {
      const row = Math.floor(index / columns.length);
      const indent = used > 2 ? (INDENTS[row % INDENTS.length] as number) : 0;
      const x = left + (lefts[index % columns.length] as number) + indent;
      places.set(id, { x, y: -((tops[row] as number) + (heights[row] as number) / 2) });
    }
    left += (lefts.at(-1) as number) + GAP.block;
  }
  const high = tops.at(-1) as number;
  const wide = Math.max(1, left - GAP.block);
  const centred = [...places].map(([id, { x, y }]) => [id, { x: x - wide / 2, y: y + high / 2 }] as const);
  return { places: new Map(centred), wide, high };
}

/** The sum before each number, and that of all. */
function runningSum(numbers: readonly number[]): readonly number[] {
  const sums = [0];
  for (const number of numbers) sums.push((sums.at(-1) as number) + number);
  return sums;
}

/** What stands stays; who is new stands below the last of its kind, or right of all where there is none. */
function grown({ nodes, standing }: Plan, free: readonly LaidNode[]) {
  const places = new Map<string, Place>(standing);
  const stood = free.flatMap((node) => {
    const place = standing.get(node.id);
    return place ? [{ ...node, ...place }] : [];
  });
  for (const node of free) {
    if (places.has(node.id)) continue;
    const alike = stood.filter(({ kind }) => kind === node.kind);
    const lowest = alike.toSorted((a, b) => a.y - b.y)[0];
    const x = lowest ? lowest.x : Math.max(...stood.map((other) => other.x + other.label)) + GAP.block;
    const y = lowest
      ? lowest.y - lowest.size - node.size - GAP.row
      : Math.max(...stood.map((other) => other.y));
    places.set(node.id, { x, y });
    stood.push({ ...node, x, y });
  }
  return partNodes(places, nodes, (id) => standing.has(id));
}
