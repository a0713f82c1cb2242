import Sigma from "sigma";
import { schemes } from "../appearance.ts";
import { growth } from "../drawing/lens.ts";
import type { MakePainter } from "../drawing/painter.ts";
import { dimmed, edgeStyle, nodeStyle } from "../drawing/scene.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph.ts";
import { type DrawnEdge, standingProgram } from "./edge-program.ts";
import { type DrawnNode, shapeProgram } from "./node-program.ts";

/** Layers of sigma's that nothing is drawn on; each would be composed with the others at every frame. */
const UNUSED = ["edgeLabels", "labels", "hovers", "hoverNodes", "mouse"];

/**
 * Painter on sigma 3. One pair of reducers reads the scene for good: putting others in their place, or keeping
 * states in the graph, would index the whole graph again at every move of the pointer. What is dimmed is dimmed by
 * one number for all, so that selecting touches only what stands out. Pointers and the camera are not sigma's.
 */
export const sigmaPainter: MakePainter = (container, scene, lost) => {
  const { graph } = scene;

  function drawnNode(id: string, { x, y, size }: NodeAttributes): Partial<DrawnNode> {
    const { colour, ...style } = nodeStyle(scene, id);
    const { ground } = schemes[scene.theme];
    return { x, y, size, label: null, type: "shape", color: colour, ground, ...style };
  }
  function drawnEdge(id: string, { size, curvature }: EdgeAttributes): Partial<DrawnEdge> {
    const { colour, thicker, ...style } = edgeStyle(scene, id);
    return { type: "standing", size: size + thicker, color: colour, curvature, ...style };
  }

  const shape = shapeProgram(() => dimmed(scene)?.node ?? null);
  let sigma: Sigma<NodeAttributes, EdgeAttributes>;
  try {
    sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableCameraRotation: false,
      nodeProgramClasses: { shape },
      nodeHoverProgramClasses: { shape },
      edgeProgramClasses: { standing: standingProgram(() => dimmed(scene)?.edge ?? null) },
      defaultNodeType: "shape",
      defaultEdgeType: "standing",
      defaultDrawNodeHover: () => {},
      nodeReducer: drawnNode,
      edgeReducer: drawnEdge,
      minCameraRatio: null,
      maxCameraRatio: null,
      stagePadding: 0,
      itemSizesReference: "positions",
      zoomToSizeRatioFunction: () => unit() / growth(scene.lens),
    });
  } catch (error) {
    container.replaceChildren(); // without WebGL sigma stops half way
    throw error;
  }
  sigma.getMouseCaptor().enabled = false;
  sigma.getTouchCaptor().enabled = false;
  const canvases = sigma.getCanvases();
  for (const name of UNUSED) if (canvases[name]) canvases[name].style.display = "none";

  /** The camera's square is one unit of the layout, so that nothing depends on what the graph takes up. */
  sigma.setCustomBBox({ x: [-0.5, 0.5], y: [-0.5, 0.5] });

  /** Pixels of that square when the camera's ratio is 1. */
  function unit(): number {
    return Math.min(scene.lens.width, scene.lens.height);
  }

  /** Whether nodes or edges came or went since sigma indexed them. */
  let stale = true;
  const restructured = () => {
    stale = true;
  };
  const STRUCTURE = ["nodeAdded", "nodeDropped", "edgeAdded", "edgeDropped"] as const;
  for (const event of STRUCTURE) graph.on(event, restructured);
  sigma.on("afterProcess", () => {
    stale = false;
  });

  const forgotten = (event: Event) => {
    event.preventDefault();
    lost();
  };
  for (const canvas of Object.values(canvases)) canvas.addEventListener("webglcontextlost", forgotten);

  return {
    draw({ all, nodes, edges }) {
      const { lens } = scene;
      const ratio = unit() / lens.scale;
      sigma.getCamera().setState({ x: lens.x + 0.5, y: lens.y + 0.5, ratio, angle: 0 });
      if (all || stale) sigma.refresh();
      else
        sigma.refresh({
          partialGraph: {
            nodes: [...nodes].filter((id) => graph.hasNode(id)),
            edges: [...edges].filter((id) => graph.hasEdge(id)),
          },
          skipIndexation: true,
        });
    },
    destroy() {
      for (const event of STRUCTURE) graph.off(event, restructured);
      for (const canvas of Object.values(canvases)) canvas.removeEventListener("webglcontextlost", forgotten);
      sigma.kill();
    },
  };
};
