import type { QueryRow } from "#graph/queries.ts";

/** The rows that the page works on, as the server sends them. */
export type EntityRow = QueryRow<"network-entities">;
export type RelationshipRow = QueryRow<"network-relationships">;
export type EvidenceRow = QueryRow<"entity-claims">;
export type ArticleRow = QueryRow<"articles">;
export type JudgementRow = QueryRow<"judgements">;
export type UnsureRow = QueryRow<"unsure-pairs">;
export type MentionRow = QueryRow<"article-mentions">;

/** What a claim row says, without its evidence. */
export type ClaimRow = Pick<
  EvidenceRow,
  | "claim"
  | "subject"
  | "subjectName"
  | "predicate"
  | "object"
  | "objectName"
  | "polarity"
  | "modality"
  | "speaker"
  | "speakerName"
  | "time"
  | "role"
  | "tenure"
>;
