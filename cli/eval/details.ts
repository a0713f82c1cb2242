import type { TableColumn } from "#cli/table.ts";
import { CAUSES, type Score } from "./score.ts";

/** A table that says more of a score: by relation, by cause, by confidence. */
export interface DetailTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Tables of all that a score counts, those without rows left out. */
export function detailsOf(score: Score): readonly DetailTable[] {
  const tables: readonly DetailTable[] = [
    {
      title: "by relation",
      columns: [{ name: "relation" }, ...numbers("made", "right", "P", "asked for", "found", "R")],
      rows: byRelation(score),
    },
    {
      title: "what was wrong",
      columns: [{ name: "cause" }, ...numbers("wrong claims", "missed claims")],
      rows: byCause(score),
    },
    {
      title: "by confidence",
      columns: [{ name: "confidence" }, ...numbers("claims", "on average", "right")],
      rows: byConfidence(score),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function numbers(...names: readonly string[]): readonly TableColumn[] {
  return names.map((name) => ({ name, right: true }));
}

/** Most asked for first. */
function byRelation({ given, asked }: Score): readonly (readonly string[])[] {
  const names = new Set([...asked, ...given].map(({ predicate }) => predicate));
  const rows = [...names].map((name) => {
    const made = given.filter(({ predicate }) => predicate === name);
    const wanted = asked.filter(({ predicate }) => predicate === name);
    const right = made.filter(({ cause }) => cause === null).length;
    const found = wanted.filter(({ cause }) => cause === null).length;
    return { name, made: made.length, right, asked: wanted.length, found };
  });
  rows.sort((a, b) => b.asked - a.asked || b.made - a.made || (a.name < b.name ? -1 : 1));
  return rows.map(({ name, made, right, asked: of, found }) => [
    name,
    String(made),
    String(right),
    percent(right, made),
    String(of),
    String(found),
    percent(found, of),
  ]);
}

function byCause({ given, asked }: Score): readonly (readonly string[])[] {
  return CAUSES.map((name) => [
    name,
    String(given.filter(({ cause }) => cause === name).length),
    String(asked.filter(({ cause }) => cause === name).length),
  ]).filter(([, wrong, missed]) => wrong !== "0" || missed !== "0");
}

/** Lower ends of the bands; one below the first is a band too. */
const BANDS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Whether a confidence is worth its name: in each band, what it says and how often the claims are right. */
function byConfidence({ given }: Score): readonly (readonly string[])[] {
  const bands = [0, ...BANDS].map((from, index) => ({ from, to: BANDS[index] ?? 1.01 }));
  return bands.flatMap(({ from, to }) => {
    const own = given.filter(({ confidence }) => confidence >= from && confidence < to);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = own.filter(({ cause }) => cause === null).length;
    const name = to > 1 ? `from ${from}` : from === 0 ? `below ${to}` : `${from} to ${to}`;
    return [[name, String(own.length), percent(mean, own.length), percent(right, own.length)]];
  });
}

function percent(part: number, of: number): string {
  return of === 0 ? "–" : ((100 * part) / of).toFixed(1);
}
