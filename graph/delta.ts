import type { Article, Claim } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import { plainSentence, type SaidClaim, sentenceOf } from "#graph/sentence.ts";
import type { Row } from "#graph/store.ts";
import type { Transaction } from "#graph/transaction.ts";

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
  readonly claim: Claim & { readonly conflict: string | null };
  readonly sentence: string;
  readonly relationship: string;
}

/** A claim that another article makes about the same subject, relation and object. */
interface OtherClaim extends Pick<Claim, "polarity" | "modality"> {
  readonly relationship: string;
  readonly claim: string;
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

const NOTICED = { correction: "corrected", clarification: "clarified", retraction: "retracted" } as const;
/** So many are named of those who say the same. */
const NAMED = 3;

/** What a version says that is about to leave the graph, and of whom: it cannot be asked afterwards. */
export interface Before {
  readonly told: readonly ToldClaim[];
  readonly entities: ReadonlySet<string>;
}

export async function saidBefore(transaction: Transaction, article: string): Promise<Before> {
  const rows = await transaction.run("derive/article-entities", { article });
  return {
    told: await toldBy(transaction, article),
    entities: new Set(rows.map((row) => row["id"] as string)),
  };
}

/** What an article says, in words. */
async function toldBy(transaction: Transaction, article: string): Promise<readonly ToldClaim[]> {
  const rows = await transaction.run("derive/article-told", { article });
  return rows.map((row) => {
    const { record, subjectName, objectName, speakerName } = row as Row & Pick<SaidClaim, "subjectName">;
    const claim = recordOf("claims", record as Row);
    const said = { ...claim, subjectName, objectName, speakerName } as SaidClaim;
    return {
      claim,
      sentence: plainSentence(sentenceOf(said, { article: false })),
      relationship: `${claim.subject}-${claim.predicate}-${claim.object}`,
    };
  });
}

/** Writes what an article added; `before` is what the version said whose place it took. */
export async function writeDelta(
  transaction: Transaction,
  article: Article,
  before: Before | null,
): Promise<void> {
  const told = await toldBy(transaction, article.id);
  const lines = [
    ...(await articleLines(transaction, article)),
    ...(await entityLines(transaction, article.id)).filter(({ id }) => !before?.entities.has(id)),
    ...(await claimLines(transaction, article, told, before?.told ?? [])),
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

async function claimLines(
  transaction: Transaction,
  article: Article,
  told: readonly ToldClaim[],
  before: readonly ToldClaim[],
): Promise<readonly DeltaLine[]> {
  const relationships = [...new Set([...told, ...before].map(({ relationship }) => relationship))];
  if (relationships.length === 0) return [];
  const others = (await transaction.run("derive/claims-of-others", {
    relationships,
    article: article.id,
  })) as unknown as readonly OtherClaim[];
  const was = new Set(before.map(({ claim }) => claim.id));
  const is = new Set(told.map(({ claim }) => claim.id));
  const lines = told.map((one) =>
    lineOf(
      one,
      others.filter(({ relationship }) => relationship === one.relationship),
      was.has(one.claim.id),
    ),
  );
  const gone = before
    .filter(({ claim }) => !is.has(claim.id))
    .map((one): DeltaLine => {
      const same = others.filter(({ claim }) => claim === one.claim.id);
      return line(one, "gone", same, "");
    });
  const place = (status: DeltaStatus) => DELTA_STATUSES.indexOf(status);
  return [...lines, ...gone].sort((a, b) => place(a.status) - place(b.status) || byLabel(a, b));
}

/** Of what holds, the first counts: that is news before what only confirms. */
function lineOf(told: ToldClaim, others: readonly OtherClaim[], kept: boolean): DeltaLine {
  const { claim } = told;
  const alike = others.filter(({ polarity }) => polarity === claim.polarity);
  const opposed = others.filter(({ polarity }) => polarity !== claim.polarity);
  if (claim.conflict !== null && opposed.length > 0) return line(told, "contradicted", opposed, "");
  if (kept) return line(told, "kept", [], "");
  const same = alike.filter(({ modality }) => modality === claim.modality);
  if (same.length > 0) return line(told, "confirmed", same, "");
  const weaker = claim.modality === "actual" ? alike : [];
  if (weaker.length === 0) return line(told, "new", [], "");
  const was = weaker.some(({ modality }) => modality === "planned") ? "planned" : "possible";
  return line(told, "changed", weaker, was);
}

function line(
  { claim, sentence }: ToldClaim,
  status: DeltaStatus,
  others: readonly OtherClaim[],
  was: string,
): DeltaLine {
  const articles = new Map(others.map((one) => [one.article, one]));
  const names = [
    ...new Set(
      [...articles.values()]
        .sort((a, b) => order(a.published ?? "", b.published ?? "") || order(a.article, b.article))
        .map(({ publisher, title, article }) => publisher ?? title ?? article),
    ),
  ];
  const more = names.length - NAMED;
  const by = [...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return { what: "claim", id: claim.id, label: sentence, status, others: articles.size, by, was };
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
