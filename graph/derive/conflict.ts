import type { ClaimReport } from "#graph/derive/relationship.ts";
import { overlap, type Window, windowOf } from "#graph/derive/window.ts";
import { phrases } from "#graph/sentence.ts";

/**
 * The claims with one subject, relation and object that contradict another: ids. A happening that is said and denied
 * is a contradiction whenever either was reported; a state or a plan only while both were, since it may have changed
 * in between. What is only possible contradicts nothing.
 */
export function contradicted(reports: readonly ClaimReport[]): ReadonlySet<string> {
  const denials = reports.filter(({ claim }) => claim.polarity === "negative");
  const found = new Set<string>();
  if (denials.length === 0) return found;
  for (const report of reports) {
    if (report.claim.polarity === "negative") continue;
    for (const denial of denials) {
      if (!contradict(report, denial)) continue;
      found.add(report.claim.id);
      found.add(denial.claim.id);
    }
  }
  return found;
}

/** Whether something said and its denial cannot both hold. */
function contradict(said: ClaimReport, denial: ClaimReport): boolean {
  const [a, b] = [said.claim, denial.claim];
  if (a.modality !== b.modality || a.modality === "possible") return false;
  if (a.role !== null && b.role !== null && a.role !== b.role) return false;
  if (a.tenure !== b.tenure && (a.tenure === "former" || b.tenure === "former")) return false;
  const [first, second] = [windowIn(a.time), windowIn(b.time)];
  if (first && second) return overlap(first, second);
  if (a.modality === "actual" && !(mayMean(first, denial) && mayMean(second, said))) return false;
  if (a.modality === "actual" && phrases[a.predicate].state !== true) return true;
  return overlap(reportedIn(said), reportedIn(denial));
}

/** Whether reports that state no time may speak of one: not those from before it. */
function mayMean(window: Window | null, { lastReported }: ClaimReport): boolean {
  return (window?.first ?? "") <= (lastReported ?? "~");
}

function windowIn(time: string | null): Window | null {
  return time === null ? null : windowOf(time);
}

function reportedIn({ firstReported, lastReported }: ClaimReport): Window {
  return { first: firstReported, last: lastReported };
}
