import { KINDS, type Kind } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import { foundClaims } from "#ingest/extractors/offline/claims/claims.ts";
import { combine } from "#ingest/extractors/offline/claims/combine.ts";
import type { PluralMentions } from "#ingest/extractors/offline/claims/sentences.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { readQuotes } from "#ingest/extractors/offline/quotes.ts";
import { readRoles } from "#ingest/extractors/offline/roles.ts";
import { readTimes } from "#ingest/extractors/offline/times.ts";
import { taggedOf } from "../../../../support/tagged.ts";

/**
 * Examples of what a text claims:
 *
 *     [Ada Lovelace]{Person} works for the [Royal Society]{Organization}. => Ada Lovelace WORKS_FOR Royal Society
 *
 * The marks say who is who: `[name]{Kind}` or `[name]{Kind/type}`, and `[she]{=name}` for other words for the same
 * one. Behind the arrow stand the claims, separated by semicolons, with their qualifiers in brackets
 * ("[negative, planned, role=director, time=2024-05, tenure=former, speaker=Ada]"), or "nothing". Qualifiers that an
 * example does not name are not looked at, except that a claim is positive and actual unless the example says so.
 */
export interface Example {
  readonly marked: string;
  readonly expected: string;
}

export function examplesIn(lines: string): Example[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [marked = "", expected = ""] = line.split(" => ");
      return { marked, expected: expected.trim() };
    });
}

/** The day on which every example is published, a Friday. */
const PUBLISHED = "2024-05-10";

/** The claims of a marked text, written as examples write them, each with all of its qualifiers. */
export async function claimsOf(marked: string): Promise<string[]> {
  const { text, mentions, entities } = unmark(marked);
  const document = await taggedOf(text, PUBLISHED);
  const plurals: PluralMentions = [];
  const names = { times: readTimes(document), mentions, entities };
  const roles = readRoles(document, names);
  const { quotes } = readQuotes(document, names, plurals);
  const { byRule } = foundClaims(document, { ...names, roles, quotes, claims: [] }, plurals, []);
  const claims = combine(document, byRule);
  return claims.map((claim) => {
    for (const { start, end } of claim.evidence) {
      if (text.slice(start, end).trim() === "") throw new Error(`Empty evidence in "${text}".`);
    }
    const name = (entity: number): string => entities[entity]!.name;
    const qualifiers = [
      ...(claim.polarity === "negative" ? ["negative"] : []),
      ...(claim.modality === "actual" ? [] : [claim.modality]),
      ...(claim.role === null ? [] : [`role=${claim.role}`]),
      ...(claim.tenure === null ? [] : [`tenure=${claim.tenure}`]),
      ...(claim.time === null ? [] : [`time=${claim.time}`]),
      ...(claim.speaker === null ? [] : [`speaker=${name(claim.speaker)}`]),
    ];
    const brackets = qualifiers.length === 0 ? "" : ` [${qualifiers.join(", ")}]`;
    return `${name(claim.subject)} ${claim.predicate} ${name(claim.object)}${brackets}`;
  });
}

/** What is expected and not found, and what is found and not expected. */
export function difference(
  found: readonly string[],
  expected: string,
): { missing: string[]; wrong: string[] } {
  const wanted = expected === "nothing" ? [] : expected.split(";").map((claim) => claim.trim());
  const missing = wanted.filter((claim) => !found.some((other) => covers(other, claim)));
  const wrong = found.filter((other) => !wanted.some((claim) => covers(other, claim)));
  return { missing, wrong };
}

function covers(found: string, wanted: string): boolean {
  const [head, qualifiers] = parts(found);
  const [wantedHead, wantedQualifiers] = parts(wanted);
  if (head !== wantedHead && head !== turned(wantedHead)) return false;
  for (const word of ["negative", "planned", "possible"]) {
    if (qualifiers.includes(word) !== wantedQualifiers.includes(word)) return false;
  }
  return wantedQualifiers.every((qualifier) => qualifiers.includes(qualifier));
}

function parts(claim: string): [string, string[]] {
  const [head = "", rest = ""] = claim.replace(/\]$/, "").split(" [");
  return [head.trim(), rest === "" ? [] : rest.split(", ")];
}

/** Relations without direction may be written either way. */
function turned(head: string): string {
  const found = /^(.*) (FAMILY_OF|ALLIED_WITH|IN_DISPUTE_WITH|MET_WITH|COOPERATED_WITH) (.*)$/.exec(head);
  return found === null ? head : `${found[3]} ${found[2]} ${found[1]}`;
}

interface Unmarked {
  readonly text: string;
  readonly mentions: ExtractedMention[];
  readonly entities: FoundEntity[];
}

function unmark(marked: string): Unmarked {
  const entities: FoundEntity[] = [];
  const mentions: ExtractedMention[] = [];
  const open: number[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === "[") open.push(text.length);
    else if (character === "]") {
      const close = marked.indexOf("}", i);
      const label = marked.slice(i + 2, close);
      const start = open.pop();
      if (start === undefined) throw new Error(`"${marked}" closes a mark that it did not open.`);
      const words = text.slice(start);
      const known = label.startsWith("=") ? label.slice(1) : words;
      let entity = entities.findIndex(({ name }) => name === known);
      if (entity < 0) {
        if (label.startsWith("=")) throw new Error(`"${marked}" does not name "${known}" before.`);
        const [kind = "", type = null] = label.split("/");
        if (!KINDS.includes(kind as Kind)) throw new Error(`"${marked}": no kind "${kind}".`);
        entity = entities.length;
        entities.push({ kind: kind as Kind, type, name: known, aliases: [], named: kind !== "Group" });
      }
      const pronoun = /^(he|she|it|they|him|her|them|his|its|their|who|which)$/i.test(words);
      const form = label.startsWith("=") && /^\p{Ll}|^(He|She|It|They|His|Her|Its|The) ?/u.test(words);
      mentions.push({
        start,
        end: text.length,
        entity,
        form: form ? (pronoun ? "pronoun" : "nominal") : "name",
      });
      i = close;
    } else text += character;
  }
  return { text, entities, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
