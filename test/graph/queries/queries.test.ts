import { beforeAll, describe, expect, test } from "vitest";
import { entitiesJudged } from "#graph/judgement.ts";
import {
  type ColumnType,
  QUERY_NAMES,
  type QueryName,
  type QueryParameters,
  queries,
} from "#graph/queries.ts";
import type { GraphStore, Row, Value } from "#graph/store.ts";
import { testEngines, useStores } from "../../support/stores.ts";
import { articles, changes, entities, words } from "./story.ts";

interface Example {
  readonly parameters?: Row;
  /** The columns to look at; the ids in them stand as words. */
  readonly columns: readonly string[];
  /** One line a row, in order. */
  readonly rows: readonly string[];
}

const { voss, roth, okafor, league, altmark, belmar } = entities;
const claim = ["subject", "predicate", "object", "polarity", "modality", "speakerName", "time", "article"];
const relationship = ["subject", "predicate", "object", "modality", "role", "since", "articles", "denied"];
/** Symmetric: the smaller id comes first. */
const met = voss < roth ? "Maren_Voss_MET_WITH_Iven_Roth" : "Iven_Roth_MET_WITH_Maren_Voss";
const saying =
  "okafor roth Altmark,River_League reported The_River_League_will_not_support_Altmark,_Lena_Okafor_said 1 1 visit";
const takeover = articles.takeover.article.id;
const visit = articles.visit.article.id;

