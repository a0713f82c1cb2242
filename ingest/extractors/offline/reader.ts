import type { Document } from "#ingest/document.ts";
import type { Extraction, Extractor } from "#ingest/extractor.ts";
import { readClaims } from "#ingest/extractors/offline/claims/claims.ts";
import type { PluralMentions } from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { readNames } from "#ingest/extractors/offline/names/names.ts";
import { withShortNames } from "#ingest/extractors/offline/names/short-names.ts";
import { readQuotes } from "#ingest/extractors/offline/quotes.ts";
import { firstPersonMentions } from "#ingest/extractors/offline/references/first-person.ts";
import { pluralReferences } from "#ingest/extractors/offline/references/plural.ts";
import { readReferences } from "#ingest/extractors/offline/references/references.ts";
import { readRoles } from "#ingest/extractors/offline/roles.ts";
import { joined } from "#ingest/extractors/offline/syntax/joined.ts";
import { readSyntax } from "#ingest/extractors/offline/syntax/syntax.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { readTimes } from "#ingest/extractors/offline/times.ts";

/** What was found so far; some of it only later stages need. */
interface Read extends Findings {
  /** "The two leaders", "both": stretches that stand for several entities. */
  readonly plurals: PluralMentions;
}

interface Stage {
  readonly name: string;
  /** What it adds or replaces. */
  read(document: TaggedDocument, found: Read): Partial<Read>;
}

const NOTHING: Read = {
  times: [],
  mentions: [],
  entities: [],
  roles: [],
  plurals: [],
  quotes: [],
  claims: [],
};

/** When; who and what; who holds which office; who "he" and "the minister" are; who says what; what is said of whom. */
const stages: readonly Stage[] = [
  { name: "times", read: (document) => ({ times: readTimes(document) }) },
  { name: "names", read: (document) => readNames(document) },
  { name: "roles", read: (document, found) => ({ roles: readRoles(document, found) }) },
  { name: "references", read: (document, found) => readReferences(document, found, found.roles) },
  // Now that "the company" is known, so is whose chief executive it is.
  { name: "roles again", read: (document, found) => ({ roles: readRoles(document, found) }) },
  {
    name: "plurals",
    read: (document, found) => ({ plurals: pluralReferences(document, found, found.roles) }),
  },
  // Who goes on speaking settles some pronouns.
  { name: "quotes", read: (document, found) => readQuotes(document, found, found.plurals) },
  {
    name: "first person",
    read: (document, found) => ({
      mentions: inOrder([...found.mentions, ...firstPersonMentions(document, found.quotes, found.entities)]),
    }),
  },
  { name: "claims", read: (document, found) => ({ claims: readClaims(document, found, found.plurals) }) },
];

/** Reads without a network, by rules and small tables; time is linear in the length of the text. */
export const offlineReader: Extractor = {
  name: "offline",
  version: "0.1.0",
  async extract(document: Document): Promise<Extraction> {
    const tagged = readSyntax(document);
    const syntax = tagged.tokens.map(({ upos, lemma, head, relation }) => ({ upos, lemma, head, relation }));
    const seen = joined(tagged);
    let found = NOTHING;
    for (const stage of stages) found = { ...found, ...stage.read(seen, found) };
    const { mentions, entities, claims, quotes } = found;
    return { mentions, entities: withShortNames(entities), claims, quotes, syntax };
  },
};

/** By where they stand, the longer first; one to a stretch. */
function inOrder(mentions: Findings["mentions"]): Findings["mentions"] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mention, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== mention.start || before.end !== mention.end;
  });
}
