import type { Country } from "#ingest/extractors/offline/lexicon/countries.ts";
import type { CountryData } from "./packages.ts";
import type { Meaning } from "./wordnet.ts";

/** What the packages say of a country, in the form that the reader's table has. */
export function countryOf(data: CountryData, code: string | null, called: string | null): Country {
  const written = code === null ? [] : namesOf(data, code);
  const name = called ?? written[0];
  if (name === undefined) throw new Error(`No package has a name for the country ${code}.`);
  const meaning = meaningOf(data, [name, ...written]);
  const nationality = code === null ? [] : nationalityOf(data.nationalities[code] ?? "", [name, ...written]);
  const adjectives = adjectivesOf(meaning === null ? [] : data.wordNet.adjectivesOf(meaning), nationality);
  const own = [name, ...written, ...adjectives];
  const full = (meaning?.words ?? []).filter(
    (word) => isCapital(word) && own.some((one) => holds(word, one)),
  );
  const names = unique([name, ...written, ...full].flatMap(spellings));
  const capital = code === null ? undefined : data.capitals[code];
  const capitals = capital ? unique(spellings(capital)) : [];
  const known = meaning === null ? [] : data.wordNet.peopleOf(meaning);
  const singular = unique([
    ...known,
    ...nationality.filter((word) => /er$/.test(word)),
    ...adjectives.filter((word) => /(?:an|en|[^aeo]i)$/.test(word)),
  ]);
  return {
    name,
    otherNames: names.filter((one) => one !== name),
    capitals: capitals.filter((one) => !names.includes(one)),
    adjectives,
    people: unique(singular.flatMap((one) => [one, plural(one)])).filter((one) => !adjectives.includes(one)),
  };
}

/** What both sources say comes first: WordNet lists "Afghani" before "Afghan". */
function adjectivesOf(wordNet: readonly string[], nationality: readonly string[]): string[] {
  const said = nationality.filter((word) => !/er$/.test(word));
  return unique([...said.filter((word) => wordNet.includes(word)), ...wordNet, ...said]);
}

/** "Kingdom of Denmark", "Argentine Republic"; not "Danmark", "Siam": names of other tongues and times. */
function holds(name: string, word: string): boolean {
  return name !== word && ` ${name} `.includes(` ${word} `);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** CLDR's names, then those of ISO 3166; what stands in brackets or turned round ("Korea, Republic of") left out. */
function namesOf({ territories, otherNames }: CountryData, code: string): string[] {
  const iso = otherNames[code] ?? [];
  return [
    ...["", "-alt-short", "-alt-variant"].map((form) => territories[code + form]),
    ...(typeof iso === "string" ? [iso] : iso),
  ].filter((name): name is string => name !== undefined && !/[(,]| - /.test(name));
}

function meaningOf({ wordNet }: CountryData, names: readonly string[]): Meaning | null {
  for (const name of names.flatMap(spellings)) {
    const meaning = wordNet.country(name);
    if (meaning !== null) return meaning;
  }
  return null;
}

/** What says only which country it is, not how its people are called, is none: "Kosovo". */
function nationalityOf(text: string, names: readonly string[]): string[] {
  return text
    .replace(/\s*\(.*\)/, "")
    .split(/ or | and | - /)
    .map((word) => word.trim())
    .filter((word) => word !== "" && !/,/.test(word) && !names.includes(word));
}

/** Saint and St., and and &, with and without the accents: as they stand in texts. */
function spellings(name: string): string[] {
  const whole = name.replaceAll("’", "'").replace(/ & /g, " and ");
  const saint = whole.replace(/^St\.? /, "Saint ");
  const forms = saint.startsWith("Saint ")
    ? [saint, saint.replace("Saint", "St."), saint.replace("Saint", "St")]
    : [whole];
  return forms.flatMap((form) => [form, form.normalize("NFD").replace(/\p{M}/gu, "")]);
}

export function plural(one: string): string {
  if (/(?:ese|ss|sh|ois|ch)$/.test(one)) return one;
  return /man$/.test(one) && !/(?:Ger|O|Ro|Turk)man$/.test(one) ? one.replace(/man$/, "men") : `${one}s`;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