/** Each query by example. */
const examples: Readonly<Record<QueryName, readonly Example[]>> = {
  leaders: [
    {
      columns: [...relationship, "publishers", "claims", "tenure", "firstReported", "lastReported", "until"],
      rows: [
        "voss LEADS altmark actual prime_minister 2026 2 0 1 1 incumbent 2026-01-10 2026-02-10 -",
        "roth LEADS league actual head - 1 0 1 1 - 2026-01-10 2026-01-10 -",
      ],
    },
    { parameters: { limit: 1 }, columns: ["subject"], rows: ["voss"] },
    // she is said to have begun in 2026; he is known to lead from the day of the report on
    {
      parameters: { date: "2026-01-09" },
      columns: ["subject", "since", "sinceBound", "until", "untilBound", "tenure"],
      rows: ["voss 2026 on - - -"],
    },
    {
      parameters: { date: "2026-01-10" },
      columns: ["subject", "since", "sinceBound"],
      rows: ["voss 2026 on", "roth 2026-01-10 by"],
    },
    { parameters: { date: "2025-12-31" }, columns: ["subject"], rows: [] },
  ],
  "entity-claims": [
    {
      parameters: { entity: altmark },
      columns: [...claim, "quote"],
      rows: [
        "voss LEADS altmark positive actual - 2026/ second Maren_Voss_leads_Altmark",
        "league SUPPORTED altmark negative actual Lena_Okafor - visit River_League_will_not_support_Altmark",
        "voss LEADS altmark positive actual - 2026/ takeover Maren_Voss_leads_Altmark",
        "belmar LOCATED_IN altmark positive actual - - note Belmar_lies_in_Altmark",
      ],
    },
  ],
  "claims-between": [
    {
      parameters: { first: voss, second: roth },
      columns: [
        ...claim.slice(1, 2),
        "article",
        "title",
        "publisher",
        "published",
        "start",
        "end",
        "rule",
        "confidence",
      ],
      rows: [
        "CRITICIZED visit Voss_to_visit_Belmar The_Herald 2026-02-03 39 70 hand 1",
        "MET_WITH takeover Voss_takes_over The_Courier 2026-01-10 29 47 hand 1",
      ],
    },
    { parameters: { first: roth, second: voss }, columns: ["predicate"], rows: ["CRITICIZED", "MET_WITH"] },
    { parameters: { first: voss, second: okafor }, columns: ["predicate"], rows: [] },
  ],
  meetings: [{ columns: ["predicate", "articles"], rows: ["MET_WITH 1"] }],
  "shortest-paths": [
    {
      parameters: { from: okafor, to: voss },
      columns: ["length", "names", "predicates"],
      rows: [
        "3 Lena_Okafor,River_League,Iven_Roth,Maren_Voss WORKS_FOR,LEADS,CRITICIZED",
        "3 Lena_Okafor,River_League,Iven_Roth,Maren_Voss WORKS_FOR,LEADS,MET_WITH",
      ],
    },
    {
      parameters: { from: okafor, to: voss, limit: 1 },
      columns: ["predicates"],
      rows: ["WORKS_FOR,LEADS,CRITICIZED"],
    },
    { parameters: { from: voss, to: altmark }, columns: ["length", "ids"], rows: ["1 voss,altmark"] },
    { parameters: { from: voss, to: voss }, columns: ["length"], rows: [] },
    { parameters: { from: voss, to: "v0" }, columns: ["length"], rows: [] },
  ],
  "said-about": [
    {
      parameters: { speaker: okafor },
      columns: claim,
      rows: ["league SUPPORTED altmark negative actual Lena_Okafor - visit"],
    },
    { parameters: { speaker: okafor, about: voss }, columns: claim, rows: [] },
    { parameters: { speaker: okafor, about: altmark }, columns: ["predicate"], rows: ["SUPPORTED"] },
    { parameters: { speaker: roth }, columns: ["predicate", "object"], rows: ["CRITICIZED voss"] },
  ],
  sayings: [
    {
      columns: ["speaker", "addressee", "aboutNames", "form", "quote", "articles", "voices", "article"],
      rows: [saying],
    },
    { parameters: { speaker: okafor, about: altmark }, columns: ["speakerName"], rows: ["Lena_Okafor"] },
    { parameters: { about: belmar }, columns: ["speakerName"], rows: [] },
    { parameters: { speaker: voss }, columns: ["speakerName"], rows: [] },
  ],
  "entity-sayings": [
    {
      parameters: { entity: okafor },
      columns: ["speaker", "addressee", "aboutNames", "form", "quote", "articles", "voices", "article"],
      rows: [saying],
    },
    { parameters: { entity: roth }, columns: ["quote"], rows: [] },
  ],
  "retracted-sayings": [{ parameters: { entity: okafor }, columns: ["quote"], rows: [] }],
  neighbours: [
    {
      parameters: { entity: voss },
      columns: ["id", "kind", "type", "predicates", "claims", "articles"],
      rows: [
        "roth Person - CRITICIZED,MET_WITH 2 2",
        "altmark Place country LEADS 1 2",
        "belmar Place city VISITED 1 1",
      ],
    },
  ],
  "shared-entities": [
    {
      parameters: { first: takeover, second: visit },
      columns: ["id", "mentionsInFirst", "mentionsInSecond"],
      rows: ["voss 2 2", ...["roth 1 1", "league 1 1", "altmark 1 1"].sort(byId)],
    },
  ],
  "planned-after": [
    {
      parameters: { day: "2026-03-31" },
      columns: claim,
      rows: ["voss VISITED belmar positive planned - 2026-03 visit"],
    },
    { parameters: { day: "2026-04-01" }, columns: claim, rows: [] },
    {
      parameters: { day: "2026-02-10" },
      columns: claim,
      rows: [
        "roth VISITED belmar positive planned - - second",
        "voss VISITED belmar positive planned - 2026-03 visit",
      ],
    },
  ],
  denials: [
    { columns: claim, rows: ["league SUPPORTED altmark negative actual Lena_Okafor - visit"] },
    { parameters: { limit: 0 }, columns: claim, rows: [] },
  ],
  "most-connected": [
    {
      parameters: { limit: 2 },
      columns: ["id", "neighbours", "relationships", "articles"],
      rows: ["roth 3 4 3", "voss 3 4 3"].sort(byId),
    },
  ],
  publishers: [
    {
      columns: ["publisher", "articles", "entities", "claims", "firstPublished", "lastPublished"],
      rows: [
        "The_Courier 2 6 5 2026-01-10 2026-02-10",
        "- 1 2 1 - -",
        "The_Herald 1 6 3 2026-02-03 2026-02-03",
      ],
    },
  ],
  "entity-timeline": [
    {
      parameters: { entity: belmar },
      columns: ["when", "subject", "predicate", "object", "modality", "article"],
      rows: [
        "2026-02-10 roth VISITED belmar planned second",
        "2026-03 voss VISITED belmar planned visit",
        "- belmar LOCATED_IN altmark actual note",
      ],
    },
  ],
  copies: [{ columns: ["article", "other"], rows: [] }],
  "article-copies": [{ parameters: { article: takeover }, columns: ["article", "copied"], rows: [] }],
  "entity-articles": [
    {
      parameters: { entity: voss },
      columns: ["article", "title", "publisher", "published", "mentions"],
      rows: [
        "second Voss,_again The_Courier 2026-02-10 1",
        "visit Voss_to_visit_Belmar The_Herald 2026-02-03 2",
        "takeover Voss_takes_over The_Courier 2026-01-10 2",
      ],
    },
  ],
  "article-additions": [
    {
      parameters: { article: takeover },
      columns: ["what", "label", "status", "otherArticles"],
      rows: [
        "entity Iven_Roth confirmed 2",
        "entity Maren_Voss confirmed 2",
        "entity River_League confirmed 2",
        "entity Altmark confirmed 3",
        "relationship Iven_Roth_LEADS_River_League new 0",
        `relationship ${met} new 0`,
        "relationship Maren_Voss_LEADS_Altmark confirmed 1",
        "claim Iven_Roth_LEADS_River_League new 0",
        `claim ${met} new 0`,
        "claim Maren_Voss_LEADS_Altmark confirmed 1",
      ],
    },
  ],
  terms: [
    {
      parameters: { entity: altmark },
      columns: [
        ...[
          "subject",
          "predicate",
          "object",
          "role",
          "since",
          "sinceBound",
          "sinceRule",
          "until",
          "untilBound",
        ],
        ...[
          "untilRule",
          "untilEvidence",
          "firstSeen",
          "lastSeen",
          "predecessor",
          "predecessorName",
          "successor",
        ],
        ...["successorName", "rivals"],
      ],
      rows: ["voss LEADS altmark prime_minister 2026 on said - - -  2026-01-10 2026-02-10 - - - - "],
    },
    { parameters: { date: "2026-01-09" }, columns: ["subject"], rows: ["voss"] },
    { parameters: { entity: roth }, columns: ["role", "sinceRule"], rows: ["- reported"] },
    { parameters: { entity: belmar }, columns: ["subject"], rows: [] },
  ],
  conflicts: [{ columns: ["conflict"], rows: [] }],
  announced: [
    {
      parameters: { asOf: "2026-04-01" },
      columns: ["status", ...claim, "announced", "outcome", "quote"],
      rows: [
        "open roth VISITED belmar positive planned - - second 2026-02-10 - Iven_Roth_is_to_visit_Belmar",
        "overdue voss VISITED belmar positive planned - 2026-03 visit 2026-02-03 - Maren_Voss_will_visit_Belmar_in_March",
      ],
    },
    {
      parameters: { asOf: "2026-03-31", status: "open" },
      columns: ["subject"],
      rows: ["roth", "voss"],
    },
    { parameters: { asOf: "2026-02-03" }, columns: ["subject", "status"], rows: ["voss open"] },
    { parameters: { asOf: "2026-04-01", status: "happened" }, columns: ["subject"], rows: [] },
  ],
  judgements: [
    {
      columns: ["verdict", "entities", "claim", "fault", "because", "by", "made"],
      rows: [
        `different ${[voss, roth]
          .sort()
          .map((id) => (id === voss ? "voss" : "roth"))
          .join(",")} - - two_persons an_editor 2026-03-02T10:00:00.000Z`,
        `different ${[voss, okafor]
          .sort()
          .map((id) => (id === voss ? "voss" : "okafor"))
          .join(",")} - - - an_editor 2026-03-01T10:00:00.000Z`,
      ],
    },
    { parameters: { limit: 1 }, columns: ["verdict"], rows: ["different"] },
  ],
  articles: [
    {
      columns: ["article", "published", "address", "entities", "claims", "characters"],
      rows: [
        "second 2026-02-10 - 6 3 95",
        "visit 2026-02-03 - 6 3 132",
        "takeover 2026-01-10 https://courier.example/voss 4 3 73",
        "note - - 2 1 23",
      ],
    },
    { parameters: { limit: 2 }, columns: ["article"], rows: ["second", "visit"] },
  ],
  delta: [
    {
      parameters: { article: visit },
      columns: ["what", "label", "status", "others", "by", "was"],
      rows: [
        "entity Belmar new 0 - -",
        "entity Lena_Okafor new 0 - -",
        "claim Iven_Roth_criticized_Maren_Voss new 0 - -",
        "claim Maren_Voss_is_to_visit_Belmar_–_planned_for_March_2026 new 0 - -",
        "claim River_League_did_not_support_Altmark_–_according_to_Lena_Okafor new 0 - -",
      ],
    },
  ],
  // of texts that were replaced or taken back: lives.contract.ts
  editions: [{ parameters: { article: takeover }, columns: ["edition"], rows: [] }],
  notices: [{ columns: ["notice"], rows: [] }],
  article: [
    {
      parameters: { article: articles.note.article.id },
      columns: ["article", "title", "publisher", "published", "address", "text"],
      rows: ["note - - - - Belmar_lies_in_Altmark."],
    },
    { parameters: { article: "a0" }, columns: ["article"], rows: [] },
  ],
  "article-card": [
    {
      parameters: { article: takeover },
      columns: ["article", "title", "publisher", "published", "updated", "address"],
      rows: ["takeover Voss_takes_over The_Courier 2026-01-10 - https://courier.example/voss"],
    },
    { parameters: { article: "a0" }, columns: ["article"], rows: [] },
  ],
  "article-mentions": [
    {
      parameters: { article: takeover },
      columns: ["id", "nameInArticle", "starts", "ends", "forms", "confidence", "judgedBy"],
      rows: [
        "voss Maren_Voss 3,29 13,33 name,name 0.9 name",
        "altmark Altmark 20 27 name 0.9 name",
        "roth Iven_Roth 38 47 name 0.9 name",
        "league River_League 61 73 name 0.9 name",
      ],
    },
  ],
  "article-evidence": [
    {
      parameters: { article: takeover },
      columns: ["start", "end", "quote", "predicate"],
      rows: [
        "3 27 Maren_Voss_leads_Altmark LEADS",
        "29 47 Voss_met_Iven_Roth MET_WITH",
        "38 73 Iven_Roth,_head_of_the_River_League LEADS",
      ],
    },
  ],
  entity: [
    {
      parameters: { entity: voss },
      columns: ["name", "kind", "type", "aliases", "articles", "mentions", "firstReported", "lastReported"],
      rows: ["Maren_Voss Person - Voss 3 5 2026-01-10 2026-02-10"],
    },
    { parameters: { entity: "v0" }, columns: ["id"], rows: [] },
  ],
  "entities-named": [
    { parameters: { name: "maren voss" }, columns: ["id", "articles"], rows: ["voss 3"] },
    { parameters: { name: "VOSS" }, columns: ["id"], rows: ["voss"] },
    { parameters: { name: "Mar" }, columns: ["id"], rows: [] },
  ],
  "entities-matching": [
    {
      parameters: { letters: "MAR" },
      columns: ["id", "aliases"],
      rows: ["altmark ", "voss Voss", "belmar "],
    },
    { parameters: { letters: "r", limit: 1 }, columns: ["id"], rows: ["altmark"] },
  ],
  "network-entities": [
    {
      parameters: { limit: 2 },
      columns: ["id", "articles", "mentions"],
      rows: ["altmark 4 4", "voss 3 5"],
    },
    // the most tied comes before the most mentioned
    { parameters: { limit: 3 }, columns: ["id", "articles"], rows: ["altmark 4", "voss 3", "roth 3"] },
  ],
  "entities-with-ids": [
    {
      parameters: { ids: `${voss} v0 ${altmark}` },
      columns: ["id", "articles"],
      rows: ["altmark 4", "voss 3"],
    },
    { parameters: { ids: "" }, columns: ["id"], rows: [] },
  ],
  "relationships-among": [
    {
      parameters: { ids: `${voss} ${altmark} ${belmar}` },
      columns: ["subject", "predicate", "object"],
      rows: ["voss LEADS altmark", ...["voss VISITED belmar", "belmar LOCATED_IN altmark"].sort(byId)],
    },
    {
      parameters: { ids: `${voss} ${altmark} ${belmar}`, limit: 1 },
      columns: ["subject", "predicate", "object"],
      rows: ["voss LEADS altmark"],
    },
  ],
  "tied-entities": [
    {
      parameters: { beginning: belmar },
      columns: ["subject", "objects", "claims"],
      rows: ["belmar altmark 1"],
    },
    { parameters: { beginning: "w" }, columns: ["subject"], rows: [] },
  ],
  "network-relationships": [
    {
      parameters: { limit: 1 },
      columns: relationship,
      rows: ["voss LEADS altmark actual prime_minister 2026 2 0"],
    },
  ],
  "entity-relationships": [
    {
      parameters: { entity: altmark },
      columns: ["subject", "predicate", "object", "articles"],
      rows: ["voss LEADS altmark 2", "belmar LOCATED_IN altmark 1"],
    },
  ],
  "network-evidence": [
    {
      parameters: { ids: Object.values(entities).join(" "), relationships: 2 },
      columns: [
        ...["subject", "predicate", "object", "polarity", "modality", "speakerName", "time", "role"],
        ...["article", "publisher", "published"],
      ],
      rows: [
        "voss LEADS altmark positive actual - 2026/ prime_minister second The_Courier 2026-02-10",
        "voss LEADS altmark positive actual - 2026/ prime_minister takeover The_Courier 2026-01-10",
        "belmar LOCATED_IN altmark positive actual - - - note - -",
      ],
    },
    {
      parameters: { ids: `${voss} ${altmark} ${belmar}`, relationships: 1, limit: 1 },
      columns: ["article", "speaker"],
      rows: ["second -"],
    },
    { parameters: { ids: voss }, columns: ["article"], rows: [] },
  ],
  "network-terms": [
    {
      parameters: { ids: Object.values(entities).join(" ") },
      columns: ["subject", "predicate", "object", "firstDay", "lastDay"],
      rows: ["voss LEADS altmark 2026-01-01 -", "roth LEADS league 2026-01-10 -"],
    },
    { parameters: { ids: voss }, columns: ["subject"], rows: [] },
  ],
  "relationship-evidence": [
    {
      parameters: { subject: voss, predicate: "LEADS", object: altmark },
      columns: [...claim.slice(0, 3), "article", "reader", "rule", "confidence", "conflict", "quote"],
      rows: [
        "voss LEADS altmark second hand_1.0.0 hand 1 - Maren_Voss_leads_Altmark",
        "voss LEADS altmark takeover hand_1.0.0 hand 1 - Maren_Voss_leads_Altmark",
      ],
    },
    // also what is only denied
    {
      parameters: { subject: league, predicate: "SUPPORTED", object: altmark },
      columns: ["polarity"],
      rows: ["negative"],
    },
    { parameters: { subject: voss, predicate: "NONE", object: altmark }, columns: ["claim"], rows: [] },
  ],
  "taken-out": [{ parameters: { entity: voss }, columns: ["judgement"], rows: [] }],
  "withheld-evidence": [
    { parameters: { subject: voss, predicate: "LEADS", object: altmark }, columns: ["evidence"], rows: [] },
  ],
  "retracted-evidence": [
    { parameters: { subject: voss, predicate: "LEADS", object: altmark }, columns: ["evidence"], rows: [] },
  ],
  "evidence-with-ids": [
    {
      parameters: { ids: `${articles.note.evidence[0]?.id} e0` },
      columns: ["subject", "article", "quote"],
      rows: ["belmar note Belmar_lies_in_Altmark"],
    },
    { parameters: { ids: "" }, columns: ["claim"], rows: [] },
  ],
  "entity-mentions": [
    {
      parameters: { entity: voss },
      columns: ["article", "nameInArticle", "profile", "places", "confidence", "judgedBy", "because"],
      rows: ["second 1", "visit 2", "takeover 2"].map((row) => {
        const [article, places] = row.split(" ");
        return `${article} Maren_Voss voss ${places} 0.9 name The_same_kind_and_the_same_name.`;
      }),
    },
    { parameters: { entity: voss, limit: 1 }, columns: ["article"], rows: ["second"] },
  ],
  "entity-judgements": [
    {
      parameters: { entity: okafor },
      columns: ["verdict", "by", "about"],
      rows: [
        `different an_editor ${voss < okafor ? "Maren_Voss_and_Lena_Okafor" : "Lena_Okafor_and_Maren_Voss"}`,
      ],
    },
    { parameters: { entity: altmark }, columns: ["verdict"], rows: [] },
  ],
  "unsure-pairs": [{ columns: ["first"], rows: [] }],
  "entity-of": [
    { parameters: { profile: voss }, columns: ["id"], rows: ["voss"] },
    { parameters: { profile: "v0" }, columns: ["id"], rows: [] },
  ],
  "entity-passages": [
    {
      parameters: { entity: belmar },
      columns: ["article", "published", "starts", "ends", "forms"],
      rows: ["second 2026-02-10 88 94 name", "visit 2026-02-03 22 28 name"],
    },
    { parameters: { entity: belmar, limit: 1 }, columns: ["article"], rows: ["second"] },
  ],
  "entity-likenesses": [{ parameters: { entity: voss }, columns: ["other"], rows: [] }],
  "quotes-matching": [
    {
      parameters: { letters: "BELMAR" },
      columns: ["article"],
      rows: ["second", "visit", "note"],
    },
    { parameters: { letters: "voss leads altmark", limit: 1 }, columns: ["article"], rows: ["second"] },
    { parameters: { letters: "nobody" }, columns: ["relationship"], rows: [] },
  ],
};

