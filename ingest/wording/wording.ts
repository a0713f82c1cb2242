import type { Wording } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import { creditsIn } from "#ingest/wording/credits.ts";
import { shinglesOf } from "#ingest/wording/shingles.ts";
import { sketchOf } from "#ingest/wording/sketch.ts";

/** A text of fewer shingles tells nothing of whose words they are. */
const FEWEST = 12;

/** What of an article's words tells whether they are its own; from the article alone. */
export function wordingOf(document: Pick<Document, "article" | "blocks">): Wording {
  const shingles = shinglesOf(document);
  const sketch = shingles.size < FEWEST ? null : sketchOf(shingles);
  return { shingles: shingles.size, sketch, credits: creditsIn(document) };
}
