import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";

/** Who is tied to whom: entities by their place in `ids`, each pair once for each that ties it. */
export interface Ties {
  readonly ids: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How many claims. */
  readonly claims: Int32Array;
}

export interface Communities {
  /** The members of each, the strongest first: those that most claims tie to others. The largest community first. */
  readonly members: readonly (readonly string[])[];
  /** How many relationships there are within each, and between two of them, by place in `members`. */
  readonly within: readonly number[];
  readonly between: readonly (readonly [first: number, second: number, relationships: number])[];
}

/**
 * Who is tied more closely to each other than to the rest, by Louvain (Blondel et al. 2008). Every entity with a tie
 * is in one of them. The same ties, in the same order, always give the same communities.
 */
export function communitiesIn({ ids, from, to, claims }: Ties): Communities {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  const strength = new Float64Array(ids.length);
  for (let node = 0; node < ids.length; node += 1) graph.addNode(node);
  for (let tie = 0; tie < from.length; tie += 1) {
    const [first, second, weight] = [from[tie] as number, to[tie] as number, claims[tie] as number];
    if (first === second) continue;
    strength[first] = (strength[first] as number) + weight;
    strength[second] = (strength[second] as number) + weight;
    graph.updateEdge(first, second, ({ weight: before = 0 }) => ({ weight: before + weight }));
  }
  const found = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: "weight", rng: chances() });
  const groups = new Map<number, number[]>();
  for (let node = 0; node < ids.length; node += 1) {
    const number = found[node] as number;
    const group = groups.get(number);
    if (group) group.push(node);
    else groups.set(number, [node]);
  }
  const name = (node: number) => ids[node] as string;
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const ordered = [...groups.values()].map((group) =>
    group.sort((a, b) => (strength[b] as number) - (strength[a] as number) || compare(name(a), name(b))),
  );
  ordered.sort((a, b) => b.length - a.length || compare(name(a[0] as number), name(b[0] as number)));
  const communityOf = new Int32Array(ids.length);
  ordered.forEach((group, community) => {
    for (const node of group) communityOf[node] = community;
  });
  const within = ordered.map(() => 0);
  const between = new Map<number, number>();
  for (let tie = 0; tie < from.length; tie += 1) {
    const [a, b] = [communityOf[from[tie] as number] as number, communityOf[to[tie] as number] as number];
    if (a === b) within[a] = (within[a] as number) + 1;
    else {
      const pair = Math.min(a, b) * ordered.length + Math.max(a, b);
      between.set(pair, (between.get(pair) ?? 0) + 1);
    }
  }
  return {
    members: ordered.map((group) => group.map(name)),
    within,
    between: [...between]
      .sort(([a], [b]) => a - b)
      .map(([pair, count]) => [Math.floor(pair / ordered.length), pair % ordered.length, count]),
  };
}

/** Numbers from 0 to 1 that are the same each time: a Lehmer generator with the multiplier 48271. */
function chances(): () => number {
  let state = 1842;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
