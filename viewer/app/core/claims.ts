import { plainSentence, sentenceOf } from "#graph/sentence.ts";
import type { Count } from "./filter.ts";
import type { EvidenceRow } from "./rows.ts";
import { folded } from "./search.ts";

/** A claim with the places that say so. */
export interface ClaimWithEvidence {
  readonly claim: EvidenceRow;
  readonly evidence: readonly EvidenceRow[];
}

/** Evidence rows under their claims, in the order in which the claims first come. */
export function claimsOf(rows: readonly EvidenceRow[]): readonly ClaimWithEvidence[] {
  const claims = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const known = claims.get(row.claim);
    if (known) known.push(row);
    else claims.set(row.claim, [row]);
  }
  return [...claims.values()].map((evidence) => ({ claim: evidence[0] as EvidenceRow, evidence }));
}

/** Those with the relation, if one is asked for, and with all of the words in their sentence, quotes, titles or publishers. */
export function claimsWith(
  claims: readonly ClaimWithEvidence[],
  words: string,
  relation: string | null,
): readonly ClaimWithEvidence[] {
  const terms = folded(words).split(/\s+/).filter(Boolean);
  return claims.filter((entry) => {
    if (relation !== null && entry.claim.predicate !== relation) return false;
    if (terms.length === 0) return true;
    const text = textOf(entry);
    return terms.every((term) => text.includes(term));
  });
}

function textOf({ claim, evidence }: ClaimWithEvidence): string {
  const places = evidence.flatMap(({ quote, title, publisher }) => [quote, title, publisher]);
  return folded([plainSentence(sentenceOf(claim)), claim.role, ...places].join(" "));
}

/** How many claims there are of each relation, the most frequent first. */
export function relationsOf(claims: readonly ClaimWithEvidence[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const { claim } of claims) counts.set(claim.predicate, (counts.get(claim.predicate) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
