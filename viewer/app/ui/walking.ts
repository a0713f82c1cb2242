import { tick } from "svelte";
import { pin } from "../core/arrangement.ts";
import type { Hidden } from "../core/filter.ts";
import { hide as hidden, isNarrowed, keepOnly, showAll as shown } from "../core/scope.ts";
import { pairOf, selectedIn, selectionOf } from "../core/selection.ts";
import { egoOf, hangingOn } from "../core/walk.ts";
import type { Viewer } from "./viewer.svelte.ts";

/** What a reader does to walk through the network; whatever changes the picture is a step that can be undone. */

export const count = (many: number): string => (many === 1 ? "1 entity" : `${many} entities`);

export function namesOf(viewer: Viewer, entities: readonly string[]): string {
  return entities.length > 2 ? count(entities.length) : entities.map((id) => viewer.nameOf(id)).join(" and ");
}

/** Brings neighbours that the reader wants. */
export async function expand(viewer: Viewer, entity: string, neighbours: readonly string[]): Promise<void> {
  const name = viewer.nameOf(entity);
  const came = await viewer.see(neighbours, `Expanded ${name}: ${count(neighbours.length)}`, entity);
  if (came.length > 0) viewer.say(`${count(came.length)} came with ${name}.`);
}

export function collapse(viewer: Viewer, entities: readonly string[]): void {
  const hanging = hangingOn(viewer.graph, entities, viewer.hidden);
  const name = namesOf(viewer, entities);
  if (hanging.length === 0) {
    viewer.say(`Nothing hangs on ${name} alone.`);
    return;
  }
  viewer.take(`Collapsed ${name}: ${count(hanging.length)}`, { scope: hidden(viewer.view.scope, hanging) });
  viewer.say(`${count(hanging.length)} that hung on ${name} alone went.`);
}

export function hide(viewer: Viewer, entities: readonly string[]): void {
  const left = selectedIn(viewer.selection).filter((id) => !entities.includes(id));
  viewer.take(`Hid ${namesOf(viewer, entities)}`, {
    scope: hidden(viewer.view.scope, entities),
    selection: selectionOf(left),
  });
  if (left.length === 0 && viewer.dock === "selection") viewer.dockOpen = false;
}

export function only(viewer: Viewer, entities: readonly string[]): void {
  if (entities.length === 1) ego(viewer, entities, 1);
  else {
    viewer.take(`Kept only ${namesOf(viewer, entities)}`, { scope: keepOnly(viewer.view.scope, entities) });
    fit(viewer);
  }
}

/** They and all that ties lead to in so many steps, whether it is kept at the moment or not. */
export function ego(viewer: Viewer, entities: readonly string[], steps: number): void {
  const { filtered, view } = viewer;
  const out: Hidden = { nodes: new Set([...filtered.nodes, ...view.scope.hidden]), edges: filtered.edges };
  const kept = egoOf(viewer.graph, entities, steps, out);
  const name = namesOf(viewer, entities);
  const label = steps === 1 ? `Kept only ${name} and ties` : `Kept only ${name}, ${steps} steps around`;
  viewer.take(label, { scope: keepOnly(view.scope, kept) });
  viewer.say(`${count(kept.size)} of ${viewer.graph.order} are kept.`);
  fit(viewer);
}

export function showAll(viewer: Viewer): void {
  viewer.take("Showed all again", { scope: shown(viewer.view.scope) });
  fit(viewer);
}

/** Once what changed is drawn. */
function fit(viewer: Viewer): void {
  void tick().then(() => viewer.picture?.fit(true));
}

export function around(viewer: Viewer, entity: string): void {
  viewer.take(`Arranged around ${viewer.nameOf(entity)}`, {
    arrangement: { ...viewer.view.arrangement, layout: "radial", centre: entity },
    camera: null,
  });
}

