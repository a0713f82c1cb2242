import { rendererOn } from "../drawing/renderer-on.ts";
import { canvasPainter } from "./canvas-painter.ts";

/** GraphRenderer without WebGL, for as many nodes as MOST_PLAIN says. */
export const canvasRenderer = rendererOn(canvasPainter);
