import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { entityId } from "../../support/graph-notation.ts";
import { type ArticleNotation, articles, executable, useStage } from "./stage.ts";

const MARTA = ["country:spain", "family:ruiz", "home:spain", "name:marta ruiz"];
const of = (name: string, title: string, day: string, sentence: string, traits: readonly string[]) => ({
  title,
  publisher: "Diario de Cadiz",
  published: `2026-01-${day}`,
  text: `${title}\n\n[${name}]{Person} ${sentence} She met [Juan Paz]{Person} on the way.`,
  traits: { [name]: [...MARTA, ...traits] },
  claims: [`${name} MET_WITH Juan Paz "She met Juan Paz on the way."`],
});
/** Three who are called the same, of one country, in other walks of life. */
const people: readonly ArticleNotation[] = [
  of("Marta Ruiz", "The harbour", "01", "said that the harbour of Cadiz needs a wall before the winter.", [
    "domain:politics",
    "post:mayor@cadiz",
  ]),
  of("Marta Ruíz", "The match", "02", "scored twice for Spain on Sunday, <b>late</b> in the second half.", [
    "domain:sport",
  ]),
  of(
    "Marta RUIZ, violinist",
    "The concert",
    "03",
    "played in Seville on Friday, and nobody went home early.",
    ["domain:arts"],
  ),
];
const [mayor, striker] = [entityId("Person", "Marta Ruiz"), entityId("Person", "Marta Ruíz")];

