import type { GraphChange } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import { readArticle } from "#ingest/pipeline.ts";
import type { Stub, Truth } from "./stub.ts";

/** A stub on its way into a graph: the only place where the invented world meets the project's ingest. */
export interface ReadStub {
  readonly change: GraphChange;
  /** Milliseconds from the end of reading to the change: finding out who is whom, as far as the article tells. */
  readonly resolving: number;
  readonly meant: readonly Meant[];
}

/** Whom an article means by one of its names, and of which profile that was said to be. */
export interface Meant {
  readonly article: string;
  readonly profile: string;
  readonly truth: Truth;
  readonly kind: string;
  readonly name: string;
}

/** `now` gives milliseconds that only grow. */
export async function readStub({ article, extraction, truths }: Stub, now: () => number): Promise<ReadStub> {
  let begin = 0;
  const { change, profiles } = await readArticle(
    article,
    { name: "invented", version: "1.0.0", extract: async () => extraction },
    {
      onStep(step) {
        if (step === "resolving") begin = now();
      },
    },
  );
  const resolving = now() - begin;
  const meant = extraction.entities.map(({ kind, name }, index) => ({
    article: article.id,
    profile: (profiles[index] as { readonly id: string }).id,
    truth: truths[index] as Truth,
    kind,
    name,
  }));
  return { change, resolving, meant };
}

/** Of which entity each of an article's profiles is, by both ids with a space between. */
export async function entitiesIn(store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const entities = new Map<string, string>();
  for await (const { section, record } of store.export()) {
    if (section === "mentions")
      entities.set(`${record["article"]} ${record["profile"]}`, String(record["entity"]));
    else if (section !== "articles") break;
  }
  return entities;
}
