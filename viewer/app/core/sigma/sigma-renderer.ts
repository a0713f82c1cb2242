import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import { relations } from "#graph/ontology.ts";
import { isKind, kindColours, kindShapes, type Scheme, schemes, type Theme } from "../appearance.ts";
import type { EdgeAttributes, NodeAttributes, TielineGraph } from "../graph.ts";
import { type GraphRenderer, type Insets, type MakeRenderer, PLAIN, type States } from "../renderer.ts";
import type { Camera } from "../view.ts";
import { type DrawnEdge, StandingProgram } from "./edge-program.ts";
import { labelLayer } from "./label-layer.ts";
import { type DrawnNode, ShapeProgram } from "./node-program.ts";

const PADDING = 48;
/** Labels stand to the right of their nodes, so that side keeps more room, in pixels; a narrow graph has none to give. */
const LABEL_ROOM = 110;
const NEAREST = 0.03;
const FARTHEST = 6;
/** Edges, from where on they are drawn fainter. */
const MANY = 1200;
/** Pixels that a unit of the layout has at most in a view that is chosen for the reader. */
const LARGEST = 1.3;

/**
 * GraphRenderer on sigma 3. One pair of reducers reads the states from here for good: putting others in their
 * place, or keeping states in the graph, would index the whole graph again at every move of the pointer.
 */
