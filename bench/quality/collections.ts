/** What the scorer of the public collections says of one of them; parts that do not apply are missing. */
export interface CollectionScore {
  readonly set: string;
  readonly articles: number;
  readonly failed: number;
  readonly sentences?: Shares;
  readonly parsing?: { readonly upos?: Shares; readonly las?: Shares };
  readonly names?: { readonly all: Shares };
  readonly coreference?: { readonly conll: number };
  readonly relations?: Shares & { readonly pBetweenGoldEntities: number };
  readonly quotes?: { readonly speaker: { readonly overall: number } };
  readonly identity?: { readonly identity?: { readonly links: Shares } };
}

/** From 0 to 1. */
export interface Shares {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What each collection is, in the order of the page. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  dwie: "DWIE, articles of Deutsche Welle",
  "uner-ewt": "Universal NER on EWT, web texts",
  knowledgenet: "KnowledgeNet, fold 3, passages of Wikipedia",
  polnear: "PolNeAR, articles on the election of 2016",
  gum: "GUM, documents of many kinds",
  ewt: "EWT, web texts",
  ecbplus: "ECB+, articles about the same events, in one graph",
  redocred: "Re-DocRED, Wikipedia articles (trained on for names)",
};
export const SETS = Object.keys(COLLECTIONS);
/** Those that ask who is whom in all their articles. */
export const ACROSS: ReadonlySet<string> = new Set(["ecbplus"]);

/** One line a measure. */
export function collectionTable(scores: readonly CollectionScore[]): string {
  const rows = SETS.flatMap((set) => {
    const own = scores.find((score) => score.set === set);
    if (!own) return [];
    return measuresOf(own).map(([what, shares], index) => {
      const label = index === 0 ? `${COLLECTIONS[set]} (${own.articles})` : "";
      return `| ${[label, what, ...shares].join(" | ")} |`;
    });
  });
  return ["| collection | what | P | R | F1 |", "| --- | --- | ---: | ---: | ---: |", ...rows].join("\n");
}

type Measure = readonly [what: string, shares: readonly [p: string, r: string, f1: string]];

function measuresOf(score: CollectionScore): readonly Measure[] {
  const { sentences, parsing, names, coreference, relations, quotes, identity } = score;
  const whole = ({ p, r, f1 }: Shares) => [percent(p), percent(r), percent(f1)] as const;
  const only = (f1: number) => ["", "", percent(f1)] as const;
  const measures: Measure[] = [];
  if (names) measures.push(["names of persons, organizations, places", whole(names.all)]);
  if (coreference) measures.push(["who is whom (CoNLL average)", only(coreference.conll)]);
  if (relations) {
    measures.push(["relations", whole(relations)]);
    measures.push([
      "relations between entities that the collection knows",
      [percent(relations.pBetweenGoldEntities), "", ""],
    ]);
  }
  if (quotes) measures.push(["the speakers of quotations", [percent(quotes.speaker.overall), "", ""]]);
  if (sentences && !names) measures.push(["sentences", whole(sentences)]);
  if (parsing?.upos) measures.push(["parts of speech", whole(parsing.upos)]);
  if (parsing?.las) measures.push(["dependency trees (LAS)", whole(parsing.las)]);
  if (identity?.identity)
    measures.push(["the same entity in two articles (links)", whole(identity.identity.links)]);
  return measures;
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
