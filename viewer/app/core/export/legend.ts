import { KINDS, type Kind } from "#graph/ontology.ts";
import {
  kindColours,
  kindNames,
  kindShapes,
  STANDINGS,
  type Standing,
  schemes,
  standingNames,
} from "../appearance.ts";
import { outlines } from "../canvas/shapes.ts";
import { FONT } from "../drawing/label-layer.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Scene } from "../drawing/scene.ts";
import type { Measure } from "./svg-pen.ts";

/** What the signs of a picture mean: a mark and a word each, in rows. Places count from the legend's upper left corner. */
export interface Legend {
  readonly items: readonly LegendItem[];
  readonly height: number;
}
type Sign = { readonly kind: Kind } | { readonly standing: Standing };
interface LegendItem {
  readonly sign: Sign;
  readonly word: string;
  /** The left end of the mark, and the middle of the row. */
  readonly x: number;
  readonly y: number;
}

const ROW = 22;
/** Pixels between two items. */
const GAP = 20;
const WORD = `400 12px ${FONT}`;
const widthOf = (sign: Sign) => ("kind" in sign ? 14 : 30);

/** The kinds and standings of what is seen. */
export function legendOf({ graph, states }: Scene, width: number, measure: Measure): Legend {
  const kinds = new Set(
    graph
      .filterNodes((id) => !states.hiddenNodes.has(id))
      .map((id) => graph.getNodeAttribute(id, "entity").kind),
  );
  const standings = new Set(
    graph
      .filterEdges((id) => !states.hiddenEdges.has(id))
      .map((id) => graph.getEdgeAttribute(id, "standing")),
  );
  const signs = [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      sign: { kind },
      word: kindNames[kind].many,
    })),
    ...STANDINGS.filter((standing) => standings.has(standing)).map((standing) => ({
      sign: { standing },
      word: standingNames[standing],
    })),
  ];
  const items: LegendItem[] = [];
  let [x, row] = [0, 0];
  for (const { sign, word } of signs) {
    const wide = widthOf(sign) + 6 + measure(word, WORD);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    items.push({ sign, word, x, y: row * ROW + ROW / 2 });
    x += wide + GAP;
  }
  return { items, height: items.length === 0 ? 0 : (row + 1) * ROW };
}

export function drawLegend(
  pen: Pen,
  { theme, looks }: Scene,
  { items }: Legend,
  left: number,
  top: number,
): void {
  const { quiet, edgeStrong } = schemes[theme];
  for (const { sign, word, x, y } of items) {
    const [atX, atY] = [left + x, top + y];
    if ("kind" in sign) {
      const { kind } = sign;
      pen.fillStyle = looks.colouring === "kind" ? kindColours[theme][kind] : quiet;
      pen.beginPath();
      outlines[kindShapes[kind]](pen, atX + 7, atY, 6);
      pen.fill();
      if (kindShapes[kind] === "ring") {
        pen.fillStyle = schemes[theme].ground;
        pen.beginPath();
        outlines.disc(pen, atX + 7, atY, 3);
        pen.fill();
      }
    } else {
      const { standing } = sign;
      pen.strokeStyle = edgeStrong;
      pen.lineWidth = 2;
      pen.lineCap = standing === "possible" ? "round" : "butt";
      pen.setLineDash(standing === "planned" ? [6.8, 4.2] : standing === "possible" ? [0.01, 5] : []);
      stroke(pen, atX, atY, atX + 30, atY);
      pen.setLineDash([]);
      pen.lineCap = "butt";
      pen.lineWidth = 1.5;
      if (standing === "denied")
        for (const at of [8, 22]) stroke(pen, atX + at - 3, atY + 4, atX + at + 3, atY - 4);
    }
    pen.font = WORD;
    pen.textAlign = "left";
    pen.textBaseline = "middle";
    pen.fillStyle = quiet;
    pen.fillText(word, atX + widthOf(sign) + 6, atY);
  }
}

function stroke(pen: Pen, ax: number, ay: number, bx: number, by: number): void {
  pen.beginPath();
  pen.moveTo(ax, ay);
  pen.lineTo(bx, by);
  pen.stroke();
}
