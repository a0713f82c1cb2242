import { type Relation, relations } from "#graph/ontology.ts";
import type { QueryRow } from "#graph/queries.ts";
import type { GraphStore } from "#graph/store.ts";

/** Why the graph says what it says of a relationship. */
export interface RelationshipReasons {
  readonly subject: string;
  readonly predicate: Relation;
  readonly object: string;
  /** What articles say of it, for and against, with what read it. */
  readonly evidence: readonly QueryRow<"relationship-evidence">[];
  /** What they say that a person judged to be wrong. */
  readonly withheld: readonly QueryRow<"withheld-evidence">[];
  /** What articles say of it that were retracted. */
  readonly retracted: readonly QueryRow<"retracted-evidence">[];
  /** Its terms, and the evidence of their bounds. */
  readonly terms: readonly (QueryRow<"terms"> & {
    readonly evidence: readonly QueryRow<"evidence-with-ids">[];
  })[];
}

/** Why the graph takes mentions to be of one entity. */
export interface EntityReasons {
  readonly entity: QueryRow<"entity">;
  readonly mentions: readonly QueryRow<"entity-mentions">[];
  readonly judgements: readonly QueryRow<"entity-judgements">[];
  readonly likenesses: readonly QueryRow<"entity-likenesses">[];
  readonly terms: readonly QueryRow<"terms">[];
  /** What articles let it say that were retracted. */
  readonly retracted: readonly QueryRow<"retracted-sayings">[];
}

/** No list is longer. */
const ALL = 1_000_000;

/** The ends of what is symmetric may be given either way. Null when articles say nothing of it. */
export async function relationshipReasons(
  store: GraphStore,
  subject: string,
  predicate: Relation,
  object: string,
): Promise<RelationshipReasons | null> {
  const ends =
    relations[predicate].symmetric && object < subject
      ? { subject: object, predicate, object: subject }
      : { subject, predicate, object };
  const evidence = await store.read("relationship-evidence", ends);
  const withheld = await store.read("withheld-evidence", ends);
  const retracted = await store.read("retracted-evidence", ends);
  if (evidence.length + withheld.length + retracted.length === 0) return null;
  const known = relations[predicate].functional
    ? (await store.read("terms", { entity: ends.subject, limit: ALL })).filter(
        (term) =>
          term.predicate === predicate && term.subject === ends.subject && term.object === ends.object,
      )
    : [];
  const terms = [];
  for (const term of known) {
    const ids = [...new Set([...term.sinceEvidence, ...term.untilEvidence])].join(" ");
    terms.push({ ...term, evidence: await store.read("evidence-with-ids", { ids }) });
  }
  return { ...ends, evidence, withheld, retracted, terms };
}

/** Null when the graph does not have it. */
export async function entityReasons(store: GraphStore, id: string): Promise<EntityReasons | null> {
  const [entity] = await store.read("entity", { entity: id });
  if (!entity) return null;
  return {
    entity,
    mentions: await store.read("entity-mentions", { entity: id, limit: ALL }),
    judgements: await store.read("entity-judgements", { entity: id }),
    likenesses: await store.read("entity-likenesses", { entity: id, limit: ALL }),
    terms: await store.read("terms", { entity: id, limit: ALL }),
    retracted: await store.read("retracted-sayings", { entity: id, limit: ALL }),
  };
}
