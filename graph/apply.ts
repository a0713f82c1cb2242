import { verified } from "#graph/change.ts";
import {
  type EntityReports,
  entityOf,
  type NameReport,
  type NameTally,
  namesIn,
  readTally,
  reportsWith,
  tallyOf,
  tallyText,
} from "#graph/derive/entity.ts";
import {
  type ClaimReport,
  type RelationshipSupport,
  relationshipId,
  relationshipOf,
} from "#graph/derive/relationship.ts";
import type {
  Article,
  Claim,
  Entity,
  EntityIdentity,
  Evidence,
  GraphChange,
  Mention,
  Relationship,
} from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { ChangeReport, Row } from "#graph/store.ts";

/** One transaction of a store, in which the files of cypher/ run by name. */
export interface Transaction {
  run(file: string, parameters: Row): Promise<readonly Row[]>;
}

/**
 * Applies a change in a transaction that the store commits or, on any error, rolls back. What is stored comes
 * first; then entities are counted on, and the relationships that the article touches are derived anew. So what an
 * article costs depends on itself and on how often its relationships were reported, not on the size of the graph or
 * on how many articles speak of its entities. Withdrawing reads every mention of the entities that it touches.
 */
export async function applyChange(transaction: Transaction, change: GraphChange): Promise<ChangeReport> {
  const { article } = change;
  const known = await unchanged(transaction, article.id);
  if (known) return known;
  await transaction.run("write/articles", { rows: [{ ...article }] });
  const [written] = await transaction.run("write/stored-text", { article: article.id });
  const { mentions, claims, evidence, refused } = coherent(change, String(written?.["text"] ?? ""));

  const entities = await applyEntities(transaction, change, mentions);
  const newClaims = await applyClaims(transaction, claims, evidence);
  const said = new Set(claims.filter(isPositive).map(relationshipId));
  const relationships = (await deriveRelationships(transaction, claims)).filter(
    (relationship) => relationship.articles === 1 && said.has(relationshipId(relationship)),
  );
  return report(article.id, "added", {
    entities,
    claims: newClaims,
    relationships: relationships.length,
    evidence: evidence.length,
    refused,
  });
}

/** The report of an article that the store holds already; null when it does not. Writes nothing. */
export async function unchanged(
  transaction: Transaction,
  article: Article["id"],
): Promise<ChangeReport | null> {
  const known = await transaction.run("derive/known-article", { article });
  return known.length > 0 ? report(article, "unchanged", {}) : null;
}

/** Takes an article, and what it alone supported, out of the graph again. */
export async function withdrawArticle(transaction: Transaction, article: string): Promise<ChangeReport> {
  if (!(await unchanged(transaction, article))) return report(article, "unknown", {});
  const entities = await transaction.run("derive/article-entities", { article });
  const supported = await transaction.run("derive/article-claims", { article });
  const claims = supported.map(claimIn);
  const ids = claims.map((claim) => claim.id);
  await transaction.run("write/remove-evidence", { article });
  await transaction.run("write/remove-claims", { ids });
  await transaction.run("write/remove-article", { article });

  const left = await rederiveEntities(transaction, entities as unknown as readonly EntityIdentity[]);
  const remaining = await transaction.run("derive/known-claims", { ids });
  const standing = new Set((await deriveRelationships(transaction, claims)).map(relationshipId));
  const gone = distinct(claims.filter(isPositive)).filter((claim) => !standing.has(relationshipId(claim)));
  if (gone.length > 0) {
    const rows = gone.map(({ subject, predicate, object }) => ({ subject, predicate, object }));
    await transaction.run("derive/remove-relationships", { rows });
  }
  if (left.length > 0) await transaction.run("write/remove-entities", { ids: left });
  return report(article, "withdrawn", {
    entities: left.length,
    claims: ids.length - remaining.length,
    relationships: gone.length,
    evidence: supported.reduce((sum, row) => sum + Number(row["evidence"]), 0),
  });
}

interface Counted {
  readonly entity: Entity;
  readonly tally: NameTally;
}

interface Coherent {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly refused: number;
}

/** What of a change may be written: evidence that stands in the text, claims that have some, between entities that the article mentions. */
function coherent(change: GraphChange, text: string): Coherent {
  const known = new Set(change.entities.map((entity) => entity.id));
  const mentions = change.mentions.filter(
    (mention) => mention.article === change.article.id && known.has(mention.entity),
  );
  const mentioned = new Set(mentions.map((mention) => mention.entity));
  const candidates = new Map(
    change.claims
      .filter(({ subject, object, speaker }) =>
        [subject, object, speaker ?? subject].every((end) => mentioned.has(end)),
      )
      .map((claim) => [claim.id, claim]),
  );
  const standing = verified(text, change.evidence).evidence;
  const evidence = standing.filter((one) => one.article === change.article.id && candidates.has(one.claim));
  const supported = new Set(evidence.map((one) => one.claim));
  const claims = [...candidates.values()].filter((claim) => supported.has(claim.id));
  return { mentions, claims, evidence, refused: change.evidence.length - evidence.length };
}

