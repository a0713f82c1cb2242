import { relations } from "#graph/ontology.ts";
import {
  communityColours,
  isKind,
  kindColours,
  kindShapes,
  type Scheme,
  type Shape,
  type Standing,
  schemes,
  type Theme,
} from "../appearance.ts";
import type { TielineGraph } from "../graph.ts";
import type { DrawnLooks, Insets, States } from "../renderer.ts";
import type { Lens, Point } from "./lens.ts";
import type { Sketch } from "./sketch.ts";

/** All that a frame is drawn from. */
export interface Scene {
  readonly graph: TielineGraph;
  sketch: Sketch;
  lens: Lens;
  insets: Insets;
  theme: Theme;
  states: States;
  looks: DrawnLooks;
  hovered: string | null;
  hoveredEdge: string | null;
  /** A box or a lasso that the reader draws, in pixels. */
  catching: readonly Point[] | null;
}

export interface NodeStyle {
  readonly shape: Shape;
  readonly colour: string;
  /** Whether it keeps its colour when others are dimmed. */
  readonly lit: boolean;
  /** A line around the node, at a little distance; null for none. */
  readonly ring: string | null;
  readonly hidden: boolean;
}

export interface EdgeStyle {
  readonly standing: Standing;
  readonly contested: boolean;
  readonly colour: string;
  readonly lit: boolean;
  /** Added to its thickness, in the units of its size. */
  readonly thicker: number;
  /** Whether it points at its object. */
  readonly arrow: boolean;
  readonly hidden: boolean;
}

/** Edges, from where on they are drawn fainter. */
const MANY = 1200;

export function schemeOf(scene: Scene): Scheme {
  return schemes[scene.theme];
}

export function nodeStyle(scene: Scene, id: string): NodeStyle {
  const { states, theme, looks, hovered } = scene;
  const { accent, fresh } = schemes[theme];
  const { entity } = scene.graph.getNodeAttributes(id);
  const kind = isKind(entity.kind) ? entity.kind : "Work";
  const lit = (states.lit?.nodes.has(id) ?? false) || id === hovered;
  const marked = states.selected.has(id) || id === hovered;
  return {
    shape: kindShapes[kind],
    colour:
      looks.colouring === "community"
        ? communityColour(theme, looks.communities.get(id))
        : kindColours[theme][kind],
    lit,
    ring: marked ? accent : states.fresh.has(id) && (lit || states.lit === null) ? fresh : null,
    hidden: states.hiddenNodes.has(id),
  };
}

/** There are more communities than colours that one can tell apart: they repeat, and places tell the rest. */
export function communityColour(theme: Theme, community: number | undefined): string {
  const colours = communityColours[theme];
  if (community === undefined) return schemes[theme].quiet;
  return colours[community % colours.length] as string;
}

export function edgeStyle(scene: Scene, id: string): EdgeStyle {
  const { states, graph, hovered, hoveredEdge } = scene;
  const scheme = schemes[scene.theme];
  const { standing, contested, relationship } = graph.getEdgeAttributes(id);
  const strong =
    (states.lit?.edges.has(id) ?? false) ||
    id === hoveredEdge ||
    (hovered !== null && graph.hasNode(hovered) && graph.hasExtremity(id, hovered));
  return {
    standing,
    contested,
    colour: strong ? scheme.edgeStrong : graph.size > MANY ? scheme.edgeAmongMany : scheme.edge,
    lit: strong,
    thicker: strong ? 0.5 : 0,
    arrow: relations[relationship.predicate as keyof typeof relations]?.symmetric !== true,
    hidden: states.hiddenEdges.has(id),
  };
}

/** What everything that is not lit is drawn in; null while nothing is dimmed. */
export function dimmed({ states, theme }: Scene): { readonly node: string; readonly edge: string } | null {
  if (states.lit === null) return null;
  return { node: schemes[theme].nodeDimmed, edge: schemes[theme].edgeDimmed };
}
