import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const USAGE = `usage: npx ts-node training/nicknames/main.ts names.csv

Makes ingest/resolve/nicknames.ts from the table in the PyPI package nicknames (see CARD.md).`;

const FILE = join(__dirname, "..", "..", "ingest", "resolve", "nicknames.ts");
/** Letters on a line. */
const WIDE = 100;

function main([path]: readonly string[]): void {
  if (path === undefined) throw new Error(USAGE);
  const formal = new Map<string, Set<string>>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [name = "", relation, nickname = ""] = line.trim().split(",");
    if (relation !== "has_nickname" || !/^\p{L}+$/u.test(name) || !/^\p{L}+$/u.test(nickname)) continue;
    formal.set(nickname, (formal.get(nickname) ?? new Set()).add(name));
  }
  const entries = [...formal].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = entries.map(([nickname, names]) => `${nickname}:${[...names].sort().join(",")}`);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + word.length >= WIDE) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  writeFileSync(FILE, fileOf(lines));
  process.stdout.write(`${entries.length} nicknames\n`);
}

function fileOf(lines: readonly string[]): string {
  return `/**
 * English nicknames and the given names that they stand for. Made by training/nicknames/main.ts from the table that
 * training/nicknames/CARD.md names.
 */
const TABLE = \`
${lines.join("\n")}
\`;

/** "bill" → "william", "willie", …; lower case. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/\\s+/)
    .map((entry) => {
      const [nickname = "", names = ""] = entry.split(":");
      return [nickname, names.split(",")] as const;
    }),
);
`;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
