import type { NounPhrase } from "#ingest/extractors/offline/claims/analysis.ts";
import { compoundOf } from "./compounds.ts";
import type { TokenMentions } from "./mentions.ts";
import { plain, type Tree } from "./tree.ts";

/** The noun phrases of a sentence, in the order of their heads. */
export interface Nominals {
  readonly phrases: readonly NounPhrase[];
  /** By phrase, the token that heads it. */
  readonly heads: readonly number[];
  /** The phrase that a token heads. */
  at(token: number): number | null;
}

/** Tokens in these relations are part of another phrase. */
const INNER = new Set([
  "compound",
  "flat",
  "fixed",
  "goeswith",
  "amod",
  "nummod",
  "det",
  "case",
  "mark",
  "cc",
  "punct",
  "aux",
  "cop",
  "advmod",
  "discourse",
  "reparandum",
]);
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X"]);
/** What only a nominal is. */
const NOMINAL_RELATIONS = new Set(["nsubj", "obj", "iobj", "obl", "nmod", "appos"]);
const NEGATORS = new Set(["no", "neither", "none", "nobody", "nothing"]);
/** What is named after them is one of those before. */
const INCLUDING = new Set(["including", "such as", "like", "among"]);

export function nominalsOf(tree: Tree, mentions: TokenMentions): Nominals {
  const { tokens, sentence, children } = tree;
  const byToken = new Map<number, number>();
  const phrases: NounPhrase[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!headsPhrase(at)) continue;
    byToken.set(at, phrases.length);
    phrases.push(phraseAt(at));
  }
  const at = (token: number): number | null => byToken.get(token) ?? null;
  for (const [token, index] of byToken) link(token, index);
  for (const phrase of phrases) share(phrase);
  besides();
  // "X, a poet and former clerk": both stand beside the name.
  for (const phrase of phrases)
    if (phrase.coordinatedTo !== null && phrase.mention === null)
      phrase.apposes ??= phrases[phrase.coordinatedTo]!.apposes;
  return { phrases, heads: [...byToken.keys()], at };

  function headsPhrase(token: number): boolean {
    const { upos, relation, text } = tokens[token]!;
    if (mentions.byHead.has(token) && !mentions.named.has(token) && compoundOf(text) !== null) return true;
    if (mentions.timed.has(token) && !mentions.byHead.has(token)) return false;
    const kind = plain(relation);
    const above = tokens[tokens[token]!.head];
    // Of a noun these are part of it; what a verb has of them is an object that was named wrongly.
    const underVerb = above?.upos === "VERB" && mentions.byHead.has(token);
    if (relation === "nmod:desc" && !underVerb) return false;
    if (INNER.has(kind) && !(kind === "compound" && relation !== "compound:prt" && underVerb)) return false;
    if (mentions.byHead.has(token)) return true;
    // A mention is one phrase, however its words are tied.
    if (mentions.inside.has(token) && !children(token).some((child) => tokens[child]!.relation === "case"))
      return false;
    if (NOMINAL.has(upos)) return true;
    if (NOMINAL_RELATIONS.has(kind)) return upos !== "VERB" && upos !== "AUX";
    return false;
  }

  function phraseAt(head: number): NounPhrase {
    const own = baseOf(head);
    const token = tokens[head]!;
    // A title in front may head what the name belongs to.
    const heads = [head, ...own.filter((one) => one > head && plain(tokens[one]!.relation) === "flat")];
    const outer = heads.map((one) => mentions.byHead.get(one)?.[0]).find((one) => one !== undefined);
    const isName = heads.some((one) => mentions.named.has(one));
    const before = own.filter((one) => one < head || !mentions.named.has(one));
    const words = before.filter((one) => one !== head && !mentions.named.has(one) && says(one));
    const titled = isName && !mentions.named.has(head);
    const ends = own.filter((one) => one <= head || heads.includes(one));
    return {
      first: Math.min(head, ...own),
      end: Math.max(Math.max(head, ...ends) + 1, isName && outer !== undefined ? mentions.ends[outer]! : 0),
      lemma: isName || token.upos === "PRON" ? "" : token.lemma.toLowerCase(),
      premodifiers: [...words, ...(titled ? [head] : [])].map((one) => tokens[one]!.lemma.toLowerCase()),
      mention: outer ?? null,
      modifiers: own.flatMap((one) => {
        if (heads.includes(one)) return [];
        const inner = mentions.byHead.get(one)?.at(-1);
        return inner === undefined || inner === outer ? [] : [inner];
      }),
      negated:
        NEGATORS.has(token.text.toLowerCase()) ||
        children(head).some(
          (child) =>
            plain(tokens[child]!.relation) === "det" && NEGATORS.has(tokens[child]!.text.toLowerCase()),
        ),
      possessor: null,
      apposes: null,
      conjuncts: [],
      coordinatedTo: null,
      prepositionals: [],
    };
  }

  function says(token: number): boolean {
    const { upos } = tokens[token]!;
    return upos === "NOUN" || upos === "PROPN" || upos === "ADJ" || upos === "VERB" || upos === "ADV";
  }

  /** The tokens of a phrase without what hangs from it by a preposition or a clause, in order. */
  function baseOf(head: number): number[] {
    const found: number[] = [head];
    const open = [head];
    for (let token = open.pop(); token !== undefined; token = open.pop()) {
      for (const child of children(token)) {
        const { relation } = tokens[child]!;
        const kind = plain(relation);
        const belongs =
          kind === "compound" ||
          kind === "flat" ||
          kind === "amod" ||
          kind === "nummod" ||
          kind === "goeswith" ||
          kind === "fixed" ||
          relation === "nmod:desc" ||
          (kind === "det" && token === head) ||
          (kind === "advmod" && child < head && token !== head) ||
          (kind === "conj" && plain(tokens[token]!.relation) === "amod" && child < head) ||
          (relation === "nmod:poss" && token === head && child < head) ||
          (kind === "obl" && token !== head && child < token); // "Oslo-based", "state-owned"
        if (!belongs || relation === "compound:prt") continue;
        found.push(child);
        if (relation !== "nmod:poss") open.push(child);
      }
    }
    return found.sort((a, b) => a - b);
  }

  function link(token: number, index: number): void {
    const phrase = phrases[index]!;
    const { head, relation } = tokens[token]!;
    const kind = plain(relation);
    const host = at(head);
    for (const child of children(token)) {
      if (tokens[child]!.relation === "nmod:poss") {
        phrase.possessor = at(child);
        const mark = children(child).find((one) => tokens[one]!.relation === "case");
        const possessor = phrases[phrase.possessor ?? -1];
        if (possessor && mark !== undefined)
          Object.assign(possessor, { end: Math.max(possessor.end, mark + 1) });
      }
    }
    if (host === null || host === index) return;
    if (kind === "appos" || standsBeside(token, host)) phrase.apposes = host;
    else if (kind === "conj") coordinate(phrase, index, host);
    else if (
      (kind === "nmod" && relation !== "nmod:poss") ||
      (kind === "obl" && phrases[host] !== undefined)
    ) {
      const preposition = prepositionOf(tree, token);
      if (preposition === null) return;
      if (INCLUDING.has(preposition) && preposition !== "like" && preposition !== "among")
        coordinate(phrase, index, host);
      else phrases[host]!.prepositionals.push({ preposition, phrase: index });
    }
  }

  /** "the lender Acme", "their mother, Ada": an apposition by another name. */
  function standsBeside(token: number, host: number): boolean {
    const { head, relation } = tokens[token]!;
    if (head > token || !mentions.named.has(token) || phrases[host]!.lemma === "") return false;
    if (children(token).some((child) => tokens[child]!.relation === "case")) return false;
    if (relation === "conj") return !children(head).concat(children(token)).some(isConjunction);
    return relation === "nmod" || relation === "compound" || relation === "flat";
  }

  function isConjunction(token: number): boolean {
    const { relation } = tokens[token]!;
    if (relation === "cc") return true;
    return relation === "conj" && children(token).some((child) => tokens[child]!.relation === "cc");
  }

  function coordinate(phrase: NounPhrase, index: number, host: number): void {
    let first = host;
    for (let steps = 0; steps < 8 && phrases[first]!.coordinatedTo !== null; steps++)
      first = phrases[first]!.coordinatedTo!;
    if (first === index) return;
    phrase.coordinatedTo = first;
    phrases[first]!.conjuncts.push(index);
  }

  /** "has bought Italian house Castelrosso": a noun and the name that follows it at once are one. */
  function besides(): void {
    const heads = [...byToken.keys()];
    phrases.forEach((phrase, index) => {
      const before = phrases[index - 1];
      if (!before || before.end !== phrase.first || phrase.apposes !== null || phrase.coordinatedTo !== null)
        return;
      if (before.lemma === "" || before.mention !== null || !mentions.named.has(heads[index]!)) return;
      const [one, other] = [tokens[heads[index - 1]!]!, tokens[heads[index]!]!];
      if (one.head === other.head && prepositionOf(tree, heads[index]!) === null) phrase.apposes = index - 1;
    });
  }

  /** "The presidents and prime ministers of both": what hangs from the last hangs from all. */
  function share(phrase: NounPhrase): void {
    if (phrase.conjuncts.length === 0) return;
    phrase.conjuncts.sort((a, b) => a - b);
    const last = phrases[phrase.conjuncts.at(-1)!]!;
    if (phrase.prepositionals.length > 0 || phrase.lemma === "" || last.lemma === "") return;
    phrase.prepositionals.push(...last.prepositionals.filter(({ preposition }) => preposition === "of"));
  }
}

/** "of", "according to": what ties a noun to what it hangs from; null when nothing does. */
export function prepositionOf({ tokens, children }: Tree, token: number): string | null {
  const own = children(token);
  // "as minister" hangs by its mark; "as she was minister" is a clause.
  const clause = own.some((child) => /^(cop|nsubj)/.test(tokens[child]!.relation));
  const marks = own.filter((child) => {
    const { relation, text } = tokens[child]!;
    const ties = relation === "case" || (relation === "mark" && !clause);
    return ties && child < token && !/^['’]s?$/.test(text);
  });
  if (marks.length === 0) return null;
  return marks
    .flatMap((mark) => [mark, ...children(mark).filter((one) => tokens[one]!.relation === "fixed")])
    .sort((a, b) => a - b)
    .map((one) => tokens[one]!.text.toLowerCase())
    .join(" ");
}
