import { pageOf } from "#graph/address.ts";
import { type GraphChange, NOTICES } from "#graph/model.ts";
import { KINDS, kinds, MODALITIES, TENURES } from "#graph/ontology.ts";
import { entityId, graphChange, type WrittenChange } from "../support/graph-notation.ts";

/** Numbers from 0 to 1, always the same for a seed: Tommy Ettinger's mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const next = numbers(seed);
  return values
    .map((value) => ({ value, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** What articles have from one another: some are copies by one of these, and some by nothing but a few words. */
const STORIES = [
  "",
  "",
  "The harbour was closed for a week after the storm had torn the old pier from its posts, and no ferry went out.",
  "Nobody at the town hall could say who had signed the letter that reached the council on the last day of winter.",
  "Two hundred boats, most of them small, lay idle while the owners argued over what the new nets would cost them.",
];

/** What people are quoted with: the stories, and parts of them. */
const WORDS = STORIES.flatMap((story) => {
  const words = story.split(" ");
  return [story, words.slice(0, 9).join(" "), words.slice(2, 7).join(" "), words.slice(5, 12).join(" ")];
});

/** Articles about few people and places, so that they share names, types, claims, publishers and days in every way. */
export function randomChanges(count: number, seed: number): readonly GraphChange[] {
  const next = numbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const maybe = <T>(value: T): T | null => (next() < 0.4 ? value : null);
  const life = lives(numbers(seed + 1000));
  return Array.from({ length: count }, (_, index) => {
    const cast = KINDS.flatMap((kind) =>
      [1, 2].filter(() => next() < 0.6).map((number) => ({ kind, name: `${kind} ${number}` })),
    );
    const marks = cast.map(({ kind, name }) => {
      const type = maybe(pick(kinds[kind].types.slice(0, 3)));
      const words = pick([name, name.toUpperCase(), `the ${name}`]);
      return `[${words}]{${kind}${type ? `:${type}` : ""}=${name}}`;
    });
    const traits = Object.fromEntries(
      cast.flatMap(({ kind, name }) =>
        kind === "Person" || kind === "Organization" ? [[name, randomTraits(kind, name, pick, maybe)]] : [],
      ),
    );
    const persons = cast.filter(({ kind }) => kind === "Person");
    const bodies = cast.filter(({ kind }) => kind === "Organization" || kind === "Place");
    const claims = Array.from({ length: 4 }, () => {
      const [person, body, speaker] = [pick(persons), pick(bodies), pick(persons)];
      if (!person || !body) return [];
      const settings = [
        `modality=${pick(MODALITIES)}`,
        `polarity=${pick(["positive", "positive", "negative"])}`,
        maybe(`time=${pick(["2030", "2031-05", "2029/2031", "2031-05-04"])}`),
        maybe(`role=${pick(["mayor", "head"])}`),
        maybe(`tenure=${pick(TENURES)}`),
        maybe(`speaker=(${speaker?.name})`),
      ].filter((setting) => setting !== null);
      const relation = pick(["LEADS", "LEADS", "CRITICIZED", "SUPPORTED", "SUCCEEDED"]);
      const other = relation === "SUCCEEDED" ? (speaker ?? person) : body;
      return [`${person.name} ${relation} ${other.name} ${settings.join(" ")} "report ${index}"`];
    }).flat();
    const stories = [1, 2].map(() => pick(STORIES)).join(" ");
    const remarks = persons.flatMap(({ name }) => {
      const [addressee, about, said] = [
        maybe(pick(persons)),
        maybe(pick(cast)),
        pick([...WORDS, "In report"]),
      ];
      if (said === "" || !`In report ${stories}`.includes(said)) return [];
      const to = addressee ? ` TO ${addressee.name}` : "";
      return [`${name}${pick(["", " REPORTED"])}${to}${about ? ` ABOUT ${about.name}` : ""} "${said}"`];
    });
    const written = graphChange({
      text: `In report ${index}: ${marks.join(", ")}. ${stories}`,
      traits,
      claims,
      remarks,
      ...(next() < 0.8 ? { publisher: pick(["Herald", "Post", "Courier"]) } : {}),
      ...(next() < 0.8 ? { published: `203${pick([0, 1, 2])}-0${pick([1, 2, 3])}-0${pick([1, 2, 3])}` } : {}),
      ...life(),
    });
    return next() < 0.5
      ? written
      : renamed(
          written,
          cast.map(({ kind, name }) => entityId(kind, name)),
          pick,
        );
  });
}

