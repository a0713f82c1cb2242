import louvain from "graphology-communities-louvain";
import type { Hidden } from "./filter.ts";
import { type TielineGraph, versionOf } from "./graph.ts";
import { projectionOf } from "./projection.ts";

export type Communities = ReadonlyMap<string, number>;

interface Found {
  readonly version: number;
  readonly hidden: Hidden;
  readonly communities: Communities;
}

/** The last answer for a graph: looks, selections and themes do not change it. */
const found = new WeakMap<TielineGraph, Found>();

/**
 * The community of each node that is not hidden, counted from 0, the largest first: who is tied more closely to
 * each other than to the rest, by Louvain (Blondel et al. 2008). Who is tied to nobody is in none. The same graph
 * always gives the same communities.
 */
export function communitiesOf(
  graph: TielineGraph,
  hidden: Hidden = { nodes: new Set(), edges: new Set() },
): Communities {
  const before = found.get(graph);
  const version = versionOf(graph);
  if (before?.version === version && same(before.hidden, hidden)) return before.communities;
  const communities = count(
    louvain(projectionOf(graph, hidden), { getEdgeWeight: "weight", rng: chances() }),
  );
  found.set(graph, { version, hidden, communities });
  return communities;
}

function count(numbers: Readonly<Record<string, number>>): Communities {
  const members = new Map<number, string[]>();
  for (const node of Object.keys(numbers).sort()) {
    const number = numbers[node] as number;
    const list = members.get(number);
    if (list) list.push(node);
    else members.set(number, [node]);
  }
  const several = [...members.values()].filter((list) => list.length > 1);
  const lists = several.sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1));
  return new Map(lists.flatMap((list, community) => list.map((node) => [node, community] as const)));
}

/** Numbers from 0 to 1 that are the same each time: a Lehmer generator with the multiplier 48271. */
function chances(): () => number {
  let state = 1842;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function same(a: Hidden, b: Hidden): boolean {
  return sameWords(a.nodes, b.nodes) && sameWords(a.edges, b.edges);
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const word of a) if (!b.has(word)) return false;
  return true;
}
