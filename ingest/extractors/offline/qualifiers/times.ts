import type { Time } from "#graph/model.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import type { Frame } from "#ingest/extractors/offline/claims/frames.ts";
import type { TimeExpression } from "#ingest/extractors/offline/findings.ts";
import { firstFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * When a claim holds: the time expression of its sentence that stands nearest to its verb or noun, with no other
 * finite verb between them.
 */
export function timeNear(
  document: TaggedDocument,
  times: readonly TimeExpression[],
  analysis: Analysis,
  frame: Pick<Frame, "verb" | "noun" | "objectPhrase">,
): Time | null {
  const { sentence, verbs, phrases } = analysis;
  const { tokens } = document;
  const anchor =
    frame.noun !== null
      ? phrases[frame.noun]!
      : frame.verb !== null
        ? verbs[frame.verb]!
        : phrases[frame.objectPhrase]!;
  const start = tokens[anchor.first]!.start;
  const end = tokens[anchor.end - 1]!.end;
  const edges = verbs
    .filter((verb) => verb.form === "finite" && verb !== anchor)
    .map((verb) => tokens[verb.first]!.start);
  let best: TimeExpression | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = firstFrom(times, sentence.start); i < times.length && times[i]!.end <= sentence.end; i++) {
    const time = times[i]!;
    if (time.value === null) continue;
    const after = time.start >= end;
    const gap = after ? time.start - end : start - time.end;
    const crossed = edges.filter((edge) =>
      after ? edge >= end && edge < time.start : edge >= time.end && edge < start,
    ).length;
    const cost = Math.max(gap, 0) + crossed * 1000 + (after ? 0 : 5);
    if (crossed > (after ? 0 : 1)) continue;
    if (cost < distance) {
      best = time;
      distance = cost;
    }
  }
  return best?.value ?? null;
}
