import type { LaidNode, Place } from "../layout.ts";
import { partNodes } from "./part.ts";
import { compare, tiesOf } from "./places.ts";
import type { Layout, Plan } from "./plan.ts";

/**
 * From left to right by the day on which each was first reported: whoever has a later day stands no farther left.
 * Nodes are spread over lanes, so that no label runs into another node and few ties run along a lane. What has no
 * day stands apart at the left.
 */
export const time: Layout = {
  name: "time",
  place(plan) {
    const free = plan.nodes.filter(({ id }) => !plan.pinned.has(id));
    if (plan.standing.size > 0) return grown(plan, free);
    const ties = tiesOf(plan.edges);
    const many = ({ id }: LaidNode) => ties.get(id)?.size ?? 0;
    const ordered = [...free].sort(
      (a, b) =>
        compare(a.day ?? "", b.day ?? "") ||
        many(b) - many(a) ||
        compare(a.name, b.name) ||
        compare(a.id, b.id),
    );
    const dated = ordered.filter(({ day }) => day !== null);
    const undated = ordered.filter(({ day }) => day === null);
    // as many lanes as make it narrower, and as high as the room lets them be
    const narrowest = inLanes(dated, undated, Math.max(1, free.length)).wide;
    let set = inLanes(dated, undated, 1);
    for (let lanes = 2; lanes <= free.length; lanes += 1) {
      if (set.wide / set.high <= plan.wide || set.wide <= 1.02 * narrowest) break;
      set = inLanes(dated, undated, lanes);
    }
    const stretch = Math.min(HIGHEST, Math.max(1, set.wide / plan.wide / set.high));
    const places = new Map([...set.places].map(([id, { x, y }]) => [id, { x, y: y * stretch }]));
    return partNodes(new Map([...places, ...plan.pinned]), plan.nodes, (id) => plan.pinned.has(id));
  },
};

/** How high a lane is: two of the largest nodes stand one above the other. */
const LANE = 44;
/** How many times as high it may be where there is room. */
const HIGHEST = 2.5;
/** Between a label and the next node of its lane, and what stands apart and the rest. */
const GAP = { box: 20, apart: 160 };

/** What has the same day is set in by turns, so that ties between them do not all run along one line. */
const INDENTS = [0, 40, 16, 28];

interface SetOut {
  readonly places: ReadonlyMap<string, Place>;
  readonly wide: number;
  readonly high: number;
}

function inLanes(dated: readonly LaidNode[], undated: readonly LaidNode[], lanes: number): SetOut {
  const places = new Map<string, Place>();
  const ends = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const order = turnsOf(lanes);
  let [start, last, right, turn] = [0, 0, 0, 0];
  let before: string | null = null;
  for (const node of dated) {
    if (before !== null && node.day !== before) {
      start = Math.max(start + stepOf(before, node.day as string), last);
      turn = 0;
    }
    before = node.day;
    let x = start + (INDENTS[turn % INDENTS.length] as number);
    turn += 1;
    // a lane that is free here, by turns; or else on to where the first one ends
    const free = order.find((lane) => (ends[lane] as number) <= x - node.size);
    const lane = free ?? ends.indexOf(Math.min(...ends));
    order.push(...order.splice(order.indexOf(lane), 1));
    x = Math.max(x, (ends[lane] as number) + node.size);
    places.set(node.id, { x, y: (lane - (lanes - 1) / 2) * LANE });
    ends[lane] = x + node.size + node.label + GAP.box;
    last = Math.max(last, x);
    right = Math.max(right, x + node.size + node.label);
  }
  const columns = Math.ceil(undated.length / lanes);
  const breadth = Math.max(0, ...undated.map(({ size, label }) => 2 * size + label)) + GAP.box;
  const left = columns * breadth + (columns > 0 && dated.length > 0 ? GAP.apart : 0);
  for (const [index, { id }] of undated.entries())
    places.set(id, {
      x: Math.floor(index / lanes) * breadth - left,
      y: ((lanes - 1) / 2 - (index % lanes)) * LANE,
    });
  const wide = right + left;
  const centred = [...places].map(
    ([id, place]) => [id, { x: place.x + left - wide / 2, y: place.y }] as const,
  );
  return { places: new Map(centred), wide, high: lanes * LANE };
}

/** The lanes in an order in which each is far from the one before: steps of the golden section. */
function turnsOf(lanes: number): number[] {
  const part = (turn: number) => (turn * (Math.sqrt(5) - 1)) / 2;
  const spot = (lane: number) => part(lane + 1) - Math.floor(part(lane + 1));
  const ranks = Array.from({ length: lanes }, (_, lane) => lane).sort((a, b) => spot(a) - spot(b));
  const turns: number[] = [];
  for (const [rank, turn] of ranks.entries()) turns[turn] = rank;
  return turns;
}

/** Pixels from one day to the next that something was reported on: long times are drawn shorter. */
function stepOf(day: string, next: string): number {
  const days = (Date.parse(next) - Date.parse(day)) / 86_400_000;
  return Math.min(240, 48 + 26 * Math.log2(Math.max(1, days || 1)));
}

/** What stands stays; who is new stands at its day, in the first free lane. */
function grown({ nodes, standing }: Plan, free: readonly LaidNode[]) {
  const places = new Map<string, Place>(standing);
  const stood = nodes.flatMap((node) => {
    const place = standing.get(node.id);
    return place ? [{ ...node, ...place }] : [];
  });
  const days = free
    .filter(({ id }) => standing.has(id))
    .map((node) => ({ day: node.day, x: standing.get(node.id)?.x ?? 0 }));
  for (const node of free) {
    if (places.has(node.id)) continue;
    const x = placeOf(node.day, days);
    const beside = stood.filter((other) => isBeside(other, node, x));
    let y = 0;
    for (let step = 1; beside.some((other) => Math.abs(other.y - y) < LANE); step += 1)
      y = Math.ceil(step / 2) * LANE * (step % 2 === 1 ? 1 : -1);
    places.set(node.id, { x, y });
    stood.push({ ...node, x, y });
    days.push({ day: node.day, x });
  }
  return partNodes(places, nodes, (id) => standing.has(id));
}

/** Where a day lies among those that stand. */
function placeOf(
  day: string | null,
  days: readonly { readonly day: string | null; readonly x: number }[],
): number {
  const same = days.filter((other) => other.day === day);
  if (same.length > 0) return Math.min(...same.map(({ x }) => x));
  const xs = days.map(({ x }) => x);
  if (day === null) return Math.min(0, ...xs) - GAP.apart;
  const dated = days.flatMap((other) => (other.day === null ? [] : [{ day: other.day, x: other.x }]));
  const earlier = dated.filter((other) => other.day < day).sort((a, b) => b.x - a.x)[0];
  const later = dated.filter((other) => other.day > day).sort((a, b) => a.x - b.x)[0];
  if (earlier && later) return (earlier.x + later.x) / 2;
  if (earlier) return earlier.x + stepOf(earlier.day, day);
  return later ? later.x - stepOf(day, later.day) : 0;
}

/** Whether the two, or their labels, would meet if they stood in one lane. */
function isBeside(other: LaidNode & Place, { size, label }: LaidNode, x: number): boolean {
  return (
    other.x - other.size < x + size + label + GAP.box / 2 &&
    x - size < other.x + other.size + other.label + GAP.box / 2
  );
}
