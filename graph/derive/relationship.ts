import type { Claim, Relationship } from "#graph/model.ts";
import { MODALITIES } from "#graph/ontology.ts";

/** One evidence of a claim, as far as the relationship depends on it. */
export type ClaimReport = Omit<Claim, "id"> & {
  readonly claim: string;
  readonly article: string;
  readonly publisher: string | null;
  readonly published: string | null;
};

/**
 * The relationship between two entities from every report of a claim with that subject, relation and object;
 * null when no positive claim is among them. The order of the reports does not matter.
 */
export function relationshipOf(reports: readonly ClaimReport[]): Relationship | null {
  const positive = reports.filter((report) => report.polarity === "positive").sort(latestFirst);
  const [first] = positive;
  if (!first) return null;
  const distinct = (values: readonly (string | null)[]) =>
    new Set(values.filter((value) => value !== null)).size;
  const times = positive.flatMap((report) => report.time ?? []);
  const days = positive.flatMap((report) => report.published ?? []).sort();
  const denied = reports.filter((report) => report.polarity === "negative");
  return {
    subject: first.subject,
    predicate: first.predicate,
    object: first.object,
    modality:
      MODALITIES.find((modality) => positive.some((report) => report.modality === modality)) ?? "possible",
    role: positive.find((report) => report.role !== null)?.role ?? null,
    tenure: positive.find((report) => report.tenure !== null)?.tenure ?? null,
    since: times.map(beginning).filter(Boolean).sort()[0] ?? null,
    until: times.map(ending).filter(Boolean).sort(byLastDay).at(-1) ?? null,
    claims: distinct(positive.map((report) => report.claim)),
    articles: distinct(positive.map((report) => report.article)),
    publishers: distinct(positive.map((report) => report.publisher)),
    denied: distinct(denied.map((report) => report.claim)),
    firstReported: days[0] ?? null,
    lastReported: days.at(-1) ?? null,
  };
}

function latestFirst(a: ClaimReport, b: ClaimReport): number {
  return (
    compare(b.published ?? "", a.published ?? "") ||
    compare(a.claim, b.claim) ||
    compare(a.article, b.article)
  );
}

/** "1910/1945" begins in 1910 and ends in 1945; "2021/" has no end; "2024-05" begins and ends in itself. */
function beginning(time: string): string {
  return time.split("/")[0] ?? "";
}
function ending(time: string): string {
  return time.split("/").at(-1) ?? "";
}

/** "2024" ends after "2024-05", which ends after "2024-05-30". */
function byLastDay(a: string, b: string): number {
  return compare(a.padEnd(10, "~"), b.padEnd(10, "~"));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
