import MiniSearch from "minisearch";
import type { ArticleRow } from "./rows.ts";
import {
  aliasFor,
  type EntityHit,
  type FoundCommand,
  type FoundEntity,
  type FoundRelation,
  folded,
  type Hit,
  termsOf,
} from "./search.ts";

/** All that can be found. */
export interface Findable {
  readonly entities: readonly FoundEntity[];
  readonly articles: readonly ArticleRow[];
  readonly relations?: readonly FoundRelation[];
  readonly commands?: readonly FoundCommand[];
}

export interface Finder {
  /** Indexes more, while `goOn` says so; whether all is indexed now. */
  index(goOn: () => boolean): boolean;
  /**
   * What matches, of that which is indexed, the best first and of each sort `most` at most: beginnings of words;
   * accents and small slips are forgiven.
   */
  find(words: string, most: number): readonly Hit[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  /** Other names, the publisher. */
  readonly more: string;
  readonly weight: number;
  readonly hit: Hit;
}

/** Entries that are indexed between two looks at the clock: about a millisecond's work. */
const AT_ONCE = 100;
/** Words up to so many letters begin so many others that they are looked for one entry after another. */
const SHORT = 2;

export function finderOf(findable: Findable): Finder {
  const entries = entriesOf(findable).sort((a, b) => b.weight - a.weight);
  const texts: string[] = [];
  const index = new MiniSearch<Entry>({
    fields: ["title", "more"],
    idField: "id",
    extractField: (entry, field) => entry[field as "id" | "title" | "more"],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { title: 2 },
      combineWith: "AND",
      weights: { prefix: 0.6, fuzzy: 0.25 },
      boostDocument: (id) => byId.get(id as string)?.entry.weight ?? 1,
    },
  });
  const byId = new Map<string, { readonly entry: Entry; readonly place: number }>();

  /** Whether a word of the entry begins with each. */
  const begins = (place: number, short: readonly string[]) =>
    short.every((term) => texts[place]?.includes(` ${term}`));

  /** Without an index: the weightiest that the short words begin. */
  function scan(short: readonly string[], take: (hit: Hit) => boolean): void {
    for (let place = 0; place < texts.length; place++)
      if (begins(place, short) && !take({ ...(entries[place] as Entry).hit, terms: short })) return;
  }

  return {
    index(goOn) {
      while (texts.length < entries.length && goOn())
        for (const entry of entries.slice(texts.length, texts.length + AT_ONCE)) {
          byId.set(entry.id, { entry, place: texts.length });
          texts.push(` ${[...termsOf(entry.title), ...termsOf(entry.more)].join(" ")}`);
          index.add(entry);
        }
      return texts.length === entries.length;
    },
    find(words, most) {
      const terms = termsOf(words);
      if (terms.length === 0) return [];
      const short = terms.filter((term) => term.length <= SHORT);
      const long = terms.filter((term) => term.length > SHORT);
      const found: Hit[] = [];
      const counts = new Map<Hit["what"], number>();
      const take = (hit: Hit): boolean => {
        const count = (counts.get(hit.what) ?? 0) + 1;
        counts.set(hit.what, count);
        if (count <= most)
          found.push(hit.what === "entity" ? { ...hit, alias: aliasFor(hit.entity, words, hit.terms) } : hit);
        return counts.size < KINDS_OF_HITS || [...counts.values()].some((many) => many < most);
      };
      if (long.length === 0) scan(short, take);
      else
        for (const { id, terms: matched } of index.search(long.join(" "))) {
          const known = byId.get(id as string);
          if (!known || !begins(known.place, short)) continue;
          if (!take({ ...known.entry.hit, terms: [...matched, ...short] })) break;
        }
      return found;
    },
  };
}

const KINDS_OF_HITS = 4;

/** Those of some entities that match, as `Finder.find` forgives, the best first. */
export function matching(
  entities: readonly FoundEntity[],
  words: string,
  most: number,
): readonly EntityHit[] {
  const finder = finderOf({ entities, articles: [] });
  finder.index(() => true);
  return finder.find(words, most).filter((hit) => hit.what === "entity");
}

/** Much reported entities before others, and entities before relations, articles and commands. */
function entriesOf({ entities, articles, relations = [], commands = [] }: Findable): Entry[] {
  const terms: readonly string[] = [];
  return [
    ...entities.map(
      (entity): Entry => ({
        id: `entity ${entity.id}`,
        title: entity.name,
        more: entity.aliases.join(" / "),
        weight: 1 + Math.log2(1 + entity.articles) / 4,
        hit: { what: "entity", id: entity.id, terms, entity, alias: null },
      }),
    ),
    ...relations.map(
      (relation): Entry => ({
        id: `relation ${relation.predicate}`,
        title: relation.label,
        more: folded(relation.predicate).replaceAll("_", " "),
        weight: 0.9,
        hit: { what: "relation", id: relation.predicate, terms, relation },
      }),
    ),
    ...articles.map(
      (article): Entry => ({
        id: `article ${article.article}`,
        title: article.title ?? "",
        more: article.publisher ?? "",
        weight: 0.6,
        hit: { what: "article", id: article.article, terms, article },
      }),
    ),
    ...commands.map(
      (command): Entry => ({
        id: `command ${command.name}`,
        title: command.name,
        more: command.group,
        weight: 0.5,
        hit: { what: "command", id: command.name, terms, command },
      }),
    ),
  ];
}
