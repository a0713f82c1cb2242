import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { articles, executable, useStage } from "./stage.ts";

const more = {
  title: "An enchantress of numbers",
  publisher: "Daily Wheel",
  published: "1842-08-09",
  text: "An enchantress of numbers\n\nThe [Enchantress]{Person=Ada Lovelace} praised [José Ángel Gutiérrez]{Person}.",
  claims: ['Ada Lovelace SUPPORTED José Ángel Gutiérrez "The Enchantress praised José Ángel Gutiérrez."'],
};

describe.skipIf(executable === "")("finding", { timeout: 90_000 }, () => {
  const stage = useStage([...articles, more]);
  const { problems, open } = stage;

  const box = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
  const options = (page: Page) => page.getByRole("listbox", { name: "Found" }).getByRole("option");
  const first = async (found: Locator) => (await found.allInnerTexts())[0] ?? "";
  const selection = (page: Page) => page.getByRole("complementary", { name: "Selection" });
  const fields = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
  async function look(page: Page, words: string): Promise<void> {
    await page.keyboard.press("/");
    await page.keyboard.type(words);
    await options(page).first().waitFor();
  }

  test("names, in spite of slips and accents, and says why they match", async () => {
    const page = await open();
    await look(page, "lovelase");
    expect(await first(options(page))).toMatch(/^Ada Lovelace\s+Person · 3 articles$/);
    expect(await options(page).first().locator("mark").allInnerTexts()).toEqual(["Lovelace"]);
    await box(page).fill("gutier");
    await expect.poll(() => first(options(page))).toContain("José Ángel Gutiérrez");
    expect(await options(page).first().locator("mark").allInnerTexts()).toEqual(["Gutiér"]);
    await box(page).fill("enchant");
    await expect.poll(() => first(options(page))).toMatch(/Ada Lovelace\s+also “Enchantress”/);
    await page.getByRole("group", { name: "Articles" }).getByRole("option").waitFor();
    await stage.picture(page, "find-names");
    await page.keyboard.press("Enter");
    await selection(page).getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("Shift and Enter adds to the view, without leaving the box", async () => {
    const page = await open();
    await look(page, "turin");
    await page.keyboard.press("Enter");
    await selection(page).getByRole("heading", { name: "Turin" }).waitFor();
    await look(page, "lovelace");
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => fields(page).has("pair")).toBe(true);
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText("Ada Lovelace added: 2 selected.").first().waitFor();
    await box(page).fill("babbage");
    await expect.poll(() => first(options(page))).toContain("Charles Babbage");
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => fields(page).get("entities")?.split(",").length).toBe(3);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("ties of a relation, shown alone by Enter", async () => {
    const page = await open("#view=ties");
    const rows = page.getByRole("table").getByRole("rowheader");
    await rows.first().waitFor();
    const all = await rows.count();
    await look(page, "met with");
    const ties = page.getByRole("group", { name: "Ties" }).getByRole("option");
    expect(await first(ties)).toMatch(/^met\s/);
    for (let step = 0; step < 9; step++) {
      if ((await ties.first().getAttribute("aria-selected")) === "true") break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBe(2);
    await page.keyboard.press("ControlOrMeta+z");
    await expect.poll(() => rows.count()).toBe(all);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("articles and commands", async () => {
    const page = await open();
    await look(page, "analyst");
    await page.keyboard.press("Enter");
    const article = page.getByRole("complementary", { name: "Article", exact: true });
    await article.getByText("a fellow of the").waitFor();
    await look(page, "timelin");
    expect(await first(options(page))).toMatch(/^Timeline\s+T$/);
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Timeline" }).waitFor();
    await look(page, "keys");
    await stage.picture(page, "find-commands");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("what is not drawn is found too, in spite of slips, and brought", async () => {
    const page = await open("", {}, stage.browser, "?entities=3&relationships=2");
    await look(page, "gutierez");
    await expect.poll(() => first(options(page))).toMatch(/^José Ángel Gutiérrez\s+not drawn yet/);
    await page.keyboard.press("Enter");
    await selection(page).getByRole("heading", { name: "José Ángel Gutiérrez" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("nothing is said to be nothing", async () => {
    const page = await open("", { colorScheme: "dark" });
    await look(page, "ada");
    await stage.picture(page, "find-dark");
    await box(page).fill("qqqq");
    await page.getByText("Nothing in the network has such a name.").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
