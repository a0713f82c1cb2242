import { keysOf } from "#graph/article-keys.ts";
import { standsIn, verified } from "#graph/change.ts";
import { countMentions, deriveEntities } from "#graph/counting.ts";
import { type Before, restoreDelta, toldBy, writeDelta } from "#graph/delta.ts";
import type { DescribedProfile } from "#graph/derive/likeness.ts";
import { relationshipId } from "#graph/derive/relationship.ts";
import { castOf, mergedTraits, type Traits, traitsIn } from "#graph/derive/traits.ts";
import {
  keepFormer,
  keepReplaced,
  keepsPlace,
  placeOf,
  removeEdition,
  removeEditions,
} from "#graph/editions.ts";
import { type Compared, compareProfiles, type ProfileTurn, toldOf } from "#graph/liking.ts";
import { type KnownProfile, knownProfiles, settle } from "#graph/membership.ts";
import type {
  Article,
  Claim,
  EntityIdentity,
  Evidence,
  GraphChange,
  Mention,
  Profile,
  Remark,
} from "#graph/model.ts";
import { noticed as articlesNoticed, linkNotices, supportNoticed } from "#graph/notices.ts";
import { lacks, type Particulars } from "#graph/particulars.ts";
import { recordOf } from "#graph/records.ts";
import { relate } from "#graph/relating.ts";
import { remarksOf, writeRemarks } from "#graph/remarks.ts";
import { settleRetractions } from "#graph/retractions.ts";
import { leaveSayings, settleSayings } from "#graph/sayings.ts";
import { type ChangeReport, changeReport, type Row } from "#graph/store.ts";
import { type NewSupport, removeUnsupported, supportNew } from "#graph/supporting.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";
import { addVoice, leavingVoice, removeVoice } from "#graph/voices.ts";

export interface ApplyOptions {
  /** Whether what the article added is kept: not, when the graph is only made anew. */
  readonly log?: boolean;
}

/**
 * Applies a change in a transaction that the store commits or, on any error, rolls back. What is stored comes
 * first; then entities and the relationships that the article touches are counted on. So what an article costs depends
 * on itself, not on the size of the graph or on how many articles speak of the same. Withdrawing reads every mention of
 * the entities that it touches.
 */
export async function applyChange(
  transaction: Transaction,
  change: GraphChange,
  { log = true }: ApplyOptions = {},
): Promise<ChangeReport> {
  const { article } = change;
  const known = await knownAs(transaction, article.id);
  if (known) {
    if (!(await completes(transaction, known, article))) return changeReport(article.id, "unchanged");
    return { ...(await applyAnew(transaction, change)), outcome: "completed" };
  }
  const place = await placeOf(transaction, article);
  if (place.is === "former") {
    await keepFormer(transaction, article, place);
    return changeReport(article.id, "former", { replaced: place.before });
  }
  let before: Before | null = null;
  let had = NOTHING;
  if (place.is === "latest") {
    const instead = await articleOf(transaction, place.instead);
    const held = await heldBy(transaction, instead.id);
    if (log) before = { told: await toldBy(transaction, instead.id), entities: held.entities };
    await takeOut(transaction, instead);
    had = await goneOf(transaction, held);
    await keepReplaced(transaction, instead, article.id);
  }
  const { added, fresh } = await write(transaction, change, had);
  if (log) await writeDelta(transaction, article, fresh, before);
  return { ...added, replaced: place.is === "latest" ? place.instead : null };
}

/**
 * Puts another reading of an article that is there in the place of the one before; its former editions and what it
 * added when it came stay. "unknown" when it is not there.
 */
export async function applyAnew(transaction: Transaction, change: GraphChange): Promise<ChangeReport> {
  const article = change.article.id;
  const [found] = await transaction.run("derive/article-record", { article });
  if (!found) return changeReport(article, "unknown");
  const [delta] = await transaction.run("derive/delta-record", { article });
  await takeOut(transaction, recordOf("articles", found["record"] as Row));
  const { added } = await write(transaction, change, NOTHING);
  if (delta) await restoreDelta(transaction, delta["record"] as Row);
  return added;
}

