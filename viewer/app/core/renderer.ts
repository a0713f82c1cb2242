import type { Theme } from "./appearance.ts";
import type { TielineGraph } from "./graph.ts";

/**
 * PORT: whatever draws the graph. Its words are types (a node's kind, an edge's standing) and states; it reads
 * both from the graph and from States, and writes into neither. Hovering is its own affair.
 */
export interface GraphRenderer {
  /**
   * Draws anew after the graph itself changed: nodes, edges, places or sizes. `anew` when everything was laid out
   * anew; otherwise what stayed is drawn where it was.
   */
  graphChanged(anew: boolean): void;
  setStates(states: States): void;
  setTheme(theme: Theme): void;
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
  /** Where a node is drawn, in pixels of the container. */
  positionOf(node: string): { readonly x: number; readonly y: number } | null;
  destroy(): void;
}

export interface States {
  readonly hiddenNodes: ReadonlySet<string>;
  readonly hiddenEdges: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  /** What stands out; everything else is dimmed. Null when nothing does. */
  readonly lit: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  /** Just added. */
  readonly fresh: ReadonlySet<string>;
}

export const PLAIN: States = {
  hiddenNodes: new Set(),
  hiddenEdges: new Set(),
  selected: new Set(),
  lit: null,
  fresh: new Set(),
};

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface RendererEvents {
  node(id: string): void;
  edge(id: string): void;
  stage(): void;
  hovered(node: string | null): void;
  /** The graphics context is gone; the renderer must be made anew. */
  lost(): void;
}

export type MakeRenderer = (
  container: HTMLElement,
  graph: TielineGraph,
  theme: Theme,
  events: RendererEvents,
) => GraphRenderer;
