import { rendererOn } from "../drawing/renderer-on.ts";
import { sigmaPainter } from "./sigma-painter.ts";

/** GraphRenderer with WebGL. */
export const sigmaRenderer = rendererOn(sigmaPainter);
