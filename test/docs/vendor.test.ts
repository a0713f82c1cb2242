import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(__dirname, "..", "..");
const folder = join(root, "vendor", "onnxruntime-web");
const readme = readFileSync(join(folder, "README.md"), "utf8");

test("the vendored runtime is what its README says, file by file", () => {
  const told = [...readme.matchAll(/^\| `([^`]+)` \| `([0-9a-f]{64})` \|$/gm)].map(([, name, hash]) => [
    name,
    hash,
  ]);
  const there = readdirSync(folder)
    .filter((name) => name.startsWith("ort"))
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);
  expect(told.sort()).toEqual(there.sort());
});

test("and onnxruntime-common has its version", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  expect(manifest.dependencies["onnxruntime-common"]).toBe(
    /^# onnxruntime-web (\S+),/.exec(readme)?.[1] ?? "",
  );
});
