import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { entityId } from "#cli/find.ts";
import { json } from "#cli/output.ts";
import { relationNamed } from "#cli/relation.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { entityReasons, relationshipReasons } from "#cli/why/reasons.ts";
import { entityText, relationshipText } from "#cli/why/text.ts";
import { plain } from "#cli/width.ts";
import type { GraphStore } from "#graph/store.ts";

export const why: CliCommand = {
  usage: "why <what> [relation] [other]",
  gloss:
    "Says why the graph says so: the sentences and what read them, the judgements, the rules behind a term, the mentions of an entity.",
  arguments: {
    what: "an entity by name or id, or a relationship's id",
    relation: 'the relation, such as LEADS or "works for"',
    other: "the other entity",
  },
  options: [jsonOption, storeOption],
  examples: [
    ['tieline why "Fumio Kishida" LEADS Japan', "what that rests on, and from when to when it held"],
    ['tieline why "Fumio Kishida"', "which mentions are of him, and why"],
  ],
  async run(world, args, options) {
    const address = storeAddress(world, text(options, "store"));
    const [what = "", relation, other] = partsOf(args);
    if (relation !== undefined && other === undefined) throw new UsageError(UNFINISHED);
    // a word that is no relation is said before anything is looked for
    const predicate = relation === undefined ? null : relationNamed(relation);
    const answer = await withStore(world, address, false, async (store) => {
      const first = await entityId(store, what);
      if (predicate === null || other === undefined) {
        const reasons = await entityReasons(store, first);
        if (reasons === null) throw new UsageError(missing(what));
        return { reasons, text: entityText(reasons, world.out) };
      }
      const second = await entityId(store, other);
      const reasons = await relationshipReasons(store, first, predicate, second);
      if (reasons === null) throw new UsageError(await nothing(store, first, predicate, second));
      return { reasons, text: relationshipText(reasons, world.out) };
    });
    await world.out.write(flag(options, "json") ? json(answer.reasons) : answer.text);
    return EXIT.fine;
  },
};

const UNFINISHED =
  'A relationship is named by two entities and a relation between them: tieline why "Fumio Kishida" LEADS Japan';

/** A relationship's id, "v1-LEADS-v2", says all three. */
function partsOf(args: readonly string[]): readonly (string | undefined)[] {
  const [, subject, predicate, object] =
    /^(v[0-9a-f]{20})-([A-Z_]+)-(v[0-9a-f]{20})$/.exec(args[0] ?? "") ?? [];
  return subject !== undefined && args.length === 1 ? [subject, predicate, object] : args;
}

function missing(what: string): string {
  return `The graph has no entity ${plain(what)}, or not any more.`;
}

/** What there is instead: the relations between the two. */
async function nothing(store: GraphStore, first: string, predicate: string, second: string): Promise<string> {
  const [one, other] = [
    await store.read("entity", { entity: first }),
    await store.read("entity", { entity: second }),
  ];
  if (!one[0]) return missing(first);
  if (!other[0]) return missing(second);
  const between = await store.read("claims-between", { first, second });
  const ways = new Set(
    between.map((row) => `  ${plain(row.subjectName)} ${row.predicate} ${plain(row.objectName)}`),
  );
  const names = `${plain(one[0].name)} ${predicate} ${plain(other[0].name)}`;
  if (ways.size === 0) return `No article says "${names}", or anything else of the two.`;
  return `No article says "${names}". What they say of the two:\n${[...ways].sort().join("\n")}`;
}
