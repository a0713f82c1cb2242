import type { CypherFiles } from "#graph/cypher-files.ts";

/** The version of the model in docs/graph-model.md. A store says which it has; a program refuses a newer one. */
export const MODEL_VERSION = 4;

/** The statements of cypher/schema.cypher; each ends with a semicolon at the end of its line. */
export function schemaStatements(cypher: CypherFiles): readonly string[] {
  return cypher
    .text("schema")
    .split(/;[ \t]*$/m)
    .map((statement) => statement.replace(/^[ \t]*\/\/.*$/gm, "").trim())
    .filter((statement) => statement !== "");
}