/** What left the graph with the version before; where the new one brings it back, it is not new. */
interface Had {
  readonly entities: ReadonlySet<string>;
  readonly claims: readonly Claim[];
}
const NOTHING: Had = { entities: new Set(), claims: [] };

async function heldBy(transaction: Transaction, article: Article["id"]): Promise<Had> {
  const entities = await transaction.run("derive/article-entities", { article });
  const claims = await transaction.run("derive/article-claims", { article });
  return {
    entities: new Set(entities.map((row) => row["id"] as string)),
    claims: claims.map((row): Claim => recordOf("claims", row["record"] as Row)),
  };
}

async function goneOf(transaction: Transaction, { entities, claims }: Had): Promise<Had> {
  const left = await transaction.run("derive/known-entities", { ids: [...entities] });
  const ids = new Set(left.map((row) => (row["record"] as Row)["id"]));
  const known = await transaction.run("derive/known-claims", { ids: claims.map(({ id }) => id) });
  const standing = new Set(known.map((row) => row["id"]));
  return {
    entities: new Set([...entities].filter((id) => !ids.has(id))),
    claims: claims.filter(({ id }) => !standing.has(id)),
  };
}

interface Written extends Pick<NewSupport, "fresh"> {
  readonly added: ChangeReport;
}

async function write(transaction: Transaction, change: GraphChange, had: Had): Promise<Written> {
  const { article } = change;
  await transaction.run("write/articles", {
    rows: [{ ...article, ...keysOf(article), ...change.wording, voice: article.id }],
  });
  const alone = await addVoice(transaction, article, change.wording);
  const [written] = await transaction.run("write/stored-text", { article: article.id });
  const { profiles, mentions, evidence, remarks } = coherent(change, String(written?.["text"] ?? ""));

  const { known, compared } = await writeProfiles(transaction, article, profiles, mentions);
  const entityOf = new Map([...known, ...(await settle(transaction, compared.concerned, compared))]);
  const entities = await countMentions(
    transaction,
    article,
    mentions.map((mention) => ({ mention, entity: entityOf.get(mention.profile) as string })),
  );
  await runRows(
    transaction,
    "write/evidence",
    evidence.map((one) => ({ ...one })),
  );
  await writeRemarks(transaction, remarks);
  const noticed = await settleRetractions(transaction, [
    ...(article.notice === null ? [] : [article.id]),
    ...(await linkNotices(transaction, article)),
  ]);
  await settleSayings(
    transaction,
    remarks.map(({ id }) => id),
  );
  const { claims, fresh, standing } = await supportNew(transaction, article, evidence, {
    entities: entityOf,
    alone,
  });
  await supportNoticed(
    transaction,
    noticed.filter((id) => id !== article.id),
  );
  const said = new Set(claims.filter(isPositive).map(relationshipId));
  const tied = new Set(had.claims.filter(isPositive).map(relationshipId));
  const relationships = standing.filter(
    (relationship) =>
      relationship.articles === 1 &&
      said.has(relationshipId(relationship)) &&
      !tied.has(relationshipId(relationship)),
  );
  const back = new Set(had.claims.map(({ id }) => id));
  const added = changeReport(article.id, "added", {
    entities: entities - [...new Set(entityOf.values())].filter((id) => had.entities.has(id)).length,
    claims: fresh.size - claims.filter(({ id }) => back.has(id)).length,
    relationships: relationships.length,
    evidence: evidence.length,
    refused: change.evidence.length - evidence.length,
  });
  return { added, fresh };
}

/**
 * The report of an article that the store holds already, when it says nothing more of itself than the store knows;
 * null when there is something to write. Writes nothing.
 */
export async function unchanged(transaction: Transaction, article: Article): Promise<ChangeReport | null> {
  const known = await knownAs(transaction, article.id);
  return known && !(await completes(transaction, known, article))
    ? changeReport(article.id, "unchanged")
    : null;
}

async function completes(transaction: Transaction, known: KnownArticle, article: Article): Promise<boolean> {
  return !known.former && lacks(known, article) && (await keepsPlace(transaction, article));
}

interface KnownArticle extends Particulars {
  readonly former: boolean;
}

