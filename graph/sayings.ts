import { isJoinable, isPart, phrasesIn, spokenWords, wholeOf } from "#graph/derive/saying.ts";
import { identity } from "#graph/identity.ts";
import type { Remark } from "#graph/model.ts";
import { retractedAmong } from "#graph/retractions.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/**
 * What an entity says in the same words is one saying, and so is what it is quoted with in part. Which remarks are of
 * which saying is derived: it hangs on whose profiles are one, and what is said in a retracted article is nobody's.
 */

/**
 * Four words in a row that more of one speaker's sayings have are a habit of speech: what begins with them is taken for
 * part of nothing. So what a new article costs does not grow with how much somebody has said.
 */
const COMMON = 40;

interface Saying {
  readonly id: string;
  readonly speaker: string;
  /** Those of its remarks. */
  readonly words: string;
  /** Those of the longest saying that it is part of, or else its own. */
  readonly whole: string;
  /** The words themselves between single spaces, and its first phrase; null where it is joined with no other. */
  readonly plain: string | null;
  readonly opening: string | null;
}
type Joinable = Saying & { readonly plain: string; readonly opening: string };

interface Spoken extends Pick<Remark, "id" | "article" | "form" | "quote" | "words"> {
  /** An entity. */
  readonly speaker: string;
  /** The saying that it is of so far. */
  readonly saying: string | null;
}

/** Derives anew of which sayings remarks are. */
export async function settleSayings(transaction: Transaction, ids: readonly Remark["id"][]): Promise<void> {
  if (ids.length === 0) return;
  const spoken = (await transaction.run("derive/spoken", { ids })) as unknown as readonly Spoken[];
  const retracted = await retractedAmong(transaction, [...new Set(spoken.map(({ article }) => article))]);
  const turns = spoken.map((remark) => ({
    remark,
    saying: retracted.has(remark.article) ? null : sayingOf(remark),
  }));
  await turn(
    transaction,
    turns.filter(({ remark, saying }) => (saying?.id ?? null) !== remark.saying),
  );
}

/** Takes remarks that are about to go out of their sayings. */
export async function leaveSayings(transaction: Transaction, ids: readonly Remark["id"][]): Promise<void> {
  if (ids.length === 0) return;
  const spoken = (await transaction.run("derive/spoken", { ids })) as unknown as readonly Spoken[];
  await turn(
    transaction,
    spoken.filter(({ saying }) => saying !== null).map((remark) => ({ remark, saying: null })),
  );
}

function sayingOf({ speaker, form, quote, words }: Spoken): Saying {
  const plain = spokenWords(quote);
  const joinable = form === "quoted" && isJoinable(plain);
  return {
    // the article's own words are nobody's quotation, even where they are the same
    id: identity("s", speaker, form, words),
    speaker,
    words,
    whole: words,
    plain: joinable ? plain.join(" ") : null,
    opening: joinable ? (phraseIds(speaker, plain)[0] as string) : null,
  };
}

function phraseIds(speaker: string, words: readonly string[]): readonly string[] {
  return phrasesIn(words).map((phrase) => identity("p", speaker, phrase));
}

interface Turn {
  readonly remark: Spoken;
  /** What it is of now. */
  readonly saying: Saying | null;
}

async function turn(transaction: Transaction, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  const left = turns.filter(({ remark }) => remark.saying !== null).map(({ remark }) => remark);
  if (left.length > 0) await transaction.run("derive/unsay", { ids: left.map(({ id }) => id) });
  const sayings = new Map(turns.flatMap(({ saying }) => (saying === null ? [] : [[saying.id, saying]])));
  const known = new Set(
    sayings.size === 0
      ? []
      : (await transaction.run("derive/known-sayings", { ids: [...sayings.keys()] })).map((row) => row["id"]),
  );
  const come = [...sayings.values()].filter(({ id }) => !known.has(id));
  await runRows(
    transaction,
    "derive/sayings",
    come.map((saying) => ({ ...saying })),
  );
  await runRows(
    transaction,
    "derive/say",
    turns.flatMap(({ remark, saying }) =>
      saying === null ? [] : [{ remark: remark.id, saying: saying.id }],
    ),
  );
  const ids = [...new Set(left.map(({ saying }) => saying as string))];
  const gone =
    ids.length === 0
      ? []
      : ((await transaction.run("derive/unsaid", { ids })) as unknown as readonly Saying[]);
  await join(transaction, come, gone);
}

