/** Most pieces that a word is given; what is beyond them is not seen. */
const MOST_PIECES = 12;
/** A run of letters with more characters is unknown as a whole. */
const LONGEST_RUN = 100;
/** Of a word no more code units are looked at. */
const REACH = 1000;
/** So many cut words are remembered. */
const REMEMBERED = 50_000;

export interface Tokenizer {
  /** Numbers of the word's pieces, at least one and at most twelve. */
  pieces(word: string): readonly number[];
  /** Opens a window. */
  readonly opening: number;
  /** Parts blocks and ends a window. */
  readonly separator: number;
}

/** Signs stand alone, ideographs too, everything else in runs. */
const RUN =
  /[\p{P}$+<=>^`|~]|[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]|[^\s\p{P}$+<=>^`|~\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]+/gu;

/**
 * WordPiece over single words, uncased, as BERT has it: marks and invisible characters are taken off, and each run is
 * cut into the longest known pieces from its beginning on. https://arxiv.org/abs/1609.08144
 *
 * @param vocabulary the pieces, each at its number
 */
export function wordPieces(vocabulary: readonly string[]): Tokenizer {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
  const longest = vocabulary.reduce((length, piece) => Math.max(length, piece.length), 0);
  const special = (piece: string): number => {
    const number = numbers.get(piece);
    if (number === undefined) throw new Error(`The vocabulary of the reader's model has no ${piece}.`);
    return number;
  };
  const unknown = special("[UNK]");
  const known = new Map<string, readonly number[]>();

  function cut(run: string): readonly number[] {
    const characters = Array.from(run);
    if (characters.length > LONGEST_RUN) return [unknown];
    const pieces: number[] = [];
    let from = 0;
    while (from < characters.length) {
      let number: number | undefined;
      let to = Math.min(characters.length, from + longest);
      for (; to > from; to--) {
        number = numbers.get((from > 0 ? "##" : "") + characters.slice(from, to).join(""));
        if (number !== undefined) break;
      }
      if (number === undefined) return [unknown];
      pieces.push(number);
      from = to;
    }
    return pieces;
  }

  return {
    opening: special("[CLS]"),
    separator: special("[SEP]"),
    pieces(word) {
      const before = known.get(word);
      if (before) return before;
      const pieces: number[] = [];
      for (const run of plain(word.slice(0, REACH)).match(RUN) ?? []) {
        pieces.push(...cut(run));
        if (pieces.length >= MOST_PIECES) break;
      }
      const found = pieces.length === 0 ? [unknown] : pieces.slice(0, MOST_PIECES);
      if (known.size < REMEMBERED && word.length <= LONGEST_RUN) known.set(word, found);
      return found;
    },
  };
}

function plain(word: string): string {
  const bare = word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu, "");
  // One by one, so that a sigma at the end stays the one that the pieces have.
  return bare.includes("Σ") ? Array.from(bare, (c) => c.toLowerCase()).join("") : bare.toLowerCase();
}

/**
 * How a word is written, which the uncased pieces do not tell: 1 without letter or digit, 2 with a digit, 3 in small
 * letters, 4 one capital alone, 5 in capitals, 6 with a capital first, 7 mixed. 0 is no word.
 */
export function caseOf(word: string): number {
  const seen = word.slice(0, REACH);
  if (!/[\p{L}\p{N}]/u.test(seen)) return 1;
  if (/[\p{Nd}²³¹⁰-₉①-⑨]/u.test(seen)) return 2;
  const upper = seen.match(/\p{Uppercase}/gu)?.length ?? 0;
  if (upper === 0) return 3;
  if (!/\p{Lowercase}/u.test(seen)) return upper > 1 ? 5 : 4;
  return upper === 1 && /^\p{Uppercase}/u.test(seen) ? 6 : 7;
}
