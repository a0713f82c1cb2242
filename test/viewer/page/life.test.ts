import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { graphChange, type WrittenChange } from "../../support/graph-notation.ts";
import { articles, executable, useStage } from "./stage.ts";

const address = "https://yearly.example/engine";
const first: WrittenChange = {
  address,
  title: "An engine is shown",
  publisher: "The Yearly",
  published: "1843-01-02",
  text: "[Ada Lovelace]{Person} criticized [Mary Somerville]{Person} in [Genoa]{Place:city}.\n\nMany came.",
  claims: ['Ada Lovelace CRITICIZED Mary Somerville "criticized Mary Somerville"'],
};
const second: WrittenChange = {
  ...first,
  updated: "1843-01-05",
  text: "[Ada Lovelace]{Person} supported [Mary Somerville]{Person} in [Genoa]{Place:city}.\n\nMany came.",
  claims: ['Ada Lovelace SUPPORTED Mary Somerville "supported Mary Somerville"'],
};
const retraction: WrittenChange = {
  title: "Retraction",
  publisher: "The Yearly",
  published: "1843-02-01",
  notice: "retraction",
  about: address,
  text: "Retraction: The Yearly takes back its report on the engine.",
};
/** Who was met, one after another. */
const guests = Array.from({ length: 20 }, (_, at) => `Guest ${String.fromCharCode(65 + at)}`);
const reception: WrittenChange = {
  title: "A reception",
  publisher: "Daily Wheel",
  published: "1843-03-01",
  text: `[Mary Somerville]{Person} met ${guests.map((name) => `[${name}]{Person}`).join(", ")}.`,
  claims: guests.map((name) => `Mary Somerville MET_WITH ${name} "met"`),
};

describe.skipIf(executable === "")("an article's life", { timeout: 90_000 }, () => {
  const stage = useStage([...articles, first, second, retraction, reception]);
  const { problems, open } = stage;
  const readerOf = (page: Page) => page.getByRole("complementary", { name: "Article", exact: true });

  test.each(["light", "dark"] as const)("is told in the reader: %s", async (colorScheme) => {
    const { article } = graphChange(second);
    const page = await open(`#article=${article.id}`, { colorScheme });
    const reader = readerOf(page);
    await reader
      .getByText("This article was retracted. What it says is kept here, and counts for nothing.")
      .waitFor();
    await reader.getByText("1 former edition").click();
    await reader.locator("del").first().waitFor();
    expect(await reader.locator("del").allInnerTexts()).toEqual(["criticized"]);
    expect(await reader.locator("ins").allInnerTexts()).toEqual(["supported"]);
    await reader.getByText("What it added when it came").click();
    await reader.getByText("no longer said").waitFor();
    expect(await reader.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^no longer said\s+Ada Lovelace criticized Mary Somerville$/),
      expect.stringMatching(/^new\s+Ada Lovelace supported Mary Somerville$/),
    ]);
    await stage.picture(page, `life-${colorScheme}`);
    await reader.getByRole("button", { name: "Read the notice" }).click();
    await reader.getByText("This is a retraction of another article.").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("is marked in the list of articles: %s", async (colorScheme) => {
    const page = await open("", { colorScheme });
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    const panel = page.getByRole("complementary", { name: "Articles" });
    const words = "This article was retracted. What it says is kept here, and counts for nothing.";
    const row = panel.getByRole("button", { name: /^An engine is shown/ });
    await row.getByTitle(words).waitFor();
    expect(await row.getByTitle(words).textContent()).toBe("Retracted");
    await panel.getByRole("button", { name: new RegExp(`^An engine is shown .* ${words}$`) }).waitFor();
    // the others, and the notice itself, are as they were
    expect(await panel.getByText("Retracted", { exact: true }).count()).toBe(1);
    await stage.picture(page, `life-list-${colorScheme}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("tells a long addition in numbers, and all of it where one asks", async () => {
    const { article } = graphChange(reception);
    const page = await open(`#article=${article.id}`, { viewport: { width: 390, height: 844 } });
    const reader = readerOf(page);
    await reader.getByText("What it added when it came").click();
    await reader.getByText("Added 20 new entities; claims: 20 new.").waitFor();
    expect(await reader.getByRole("listitem").count()).toBe(9);
    await stage.picture(page, "life-long");
    await reader.getByRole("button", { name: "Show all" }).click();
    expect(await reader.getByRole("listitem").count()).toBe(21);
    // a sentence is a click away
    await reader
      .getByRole("button", { name: /^sentence/ })
      .first()
      .click();
    await reader.locator("mark").first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
