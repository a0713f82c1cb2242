import type { Sentence } from "#ingest/document.ts";
import type { NounPhrase, VerbForm, VerbGroup } from "#ingest/extractors/offline/claims/analysis.ts";
import { isPastParticipleOnly, looksPast } from "#ingest/extractors/offline/claims/verb-forms.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { callings, kin, roleHeads } from "#ingest/extractors/offline/lexicon/roles.ts";
import { firstFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * A sentence cut into noun phrases, verb groups and the words between them. Every index of a token counts in the
 * whole document; every index of a phrase or group counts in its own sentence.
 */

export type Item =
  | { readonly kind: "phrase"; readonly index: number; readonly first: number }
  | { readonly kind: "verb"; readonly index: number; readonly first: number }
  | { readonly kind: "word"; readonly word: string; readonly role: WordRole; readonly first: number };

export type WordRole =
  | "preposition"
  | "relative"
  | "marker"
  | "conjunction"
  | "comma"
  | "stop"
  | "quote"
  | "adjective"
  | "adverb"
  | "other";

export interface Phrases {
  readonly phrases: NounPhrase[];
  readonly verbs: VerbGroup[];
  readonly items: readonly Item[];
}

const MODALS = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "shall",
  "should",
  "must",
  "'ll",
  "’ll",
  "wo",
  "ca",
  "'d",
  "’d",
]);
const BE = new Set(["be"]);
const MARKERS = new Set([
  "if",
  "unless",
  "because",
  "when",
  "while",
  "although",
  "though",
  "whether",
  "after",
  "before",
  "since",
  "until",
  "once",
  "whenever",
  "wherever",
  "as",
  "so",
  "lest",
  "than",
  "that",
  "how",
  "why",
  "where",
]);
const RELATIVES = new Set(["who", "which", "whom", "whose"]);
const QUOTES = /^["“”„«»]$/;
const POSSESSIVE_PRONOUNS = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
const NEGATORS = new Set(["no", "neither", "none", "nobody", "nothing"]);
const NOT = new Set(["not", "n't", "n’t", "never", "hardly", "barely", "nor"]);
const PREPOSITIONS = new Set([
  "of",
  "in",
  "on",
  "at",
  "by",
  "for",
  "with",
  "from",
  "to",
  "into",
  "against",
  "between",
  "about",
  "over",
  "under",
  "as",
  "among",
  "across",
  "through",
  "during",
  "within",
  "without",
  "near",
  "behind",
  "towards",
  "toward",
  "via",
  "outside",
  "inside",
  "upon",
  "after",
  "before",
  "since",
  "until",
  "alongside",
  "beside",
  "despite",
  "like",
  "including",
  "onto",
  "off",
  "out",
  "up",
  "down",
  "around",
  "past",
  "per",
  "throughout",
  "ahead",
  "away",
  "aboard",
  "beyond",
  "above",
  "below",
  "along",
  "amid",
  "versus",
  "concerning",
  "regarding",
  "except",
  "than",
]);
/** Nouns of time that stand without a preposition: "met last week". */
const BARE_TIMES = new Set([
  "today",
  "yesterday",
  "tomorrow",
  "tonight",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);

const lower = (token: TaggedToken | undefined): string => token?.text.toLowerCase() ?? "";
/** "'s", and the bare mark of "the Liberals' chairman". */
function possessiveAt(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^['’]s$/.test(token.text)) return token.upos !== "AUX" && token.upos !== "VERB";
  if (!/^['’]$/.test(token.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    /s$/i.test(before.text) &&
    before.end === token.start &&
    after.start > token.end
  );
}

/** Of every token of a document: the outermost name at it, and the mention whose head it is. */
export interface MentionIndex {
  /** By the first token of a name: where the name ends. */
  readonly nameEnds: ReadonlyMap<number, number>;
  /** By its head token: mentions, the outermost first. */
  readonly byHead: ReadonlyMap<number, readonly number[]>;
  /** Tokens of names. */
  readonly inside: ReadonlySet<number>;
  /** The tokens that follow a name. */
  readonly afterNames: ReadonlySet<number>;
  /** By mention, whom it stands for. */
  readonly entities: readonly number[];
  /** Mentions of persons and groups. */
  readonly people: ReadonlySet<number>;
  /** Tokens that say when. */
  readonly inTime: ReadonlySet<number>;
}

export function indexMentions(
  document: TaggedDocument,
  findings: Pick<Findings, "mentions" | "entities" | "times">,
): MentionIndex {
  const { tokens } = document;
  const at = (offset: number): number => firstFrom(tokens, offset);
  const nameEnds = new Map<number, number>();
  const ranges = findings.mentions.map((mention) => ({ first: at(mention.start), end: at(mention.end) }));
  findings.mentions.forEach((mention, index) => {
    const { first, end } = ranges[index]!;
    if (mention.form === "name" && end > first) nameEnds.set(first, Math.max(end, nameEnds.get(first) ?? 0));
  });
  const byHead = new Map<number, number[]>();
  findings.mentions.forEach((mention, index) => {
    const { first, end } = ranges[index]!;
    if (end <= first) return;
    const head = mention.form === "nominal" ? nominalHead(tokens, first, end, nameEnds) : end - 1;
    const others = byHead.get(head) ?? [];
    others.push(index);
    others.sort((a, b) => ranges[b]!.end - ranges[b]!.first - (ranges[a]!.end - ranges[a]!.first));
    byHead.set(head, others);
  });
  const inTime = new Set<number>();
  const people = new Set<number>();
  findings.mentions.forEach((mention, index) => {
    const { kind } = findings.entities[mention.entity]!;
    if (kind === "Person" || kind === "Group") people.add(index);
  });
  const inside = new Set<number>();
  for (const [first, end] of nameEnds) for (let i = first; i < end; i++) inside.add(i);
  for (const time of findings.times) {
    const first = at(time.start);
    let end = first;
    while (end < tokens.length && tokens[end]!.start < time.end) end++;
    // "the 2025 election" is a name; its year says no more than that.
    let named = false;
    for (let i = first; i < end; i++) if (inside.has(i)) named = true;
    if (!named) for (let i = first; i < end; i++) inTime.add(i);
  }
  return {
    nameEnds,
    inside,
    afterNames: new Set(nameEnds.values()),
    byHead,
    entities: findings.mentions.map(({ entity }) => entity),
    people,
    inTime,
  };
}

/** The last noun of a description before what hangs after it: "the [head] of the office". */
function nominalHead(
  tokens: readonly TaggedToken[],
  first: number,
  end: number,
  nameEnds: ReadonlyMap<number, number>,
): number {
  let head = -1;
  for (let i = first; i < end; i++) {
    const nameEnd = nameEnds.get(i);
    if (nameEnd !== undefined && nameEnd <= end) {
      if (possessiveAt(tokens, nameEnd) || nameEnd < end) {
        if (nameEnd === end) head = nameEnd - 1;
        i = nameEnd - 1;
        if (head < 0 && nameEnd >= end) head = end - 1;
        continue;
      }
      return nameEnd - 1;
    }
    const token = tokens[i]!;
    if (
      head >= 0 &&
      (token.upos === "ADP" || token.text === "," || RELATIVES.has(lower(token)) || lower(token) === "that")
    )
      break;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "NUM") {
      if (!POSSESSIVE_PRONOUNS.has(lower(token))) head = i;
    }
  }
  return head < 0 ? end - 1 : head;
}

export function readPhrases(document: TaggedDocument, sentence: Sentence, index: MentionIndex): Phrases {
  const { tokens } = document;
  const phrases: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  const items: Item[] = [];
  const last = sentence.endToken;
  const word = (first: number, role: WordRole): void => {
    items.push({ kind: "word", word: lower(tokens[first]), role, first });
  };
  let i = sentence.firstToken;
  while (i < last) {
    const token = tokens[i]!;
    const text = lower(token);
    if (index.inTime.has(i) && !index.nameEnds.has(i)) {
      i++;
      continue;
    }
    if (index.nameEnds.has(i)) {
      i = readNounPhrase(i);
      continue;
    }
    if (QUOTES.test(token.text)) word(i++, "quote");
    else if (text === "(" || text === "[") i = afterBracket(i);
    else if (text === "," || text === "–" || text === "—" || text === "-" || text === "--")
      word(i++, "comma");
    else if (token.upos === "PUNCT" || token.upos === "SYM")
      word(i++, /^[;:.!?…]/.test(text) ? "stop" : "other");
    else if (RELATIVES.has(text)) word(i++, "relative");
    else if (text === "that" && isRelativeThat(i)) word(i++, "relative");
    else if (text === "that" && token.upos !== "DET") word(i++, "marker");
    else if (text === "to" && infinitiveAt(i) > 0) i = readVerbGroup(i);
    else if (token.upos === "CCONJ" || text === "and" || text === "or" || text === "but")
      word(i++, "conjunction");
    else if (MARKERS.has(text) && opensClause(i)) word(i++, "marker");
    else if (verbAt(i)) i = readVerbGroup(i);
    else if (PREPOSITIONS.has(text) && token.upos !== "NOUN") word(i++, "preposition");
    else if (nounPhraseAt(i)) i = readNounPhrase(i);
    else if (token.upos === "ADP") word(i++, "preposition");
    else if (token.upos === "SCONJ") word(i++, "marker");
    else if (token.upos === "ADJ") word(i++, "adjective");
    else if (token.upos === "ADV" || token.upos === "PART") word(i++, "adverb");
    else word(i++, "other");
  }
  return { phrases, verbs, items };

  function afterBracket(open: number): number {
    for (let j = open + 1; j < Math.min(last, open + 40); j++)
      if (tokens[j]!.text === ")" || tokens[j]!.text === "]") return j + 1;
    return open + 1;
  }

  function isRelativeThat(at: number): boolean {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before === undefined || at <= sentence.firstToken) return false;
    const noun = before.upos === "NOUN" || before.upos === "PROPN" || index.byHead.has(at - 1);
    return noun && (after?.upos === "VERB" || after?.upos === "AUX");
  }

  /** Where the verb of "to meet", "to formally meet" stands; -1 when "to" is a preposition. */
  function infinitiveAt(at: number): number {
    for (let j = at + 1; j < Math.min(last, at + 4); j++) {
      if (index.nameEnds.has(j)) return -1;
      const next = tokens[j]!;
      if (next.upos === "VERB" || next.upos === "AUX") return /ing$/.test(lower(next)) ? -1 : j;
      if (next.upos !== "ADV") {
        // A verb that the tagger took for a noun: "to boycott the vote".
        const then = tokens[j + 1];
        const bare = next.upos === "NOUN" && next.lemma === lower(next) && j === at + 1;
        return bare && (then?.upos === "DET" || then?.upos === "PRON" || index.nameEnds.has(j + 1)) ? j : -1;
      }
    }
    return -1;
  }

  /** A word such as "after" or "as" opens a clause when a verb comes before the next break. */
  function opensClause(at: number): boolean {
    const text = lower(tokens[at]);
    if (
      text === "if" ||
      text === "because" ||
      text === "unless" ||
      text === "although" ||
      text === "though" ||
      text === "whether" ||
      text === "while"
    )
      return true;
    if (text === "how" || text === "why" || text === "where" || text === "when" || text === "once")
      return true;
    if (text === "so" || text === "than") return false;
    let noun = false;
    for (let j = at + 1; j < Math.min(last, at + 14); j++) {
      const next = tokens[j]!;
      if (index.inTime.has(j)) continue;
      const nameEnd = index.nameEnds.get(j);
      if (nameEnd !== undefined) {
        noun = true;
        j = nameEnd - 1;
        continue;
      }
      if (next.upos === "NOUN" || next.upos === "PROPN" || next.upos === "PRON") noun = true;
      if (
        next.upos === "PUNCT" ||
        next.upos === "CCONJ" ||
        next.upos === "SCONJ" ||
        RELATIVES.has(lower(next))
      )
        return false;
      if (lower(next) === "to") return false;
      if (next.upos === "AUX") return noun;
      if (next.upos === "VERB") return noun && !/ing$/.test(lower(next)) && !(tokens[j + 1]?.lemma === "by");
    }
    return false;
  }

  function verbAt(at: number): boolean {
    const token = tokens[at]!;
    if (token.upos === "AUX" || lower(token) === "cannot") return true;
    if (MODALS.has(lower(token)) && token.upos !== "NOUN" && token.upos !== "PROPN") return true;
    return token.upos === "VERB";
  }

  function readVerbGroup(at: number): number {
    let j = at;
    let negated = false;
    let modal: string | null = null;
    let have = false;
    let be = false;
    let infinitive = false;
    let head = -1;
    const before = tokens[at - 1];
    if (at > sentence.firstToken && NOT.has(lower(before))) negated = true;
    if (at - 2 >= sentence.firstToken && NOT.has(lower(tokens[at - 2])) && before?.upos === "ADV")
      negated = true;
    if (at - 2 >= sentence.firstToken && lower(before) === "longer" && lower(tokens[at - 2]) === "no")
      negated = true;
    if (lower(tokens[j]) === "to") {
      infinitive = true;
      j++;
    }
    let end = j;
    let infinitiveVerb = infinitive ? infinitiveAt(at) : -1;
    for (; j < last; j++) {
      const token = tokens[j]!;
      const text = lower(token);
      if (j !== infinitiveVerb && index.nameEnds.has(j)) break;
      if (index.inTime.has(j)) continue;
      if (NOT.has(text)) {
        negated = true;
        continue;
      }
      if (text === "cannot" && head < 0) {
        modal = "can";
        negated = true;
        end = j + 1;
        continue;
      }
      if (MODALS.has(text) && head < 0 && modal === null) {
        modal = text === "wo" ? "will" : text === "ca" ? "can" : text;
        end = j + 1;
        continue;
      }
      if (token.upos === "ADV" || (head >= 0 && (text === "since" || text === "ever" || text === "yet"))) {
        if (text !== "since" && token.upos === "ADV") continue;
        if (text === "since" && tokens[j + 1]?.upos === "VERB") continue;
        if (token.upos === "ADV") continue;
        break;
      }
      if (
        token.upos === "AUX" ||
        (token.upos === "VERB" && (token.lemma === "be" || token.lemma === "have") && followedByVerb(j))
      ) {
        if (head >= 0 && tokens[head]!.upos === "VERB") break;
        if (token.lemma === "have") have = true;
        if (BE.has(token.lemma) || text === "been" || text === "being") be = true;
        head = j;
        end = j + 1;
        continue;
      }
      if (token.upos === "VERB" || j === infinitiveVerb) {
        if (head >= 0 && tokens[head]!.upos === "VERB") break;
        if (head >= 0 && be && !/(ed|en|ing)$/.test(text) && !looksPast(text, token.lemma)) break;
        head = j;
        end = j + 1;
        infinitiveVerb = -1;
        const next = lower(tokens[j + 1]);
        if (next !== "been" && next !== "being") {
          j++;
          break;
        }
        continue;
      }
      break;
    }
    if (head < 0) {
      if (modal === null) {
        word(at, "other");
        return at + 1;
      }
      head = end - 1;
    }
    const verb = tokens[head]!;
    const text = lower(verb);
    const lemma = verb.lemma.toLowerCase();
    const main = verb.upos !== "AUX";
    const auxiliaries = modal !== null || have || be;
    const passive = main && be && !/ing$/.test(text) && looksPast(text, verb.lemma);
    const lone = !auxiliaries && !infinitive;
    let form: VerbForm = "finite";
    if (infinitive) form = "infinitive";
    else if (lone && /ing$/.test(text) && verb.lemma !== text) form = "gerund";
    else if (!modal && /^(being|having)$/.test(lower(tokens[at]))) form = "gerund";
    else if (lone && isPastParticipleOnly(text)) form = "participle";
    items.push({ kind: "verb", index: verbs.length, first: at });
    verbs.push({
      first: at,
      end,
      lemma,
      form,
      passive: passive || form === "participle",
      negated,
      modal,
      past: have || looksPast(text, verb.lemma) || /^(was|were|had|did)$/.test(lower(tokens[at])),
      subject: null,
      objects: [],
      adjective: null,
      particle: null,
      obliques: [],
      governor: null,
      link: "main",
      governingNoun: null,
      marker: null,
    });
    return end;
  }

  function followedByVerb(at: number): boolean {
    for (let j = at + 1; j < Math.min(last, at + 4); j++) {
      const next = tokens[j]!;
      if (next.upos === "VERB" || next.upos === "AUX") return true;
      if (next.upos !== "ADV" && !NOT.has(lower(next))) return false;
    }
    return false;
  }

  function nounPhraseAt(at: number): boolean {
    const token = tokens[at]!;
    if (
      token.upos === "DET" ||
      token.upos === "NOUN" ||
      token.upos === "PROPN" ||
      token.upos === "PRON" ||
      token.upos === "NUM"
    )
      return true;
    if (token.upos !== "ADJ") return false;
    for (let j = at + 1; j < Math.min(last, at + 5); j++) {
      const next = tokens[j]!;
      if (index.nameEnds.has(j) || next.upos === "NOUN" || next.upos === "PROPN") return true;
      if (next.upos !== "ADJ" && next.upos !== "NUM" && next.text !== "-" && next.text !== ",") return false;
      if (next.text === ",") return false;
    }
    return false;
  }

  function readNounPhrase(at: number): number {
    let j = at;
    let head = -1;
    let headIsName = false;
    let negated = false;
    let nouns = 0;
    const modifiers: number[] = [];
    const premodifiers: string[] = [];
    let possessor: number | null = null;
    const outermost = (token: number): number | null => index.byHead.get(token)?.[0] ?? null;
    const takeModifier = (): void => {
      if (head < 0) return;
      const mentions = index.byHead.get(head);
      if (mentions) modifiers.push(mentions.at(-1)!);
      else if (!headIsName) premodifiers.push(tokens[head]!.lemma.toLowerCase());
    };
    const close = (end: number): void => {
      const text = head < 0 ? "" : tokens[head]!.lemma.toLowerCase();
      const mention = head < 0 ? null : outermost(head);
      items.push({ kind: "phrase", index: phrases.length, first: at });
      phrases.push({
        first: at,
        end,
        lemma: headIsName || (head >= 0 && tokens[head]!.upos === "PRON") ? "" : text,
        premodifiers,
        mention,
        modifiers,
        negated,
        possessor,
        apposes: null,
        conjuncts: [],
        coordinatedTo: null,
        prepositionals: [],
      });
    };
    while (j < last) {
      const token = tokens[j]!;
      const text = lower(token);
      const nameEnd = index.nameEnds.get(j);
      if (nameEnd !== undefined) {
        if (head >= 0 && tokens[head]!.upos === "PRON") break;
        // "On the quay Ada Stone met": no title, so a phrase of its own.
        if (
          head >= 0 &&
          !headIsName &&
          tokens[head]!.upos === "NOUN" &&
          isPersonAt(nameEnd - 1) &&
          !isTitle(head)
        )
          break;
        takeModifier();
        head = nameEnd - 1;
        headIsName = true;
        nouns++;
        j = nameEnd;
        if (possessiveAt(tokens, j)) {
          startPossessed(j + 1);
          continue;
        }
        // "Tehran, Iran": handled with the comma; "Acme shares", "Paris prosecutors" go on.
        if (j < last && !continuesAfterName(j)) break;
        continue;
      }
      if (index.inTime.has(j)) break;
      if (possessiveAt(tokens, j) && head >= 0) {
        startPossessed(j + 1);
        continue;
      }
      if (token.upos === "PRON" || POSSESSIVE_PRONOUNS.has(text)) {
        if (POSSESSIVE_PRONOUNS.has(text) && text !== "her" && head < 0) {
          head = j;
          startPossessed(j + 1);
          continue;
        }
        if (text === "her" && head < 0) {
          const next = tokens[j + 1];
          if (
            next !== undefined &&
            j + 1 < last &&
            (next.upos === "NOUN" || next.upos === "ADJ" || next.upos === "PROPN" || next.upos === "NUM") &&
            !index.inTime.has(j + 1)
          ) {
            head = j;
            startPossessed(j + 1);
            continue;
          }
        }
        if (head >= 0 || j > at) break;
        head = j++;
        if (NEGATORS.has(text)) negated = true;
        break;
      }
      if (token.upos === "DET") {
        if (head >= 0) break;
        if (NEGATORS.has(text)) negated = true;
        j++;
        continue;
      }
      if (token.upos === "NOUN" || token.upos === "PROPN") {
        if (BARE_TIMES.has(text) && head >= 0) break;
        takeModifier();
        head = j;
        headIsName = false;
        nouns++;
        j++;
        continue;
      }
      if (token.upos === "NUM") {
        if (nouns > 0 && !/^(NOUN|PROPN)$/.test(tokens[j + 1]?.upos ?? "")) break;
        if (head < 0) head = j;
        j++;
        continue;
      }
      if (token.upos === "ADJ" || token.upos === "VERB" || token.upos === "ADV") {
        if (j !== at && token.upos !== "ADJ" && nouns > 0) break;
        if (!leadsToNoun(j)) break;
        if (head >= 0 && nouns > 0) takeModifier();
        premodifiers.push(token.lemma.toLowerCase());
        const mentions = index.byHead.get(j);
        if (mentions) modifiers.push(mentions.at(-1)!);
        j++;
        continue;
      }
      if (
        (text === "-" || text === "–") &&
        tokens[j - 1]!.end === token.start &&
        tokens[j + 1]?.start === token.end &&
        j > at
      ) {
        j++;
        continue;
      }
      if (text === "&" && head >= 0) {
        j++;
        continue;
      }
      break;
    }
    if (j === at) {
      word(at, "other");
      return at + 1;
    }
    close(j);
    return j;

    function isPersonAt(last: number): boolean {
      return index.byHead.get(last)?.some((mention) => index.people.has(mention)) ?? false;
    }

    function isTitle(at: number): boolean {
      const lemma = tokens[at]!.lemma.toLowerCase();
      return (
        roleHeads.has(lemma) ||
        callings.has(lemma) ||
        kin.has(lemma) ||
        /(er|or|ist|ian|man|woman|ant|ent|ee|star|chief|player)s?$/.test(lemma)
      );
    }

    function startPossessed(next: number): void {
      // What stood so far is the possessor: a phrase of its own, without an item.
      const mention = outermost(head);
      phrases.push({
        first: at,
        end: next,
        lemma: headIsName || tokens[head]!.upos === "PRON" ? "" : tokens[head]!.lemma.toLowerCase(),
        premodifiers: [...premodifiers],
        mention,
        modifiers: [...modifiers],
        negated: false,
        possessor,
        apposes: null,
        conjuncts: [],
        coordinatedTo: null,
        prepositionals: [],
      });
      possessor = phrases.length - 1;
      if (mention !== null) modifiers.push(mention);
      premodifiers.length = 0;
      head = -1;
      headIsName = false;
      nouns = 0;
      j = next;
    }

    function continuesAfterName(at: number): boolean {
      const next = tokens[at]!;
      if (index.nameEnds.has(at)) return tokens[at - 1]!.end + 1 >= next.start;
      if (next.upos === "NOUN" || next.upos === "PROPN") return !BARE_TIMES.has(lower(next));
      if (
        (next.text === "-" || next.text === "–") &&
        tokens[at - 1]!.end === next.start &&
        tokens[at + 1]?.start === next.end
      )
        return true;
      return next.upos === "ADJ" && leadsToNoun(at);
    }

    function leadsToNoun(at: number): boolean {
      for (let k = at + 1; k < Math.min(last, at + 6); k++) {
        const next = tokens[k]!;
        if (index.nameEnds.has(k)) return tokens[at]!.upos !== "ADV";
        if (index.inTime.has(k)) return false;
        if (next.upos === "NOUN" || next.upos === "PROPN") return true;
        if (next.upos === "ADJ" || next.upos === "NUM" || next.text === "-" || next.text === "–") continue;
        if (
          next.upos === "VERB" &&
          /(ed|en|ing)$/.test(lower(next)) &&
          tokens[at]!.upos !== "VERB" &&
          head < 0
        )
          continue;
        return false;
      }
      return false;
    }
  }
}