export function turnPin(viewer: Viewer, entities: readonly string[]): void {
  const { arrangement } = viewer.view;
  if (entities.every((id) => arrangement.pinned.has(id))) {
    viewer.unpin(entities);
    return;
  }
  const places = new Map(
    entities.map((id) => {
      const { x, y } = viewer.graph.getNodeAttributes(id);
      return [id, { x, y }] as const;
    }),
  );
  viewer.take(`Pinned ${namesOf(viewer, entities)}`, { arrangement: pin(arrangement, places) });
}

export function pathFrom(viewer: Viewer, entity: string): void {
  viewer.pathFrom = entity;
}

/** The paths between the two that are selected. */
export function paths(viewer: Viewer): void {
  const { selection } = viewer;
  if (selection.what === "pair") viewer.select(pairOf(selection.first, selection.second, "paths"));
}

export async function copyLink(viewer: Viewer, entity: string): Promise<void> {
  const { origin, pathname } = window.location;
  try {
    await navigator.clipboard.writeText(`${origin}${pathname}${viewer.hrefTo({ what: "entity", entity })}`);
    viewer.say(`The link to ${viewer.nameOf(entity)} is copied.`);
  } catch {
    viewer.say("The browser lets nothing be copied here. The address of the page is the link.");
  }
}

export function selectSeen(viewer: Viewer): void {
  viewer.selectAll(viewer.graph.filterNodes((id) => viewer.isSeen(id)));
}

/** Where the menu of a node comes up: beside it in the picture, or in the middle of the window. */
export function openMenu(viewer: Viewer, entity: string): void {
  const at = viewer.picture?.positionOf(entity);
  const { innerWidth, innerHeight } = window;
  viewer.menu = { node: entity, x: at?.x ?? innerWidth / 2, y: at?.y ?? innerHeight / 3 };
}

/** An entry of the menu; the keys as in the list of keys. */
export interface Action {
  readonly name: string;
  readonly key?: string;
  run(): void;
}

/** In groups. */
export function actionsFor(viewer: Viewer, node: string | null): readonly (readonly Action[])[] {
  if (node === null) return groundActions(viewer);
  const selected = selectedIn(viewer.selection);
  const all = selected.includes(node) ? selected : [node];
  const several = all.length > 1;
  const these = several ? `these ${all.length}` : "it";
  const pinned = all.every((id) => viewer.view.arrangement.pinned.has(id));
  const one: readonly Action[] = [
    { name: "Open", run: () => viewer.selectEntity(node) },
    { name: "Expand", key: "E", run: () => viewer.opened(node) },
    { name: "Collapse", key: "C", run: () => collapse(viewer, [node]) },
    { name: "Path to…", key: "P", run: () => pathFrom(viewer, node) },
  ];
  const kept: readonly Action[] = [
    { name: several ? `Hide ${these}` : "Hide", key: "H", run: () => hide(viewer, all) },
    ...(several ? [{ name: `Keep only ${these}`, key: "O", run: () => only(viewer, all) }] : []),
    { name: `Keep only ${these} and ties`, key: "1", run: () => ego(viewer, all, 1) },
    { name: "… and two steps around", key: "2", run: () => ego(viewer, all, 2) },
    { name: "… and three steps around", key: "3", run: () => ego(viewer, all, 3) },
  ];
  const placed: readonly Action[] = [
    { name: "Arrange around it", run: () => around(viewer, node) },
    { name: `${pinned ? "Unpin" : "Pin"}${several ? ` ${these}` : ""}`, run: () => turnPin(viewer, all) },
    { name: "Copy the link", run: () => void copyLink(viewer, node) },
  ];
  return [one, kept, placed];
}

function groundActions(viewer: Viewer): readonly (readonly Action[])[] {
  const whole: readonly Action[] = [
    { name: "Fit the picture", run: () => viewer.picture?.fit(true) },
    { name: "Select all that is seen", run: () => selectSeen(viewer) },
  ];
  const narrowed = isNarrowed(viewer.view.scope);
  return narrowed
    ? [[{ name: "Show all again", key: "Shift+H", run: () => showAll(viewer) }], whole]
    : [whole];
}
