import { UNFILTERED } from "../../core/filter.ts";
import { lookAtConflicts } from "../contesting.ts";
import type { Command } from "./command.ts";

export const panelCommands: readonly Command[] = [
  {
    name: "Articles",
    group: "Go",
    keys: ["Shift+A"],
    run: (viewer) => viewer.openDock("articles"),
  },
  {
    name: "Filters",
    group: "Look",
    keys: ["f"],
    run: (viewer) => viewer.openDock("filters"),
  },
  {
    name: "Show all that filters hide",
    group: "Look",
    keys: ["Shift+F"],
    run: (viewer) => viewer.narrow(UNFILTERED, "Took the filters away"),
  },
  {
    name: "Views, notes and story",
    group: "Keep",
    keys: ["k"],
    run: (viewer) => viewer.openDock("kept"),
  },
  {
    name: "Review: who may be one",
    group: "Go",
    keys: ["j"],
    run: (viewer) => {
      viewer.review.tab = "review";
      viewer.openDock("judgements");
    },
  },
  {
    name: "All judgements",
    group: "Go",
    keys: ["Shift+J"],
    run: (viewer) => {
      viewer.review.tab = "judged";
      viewer.openDock("judgements");
    },
  },
  {
    name: "Query console",
    group: "Go",
    keys: ["q"],
    run: (viewer) => viewer.toggleConsole(),
  },
  {
    name: "Timeline",
    group: "Look",
    keys: ["t"],
    run: (viewer) => viewer.toggleTimeline(),
  },
  {
    name: "What was announced, and what became of it",
    group: "Go",
    keys: ["Shift+T"],
    run: (viewer) => viewer.openDock("ledger"),
  },
  {
    name: "Conflicts between articles",
    group: "Go",
    keys: ["Shift+D"],
    run: (viewer) => viewer.openDock("conflicts"),
  },
  {
    name: "Only ties in conflict",
    group: "Look",
    keys: ["d"],
    run: (viewer) => lookAtConflicts(viewer),
  },
  {
    name: "List of keys",
    group: "Go",
    keys: ["[Shift]+?"],
    run: (viewer) => {
      viewer.keysOpen = true;
    },
  },
  {
    name: "Network or list",
    group: "Look",
    keys: ["l"],
    run: (viewer) => viewer.setMode(viewer.view.mode === "network" ? "list" : "network"),
  },
  {
    name: "The network as a tree",
    group: "Look",
    keys: ["Shift+L"],
    run: (viewer) => viewer.setMode("tree"),
  },
  {
    name: "Add articles",
    group: "Go",
    keys: ["a"],
    run: (viewer) => {
      viewer.adding = true;
    },
  },
];
