import type { Node, Path, Relationship } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { Cell, NodeValue, RelationshipValue, Row, Value } from "#graph/store.ts";

/** Whole numbers are sent as the server's integers: LIMIT takes no other, and counts are to be stored as such. */
export function driverValue(value: Value | undefined): unknown {
  if (value === undefined) return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(driverValue);
  return driverRow(value as Row);
}

export function driverRow(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, driverValue(value)]));
}

/** Plain JSON. Dates become ISO text; whole numbers past 2^53 and numbers that JSON does not have become text. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (neo4j.isPoint(value)) {
    return plainRow(Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));
  }
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return plainRow(value as Record<string, unknown>);
}

export function plainRow(row: Readonly<Record<string, unknown>>): Row {
  const plain: Record<string, Value> = {};
  for (const [key, value] of Object.entries(row)) plain[key] = plainValue(value);
  return plain;
}

/** What a reader's query returns. `ids` gives the product's id of a node for the engine's. */
export function cellOf(value: unknown, ids: ReadonlyMap<string, string>): Cell {
  if (Array.isArray(value)) return value.map((one) => cellOf(one, ids));
  if (neo4j.isNode(value)) return nodeOf(value);
  if (neo4j.isRelationship(value)) return relationshipOf(value, ids);
  if (neo4j.isPath(value)) {
    return {
      $: "path",
      nodes: nodesOf(value).map(nodeOf),
      relationships: value.segments.map((segment) => relationshipOf(segment.relationship, ids)),
    };
  }
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cellOf(one, ids)]));
  }
  return plainValue(value);
}

/** The product's ids of the nodes in a value, by the engine's, and the engine's ids of other ends of relationships. */
export function collectIds(value: unknown, ids: Map<string, string>, wanted: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) collectIds(one, ids, wanted);
  } else if (neo4j.isNode(value)) {
    ids.set(value.elementId, idOf(value));
  } else if (neo4j.isRelationship(value)) {
    wanted.add(value.startNodeElementId).add(value.endNodeElementId);
  } else if (neo4j.isPath(value)) {
    for (const node of nodesOf(value)) ids.set(node.elementId, idOf(node));
  } else if (isMap(value)) {
    for (const one of Object.values(value)) collectIds(one, ids, wanted);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}

type AnyNode = Node;
type AnyRelationship = Relationship;

function nodesOf(path: Path): readonly AnyNode[] {
  return [path.start, ...path.segments.map((segment) => segment.end)];
}

function idOf(node: AnyNode): string {
  return String(node.properties["id"] ?? "");
}

function nodeOf(node: AnyNode): NodeValue {
  return {
    $: "node",
    id: idOf(node),
    labels: [...node.labels].sort(),
    properties: sorted(plainRow(node.properties)),
  };
}

function relationshipOf(relationship: AnyRelationship, ids: ReadonlyMap<string, string>): RelationshipValue {
  const properties = sorted(plainRow(relationship.properties));
  const from = ids.get(relationship.startNodeElementId) ?? "";
  const to = ids.get(relationship.endNodeElementId) ?? "";
  const id = String(properties["id"] ?? `${from}-${relationship.type}-${to}`);
  return { $: "relationship", id, type: relationship.type, from, to, properties };
}

function sorted(row: Row): Row {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
