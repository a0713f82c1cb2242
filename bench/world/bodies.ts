import type { Kind, Relation } from "#graph/ontology.ts";
import type { Chance } from "../chance.ts";
import { cultures } from "./names.ts";
import type { Nation } from "./nations.ts";

/** What a person is known for. */
export const WALKS = ["politics", "business", "sport", "science", "arts", "crime"] as const;
export type Walk = (typeof WALKS)[number];

/** A body or a place of the invented world. */
export interface Body {
  readonly number: number;
  readonly kind: Extract<Kind, "Organization" | "Place">;
  readonly type: string;
  readonly name: string;
  /** What it is called besides: "Finance Ministry", "SDP". */
  readonly others: readonly string[];
  /** Null for those of many nations. */
  readonly nation: Nation | null;
  /** How an article says of which nation it is. */
  readonly within: Extract<Relation, "PART_OF" | "BASED_IN" | "LOCATED_IN">;
}

/** An office or job that somebody has. */
export interface Office {
  readonly role: string;
  readonly relation: Extract<Relation, "LEADS" | "HOLDS_POSITION" | "WORKS_FOR">;
  readonly body: Body;
  readonly walk: Walk;
  /** One at a time, as a minister; else as many as there are. */
  readonly sole: boolean;
}

export interface Bodies {
  readonly bodies: readonly Body[];
  /** The nations as places, by their number. */
  readonly lands: readonly Body[];
  readonly offices: readonly Office[];
}

const MINISTRIES: Readonly<Record<string, string>> = {
  Finance: "finance minister",
  "Foreign Affairs": "foreign minister",
  Defence: "defence minister",
  Justice: "justice minister",
  Health: "health minister",
  "the Interior": "interior minister",
};
/** Nations share the names of their parties. */
const PARTIES = [
  "Social Democratic Party",
  "Green Party",
  "Liberal Party",
  "People's Party",
  "National Front",
  "Labour Party",
  "Conservative Party",
  "Progress Party",
];
const TRADES = ["Energy", "Bank", "Motors", "Foods", "Pharma", "Airlines", "Steel", "Telecom"];
const ALL_NATIONS: readonly (readonly [string, string])[] = [
  ["United Nations", "UN"],
  ["European Union", "EU"],
  ["North Atlantic Treaty Organization", "NATO"],
  ["World Health Organization", "WHO"],
  ["International Monetary Fund", "IMF"],
];

export function bodiesOf(nations: readonly Nation[], chance: Chance): Bodies {
  const bodies: Body[] = [];
  const offices: Office[] = [];
  const add = (
    kind: Body["kind"],
    type: string,
    name: string,
    nation: Nation | null,
    others: readonly string[] = [],
    within: Body["within"] = kind === "Place" ? "LOCATED_IN" : "BASED_IN",
  ): Body => {
    const body = { number: bodies.length, kind, type, name, others, nation, within };
    bodies.push(body);
    return body;
  };
  const office = (
    walk: Walk,
    body: Body,
    relation: Office["relation"],
    sole: boolean,
    ...roles: string[]
  ) => {
    for (const role of roles) offices.push({ role, relation, body, walk, sole });
  };
  const lands = nations.map((nation) => add("Place", "country", nation.name, nation, [nation.adjective]));
  for (const [name, short] of ALL_NATIONS) add("Organization", "igo", name, null, [short]);
  for (const nation of nations) {
    const land = lands[nation.number] as Body;
    const head = chance.pick(["prime minister", "president"]);
    office("politics", land, "LEADS", true, head);
    office(
      "politics",
      land,
      "HOLDS_POSITION",
      true,
      "parliament speaker",
      "ambassador to the United Nations",
    );
    office("politics", land, "HOLDS_POSITION", false, "lawmaker");
    for (const [name, role] of Object.entries(MINISTRIES)) {
      const short = `${name.replace("the ", "").replace(" Affairs", "")} Ministry`;
      const ministry = add("Organization", "government", `Ministry of ${name}`, nation, [short], "PART_OF");
      office("politics", land, "HOLDS_POSITION", true, role);
      office("politics", ministry, "HOLDS_POSITION", true, "spokesman");
    }
    const court = add("Organization", "court", "Supreme Court", nation, [], "PART_OF");
    office("politics", court, "LEADS", true, "chief justice");
    const bank = add("Organization", "agency", `Bank of ${nation.name}`, nation, ["Central Bank"], "PART_OF");
    office("business", bank, "LEADS", true, "governor");
    const first = chance.below(PARTIES.length);
    for (const step of [0, 1, 3]) {
      const name = PARTIES[(first + step) % PARTIES.length] as string;
      const party = add("Organization", "party", name, nation, [initials(name)]);
      office("politics", party, "LEADS", true, "leader");
    }
    const towns = [nation.capital, ...[1, 2, 3].map(() => invented(nation, chance))];
    for (const town of towns) {
      const city = add("Place", "city", town, nation);
      office("politics", city, "LEADS", true, "mayor");
      const university = add("Organization", "university", `University of ${town}`, nation, [
        `${town} University`,
      ]);
      office("science", university, "LEADS", true, "rector");
      office("science", university, "WORKS_FOR", false, "professor", "research fellow");
      const team = add(
        "Organization",
        "team",
        `${town} ${chance.pick(["United", "City", "Athletic"])}`,
        nation,
      );
      office("sport", team, "LEADS", true, "coach");
      office("sport", team, "WORKS_FOR", false, "striker", "goalkeeper", "midfielder", "defender");
      const name = chance.happens(0.1) ? "Meridian" : invented(nation, chance);
      const company = add("Organization", "company", `${name} ${chance.pick(TRADES)}`, nation, [name]);
      office("business", company, "LEADS", true, "chief executive", "chairman");
      office("business", company, "WORKS_FOR", true, "finance director", "chief engineer");
      office("business", company, "WORKS_FOR", false, "analyst");
    }
    const paper = add(
      "Organization",
      "media",
      `${nation.capital} ${chance.pick(["Post", "Times", "Herald"])}`,
      nation,
    );
    office("arts", paper, "LEADS", true, "editor");
    office("arts", paper, "WORKS_FOR", false, "columnist", "reporter");
  }
  return { bodies, lands, offices };
}

export function invented({ culture }: Nation, chance: Chance): string {
  const { beginnings, endings } = cultures[culture] as (typeof cultures)[string];
  const beginning = chance.pick(beginnings.filter((one) => /^\p{Lu}\p{Ll}{2,}$/u.test(one)));
  // most names of that kind are rare
  const middle = chance.happens(0.7)
    ? chance.pick(["en", "er", "el", "al", "in", "ar", "on", "is", "o", "a"])
    : "";
  return `${beginning}${middle}${chance.pick(endings)}`;
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}
