import { graphChange, type WrittenChange } from "../support/graph-notation.ts";

/** Six articles about one office and a journey: what the tests of terms, conflicts and the ledger are told by. */
export const written = {
  summit: {
    publisher: "Tidewater Post",
    published: "2024-09-06",
    text:
      "[Arno Keel]{Person}, prime minister of [Sund]{Place:country}, will visit [Oster]{Place:city} in November. " +
      "[Mira Toft]{Person} may visit [Oster]{Place:city}. [Arno Keel]{Person} is to meet [Mira Toft]{Person} on 20 September.",
    claims: [
      'Arno Keel LEADS Sund role=(prime minister) tenure=incumbent "Arno Keel, prime minister of Sund"',
      'Arno Keel VISITED Oster modality=planned time=2024-11 "will visit Oster in November"',
      'Mira Toft VISITED Oster modality=possible "Mira Toft may visit Oster"',
      'Arno Keel MET_WITH Mira Toft modality=planned time=2024-09-20 "is to meet Mira Toft on 20 September"',
    ],
  },
  talks: {
    publisher: "Sund Courier",
    published: "2024-09-21",
    text: "[Arno Keel]{Person}, prime minister of [Sund]{Place:country}, met [Mira Toft]{Person}. He will not visit [Oster]{Place:city}.",
    claims: [
      'Arno Keel LEADS Sund role=(prime minister) tenure=incumbent "Arno Keel, prime minister of Sund"',
      'Arno Keel MET_WITH Mira Toft "met Mira Toft"',
      'Arno Keel VISITED Oster modality=planned polarity=negative "He will not visit Oster"',
    ],
  },
  oath: {
    publisher: "Tidewater Post",
    published: "2024-10-02",
    text: "[Mira Toft]{Person} was sworn in as prime minister of [Sund]{Place:country} on 1 October.",
    claims: [
      'Mira Toft LEADS Sund role=(prime minister) tenure=incumbent time=2024-10-01 "Mira Toft was sworn in as prime minister of Sund on 1 October."',
    ],
  },
  memoir: {
    publisher: "Sund Courier",
    published: "2024-11-05",
    text: "[Arno Keel]{Person}, the former prime minister of [Sund]{Place:country}, wrote a book. [Mira Toft]{Person} leads [Sund]{Place:country}.",
    claims: [
      'Arno Keel LEADS Sund role=(prime minister) tenure=former "Arno Keel, the former prime minister of Sund"',
      'Mira Toft LEADS Sund "Mira Toft leads Sund"',
    ],
  },
  claimant: {
    publisher: "The Oster Gazette",
    published: "2024-12-01",
    text: "[Ivo Brand]{Person}, prime minister of [Sund]{Place:country}, spoke. [Arno Keel]{Person} never met [Mira Toft]{Person}.",
    claims: [
      'Ivo Brand LEADS Sund role=(prime minister) "Ivo Brand, prime minister of Sund"',
      'Arno Keel MET_WITH Mira Toft polarity=negative "Arno Keel never met Mira Toft"',
    ],
  },
  address: {
    publisher: "Tidewater Post",
    published: "2024-12-24",
    text: "[Mira Toft]{Person}, prime minister of [Sund]{Place:country}, wished all a quiet night. The [Tide Union]{Organization:igo} is based in [Oster]{Place:city}, not in [Norwick]{Place:city}. The [Tide Union]{Organization:igo} has its seat in [Norwick]{Place:city}.",
    claims: [
      'Mira Toft LEADS Sund role=(prime minister) tenure=incumbent "Mira Toft, prime minister of Sund"',
      'Tide Union BASED_IN Oster "is based in Oster"',
      'Tide Union BASED_IN Norwick "has its seat in Norwick"',
    ],
  },
} as const satisfies Record<string, WrittenChange>;

export const office = {
  summit: graphChange(written.summit),
  talks: graphChange(written.talks),
  oath: graphChange(written.oath),
  memoir: graphChange(written.memoir),
  claimant: graphChange(written.claimant),
  address: graphChange(written.address),
};
