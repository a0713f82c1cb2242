import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kindWeights } from "#ingest/extractors/offline/lexicon/kind-weights.ts";
import { openKinds, readTable } from "#ingest/extractors/offline/names/kind-model.ts";
import { taggerOf } from "#ingest/extractors/offline/syntax/tagger.ts";
import { readNews } from "../../../training/annotation/parse.ts";
import { commonWordsOf } from "../../../training/kinds/common-words.ts";
import { sentencesOf } from "../../../training/kinds/conllu.ts";
import { examplesIn } from "../../../training/kinds/examples.ts";
import { modelOf } from "../../../training/kinds/model.ts";
import { labelNews } from "../../../training/kinds/news.ts";
import { labelReDocred } from "../../../training/kinds/redocred.ts";
import { labelUner } from "../../../training/kinds/uner.ts";
import { weightsSource } from "../../../training/kinds/weights.ts";
import { shippedModel } from "../../support/reader.ts";

const NEWS = `=== a-visit | 2026-03-02
@headline [Orlova]{p1:Person} in [Riga]{l1:Place/city}

[Vera Orlova]{p1} of [Halden Bank]{o1:Organization/company} flew to [Riga]{l1}.
> p1 VISITED l1 | time=2026-03-02
"[I]{p1} am glad," [she]{p1} said.
> QUOTE p1
>? p1 WORKS_FOR o1 | role=banker
`;

describe("annotated news", () => {
  const [article] = readNews("visits/01.ann", NEWS);

  test("is text with spans", () => {
    expect(article!.text).toBe(
      'Orlova in Riga\n\nVera Orlova of Halden Bank flew to Riga. "I am glad," she said.',
    );
    const said = article!.mentions.map(({ start, end, entity }) => [article!.text.slice(start, end), entity]);
    expect(said).toEqual([
      ["Orlova", 0],
      ["Riga", 1],
      ["Vera Orlova", 0],
      ["Halden Bank", 2],
      ["Riga", 1],
      ["I", 0],
      ["she", 0],
    ]);
    expect(article!.entities[2]).toEqual({ kind: "Organization", type: "company" });
  });

  test("has claims with the sentence that states them", () => {
    expect(article!.claims).toMatchObject([
      { subject: 0, predicate: "VISITED", object: 1, optional: false },
      { subject: 0, predicate: "WORKS_FOR", object: 2, optional: true, role: "banker" },
    ]);
    expect(article!.quotes.map(({ start, end }) => article!.text.slice(start, end))).toEqual([
      '"I am glad," she said.',
    ]);
  });

  test("with a fault is refused with its place", () => {
    expect(() => readNews("visits/02.ann", "=== x | 2026-03-02\n[Riga]{l1 x}")).toThrow(/^visits\/02.ann:2/);
    expect(() => readNews("visits/02.ann", "=== x | 2026-03-02\n[Riga]{l1}")).toThrow(/l1 is never declared/);
  });

  test("gives an example for each name of each sentence", async () => {
    const examples = await examplesIn(labelNews(article!), taggerOf(await shippedModel()));
    expect(examples.map(({ kind, type }) => [kind, type])).toEqual([
      ["Person", null],
      ["Place", "city"],
      ["Person", null],
      ["Organization", "company"],
      ["Place", "city"],
    ]);
    expect(examples[3]!.shape).toContain("w=halden");
    expect(examples[4]!.context).toContain("-1=to");
  });
});

describe("public data", () => {
  const labelled = ({ text, labels }: ReturnType<typeof labelUner>[number]) =>
    labels.map(({ start, end, kind }) => [text.slice(start, end), kind]);

  test("Re-DocRED's words become text", () => {
    const [document] = labelReDocred(
      JSON.stringify([
        {
          sents: [["Vera", "Orlova", "'s", "bank", "(", "Halden", ")", "."]],
          vertexSet: [
            [{ type: "PER", sent_id: 0, pos: [0, 2] }],
            [{ type: "ORG", sent_id: 0, pos: [5, 6] }],
            [{ type: "MISC", sent_id: 0, pos: [3, 4] }],
          ],
        },
      ]),
    );
    expect(document!.text).toBe("Vera Orlova's bank (Halden).");
    expect(labelled(document!)).toEqual([
      ["Vera Orlova", "Person"],
      ["Halden", "Organization"],
    ]);
  });

  test("Universal NER's tags become spans", () => {
    const [sentence] = labelUner(
      "# text = Al-Orlov left the Latvian port Riga.\n1\tAl\tB-PER\n2\t-\tI-PER\n3\tOrlov\tI-PER\n4\tleft\tO\n" +
        "5\tthe\tO\n6\tLatvian\tB-OTH\n7\tport\tO\n8\tRiga\tB-LOC\n9\t.\tO\n\n",
    );
    expect(labelled(sentence!)).toEqual([
      ["Al-Orlov", "Person"],
      ["Riga", "Place"],
    ]);
  });

  test("documents that are measured on are left out", () => {
    const conllu =
      "# newdoc id = one\n# text = A.\n1\tA\n\n# newdoc id = two\n# text = B.\n\n# text = C.\n\n# newdoc id = three\n# text = D.\n";
    expect(sentencesOf(conllu, ["two"])).toEqual(["A.", "D."]);
  });

  test("a word is common that is often small", () => {
    expect(
      commonWordsOf([
        "port Port port",
        "a port is rare, Rare",
        "may may may May May May May May May May May May May",
      ]),
    ).toEqual(["port"]);
  });
});

describe("the weights", () => {
  const example = (word: string, kind: "Person" | "Place") => ({
    shape: ["bias", `w=${word}`],
    context: [kind === "Person" ? "verb=say" : "-1=in"],
    kind,
    type: null,
  });
  const examples = Array.from({ length: 40 }, (_, i) =>
    i % 2 === 0 ? example(`p${i}`, "Person") : example(`l${i}`, "Place"),
  );

  test("tell what they were shown", () => {
    const { kindOf } = openKinds(modelOf(examples));
    expect(kindOf(["bias"], [["verb=say"]]).get("Person")).toBeGreaterThan(0.8);
    expect(kindOf(["bias"], [["-1=in"]]).get("Place")).toBeGreaterThan(0.8);
  });

  test("are the same for the same examples", () => {
    expect(weightsSource(modelOf(examples))).toBe(weightsSource(modelOf(examples)));
  });

  test("are read as they are written", () => {
    const shipped = join(__dirname, "../../../ingest/extractors/offline/lexicon/kind-weights.ts");
    expect(weightsSource(kindWeights)).toBe(readFileSync(shipped, "utf8"));
    expect(readTable("Person Place\n-2=president , b.\nbias .A").rows).toEqual(
      new Map([
        ["-2=president ,", "b."],
        ["bias", ".A"],
      ]),
    );
  });

  test("speak of features that the reader makes", async () => {
    const [article] = readNews("visits/01.ann", NEWS);
    const examples = await examplesIn(labelNews(article!), taggerOf(await shippedModel()));
    const made = examples.flatMap(({ shape, context }) => [...shape, ...context]);
    const known = made.filter((feature) => kindWeights.kinds.rows.has(feature));
    expect(known.length).toBeGreaterThan(made.length / 2);
  });
});
