import type { Article, MentionForm, Span } from "#graph/model.ts";
import { allows, type Relation } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedEntity, ExtractedMention, Extraction } from "#ingest/extractor.ts";
import { withShortNames } from "#ingest/extractors/offline/names/short-names.ts";

/** Words that stand for an entity, or words alone. */
export type Words = string | { readonly entity: number; readonly words: string; readonly form?: MentionForm };

/** A text that is written sentence by sentence, with what a reader that misses nothing finds in it. */
export class Draft {
  #text = "";
  readonly #entities: ExtractedEntity[] = [];
  readonly #mentions: ExtractedMention[] = [];
  readonly #claims: ExtractedClaim[] = [];

  /** Its index. */
  entity(kind: ExtractedEntity["kind"], type: string | null, name: string): number {
    this.#entities.push({ kind, type, name, aliases: [], named: true, confidence: 0.95 });
    return this.#entities.length - 1;
  }

  /** Begins where the text ends. */
  write(...words: readonly Words[]): Span {
    const start = this.#text.length;
    for (const one of words) {
      if (typeof one === "string") {
        this.#text += one;
        continue;
      }
      const { entity, words: said, form = "name" } = one;
      this.#mentions.push({ entity, form, start: this.#text.length, end: this.#text.length + said.length });
      this.#text += said;
    }
    return { start, end: this.#text.length };
  }

  /** Nothing is claimed that the vocabulary does not allow. */
  claim(
    subject: number,
    predicate: Relation,
    object: number,
    evidence: Span,
    more: Partial<Pick<ExtractedClaim, "role" | "tenure">> = {},
  ): void {
    const kindOf = (index: number) => (this.#entities[index] as ExtractedEntity).kind;
    if (subject === object || !allows(predicate, kindOf(subject), kindOf(object))) return;
    this.#claims.push({
      subject,
      predicate,
      object,
      polarity: "positive",
      modality: "actual",
      speaker: null,
      time: null,
      role: null,
      tenure: null,
      evidence: [evidence],
      rule: "invented",
      confidence: 0.9,
      ...more,
    });
  }

  get text(): Article["text"] {
    return this.#text;
  }

  /** An entity's other names are the words by which it is called besides, and those that a reader adds. */
  get extraction(): Extraction {
    const called = this.#entities.map((entity, index) => {
      const words = this.#mentions.filter((mention) => mention.entity === index && mention.form === "name");
      const names = new Set(words.map(({ start, end }) => this.#text.slice(start, end)));
      names.delete(entity.name);
      return { ...entity, aliases: [...names].sort() };
    });
    return { mentions: this.#mentions, entities: withShortNames(called), claims: this.#claims, quotes: [] };
  }
}
