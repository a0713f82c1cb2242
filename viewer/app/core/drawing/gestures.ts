import type { Tool } from "../renderer.ts";
import type { Point } from "./lens.ts";

/** What the reader's hand does over the picture; points are pixels of the container. */
export interface Hand {
  tool(): Tool;
  nodeAt(point: Point, touch: boolean): string | null;
  /** The pointer is over it, or over nothing. */
  over(point: Point | null): void;
  clicked(point: Point, node: string | null, added: boolean): void;
  opened(node: string): void;
  /** `window`: pixels of the window. */
  menu(node: string | null, window: Point): void;
  panned(x: number, y: number): void;
  zoomed(factor: number, at: Point): void;
  /** The node, and what is selected with it, goes with the hand; x and y count from where it was grabbed. */
  dragged(node: string, x: number, y: number): void;
  dropped(node: string, kept: boolean): void;
  /** The box or lasso so far; null when it is given up. */
  catching(polygon: readonly Point[] | null): void;
  caught(polygon: readonly Point[], added: boolean): void;
}

/** Pixels that a pointer moves before a click becomes a drag; fingers tremble more. */
const THRESHOLD = { mouse: 4, touch: 10 } as const;
/** Milliseconds. */
const LONG = 550;
const DOUBLE = 400;

type Deed =
  | { readonly what: "none" }
  | { readonly what: "pan"; at: Point }
  | { readonly what: "drag"; readonly node: string }
  | { readonly what: "box" | "lasso"; readonly corners: Point[] }
  | { readonly what: "pinch"; middle: Point; apart: number };

