import type { EvidenceRow } from "./rows.ts";

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
