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
import { ANTECEDENT_FEATURES, antecedentQuestions } from "./antecedents.ts";
import type { Encoded } from "./encoder.ts";
import { asRows } from "./features.ts";
import {
  type EntityMention,
  PAIR_FEATURES,
  type PairQuestion,
  pairQuestions,
  possibleRelations,
} from "./pairs.ts";
import type { Graph, Numbers, Runtime } from "./runtime.ts";
import type { ReadText, WordMention } from "./text.ts";
import type { Labels, Weights } from "./weights.ts";

/** How well an earlier mention is what a later one refers to; above 0 better than a new entity. */
export interface Antecedent {
  readonly later: number;
  readonly earlier: number;
  readonly score: number;
}

/** What the model says of two entities in a sentence. */
export interface ModelClaim {
  readonly sentence: number;
  readonly subject: number;
  readonly object: number;
  readonly relation: Relation;
  /** From 0 to 1, as learned; not calibrated. */
  readonly probability: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tenure: Tenure | null;
}

/** Reads the encoder's states of a text once more: who is whom, and what is said of whom. */
export interface SecondStage {
  /** @param mentions in the order of the text */
  antecedents(
    text: ReadText,
    encoded: Encoded,
    mentions: readonly WordMention[],
  ): Promise<readonly Antecedent[]>;
  /**
   * What is at least as likely as `floor`, in the order of the sentences.
   * @param mentions in the order of the text
   * @param kinds of the entities
   */
  claims(
    text: ReadText,
    encoded: Encoded,
    mentions: readonly EntityMention[],
    kinds: readonly Kind[],
    floor: number,
  ): Promise<readonly ModelClaim[]>;
}

export async function openSecondStage(weights: Weights, runtime: Runtime): Promise<SecondStage> {
  check(weights.labels);
  const [references, claims, qualifiers] = [
    await runtime.open(weights.graph("references")),
    await runtime.open(weights.graph("claims")),
    await runtime.open(weights.graph("qualifiers")),
  ];
  return {
    async antecedents(text, encoded, mentions) {
      const questions = antecedentQuestions(text, mentions);
      const found: Antecedent[] = [];
      for (let from = 0, to = 0; from < questions.length; from = to) {
        while (to < questions.length && to - from < QUESTIONS) to++;
        const some = questions.slice(from, to);
        const places = [...new Set(some.flatMap(({ later, earlier }) => [later, earlier]))].sort(
          (a, b) => a - b,
        );
        const local = new Map(places.map((mention, place) => [mention, place]));
        const output = await askReferences(
          references,
          encoded,
          places.map((place) => mentions[place] as WordMention),
          Int32Array.from(some.flatMap(({ later, earlier }) => [local.get(later)!, local.get(earlier)!])),
          asRows(
            some.map(({ features }) => features),
            ANTECEDENT_FEATURES,
          ),
        );
        for (const [index, { later, earlier }] of some.entries())
          found.push({ later, earlier, score: output.scores[index] as number });
      }
      return found;
    },
    async claims(text, encoded, mentions, kinds, floor) {
      const questions = pairQuestions(text, mentions, kinds);
      const found: ModelClaim[] = [];
      for (const some of batchesOf(questions)) {
        found.push(
          ...(await askClaims(
            { references, claims, qualifiers },
            text,
            encoded,
            mentions,
            kinds,
            some,
            floor,
          )),
        );
      }
      return found;
    },
  };
}

/** Of antecedents in one run of the graph. */
const QUESTIONS = 4000;
/** Pairs in one run of the graph: a sentence with more entities is asked in parts. */
const PAIRS = 2000;
/** Of a sentence no more words are looked at. */
const SENTENCE_REACH = 400;

function check({ features, kinds, relations: known }: Labels): void {
  const fits =
    features.antecedents === ANTECEDENT_FEATURES &&
    features.pairs === PAIR_FEATURES &&
    kinds.join() === KINDS.join() &&
    known.join() === RELATIONS.join();
  if (!fits)
    throw new Error(
      "The reader's model was trained for another version of this program: install tieline again.",
    );
}

interface ReferenceOutput {
  readonly scores: Float32Array;
  readonly vectors: Float32Array;
}

async function askReferences(
  graph: Graph,
  { states, stateWidth }: Encoded,
  mentions: readonly WordMention[],
  pairs: Int32Array,
  features: Float32Array,
): Promise<ReferenceOutput> {
  const rows = (words: readonly number[]): Numbers => {
    const data = new Float32Array(words.length * stateWidth);
    for (const [row, word] of words.entries())
      data.set(states.subarray(word * stateWidth, (word + 1) * stateWidth), row * stateWidth);
    return { data, dims: [words.length, stateWidth] };
  };
  const output = await graph.run({
    start: rows(mentions.map(({ first }) => first)),
    end: rows(mentions.map(({ last }) => last)),
    pairs: { data: pairs, dims: [pairs.length / 2, 2] },
    features: { data: features, dims: [pairs.length / 2, ANTECEDENT_FEATURES] },
  });
  return { scores: numbers(output, "score"), vectors: numbers(output, "mention") };
}

