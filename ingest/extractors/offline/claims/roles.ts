import { allows, type Relation } from "#graph/ontology.ts";
import type { Document } from "#ingest/document.ts";
import type { ExtractedClaim, ExtractedMention } from "#ingest/extractor.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings, RolePhrase } from "#ingest/extractors/offline/findings.ts";
import { type Qualified, qualifyVerb } from "#ingest/extractors/offline/qualifiers/qualify.ts";
import { confidenceOf, LEAST_CONFIDENCE } from "#ingest/extractors/offline/relations/confidence.ts";

/** Offices that one is in unless the text says otherwise: "President X". */
const HELD: ReadonlySet<Relation> = new Set(["LEADS", "HOLDS_POSITION"]);

/** Who holds which office where, from titles and jobs whose holder and body are known. */
export function roleClaims(
  document: Document,
  findings: Findings,
  sentences: readonly ReadSentence[],
  least = LEAST_CONFIDENCE,
): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  const bySentence = mentionsBySentence(document, findings);
  for (const role of findings.roles) {
    const { holder, body, relation } = role;
    if (holder === null || body === null || holder === body) continue;
    const subject = findings.entities[holder]!;
    const object = findings.entities[body]!;
    if (!allows(relation, subject.kind, object.kind)) continue;
    const rule = "title";
    const confidence = confidenceOf(relation, rule);
    if (confidence < least) continue;
    const sentence = sentences[role.sentence];
    if (sentence === undefined) continue;
    const qualified = qualifyRole(document, sentence, role);
    if (qualified === null) continue;
    claims.push({
      subject: holder,
      object: body,
      predicate: relation,
      ...qualified,
      speaker: null,
      time: null,
      role: role.title,
      tenure:
        role.tenure ??
        (HELD.has(relation) && qualified.polarity === "positive" && qualified.modality === "actual"
          ? "incumbent"
          : null),
      evidence: [evidenceOf(bySentence.get(role.sentence) ?? [], sentence, role)],
      rule,
      confidence,
    });
  }
  return claims;
}

/** "is not the leader of", "may become president of": the verb whose object the title is. */
function qualifyRole(
  document: Document,
  { analysis }: ReadSentence,
  role: RolePhrase,
): Pick<Qualified, "polarity" | "modality"> | null {
  const { tokens } = document;
  const { phrases, verbs } = analysis;
  const at = phrases.findIndex(
    (phrase) =>
      tokens[phrase.first]!.start < role.end &&
      tokens[phrase.end - 1]!.end > role.start &&
      phrase.lemma !== "",
  );
  if (at < 0) return { polarity: "positive", modality: "actual" };
  const verb = verbs.findIndex(
    (group) =>
      group.objects.includes(at) || group.obliques.some((o) => o.preposition === "as" && o.phrase === at),
  );
  if (verb < 0 || phrases[at]!.mention !== null) return { polarity: "positive", modality: "actual" };
  const qualified = qualifyVerb(document, analysis, verb);
  if (qualified === null) return null;
  return { polarity: qualified.polarity, modality: qualified.modality };
}

/** From the first to the last of title, holder and body in its sentence. */
function evidenceOf(
  mentions: readonly ExtractedMention[],
  { analysis }: ReadSentence,
  role: RolePhrase,
): { start: number; end: number } {
  const { sentence } = analysis;
  let { start, end } = role;
  for (const entity of [role.holder, role.body]) {
    let best: { readonly start: number; readonly end: number } | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const mention of mentions) {
      if (mention.entity !== entity) continue;
      const gap = Math.max(mention.start - role.end, role.start - mention.end, 0);
      if (gap < distance) {
        best = mention;
        distance = gap;
      }
    }
    if (best !== null) {
      start = Math.min(start, best.start);
      end = Math.max(end, best.end);
    }
  }
  return { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
}

function mentionsBySentence(document: Document, findings: Findings): Map<number, ExtractedMention[]> {
  const groups = new Map<number, ExtractedMention[]>();
  const { sentences } = document;
  let at = 0;
  for (const mention of [...findings.mentions].sort((a, b) => a.start - b.start)) {
    while (at < sentences.length && sentences[at]!.end <= mention.start) at++;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [mention]);
    else group.push(mention);
  }
  return groups;
}
