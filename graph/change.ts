import { FEW, spokenWords } from "#graph/derive/saying.ts";
import { identity } from "#graph/identity.ts";
import type {
  Article,
  Claim,
  Evidence,
  GraphChange,
  Mention,
  Profile,
  Remark,
  Said,
  Span,
  Wording,
} from "#graph/model.ts";
import { allows, relations } from "#graph/ontology.ts";

/** What was read at one or more places of an article, its ends already judged to be of profiles. */
export interface ReadClaim extends Said {
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** What somebody is quoted or reported to have said, whoever that is already judged to be of profiles. */
export type ReadRemark = Span & Pick<Remark, "form" | "speaker" | "addressee" | "about">;

/** The claim's id is all that it says, so that two articles that say the same support one claim. */
export function claimOf(said: Said): Claim {
  const flip = relations[said.predicate].symmetric === true && said.object < said.subject;
  const subject = flip ? said.object : said.subject;
  const object = flip ? said.subject : said.object;
  const { predicate, polarity, modality, speaker, time, role, tenure } = said;
  const id = identity("c", subject, predicate, object, polarity, modality, speaker, time, role, tenure);
  return { id, subject, predicate, object, polarity, modality, speaker, time, role, tenure };
}

/** What a change says, each thing once, in the order of its id; the ends are profiles. */
export function claimsIn({ evidence }: Pick<GraphChange, "evidence">): readonly Claim[] {
  return byId(evidence.map(claimOf));
}

/**
 * What one article adds to the graph. What is said of somebody and himself or what the vocabulary does not allow, and
 * evidence that lies outside the text, are left out. Everything is in the order of its id, so that equal input gives
 * equal values.
 */
export function changeOf(
  article: Article,
  wording: Wording,
  profiles: readonly Profile[],
  mentions: readonly Mention[],
  read: readonly ReadClaim[],
  remarks: readonly ReadRemark[],
  reader: string,
): GraphChange {
  const kinds = new Map(profiles.map((profile) => [profile.id, profile.kind]));
  const evidence = new Map<string, Evidence>();
  for (const one of read) {
    const from = kinds.get(one.subject);
    const to = kinds.get(one.object);
    if (!from || !to || one.subject === one.object || !allows(one.predicate, from, to)) continue;
    const { id: said, ...claim } = claimOf(one);
    for (const { start, end } of one.evidence) {
      const quote = article.text.slice(start, end);
      if (start < 0 || end > article.text.length || quote.trim() === "") continue;
      const id = identity("e", article.id, said, start, end);
      const known = evidence.get(id);
      if (known && known.confidence >= one.confidence) continue;
      const { rule, confidence } = one;
      const found = { start, end, quote, reader, rule, confidence };
      evidence.set(id, { id, article: article.id, said, ...claim, ...found });
    }
  }
  const spoken = new Set(mentions.map((mention) => mention.profile));
  return {
    article,
    wording,
    profiles: byId(profiles.filter((profile) => spoken.has(profile.id))),
    mentions: byId(mentions),
    evidence: byId([...evidence.values()]),
    remarks: byId(remarks.flatMap((remark) => remarkOf(article, remark, spoken, reader) ?? [])),
  };
}

/** Null where it does not stand in the text, or where nobody is mentioned who says it. */
function remarkOf(
  { id: article, text }: Article,
  { start, end, form, speaker, addressee, about }: ReadRemark,
  spoken: ReadonlySet<string>,
  reader: string,
): Remark | null {
  const quote = text.slice(start, end);
  if (start < 0 || end > text.length || quote.trim() === "" || !spoken.has(speaker)) return null;
  const words = spokenWords(quote);
  return {
    id: identity("r", article, start, end, form, speaker),
    article,
    start,
    end,
    quote,
    form,
    speaker,
    addressee: addressee !== null && addressee !== speaker && spoken.has(addressee) ? addressee : null,
    about: [...new Set(about)].filter((one) => one !== speaker && spoken.has(one)).sort(),
    words: identity("w", words.join(" "), words.length < FEW ? article : null),
    reader,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
}

/** Whether a quote stands in the text at its span, to the letter. */
export function standsIn(text: string, { start, end, quote }: Span & { readonly quote: string }): boolean {
  return quote !== "" && text.slice(start, end) === quote;
}

/** The evidence whose quote stands in the text at its span, to the letter; and how many did not. */
export function verified(
  text: string,
  evidence: readonly Evidence[],
): { readonly evidence: readonly Evidence[]; readonly refused: number } {
  const kept = evidence.filter((one) => standsIn(text, one));
  return { evidence: kept, refused: evidence.length - kept.length };
}
