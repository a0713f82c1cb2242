import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(__dirname, "..", "..");
const list = readFileSync(join(root, "THIRD-PARTY.md"), "utf8");
const named = new Set(list.match(/(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*/gi));

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Every package that `names` need at run time, found as Node finds them. */
function needed(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const folder = join(root, "node_modules", name);
    if (found.has(name) || !existsSync(folder)) return;
    found.add(name);
    for (const next of Object.keys(manifestOf(folder).dependencies ?? {})) visit(next);
  };
  for (const name of names) visit(name);
  return [...found].sort();
}

/** What vite put into the page, read from the source maps that it left beside it. */
function bundled(): readonly string[] {
  const assets = join(root, "dist", "app", "assets");
  const names = new Set<string>();
  for (const file of readdirSync(assets).filter((name) => name.endsWith(".map"))) {
    const { sources } = JSON.parse(readFileSync(join(assets, file), "utf8")) as {
      sources: readonly string[];
    };
    for (const source of sources) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
      if (name) names.add(name);
    }
  }
  return [...names].sort();
}

describe("THIRD-PARTY.md", () => {
  const manifest = manifestOf(root);

  test("names every dependency, and what each of them needs at run time", () => {
    const names = [
      ...needed(Object.keys(manifest.dependencies ?? {})),
      ...Object.keys(manifest.devDependencies ?? {}),
    ];
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });

  const built = existsSync(join(root, "dist", "app", "assets"));
  test.skipIf(!built && !process.env["CI"])("names every package inside the page", () => {
    expect(bundled().filter((name) => !named.has(name))).toEqual([]);
  });

  test("and none of them has a licence that would bind us further", () => {
    const harmless = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MIT OR Apache-2\.0)$/;
    const others = needed(Object.keys(manifest.dependencies ?? {})).filter(
      (name) => !harmless.test(manifestOf(join(root, "node_modules", name)).license ?? ""),
    );
    expect(others).toEqual([]);
  });

  test("the project's own licence is the whole Apache License 2.0", () => {
    const licence = readFileSync(join(root, "LICENSE"), "utf8");
    expect(licence).toContain("Version 2.0, January 2004");
    expect(licence).toContain("END OF TERMS AND CONDITIONS");
    expect(licence).toContain("Copyright 2026 the Tieline authors");
  });
});
