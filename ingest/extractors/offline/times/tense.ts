import type { BlockKind, Sentence } from "#ingest/document.ts";
import { firstFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";
import { SPEECH_VERBS } from "#ingest/parse/words/speech.ts";

/** What the clause around a stretch speaks of: what happened, what is to come, or neither for certain. */
export type Tense = "past" | "future" | "present";

const FUTURE = new Set("will 'll ’ll wo shall would may might could can must should ca".split(" "));
/** Words behind which an infinitive, or a day, is still to come. */
const PROSPECTIVE = new Set(
  (
    "due set expected scheduled plan planned plans planning intend hope hopes hoping hoped want wants wanted expect expects likely ready " +
    "about going promise promised vow vowed threaten threatened prepare preparing prepared aim aims plead wait waiting " +
    "asked asks ask invited invites urged ordered called summoned intends intended needs need poised slated bound supposed wishes seeks proposed bids agree agreed"
  ).split(" "),
);
const PAST_BE = new Set(["was", "were", "had", "been", "did"]);
const PRESENT_BE = new Set("is are 's ’s am 're ’re 'm ’m be".split(" "));
const HAVE = new Set("has have 've ’ve".split(" "));
/** Past forms that look like the present. */
const SAME_IN_PAST = new Set(
  "put cut hit set let quit shut beat cost hurt split spread burst cast bid shed".split(" "),
);
const PAST_FORMS = new Set(
  (
    "said told met won lost took made came became began left gave held sold bought led ran went saw spoke wrote fell " +
    "rose grew drew knew found founded brought thought fought caught taught sent spent built kept felt dealt meant " +
    "stood understood struck shot sat stuck hung swung flew threw drove broke chose froze stole wore tore swore " +
    "forgot got had was were did paid laid heard sang sank drank swam shook woke rang hid bit ate lay bore wound ground"
  ).split(" "),
);
const IRREGULAR_PARTICIPLES = new Set(
  "known given taken seen shown chosen broken driven written spoken fallen drawn thrown grown sworn stolen done gone come become run born".split(
    " ",
  ),
);

const HEADS = new Set<BlockKind>(["headline", "standfirst", "subhead", "caption"]);

/**
 * The tense of the verb that a stretch from `start` to `end` goes with: the nearest before it, or else after it.
 * Headlines and captions tell in the present what has happened.
 */
export function tenseAt(document: TaggedDocument, sentence: Sentence, start: number, end: number): Tense {
  const tense = verbTense(document, sentence, start, end);
  const kind = document.blocks[sentence.block]?.kind;
  return tense === "present" && kind !== undefined && HEADS.has(kind) ? "past" : tense;
}

function verbTense(document: TaggedDocument, sentence: Sentence, start: number, end: number): Tense {
  const tokens = tokensAround(document, sentence, start);
  const before = tokens.findLastIndex((token) => token.end <= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const ahead = () => (after < 0 ? null : tenseAfter(tokens, after));
  const behind = () => tenseBefore(tokens, before);
  return (beginsClause(tokens, before, after) ? (ahead() ?? behind()) : (behind() ?? ahead())) ?? "present";
}

/** "..., and from July she will": the verb of the clause is still to come. */
function beginsClause(tokens: readonly TaggedToken[], before: number, after: number): boolean {
  if (after < 0 || tokens[after]?.upos === "PUNCT") return false;
  let at = before;
  if (tokens[at]?.upos === "ADP" || tokens[at]?.upos === "SCONJ") at -= 1;
  if (at < 0) return true;
  const word = tokens[at] as TaggedToken;
  if (word.upos === "CCONJ") return tokens[at - 1]?.upos === "PUNCT";
  return /^[:;—–]$/.test(word.text);
}

function tenseBefore(tokens: readonly TaggedToken[], from: number): Tense | null {
  for (let at = from, steps = 0; at >= 0 && steps < 30; at -= 1, steps += 1) {
    const token = tokens[at] as TaggedToken;
    if (token.text === ";" && at < from) return null;
    if (PROSPECTIVE.has(token.text.toLowerCase()) && isState(tokens, at)) return "future";
    if ((token.upos !== "VERB" && token.upos !== "AUX") || token.text.includes("-")) continue;
    const tense = tenseOf(tokens, at);
    if (tense === "present" && isNounAfterPast(tokens, at)) return "past";
    if (tense !== null) return tense;
  }
  return null;
}

/** "attacked the salt works on Monday": no clause begins between the two, so the second is no verb. */
function isNounAfterPast(tokens: readonly TaggedToken[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    const { upos, text } = tokens[index] as TaggedToken;
    const lower = text.toLowerCase();
    if (upos === "PUNCT" || upos === "CCONJ" || SUBJECTS.has(lower)) return false;
    if (upos === "VERB" || upos === "AUX")
      return tenseOf(tokens, index) === "past" && !SPEECH_VERBS.has(lower);
  }
  return false;
}
const SUBJECTS = new Set("i you he she it they we who which that what when where how if whether".split(" "));

function tenseAfter(tokens: readonly TaggedToken[], from: number): Tense | null {
  for (let index = from; index < tokens.length && index < from + 30; index += 1) {
    const token = tokens[index] as TaggedToken;
    if (token.upos !== "VERB" && token.upos !== "AUX") continue;
    let main = index;
    while (main + 1 < tokens.length && main < index + 5 && continuesGroup(tokens[main + 1] as TaggedToken))
      main += 1;
    while (main > index && tokens[main]?.upos !== "VERB" && tokens[main]?.upos !== "AUX") main -= 1;
    const tense = tenseOf(tokens, main);
    if (tense !== null) return tense;
  }
  return null;
}

const REACH = 45;

/** The tokens of a sentence around a place, at most REACH on either side. */
export function tokensAround(
  document: TaggedDocument,
  sentence: Sentence,
  place: number,
): readonly TaggedToken[] {
  const at = firstFrom(document.tokens, place, sentence.firstToken, sentence.endToken);
  return document.tokens.slice(
    Math.max(sentence.firstToken, at - REACH),
    Math.min(sentence.endToken, at + REACH),
  );
}

function continuesGroup(token: TaggedToken): boolean {
  return token.upos === "AUX" || token.upos === "VERB" || token.upos === "PART" || token.upos === "ADV";
}

/** "is due on Friday", "set for Monday": a word of expectation with "be" before it or alone. */
function isState(tokens: readonly TaggedToken[], at: number): boolean {
  const word = (tokens[at] as TaggedToken).text.toLowerCase();
  if (word !== "due" && word !== "scheduled" && word !== "expected" && word !== "set" && word !== "planned")
    return false;
  const before = tokens[at - 1]?.text.toLowerCase() ?? "";
  return (
    PRESENT_BE.has(before) ||
    PAST_BE.has(before) ||
    word === "due" ||
    word === "scheduled" ||
    word === "planned"
  );
}

/** Null when the verb alone does not tell and the one before it must. */
function tenseOf(tokens: readonly TaggedToken[], at: number): Tense | null {
  const verb = tokens[at] as TaggedToken;
  const form = verb.text.toLowerCase();
  const helpers: string[] = [];
  let index = at - 1;
  while (index >= 0 && index > at - 6) {
    const { upos, text } = tokens[index] as TaggedToken;
    if (upos !== "AUX" && upos !== "PART" && upos !== "ADV") break;
    helpers.push(text.toLowerCase());
    index -= 1;
  }
  if (FUTURE.has(form) || helpers.some((helper) => FUTURE.has(helper))) {
    return helpers.includes("have") && helpers.some((helper) => FUTURE.has(helper)) ? "past" : "future";
  }
  const to = helpers.indexOf("to");
  if (to >= 0) {
    const beyond = helpers.slice(to + 1);
    if (beyond.some((helper) => PRESENT_BE.has(helper) || helper === "was" || helper === "were"))
      return "future";
    const governor = tokens.slice(Math.max(0, index - 1), index + 1).map((token) => token.text.toLowerCase());
    if (beyond.some((helper) => PROSPECTIVE.has(helper)) || governor.some((word) => PROSPECTIVE.has(word)))
      return "future";
    return null;
  }
  if (helpers.some((helper) => PAST_BE.has(helper))) return "past";
  if (helpers.some((helper) => HAVE.has(helper))) return "past";
  if (form.endsWith("ing") && verb.upos === "VERB")
    return helpers.some((helper) => PRESENT_BE.has(helper)) ? "future" : null;
  if (PAST_BE.has(form)) return "past";
  if (isPastForm(form, verb.lemma)) {
    if (helpers.some((helper) => PRESENT_BE.has(helper))) return PROSPECTIVE.has(form) ? "future" : "present";
    return "past";
  }
  return "present";
}

function isPastForm(form: string, lemma: string): boolean {
  return (
    (form !== lemma && !/(?:s|ing)$/.test(form) && !PRESENT_BE.has(form)) ||
    (form.endsWith("ed") && form.length > 3) ||
    PAST_FORMS.has(form) ||
    SAME_IN_PAST.has(form) ||
    IRREGULAR_PARTICIPLES.has(form)
  );
}

/** Whether the clause around a stretch is in the present perfect: "has led the union for 15 years". */
export function isPerfectAt(document: TaggedDocument, sentence: Sentence, start: number): boolean {
  const tokens = tokensAround(document, sentence, start);
  let at = tokens.findLastIndex((token) => token.end <= start);
  const apart =
    tokens[at]?.upos === "PUNCT" ? tokens.findIndex((token, index) => index > at && isVerb(token)) : -1;
  for (let steps = 0; at > 0 && steps < 15; at -= 1, steps += 1) {
    if (isVerb(tokens[at] as TaggedToken))
      return isPerfect(tokens, at) || (apart >= 0 && isPerfect(tokens, apart));
  }
  return apart >= 0 && isPerfect(tokens, apart);
}

function isVerb(token: TaggedToken): boolean {
  return token.upos === "VERB" || (token.upos === "AUX" && token.text.toLowerCase() === "been");
}

function isPerfect(tokens: readonly TaggedToken[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 4), verb).map((other) => other.text.toLowerCase());
  return before.some((word) => HAVE.has(word)) && !before.includes("to");
}
