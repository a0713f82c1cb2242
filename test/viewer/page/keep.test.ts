import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import Graph from "graphology";
import { parse } from "graphology-gexf";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { kindColours } from "#viewer/app/core/appearance.ts";
import type { NotebookContent } from "#viewer/protocol.ts";
import { entityId } from "../../support/graph-notation.ts";
import { executable, useStage } from "./stage.ts";

const ada = entityId("Person", "Ada Lovelace");
const babbage = entityId("Person", "Charles Babbage");
const turin = entityId("Place", "Turin");

describe.skipIf(executable === "")("what is kept and shown", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;

  afterEach(async () => {
    const { damaged: _, ...content } = await kept();
    for (const [section, entries] of Object.entries(content))
      for (const { id } of entries)
        await fetch(`${stage.server.url}/api/notebook/${section}/${id}`, { method: "DELETE" });
    for (const context of stage.browser.contexts()) await context.close();
  });

  async function kept(): Promise<NotebookContent> {
    return (await fetch(`${stage.server.url}/api/notebook`)).json() as Promise<NotebookContent>;
  }
  async function drawn(page: Page): Promise<void> {
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.waitForTimeout(300);
  }
  async function openKept(page: Page, tab: string) {
    await page.keyboard.press("k");
    const panel = page.getByRole("complementary", { name: "Views, notes and story" });
    await panel.getByRole("button", { name: new RegExp(`^${tab}\\b`) }).click();
    return panel;
  }
  async function barrierFree(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  }

  test("an address shows the same in another window", async () => {
    const page = await open(`#entity=${ada}&pins=${turin}:40:160`);
    await drawn(page);
    await page.getByRole("button", { name: /^Places/ }).click();
    await page.getByRole("button", { name: /^Places/ }).click();
    await page.getByRole("button", { name: /^Groups/ }).click();
    await page.getByRole("button", { name: "Nearer" }).click();
    await page.keyboard.press("q");
    await page.getByRole("textbox", { name: "Cypher query" }).fill("MATCH (p:Person) RETURN p.name");
    await expect.poll(() => page.url()).toContain("query=MATCH");
    await expect.poll(() => page.url()).toContain("camera=");
    const { hash } = new URL(page.url());
    await page.mouse.move(4, 70);
    const other = await open(hash);
    await drawn(other);
    await other.mouse.move(4, 70);

    expect(new URL(other.url()).hash).toBe(hash);
    const panel = other.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    expect(await other.getByRole("textbox", { name: "Cypher query" }).textContent()).toContain(
      "RETURN p.name",
    );
    const a = PNG.sync.read(await stage.picture(page, "address"));
    const b = PNG.sync.read(await stage.picture(other, "address-again"));
    expect(middleOf(b, kindColours.light.Group).count).toBe(0);
    for (const colour of [kindColours.light.Person, kindColours.light.Place]) {
      const [here, there] = [middleOf(a, colour), middleOf(b, colour)];
      expect(here.count).toBeGreaterThan(20);
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(2);
    }
    expect(problems).toEqual([]);
  });

  test("views under names: keep, go, rename, delete, put back; in all windows", async () => {
    const page = await open(`#entity=${ada}&kinds=Place`);
    await drawn(page);
    await page.keyboard.press("Shift+K");
    const panel = page.getByRole("complementary", { name: "Views, notes and story" });
    const name = panel.getByRole("textbox", { name: "Keep what is seen now" });
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await name.getAttribute("placeholder")).toBe("Ada Lovelace");
    await page.keyboard.type("Ada, no places");
    await page.keyboard.press("Enter");
    await panel.getByRole("link", { name: /^Ada, no places/ }).waitFor();
    await panel.getByText("“Ada, no places” is kept.").waitFor();

    // another window, another browser's storage
    const other = await open();
    await drawn(other);
    const there = await openKept(other, "Views");
    await there.getByRole("link", { name: /^Ada, no places/ }).click();
    expect(new URL(other.url()).hash).toBe(`#entity=${ada}&kinds=Place`);
    expect(await other.getByRole("button", { name: /^Places/ }).getAttribute("aria-pressed")).toBe("false");
    await stage.picture(other, "kept-views");

    await there.getByRole("button", { name: "Rename Ada, no places" }).click();
    await there.getByRole("textbox", { name: "New name" }).fill("Without places");
    await other.keyboard.press("Enter");
    await panel.getByRole("link", { name: /^Without places/ }).waitFor();

    await panel.getByRole("button", { name: "Delete Without places" }).click();
    await panel.getByText("“Without places” deleted").waitFor();
    await there.getByText("Nothing is kept yet").waitFor();
    await barrierFree(page);
    await panel.getByRole("button", { name: "Put back" }).click();
    await there.getByRole("link", { name: /^Without places/ }).waitFor();
    expect((await kept()).views.map((view) => view.name)).toEqual(["Without places"]);
    expect(problems).toEqual([]);
  });

  test("a view in another arrangement is seen from where it was kept", async () => {
    const hash = "#layout=circle&camera=40,-30,0.7";
    const fresh = await open(hash);
    await drawn(fresh);
    const page = await open();
    await drawn(page);
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await page.waitForTimeout(1500);
    const a = PNG.sync.read(await stage.picture(fresh, "circle"));
    const b = PNG.sync.read(await stage.picture(page, "circle-again"));
    for (const colour of [kindColours.light.Person, kindColours.light.Event]) {
      const [here, there] = [middleOf(a, colour), middleOf(b, colour)];
      expect(here.count).toBeGreaterThan(20);
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(2);
    }
    expect(new URL(page.url()).hash).toBe(hash);
    expect(problems).toEqual([]);
  });

  test("the link of a view is copied", async () => {
    await fetch(`${stage.server.url}/api/notebook/views/view0001`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "Places", address: "#kinds=Place", made: "1842-08-01" }),
    });
    const page = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await drawn(page);
    const panel = await openKept(page, "Views");
    await panel.getByRole("button", { name: "Copy the link to Places" }).click();
    await panel.getByText("The link to “Places” is copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${stage.server.url}/#kinds=Place`,
    );
    expect(problems).toEqual([]);
  });

  test("notes on an entity and on a tie", async () => {
    const page = await open(`#entity=${ada}`);
    await drawn(page);
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    await page.keyboard.press("w");
    await page.keyboard.type("Ask her about <b>Turin</b>.\nSoon.");
    await page.keyboard.press("Control+Enter");
    await panel.getByText("Ask her about <b>Turin</b>.").waitFor();
    await stage.picture(page, "note");

    await page.goto(`${stage.server.url}/#pair=${babbage},${ada}`);
    await panel.getByRole("button", { name: "Write a note" }).click();
    await panel.getByRole("textbox", { name: /^A note on/ }).fill("Where did they meet?");
    await panel.getByRole("button", { name: "Keep the note" }).click();
    await panel.getByText("Where did they meet?").waitFor();
    await expect.poll(async () => (await kept()).notes.length).toBe(2);
    await page.reload();
    await panel.getByText("Where did they meet?").waitFor();

    const all = await openKept(page, "Notes");
    await all.getByRole("link", { name: "Ada Lovelace", exact: true }).waitFor();
    await barrierFree(page);
    await stage.picture(page, "notes");
    await all.getByRole("button", { name: "Change the note on Ada Lovelace", exact: true }).click();
    await all.getByRole("textbox", { name: "The note on Ada Lovelace", exact: true }).fill("Ask her.");
    await page.keyboard.press("Control+Enter");
    await all.getByText("Ask her.").waitFor();
    await all.getByRole("link", { name: "Ada Lovelace", exact: true }).click();
    await panel.getByText("Ask her.").waitFor();
    await panel.getByRole("button", { name: "Delete the note on Ada Lovelace" }).click();
    await panel.getByRole("button", { name: "Put back" }).click();
    await panel.getByText("Ask her.").waitFor();
    await expect.poll(async () => (await kept()).notes.length).toBe(2);
    expect(problems).toEqual([]);
  });

  test("a story: add views, say something under each, reorder, play", async () => {
    const page = await open(`#entity=${ada}`);
    await drawn(page);
    const panel = await openKept(page, "Story");
    const add = panel.getByRole("button", { name: "Add this view" });
    const views: readonly [hash: string, caption: string][] = [
      [`#entity=${ada}`, "She will go to Turin."],
      [`#pair=${ada},${babbage}`, "They met before."],
      ["#kinds=Place", "And nobody asked where."],
    ];
    for (const [hash, caption] of views) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      if (!(await panel.isVisible())) await openKept(page, "Story");
      await add.click();
      await page.keyboard.type(caption);
      await page.keyboard.press("Control+Enter");
      await panel.getByText(caption).waitFor();
    }
    await panel.getByRole("button", { name: "Move The network up" }).click();
    const captions = async () => (await panel.getByRole("listitem").allInnerTexts()).join("|");
    await expect.poll(captions).toMatch(/Turin.*asked where.*met before/s);
    await barrierFree(page);
    await stage.picture(page, "story-made");

    // dragged by its handle to the top
    const items = panel.getByRole("listitem");
    const handle = items.nth(1).getByTitle("Drag to another place");
    await handle.dragTo(items.nth(0), { targetPosition: { x: 40, y: 4 } });
    await expect.poll(captions).toMatch(/asked where.*Turin.*met before/s);

    await panel.getByRole("button", { name: "Play", exact: true }).click();
    const story = page.getByRole("region", { name: "Story: A story" });
    await story.getByText("And nobody asked where.").waitFor();
    await story.getByText("1 of 3").waitFor();
    expect(await panel.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe("#kinds=Place");
    await page.keyboard.press("ArrowRight");
    await story.getByText("She will go to Turin.").waitFor();
    await page.getByRole("complementary", { name: "Selection" }).getByText("Ada Lovelace").first().waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await story.getByText("3 of 3").waitFor();
    await story.getByText("They met before.").waitFor();
    await page.waitForTimeout(300);
    await stage.picture(page, "story");
    await barrierFree(page);
    await page.keyboard.press("ArrowLeft");
    await story.getByText("2 of 3").waitFor();
    await page.keyboard.press("Escape");
    await story.waitFor({ state: "detached" });
    // what else lies open is left as it is
    await page.getByRole("complementary", { name: "Selection" }).waitFor();
    expect(problems).toEqual([]);
  });

  test("an entry that cannot be read is told of", async () => {
    const notebook = (await kept()) as NotebookContent;
    expect(notebook.damaged).toEqual([]);
    const page = await open();
    await drawn(page);
    await page.route("**/api/notebook", async (route) => {
      const response = await route.fetch();
      const content = (await response.json()) as NotebookContent;
      await route.fulfill({ json: { ...content, damaged: ["/data/notebook/views/view0001.json.damaged"] } });
    });
    await page.reload();
    await drawn(page);
    const panel = await openKept(page, "Views");
    await panel.getByText("view0001.json.damaged").waitFor();
    await panel.getByText("Nothing is lost").waitFor();
    expect(problems).toEqual([]);
  });

  describe("exports", () => {
    const files = mkdtempSync(join(tmpdir(), "tieline-exports-"));
    afterAll(() => rmSync(files, { recursive: true, force: true }));

    async function taken(page: Page, item: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
      await page.getByRole("button", { name: "Export" }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: item }).click();
      const file = await download;
      const path = join(files, file.suggestedFilename());
      await file.saveAs(path);
      return { name: file.suggestedFilename(), bytes: readFileSync(path) };
    }

    test("the menu, by keyboard", async () => {
      const page = await open();
      await drawn(page);
      await page.keyboard.press("x");
      const menu = page.getByRole("menu", { name: "Export what is seen" });
      await menu.waitFor();
      await page.waitForTimeout(200);
      await stage.picture(page, "export-menu");
      await barrierFree(page);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "detached" });
      expect(problems).toEqual([]);
    });

    test.each(["light", "dark"] as const)("pictures have the size that is asked for: %s", async (theme) => {
      const page = await open("#kinds=Group", { colorScheme: theme });
      await drawn(page);
      const one = await taken(page, "PNG picture, 1 times as large");
      expect(one.name).toMatch(/^tieline-\d{4}-\d\d-\d\d\.png$/);
      const three = await taken(page, "PNG picture, 3 times as large");
      const [small, large] = [PNG.sync.read(one.bytes), PNG.sync.read(three.bytes)];
      expect([large.width, large.height]).toEqual([small.width * 3, small.height * 3]);
      expect(small.width).toBeGreaterThan(300);
      for (const kind of ["Person", "Place", "Work"] as const)
        expect(middleOf(large, kindColours.light[kind]).count, kind).toBeGreaterThan(100);
      expect(middleOf(large, kindColours.light.Group).count).toBe(0);
      writeFileSync(join("test/output", `export-${theme}.png`), three.bytes);

      const { name, bytes } = await taken(page, /^SVG/);
      expect(bytes.toString("utf8")).toContain(`width="${small.width}" height="${small.height}"`);
      // two pages at once are more than a machine without graphics always draws
      await page.context().close();
      const show = await (await stage.browser.newContext()).newPage();
      await show.goto(`file://${join(files, name)}`);
      writeFileSync(join("test/output", `export-svg-${theme}.png`), await show.screenshot());
      expect(problems).toEqual([]);
    });

    test("GEXF, GraphML, tables and JSON hold what is seen", async () => {
      const page = await open("#kinds=Place");
      await drawn(page);
      const gexf = await taken(page, /^GEXF/);
      const graph = parse(Graph, gexf.bytes.toString("utf8"));
      const labels = graph.mapNodes((_, { label }) => label as string).sort();
      expect(labels).toContain("Ada Lovelace");
      expect(labels).not.toContain("Turin");

      const graphml = (await taken(page, /^GraphML/)).bytes.toString("utf8");
      const read = await page.evaluate((text) => {
        const xml = new DOMParser().parseFromString(text, "application/xml");
        return {
          wrong: xml.querySelector("parsererror")?.textContent ?? null,
          nodes: xml.querySelectorAll("node").length,
          edges: xml.querySelectorAll("edge").length,
        };
      }, graphml);
      expect(read).toEqual({ wrong: null, nodes: graph.order, edges: graph.size });

      const entities = (await taken(page, /^Entities/)).bytes.toString("utf8");
      expect(entities.trim().split("\n")).toHaveLength(1 + graph.order);
      const ties = (await taken(page, /^Ties/)).bytes.toString("utf8");
      expect(ties.trim().split("\n")).toHaveLength(1 + graph.size);
      const json = await taken(page, /^JSON/);
      expect(json.name).toMatch(/^tieline-.*\.json$/);
      expect(JSON.parse(json.bytes.toString("utf8")).entities).toHaveLength(graph.order);
      expect(problems).toEqual([]);
    });

    test("the evidence page stands alone, cites, and prints", async () => {
      const page = await open(`#entity=${ada}`);
      await drawn(page);
      const { name, bytes } = await taken(page, /^Evidence page/);
      expect(name).toMatch(/^tieline-.*-evidence\.html$/);
      const said: string[] = [];
      const context = await stage.browser.newContext({ viewport: { width: 900, height: 1200 } });
      const show = await context.newPage();
      show.on("console", (message) => said.push(message.text()));
      show.on("request", (request) => said.push(request.url()));
      const path = join(files, name);
      await show.goto(`file://${path}`);
      expect(said).toEqual([`file://${path}`]);
      await show.getByRole("heading", { name: "Ada Lovelace", exact: true }).waitFor();
      await show.getByRole("heading", { name: "Charles Babbage and Ada Lovelace" }).waitFor();
      await show.getByText("Ada met Charles Babbage in London last week.").waitFor();
      await show.getByText("<img src=x onerror=alert(1)>").waitFor({ state: "detached" });
      // what does not stand out is in the picture and is not told
      expect(bytes.toString("utf8")).not.toContain("built the Analytical Engine");
      expect(await show.getByRole("listitem").allInnerTexts()).toHaveLength(2);
      writeFileSync(join("test/output", "evidence-page.png"), await show.screenshot({ fullPage: true }));
      const { violations } = await new AxeBuilder({ page: show }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      writeFileSync(join("test/output", "evidence-page.pdf"), await show.pdf({ preferCSSPageSize: true }));
      await show.close();
      expect(problems).toEqual([]);
    });
  });
});

/** The pixels of exactly that colour: how many, and their middle. */
function middleOf({ data, width }: PNG, colour: string): { count: number; x: number; y: number } {
  const wanted = Number.parseInt(colour.slice(1), 16);
  let [count, x, y] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data.readUIntBE(at, 3) !== wanted) continue;
    count += 1;
    x += (at / 4) % width;
    y += Math.floor(at / 4 / width);
  }
  return { count, x: x / count, y: y / count };
}
