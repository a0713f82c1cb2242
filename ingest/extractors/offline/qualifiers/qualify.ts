import type { Modality, Polarity } from "#graph/ontology.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import {
  type Attitude,
  attitudeBefore,
  attitudeOfAdjective,
  attitudeOfEventVerb,
  attitudeOfNoun,
  attitudeOfVerb,
} from "#ingest/extractors/offline/qualifiers/attitudes.ts";
import { DENYING, NOT_ASSERTING, SAYING } from "#ingest/extractors/offline/quotes/verbs.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

export interface Qualified {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The phrase of whoever is said to say so. */
  readonly speaker: number | null;
}

const CONDITIONAL = new Set(["if", "unless", "whether", "lest", "than"]);
const MAYBE =
  /^(reportedly|allegedly|possibly|perhaps|probably|maybe|potentially|apparently|likely|supposedly|purportedly)$/;
const ALMOST = /^(nearly|almost|instead|rather)$/;

/** What negation, modals, governing words and conditions make of a verb; null when nothing is claimed. */
export function qualifyVerb(document: TaggedDocument, analysis: Analysis, index: number): Qualified | null {
  const { verbs } = analysis;
  const { tokens } = document;
  let negative = false;
  let modality: Modality = "actual";
  let speaker: number | null = null;
  const weaken = (to: Modality): void => {
    if (to === "possible" || (to === "planned" && modality === "actual")) modality = to;
  };
  const take = (attitude: Attitude | null): boolean => {
    if (attitude === "nothing") return false;
    if (attitude === "negative") negative = !negative;
    else if (attitude === "planned" || attitude === "possible") weaken(attitude);
    return true;
  };
  if (inSupposition(document, analysis, index) || wouldIf(analysis, index)) return null;
  let at: number | null = index;
  for (let steps = 0; at !== null && steps < 8; steps++) {
    const verb: (typeof verbs)[number] = verbs[at]!;
    const governor: (typeof verbs)[number] | undefined =
      verb.governor === null ? undefined : verbs[verb.governor];
    if (verb.negated) negative = !negative;
    if (verb.marker !== null && CONDITIONAL.has(verb.marker)) return null;
    if (verb.marker === "without") negative = !negative;
    if (
      verb.marker === "of" &&
      verb.governingNoun !== null &&
      attitudeOfNoun(verb.governingNoun) === "nothing"
    )
      return null;
    if (verb.marker === "like" || verb.marker === "than") return null;
    if (verb.modal !== null) {
      if (/^(will|shall|'ll|’ll)$/.test(verb.modal)) weaken("planned");
      else if (/^(would|'d|’d)$/.test(verb.modal)) {
        const reported = governor !== undefined && SAYING.has(governor.lemma) && verb.link === "complement";
        if (!reported) {
          if (verb.past) return null;
          weaken("possible");
        } else weaken("planned");
      } else if (/^(may|might|could|can)$/.test(verb.modal)) weaken("possible");
      else return null;
    }
    for (
      let i = Math.max(analysis.sentence.firstToken, verb.first - 1);
      i < Math.min(verb.end + 1, analysis.sentence.endToken);
      i++
    ) {
      const word = tokens[i]!.text.toLowerCase();
      if (MAYBE.test(word)) weaken("possible");
      if (ALMOST.test(word) && i < verb.end) return null;
    }
    if (verb.lemma === "go" && verb !== verbs[index] && /going/.test(tokens[verb.end - 1]!.text))
      weaken("planned");
    if (verb.form === "infinitive") {
      if (verb.governingNoun !== null) {
        const attitude = attitudeOfNoun(verb.governingNoun);
        if (attitude !== null) {
          if (!take(attitude)) return null;
          if (verb.governor === null) break;
          at = verb.governor;
          if (governor !== undefined && governor.modal === null && !governor.negated) break;
          continue;
        }
      }
      if (governor === undefined) {
        weaken("planned");
        break;
      }
      const attitude =
        (governor.adjective === null ? null : attitudeOfAdjective(governor.adjective)) ??
        (governor.lemma === "be" ? "planned" : attitudeOfVerb(governor.lemma, governor.particle));
      if (governor.lemma === "have" || governor.lemma === "be") {
        // "is to meet", "would have been the first to run": the governing verb's own modal and negation count too.
        if (!take(attitude === null ? "planned" : attitude)) return null;
        at = verb.governor;
        continue;
      }
      if (attitude === null) weaken("planned");
      else if (!take(attitude)) return null;
      at = verb.governor;
      continue;
    }
    if (governor === undefined) break;
    if (verb.link === "complement") {
      if (DENYING.has(governor.lemma)) negative = !negative;
      else if (NOT_ASSERTING.has(governor.lemma)) return null;
      if (governor.negated && !DENYING.has(governor.lemma)) return null;
      if (SAYING.has(governor.lemma) || DENYING.has(governor.lemma)) speaker = governor.subject;
      break;
    }
    if (verb.link === "control") {
      const attitude = attitudeOfVerb(governor.lemma, governor.particle);
      if (!take(attitude)) return null;
      at = verb.governor;
      continue;
    }
    if (verb.link === "coordinate") {
      const text = tokens[verb.end - 1]!.text.toLowerCase();
      if (
        verb.modal === null &&
        text === verb.lemma &&
        (governor.modal !== null || governor.form === "infinitive")
      ) {
        at = verb.governor;
        continue;
      }
      if (governor.link === "complement") {
        at = verb.governor;
        if (verb.modal === null && governor.modal === null && !governor.negated) continue;
        const above = governor.governor === null ? undefined : verbs[governor.governor];
        if (above !== undefined && SAYING.has(above.lemma)) speaker = above.subject;
      }
      break;
    }
    if (verb.link === "participial" && verb.form === "gerund") {
      if (governor.modal !== null || governor.form === "infinitive") {
        at = verb.governor;
        continue;
      }
      if (governor.negated && verb.marker !== null) break;
    }
    if (verb.link === "adverbial" && verb.form === "gerund" && verb.marker !== null) {
      // "accused him of taking", "denied taking", "plans for building"
      if (verb.governingNoun !== null) {
        const attitude = attitudeOfNoun(verb.governingNoun);
        if (!take(attitude)) return null;
      }
      if (/^(accuse|suspect|charge)$/.test(governor.lemma)) {
        speaker = governor.subject;
        weaken("possible");
      }
      if (verb.marker === "from" && attitudeOfVerb(governor.lemma, null) === "negative") negative = !negative;
    }
    break;
  }
  return { polarity: negative ? "negative" : "positive", modality, speaker };
}

/** "Stone would sign if he asked": nobody says that she does. */
function wouldIf({ verbs }: Analysis, index: number): boolean {
  if (!/^(would|['’]d)$/.test(verbs[index]!.modal ?? "")) return false;
  return verbs.some(({ governor, marker }) => governor === index && (marker === "if" || marker === "unless"));
}

/** "Had he gone, …", "Were they to meet, …": the clause before the comma supposes. */
function inSupposition(document: TaggedDocument, { sentence, verbs }: Analysis, index: number): boolean {
  const { tokens } = document;
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens[first]!.upos === "PUNCT") first++;
  if (!/^(had|were|should)$/i.test(tokens[first]?.text ?? "") || verbs[0]?.first !== first) return false;
  for (let i = first; i < verbs[index]!.first; i++) if (tokens[i]!.text === ",") return false;
  return true;
}

/** The same for what a noun says: "a planned visit", "cancelled talks with". */
export function qualifyNoun(
  document: TaggedDocument,
  analysis: Analysis,
  phrase: number,
  verb: number | null,
): Qualified | null {
  const noun = analysis.phrases[phrase]!;
  const before = attitudeBefore(noun.premodifiers);
  let base: Qualified = {
    polarity: noun.negated ? "negative" : "positive",
    modality: "actual",
    speaker: null,
  };
  if (verb !== null) {
    const of = qualifyVerb(document, analysis, verb);
    if (of === null) return null;
    const group = analysis.verbs[verb]!;
    const isObject = group.objects.includes(phrase) || (group.passive && group.subject === phrase);
    const attitude = attitudeOfEventVerb(group.lemma, group.particle);
    if (isObject && attitude !== null) {
      if (attitude === "nothing") return null;
      const negative = (attitude === "negative") !== (of.polarity === "negative");
      base = {
        polarity: negative !== noun.negated ? "negative" : "positive",
        modality:
          attitude === "planned" || attitude === "possible"
            ? of.modality === "possible"
              ? "possible"
              : attitude
            : of.modality,
        speaker: of.speaker,
      };
    } else if (isObject || group.subject === phrase) {
      base = { ...of, polarity: (of.polarity === "negative") !== noun.negated ? "negative" : "positive" };
    } else
      base = {
        polarity: base.polarity,
        modality: of.modality === "actual" ? "actual" : of.modality,
        speaker: of.speaker,
      };
  }
  if (before === "negative") return { ...base, polarity: "negative" };
  if (before === "planned" || before === "possible") return { ...base, modality: before };
  return base;
}
