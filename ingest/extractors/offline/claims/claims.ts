import type { ExtractedClaim } from "#ingest/extractor.ts";
import { appointmentClaims } from "#ingest/extractors/offline/claims/appointments.ts";
import { combine } from "#ingest/extractors/offline/claims/combine.ts";
import { patternClaims } from "#ingest/extractors/offline/claims/patterns.ts";
import { onePostEach, withoutRivals } from "#ingest/extractors/offline/claims/rivals.ts";
import { roleClaims } from "#ingest/extractors/offline/claims/roles.ts";
import { seenClaims } from "#ingest/extractors/offline/claims/seen.ts";
import {
  type PluralMentions,
  type ReadSentence,
  readSentences,
} from "#ingest/extractors/offline/claims/sentences.ts";
import { spokenClaims } from "#ingest/extractors/offline/claims/spoken.ts";
import { inSuccession } from "#ingest/extractors/offline/claims/successions.ts";
import {
  FORMS,
  type FormsOf,
  type FoundClaims,
  LEAST,
  united,
} from "#ingest/extractors/offline/claims/union.ts";
import { untrueIn } from "#ingest/extractors/offline/claims/untrue.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import type { ModelClaim } from "#ingest/extractors/offline/model/second-stage.ts";
import { mayHaveCitizens, mayLieIn } from "#ingest/extractors/offline/relations/extent.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** What the article says of whom: by titles, by declared patterns, in quotations, and by what the model sees. */
export function readClaims(
  document: TaggedDocument,
  found: Findings,
  plurals: PluralMentions,
  seen: readonly ModelClaim[] = [],
  least: number | null = null,
): ExtractedClaim[] {
  const claims = foundClaims(document, found, plurals, seen);
  // What is unsure yet stands right beside somebody may outdo what is surer: "of A, B of C" ties B to A as well.
  const all = united(claims, found.entities, 0);
  const sure = onePostEach(document, all, found.entities).filter(
    ({ confidence }) => confidence >= (least ?? LEAST),
  );
  return combine(document, withoutRivals(sure, found.entities));
}

/** What rules find and what the model sees, before the one is weighed against the other. */
export function foundClaims(
  document: TaggedDocument,
  found: Findings,
  plurals: PluralMentions,
  seen: readonly ModelClaim[],
): FoundClaims {
  const sentences = readSentences(document, found, plurals);
  const read = [
    ...roleClaims(document, found, sentences),
    ...appointmentClaims(document, found, sentences),
    ...patternClaims(document, found, sentences),
  ];
  const isUntrue = untrueIn(document, found);
  const isPlausible = (claim: ExtractedClaim): boolean => {
    const { predicate, subject, object } = claim;
    const lies = predicate !== "LOCATED_IN" || mayLieIn(found.entities[subject]!, found.entities[object]!);
    const belongs = predicate !== "CITIZEN_OF" || mayHaveCitizens(found.entities[object]!);
    return lies && belongs && !isUntrue(claim);
  };
  const stated = ascribed(undenied(document, read.filter(isPlausible)), found, sentences);
  const byModel = seenClaims(document, found, sentences, seen).filter(isPlausible);
  const byRule = [...stated, ...spokenClaims(document, found, sentences, stated)];
  return {
    byRule: inSuccession(document, byRule, sentences),
    byModel: inSuccession(document, ascribed(byModel, found, sentences), sentences),
    formsOf: formsIn(document, found.mentions),
  };
}

/** See FormsOf. */
function formsIn(document: TaggedDocument, mentions: Findings["mentions"]): FormsOf {
  const sentenceOf = (start: number): number => lastFrom(document.sentences, start);
  const spoken = new Set(mentions.map(({ start, entity, form }) => `${sentenceOf(start)} ${entity} ${form}`));
  return ({ subject, object, evidence }) => {
    const sentence = sentenceOf(evidence[0]!.start);
    const plainest = (entity: number) =>
      FORMS.find((form) => spoken.has(`${sentence} ${entity} ${form}`)) ?? null;
    return [plainest(subject), plainest(object)];
  };
}

/** A sentence that two rules read in opposite ways denies: one of them has not seen the "not". */
function undenied(document: TaggedDocument, claims: readonly ExtractedClaim[]): readonly ExtractedClaim[] {
  const keyOf = ({ subject, predicate, object, speaker, evidence }: ExtractedClaim) =>
    `${lastFrom(document.sentences, evidence[0]!.start)} ${subject} ${predicate} ${object} ${speaker}`;
  const denied = new Set(claims.filter(({ polarity }) => polarity === "negative").map(keyOf));
  return claims.filter((claim) => claim.polarity === "negative" || !denied.has(keyOf(claim)));
}

/** What stands wholly within a quotation, or in a sentence "according to" somebody, is that speaker's. */
function ascribed(
  claims: readonly ExtractedClaim[],
  { quotes }: Pick<Findings, "quotes">,
  sentences: readonly ReadSentence[],
): ExtractedClaim[] {
  const sentenceSpans = sentences.map(({ analysis }) => analysis.sentence);
  return claims.map((claim) => {
    const span = claim.evidence[0]!;
    if (claim.speaker !== null) return claim;
    const quote = quotes[lastFrom(quotes, span.start)];
    if (quote !== undefined && span.end <= quote.end) return { ...claim, speaker: quote.speaker };
    const sentence = sentences[lastFrom(sentenceSpans, span.start)];
    if (sentence === undefined || sentence.source === null) return claim;
    const speaker = sentence.resolve.of(sentence.source)[0] ?? null;
    return speaker === claim.subject || speaker === claim.object ? claim : { ...claim, speaker };
  });
}
