import { isNarrowed } from "../../core/scope.ts";
import { selectedIn } from "../../core/selection.ts";
import type { Viewer } from "../viewer.svelte.ts";
import { collapse, ego, hide, only, openMenu, pathFrom, paths, selectSeen, showAll } from "../walking.ts";
import type { Command } from "./command.ts";

const selected = (viewer: Viewer): readonly string[] =>
  selectedIn(viewer.selection).filter((id) => viewer.graph.hasNode(id));
const some = (viewer: Viewer): boolean => selected(viewer).length > 0;
const isOne = ({ selection }: Viewer): boolean => selection.what === "entity";
/** For what is done to one entity. */
const withOne =
  (run: (viewer: Viewer, entity: string) => void) =>
  (viewer: Viewer): void => {
    const [entity] = selected(viewer);
    if (entity !== undefined) run(viewer, entity);
  };

const steps = (many: 1 | 2 | 3, name: string): Command => ({
  name,
  group: "Walk",
  keys: [String(many)],
  enabled: some,
  run: (viewer) => ego(viewer, selected(viewer), many),
});

/** Whatever is done to what is selected. */
export const walkCommands: readonly Command[] = [
  {
    name: "Expand: bring what it is tied to",
    group: "Walk",
    keys: ["e"],
    enabled: isOne,
    run: withOne((viewer, entity) => viewer.opened(entity)),
  },
  {
    name: "Collapse: take away what hangs on it alone",
    group: "Walk",
    keys: ["c"],
    enabled: some,
    run: (viewer) => collapse(viewer, selected(viewer)),
  },
  {
    name: "Hide what is selected",
    group: "Walk",
    keys: ["h"],
    enabled: some,
    run: (viewer) => hide(viewer, selected(viewer)),
  },
  {
    name: "Keep only what is selected",
    group: "Walk",
    keys: ["o"],
    enabled: some,
    run: (viewer) => only(viewer, selected(viewer)),
  },
  steps(1, "Keep only what is selected and its ties"),
  steps(2, "Keep only two steps around"),
  steps(3, "Keep only three steps around"),
  {
    name: "Show all again",
    group: "Walk",
    keys: ["Shift+H"],
    enabled: ({ view }) => isNarrowed(view.scope),
    run: showAll,
  },
  {
    name: "Path from it to another",
    group: "Walk",
    keys: ["p"],
    enabled: isOne,
    run: withOne(pathFrom),
  },
  {
    name: "Paths between the two that are selected",
    group: "Walk",
    keys: ["Shift+P"],
    enabled: ({ selection }) => selection.what === "pair",
    run: paths,
  },
  {
    name: "Menu of what is selected",
    group: "Walk",
    keys: ["Shift+F10", "ContextMenu"],
    enabled: some,
    run: withOne(openMenu),
  },
  {
    name: "Select all that is seen",
    group: "Walk",
    keys: ["$mod+a"],
    run: selectSeen,
  },
];
