import type { Cell, ExploreResult, NodeValue, RelationshipValue } from "#graph/store.ts";

/** A cell in one line of text. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell !== "object") return String(cell);
  if (isList(cell)) return cell.map(cellText).join(", ");
  const graphic = graphValue(cell);
  if (!graphic) return JSON.stringify(cell);
  if (graphic.$ === "node") return nodeText(graphic);
  if (graphic.$ === "relationship") return graphic.type;
  return graphic.nodes
    .map(
      (node, index) =>
        nodeText(node) + (graphic.relationships[index] ? ` –${graphic.relationships[index].type}– ` : ""),
    )
    .join("");
}

function nodeText(node: NodeValue): string {
  const { name, title, quote } = node.properties;
  const label = node.labels.find((one) => one !== "Entity") ?? node.labels[0] ?? "node";
  const said = [name, title, quote].find((value) => typeof value === "string");
  return typeof said === "string" ? said : `${label} ${node.id}`;
}

function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}

type Graphic = Extract<Exclude<Cell, null>, { readonly $: "node" | "relationship" | "path" }>;

export function graphValue(cell: Cell): Graphic | null {
  if (cell === null || typeof cell !== "object" || isList(cell) || !("$" in cell)) return null;
  return ["node", "relationship", "path"].includes(cell["$"] as string) ? (cell as Graphic) : null;
}

export interface ResultGraph {
  /** Ids of the entities in the result. */
  readonly nodes: ReadonlySet<string>;
  /** "subject PREDICATE object" of the relationships in it, as edges are keyed. */
  readonly edges: ReadonlySet<string>;
}

/**
 * The entities and relationships that a result holds, wherever they stand in it; also the ids and the triples in
 * plain columns, as the queries of the catalogue return them. `known` tells which ids are entities.
 */
export function graphOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  known: (id: string) => boolean,
): ResultGraph {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const addNode = (node: NodeValue) => known(node.id) && nodes.add(node.id);
  const addRelationship = ({ from, type, to }: RelationshipValue) => {
    if (!known(from) || !known(to)) return;
    nodes.add(from).add(to);
    edges.add(`${from} ${type} ${to}`);
  };
  const walk = (cell: Cell): void => {
    if (cell === null || typeof cell !== "object") {
      if (typeof cell === "string" && known(cell)) nodes.add(cell);
      return;
    }
    if (isList(cell)) {
      cell.forEach(walk);
      return;
    }
    const graphic = graphValue(cell);
    if (graphic?.$ === "node") addNode(graphic);
    else if (graphic?.$ === "relationship") addRelationship(graphic);
    else if (graphic?.$ === "path") {
      graphic.nodes.forEach(addNode);
      graphic.relationships.forEach(addRelationship);
    } else for (const value of Object.values(cell as Readonly<Record<string, Cell>>)) walk(value);
  };
  const [subject, predicate, object] = ["subject", "predicate", "object"].map((name) =>
    columns.indexOf(name),
  );
  for (const row of rows) {
    row.forEach(walk);
    const triple = [subject, predicate, object].map((index) => row[index as number]);
    if (triple.every((part) => typeof part === "string")) edges.add(triple.join(" "));
  }
  return { nodes, edges };
}

/** RFC 4180: comma-separated, quoted where needed, lines ended by CR LF. */
export function toCsv(result: Pick<ExploreResult, "columns" | "rows">): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [result.columns, ...result.rows.map((row) => row.map(cellText))]
    .map((line) => `${line.map(field).join(",")}\r\n`)
    .join("");
}

/** One object a row, by column name. */
export function toJson(result: Pick<ExploreResult, "columns" | "rows">): string {
  const objects = result.rows.map((row) =>
    Object.fromEntries(result.columns.map((column, index) => [column, row[index] ?? null])),
  );
  return JSON.stringify(objects, null, 2);
}

/** The order of rows by one column: numbers by size, everything else by its text; empty cells last. */
export function sortRows(
  rows: readonly (readonly Cell[])[],
  column: number,
  descending: boolean,
): readonly (readonly Cell[])[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column] ?? null, b[column] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    return sign * cellText(x).localeCompare(cellText(y), "en", { numeric: true });
  });
}

/** A column as the table shows it: a link where the row tells what its text names. */
export interface ShownColumn {
  readonly title: string;
  readonly index: number;
  /** The column that holds the entity's id, or the article's, when this one holds its name. */
  readonly entity: number | null;
  readonly article: number | null;
}

/** Ids beside the names that they belong to are links rather than columns; offsets and ids of claims are left out. */
export function shownColumns(columns: readonly string[]): readonly ShownColumn[] {
  const at = (name: string) => {
    const index = columns.indexOf(name);
    return index < 0 ? null : index;
  };
  const evidence = columns.includes("quote") && columns.includes("start");
  const hidden = new Set<string>(evidence ? ["claim", "start", "end"] : []);
  for (const name of ["subject", "object", "speaker"]) if (columns.includes(`${name}Name`)) hidden.add(name);
  if (columns.includes("name") && columns.includes("id") && columns.includes("kind")) hidden.add("id");
  if (columns.includes("names") && columns.includes("ids")) hidden.add("ids");
  if (columns.includes("title") && columns.includes("article")) hidden.add("article");
  const order = evidence ? [...columns].sort((a, b) => rank(a) - rank(b)) : columns;
  return order.flatMap((name) => {
    if (hidden.has(name)) return [];
    const index = columns.indexOf(name);
    const base = /^(subject|object|speaker)Name$/.exec(name)?.[1];
    const entity = base ? at(base) : name === "name" && hidden.has("id") ? at("id") : null;
    const article = name === "title" || (evidence && name === "quote") ? at("article") : null;
    return [{ title: titleOf(base ?? name), index, entity, article }];
  });
}

/** Who, what and the words that say so come first; how it was read comes last. */
function rank(column: string): number {
  const first = ["when", "subjectName", "predicate", "objectName", "quote"].indexOf(column);
  if (first >= 0) return first;
  return ["rule", "confidence"].includes(column) ? 99 : 9;
}

/** "firstReported" as "first reported"; what has dots or capitals of its own stays as it was written. */
function titleOf(column: string): string {
  return /^[a-z]+(?:[A-Z][a-z]+)*$/.test(column)
    ? column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : column;
}