/** Questions of whole sentences. */
function* batchesOf(questions: readonly PairQuestion[]): Generator<readonly PairQuestion[]> {
  let from = 0;
  for (let at = 1; at < questions.length; at++) {
    const whole = questions[at]?.sentence !== questions[at - 1]?.sentence;
    if (!whole || at - from < PAIRS) continue;
    yield questions.slice(from, at);
    from = at;
  }
  if (from < questions.length) yield questions.slice(from);
}

function lengthOf({ sentences }: ReadText, sentence: number): number {
  const { firstToken, endToken } = sentences[sentence] as ReadText["sentences"][number];
  return Math.min(endToken - firstToken, SENTENCE_REACH);
}

interface Graphs {
  readonly references: Graph;
  readonly claims: Graph;
  readonly qualifiers: Graph;
}

async function askClaims(
  graphs: Graphs,
  text: ReadText,
  encoded: Encoded,
  mentions: readonly EntityMention[],
  kinds: readonly Kind[],
  questions: readonly PairQuestion[],
  floor: number,
): Promise<ModelClaim[]> {
  const units = await unitsOf(graphs.references, encoded, mentions, questions);
  const found: ModelClaim[] = [];
  for (let from = 0, to = 0; from < questions.length; from = to) {
    const sentence = questions[from]?.sentence as number;
    while (to < questions.length && questions[to]?.sentence === sentence && to - from < PAIRS) to++;
    const asked: Asked = {
      questions: questions.slice(from, to),
      units: units.units,
      subjects: units.subjects.slice(from, to),
      objects: units.objects.slice(from, to),
      context: contextOf(text, encoded, sentence),
    };
    found.push(...(await askSentence(graphs, text, mentions, kinds, asked, floor)));
  }
  return found;
}

/** Questions of one sentence. */
interface Asked extends Units {
  readonly questions: readonly PairQuestion[];
  readonly context: Numbers;
}

async function askSentence(
  graphs: Graphs,
  text: ReadText,
  mentions: readonly EntityMention[],
  kinds: readonly Kind[],
  { questions, units, subjects, objects, context }: Asked,
  floor: number,
): Promise<ModelClaim[]> {
  const at = (own: readonly number[], question: PairQuestion): number =>
    placeIn(text, mentions, own, question.sentence);
  const subjectAt = Int32Array.from(questions, (question) => at(question.subjectMentions, question));
  const objectAt = Int32Array.from(questions, (question) => at(question.objectMentions, question));
  const count = questions.length;
  const output = await graphs.claims.run({
    units,
    subject: { data: subjects, dims: [count] },
    object: { data: objects, dims: [count] },
    subjectAt: { data: subjectAt, dims: [count] },
    objectAt: { data: objectAt, dims: [count] },
    context,
    features: {
      data: asRows(
        questions.map(({ features }) => features),
        PAIR_FEATURES,
      ),
      dims: [count, PAIR_FEATURES],
    },
  });
  const chosen = likely(questions, kinds, numbers(output, "relations"), floor);
  if (chosen.length === 0) return [];
  const pair = numbers(output, "pair");
  const width = pair.length / count;
  const rows = new Float32Array(chosen.length * width);
  for (const [row, { question }] of chosen.entries())
    rows.set(pair.subarray(question * width, (question + 1) * width), row * width);
  const pick = (values: Int32Array): Numbers => ({
    data: Int32Array.from(chosen, ({ question }) => values[question] as number),
    dims: [chosen.length],
  });
  const qualified = await graphs.qualifiers.run({
    pair: { data: rows, dims: [chosen.length, width] },
    relation: { data: Int32Array.from(chosen, ({ relation }) => relation), dims: [chosen.length] },
    subjectAt: pick(subjectAt),
    objectAt: pick(objectAt),
    context,
  });
  const best = (name: string, row: number, size: number): number =>
    highest(numbers(qualified, name).subarray(row * size, (row + 1) * size));
  return chosen.map(({ question, relation, probability }, row): ModelClaim => {
    const { sentence, subject, object } = questions[question] as PairQuestion;
    const tenure = best("tenure", row, TENURES.length + 1);
    return {
      sentence,
      subject,
      object,
      relation: RELATIONS[relation] as Relation,
      probability,
      polarity: POLARITIES[best("polarity", row, POLARITIES.length)] as Polarity,
      modality: MODALITIES[best("modality", row, MODALITIES.length)] as Modality,
      tenure: tenure === 0 ? null : (TENURES[tenure - 1] as Tenure),
    };
  });
}

