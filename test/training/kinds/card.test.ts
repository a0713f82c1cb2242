import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(__dirname, "..", "..", "..");
const card = readFileSync(join(root, "training", "kinds", "CARD.md"), "utf8");

describe("the card of the kinds", () => {
  const rows = [...card.matchAll(/^\| `([^`]+)` \| (\d+) \| `([0-9a-f]{64})` \|$/gm)];

  test("names what is made", () => {
    expect(rows.map(([, path]) => path)).toEqual([
      "ingest/extractors/offline/lexicon/common-words.ts",
      "ingest/extractors/offline/lexicon/kind-weights.ts",
    ]);
  });

  test.each(rows.map(([, path, bytes, sum]) => [path!, Number(bytes), sum!] as const))(
    "%s is what the training wrote",
    (path, bytes, sum) => {
      const content = readFileSync(join(root, path));
      const said = "make it again with training/kinds/main.ts instead of changing it by hand";
      expect(content.length, said).toBe(bytes);
      expect(createHash("sha256").update(content).digest("hex"), said).toBe(sum);
    },
  );

  test("is shipped, with the attribution beside it", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      files: readonly string[];
    };
    expect(manifest.files).toContain("training/**/CARD.md");
    expect(manifest.files).toContain("THIRD-PARTY.md");
    expect(readFileSync(join(root, "THIRD-PARTY.md"), "utf8")).toContain("training/kinds/CARD.md");
  });
});
