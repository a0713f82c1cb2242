import type { End, StoredMention } from "./ends.ts";
import type { Links, Pair } from "./links.ts";

/** A listed pair whose ends were both found. */
export interface FoundPair {
  readonly pair: Pair;
  readonly mentions: readonly [StoredMention, StoredMention];
}

/** What a graph makes of the listed pairs. */
export interface IdentityScore {
  readonly same: {
    readonly joined: readonly FoundPair[];
    readonly apart: readonly FoundPair[];
    /** One or both ends have no mention, so the pair is missed too. */
    readonly notFound: readonly Pair[];
  };
  readonly different: {
    readonly joined: readonly FoundPair[];
    readonly apart: readonly FoundPair[];
    readonly notFound: readonly Pair[];
  };
  /** Of the listed pairs that the graph makes one, how many are. From 0 to 1; null where there are none. */
  readonly precision: number | null;
  /** Of the pairs that are one, how many the graph makes one; then only of those whose ends it has. */
  readonly recall: number | null;
  readonly recallOfFound: number | null;
}

/** `ends` has every end that a pair names. */
export function scoreLinks(links: Links, ends: ReadonlyMap<string, End>): IdentityScore {
  const same = sorted(links.same, ends);
  const different = sorted(links.different, ends);
  const joined = same.joined.length;
  return {
    same,
    different,
    precision: share(joined, joined + different.joined.length),
    recall: share(joined, links.same.length),
    recallOfFound: share(joined, joined + same.apart.length),
  };
}

function sorted(pairs: readonly Pair[], ends: ReadonlyMap<string, End>): IdentityScore["same"] {
  const joined: FoundPair[] = [];
  const apart: FoundPair[] = [];
  const notFound: Pair[] = [];
  for (const pair of pairs) {
    const [first, second] = pair.map((end) => ends.get(end)?.mention ?? null);
    if (!first || !second) notFound.push(pair);
    else (first.entity === second.entity ? joined : apart).push({ pair, mentions: [first, second] });
  }
  return { joined, apart, notFound };
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
