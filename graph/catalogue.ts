import type { CypherFiles } from "#graph/cypher-files.ts";
import { type ParameterSpec, QUERY_NAMES, type QueryName, type QuerySpec, queries } from "#graph/queries.ts";

/** What a query's file says of itself: the comment at its head, and the columns of its RETURN. */
export interface CypherHeader {
  readonly sentence: string;
  /** The lines "// $name (type): gloss", without the slashes, in their order. */
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
}

/** The line that describes a parameter in a query's file: "$limit (integer, 20): at most so many rows". */
export function parameterLine(name: string, spec: ParameterSpec): string {
  const fallback = spec.default === undefined ? "" : `, ${spec.default ?? "any"}`;
  return `$${name} (${spec.type}${fallback}): ${spec.gloss}`;
}

export function specOf(query: QueryName): QuerySpec {
  return queries[query];
}

export function isQueryName(name: string): name is QueryName {
  return Object.hasOwn(queries, name);
}

/**
 * The catalogue's Cypher by query name, every file held to its entry in graph/queries.ts first. Throws one error that
 * lists each disagreement with the file and the entry.
 */
export function openCatalogue(files: CypherFiles): ReadonlyMap<QueryName, string> {
  const problems: string[] = [];
  const known = new Set<string>(QUERY_NAMES.map((name) => `read/${name}`));
  for (const name of files.names("read")) {
    if (!known.has(name)) problems.push(`cypher/${name}.cypher has no entry in graph/queries.ts`);
  }
  const catalogue = new Map<QueryName, string>();
  for (const name of QUERY_NAMES) {
    const text = textOf(files, name, problems);
    if (text === null) continue;
    problems.push(...disagreements(name, text));
    catalogue.set(name, text);
  }
  if (problems.length > 0) throw new Error(`The catalogue and its files disagree:\n${problems.join("\n")}`);
  return catalogue;
}

function textOf(files: CypherFiles, name: QueryName, problems: string[]): string | null {
  try {
    return files.text(`read/${name}`);
  } catch (error) {
    problems.push(`"${name}" in graph/queries.ts: ${(error as Error).message}`);
    return null;
  }
}

/** Where a file and its entry disagree, one sentence each. */
export function disagreements(name: QueryName, text: string): readonly string[] {
  const spec = specOf(name);
  const header = readHeader(text);
  const expected = {
    sentence: [spec.sentence],
    parameters: Object.entries(spec.parameters).map(([parameter, of]) => parameterLine(parameter, of)),
    columns: Object.keys(spec.columns),
  };
  const found = { ...header, sentence: [header.sentence] };
  return (["sentence", "parameters", "columns"] as const).flatMap((part) =>
    JSON.stringify(found[part]) === JSON.stringify(expected[part])
      ? []
      : [
          `cypher/read/${name}.cypher and "${name}" in graph/queries.ts differ in the ${part}: ` +
            `the file has ${found[part].join(" · ") || "none"}; the entry has ${expected[part].join(" · ") || "none"}`,
        ],
  );
}

export function readHeader(text: string): CypherHeader {
  const sentence: string[] = [];
  const parameters: string[] = [];
  for (const line of text.split("\n")) {
    const comment = /^\/\/ ?(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    if (comment.startsWith("$")) parameters.push(comment);
    else if (parameters.length === 0) sentence.push(comment.trim());
  }
  return { sentence: sentence.join(" "), parameters, columns: returnedColumns(text) };
}

/** The names behind AS in the outermost RETURN, which is the last one outside all brackets. */
function returnedColumns(text: string): string[] {
  const flat = outermost(text);
  const start = flat.toUpperCase().lastIndexOf("RETURN ");
  if (start < 0) return [];
  const clause = flat.slice(start + "RETURN ".length).split(/\b(?:ORDER BY|SKIP|LIMIT)\b/i)[0] ?? "";
  return clause.split(",").map((column) => {
    const alias = /\bAS\s+(`?)(\w+)\1\s*$/i.exec(column.trim());
    return alias?.[2] ?? column.trim();
  });
}

/** The text without comments, the insides of brackets and of strings. */
function outermost(text: string): string {
  let depth = 0;
  let kept = "";
  for (const [token] of text.matchAll(/\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\s\S]/g)) {
    if ("([{".includes(token)) depth += 1;
    else if (")]}".includes(token)) depth -= 1;
    else if (depth === 0 && !token.startsWith("//")) kept += token.length > 1 ? "" : token;
  }
  return kept;
}