async function knownAs(transaction: Transaction, article: Article["id"]): Promise<KnownArticle | null> {
  const [known] = await transaction.run("derive/known-article", { article });
  return (known as unknown as KnownArticle | undefined) ?? null;
}

/** Takes an article with its former editions, and what it alone supported, out of the graph again; or one edition. */
export async function withdrawArticle(transaction: Transaction, id: string): Promise<ChangeReport> {
  if (await removeEdition(transaction, id)) return changeReport(id, "withdrawn");
  if (!(await knownAs(transaction, id))) return changeReport(id, "unknown");
  const article = await articleOf(transaction, id);
  const withdrawn = await takeOut(transaction, article);
  await removeEditions(transaction, article);
  return withdrawn;
}

async function articleOf(transaction: Transaction, article: Article["id"]): Promise<Article> {
  const [found] = await transaction.run("derive/article-record", { article });
  // an edition's record has the article's own keys, without what is made or derived of it
  const { replacedBy: _, ...received } = recordOf("editions", found?.["record"] as Row);
  return received;
}

async function takeOut(transaction: Transaction, received: Article): Promise<ChangeReport> {
  const article = received.id;
  const entities = (await transaction.run("derive/article-entities", {
    article,
  })) as unknown as readonly EntityIdentity[];
  const profiles = (await transaction.run("derive/article-profiles", { article })).map(
    (row) => row["id"] as string,
  );
  const supported = await transaction.run("derive/article-claims", { article });
  const evidence = await transaction.run("derive/article-evidence", { article });
  const claims = supported.map((row): Claim => recordOf("claims", row["record"] as Row));
  const leaving = await leavingVoice(transaction, article);
  await transaction.run("write/remove-evidence", { article });
  await leaveSayings(transaction, await remarksOf(transaction, [article]));
  await transaction.run("write/remove-remarks", { article });
  const goneClaims = await removeUnsupported(transaction, claims);
  const about = await articlesNoticed(transaction, article);
  await transaction.run("write/remove-article", { article });
  await removeVoice(transaction, article, leaving);
  await transaction.run("write/remove-delta", { article });

  const left = await deriveEntities(transaction, entities);
  const { gone } = await relate(transaction, claims);
  await settle(transaction, await reportProfiles(transaction, profiles, entities));
  if (left.length > 0) await transaction.run("write/remove-entities", { ids: left });
  const noticed = [...about, ...(await linkNotices(transaction, received))].filter((id) => id !== article);
  await supportNoticed(transaction, await settleRetractions(transaction, noticed));
  return changeReport(article, "withdrawn", {
    entities: left.length,
    claims: goneClaims,
    relationships: gone,
    evidence: evidence.length,
  });
}

interface Coherent {
  readonly profiles: readonly Profile[];
  readonly mentions: readonly Mention[];
  readonly evidence: readonly Evidence[];
  readonly remarks: readonly Remark[];
}

/** What of a change may be written: what is mentioned, and evidence that stands in the text, between such ones. */
function coherent(change: GraphChange, text: string): Coherent {
  const known = new Set(change.profiles.map(({ id }) => id));
  const mentions = change.mentions.filter(
    (mention) => mention.article === change.article.id && known.has(mention.profile),
  );
  const mentioned = new Set(mentions.map((mention) => mention.profile));
  const evidence = verified(text, change.evidence).evidence.filter(
    ({ article, subject, object, speaker }) =>
      article === change.article.id &&
      [subject, object, speaker ?? subject].every((end) => mentioned.has(end)),
  );
  const remarks = change.remarks.filter(
    (remark) =>
      standsIn(text, remark) &&
      remark.article === change.article.id &&
      [remark.speaker, remark.addressee ?? remark.speaker, ...remark.about].every((one) =>
        mentioned.has(one),
      ),
  );
  return { profiles: change.profiles.filter(({ id }) => mentioned.has(id)), mentions, evidence, remarks };
}

interface WrittenProfiles {
  /** The entity that each was of before; new ones are not there. */
  readonly known: ReadonlyMap<Profile["id"], string>;
  /** Whose entity may be another now, not only the article's own. */
  readonly compared: Compared;
}

