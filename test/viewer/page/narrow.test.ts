import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { graphChange } from "../../support/graph-notation.ts";
import { type ArticleNotation, executable, useStage } from "./stage.ts";

/** Who met whom in the summer of 1842, by three publishers and one letter without publisher and day. */
const told: readonly ArticleNotation[] = [
  {
    title: "Lovelace meets Babbage",
    publisher: "The Analyst",
    published: "1842-08-01",
    text: "[Ada Lovelace]{Person} met [Charles Babbage]{Person} over coffee. [Ada Lovelace]{Person}, a fellow of the [Royal Society]{Organization:ngo}, will visit [Turin]{Place:city}.",
    claims: [
      'Ada Lovelace MET_WITH Charles Babbage time=1842-07-30 "Ada Lovelace met Charles Babbage over coffee."',
      'Ada Lovelace WORKS_FOR Royal Society role=fellow "Ada Lovelace, a fellow of the Royal Society, will visit Turin."',
      'Ada Lovelace VISITED Turin modality=planned time=1842-09-06 "Ada Lovelace, a fellow of the Royal Society, will visit Turin."',
    ],
  },
  {
    title: "They met",
    publisher: "Daily Wheel",
    published: "1842-08-03",
    text: "[Ada Lovelace]{Person} met [Charles Babbage]{Person}. [Charles Babbage]{Person} criticized [Robert Peel]{Person}, [Mary Somerville]{Person} said.",
    claims: [
      'Ada Lovelace MET_WITH Charles Babbage "Ada Lovelace met Charles Babbage."',
      'Charles Babbage CRITICIZED Robert Peel speaker=(Mary Somerville) "Charles Babbage criticized Robert Peel, Mary Somerville said."',
    ],
  },
  {
    title: "Peel and the party",
    publisher: "The Harbour Post",
    published: "1842-08-09",
    text: "[Robert Peel]{Person} leads the [Tory Party]{Organization:party}.",
    claims: ['Robert Peel LEADS Tory Party role=head time=1834/ "Robert Peel leads the Tory Party."'],
  },
  {
    title: "A letter",
    text: "[Mary Somerville]{Person} praised [Ada Lovelace]{Person}.",
    claims: ['Mary Somerville SUPPORTED Ada Lovelace "Mary Somerville praised Ada Lovelace."'],
  },
];

