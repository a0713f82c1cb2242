import Graph from "graphology";
import { write } from "graphology-gexf/browser";
import type { Shape, Standing } from "../appearance.ts";
import { edgeStyle, nodeStyle, type Scene } from "../drawing/scene.ts";
import { ENTITY_COLUMNS, entityCells, isSymmetric, TIE_COLUMNS, tieCells, weightOf } from "./columns.ts";
import { held } from "./markup.ts";
import type { Seen } from "./seen.ts";

/** What GEXF can say of shapes and lines. */
const SHAPES: Readonly<Record<Shape, string>> = {
  disc: "disc",
  square: "square",
  diamond: "diamond",
  triangle: "triangle",
  ring: "disc",
  page: "square",
};
const LINES: Readonly<Record<Standing, string>> = {
  actual: "solid",
  planned: "dashed",
  possible: "dotted",
  denied: "double",
};

/** What is seen as GEXF 1.3 for Gephi, with places, colours, sizes and line styles; columns without a value are left out. */
export function gexfOf(scene: Scene, { nodes, edges }: Seen, made: string): string {
  const { graph } = scene;
  const copy = new Graph({ multi: true, type: "mixed", allowSelfLoops: true });
  copy.replaceAttributes({ creator: "Tieline", lastModifiedDate: made });
  for (const id of nodes) {
    const { entity, x, y, size } = graph.getNodeAttributes(id);
    const { colour, shape } = nodeStyle(scene, id);
    copy.addNode(id, {
      label: held(entity.name),
      attributes: cells(ENTITY_COLUMNS, entityCells(entity)),
      viz: { color: colour, size, x, y, shape: SHAPES[shape] },
    });
  }
  for (const id of edges) {
    const { relationship, standing, size } = graph.getEdgeAttributes(id);
    const { subject, predicate, object } = relationship;
    const attributes = {
      label: predicate,
      kind: predicate,
      weight: weightOf(relationship),
      attributes: { relation: predicate, ...cells(TIE_COLUMNS, tieCells(relationship)) },
      viz: { color: edgeStyle(scene, id).colour, thickness: size, shape: LINES[standing] },
    };
    if (isSymmetric(predicate)) copy.addUndirectedEdgeWithKey(id, subject, object, attributes);
    else copy.addDirectedEdgeWithKey(id, subject, object, attributes);
  }
  return write(copy, { version: "1.3", formatNode: asItIs, formatEdge: asItIs });
}

const asItIs = <A>(_: string, attributes: A) => ({ ...attributes });

function cells(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column, at) => {
      const value = values[at] ?? "";
      const text = Array.isArray(value) ? value.join("|") : value;
      return [column, typeof text === "string" ? held(text) : text];
    }),
  );
}
