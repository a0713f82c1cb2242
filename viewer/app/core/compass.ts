/** Ways through the picture; y runs upwards. */
export const DIRECTIONS = ["up", "right", "down", "left"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, 1],
  right: [1, 0],
  down: [0, -1],
  left: [-1, 0],
};

/**
 * Who is nearest in that direction, within 45° to either side of it; null where nobody is. What lies aside counts
 * as farther, at the rim of the cone twice as far.
 */
export function nearestTo(from: Spot, direction: Direction, spots: Iterable<Spot>): string | null {
  const [wayX, wayY] = WAYS[direction];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    if (spot.id === from.id) continue;
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const along = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY - y * wayX);
    if (along <= 0 || aside > along) continue;
    const length = Math.hypot(along, aside);
    const far = length * (length / along) ** 2;
    if (far < least || (far === least && nearest !== null && spot.id < nearest)) {
      least = far;
      nearest = spot.id;
    }
  }
  return nearest;
}
