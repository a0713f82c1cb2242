import { readArrangement, writeArrangement } from "./arrangement.ts";
import { Fields } from "./fields.ts";
import { readFilter, writeFilter } from "./filter.ts";
import { readLooks, writeLooks } from "./looks.ts";
import { readRegister, writeRegister } from "./register.ts";
import { readScope, writeScope } from "./scope.ts";
import { readSelection, type Selection, writeSelection } from "./selection.ts";
import { type Camera, MODES, type Reading, type View } from "./view.ts";

/** A view as it stands in the address bar: "#entity=v1&kinds=Place&article=a1&at=10-52"; "" where nothing is chosen. */
export function writeAddress(view: View): string {
  return addressesIn(view)(view.selection);
}

/** The addresses of one view with one or another thing selected: a panel writes dozens at a time. */
export function addressesIn(view: Omit<View, "selection">): (selection: Selection) => string {
  const fields = new Fields();
  writeFilter(view.filter, fields);
  writeScope(view.scope, fields);
  writeArrangement(view.arrangement, fields);
  writeLooks(view.looks, fields);
  writeReading(view.reading, fields);
  if (view.camera) fields.numbers("camera", [view.camera.x, view.camera.y, view.camera.scale], 3);
  fields.text("query", view.query);
  writeRegister(view.register, fields);
  const rest = fields.toString();
  return (selection) => {
    const own = new Fields();
    if (view.mode !== "network") own.text("view", view.mode);
    writeSelection(selection, own);
    const pairs = [own.toString(), rest].filter((part) => part !== "").join("&");
    return pairs && `#${pairs}`;
  };
}

/** Whatever cannot be read is left out. */
export function readAddress(hash: string): View {
  const fields = new Fields(hash);
  return {
    mode: fields.oneOf("view", MODES, "network"),
    selection: readSelection(fields),
    filter: readFilter(fields),
    scope: readScope(fields),
    arrangement: readArrangement(fields),
    looks: readLooks(fields),
    reading: readReading(fields),
    camera: readCamera(fields),
    query: fields.textOf("query"),
    register: readRegister(fields),
  };
}

function writeReading(reading: Reading | null, fields: Fields): void {
  if (!reading) return;
  const { article, start, end } = reading;
  fields.text("article", article);
  if (start !== null) fields.text("at", `${start}-${end ?? start}`);
}

function readReading(fields: Fields): Reading | null {
  const article = fields.textOf("article");
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(fields.textOf("at") ?? "") ?? [];
  return article === null
    ? null
    : { article, start: start ? Number(start) : null, end: end ? Number(end) : null };
}

function readCamera(fields: Fields): Camera | null {
  const [x, y, scale] = fields.numbersOf("camera", 3) ?? [];
  return x === undefined || y === undefined || !scale || scale < 0 ? null : { x, y, scale };
}
