import type { Page } from "playwright-core";
import { PNG } from "pngjs";

export interface Found {
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** The pixels of exactly that colour, "#rrggbb": how many, and their middle. */
export function find({ data, width }: PNG, colour: string): Found {
  const wanted = Number.parseInt(colour.slice(1), 16);
  let [count, x, y] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data.readUIntBE(at, 3) !== wanted) continue;
    count += 1;
    x += (at / 4) % width;
    y += Math.floor(at / 4 / width);
  }
  return { count, x: x / count, y: y / count };
}

/** The picture of the window between its toolbar at the left and `right`, the legend's marks left out. */
export async function networkOf(page: Page, right = 1200): Promise<PNG> {
  const left = 240;
  const { height } = page.viewportSize() ?? { height: 800 };
  const shot = PNG.sync.read(
    await page.screenshot({ clip: { x: left, y: 70, width: right - left, height: height - 70 } }),
  );
  const whole = new PNG({ width: right, height });
  PNG.bitblt(shot, whole, 0, 0, shot.width, shot.height, left, 70);
  return whole;
}
