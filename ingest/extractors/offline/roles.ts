import type { Tenure } from "#graph/ontology.ts";
import { allows } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import type { FoundEntity, RolePhrase } from "./findings.ts";
import { tenureWords } from "./lexicon/roles.ts";
import { readWords, type Word, type WordSentence } from "./names/words.ts";
import { indexMentions, type MentionIndex } from "./roles/mentions.ts";
import { nationalBodies } from "./roles/national.ts";
import { type Title, titleAt } from "./roles/titles.ts";

interface Found {
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly FoundEntity[];
}

/**
 * Titles, offices and jobs, and who holds them where: before a name ("US President Joe Biden"), in apposition
 * ("X, a research fellow at Y", "the head of Y, X"), said of somebody ("X became Y's foreign minister", "re-election
 * as leader of Y"). Read it once with the names, and again with the references when "its chief executive" shall
 * find its body. A body that the article gives elsewhere to the same holder and title is carried over.
 */
export function readRoles(document: TaggedDocument, found: Found): readonly RolePhrase[] {
  const { words, sentences } = readWords(document);
  const index = indexMentions(words, found.mentions, found.entities);
  const roles: Writable[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (sentence.style === "capitals") continue;
    let at = sentence.first;
    while (at < sentence.end) {
      const title = titleAt(words, at, sentence.end);
      if (title === null) {
        at += 1;
        continue;
      }
      roles.push(...attach(words, sentence, number, title, index));
      at = title.end;
    }
  }
  carryBodies(roles);
  nationalBodies(roles, index, sentences);
  return roles;
}

type Writable = { -readonly [K in keyof RolePhrase]: RolePhrase[K] };

/** Joins one title with holder and body by what stands before and behind it. */
function attach(
  words: readonly Word[],
  sentence: WordSentence,
  number: number,
  title: Title,
  index: MentionIndex,
): Writable[] {
  const before = readBefore(words, sentence, title, index);
  const after = readAfter(words, sentence, title, index);
  const body = after.body ?? before.body;
  let tenure = before.tenure ?? title.tenure;
  const holders: number[] = [];
  if (after.holders.length > 0) holders.push(...after.holders);
  else if (before.holder !== null) holders.push(before.holder);
  if (holders.length === 0 && body === null) return [];
  if (tenure === null && holders.length > 0) tenure = before.past ? "former" : "incumbent";
  const span = { start: words[before.first]!.start, end: words[title.end - 1]!.end };
  const make = (holder: number | null): Writable => {
    const relation = title.relation;
    const own =
      body !== null && body !== holder && allows(relation, "Person", index.kindOf(body)) ? body : null;
    return { ...span, sentence: number, title: title.title, tenure, relation, holder, body: own };
  };
  return holders.length > 0 ? holders.map(make) : [make(null)];
}

interface Before {
  /** The first word that belongs to the phrase. */
  readonly first: number;
  readonly body: number | null;
  readonly holder: number | null;
  readonly tenure: Tenure | null;
  /** The verb before says that it is over: "was", "served as". */
  readonly past: boolean;
}

const LINKS = new Set(["be", "become", "remain", "stay"]);
const NAMING = new Set([
  "name",
  "appoint",
  "elect",
  "re-elect",
  "choose",
  "nominate",
  "confirm",
  "install",
  "crown",
  "make",
  "hire",
  "pick",
  "swear",
]);