/** Listens to pointers and wheels until the function that it returns is called. */
export function listen(container: HTMLElement, hand: Hand): () => void {
  const pointers = new Map<number, Point>();
  let deed: Deed = { what: "none" };
  let pressed: { point: Point; node: string | null; touch: boolean; added: boolean; shift: boolean } | null =
    null;
  let held: ReturnType<typeof setTimeout> | undefined;
  let clicked: { node: string | null; at: number; point: Point } | null = null;
  let waiting: Point | null = null;
  let frame = 0;

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const isAdding = (event: MouseEvent) => event.shiftKey || event.ctrlKey || event.metaKey;

  function finish(kept: boolean, added: boolean): void {
    if (deed.what === "drag") hand.dropped(deed.node, kept);
    if (deed.what === "box" || deed.what === "lasso") {
      const polygon = deed.what === "box" ? boxOf(deed.corners) : deed.corners;
      hand.catching(null);
      if (kept) hand.caught(polygon, added);
    }
    deed = { what: "none" };
    container.style.cursor = "";
  }

  function letGo(): void {
    clearTimeout(held);
    pressed = null;
  }

  function down(event: PointerEvent): void {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const point = pointOf(event);
    pointers.set(event.pointerId, point);
    container.setPointerCapture(event.pointerId);
    if (pointers.size === 2) {
      finish(false, false);
      letGo();
      deed = { what: "pinch", ...pinchOf(pointers) };
      return;
    }
    if (pointers.size > 2) return;
    const touch = event.pointerType === "touch";
    const node = hand.nodeAt(point, touch);
    pressed = { point, node, touch, added: isAdding(event), shift: event.shiftKey };
    if (!touch) return;
    const { clientX: x, clientY: y } = event;
    held = setTimeout(() => {
      letGo();
      hand.menu(node, { x, y });
    }, LONG);
  }

  function begin(point: Point, { point: from, node, touch, shift }: NonNullable<typeof pressed>): void {
    const away = Math.hypot(point.x - from.x, point.y - from.y);
    if (away < (touch ? THRESHOLD.touch : THRESHOLD.mouse)) return;
    clearTimeout(held);
    hand.over(null);
    const tool = hand.tool();
    if (shift && tool === "move") deed = { what: "box", corners: [from, point] };
    else if (node) deed = { what: "drag", node };
    else if (tool === "move") deed = { what: "pan", at: from };
    else deed = { what: tool, corners: [from] };
    container.style.cursor = deed.what === "box" || deed.what === "lasso" ? "crosshair" : "grabbing";
  }

  function move(event: PointerEvent): void {
    const point = pointOf(event);
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType !== "touch") hover(point);
      return;
    }
    pointers.set(event.pointerId, point);
    if (deed.what === "none" && pressed) begin(point, pressed);
    if (deed.what === "pan") {
      hand.panned(point.x - deed.at.x, point.y - deed.at.y);
      deed.at = point;
    } else if (deed.what === "drag" && pressed)
      hand.dragged(deed.node, point.x - pressed.point.x, point.y - pressed.point.y);
    else if (deed.what === "box") {
      deed.corners[1] = point;
      hand.catching(boxOf(deed.corners));
    } else if (deed.what === "lasso") {
      const last = deed.corners.at(-1) as Point;
      if (Math.hypot(point.x - last.x, point.y - last.y) > 3) deed.corners.push(point);
      hand.catching(deed.corners);
    } else if (deed.what === "pinch" && pointers.size === 2) {
      const { middle, apart } = pinchOf(pointers);
      hand.panned(middle.x - deed.middle.x, middle.y - deed.middle.y);
      hand.zoomed(apart / deed.apart, middle);
      deed.middle = middle;
      deed.apart = apart;
    }
  }

  /** Once a frame: looking for what lies there takes a while in a large network. */
  function hover(point: Point): void {
    waiting = point;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (waiting) hand.over(waiting);
    });
  }

  function up(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId)) return;
    const before = pressed;
    const done = deed.what !== "none";
    clearTimeout(held);
    if (deed.what === "pinch") {
      // the finger that stays does nothing until it is lifted too
      if (pointers.size === 0) deed = { what: "none" };
      return;
    }
    finish(true, isAdding(event));
    letGo();
    if (done || !before) return;
    const point = pointOf(event);
    // by the first of two clicks, after which the picture may have moved
    const near = clicked && Math.hypot(point.x - clicked.point.x, point.y - clicked.point.y) < 12;
    if (clicked?.node && near && event.timeStamp - clicked.at < DOUBLE) {
      hand.opened(clicked.node);
      clicked = null;
      return;
    }
    clicked = { node: before.node, at: event.timeStamp, point };
    hand.clicked(before.point, before.node, before.added);
  }

  function cancel(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId)) return;
    finish(false, false);
    letGo();
  }
  function leave(): void {
    waiting = null;
    if (pointers.size === 0) hand.over(null);
  }

  function menu(event: MouseEvent): void {
    event.preventDefault();
    // a long touch asks by itself, since not every browser tells of it
    if (event instanceof PointerEvent && event.pointerType === "touch") return;
    // with Ctrl the left button may ask for it, and clicks nothing then
    pointers.clear();
    letGo();
    hand.menu(hand.nodeAt(pointOf(event), false), { x: event.clientX, y: event.clientY });
  }
  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 32 : 1;
    const pinch = event.ctrlKey ? 4 : 1;
    const steps = Math.max(-240, Math.min(240, event.deltaY * lines * pinch));
    hand.zoomed(2 ** (-steps / 260), pointOf(event));
  }
  const prevent = (event: Event) => event.preventDefault();

  container.addEventListener("pointerdown", down);
  container.addEventListener("pointermove", move);
  container.addEventListener("pointerup", up);
  container.addEventListener("pointercancel", cancel);
  container.addEventListener("pointerleave", leave);
  container.addEventListener("contextmenu", menu);
  container.addEventListener("wheel", wheel, { passive: false });
  container.addEventListener("dragstart", prevent);
  return () => {
    clearTimeout(held);
    cancelAnimationFrame(frame);
    container.style.cursor = "";
    container.removeEventListener("pointerdown", down);
    container.removeEventListener("pointermove", move);
    container.removeEventListener("pointerup", up);
    container.removeEventListener("pointercancel", cancel);
    container.removeEventListener("pointerleave", leave);
    container.removeEventListener("contextmenu", menu);
    container.removeEventListener("wheel", wheel);
    container.removeEventListener("dragstart", prevent);
  };
}

function boxOf(corners: readonly Point[]): readonly Point[] {
  const [a, b = a] = corners as [Point, Point?];
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

function pinchOf(pointers: ReadonlyMap<number, Point>): { middle: Point; apart: number } {
  const [a, b] = [...pointers.values()] as [Point, Point];
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
  };
}
