import type { GraphChange } from "#graph/model.ts";
import { entityId, graphChange } from "../../support/graph-notation.ts";

/** Four articles, by publishers that disagree on little; the last has neither publisher nor day. */
export const articles = {
  takeover: graphChange({
    title: "Voss takes over",
    publisher: "The Courier",
    published: "2026-01-10",
    address: "https://courier.example/voss",
    text: "😀 [Maren Voss]{Person} leads [Altmark]{Place:country}. [Voss]{Person=Maren Voss} met [Iven Roth]{Person}, head of the [River League]{Organization:igo}.",
    claims: [
      'Maren Voss LEADS Altmark role=(prime minister) tenure=incumbent time=2026/ "Maren Voss leads Altmark"',
      'Maren Voss MET_WITH Iven Roth "Voss met Iven Roth"',
      'Iven Roth LEADS River League role=head "Iven Roth, head of the River League"',
    ],
  }),
  visit: graphChange({
    title: "Voss to visit Belmar",
    publisher: "The Herald",
    published: "2026-02-03",
    text: "[Maren Voss]{Person} will visit [Belmar]{Place:city} in March. [Iven Roth]{Person} criticized [Maren Voss]{Person}. The [River League]{Organization:igo} will not support [Altmark]{Place:country}, [Lena Okafor]{Person} said.",
    claims: [
      'Maren Voss VISITED Belmar modality=planned time=2026-03 "Maren Voss will visit Belmar in March"',
      'Iven Roth CRITICIZED Maren Voss "Iven Roth criticized Maren Voss"',
      'River League SUPPORTED Altmark polarity=negative speaker=(Lena Okafor) "River League will not support Altmark"',
    ],
    remarks: [
      'Lena Okafor REPORTED TO Iven Roth ABOUT River League, Altmark "The River League will not support Altmark, Lena Okafor said"',
    ],
  }),
  second: graphChange({
    title: "Voss, again",
    publisher: "The Courier",
    published: "2026-02-10",
    text: "[Maren Voss]{Person} leads [Altmark]{Place:country}. [Lena Okafor]{Person} works for the [River League]{Organization:igo}. [Iven Roth]{Person} is to visit [Belmar]{Place:city}.",
    claims: [
      'Maren Voss LEADS Altmark role=(prime minister) tenure=incumbent time=2026/ "Maren Voss leads Altmark"',
      'Lena Okafor WORKS_FOR River League role=(press officer) "Lena Okafor works for the River League"',
      'Iven Roth VISITED Belmar modality=planned "Iven Roth is to visit Belmar"',
    ],
  }),
  note: graphChange({
    text: "[Belmar]{Place:city} lies in [Altmark]{Place:country}.",
    claims: ['Belmar LOCATED_IN Altmark "Belmar lies in Altmark"'],
  }),
} as const satisfies Record<string, GraphChange>;

export const changes: readonly GraphChange[] = Object.values(articles);

export const entities = {
  voss: entityId("Person", "Maren Voss"),
  roth: entityId("Person", "Iven Roth"),
  okafor: entityId("Person", "Lena Okafor"),
  league: entityId("Organization", "River League"),
  altmark: entityId("Place", "Altmark"),
  belmar: entityId("Place", "Belmar"),
} as const;

/** Ids as the words by which this file knows them, so that a row can be read. */
export const words: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(entities).map(([word, id]) => [id, word] as const),
  ...Object.entries(articles).map(([word, change]) => [change.article.id, word] as const),
]);
