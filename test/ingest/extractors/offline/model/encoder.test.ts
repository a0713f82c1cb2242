import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { UNNOTED } from "#graph/model.ts";
import { UPOS } from "#ingest/document.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { modelSettings, shippedModel } from "../../../../support/reader.ts";
import { digestOf } from "./digest.ts";

const root = join(__dirname, "../../../../..");
const parsed = (text: string) =>
  parseDocument({ id: "a", address: null, title: null, publisher: null, published: null, ...UNNOTED, text });

/** "word/TAG/head/relation", a word a line. */
async function treeOf(text: string): Promise<string[]> {
  const { encoder, labels } = await shippedModel();
  const { tokens } = parsed(text);
  const { upos, heads, labels: relations } = await encoder.encode(parsed(text));
  return tokens.map(({ text: word }, index) => {
    const head = heads[index] === -1 ? "-" : tokens[heads[index] as number]?.text;
    return `${word}/${UPOS[upos[index] as number]}/${head}/${labels.labels[relations[index] as number]}`;
  });
}

describe("the shipped encoder", () => {
  test("knows parts of speech and trees", async () => {
    expect(await treeOf("The minister saw Ada Stone in May. She did not sign the treaty.")).toEqual([
      "The/DET/minister/det",
      "minister/NOUN/saw/nsubj",
      "saw/VERB/-/root",
      "Ada/PROPN/saw/obj",
      "Stone/PROPN/Ada/flat",
      "in/ADP/May/case",
      "May/PROPN/saw/obl",
      "./PUNCT/saw/punct",
      "She/PRON/sign/nsubj",
      "did/AUX/sign/aux",
      "not/PART/sign/advmod",
      "sign/VERB/-/root",
      "the/DET/treaty/det",
      "treaty/NOUN/sign/obj",
      "./PUNCT/sign/punct",
    ]);
  });

  test("takes whom a conjunction joins for somebody else", async () => {
    const tree = await treeOf(
      "Norway's prime minister and Duarte Salgueiral, the prime minister of Portugal, agreed.",
    );
    expect(tree.filter((word) => /^(and|Duarte)/.test(word))).toEqual([
      "and/CCONJ/Duarte/cc",
      "Duarte/PROPN/minister/conj",
    ]);
    // and an apposition stays one, "and" or not
    const other = await treeOf("Ada Stone, the minister and leader of the party, agreed.");
    expect(other[4]).toBe("minister/NOUN/Ada/appos");
  });

  test("finds names", async () => {
    const { encoder } = await shippedModel();
    const { tokens, ...rest } = parsed("Ada Stone of the Marlow Institute flew to New York.");
    const { names } = await encoder.encode({ tokens, ...rest });
    const shown = names.map(
      ({ first, last, kind }) =>
        `${tokens
          .slice(first, last + 1)
          .map((token) => token.text)
          .join(" ")}: ${kind}`,
    );
    expect(shown).toEqual(["Ada Stone: Person", "Marlow Institute: Organization", "New York: Place"]);
  });

  test.each([
    ["nothing", ""],
    ["a long word", "a".repeat(10_000)],
    ["no full stop", "the minister met the leader of the party ".repeat(300)],
    ["emoji", "😀👩‍👩‍👧‍👦🇵🇹 ".repeat(50)],
    ["right-to-left text", "שלום עולם ".repeat(100)],
    ["zero-width characters", "a\u200b ".repeat(100)],
  ])("gives every sentence one tree: %s", async (_, text) => {
    const { encoder } = await shippedModel();
    const document = parsed(text);
    const { heads, spans, states, stateWidth } = await encoder.encode(document);
    for (const { firstToken, endToken } of document.sentences) {
      const own = [...heads.slice(firstToken, endToken)];
      expect(own.filter((head) => head === -1)).toHaveLength(1);
      for (const start of own.keys()) {
        let at = firstToken + start;
        for (let steps = 0; at !== -1 && steps <= own.length; steps++) at = heads[at] as number;
        expect(at).toBe(-1);
      }
    }
    expect(states).toHaveLength(document.tokens.length * stateWidth);
    expect(spans.every(Number.isFinite)).toBe(true);
  });

  test("lets others have their turn between windows", async () => {
    const { encoder } = await shippedModel();
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await encoder.encode(parsed("The minister met the leader. ".repeat(200)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  test("gives the same bytes here, in another process and in a thread", async () => {
    const { encoder } = await shippedModel();
    const text = readFileSync(join(root, "samples", "01-port-talks.txt"), "utf8");
    const here = digestOf(await encoder.encode(parsed(text)));
    expect(digestOf(await encoder.encode(parsed(text)))).toBe(here);
    const script = join(__dirname, "digest", "main.ts");
    const task = { settings: modelSettings, text };
    const [process, [thread]] = await Promise.all([
      promisify(execFile)(
        globalThis.process.execPath,
        ["--require", require.resolve("ts-node/register"), script, JSON.stringify(task)],
        { cwd: root },
      ),
      once(
        new Worker(script, {
          workerData: task,
          execArgv: ["--require", require.resolve("ts-node/register")],
        }),
        "message",
      ),
    ]);
    expect([process.stdout, thread]).toEqual([here, here]);
  }, 60_000);
});
