import { z } from "zod";

/** One id, or several of which each would do, the best first. */
const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]).transform((ids) => [ids].flat());

const goldEntity = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  /** Its other names in the article, and variants that would do. */
  also: z.array(z.string()).default([]),
  /** Worth having, no loss without. */
  optional: z.boolean().default(false),
});

const goldClaim = z.object({
  subject: oneOrMore,
  predicate: oneOrMore,
  object: oneOrMore,
  polarity: z.string().default("positive"),
  modality: oneOrMore.default(["actual"]),
  speaker: oneOrMore.optional(),
  time: z.string().optional(),
  role: z.string().optional(),
  tenure: z.string().optional(),
  optional: z.boolean().default(false),
});

const absentClaim = z.object({
  subject: oneOrMore,
  predicate: oneOrMore,
  object: oneOrMore,
  polarity: z.string().optional(),
  modality: z.string().optional(),
});

/** What a careful reader took from an article, in the graph's vocabulary. */
export const goldArticle = z.object({
  published: z.iso.date().optional(),
  entities: z.array(goldEntity),
  claims: z.array(goldClaim),
  /** What must not come out. */
  absent: z
    .object({ entities: z.array(z.string()).default([]), claims: z.array(absentClaim).default([]) })
    .default({ entities: [], claims: [] }),
});
export type GoldArticle = z.output<typeof goldArticle>;
export type GoldEntity = GoldArticle["entities"][number];
export type GoldClaim = GoldArticle["claims"][number];