function readBefore(
  words: readonly Word[],
  sentence: WordSentence,
  title: Title,
  index: MentionIndex,
): Before {
  let first = title.first;
  let tenure: Tenure | null = null;
  let body: number | null = null;
  const back = (): Word | null => (first > sentence.first ? words[first - 1]! : null);
  for (let steps = 0; steps < 8; steps++) {
    const word = back();
    if (word === null) break;
    const own = tenureWords.get(word.lower);
    if (own !== undefined) {
      tenure ??= own;
      first -= 1;
      continue;
    }
    const owner = index.endingAt(word.possessive ? first - 2 : first - 1);
    if (owner && owner.first >= sentence.first) {
      if (owner.kind === "Person" && !word.possessive && owner.form !== "pronoun") break;
      if (body === null && (owner.kind === "Place" || owner.kind === "Organization")) body = owner.entity;
      if (owner.kind === "Person" && owner.form === "name") break;
      first = owner.first;
      // "former Ghanaian president", "the outgoing Acme chairman"
      const told = first > sentence.first && tenureWords.has(words[first - 1]!.lower);
      if (body !== null && (owner.adjective || (told && !word.possessive))) continue;
      break;
    }
    if (word.possessive || word.text === ",") break;
    if (/^(?:a|an|the)$/.test(word.lower)) {
      first -= 1;
      break;
    }
    if (
      !word.capital &&
      (word.upos === "ADJ" || word.upos === "ADV" || word.upos === "NUM" || /-old$/.test(word.lower))
    ) {
      first -= 1;
      continue;
    }
    break;
  }
  const previous = first > sentence.first ? words[first - 1]! : null;
  let holder: number | null = null;
  let past = false;
  if (previous?.text === ",") {
    // "X, a research fellow at Y": the name before the comma, past an age in commas.
    let at = first - 2;
    if (words[at] && /^\d{1,3}$/.test(words[at]!.text) && words[at - 1]?.text === ",") at -= 2;
    const named = index.endingAt(at);
    if (named && named.kind === "Person" && named.first >= sentence.first) holder = named.entity;
  } else if (previous) {
    ({ holder, past } = subjectOf(words, sentence, first, index));
  }
  return { first, body, holder, tenure, past };
}

/** Who is said to be, to have become or to seek to be what starts at `first`. */
function subjectOf(
  words: readonly Word[],
  sentence: WordSentence,
  first: number,
  index: MentionIndex,
): { readonly holder: number | null; readonly past: boolean } {
  const none = { holder: null, past: false };
  let at = first - 1;
  while (at > sentence.first && words[at]!.upos === "ADV") at -= 1;
  const word = words[at]!;
  if (word.lower === "as") {
    // "serves as", "re-election as", "stepped down as": the one spoken of last before it.
    const over = /^(?:step|resign|quit|retire|serve|oust|remove|sack|dismiss)$/;
    let past = false;
    for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) {
      if (over.test(words[i]!.lemma) && !/^(?:serves|serving|serve)$/.test(words[i]!.lower)) past = true;
    }
    const holder = personBefore(words, sentence, at, index);
    return { holder, past };
  }
  const naming = NAMING.has(word.lemma) || LINKS.has(word.lemma);
  if (!naming) return none;
  let verb = at;
  while (
    verb > sentence.first &&
    (words[verb - 1]!.upos === "AUX" || words[verb - 1]!.upos === "ADV" || words[verb - 1]!.upos === "PART")
  )
    verb -= 1;
  if (NAMING.has(word.lemma) && verb === at) return none;
  const holder = personEnding(words, sentence, verb, index);
  return { holder, past: word.lemma === "be" && /^(?:was|were)$/.test(word.lower) && verb === at };
}

/** The person whose mention ends right before, past a relative pronoun or a phrase in commas. */
function personEnding(
  words: readonly Word[],
  sentence: WordSentence,
  at: number,
  index: MentionIndex,
): number | null {
  const before = index.endingAt(at - 1);
  if (before && before.first >= sentence.first) return before.kind === "Person" ? before.entity : null;
  if (words[at - 1]?.lower === "who" && words[at - 2]?.text === ",") {
    const named = index.endingAt(at - 3);
    if (named?.kind === "Person") return named.entity;
  }
  if (words[at - 1]?.text === ",") {
    for (let i = at - 2; i > Math.max(sentence.first, at - 20); i--) {
      if (words[i]!.text !== ",") continue;
      const named = index.endingAt(i - 1);
      if (named?.kind === "Person") return named.entity;
    }
  }
  return null;
}

