import {
  KINDS,
  type Kind,
  type Modality,
  type Polarity,
  type Relation,
  relations,
  type Tenure,
} from "#graph/ontology.ts";

/**
 * How relations are declared: lines that read like English, verbs and nouns in their dictionary form, S and O for the
 * ends of the relation, "~" for whoever else takes part, and braces for a choice.
 *
 *     S {meet,talk to} O             a verb, its subject and its object; a passive is turned round before
 *     S hold {talk,meeting} with O   a verb, its object's noun and what hangs from either
 *     ~ appoint S to O               the object of a verb and what hangs from the verb
 *     S and O {meet,agree}           two subjects of one verb
 *     S's {visit,trip} to O          a noun and whose it is
 *     talk between S and O           a noun and two after one preposition
 *     S is {founder,creator} of O    what somebody is: after "be", beside a name, before a name
 *     S is O's daughter              the same, with a possessive
 *     S is O {carmaker,bank}         the same, with a name before the noun
 *
 * After a bar stand conditions on the ends ("S:Person", "O:Place/city+region"), and qualifiers of the claim
 * ("negative", "planned", "possible", "former", "role=sister").
 */
export type Declarations = Readonly<Partial<Record<Relation, readonly string[]>>>;

/** The kinds that may stand at an end, each with the types it must have; no types: any. */
type End = ReadonlyMap<Kind, readonly string[]>;

export interface Rule {
  /** As declared, with one choice taken: "O buy from S". */
  readonly name: string;
  readonly relation: Relation;
  /** The first end of the sentence is the object of the relation. */
  readonly inverse: boolean;
  readonly subject: End | null;
  readonly object: End | null;
  readonly polarity: Polarity | null;
  readonly modality: Modality | null;
  readonly tenure: Tenure | null;
  /** "=" takes the pattern's own noun. */
  readonly role: string | null;
}

/** By pattern, S before O. */
export type RuleBook = ReadonlyMap<string, readonly Rule[]>;

/** @throws Error that names the line when a declaration cannot be read. */
export function openRules(...declarations: readonly Declarations[]): RuleBook {
  const book = new Map<string, Rule[]>();
  for (const group of declarations) {
    for (const [relation, lines] of Object.entries(group) as [Relation, readonly string[]][]) {
      for (const line of lines) {
        const [left = "", right = ""] = line.split(" | ");
        for (const text of choices(left.trim())) {
          const rule = ruleOf(text, right.trim(), relation, line);
          const pattern = rule.inverse ? swap(text) : text;
          const known = book.get(pattern) ?? [];
          known.push(rule);
          book.set(pattern, known);
        }
      }
    }
  }
  return book;
}

function ruleOf(text: string, conditions: string, relation: Relation, line: string): Rule {
  const s = text.search(/\bS\b/);
  const o = text.search(/\bO\b/);
  if (s < 0 || o < 0) throw new Error(`${relation}: "${line}" needs both S and O.`);
  let subject: End | null = null;
  let object: End | null = null;
  let polarity: Polarity | null = null;
  let modality: Modality | null = null;
  let tenure: Tenure | null = null;
  let role: string | null = null;
  for (const word of conditions === "" ? [] : conditions.split(/,\s*|\s+(?=[SO]:)/)) {
    if (word.startsWith("S:")) subject = endOf(word.slice(2), line);
    else if (word.startsWith("O:")) object = endOf(word.slice(2), line);
    else if (word === "negative") polarity = word;
    else if (word === "planned" || word === "possible") modality = word;
    else if (
      word === "former" ||
      word === "incoming" ||
      word === "incumbent" ||
      word === "outgoing" ||
      word === "acting"
    )
      tenure = word;
    else if (word.startsWith("role=")) role = word.slice(5);
    else throw new Error(`${relation}: "${line}" has the unknown condition "${word}".`);
  }
  const inverse = o < s && relations[relation].symmetric === undefined;
  return {
    name: text,
    relation,
    inverse: o < s && inverse,
    subject,
    object,
    polarity,
    modality,
    tenure,
    role,
  };
}

/** "Person+Organization/party+igo": a person, or an organization that is a party or an IGO. */
function endOf(text: string, line: string): End {
  const end = new Map<Kind, string[]>();
  let last: string[] | undefined;
  for (const part of text.split("+")) {
    const [kind = "", type] = part.split("/");
    if (KINDS.includes(kind as Kind)) {
      last = type === undefined ? [] : [type];
      end.set(kind as Kind, last);
    } else if (last !== undefined && type === undefined) last.push(kind);
    else throw new Error(`"${line}" names no kind: "${kind}".`);
  }
  return end;
}

function swap(text: string): string {
  return text.replace(/\b[SO]\b/g, (end) => (end === "S" ? "O" : "S"));
}

/** "a {b,c} d" → "a b d", "a c d". An empty choice takes its space with it. */
function choices(text: string): string[] {
  const open = text.indexOf("{");
  if (open < 0) return [text.replace(/\s+/g, " ").trim()];
  const close = text.indexOf("}", open);
  if (close < 0) throw new Error(`"${text}" leaves a brace open.`);
  return text
    .slice(open + 1, close)
    .split(",")
    .flatMap((choice) => choices(text.slice(0, open) + choice.trim() + text.slice(close + 1)));
}

/** Whether an entity of this kind and type may stand at an end of the rule. */
export function fits(end: Rule["subject"], kind: Kind, type: string | null): boolean {
  if (end === null) return true;
  const types = end.get(kind);
  return types !== undefined && (types.length === 0 || (type !== null && types.includes(type)));
}
