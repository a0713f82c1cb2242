import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { written } from "../../graph/office.ts";
import { entityId } from "../../support/graph-notation.ts";
import { executable, useStage } from "./stage.ts";

const seriousIn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describe.skipIf(executable === "")("terms, what was announced, conflicts", { timeout: 90_000 }, () => {
  const stage = useStage(Object.values(written));
  const { problems, open } = stage;
  const sund = `#entity=${entityId("Place", "Sund")}`;
  const panelOf = (page: Page, name: string): Locator =>
    page.getByRole("complementary", { name, exact: true });
  const readerOf = (page: Page): Locator => page.getByRole("complementary", { name: "Article", exact: true });
  const marked = async (page: Page) =>
    (await readerOf(page).locator("[data-marked]").allInnerTexts()).join("").replace(/\s+/g, " ").trim();
  /** Who leads Sund in what is shown, by the list of ties. */
  const leaders = async (page: Page) => {
    const table = page.getByRole("table", { name: "The ties in the network" });
    const words = (await table.getByRole("row").allInnerTexts()).map((row) => row.replace(/\s+/g, " "));
    return words.flatMap((word) => /^(.+?) leads Sund/.exec(word.trim())?.[1] ?? []).sort();
  };

  test("on a day the timeline shows who held an office then, and not who came after", async () => {
    const page = await open("#view=ties");
    await page.keyboard.press("t");
    const timeline = page.getByRole("region", { name: "Timeline" });
    const asOf = timeline.getByLabel("As of");
    await expect.poll(() => leaders(page)).toEqual(["Arno Keel", "Ivo Brand", "Mira Toft"]);
    // nobody writes about it on that day
    await asOf.fill("2024-09-15");
    await asOf.press("Tab");
    await expect.poll(() => leaders(page)).toEqual(["Arno Keel"]);
    await asOf.fill("2024-10-15");
    await asOf.press("Tab");
    await expect.poll(() => leaders(page)).toEqual(["Mira Toft"]);
    await expect.poll(() => new URL(page.url()).hash).toContain("happened=2024-10-15..2024-10-15");
    await stage.picture(page, "clocks-as-of-list");
    // dragged to September as a whole: the same
    await timeline.getByRole("button", { name: "All days" }).click();
    const last = timeline.getByRole("slider", { name: "Last day" });
    await last.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    await expect.poll(() => leaders(page)).toEqual(["Arno Keel"]);
    // by the days of publication, offices are where they were reported
    await timeline.getByRole("button", { name: "All days" }).click();
    await timeline.getByRole("button", { name: "Reported" }).click();
    await page.getByRole("button", { name: "Network", exact: true }).click();
    await asOf.fill("2024-09-15");
    await asOf.press("Tab");
    await timeline.getByText("15 September 2024", { exact: true }).waitFor();
    await stage.picture(page, "clocks-as-of");
    // the legend's head is not under the tools
    const [tools, legend] = await Promise.all(
      [
        page.getByRole("toolbar", { name: "Picture" }),
        page.getByRole("region", { name: "Legend and filters" }),
      ].map((box) => box.boundingBox()),
    );
    expect(legend?.y ?? 0).toBeGreaterThanOrEqual((tools?.y ?? 0) + (tools?.height ?? 0));
    await page.setViewportSize({ width: 390, height: 844 });
    await asOf.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await stage.picture(page, "clocks-as-of-390");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the panel says from when to when, with the sentence behind each bound", async () => {
    const page = await open(sund);
    const panel = panelOf(page, "Selection");
    await panel.getByText("From when to when").click();
    const terms = panel.locator(".terms").getByRole("listitem");
    await expect.poll(() => terms.count()).toBe(3);
    const keel = terms.filter({ hasText: "Arno Keel leads" });
    await keel.getByText("by 6 September 2024").waitFor();
    await keel.getByText("first reported on that day").waitFor();
    await keel.getByText("until 1 October 2024").waitFor();
    await keel.getByText("After: Mira Toft").waitFor();
    await terms.filter({ hasText: "Ivo Brand leads" }).getByText("In conflict").waitFor();
    await stage.picture(page, "clocks-terms");
    await keel.getByRole("button", { name: /was sworn in as prime minister/ }).click();
    await expect
      .poll(() => marked(page))
      .toBe("Mira Toft was sworn in as prime minister of Sund on 1 October.");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the ledger follows up what was announced, as of a day, and stands in the address", async () => {
    const page = await open();
    await page.keyboard.press("Shift+T");
    const ledger = panelOf(page, "What was announced");
    const rows = ledger.getByRole("article");
    await expect.poll(async () => (await rows.all()).length).toBe(3);
    await expect.poll(() => rows.filter({ hasText: "Happened" }).count()).toBe(1);
    await stage.picture(page, "clocks-ledger");
    await ledger.getByRole("button", { name: "Happened" }).click();
    await expect.poll(() => rows.count()).toBe(1);
    await rows.getByRole("button", { name: /is to meet Mira Toft/ }).click();
    await expect.poll(() => marked(page)).toBe("is to meet Mira Toft on 20 September");
    await rows.getByRole("button", { name: /^met Mira Toft/ }).click();
    await expect.poll(() => marked(page)).toBe("met Mira Toft");
    // a day before it was reported
    await ledger.getByLabel("As of").fill("2024-09-10");
    await ledger.getByLabel("As of").press("Tab");
    await ledger.getByText("Nothing that was announced by then has happened.").waitFor();
    await ledger.getByRole("button", { name: "Open" }).click();
    await expect.poll(() => rows.count()).toBe(3);
    const { hash } = new URL(page.url());
    expect(hash).toContain("register=ledger&as-of=2024-09-10&outcome=open");

    const again = await open(hash);
    await expect.poll(() => panelOf(again, "What was announced").getByRole("article").count()).toBe(3);
    expect(await panelOf(again, "What was announced").getByLabel("As of").inputValue()).toBe("2024-09-10");
    // whoever is selected takes its place, in the address too, and a step back brings it again
    await panelOf(again, "What was announced").getByRole("link", { name: "Mira Toft" }).first().click();
    await panelOf(again, "Selection").getByRole("heading", { name: "Mira Toft" }).waitFor();
    expect(new URL(again.url()).hash).not.toContain("register");
    await again.keyboard.press("Control+z");
    await panelOf(again, "What was announced").waitFor();
    expect(problems).toEqual([]);
    await again.context().close();
    await page.context().close();
  });

  test("conflicts lie side by side, lead to tie and article, and can be seen alone in the network", async () => {
    const page = await open();
    await page
      .getByRole("region", { name: "Legend and filters" })
      .getByRole("button", { name: "Conflicts" })
      .click();
    const panel = panelOf(page, "Conflicts");
    const rows = panel.getByRole("article");
    await expect.poll(() => rows.count()).toBe(3);
    // two in one office, two seats, and who met whom or did not
    await page.getByRole("button", { name: "In conflict 5", exact: true }).waitFor();
    await stage.picture(page, "clocks-conflicts");
    const rivals = rows.filter({ hasText: "Two at a time: prime minister" });
    await rivals
      .getByRole("button", { name: /Ivo Brand, prime minister of Sund/ })
      .first()
      .click();
    await expect.poll(() => marked(page)).toContain("Ivo Brand, prime minister of Sund");
    await panel.getByRole("button", { name: "Only ties in conflict" }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain("contested=only");
    await expect.poll(() => new URL(page.url()).hash).toContain("register=conflicts");
    await stage.picture(page, "clocks-conflicts-alone");
    await rivals.getByRole("button", { name: "Select the tie of Ivo Brand and Sund" }).click();
    const selected = panelOf(page, "Selection");
    await selected.getByText("Two together").waitFor();
    await selected.getByText("From when to when").click();
    await selected.getByText("Articles name in that time also").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("both are found by name, and are in the list of keys", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("announced");
    await page.getByRole("option", { name: /What was announced/ }).click();
    await panelOf(page, "What was announced").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Conflicts between articles").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["ledger", 1280, "light"],
    ["conflicts", 1280, "dark"],
    ["ledger", 390, "dark"],
    ["conflicts", 320, "light"],
  ] as const)("nothing serious for axe: %s, %d wide, %s", async (what, width, colorScheme) => {
    const page = await open(`#register=${what}`, {
      ...{ viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    });
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.getByRole("complementary").getByRole("article").first().waitFor();
    expect(await seriousIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await stage.picture(page, `clocks-${what}-${width}`);
    await page.context().close();
  });
});
