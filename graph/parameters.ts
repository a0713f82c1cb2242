import {
  type ParameterSpec,
  type QueryName,
  type QueryRow,
  type QuerySpec,
  queries,
} from "#graph/queries.ts";
import { type Row, StoreError, type Value } from "#graph/store.ts";

/** What a query runs with: every parameter that it names, of the right type, defaults filled in. */
export function boundParameters(query: QueryName, given: Readonly<Record<string, unknown>>): Row {
  const spec: QuerySpec | undefined = queries[query];
  if (!spec) throw new StoreError("parameter", `There is no query "${query}".`);
  const names = Object.keys(spec.parameters);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const known = names.length === 0 ? "it takes none" : `it takes ${names.join(", ")}`;
    throw new StoreError("parameter", `The query "${query}" has no parameter "${name}": ${known}.`);
  }
  return Object.fromEntries(
    Object.entries(spec.parameters).map(([name, parameter]) => [
      name,
      boundValue(query, name, parameter, given[name]),
    ]),
  );
}

function boundValue(
  query: string,
  name: string,
  { type, gloss, default: fallback, values }: ParameterSpec,
  given: unknown,
) {
  if (given === undefined || (given === null && fallback !== undefined)) {
    if (fallback !== undefined) return fallback;
    throw new StoreError("parameter", `The query "${query}" needs the parameter "${name}": ${gloss}.`);
  }
  const wanted = {
    entity: "the id of an entity",
    article: "the id of an article",
    day: 'a day like "2024-09-06"',
    text: values ? `one of ${values.map((value) => `"${value}"`).join(", ")}` : "text",
    integer: "a whole number that is not negative",
  }[type];
  const fits =
    type === "integer"
      ? Number.isSafeInteger(given) && Number(given) >= 0
      : typeof given === "string" &&
        (type !== "day" || isDay(given)) &&
        (values === undefined || values.includes(given));
  if (fits) return given as string | number;
  throw new StoreError(
    "parameter",
    `The parameter "${name}" of the query "${query}" must be ${wanted}: ${gloss}.`,
  );
}

/** Whether a text is a day that there is: "2024-02-30" is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The engine's rows with the query's columns, in their order. */
export function queryRows<N extends QueryName>(query: N, rows: readonly Row[]): readonly QueryRow<N>[] {
  const columns = Object.keys(queries[query].columns);
  return rows.map((row) => {
    const entries = columns.map((column): [string, Value] => [column, row[column] ?? null]);
    return Object.fromEntries(entries) as unknown as QueryRow<N>;
  });
}