export const sigmaRenderer: MakeRenderer = (container, graph, startTheme, events): GraphRenderer => {
  let theme: Theme = startTheme;
  let scheme: Scheme = schemes[theme];
  let states: States = PLAIN;
  let hovered: string | null = null;
  let hoveredEdge: string | null = null;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  function drawnNode(id: string, { entity, ...data }: NodeAttributes): Partial<DrawnNode> {
    const kind = isKind(entity.kind) ? entity.kind : "Work";
    const dimmed = states.lit !== null && !states.lit.nodes.has(id) && id !== hovered;
    const selected = states.selected.has(id);
    const fresh = states.fresh.has(id);
    return {
      x: data.x,
      y: data.y,
      size: data.size,
      label: null,
      type: "shape",
      shape: kindShapes[kind],
      color: dimmed ? scheme.nodeDimmed : kindColours[theme][kind],
      ground: scheme.ground,
      ring: selected || id === hovered ? scheme.accent : fresh && !dimmed ? scheme.fresh : null,
      hidden: states.hiddenNodes.has(id),
    };
  }

  const plain = () => (graph.size > MANY ? scheme.edgeAmongMany : scheme.edge);

  function drawnEdge(id: string, data: EdgeAttributes): Partial<DrawnEdge> {
    const lit = states.lit?.edges.has(id) ?? false;
    const under =
      id === hoveredEdge || (hovered !== null && graph.hasNode(hovered) && graph.hasExtremity(id, hovered));
    const dimmed = states.lit !== null && !lit && !under;
    const { standing, contested, curvature, relationship } = data;
    return {
      type: "standing",
      size: data.size + (lit || under ? 0.5 : 0),
      color: dimmed ? scheme.edgeDimmed : lit || under ? scheme.edgeStrong : plain(),
      hidden: states.hiddenEdges.has(id),
      standing,
      contested,
      curvature,
      arrow: relations[relationship.predicate as keyof typeof relations]?.symmetric !== true,
    };
  }

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true, // cannot be switched on later
    renderLabels: false,
    enableCameraRotation: false,
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { standing: StandingProgram },
    defaultNodeType: "shape",
    defaultEdgeType: "standing",
    defaultDrawNodeHover: () => {},
    nodeReducer: drawnNode,
    edgeReducer: drawnEdge,
    minCameraRatio: NEAREST,
    maxCameraRatio: FARTHEST,
    stagePadding: 0,
    itemSizesReference: "positions",
    zoomingRatio: 1.5,
    doubleClickZoomingRatio: 1.6,
  });
  /** The side of the camera's square, in units of the layout. */
  let extent = 1;
  const camera = sigma.getCamera();
  const labels = labelLayer(sigma, graph, container);
  frame();

  /** The square that the camera's units refer to is set once for an arrangement, so that growth moves nothing. */
  function frame(): void {
    const bounds = graph.order > 0 ? boundsOf(graph) : null;
    extent = bounds ? Math.max(bounds.x[1] - bounds.x[0], bounds.y[1] - bounds.y[0]) || 1 : 1;
    sigma.setCustomBBox(bounds);
    sigma.refresh();
  }

  const redrawAll = () => sigma.refresh({ skipIndexation: true });
  function redrawAround(nodes: readonly (string | null)[], edges: readonly (string | null)[]): void {
    const near = nodes.filter((id): id is string => id !== null && graph.hasNode(id));
    const lines = edges.filter((id): id is string => id !== null && graph.hasEdge(id));
    sigma.refresh({
      partialGraph: { nodes: near, edges: [...lines, ...near.flatMap((id) => graph.edges(id))] },
      skipIndexation: true,
      schedule: true,
    });
  }

  function setHovered(id: string | null): void {
    if (id === hovered) return;
    const before = hovered;
    hovered = id !== null && graph.hasNode(id) ? id : null;
    redrawAround([before, hovered], []);
  }
  function setHoveredEdge(id: string | null): void {
    const before = hoveredEdge;
    hoveredEdge = id;
    redrawAround([], [before, id]);
  }
  const cursor = (name: string) => {
    container.style.cursor = name;
  };

  sigma.on("afterRender", () => labels.draw({ states, scheme, hovered, hoveredEdge, covered: insets }));
  sigma.on("enterNode", ({ node }) => {
    cursor("pointer");
    setHovered(node);
    events.hovered(node);
  });
  sigma.on("leaveNode", () => {
    cursor("");
    setHovered(null);
    events.hovered(null);
  });
  sigma.on("enterEdge", ({ edge }) => {
    cursor("pointer");
    setHoveredEdge(edge);
  });
  sigma.on("leaveEdge", () => {
    cursor("");
    setHoveredEdge(null);
  });
  sigma.on("clickNode", ({ node, event }) => events.node(node, isAdding(event.original)));
  sigma.on("clickEdge", ({ edge, event }) => {
    const labelled = labels.at(event.x, event.y);
    if (labelled) events.node(labelled, isAdding(event.original));
    else events.edge(edge);
  });
  sigma.on("clickStage", ({ event }) => {
    const labelled = labels.at(event.x, event.y);
    if (labelled) events.node(labelled, isAdding(event.original));
    else events.stage();
  });
  const lost = (event: Event) => {
    event.preventDefault();
    events.lost();
  };
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener("webglcontextlost", lost);

  /** A camera under which the framed point lies at the middle of what the insets leave free. */
  function lookAt(x: number, y: number, ratio: number): Partial<CameraState> {
    const { width, height } = sigma.getDimensions();
    const middle = {
      x: insets.left + (width - insets.left - insets.right) / 2,
      y: insets.top + (height - insets.top - insets.bottom) / 2,
    };
    const cameraState = { x, y, ratio, angle: 0 };
    const at = sigma.viewportToFramedGraph(middle, { cameraState });
    return { x: x + (x - at.x), y: y + (y - at.y), ratio };
  }

  /** Whether the reader left the camera where it was put, so that it may follow the room there is. */
  let following = false;
  /** Moves of our own under way; any other move is the reader's. */
  let own = 0;
  camera.on("updated", () => {
    if (own === 0) following = false;
  });
  function move(state: Partial<CameraState>, duration: number): void {
    const calm = duration === 0 || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    own += 1;
    if (calm) {
      camera.setState(state);
      own -= 1;
    } else void camera.animate(state, { duration }).then(() => (own -= 1));
  }

  /** Shows the nodes as large as they go within the insets, but no larger than `most` pixels a unit. */
  function show(ids: readonly string[], animated: boolean, most = LARGEST): void {
    const places = ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
    if (places.length === 0) return;
    const { width, height } = sigma.getDimensions();
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const a = sigma.framedGraphToViewport({ x: left, y: bottom }, { cameraState });
    const b = sigma.framedGraphToViewport({ x: right, y: top }, { cameraState });
    const free = width - insets.left - insets.right;
    const labels = free > 600 ? LABEL_ROOM : 0;
    const wide = Math.max(60, free - 2 * PADDING - labels);
    const high = Math.max(60, height - insets.top - insets.bottom - 2 * PADDING);
    const origin = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
    const one = sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState });
    const least = (one.x - origin.x) / extent / most;
    const needed = Math.max(Math.abs(b.x - a.x) / wide, Math.abs(b.y - a.y) / high, least);
    const ratio = Math.min(needed, FARTHEST);
    const aside = (labels / 2) * (ratio / (one.x - origin.x));
    const state = lookAt((left + right) / 2 + aside, (bottom + top) / 2, ratio);
    move(state, animated ? 350 : 0);
  }

  function pixelsPerUnit(): number {
    const [a, b] = [sigma.framedGraphToViewport({ x: 0, y: 0 }), sigma.framedGraphToViewport({ x: 1, y: 0 })];
    return (b.x - a.x) / extent;
  }

  /** A place of the layout as sigma's camera knows it. */
  function framed(x: number, y: number): { readonly x: number; readonly y: number } {
    return sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
  }
  function cameraNow(): Camera {
    const { width, height } = sigma.getDimensions();
    const middle = {
      x: insets.left + (width - insets.left - insets.right) / 2,
      y: insets.top + (height - insets.top - insets.bottom) / 2,
    };
    return { ...sigma.viewportToGraph(middle), scale: pixelsPerUnit() };
  }

  /** All there is to see; where little room is left, what stands out alone. */
  function follow(animated: boolean): void {
    following = true;
    const visible = graph.filterNodes((id) => !states.hiddenNodes.has(id));
    const { width } = sigma.getDimensions();
    const cramped = width - insets.left - insets.right < 700;
    const lit = visible.filter((id) => states.lit?.nodes.has(id));
    show(cramped && lit.length > 0 ? lit : visible, animated);
  }

  return {
    graphChanged(anew) {
      if (hovered && !graph.hasNode(hovered)) hovered = null;
      if (hoveredEdge && !graph.hasEdge(hoveredEdge)) hoveredEdge = null;
      if (anew) frame();
      else sigma.refresh();
    },
    setStates(next) {
      const same = sameWords(next.hiddenNodes, states.hiddenNodes);
      states = next;
      redrawAll();
      if (following && !same) follow(true);
    },
    setTheme(next) {
      theme = next;
      scheme = schemes[next];
      redrawAll();
    },
    hover: setHovered,
    setInsets(next) {
      const same = (Object.keys(next) as (keyof Insets)[]).every((side) => next[side] === insets[side]);
      insets = next;
      if (following && !same) follow(true);
    },
    resize() {
      sigma.resize();
      sigma.refresh({ skipIndexation: true });
      if (following) follow(false);
    },
    fit: follow,
    reveal(ids) {
      if (following) {
        follow(true);
        return;
      }
      const { width, height } = sigma.getDimensions();
      const inside = ids.every((id) => {
        const data = sigma.getNodeDisplayData(id);
        if (!data) return true;
        const { x, y } = sigma.framedGraphToViewport(data);
        return (
          x > insets.left + 24 &&
          x < width - insets.right - 24 &&
          y > insets.top + 24 &&
          y < height - insets.bottom - 24
        );
      });
      if (!inside) show(ids, true, Math.min(LARGEST, Math.max(0.6, pixelsPerUnit())));
    },
    setLooks() {},
    setTool() {},
    camera: () => cameraNow(),
    setCamera(next, animated) {
      following = false;
      const at = framed(next.x, next.y);
      const unit = pixelsPerUnit() * camera.ratio;
      move(lookAt(at.x, at.y, unit / next.scale), animated ? 350 : 0);
    },
    zoom(factor) {
      const state = camera.getBoundedRatio(camera.ratio / factor);
      following = false;
      move({ ratio: state }, 180);
    },
    positionOf(id) {
      const data = sigma.getNodeDisplayData(id);
      return data ? sigma.framedGraphToViewport(data) : null;
    },
    destroy() {
      labels.remove();
      sigma.kill();
    },
  };
};

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function boundsOf(graph: TielineGraph): { x: [number, number]; y: [number, number] } {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
}
