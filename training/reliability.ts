/** A judgement and how sure it was. */
export interface Judgement {
  readonly share: number;
  readonly right: boolean;
}

const PARTS = 5;

/**
 * Every example judged by weights that were fitted without its fifth of the groups, so that a table of the judgements
 * says what is to be expected of other texts.
 * @param groups the examples of a text each
 */
export function crossFitted<Example extends { readonly right: boolean }, Weights>(
  groups: readonly (readonly Example[])[],
  fit: (examples: readonly Example[]) => Weights,
  shareOf: (example: Example, weights: Weights) => number,
): readonly Judgement[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = fit(groups.filter((_, index) => index % PARTS !== part).flat());
    return groups
      .filter((_, index) => index % PARTS === part)
      .flat()
      .map((example) => ({ share: shareOf(example, weights), right: example.right }));
  }).flat();
}

/** How many of each tenth of confidence were right, as a table in Markdown. */
export function reliabilityTable(what: string, judgements: readonly Judgement[]): string {
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const own = judgements.filter(({ share }) => Math.min(9, Math.floor(share * 10 + 1e-9)) === tenth);
    if (own.length === 0) return [];
    const right = own.filter((one) => one.right).length;
    const mean = own.reduce((sum, { share }) => sum + share, 0) / own.length;
    const from = tenth === 9 ? "from 0.9" : `${tenth / 10} to ${(tenth + 1) / 10}`;
    return [`| ${from} | ${own.length} | ${percent(mean)} | ${percent(right / own.length)} |`];
  }).flat();
  const head = [`| confidence | ${what} | on average | right |`, "| --- | ---: | ---: | ---: |"];
  return [...head, ...rows].join("\n");
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
