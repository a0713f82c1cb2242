import { KINDS, type Kind, RELATIONS, type Relation, relations } from "#graph/ontology.ts";
import { bucketOf, featureSpace } from "./features.ts";
import { factsOf, type MentionFacts, saysSomething } from "./mention-facts.ts";
import type { ReadText, WordMention } from "./text.ts";

/** A mention and whom it stands for. */
export interface EntityMention extends WordMention {
  readonly entity: number;
}

/** Whether a relation holds from one entity to another is asked of a sentence. */
export interface PairQuestion {
  /** Indices of sentences and entities. */
  readonly sentence: number;
  readonly subject: number;
  readonly object: number;
  /** The mentions of each that are looked at: those in the sentence, else those in one before. Indices. */
  readonly subjectMentions: readonly number[];
  readonly objectMentions: readonly number[];
  /** Numbers of the features that hold. */
  readonly features: readonly number[];
}

/** So many sentences back an end may stand. */
const BACK = 3;
/** Of those so many entities are asked, the nearest first. */
const FAR = 8;
/** Entities of a sentence are asked of so many that stand next after them in it. */
const NEIGHBOURS = 8;

/** Words between and beside the ends that say what they have to do with each other. */
const CUES = [
  "of",
  "in",
  "for",
  "at",
  "on",
  "to",
  "by",
  "with",
  "from",
  "against",
  "over",
  "as",
  "about",
  "and",
  "or",
  ",",
  "'s",
  "(",
  ":",
  "-",
  "is was are were be been",
  "has have had",
  "will would shall",
  "not n't never no nor without",
  "who which whose that",
  "but while although because if",
  "after before when since until",
  "than like",
  "the",
  "a an",
  "his her its their our my",
];
const cues: ReadonlyMap<string, number> = new Map(
  CUES.flatMap((words, index) => words.split(" ").map((word) => [word, index] as const)),
);
const SAYS = CUES.length;
const OTHER = CUES.length + 1;
const EDGE = CUES.length + 2;
const CUE_COUNT = CUES.length + 3;

const FORMS = ["name", "nominal", "pronoun"] as const;
const GAPS = [0, 1, 2, 4, 8, 16];
const SOME = [0, 1, 2, 4];
const LENGTHS = [0, 8, 16, 28, 45];

const { at: AT, count } = featureSpace({
  kinds: KINDS.length * KINDS.length,
  forms: FORMS.length * FORMS.length,
  /** Both in the sentence; the subject one, two or three back; the object. */
  distance: 1 + 2 * BACK,
  gap: 2 * GAPS.length,
  nested: 2,
  between: CUE_COUNT,
  afterFirst: CUE_COUNT,
  beforeSecond: CUE_COUNT,
  beforeFirst: CUE_COUNT,
  mentionsBetween: SOME.length,
  subjectLeads: 1,
  objectLeads: 1,
  subjectQuoted: 1,
  objectQuoted: 1,
  sameQuotation: 1,
  entities: SOME.length,
  length: LENGTHS.length,
  block: 3,
  farLeads: 1,
  farNamed: 1,
});

/** Of all features; the width of the graph's rows. */
export const PAIR_FEATURES = count;

const possible: readonly (readonly Relation[])[] = KINDS.flatMap((subject) =>
  KINDS.map((object) => RELATIONS.filter((relation) => mayJoin(relation, subject, object))),
);

function mayJoin(relation: Relation, subject: Kind, object: Kind): boolean {
  const { from, to, symmetric } = relations[relation];
  return (
    (from.includes(subject) && to.includes(object)) ||
    (symmetric === true && from.includes(object) && to.includes(subject))
  );
}

/** The relations that the vocabulary allows from one kind to another; symmetric ones either way. */
export function possibleRelations(subject: Kind, object: Kind): readonly Relation[] {
  return possible[KINDS.indexOf(subject) * KINDS.length + KINDS.indexOf(object)] as readonly Relation[];
}

/** An entity as a sentence speaks of it. */
interface Unit {
  readonly entity: number;
  readonly kind: Kind;
  readonly mentions: number[];
}

/**
 * Which pairs of entities are asked of each sentence: two that it speaks of, or one of it and one of the three
 * sentences before. Bounded for each sentence's entity, so linear.
 * @param mentions in the order of the text
 * @param kinds of the entities
 */
export function pairQuestions(
  text: ReadText,
  mentions: readonly EntityMention[],
  kinds: readonly Kind[],
): readonly PairQuestion[] {
  const facts = factsOf(text, mentions);
  const units: (readonly Unit[])[] = unitsOf(mentions, facts, kinds, text.sentences.length);
  const cuesHere = Int8Array.from(text.tokens, ({ text: word }) => cueOf(word.toLowerCase()));
  const counts = new Int32Array(text.tokens.length + 1);
  for (const { first } of mentions) counts[first + 1] = (counts[first + 1] as number) + 1;
  for (let place = 1; place < counts.length; place++)
    counts[place] = (counts[place] as number) + (counts[place - 1] as number);

  const questions: PairQuestion[] = [];
  for (const [sentence, here] of units.entries()) {
    const ask = (subject: Unit, object: Unit, distance: number): void => {
      if (possibleRelations(subject.kind, object.kind).length === 0) return;
      questions.push({
        sentence,
        subject: subject.entity,
        object: object.entity,
        subjectMentions: subject.mentions,
        objectMentions: object.mentions,
        features: seen(text, facts, cuesHere, counts, sentence, here.length, subject, object, distance),
      });
    };
    for (const [index, one] of here.entries()) {
      for (const other of here.slice(index + 1, index + 1 + NEIGHBOURS)) {
        ask(one, other, 0);
        ask(other, one, 0);
      }
    }
    const known = new Set(here.map(({ entity }) => entity));
    const far: { readonly unit: Unit; readonly back: number }[] = [];
    for (let back = 1; back <= BACK && far.length < FAR; back++) {
      for (const unit of units[sentence - back] ?? []) {
        if (known.has(unit.entity) || far.length === FAR) continue;
        known.add(unit.entity);
        far.push({ unit, back });
      }
    }
    for (const { unit, back } of far) {
      for (const one of here.slice(0, NEIGHBOURS)) {
        ask(unit, one, back);
        ask(one, unit, BACK + back);
      }
    }
  }
  return questions;
}

