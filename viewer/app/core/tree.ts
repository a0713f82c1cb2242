import { relations } from "#graph/ontology.ts";
import { plainSentence, relationLabel, sentenceOf } from "#graph/sentence.ts";
import type { ClaimWithEvidence } from "./claims.ts";
import type { Hidden } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";
import type { EntityRow, EvidenceRow } from "./rows.ts";
import { folded } from "./search.ts";

/** One relation of an entity, in one direction; those that are the same both ways have only one. */
export interface RelationBranch {
  readonly entity: string;
  readonly predicate: string;
  /** Whether the entity is what others are tied to: "works for Royal Society" has those who do under it. */
  readonly towards: boolean;
  /** Edges, the best supported first. */
  readonly edges: readonly string[];
}

/**
 * A row of the network as a tree: entity → relation → entity → claim → sentence. `place` of `of` counts those under
 * the same parent from 1; `open` is null where nothing can be under it. Rows stand in reading order.
 */
export type TreeRow = {
  readonly key: string;
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** The parent's key. */
  readonly parent: string | null;
  readonly open: boolean | null;
  readonly place: number;
  readonly of: number;
  /** What typing letters goes by. */
  readonly text: string;
} & (
  | { readonly what: "entity"; readonly entity: EntityRow; readonly ties: number }
  | { readonly what: "relation"; readonly relation: RelationBranch }
  | { readonly what: "tie"; readonly edge: string; readonly entity: EntityRow }
  | { readonly what: "claim"; readonly entry: ClaimWithEvidence }
  | { readonly what: "sentence"; readonly evidence: EvidenceRow }
  /** In place of claims that are not there yet, or could not be had. */
  | { readonly what: "waiting"; readonly problem: boolean }
);

/** The claims of edges that were opened, by edge; a problem's sentence where they could not be had. */
export type ClaimsByEdge = ReadonlyMap<string, readonly ClaimWithEvidence[] | string>;

interface Under {
  readonly graph: TielineGraph;
  readonly hidden: Hidden;
  readonly open: ReadonlySet<string>;
  readonly claims: ClaimsByEdge;
}

/** The most reported first, as in the list of entities. */
export function treeRows(
  graph: TielineGraph,
  hidden: Hidden,
  open: ReadonlySet<string>,
  claims: ClaimsByEdge,
): readonly TreeRow[] {
  const entities = graph
    .filterNodes((id) => !hidden.nodes.has(id))
    .map((id) => graph.getNodeAttribute(id, "entity"))
    .sort((a, b) => b.articles - a.articles || compare(a.name, b.name));
  const under: Under = { graph, hidden, open, claims };
  return entities.flatMap((entity, index): readonly TreeRow[] => {
    const key = entityKey(entity.id);
    const edges = seenEdges(under, entity.id);
    const opened = edges.length > 0 ? open.has(key) : null;
    const row: TreeRow = {
      what: "entity",
      key,
      level: 1,
      parent: null,
      open: opened,
      place: index + 1,
      of: entities.length,
      text: entity.name,
      entity,
      ties: edges.length,
    };
    return opened ? [row, ...relationRows(under, entity, key, edges)] : [row];
  });
}

export function entityKey(entity: string): string {
  return `entity ${entity}`;
}

function seenEdges({ graph, hidden }: Under, entity: string): readonly string[] {
  return graph.filterEdges(entity, (edge) => !hidden.edges.has(edge));
}

/** Of an entity, from its edges: by relation, those it has most ties of first. */
export function relationsIn(
  graph: TielineGraph,
  entity: string,
  edges: readonly string[],
): readonly RelationBranch[] {
  const branches = new Map<string, RelationBranch & { readonly edges: string[] }>();
  for (const edge of edges) {
    const { predicate } = graph.getEdgeAttribute(edge, "relationship");
    const towards = !isSymmetric(predicate) && graph.source(edge) !== entity;
    const key = `${predicate} ${towards}`;
    const branch = branches.get(key) ?? { entity, predicate, towards, edges: [] };
    branch.edges.push(edge);
    branches.set(key, branch);
  }
  const claims = (edge: string) => {
    const { relationship } = graph.getEdgeAttributes(edge);
    return relationship.claims + relationship.denied;
  };
  for (const { edges: own } of branches.values()) own.sort((a, b) => claims(b) - claims(a) || compare(a, b));
  return [...branches.values()].sort(
    (a, b) =>
      b.edges.length - a.edges.length ||
      Number(a.towards) - Number(b.towards) ||
      compare(relationLabel(a.predicate), relationLabel(b.predicate)),
  );
}

function isSymmetric(predicate: string): boolean {
  const known: Readonly<Record<string, { readonly symmetric?: true }>> = relations;
  return Object.hasOwn(known, predicate) && known[predicate]?.symmetric === true;
}

