import { cellText } from "#cli/cell.ts";
import { type CliCommand, flag, jsonOption, type Options, storeOption, text } from "#cli/command.ts";
import { contradictionsText, isContradictions } from "#cli/contradictions.ts";
import { evidenceText, isEvidence } from "#cli/evidence.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { articleId, entityId } from "#cli/find.ts";
import { isLedger, ledgerText } from "#cli/ledger.ts";
import { count, json } from "#cli/output.ts";
import { isRelationships, relationshipsText } from "#cli/relationships.ts";
import { isSayings, sayingsText } from "#cli/sayings.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { table } from "#cli/table.ts";
import { plain, plainLines, wrapped } from "#cli/width.ts";
import type { World } from "#cli/world.ts";
import { isQueryName, specOf } from "#graph/catalogue.ts";
import { type ParameterSpec, QUERY_NAMES, type QueryName, type QueryParameters } from "#graph/queries.ts";
import type { ExploreResult, GraphStore, Row, Value } from "#graph/store.ts";

/** For a reader's own Cypher, unless told otherwise. */
const SECONDS = 30;
const ROWS = 10_000;

export const query: CliCommand = {
  usage: "query [query]",
  gloss:
    "Asks the graph: a query of the catalogue by name, or Cypher that only reads. Alone it lists the catalogue.",
  arguments: { query: 'a name such as "leaders", or Cypher' },
  options: [
    {
      flags: "--param <name=value>",
      gloss: "a parameter: an entity or an article by id or name; for Cypher JSON, or else text",
      many: true,
    },
    { flags: "--seconds <number>", gloss: `stop Cypher after so long (${SECONDS})` },
    { flags: "--rows <number>", gloss: `at most so many rows of Cypher (${ROWS.toLocaleString("en")})` },
    jsonOption,
    storeOption,
  ],
  examples: [
    ["tieline query leaders", "who leads what"],
    ["tieline query leaders --param date=2024-09-20", "who led what on that day"],
    [
      "tieline query announced --param status=overdue",
      "what was to happen by today, and nobody said whether it did",
    ],
    [
      'tieline query entity-claims --param entity="Astrid Hovdenes"',
      "what is said of her, with the sentences",
    ],
    ['tieline query "MATCH (p:Person)-[r:LEADS]->(o) RETURN p.name, r.role, o.name"', "your own Cypher"],
  ],
  async run(world, args, options) {
    const asked = args[0]?.trim() ?? "";
    if (asked === "") return list(world, flag(options, "json"));
    const given = parameters(options["param"] as readonly string[] | undefined);
    const address = storeAddress(world, text(options, "store"));
    if (isQueryName(asked)) {
      const dated = withToday(asked, given, world.now().slice(0, 10));
      const rows = await withStore(world, address, false, (store) => askCatalogue(store, asked, dated));
      const columns = Object.keys(specOf(asked).columns);
      await world.out.write(flag(options, "json") ? json(rows) : catalogueText(world, columns, rows));
      if (rows.length === 0 && !flag(options, "json")) await world.err.write("No rows.\n");
      return EXIT.fine;
    }
    if (/^[\w-]+$/.test(asked)) throw new UsageError(unknownQuery(asked));
    const limits = {
      milliseconds: 1000 * positive(options, "seconds", SECONDS),
      rows: positive(options, "rows", ROWS),
      signal: world.stop,
    };
    const values = Object.fromEntries([...given].map(([name, value]) => [name, jsonOrText(value)]));
    const result = await withStore(world, address, false, (store) => store.explore(asked, values, limits));
    await world.out.write(flag(options, "json") ? json(objects(result)) : exploredText(world, result));
    if (result.rows.length === 0 && !flag(options, "json")) await world.err.write("No rows.\n");
    if (result.truncated) {
      await world.err.write(
        `There are more rows than ${count(result.rows.length, "row")}: ask for less, or give --rows.\n`,
      );
    }
    return EXIT.fine;
  },
};

async function list(world: World, asJson: boolean): Promise<typeof EXIT.fine> {
  if (asJson) {
    const all = QUERY_NAMES.map((name) => ({ name, ...specOf(name) }));
    await world.out.write(json(all));
    return EXIT.fine;
  }
  const width = Math.max(40, Math.min(world.out.width ?? 100, 100));
  const entries = QUERY_NAMES.map((name) => {
    const { sentence, parameters: takes } = specOf(name);
    const flags = Object.entries(takes).map(([parameter, { default: fallback, type, today }]) => {
      const written = `--param ${parameter}=${type.toUpperCase()}`;
      return fallback === undefined && !today ? written : `[${written}]`;
    });
    const lines = wrapped(sentence, width - 4).map((line) => `    ${line}\n`);
    return `${[name, ...flags].join(" ")}\n${lines.join("")}`;
  });
  await world.out.write(entries.join("\n"));
  return EXIT.fine;
}

