import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LAYOUTS } from "#viewer/app/core/arrangement.ts";
import { entityId, graphChange } from "../../support/graph-notation.ts";
import { executable, useStage } from "./stage.ts";

describe.skipIf(executable === "")("arranging the network", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;
  const ada = entityId("Person", "Ada Lovelace");
  const babbage = entityId("Person", "Charles Babbage");

  async function drawn(page: Page): Promise<void> {
    await page.locator("[data-testid=network][data-ready]").waitFor();
  }
  /** Counts up whenever places changed. */
  async function version(page: Page): Promise<number> {
    return Number(await page.getByTestId("network").getAttribute("data-version"));
  }
  async function arrange(page: Page, choice: string | RegExp): Promise<void> {
    const before = await version(page);
    await page.getByRole("button", { name: "Arrange", exact: true }).click();
    await page.getByRole("menuitemradio", { name: choice }).click();
    await expect.poll(() => version(page)).toBeGreaterThan(before);
  }

  test("every layout is chosen by name, stands in the address, and can be undone", async () => {
    const page = await open();
    await drawn(page);
    const seen: string[] = [];
    for (const [choice, hash] of [
      ["In a ring", "#layout=circle"],
      ["By kind", "#layout=kinds"],
      [/^Around /, "#layout=radial&around="],
      ["By time", "#layout=time"],
      ["By ties", ""],
    ] as const) {
      await arrange(page, choice);
      const { hash: now } = new URL(page.url());
      expect(now.startsWith(hash)).toBe(true);
      await page.mouse.move(640, 780);
      await stage.picture(page, `arranged-${/layout=(\w+)/.exec(now)?.[1] ?? "force"}`);
      seen.push(now);
    }
    expect(new Set(seen).size).toBe(LAYOUTS.length);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#layout=time");
    await page.getByRole("button", { name: "Redo" }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("around whom one has selected", async () => {
    const page = await open(`#entity=${babbage}`);
    await drawn(page);
    await arrange(page, "Around Charles Babbage");
    expect(page.url()).toContain(`around=${babbage}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("what is pinned stays through every layout, a reload, and arranging anew", async () => {
    const page = await open(`#entity=${ada}`);
    await drawn(page);
    await page.keyboard.press("i");
    await expect.poll(() => page.url()).toContain(`pins=${ada}:`);
    const pins = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("pins");
    await arrange(page, "In a ring");
    const kept = () => page.evaluate(() => localStorage.getItem("tieline.arrangement"));
    await expect.poll(kept).toContain('"layout":"circle"');
    const places = await kept();
    await page.reload();
    await drawn(page);
    expect(await kept()).toBe(places);
    await page.keyboard.press("r");
    await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("pins")).toBe(pins);
    await page.getByRole("button", { name: "Arrange", exact: true }).click();
    await page.getByRole("menuitem", { name: "Unpin all (1)" }).click();
    await expect.poll(() => page.url()).not.toContain("pins=");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("sizes, colours, outlines and labels are chosen, and the menu shows them", async () => {
    const page = await open("", { colorScheme: "dark" });
    await drawn(page);
    await page.getByRole("button", { name: "Look", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "Articles" }).click();
    await page.getByRole("menuitemradio", { name: "Community" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Outline communities" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Label every tie" }).click();
    await expect
      .poll(() => new URL(page.url()).hash)
      .toBe("#size=articles&colour=community&draw=hulls,labels");
    expect(await page.getByRole("menuitemradio", { name: "Articles" }).getAttribute("aria-checked")).toBe(
      "true",
    );
    await stage.picture(page, "looks-menu-dark");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await page.keyboard.press("Shift+C");
    await expect.poll(() => new URL(page.url()).hash).toBe("#size=articles&draw=hulls,labels");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("one of three tools is in use", async () => {
    const page = await open();
    await drawn(page);
    const tools = page.getByRole("toolbar", { name: "Picture" });
    const box = tools.getByRole("button", { name: "Select within a box" });
    await box.click();
    expect(await box.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("v");
    await expect.poll(() => box.getAttribute("aria-pressed")).toBe("false");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the picture's tools are one stop of Tab, and arrows go around them", async () => {
    const page = await open();
    await drawn(page);
    const tools = page.getByRole("toolbar", { name: "Picture" });
    const inTools = () =>
      tools.evaluate(
        ({ ownerDocument: { activeElement } }) =>
          activeElement?.getAttribute("aria-label") ?? activeElement?.textContent.trim(),
      );
    await tools.getByRole("button", { name: "Undo" }).focus();
    const names: unknown[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"]) {
      await page.keyboard.press(key);
      names.push(await inTools());
    }
    expect(names).toEqual(["Redo", "Move the picture", "Look", "Undo", "Look", "Undo"]);
    await page.keyboard.press("Tab");
    expect(await tools.evaluate((bar) => bar.contains(document.activeElement))).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await inTools()).toBe("Undo");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the list has steps to undo, and nothing to arrange", async () => {
    const page = await open("#view=list");
    await page.getByRole("table").waitFor();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await page.getByRole("button", { name: "Arrange", exact: true }).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("on a phone the tools leave room for the picture", async () => {
    const page = await open("", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await drawn(page);
    const bar = await page.getByRole("toolbar", { name: "Picture" }).boundingBox();
    expect(bar!.height).toBeLessThan(60);
    expect(bar!.x + bar!.width).toBeLessThan(390);
    await page.getByRole("button", { name: "Arrange", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "In a ring" }).waitFor();
    await stage.picture(page, "arrange-phone");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  // the last, since it adds to the graph
  test("a large network is laid out beside the page, which stays quick", async () => {
    const names = Array.from({ length: 420 }, (_, index) => `Person Number${index}`);
    const met = (index: number) => names[Math.floor((index * 7919) % Math.max(1, index))] as string;
    const change = graphChange({
      publisher: "Daily Wheel",
      published: "1842-08-21",
      text: `${names.map((name) => `[${name}]{Person}`).join(" met ")}.`,
      claims: names.slice(1).map((name, index) => `${name} MET_WITH ${met(index + 1)} "met"`),
    });
    await stage.store.apply(change);
    try {
      const page = await open();
      await drawn(page);
      await page.evaluate(() => {
        const long: number[] = [];
        Object.assign(window, { long });
        new PerformanceObserver((list) =>
          long.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: "longtask",
        });
      });
      for (const layout of [3, 4, 5, 2]) {
        const before = await version(page);
        await page.keyboard.press(`Shift+Digit${layout}`);
        await expect.poll(() => version(page), { timeout: 60_000 }).toBeGreaterThan(before);
      }
      const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
      expect(Math.max(0, ...long)).toBeLessThan(200);
      expect(problems).toEqual([]);
      await page.context().close();
    } finally {
      await stage.store.withdraw(change.article.id);
    }
  });
});
