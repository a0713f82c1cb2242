import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import { UPOS, type Upos } from "#ingest/document.ts";
import { corrected } from "#ingest/parse/corrections.ts";

export interface Tag {
  readonly upos: Upos;
  /** In lower case. */
  readonly lemma: string;
}

const wink = winkNLP(model, ["pos"]);
const KNOWN: ReadonlySet<string> = new Set(UPOS);
/** So many words go to the tagger at a time, whatever the sentence. */
const CHUNK = 200;
const LONGEST = 40;

/** Part of speech and dictionary form of each word of one sentence. */
export function tagsOf(words: readonly string[]): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < words.length; at += CHUNK) tags.push(...tagChunk(words.slice(at, at + CHUNK)));
  const upos = corrected(
    words,
    tags.map((tag) => tag.upos),
  );
  return tags.map((tag, index) => ({ upos: upos[index] as Upos, lemma: tag.lemma }));
}

/**
 * The tagger cuts words in its own way, so it is given ours with a space between them, and what it says is brought
 * back by counting letters: of the pieces of one word, the last decides.
 */
function tagChunk(words: readonly string[]): readonly Tag[] {
  const shown = words.map(showable);
  const pieces = wink.readDoc(shown.join(" ")).tokens();
  const values = pieces.out() as string[];
  const poses = pieces.out(wink.its.pos) as string[];
  const lemmas = pieces.out(wink.its.lemma as unknown as ItsFunction<string>) as string[];
  const tags: Tag[] = [];
  let piece = 0;
  let read = 0;
  let wanted = 0;
  for (const [index, form] of shown.entries()) {
    wanted += form.length;
    let last = -1;
    let count = 0;
    while (piece < values.length && read < wanted) {
      read += (values[piece] as string).length;
      last = piece;
      piece += 1;
      count += 1;
    }
    const word = words[index] as string;
    const upos = last >= 0 && read === wanted ? (poses[last] as string) : "X";
    tags.push({
      upos: fixed(word, KNOWN.has(upos) ? (upos as Upos) : "X"),
      lemma:
        count === 1 && word.length <= LONGEST
          ? lemmaOf(word, upos, lemmas[last] as string)
          : word.toLowerCase(),
    });
  }
  return tags;
}

/** What the tagger is shown for a word that it would cut to pieces or choke on. */
function showable(word: string): string {
  const straight = word.replace(/[’‘]/g, "'");
  if (straight.length > LONGEST) return "thing";
  return straight;
}

const LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    an: "a",
    these: "this",
    those: "that",
    them: "they",
    me: "i",
    us: "we",
    him: "he",
    whom: "who",
    through: "through",
    themselves: "themselves",
    being: "be",
    people: "people",
  }),
);

function lemmaOf(word: string, upos: string, lemma: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (upos === "PUNCT" || upos === "SYM" || upos === "NUM") return lower;
  if (lower === "'s" && upos === "PART") return lower;
  if (upos === "PROPN") return word.toLowerCase();
  return LEMMAS.get(lower) ?? lemma.toLowerCase();
}

function fixed(word: string, upos: Upos): Upos {
  if (/^\p{Sc}$/u.test(word)) return "SYM";
  if (/^\p{P}+$/u.test(word) && !/^[%&@#*+=/~^|<>]$/.test(word)) return "PUNCT";
  return upos;
}
