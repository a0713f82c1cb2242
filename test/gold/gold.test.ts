import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { UNNOTED } from "#graph/model.ts";
import type { Extraction } from "#ingest/extractor.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { shippedReader } from "../support/reader.ts";

/** Articles annotated by hand, which lie beside the project and never in it. */
const FOLDER = path.resolve(__dirname, "../../../shared/gold/dev");

interface GoldClaim {
  readonly subject: string | readonly string[];
  readonly predicate: readonly string[];
  readonly object: string | readonly string[];
  readonly polarity?: string;
  readonly modality?: string | readonly string[];
  readonly speaker?: string;
  readonly time?: string;
  readonly tenure?: string;
  readonly optional?: boolean;
}
interface Gold {
  readonly published: string;
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly also?: readonly string[];
  }[];
  readonly claims: readonly GoldClaim[];
  readonly absent: { readonly entities: readonly string[]; readonly claims: readonly GoldClaim[] };
}
interface Read {
  readonly text: string;
  readonly gold: Gold;
  readonly extraction: Extraction;
  /** The gold's id of each of the reader's entities. */
  readonly ids: readonly (string | null)[];
}

async function read(name: string): Promise<Read> {
  const text = readFileSync(path.join(FOLDER, `${name}.txt`), "utf8")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n");
  const gold = JSON.parse(readFileSync(path.join(FOLDER, `${name}.gold.json`), "utf8")) as Gold;
  const article = {
    id: name,
    address: null,
    title: null,
    publisher: null,
    published: gold.published,
    ...UNNOTED,
    text,
  };
  const extraction = await (await shippedReader()).extract(parseDocument(article));
  const ids = extraction.entities.map((entity) => {
    const known = gold.entities.find(({ name, also = [] }) => [name, ...also].includes(entity.name));
    return known?.id ?? null;
  });
  return { text, gold, extraction, ids };
}

function finds({ extraction, ids }: Read, wanted: GoldClaim): boolean {
  const one = (end: string | readonly string[], entity: number): boolean => {
    const id = ids[entity];
    return id !== null && id !== undefined && (typeof end === "string" ? [end] : end).includes(id);
  };
  const modalities = typeof wanted.modality === "string" ? [wanted.modality] : wanted.modality;
  return extraction.claims.some((claim) => {
    if (!wanted.predicate.includes(claim.predicate)) return false;
    const straight = one(wanted.subject, claim.subject) && one(wanted.object, claim.object);
    const turned = one(wanted.subject, claim.object) && one(wanted.object, claim.subject);
    if (!straight && !turned) return false;
    if (claim.polarity !== (wanted.polarity ?? "positive")) return false;
    if (!(modalities ?? ["actual"]).includes(claim.modality)) return false;
    if (wanted.tenure !== undefined && claim.tenure !== wanted.tenure) return false;
    if (wanted.time !== undefined && claim.time?.startsWith(wanted.time) !== true) return false;
    return wanted.speaker === undefined || (claim.speaker !== null && ids[claim.speaker] === wanted.speaker);
  });
}

if (!existsSync(FOLDER)) {
  describe("gold articles", () => {
    it("are not here: the folder shared/gold/dev does not stand beside the project", () => {
      expect(existsSync(FOLDER)).toBe(false);
    });
  });
} else {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".gold.json"))
    .map((file) => file.slice(0, -".gold.json".length));

  describe("gold articles", () => {
    it.each(names)("%s is read, and all its evidence is verbatim", async (name) => {
      const { text, extraction } = await read(name);
      expect(extraction.entities.length).toBeGreaterThan(0);
      expect(extraction.claims.length).toBeGreaterThan(0);
      for (const { evidence } of extraction.claims) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe("");
      }
    });
  });

  describe("the real article", () => {
    /** Subject, relation and object of the claims that a reader must find there. */
    const demanded = [
      "kishida LEADS japan",
      "yoon LEADS skorea",
      "biden LEADS us",
      "kishida RUNS_FOR ldp",
      "choi WORKS_FOR asan",
      "choi TOLD afp",
      "kishida VISITED skorea",
      "kishida VISITED washington",
      "kishida MET_WITH yoon",
      "kishida MET_WITH biden",
      "yoon MET_WITH biden",
    ];

    it.each(demanded)("says %s as the annotation does", async (line) => {
      const article = await read("kishida-seoul");
      const [subject, predicate, object] = line.split(" ");
      const wanted = article.gold.claims.filter(
        (claim) => claim.subject === subject && claim.predicate[0] === predicate && claim.object === object,
      );
      expect(wanted.length).toBeGreaterThan(0);
      for (const claim of wanted) expect(finds(article, claim)).toBe(true);
    });

    it("makes nothing of credits and page furniture", async () => {
      const { gold, extraction } = await read("kishida-seoul");
      const names = extraction.entities.map(({ name }) => name);
      expect(names.filter((name) => gold.absent.entities.includes(name))).toEqual([]);
    });

    it("knows whom 'he said' stands for", async () => {
      const { extraction, ids } = await read("kishida-seoul");
      const speakers = extraction.quotes.filter(({ speaker }) => speaker !== null && ids[speaker] === "choi");
      expect(speakers.length).toBeGreaterThan(1);
    });
  });
}
