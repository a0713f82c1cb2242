import { drawSheet, type Picture, sheetOf } from "./picture.ts";
import type { Measure } from "./svg-pen.ts";

/** Measures with the fonts of this browser. */
export function measureOnCanvas(): Measure {
  const context = contextOf(document.createElement("canvas"));
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** The picture with `times` as many pixels to each side. */
export async function pngOf(picture: Picture, times: number): Promise<Blob> {
  const sheet = sheetOf(picture, measureOnCanvas());
  const { left, top, right, bottom } = sheet.box;
  const canvas = document.createElement("canvas");
  canvas.width = (right - left) * times;
  canvas.height = (bottom - top) * times;
  const context = contextOf(canvas);
  context.scale(times, times);
  context.translate(-left, -top);
  drawSheet(context, picture, sheet);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not make so large a picture. Choose a smaller one, or SVG.");
  return blob;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas for the picture. Choose SVG.");
  return context;
}
