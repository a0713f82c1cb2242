import { parse } from "csv-parse/sync";
import { z } from "zod";
import { UsageError } from "#cli/exit.ts";
import { FAULTS, VERDICTS } from "#graph/model.ts";

/** A judgement as somebody wrote it down: entities by name or id, a claim by id. */
export type WrittenJudgement =
  | {
      readonly verdict: "same" | "different";
      readonly first: string;
      readonly second: string;
      /** What it is about, as it was called when it was judged, where the line says so. */
      readonly about: string | null;
      readonly because: string | null;
      readonly by: string | null;
      readonly made: string | null;
    }
  | {
      readonly verdict: "wrong";
      readonly claim: string;
      readonly fault: (typeof FAULTS)[number];
      readonly about: string | null;
      readonly because: string | null;
      readonly by: string | null;
      readonly made: string | null;
    };

export interface WrittenLine {
  /** "line 3", or "judgement 3" of a list. */
  readonly place: string;
  /** Or what is wrong with it, in a sentence. */
  readonly judgement: WrittenJudgement | string;
}

/** What `tieline judgements` prints besides. */
const COLUMNS = ["verdict", "first", "second", "claim", "fault", "because", "by", "made"] as const;
const PRINTED = ["judgement", "entities", "about"] as const;

const said = (what: string) => z.string(what).trim().min(1, what);
const optional = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null);
const made = z
  .union(
    [z.literal(""), z.iso.date(), z.iso.datetime()],
    '"made" is to be a day or an instant: 2026-03-01 or 2026-03-01T09:30:00Z',
  )
  .nullish()
  .transform((text) => (text ? new Date(text).toISOString() : null));
const given = { about: optional, because: optional, by: optional, made };
const pair = (verdict: "same" | "different") =>
  z.object({
    verdict: z.literal(verdict),
    first: said('"first" is missing: a name or an id'),
    second: said('"second" is missing: a name or an id'),
    ...given,
  });
const written = z.discriminatedUnion(
  "verdict",
  [
    pair("same"),
    pair("different"),
    z.object({
      verdict: z.literal("wrong"),
      claim: z
        .string('"claim" is missing: the id of a claim')
        .regex(
          /^c[0-9a-f]{20}$/,
          '"claim" is to be the id of a claim, as in "tieline query entity-claims --json"',
        ),
      fault: z.enum(FAULTS, `"fault" is to be one of ${FAULTS.join(", ")}`),
      ...given,
    }),
  ],
  { error: `"verdict" is to be one of ${VERDICTS.join(", ")}` },
);

/**
 * The judgements of a file: JSON Lines, a JSON list as "tieline judgements --json" prints it, or a table with the
 * columns' names in its first line. Each is looked at by itself. Throws a UsageError where it is none of these.
 */
export function readJudgements(text: string): readonly WrittenLine[] {
  const content = text.replace(/^\ufeff/, "");
  const first = content.trimStart().charAt(0);
  if (first === "") return [];
  if (first === "[") return ofList(content);
  return first === "{" ? ofLines(content) : ofTable(content);
}

function ofList(content: string): readonly WrittenLine[] {
  let list: unknown;
  try {
    list = JSON.parse(content);
  } catch (error) {
    throw new UsageError(`The list is not JSON: ${(error as Error).message}.`);
  }
  return (list as readonly unknown[]).map((one, at) => ({
    place: `judgement ${at + 1}`,
    judgement: checked(one),
  }));
}

function ofLines(content: string): readonly WrittenLine[] {
  return content.split("\n").flatMap((line, at): readonly WrittenLine[] => {
    if (line.trim() === "") return [];
    const place = `line ${at + 1}`;
    try {
      return [{ place, judgement: checked(JSON.parse(line)) }];
    } catch {
      return [{ place, judgement: "This is not JSON; each line is to be one object." }];
    }
  });
}

/** As the package gives it when it is asked for lines. */
interface TableRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function ofTable(content: string): readonly WrittenLine[] {
  let records: readonly TableRecord[];
  try {
    records = parse(content, {
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly TableRecord[];
  } catch (error) {
    throw new UsageError(`The table cannot be read: ${(error as Error).message}.`);
  }
  const names = (records[0]?.record ?? []).map((name) => name.toLowerCase());
  const known: readonly string[] = [...COLUMNS, ...PRINTED];
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined || !names.includes("verdict"))
    throw new UsageError(
      `The first line is to name the columns, of ${COLUMNS.join(", ")}; ${strange === undefined ? '"verdict" is not among them' : `"${strange}" is none of them`}.`,
    );
  return records.slice(1).map(({ record, info }) => {
    // a cell with line ends takes several lines: the last one is told
    const place = `line ${info.lines}`;
    if (record.length > names.length)
      return {
        place,
        judgement: `This has ${record.length} values for ${names.length} columns: quote what has a comma in it.`,
      };
    return {
      place,
      judgement: checked(Object.fromEntries(names.map((name, at) => [name, unescaped(record[at] ?? "")]))),
    };
  });
}

/** The apostrophe by which a table keeps a spreadsheet from taking a cell for a formula. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function checked(value: unknown): WrittenJudgement | string {
  const strange = Object.keys(value ?? {}).find(
    (key) => ![...COLUMNS, ...PRINTED].some((known) => known === key),
  );
  if (strange !== undefined && typeof value === "object" && !Array.isArray(value))
    return `"${strange}" is none of ${COLUMNS.join(", ")}.`;
  const parsed = written.safeParse(withEnds(value));
  return parsed.success ? parsed.data : `${parsed.error.issues[0]?.message ?? "This is no judgement"}.`;
}

/** The two entities may also stand in one list, as they are printed. */
function withEnds(value: unknown): unknown {
  const { entities, ...rest } = (value ?? {}) as { readonly entities?: unknown; readonly first?: unknown };
  return Array.isArray(entities) && entities.length === 2 && !rest.first
    ? { ...rest, first: entities[0], second: entities[1] }
    : value;
}
