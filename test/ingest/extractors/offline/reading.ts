import { expect } from "vitest";
import { readNames } from "#ingest/extractors/offline/names/names.ts";
import { readReferences } from "#ingest/extractors/offline/references/references.ts";
import { readRoles } from "#ingest/extractors/offline/roles.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { type Mark, readExample } from "../../../support/notation.ts";
import { taggedOf } from "../../../support/tagged.ts";

export function documentOf(text: string): Promise<TaggedDocument> {
  return taggedOf(text, "2024-03-04");
}

/** What was found at a place, said as the notation says it. */
function said(mark: Mark, kind: string, type: string | null): string {
  return mark.type === null ? `[${mark.words}]{${kind}}` : `[${mark.words}]{${kind}/${type}}`;
}

/** Names are exactly the marks, with their kinds and types, and marks with one id are one entity. */
export async function expectNames(notation: string): Promise<void> {
  const { text, marks } = readExample(notation);
  const { mentions, entities } = readNames(await documentOf(text));
  const names = mentions.filter(({ form, entity }) => form === "name" && entities[entity]!.kind !== "Group");
  const found = names.map(({ start, end, entity }) => {
    const { kind, type } = entities[entity]!;
    const mark = marks.find((one) => one.start === start && one.end === end);
    return said(
      mark ?? { start, end, words: text.slice(start, end), kind, type: null, id: null },
      kind,
      type,
    );
  });
  expect(found).toEqual(marks.map((mark) => said(mark, mark.kind ?? "?", mark.type)));
  expectOneEach(
    marks,
    (mark) => names.find(({ start, end }) => start === mark.start && end === mark.end)?.entity,
  );
}

/** Each mark with an id is a mention, whatever its form; the same ids are the same entity, and different ones differ. */
export async function expectSame(notation: string): Promise<void> {
  const { text, marks } = readExample(notation);
  const document = await documentOf(text);
  const names = readNames(document);
  const { mentions } = readReferences(document, names, readRoles(document, names));
  expectOneEach(
    marks,
    (mark) => mentions.find(({ start, end }) => start === mark.start && end === mark.end)?.entity,
  );
}

function expectOneEach(marks: readonly Mark[], entityOf: (mark: Mark) => number | undefined): void {
  const told = marks.filter(({ id }) => id !== null);
  const firsts = new Map<string, number | undefined>();
  for (const mark of told) if (!firsts.has(mark.id!)) firsts.set(mark.id!, entityOf(mark));
  const show = (mark: Mark, entity: number | undefined): string => {
    const id = [...firsts].find(([, first]) => first === entity)?.[0];
    return `[${mark.words}]{#${entity === undefined ? "nobody" : (id ?? "somebody else")}}`;
  };
  expect(told.map((mark) => show(mark, entityOf(mark)))).toEqual(
    told.map(({ words, id }) => `[${words}]{#${id}}`),
  );
}

/** Titles as "holder RELATION body: tenure title", "?" for what the text does not say. */
export async function rolesOf(text: string): Promise<string[]> {
  const document = await documentOf(text);
  const names = readNames(document);
  const found = readReferences(document, names, readRoles(document, names));
  const name = (entity: number | null): string => (entity === null ? "?" : found.entities[entity]!.name);
  return readRoles(document, found).map(
    ({ holder, relation, body, tenure, title }) =>
      `${name(holder)} ${relation} ${name(body)}: ${tenure === null ? "" : `${tenure} `}${title}`,
  );
}
