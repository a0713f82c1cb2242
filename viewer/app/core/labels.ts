/**
 * Which labels are drawn, and on which side of their nodes: the important first, none over another and none over
 * a node. Greedy, over a grid of the boxes taken so far.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  readonly id: string;
  /** The node's middle and radius, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Drawn even where it covers others. */
  readonly forced: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

const GAP = 4;
const CELL = 64;

/**
 * Wishes in the order of their importance; `discs` are all nodes on the screen, labelled or not; labels
 * that would be cut off at a side of `bounds` go elsewhere.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Pick<LabelWish, "id" | "x" | "y" | "radius">[],
  bounds: Box,
): readonly PlacedLabel[] {
  const nodes = gridOf<{ id: string; box: Box }>();
  for (const { id, x, y, radius } of discs) {
    const inner = radius * 0.8;
    nodes.add({ id, box: { left: x - inner, top: y - inner, right: x + inner, bottom: y + inner } });
  }
  const taken = gridOf<{ id: string; box: Box }>();
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const all = sidesOf(wish);
    const inside = all.filter((side) => side.left >= bounds.left && side.right <= bounds.right);
    const sides = inside.length > 0 ? inside : all;
    const box =
      sides.find((side) => !taken.meets(side) && !nodes.meets(side, (other) => other.id !== wish.id)) ??
      (wish.forced ? (sides.find((side) => !taken.meets(side)) ?? sides[0]) : undefined);
    if (!box) continue;
    taken.add({ id: wish.id, box });
    placed.push({ id: wish.id, box });
  }
  return placed;
}

/** A label that stands where it belongs, or not at all. */
export type MiddleWish = Omit<LabelWish, "radius">;

/** Labels with their middles at their places, in the order of the wishes, beside what is `taken`. */
export function placeMiddles(wishes: readonly MiddleWish[], taken: readonly Box[]): readonly PlacedLabel[] {
  const grid = gridOf<{ box: Box }>();
  for (const box of taken) grid.add({ box });
  const placed = new Map<string, PlacedLabel>();
  for (const { id, x, y, width, height, forced } of wishes) {
    const [wide, high] = [width / 2, height / 2];
    const box = { left: x - wide, top: y - high, right: x + wide, bottom: y + high };
    if (placed.has(id) || (!forced && grid.meets(box))) continue;
    grid.add({ box });
    placed.set(id, { id, box });
  }
  return [...placed.values()];
}

/** Right, left, below, above. */
function sidesOf({ x, y, radius, width, height }: LabelWish): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + radius + GAP, y - height / 2),
    at(x - radius - GAP - width, y - height / 2),
    at(x - width / 2, y + radius + GAP / 2),
    at(x - width / 2, y - radius - GAP / 2 - height),
  ];
}

function gridOf<T extends { readonly box: Box }>() {
  const cells = new Map<string, T[]>();
  const each = function* (box: Box) {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1)
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1)
        yield `${column} ${row}`;
  };
  return {
    add(item: T) {
      for (const cell of each(item.box)) {
        const items = cells.get(cell);
        if (items) items.push(item);
        else cells.set(cell, [item]);
      }
    },
    meets(box: Box, counts: (item: T) => boolean = () => true): boolean {
      for (const cell of each(box))
        for (const item of cells.get(cell) ?? []) if (overlap(item.box, box) && counts(item)) return true;
      return false;
    },
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
