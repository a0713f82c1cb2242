import type { Count, Counts } from "./count.ts";

/** The tables of the data card: a line a set, then what the claims and entities say. */
export function cardTables(sets: ReadonlyMap<string, Counts>, all: Counts): string {
  const number = (value: number) => value.toLocaleString("en-GB");
  const row = (name: string, counts: Counts) => {
    const { articles, long, words, mentions, entities, claims } = counts;
    return `| ${name} | ${[articles, long, words, mentions, entities, claims].map(number).join(" | ")} |`;
  };
  const list = (counts: readonly Count[]) =>
    counts.map(([name, times]) => `${name} ${number(times)}`).join(", ");
  return [
    "| set | texts | of more than 100 words | words | mentions | entities | claims |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...[...sets].map(([name, counts]) => row(name, counts)),
    row("**all**", all),
    "",
    `Sentences ${number(all.sentences)}, quotations with their speaker ${number(all.quotes)}.`,
    "",
    `Kinds of entity: ${list(all.kinds)}.`,
    "",
    `Relations: ${list(all.relations)}.`,
    "",
    `Qualifiers: ${list(all.qualifiers)}.`,
  ].join("\n");
}
