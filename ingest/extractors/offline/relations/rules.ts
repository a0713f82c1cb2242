import { bodies } from "#ingest/extractors/offline/relations/bodies.ts";
import { conflicts } from "#ingest/extractors/offline/relations/conflicts.ts";
import { encounters } from "#ingest/extractors/offline/relations/encounters.ts";
import { lives } from "#ingest/extractors/offline/relations/lives.ts";
import { openRules, type RuleBook } from "#ingest/extractors/offline/relations/notation.ts";
import { offices } from "#ingest/extractors/offline/relations/offices.ts";
import { speech } from "#ingest/extractors/offline/relations/speech.ts";

/** Every declared pattern. */
export const rules: RuleBook = openRules(offices, lives, bodies, encounters, conflicts, speech);
