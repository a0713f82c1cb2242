import { type Chance, chanceOf } from "../chance.ts";
import { type Bodies, type Body, bodiesOf, type Office, type Walk } from "./bodies.ts";
import { type Nation, nationsOf } from "./nations.ts";
import { type Person, peopleOf, type Term } from "./people.ts";
import { type Style, styleOf } from "./writing.ts";

export interface Publisher {
  readonly name: string;
  /** Null: an agency that writes of all the world. */
  readonly nation: Nation | null;
  readonly style: Style;
}

/** Who there is, what they hold, and who writes about them. */
export interface World extends Bodies {
  readonly seed: number;
  readonly nations: readonly Nation[];
  readonly people: readonly Person[];
  readonly publishers: readonly Publisher[];
  /** The bodies of each nation, by its number. */
  readonly bodiesIn: ReadonlyMap<number, readonly Body[]>;
  /** Who held an office, the first holder first. */
  readonly holders: ReadonlyMap<Office, readonly { readonly person: Person; readonly term: Term }[]>;
  /** Somebody of a nation and walk, the prominent more often; null where there is nobody. */
  someone(nation: Nation, walk: Walk, chance: Chance): Person | null;
}

/** The same seed and number of people always give the same world. */
export function worldOf(seed: number, count: number): World {
  const nations = nationsOf(count);
  const bodies = bodiesOf(nations, chanceOf(seed, 1));
  const people = peopleOf(count, nations, bodies, chanceOf(seed, 2));
  const styles = chanceOf(seed, 3);
  const papers = bodies.bodies.filter(({ type }) => type === "media");
  const publishers = [
    ...papers.map(({ name, nation }) => ({ name, nation, style: styleOf(styles) })),
    ...Array.from({ length: 15 }, (_, index) => ({
      name: `Wire ${index + 1}`,
      nation: null,
      style: styleOf(styles),
    })),
  ];
  const crowds = new Map<string, Crowd>();
  for (const person of people) {
    const key = `${person.nation.number} ${person.walk}`;
    const crowd = crowds.get(key) ?? { people: [], sums: [] };
    crowd.people.push(person);
    crowd.sums.push((crowd.sums.at(-1) ?? 0) + person.prominence);
    crowds.set(key, crowd);
  }
  return {
    seed,
    ...bodies,
    nations,
    people,
    publishers,
    bodiesIn: new Map(
      nations.map((nation) => [nation.number, bodies.bodies.filter((body) => body.nation === nation)]),
    ),
    holders: holdersOf(people),
    someone(nation, walk, chance) {
      const crowd = crowds.get(`${nation.number} ${walk}`);
      return crowd ? drawn(crowd, chance) : null;
    },
  };
}

interface Crowd {
  readonly people: Person[];
  /** Of the prominence of all up to each of them. */
  readonly sums: number[];
}

function drawn({ people, sums }: Crowd, chance: Chance): Person {
  const at = chance.number() * (sums.at(-1) as number);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return people[low] as Person;
}

function holdersOf(people: readonly Person[]): World["holders"] {
  const holders = new Map<Office, { person: Person; term: Term }[]>();
  for (const person of people) {
    for (const term of person.terms) {
      const known = holders.get(term.office);
      if (known) known.push({ person, term });
      else holders.set(term.office, [{ person, term }]);
    }
  }
  for (const all of holders.values()) all.sort((a, b) => a.term.from - b.term.from);
  return holders;
}
