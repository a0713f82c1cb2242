import type { Place, Places } from "../layout.ts";
import {
  type DrawnLooks,
  type GraphRenderer,
  type Insets,
  type MakeRenderer,
  PLAIN,
  type RendererEvents,
  type Seen,
  type States,
  type Tool,
} from "../renderer.ts";
import { listen } from "./gestures.ts";
import { drawHulls } from "./hulls.ts";
import { labels } from "./label-layer.ts";
import { layerIn } from "./layer.ts";
import {
  between,
  boundsOf,
  cameraOf,
  fitting,
  homeOf,
  LARGEST,
  type Lens,
  lensAt,
  type Point,
  panned,
  seenThrough,
  toPoint,
  zoomed,
} from "./lens.ts";
import { drawCatching, drawPins } from "./marks.ts";
import type { MakePainter } from "./painter.ts";
import { type Scene, schemeOf } from "./scene.ts";
import { edgeAt, moveIn, nodeAt, nodePoint, nodesWithin, sketchOf } from "./sketch.ts";

/** Pixels around a node, or an edge, within which it is hit. */
const REACH = { mouse: 2, touch: 12, edge: 5 } as const;
/** Milliseconds after which a camera that the reader moved rests. */
const REST = 250;
const PLAIN_LOOKS: DrawnLooks = {
  colouring: "kind",
  hulls: false,
  edgeLabels: false,
  communities: new Map(),
};

/**
 * GraphRenderer over a painter. What readers do with pointers, where the camera is, labels, grounds and marks are
 * one for all painters. Everything that changes is drawn in the next frame.
 */
