import { allows, type Tenure } from "#graph/ontology.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import type { VerbGroup } from "#ingest/extractors/offline/claims/analysis.ts";
import { evidenceOf } from "#ingest/extractors/offline/claims/evidence.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import { titleOf } from "#ingest/extractors/offline/claims/titles.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { qualifyVerb } from "#ingest/extractors/offline/qualifiers/qualify.ts";
import { timeNear } from "#ingest/extractors/offline/qualifiers/times.ts";
import { confidenceOf, LEAST_CONFIDENCE } from "#ingest/extractors/offline/relations/confidence.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Verbs that put somebody into an office, and out of it: whose office it is, and since when. */
const INTO = new Set(
  "appoint name elect make nominate choose hire pick select promote install crown proclaim reappoint re-elect swear designate confirm".split(
    " ",
  ),
);
const OUT_OF = new Set("dismiss sack remove fire oust suspend depose replace drop".split(" "));
const BECOMES = new Set("become".split(" "));
const SERVES = new Set("serve act remain work stay continue".split(" "));
const LEAVES = new Set("resign retire quit step stand go".split(" "));
const TAKES_OVER = new Set("take succeed start begin return".split(" "));

/** Who got, has or lost which office by what was done: "named X chief executive of Y", "resigned as minister". */
export function appointmentClaims(
  document: TaggedDocument,
  findings: Findings,
  sentences: readonly ReadSentence[],
  least = LEAST_CONFIDENCE,
): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  for (const { analysis, resolve } of sentences) {
    const { phrases, verbs } = analysis;
    verbs.forEach((verb, index) => {
      const change = changeOf(verb);
      if (change === null) return;
      const holder = change.object ? (verb.passive ? verb.subject : (verb.objects[0] ?? null)) : verb.subject;
      if (holder === null) return;
      const titles = titlesOf(verb, change.object, holder);
      for (const at of titles) {
        const title = titleOf(phrases[at]!);
        if (title === null) continue;
        const qualified = qualifyVerb(document, analysis, index);
        if (qualified === null) continue;
        for (const person of resolve.of(holder)) {
          if (findings.entities[person]!.kind !== "Person") continue;
          for (const { entity, phrase } of bodiesOf(at, verb, change.object)) {
            if (entity === person || !allows(title.relation, "Person", findings.entities[entity]!.kind))
              continue;
            const rule = `${change.name} as ${phrase === null ? "its own" : "a body's"} title`;
            const confidence = confidenceOf(title.relation, rule);
            if (confidence < least) continue;
            claims.push({
              subject: person,
              object: entity,
              predicate: title.relation,
              polarity: qualified.polarity,
              modality: qualified.modality,
              speaker: null,
              time: timeNear(document, findings.times, analysis, {
                verb: index,
                noun: null,
                objectPhrase: at,
              }),
              role: title.role,
              tenure: qualified.polarity === "negative" ? null : change.tenure,
              evidence: [
                evidenceOf(document, analysis, {
                  subjectPhrase: holder,
                  objectPhrase: phrase ?? at,
                  verb: index,
                  noun: at,
                }),
              ],
              rule,
              confidence,
            });
          }
        }
      }
    });

    /** Whose office: "of Y", "Y's", "the Y chair"; else, of an appointment, whoever appoints. */
    function bodiesOf(
      at: number,
      verb: VerbGroup,
      appoints: boolean,
    ): { readonly entity: number; readonly phrase: number | null }[] {
      const title = phrases[at]!;
      const of = title.prepositionals
        .filter((p) => /^(of|at|to|for|in)$/.test(p.preposition))
        .flatMap((p) => resolve.of(p.phrase).map((entity) => ({ entity, phrase: p.phrase })));
      const bodies = of.filter(({ entity }) => isBody(entity));
      if (bodies.length > 0) return bodies.slice(0, 1);
      if (title.possessor !== null) {
        const own = resolve.of(title.possessor).filter(isBody);
        if (own.length > 0) return own.map((entity) => ({ entity, phrase: title.possessor }));
      }
      const modifiers = title.modifiers.map((m) => findings.mentions[m]!.entity).filter(isBody);
      if (modifiers.length > 0) return [{ entity: modifiers.at(-1)!, phrase: at }];
      if (!appoints || verb.passive || verb.subject === null || title.prepositionals.length > 0) return [];
      return resolve
        .of(verb.subject)
        .filter(isBody)
        .map((entity) => ({ entity, phrase: null }));
    }

    function isBody(entity: number): boolean {
      const { kind } = findings.entities[entity]!;
      return kind === "Organization" || kind === "Place";
    }

    function titlesOf(verb: VerbGroup, appoints: boolean, holder: number): number[] {
      const as = verb.obliques.filter((o) => o.preposition === "as").map((o) => o.phrase);
      if (!appoints)
        return BECOMES.has(verb.lemma) || verb.lemma === "remain" ? [...verb.objects, ...as] : as;
      return [...(verb.passive ? verb.objects : verb.objects.slice(1)), ...as].filter(
        (phrase) => phrase !== holder,
      );
    }
  }
  return claims;
}

export interface Change {
  readonly name: string;
  /** Whether the object holds the office, rather than the subject. */
  readonly object: boolean;
  readonly tenure: Tenure | null;
}

/** What a verb does to an office; null when nothing. */
export function changeOf(verb: VerbGroup): Change | null {
  const { lemma } = verb;
  if (INTO.has(lemma)) return { name: "appointed", object: true, tenure: "incoming" };
  if (OUT_OF.has(lemma)) return { name: "dismissed", object: true, tenure: "former" };
  if (BECOMES.has(lemma))
    return { name: "became", object: false, tenure: verb.past ? "incumbent" : "incoming" };
  if (SERVES.has(lemma)) return { name: "served", object: false, tenure: verb.past ? "former" : "incumbent" };
  if (LEAVES.has(lemma)) return { name: "left", object: false, tenure: verb.past ? "former" : "outgoing" };
  if (TAKES_OVER.has(lemma))
    return { name: "took over", object: false, tenure: verb.past ? "incumbent" : "incoming" };
  return null;
}
