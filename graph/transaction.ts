import type { Row } from "#graph/store.ts";

/** One transaction of a store, in which the files of cypher/ run by name. */
export interface Transaction {
  run(file: string, parameters: Row): Promise<readonly Row[]>;
}

/** Without rows nothing is run. */
export async function runRows(transaction: Transaction, file: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await transaction.run(file, { rows });
}

export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
