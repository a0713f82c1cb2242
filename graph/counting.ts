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
import type { Article, Entity, EntityIdentity, Mention } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row } from "#graph/store.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/** What is derived of entities: names, types, counts and days, from the mentions in a store. */

interface Counted {
  readonly entity: Entity;
  readonly tally: NameTally;
}

/** A mention, and the entity that its profile is of. */
export interface EntityMention {
  readonly mention: Mention;
  readonly entity: string;
}

/** Writes the mentions of one article and counts them on; returns how many entities are new. */
export async function countMentions(
  transaction: Transaction,
  article: Article,
  mentions: readonly EntityMention[],
): Promise<number> {
  if (mentions.length === 0) return 0;
  const byEntity = groupBy(mentions, ({ entity }) => entity);
  const known = new Map<string, Counted>();
  for (const row of await transaction.run("derive/known-entities", { ids: [...byEntity.keys()] })) {
    const properties = row["record"] as Row;
    const entity = recordOf("entities", properties);
    // one that was only just made has nothing yet
    if (properties["tally"] !== undefined && properties["tally"] !== null)
      known.set(entity.id, { entity, tally: readTally(String(properties["tally"])) });
  }
  await runRows(transaction, "write/mentions", mentions.map(mentionRow));
  const counted = [...byEntity].flatMap(([id, spoken]): Counted[] => {
    const own = spoken.map(({ mention }) => mention);
    const before = known.get(id);
    const names = namesIn(own);
    const tally = tallyOf(names, before?.tally);
    const others = [...(before?.entity.aliases ?? []), ...names.flatMap(({ aliases }) => aliases)];
    const identity = before?.entity ?? { id, kind: (own[0] as Mention).kind };
    const entity = entityOf(identity, tally, others, reportsWith(before?.entity ?? null, own, article));
    return entity ? [{ entity, tally }] : [];
  });
  await writeEntities(transaction, counted);
  return byEntity.size - known.size;
}

/** Derives entities from every mention of them; returns the ids of those that no article speaks of. */
export async function deriveEntities(
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
  const counted: Counted[] = [];
  const gone: string[] = [];
  for (const identity of identities) {
    const own = names.get(identity.id) ?? [];
    const tally = tallyOf(own);
    const others = own.flatMap(({ aliases }) => aliases);
    const reported = reports.get(identity.id);
    const entity = reported ? entityOf(identity, tally, others, reported) : null;
    if (entity) counted.push({ entity, tally });
    else gone.push(identity.id);
  }
  await writeEntities(transaction, counted);
  return gone;
}

async function writeEntities(transaction: Transaction, entities: readonly Counted[]): Promise<void> {
  const rows = entities.map(({ entity, tally }) => ({
    id: entity.id,
    properties: { ...entity, tally: tallyText(tally) },
  }));
  await runRows(transaction, "derive/entities", rows);
}

function mentionRow({ mention: { article, ...mention }, entity }: EntityMention) {
  return { article, entity, mention };
}
