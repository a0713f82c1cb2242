import { KINDS, type Kind } from "#graph/ontology.ts";
import type { ExtractedEntity, ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import fitted from "#ingest/extractors/offline/names/certainty.json";
import { logOdds } from "#ingest/extractors/offline/odds.ts";
import { type ModelView, wordsIn } from "../model/view.ts";

/**
 * How far an entity is to be trusted: weights of a logistic regression, fitted by training/certainty/main.ts on
 * annotated news that the model was not trained on, read by the reader itself.
 */
export interface CertaintyWeights extends Readonly<Record<(typeof SIGNS)[number], number>> {
  readonly kinds: Readonly<Record<Kind, number>>;
}

/**
 * What has a weight of its own: every entity; a name; one that the model's tags see, and the logarithm of its odds;
 * likewise its spans; each further place.
 */
export const SIGNS = ["none", "named", "tagged", "taggedLogit", "spanned", "spannedLogit", "again"] as const;

const shipped: CertaintyWeights = fitted;

/** What speaks for an entity. */
export interface Signs {
  readonly kind: Kind;
  readonly named: boolean;
  /** The surest of its names by the model's tags, and of its mentions by the model's spans; null: it sees none. */
  readonly tagged: number | null;
  readonly spanned: number | null;
  /** How often it is named beyond once, up to MOST. */
  readonly again: number;
}

const MOST = 4;
/** Of the model's tags or spans alone. */
const SUREST = 0.995;

/** The values that the weights are multiplied with, in the order of SIGNS and then of KINDS, of which one is 1. */
export function valuesOf({ kind, named, tagged, spanned, again }: Signs): readonly number[] {
  return [
    1,
    named ? 1 : 0,
    tagged === null ? 0 : 1,
    tagged === null ? 0 : logOdds(tagged, SUREST),
    spanned === null ? 0 : 1,
    spanned === null ? 0 : logOdds(spanned, SUREST),
    again,
    ...KINDS.map((one) => (one === kind ? 1 : 0)),
  ];
}

/** From 0 to 1, to two places. */
export function confidenceOfEntity(signs: Signs, weights: CertaintyWeights = shipped): number {
  const all = [...SIGNS.map((sign) => weights[sign]), ...KINDS.map((kind) => weights.kinds[kind])];
  const sum = valuesOf(signs).reduce((sum, value, place) => sum + value * (all[place] as number), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** What speaks for each entity, in their order. */
export function signsOf(
  { document, encoded, proposals }: Pick<ModelView, "document" | "encoded" | "proposals">,
  { mentions, entities }: Found,
): readonly Signs[] {
  const tags = new Map(
    encoded.names.map(({ first, last, kind, probability }) => [`${first} ${last} ${kind}`, probability]),
  );
  const spans = new Map(proposals.map((proposal) => [`${proposal.first} ${proposal.last}`, proposal]));
  const signs = entities.map(({ kind, named }) => ({
    kind,
    named,
    tagged: null as number | null,
    spanned: null as number | null,
    again: -1,
  }));
  for (const { start, end, entity, form } of mentions) {
    const own = signs[entity]!;
    const words = wordsIn(document, { start, end });
    if (words === null) continue;
    const { first, last } = words;
    const tag = tags.get(`${first} ${last} ${own.kind}`);
    if (tag !== undefined) own.tagged = Math.max(tag, own.tagged ?? 0);
    const share = spans.get(`${first} ${last}`)?.kinds[KINDS.indexOf(own.kind)];
    if (share !== undefined) own.spanned = Math.max(share, own.spanned ?? 0);
    if (form === "name") own.again = Math.min(MOST, own.again + 1);
  }
  return signs.map((own) => ({ ...own, again: Math.max(0, own.again) }));
}

interface Found {
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly FoundEntity[];
}

/** The entities with how sure each is. */
export function withConfidence(
  view: Pick<ModelView, "document" | "encoded" | "proposals">,
  found: Found,
): readonly ExtractedEntity[] {
  const signs = signsOf(view, found);
  return found.entities.map((entity, index) => ({
    ...entity,
    confidence: confidenceOfEntity(signs[index] as Signs),
  }));
}
