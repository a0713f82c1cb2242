import { ARRANGED, type Arrangement } from "./arrangement.ts";
import { type Filter, UNFILTERED } from "./filter.ts";
import { type Looks, PLAIN_LOOKS } from "./looks.ts";
import type { Register } from "./register.ts";
import { type Scope, WHOLE } from "./scope.ts";
import { NOTHING, type Selection } from "./selection.ts";

/** The picture, its communities, or the same as a list: of entities, as a tree from them to the sentences, of ties. */
export const MODES = ["network", "overview", "list", "tree", "ties"] as const;
export type Mode = (typeof MODES)[number];

/** An article that lies open, and the stretch of it that is marked. */
export interface Reading {
  readonly article: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Where the picture is looked at from: a place in the layout's units in the middle of the free room, and pixels a unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * All that a reader has chosen about the picture, as one value: it can be undone, stands in the address, and can be
 * kept under a name.
 */
export interface View {
  readonly mode: Mode;
  readonly selection: Selection;
  readonly reading: Reading | null;
  readonly filter: Filter;
  readonly scope: Scope;
  readonly arrangement: Arrangement;
  readonly looks: Looks;
  /** Null where all is shown as large as it goes. */
  readonly camera: Camera | null;
  /** The Cypher in the console; null while it is closed. */
  readonly query: string | null;
  /** What lies open in the panel, where it is read across the whole graph; null for anything else. */
  readonly register: Register | null;
}

export const HOME: View = {
  mode: "network",
  selection: NOTHING,
  reading: null,
  filter: UNFILTERED,
  scope: WHOLE,
  arrangement: ARRANGED,
  looks: PLAIN_LOOKS,
  camera: null,
  query: null,
  register: null,
};
