import { relationLabel } from "#graph/sentence.ts";
import { isKind, kindNames, type Standing, standingNames } from "../core/appearance.ts";
import { daysOf } from "../core/days.ts";
import { NONE } from "../core/facets.ts";
import type { Clock, Days, FilterChoice, FilterList, Restriction } from "../core/filter.ts";
import { daysInWords } from "../core/timeline.ts";
import type { Viewer } from "./viewer.svelte.ts";

/** One of a filter's words, as a reader knows it. */
export function wordFor(viewer: Viewer, list: FilterList | FilterChoice, word: string): string {
  if (list === "kinds") return isKind(word) ? kindNames[word].many : word;
  if (list === "types") return typeFor(word);
  if (list === "relations") return relationLabel(word);
  if (list === "standings") return standingNames[word as Standing] ?? word;
  if (list === "publishers") return word === NONE ? "Unknown publisher" : word;
  if (list === "articles") return viewer.articleById.get(word)?.title ?? "An article without a title";
  if (word === NONE) return "The article itself";
  return viewer.byId.get(word)?.name ?? viewer.evidence.facets?.speakerNames.get(word) ?? "Someone";
}

/** "Organization/party" is a party; "Organization/" is some other organization. */
function typeFor(word: string): string {
  const [kind = "", type = ""] = word.split("/");
  if (type !== "") return type.charAt(0).toUpperCase() + type.slice(1);
  return isKind(kind) ? `Other ${kindNames[kind].many.toLowerCase()}` : kind;
}

const MANY: Readonly<Record<FilterList | FilterChoice, string>> = {
  kinds: "kinds",
  types: "types",
  relations: "relations",
  standings: "ways of being sure",
  publishers: "publishers",
  articles: "articles",
  speakers: "speakers",
};
const ONE: Readonly<Record<FilterChoice, string>> = {
  publishers: "Publisher",
  articles: "Article",
  speakers: "Speaker",
};
const CLOCKS: Readonly<Record<Clock, string>> = { reported: "Reported", happened: "Happened" };

export function wordsForDays(days: Days): string {
  const [first, last] = [daysOf(days[0])?.[0], daysOf(days[1])?.[1]];
  return first === undefined || last === undefined ? days.join(" to ") : daysInWords(first, last);
}

/** "Without people", "Publisher: Daily Wheel", "Reported 1 to 3 August 1842". */
export function restrictionFor(viewer: Viewer, { part, words }: Restriction): string {
  const { filter } = viewer;
  const [word = ""] = words;
  switch (part) {
    case "kinds":
    case "types":
    case "relations":
    case "standings":
      return words.length > 1
        ? `Without ${words.length} ${MANY[part]}`
        : `Without: ${wordFor(viewer, part, word).toLowerCase()}`;
    case "publishers":
    case "articles":
    case "speakers":
      return words.length > 1
        ? `One of ${words.length} ${MANY[part]}`
        : `${ONE[part]}: ${wordFor(viewer, part, word)}`;
    case "loose":
      return filter.loose === "alone" ? "Only entities without ties" : "Entities without ties too";
    case "contested":
      return "Only ties in conflict";
    case "independent":
      return `At least ${filter.independent} independent voices`;
    case "words":
      return `Words: ${filter.words}`;
    case "reported":
    case "happened":
      return `${CLOCKS[part]}: ${wordsForDays(filter[part] ?? ["", ""])}`;
  }
}
