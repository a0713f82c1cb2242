import type { FacetRow } from "../../../viewer/app/core/facets.ts";
import type { Drawing } from "../../../viewer/app/core/graph.ts";
import type { ClaimRow, EntityRow, RelationshipRow } from "../../../viewer/app/core/rows.ts";

/** Rows as the server sends them, from what matters in an example. */

export function entity(name: string, kind = "Person", more: Partial<EntityRow> = {}): EntityRow {
  return {
    id: name.toLowerCase(),
    name,
    kind,
    type: null,
    aliases: [],
    articles: 1,
    mentions: 1,
    firstReported: null,
    lastReported: null,
    ...more,
  };
}

/** "ada MET_WITH byron". */
export function tie(words: string, more: Partial<RelationshipRow> = {}): RelationshipRow {
  const [subject = "", predicate = "", object = ""] = words.split(" ");
  return {
    subject,
    subjectName: subject,
    predicate,
    object,
    objectName: object,
    modality: "actual",
    role: null,
    tenure: null,
    since: null,
    until: null,
    claims: 1,
    articles: 1,
    publishers: 1,
    independent: 1,
    denied: 0,
    conflict: null,
    firstReported: null,
    lastReported: null,
    ...more,
  };
}

/** "ada MET_WITH byron". */
export function claim(words: string, more: Partial<ClaimRow> = {}): ClaimRow {
  const [subject = "", predicate = "", object = ""] = words.split(" ");
  const name = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
  return {
    claim: words,
    subject,
    subjectName: name(subject),
    predicate,
    object,
    objectName: name(object),
    polarity: "positive",
    modality: "actual",
    speaker: null,
    speakerName: null,
    time: null,
    role: null,
    tenure: null,
    ...more,
  };
}

/** "ada MET_WITH byron", as one article says it. */
export function evidence(words: string, more: Partial<FacetRow> = {}): FacetRow {
  const [subject = "", predicate = "", object = ""] = words.split(" ");
  return {
    subject,
    predicate,
    object,
    polarity: "positive",
    modality: "actual",
    speaker: null,
    speakerName: null,
    time: null,
    role: null,
    article: "a1",
    publisher: null,
    published: null,
    voice: more.article ?? "a1",
    ...more,
  };
}

export function drawing(
  entities: readonly EntityRow[],
  relationships: readonly RelationshipRow[],
  denials: readonly ClaimRow[] = [],
): Drawing {
  return { network: { entities, relationships }, denials };
}
