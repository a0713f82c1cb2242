import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Extraction, Extractor } from "#ingest/extractor.ts";

/** A reader that takes from a file what it found before. */
export interface KeptReader extends Extractor {
  /** Writes the file, when something new was found. */
  save(): void;
}

/**
 * Keeps what a reader finds, so that whoever works on what comes after reading need not wait for it each time. The
 * file holds what one reader and version found, by the article; remove it when a reader changed without a new version.
 */
export function keptReader(reader: Extractor, file: string): KeptReader {
  const by = `${reader.name} ${reader.version}`;
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Kept) : null;
  const found = new Map(stored?.by === by ? stored.found : []);
  let changed = false;
  return {
    name: reader.name,
    version: reader.version,
    async extract(document) {
      const { id, published } = document.article;
      const key = `${id} ${published}`;
      const known = found.get(key);
      if (known) return known;
      const extraction = await reader.extract(document);
      found.set(key, extraction);
      changed = true;
      return extraction;
    },
    save() {
      if (changed) writeFileSync(file, JSON.stringify({ by, found: [...found] } satisfies Kept));
    },
  };
}

interface Kept {
  readonly by: string;
  readonly found: readonly (readonly [string, Extraction])[];
}