export function rendererOn(makePainter: MakePainter): MakeRenderer {
  return (container, graph, theme, events: RendererEvents): GraphRenderer => {
    const size = () => ({
      width: Math.max(1, container.offsetWidth),
      height: Math.max(1, container.offsetHeight),
    });
    const scene: Scene = {
      graph,
      sketch: sketchOf(graph),
      lens: { x: 0, y: 0, scale: 1, home: 1, ...size() },
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      theme,
      states: PLAIN,
      looks: PLAIN_LOOKS,
      hovered: null,
      hoveredEdge: null,
      catching: null,
    };
    let dead = false;
    const painter = makePainter(container, scene, () => {
      if (!dead) events.lost();
    });
    const ground = layerIn(container, "grounds", true);
    const above = layerIn(container, "labels-above");
    const written = labels();
    const watchers = new Set<(seen: Seen) => void>();

    /** What the arrangement took up when it was made: growth moves and resizes nothing. */
    let extent = boundsOf(places());
    let tool: Tool = "move";

    function* places(ids: Iterable<string> = scene.sketch.ids): Generator<Place> {
      const { index, x, y } = scene.sketch;
      for (const id of ids) {
        const at = index.get(id);
        if (at !== undefined) yield { x: x[at] as number, y: y[at] as number };
      }
    }

    const isHidden = (id: string) => scene.states.hiddenNodes.has(id);
    const isEdgeHidden = (id: string) => scene.states.hiddenEdges.has(id);

    let asked = 0;
    let changed = { all: true, nodes: new Set<string>(), edges: new Set<string>() };
    let tween: { from: Lens; to: Lens; start: number; duration: number } | null = null;
    let told: Lens | null = null;

    function ask(): void {
      asked ||= requestAnimationFrame(frame);
    }
    function changeAll(): void {
      changed.all = true;
      ask();
    }
    function change(nodes: Iterable<string>, edges: Iterable<string>): void {
      for (const id of nodes) changed.nodes.add(id);
      for (const id of edges) changed.edges.add(id);
      ask();
    }
    function frame(now: number): void {
      asked = 0;
      if (tween) {
        tween.start ||= now;
        const part = Math.min(1, (now - tween.start) / tween.duration);
        scene.lens = part === 1 ? tween.to : between(tween.from, tween.to, ease(part));
        if (part === 1) tween = null;
        else ask();
      }
      const { lens, looks } = scene;
      const due = changed;
      changed = { all: false, nodes: new Set(), edges: new Set() };
      painter.draw(due);
      const below = ground.cleared(lens.width, lens.height);
      if (looks.hulls) drawHulls(below, scene);
      const context = above.cleared(lens.width, lens.height);
      const scheme = schemeOf(scene);
      drawPins(context, scene, scheme);
      written.draw(context, scene);
      drawCatching(context, scene, scheme);
      if (told === lens) return;
      told = lens;
      tellAll();
    }
    function tellAll(): void {
      const seen = seenThrough(scene.lens, scene.insets);
      for (const tell of watchers) tell(seen);
    }

    /** Whether the reader left the camera where it was put, so that it may follow the room there is. */
    let following = false;
    let resting: ReturnType<typeof setTimeout> | undefined;

    function move(lens: Lens, duration: number): void {
      const calm = duration === 0 || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      tween = calm ? null : { from: scene.lens, to: lens, start: 0, duration };
      if (calm) scene.lens = lens;
      ask();
    }
    /** Where the camera is, or is on its way to. */
    const aim = () => tween?.to ?? scene.lens;

    function moveByReader(lens: Lens, duration = 0): void {
      following = false;
      move(lens, duration);
      clearTimeout(resting);
      resting = setTimeout(() => events.moved(cameraOf(aim(), scene.insets)), REST + duration);
    }

    function show(ids: Iterable<string>, animated: boolean, most = LARGEST): void {
      const bounds = boundsOf(places(ids));
      if (bounds) move(fitting(aim(), bounds, scene.insets, most), animated ? 350 : 0);
    }

    /** All there is to see; where little room is left, what stands out alone. */
    function follow(animated: boolean): void {
      following = true;
      clearTimeout(resting);
      const visible = scene.sketch.ids.filter((id) => !isHidden(id));
      const { lens, insets, states } = scene;
      const cramped = lens.width - insets.left - insets.right < 700;
      const lit = cramped ? visible.filter((id) => states.lit?.nodes.has(id)) : [];
      show(lit.length > 0 ? lit : visible, animated);
    }

    function hoverOver(node: string | null, edge: string | null): void {
      const { hovered, hoveredEdge } = scene;
      if (node === hovered && edge === hoveredEdge) return;
      scene.hovered = node;
      scene.hoveredEdge = edge;
      const around = [hovered, node].filter((id): id is string => id !== null && graph.hasNode(id));
      const lines = [hoveredEdge, edge].filter((id): id is string => id !== null);
      change(around, [...lines, ...around.flatMap((id) => graph.edges(id))]);
    }

    /** Nodes under the reader's hand, and where they were. */
    let held: Places | null = null;
    function heldBy(node: string): Places {
      const { states, sketch } = scene;
      const ids = states.selected.has(node) ? [...states.selected] : [node];
      return new Map(
        ids.flatMap((id) => {
          const at = sketch.index.get(id);
          return at === undefined || isHidden(id)
            ? []
            : [[id, { x: sketch.x[at] as number, y: sketch.y[at] as number }] as const];
        }),
      );
    }
    function shift(start: Places, x: number, y: number): Places {
      const { lens, sketch } = scene;
      const moved = new Map(
        [...start].map(([id, place]) => [id, { x: place.x + x / lens.scale, y: place.y - y / lens.scale }]),
      );
      const edges: string[] = [];
      for (const [id, place] of moved) {
        if (!graph.hasNode(id)) continue;
        moveIn(sketch, id, place);
        // without the event, on which all of the graph would be indexed again
        Object.assign(graph.getNodeAttributes(id), place);
        edges.push(...graph.edges(id));
      }
      change(moved.keys(), edges);
      return moved;
    }
    let reached: Places | null = null;

    const found = (point: Point, touch: boolean) =>
      nodeAt(scene.sketch, scene.lens, point, touch ? REACH.touch : REACH.mouse, isHidden);
    const lineAt = (point: Point) => edgeAt(scene.sketch, scene.lens, point, REACH.edge, isEdgeHidden);

    const leave = listen(container, {
      tool: () => tool,
      nodeAt: (point, touch) =>
        found(point, false) ?? written.at(point) ?? (touch ? found(point, true) : null),
      over(point) {
        const node = point && (found(point, false) ?? written.at(point));
        const edge = point && !node ? lineAt(point) : null;
        const before = scene.hovered;
        hoverOver(node, edge);
        container.style.cursor = node || edge ? "pointer" : point && tool !== "move" ? "crosshair" : "";
        if (node !== before) events.hovered(node);
      },
      clicked(point, node, added) {
        const edge = node ? null : lineAt(point);
        if (node) events.node(node, added);
        else if (edge) events.edge(edge);
        else events.stage();
      },
      opened: events.opened,
      menu: (node, { x, y }) => events.menu(node, x, y),
      panned: (x, y) => moveByReader(panned(scene.lens, x, y)),
      zoomed: (factor, at) => moveByReader(zoomed(scene.lens, factor, at)),
      dragged(node, x, y) {
        tween = null;
        held ??= heldBy(node);
        reached = shift(held, x, y);
      },
      dropped(_node, kept) {
        if (held && !kept) shift(held, 0, 0);
        else if (reached) {
          following = false;
          events.dropped(reached);
        }
        held = reached = null;
      },
      catching(polygon) {
        scene.catching = polygon;
        ask();
      },
      caught(polygon, added) {
        events.caught(nodesWithin(scene.sketch, scene.lens, polygon, isHidden), added);
      },
    });

    function frameAnew(): void {
      extent = boundsOf(places());
      const { lens } = scene;
      scene.lens = { ...lens, home: homeOf(extent, lens.width, lens.height) };
    }
    frameAnew();
    ask();

    return {
      graphChanged(anew) {
        scene.sketch = sketchOf(graph);
        held = reached = null;
        if (scene.hovered && !graph.hasNode(scene.hovered)) scene.hovered = null;
        if (scene.hoveredEdge && !graph.hasEdge(scene.hoveredEdge)) scene.hoveredEdge = null;
        if (anew) {
          tween = null;
          frameAnew();
        }
        changeAll();
      },
      setStates(next) {
        const before = scene.states;
        scene.states = next;
        change(...differing(before, next));
        if (following && !sameWords(next.hiddenNodes, before.hiddenNodes)) follow(true);
      },
      setTheme(next) {
        scene.theme = next;
        changeAll();
      },
      setLooks(next) {
        const before = scene.looks;
        scene.looks = next;
        if (before.colouring !== next.colouring) changeAll();
        else if (next.colouring === "community" && before.communities !== next.communities)
          change(scene.sketch.ids, []);
        ask();
      },
      setTool(next) {
        tool = next;
      },
      hover: (id) => hoverOver(id !== null && graph.hasNode(id) ? id : null, null),
      setInsets(next) {
        const same = (Object.keys(next) as (keyof Insets)[]).every(
          (side) => next[side] === scene.insets[side],
        );
        scene.insets = next;
        if (same) return;
        if (following) follow(true);
        tellAll();
        ask();
      },
      resize() {
        const { width, height } = size();
        const { lens } = scene;
        scene.lens = { ...lens, width, height, home: homeOf(extent, width, height) };
        if (tween) tween.to = { ...tween.to, width, height, home: scene.lens.home };
        if (following) follow(false);
        changeAll();
      },
      fit: follow,
      reveal(ids) {
        if (following) {
          follow(true);
          return;
        }
        const { lens, insets, sketch } = scene;
        const inside = ids.every((id) => {
          const at = sketch.index.get(id);
          if (at === undefined) return true;
          const { x, y } = nodePoint(sketch, aim(), at);
          return (
            x > insets.left + 24 &&
            x < lens.width - insets.right - 24 &&
            y > insets.top + 24 &&
            y < lens.height - insets.bottom - 24
          );
        });
        if (!inside) show(ids, true, Math.min(LARGEST, Math.max(0.6, aim().scale)));
      },
      zoom(factor) {
        const lens = aim();
        const { x, y } = cameraOf(lens, scene.insets);
        moveByReader(zoomed(lens, factor, toPoint(lens, x, y)), 180);
      },
      camera: () => cameraOf(aim(), scene.insets),
      frame: () => ({ lens: aim(), insets: scene.insets }),
      setCamera(next, animated) {
        following = false;
        move(lensAt(aim(), next, scene.insets), animated ? 350 : 0);
      },
      watch(tell) {
        watchers.add(tell);
        tell(seenThrough(scene.lens, scene.insets));
        return () => watchers.delete(tell);
      },
      positionOf(id) {
        const at = scene.sketch.index.get(id);
        return at === undefined ? null : nodePoint(scene.sketch, scene.lens, at);
      },
      destroy() {
        dead = true;
        cancelAnimationFrame(asked);
        clearTimeout(resting);
        watchers.clear();
        leave();
        ground.remove();
        above.remove();
        painter.destroy();
      },
    };
  };
}

/** Slow, fast, slow. */
function ease(part: number): number {
  return part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2;
}

/** The nodes and edges that look otherwise in other states; being dimmed or not as a whole is left to painters. */
function differing(before: States, after: States): [nodes: Set<string>, edges: Set<string>] {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  addDiffering(before.selected, after.selected, nodes);
  addDiffering(before.fresh, after.fresh, nodes);
  addDiffering(before.hiddenNodes, after.hiddenNodes, nodes);
  addDiffering(before.hiddenEdges, after.hiddenEdges, edges);
  addDiffering(before.lit?.nodes, after.lit?.nodes, nodes);
  addDiffering(before.lit?.edges, after.lit?.edges, edges);
  if ((before.lit === null) !== (after.lit === null)) for (const id of after.fresh) nodes.add(id);
  return [nodes, edges];
}

function addDiffering(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  into: Set<string>,
) {
  if (a === b) return;
  for (const word of a ?? []) if (!b?.has(word)) into.add(word);
  for (const word of b ?? []) if (!a?.has(word)) into.add(word);
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((word) => b.has(word)));
}
