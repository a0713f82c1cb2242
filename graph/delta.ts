import { relationshipId } from "#graph/derive/relationship.ts";
import type { Article, Claim, ReportedClaim } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import { plainSentence, type SaidClaim, sentenceOf } from "#graph/sentence.ts";
import type { Row } from "#graph/store.ts";
import { groupBy, type Transaction } from "#graph/transaction.ts";

/**
 * What an article added when it came. It hangs on what was there before, so it is a log: no part of an export or an
 * archive, and gone with its article.
 */

/**
 * "confirmed": others say so already. "changed": others said that it was planned or possible. "kept" and "gone": the
 * version before said so, and this one does too, or not. Of articles that a notice is about, what became of them.
 */
export const DELTA_STATUSES = [
  "new",
  "contradicted",
  "changed",
  "confirmed",
  "kept",
  "gone",
  "corrected",
  "clarified",
  "retracted",
  "reinstated",
] as const;
export type DeltaStatus = (typeof DELTA_STATUSES)[number];

interface DeltaLine {
  readonly what: "entity" | "claim" | "article";
  readonly id: string;
  readonly label: string;
  readonly status: DeltaStatus;
  /** How many other articles had it, or contradict it; and whose they are. */
  readonly others: number;
  readonly by: string;
  /** How it was said before, where that changed. */
  readonly was: string;
}

/** A claim of an article in words. */
interface ToldClaim {
  readonly claim: ReportedClaim;
  readonly sentence: string;
  readonly relationship: string;
}

/** A claim that others make about the same subject, relation and object. */
type OtherClaim = Pick<Claim, "id" | "polarity" | "modality">;

/** What others say of one relationship. */
interface Others {
  readonly claims: readonly OtherClaim[];
  /** How many articles make some of the claims, and whose they are. */
  readonly reportOf: (claims: readonly OtherClaim[]) => Pick<DeltaLine, "others" | "by">;
}

