import { describe, expect, test } from "vitest";
import { entityId } from "../../support/graph-notation.ts";
import { type ArticleNotation, articles, executable, useStage } from "./stage.ts";

const STORY =
  "[Ada Lovelace]{Person} met [Michael Faraday]{Person} in his laboratory on Thursday and stayed until the lamps were lit. " +
  "Neither of the two would tell afterwards what they had spoken of, but a boy who carried the coals had heard the word magnet nine times.";
const claims = ['Ada Lovelace MET_WITH Michael Faraday "Ada Lovelace met Michael Faraday in his laboratory"'];

const wire: readonly ArticleNotation[] = [
  {
    title: "Two hours among magnets",
    publisher: "The Analyst",
    published: "1843-03-03",
    text: STORY,
    claims,
  },
  {
    title: "<b>Lovelace</b> calls on Faraday",
    publisher: "Daily Wheel",
    published: "1843-03-04",
    text: `${STORY} It rained. “Nothing that I know of is dearer than a magnet,” [Michael Faraday]{Person} told [Ada Lovelace]{Person}.`,
    claims,
    remarks: ['Michael Faraday TO Ada Lovelace "Nothing that I know of is dearer than a magnet,"'],
  },
  {
    title: "A visit",
    publisher: "The Yearly",
    published: "1844-01-02",
    text: "When [Ada Lovelace]{Person} met [Michael Faraday]{Person} in his laboratory, a year ago, few took note. Today one speaks of little else in the clubs of the town.",
    claims: ['Ada Lovelace MET_WITH Michael Faraday "Ada Lovelace met Michael Faraday in his laboratory"'],
  },
];

describe.skipIf(executable === "")("copies of one story", { timeout: 90_000 }, () => {
  const stage = useStage([...articles, ...wire]);
  const { problems, open } = stage;
  const FARADAY = `#entity=${entityId("Person", "Michael Faraday")}`;

  test("are one voice in the panel, and the article says whose story it is", async () => {
    const page = await open(FARADAY);
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByText("3 articles, 3 publishers, 2 independent").waitFor();
    await panel.getByRole("button", { name: /Daily Wheel/ }).click();
    const reader = page.getByRole("complementary", { name: "Article", exact: true });
    const same = reader.getByRole("region", { name: "Same story as" });
    await expect
      .poll(() => same.textContent())
      .toMatch(/The Analyst.*, 3 March 1843,\s+about\s+(?:9\d|100) % word for word/);
    await stage.picture(page, "same-story");
    expect(await reader.getByText(/It rained/).count()).toBe(1);
    await same.getByRole("button", { name: "Two hours among magnets" }).click();
    await same.getByRole("button", { name: "<b>Lovelace</b> calls on Faraday" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("are listed where somebody is quoted, and open at the words", async () => {
    const page = await open(FARADAY);
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("button", { name: "Said" }).click();
    const said = panel.getByRole("list", { name: "What Michael Faraday said" });
    expect((await said.getByRole("listitem").textContent())?.replace(/\s+/g, " ")).toMatch(
      /“Nothing that I know of is dearer than a magnet” .*Daily Wheel.*, 4 March 1843 In these words to Ada Lovelace/,
    );
    await stage.picture(page, "said");
    await said.getByRole("button", { name: /dearer than a magnet/ }).click();
    const reader = page.getByRole("complementary", { name: "Article", exact: true });
    await reader.locator("[data-marked]").first().waitFor();
    expect(await reader.locator("[data-marked]").allTextContents()).toEqual([
      "Nothing that I know of is dearer than a magnet,",
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("count once where one asks for independent voices", async () => {
    const page = await open("#view=list&independent=2");
    await page.getByRole("button", { name: "Filters, 1 active" }).click();
    const filters = page.getByRole("complementary", { name: "Filters" });
    const names = page.getByRole("table").getByRole("rowheader");
    await expect
      .poll(async () => (await names.allInnerTexts()).sort())
      .toEqual(["Ada Lovelace", "Charles Babbage", "Michael Faraday"]);
    await stage.picture(page, "independent");
    expect(await filters.getByRole("button", { name: "One voice more" }).isDisabled()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
