import type { Extraction } from "#ingest/extractor.ts";
import type { Reading } from "#ingest/pipeline.ts";

/** What `extract` prints for an article. Spans point into `article.text`, in UTF-16 code units, end excluded. */
export interface Answer {
  readonly article: {
    readonly id: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly address: string | null;
    readonly text: string;
  };
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly {
    readonly start: number;
    readonly end: number;
    readonly upos?: string;
    readonly lemma?: string;
    /** Index of the token that it depends on; -1 for a sentence's root. */
    readonly head?: number;
    readonly deprel?: string;
  }[];
  readonly mentions: readonly {
    readonly entity: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly form: string;
  }[];
  readonly entities: readonly {
    /** "e0", "e1", … within the answer. */
    readonly id: string;
    readonly kind: string;
    readonly type: string | null;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly named: boolean;
    /** From 0 to 1: that there is such a one, of that kind. */
    readonly confidence: number;
    /** The same in every article: the entity's id in the graph. */
    readonly identity: string;
  }[];
  readonly claims: readonly AnsweredClaim[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
  }[];
  /** Why there is nothing, in one sentence. */
  readonly error?: string;
}

export interface AnsweredClaim {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly speaker: string | null;
  readonly time: string | null;
  readonly role: string | null;
  readonly tenure: string | null;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly rule: string;
  readonly confidence: number;
}

export function answerOf({ document, extraction, profiles }: Reading): Answer {
  const { article } = document;
  const quoted = (start: number, end: number) => article.text.slice(start, end);
  return {
    article,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    tokens: document.tokens.map(({ start, end }, index) => {
      const syntax = extraction.syntax?.[index];
      if (syntax === undefined) return { start, end };
      const { upos, lemma, head, relation } = syntax;
      return { start, end, upos, lemma, head, deprel: relation };
    }),
    mentions: extraction.mentions.map(({ entity, start, end, form }) => ({
      entity: name(entity),
      start,
      end,
      text: quoted(start, end),
      form,
    })),
    entities: extraction.entities.map((entity, index) => ({
      id: name(index),
      kind: entity.kind,
      type: entity.type,
      name: entity.name,
      aliases: entity.aliases,
      named: entity.named,
      confidence: entity.confidence,
      identity: profiles[index]?.id ?? "",
    })),
    claims: extraction.claims.map((claim) => ({
      ...claim,
      subject: name(claim.subject),
      object: name(claim.object),
      speaker: claim.speaker === null ? null : name(claim.speaker),
      evidence: claim.evidence.map(({ start, end }) => ({ start, end, quote: quoted(start, end) })),
    })),
    quotes: extraction.quotes.map(({ start, end, speaker }: Extraction["quotes"][number]) => ({
      start,
      end,
      speaker: speaker === null ? null : name(speaker),
    })),
  };
}

/** The answer for what could not be read. */
export function emptyAnswer(error: string): Answer {
  const article = { id: null, title: null, publisher: null, published: null, address: null, text: "" };
  const none = { sentences: [], tokens: [], mentions: [], entities: [], claims: [], quotes: [] };
  return { article, ...none, error };
}

function name(index: number): string {
  return `e${index}`;
}
