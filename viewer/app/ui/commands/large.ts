import { AT_MOST } from "../../core/scope.ts";
import type { Command } from "./command.ts";

/** What there is to do where a graph is too large to be drawn whole. */
export const largeCommands: readonly Command[] = [
  {
    name: "Overview of the communities",
    group: "Look",
    keys: ["Shift+O"],
    run: (viewer) => viewer.setMode(viewer.view.mode === "overview" ? "network" : "overview"),
  },
  {
    name: "Show the next strongest",
    group: "Walk",
    keys: ["Shift+N"],
    enabled: ({ page, view }) => page.entities < page.outOf && view.scope.more + 1 < AT_MOST,
    run: (viewer) => void viewer.showMore(),
  },
];
