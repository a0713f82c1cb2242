import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { executable, useStage } from "./stage.ts";

/** What does not fit into the window, and controls that are too small to touch (WCAG 2.2, 2.5.8: 24 pixels). */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
    for (const element of document.querySelectorAll("aside, .inner, .bar, .body, [role=dialog], .list"))
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "auto")
        found.push(`${element.className} is ${element.scrollWidth} wide`);
    for (const control of document.querySelectorAll<HTMLElement>(
      "button, input, select, textarea, summary",
    )) {
      const { width, height } = control.getBoundingClientRect();
      const style = getComputedStyle(control);
      // a name within a sentence is as high as its line; a box has the label around it
      if (width === 0 || style.display === "inline" || style.visibility === "hidden") continue;
      if (control instanceof HTMLInputElement && control.closest("label")) continue;
      if (control.closest(".hidden-text") || style.clipPath !== "none") continue;
      if (width < 23.9 || height < 23.9)
        found.push(`${control.ariaLabel ?? control.textContent} is ${width}x${height}`);
    }
    return found;
  });
}

describe.skipIf(executable === "")("on a phone", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  const selection = (page: Page) => page.getByRole("complementary", { name: "Selection" });

  test("see, find, read the evidence, filter, add", async () => {
    const page = await open("", phone);
    await page.locator("[data-testid=network][data-ready]").waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-first");

    await page.getByRole("combobox", { name: /^Search/ }).tap();
    await page.keyboard.type("lovelace");
    await page.getByRole("option").first().waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-find");
    await page.getByRole("option").first().tap();
    await selection(page).getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    await selection(page).getByRole("article").first().waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-selected");

    await selection(page)
      .getByRole("button", { name: /will visit Turin on 6 September/ })
      .tap();
    const article = page.getByRole("complementary", { name: "Article", exact: true });
    await article.getByText("congress").first().waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-article");
    await article.getByRole("button", { name: /^Close/ }).tap();
    await page.getByRole("button", { name: "Close the panel" }).tap();

    await page.getByRole("button", { name: "Filters", exact: true }).tap();
    const filters = page.getByRole("complementary", { name: "Filters" });
    await filters.getByText(/^Showing/).waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-filters");
    await filters.getByRole("button", { name: "Timeline" }).tap();
    const timeline = page.getByRole("region", { name: "Timeline" });
    await timeline.getByRole("slider", { name: "First day" }).waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-filters-timeline");
    await page.getByRole("button", { name: "Close the panel" }).tap();
    await timeline.getByRole("button", { name: "Happened" }).tap();
    await timeline.getByRole("img", { name: /^How much evidence/ }).waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-timeline");
    await timeline.getByRole("button", { name: "Close the timeline" }).tap();
    await timeline.waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Add an article" }).tap();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Text").waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-add");
    await dialog.getByRole("button", { name: "Close" }).tap();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the same as a list: tree, entities and ties", async () => {
    const page = await open("", phone);
    await page.getByRole("button", { name: "List", exact: true }).tap();
    await page.getByRole("table").waitFor();
    expect(await misfits(page)).toEqual([]);
    await page.getByRole("button", { name: "Ties", exact: true }).tap();
    await page.getByRole("table", { name: "The ties in the network" }).waitFor();
    expect(await misfits(page)).toEqual([]);
    await page.getByRole("button", { name: "Tree", exact: true }).tap();
    await page.getByRole("treeitem").first().waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "phone-tree");
    await page.getByRole("button", { name: "Network", exact: true }).tap();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(executable === "")("at 400 %", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;
  /** A window of 1280x1024 has so many pixels at 400 % (WCAG 2.2, 1.4.10). */
  const zoomed = { viewport: { width: 320, height: 256 } };

  test("everything can be reached, and nothing is cut off sideways", async () => {
    const page = await open("", zoomed);
    await page.locator("[data-testid=network][data-ready]").waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "zoomed-first");
    const bar = page.getByRole("banner");
    const names = [
      "List",
      "Articles",
      "Filters",
      "Query",
      "Views, notes and story",
      "Export",
      "Add an article",
    ];
    for (const name of names)
      await bar.getByRole("button", { name, exact: true }).first().click({ trial: true, timeout: 10_000 });

    await page.keyboard.press("/");
    await page.keyboard.type("lovelace");
    await page.getByRole("option").first().click({ timeout: 10_000 });
    const panel = page.getByRole("complementary", { name: "Selection" });
    const quote = panel.getByRole("button", { name: /will visit Turin on 6 September/ });
    await quote.waitFor();
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "zoomed-selected");
    await quote.click();
    const article = page.getByRole("complementary", { name: "Article", exact: true });
    await article.getByText("congress").first().click({ trial: true, timeout: 10_000 });
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "zoomed-article");
    await article.getByRole("button", { name: /^Close/ }).click();
    await page.getByRole("button", { name: "Close the panel" }).click();

    await page.getByRole("button", { name: "Add an article" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Read the article" }).click({ trial: true, timeout: 10_000 });
    expect(await misfits(page)).toEqual([]);
    await stage.picture(page, "zoomed-add");
    await page.keyboard.press("Escape");

    await bar.getByRole("button", { name: "List", exact: true }).click();
    await page.getByRole("button", { name: "Tree", exact: true }).click();
    await page.getByRole("treeitem", { name: /^Turin congress/ }).click({ timeout: 10_000 });
    await panel.getByRole("heading", { name: "Turin congress" }).waitFor();
    await stage.picture(page, "zoomed-tree");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
