/**
 * The closed vocabulary of the graph: kinds and types of entity, relations with their allowed ends, and what
 * qualifies a claim. Everything that is stored or shown is said in these words and no others.
 */

export const KINDS = ["Person", "Organization", "Place", "Event", "Group", "Work"] as const;
export type Kind = (typeof KINDS)[number];

interface KindSpec {
  /** The first type given is the default one. Persons have none. */
  readonly types: readonly string[];
  readonly gloss: string;
}

export const kinds: Readonly<Record<Kind, KindSpec>> = {
  Person: { types: [], gloss: "a named human being" },
  Organization: {
    types: [
      "organization",
      "party",
      "government",
      "company",
      "media",
      "think_tank",
      "university",
      "igo",
      "ngo",
      "military",
      "armed_group",
      "court",
      "agency",
      "team",
      "religious",
    ],
    gloss: "a named body that acts",
  },
  Place: {
    types: ["place", "country", "region", "city", "island", "water", "facility"],
    gloss: "a named place; a country is a Place that may act",
  },
  Event: {
    types: [
      "event",
      "summit",
      "meeting",
      "election",
      "visit",
      "attack",
      "war",
      "disaster",
      "accident",
      "trial",
      "protest",
      "agreement",
      "competition",
    ],
    gloss: "a named or dated happening",
  },
  Group: {
    types: ["group"],
    gloss: "an unnamed collective that speaks or acts: 'South Korean lawmakers', 'critics', 'Japanese media'",
  },
  Work: {
    types: ["work", "law", "treaty", "report", "product", "book", "film", "programme"],
    gloss: "a named law, treaty, report, product, book, film, programme",
  },
};

interface RelationSpec {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** The two ends are interchangeable: a claim stores the end with the smaller id first. */
  readonly symmetric?: true;
  /**
   * Which end there is one of at a time: one seat of a body; one who leads it, in each office. Such a relation has
   * terms (graph/derive/term.ts).
   */
  readonly functional?: "subject" | "object";
  readonly qualifiers?: readonly ("role" | "tenure")[];
  readonly gloss: string;
}

/** Whoever can act. */
const ACTOR = ["Person", "Organization", "Place", "Group"] as const satisfies readonly Kind[];
const ANY = KINDS;

