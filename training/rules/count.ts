import { UNNOTED } from "#graph/model.ts";
import { type Relation, relations } from "#graph/ontology.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import { appointmentClaims } from "#ingest/extractors/offline/claims/appointments.ts";
import { patternClaims } from "#ingest/extractors/offline/claims/patterns.ts";
import { roleClaims } from "#ingest/extractors/offline/claims/roles.ts";
import { readSentences } from "#ingest/extractors/offline/claims/sentences.ts";
import { spokenClaims } from "#ingest/extractors/offline/claims/spoken.ts";
import { readQuotes } from "#ingest/extractors/offline/quotes.ts";
import { mayLieIn } from "#ingest/extractors/offline/relations/extent.ts";
import type { Measured } from "#ingest/extractors/offline/relations/measured.ts";
import { readRoles } from "#ingest/extractors/offline/roles.ts";
import type { Tagger } from "#ingest/extractors/offline/syntax/tagger.ts";
import { readTimes } from "#ingest/extractors/offline/times.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import type { NewsArticle } from "../annotation/article.ts";
import { markedIn } from "./mentions.ts";

/** Found so often and right so seldom, a rule is never used: it says nothing of the others of its relation. */
const HOPELESS = { found: 5, share: 0.3 };

type Counts = Map<Relation, Map<string, [right: number, found: number]>>;

/**
 * How often each rule is right: it reads the articles with the annotators' mentions and entities, and a finding is
 * right when the article states that relation of the two anywhere. Rules that are not trusted count too, so what was
 * measured before changes nothing.
 */
export async function countRules(
  articles: readonly NewsArticle[],
  tag: Tagger,
): Promise<Record<string, Measured>> {
  const counts: Counts = new Map();
  for (const article of articles) await count(article, counts, tag);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([relation, rules]) => {
      const trusted = [...rules.values()].filter(
        ([right, found]) => found < HOPELESS.found || right / found >= HOPELESS.share,
      );
      const right = trusted.reduce((sum, [one]) => sum + one, 0);
      const found = trusted.reduce((sum, [, one]) => sum + one, 0);
      const average = Math.round((right / Math.max(found, 1)) * 100) / 100;
      return [
        relation,
        { average, rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))) },
      ];
    }),
  );
}

async function count(article: NewsArticle, counts: Counts, tag: Tagger): Promise<void> {
  const stated = new Set(article.claims.map(keyOf));
  for (const claim of await claimsIn(article, tag)) {
    const rules = counts.get(claim.predicate) ?? new Map<string, [number, number]>();
    counts.set(claim.predicate, rules);
    const [right, found] = rules.get(claim.rule) ?? [0, 0];
    rules.set(claim.rule, [right + (stated.has(keyOf(claim)) ? 1 : 0), found + 1]);
  }
}

/** What any rule finds, but for what the reader holds impossible. */
async function claimsIn(article: NewsArticle, tag: Tagger): Promise<ExtractedClaim[]> {
  const { published, text } = article;
  const document = await tag(
    parseDocument({ id: "", address: null, title: null, publisher: null, published, ...UNNOTED, text }),
  );
  const { mentions, entities, plurals } = markedIn(article);
  const names = { times: readTimes(document), mentions, entities };
  const { quotes } = readQuotes(document, names, plurals);
  const found = { ...names, quotes, roles: readRoles(document, names), claims: [] };
  const sentences = readSentences(document, found, plurals);
  const claims = [
    ...appointmentClaims(document, found, sentences, 0),
    ...roleClaims(document, found, sentences, 0),
    ...patternClaims(document, found, sentences, undefined, 0),
  ].filter(
    ({ predicate, subject, object }) =>
      predicate !== "LOCATED_IN" || mayLieIn(entities[subject]!, entities[object]!),
  );
  return [...claims, ...spokenClaims(document, found, sentences, claims, 0)];
}

type Ends = Pick<ExtractedClaim, "predicate" | "subject" | "object">;

function keyOf({ predicate, subject, object }: Ends): string {
  const turned = relations[predicate].symmetric && object < subject;
  return `${predicate} ${turned ? `${object} ${subject}` : `${subject} ${object}`}`;
}
