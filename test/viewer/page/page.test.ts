import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { kindColours } from "#viewer/app/core/appearance.ts";
import { entityId, graphChange } from "../../support/graph-notation.ts";
import { find } from "./pixels.ts";
import { executable, useStage } from "./stage.ts";

describe.skipIf(executable === "")("the page in a browser", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;

  async function picture(page: Page, name: string): Promise<PNG> {
    return PNG.sync.read(await stage.picture(page, name));
  }

  test.each(["light", "dark"] as const)(
    "draws every kind in its colour, to be clicked: %s",
    async (theme) => {
      const colours = kindColours[theme];
      const page = await open("", { colorScheme: theme });
      await page.locator("[data-testid=network][data-ready]").waitFor();
      // without the legend, whose marks have the same colours
      await page.getByRole("button", { name: "Legend" }).click();
      const first = await picture(page, `network-${theme}`);
      for (const [kind, colour] of Object.entries(colours))
        expect(find(first, colour).count, `pixels of ${kind}`).toBeGreaterThan(20);

      // the only event; then only it and whom it is tied to are in colour
      const event = find(first, colours.Event);
      await page.mouse.click(event.x, event.y);
      const panel = page.getByRole("complementary", { name: "Selection" });
      await panel.getByRole("heading", { name: "Turin congress" }).waitFor();
      await panel.getByRole("article").waitFor();
      await page.mouse.move(4, 70);
      const second = await picture(page, `selected-${theme}`);
      expect(find(second, colours.Organization).count).toBe(0);
      const [from, to] = await inNetwork(page, second, [colours.Person, colours.Event]);
      await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
      await panel.getByText("What ties").waitFor();
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  /** Where colours are in the part of the picture that the panel leaves. */
  async function inNetwork(page: Page, image: PNG, colours: readonly [string, string]) {
    const panel = await page.getByRole("complementary", { name: "Selection" }).boundingBox();
    const part = new PNG({ width: Math.floor(panel?.x ?? image.width), height: image.height });
    PNG.bitblt(image, part, 0, 0, part.width, part.height, 0, 0);
    return [find(part, colours[0]), find(part, colours[1])] as const;
  }

  test("search, read the claims, open the article at the sentence", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("lovelase");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");

    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    const planned = panel.getByRole("article").filter({ hasText: "is to visit" });
    expect(await planned.locator(".sentence").textContent()).toBe(
      "Ada Lovelace is to visit Turin – planned for 6 September 1842, according to the article",
    );
    expect(await planned.locator(".badge").allInnerTexts()).toEqual(["Planned"]);
    await planned.getByRole("button", { name: /will visit Turin on 6 September/ }).click();

    const reader = page.getByRole("complementary", { name: "Article" });
    await reader.locator("[data-marked]").first().waitFor();
    expect((await reader.locator("[data-marked]").allInnerTexts()).join("")).toBe(
      "Ada Lovelace, a fellow of the Royal Society, will visit Turin on 6 September.",
    );
    expect(await reader.locator("[data-marked]").first().isVisible()).toBe(true);
    await picture(page, "evidence");

    // an article's text is data
    expect(await reader.textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("img").count()).toBe(0);

    await reader.getByRole("link", { name: "Charles Babbage" }).first().click();
    await panel.getByRole("heading", { name: "Charles Babbage" }).waitFor();
    const denied = panel.getByRole("article").filter({ hasText: "did not meet" });
    await denied.waitFor();
    expect(await denied.locator(".badge").allInnerTexts()).toEqual(["Denied"]);

    // back to where one came from
    await page.goBack();
    await panel.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("what ties two, each claim with all its sentences", async () => {
    const page = await open(`#entity=${entityId("Person", "Ada Lovelace")}`);
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("button", { name: /^Tied to/ }).click();
    await panel.getByRole("button", { name: /^Charles Babbage/ }).click();
    const claim = panel.getByRole("article");
    await claim.waitFor();
    expect(await claim.count()).toBe(1);
    const origins = await claim.locator(".origin").allInnerTexts();
    expect(origins.map((origin) => origin.replace(/[\u2068\u2069]/g, ""))).toEqual([
      "Daily Wheel, 3 August 1842",
      "The Analyst, 1 August 1842",
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the legend filters, and the address keeps it", async () => {
    const page = await open("#view=list");
    const names = page.getByRole("table").getByRole("rowheader");
    await names.first().waitFor();
    await expect.poll(() => names.count()).toBe(7);
    await page.getByRole("button", { name: /^Places/ }).click();
    await expect.poll(() => names.count()).toBe(6);
    await page.getByRole("button", { name: /^People/ }).click({ modifiers: ["Alt"] });
    await expect
      .poll(async () => (await names.allInnerTexts()).sort())
      .toEqual(["Ada Lovelace", "Charles Babbage"]);
    await page.reload();
    await names.first().waitFor();
    await expect.poll(() => names.count()).toBe(2);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => names.count()).toBe(7);
    await page.context().close();
  });

  test("what nothing ties is seen when it is asked for", async () => {
    const page = await open("#view=list");
    const names = page.getByRole("table").getByRole("rowheader");
    await names.first().waitFor();
    const loose = page.getByRole("button", { name: /^Without ties/ });
    expect(await loose.getAttribute("aria-pressed")).toBe("false");
    await loose.click();
    await expect.poll(() => names.count()).toBe(8);
    await page.reload();
    await expect.poll(() => names.count()).toBe(8);
    await loose.focus();
    await page.keyboard.press("Alt+Enter");
    await expect.poll(() => names.allInnerTexts()).toEqual(["London"]);
    await page.keyboard.press("Alt+Enter");
    await expect.poll(() => names.count()).toBe(7);
    await page.getByRole("combobox").fill("london");
    await page.getByRole("option", { name: /^London/ }).click();
    await page.getByRole("heading", { name: "London" }).waitFor();
    await expect.poll(() => names.count()).toBe(8);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("what the picture leaves out is found, and brought in with its ties", async () => {
    const page = await open("", {}, stage.browser, "?entities=3&relationships=2");
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.getByText("Showing 3 of 8 entities, 2 of 5 ties").waitFor();
    await page.getByRole("combobox").fill("congress");
    await page.getByRole("option", { name: /^Turin congress/ }).click();
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Turin congress" }).waitFor();
    await panel.getByRole("button", { name: /^Tied to\s*1$/ }).waitFor();
    await page.getByText("Showing 4 of 8 entities, 3 of 5 ties").waitFor();
    // what a query finds comes too
    await page.getByRole("button", { name: "Query" }).click();
    const drawer = page.getByRole("region", { name: "Query console" });
    await drawer.getByRole("textbox", { name: "Cypher query" }).fill("MATCH (g:Group) RETURN g");
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer.getByRole("button", { name: "Show in network" }).click();
    await page.getByRole("button", { name: "Close the console" }).click();
    await page.getByRole("note").filter({ hasText: "Showing 5 of 8 entities" }).waitFor();
    // and so does what an address names: back before the result and the end of the selection
    await page.goBack();
    await page.goBack();
    await page.reload();
    await panel.getByRole("heading", { name: "Turin congress" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("asks the graph, in Cypher and by the catalogue", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Query" }).click();
    const drawer = page.getByRole("region", { name: "Query console" });
    const editor = drawer.getByRole("textbox", { name: "Cypher query" });
    const run = drawer.getByRole("button", { name: "Run", exact: true });
    await editor.fill("MATCH (p:Person)-[r:VISITED]->(o) RETURN p, r, o.name AS place");
    await run.click();
    const table = drawer.getByRole("table");
    await table.waitFor();
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(["p", "r", "place"]);
    expect(await table.getByRole("cell").allInnerTexts()).toEqual(["Ada Lovelace", "VISITED", "Turin"]);
    await drawer.getByRole("button", { name: "Show alone" }).click();
    await page.getByText("Only the result of the query is shown").waitFor();
    await picture(page, "console");

    await editor.fill("MATCH (n) RETRN n");
    await run.click();
    await drawer.getByRole("alert").waitFor();
    expect(await drawer.getByRole("alert").textContent()).toMatch(/line 1|Line 1/);

    await editor.fill("MATCH (n) DETACH DELETE n");
    await run.click();
    await expect.poll(() => drawer.getByRole("alert").textContent()).not.toMatch(/[Ll]ine 1, column/);
    expect((await stage.store.status()).entities).toBe(8);

    await drawer.getByRole("button", { name: /^claims between/i }).click();
    await drawer.getByLabel("one entity").fill("Ada Lovelace");
    await drawer.getByLabel("the other entity").fill("Turin");
    await run.click();
    await drawer.getByRole("cell", { name: /will visit Turin on 6 September/ }).waitFor();
    // the browser itself writes a line about each answer that is an error
    expect(problems.filter((problem) => !/status of 4\d\d/.test(problem))).toEqual([]);
    await page.context().close();
  });

  test("fits a phone", async () => {
    const page = await open("", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByRole("combobox").fill("turin");
    await page.getByRole("option", { name: /^Turin Place/ }).click();
    await page.getByRole("heading", { name: "Turin" }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await picture(page, "phone");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  // the last, since it adds to the graph
  test("an article that is added makes the network grow, in every open page", async () => {
    const other = await open("#view=list");
    const page = await open();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.getByRole("button", { name: "Add an article" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Read the article" }).click();
    expect(await dialog.getByRole("alert").textContent()).toContain("There is no text yet");

    await dialog
      .getByLabel("Text")
      .fill(
        "Faraday meets Lovelace\n\nMichael Faraday, the director of the Royal Institution, met Ada Lovelace in London on Monday.\n\nFaraday praised Lovelace. He said that she would visit Paris in October.",
      );
    await dialog.getByLabel("Publisher").fill("Daily Wheel");
    await dialog.getByLabel("Published on").fill("1842-08-09");
    await dialog.getByRole("button", { name: "Read the article" }).click();
    await dialog.locator("[data-state=done]").waitFor();
    const outcome = dialog.locator("[data-state=done]");
    expect(await outcome.textContent()).toMatch(/added \d+ new entit/);
    await outcome.getByRole("link", { name: "Michael Faraday" }).first().waitFor();
    const met = /Michael Faraday met Ada Lovelace|Ada Lovelace met Michael Faraday/;
    await outcome.getByRole("listitem").filter({ hasText: met }).first().waitFor();
    // who was there already is not told as new
    const fresh = outcome.getByRole("listitem").filter({ hasText: "new here" });
    expect(await fresh.getByRole("link", { name: "Ada Lovelace" }).count()).toBe(0);
    await picture(page, "added");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });

    await page.locator("[data-testid=network]:not([data-version='1'])").waitFor();
    await picture(page, "grown");
    await other.getByRole("button", { name: /Faraday/ }).waitFor();

    // and taken out again
    await page.getByRole("button", { name: "Articles" }).click();
    const panel = page.getByRole("complementary", { name: "Articles" });
    await panel.getByRole("button", { name: "Take out Faraday meets Lovelace" }).click();
    await page.keyboard.press("Enter"); // the focus is on keeping it
    await panel.getByRole("button", { name: "Take out Faraday meets Lovelace" }).click();
    await panel.getByRole("button", { name: "Take out", exact: true }).click();
    await panel.getByText("is out, and with it").waitFor();
    await other.getByRole("button", { name: /Faraday/ }).waitFor({ state: "detached" });
    expect(problems).toEqual([]);
    await page.context().close();
    await other.context().close();
  });

  test("hostile titles, names and publishers stay what they are: text", async () => {
    const long = "Wortungetuem".repeat(420);
    const markup = "<b/onclick=alert(1)>Bold</b><script>alert(1)</script>";
    const change = graphChange({
      title: `${markup} \u202Ereversed ${long}`,
      publisher: `\u202E<i>The Post</i> ${long}`,
      published: "1842-08-20",
      text: `[${long}]{Person} met [${markup}]{Organization} and [Ada Lovelace]{Person}. ${"It rained on. ".repeat(60)}`,
      claims: [
        `${long} MET_WITH Ada Lovelace "${long} met ${markup} and Ada Lovelace. ${"It rained on. ".repeat(60).trim()}"`,
        `${long} MET_WITH ${markup} "${long} met ${markup}"`,
      ],
    });
    await stage.store.apply(change);
    try {
      const page = await open(`#entity=${entityId("Person", long)}`);
      const panel = page.getByRole("complementary", { name: "Selection" });
      await panel.getByRole("article").first().waitFor();
      await picture(page, "hostile");
      const more = panel.getByRole("button", { name: "more", exact: true }).first();
      const quote = panel.locator(".quote").first();
      const few = (await quote.boundingBox())?.height ?? 0;
      expect(few).toBeLessThan(110);
      await more.click();
      await expect.poll(async () => (await quote.boundingBox())?.height ?? 0).toBeGreaterThan(few);
      await page.getByRole("button", { name: "Articles", exact: true }).click();
      await page.getByRole("button", { name: /^Take out .*Bold/ }).click();
      await page.getByRole("button", { name: "Keep" }).click();
      await page.getByRole("button", { name: /^<b\/onclick/ }).click();
      await page
        .getByRole("complementary", { name: "Article", exact: true })
        .getByText("It rained on.")
        .waitFor();
      await page.getByRole("combobox").fill("onclick");
      await page.getByRole("option").first().waitFor();
      await picture(page, "hostile-article");
      const sides = await page.evaluate(() =>
        [...document.querySelectorAll("html, aside, .inner, .body, .hits, .legend, .bar")].map(
          ({ className, scrollWidth, clientWidth }) => (scrollWidth > clientWidth ? className : ""),
        ),
      );
      expect(sides.filter(Boolean)).toEqual([]);
      expect(await page.locator("b[onclick], script:not([src]), i").count()).toBe(0);
      expect(problems).toEqual([]);
      await page.context().close();
    } finally {
      await stage.store.withdraw(change.article.id);
    }
  });
});
