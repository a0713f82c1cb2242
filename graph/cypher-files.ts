import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "#graph/store.ts";

/** The Cypher of one engine: the files under cypher/, and for the embedded engine those under cypher/embedded/ instead. */
export interface CypherFiles {
  readonly engine: Engine;
  /** The file as it stands, comments and all. `name` is its path within the folder without ".cypher": "write/articles". */
  text(name: string): string;
  /** The names in one subfolder, "read" for instance, sorted: ["read/article", …]. */
  names(subfolder: string): readonly string[];
}

/** `folder` is the project's cypher/. A file is read when it is first asked for, and then kept. */
export function loadCypher(folder: string, engine: Engine): CypherFiles {
  const texts = new Map<string, string>();
  const homes = engine === "embedded" ? [join(folder, "embedded"), folder] : [folder];
  return {
    engine,
    text(name) {
      const known = texts.get(name);
      if (known !== undefined) return known;
      for (const home of homes) {
        const text = readIfThere(join(home, `${name}.cypher`));
        if (text === null) continue;
        texts.set(name, text);
        return text;
      }
      throw new Error(`${join(folder, `${name}.cypher`)} is missing: the query "${name}" has no Cypher`);
    },
    names(subfolder) {
      const found = homes.flatMap((home) => filesIn(join(home, subfolder)));
      return [...new Set(found)]
        .filter((file) => file.endsWith(".cypher"))
        .map((file) => `${subfolder}/${file.slice(0, -".cypher".length)}`)
        .sort();
    },
  };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
