import type { Sentence } from "#ingest/document.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";

/** A sentence's dependency tree; tokens by their index in the article. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly TaggedToken[];
  /** Its tokens, governors before what they govern. */
  readonly order: readonly number[];
  /** What hangs from a token, in the order of the text. */
  children(token: number): readonly number[];
  /** Steps to the root. */
  depth(token: number): number;
}

/**
 * The tree of a sentence of Universal Dependencies; linear. A head outside of the sentence makes a root, and so does
 * the first word of a ring.
 */
export function treeOf({ tokens }: TaggedDocument, sentence: Sentence): Tree {
  const { firstToken, endToken } = sentence;
  const below: number[][] = [];
  const roots: number[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const { head } = tokens[at]!;
    if (head < firstToken || head >= endToken || head === at) roots.push(at);
    else {
      below[head - firstToken] ??= [];
      below[head - firstToken]!.push(at);
    }
  }
  const order: number[] = [];
  const depths = new Int32Array(endToken - firstToken).fill(-1);
  const grow = (root: number): void => {
    depths[root - firstToken] = 0;
    order.push(root);
    for (let next = order.length - 1; next < order.length; next++) {
      const at = order[next]!;
      for (const child of below[at - firstToken] ?? []) {
        depths[child - firstToken] = depths[at - firstToken]! + 1;
        order.push(child);
      }
    }
  };
  roots.forEach(grow);
  // Words that hang in a ring from one another, as joining hyphenated ones can leave them: the first becomes a root.
  for (let at = firstToken; at < endToken; at++) {
    if (depths[at - firstToken] !== -1) continue;
    const beside = below[tokens[at]!.head - firstToken]!;
    beside.splice(beside.indexOf(at), 1);
    grow(at);
  }
  return {
    sentence,
    tokens,
    order,
    children: (token) => below[token - firstToken] ?? [],
    depth: (token) => depths[token - firstToken] ?? 0,
  };
}

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export function plain(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}
