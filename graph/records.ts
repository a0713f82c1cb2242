import type {
  Article,
  Edition,
  Entity,
  Evidence,
  Judgement,
  Mention,
  Relationship,
  Remark,
  ReportedClaim,
  Term,
  Wording,
} from "#graph/model.ts";
import type { ExportSection, Row, Value } from "#graph/store.ts";

const ARTICLE = [
  "id",
  "address",
  "title",
  "publisher",
  "published",
  "updated",
  "notice",
  "noticeStart",
  "noticeEnd",
  "about",
  "text",
] as const;
const WORDING = ["shingles", "sketch", "credits", "voice"] as const;
const EDITION = [...ARTICLE, "replacedBy"] as const;
const MENTION = [
  "id",
  "article",
  "profile",
  "entity",
  "kind",
  "type",
  "name",
  "aliases",
  "traits",
  "starts",
  "ends",
  "forms",
  "confidence",
  "judgedBy",
  "because",
] as const;
const SAID = [
  "subject",
  "predicate",
  "object",
  "polarity",
  "modality",
  "speaker",
  "time",
  "role",
  "tenure",
] as const;
const EVIDENCE = [
  "id",
  "article",
  "said",
  "claim",
  ...SAID,
  "start",
  "end",
  "quote",
  "reader",
  "rule",
  "confidence",
] as const;
const REMARK = [
  "id",
  "article",
  "start",
  "end",
  "quote",
  "form",
  "speaker",
  "addressee",
  "about",
  "words",
  "reader",
  "saying",
] as const;
const JUDGEMENT = [
  "id",
  "verdict",
  "entities",
  "claim",
  "fault",
  "said",
  "about",
  "because",
  "by",
  "made",
] as const;
const ENTITY = [
  "id",
  "kind",
  "type",
  "name",
  "aliases",
  "articles",
  "mentions",
  "firstReported",
  "lastReported",
] as const;
const CLAIM = ["id", ...SAID, "conflict", "firstReported", "lastReported"] as const;
const RELATIONSHIP = [
  "subject",
  "predicate",
  "object",
  "modality",
  "role",
  "tenure",
  "since",
  "until",
  "claims",
  "articles",
  "publishers",
  "independent",
  "denied",
  "conflict",
  "firstReported",
  "lastReported",
] as const;
const TERM = [
  "id",
  "subject",
  "predicate",
  "object",
  "role",
  "since",
  "sinceBound",
  "sinceRule",
  "sinceEvidence",
  "until",
  "untilBound",
  "untilRule",
  "untilEvidence",
  "firstSeen",
  "lastSeen",
  "firstDay",
  "lastDay",
  "predecessor",
  "successor",
  "rivals",
] as const;

/** The keys of a section's records, in the order in which an export writes them. */
export const RECORD_KEYS = {
  articles: [...ARTICLE, ...WORDING],
  editions: EDITION,
  mentions: MENTION,
  evidence: EVIDENCE,
  remarks: REMARK,
  judgements: JUDGEMENT,
  entities: ENTITY,
  claims: CLAIM,
  relationships: RELATIONSHIP,
  terms: TERM,
} as const satisfies Readonly<Record<ExportSection, readonly string[]>>;

/** What is stored, with what is derived of it: the entity that a mention is of, the claim that evidence supports, the words of the saying that a remark is of, the voice of an article. */
interface Records {
  articles: Article & Wording & { readonly voice: string };
  editions: Edition;
  mentions: Mention & { readonly entity: string };
  evidence: Evidence & { readonly claim: string | null };
  remarks: Remark & { readonly saying: string | null };
  judgements: Judgement;
  entities: Entity;
  claims: ReportedClaim;
  relationships: Relationship;
  terms: Term;
}

/** A key that is in a record and not in the list above, or the other way round, does not compile. */
type Unlisted = {
  [S in ExportSection]:
    | Exclude<keyof Records[S], (typeof RECORD_KEYS)[S][number]>
    | Exclude<(typeof RECORD_KEYS)[S][number], keyof Records[S]>;
}[ExportSection];
const complete: [Unlisted] extends [never] ? true : Unlisted = true;
void complete;

/** A record from the properties that a store holds, in which null is absent; in the order of the keys. */
export function recordOf<S extends ExportSection>(section: S, properties: Row): Records[S] {
  const record: Record<string, Value> = {};
  for (const key of RECORD_KEYS[section]) record[key] = properties[key] ?? null;
  return record as unknown as Records[S];
}
