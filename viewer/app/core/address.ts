import { type Filter, LOOSE, UNFILTERED } from "./filter.ts";
import { NOTHING, type Selection } from "./selection.ts";

/** An article that lies open, and the stretch of it that is marked. */
export interface Reading {
  readonly article: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** What the address bar holds, behind "#". */
export interface Address {
  readonly selection: Selection;
  readonly filter: Filter;
  readonly reading: Reading | null;
  readonly view: "network" | "list";
}

export const HOME: Address = { selection: NOTHING, filter: UNFILTERED, reading: null, view: "network" };

/** "#entity=v1&hide=Place,MET_WITH,planned&article=a1&at=10-52"; "" where nothing is set. */
export function writeAddress(address: Address): string {
  const { selection, filter, reading, view } = address;
  const fields: [string, string][] = [];
  if (view === "list") fields.push(["view", "list"]);
  if (selection.what === "entity") fields.push(["entity", selection.entity]);
  if (selection.what === "pair") fields.push(["pair", `${selection.first},${selection.second}`]);
  for (const list of ["kinds", "relations", "standings"] as const)
    if (filter[list].size > 0) fields.push([list, [...filter[list]].sort().join(",")]);
  if (filter.loose !== "hidden") fields.push(["loose", filter.loose]);
  if (reading) fields.push(["article", reading.article]);
  if (reading && reading.start !== null)
    fields.push(["at", `${reading.start}-${reading.end ?? reading.start}`]);
  if (fields.length === 0) return "";
  return `#${fields.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&")}`;
}

/** Whatever cannot be read is left out. */
export function readAddress(hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const words = (name: string) => new Set((fields.get(name) ?? "").split(",").filter(Boolean));
  const [first, second] = [...words("pair")];
  const entity = fields.get("entity");
  const article = fields.get("article");
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(fields.get("at") ?? "") ?? [];
  return {
    selection: entity
      ? { what: "entity", entity }
      : first && second
        ? { what: "pair", first, second }
        : NOTHING,
    filter: {
      kinds: words("kinds"),
      relations: words("relations"),
      standings: words("standings"),
      loose: LOOSE.find((one) => one === fields.get("loose")) ?? "hidden",
    },
    reading: article ? { article, start: start ? Number(start) : null, end: end ? Number(end) : null } : null,
    view: fields.get("view") === "list" ? "list" : "network",
  };
}