/** Writes the mentions and their entities; returns how many entities are new. */
async function applyEntities(
  transaction: Transaction,
  { article, entities }: GraphChange,
  mentions: readonly Mention[],
): Promise<number> {
  if (mentions.length === 0) return 0;
  const byEntity = groupBy(mentions, (mention) => mention.entity);
  const identities = entities.filter((entity) => byEntity.has(entity.id));
  const ids = identities.map((entity) => entity.id);
  const known = new Map<string, Counted>();
  for (const row of await transaction.run("derive/known-entities", { ids })) {
    const properties = row["record"] as Row;
    const entity = recordOf("entities", properties);
    known.set(entity.id, { entity, tally: readTally(String(properties["tally"])) });
  }
  await transaction.run("write/entities", { rows: identities.map(({ id, kind }) => ({ id, kind })) });
  await transaction.run("write/mentions", { rows: mentions.map(mentionRow) });

  const derived = identities.flatMap((identity): Counted[] => {
    const before = known.get(identity.id);
    const names = namesIn(byEntity.get(identity.id) ?? []);
    const tally = tallyOf(names, before?.tally);
    const others = [...(before?.entity.aliases ?? []), ...names.flatMap(({ aliases }) => aliases)];
    const reports = reportsWith(before?.entity ?? null, byEntity.get(identity.id) ?? [], article);
    const entity = entityOf(before?.entity ?? identity, tally, others, reports);
    return entity ? [{ entity, tally }] : [];
  });
  await writeEntities(transaction, derived);
  return ids.length - known.size;
}

/** Writes claims with their evidence; returns how many claims are new. */
async function applyClaims(
  transaction: Transaction,
  claims: readonly Claim[],
  evidence: readonly Evidence[],
): Promise<number> {
  if (claims.length === 0) return 0;
  const known = await transaction.run("derive/known-claims", { ids: claims.map((claim) => claim.id) });
  await transaction.run("write/claims", {
    rows: claims.map((claim) => ({ ...claim, relationship: relationshipId(claim) })),
  });
  const spoken = claims.flatMap(({ id, speaker }) => (speaker === null ? [] : { claim: id, speaker }));
  if (spoken.length > 0) await transaction.run("write/speakers", { rows: spoken });
  await transaction.run("write/evidence", { rows: evidence.map((one) => ({ ...one })) });
  return claims.length - known.length;
}

/** Derives entities from every mention of them; returns the ids of those that no article speaks of. */
async function rederiveEntities(
  transaction: Transaction,
  identities: readonly EntityIdentity[],
): Promise<readonly string[]> {
  if (identities.length === 0) return [];
  const ids = identities.map(({ id }) => id);
  const names = groupBy(
    (await transaction.run("derive/names", { ids })) as unknown as (NameReport & { entity: string })[],
    (row) => row.entity,
  );
  const reports = new Map<string, EntityReports>();
  for (const row of await transaction.run("derive/reports", { ids })) {
    reports.set(row["entity"] as string, row as unknown as EntityReports);
  }
  const derived: Counted[] = [];
  const gone: string[] = [];
  for (const identity of identities) {
    const own = names.get(identity.id) ?? [];
    const counted = reports.get(identity.id);
    const tally = tallyOf(own);
    const others = own.flatMap(({ aliases }) => aliases);
    const entity = counted ? entityOf(identity, tally, others, counted) : null;
    if (entity) derived.push({ entity, tally });
    else gone.push(identity.id);
  }
  await writeEntities(transaction, derived);
  return gone;
}

async function writeEntities(transaction: Transaction, entities: readonly Counted[]): Promise<void> {
  if (entities.length === 0) return;
  const rows = entities.map(({ entity, tally }) => ({
    id: entity.id,
    properties: { ...entity, tally: tallyText(tally) },
  }));
  await transaction.run("derive/entities", { rows });
}

/** Writes the relationships that some claims are about, and returns those that stand. */
async function deriveRelationships(
  transaction: Transaction,
  claims: readonly Claim[],
): Promise<readonly Relationship[]> {
  const relationships = distinct(claims).map(relationshipId);
  if (relationships.length === 0) return [];
  const reports = groupBy(
    (await transaction.run("derive/claims", { relationships })).map((row) => ({
      claim: claimIn(row),
      lastReported: row["lastReported"] as string | null,
    })),
    ({ claim }: ClaimReport) => relationshipId(claim),
  );
  const support = new Map(
    (await transaction.run("derive/support", { relationships })).map((row) => [
      row["relationship"] as string,
      row as unknown as RelationshipSupport,
    ]),
  );
  const derived = relationships.flatMap((id) => relationshipOf(reports.get(id) ?? [], support.get(id)) ?? []);
  if (derived.length > 0) {
    const rows = derived.map(({ subject, predicate, object, ...properties }) => ({
      subject,
      predicate,
      object,
      properties,
    }));
    await transaction.run("derive/relationships", { rows });
  }
  return derived;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function isPositive(claim: Claim): boolean {
  return claim.polarity === "positive";
}

/** One claim for each relationship. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [relationshipId(claim), claim])).values()];
}

function claimIn(row: Row): Claim {
  return recordOf("claims", row["record"] as Row);
}

function mentionRow({ article, entity, ...mention }: Mention) {
  return { article, entity, mention };
}

function report(
  article: Article["id"],
  outcome: ChangeReport["outcome"],
  counts: Partial<Omit<ChangeReport, "article" | "outcome">>,
): ChangeReport {
  return { article, outcome, entities: 0, claims: 0, relationships: 0, evidence: 0, refused: 0, ...counts };
}
