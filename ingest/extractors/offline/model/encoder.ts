import { setImmediate } from "node:timers/promises";
import { UPOS, type Upos } from "#ingest/document.ts";
import { coordinate, tagInfinitives } from "#ingest/extractors/offline/model/grammar.ts";
import { type NamedWords, namesIn } from "#ingest/extractors/offline/model/names.ts";
import type { Graph, Numbers, Runtime } from "#ingest/extractors/offline/model/runtime.ts";
import { highest } from "#ingest/extractors/offline/model/scores.ts";
import { wordPieces } from "#ingest/extractors/offline/model/tokenizer.ts";
import { bestTree } from "#ingest/extractors/offline/model/tree.ts";
import type { Labels, Weights } from "#ingest/extractors/offline/model/weights.ts";
import { type EncodedText, type Window, windowsOf } from "#ingest/extractors/offline/model/windows.ts";
import { mayBe } from "#ingest/extractors/offline/syntax/closed-classes.ts";

/** What the encoder says of each word of a text, in the order of its tokens. */
export interface Encoded {
  /** Indices into UPOS. */
  readonly upos: Uint8Array;
  /** Indices of tokens; -1 for the root of each sentence. Heads and tokens of a sentence are one tree. */
  readonly heads: Int32Array;
  /** Indices into the model's `labels`: the relation to the head. */
  readonly labels: Uint8Array;
  /** Names of persons, organizations and places; they neither nest nor cross. Indices of tokens. */
  readonly names: readonly NamedWords[];
  /** Of each word, of each width from 1 to `spanWidth`: scores of none and of each kind. */
  readonly spans: Float32Array;
  readonly spanWidth: number;
  /** Of each word, `stateWidth` numbers: what the second stage reads. */
  readonly states: Float32Array;
  readonly stateWidth: number;
}

/** PORT: reads a text's words once. The same words always give the same numbers. */
export interface Encoder {
  encode(text: EncodedText): Promise<Encoded>;
}

export async function openEncoder(weights: Weights, runtime: Runtime): Promise<Encoder> {
  const graph = await runtime.open(weights.graph("encoder"));
  const arcs = await runtime.open(weights.graph("arcs"));
  const tokenizer = wordPieces(weights.vocabulary);
  const { labels } = weights;
  return {
    async encode(text) {
      const encoded = empty(text.tokens.length, labels);
      const names: NamedWords[] = [];
      for (const window of windowsOf(text, tokenizer, labels.window)) {
        const given = await read(graph, window);
        fill(encoded, text, window, given);
        for (const part of partsOf(window)) {
          plant(encoded, window, part, given);
          names.push(...named(window, part, given, labels));
        }
        await label(encoded, window, given, arcs, labels);
        tagInfinitives(encoded, text, window, output(given, "upos"), labels);
        coordinate(encoded, window, labels);
        await setImmediate(); // whoever else waits has a turn
      }
      for (const sentence of text.sentences) joinRoots(encoded, sentence, labels);
      return { ...encoded, names };
    },
  };
}

type Output = Readonly<Record<string, Numbers<Float32Array>>>;

function read(graph: Graph, { ids, cases, first, sentence }: Window): Promise<Output> {
  return graph.run({
    ids: { data: ids, dims: [1, ids.length] },
    case: { data: cases, dims: [1, cases.length] },
    first: { data: first, dims: [1, first.length] },
    sent: { data: sentence, dims: [1, sentence.length] },
  });
}

const STATE_WIDTH = 384;

function empty(count: number, { spanWidth, kinds }: Labels): Omit<Encoded, "names"> {
  return {
    upos: new Uint8Array(count),
    heads: new Int32Array(count).fill(-1),
    labels: new Uint8Array(count),
    spans: new Float32Array(count * spanWidth * (kinds.length + 1)),
    spanWidth,
    states: new Float32Array(count * STATE_WIDTH),
    stateWidth: STATE_WIDTH,
  };
}

