import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { commands } from "#viewer/app/ui/commands/commands.ts";
import { entityId } from "../../support/graph-notation.ts";
import { executable, useStage } from "./stage.ts";

test("no key does two things", () => {
  const keys = commands.flatMap((command) => command.keys.map((key) => key.replace("[Shift]+", "")));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe.skipIf(executable === "")("the network by keys", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;

  /** By the skip link, which is the first that Tab comes to. */
  async function enter(page: Page): Promise<void> {
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => isInNetwork(page)).toBe(true);
  }
  const network = (page: Page) => page.getByRole("application", { name: /^Network\. Arrow keys/ });
  const isInNetwork = (page: Page) => network(page).evaluate((element) => element === document.activeElement);
  /** What a screen reader says of where the keys are. */
  const said = (page: Page) => page.locator("[aria-live=polite]").allInnerTexts();

  test("walks, selects, adds, expands, opens the menu and goes out again", async () => {
    const page = await open();
    await enter(page);
    await expect.poll(() => said(page)).toContainEqual("Ada Lovelace, person, tied to 4, in 2 articles");
    await stage.picture(page, "keys-network");

    // every arrow that leads somewhere leads to somebody else
    const heard = new Set<string>();
    for (const arrow of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowRight"]) {
      await page.keyboard.press(arrow);
      for (const words of await said(page)) if (/tied to/.test(words)) heard.add(words);
    }
    expect(heard.size).toBeGreaterThan(2);
    expect([...heard].some((words) => words.startsWith("London"))).toBe(false);

    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
    await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(/^Ada Lovelace, .*, selected$/));
    expect(await isInNetwork(page)).toBe(true);

    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#(pair|several|entities)=/);
    // Escape closes what lies open first
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await isInNetwork(page)).toBe(true);

    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await expect.poll(() => isInNetwork(page)).toBe(true);

    await page.keyboard.press("Escape");
    await expect.poll(() => isInNetwork(page)).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("begins at what is selected", async () => {
    const page = await open(`#entity=${entityId("Place", "Turin")}`);
    await enter(page);
    await expect
      .poll(() => said(page))
      .toContainEqual(expect.stringMatching(/^Turin, place, tied to 1, .*selected$/));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("? lists every key: %s", async (colorScheme) => {
    const page = await open("", { colorScheme });
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    for (const { name, keys } of commands) {
      if (keys.length === 0) continue;
      expect(await dialog.getByText(name, { exact: true }).count(), name).toBe(1);
    }
    await dialog.getByText("To the nearest in that direction").waitFor();
    await stage.picture(page, `keys-${colorScheme}`);
    const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    // keys of commands rest while it lies open
    await page.keyboard.press("Shift+Digit2");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the picture's tools have names and contrast", async () => {
    const page = await open();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.getByRole("button", { name: "Arrange", exact: true }).click();
    await page.getByRole("menu").waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include("[role=toolbar]")
      .include("[role=menu]")
      .include("[role=application]")
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.context().close();
  });
});
