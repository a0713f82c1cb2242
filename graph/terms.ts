import { relationshipId } from "#graph/derive/relationship.ts";
import { groupOf, type Holding, holdingsOf, type Succession, termsOf } from "#graph/derive/term.ts";
import { type Sighting, type ToldTerm, toldTerms, toldWith } from "#graph/derive/told.ts";
import type { Article, Claim, Term } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row } from "#graph/store.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/** The terms in a store: from when to when what there is one of at a time was so. */

type Ends = Pick<Claim, "subject" | "predicate" | "object">;

/** A term that is stored, and what its own articles tell of it. */
interface Kept {
  readonly term: Term;
  readonly group: string;
  readonly told: ToldTerm;
}

/** What was not said of the relationships before. */
interface News extends Pick<Article, "published"> {
  readonly claims: readonly Claim[];
}

/**
 * Derives the terms anew of relationships that stand, or stood. Only the articles of these are read; of the others in a
 * group, what their own articles tell is kept beside their terms. Where it is known what is new, they are read only when
 * that could tell of another term or bound.
 */
export async function deriveTerms(
  transaction: Transaction,
  about: readonly Ends[],
  news?: News,
): Promise<void> {
  const touched = new Map<string, Ends>();
  const groups = new Set<string>();
  for (const { subject, predicate, object } of about) {
    const group = groupOf({ subject, predicate, object });
    if (group === null) continue;
    groups.add(group);
    touched.set(relationshipId({ subject, predicate, object }), { subject, predicate, object });
  }
  for (const group of await sharedGroups(transaction, about)) groups.add(group);
  if (groups.size === 0) return;

  const kept = groupBy(await keptIn(transaction, [...groups]), ({ group }) => group);
  const counted = news ? countedHoldings([...kept.values()].flat(), touched, news) : [];
  const unread = new Map(touched);
  for (const holding of counted) unread.delete(relationshipId(holding));
  const fresh = groupBy(
    [...counted, ...(await freshHoldings(transaction, unread))],
    (holding) => groupOf(holding) as string,
  );
  const holdings = new Map<string, readonly Holding[]>();
  for (const group of groups) {
    const others = (kept.get(group) ?? []).filter(({ term }) => !touched.has(relationshipId(term)));
    holdings.set(group, [
      ...others.map(({ term, told }) => ({ ...endsOf(term), id: term.id, told })),
      ...(fresh.get(group) ?? []),
    ]);
  }
  const successions = await successionsIn(transaction, [...holdings.values()]);
  const removed: string[] = [];
  const written: Row[] = [];
  const marked = new Map<string, Row>();
  for (const [group, held] of holdings) {
    const terms = termsOf(held, successionsAmong(held, successions));
    const before = new Map((kept.get(group) ?? []).map((one) => [one.term.id, one]));
    const told = new Map(held.map((one) => [one.id, JSON.stringify(one.told)]));
    const ids = new Set(terms.map(({ id }) => id));
    removed.push(...[...before.keys()].filter((id) => !ids.has(id)));
    for (const term of terms) {
      const relationship = relationshipId(term);
      const known = before.get(term.id);
      const changed =
        !known ||
        JSON.stringify(known.term) !== JSON.stringify(term) ||
        JSON.stringify(known.told) !== told.get(term.id);
      if (changed)
        written.push({
          id: term.id,
          subject: term.subject,
          object: term.object,
          properties: { ...term, relationship, group, told: told.get(term.id) as string },
        });
    }
    for (const [relationship, own] of groupBy(terms, relationshipId)) {
      const rival = own.some(({ rivals }) => rivals.length > 0);
      const had = [...before.values()].some(
        ({ term }) => relationshipId(term) === relationship && term.rivals.length > 0,
      );
      const [first] = own as [Term];
      if (rival !== had || (rival && touched.has(relationship)))
        marked.set(relationship, { ...endsOf(first), rival });
    }
  }
  if (removed.length > 0) await transaction.run("derive/remove-terms", { ids: removed });
  await runRows(transaction, "derive/terms", written);
  await runRows(transaction, "derive/rivals", [...marked.values()]);
}

