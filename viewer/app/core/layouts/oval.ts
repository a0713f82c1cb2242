import type { Place } from "../layout.ts";

/** Proportions beyond which rings would no longer look like rings. */
const NARROWEST = 0.7;
const WIDEST = 1.6;
/** The pieces that its rim is measured by. */
const PIECES = 720;

/** A ring of a room's proportions about the middle. Parts of its rim run from 0 to 1, from the top clockwise. */
export interface Oval {
  at(part: number): Place;
  /** The part of the rim in whose direction a place lies. */
  partOf(place: Place): number;
}

/** `around`: the length of the rim; `wide`: how many times as wide as high the room is. */
export function ovalOf(around: number, wide: number): Oval {
  const stretch = Math.sqrt(Math.min(WIDEST, Math.max(NARROWEST, wide)));
  /** With radius 1, the length of the rim up to each piece. */
  const lengths = [0];
  const spot = (piece: number): Place => {
    const angle = (piece / PIECES) * 2 * Math.PI;
    return { x: Math.sin(angle) * stretch, y: Math.cos(angle) / stretch };
  };
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const [a, b] = [spot(piece - 1), spot(piece)];
    lengths.push((lengths[piece - 1] as number) + Math.hypot(a.x - b.x, a.y - b.y));
  }
  const all = lengths[PIECES] as number;
  const radius = around / all;
  return {
    at(part) {
      const wanted = (part - Math.floor(part)) * all;
      let piece = 0;
      while (piece < PIECES - 1 && (lengths[piece + 1] as number) <= wanted) piece += 1;
      const from = lengths[piece] as number;
      const { x, y } = spot(piece + (wanted - from) / ((lengths[piece + 1] as number) - from));
      return { x: x * radius, y: y * radius };
    },
    partOf({ x, y }) {
      const angle = Math.atan2(x / stretch, y * stretch);
      const pieces = ((angle / 2 / Math.PI + 1) % 1) * PIECES;
      const piece = Math.min(PIECES - 1, Math.floor(pieces));
      const [from, to] = [lengths[piece] as number, lengths[piece + 1] as number];
      return (from + (to - from) * (pieces - piece)) / all;
    },
  };
}

/** The way from one part of a rim to another, the shorter way around: from -0.5 to 0.5. */
export function turnFrom(from: number, to: number): number {
  const turn = to - from;
  return turn - Math.round(turn);
}

/** The mean of turns, of which 1 is once around; 0 where there are none. */
export function meanTurn(turns: readonly number[]): number {
  const sum = turns.reduce(
    (all, turn) => ({
      x: all.x + Math.cos(turn * 2 * Math.PI),
      y: all.y + Math.sin(turn * 2 * Math.PI),
    }),
    { x: 0, y: 0 },
  );
  return turns.length === 0 ? 0 : Math.atan2(sum.y, sum.x) / 2 / Math.PI;
}
