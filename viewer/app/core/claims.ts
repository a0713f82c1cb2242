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

export interface RoleHeld {
  readonly role: string;
  readonly tenure: string | null;
  readonly body: string;
  readonly bodyName: string;
}

/** What posts an entity holds or held, by the positive claims it is the subject of; each once. */
export function rolesOf(entity: string, rows: readonly EvidenceRow[]): readonly RoleHeld[] {
  const roles = new Map<string, RoleHeld>();
  for (const row of rows) {
    const post = ["LEADS", "HOLDS_POSITION", "WORKS_FOR"].includes(row.predicate);
    const { role, tenure } = row;
    if (!post || role === null || row.subject !== entity) continue;
    if (row.polarity !== "positive" || row.modality !== "actual") continue;
    const key = `${role} ${row.object}`;
    if (!roles.has(key)) roles.set(key, { role, tenure, body: row.object, bodyName: row.objectName });
  }
  return [...roles.values()];
}
