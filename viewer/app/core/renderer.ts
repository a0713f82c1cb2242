import type { Theme } from "./appearance.ts";
import type { Lens } from "./drawing/lens.ts";
import type { TielineGraph } from "./graph.ts";
import type { Places } from "./layout.ts";
import type { Looks } from "./looks.ts";
import type { Camera } from "./view.ts";

/**
 * PORT: whatever draws the graph. Its words are types (a node's kind, an edge's standing) and states; it reads
 * both from the graph and from States, and writes into neither, but for the places of nodes while they are dragged.
 * Hovering is its own affair.
 */
export interface GraphRenderer {
  /**
   * Draws anew after the graph itself changed: nodes, edges, places or sizes. `anew` when everything was laid out
   * anew; otherwise what stayed is drawn where it was.
   */
  graphChanged(anew: boolean): void;
  setStates(states: States): void;
  setTheme(theme: Theme): void;
  setLooks(looks: DrawnLooks): void;
  /** What dragging over the ground does. */
  setTool(tool: Tool): void;
  /** Lights a node as if the pointer were over it. */
  hover(node: string | null): void;
  /** How many pixels at each side are covered by something else. */
  setInsets(insets: Insets): void;
  /** After the container took another size. */
  resize(): void;
  /** Shows all that is not hidden, within the insets. */
  fit(animated: boolean): void;
  /** Moves so far that the nodes can be seen; nearer when they would be small. */
  reveal(nodes: readonly string[]): void;
  /** Nearer with a factor above 1. */
  zoom(factor: number): void;
  camera(): Camera;
  /** Through what, and past what, the picture is seen now, so that it can be drawn elsewhere. */
  frame(): Frame;
  /** Tells at once, and whenever it changes, which part of the layout is seen; until the function it returns is called. */
  watch(told: (seen: Seen) => void): () => void;
  setCamera(camera: Camera, animated: boolean): void;
  /** Where a node is drawn, in pixels of the container. */
  positionOf(node: string): { readonly x: number; readonly y: number } | null;
  destroy(): void;
}

/** What the insets leave free, in the layout's units; y runs upwards. */
export interface Seen {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** More nodes than this, and a picture that is drawn without WebGL no longer follows the hand. */
export const MOST_PLAIN = 2000;

export interface Frame {
  readonly lens: Lens;
  readonly insets: Insets;
}

export const TOOLS = ["move", "box", "lasso"] as const;
export type Tool = (typeof TOOLS)[number];

export interface DrawnLooks extends Pick<Looks, "colouring" | "hulls" | "edgeLabels"> {
  /** The community of each node that is in one, counted from 0, the largest first. */
  readonly communities: ReadonlyMap<string, number>;
}

export interface States {
  readonly hiddenNodes: ReadonlySet<string>;
  readonly hiddenEdges: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  /** What stands out; everything else is dimmed. Null when nothing does. */
  readonly lit: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  /** Just added. */
  readonly fresh: ReadonlySet<string>;
  /** Put where they are by hand. */
  readonly pinned: ReadonlySet<string>;
}

export const PLAIN: States = {
  hiddenNodes: new Set(),
  hiddenEdges: new Set(),
  selected: new Set(),
  lit: null,
  fresh: new Set(),
  pinned: new Set(),
};

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface RendererEvents {
  /** `added` when it comes to what is selected already: with Shift, Ctrl or Cmd. */
  node(id: string, added: boolean): void;
  edge(id: string): void;
  stage(): void;
  /** A double click. */
  opened(node: string): void;
  /** The right button, or a long touch; pixels of the window. */
  menu(node: string | null, x: number, y: number): void;
  hovered(node: string | null): void;
  /** Nodes that the reader dragged, where they were let go. */
  dropped(places: Places): void;
  /** Nodes within a box or a lasso. */
  caught(nodes: readonly string[], added: boolean): void;
  /** The reader moved the camera; told when it rests. */
  moved(camera: Camera): void;
  /** The graphics context is gone; the renderer must be made anew. */
  lost(): void;
}

export type MakeRenderer = (
  container: HTMLElement,
  graph: TielineGraph,
  theme: Theme,
  events: RendererEvents,
) => GraphRenderer;
