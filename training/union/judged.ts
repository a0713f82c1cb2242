import { type Span, UNNOTED } from "#graph/model.ts";
import type { Relation } from "#graph/ontology.ts";
import { relations } from "#graph/ontology.ts";
import { foundClaims } from "#ingest/extractors/offline/claims/claims.ts";
import { type Said, saidOf } from "#ingest/extractors/offline/claims/union.ts";
import type { Model } from "#ingest/extractors/offline/model/model.ts";
import { readFound } from "#ingest/extractors/offline/reader.ts";
import { parseDocument } from "#ingest/parse/document.ts";

/** A text whose mentions and claims are known, by spans of the text. */
export interface KnownText {
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly (Span & { readonly entity: number })[];
  readonly claims: readonly KnownClaim[];
  /** What the text is annotated for; null: all. */
  readonly relations: ReadonlySet<Relation> | null;
}

export interface KnownClaim {
  readonly relation: Relation;
  readonly subject: number;
  readonly object: number;
  readonly optional: boolean;
}

/** What the reader could say of two entities, and whether the text says so. */
export interface Judged {
  readonly said: Said;
  readonly right: boolean;
}

/**
 * All that rules and model find in a text that the reader reads by itself. What one may as well leave out, and what
 * the text is not annotated for, is not judged.
 */
export async function judgedIn(known: KnownText, model: Model): Promise<readonly Judged[]> {
  const { text, published } = known;
  const article = { id: "", address: null, title: null, publisher: null, published, ...UNNOTED, text };
  const { words, found } = await readFound(parseDocument(article), model);
  const claims = foundClaims(words, found, found.plurals, found.seen);
  const own = knownEntities(found.mentions, known);
  const required = new Set<string>();
  const optional = new Set<string>();
  for (const claim of known.claims)
    (claim.optional ? optional : required).add(keyOf(claim.relation, claim.subject, claim.object));
  return saidOf(claims, found.entities).flatMap((said): readonly Judged[] => {
    const { predicate, subject, object } = (said.byRule[0] ?? said.seen[0])!;
    if (known.relations !== null && !known.relations.has(predicate)) return [];
    const [a, b] = [own.get(subject), own.get(object)];
    if (a === undefined || b === undefined) return known.relations === null ? [{ said, right: false }] : [];
    const key = keyOf(predicate, a, b);
    if (required.has(key)) return [{ said, right: true }];
    return optional.has(key) ? [] : [{ said, right: false }];
  });
}

function keyOf(relation: Relation, subject: number, object: number): string {
  const turned = relations[relation].symmetric === true && object < subject;
  return `${relation} ${turned ? `${object} ${subject}` : `${subject} ${object}`}`;
}

/** Of the reader's entities the one that most of its mentions are marked as, names before others. */
export function knownEntities(
  mentions: readonly (Span & { readonly entity: number; readonly form: string })[],
  known: KnownText,
): ReadonlyMap<number, number> {
  // Whether "the" is marked with a name is a matter of taste.
  const placeOf = ({ start, end }: Span): string => {
    const article = /^the /i.exec(known.text.slice(start, Math.min(end, start + 4)));
    return `${start + (article?.[0].length ?? 0)} ${end}`;
  };
  const marked = new Map<string, number>();
  for (const mention of known.mentions) marked.set(placeOf(mention), mention.entity);
  const votes = new Map<number, Map<number, number>>();
  for (const mention of mentions) {
    const { entity, form } = mention;
    const one = marked.get(placeOf(mention));
    if (one === undefined) continue;
    const own = votes.get(entity) ?? new Map<number, number>();
    votes.set(entity, own);
    own.set(one, (own.get(one) ?? 0) + (form === "name" ? 10 : 1));
  }
  return new Map(
    [...votes].map(([entity, own]) => [
      entity,
      [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    ]),
  );
}
