import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { SHAPES, type Shape } from "../appearance.ts";
import { LEAST_RADIUS } from "../drawing/lens.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph.ts";

/** What sigma's reducer hands to the program besides what every program gets. */
export interface DrawnNode extends NodeDisplayData {
  readonly shape: Shape;
  /** Whether it keeps its colour while others are dimmed. */
  readonly lit: boolean;
  /** A line around the node, at a little distance; null for none. */
  readonly ring: string | null;
  /** The ground, for the seam that parts the node from edges below it. */
  readonly ground: string;
}

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_dimmed"] as const;

// A square for each node, and the shape as a signed distance in pixels of the node's radius.
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_lit;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_ground;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec4 u_dimmed;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_ground;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float radius = max(a_size / u_sizeRatio, ${LEAST_RADIUS.toFixed(1)});
  float reach = radius * 1.25 + 9.0; // a triangle's ring has its tip farther out
  v_at = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_at * 2.0 * u_correctionRatio, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(mix(a_color.rgb, u_dimmed.rgb, u_dimmed.a * (1.0 - a_lit)), a_color.a);
  #endif
  v_color.a *= bias;
  // what is hidden comes as zeros throughout
  if (a_size == 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  v_ring = a_ring;
  v_ground = a_ground;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_ground;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
uniform float u_pixelRatio;
float box(vec2 at, vec2 half_, float corner) {
  vec2 beyond = abs(at) - half_ + corner;
  return length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - corner;
}
float triangle(vec2 at, float r) {
  vec2 p = vec2(abs(at.x), at.y + r * 0.18);
  float side = dot(p - vec2(0.0, r * 1.1), normalize(vec2(1.0, 0.56)));
  return max(side, -p.y - r * 0.72);
}
float distanceTo(vec2 at, float r) {
  if (v_shape < 0.5) return length(at) - r;
  if (v_shape < 1.5) return box(at, vec2(r * 0.88), r * 0.18);
  if (v_shape < 2.5) return box(vec2(at.x + at.y, at.x - at.y) * 0.70711, vec2(r * 0.84), r * 0.12);
  if (v_shape < 3.5) return triangle(at, r);
  if (v_shape < 4.5) return length(at) - r;
  return box(at, vec2(r * 0.72, r * 0.98), r * 0.1);
}
void main() {
  float soft = 0.6 / u_pixelRatio;
  float d = distanceTo(v_at, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = d < 2.0 ? v_color : vec4(0.0);
  #else
  float filled = 1.0 - smoothstep(-soft, soft, d);
  if (v_shape > 3.5 && v_shape < 4.5) {
    float hole = 1.0 - smoothstep(-soft, soft, length(v_at) - v_radius * 0.5);
    vec4 body = mix(vec4(v_color.rgb, 1.0), vec4(v_ground.rgb, 1.0), hole);
    gl_FragColor = body * filled;
  } else {
    gl_FragColor = vec4(v_color.rgb, 1.0) * filled;
  }
  float seam = (1.0 - smoothstep(1.5 - soft, 1.5 + soft, d)) * (1.0 - filled);
  gl_FragColor += vec4(v_ground.rgb, 1.0) * seam;
  float line = abs(d - 4.2);
  float ring = (1.0 - smoothstep(1.1 - soft, 1.1 + soft, line)) * v_ring.a;
  gl_FragColor = mix(gl_FragColor, vec4(v_ring.rgb, 1.0), ring);
  #endif
}`;

const CLEAR = "rgba(0,0,0,0)";

/**
 * One program for all kinds: disc, square, diamond, triangle, ring and page. `dimmed` gives the colour of what is
 * not lit, or null while nothing is dimmed.
 */
export function shapeProgram(dimmed: () => string | null) {
  return class extends ShapeProgram {
    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      super.setUniforms(params, info);
      info.gl.uniform4fv(info.uniformLocations["u_dimmed"] ?? null, channelsOf(dimmed()));
    }
  };
}

/** Red, green, blue, and 1 where there is a colour at all; each from 0 to 1. */
export function channelsOf(colour: string | null): readonly [number, number, number, number] {
  const value = Number.parseInt((colour ?? "#000000").slice(1), 16);
  return [
    ((value >> 16) & 255) / 255,
    ((value >> 8) & 255) / 255,
    (value & 255) / 255,
    colour === null ? 0 : 1,
  ];
}

class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_lit", size: 1, type: FLOAT },
        colour("a_color"),
        colour("a_ring"),
        colour("a_ground"),
        colour("a_id"),
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(index: number, offset: number, data: NodeDisplayData): void {
    const { shape, lit, ring, ground } = data as DrawnNode;
    const values = [
      data.x,
      data.y,
      data.size,
      SHAPES.indexOf(shape),
      Number(lit),
      floatColor(data.color),
      floatColor(ring ?? CLEAR),
      floatColor(ground),
      index,
    ];
    this.array.set(values, offset);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
  }
}