function output(all: Output, name: string): Float32Array {
  const found = all[name];
  if (!found)
    throw new Error(
      `The reader's model gives no "${name}": it is of another version. Install tieline again.`,
    );
  return found.data;
}

/** What is one value, or one row of values, a word. */
function fill(
  encoded: Omit<Encoded, "names">,
  { tokens }: EncodedText,
  { firstToken, endToken }: Window,
  given: Output,
): void {
  const count = endToken - firstToken;
  const { upos, spans, states, stateWidth } = encoded;
  spans.set(output(given, "spans"), (spans.length / upos.length) * firstToken);
  states.set(output(given, "states"), stateWidth * firstToken);
  const scores = output(given, "upos");
  const width = scores.length / count;
  for (let word = 0; word < count; word++) {
    const { text } = tokens[firstToken + word] as EncodedText["tokens"][number];
    upos[firstToken + word] = highest(scores, word * width, width, (tag) => mayBe(text, UPOS[tag] as Upos));
  }
}

/** Words of one sentence within a window: places from `from` to `to`, which is excluded. */
interface Part {
  readonly from: number;
  readonly to: number;
}

function* partsOf({ sentence }: Window): Generator<Part> {
  for (let from = 0, to = 0; from < sentence.length; from = to) {
    while (to < sentence.length && sentence[to] === sentence[from]) to++;
    yield { from, to };
  }
}

/** The tree over a part. */
function plant(
  encoded: Omit<Encoded, "names">,
  { firstToken, sentence }: Window,
  { from, to }: Part,
  given: Output,
): void {
  const arcs = output(given, "arc");
  const columns = sentence.length + 1;
  const heads = bestTree(to - from, (word, head) => {
    const row = (from + word - 1) * columns;
    return arcs[head === 0 ? row : row + from + head] as number;
  });
  for (const [index, head] of heads.entries()) {
    encoded.heads[firstToken + from + index] = head === 0 ? -1 : firstToken + from + head - 1;
  }
}

/** The relations of a window's words to their heads, which are known: a word's own best head may be another. */
async function label(
  encoded: Omit<Encoded, "names">,
  { firstToken, endToken }: Window,
  given: Output,
  arcs: Graph,
  { labels }: Labels,
): Promise<void> {
  const count = endToken - firstToken;
  const dependent = output(given, "dependent");
  const heads = output(given, "head"); // the root comes first
  const width = dependent.length / count;
  const head = new Float32Array(dependent.length);
  for (let word = 0; word < count; word++) {
    const row = Math.max(-1, (encoded.heads[firstToken + word] as number) - firstToken) + 1;
    head.set(heads.subarray(row * width, (row + 1) * width), word * width);
  }
  const dims = [count, width];
  const scores = output(
    await arcs.run({ dependent: { data: dependent, dims }, head: { data: head, dims } }),
    "label",
  );
  const root = labels.indexOf("root");
  for (let word = 0; word < count; word++) {
    const token = firstToken + word;
    encoded.labels[token] =
      encoded.heads[token] === -1
        ? root
        : highest(scores, word * labels.length, labels.length, (place) => place !== root);
  }
}

function named({ firstToken }: Window, { from, to }: Part, given: Output, { names }: Labels): NamedWords[] {
  const scores = output(given, "names").subarray(from * names.length, to * names.length);
  const start = firstToken + from;
  return namesIn(scores, to - from, names).map((name) => ({
    ...name,
    first: name.first + start,
    last: name.last + start,
  }));
}

/** The parts of a sentence that was cut hang on its first. */
function joinRoots(
  { heads, labels: relations }: Omit<Encoded, "names">,
  { firstToken, endToken }: EncodedText["sentences"][number],
  { labels }: Labels,
): void {
  let root = -1;
  for (let token = firstToken; token < endToken; token++) {
    if (heads[token] !== -1) continue;
    if (root === -1) root = token;
    else {
      heads[token] = root;
      relations[token] = labels.indexOf("parataxis");
    }
  }
}
