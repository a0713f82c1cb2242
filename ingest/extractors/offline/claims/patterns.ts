import {
  allows,
  type Modality,
  type Polarity,
  type Relation,
  relations,
  type Tenure,
} from "#graph/ontology.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import { evidenceOf } from "#ingest/extractors/offline/claims/evidence.ts";
import { type Frame, framesOf, type Resolver } from "#ingest/extractors/offline/claims/frames.ts";
import { LASTING } from "#ingest/extractors/offline/claims/lasting.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import { titleOf } from "#ingest/extractors/offline/claims/titles.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { type Qualified, qualifyNoun, qualifyVerb } from "#ingest/extractors/offline/qualifiers/qualify.ts";
import { timeNear } from "#ingest/extractors/offline/qualifiers/times.ts";
import { confidenceOf, LEAST_CONFIDENCE } from "#ingest/extractors/offline/relations/confidence.ts";
import { fits, type Rule, type RuleBook } from "#ingest/extractors/offline/relations/notation.ts";
import { rules } from "#ingest/extractors/offline/relations/rules.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

const OFFICES: ReadonlySet<Relation> = new Set(["LEADS", "HOLDS_POSITION", "WORKS_FOR", "MEMBER_OF"]);

const HELD: ReadonlySet<Relation> = new Set(["LEADS", "HOLDS_POSITION"]);

export function patternClaims(
  document: TaggedDocument,
  findings: Findings,
  sentences: readonly ReadSentence[],
  book: RuleBook = rules,
  least = LEAST_CONFIDENCE,
): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  for (const { analysis, resolve } of sentences) {
    if (isQuestion(document, analysis)) continue;
    for (const frame of framesOf(analysis, findings, resolve)) {
      for (const rule of book.get(frame.pattern) ?? []) {
        const claim = claimOf(document, findings, analysis, resolve, frame, rule, least);
        if (claim !== null) claims.push(claim);
      }
    }
  }
  return claims;
}

function isQuestion(document: TaggedDocument, { sentence }: Analysis): boolean {
  return /\?["”’)]*$/.test(document.article.text.slice(sentence.start, sentence.end));
}

function claimOf(
  document: TaggedDocument,
  findings: Findings,
  analysis: Analysis,
  resolve: Resolver,
  frame: Frame,
  rule: Rule,
  least: number,
): ExtractedClaim | null {
  const subject = rule.inverse ? frame.object : frame.subject;
  const object = rule.inverse ? frame.subject : frame.object;
  const { entities } = findings;
  const s = entities[subject]!;
  const o = entities[object]!;
  const symmetric = relations[rule.relation].symmetric === true;
  if (!allows(rule.relation, s.kind, o.kind) && !(symmetric && allows(rule.relation, o.kind, s.kind)))
    return null;
  if (!fits(rule.subject, s.kind, s.type) || !fits(rule.object, o.kind, o.type)) return null;
  const confidence = confidenceOf(rule.relation, rule.name);
  if (confidence < least) return null;
  let qualified: Qualified | null = { polarity: "positive", modality: "actual", speaker: null };
  if (frame.noun !== null && !frame.identity)
    qualified = qualifyNoun(document, analysis, frame.noun, frame.verb);
  else if (frame.verb !== null) qualified = qualifyVerb(document, analysis, frame.verb);
  if (qualified === null) return null;
  const speaker = qualified.speaker === null ? null : (resolve.of(qualified.speaker)[0] ?? null);
  const noun = frame.noun === null ? undefined : analysis.phrases[frame.noun];
  const title = noun !== undefined && frame.identity && OFFICES.has(rule.relation) ? titleOf(noun) : null;
  // "deputy director": an office, but not the one that the rule thinks of.
  if (title !== null && title.relation !== rule.relation && rule.role === "=") return null;
  const tenure: Tenure | null =
    rule.tenure ??
    (noun !== undefined && frame.identity ? tenureBefore(noun.premodifiers) : null) ??
    (frame.verb !== null && isOver(analysis, frame.verb) ? "former" : null);
  // "US President Jones": in office, unless the text says otherwise.
  const standing =
    frame.identity && HELD.has(rule.relation) && qualified.polarity === "positive" ? "incumbent" : null;
  return {
    subject,
    object,
    predicate: rule.relation,
    polarity: rule.polarity === "negative" ? flip(qualified.polarity) : qualified.polarity,
    modality: weaker(rule.modality ?? "actual", qualified.modality),
    speaker: speaker === subject && rule.relation === "TOLD" ? null : speaker,
    time:
      frame.identity || LASTING.has(rule.relation)
        ? null
        : timeNear(document, findings.times, analysis, frame),
    role: rule.role === "=" ? (title?.role ?? patternNoun(rule.name) ?? null) : rule.role,
    tenure: relations[rule.relation].qualifiers === undefined ? null : (tenure ?? standing),
    evidence: [evidenceOf(document, analysis, frame)],
    rule: rule.name,
    confidence,
  };
}

function flip(polarity: Polarity): Polarity {
  return polarity === "positive" ? "negative" : "positive";
}

const WEIGHT: Readonly<Record<Modality, number>> = { actual: 0, planned: 1, possible: 2 };
function weaker(a: Modality, b: Modality): Modality {
  return WEIGHT[a] >= WEIGHT[b] ? a : b;
}

/** The noun that says what somebody is: "sister" of "S is O's sister". */
function patternNoun(pattern: string): string | undefined {
  return (/(?:S|O) is (?:[SO]'s |[SO] )?([^\s]+)/.exec(pattern) ??
    / as (?:[SO]'s )?(\S+)/.exec(pattern) ??
    / for (\S+) of/.exec(pattern))?.[1];
}

/** "used to work for" */
function isOver({ verbs }: Analysis, index: number): boolean {
  const { governor, form } = verbs[index]!;
  return form === "infinitive" && governor !== null && verbs[governor]!.lemma === "use";
}

function tenureBefore(words: readonly string[]): Tenure | null {
  for (const word of words) {
    if (word === "former" || word === "late" || word === "ex") return "former";
    if (word === "outgoing" || word === "incoming" || word === "acting") return word;
  }
  return null;
}