/** Writes the profiles of an article, each with the earliest day on which it was reported and what articles tell of it. */
async function writeProfiles(
  transaction: Transaction,
  { published }: Article,
  profiles: readonly Profile[],
  mentions: readonly Mention[],
): Promise<WrittenProfiles> {
  const before = new Map(
    (
      await knownProfiles(
        transaction,
        profiles.map(({ id }) => id),
      )
    ).map((profile) => [profile.id, profile]),
  );
  const cast = castOf(mentions);
  const told = groupBy(mentions, ({ profile }) => profile);
  const after = profiles.map((profile) => {
    const days = [before.get(profile.id)?.firstReported, published]
      .filter((day) => typeof day === "string")
      .sort();
    const own = (told.get(profile.id) ?? []).map(({ traits }) => traitsIn(traits, cast));
    const traits = mergedTraits(before.get(profile.id)?.traits ?? [], ...own);
    const { id, kind, local } = profile;
    return { id, kind, local, firstReported: days[0] ?? null, traits };
  });
  const known = new Map(
    [...before].flatMap(([id, { entity }]) => (entity === null ? [] : [[id, entity] as const])),
  );
  // an entity has the id of the profile that was reported first
  const reported = after.filter(
    ({ id, firstReported }) => !known.has(id) || before.get(id)?.firstReported !== firstReported,
  );
  const compared = await rewrite(transaction, after, before);
  return {
    known,
    compared: {
      ...compared,
      concerned: [...new Set([...reported.map(({ id }) => id), ...compared.concerned])],
      profiles: new Map<string, KnownProfile>([
        ...compared.profiles,
        ...after.map((one) => [one.id, { ...one, entity: known.get(one.id) ?? null }] as const),
      ]),
    },
  };
}

/** Writes profiles, and compares those anew of whom something else is told than before. */
async function rewrite(
  transaction: Transaction,
  profiles: readonly (Profile & { readonly firstReported: string | null; readonly traits: Traits })[],
  before: ReadonlyMap<string, DescribedProfile>,
): Promise<Compared> {
  await runRows(
    transaction,
    "write/profiles",
    profiles.map((profile) => ({ ...profile })),
  );
  const turns = profiles
    .map((after): ProfileTurn => ({ before: before.get(after.id) ?? null, after }))
    .filter((turn) => isTurned(turn));
  return compareProfiles(transaction, turns);
}

function isTurned({ before, after }: ProfileTurn): boolean {
  const [old, now] = [before?.traits ?? [], after?.traits ?? []];
  return old.length !== now.length || old.some((trait, at) => trait !== now[at]);
}

/**
 * Counts the profiles of an article that was withdrawn anew, and removes those that nobody mentions any more; returns
 * those that are left of the entities that they were of, and all whom that may concern.
 */
async function reportProfiles(
  transaction: Transaction,
  profiles: readonly string[],
  entities: readonly EntityIdentity[],
): Promise<readonly string[]> {
  if (profiles.length === 0) return [];
  const before = new Map(
    (await knownProfiles(transaction, profiles)).map((profile) => [profile.id, profile]),
  );
  const reports = (await transaction.run("derive/profile-reports", {
    ids: profiles,
  })) as unknown as readonly (Profile & {
    readonly firstReported: string | null;
  })[];
  const left = new Set(reports.map(({ id }) => id));
  const gone = profiles.filter((id) => !left.has(id));
  const told = await toldOf(
    transaction,
    [...left].filter((id) => (before.get(id)?.traits.length ?? 0) > 0),
  );
  const rewritten = await rewrite(
    transaction,
    reports.map((report) => ({ ...report, traits: told.get(report.id) ?? [] })),
    before,
  );
  const removed = await compareProfiles(
    transaction,
    gone.map((id) => ({ before: before.get(id) ?? null, after: null })),
  );
  const concerned = [...rewritten.concerned, ...removed.concerned].filter((id) => !gone.includes(id));
  if (gone.length > 0) await transaction.run("write/remove-profiles", { ids: gone });
  const fellows = await transaction.run("derive/entity-profiles", { ids: entities.map(({ id }) => id) });
  return [...new Set([...fellows.map((row) => row["id"] as string), ...concerned])];
}

function isPositive(claim: Claim): boolean {
  return claim.polarity === "positive";
}
