import type { Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { kindColours } from "#viewer/app/core/appearance.ts";
import { entityId } from "../../support/graph-notation.ts";
import { type ArticleNotation, articles, executable, useStage } from "./stage.ts";

const GUESTS = Array.from({ length: 40 }, (_, at) => `Guest ${String(at + 1).padStart(2, "0")}`);

/** Forty guests whom Charles Babbage met; the first two of them twice, and a club that nine of them belong to. */
const ball: ArticleNotation = {
  title: "A ball at Babbage's",
  publisher: "Daily Wheel",
  published: "1842-08-05",
  text: `[Charles Babbage]{Person} met ${GUESTS.map((name) => `[${name}]{Person}`).join(", ")}. ${GUESTS.slice(
    0,
    2,
  )
    .map((name) => `[Charles Babbage]{Person} told [${name}]{Person} all.`)
    .join(" ")} The [Fork Club]{Organization} dined.`,
  claims: [
    ...GUESTS.map((name) => `Charles Babbage MET_WITH ${name} "Charles Babbage met"`),
    ...GUESTS.slice(0, 2).map((name) => `Charles Babbage TOLD ${name} "Charles Babbage told ${name} all."`),
    'Charles Babbage MEMBER_OF Fork Club "The Fork Club dined."',
  ],
};

const idOf = (name: string, kind: "Person" | "Place" | "Event" = "Person") => entityId(kind, name);
const ADA = `#entity=${idOf("Ada Lovelace")}`;

describe.skipIf(executable === "")("walking through the network", { timeout: 90_000 }, () => {
  const stage = useStage([...articles, ball]);
  const { problems, open } = stage;

  const panelOf = (page: Page): Locator => page.getByRole("complementary", { name: "Selection" });
  const rows = (page: Page): Locator => page.getByRole("table").getByRole("rowheader");
  const names = async (page: Page) => (await rows(page).allInnerTexts()).sort();
  async function done(page: Page): Promise<void> {
    expect(problems).toEqual([]);
    await page.context().close();
  }

  test("few neighbours come at once, and then nothing more is tied", async () => {
    const page = await open(`${ADA}&view=list`, {}, stage.browser, "?entities=3&relationships=1");
    await expect.poll(() => names(page)).toEqual(["Ada Lovelace", "Charles Babbage"]);
    await panelOf(page).getByRole("button", { name: "Expand" }).click();
    await page.getByText("3 entities came with Ada Lovelace.").first().waitFor();
    await expect
      .poll(() => names(page))
      .toEqual(["Ada Lovelace", "Charles Babbage", "Royal Society", "Turin", "Turin congress"]);
    await page.keyboard.press("e");
    await page.getByText("Nothing more is tied to Ada Lovelace.").first().waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => rows(page).count()).toBe(5);
    // the address brings them back
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(5);
    await done(page);
  });

  test("neighbours that were hidden, or filtered out, come back", async () => {
    const page = await open(`${ADA}&view=list&kinds=Place`);
    await expect.poll(() => names(page)).not.toContain("Turin");
    await page.keyboard.press("2"); // to have few rows: Ada and two steps around, without places
    await page.keyboard.press("Control+z");
    await panelOf(page)
      .getByRole("button", { name: /^Tied to/ })
      .click();
    await page.keyboard.press("e");
    await expect.poll(() => names(page)).toContain("Turin");
    await page.getByText("1 entity came with Ada Lovelace.").first().waitFor();
    await done(page);
  });

  test("of many the reader chooses, by relation, by kind and one by one", async () => {
    const page = await open(
      `#entity=${idOf("Charles Babbage")}&view=list`,
      {},
      stage.browser,
      "?entities=3&relationships=1",
    );
    await panelOf(page).getByRole("heading", { name: "Charles Babbage" }).waitFor();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "42 more are tied to Charles Babbage" }).waitFor();
    const boxes = dialog.getByRole("listitem").getByRole("checkbox");
    expect(await boxes.count()).toBe(25);
    await dialog.getByRole("button", { name: "Bring 25 entities" }).waitFor();
    // the twice evidenced stand first
    expect(await dialog.getByRole("listitem").first().textContent()).toMatch(/Guest 0[12]/);
    await dialog.getByRole("button", { name: "Next 17" }).click();
    await expect.poll(() => boxes.count()).toBe(42);
    await dialog.getByRole("checkbox", { name: /^Select all/ }).check();
    await dialog.getByRole("button", { name: "Bring 42 entities" }).waitFor();
    await stage.picture(page, "expand");

    await dialog.getByRole("button", { name: /^Organizations 1/ }).click();
    await expect.poll(() => boxes.count()).toBe(1);
    await dialog.getByRole("button", { name: /^Organizations 1/ }).click();
    await dialog.getByRole("button", { name: /^spoke to 2/ }).click();
    await expect.poll(() => boxes.count()).toBe(2);
    await dialog.getByRole("checkbox", { name: /^Guest 02/ }).uncheck();
    await dialog.getByRole("button", { name: "Bring 1 entity" }).click();
    await expect
      .poll(() => names(page))
      .toEqual(["Ada Lovelace", "Analytical Engine", "Charles Babbage", "Guest 01"]);
    // Escape leaves everything as it is
    await page.keyboard.press("e");
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await rows(page).count()).toBe(4);
    await done(page);
  });

  test("hiding, collapsing and keeping are steps", async () => {
    const page = await open(`${ADA}&view=list`);
    await expect.poll(() => rows(page).count()).toBe(48);
    // the Royal Society, Turin and the congress hang on nothing but her
    await page.keyboard.press("c");
    await page.getByText("3 entities that hung on Ada Lovelace alone went.").first().waitFor();
    await expect.poll(() => rows(page).count()).toBe(45);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("1");
    await expect
      .poll(() => names(page))
      .toEqual(["Ada Lovelace", "Charles Babbage", "Royal Society", "Turin", "Turin congress"]);
    await page.keyboard.press("2");
    await expect.poll(() => rows(page).count()).toBe(48);
    await page.keyboard.press("o");
    await expect.poll(() => rows(page).count()).toBe(5);
    await page.keyboard.press("h");
    await expect.poll(() => names(page)).not.toContain("Ada Lovelace");
    // to select what is hidden shows it again
    await page.getByRole("combobox").first().fill("lovelace");
    await page.getByRole("option", { name: /^Ada Lovelace/ }).click();
    await expect.poll(() => names(page)).toContain("Ada Lovelace");
    await page.keyboard.press("Shift+H");
    await expect.poll(() => rows(page).count()).toBe(48);
    await page.keyboard.press("Control+z");
    await expect.poll(() => rows(page).count()).toBe(5);
    await done(page);
  });

  test("the menu of a node, by mouse and by keyboard", async () => {
    const page = await open(`${ADA}`);
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await panelOf(page).getByRole("article").first().waitFor();
    const image = PNG.sync.read(await stage.picture(page, "walk"));
    const event = middle(image, kindColours.light.Event, 880);
    await page.mouse.click(event.x, event.y, { button: "right" });
    const menu = page.getByRole("menu");
    await menu.getByText("Turin congress").waitFor();
    await stage.picture(page, "menu");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Copy the link");
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    // Escape closed the menu alone
    await panelOf(page).getByRole("heading", { name: "Ada Lovelace" }).waitFor();

    // a double click asks for whatever else it is tied to
    await page.mouse.dblclick(event.x, event.y);
    await page.getByText("Nothing more is tied to Turin congress.").first().waitFor();
    await panelOf(page).getByRole("heading", { name: "Turin congress" }).waitFor();

    await page.keyboard.press("Shift+F10");
    await menu.getByRole("menuitem", { name: "Pin" }).click();
    await menu.waitFor({ state: "detached" });
    await expect.poll(() => page.url()).toContain("pins=");
    await page.keyboard.press("Shift+F10");
    await menu.getByRole("menuitem", { name: "Arrange around it" }).click();
    await expect.poll(() => page.url()).toContain("layout=radial");
    // the focus goes back to where it was
    const more = panelOf(page).getByRole("button", { name: "More to do with Turin congress" });
    await more.press("Enter");
    await menu.getByRole("menuitem", { name: "Open" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
    // inside the window, however near its edge it is asked for
    await page.mouse.click(700, 790, { button: "right" });
    await menu.getByRole("menuitem", { name: "Fit the picture" }).waitFor();
    const box = await menu.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(800);
    await page.keyboard.press("Escape");
    await done(page);
  });

  /** Where the pixels of a colour are, left of x. */
  function middle({ data, width }: PNG, colour: string, left: number): { x: number; y: number } {
    const wanted = Number.parseInt(colour.slice(1), 16);
    const found: [number, number][] = [];
    for (let at = 0; at < data.length; at += 4) {
      const x = (at / 4) % width;
      const y = Math.floor(at / 4 / width);
      // not in the legend either
      if (data.readUIntBE(at, 3) === wanted && x < left && x > 230) found.push([x, y]);
    }
    const sum = found.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
    return { x: sum[0] / found.length, y: sum[1] / found.length };
  }

  test("a path to another is lit and read tie by tie, each with its sentence", async () => {
    const page = await open(ADA, {}, stage.browser, "?entities=3&relationships=2");
    await page.locator("[data-testid=network][data-ready]").waitFor();
    const panel = panelOf(page);
    await panel.getByRole("button", { name: "More to do with Ada Lovelace" }).click();
    await page.getByRole("menuitem", { name: "Path to…" }).click();
    const asked = page.getByText("Path from Ada Lovelace to whom?");
    await asked.waitFor();
    await page.keyboard.press("Escape");
    await asked.waitFor({ state: "detached" });
    await panel.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    await page.keyboard.press("p");
    await asked.waitFor();
    await page.getByRole("combobox").first().fill("fork");
    await page.getByRole("option", { name: /^Fork Club/ }).click();
    await panel.getByText("One shortest path, 2 ties long").waitFor();
    const ties = panel.getByRole("article");
    await expect.poll(() => ties.count()).toBe(2);
    expect(await ties.first().textContent()).toContain("Ada met Charles Babbage in London last week.");
    expect(await ties.last().textContent()).toContain("The Fork Club dined.");
    await page.getByText("The path stands out").waitFor();
    await stage.picture(page, "path");
    // it leads on from each sentence to the article
    await ties
      .last()
      .getByRole("button", { name: /The Fork Club dined/ })
      .click();
    await page
      .getByRole("complementary", { name: "Article", exact: true })
      .getByText("dined")
      .first()
      .waitFor();
    await page.reload();
    await panel.getByText("One shortest path, 2 ties long").waitFor();
    await done(page);
  });

  test("two are asked what ties them, by which paths, and what they share", async () => {
    const page = await open(`#entities=${idOf("Ada Lovelace")},${idOf("Charles Babbage")}`);
    const panel = panelOf(page);
    await panel.getByRole("button", { name: "What ties them", pressed: true }).waitFor();
    await panel.getByRole("article").waitFor();
    await page.keyboard.press("Shift+P");
    await panel.getByText("One shortest path, one tie long").waitFor();
    await panel.getByRole("button", { name: "In common" }).click();
    await panel.getByText("Nobody and nothing is tied to both.").waitFor();
    await panel.getByRole("button", { name: /^Babbage shows an engine/ }).waitFor();
    await page.keyboard.press("Control+z");
    await panel.getByRole("button", { name: "Paths", pressed: true }).waitFor();
    await page.goto("about:blank");
    const other = await open(`#pair=${idOf("Ada Lovelace")},${idOf("Guest 01")}&ask=shared`);
    await panelOf(other).getByRole("heading", { name: "Both are tied to 1" }).waitFor();
    await panelOf(other)
      .getByRole("button", { name: /^Charles Babbage/ })
      .waitFor();
    await stage.picture(other, "shared");
    await other.context().close();
    await done(page);
  });

  test("the steps taken are listed, to go back to and forth", async () => {
    const page = await open(`${ADA}&view=list`);
    await page.keyboard.press("1");
    await page.keyboard.press("h");
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.keyboard.press("k");
    await page.getByRole("button", { name: "Steps", exact: true }).click();
    const trail = page.getByRole("list", { name: "Steps taken" });
    const present = trail.locator("[aria-current=step]");
    await expect.poll(() => present.textContent()).toMatch("Hid Ada Lovelace");
    await trail.getByRole("button", { name: "Kept only Ada Lovelace and ties" }).click();
    await expect.poll(() => rows(page).count()).toBe(5);
    await trail.getByRole("button", { name: "Hid Ada Lovelace (undone)" }).click();
    await expect.poll(() => rows(page).count()).toBe(4);
    await done(page);
  });

  test("several are listed with what ties them", async () => {
    const page = await open(`${ADA}&view=list`);
    await page.keyboard.press("1");
    await expect.poll(() => rows(page).count()).toBe(5);
    await page.keyboard.press("Control+a");
    const panel = panelOf(page);
    await panel.getByRole("heading", { name: "5 selected" }).waitFor();
    await panel.getByRole("heading", { name: "What ties them 4" }).waitFor();
    await stage.picture(page, "several");
    await panel.getByRole("button", { name: "Take Turin out of the selection" }).click();
    await panel.getByRole("heading", { name: "4 selected" }).waitFor();
    await panel.getByRole("button", { name: "Hide" }).click();
    await expect.poll(() => names(page)).toEqual(["Turin"]);
    await page.keyboard.press("Control+z");
    await panel.getByRole("heading", { name: "4 selected" }).waitFor();
    await panel
      .getByRole("button", { name: /^Ada Lovelace and Charles Babbage|^Charles Babbage and Ada/ })
      .click();
    await panel.getByRole("article").waitFor();
    await done(page);
  });
});