const specs = {
  LEADS: {
    from: ["Person"],
    to: ["Organization", "Place"],
    functional: "subject",
    qualifiers: ["role", "tenure"],
    gloss:
      "holds the top post of a country, government, party, company or other body: prime minister, president, king, chair, chief executive, coach",
  },
  HOLDS_POSITION: {
    from: ["Person"],
    to: ["Organization", "Place"],
    qualifiers: ["role", "tenure"],
    gloss:
      "holds any other public office: minister, lawmaker, mayor's deputy, ambassador, judge, spokesperson, general",
  },
  WORKS_FOR: {
    from: ["Person"],
    to: ["Organization"],
    qualifiers: ["role", "tenure"],
    gloss: "is employed by or affiliated with: research fellow, professor, reporter, engineer, player",
  },
  MEMBER_OF: {
    from: ["Person", "Organization", "Place"],
    to: ["Organization"],
    gloss: "belongs to a party, club, alliance, union, league",
  },
  SUCCEEDED: {
    from: ["Person", "Organization"],
    to: ["Person", "Organization"],
    gloss: "took over a post or a place from",
  },
  CITIZEN_OF: {
    from: ["Person"],
    to: ["Place"],
    gloss: "is a national of a country",
  },
  LIVES_IN: {
    from: ["Person"],
    to: ["Place"],
    gloss: "resides in",
  },
  BORN_IN: {
    from: ["Person"],
    to: ["Place"],
    gloss: "was born in",
  },
  EDUCATED_AT: {
    from: ["Person"],
    to: ["Organization"],
    gloss: "studied at",
  },
  FAMILY_OF: {
    from: ["Person"],
    to: ["Person"],
    symmetric: true,
    qualifiers: ["role"],
    gloss: "is kin to or married to",
  },
  BASED_IN: {
    from: ["Organization"],
    to: ["Place"],
    functional: "object",
    gloss: "has its seat in",
  },
  LOCATED_IN: {
    from: ["Place"],
    to: ["Place"],
    gloss: "lies in",
  },
  PART_OF: {
    from: ["Organization", "Event", "Work"],
    to: ["Organization", "Event", "Work", "Place"],
    gloss: "is a subsidiary, branch, ministry or part of",
  },
  OWNS: {
    from: ["Person", "Organization", "Place"],
    to: ["Organization", "Work", "Place"],
    gloss: "owns, or owns a stake in",
  },
  FOUNDED: {
    from: ["Person", "Organization", "Place"],
    to: ["Organization"],
    gloss: "founded",
  },
  ALLIED_WITH: {
    from: ["Place", "Organization", "Person"],
    to: ["Place", "Organization", "Person"],
    symmetric: true,
    gloss: "is an ally or coalition partner of",
  },
  IN_DISPUTE_WITH: {
    from: ACTOR,
    to: ACTOR,
    symmetric: true,
    gloss: "is at odds, at war, in a feud or in a lawsuit with",
  },
  CONTROLS: {
    from: ["Person", "Organization", "Place"],
    to: ["Place"],
    gloss: "occupies, annexed, rules or holds a territory",
  },
  MET_WITH: {
    from: ACTOR,
    to: ACTOR,
    symmetric: true,
    gloss: "met or held talks with, in person or remotely",
  },
  VISITED: {
    from: ["Person", "Organization", "Group"],
    to: ["Place"],
    gloss: "travelled to",
  },
  PARTICIPATED_IN: {
    from: ACTOR,
    to: ["Event"],
    gloss: "took part in",
  },
  ORGANIZED: {
    from: ACTOR,
    to: ["Event"],
    gloss: "organized or hosted",
  },
  HELD_IN: {
    from: ["Event"],
    to: ["Place"],
    gloss: "took or takes place in",
  },
  COOPERATED_WITH: {
    from: ACTOR,
    to: ACTOR,
    symmetric: true,
    gloss: "agreed, signed, traded or worked together with",
  },
  SUPPORTED: {
    from: ACTOR,
    to: ANY,
    gloss: "backed, praised, endorsed, aided, funded",
  },
  CRITICIZED: {
    from: ACTOR,
    to: ANY,
    gloss: "criticized, condemned, accused, blamed",
  },
  OPPOSED: {
    from: ACTOR,
    to: ANY,
    gloss: "rejected, protested against, voted against, blocked",
  },
  URGED: {
    from: ACTOR,
    to: ACTOR,
    gloss: "called on, asked, demanded of",
  },
  THREATENED: {
    from: ACTOR,
    to: ACTOR,
    gloss: "threatened or warned of action against",
  },
  SANCTIONED: {
    from: ["Organization", "Place"],
    to: ["Person", "Organization", "Place"],
    gloss: "imposed sanctions, a fine or a ban on",
  },
  ATTACKED: {
    from: ACTOR,
    to: ACTOR,
    gloss: "used force against",
  },
  PROSECUTED: {
    from: ACTOR,
    to: ["Person", "Organization", "Group"],
    gloss: "investigated, arrested, charged, sued, tried, convicted, sentenced",
  },
  APPOINTED: {
    from: ACTOR,
    to: ["Person"],
    qualifiers: ["role"],
    gloss: "appointed, nominated, elected, hired",
  },
  DISMISSED: {
    from: ACTOR,
    to: ["Person", "Group"],
    qualifiers: ["role"],
    gloss: "dismissed, ousted, impeached, suspended",
  },
  RUNS_FOR: {
    from: ["Person"],
    to: ["Organization", "Place", "Event"],
    qualifiers: ["role"],
    gloss: "stands as a candidate to lead or to sit in",
  },
  DEFEATED: {
    from: ["Person", "Organization", "Place"],
    to: ["Person", "Organization", "Place"],
    gloss: "beat in an election, a match or a battle",
  },
  ACQUIRED: {
    from: ["Person", "Organization", "Place"],
    to: ["Organization", "Work"],
    gloss: "bought, took over, merged with, invested in",
  },
  PRODUCED: {
    from: ["Person", "Organization", "Place"],
    to: ["Work"],
    gloss: "made, wrote, directed, launched, published",
  },
  TOLD: {
    from: ["Person", "Organization", "Group"],
    to: ["Person", "Organization", "Group"],
    gloss: "spoke to, as an interviewee to a news outlet",
  },
  SPOKE_ABOUT: {
    from: ACTOR,
    to: ANY,
    gloss: "said something of, in a quotation or in reported speech, that no stronger relation covers",
  },
} as const satisfies Record<string, RelationSpec>;

export type Relation = keyof typeof specs;
export const relations: Readonly<Record<Relation, RelationSpec>> = specs;
export const RELATIONS = Object.keys(specs) as readonly Relation[];

export const POLARITIES = ["positive", "negative"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Strongest first. */
export const MODALITIES = ["actual", "planned", "possible"] as const;
export type Modality = (typeof MODALITIES)[number];

export const TENURES = ["incumbent", "outgoing", "former", "incoming", "acting"] as const;
export type Tenure = (typeof TENURES)[number];

/** Whether the vocabulary allows `relation` from `subject` to `object`. */
export function allows(relation: Relation, subject: Kind, object: Kind): boolean {
  const spec = relations[relation];
  return spec.from.includes(subject) && spec.to.includes(object);
}

/** The kind's default type; null for persons, who have none. */
export function defaultType(kind: Kind): string | null {
  return kinds[kind].types[0] ?? null;
}