function personBefore(
  words: readonly Word[],
  sentence: WordSentence,
  at: number,
  index: MentionIndex,
): number | null {
  for (let i = at - 1; i >= sentence.first; i--) {
    if (/^["“”;]$/.test(words[i]!.text)) return null;
    const named = index.endingAt(i);
    if (named && named.kind === "Person") return named.entity;
  }
  return null;
}

const OF = new Set(["of", "at", "for", "with", "in", "from"]);

interface After {
  readonly body: number | null;
  readonly holders: readonly number[];
}

function readAfter(words: readonly Word[], sentence: WordSentence, title: Title, index: MentionIndex): After {
  let at = title.end;
  let body: number | null = null;
  const holders: number[] = [];
  const direct = index.startingAt(at);
  if (direct && direct.kind === "Person" && direct.form === "name" && at < sentence.end) {
    holders.push(direct.entity);
    if (title.plural) {
      let end = direct.end;
      while (end + 1 < sentence.end && /^(?:and|,)$/.test(words[end]!.lower)) {
        const next = index.startingAt(words[end + 1]!.lower === "and" ? end + 2 : end + 1);
        if (next?.kind !== "Person") break;
        holders.push(next.entity);
        end = next.end;
      }
    }
    // "Judge Cleonice Sabóia of the Ninth Criminal Chamber"
    const of = words[direct.end];
    if (of && direct.end < sentence.end && holders.length === 1 && /^(?:of|from|at)$/.test(of.lower)) {
      const skip = words[direct.end + 1]?.lower === "the" ? 2 : 1;
      const owner = index.startingAt(direct.end + skip);
      const possessed = owner && words[owner.end]?.possessive;
      if (
        owner &&
        owner.end <= sentence.end &&
        !possessed &&
        !owner.adjective &&
        (owner.kind === "Organization" || owner.kind === "Place")
      )
        body = owner.entity;
    }
    return { body, holders };
  }
  if (title.plural) return { body, holders };
  const link = words[at];
  if (link && at < sentence.end && OF.has(link.lower)) {
    for (let i = at + 1; i < Math.min(at + 8, sentence.end); i++) {
      const word = words[i]!;
      const owner = index.startingAt(i);
      if (owner) {
        // "of Japan's ruling party" is not of Japan, unless the whole phrase is a mention.
        // Nor is "the head of its mission" the head of it.
        const possessed = (words[owner.end]?.possessive ?? false) || owner.form === "pronoun";
        const adjective =
          owner.adjective && owner.end < sentence.end && !/^[,.;:)]$/.test(words[owner.end]!.text);
        if ((owner.kind === "Organization" || owner.kind === "Place") && !possessed && !adjective) {
          body = owner.entity;
          at = owner.end;
        }
        break;
      }
      if (/^[,.;:()"“”]$/.test(word.text) || word.upos === "VERB" || word.upos === "AUX") break;
    }
  }
  // "the chief executive of Y, X," and "Y's foreign minister, X,"
  if (words[at]?.text === "," && at + 1 < sentence.end) {
    const named = index.startingAt(at + 1);
    if (named && named.kind === "Person" && named.form === "name") {
      const close = words[named.end];
      const definite = title.definite || body !== null;
      if (definite && (!close || named.end >= sentence.end || /^[,.;:)–—]$/.test(close.text)))
        holders.push(named.entity);
    }
  }
  return { body, holders };
}

/** "President Yoon" leads what the article elsewhere says that he is president of. */
function carryBodies(roles: Writable[]): void {
  const bodies = new Map<string, number>();
  for (const { holder, title, body } of roles) {
    if (holder === null || body === null) continue;
    const key = `${holder} ${title}`;
    if (!bodies.has(key)) bodies.set(key, body);
  }
  for (const role of roles) {
    if (role.holder !== null && role.body === null)
      role.body = bodies.get(`${role.holder} ${role.title}`) ?? null;
  }
}
