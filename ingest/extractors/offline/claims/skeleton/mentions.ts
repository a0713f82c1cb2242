import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { firstFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Mentions and times as they lie over a document's tokens. */
export interface TokenMentions {
  /** By the token that heads it: mentions, the outermost first. */
  readonly byHead: ReadonlyMap<number, readonly number[]>;
  /** By mention, the token after its last. */
  readonly ends: readonly number[];
  /** Tokens of names. */
  readonly named: ReadonlySet<number>;
  /** Tokens of mentions of any form. */
  readonly inside: ReadonlySet<number>;
  /** Tokens that say when. */
  readonly timed: ReadonlySet<number>;
}

export function mentionsOverTokens(
  { tokens }: TaggedDocument,
  findings: Pick<Findings, "mentions" | "times">,
): TokenMentions {
  const byHead = new Map<number, number[]>();
  const lengths: number[] = [];
  const ends: number[] = [];
  const named = new Set<number>();
  const inside = new Set<number>();
  findings.mentions.forEach(({ start, end, form }, index) => {
    const first = firstFrom(tokens, start);
    let last = first;
    while (last < tokens.length && tokens[last]!.end <= end) last++;
    // "[Madrid]-based" is one word.
    const within =
      last === first &&
      tokens[first] !== undefined &&
      tokens[first].start <= start &&
      end <= tokens[first].end;
    if (within) last = first + 1;
    lengths.push(last - first);
    ends.push(last);
    if (last <= first) return;
    if (within) {
      const known = byHead.get(first);
      if (known) known.push(index);
      else byHead.set(first, [index]);
      return;
    }
    for (let at = first; at < last; at++) {
      inside.add(at);
      if (form === "name") named.add(at);
    }
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
  return { byHead, ends, named, inside, timed };
}

/** The token of a stretch that hangs from outside of it; of several, the one nearest to the root, else the last. */
function headOf(tokens: TaggedDocument["tokens"], first: number, end: number): number {
  let found = end - 1;
  let best = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at++) {
    const { head, upos, relation } = tokens[at]!;
    if (head >= first && head < end) continue;
    const mark = upos === "PUNCT" || relation === "case" || relation === "det" || relation === "mark";
    const distance = depthOf(tokens, at) + (mark ? FAR : 0);
    if (distance <= best) {
      found = at;
      best = distance;
    }
  }
  return found;
}

/** Deeper trees are not followed. */
const FAR = 60;

function depthOf(tokens: TaggedDocument["tokens"], token: number): number {
  let depth = 0;
  for (let at = tokens[token]!.head; at >= 0 && depth < FAR; at = tokens[at]!.head) depth += 1;
  return depth;
}
