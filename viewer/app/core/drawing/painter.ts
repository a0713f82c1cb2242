import type { Scene } from "./scene.ts";

/** PORT: draws the nodes and edges of a scene; labels, grounds and marks lie on layers of their own. */
export interface Painter {
  /** Draws a frame, in step with the layers. */
  draw(changed: Changed): void;
  destroy(): void;
}

/** What looks otherwise, or stands elsewhere, than in the frame before. */
export interface Changed {
  /** The graph itself, or how everything looks. */
  readonly all: boolean;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** `lost` is told when the graphics context is gone. */
export type MakePainter = (container: HTMLElement, scene: Scene, lost: () => void) => Painter;
