import type { Place, Places } from "./layout.ts";

/** "v1:10:-4,v2:0:33": entities and where they are pinned, in whole units. */
export function writePins(pins: Places): string {
  return [...pins].map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`).join(",");
}

/** Whatever cannot be read is left out. */
export function readPins(text: string): Places {
  const pins = new Map<string, Place>();
  for (const pin of text.split(",")) {
    const [, id, x, y] = /^([^:]+):(-?\d{1,7}):(-?\d{1,7})$/.exec(pin) ?? [];
    if (id) pins.set(id, { x: Number(x), y: Number(y) });
  }
  return pins;
}

const KEPT = "tieline.pins";
/** So many sets of pins are kept; the one kept longest ago goes first. */
const MOST_KEPT = 12;

type Kept = readonly (readonly [name: string, pins: string])[];

/** The name by which `keptPins` finds these pins again, in the browser that kept them. */
export function nameOfPins(pins: Places): string {
  let hash = 0x811c9dc5;
  for (const letter of writePins(pins)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `kept-${(hash >>> 0).toString(16)}`;
}

/** For pins that are too many for an address. */
export function keepPins(pins: Places): void {
  const name = nameOfPins(pins);
  const others = allKept().filter(([other]) => other !== name);
  try {
    localStorage.setItem(KEPT, JSON.stringify([...others, [name, writePins(pins)]].slice(-MOST_KEPT)));
  } catch {
    // a full or closed storage only costs the pins
  }
}

export function keptPins(name: string): Places {
  return readPins(allKept().find(([other]) => other === name)?.[1] ?? "");
}

function allKept(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "[]") as Kept;
  } catch {
    return [];
  }
}
