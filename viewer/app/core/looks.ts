import type { Fields } from "./fields.ts";

/** What makes a node large. */
export const MEASURES = ["degree", "articles", "evidence", "pagerank", "betweenness"] as const;
export type Measure = (typeof MEASURES)[number];

export const measureNames: Readonly<Record<Measure, string>> = {
  degree: "Ties",
  articles: "Articles",
  evidence: "Evidence",
  pagerank: "Weighty ties",
  betweenness: "Bridges",
};

export const COLOURINGS = ["kind", "community"] as const;
export type Colouring = (typeof COLOURINGS)[number];

export const colouringNames: Readonly<Record<Colouring, string>> = { kind: "Kind", community: "Community" };

/** How the picture is drawn, whatever it shows. */
export interface Looks {
  readonly measure: Measure;
  readonly colouring: Colouring;
  /** Whether communities stand on grounds of their own. */
  readonly hulls: boolean;
  /** Whether every edge says its relation, and not only those that stand out. */
  readonly edgeLabels: boolean;
}

export const PLAIN_LOOKS: Looks = { measure: "degree", colouring: "kind", hulls: false, edgeLabels: false };

export function writeLooks({ measure, colouring, hulls, edgeLabels }: Looks, fields: Fields): void {
  if (measure !== PLAIN_LOOKS.measure) fields.text("size", measure);
  if (colouring !== PLAIN_LOOKS.colouring) fields.text("colour", colouring);
  fields.words("draw", [...(hulls ? ["hulls"] : []), ...(edgeLabels ? ["labels"] : [])]);
}

export function readLooks(fields: Fields): Looks {
  const drawn = fields.wordsOf("draw");
  return {
    measure: fields.oneOf("size", MEASURES, PLAIN_LOOKS.measure),
    colouring: fields.oneOf("colour", COLOURINGS, PLAIN_LOOKS.colouring),
    hulls: drawn.has("hulls"),
    edgeLabels: drawn.has("labels"),
  };
}
