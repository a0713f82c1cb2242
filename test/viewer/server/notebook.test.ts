import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { notebookPlace } from "#cli/notebook.ts";
import type { World } from "#cli/world.ts";
import { type Notebook, notebookFolder } from "#viewer/server/notebook.ts";
import { ask, eventsOf, type TestServer, testServer } from "./running.ts";

const view = { name: "Turin", address: "#kinds=Place", made: "1842-08-01" };
const note = { on: ["v1"], names: ["Ada Lovelace"], text: "Ask her.", made: "1842-08-02" };
const scene = (story: string, place: number) => ({
  story,
  place,
  caption: "",
  address: "",
  made: "1842-08-01",
});
const none = { views: [], notes: [], stories: [], scenes: [], damaged: [] };

describe("a notebook in a folder", () => {
  let folder: string;
  let notebook: Notebook;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "tieline-notebook-")), "notebook");
    notebook = notebookFolder(folder);
    return () => rmSync(join(folder, ".."), { recursive: true, force: true });
  });

  test("is empty at first, and nothing is made to look at it", async () => {
    expect(await notebook.content()).toEqual(none);
    expect(readdirSync(join(folder, ".."))).toEqual([]);
  });

  test("gives back what was put, to whoever opens the place", async () => {
    await notebook.put("views", "view0001", view);
    await notebook.put("notes", "note0001", note);
    const again = await notebookFolder(folder).content();
    expect(again).toEqual({
      ...none,
      views: [{ ...view, id: "view0001" }],
      notes: [{ ...note, id: "note0001" }],
    });
    expect(statSync(join(folder, "notes", "note0001.json")).mode & 0o077).toBe(0);
  });

  test("an entry takes the place of the one with its id, and of no other", async () => {
    await notebook.put("views", "view0001", view);
    await notebook.put("views", "view0002", view);
    await notebook.put("views", "view0001", { ...view, name: "Torino" });
    expect((await notebook.content()).views.map(({ name }) => name)).toEqual(["Torino", "Turin"]);
  });

  test("what two write at once is there twice", async () => {
    const other = notebookFolder(folder);
    const ids = Array.from({ length: 40 }, (_, index) => `view${String(index).padStart(4, "0")}`);
    await Promise.all(ids.map((id, index) => (index % 2 ? other : notebook).put("views", id, view)));
    expect((await notebook.content()).views.map(({ id }) => id)).toEqual(ids);
    expect(readdirSync(join(folder, "views")).filter((name) => name.startsWith("new-"))).toEqual([]);
  });

  test("says whether what it removes was there; a story's scenes go with it", async () => {
    await notebook.put("stories", "story001", { name: "A visit", made: "1842-08-01" });
    await notebook.put("scenes", "scene001", scene("story001", 1));
    await notebook.put("scenes", "scene002", scene("story002", 1));
    expect(await notebook.remove("stories", "story001")).toBe(true);
    expect(await notebook.remove("stories", "story001")).toBe(false);
    expect((await notebook.content()).scenes.map(({ id }) => id)).toEqual(["scene002"]);
  });

  test("what is damaged is put aside, whole and under a name of its own, and told of", async () => {
    await notebook.put("views", "view0001", view);
    for (const text of ['{"name": "Tur', '{"name": 7}']) {
      writeFileSync(join(folder, "views", "view0002.json"), text);
      expect((await notebook.content()).views).toHaveLength(1);
    }
    const aside = ["view0002.json.damaged", "view0002.json.damaged-2"].map((name) =>
      join(folder, "views", name),
    );
    expect((await notebook.content()).damaged).toEqual(aside);
    expect(aside.map((file) => readFileSync(file, "utf8"))).toEqual(['{"name": "Tur', '{"name": 7}']);
  });

  test("says where it could not be written", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "views"), "a file where a folder should be");
    await expect(notebook.put("views", "view0001", view)).rejects.toThrow(
      `The notebook in ${folder} cannot be written`,
    );
  });
});

describe("the notebook over HTTP", () => {
  let running: TestServer;
  beforeAll(async () => {
    running = await testServer();
  });
  afterAll(() => running?.close());

  const put = (path: string, body: unknown) => ask(running, "PUT", `/api/notebook/${path}`, { body });

  test("takes an entry, tells those who listen, and gives it back", async () => {
    const stop = new AbortController();
    const events = eventsOf(running, "/api/events", stop.signal);
    expect((await events.next()).value).toMatchObject({ event: "connected" });
    expect(await put("views/view0001", view)).toMatchObject({
      status: 200,
      json: { ...view, id: "view0001" },
    });
    expect((await events.next()).value).toMatchObject({ event: "kept", status: { articles: 0 } });
    stop.abort();
    const { json } = await ask(running, "GET", "/api/notebook");
    expect(json).toEqual({ ...none, views: [{ ...view, id: "view0001" }] });
    expect((await ask(running, "DELETE", "/api/notebook/views/view0001")).status).toBe(200);
    const gone = await ask(running, "DELETE", "/api/notebook/views/view0001");
    expect(gone).toMatchObject({ status: 404, json: { error: { code: "not-found" } } });
    expect(running.errors).toEqual([]);
  });

  test.each([
    ["a section that is none", "maps/view0001", view],
    ["an id that is a path", "views/..%2f..%2fformat", view],
    ["an address of another page", "views/view0001", { ...view, address: "javascript:alert(1)" }],
    ["a name that is too long", "views/view0001", { ...view, name: "x".repeat(201) }],
    ["a name of blanks", "views/view0001", { ...view, name: "  " }],
    ["a note that is too long", "notes/note0001", { ...note, text: "x".repeat(10_001) }],
    ["a day that is none", "notes/note0001", { ...note, made: "yesterday" }],
  ])("refuses %s", async (_what, path, body) => {
    expect(await put(path, body)).toMatchObject({ status: 400, json: { error: { code: "request" } } });
    expect((await ask(running, "GET", "/api/notebook")).json).toEqual(none);
  });
});

describe("where a store's notebook lies", () => {
  const world = (env: World["env"]) => ({ env, folder: "/here" }) as World;
  const home = { HOME: "/home/ada" };

  test("within the folder of an embedded store", () => {
    expect(notebookPlace(world(home), "file:/data/graph")).toBe("/data/graph/notebook");
  });

  test("for a server's in the user's data folder, by address and database; who asks does not count", () => {
    const place = notebookPlace(world(home), "neo4j://host:7687");
    expect(place).toMatch(/^\/home\/ada\/\.local\/share\/tieline\/notebooks\/[0-9a-f]{20}$/);
    expect(notebookPlace(world(home), "neo4j://ada:secret@host:7687")).toBe(place);
    expect(notebookPlace(world({ ...home, NEO4J_DATABASE: "news" }), "neo4j://host:7687")).not.toBe(place);
    expect(notebookPlace(world({ ...home, XDG_DATA_HOME: "/data" }), "neo4j://host:7687")).toMatch(
      /^\/data\/tieline\/notebooks\//,
    );
  });
});