/** Takes sayings that nobody is left to say out of the store, and joins those anew that this or a new one concerns. */
async function join(
  transaction: Transaction,
  come: readonly Saying[],
  gone: readonly Saying[],
): Promise<void> {
  if (gone.length > 0) await transaction.run("derive/remove-sayings", { ids: gone.map(({ id }) => id) });
  const [joining, leaving] = [come.filter(isJoining), gone.filter(isJoining)];
  if (joining.length + leaving.length === 0) return;
  const phrased = joining.flatMap(({ id, speaker, plain }) =>
    phraseIds(speaker, plain.split(" ")).map((phrase) => ({ saying: id, phrase })),
  );
  const unphrased = leaving.flatMap(({ speaker, plain }) => phraseIds(speaker, plain.split(" ")));
  const { before, after } = await countPhrases(
    transaction,
    phrased.map(({ phrase }) => phrase),
    unphrased,
  );
  await runRows(transaction, "derive/phrased", phrased);

  const isCommon = (count: number | undefined) => (count ?? 0) > COMMON;
  const openings = [...after.keys()].filter((id) => !isCommon(before.get(id)) || !isCommon(after.get(id)));
  const opened = (await transaction.run("derive/sayings-opening", {
    ids: openings,
  })) as unknown as readonly Joinable[];
  const fresh = new Set(joining.map(({ id }) => id));
  const turned = [...joining, ...leaving];
  const concerned = opened.filter(
    ({ id, speaker, plain, opening }) =>
      fresh.has(id) ||
      isCommon(before.get(opening)) !== isCommon(after.get(opening)) ||
      turned.some((other) => other.speaker === speaker && isPart(plain, other.plain)),
  );
  const around = await sayingsWith(
    transaction,
    concerned.map(({ opening }) => opening).filter((id) => !isCommon(after.get(id))),
  );
  await runRows(
    transaction,
    "derive/wholes",
    concerned.flatMap(({ id, words, whole, plain, opening }) => {
      const others = around.get(opening) ?? [];
      const found = wholeOf(
        plain,
        others.map((other) => other.plain),
      );
      const now = others.find((other) => other.plain === found)?.words ?? words;
      return now === whole ? [] : [{ id, whole: now }];
    }),
  );
}

function isJoining(saying: Saying): saying is Joinable {
  return saying.plain !== null && saying.opening !== null;
}

type Counts = ReadonlyMap<string, number>;

/** Writes in how many sayings each phrase is, and removes those that are in none any more. */
async function countPhrases(
  transaction: Transaction,
  more: readonly string[],
  fewer: readonly string[],
): Promise<{ readonly before: Counts; readonly after: Counts }> {
  const rows = await transaction.run("derive/phrases", { ids: [...new Set([...more, ...fewer])] });
  const before = new Map(rows.map((row) => [row["id"] as string, Number(row["sayings"])]));
  const after = new Map(before);
  for (const id of more) after.set(id, (after.get(id) ?? 0) + 1);
  for (const id of fewer) after.set(id, (after.get(id) ?? 0) - 1);
  const changed = [...after].filter(([id, sayings]) => sayings > 0 && sayings !== before.get(id));
  await runRows(
    transaction,
    "derive/count-phrases",
    changed.map(([id, sayings]) => ({ id, sayings })),
  );
  const unused = [...after].filter(([, sayings]) => sayings <= 0).map(([id]) => id);
  if (unused.length > 0) await transaction.run("derive/remove-phrases", { ids: unused });
  return { before, after };
}

/** By phrase, the sayings that have it. */
async function sayingsWith(
  transaction: Transaction,
  phrases: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly words: string; readonly plain: string }[]>> {
  const ids = [...new Set(phrases)];
  if (ids.length === 0) return new Map();
  const rows = (await transaction.run("derive/phrase-sayings", { ids })) as unknown as readonly {
    readonly phrase: string;
    readonly words: string;
    readonly plain: string;
  }[];
  return groupBy(rows, ({ phrase }) => phrase);
}
