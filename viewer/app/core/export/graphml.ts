import { nodeStyle, type Scene } from "../drawing/scene.ts";
import { ENTITY_COLUMNS, entityCells, isSymmetric, TIE_COLUMNS, tieCells, weightOf } from "./columns.ts";
import { escaped } from "./markup.ts";
import type { Seen } from "./seen.ts";

interface Column {
  readonly name: string;
  readonly type: "string" | "int" | "double";
}

const INTEGERS = new Set(["articles", "mentions", "claims", "publishers", "independent", "denied"]);
const column = (name: string): Column => ({ name, type: INTEGERS.has(name) ? "int" : "string" });
const NODE: readonly Column[] = [
  { name: "label", type: "string" },
  ...ENTITY_COLUMNS.map(column),
  { name: "x", type: "double" },
  { name: "y", type: "double" },
  { name: "size", type: "double" },
  { name: "color", type: "string" },
];
const EDGE: readonly Column[] = [
  { name: "label", type: "string" },
  { name: "weight", type: "double" },
  ...TIE_COLUMNS.map(column),
];

/** What is seen as GraphML (http://graphml.graphdrawing.org), with places and colours. */
export function graphmlOf(scene: Scene, { nodes, edges }: Seen): string {
  const { graph } = scene;
  const nodeLines = nodes.map((id) => {
    const { entity, x, y, size } = graph.getNodeAttributes(id);
    const values = [entity.name, ...entityCells(entity), x, y, size, nodeStyle(scene, id).colour];
    return `<node id="${escaped(id)}">${data("n", NODE, values)}</node>`;
  });
  const edgeLines = edges.map((id) => {
    const { relationship } = graph.getEdgeAttributes(id);
    const { subject, predicate, object } = relationship;
    const directed = isSymmetric(predicate) ? ' directed="false"' : "";
    const values = [predicate, weightOf(relationship), ...tieCells(relationship)];
    return `<edge id="${escaped(id)}" source="${escaped(subject)}" target="${escaped(object)}"${directed}>${data("e", EDGE, values)}</edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys("node", "n", NODE)}
${keys("edge", "e", EDGE)}
<graph id="tieline" edgedefault="directed">
${[...nodeLines, ...edgeLines].join("\n")}
</graph>
</graphml>
`;
}

function keys(of: "node" | "edge", prefix: string, columns: readonly Column[]): string {
  return columns
    .map(
      ({ name, type }, at) =>
        `<key id="${prefix}${at}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    )
    .join("\n");
}

function data(prefix: string, columns: readonly Column[], values: readonly unknown[]): string {
  return columns
    .map((_, at) => {
      const value = values[at];
      const text = Array.isArray(value) ? value.join("|") : String(value ?? "");
      return text === "" ? "" : `<data key="${prefix}${at}">${escaped(text)}</data>`;
    })
    .join("");
}
