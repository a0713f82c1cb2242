import { UNNOTED } from "#graph/model.ts";
import type { Kind, Relation } from "#graph/ontology.ts";
import { formOf } from "#ingest/extractors/offline/model/forms.ts";
import { type EntityMention, possibleRelations } from "#ingest/extractors/offline/model/pairs.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { partOf, placeOf } from "./news.ts";
import { plainNames } from "./plain-names.ts";
import type { AnnotatedText, StatedClaim } from "./prepared.ts";

/** A sentence of KnowledgeNet, annotated to the full for some properties. */
export interface Passage {
  readonly fold: number;
  readonly doc: string;
  readonly passage: string;
  readonly properties: readonly string[];
  readonly facts: readonly Fact[];
}

interface Fact {
  readonly property: string;
  /** Start and end, in Unicode code points. */
  readonly subject: readonly [number, number];
  readonly object: readonly [number, number];
  readonly subjectUri: string | null;
  readonly objectUri: string | null;
}

interface Property {
  readonly subject: Kind;
  /** Null: a person or an organization. */
  readonly object: Kind | null;
  readonly relation: Relation | null;
  readonly inverse?: true;
  /** That the relation is stated nowhere else in the passage. */
  readonly whole?: true;
}

/** What each property is in the graph's words; dates are no relations there. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  PLACE_OF_RESIDENCE: { subject: "Person", object: "Place", relation: "LIVES_IN", whole: true },
  PLACE_OF_BIRTH: { subject: "Person", object: "Place", relation: "BORN_IN", whole: true },
  NATIONALITY: { subject: "Person", object: "Place", relation: "CITIZEN_OF", whole: true },
  EDUCATED_AT: { subject: "Person", object: "Organization", relation: "EDUCATED_AT", whole: true },
  HEADQUARTERS: { subject: "Organization", object: "Place", relation: "BASED_IN", whole: true },
  SUBSIDIARY_OF: { subject: "Organization", object: "Organization", relation: "PART_OF", whole: true },
  FOUNDED_BY: { subject: "Organization", object: null, relation: "FOUNDED", inverse: true, whole: true },
  CEO: { subject: "Organization", object: "Person", relation: "LEADS", inverse: true },
  CHILD_OF: { subject: "Person", object: "Person", relation: "FAMILY_OF" },
  SPOUSE: { subject: "Person", object: "Person", relation: "FAMILY_OF" },
  POLITICAL_AFFILIATION: { subject: "Person", object: "Organization", relation: "MEMBER_OF" },
  EMPLOYEE_OR_MEMBER_OF: { subject: "Person", object: "Organization", relation: null },
};

export function* annotatedFacts(passages: readonly Passage[]): Generator<AnnotatedText> {
  for (const [index, passage] of passages.entries()) {
    const text = annotatedPassage(passage, index);
    if (text.mentions.length > 1) yield text;
  }
}

export function annotatedPassage(passage: Passage, index: number): AnnotatedText {
  const { fold, doc, facts, properties } = passage;
  const text = passage.passage;
  const document = parseDocument({
    id: "",
    address: null,
    title: null,
    publisher: null,
    published: null,
    ...UNNOTED,
    text,
  });
  // Whatever the layout makes of it, it is one sentence in one block.
  const tokens = document.tokens.map((token) => ({ ...token, sentence: 0 }));
  const places = codeUnitsOf(text);
  const kinds: Kind[] = [];
  const mentions: EntityMention[] = [];
  const bySpan = new Map<string, number>();
  const byUri = new Map<string, number>();

  const names = plainNames(tokens.map((token) => token.text));
  const kindAt = new Map(names.map(({ first, last, kind }) => [`${first} ${last}`, kind]));

  const mention = (start: number, end: number, kind: Kind, uri: string | null): number | null => {
    const first = placeOf(tokens, start);
    const last = placeOf(tokens, end - 1);
    if (first === null || last === null || last < first) return null;
    const key = `${first} ${last}`;
    const known = bySpan.get(key) ?? (uri === null ? undefined : byUri.get(uri));
    const entity = known !== undefined && kinds[known] === kind ? known : kinds.length;
    if (entity === kinds.length) kinds.push(kind);
    if (uri !== null) byUri.set(uri, entity);
    if (!bySpan.has(key)) {
      bySpan.set(key, entity);
      const form = formOf(tokens.slice(first, last + 1).map((token) => token.text));
      mentions.push({ first, last, kind, form, entity });
    }
    return bySpan.get(key) as number;
  };

  const claims: StatedClaim[] = [];
  for (const fact of facts) {
    const property = PROPERTIES[fact.property];
    if (!property) continue;
    const [from, to] = [fact.subject, fact.object].map(
      ([start, end]) => [places[start]!, places[end]!] as const,
    );
    const named = `${placeOf(tokens, to![0])} ${placeOf(tokens, to![1] - 1)}`;
    const found = property.object ?? (kindAt.get(named) === "Organization" ? "Organization" : "Person");
    const subject = mention(from![0], from![1], property.subject, fact.subjectUri);
    const object = mention(to![0], to![1], found, fact.objectUri);
    if (subject === null || object === null || subject === object) continue;
    const [a, b] = property.inverse ? [object, subject] : [subject, object];
    const relation = property.relation ?? belonging(text.slice(Math.max(0, to![0] - 60), to![1]));
    if (!possibleRelations(kinds[a]!, kinds[b]!).includes(relation)) continue;
    claims.push({
      sentence: 0,
      subject: a,
      object: b,
      relation,
      polarity: "positive",
      modality: "actual",
      tenure: null,
      optional: property.relation === null,
    });
  }
  // What else is named is in none of the facts.
  for (const name of names) {
    const apart = mentions.every(({ first, last }) => name.last < first || name.first > last);
    if (apart) mention(tokens[name.first]!.start, tokens[name.last]!.end, name.kind, null);
  }
  const annotated = properties.flatMap((name) => {
    const property = PROPERTIES[name];
    return property?.relation && property.whole ? [property.relation] : [];
  });
  return {
    name: `${doc}/${index}`,
    set: `knowledgenet-${fold}`,
    part: partOf("knowledgenet", String(fold), doc),
    text: {
      tokens,
      sentences: [{ block: 0, firstToken: 0, endToken: tokens.length }],
      blocks: [{ kind: "paragraph" }],
    },
    mentions,
    kinds,
    claims,
    relations: annotated,
  };
}

/** Which of the four relations that "employee or member of" can be the words before the body say. */
function belonging(words: string): Relation {
  const lower = words.toLowerCase();
  if (
    /\b(?:ceo|chief executive|president|chair(?:man|woman|person)?|head coach|leader|heads?|headed|director general) /.test(
      lower,
    ) &&
    !/\bvice\b|deputy/.test(lower)
  )
    return "LEADS";
  if (
    /\b(?:minister|senator|ambassador|judge|secretary|commissioner|governor|lawmaker|representative|spokes\w+|mp|general) /.test(
      lower,
    )
  )
    return "HOLDS_POSITION";
  if (/\b(?:members?|fellow|party|band|group|joined|belong\w*|membership) /.test(lower)) return "MEMBER_OF";
  return "WORKS_FOR";
}

/** Of each code point its place in UTF-16 code units, and the end. */
function codeUnitsOf(text: string): readonly number[] {
  const places = [0];
  for (const character of text) places.push((places.at(-1) as number) + character.length);
  return places;
}
