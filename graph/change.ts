import { identity } from "#graph/identity.ts";
import type {
  Article,
  Claim,
  EntityIdentity,
  Evidence,
  GraphChange,
  Mention,
  Span,
  Time,
} from "#graph/model.ts";
import {
  allows,
  type Modality,
  type Polarity,
  type Relation,
  relations,
  type Tenure,
} from "#graph/ontology.ts";

/** What was read at one or more places of an article, its ends already judged to be entities. */
export interface ReadClaim {
  readonly subject: string;
  readonly predicate: Relation;
  readonly object: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker: string | null;
  readonly time: Time | null;
  readonly role: string | null;
  readonly tenure: Tenure | null;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** The claim's id is all that it says, so that two articles that say the same support one claim. */
export function claimOf(read: Omit<ReadClaim, "evidence" | "rule" | "confidence">): Claim {
  const flip = relations[read.predicate].symmetric === true && read.object < read.subject;
  const subject = flip ? read.object : read.subject;
  const object = flip ? read.subject : read.object;
  const { predicate, polarity, modality, speaker, time, role, tenure } = read;
  const id = identity("c", subject, predicate, object, polarity, modality, speaker, time, role, tenure);
  return { id, subject, predicate, object, polarity, modality, speaker, time, role, tenure };
}

/**
 * What one article adds to the graph. Claims whose ends are the same or that the vocabulary does not allow, and
 * evidence that lies outside the text, are left out; a claim without evidence is not there.
 * Everything is in the order of its id, so that equal input gives equal values.
 */
export function changeOf(
  article: Article,
  entities: readonly EntityIdentity[],
  mentions: readonly Mention[],
  read: readonly ReadClaim[],
  reader: string,
): GraphChange {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const claims = new Map<string, Claim>();
  const evidence = new Map<string, Evidence>();
  for (const one of read) {
    const from = kinds.get(one.subject);
    const to = kinds.get(one.object);
    if (!from || !to || one.subject === one.object || !allows(one.predicate, from, to)) continue;
    const claim = claimOf(one);
    for (const { start, end } of one.evidence) {
      const quote = article.text.slice(start, end);
      if (start < 0 || end > article.text.length || quote.trim() === "") continue;
      const id = identity("e", article.id, claim.id, start, end);
      const known = evidence.get(id);
      if (known && known.confidence >= one.confidence) continue;
      const { rule, confidence } = one;
      evidence.set(id, {
        id,
        article: article.id,
        claim: claim.id,
        start,
        end,
        quote,
        reader,
        rule,
        confidence,
      });
      claims.set(claim.id, claim);
    }
  }
  const spoken = new Set(mentions.map((mention) => mention.entity));
  return {
    article,
    entities: byId(entities.filter((entity) => spoken.has(entity.id))),
    mentions: byId(mentions),
    claims: byId([...claims.values()]),
    evidence: byId([...evidence.values()]),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
}

/** The evidence whose quote stands in the text at its span, to the letter; and how many did not. */
export function verified(
  text: string,
  evidence: readonly Evidence[],
): { readonly evidence: readonly Evidence[]; readonly refused: number } {
  const kept = evidence.filter(({ start, end, quote }) => quote !== "" && text.slice(start, end) === quote);
  return { evidence: kept, refused: evidence.length - kept.length };
}
