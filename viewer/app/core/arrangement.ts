import type { Fields } from "./fields.ts";
import type { Place, Places } from "./layout.ts";

/** How nodes are placed; each is a file in layouts/. */
export const LAYOUTS = ["force", "circle", "kinds", "radial", "time"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

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

/** More pinned nodes than this are left out of the address, which would grow too long to send. */
export const MOST_WRITTEN = 60;

export function writeArrangement({ layout, centre, pinned }: Arrangement, fields: Fields): void {
  if (layout !== ARRANGED.layout) fields.text("layout", layout);
  fields.text("around", centre);
  if (pinned.size > 0 && pinned.size <= MOST_WRITTEN)
    fields.text(
      "pins",
      [...pinned].map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`).join(","),
    );
}

export function readArrangement(fields: Fields): Arrangement {
  const pinned = new Map<string, Place>();
  for (const pin of (fields.textOf("pins") ?? "").split(",")) {
    const [, id, x, y] = /^([^:]+):(-?\d{1,7}):(-?\d{1,7})$/.exec(pin) ?? [];
    if (id) pinned.set(id, { x: Number(x), y: Number(y) });
  }
  return {
    layout: fields.oneOf("layout", LAYOUTS, ARRANGED.layout),
    centre: fields.textOf("around"),
    pinned,
  };
}