/** The same, as a store gives it: a claim and an article that makes it. */
interface OtherReport {
  readonly relationship: string;
  readonly claim: string;
  readonly polarity: Claim["polarity"];
  readonly modality: Claim["modality"];
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

const NOTICED = {
  correction: "corrected",
  clarification: "clarified",
  retraction: "retracted",
  reinstatement: "reinstated",
} as const;
/** So many are named of those who say the same. */
const NAMED = 3;
/** What more articles report is not read again, article for article: what was counted of them is told. */
const MOST_READ = 20;

/** What a version said that has left the graph, and of whom: it cannot be asked afterwards. */
export interface Before {
  readonly told: readonly ToldClaim[];
  readonly entities: ReadonlySet<string>;
}

/** What an article says, in words. */
export async function toldBy(transaction: Transaction, article: string): Promise<readonly ToldClaim[]> {
  const rows = await transaction.run("derive/article-told", { article });
  return rows.map((row) => {
    const { record, subjectName, objectName, speakerName } = row as Row & Pick<SaidClaim, "subjectName">;
    const claim = recordOf("claims", record as Row);
    const said = { ...claim, subjectName, objectName, speakerName } as SaidClaim;
    return {
      claim,
      sentence: plainSentence(sentenceOf(said, { article: false })),
      relationship: relationshipId(claim),
    };
  });
}

/**
 * Writes what an article added; `fresh` are the claims that nothing supported before it, `before` is what the version
 * said whose place it took.
 */
export async function writeDelta(
  transaction: Transaction,
  article: Article,
  fresh: ReadonlySet<Claim["id"]>,
  before: Before | null,
): Promise<void> {
  const told = await toldBy(transaction, article.id);
  const lines = [
    ...(await articleLines(transaction, article)),
    ...(await entityLines(transaction, article.id)).filter(({ id }) => !before?.entities.has(id)),
    ...(await claimLines(transaction, article, { told, fresh, before: before?.told ?? [] })),
  ];
  await transaction.run("write/delta", {
    article: article.id,
    what: lines.map((line) => line.what),
    ids: lines.map((line) => line.id),
    labels: lines.map((line) => line.label),
    statuses: lines.map((line) => line.status),
    others: lines.map((line) => line.others),
    by: lines.map((line) => line.by),
    was: lines.map((line) => line.was),
  });
}

/** Writes what an article added as it was written before. */
export async function restoreDelta(transaction: Transaction, record: Row): Promise<void> {
  const list = (key: string) => record[key] ?? [];
  await transaction.run("write/delta", {
    article: record["article"] ?? "",
    what: list("what"),
    ids: list("ids"),
    labels: list("labels"),
    statuses: list("statuses"),
    others: list("others"),
    by: list("by"),
    was: list("was"),
  });
}

async function articleLines(
  transaction: Transaction,
  { id, notice }: Article,
): Promise<readonly DeltaLine[]> {
  if (notice === null) return [];
  const rows = await transaction.run("derive/noticed", { notice: id });
  return rows.map((row) => ({
    what: "article",
    id: row["id"] as string,
    label: (row["title"] ?? row["id"]) as string,
    status: NOTICED[notice],
    others: 0,
    by: "",
    was: "",
  }));
}

async function entityLines(transaction: Transaction, article: string): Promise<readonly DeltaLine[]> {
  const rows = await transaction.run("derive/article-new-entities", { article });
  return rows
    .map((row) => ({ id: row["id"] as string, label: row["name"] as string }))
    .sort(byLabel)
    .map((line) => ({ what: "entity", ...line, status: "new", others: 0, by: "", was: "" }));
}

/** What an article says, and what of it is said for the first time; and what the version before said. */
interface Spoken {
  readonly told: readonly ToldClaim[];
  readonly fresh: ReadonlySet<Claim["id"]>;
  readonly before: readonly ToldClaim[];
}

async function claimLines(
  transaction: Transaction,
  article: Article,
  spoken: Spoken,
): Promise<readonly DeltaLine[]> {
  const { told, before } = spoken;
  if (told.length + before.length === 0) return [];
  const others = await othersOf(transaction, article, spoken);
  const was = new Set(before.map(({ claim }) => claim.id));
  const is = new Set(told.map(({ claim }) => claim.id));
  const about = ({ relationship }: ToldClaim) => others.get(relationship) ?? NOBODY;
  const lines = told.map((one) => lineOf(one, about(one), was.has(one.claim.id)));
  const gone = before
    .filter(({ claim }) => !is.has(claim.id))
    .map((one): DeltaLine => {
      const { claims, reportOf } = about(one);
      return line(one, "gone", reportOf(claims.filter(({ id }) => id === one.claim.id)), "");
    });
  const place = (status: DeltaStatus) => DELTA_STATUSES.indexOf(status);
  return [...lines, ...gone].sort((a, b) => place(a.status) - place(b.status) || byLabel(a, b));
}

const NOBODY: Others = { claims: [], reportOf: () => ({ others: 0, by: "" }) };

async function othersOf(
  transaction: Transaction,
  article: Article,
  { told, fresh, before }: Spoken,
): Promise<ReadonlyMap<string, Others>> {
  const relationships = [...new Set([...told, ...before].map(({ relationship }) => relationship))];
  const counted = new Map(
    (await transaction.run("derive/known-support", { relationships })).map((row) => [
      row["relationship"] as string,
      row,
    ]),
  );
  const isFamous = (id: string) => Number(counted.get(id)?.["articles"] ?? 0) > MOST_READ;
  const [famous, rest] = [relationships.filter(isFamous), relationships.filter((id) => !isFamous(id))];
  const reports = await rowsOf(transaction, "derive/claims-of-others", rest, { article: article.id });
  const claims = (await rowsOf(transaction, "derive/claims", famous)).map((row) =>
    recordOf("claims", row["record"] as Row),
  );
  const known = groupBy(
    claims.filter(({ id }) => !fresh.has(id)),
    relationshipId,
  );
  const reported = new Set(
    told.flatMap(({ claim, relationship }) => (claim.polarity === "positive" ? relationship : [])),
  );
  return new Map([
    ...[...groupBy(reports as unknown as readonly OtherReport[], ({ relationship }) => relationship)].map(
      ([id, own]) => [id, readOthers(own)] as const,
    ),
    ...famous.map((id) => {
      const row = counted.get(id) as Row;
      const articles = Number(row["articles"]) - Number(reported.has(id));
      return [id, countedOthers(known.get(id) ?? [], articles, row, article)] as const;
    }),
  ]);
}

async function rowsOf(
  transaction: Transaction,
  file: string,
  relationships: readonly string[],
  more: Row = {},
): Promise<readonly Row[]> {
  return relationships.length === 0 ? [] : transaction.run(file, { relationships, ...more });
}

function readOthers(reports: readonly OtherReport[]): Others {
  const claims = new Map(
    reports.map(({ claim: id, polarity, modality }) => [id, { id, polarity, modality }]),
  );
  return {
    claims: [...claims.values()],
    reportOf(some) {
      const ids = new Set(some.map(({ id }) => id));
      const articles = new Map(
        reports.filter(({ claim }) => ids.has(claim)).map((one) => [one.article, one]),
      );
      const names = [...articles.values()]
        .sort((a, b) => order(a.published ?? "", b.published ?? "") || order(a.article, b.article))
        .map(({ publisher, title, article }) => publisher ?? title ?? article);
      return { others: articles.size, by: named(names) };
    },
  };
}

/** Of what very many report: the articles and publishers of the relationship, of denials how many claims they are. */
function countedOthers(
  claims: readonly OtherClaim[],
  articles: number,
  { publishers }: Row,
  { publisher }: Article,
): Others {
  const names = [...((publishers ?? []) as readonly string[])].filter((name) => name !== publisher);
  return {
    claims,
    reportOf: (some) =>
      some.some(({ polarity }) => polarity === "positive")
        ? { others: articles, by: named(names) }
        : { others: some.length, by: "" },
  };
}

function named(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - NAMED;
  return [...distinct.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** Of what holds, the first counts: that is news before what only confirms. */
function lineOf(told: ToldClaim, { claims, reportOf }: Others, kept: boolean): DeltaLine {
  const { claim } = told;
  const alike = claims.filter(({ polarity }) => polarity === claim.polarity);
  const opposed = claims.filter(({ polarity }) => polarity !== claim.polarity);
  if (claim.conflict !== null && opposed.length > 0) return line(told, "contradicted", reportOf(opposed), "");
  if (kept) return line(told, "kept", { others: 0, by: "" }, "");
  const same = alike.filter(({ modality }) => modality === claim.modality);
  if (same.length > 0) return line(told, "confirmed", reportOf(same), "");
  const weaker = claim.modality === "actual" ? alike : [];
  if (weaker.length === 0) return line(told, "new", { others: 0, by: "" }, "");
  const was = weaker.some(({ modality }) => modality === "planned") ? "planned" : "possible";
  return line(told, "changed", reportOf(weaker), was);
}

function line(
  { claim, sentence }: ToldClaim,
  status: DeltaStatus,
  { others, by }: Pick<DeltaLine, "others" | "by">,
  was: string,
): DeltaLine {
  return { what: "claim", id: claim.id, label: sentence, status, others, by, was };
}

function byLabel(
  a: { readonly label: string; readonly id: string },
  b: { readonly label: string; readonly id: string },
): number {
  return order(a.label, b.label) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
