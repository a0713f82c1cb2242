/** A canvas over the whole of the container that takes no clicks. */
export interface Layer {
  /** Empty, and in pixels of the page. */
  cleared(width: number, height: number): CanvasRenderingContext2D;
  remove(): void;
}

export function layerIn(container: HTMLElement, name: string, below = false): Layer {
  const canvas = document.createElement("canvas");
  canvas.className = name;
  canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
  if (below) container.prepend(canvas);
  else container.append(canvas);
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  return {
    cleared(width, height) {
      const ratio = window.devicePixelRatio || 1;
      const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== wide || canvas.height !== high) {
        canvas.width = wide;
        canvas.height = high;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      return context;
    },
    remove: () => canvas.remove(),
  };
}
