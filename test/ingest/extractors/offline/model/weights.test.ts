import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readWeights } from "#ingest/extractors/offline/model/weights.ts";
import { modelSettings } from "../../../../support/reader.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weights-"));
  const files = { "labels.json": '{"window":256}', "vocab.txt": "[PAD]\n[UNK]\n", "encoder.onnx": "graph" };
  const manifest = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    const sha256 = createHash("sha256").update(content).digest("hex");
    return [name, { sha256, bytes: content.length }];
  });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(Object.fromEntries(manifest)));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readWeights", () => {
  test("gives lists, vocabulary and graphs", async () => {
    const weights = await readWeights(folder);
    expect(weights.labels.window).toBe(256);
    expect(weights.vocabulary).toEqual(["[PAD]", "[UNK]"]);
    expect(Buffer.from(weights.graph("encoder")).toString()).toBe("graph");
    expect(() => weights.graph("claims")).toThrow("does not name claims.onnx");
  });

  test("the shipped graphs cast nothing: that kernel alone takes a second to compile", async () => {
    const weights = await readWeights(modelSettings.weights);
    for (const name of ["encoder", "references", "claims", "qualifiers"])
      expect(Buffer.from(weights.graph(name)).includes("\x22\x04Cast")).toBe(false); // a node's op_type
  });

  const told = (file: string, what: string) =>
    `The reader's model is not whole: ${join(folder, file)} ${what}. Install tieline again.`;

  test("says which file is missing", async () => {
    rmSync(join(folder, "encoder.onnx"));
    await expect(readWeights(folder)).rejects.toThrow(told("encoder.onnx", "is missing"));
    rmSync(join(folder, "manifest.json"));
    await expect(readWeights(folder)).rejects.toThrow(told("manifest.json", "is missing"));
  });

  test("says which file is cut short", async () => {
    writeFileSync(join(folder, "encoder.onnx"), "gra");
    await expect(readWeights(folder)).rejects.toThrow(
      told("encoder.onnx", "has 3 bytes where 5 are expected"),
    );
  });

  test("says which file is altered", async () => {
    writeFileSync(join(folder, "encoder.onnx"), "grape");
    await expect(readWeights(folder)).rejects.toThrow(
      told("encoder.onnx", "is not the file that manifest.json describes"),
    );
    writeFileSync(join(folder, "manifest.json"), "{");
    await expect(readWeights(folder)).rejects.toThrow(told("manifest.json", "is not JSON"));
  });
});