const TITLES = ["The harbour opens", "Brandt wins", "Rain"] as const;
const PLACES = [1, 2, 3].map((place) => `https://herald.example/${place}`);
/** The same pages, written otherwise. */
const SPELLINGS = [
  ...PLACES,
  ...[1, 2, 3].map((place) => `http://www.herald.example/${place}/?utm_source=feed`),
];

/** Versions of few articles, each with a day of its own, and notices about themselves and about others. */
function lives(next: () => number): () => Partial<WrittenChange> {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  let day = 0;
  return () => {
    day += 1;
    const updated = `2033-${String(1 + (day % 12)).padStart(2, "0")}-${String(1 + Math.floor(day / 12)).padStart(2, "0")}`;
    return {
      ...(next() < 0.4 ? { address: pick(SPELLINGS), updated } : {}),
      ...(next() < 0.5 ? { title: pick(TITLES) } : {}),
      ...(next() < 0.3 ? { notice: pick(NOTICES) } : {}),
      ...(next() < 0.2 ? { notice: pick(NOTICES), about: pick([...SPELLINGS, ...TITLES]) } : {}),
    };
  };
}

/** Those of the changes that are left when one is withdrawn: the latest of an address takes the others with it. */
export function without(there: ReadonlySet<GraphChange>, withdrawn: GraphChange): Set<GraphChange> {
  const { address, updated } = withdrawn.article;
  const versions = [...there].filter(
    ({ article }) =>
      address !== null && article.address !== null && pageOf(article.address) === pageOf(address),
  );
  const later = versions.some(({ article }) => (article.updated ?? "") > (updated ?? ""));
  const gone = new Set(there.has(withdrawn) ? (later ? [withdrawn] : [withdrawn, ...versions]) : []);
  return new Set([...there].filter((change) => !gone.has(change)));
}

/** What makes the two persons, and the two bodies, look alike in some of the graphs and not in others. */
function randomTraits(
  kind: "Person" | "Organization",
  name: string,
  pick: <T>(values: readonly T[]) => T,
  maybe: <T>(value: T) => T | null,
): readonly string[] {
  const own =
    kind === "Person"
      ? [
          "family:ruiz",
          "given:ruiz, marta",
          maybe(`name:${pick(["marta ruiz", name])}`),
          maybe("post:mayor@cadiz"),
        ]
      : ["name:finance ministry", maybe("short:fm"), maybe("initials:fm")];
  return [
    ...own,
    maybe(`cast:${name}`),
    maybe(`domain:${pick(["politics", "sport"])}`),
    maybe(`home:${pick(["spain", "peru"])}`),
    maybe(`country:${pick(["spain", "peru"])}`),
    maybe(`setting:${pick(["spain", "peru"])}`),
    maybe(`suffix:${pick(["jr", "sr"])}`),
  ].filter((trait) => trait !== null);
}

/** The same with other fullest names, as articles differ in what they call somebody. */
function renamed(
  change: GraphChange,
  ids: readonly string[],
  pick: <T>(values: readonly T[]) => T,
): GraphChange {
  const other = pick(ids);
  const mentions = change.mentions.map((mention) =>
    mention.profile === other
      ? { ...mention, name: `${mention.name} of Norwick`, aliases: [mention.name] }
      : mention,
  );
  return { ...change, mentions };
}
