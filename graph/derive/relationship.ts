import { contradicted } from "#graph/derive/conflict.ts";
import { daysWith } from "#graph/derive/days.ts";
import type { Article, Claim, Relationship } from "#graph/model.ts";
import { MODALITIES } from "#graph/ontology.ts";

/** A claim that has evidence, and the first and the last day on which an article reported it. */
export interface ClaimReport {
  readonly claim: Claim;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** What supports a relationship by a positive claim, and when. */
export interface RelationshipSupport
  extends Pick<Relationship, "articles" | "independent" | "firstReported" | "lastReported"> {
  /** Sorted. */
  readonly publishers: readonly string[];
}

/** The support of a relationship, `known` so far, after one more article reports it that has its words from no other. */
export function supportWith(
  known: RelationshipSupport | undefined,
  article: Pick<Article, "publisher" | "published">,
): RelationshipSupport {
  const { publisher } = article;
  const publishers = new Set(known?.publishers);
  const heard = publisher !== null && publishers.has(publisher);
  if (publisher !== null) publishers.add(publisher);
  return {
    articles: (known?.articles ?? 0) + 1,
    publishers: [...publishers].sort(),
    independent: (known?.independent ?? 0) + Number(!heard),
    ...daysWith(known, article),
  };
}

/** Of the relationship that a claim is about: "SUBJECT-PREDICATE-OBJECT". */
export function relationshipId({
  subject,
  predicate,
  object,
}: Pick<Claim, "subject" | "predicate" | "object">): string {
  return `${subject}-${predicate}-${object}`;
}

/**
 * The relationship between two entities from every claim with that subject, relation and object; null when no
 * positive claim is among them. The order of the claims does not matter.
 */
export function relationshipOf(
  reports: readonly ClaimReport[],
  support: RelationshipSupport | undefined,
): Relationship | null {
  const positive = reports
    .filter(({ claim }) => claim.polarity === "positive")
    .sort((a, b) => compare(b.lastReported ?? "", a.lastReported ?? "") || compare(a.claim.id, b.claim.id))
    .map(({ claim }) => claim);
  const [first] = positive;
  if (!first || !support) return null;
  const times = positive.flatMap((claim) => claim.time ?? []);
  return {
    subject: first.subject,
    predicate: first.predicate,
    object: first.object,
    modality:
      MODALITIES.find((modality) => positive.some((claim) => claim.modality === modality)) ?? "possible",
    role: positive.find((claim) => claim.role !== null)?.role ?? null,
    tenure: positive.find((claim) => claim.tenure !== null)?.tenure ?? null,
    since: times.map(beginning).filter(Boolean).sort()[0] ?? null,
    until: times.map(ending).filter(Boolean).sort(byLastDay).at(-1) ?? null,
    claims: positive.length,
    articles: support.articles,
    publishers: support.publishers.length,
    independent: support.independent,
    denied: reports.length - positive.length,
    conflict: contradicted(reports).size > 0 ? "denied" : null,
    firstReported: support.firstReported,
    lastReported: support.lastReported,
  };
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
