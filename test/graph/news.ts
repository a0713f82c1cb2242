import { graphChange, type WrittenChange } from "../support/graph-notation.ts";

/** Four articles that share people and bodies: what the tests of stores are told by. */
const written = {
  election: {
    address: "https://herald.example/2031/election",
    title: "Brandt wins in Norwick",
    publisher: "Norwick Herald",
    published: "2031-03-02",
    text:
      "🗳️ [Ilse Brandt]{Person}, mayor of [Norwick]{Place:city}, leads the [Harbour Party]{Organization:party}. " +
      "[Brandt]{Person=Ilse Brandt} will meet [Tomas Leal]{Person} in May. “She never visited [Oster]{Place},” " +
      "[Tomas Leal]{Person} said.",
    claims: [
      'Ilse Brandt LEADS Norwick role=mayor tenure=incumbent "Ilse Brandt, mayor of Norwick"',
      'Ilse Brandt LEADS Harbour Party "leads the Harbour Party"',
      'Ilse Brandt MET_WITH Tomas Leal modality=planned time=2031-05 "Brandt will meet Tomas Leal in May"',
      'Ilse Brandt VISITED Oster polarity=negative speaker=(Tomas Leal) "She never visited Oster"',
    ],
    remarks: ['Tomas Leal ABOUT Ilse Brandt, Oster "She never visited Oster,"'],
  },
  visit: {
    publisher: "The Oster Post",
    published: "2031-05-09",
    text:
      "[BRANDT]{Person=Ilse Brandt} met [Leal]{Person=Tomas Leal} on 8 May in [Oster]{Place:city}. " +
      "[Oster]{Place:city} welcomed the mayor of [Norwick]{Place}.",
    claims: [
      'Ilse Brandt MET_WITH Tomas Leal time=2031-05-08 "BRANDT met Leal on 8 May"',
      'Ilse Brandt VISITED Oster time=2031-05-08 "met Leal on 8 May in Oster" "Oster welcomed the mayor"',
    ],
  },
  retreat: {
    publisher: "Norwick Herald",
    published: "2031-06-30",
    text:
      "[Ilse Brandt]{Person} is no longer mayor of [Norwick]{Place:city}; she led it from 2027 to 2031. " +
      "The [Harbour Party]{Organization:party} may back [Tomas Leal]{Person}.",
    claims: [
      'Ilse Brandt LEADS Norwick role=mayor tenure=former time=2027/2031 "she led it from 2027 to 2031"',
      'Harbour Party SUPPORTED Tomas Leal modality=possible "may back Tomas Leal"',
    ],
  },
  rumour: {
    text: "[Tomas Leal]{Person} denied that he leads the [Harbour Party]{Organization}.",
    claims: [
      'Tomas Leal LEADS Harbour Party polarity=negative speaker=(Tomas Leal) "Tomas Leal denied that he leads the Harbour Party"',
    ],
    remarks: ['Tomas Leal REPORTED ABOUT Harbour Party "Tomas Leal denied that he leads the Harbour Party"'],
  },
} as const satisfies Record<string, WrittenChange>;

export const news = {
  election: graphChange(written.election),
  visit: graphChange(written.visit),
  retreat: graphChange(written.retreat),
  rumour: graphChange(written.rumour),
};
