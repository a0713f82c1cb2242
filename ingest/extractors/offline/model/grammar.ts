/*
 * Where the highest score breaks a law of the trees' own notation (Universal Dependencies 2), the law
 * has the word: rules over trees count on it.
 */
import { UPOS, type Upos } from "#ingest/document.ts";
import { highest } from "#ingest/extractors/offline/model/scores.ts";
import type { Labels } from "#ingest/extractors/offline/model/weights.ts";
import type { EncodedText, Window } from "#ingest/extractors/offline/model/windows.ts";

/** Parts of speech (indices into UPOS), heads (indices of tokens) and relations (indices of labels). */
interface Trees {
  readonly upos: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** What "to" marks is a verb, unless it has a copula: "to work", but "to be a doctor". */
export function tagInfinitives(
  { upos, heads, labels: relations }: Trees,
  { tokens }: EncodedText,
  { firstToken, endToken }: Window,
  scores: Float32Array,
  { labels }: Labels,
): void {
  const [mark, copula] = [labels.indexOf("mark"), labels.indexOf("cop")];
  const copular = new Set<number>();
  for (let token = firstToken; token < endToken; token++)
    if (relations[token] === copula) copular.add(heads[token] as number);
  const width = scores.length / (endToken - firstToken);
  for (let token = firstToken; token < endToken; token++) {
    const head = heads[token] as number;
    if (relations[token] !== mark || upos[token] !== UPOS.indexOf("PART") || copular.has(head)) continue;
    if (tokens[token]?.text.toLowerCase() !== "to" || head < token) continue;
    upos[head] = highest(scores, (head - firstToken) * width, width, (tag) =>
      ["VERB", "AUX"].includes(UPOS[tag] as Upos),
    );
  }
}

/** What a conjunction joins to its head says who else, not who: "the minister and Ada Stone". */
export function coordinate(
  { heads, labels: relations }: Trees,
  { firstToken, endToken }: Window,
  { labels }: Labels,
): void {
  const [apposition, conjunction, conjunct] = ["appos", "cc", "conj"].map((name) => labels.indexOf(name));
  for (let token = firstToken; token < endToken; token++) {
    const joined = heads[token] as number;
    const first = heads[joined] ?? token;
    if (relations[token] !== conjunction || relations[joined] !== apposition) continue;
    if (first < token && token < joined) relations[joined] = conjunct as number;
  }
}
