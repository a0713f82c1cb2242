import type { Tenure } from "#graph/ontology.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import type { VerbGroup } from "#ingest/extractors/offline/claims/analysis.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import { titleOf } from "#ingest/extractors/offline/claims/titles.ts";
import { qualifyVerb } from "#ingest/extractors/offline/qualifiers/qualify.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Whose place the subject takes: the object's ("replaced X as mayor"), or whom it is taken over from. */
const FROM_OBJECT = new Set(["succeed", "replace"]);
const FROM_OBLIQUE = new Set(["take"]);

/** "A replaced B as mayor of C": who came, who went, and which office that was. */
interface Succession {
  readonly sentence: number;
  readonly came: readonly number[];
  readonly went: readonly number[];
  readonly office: NonNullable<ReturnType<typeof titleOf>>;
}

/**
 * Claims of the office in which one followed another, as their sentence has it: whoever came holds it, and whoever
 * went held it before. Each of them alone looks like the other: both stand beside one title and one past verb.
 */
export function inSuccession(
  document: TaggedDocument,
  claims: readonly ExtractedClaim[],
  sentences: readonly ReadSentence[],
): ExtractedClaim[] {
  const successions = sentences.flatMap((sentence, at) => successionsIn(document, sentence, at));
  if (successions.length === 0) return [...claims];
  const spans = sentences.map(({ analysis }) => analysis.sentence);
  return claims.map((claim) => {
    const at = lastFrom(spans, claim.evidence[0]!.start);
    const { subject, predicate, role } = claim;
    for (const { sentence, came, went, office } of successions) {
      const isOffice = predicate === office.relation && (role === null || role === office.role);
      if (sentence !== at || !isOffice || claim.polarity !== "positive") continue;
      const tenure: Tenure | null = came.includes(subject)
        ? "incumbent"
        : went.includes(subject)
          ? "former"
          : null;
      if (tenure !== null) return { ...claim, tenure, role: office.role };
    }
    return claim;
  });
}

function successionsIn(document: TaggedDocument, sentence: ReadSentence, at: number): Succession[] {
  const { analysis, resolve } = sentence;
  return analysis.verbs.flatMap((verb, index): Succession[] => {
    const office = titled(verb)
      .map((phrase) => titleOf(analysis.phrases[phrase]!))
      .find((title) => title !== null);
    const ends = endsOf(verb);
    if (office === undefined || ends === null || !verb.past) return [];
    const qualified = qualifyVerb(document, analysis, index);
    if (qualified?.polarity !== "positive" || qualified.modality !== "actual") return [];
    const [came, went] = ends.map((phrase) => resolve.of(phrase)) as [readonly number[], readonly number[]];
    return [{ sentence: at, came, went, office }];
  });
}

/** Where the office may stand: behind "as", which the tree may take for the mark of a second object. */
function titled({ obliques, objects }: VerbGroup): number[] {
  return [
    ...obliques.filter(({ preposition }) => preposition === "as").map(({ phrase }) => phrase),
    ...objects.slice(1),
  ];
}

/** The phrases of who came and of who went. */
function endsOf(verb: VerbGroup): readonly [number, number] | null {
  const oblique = (preposition: string) =>
    verb.obliques.find((one) => one.preposition === preposition)?.phrase ?? null;
  const [came, went] = FROM_OBJECT.has(verb.lemma)
    ? verb.passive
      ? [oblique("by"), verb.subject]
      : [verb.subject, verb.objects[0] ?? null]
    : FROM_OBLIQUE.has(verb.lemma) && verb.particle === "over"
      ? [verb.subject, oblique("from")]
      : [null, null];
  return came === null || went === null ? null : [came, went];
}