function parameters(given: readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map(
    (given ?? []).map((one) => {
      const cut = one.indexOf("=");
      if (cut < 1) throw new UsageError(`"--param ${one}" is to be --param name=value.`);
      return [one.slice(0, cut).replace(/^\$/, ""), one.slice(cut + 1)];
    }),
  );
}

async function askCatalogue(
  store: GraphStore,
  name: QueryName,
  given: ReadonlyMap<string, string>,
): Promise<readonly Row[]> {
  const takes = specOf(name).parameters;
  const values: Record<string, Value> = {};
  for (const [parameter, value] of given) {
    const spec = takes[parameter];
    values[parameter] = spec === undefined ? value : await typed(store, parameter, spec, value);
  }
  return (await store.read(name, values as QueryParameters<QueryName>)) as readonly Row[];
}

async function typed(store: GraphStore, name: string, spec: ParameterSpec, value: string): Promise<Value> {
  if (spec.type === "entity") return entityId(store, value);
  if (spec.type === "article") return articleId(store, value);
  if (spec.type !== "integer") return value;
  if (!/^\d+$/.test(value)) throw new UsageError(`"--param ${name}=${value}" is to be a whole number.`);
  return Number(value);
}

/** With this day where the query takes one and none is given. */
function withToday(
  name: QueryName,
  given: ReadonlyMap<string, string>,
  today: string,
): ReadonlyMap<string, string> {
  const days = Object.entries(specOf(name).parameters).filter(([, { today: wanted }]) => wanted);
  return new Map([...days.map(([parameter]) => [parameter, today] as const), ...given]);
}

function jsonOrText(value: string): Value {
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}

function positive(options: Options, name: string, fallback: number): number {
  const given = text(options, name);
  if (given === undefined) return fallback;
  if (!/^\d+$/.test(given) || Number(given) < 1) {
    throw new UsageError(`"--${name} ${given}" is to be a whole number, 1 or more.`);
  }
  return Number(given);
}

/** Ids stand in a table only where no name does. */
const NAMED: Readonly<Record<string, string>> = {
  subject: "subjectName",
  object: "objectName",
  speaker: "speakerName",
  article: "title",
};

function catalogueText(world: World, columns: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  if (isContradictions(columns)) return contradictionsText(rows, world.out);
  if (isEvidence(columns)) return evidenceText(rows, world.out);
  if (isSayings(columns)) return sayingsText(rows, world.out);
  if (isLedger(columns)) return ledgerText(rows, world.out);
  if (isRelationships(columns)) return relationshipsText(rows, world.out);
  if (rows.length === 1 && columns.includes("text")) return recordText(columns, rows[0] as Row);
  const shown = columns.filter((column) => {
    const name = NAMED[column];
    const named = name !== undefined && columns.includes(name) && rows.every((row) => row[name] !== null);
    return !named && rows.some((row) => row[column] !== null);
  });
  const names = shown.map((column) => ({
    name: column.replace(/(?<=subject|object|speaker)Name$/, ""),
    right: rows.every((row) => typeof row[column] === "number" || row[column] === null),
    whole: column === "id" || /(?:published|reported|when|day)$/i.test(column),
  }));
  const cells = rows.map((row) => shown.map((column) => cellText(row[column])));
  return table(names, cells, world.out);
}

/** A row with a long text: its columns, then the text as it stands. */
function recordText(columns: readonly string[], row: Row): string {
  const lines = columns
    .filter((column) => column !== "text")
    .map((column) => `${column}: ${plain(cellText(row[column]))}`);
  return `${lines.join("\n")}\n\n${plainLines(cellText(row["text"]))}\n`;
}

function exploredText(world: World, { columns, rows }: ExploreResult): string {
  if (rows.length === 0) return "";
  const names = columns.map((name, at) => ({
    name,
    right: rows.every((row) => typeof row[at] === "number"),
  }));
  return table(
    names,
    rows.map((row) => row.map(cellText)),
    world.out,
  );
}

function objects({ columns, rows }: ExploreResult): readonly unknown[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}

function unknownQuery(name: string): string {
  const near = QUERY_NAMES.map((known) => ({ known, far: distance(name, known) })).sort(
    (a, b) => a.far - b.far,
  )[0];
  const hint = near && near.far <= 4 ? ` Did you mean "${near.known}"?` : "";
  return `The catalogue has no query "${name}".${hint} "tieline query" lists them.`;
}

/** Levenshtein's distance: how many letters to insert, remove or replace. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replace = (previous[j] as number) + (letter === other ? 0 : 1);
      row.push(Math.min(replace, (previous[j + 1] as number) + 1, (row[j] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
