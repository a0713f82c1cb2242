import { exportPages } from "#graph/export.ts";
import type { Article, Evidence, GraphChange, Judgement, Mention, Profile, Remark } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row, Stored } from "#graph/store.ts";
import { groupBy, type Transaction } from "#graph/transaction.ts";

/** So many articles are read at a time, with all that is theirs. */
const ARTICLES = 50;
const JUDGEMENTS = 500;

/** All that is stored, in the order that the port states. */
export async function* storedRecords(transaction: Transaction): AsyncGenerator<Stored> {
  for await (const ids of exportPages(transaction, "export/judgement-ids", JUDGEMENTS)) {
    for (const row of await transaction.run("export/judgements", { ids })) {
      yield { judgement: judgementOf(row["record"] as Row) };
    }
  }
  for await (const ids of exportPages(transaction, "export/article-ids", ARTICLES)) {
    for (const change of await changesOf(transaction, ids)) yield { change };
  }
  for await (const ids of exportPages(transaction, "export/edition-ids", ARTICLES)) {
    for (const row of await transaction.run("export/editions", { ids })) {
      yield { edition: recordOf("editions", row["record"] as Row) };
    }
  }
}

function judgementOf(properties: Row): Judgement {
  const record = recordOf("judgements", properties);
  return { ...record, entities: record.entities ?? [], said: record.said ?? [] };
}

async function changesOf(
  transaction: Transaction,
  ids: readonly Article["id"][],
): Promise<readonly GraphChange[]> {
  const articles = await transaction.run("export/articles", { ids });
  const profiles = groupBy(
    (await transaction.run("export/article-profiles", { ids })) as unknown as readonly (Profile & {
      readonly article: string;
    })[],
    ({ article }) => article,
  );
  const mentions = groupBy(
    (await transaction.run("export/mentions", { ids })).map((row) => mentionOf(row["record"] as Row)),
    ({ article }) => article,
  );
  const evidence = groupBy(
    (await transaction.run("export/article-evidence", { ids })).map((row) =>
      evidenceOf(row["record"] as Row),
    ),
    ({ article }) => article,
  );
  const remarks = groupBy(
    (await transaction.run("export/article-remarks", { ids })).map((row) => remarkOf(row["record"] as Row)),
    ({ article }) => article,
  );
  return articles.map((row) => {
    const { shingles, sketch, credits, voice: _, ...article } = recordOf("articles", row["record"] as Row);
    return {
      article,
      wording: { shingles, sketch, credits: credits ?? [] },
      profiles: (profiles.get(article.id) ?? []).map(({ id, kind, local }) => ({ id, kind, local })),
      mentions: mentions.get(article.id) ?? [],
      evidence: evidence.get(article.id) ?? [],
      remarks: remarks.get(article.id) ?? [],
    };
  });
}

/** Without the entity, which is derived. */
function mentionOf(properties: Row): Mention {
  const { entity: _, ...mention } = recordOf("mentions", properties);
  const { aliases, traits } = mention;
  return { ...mention, aliases: aliases ?? [], traits: traits ?? [] };
}

/** Without the saying, which is derived. */
function remarkOf(properties: Row): Remark {
  const { saying: _, ...remark } = recordOf("remarks", properties);
  return { ...remark, about: remark.about ?? [] };
}

/** Without the claim, which is derived. */
function evidenceOf(properties: Row): Evidence {
  const { claim: _, ...evidence } = recordOf("evidence", properties);
  return evidence;
}
