import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Standing } from "../appearance.ts";
import { LEAST_RADIUS } from "../drawing/lens.ts";
import { LOOP, RIM } from "../drawing/sketch.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph.ts";
import { channelsOf } from "./node-program.ts";

export interface DrawnEdge extends EdgeDisplayData {
  readonly standing: Standing;
  readonly contested: boolean;
  readonly curvature: number;
  /** Whether it keeps its colour while others are dimmed. */
  readonly lit: boolean;
  /** Whether it points at its object. */
  readonly arrow: boolean;
}

/** How many straight pieces a bent edge is drawn with. */
const PIECES = 14;
const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_dimmed"] as const;

// Each edge is a strip along a quadratic curve, from rim to rim, with the arrowhead at its end; one from a node to
// itself runs along a circle above it. All lengths are in pixels, so that dashes keep their length at any zoom.
const VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_fromSize;
attribute float a_toSize;
attribute float a_size;
attribute float a_curvature;
attribute float a_pattern;
attribute float a_arrow;
attribute float a_lit;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_place;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec4 u_dimmed;
varying vec4 v_color;
varying float v_along;
varying float v_length;
varying float v_off;
varying float v_half;
varying float v_head;
varying float v_pattern;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = 2.0 * u_correctionRatio;
  float fromRadius = max(a_fromSize / u_sizeRatio, ${LEAST_RADIUS.toFixed(1)});
  float toRadius = max(a_toSize / u_sizeRatio, ${LEAST_RADIUS.toFixed(1)});
  float thick = max(a_size / sqrt(u_sizeRatio), 0.7);
  float headLength = a_arrow * (4.0 + thick * 1.9);
  bool loop = a_from == a_to;
  vec2 way = a_to - a_from;
  vec2 aside = vec2(-way.y, way.x);
  vec2 control = (a_from + a_to) * 0.5 + aside * a_curvature * 2.0;
  // a loop's circle: its radius, how far its middle is above the node's, and what part of it the node covers
  float ring = (${LOOP.first.toFixed(1)} + ${LOOP.step.toFixed(1)} * a_curvature)
    * min(1.0, ${LOOP.least.toFixed(2)} + toRadius / ${LOOP.full.toFixed(1)});
  float away = toRadius + ring * ${LOOP.sunk.toFixed(1)};
  float rimmed = toRadius + ${RIM.to.toFixed(1)};
  float gap = acos(clamp((away * away + ring * ring - rimmed * rimmed) / (2.0 * away * ring), -1.0, 1.0));
  float long_ = loop
    ? ring * (6.2831853 - 2.0 * gap)
    : (length(way) + length(control - a_from) * 2.0) * 0.5 / pixel;
  float rim = loop ? long_ : 2.0 * length(control - a_from) / pixel;
  float first = loop ? 0.0 : min(0.45, (fromRadius + ${RIM.from.toFixed(1)}) / max(rim, 1.0));
  float tip = loop ? 1.0 : 1.0 - min(0.45, (toRadius + ${RIM.to.toFixed(1)}) / max(rim, 1.0));
  float last = max(first, tip - headLength / max(rim, 1.0));
  float t = a_place.z > 1.5 ? tip : a_place.z > 0.5 ? last : mix(first, last, a_place.x);
  vec2 at;
  vec2 along;
  if (loop) {
    float turn = -1.5707963 + gap + t * (6.2831853 - 2.0 * gap);
    vec2 out_ = vec2(cos(turn), sin(turn));
    at = a_from + (vec2(0.0, away) + out_ * ring) * pixel;
    along = vec2(-out_.y, out_.x);
  } else {
    at = mix(mix(a_from, control, t), mix(control, a_to, t), t);
    along = normalize(mix(control - a_from, a_to - control, t));
  }
  float half_ = thick * 0.5;
  float reach = half_ + 1.0;
  if (a_pattern > 2.5) reach = max(reach, 5.0);
  if (a_place.z > 0.5) reach = a_arrow * (2.2 + thick * 1.0);
  if (a_place.z > 1.5) reach = 0.0;
  float off = a_place.y * reach;
  gl_Position = vec4((u_matrix * vec3(at + vec2(-along.y, along.x) * off * pixel, 1.0)).xy, 0.0, 1.0);
  // what is hidden comes as zeros throughout
  if (a_size == 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  v_length = long_;
  v_along = t * v_length;
  v_off = off;
  v_half = half_;
  v_head = a_place.z > 0.5 ? 1.0 : 0.0;
  v_pattern = a_pattern;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(mix(a_color.rgb, u_dimmed.rgb, u_dimmed.a * (1.0 - a_lit)), a_color.a);
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_length;
varying float v_off;
varying float v_half;
varying float v_head;
varying float v_pattern;
uniform float u_pixelRatio;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float off = abs(v_off);
  float line = 1.0 - smoothstep(v_half - soft, v_half + soft, off);
  float alpha = line;
  float pattern = mod(v_pattern, 4.0);
  if (pattern > 0.5 && pattern < 1.5) {
    float at = abs(mod(v_along, 11.0) - 5.5);
    alpha = line * (1.0 - smoothstep(3.4 - soft, 3.4 + soft, at));
  } else if (pattern > 1.5 && pattern < 2.5) {
    float gap = 2.6 + v_half * 4.0;
    vec2 at = vec2(mod(v_along, gap) - gap * 0.5, v_off);
    float dot_ = max(v_half * 1.15, 1.0);
    alpha = 1.0 - smoothstep(dot_ - soft, dot_ + soft, length(at));
  } else if (pattern > 2.5) {
    float at = abs(mod(v_along + v_off, 18.0) - 9.0);
    float bar = (1.0 - smoothstep(0.75 - soft, 0.75 + soft, at)) * (1.0 - smoothstep(4.0, 4.6, off));
    alpha = max(line, bar);
  }
  if (v_pattern > 3.5) {
    float at = abs(abs(v_along + v_off - v_length * 0.5) - 2.5);
    float bar = (1.0 - smoothstep(0.75 - soft, 0.75 + soft, at)) * (1.0 - smoothstep(4.0, 4.6, off));
    alpha = max(alpha, bar);
  }
  alpha = max(alpha, v_head);
  gl_FragColor = vec4(v_color.rgb, 1.0) * alpha;
  #endif
}`;

const PATTERNS: Readonly<Record<Standing, number>> = { actual: 0, planned: 1, possible: 2, denied: 3 };
/** Added to the pattern of an edge that some claims deny: two bars across its middle. */
const CONTESTED = 4;

const strip = Array.from({ length: PIECES + 1 }, (_, piece) => [
  [piece / PIECES, 1, 0],
  [piece / PIECES, -1, 0],
]).flat();

/**
 * Solid, dashed, dotted or struck through, straight or bent, with an arrowhead where it has a direction. `dimmed`
 * gives the colour of what is not lit, or null while nothing is dimmed.
 */
export function standingProgram(dimmed: () => string | null) {
  return class extends StandingProgram {
    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      super.setUniforms(params, info);
      info.gl.uniform4fv(info.uniformLocations["u_dimmed"] ?? null, channelsOf(dimmed()));
    }
  };
}

class StandingProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    const number = (name: string, size = 1) => ({ name, size, type: FLOAT });
    const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
    return {
      VERTICES: strip.length + 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        number("a_from", 2),
        number("a_to", 2),
        number("a_fromSize"),
        number("a_toSize"),
        number("a_size"),
        number("a_curvature"),
        number("a_pattern"),
        number("a_arrow"),
        number("a_lit"),
        colour("a_color"),
        colour("a_id"),
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_place", size: 3, type: FLOAT }],
      CONSTANT_DATA: [...strip, [1, 1, 1], [1, -1, 1], [1, 1, 2], [1, -1, 2]],
    };
  }

  override processVisibleItem(
    index: number,
    offset: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { standing, contested, curvature, arrow, lit } = data as DrawnEdge;
    const pattern = PATTERNS[standing] + (contested ? CONTESTED : 0);
    const values = [
      from.x,
      from.y,
      to.x,
      to.y,
      from.size,
      to.size,
      data.size,
      curvature,
      pattern,
      Number(arrow),
      Number(lit),
      floatColor(data.color),
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
