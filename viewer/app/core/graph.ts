import Graph from "graphology";
import type { Network } from "#viewer/protocol.ts";
import { edgeSize, nodeSize, type Standing } from "./appearance.ts";
import type { ClaimRow, EntityRow, RelationshipRow } from "./rows.ts";
import { seatsInConflict } from "./seats.ts";

export interface NodeAttributes {
  entity: EntityRow;
  /** Radius in the layout's units. */
  size: number;
  /** Where it is, in the layout's own units; both are 0 until it is placed. */
  x: number;
  y: number;
}

export interface EdgeAttributes {
  relationship: RelationshipRow;
  standing: Standing;
  /** Whether articles contradict each other: what was called off or ended since is no conflict. */
  contested: boolean;
  size: number;
  /**
   * 0 is straight; otherwise how far the middle bends away, in parts of the length, to the left of its way. Of an
   * edge from a node to itself: which of such it is, counted from 1.
   */
  curvature: number;
}

export type TielineGraph = Graph<NodeAttributes, EdgeAttributes>;

/** What to draw: the network, and the claims that nothing but denials speaks of. */
export interface Drawing {
  readonly network: Pick<Network, "entities" | "relationships">;
  readonly denials: readonly ClaimRow[];
}

export interface Growth {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function emptyGraph(): TielineGraph {
  return new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "directed", allowSelfLoops: true });
}

export function edgeKey(relationship: Pick<RelationshipRow, "subject" | "predicate" | "object">): string {
  return `${relationship.subject} ${relationship.predicate} ${relationship.object}`;
}

/**
 * Makes the graph hold exactly the drawing; nodes that stay keep their place. Says what is new. Nodes and edges
 * enter in the order of their ids, so that equal drawings give equal graphs.
 */
export function redraw(graph: TielineGraph, drawing: Drawing): Growth {
  const entities = [...drawing.network.entities].sort((a, b) => compare(a.id, b.id));
  const ids = new Set(entities.map((entity) => entity.id));
  const relationships = [...drawing.network.relationships, ...deniedOnly(drawing)]
    .filter(({ subject, object }) => ids.has(subject) && ids.has(object))
    .sort((a, b) => compare(edgeKey(a), edgeKey(b)));
  const keys = new Set(relationships.map(edgeKey));
  const seats = seatsInConflict(entities, relationships);
  const added: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };

  for (const edge of graph.edges()) if (!keys.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);
  for (const entity of entities) {
    if (graph.hasNode(entity.id)) graph.setNodeAttribute(entity.id, "entity", entity);
    else {
      graph.addNode(entity.id, { entity, size: 0, x: 0, y: 0 });
      added.nodes.push(entity.id);
    }
  }
  for (const relationship of relationships) {
    const key = edgeKey(relationship);
    const attributes: EdgeAttributes = {
      relationship,
      standing: standingOf(relationship),
      contested: relationship.conflict !== null || seats.has(key),
      size: edgeSize(relationship.claims),
      curvature: 0,
    };
    if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, attributes);
    else {
      graph.addEdgeWithKey(key, relationship.subject, relationship.object, attributes);
      added.edges.push(key);
    }
  }
  graph.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    size: nodeSize(othersOf(graph, node)),
  }));
  bend(graph);
  versions.set(graph, versionOf(graph) + 1);
  return added;
}

/** How many others a node is tied to. */
export function othersOf(graph: TielineGraph, node: string): number {
  let others = 0;
  graph.forEachNeighbor(node, (other) => {
    if (other !== node) others += 1;
  });
  return others;
}

const versions = new WeakMap<TielineGraph, number>();

/** Counts up with every redrawing, for what is reckoned once for a graph. */
export function versionOf(graph: TielineGraph): number {
  return versions.get(graph) ?? 0;
}

function standingOf(relationship: RelationshipRow): Standing {
  if (relationship.claims === 0) return "denied";
  return relationship.modality === "planned" || relationship.modality === "possible"
    ? relationship.modality
    : "actual";
}

/** Denied claims that no relationship stands for, one for each subject, relation and object. */
function deniedOnly({ network, denials }: Drawing): readonly RelationshipRow[] {
  const supported = new Set(network.relationships.map(edgeKey));
  const rows = new Map<string, { row: RelationshipRow; claims: Set<string> }>();
  for (const claim of denials) {
    const key = edgeKey(claim);
    if (supported.has(key)) continue;
    const { subject, subjectName, predicate, object, objectName, modality, role, tenure } = claim;
    const claims = (rows.get(key)?.claims ?? new Set()).add(claim.claim);
    const row = {
      subject,
      subjectName,
      predicate,
      object,
      objectName,
      modality,
      role,
      tenure,
      since: null,
      until: null,
      claims: 0,
      articles: 0,
      publishers: 0,
      independent: 0,
      denied: claims.size,
      conflict: null,
      firstReported: null,
      lastReported: null,
    };
    rows.set(key, { row, claims });
  }
  return [...rows.values()].map(({ row }) => row);
}

/**
 * Sets edges between the same two nodes apart: fanned out about the straight line, whichever way they run, or in
 * ever wider circles.
 */
function bend(graph: TielineGraph): void {
  const bundles = new Map<string, string[]>();
  graph.forEachEdge((edge, _, source, target) => {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(edge);
    else bundles.set(pair, [edge]);
  });
  for (const bundle of bundles.values()) {
    const step = Math.min(0.06, 0.24 / bundle.length);
    bundle.forEach((edge, index) => {
      if (graph.isSelfLoop(edge)) {
        graph.setEdgeAttribute(edge, "curvature", index + 1);
        return;
      }
      const way = graph.source(edge) < graph.target(edge) ? 1 : -1;
      graph.setEdgeAttribute(edge, "curvature", (index - (bundle.length - 1) / 2) * step * way);
    });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