interface Units {
  readonly units: Numbers;
  /** Of each question the rows of its ends. */
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
}

/** One vector for the mentions that a question looks at: the logarithm of the sum of theirs, raised. */
async function unitsOf(
  references: Graph,
  encoded: Encoded,
  mentions: readonly EntityMention[],
  questions: readonly PairQuestion[],
): Promise<Units> {
  const used = [
    ...new Set(
      questions.flatMap(({ subjectMentions, objectMentions }) => [...subjectMentions, ...objectMentions]),
    ),
  ];
  const places = new Map(used.map((mention, place) => [mention, place]));
  const { vectors } = await askReferences(
    references,
    encoded,
    used.map((place) => mentions[place] as EntityMention),
    Int32Array.of(0, 0),
    new Float32Array(ANTECEDENT_FEATURES),
  );
  const width = vectors.length / used.length;
  const known = new Map<string, number>();
  const rows: Float32Array[] = [];
  const rowOf = (own: readonly number[]): number => {
    const key = own.join(" ");
    let row = known.get(key);
    if (row === undefined) {
      row = rows.length;
      known.set(key, row);
      rows.push(
        summed(
          vectors,
          own.map((mention) => places.get(mention) as number),
          width,
        ),
      );
    }
    return row;
  };
  const subjects = Int32Array.from(questions, ({ subjectMentions }) => rowOf(subjectMentions));
  const objects = Int32Array.from(questions, ({ objectMentions }) => rowOf(objectMentions));
  const data = new Float32Array(rows.length * width);
  for (const [row, values] of rows.entries()) data.set(values, row * width);
  return { units: { data, dims: [rows.length, width] }, subjects, objects };
}

/** log Σ exp, value by value. */
function summed(vectors: Float32Array, rows: readonly number[], width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let place = 0; place < width; place++) {
    let most = Number.NEGATIVE_INFINITY;
    for (const row of rows) most = Math.max(most, vectors[row * width + place] as number);
    let total = 0;
    for (const row of rows) total += Math.exp((vectors[row * width + place] as number) - most);
    sum[place] = most + Math.log(total);
  }
  return sum;
}

/** The states of a sentence's words. */
function contextOf(text: ReadText, { states, stateWidth }: Encoded, sentence: number): Numbers {
  const { firstToken } = text.sentences[sentence] as ReadText["sentences"][number];
  const length = lengthOf(text, sentence);
  return {
    data: states.subarray(firstToken * stateWidth, (firstToken + length) * stateWidth),
    dims: [length, stateWidth],
  };
}

/** Where the first of the mentions that lie in a sentence ends, counted from its first word; -1 when none does. */
function placeIn(
  text: ReadText,
  mentions: readonly EntityMention[],
  own: readonly number[],
  sentence: number,
): number {
  const { firstToken } = text.sentences[sentence] as ReadText["sentences"][number];
  for (const mention of own) {
    const { last } = mentions[mention] as EntityMention;
    if (text.tokens[last]?.sentence === sentence) {
      const place = last - firstToken;
      return place < SENTENCE_REACH ? place : -1;
    }
  }
  return -1;
}

interface Chosen {
  readonly question: number;
  readonly relation: number;
  readonly probability: number;
}

/** What is likely enough, of what the kinds allow. Of a symmetric relation both directions are one, and their mean. */
function likely(
  questions: readonly PairQuestion[],
  kinds: readonly Kind[],
  logits: Float32Array,
  floor: number,
): Chosen[] {
  const byEnds = new Map(
    questions.map(({ sentence, subject, object }, index) => [`${sentence} ${subject} ${object}`, index]),
  );
  const probability = (question: number, relation: number): number =>
    1 / (1 + Math.exp(-(logits[question * RELATIONS.length + relation] as number)));
  const chosen: Chosen[] = [];
  for (const [question, { sentence, subject, object }] of questions.entries()) {
    const turned = byEnds.get(`${sentence} ${object} ${subject}`);
    for (const name of possibleRelations(kinds[subject] as Kind, kinds[object] as Kind)) {
      const relation = RELATIONS.indexOf(name);
      let share = probability(question, relation);
      if (relations[name].symmetric && turned !== undefined) {
        if (turned < question) continue;
        share = (share + probability(turned, relation)) / 2;
      }
      if (share >= floor) chosen.push({ question, relation, probability: share });
    }
  }
  return chosen;
}

function highest(values: Float32Array): number {
  let best = 0;
  for (let place = 1; place < values.length; place++) {
    if ((values[place] as number) > (values[best] as number)) best = place;
  }
  return best;
}

function numbers(output: Readonly<Record<string, Numbers<Float32Array>>>, name: string): Float32Array {
  const found = output[name];
  if (!found)
    throw new Error(
      `The reader's model gives no "${name}": it is of another version. Install tieline again.`,
    );
  return found.data;
}
