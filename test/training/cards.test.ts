import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(__dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe.each(["countries", "lemmas", "sentences"])("the card of the %s", (name) => {
  const rows = [
    ...read(`training/${name}/CARD.md`).matchAll(/^\| `([^`]+)` \| (\d+) \| `([0-9a-f]{64})` \|$/gm),
  ].map(([, path, bytes, sum]) => [path as string, Number(bytes), sum] as const);

  test.each(rows)("%s is what the training wrote", (path, bytes, sum) => {
    const content = readFileSync(join(root, path));
    const said = `make it again with training/${name}/main.ts instead of changing it by hand`;
    expect(content.length, said).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex"), said).toBe(sum);
  });

  test("names what is made, and stands beside the attribution", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(read("THIRD-PARTY.md")).toContain(`training/${name}/CARD.md`);
  });
});
