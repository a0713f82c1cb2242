import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { entityId } from "../../support/graph-notation.ts";
import { executable, useStage } from "./stage.ts";

describe.skipIf(executable === "")("the network as a list", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;

  const tree = (page: Page) => page.getByRole("tree", { name: "The network as a tree" });
  const item = (page: Page, name: string | RegExp) => tree(page).getByRole("treeitem", { name });
  /** The row that has the focus. */
  const here = (page: Page) => page.locator("[role=treeitem]:focus");
  const textHere = async (page: Page) => (await here(page).allInnerTexts()).join("");
  const said = (page: Page) => page.locator("[aria-live=polite]").allInnerTexts();

  test("the tree by keys: from an entity to the sentence, and to its article", async () => {
    const page = await open("#view=tree");
    await item(page, /^Ada Lovelace/).focus();
    for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect.poll(() => here(page).getAttribute("aria-level")).toBe("2");
    for (let step = 0; step < 6 && !/^visited/.test(await textHere(page)); step++)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => textHere(page)).toMatch(/^Turin\s+Planned\s+1 claim$/);
    await page.keyboard.press("ArrowRight");
    await item(page, /^Ada Lovelace is to visit Turin/).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => textHere(page)).toMatch(/will visit Turin on 6 September/);
    expect(await here(page).getAttribute("aria-level")).toBe("5");
    await stage.picture(page, "list-tree");
    await page.keyboard.press("Enter");
    const article = page.getByRole("complementary", { name: "Article", exact: true });
    await article.getByText("congress").first().waitFor();
    expect(await here(page).getAttribute("aria-current")).toBe("true");

    for (let step = 0; step < 7; step++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => textHere(page)).toMatch(/^Ada Lovelace/);
    await page.keyboard.type("tur");
    await expect.poll(() => textHere(page)).toMatch(/^Turin/);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await expect.poll(() => here(page).getAttribute("aria-posinset")).toBe("1");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("what is selected is selected everywhere", async () => {
    const page = await open("#view=tree");
    await item(page, /^Turin Place/).click();
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Turin" }).waitFor();
    await item(page, /^Ada Lovelace/).click({ modifiers: ["Shift"] });
    await expect.poll(() => tree(page).locator("[aria-selected=true]").count()).toBe(2);
    await page.getByRole("button", { name: "Ties", exact: true }).click();
    const ties = page.getByRole("table", { name: "The ties in the network" });
    await ties
      .getByRole("button", { name: "visited: what ties Ada Lovelace and Turin", pressed: true })
      .waitFor();
    await stage.picture(page, "list-ties");
    await ties.getByRole("button", { name: /^worked? for|^works for/ }).click();
    await panel.getByText("Royal Society").first().waitFor();
    await page.getByRole("button", { name: "Entities", exact: true }).click();
    await page.getByRole("table").getByRole("button", { name: "Charles Babbage" }).click();
    await page.getByRole("button", { name: "Tree", exact: true }).click();
    await expect
      .poll(() => tree(page).locator("[aria-selected=true]").allInnerTexts())
      .toEqual([expect.stringMatching(/^Charles Babbage/)]);
    expect(new URL(page.url()).hash).toContain("view=tree");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("filters and steps hold for the list, and how much is left is said", async () => {
    const page = await open("#view=tree", { colorScheme: "dark" });
    await item(page, /^Turin Place/).waitFor();
    await page.getByRole("button", { name: /^Places/ }).click();
    await item(page, /^Turin Place/).waitFor({ state: "detached" });
    await expect.poll(() => said(page)).toContainEqual("Showing 6 of 8 entities, 5 ties.");
    await stage.picture(page, "list-dark");
    await page.keyboard.press("ControlOrMeta+z");
    await item(page, /^Turin Place/).waitFor();
    await expect.poll(() => said(page)).toContainEqual("Showing 7 of 8 entities, 6 ties.");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("an entity of the address has the keys, and its menu opens from the tree", async () => {
    const page = await open(`#view=tree&entity=${entityId("Place", "Turin")}`);
    await tree(page).waitFor();
    await expect.poll(() => item(page, /^Turin Place/).getAttribute("tabindex")).toBe("0");
    await item(page, /^Turin Place/).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").getByRole("menuitem", { name: /^Hide/ }).click();
    await item(page, /^Turin Place/).waitFor({ state: "detached" });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("thousands of rows", async () => {
    const page = await open("#view=tree", {}, stage.browser, "");
    const many = 3000;
    await page.route("**/api/network", async (route) => {
      const answer = await (await route.fetch()).json();
      const [first] = answer.entities;
      const id = (number: number) => `v${String(number).padStart(20, "0")}`;
      const entities = Array.from({ length: many }, (_, number) => ({
        ...first,
        id: id(number),
        name: `Entity ${number}`,
        aliases: [],
        articles: 1,
      }));
      const relationships = entities.slice(1).map((entity) => ({
        ...answer.relationships[0],
        subject: entity.id,
        object: first.id,
        subjectName: entity.name,
        objectName: first.name,
      }));
      const status = { ...answer.status, entities: many + 1, relationships: many - 1 };
      await route.fulfill({ json: { entities: [first, ...entities], relationships, status } });
    });
    await page.reload();
    await item(page, /^Entity 1 /).focus();
    await page.keyboard.press("End");
    await expect.poll(() => here(page).getAttribute("aria-posinset")).toBe(String(many));
    await page.keyboard.press("Home");
    await page.keyboard.type("entity 2999");
    await expect.poll(() => textHere(page)).toMatch(/^Entity 2999/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
