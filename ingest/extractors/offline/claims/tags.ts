import type { Sentence } from "#ingest/document.ts";
import type { MentionIndex } from "#ingest/extractors/offline/claims/phrases.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";

const RELATIVES = new Set(["who", "which", "that"]);
const NOT = new Set(["not", "n't", "n’t", "never"]);
const BARE_FOLLOWS = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "shall",
  "should",
  "must",
  "do",
  "does",
  "did",
  "'ll",
  "’ll",
]);

/**
 * The document with the tags that names put right: a tagger sees nouns and adjectives in "Jones backs the port",
 * "who mediated the truce" and "does not own Acme", where what stands on either side makes them verbs.
 */
export function correctTags(document: TaggedDocument, index: MentionIndex): TaggedDocument {
  const tokens = [...document.tokens];
  for (const sentence of document.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const corrected = correctedAt(tokens, sentence, at, index);
      if (corrected !== null) tokens[at] = corrected;
    }
    const headline = headlineVerb(tokens, sentence, index);
    if (headline >= 0) tokens[headline] = asVerb(tokens[headline]!);
  }
  return { ...document, tokens };
}

function correctedAt(
  tokens: readonly TaggedToken[],
  sentence: Sentence,
  at: number,
  index: MentionIndex,
): TaggedToken | null {
  const token = tokens[at]!;
  const text = token.text.toLowerCase();
  const before = at > sentence.firstToken ? tokens[at - 1]! : undefined;
  const after = at + 1 < sentence.endToken ? tokens[at + 1]! : undefined;
  if (before === undefined || after === undefined || index.nameEnds.has(at)) return null;
  const previous = before.text.toLowerCase();
  if (text === "part" && token.upos === "VERB" && after.text.toLowerCase() === "of")
    return { ...token, upos: "NOUN" };
  if (text === "found" && token.upos === "VERB" && bareBefore(tokens, sentence, at))
    return { ...token, lemma: "found" };
  if (token.upos !== "NOUN" && token.upos !== "ADJ" && token.upos !== "ADV") return null;
  if (token.text !== text || text.length < 3 || index.inside.has(at)) return null;
  const following = after.text.toLowerCase();
  const object =
    after.upos === "DET" ||
    index.nameEnds.has(at + 1) ||
    (after.upos === "PRON" && !/^(who|which|whom|whose|that)$/.test(following));
  const toVerb = following === "to" && tokens[at + 2]?.upos === "VERB" && at + 2 < sentence.endToken;
  if (RELATIVES.has(previous) && /(ed|[^s]s)$/.test(text) && token.upos !== "ADV") {
    if (
      object ||
      after.upos === "ADP" ||
      (previous !== "that" && (after.upos === "ADJ" || after.upos === "NOUN"))
    )
      return asVerb(token);
  }
  const subject = index.afterNames.has(at) || /^(he|she|it|they|we|i|who|which)$/.test(previous);
  if (token.upos === "NOUN" && /[^s]s$/.test(text) && subject && (object || toVerb)) return asVerb(token);
  if (token.upos === "ADJ" && /ed$/.test(text) && subject && object) return asVerb(token);
  if (object && bareBefore(tokens, sentence, at)) return { ...token, upos: "VERB", lemma: text };
  return null;
}

/** "did not", "will", "to" before it: a verb in its bare form must come. */
function bareBefore(tokens: readonly TaggedToken[], sentence: Sentence, at: number): boolean {
  let before = at - 1;
  if (before >= sentence.firstToken && NOT.has(tokens[before]!.text.toLowerCase())) before--;
  const token = before >= sentence.firstToken ? tokens[before] : undefined;
  if (token === undefined) return false;
  return (
    BARE_FOLLOWS.has(token.text.toLowerCase()) || (token.text.toLowerCase() === "to" && token.upos === "PART")
  );
}

/** Headlines drop what a tagger leans on: in "Peru president drops finance chief" all are nouns to it. */
function headlineVerb(tokens: readonly TaggedToken[], sentence: Sentence, index: MentionIndex): number {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { upos } = tokens[at]!;
    if (upos === "VERB" || upos === "AUX") return -1;
  }
  for (let at = sentence.firstToken + 1; at < sentence.endToken - 1; at++) {
    const token = tokens[at]!;
    const nameEnd = index.nameEnds.get(at);
    if (nameEnd !== undefined) {
      at = nameEnd - 1;
      continue;
    }
    const before = tokens[at - 1]!;
    if (before.upos !== "NOUN" && before.upos !== "PROPN") continue;
    const { text } = token;
    if (
      (token.upos === "NOUN" || token.upos === "PROPN") &&
      text.length > 3 &&
      /[^s]s$/.test(text) &&
      text === text.toLowerCase()
    )
      return at;
  }
  return -1;
}

function asVerb(token: TaggedToken): TaggedToken {
  const text = token.text.toLowerCase();
  let lemma = text;
  if (/ed$/.test(text))
    lemma = token.lemma.toLowerCase() === text ? withoutEd(text) : token.lemma.toLowerCase();
  else if (/ies$/.test(text)) lemma = text.replace(/ies$/, "y");
  else if (/(sh|ch|x|ss)es$/.test(text)) lemma = text.replace(/es$/, "");
  else if (/s$/.test(text)) lemma = text.replace(/s$/, "");
  return { ...token, upos: "VERB", lemma };
}

/** "married", "backed", "fined", "planned". */
function withoutEd(text: string): string {
  if (/ied$/.test(text)) return text.replace(/ied$/, "y");
  const stem = text.replace(/ed$/, "");
  if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(at|iz|is|in|u|c|g|v|as|os|us|ur|ir|id|ud|od|ok|ik|ak|ut|it)$/.test(stem) &&
    !/(eat|oin|ain|eit|ait|sist|unit|eak|ook|oak|visit|limit|edit|audit|profit)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}
