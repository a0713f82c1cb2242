import type { QueryAnswer } from "#viewer/protocol.ts";
import { type ClaimWithEvidence, claimsOf } from "../claims.ts";
import { daysOf } from "../days.ts";
import type { Filter } from "../filter.ts";
import { edgeKey, type TielineGraph } from "../graph.ts";
import type { EvidenceRow } from "../rows.ts";
import type { Seen } from "./seen.ts";

/** What is said of two entities together. */
export interface QuotedPair {
  readonly names: readonly [string, string];
  readonly claims: readonly ClaimWithEvidence[];
}

/** More ties than this are left out, the least supported first: a page of more is read by nobody. */
export const MOST_TIES = 1000;
/** Questions that are under way at a time. */
const AT_ONCE = 6;

type AskClaims = (entity: string) => Promise<Pick<QueryAnswer<"entity-claims">, "rows">>;

/**
 * The claims behind what is seen, with the evidence that the filter leaves, by pair: the best supported first. Asks
 * for as few entities as hold an end of every tie.
 */
export async function quotedPairs(
  graph: TielineGraph,
  { edges }: Seen,
  filter: Filter,
  ask: AskClaims,
): Promise<readonly QuotedPair[]> {
  const wanted = new Set(mostSupported(graph, edges));
  const rows: EvidenceRow[] = [];
  const left = [...endsOf(graph, wanted)];
  const work = async () => {
    for (let entity = left.pop(); entity !== undefined; entity = left.pop())
      rows.push(...(await ask(entity)).rows);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pairsOf(rows.filter((row) => wanted.has(edgeKey(row)) && fits(row, filter)));
}

function mostSupported(graph: TielineGraph, edges: readonly string[]): readonly string[] {
  const weight = (id: string) => {
    const { claims, denied, articles } = graph.getEdgeAttribute(id, "relationship");
    return articles * 1000 + claims + denied;
  };
  return [...edges].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, MOST_TIES);
}

/** The entity with the most ties that none covers yet, again and again. */
function endsOf(graph: TielineGraph, edges: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Map<string, Set<string>>();
  for (const edge of edges)
    for (const end of graph.extremities(edge)) open.set(end, (open.get(end) ?? new Set()).add(edge));
  const chosen = new Set<string>();
  const order = [...open].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const covered = new Set<string>();
  for (const [entity, ties] of order) {
    if ([...ties].every((edge) => covered.has(edge))) continue;
    chosen.add(entity);
    for (const edge of ties) covered.add(edge);
  }
  return chosen;
}

function pairsOf(rows: readonly EvidenceRow[]): readonly QuotedPair[] {
  const pairs = new Map<string, Map<string, EvidenceRow>>();
  for (const row of rows) {
    const key = [row.subject, row.object].sort().join(" ");
    const place = `${row.claim} ${row.article} ${row.start} ${row.end}`;
    pairs.set(key, (pairs.get(key) ?? new Map()).set(place, row)); // both ends may have been asked for
  }
  return [...pairs.values()]
    .map((of) => {
      const all = [...of.values()].sort(byPlace);
      const { subjectName, objectName } = all[0] as EvidenceRow;
      return { names: [subjectName, objectName] as const, claims: claimsOf(all), places: all.length };
    })
    .sort((a, b) => b.places - a.places || (a.names.join() < b.names.join() ? -1 : 1))
    .map(({ names, claims }) => ({ names, claims }));
}

/** The latest report first, and each article from its beginning. */
function byPlace(a: EvidenceRow, b: EvidenceRow): number {
  const [x, y] = [a.published ?? "", b.published ?? ""];
  if (x !== y) return x < y ? 1 : -1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || (a.claim < b.claim ? -1 : 1);
}

/** Whether a piece of evidence is what the filter asks for; of words it asks the tie as a whole. */
function fits(row: EvidenceRow, filter: Filter): boolean {
  const { publishers, articles, speakers, standings, reported, happened } = filter;
  const within = (days: Filter["reported"], time: string | null) => {
    if (days === null) return true;
    const [from, to] = [daysOf(days[0]), daysOf(days[1])];
    const at = time === null ? null : daysOf(time);
    return !from || !to || (at !== null && at[0] <= to[1] && at[1] >= from[0]);
  };
  return (
    (publishers.size === 0 || publishers.has(row.publisher ?? "-")) &&
    (articles.size === 0 || articles.has(row.article)) &&
    (speakers.size === 0 || speakers.has(row.speaker ?? "-")) &&
    !standings.has(row.polarity === "negative" ? "denied" : row.modality) &&
    within(reported, row.published) &&
    within(happened, row.time)
  );
}
