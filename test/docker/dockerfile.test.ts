import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(__dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The stages of the Dockerfile, each from its FROM on. */
function stages(): readonly (readonly Instruction[])[] {
  const lines = read("Dockerfile")
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const found: Instruction[][] = [];
  for (const line of lines) {
    const [, word = "", rest = ""] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (word === "FROM") found.push([]);
    found.at(-1)?.push({ word, rest });
  }
  return found;
}

/** The paths that the image is built from: those that .dockerignore lets through. */
const letThrough = read(".dockerignore")
  .split("\n")
  .filter((line) => line.startsWith("!"))
  .map((line) => line.slice(1));

describe("Dockerfile", () => {
  const all = stages();
  const last = all.at(-1) ?? [];
  const rest = (stage: readonly Instruction[], word: string) =>
    stage.filter((one) => one.word === word).map((one) => one.rest);

  test("builds in one stage and runs in another, both on the same slim image of a named version", () => {
    expect(all).toHaveLength(2);
    const images = all.map((stage) => stage[0]?.rest.split(" ")[0]);
    expect(images[0]).toMatch(/^node:\d+-slim$/);
    expect(images[1]).toBe(images[0]);
  });

  test("does not run as root", () => {
    const user = last.findIndex((one) => one.word === "USER");
    const start = last.findIndex((one) => one.word === "ENTRYPOINT");
    expect(rest(last, "USER")).toEqual(["node"]);
    expect(user).toBeLessThan(start);
  });

  test("holds at run time what the published package holds", () => {
    const { files } = JSON.parse(read("package.json")) as { files: readonly string[] };
    const copied = rest(last, "COPY").join(" ");
    for (const folder of ["dist", "cypher", "samples", "vendor", "ingest/extractors/offline/model/weights"]) {
      expect(files).toContain(folder);
      expect(copied).toContain(`/tieline/${folder} ./${folder}`);
    }
    expect(copied).toContain("/tieline/node_modules ./node_modules");
  });

  test("is built from paths that are there, and from all that the build reads", () => {
    expect(letThrough.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const entries = [...read("build.mjs").matchAll(/"([a-z]+)\/[\w/-]+\.ts"/g)].map((match) => match[1]);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((folder) => !letThrough.includes(folder as string))).toEqual([]);
  });

  test("installs from the lock file", () => {
    expect(rest(all[0] ?? [], "RUN").join("\n")).toContain("npm ci");
  });
});
