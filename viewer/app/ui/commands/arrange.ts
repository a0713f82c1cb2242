import { LAYOUTS, type LayoutName, layoutNames, pin } from "../../core/arrangement.ts";
import type { Place } from "../../core/layout.ts";
import { TOOLS, type Tool } from "../../core/renderer.ts";
import { selectedIn } from "../../core/selection.ts";
import type { Viewer } from "../viewer.svelte.ts";
import type { Command } from "./command.ts";

const isDrawn = ({ picture }: Viewer): boolean => picture !== null;

/** Whom a radial layout is about: what is selected, or who is in the middle already, or the most tied one. */
export function centreFor({ graph, selection, states, view }: Viewer): string | null {
  const { centre } = view.arrangement;
  const [selected] = selectedIn(selection);
  const there = [selected, centre].find((id) => id != null && graph.hasNode(id));
  return (
    there ??
    mostTied(
      graph.filterNodes((id) => !states.hiddenNodes.has(id)),
      (id) => graph.neighbors(id).length,
    )
  );
}

/** The first of those with the most ties. */
export function mostTied(ids: readonly string[], ties: (id: string) => number): string | null {
  let most: string | null = null;
  for (const id of ids) if (most === null || ties(id) > ties(most)) most = id;
  return most;
}

const said: Readonly<Record<LayoutName, string>> = {
  force: "Arranged by ties",
  circle: "Arranged in a ring",
  kinds: "Arranged by kind",
  radial: "Arranged around",
  time: "Arranged by time",
};

export function arrangeBy(viewer: Viewer, layout: LayoutName): void {
  const centre = layout === "radial" ? centreFor(viewer) : null;
  const label = centre === null ? said[layout] : `${said[layout]} ${viewer.nameOf(centre)}`;
  viewer.take(label, { arrangement: { ...viewer.view.arrangement, layout, centre }, camera: null });
  viewer.announced = `${label}.`;
}

/** Holds what is selected where it is, or lets it go when all of it is held. */
function togglePins(viewer: Viewer): void {
  const { graph, selection, view } = viewer;
  const ids = selectedIn(selection).filter((id) => graph.hasNode(id));
  const names = ids.length === 1 ? viewer.nameOf(ids[0] as string) : `${ids.length} entities`;
  if (ids.every((id) => view.arrangement.pinned.has(id))) {
    viewer.unpin(ids);
    viewer.announced = `${names} unpinned.`;
    return;
  }
  const places = new Map<string, Place>(
    ids.map((id) => [id, { x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") }]),
  );
  viewer.take(`Pinned ${names}`, { arrangement: pin(view.arrangement, places) });
  viewer.announced = `${names} pinned.`;
}

const layoutCommands = LAYOUTS.map(
  (layout, index): Command => ({
    name: `Arrange: ${layoutNames[layout].toLowerCase()}`,
    group: "Arrange",
    keys: [`Shift+Digit${index + 1}`],
    enabled: isDrawn,
    run: (viewer) => arrangeBy(viewer, layout),
  }),
);

export const toolNames: Readonly<Record<Tool, string>> = {
  move: "Move the picture",
  box: "Select within a box",
  lasso: "Select within a loop",
};
export const toolKeys: Readonly<Record<Tool, string>> = { move: "v", box: "b", lasso: "Shift+B" };

const toolCommands = TOOLS.map(
  (tool): Command => ({
    name: toolNames[tool],
    group: "Arrange",
    keys: [toolKeys[tool]],
    enabled: isDrawn,
    run: (viewer) => {
      viewer.tool = tool;
      viewer.announced = `${toolNames[tool]}: drag over the picture.`;
    },
  }),
);

export const fitCommand: Command = {
  name: "See the whole network",
  group: "Look",
  keys: ["0"],
  enabled: isDrawn,
  run: (viewer) => viewer.picture?.fit(true),
};

export const anewCommand: Command = {
  name: "Arrange anew",
  group: "Arrange",
  keys: ["r"],
  enabled: isDrawn,
  run: (viewer) => void viewer.rearrange(),
};

export const pinCommand: Command = {
  name: "Pin or unpin what is selected",
  group: "Arrange",
  keys: ["i"],
  enabled: (viewer) => isDrawn(viewer) && selectedIn(viewer.selection).some((id) => viewer.graph.hasNode(id)),
  run: togglePins,
};

export const unpinCommand: Command = {
  name: "Unpin all",
  group: "Arrange",
  keys: ["Shift+I"],
  enabled: ({ view }) => view.arrangement.pinned.size > 0,
  run: (viewer) => viewer.unpin([...viewer.view.arrangement.pinned.keys()]),
};

export const arrangeCommands: readonly Command[] = [
  ...layoutCommands,
  anewCommand,
  pinCommand,
  unpinCommand,
  ...toolCommands,
  fitCommand,
  {
    name: "Nearer",
    group: "Look",
    keys: ["[Shift]++", "="],
    enabled: isDrawn,
    run: (viewer) => viewer.picture?.zoom(1.5),
  },
  {
    name: "Farther",
    group: "Look",
    keys: ["-"],
    enabled: isDrawn,
    run: (viewer) => viewer.picture?.zoom(1 / 1.5),
  },
];

/** Keys of a layout's command, as tinykeys writes them. */
export const layoutKeys = (layout: LayoutName): string => `Shift+Digit${LAYOUTS.indexOf(layout) + 1}`;
