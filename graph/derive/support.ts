import { claimOf } from "#graph/change.ts";
import type { Claim, Evidence } from "#graph/model.ts";

/**
 * The claim that a piece of evidence supports, each profile being the entity that `entityOf` gives. None, when a
 * person judged that what it says is wrong, or when what it says of two is said of one.
 */
export function supportedBy(
  evidence: Evidence,
  entityOf: (profile: string) => string,
  wrong: ReadonlySet<string>,
): Claim | null {
  if (wrong.has(evidence.said)) return null;
  const [subject, object] = [entityOf(evidence.subject), entityOf(evidence.object)];
  if (subject === object) return null;
  const speaker = evidence.speaker === null ? null : entityOf(evidence.speaker);
  return claimOf({ ...evidence, subject, object, speaker });
}
