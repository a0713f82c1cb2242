import type { GrafeoDB } from "@grafeo-db/js";
import { cypherTokens } from "#graph/cypher-tokens.ts";
import { type Row, StoreError } from "#graph/store.ts";
import { queryError } from "#graph/stores/embedded/errors.ts";

/** The plan's operators that read the graph and nothing else. One that is not here is refused, so a new version can only refuse too much. */
const READING = new Set([
  "Aggregate",
  "Apply",
  "CallProcedure",
  "Discriminant",
  "Distinct",
  "Empty",
  "Expand",
  "Filter",
  "Join",
  "LeftJoin",
  "Limit",
  "NodeScan",
  "Project",
  "Return",
  "ShortestPath",
  "Skip",
  "Sort",
  "Union",
  "Unwind",
]);

const PROCEDURES = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "grafeo.labels",
  "grafeo.relationshipTypes",
  "grafeo.propertyKeys",
]);

/** An operator inside an expression's subquery is printed on its expression's line. */
const WRITING_WITHIN =
  /\b(?:LoadCsv|LoadData|Create|Merge|Delete|Set|Remove|Add|Insert|Drop|CallProcedure)\w*Op\b/;

/** (n:A|B), (n:A&B) and (n:!A), which the engine does not read. */
const LABEL_EXPRESSION = /\(\s*\w*\s*:\s*(?:!|\w+\s*[|&])/;

/** What the engine answers to EXPLAIN of a command on indexes or constraints. */
const SCHEMA_COMMAND = /Schema commands/;

const LONGEST = 20_000;

/** Throws a StoreError unless all that the query would do is read the graph. Nothing of it runs. */
export async function refuseWriting(engine: GrafeoDB, cypher: string, parameters: Row): Promise<void> {
  if (cypher.length > LONGEST) throw refused(`it is longer than ${LONGEST} characters`);
  if (/^(?:EXPLAIN|PROFILE)$/i.test(cypherTokens(cypher)[0]?.text ?? ""))
    throw refused("plans are not shown here");
  const plan = await planOf(engine, cypher, parameters);
  if (typeof plan !== "string" || plan.trim() === "")
    throw refused("it does something other than read the graph");
  if (WRITING_WITHIN.test(plan)) throw refused("it does something other than read the graph");
  for (const line of plan.split("\n")) {
    if (line.trim() === "") continue;
    const [, operator = line.trim(), detail] = /^\s*([A-Za-z]+)(?: \(([^)\s]*)\)?)?/.exec(line) ?? [];
    if (!READING.has(operator)) throw refused(`it does something other than read the graph (${operator})`);
    if (operator === "CallProcedure" && !PROCEDURES.has(detail ?? "")) {
      throw refused(`the procedure ${detail} is not among those that may be called here`);
    }
  }
}

/** The line break keeps the columns of the query's first line as they are; its lines are counted without it. */
async function planOf(engine: GrafeoDB, cypher: string, parameters: Row): Promise<unknown> {
  try {
    return (await engine.executeCypher(`EXPLAIN\n${cypher}`, parameters)).toArray()[0]?.["plan"];
  } catch (error) {
    if (error instanceof Error && SCHEMA_COMMAND.test(error.message)) throw refused("it is a schema command");
    const { code, message, position } = queryError(error, "that the query reads");
    const hint = LABEL_EXPRESSION.test(cypher) ? " Of two labels, this engine takes WHERE n:A OR n:B." : "";
    const moved = position && { line: Math.max(1, position.line - 1), column: position.column };
    throw new StoreError(code, code === "syntax" ? message + hint : message, {
      cause: error,
      position: moved,
    });
  }
}

export function refused(because: string): StoreError {
  return new StoreError(
    "refused",
    `The query was refused: ${because}. Only queries that read the graph may run here.`,
  );
}
