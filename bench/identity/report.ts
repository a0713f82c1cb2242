import { type Figure, table } from "../figures.ts";
import type { End } from "./ends.ts";
import type { Pair } from "./links.ts";
import type { FoundPair, IdentityScore } from "./score.ts";

/** A graph of all gold articles, ingested in some order. */
export interface OrderedGraph {
  /** The gold articles, the first ingested first. */
  readonly order: readonly string[];
  /** The first line in which its export differs from the first order's; null when it is the same to the byte. */
  readonly differs: string | null;
}

export interface IdentityReport {
  readonly articles: number;
  readonly score: IdentityScore;
  readonly graphs: readonly OrderedGraph[];
}

export function figuresOf({ score, graphs }: IdentityReport): readonly Figure[] {
  const { same, different } = score;
  const found = same.joined.length + same.apart.length;
  const percent = (share: number | null) => (share === null ? Number.NaN : 100 * share);
  return [
    {
      name: "precision of the pairs made one",
      value: percent(score.precision),
      unit: "%",
      goal: { least: 98 },
    },
    { name: "recall of the same pairs", value: percent(score.recall), unit: "%", goal: { least: 90 } },
    { name: `recall of the ${found} with both ends found`, value: percent(score.recallOfFound), unit: "%" },
    { name: "same pairs", value: found + same.notFound.length, unit: "" },
    {
      name: "different pairs",
      value: different.joined.length + different.apart.length + different.notFound.length,
      unit: "",
    },
    { name: "different pairs made one", value: different.joined.length, unit: "", goal: { most: 0 } },
    {
      name: "orders that gave another graph",
      value: graphs.filter(({ differs }) => differs !== null).length,
      unit: "",
      goal: { most: 0 },
    },
  ];
}

/** The figures, then every pair that went wrong with what the graph has of its ends. */
export function textOf(report: IdentityReport, ends: ReadonlyMap<string, End>): string {
  const { same, different } = report.score;
  const missing = [...same.notFound, ...different.notFound];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Different, and made one", different.joined.map((found) => pairLines(found, ends))],
    ["Same, and kept apart", same.apart.map((found) => pairLines(found, ends))],
    ["Same, and an end not found", same.notFound.map((pair) => pair.join("  "))],
    ["Ends not found", notFoundLines(missing, ends)],
    ["Orders that gave another graph", report.graphs.flatMap(orderLines)],
  ];
  const said = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join("")}`);
  const head = `${report.articles} articles together, in ${report.graphs.length} orders`;
  return `${head}\n\n${table(figuresOf(report))}\n${said.join("")}`;
}

function pairLines({ pair, mentions }: FoundPair, ends: ReadonlyMap<string, End>): string {
  const lines = pair.map((end, index) => {
    const { kind, name, aliases, profile, entity, because } = mentions[index] as FoundPair["mentions"][0];
    const others = aliases.length > 0 ? ` (${aliases.join(", ")})` : "";
    const gold = ends.get(end)?.gold.name;
    const called = gold === name ? "" : `"${gold}": `;
    const of = entity === profile ? "" : ` of entity ${entity}`;
    return `  ${end}  ${called}${kind} "${name}"${others}, profile ${profile}${of}. ${because}`;
  });
  return [pair.join("  "), ...lines].join("\n  ");
}

function notFoundLines(pairs: readonly Pair[], ends: ReadonlyMap<string, End>): readonly string[] {
  const names = [...new Set(pairs.flat())].sort();
  return names.flatMap((name) => {
    const end = ends.get(name);
    return end?.missing ? [`${name}  ${end.gold.kind} "${end.gold.name}": ${end.missing}`] : [];
  });
}

function orderLines({ order, differs }: OrderedGraph): readonly string[] {
  return differs === null ? [] : [`${order.join(" ")}: ${differs}`];
}