function unitsOf(
  mentions: readonly EntityMention[],
  facts: readonly MentionFacts[],
  kinds: readonly Kind[],
  sentences: number,
): Unit[][] {
  const units: Unit[][] = Array.from({ length: sentences }, () => []);
  const known = new Map<string, Unit>();
  for (const [index, { entity }] of mentions.entries()) {
    const { sentence } = facts[index] as MentionFacts;
    const key = `${sentence} ${entity}`;
    const unit = known.get(key);
    if (unit) unit.mentions.push(index);
    else {
      const opened: Unit = { entity, kind: kinds[entity] as Kind, mentions: [index] };
      known.set(key, opened);
      (units[sentence] as Unit[]).push(opened);
    }
  }
  return units;
}

function seen(
  text: ReadText,
  facts: readonly MentionFacts[],
  cuesHere: Int8Array,
  counts: Int32Array,
  sentence: number,
  entities: number,
  subject: Unit,
  object: Unit,
  distance: number,
): readonly number[] {
  const found: number[] = [];
  const add = (feature: number, holds = true): void => {
    if (holds) found.push(feature);
  };
  const [a, b] = nearest(facts, subject, object);
  add(AT.kinds + KINDS.indexOf(subject.kind) * KINDS.length + KINDS.indexOf(object.kind));
  add(AT.forms + FORMS.indexOf(a.form) * FORMS.length + FORMS.indexOf(b.form));
  add(AT.distance + distance);
  if (distance === 0) between(cuesHere, counts, a, b, add);
  add(
    AT.subjectLeads,
    subject.mentions.some((mention) => (facts[mention] as MentionFacts).leads),
  );
  add(
    AT.objectLeads,
    object.mentions.some((mention) => (facts[mention] as MentionFacts).leads),
  );
  add(AT.subjectQuoted, a.quotation > 0);
  add(AT.objectQuoted, b.quotation > 0);
  add(AT.sameQuotation, a.quotation > 0 && a.quotation === b.quotation);
  add(AT.entities + bucketOf(entities - 2, SOME));
  const { firstToken, endToken, block } = text.sentences[sentence] as ReadText["sentences"][number];
  add(AT.length + bucketOf(endToken - firstToken, LENGTHS));
  const { kind } = text.blocks[block] as ReadText["blocks"][number];
  add(AT.block + (kind === "headline" || kind === "subhead" ? 0 : kind === "caption" ? 1 : 2));
  if (distance > 0) {
    const far = distance > BACK ? b : a;
    add(AT.farLeads, far.leads);
    add(AT.farNamed, far.form === "name");
  }
  return found;
}

/** A mention of each, the closest together; the first of equals. */
function nearest(facts: readonly MentionFacts[], subject: Unit, object: Unit): [MentionFacts, MentionFacts] {
  let best: [MentionFacts, MentionFacts] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of subject.mentions.slice(0, SEEN)) {
    for (const other of object.mentions.slice(0, SEEN)) {
      const a = facts[one] as MentionFacts;
      const b = facts[other] as MentionFacts;
      const gap = a.first < b.first ? b.first - a.last : a.first - b.last;
      if (gap >= least) continue;
      least = gap;
      best = [a, b];
    }
  }
  return best as [MentionFacts, MentionFacts];
}

/** Of a unit's mentions no more are compared. */
const SEEN = 6;
/** So many words at either side of what stands between are looked at. */
const LOOK = 12;

function between(
  cuesHere: Int8Array,
  counts: Int32Array,
  subject: MentionFacts,
  object: MentionFacts,
  add: (feature: number, holds?: boolean) => void,
): void {
  const forward =
    subject.first < object.first || (subject.first === object.first && subject.last > object.last);
  const [one, two] = forward ? [subject, object] : [object, subject];
  const order = forward ? 0 : 1;
  add(AT.beforeFirst + (one.before === "" ? EDGE : cue(one.first - 1)));
  if (two.first <= one.last) {
    add(AT.nested + order);
    return;
  }
  const gap = two.first - one.last - 1;
  add(AT.gap + order * GAPS.length + bucketOf(gap, GAPS));
  const held = new Set<number>();
  for (let place = one.last + 1; place < two.first; place++) {
    if (place - one.last > LOOK && two.first - place > LOOK) place = two.first - LOOK;
    held.add(cue(place));
  }
  for (const one of held) add(AT.between + one);
  if (gap > 0) {
    add(AT.afterFirst + cue(one.last + 1));
    add(AT.beforeSecond + cue(two.first - 1));
  }
  const inside = (counts[two.first] as number) - (counts[one.last + 1] as number);
  add(AT.mentionsBetween + bucketOf(inside, SOME));

  function cue(place: number): number {
    return cuesHere[place] as number;
  }
}

function cueOf(word: string): number {
  return cues.get(word === "’s" ? "'s" : word) ?? (saysSomething(word) ? SAYS : OTHER);
}
