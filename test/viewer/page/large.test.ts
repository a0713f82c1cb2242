import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { executable, useStage } from "./stage.ts";

/** Three courts: in each everybody met everybody, and the first of each met the first of the next. */
const courts = ["Ada", "Bela", "Cato"].map((name) => {
  const people = ["I", "II", "III", "IV", "V"].map((number) => `${name} ${number}`);
  const met = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  return {
    title: `The court of ${name}`,
    publisher: "The Herald",
    published: "2026-03-02",
    text: met.map(([one, other]) => `[${one}]{Person} met [${other}]{Person}.`).join(" "),
    claims: met.map(([one, other]) => `${one} MET_WITH ${other} "${one} met ${other}."`),
  };
});
const between = {
  title: "Three courts meet",
  publisher: "The Herald",
  published: "2026-03-03",
  text: "[Ada I]{Person} met [Bela I]{Person}. [Bela I]{Person} met [Cato I]{Person}.",
  claims: ['Ada I MET_WITH Bela I "Ada I met Bela I."', 'Bela I MET_WITH Cato I "Bela I met Cato I."'],
};
const SHARE = "?entities=4&relationships=12";

describe.skipIf(executable === "")("a large graph", { timeout: 180_000 }, () => {
  const stage = useStage([...courts, between]);
  const { problems } = stage;
  const note = (page: Page, words: string) => page.getByRole("note").filter({ hasText: words }).waitFor();
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const drawn = (page: Page) => page.locator("[data-testid=network][data-ready]").waitFor();

  test("the page says how much it shows, and shows the next; that can be undone", async () => {
    const page = await stage.open("", {}, stage.browser, SHARE);
    await drawn(page);
    await note(page, "Showing 4 of 15 entities");
    await button(page, "Next 4").click();
    await note(page, "Showing 8 of 15 entities");
    expect(page.url()).toContain("more=1");
    await button(page, "Next 4").click();
    await note(page, "Showing 12 of 15 entities");
    await stage.picture(page, "large-more");
    await button(page, "Undo").click();
    await note(page, "Showing 8 of 15 entities");
    await page.reload();
    await drawn(page);
    await note(page, "Showing 8 of 15 entities");
    // where the browser goes back to is fetched: first the same again, which the undoing left there
    await page.goBack();
    await page.goBack();
    await note(page, "Showing 4 of 15 entities");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "its communities are an overview, and each opens, in %s",
    async (colorScheme) => {
      const page = await stage.open("", { colorScheme }, stage.browser, SHARE);
      await drawn(page);
      await button(page, "Overview").click();
      await page.locator("[data-testid=overview][data-ready]").waitFor();
      const list = page.getByRole("region", { name: "Overview" });
      await list.getByText("15 entities by who is tied to whom: 3 communities").waitFor();
      await stage.picture(page, `large-overview-${colorScheme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await list.getByRole("button", { name: /^Bela I,/ }).click();
      await drawn(page);
      await note(page, "The community around Bela I: 4 of 5 entities");
      await button(page, "Next 1").click();
      await note(page, "The community around Bela I: 5 of 5 entities");
      await stage.picture(page, `large-community-${colorScheme}`);
      // what lies beyond is found, and comes beside it
      await page.getByRole("combobox").fill("Cato II");
      await page
        .getByRole("option", { name: /^Cato II / })
        .first()
        .click();
      const panel = page.getByRole("complementary", { name: "Selection" });
      await panel.getByRole("heading", { name: "Cato II" }).waitFor();
      await button(page, "All").click();
      await note(page, "of 15 entities, ");
      // all, the selection, the next, the community
      for (let step = 0; step < 4; step += 1) await button(page, "Undo").click();
      await list.waitFor();
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test("the overview is walked by keys", async () => {
    const page = await stage.open("#view=overview", {}, stage.browser, SHARE);
    await page.locator("[data-testid=overview][data-ready]").waitFor();
    const keys = page.getByRole("application", { name: /^Communities/ });
    await keys.focus();
    await page.getByText(/and 2 others, 10 ties among them$/).waitFor();
    await page.keyboard.press("Escape");
    await drawn(page);
    await page.keyboard.press("Shift+O");
    await page.locator("[data-testid=overview][data-ready]").waitFor();
    await keys.focus();
    for (const way of ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"]) await page.keyboard.press(way);
    await page.keyboard.press("Enter");
    await drawn(page);
    await note(page, "The community around ");
    expect(page.url()).toContain("community=v");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("it has room on a phone", async () => {
    const page = await stage.open("#view=overview", { viewport: { width: 390, height: 844 } });
    await page.locator("[data-testid=overview][data-ready]").waitFor();
    await stage.picture(page, "large-overview-phone");
    await page
      .getByRole("region", { name: "Overview" })
      .getByRole("button", { name: /^Ada I,/ })
      .click();
    await drawn(page);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
