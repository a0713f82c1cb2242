import type { GrafeoDB } from "@grafeo-db/js";
import type { Cell, NodeValue, RelationshipValue, Row, Value } from "#graph/store.ts";

/** Plain JSON. Whole numbers past 2^53 and numbers that JSON does not have become text. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  return plainRow(value as Record<string, unknown>);
}

export function plainRow(row: Readonly<Record<string, unknown>>): Row {
  const plain: Record<string, Value> = {};
  for (const [key, value] of Object.entries(row)) plain[key] = plainValue(value);
  return plain;
}

/** What a reader's query returns. The engine's numbers for nodes are looked up: only the product's ids go out. */
export function cellOf(value: unknown, engine: GrafeoDB): Cell {
  if (Array.isArray(value)) return value.map((one) => cellOf(one, engine));
  if (value === null || typeof value !== "object" || value instanceof Date || ArrayBuffer.isView(value)) {
    return plainValue(value);
  }
  if ("_id" in value && "_labels" in value) return nodeOf(value as EngineNode);
  if ("_source" in value && "_target" in value && "_type" in value) {
    return relationshipOf(value as EngineRelationship, engine);
  }
  if (isPath(value)) {
    return {
      $: "path",
      nodes: value.nodes.map(nodeOf),
      relationships: value.edges.map((edge) => relationshipOf(edge, engine)),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cellOf(one, engine)]));
}

interface EngineNode {
  readonly _id: number;
  readonly _labels: readonly string[];
  readonly [property: string]: unknown;
}
interface EngineRelationship {
  readonly _id: number;
  readonly _source: number;
  readonly _target: number;
  readonly _type: string;
  readonly [property: string]: unknown;
}

function isPath(value: object): value is { nodes: EngineNode[]; edges: EngineRelationship[] } {
  const { nodes, edges, ...rest } = value as Record<string, unknown>;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return false;
  return (
    nodes.length === edges.length + 1 &&
    nodes.every((node) => node?._labels) &&
    edges.every((edge) => edge?._type)
  );
}

function nodeOf({ _id, _labels, ...properties }: EngineNode): NodeValue {
  const plain = plainRow(properties);
  return { $: "node", id: String(plain["id"] ?? ""), labels: [..._labels].sort(), properties: plain };
}

function relationshipOf(
  { _id, _source, _target, _type, ...properties }: EngineRelationship,
  engine: GrafeoDB,
): RelationshipValue {
  const plain = plainRow(properties);
  const from = idOf(_source, engine);
  const to = idOf(_target, engine);
  return {
    $: "relationship",
    id: String(plain["id"] ?? `${from}-${_type}-${to}`),
    type: _type,
    from,
    to,
    properties: plain,
  };
}

function idOf(node: number, engine: GrafeoDB): string {
  return String(engine.getNode(node)?.get("id") ?? "");
}
