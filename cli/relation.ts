import { UsageError } from "#cli/exit.ts";
import { plain } from "#cli/width.ts";
import { RELATIONS, type Relation } from "#graph/ontology.ts";
import { relationLabel } from "#graph/sentence.ts";

/** The relation that a person means: LEADS, "leads", "works for". Throws a UsageError that lists all when it is none. */
export function relationNamed(wanted: string): Relation {
  const folded = fold(wanted);
  const found = RELATIONS.find((relation) =>
    [relation, relationLabel(relation)].some((name) => fold(name) === folded),
  );
  if (found) return found;
  throw new UsageError(`"${plain(wanted)}" is no relation. These are: ${RELATIONS.join(", ")}.`);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
