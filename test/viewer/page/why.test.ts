import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { entityId } from "../../support/graph-notation.ts";
import { type ArticleNotation, articles, executable, useStage } from "./stage.ts";

const diary: ArticleNotation = {
  title: "A year of Ada Lovelace",
  publisher: "The Yearly",
  published: "1843-01-02",
  text: [
    "[Ada Lovelace]{Person} was secretary of the [Fork Club]{Organization} from 1840 to 1841 and is its president since 1842.",
    "In spring [Ada Lovelace]{Person} visited [Genoa]{Place:city} and praised [Mary Somerville]{Person}.",
    "[Ada Lovelace]{Person} criticized [Mary Somerville]{Person} in autumn. [Ada Lovelace]{Person} may visit [Paris]{Place:city}.",
  ].join("\n\n"),
  claims: [
    'Ada Lovelace WORKS_FOR Fork Club role=secretary tenure=former time=1840/1841 "Ada Lovelace was secretary of the Fork Club from 1840 to 1841"',
    'Ada Lovelace LEADS Fork Club role=president tenure=incumbent time=1842/ "Ada Lovelace was secretary of the Fork Club from 1840 to 1841 and is its president since 1842."',
    'Ada Lovelace VISITED Genoa "In spring Ada Lovelace visited Genoa and praised Mary Somerville."',
    'Ada Lovelace SUPPORTED Mary Somerville "In spring Ada Lovelace visited Genoa and praised Mary Somerville."',
    'Ada Lovelace CRITICIZED Mary Somerville "Ada Lovelace criticized Mary Somerville in autumn."',
    'Ada Lovelace VISITED Paris modality=possible "Ada Lovelace may visit Paris."',
  ],
};

describe.skipIf(executable === "")("asking why", { timeout: 90_000 }, () => {
  const stage = useStage([...articles, diary]);
  const { problems, open } = stage;
  const ADA = `#entity=${entityId("Person", "Ada Lovelace")}`;
  const panelOf = (page: Page): Locator => page.getByRole("complementary", { name: "Selection" });
  const readerOf = (page: Page): Locator => page.getByRole("complementary", { name: "Article", exact: true });
  const marked = async (page: Page) =>
    (await readerOf(page).locator("[data-marked]").allInnerTexts()).join("").replace(/\s+/g, " ").trim();

  test.each(["light", "dark"] as const)("who somebody is, at a glance: %s", async (colorScheme) => {
    const page = await open(ADA, { colorScheme });
    const panel = panelOf(page);
    await panel.getByRole("article").first().waitFor();
    expect(await panel.getByRole("list", { name: "Roles" }).getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^President, Fork Club\s+since 1842$/),
      expect.stringMatching(/^Fellow, Royal Society$/),
      expect.stringMatching(/^Former secretary, Fork Club\s+1840 to 1841$/),
    ]);
    await panel.getByText("In 3 articles, first on 1 August 1842, last on 2 January 1843").waitFor();
    await panel.getByText(/^Most tied to/).waitFor();
    await stage.picture(page, `card-${colorScheme}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("claims are newest first, and sifted by words and by relation", async () => {
    const page = await open(ADA);
    const panel = panelOf(page);
    const claims = panel.getByRole("article");
    // more come as one reads on
    await claims.nth(3).scrollIntoViewIfNeeded();
    await expect.poll(() => claims.count()).toBe(10);
    expect(await claims.first().textContent()).toContain("2 January 1843");
    expect(await claims.last().textContent()).toContain("1 August 1842");
    await panel.getByRole("searchbox", { name: "Words in the claims" }).fill("genoa visited");
    await expect.poll(() => claims.count()).toBe(2);
    await panel.getByText("2 of 10 claims").waitFor();
    await panel.getByRole("searchbox", { name: "Words in the claims" }).fill("");
    await panel.getByRole("combobox", { name: "Relation" }).selectOption({ label: "visited (3)" });
    await expect.poll(() => claims.count()).toBe(3);
    await panel.getByRole("searchbox", { name: "Words in the claims" }).fill("nowhere");
    await panel.getByText("No claim has these words.").waitFor();
    // another entity begins with all its claims
    await panel.getByRole("link", { name: "Charles Babbage" }).first().click();
    await panel.getByRole("heading", { name: "Charles Babbage" }).waitFor();
    await expect.poll(() => claims.count()).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the article goes from sentence to sentence and says what rests on each", async () => {
    const page = await open(ADA);
    await panelOf(page)
      .getByRole("button", { name: /visited Genoa and praised/ })
      .first()
      .click();
    const reader = readerOf(page);
    await expect
      .poll(() => marked(page))
      .toBe("In spring Ada Lovelace visited Genoa and praised Mary Somerville.");
    const resting = reader.getByRole("region", { name: "What rests on the marked words" });
    await expect
      .poll(async () => (await resting.getByRole("listitem").allInnerTexts()).sort())
      .toEqual(["Ada Lovelace supported Mary Somerville", "Ada Lovelace visited Genoa"]);
    await stage.picture(page, "resting");
    await reader.getByText("3 of 5").waitFor();
    await reader.getByRole("button", { name: "The next sentence that says something" }).click();
    await expect.poll(() => marked(page)).toBe("Ada Lovelace criticized Mary Somerville in autumn.");
    await reader.getByRole("button", { name: "The sentence before that says something" }).click();
    await reader.getByText("3 of 5").waitFor();
    await reader.getByRole("button", { name: "The sentence before that says something" }).click();
    // the president's sentence holds the secretary's
    await expect.poll(() => resting.getByRole("listitem").count()).toBe(2);
    await page.keyboard.press("Control+z");
    await reader.getByText("3 of 5").waitFor();
    await resting.getByRole("link", { name: "Genoa" }).click();
    await panelOf(page).getByRole("heading", { name: "Genoa" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
