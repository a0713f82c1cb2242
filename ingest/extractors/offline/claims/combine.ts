import type { Span } from "#graph/model.ts";
import { relations } from "#graph/ontology.ts";
import type { Block, Sentence } from "#ingest/document.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * One claim for all the places that say the same: its evidence adds up, and what one place leaves open (a role, a
 * time, a speaker) another may fill. Claims that differ in polarity, modality, role or tenure stay apart.
 */
export function combine(document: TaggedDocument, found: readonly ExtractedClaim[]): ExtractedClaim[] {
  const groups = new Map<string, ExtractedClaim[]>();
  for (const claim of found) {
    const symmetric = relations[claim.predicate].symmetric === true && claim.subject > claim.object;
    const [subject, object] = symmetric ? [claim.object, claim.subject] : [claim.subject, claim.object];
    const key = [claim.predicate, subject, object, claim.polarity, claim.modality].join(" ");
    const own: ExtractedClaim = { ...claim, subject, object };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  }
  const repeats = repeatsIn(document);
  const claims: ExtractedClaim[] = [];
  for (const group of groups.values()) claims.push(...merged(group));
  return claims
    .map((claim) => ({
      ...claim,
      evidence: repeated(document, repeats, sentencesOf(document, claim.evidence)),
    }))
    .sort(
      (a, b) =>
        a.evidence[0]!.start - b.evidence[0]!.start ||
        a.subject - b.subject ||
        a.object - b.object ||
        a.predicate.localeCompare(b.predicate, "en"),
    );
}

function merged(group: readonly ExtractedClaim[]): ExtractedClaim[] {
  const kept: ExtractedClaim[] = [];
  for (const claim of [...group].sort((a, b) => detail(b) - detail(a))) {
    const at = kept.findIndex(
      (other) =>
        sameRole(other.role, claim.role) &&
        agree(other.tenure, claim.tenure) &&
        agree(other.time, claim.time) &&
        agree(other.speaker, claim.speaker),
    );
    const other = kept[at];
    if (other === undefined) {
      kept.push(claim);
      continue;
    }
    const surer = claim.confidence > other.confidence ? claim : other;
    // What the article also says in its own voice has no speaker.
    kept[at] = {
      ...other,
      role: longer(other.role, claim.role),
      tenure: other.tenure ?? claim.tenure,
      time: other.time ?? claim.time,
      speaker: other.speaker === claim.speaker ? other.speaker : null,
      evidence: [...other.evidence, ...claim.evidence],
      rule: surer.rule,
      confidence: surer.confidence,
    };
  }
  return kept;
}

/** "minister" and "foreign minister" are one office, said shorter and longer. */
function sameRole(a: string | null, b: string | null): boolean {
  return (
    a === null ||
    b === null ||
    a === b ||
    a.endsWith(` ${b}`) ||
    b.endsWith(` ${a}`) ||
    a.startsWith(`${b} `) ||
    b.startsWith(`${a} `)
  );
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

function detail(claim: ExtractedClaim): number {
  return (claim.role === null ? 0 : 4) + (claim.time === null ? 0 : 2) + (claim.tenure === null ? 0 : 1);
}

function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

/** The whole sentences that the stretches lie in: whoever checks a claim wants to read what was said. */
function sentencesOf({ sentences }: TaggedDocument, evidence: readonly Span[]): Span[] {
  const whole = evidence.map((span): Span => {
    const last = lastFrom(sentences, span.end - 1);
    const first = Math.min(lastFrom(sentences, span.start), last);
    const [a, b]: (Sentence | undefined)[] = [sentences[first], sentences[last]];
    if (a === undefined || b === undefined || a.block !== b.block) return span;
    return { start: Math.min(a.start, span.start), end: Math.max(b.end, span.end) };
  });
  return tidy(whole);
}

/** In the order of the text, each stretch once, none inside another. */
function tidy(evidence: readonly Span[]): Span[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && span.start < last.end) {
      if (span.end <= last.end) continue;
    }
    kept.push({ start: span.start, end: span.end });
  }
  return kept;
}

/** By block, the later blocks that say the same words. */
type Repeats = ReadonlyMap<number, readonly Block[]>;

function repeatsIn({ blocks }: TaggedDocument): Repeats {
  const repeats = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.repeats === undefined) continue;
    const known = repeats.get(block.repeats);
    if (known === undefined) repeats.set(block.repeats, [block]);
    else known.push(block);
  }
  return repeats;
}

/** A block that is printed twice says it twice. */
function repeated({ blocks, article }: TaggedDocument, repeats: Repeats, evidence: readonly Span[]): Span[] {
  if (repeats.size === 0) return [...evidence];
  const more: Span[] = [];
  for (const span of evidence) {
    const words = article.text.slice(span.start, span.end);
    for (const block of repeats.get(lastFrom(blocks, span.start)) ?? []) {
      const at = article.text.slice(block.start, block.end).indexOf(words);
      if (at >= 0) more.push({ start: block.start + at, end: block.start + at + words.length });
    }
  }
  return tidy([...evidence, ...more]);
}
