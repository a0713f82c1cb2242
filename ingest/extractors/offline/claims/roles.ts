import { allows, type Relation, type Tenure } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedMention } from "#ingest/extractor.ts";
import { changeOf } from "#ingest/extractors/offline/claims/appointments.ts";
import type { ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings, RolePhrase } from "#ingest/extractors/offline/findings.ts";
import { type Qualified, qualifyVerb } from "#ingest/extractors/offline/qualifiers/qualify.ts";
import { confidenceOf, LEAST_CONFIDENCE } from "#ingest/extractors/offline/relations/confidence.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Offices that one is in unless the text says otherwise: "President X". */
const HELD: ReadonlySet<Relation> = new Set(["LEADS", "HOLDS_POSITION"]);

/** Titles of states and governments. */
const OF_A_STATE = /president|prime minister|premier|chancellor|king|queen|minister|secretary of state/;

/** Who holds which office where, from titles and jobs whose holder and body are known. */
export function roleClaims(
  document: TaggedDocument,
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
    // "US President Jones at Camp David": where, not of what.
    if (object.type === "facility" && OF_A_STATE.test(role.title)) continue;
    const rule = "title";
    const confidence = confidenceOf(relation, rule);
    if (confidence < least) continue;
    const sentence = sentences[role.sentence];
    if (sentence === undefined) continue;
    const qualified = qualifyRole(document, sentence, role, bySentence.get(role.sentence) ?? []);
    if (qualified === null) continue;
    claims.push({
      subject: holder,
      object: body,
      predicate: relation,
      polarity: qualified.polarity,
      modality: qualified.modality,
      speaker: null,
      time: null,
      role: role.title,
      tenure:
        qualified.tenure ??
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

type Standing = Pick<Qualified, "polarity" | "modality"> & { readonly tenure: Tenure | null };
const HOLDS: Standing = { polarity: "positive", modality: "actual", tenure: null };

/** "is not the leader of", "may become president of": what the verb that the title hangs from makes of it. */
function qualifyRole(
  document: TaggedDocument,
  { analysis }: ReadSentence,
  role: RolePhrase,
  mentions: readonly ExtractedMention[],
): Standing | null {
  const { tokens } = document;
  const { phrases, verbs } = analysis;
  const at = phrases.findIndex(
    (phrase) =>
      tokens[phrase.first]!.start < role.end &&
      tokens[phrase.end - 1]!.end > role.start &&
      phrase.lemma !== "",
  );
  if (at < 0 || phrases[at]!.mention !== null) return HOLDS;
  const index = verbs.findIndex(
    (group) =>
      group.objects.includes(at) || group.obliques.some((o) => o.preposition === "as" && o.phrase === at),
  );
  const verb = verbs[index];
  if (verb === undefined) return HOLDS;
  if (isNamedBehind(document, analysis, role, mentions) && changeOf(verb)?.object !== true) return HOLDS;
  if (STANDING.has(verb.lemma)) {
    // "will not seek re-election as leader": leads, and for how long yet; "runs as leader" says nothing.
    const again = verb.objects.some((object) => AGAIN.has(phrases[object]!.lemma));
    return again ? { ...HOLDS, tenure: verb.negated ? "outgoing" : "incumbent" } : null;
  }
  const qualified = qualifyVerb(document, analysis, index);
  if (qualified === null) return null;
  return {
    polarity: qualified.polarity,
    modality: qualified.modality,
    tenure: changeOf(verb)?.tenure ?? null,
  };
}

/** "did not meet Peru's prime minister, Lind": the verb is about Lind, not about the office. */
function isNamedBehind(
  { tokens }: TaggedDocument,
  { verbs }: ReadSentence["analysis"],
  { holder, end }: RolePhrase,
  mentions: readonly ExtractedMention[],
): boolean {
  const named = mentions.filter((one) => one.entity === holder && one.form === "name" && one.start >= end);
  const next = Math.min(...named.map(({ start }) => start));
  return (
    named.length > 0 && !verbs.some(({ first }) => tokens[first]!.start >= end && tokens[first]!.start < next)
  );
}

/** Verbs of standing for an office, and what tells that one holds it already. */
const STANDING = new Set(["seek", "run", "stand", "want", "contest", "campaign", "bid", "compete"]);
const AGAIN = new Set(["re-election", "reelection", "term"]);

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

function mentionsBySentence(document: TaggedDocument, findings: Findings): Map<number, ExtractedMention[]> {
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
