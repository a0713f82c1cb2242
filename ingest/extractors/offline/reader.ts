import type { Document } from "#ingest/document.ts";
import type { Extraction, Extractor } from "#ingest/extractor.ts";
import { readClaims } from "#ingest/extractors/offline/claims/claims.ts";
import { readSeenClaims } from "#ingest/extractors/offline/claims/seen.ts";
import type { PluralMentions } from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import type { Model } from "#ingest/extractors/offline/model/model.ts";
import { mentionProposals } from "#ingest/extractors/offline/model/proposals.ts";
import type { ModelClaim } from "#ingest/extractors/offline/model/second-stage.ts";
import type { ModelView } from "#ingest/extractors/offline/model/view.ts";
import { withConfidence } from "#ingest/extractors/offline/names/certainty.ts";
import { readNames } from "#ingest/extractors/offline/names/names.ts";
import { withShortNames } from "#ingest/extractors/offline/names/short-names.ts";
import { withoutUnspoken } from "#ingest/extractors/offline/names/unspoken.ts";
import { readQuotes } from "#ingest/extractors/offline/quotes.ts";
import { readAntecedents } from "#ingest/extractors/offline/references/antecedents.ts";
import { firstPersonMentions } from "#ingest/extractors/offline/references/first-person.ts";
import { pluralReferences } from "#ingest/extractors/offline/references/plural.ts";
import { readReferences } from "#ingest/extractors/offline/references/references.ts";
import { readRoles } from "#ingest/extractors/offline/roles.ts";
import { joined } from "#ingest/extractors/offline/syntax/joined.ts";
import { readSyntax } from "#ingest/extractors/offline/syntax/syntax.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { readTimes } from "#ingest/extractors/offline/times.ts";

/** What was found so far; some of it only later stages need. */
export interface Read extends Findings {
  /** "The two leaders", "both": stretches that stand for several entities. */
  readonly plurals: PluralMentions;
  /** What the model sees of the entities. */
  readonly seen: readonly ModelClaim[];
}

interface Stage {
  readonly name: string;
  /** What it adds or replaces. */
  read(document: TaggedDocument, found: Read, view: ModelView): Partial<Read> | Promise<Partial<Read>>;
}

const NOTHING: Read = {
  times: [],
  mentions: [],
  entities: [],
  roles: [],
  plurals: [],
  quotes: [],
  seen: [],
  claims: [],
};

/** When; who and what; who holds which office; who "he" and "the minister" are; who says what; what is said of whom. */
const stages: readonly Stage[] = [
  { name: "times", read: (document) => ({ times: readTimes(document) }) },
  { name: "names", read: (document, _, view) => readNames(document, view) },
  { name: "roles", read: (document, found) => ({ roles: readRoles(document, found) }) },
  { name: "references", read: (document, found) => readReferences(document, found, found.roles) },
  { name: "antecedents", read: (_, found, view) => readAntecedents(view, found) },
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
      // Whose quotation it is says better than the model who "I" is.
      mentions: inOrder([...firstPersonMentions(document, found.quotes, found.entities), ...found.mentions]),
    }),
  },
  {
    name: "seen claims",
    read: async (_, found, view) => ({ seen: await readSeenClaims(view, found, found.plurals) }),
  },
  {
    name: "claims",
    read: (document, found, { least }) => ({
      claims: readClaims(document, found, found.plurals, found.seen, least),
    }),
  },
];

/**
 * Reads without a network, by a trained model, rules and small tables; time is linear in the length of the text. The
 * same model and runtime always find the same: another runtime's sums differ in their last digits, so it is another
 * version.
 */
export function offlineReader(model: Model): Extractor {
  return {
    name: "offline",
    version: versionOf(model),
    async extract(document: Document): Promise<Extraction> {
      const count = document.tokens.length;
      if (count > MOST_WORDS) throw new Error(tooLong(count));
      const { tagged, found, view } = await readFound(document, model);
      const { mentions, entities, claims, quotes } = withoutUnspoken(
        { ...found, entities: withConfidence(view, found) },
        ({ confidence, type }) => confidence < DOUBTFUL && type !== "country",
      );
      const syntax = tagged.tokens.map(({ upos, lemma, head, relation }) => ({
        upos,
        lemma,
        head,
        relation,
      }));
      return { mentions, entities: withShortNames(entities), claims, quotes, syntax };
    },
  };
}

const VERSION = "0.2.0";
/** A named entity that is less sure, and of which nothing is said, is left out; countries are known by their names. */
const DOUBTFUL = 0.65;

/** What another runtime or threshold reads is another reader's. */
function versionOf({ runtime, least }: Model): string {
  const parts = [...(runtime === "wasm" ? [] : [runtime]), ...(least === null ? [] : [`from.${least}`])];
  return parts.length === 0 ? VERSION : `${VERSION}+${parts.join(".")}`;
}

/** Linear time makes no book quick, and what the model says of so many words fills some 300 MB. */
const MOST_WORDS = 120_000;

function tooLong(count: number): string {
  const [has, most] = [count, MOST_WORDS].map((number) => number.toLocaleString("en"));
  return `it has ${has} words, and at most ${most} can be read at a time. Cut it into parts.`;
}

/** All that the stages find. `tagged` has the words as they were cut, `words` as the rules see them. */
export async function readFound(
  document: Document,
  { labels, encoder, second, least }: Model,
): Promise<{
  readonly tagged: TaggedDocument;
  readonly words: TaggedDocument;
  readonly view: ModelView;
  readonly found: Read;
}> {
  const encoded = await encoder.encode(document);
  const view: ModelView = {
    document,
    encoded,
    proposals: mentionProposals(document, encoded),
    second,
    least,
  };
  const tagged = readSyntax(document, encoded, labels.labels);
  const words = joined(tagged);
  let found = NOTHING;
  for (const stage of stages) found = { ...found, ...(await stage.read(words, found, view)) };
  return { tagged, words, view, found };
}

/** By where they stand, the longer first; one to a stretch. */
function inOrder(mentions: Findings["mentions"]): Findings["mentions"] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mention, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== mention.start || before.end !== mention.end;
  });
}
