import { recordOf } from "#graph/records.ts";
import type { ExportRecord, ExportSection, Row } from "#graph/store.ts";
import type { Transaction } from "#graph/transaction.ts";

/** How many ids are read at a time, and how many records: what is held in memory at most. */
const IDS = 50_000;
const RECORDS = 500;
const TEXTS = 50;

/** Which ids a section is read by: mentions by their article's, relationships by their subject's. */
const SECTIONS: readonly { section: ExportSection; ids: string; page: number }[] = [
  { section: "articles", ids: "export/article-ids", page: TEXTS },
  { section: "editions", ids: "export/edition-ids", page: TEXTS },
  { section: "mentions", ids: "export/article-ids", page: RECORDS },
  { section: "evidence", ids: "export/evidence-ids", page: RECORDS },
  { section: "remarks", ids: "export/remark-ids", page: RECORDS },
  { section: "judgements", ids: "export/judgement-ids", page: RECORDS },
  { section: "entities", ids: "export/entity-ids", page: RECORDS },
  { section: "claims", ids: "export/claim-ids", page: RECORDS },
  { section: "relationships", ids: "export/entity-ids", page: RECORDS },
  { section: "terms", ids: "export/term-ids", page: RECORDS },
];

/** Everything in the store, in the order that the port states. */
export async function* exportRecords(transaction: Transaction): AsyncGenerator<ExportRecord> {
  for (const { section, ids, page } of SECTIONS) {
    for await (const some of exportPages(transaction, ids, page)) {
      const rows = await transaction.run(`export/${section}`, { ids: some });
      for (const row of rows) yield { section, record: { ...recordOf(section, row["record"] as Row) } };
    }
  }
}

/** The ids that a file of cypher/export/ gives, in their order, so many at a time. */
export async function* exportPages(
  transaction: Transaction,
  file: string,
  page: number,
): AsyncGenerator<readonly string[]> {
  for await (const some of idsOf(transaction, file)) {
    for (let first = 0; first < some.length; first += page) yield some.slice(first, first + page);
  }
}

async function* idsOf(transaction: Transaction, file: string): AsyncGenerator<readonly string[]> {
  for (let after = ""; ; ) {
    const rows = await transaction.run(file, { after, limit: IDS });
    const ids = rows.map((row) => row["id"] as string);
    if (ids.length > 0) yield ids;
    if (ids.length < IDS) return;
    after = ids.at(-1) as string;
  }
}
