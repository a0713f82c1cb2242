import type { Fields } from "./fields.ts";
import type { Places } from "./layout.ts";
import { keptPins, nameOfPins, readPins, writePins } from "./pins.ts";

/** How nodes are placed; each is a file in layouts/. */
export const LAYOUTS = ["force", "circle", "kinds", "radial", "time"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export const layoutNames: Readonly<Record<LayoutName, string>> = {
  force: "By ties",
  circle: "In a ring",
  kinds: "By kind",
  radial: "Around one",
  time: "By time",
};

export interface Arrangement {
  readonly layout: LayoutName;
  /** The entity in the middle of a radial layout; null elsewhere. */
  readonly centre: string | null;
  /** Put where they are by hand: every layout leaves them there. */
  readonly pinned: Places;
}

export const ARRANGED: Arrangement = { layout: "force", centre: null, pinned: new Map() };

export function pin(arrangement: Arrangement, places: Places): Arrangement {
  return { ...arrangement, pinned: new Map([...arrangement.pinned, ...places]) };
}

export function unpin(arrangement: Arrangement, entities: Iterable<string>): Arrangement {
  const pinned = new Map(arrangement.pinned);
  for (const entity of entities) pinned.delete(entity);
  return { ...arrangement, pinned };
}

/** Whether another layout of the same network gives other places. */
export function isRearranged(before: Arrangement, after: Arrangement): boolean {
  return before.layout !== after.layout || before.centre !== after.centre;
}

/** More pins than this would make an address too long to send; it then names what this browser keeps. */
export const MOST_WRITTEN = 60;

export function writeArrangement({ layout, centre, pinned }: Arrangement, fields: Fields): void {
  if (layout !== ARRANGED.layout) fields.text("layout", layout);
  fields.text("around", centre);
  if (pinned.size > 0)
    fields.text("pins", pinned.size > MOST_WRITTEN ? nameOfPins(pinned) : writePins(pinned));
}

export function readArrangement(fields: Fields): Arrangement {
  const pins = fields.textOf("pins") ?? "";
  return {
    layout: fields.oneOf("layout", LAYOUTS, ARRANGED.layout),
    centre: fields.textOf("around"),
    pinned: pins.startsWith("kept-") ? keptPins(pins) : readPins(pins),
  };
}
