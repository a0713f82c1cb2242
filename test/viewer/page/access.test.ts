import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { executable, useStage } from "./stage.ts";

/** Each screen: how a reader comes to it from the first view. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the first view": async () => {},
  "somebody selected, an article open at the sentence": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("lovelace");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("button", { name: /will visit Turin on 6 September/ }).click();
    await page.getByRole("region", { name: "Text of the article" }).getByText("congress").first().waitFor();
  },
  "what the search finds": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("t");
    await page.getByRole("option").first().waitFor();
  },
  "the list of entities": async (page) => {
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.getByRole("table").waitFor();
  },
  "the list of ties": async (page) => {
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.getByRole("button", { name: "Ties", exact: true }).click();
    await page.getByRole("table", { name: "The ties in the network" }).waitFor();
  },
  "the tree, open down to a sentence": async (page) => {
    await page.keyboard.press("Shift+L");
    await page.getByRole("treeitem", { name: /^Turin congress/ }).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    await page.locator("[role=treeitem][aria-level='5']").first().waitFor();
  },
  "the filters and the timeline": async (page) => {
    await page.keyboard.press("t");
    await page.keyboard.press("f");
    await page
      .getByRole("complementary", { name: "Filters" })
      .getByText(/^Showing/)
      .waitFor();
    await page.getByRole("region", { name: "Timeline" }).getByRole("slider").first().waitFor();
  },
  "the menu of an entity": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("turin");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Turin" }).waitFor();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
  },
  "what can be exported": async (page) => {
    await page.keyboard.press("x");
    await page.getByRole("menu").waitFor();
  },
  "a phone, somebody selected": async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("combobox", { name: /^Search/ }).fill("turin");
    await page.getByRole("option").first().click();
    await page.getByRole("heading", { name: "Turin" }).waitFor();
  },
  "the console with an answer": async (page) => {
    await page.getByRole("button", { name: "Query" }).click();
    const drawer = page.getByRole("region", { name: "Query console" });
    await drawer.getByRole("button", { name: /^leaders/i }).click();
    await drawer.getByRole("button", { name: /^most connected/i }).click();
    await drawer.getByRole("table").waitFor();
  },
  "adding articles": async (page) => {
    await page.getByRole("button", { name: "Add an article" }).first().click();
    await page.getByRole("dialog").waitFor();
  },
  "the articles": async (page) => {
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    await page.getByRole("complementary", { name: "Articles" }).waitFor();
  },
  "what is kept": async (page) => {
    await page.keyboard.press("k");
    await page.getByRole("complementary", { name: "Views, notes and story" }).waitFor();
  },
  "the list of keys": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  },
  "what is wrong with a claim": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("babbage");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("button", { name: "This is wrong" }).first().click();
    await page.getByRole("button", { name: "Keep this judgement" }).waitFor();
  },
};

describe.skipIf(executable === "")("nothing serious for axe", { timeout: 90_000 }, () => {
  const { open } = useStage();

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each(Object.entries(screens))("%s", async (_name, go) => {
      const page = await open("", { colorScheme, bypassCSP: true });
      await page.locator("[data-testid=network][data-ready]").waitFor();
      await go(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      await page.context().close();
    });
  });
});