function endsOf({ subject, predicate, object }: Ends): Ends {
  return { subject, predicate, object };
}

/** The groups in which both ends of a claimed succession hold something. */
async function sharedGroups(transaction: Transaction, about: readonly Ends[]): Promise<readonly string[]> {
  const pairs = about.filter(({ predicate }) => predicate === "SUCCEEDED");
  if (pairs.length === 0) return [];
  const ids = [...new Set(pairs.flatMap(({ subject, object }) => [subject, object]))];
  const rows = await transaction.run("derive/term-groups", { ids });
  const groupsOf = groupBy(rows, (row) => row["subject"] as string);
  return pairs.flatMap(({ subject, object }) => {
    const theirs = new Set(groupsOf.get(object)?.map((row) => row["group"]));
    return (groupsOf.get(subject) ?? [])
      .filter((row) => theirs.has(row["group"]))
      .map((row) => row["group"] as string);
  });
}

async function keptIn(transaction: Transaction, groups: readonly string[]): Promise<readonly Kept[]> {
  const rows = await transaction.run("derive/group-terms", { groups });
  return rows.map((row) => {
    const properties = row["record"] as Row;
    return {
      term: recordOf("terms", properties),
      group: String(properties["group"]),
      told: JSON.parse(String(properties["told"])) as ToldTerm,
    };
  });
}

/** The holdings of those of the relationships of which what is known tells enough, with a new article's claims. */
function countedHoldings(
  kept: readonly Kept[],
  touched: ReadonlyMap<string, Ends>,
  { claims, published }: News,
): readonly Holding[] {
  const known = groupBy(kept, ({ term }) => relationshipId(term));
  const said = groupBy(
    claims.filter(({ polarity, speaker }) => polarity === "positive" && speaker === null),
    relationshipId,
  );
  return [...touched].flatMap(([relationship, ends]) => {
    const own = inOrder(ends, known.get(relationship) ?? []);
    if (own.length === 0) return [];
    const sightings = (said.get(relationship) ?? []).map((claim) => ({ ...claim, day: published }));
    const told = toldWith(own, sightings);
    return told === null ? [] : holdingsOf(ends, told);
  });
}

/** What the terms of one relationship were made of; those of one office in the order that their ids give. */
function inOrder(ends: Ends, kept: readonly Kept[]): readonly ToldTerm[] {
  const places = new Map(kept.map(({ term, told }) => [term.id, told]));
  const roles = [...new Set(kept.map(({ told }) => told.role))];
  return roles.flatMap((role) => {
    const own = kept.filter(({ told }) => told.role === role).map(({ told }) => told);
    return holdingsOf(ends, own).map(({ id }) => places.get(id) as ToldTerm);
  });
}

async function freshHoldings(
  transaction: Transaction,
  touched: ReadonlyMap<string, Ends>,
): Promise<readonly Holding[]> {
  if (touched.size === 0) return [];
  const rows = await transaction.run("derive/sightings", { relationships: [...touched.keys()] });
  const sightings = groupBy(rows, (row) => row["relationship"] as string);
  return [...touched].flatMap(([relationship, ends]) =>
    holdingsOf(ends, toldTerms((sightings.get(relationship) ?? []) as unknown as readonly Sighting[])),
  );
}

async function successionsIn(
  transaction: Transaction,
  groups: readonly (readonly Holding[])[],
): Promise<readonly Succession[]> {
  const ids = new Set(
    groups.flatMap((held) => {
      const holders = new Set(
        held.filter(({ predicate }) => predicate === "LEADS").map(({ subject }) => subject),
      );
      return holders.size > 1 ? [...holders] : [];
    }),
  );
  if (ids.size === 0) return [];
  const rows = await transaction.run("derive/successions", { ids: [...ids] });
  return rows as unknown as readonly Succession[];
}

function successionsAmong(
  held: readonly Holding[],
  successions: readonly Succession[],
): readonly Succession[] {
  const holders = new Set(held.map(({ subject }) => subject));
  return successions.filter(({ subject, object }) => holders.has(subject) && holders.has(object));
}
