import {
  KINDS,
  type Kind,
  MODALITIES,
  type Modality,
  POLARITIES,
  type Polarity,
  RELATIONS,
  type Relation,
  relations,
  TENURES,
  type Tenure,
} from "#graph/ontology.ts";
import { ANTECEDENT_FEATURES, antecedentQuestions } from "#ingest/extractors/offline/model/antecedents.ts";
import { isDemonym } from "#ingest/extractors/offline/model/mention-facts.ts";
import { type EntityMention, PAIR_FEATURES, pairQuestions } from "#ingest/extractors/offline/model/pairs.ts";
import { inTextOrder, type ReadText } from "#ingest/extractors/offline/model/text.ts";

/** A text with all that the model is to learn from it, as one line of JSON. Words and mentions by their index. */
export interface Prepared {
  readonly name: string;
  readonly set: string;
  /** What is in "dev" is never trained on. */
  readonly part: "train" | "dev";
  readonly words: readonly string[];
  /** Of each word the index of its sentence. */
  readonly sentence: readonly number[];
  /** Sentences that begin a new block. */
  readonly breaks: readonly number[];
  /** First and last word and kind (index into KINDS) of names that lie in no other name. */
  readonly names: readonly (readonly [number, number, number])[];
  /** First and last word, kind, entity. */
  readonly mentions: readonly (readonly [number, number, number, number])[];
  /** Later and earlier mention, features. */
  readonly antecedents: readonly (readonly [number, number, readonly number[]])[];
  readonly pairs: readonly PreparedPair[];
  /** The relations that the text is annotated for; null: all. */
  readonly relations: readonly Relation[] | null;
}

export interface PreparedPair {
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly sentence: number;
  readonly subjectEntity: number;
  readonly objectEntity: number;
  readonly features: readonly number[];
  readonly claims: readonly PreparedClaim[];
}

export interface PreparedClaim {
  readonly relation: Relation;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tenure: Tenure | null;
  readonly optional: boolean;
}

/** A claim and the index of the sentence that states it. */
export interface StatedClaim extends PreparedClaim {
  readonly sentence: number;
  readonly subject: number;
  readonly object: number;
}

/** A text whose mentions, entities and claims are known. */
export interface AnnotatedText {
  readonly name: string;
  readonly set: string;
  readonly part: "train" | "dev";
  readonly text: ReadText;
  readonly mentions: readonly EntityMention[];
  readonly kinds: readonly Kind[];
  readonly claims: readonly StatedClaim[];
  readonly relations: readonly Relation[] | null;
}

/** @returns the text as the model learns from it, and how many of its claims no pair that is asked can state */
export function prepare(annotated: AnnotatedText): { readonly prepared: Prepared; readonly lost: number } {
  const { name, set, part, text, kinds, claims } = annotated;
  const mentions = inTextOrder(annotated.mentions);
  const bySentence = new Map<string, StatedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.sentence} ${claim.subject} ${claim.object}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), claim]);
  }
  const asked = new Set<StatedClaim>();
  const pairs = pairQuestions(text, mentions, kinds).map((question): PreparedPair => {
    const { sentence, subject, object } = question;
    const own = bySentence.get(`${sentence} ${subject} ${object}`) ?? [];
    const turned = (bySentence.get(`${sentence} ${object} ${subject}`) ?? []).filter(
      ({ relation }) => relations[relation].symmetric,
    );
    for (const claim of [...own, ...turned]) asked.add(claim);
    return {
      subject: question.subjectMentions,
      object: question.objectMentions,
      sentence,
      subjectEntity: subject,
      objectEntity: object,
      features: question.features,
      claims: [...own, ...turned].map(({ relation, polarity, modality, tenure, optional }) => ({
        relation,
        polarity,
        modality,
        tenure,
        optional,
      })),
    };
  });
  const breaks = text.sentences.flatMap(({ block }, index) =>
    index > 0 && text.sentences[index - 1]?.block !== block ? [index] : [],
  );
  const prepared: Prepared = {
    name,
    set,
    part,
    words: text.tokens.map(({ text: word }) => word),
    sentence: text.tokens.map(({ sentence }) => sentence),
    breaks,
    names: namesAmong(text, mentions),
    mentions: mentions.map(({ first, last, kind, entity }) => [first, last, KINDS.indexOf(kind), entity]),
    antecedents: antecedentQuestions(text, mentions).map(({ later, earlier, features }) => [
      later,
      earlier,
      features,
    ]),
    pairs,
    relations: annotated.relations,
  };
  return { prepared, lost: claims.filter((claim) => !asked.has(claim)).length };
}

function namesAmong({ tokens }: ReadText, mentions: readonly EntityMention[]): [number, number, number][] {
  const names: [number, number, number][] = [];
  for (const { first, last, kind, form } of mentions) {
    if (form !== "name") continue;
    const before = names.at(-1);
    if (before && first <= before[1]) continue;
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    if (isDemonym(words.join(" "))) continue;
    names.push([first, last, KINDS.indexOf(kind)]);
  }
  return names;
}

/** What the numbers in prepared texts mean. */
export const lists = {
  antecedents: ANTECEDENT_FEATURES,
  pairs: PAIR_FEATURES,
  kinds: KINDS,
  relations: RELATIONS,
  symmetric: RELATIONS.map((relation) => relations[relation].symmetric === true),
  allowed: RELATIONS.map((relation) => [relations[relation].from, relations[relation].to]),
  polarities: POLARITIES,
  modalities: MODALITIES,
  tenures: TENURES,
};
