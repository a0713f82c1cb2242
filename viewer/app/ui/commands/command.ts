import type { Viewer } from "../viewer.svelte.ts";

/** Something that a reader can do by a key, from the search box, and from the list of keys. */
export interface Command {
  /** What it does, as one would ask for it: "Undo". */
  readonly name: string;
  readonly group: "Go" | "Look" | "Walk" | "Arrange" | "Keep";
  /** As tinykeys writes them: "$mod+z", "Shift+E"; "[Shift]+?" with Shift or without. */
  readonly keys: readonly string[];
  /** Whether it makes sense now; always where it is left out. */
  enabled?(viewer: Viewer): boolean;
  run(viewer: Viewer): void;
}