describe.skipIf(executable === "")("narrowing the network", { timeout: 90_000 }, () => {
  const stage = useStage(told);
  const { problems, open } = stage;

  const filtersOf = (page: Page) => page.getByRole("complementary", { name: "Filters" });
  const names = (page: Page) => page.getByRole("table").getByRole("rowheader");
  const shown = (page: Page) => filtersOf(page).getByText(/^Showing/);
  async function close(page: Page): Promise<void> {
    expect(problems).toEqual([]);
    await page.context().close();
  }

  test("by publisher, words and standing, with what is left of each; one by one or all at once back", async () => {
    const page = await open("#view=list");
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    const panel = filtersOf(page);
    await expect.poll(() => shown(page).textContent()).toMatch(/Showing 7 of 7 entities,\s+6 of 6 ties/);
    await panel.getByRole("checkbox", { name: /^Daily Wheel 2/ }).check();
    await expect.poll(() => shown(page).textContent()).toMatch(/Showing 3 of 7 entities,\s+2 of 6 ties/);
    await expect
      .poll(async () => (await names(page).allInnerTexts()).sort())
      .toEqual(["Ada Lovelace", "Charles Babbage", "Robert Peel"]);
    await page.getByRole("button", { name: "Filters, 1 active" }).waitFor();
    // under the publisher one tie has a speaker, and the other publishers still say how much they would give
    await panel.getByRole("button", { name: /^Who says so/ }).click();
    await panel.getByRole("checkbox", { name: /^Mary Somerville 1/ }).waitFor();
    await panel.getByRole("checkbox", { name: /^The Analyst 3/ }).waitFor();
    await panel.getByRole("checkbox", { name: /^Unknown publisher 1/ }).waitFor();

    // two that report the same
    await panel.getByRole("button", { name: "Take away: Publisher: Daily Wheel" }).click();
    await panel.getByRole("button", { name: "One voice more" }).click();
    await expect.poll(() => shown(page).textContent()).toMatch(/2 of 7 entities,\s+1 of 6 ties/);
    await panel.getByRole("button", { name: "Clear all" }).click();

    // a word of a quote
    const words = panel.getByRole("searchbox", { name: /^Words/ });
    await words.fill("coffee");
    await expect.poll(() => shown(page).textContent()).toMatch(/2 of 7 entities,\s+1 of 6 ties/);
    await words.press("Enter");
    await page.reload();
    await page.getByRole("button", { name: "Filters, 1 active" }).click();
    await expect.poll(() => shown(page).textContent()).toMatch(/2 of 7 entities,\s+1 of 6 ties/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("Shift+F");
    await expect.poll(() => names(page).count()).toBe(7);
    await close(page);
  });

  test("one type alone, from the keyboard", async () => {
    const page = await open("#view=list");
    await page.keyboard.press("f");
    const panel = filtersOf(page);
    await panel.getByRole("button", { name: /^Types/ }).press("Enter");
    await panel.getByRole("button", { name: "Only Party" }).press("Enter");
    await expect.poll(() => shown(page).textContent()).toMatch(/Showing 5 of 7/);
    await panel.getByRole("checkbox", { name: /^Party/ }).press("Space");
    await expect.poll(() => shown(page).textContent()).toMatch(/Showing 4 of 7/);
    await close(page);
  });

  test("by time: two clocks, a window with two ends, by keys and by the pointer", async () => {
    const page = await open();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.keyboard.press("t");
    const line = page.getByRole("region", { name: "Timeline" });
    const first = line.getByRole("slider", { name: "First day" });
    const last = line.getByRole("slider", { name: "Last day" });
    await first.focus();
    expect(await first.getAttribute("aria-valuetext")).toBe("1 August 1842");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => first.getAttribute("aria-valuetext")).toBe("6 August 1842");
    await line.getByText("6 to 9 August 1842").waitFor();
    await line.getByText(/1 tie\b.*1 without a day left out/s).waitFor();
    expect(page.url()).toContain("reported=1842-08-06..1842-08-09");
    await page.keyboard.press("Home");
    await last.focus();
    await page.keyboard.press("ArrowLeft");
    await line.getByText("1 to 8 August 1842").waitFor();

    // the window as a whole
    await line.getByRole("slider", { name: "as a whole" }).focus();
    await page.keyboard.press("ArrowRight");
    await line.getByText("2 to 9 August 1842").waitFor();
    await page.keyboard.press("ControlOrMeta+z");
    await line.getByText("1 to 8 August 1842").waitFor();
    await line.getByRole("button", { name: "All days" }).click();
    await line.getByText(/All days, 1 to 9 August 1842/).waitFor();

    // a window drawn with the pointer, over the third to the fifth of nine days
    const box = await line.getByRole("img").boundingBox();
    if (!box) throw new Error("there are no bars");
    const at = (day: number) => box.x + (box.width * (day - 0.5)) / 9;
    await page.mouse.move(at(3), box.y + 30);
    await page.mouse.down();
    await page.mouse.move(at(5), box.y + 30, { steps: 3 });
    await page.mouse.up();
    await line.getByText("3 to 5 August 1842").waitFor();
    await stage.picture(page, "timeline");

    await line.getByRole("button", { name: "Happened" }).click();
    await line.getByText(/All days, 1834 to 1842/).waitFor();
    await line.getByText("reported 3 to 5 August 1842").waitFor();
    await close(page);
  });

  test("it plays, and the space bar holds it", async () => {
    const page = await open("#reported=1842-08-01..1842-08-01");
    await page.keyboard.press("t");
    const line = page.getByRole("region", { name: "Timeline" });
    await line.getByRole("button", { name: "Play" }).click();
    await line.getByText("3 August 1842", { exact: true }).waitFor();
    await line.getByRole("slider", { name: "First day" }).focus();
    await page.keyboard.press("Space");
    await line.getByRole("button", { name: "Play" }).waitFor();
    const text = await line.locator("strong").textContent();
    await page.waitForTimeout(1300);
    expect(await line.locator("strong").textContent()).toBe(text);
    await close(page);
  });

  test("the page does not wait for the evidence, and says when a filter does", async () => {
    const page = await open();
    let answer: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/api/network/evidence", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${stage.server.url}/#view=list&by-publishers=Daily%20Wheel`);
    await page.reload();
    await expect.poll(() => names(page).count()).toBe(7);
    await page.getByRole("button", { name: "Filters, 1 active" }).click();
    await filtersOf(page).getByText("Loading the evidence.").waitFor();
    await filtersOf(page)
      .getByRole("checkbox", { name: /^People/ })
      .uncheck();
    await expect.poll(() => names(page).count()).toBe(3);
    answer?.();
    await filtersOf(page)
      .getByRole("checkbox", { name: /^Daily Wheel/ })
      .waitFor();
    await expect.poll(() => names(page).count()).toBe(0);
    await close(page);
  });

  test("evidence that the first answer left out is fetched", async () => {
    const page = await open("#view=list");
    const none = { tie: [], article: [], speaker: [], time: [], role: [], standing: [] };
    await page.route("**/api/network/evidence", (route) =>
      route.fulfill({
        json: { ties: [], articles: [], speakers: [], times: [], roles: [], terms: [], columns: none },
      }),
    );
    await page.reload();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await filtersOf(page)
      .getByRole("checkbox", { name: /^Daily Wheel 2/ })
      .check();
    await expect.poll(() => names(page).count()).toBe(3);
    await close(page);
  });

  test("what is added later is known to the filters", async () => {
    const page = await open("#view=list&by-publishers=Evening%20Star");
    await page.getByRole("button", { name: "Filters, 1 active" }).click();
    await expect.poll(() => shown(page).textContent()).toMatch(/Showing 0 of 7/);
    const change = graphChange({
      title: "A visit",
      publisher: "Evening Star",
      published: "1842-08-12",
      text: "[Ada Lovelace]{Person} visited [Turin]{Place:city}.",
      claims: ['Ada Lovelace VISITED Turin "Ada Lovelace visited Turin."'],
    });
    await stage.store.apply(change);
    stage.server.changed();
    try {
      await expect.poll(() => shown(page).textContent()).toMatch(/2 of 7 entities,\s+1 of 6 ties/);
    } finally {
      await stage.store.withdraw(change.article.id);
    }
    await close(page);
  });

  test.each(["light", "dark"] as const)("has no fault that a machine can find: %s", async (theme) => {
    const page = await open("#publishers=x&by-publishers=The%20Analyst", { colorScheme: theme });
    await page.keyboard.press("t");
    await page.keyboard.press("f");
    await filtersOf(page)
      .getByRole("checkbox", { name: /^The Analyst/ })
      .waitFor();
    for (const name of [/^Relations/, /^How sure/, /^Articles/])
      await filtersOf(page).getByRole("button", { name }).click();
    await stage.picture(page, `filters-${theme}`);
    const { violations } = await new AxeBuilder({ page }).include(".dock").include(".timeline").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await close(page);
  });
});
