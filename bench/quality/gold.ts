import { type DetailTable, detailsOf } from "#cli/eval/details.ts";
import { f1, precision, recall, type Score, total } from "#cli/eval/score.ts";
import { percent } from "./collections.ts";

export interface GoldScore {
  readonly name: string;
  readonly score: Score;
}

const HEAD = [
  "article",
  "entities P",
  "R",
  "F1",
  "other names",
  "claims P",
  "R",
  "F1",
  "qualifiers",
  "unverified",
  "must not",
];

/** One line an article, then the articles by other people, the others, and all together. */
export function goldTable(scores: readonly GoldScore[]): string {
  const foreign = scores.filter(({ name }) => name.startsWith("wikinews-"));
  const own = scores.filter((score) => !foreign.includes(score));
  const sums = [
    [`**the ${own.length} of our choice**`, own],
    [`**the ${foreign.length} of Wikinews**`, foreign],
    [`**all ${scores.length}**`, scores],
  ] as const;
  const rows = [
    ...scores.map(({ name, score }) => line(name, score)),
    ...sums
      .filter(([, some]) => some.length > 0)
      .map(([name, some]) => line(name, total(some.map(({ score }) => score)))),
  ];
  return markdown(HEAD, rows);
}

/** By relation, by cause, by confidence. */
export function goldDetails(scores: readonly GoldScore[]): string {
  return detailsOf(total(scores.map(({ score }) => score)))
    .map(detail)
    .join("\n\n");
}

function detail({ title, columns, rows }: DetailTable): string {
  const heading = `${title.slice(0, 1).toUpperCase()}${title.slice(1)}:`;
  return `${heading}\n\n${markdown(
    columns.map(({ name }) => name),
    rows,
  )}`;
}

function line(name: string, score: Score): readonly string[] {
  const { entities, otherNames, claims, qualifiers, unverified, forbidden } = score;
  const shares = [
    precision(entities),
    recall(entities),
    f1(entities),
    part(otherNames),
    precision(claims),
    recall(claims),
    f1(claims),
    part(qualifiers),
  ];
  return [
    name,
    ...shares.map((share) => (share === null ? "–" : percent(share))),
    String(unverified),
    String(forbidden.length),
  ];
}

function part({ right, of }: { readonly right: number; readonly of: number }): number | null {
  return of === 0 ? null : right / of;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
