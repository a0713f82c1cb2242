import type { Span } from "#graph/model.ts";
import { allows, type Relation } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedQuote } from "#ingest/extractor.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { type Tone, toneOf } from "#ingest/extractors/offline/quotes/tone.ts";
import { SAYING } from "#ingest/extractors/offline/quotes/verbs.ts";
import { confidenceOf, LEAST_CONFIDENCE } from "#ingest/extractors/offline/relations/confidence.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

const FIRST_PERSON = /^(i|me|my|mine|we|us|our|ours|myself|ourselves)$/i;

/** What a speaker says of whom: in quotation marks, and in the clauses that hang from a verb of saying. */
export function spokenClaims(
  document: TaggedDocument,
  findings: Findings,
  sentences: readonly ReadSentence[],
  stated: readonly ExtractedClaim[],
  least = LEAST_CONFIDENCE,
): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  const byEnds = new Map<string, ExtractedClaim[]>();
  for (const claim of stated) {
    if (claim.predicate === "TOLD") continue;
    const key = `${claim.subject} ${claim.object}`;
    const known = byEnds.get(key);
    if (known === undefined) byEnds.set(key, [claim]);
    else known.push(claim);
  }
  const { tokens } = document;
  const { mentions, entities } = findings;
  const say = (subject: number, object: number, tone: Tone, rule: string, evidence: Span): void => {
    if (subject === object) return;
    const predicate: Relation =
      tone === "blaming" ? "CRITICIZED" : tone === "praising" ? "SUPPORTED" : "SPOKE_ABOUT";
    if (!allows(predicate, entities[subject]!.kind, entities[object]!.kind)) return;
    if (alreadyStated(subject, object, evidence)) return;
    const confidence = confidenceOf(predicate, rule);
    if (confidence < least) return;
    claims.push({
      subject,
      object,
      predicate,
      polarity: "positive",
      modality: "actual",
      speaker: null,
      time: null,
      role: null,
      tenure: null,
      evidence: [evidence],
      rule,
      confidence,
    });
  };
  /** A stronger relation of the same two in the same sentence covers it. */
  function alreadyStated(subject: number, object: number, { start, end }: Span): boolean {
    return (
      byEnds
        .get(`${subject} ${object}`)
        ?.some((claim) => claim.evidence.some((span) => span.start < end && span.end > start)) ?? false
    );
  }
  const involved = new Map<number, ExtractedClaim[]>();
  for (const claim of stated) {
    if (claim.predicate === "TOLD") continue;
    for (const entity of [claim.subject, claim.object]) {
      const known = involved.get(entity);
      if (known === undefined) involved.set(entity, [claim]);
      else known.push(claim);
    }
  }
  /** Something is claimed of it there: to have spoken of it adds nothing. */
  function isClaimedOf(entity: number, { start, end }: Span): boolean {
    return (
      involved
        .get(entity)
        ?.some((claim) => claim.evidence.some((span) => span.start < end && span.end > start)) ?? false
    );
  }
  const firstPersons = mentions.filter(({ start, end }) =>
    FIRST_PERSON.test(document.article.text.slice(start, end)),
  );
  let person = 0;
  let next = 0;
  const quotes = [...findings.quotes].sort((a, b) => a.start - b.start);
  const withSpeaker = (quote: ExtractedQuote): quote is ExtractedQuote & { speaker: number } =>
    quote.speaker !== null;
  function isQuoted(place: number, start: number, end: number): boolean {
    for (let q = next; q < quotes.length && quotes[q]!.start < end; q++)
      if (quotes[q]!.end > start && quotes[q]!.start <= place && place < quotes[q]!.end) return true;
    return false;
  }
  for (const sentence of sentences) {
    const { analysis, resolve } = sentence;
    const { start, end, firstToken, endToken } = analysis.sentence;
    while (next < quotes.length && quotes[next]!.end <= start) next++;
    for (let q = next; q < quotes.length && quotes[q]!.start < end; q++) {
      const quote = quotes[q]!;
      if (!withSpeaker(quote)) continue;
      const from = Math.max(quote.start, start);
      const to = Math.min(quote.end, end);
      const within = tokens
        .slice(firstToken, endToken)
        .filter((token) => token.start >= from && token.end <= to);
      const tone = toneOf(within.map((token) => token.lemma.toLowerCase()));
      const own = new Set<number>();
      const spoken = new Set<number>();
      const actors = new Set<number>();
      while (person < firstPersons.length && firstPersons[person]!.end <= start) person++;
      for (let m = person; m < firstPersons.length && firstPersons[m]!.start < end; m++)
        own.add(firstPersons[m]!.entity);
      // Of whom: who does something there, to whom it is done; not where it happens.
      for (const verb of analysis.verbs) {
        if (tokens[verb.first]!.start < from || tokens[verb.end - 1]!.end > to) continue;
        for (const phrase of [...(verb.subject === null ? [] : [verb.subject]), ...verb.objects])
          for (const entity of resolve.of(phrase))
            if (entity !== quote.speaker && !own.has(entity) && !isClaimedOf(entity, quote)) {
              spoken.add(entity);
              if (phrase === verb.subject) actors.add(entity);
            }
      }
      const whole = within.length > 5;
      for (const entity of spoken) {
        const place = actors.has(entity) ? "who acts" : "who is acted on";
        const several = spoken.size === 1 ? "" : ", one of several";
        const kind = tone === "neutral" ? `, ${entities[entity]!.kind}` : "";
        const rule = `in a quotation${whole ? "" : " of few words"}, ${tone}: ${place}${several}${kind}`;
        say(quote.speaker, entity, tone, rule, { start, end });
      }
      if (!whole || spoken.size === 0) {
        // "X called Y 'a liar'", "X said Y was 'a circus'": of whom the words beside the marks speak.
        const verb = analysis.verbs.find(
          (v) =>
            v.subject !== null &&
            SAYING.has(v.lemma) &&
            resolve.of(v.subject).includes(quote.speaker) &&
            tokens[v.end - 1]!.end <= quote.start,
        );
        if (verb === undefined) continue;
        const about = analysis.verbs.find(
          (v) => v.link === "complement" && v.governor === analysis.verbs.indexOf(verb) && v.subject !== null,
        );
        const of =
          about?.subject ??
          (verb.lemma === "call" || verb.lemma === "describe" || verb.lemma === "dismiss"
            ? verb.objects[0]
            : undefined);
        if (of === undefined || of === null) continue;
        for (const entity of resolve.of(of))
          say(quote.speaker, entity, tone, `said of, in marks: ${tone}`, { start, end });
      }
    }
    for (const verb of analysis.verbs) {
      if (verb.link !== "complement" || verb.subject === null || verb.governor === null) continue;
      // What stands between quotation marks has been read above.
      if (isQuoted(tokens[verb.first]!.start, start, end)) continue;
      const governor = analysis.verbs[verb.governor]!;
      if (!SAYING.has(governor.lemma) || governor.subject === null || governor.negated) continue;
      const tokensOf = tokens.slice(verb.first, endToken);
      const tone = toneOf(tokensOf.map((token) => token.lemma.toLowerCase()));
      for (const subject of resolve.of(governor.subject)) {
        for (const object of resolve.of(verb.subject))
          say(subject, object, tone, `said that: ${tone}`, { start, end });
        for (const phrase of [...verb.objects, ...verb.obliques.map((o) => o.phrase)]) {
          for (const object of resolve.of(phrase))
            say(subject, object, tone, `said that, of its object: ${tone}`, { start, end });
        }
      }
    }
  }
  return claims;
}
