import type { RemarkForm, Span } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import type { Extraction } from "#ingest/extractor.ts";

/** What an article lets somebody say; who that is, to whom and of whom are indices into the entities. */
export interface ExtractedRemark extends Span {
  readonly form: RemarkForm;
  readonly speaker: number;
  readonly addressee: number | null;
  readonly about: readonly number[];
}

/**
 * Quotations with a known speaker; and, where none of his stands, the sentences that report what somebody says. Spoken
 * of is who is mentioned between the marks, and whom what is reported is about; spoken to, whom the sentence says that
 * he told something.
 */
export function remarksIn(
  { sentences }: Pick<Document, "sentences">,
  { quotes, claims, mentions }: Pick<Extraction, "quotes" | "claims" | "mentions">,
): readonly ExtractedRemark[] {
  const quoted = quotes.flatMap(({ speaker, start, end }): readonly ExtractedRemark[] => {
    if (speaker === null) return [];
    const about = mentions.flatMap((mention) =>
      mention.start >= start && mention.end <= end ? [mention.entity] : [],
    );
    return [{ start, end, form: "quoted", speaker, addressee: null, about }];
  });
  const reported = new Map<string, ExtractedRemark>();
  for (const { speaker, subject, object, evidence } of claims) {
    if (speaker === null) continue;
    for (const { start, end } of evidence) {
      if (quoted.some((remark) => remark.speaker === speaker && overlap(remark, { start, end }))) continue;
      const place = `${speaker} ${start} ${end}`;
      const about = [...(reported.get(place)?.about ?? []), subject, object];
      reported.set(place, { start, end, form: "reported", speaker, addressee: null, about });
    }
  }
  return [...quoted, ...reported.values()].map((remark) => {
    const around = sentences.filter((sentence) => overlap(sentence, remark));
    const told = (predicate: "TOLD" | "SPOKE_ABOUT") =>
      claims.flatMap((claim) =>
        claim.predicate === predicate &&
        claim.subject === remark.speaker &&
        claim.polarity === "positive" &&
        claim.evidence.some((span) => around.some((sentence) => overlap(sentence, span)))
          ? [claim.object]
          : [],
      );
    const about = [...remark.about, ...told("SPOKE_ABOUT")].filter((entity) => entity !== remark.speaker);
    return { ...remark, addressee: told("TOLD")[0] ?? null, about: [...new Set(about)] };
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