/** What each type of column holds. */
const holds: Readonly<Record<ColumnType, (value: Value) => boolean>> = {
  string: (value) => typeof value === "string",
  "string?": (value) => value === null || typeof value === "string",
  integer: Number.isSafeInteger,
  "integer?": (value) => value === null || Number.isSafeInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  strings: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  integers: (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
};

describe.each(testEngines)("the catalogue on %s", (engine) => {
  const stores = useStores(engine);
  let store: GraphStore;
  beforeAll(async () => {
    store = await stores.empty();
    for (const change of changes) await store.apply(change);
    const by = { by: "an editor" };
    await store.judge(
      entitiesJudged("different", voss, okafor, { ...by, because: null, made: "2026-03-01T10:00:00.000Z" }),
    );
    await store.judge(
      entitiesJudged("different", voss, roth, {
        ...by,
        because: "two persons",
        made: "2026-03-02T10:00:00.000Z",
      }),
    );
  });

  test.each(QUERY_NAMES)("%s", async (name) => {
    for (const { parameters = {}, columns, rows } of examples[name]) {
      const found = (await store.read(name, parameters as QueryParameters<QueryName>)) as readonly Row[];
      expect(found.map((row) => columns.map((column) => word(row[column])).join(" "))).toEqual(rows);
      for (const row of found) {
        expect(Object.keys(row)).toEqual(Object.keys(queries[name].columns));
        for (const [column, type] of Object.entries(queries[name].columns)) {
          const held = holds[type as ColumnType](row[column] as Value);
          expect(held, `${column} is to be ${type}: ${row[column]}`).toBe(true);
        }
      }
    }
  });
});

function word(value: Value | undefined): string {
  if (value === null || value === undefined) return "-";
  if (Array.isArray(value)) return value.map(word).join(",");
  return words.get(String(value)) ?? String(value).replaceAll(" ", "_");
}

/** Rows that begin with an entity's word, in the order of their ids. */
function byId(a: string, b: string): number {
  const id = (row: string) => entities[row.split(" ")[0] as keyof typeof entities];
  return id(a) < id(b) ? -1 : 1;
}
