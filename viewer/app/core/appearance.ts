import { KINDS, type Kind, type Modality } from "#graph/ontology.ts";

/**
 * How what is drawn looks. Kinds differ by colour and by shape, relationships by the pattern of their line, so
 * that nothing rests on colour alone. The colours keep apart for readers with the common colour blindnesses and
 * have a contrast of at least 3:1 to the ground (WCAG 2.2, 1.4.11); test/viewer/app/appearance.test.ts holds both.
 */

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** In the order of the numbers that the node program knows them by. */
export const SHAPES = ["disc", "square", "diamond", "triangle", "ring", "page"] as const;
export type Shape = (typeof SHAPES)[number];

export const kindShapes: Readonly<Record<Kind, Shape>> = {
  Person: "disc",
  Organization: "square",
  Place: "diamond",
  Event: "triangle",
  Group: "ring",
  Work: "page",
};

export const kindColours: Readonly<Record<Theme, Readonly<Record<Kind, string>>>> = {
  light: {
    Person: "#1f6fb4",
    Organization: "#cf5a1b",
    Place: "#0b8a6a",
    Event: "#b0478f",
    Group: "#4f5763",
    Work: "#695400",
  },
  dark: {
    Person: "#62aef0",
    Organization: "#f2915a",
    Place: "#36c39a",
    Event: "#e08cc8",
    Group: "#7f8793",
    Work: "#d8bd4e",
  },
};

/** Those of communities, which begin anew after the last: the first are the furthest from each other. */
export const communityColours: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#1f6fb4", "#d9581a", "#0a957c", "#4431a8", "#ac1338", "#3a97c4", "#f02a78", "#7d3f78"],
  dark: ["#62aef0", "#ffb020", "#2fe0a8", "#e8553a", "#4a72f0", "#0f9a8c", "#d5e070", "#f0569c"],
};

export const kindNames: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  Person: { one: "Person", many: "People" },
  Organization: { one: "Organization", many: "Organizations" },
  Place: { one: "Place", many: "Places" },
  Event: { one: "Event", many: "Events" },
  Group: { one: "Group", many: "Groups" },
  Work: { one: "Work", many: "Works" },
};

export function isKind(word: string): word is Kind {
  return (KINDS as readonly string[]).includes(word);
}

/** What a relationship may be: as the ontology's modalities, or denied by every claim about it. */
export const STANDINGS = ["actual", "planned", "possible", "denied"] as const;
export type Standing = Modality | "denied";

export const standingNames: Readonly<Record<Standing, string>> = {
  actual: "Reported",
  planned: "Planned",
  possible: "Possible",
  denied: "Denied",
};

export interface Scheme {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  /** Where there are so many that they would cover the ground. */
  readonly edgeAmongMany: string;
  readonly edgeStrong: string;
  readonly edgeDimmed: string;
  readonly nodeDimmed: string;
  readonly accent: string;
  readonly fresh: string;
}

export const schemes: Readonly<Record<Theme, Scheme>> = {
  light: {
    ground: "#fafaf8",
    ink: "#1c1e21",
    quiet: "#5c6168",
    edge: "#b9bdc4",
    edgeAmongMany: "#dfe1e4",
    edgeStrong: "#4a4f57",
    edgeDimmed: "#ebebe8",
    nodeDimmed: "#dcdddd",
    accent: "#1c1e21",
    fresh: "#8a6d00",
  },
  dark: {
    ground: "#151618",
    ink: "#eceef0",
    quiet: "#a3a9b2",
    edge: "#4d535c",
    edgeAmongMany: "#2a2d32",
    edgeStrong: "#c3c8d0",
    edgeDimmed: "#212327",
    nodeDimmed: "#33373d",
    accent: "#f4f5f6",
    fresh: "#ffd75e",
  },
};

/** More ties than this make a node no larger. */
export const LARGEST_TIES = 35;

/** Radius in the layout's units, by how many ties a node has: its area grows with them. */
export function nodeSize(ties: number): number {
  return 5 + 2.7 * Math.sqrt(Math.min(LARGEST_TIES, ties));
}

/** Thickness in pixels, by how many claims stand behind a relationship. */
export function edgeSize(claims: number): number {
  return Math.min(4, 1.1 + 0.5 * Math.log2(Math.max(1, claims)));
}

/** WCAG's relative luminance of "#rrggbb". */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function channels(colour: string): readonly number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((channel) => channel / 255);
}
