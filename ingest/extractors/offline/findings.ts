import type { Span, Time } from "#graph/model.ts";
import type { Relation, Tenure } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedEntity, ExtractedMention, ExtractedQuote } from "#ingest/extractor.ts";

/** A stretch that says when: "on Friday", "from 1910 to 1945", "in May 2024", "last year". */
export interface TimeExpression extends Span {
  /** Against the article's date; null when that is unknown and the words need it, or when they are too vague. */
  readonly value: Time | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A title, office or job and who holds it where: "outgoing Prime Minister", "a research fellow at". */
export interface RolePhrase extends Span {
  readonly sentence: number;
  /** Bare, in lower case: "prime minister". */
  readonly title: string;
  readonly tenure: Tenure | null;
  /** Which relation the title makes of holder and body. */
  readonly relation: Extract<Relation, "LEADS" | "HOLDS_POSITION" | "WORKS_FOR" | "MEMBER_OF">;
  /** Indices of entities; null when the text does not say. */
  readonly holder: number | null;
  readonly body: number | null;
}

/** An entity before it is said how sure it is. */
export type FoundEntity = Omit<ExtractedEntity, "confidence">;

/** What the stages of the offline reader find, one after the other; each adds its own part. */
export interface Findings {
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly FoundEntity[];
  readonly roles: readonly RolePhrase[];
  readonly quotes: readonly ExtractedQuote[];
  readonly claims: readonly ExtractedClaim[];
}