function relationRows(
  under: Under,
  entity: EntityRow,
  parent: string,
  edges: readonly string[],
): readonly TreeRow[] {
  const branches = relationsIn(under.graph, entity.id, edges);
  return branches.flatMap((relation, index): readonly TreeRow[] => {
    const label = relationLabel(relation.predicate);
    const key = `${parent} ${relation.predicate} ${relation.towards}`;
    const opened = under.open.has(key);
    const row: TreeRow = {
      what: "relation",
      key,
      level: 2,
      parent,
      open: opened,
      place: index + 1,
      of: branches.length,
      text: label,
      relation,
    };
    return opened ? [row, ...tieRows(under, relation, key)] : [row];
  });
}

function tieRows(under: Under, { entity, edges }: RelationBranch, parent: string): readonly TreeRow[] {
  const { graph, open } = under;
  return edges.flatMap((edge, index): readonly TreeRow[] => {
    const other = graph.getNodeAttribute(graph.opposite(entity, edge), "entity");
    const key = `${parent} ${other.id}`;
    const opened = open.has(key);
    const row: TreeRow = {
      what: "tie",
      key,
      level: 3,
      parent,
      open: opened,
      place: index + 1,
      of: edges.length,
      text: other.name,
      edge,
      entity: other,
    };
    return opened ? [row, ...claimRows(under, edge, key)] : [row];
  });
}

function claimRows({ claims, open }: Under, edge: string, parent: string): readonly TreeRow[] {
  const known = claims.get(edge);
  if (known === undefined || typeof known === "string")
    return [
      {
        what: "waiting",
        key: `${parent} waiting`,
        level: 4,
        parent,
        open: null,
        place: 1,
        of: 1,
        text: known ?? "Looking up the sentences",
        problem: known !== undefined,
      },
    ];
  return known.flatMap((entry, index): readonly TreeRow[] => {
    const key = `${parent} ${entry.claim.claim}`;
    const closed = open.has(closedKey(key));
    const row: TreeRow = {
      what: "claim",
      key,
      level: 4,
      parent,
      open: !closed,
      place: index + 1,
      of: known.length,
      text: plainSentence(sentenceOf(entry.claim)),
      entry,
    };
    return closed ? [row] : [row, ...sentenceRows(entry, key)];
  });
}

function sentenceRows({ evidence }: ClaimWithEvidence, parent: string): readonly TreeRow[] {
  return evidence.map((place, index) => ({
    what: "sentence",
    key: `${parent} ${place.article} ${place.start} ${place.end} ${index}`,
    level: 5,
    parent,
    open: null,
    place: index + 1,
    of: evidence.length,
    text: place.quote,
    evidence: place,
  }));
}

const closedKey = (key: string): string => `closed ${key}`;

/** Opens what is closed and closes what is open. Claims lie open until they are closed, all else the other way. */
export function turned(open: ReadonlySet<string>, row: Pick<TreeRow, "what" | "key">): ReadonlySet<string> {
  const key = row.what === "claim" ? closedKey(row.key) : row.key;
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** To a row, by its key; or the row where the keys are is opened or closed; or nothing. */
export type Move = { readonly to: string } | { readonly turn: TreeRow } | null;

/** What an arrow, Home or End does at a row (WAI-ARIA, tree view). */
export function moveIn(rows: readonly TreeRow[], at: number, key: string): Move {
  const row = rows[at];
  if (!row) return null;
  const to = (index: number): Move => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
    return next && next !== row ? { to: next.key } : null;
  };
  if (key === "ArrowDown") return to(at + 1);
  if (key === "ArrowUp") return to(at - 1);
  if (key === "Home") return to(0);
  if (key === "End") return to(rows.length - 1);
  if (key === "ArrowRight") return row.open === null ? null : row.open ? to(at + 1) : { turn: row };
  if (key === "ArrowLeft") return row.open ? { turn: row } : row.parent === null ? null : { to: row.parent };
  return null;
}

/**
 * The next row whose text begins with the letters, around the end; the one at `at` too, while more letters of it are
 * typed. The same letter again and again goes from one to the next.
 */
export function typedIn(rows: readonly TreeRow[], at: number, letters: string): string | null {
  const same = new Set(letters).size === 1;
  const wanted = folded(same ? letters.charAt(0) : letters);
  const first = same ? at + 1 : at;
  for (let step = 0; step < rows.length; step++) {
    const row = rows[(first + step) % rows.length];
    if (row && folded(row.text.slice(0, 80)).startsWith(wanted)) return row.key;
  }
  return null;
}

const inEnglish = new Intl.Collator("en");
function compare(a: string, b: string): number {
  return inEnglish.compare(a, b);
}
