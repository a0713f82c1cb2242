import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { firstFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Mentions and times as they lie over a document's tokens. */
export interface TokenMentions {
  /** By the token that heads it: mentions, the outermost first. */
  readonly byHead: ReadonlyMap<number, readonly number[]>;
  /** Tokens of names. */
  readonly named: ReadonlySet<number>;
  /** Tokens that say when. */
  readonly timed: ReadonlySet<number>;
}

export function mentionsOverTokens(
  { tokens }: TaggedDocument,
  findings: Pick<Findings, "mentions" | "times">,
): TokenMentions {
  const byHead = new Map<number, number[]>();
  const lengths: number[] = [];
  const named = new Set<number>();
  findings.mentions.forEach(({ start, end, form }, index) => {
    const first = firstFrom(tokens, start);
    let last = first;
    while (last < tokens.length && tokens[last]!.end <= end) last++;
    lengths.push(last - first);
    if (last <= first) return;
    if (form === "name") for (let at = first; at < last; at++) named.add(at);
    const head = headOf(tokens, first, last);
    const others = byHead.get(head);
    if (others) others.push(index);
    else byHead.set(head, [index]);
  });
  for (const all of byHead.values()) all.sort((a, b) => lengths[b]! - lengths[a]!);
  const timed = new Set<number>();
  for (const { start, end } of findings.times) {
    const own: number[] = [];
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) own.push(at);
    // "the 2025 election" is a name; its year says no more than that.
    if (!own.some((at) => named.has(at))) for (const at of own) timed.add(at);
  }
  return { byHead, named, timed };
}

/** The token of a stretch that hangs from outside of it; of several, one that is no mark and stands last. */
function headOf(tokens: TaggedDocument["tokens"], first: number, end: number): number {
  let found = end - 1;
  let weight = -1;
  for (let at = first; at < end; at++) {
    const { head, upos, relation } = tokens[at]!;
    if (head >= first && head < end) continue;
    const own = upos === "PUNCT" || relation === "case" ? 0 : upos === "DET" || relation === "mark" ? 1 : 2;
    if (own >= weight) {
      found = at;
      weight = own;
    }
  }
  return found;
}
