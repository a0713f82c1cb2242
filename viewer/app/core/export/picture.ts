import { schemes } from "../appearance.ts";
import { drawEdges, drawNodes } from "../canvas/canvas-painter.ts";
import { drawHulls } from "../drawing/hulls.ts";
import { FONT, labels } from "../drawing/label-layer.ts";
import { boundsOf, fitting, homeOf, type Lens } from "../drawing/lens.ts";
import { drawPins } from "../drawing/marks.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Scene } from "../drawing/scene.ts";
import { sketchOf } from "../drawing/sketch.ts";
import type { TielineGraph } from "../graph.ts";
import type { Box } from "../labels.ts";
import type { DrawnLooks, Frame, States } from "../renderer.ts";
import { drawLegend, type Legend, legendOf } from "./legend.ts";
import { escaped } from "./markup.ts";
import { type Measure, SvgPen } from "./svg-pen.ts";

/** What is to be drawn: a scene on a light ground, and the part of it that is looked at, in its pixels. */
export interface Picture {
  readonly scene: Scene;
  readonly window: Box;
}

const MARGIN = 24;
/** Room for a few signs of the legend side by side, where the window has it. Pixels. */
const NARROWEST = 280;
const NO_LEGEND: Legend = { items: [], height: 0 };
/** Where nothing on the screen says how large. Pixels. */
const PLAIN = { width: 1600, height: 1000 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The picture as it is on the screen, but for what is of the moment: what lies under the pointer, and the marks of
 * what is new. It has a light ground, since it goes onto paper. Without a frame all of it is shown.
 */
export function pictureOf(
  graph: TielineGraph,
  states: States,
  looks: DrawnLooks,
  frame: Frame | null,
): Picture {
  const sketch = sketchOf(graph);
  const insets = frame?.insets ?? NO_INSETS;
  const shown = sketch.ids.flatMap((id, at) =>
    states.hiddenNodes.has(id) ? [] : [{ x: sketch.x[at] as number, y: sketch.y[at] as number }],
  );
  const lens = frame?.lens ?? wholeOf(shown);
  return {
    scene: {
      graph,
      sketch,
      lens,
      insets: { ...insets, left: 0 },
      theme: "light",
      states: { ...states, fresh: new Set() },
      looks,
      hovered: null,
      hoveredEdge: null,
      catching: null,
    },
    window: {
      left: 0,
      top: insets.top,
      right: lens.width - insets.right,
      bottom: lens.height - insets.bottom,
    },
  };
}

function wholeOf(places: readonly { readonly x: number; readonly y: number }[]): Lens {
  const bounds = boundsOf(places);
  const lens = { x: 0, y: 0, scale: 1, home: homeOf(bounds, PLAIN.width, PLAIN.height), ...PLAIN };
  return bounds ? fitting(lens, bounds, NO_INSETS) : lens;
}

/** Everything that is drawn of a scene, in the order in which it lies over each other. */
export function draw(pen: Pen, scene: Scene): void {
  if (scene.looks.hulls) drawHulls(pen, scene);
  drawEdges(pen, scene);
  drawNodes(pen, scene);
  drawPins(pen, scene, schemes[scene.theme]);
  labels().draw(pen, scene);
}

/** A picture as it lies on paper: whole pixels of its scene. */
export interface Sheet {
  /** Where the legend begins. */
  readonly foot: number;
  readonly box: Box;
  readonly legend: Legend;
}

/** What of the window is drawn on, with a margin; below it, what the signs mean. */
export function sheetOf({ scene, window }: Picture, measure: Measure): Sheet {
  const pen = new SvgPen(measure);
  draw(pen, scene);
  if (!pen.box) {
    const side = 2 * MARGIN;
    return { foot: side, box: { left: 0, top: 0, right: side, bottom: side }, legend: NO_LEGEND };
  }
  const { box } = pen;
  const left = Math.floor(Math.max(window.left, box.left - MARGIN));
  const right = Math.ceil(Math.min(window.right, Math.max(left + NARROWEST, box.right + MARGIN)));
  const top = Math.floor(Math.max(window.top, box.top - MARGIN));
  const foot = Math.ceil(Math.min(window.bottom, box.bottom + MARGIN));
  const legend = legendOf(scene, right - left - 2 * MARGIN, measure);
  return { foot, box: { left, top, right, bottom: foot + legend.height + MARGIN / 2 }, legend };
}

/** Draws the picture and its legend, on a ground of its own. */
export function drawSheet(pen: Pen, { scene }: Picture, { foot, box, legend }: Sheet): void {
  const { ground } = schemes[scene.theme];
  fillBox(pen, box, ground);
  draw(pen, scene);
  fillBox(pen, { ...box, top: foot }, ground);
  drawLegend(pen, scene, legend, box.left + MARGIN, foot);
}

function fillBox(pen: Pen, { left, top, right, bottom }: Box, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(left, top, right - left, bottom - top, 0);
  pen.fill();
}

/** A file of its own, or an element within a page. `title` says what it shows. */
export function svgOf(picture: Picture, title: string, measure: Measure): string {
  const sheet = sheetOf(picture, measure);
  const pen = new SvgPen(measure);
  drawSheet(pen, picture, sheet);
  const { left, top, right, bottom } = sheet.box;
  const [width, height] = [right - left, bottom - top];
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${escaped(FONT)}">
<title>${escaped(title)}</title>
${pen}
</svg>
`;
}