describe.skipIf(executable === "")("the review", { timeout: 90_000 }, () => {
  const stage = useStage([...articles, ...people]);
  const { open, problems } = stage;

  const panelOf = (page: Page) => page.getByRole("complementary", { name: "Judgements" });
  const judged = async () =>
    (await stage.store.read("judgements", {})).map(({ verdict, by }) => `${verdict} ${by}`);
  async function serious(page: Page): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  test.each(["light", "dark"] as const)(
    "shows both, the sentences and the reasons (%s)",
    async (colorScheme) => {
      const page = await open("", { colorScheme, bypassCSP: true });
      await page.getByRole("button", { name: "Review, 3 to judge" }).click();
      const panel = panelOf(page);
      await panel.getByText("Person, 1 of 3").waitFor();
      await panel.getByText("Why they may be one: 2 points").waitFor();
      await panel
        .getByRole("button", { name: /^Marta .*winter|Spain|early/ })
        .first()
        .waitFor();
      await stage.picture(page, `review-${colorScheme}`);
      expect(await serious(page)).toEqual([]);
      // arrows go from pair to pair
      await page.keyboard.press("ArrowRight");
      await panel.getByText("Person, 2 of 3").waitFor();
      await page.keyboard.press("ArrowLeft");
      await panel.getByText("Person, 1 of 3").waitFor();
      // a sentence opens its article
      const sentence = panel.locator("button.said").first();
      await sentence.click();
      await page.getByRole("complementary", { name: "Article" }).getByRole("heading").first().waitFor();
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test("s, d, u and z answer, leave and take back; all of it stands in the list", async () => {
    const page = await open("", { bypassCSP: true });
    await page.keyboard.press("j");
    const panel = panelOf(page);
    await panel.getByText("Person, 1 of 3").waitFor();
    await page.keyboard.press("u");
    await panel.getByText("Person, 1 of 2").waitFor();
    await page.keyboard.press("z");
    await panel.getByText("Person, 1 of 3").waitFor();
    await page.keyboard.press("d");
    await panel.getByText("Person, 1 of 2").waitFor();
    expect(await judged()).toEqual(["different a tester"]);
    await page.keyboard.press("z");
    await panel.getByText("Person, 1 of 3").waitFor();
    expect(await judged()).toEqual([]);
    await panel.getByRole("button", { name: /^Different/ }).click();
    await panel.getByText("Person, 1 of 2").waitFor();
    await page.keyboard.press("s");
    await panel.getByText("There is nobody to judge").waitFor();
    expect((await judged()).sort()).toEqual(["different a tester", "same a tester"]);

    await page.getByRole("button", { name: "Judged 2" }).click();
    const list = panel.getByRole("list", { name: "All judgements, the latest first" });
    await list.getByText("Not the same. a tester, 2 January 2026").waitFor();
    await list.getByText("The same. a tester, 2 January 2026", { exact: true }).waitFor();
    await stage.picture(page, "judgements");
    expect(await serious(page)).toEqual([]);
    for (const left of [1, 0]) {
      await list.getByRole("button", { name: "Take back" }).first().click();
      await expect.poll(() => list.getByRole("listitem").count()).toBe(left);
    }
    await panel.getByText("Nobody has judged anything yet.").waitFor();
    expect(await judged()).toEqual([]);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Review, 3 to judge" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each([320, 360, 390, 600, 800])("its button is in reach in a window %d wide", async (width) => {
    const page = await open("", { viewport: { width, height: 700 }, bypassCSP: true });
    const bar = page.getByRole("banner");
    const button = bar.getByRole("button", { name: "Review, 3 to judge" });
    await stage.picture(page, `review-bar-${width}`);
    // all of them, and the search, side by side within the window
    const boxes = await Promise.all(
      [bar.getByRole("combobox"), ...(await bar.getByRole("button").all())].map((one) => one.boundingBox()),
    );
    const shown = boxes
      .filter((box) => box !== null && box.y >= 0)
      .map((box) => box as NonNullable<typeof box>);
    const ordered = shown.sort((a, b) => a.x - b.x);
    expect(ordered.length).toBeGreaterThan(7);
    for (const [at, box] of ordered.entries()) {
      expect(box.width).toBeGreaterThan(23.9);
      expect(box.x + box.width).toBeLessThanOrEqual((ordered[at + 1]?.x ?? width) + 0.5);
    }
    await button.click();
    await panelOf(page).getByText("Person, 1 of 3").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("on a phone it is found by the search", async () => {
    const page = await open("", { viewport: { width: 390, height: 844 }, bypassCSP: true });
    await page.getByRole("combobox", { name: /^Search/ }).fill("review");
    await page.getByRole("option", { name: /Review/ }).click();
    const panel = panelOf(page);
    await panel.getByText("Person, 1 of 3").waitFor();
    await panel.locator("button.said").first().waitFor();
    await panel.getByRole("button", { name: /^Unsure/ }).click();
    await panel.getByText("Person, 1 of 2").waitFor();
    await panel.locator("button.said").first().waitFor();
    await stage.picture(page, "review-phone");
    expect(await serious(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("an address of one that became part of another leads to that other, and so does a selection", async () => {
    const page = await open(`#entity=${striker}`);
    const selected = page.getByRole("complementary", { name: "Selection" });
    await selected.getByRole("heading", { name: "Marta Ruíz" }).waitFor();
    const other = await open(`#entity=${mayor}`);
    await page.keyboard.press("j");
    await panelOf(page).getByText("Person, 1 of 3").waitFor();
    const { server } = stage;
    const response = await fetch(`${server.url}/api/judgements`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url },
      body: JSON.stringify({ verdict: "same", first: mayor, second: striker, because: "" }),
    });
    expect(response.status).toBe(200);
    // one of the two ids is gone: whoever had it selected has the other selected
    for (const one of [page, other])
      await expect
        .poll(() => one.evaluate(() => window.location.hash))
        .toContain((await stage.store.read("entity-of", { profile: striker }))[0]?.id);
    const late = await open(`#entity=${striker}`);
    await late
      .getByRole("complementary", { name: "Selection" })
      .getByRole("heading", { name: /^Marta Ru/ })
      .waitFor();
    const answer = await fetch(`${server.url}/api/queries/entity`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ parameters: { entity: striker } }),
    });
    expect((await answer.json()).rows).toHaveLength(1);
    expect(problems).toEqual([]);
    for (const one of [page, other, late]) await one.context().close();
  });
});
