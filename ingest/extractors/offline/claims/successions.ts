import type { Tenure } from "#graph/ontology.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import type { VerbGroup } from "#ingest/extractors/offline/claims/analysis.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import { titleOf } from "#ingest/extractors/offline/claims/titles.ts";
import { qualifyVerb } from "#ingest/extractors/offline/qualifiers/qualify.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Verbs whose subject takes the place of the object; one that "takes over" does so from somebody. */
const REPLACES = new Set(["succeed", "replace"]);

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
    const [came, went] = ends;
    return [{ sentence: at, came: resolve.of(came), went: resolve.of(went), office }];
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
function endsOf({
  lemma,
  particle,
  passive,
  subject,
  objects,
  obliques,
}: VerbGroup): [number, number] | null {
  const oblique = (preposition: string) => obliques.find((one) => one.preposition === preposition)?.phrase;
  if (lemma === "take" && particle === "over") return both(subject, oblique("from"));
  if (!REPLACES.has(lemma)) return null;
  return passive ? both(oblique("by"), subject) : both(subject, objects[0]);
}

function both(came: number | null | undefined, went: number | null | undefined): [number, number] | null {
  return typeof came === "number" && typeof went === "number" ? [came, went] : null;
}
