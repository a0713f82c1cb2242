import type { Browser, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { communityColours, kindColours, schemes } from "#viewer/app/core/appearance.ts";
import { launch } from "../../support/browser.ts";
import { type Found, find, networkOf } from "./pixels.ts";
import { executable, useStage } from "./stage.ts";

const colours = kindColours.light;

describe.skipIf(executable === "")("the picture in a browser", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { problems, open } = stage;

  async function opened(hash = "", from?: Browser): Promise<Page> {
    const page = await open(hash, {}, from);
    await page.locator("[data-testid=network][data-ready]").waitFor();
    return page;
  }
  const hash = (page: Page) => new URL(page.url()).hash;
  async function seen(page: Page, colour: string, right?: number): Promise<Found> {
    return find(await networkOf(page, right), colour);
  }
  async function drag(page: Page, from: Found, x: number, y: number): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + x / 2, from.y + y / 2);
    await page.mouse.move(from.x + x, from.y + y);
    await page.mouse.up();
  }

  /** The same on every renderer. */
  async function moveByHand(page: Page): Promise<void> {
    const before = await seen(page, colours.Event);
    await drag(page, before, -60, -90);
    await expect.poll(() => hash(page)).toContain("pins=");
    await expect
      .poll(async () => Math.round((await seen(page, colours.Event)).x))
      .toBeLessThan(before.x - 50);
    const after = await seen(page, colours.Event);
    expect(after.x).toBeCloseTo(before.x - 60, -1);
    expect(after.y).toBeCloseTo(before.y - 90, -1);
    // a hand that trembles still clicks
    await drag(page, after, 2, 1);
    await page.getByRole("heading", { name: "Turin congress" }).waitFor();
  }

  test("a node that is dragged stays where it is let go, and the step can be undone", async () => {
    const page = await opened();
    await moveByHand(page);
    await stage.picture(page, "pinned");
    await page.reload();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    expect(hash(page)).toContain("pins=");
    await page.goBack();
    await expect.poll(() => hash(page)).not.toContain("entity=");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a box with Shift, and a lasso, catch what lies in them", async () => {
    const page = await opened();
    const [event, place] = [await seen(page, colours.Event), await seen(page, colours.Place)];
    const [left, right] = [Math.min(event.x, place.x) - 30, Math.max(event.x, place.x) + 30];
    const [top, bottom] = [Math.min(event.y, place.y) - 30, Math.max(event.y, place.y) + 30];
    await page.keyboard.down("Shift");
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(right, bottom);
    await stage.picture(page, "box");
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await page.getByText("Two together", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Close the panel" }).click();
    await page.mouse.move(4, 70);

    await page.getByRole("button", { name: /loop/ }).click();
    const alone = await seen(page, colours.Event);
    await page.mouse.move(alone.x - 40, alone.y - 40);
    await page.mouse.down();
    for (const [x, y] of [
      [40, -40],
      [40, 40],
      [-40, 40],
    ] as const)
      await page.mouse.move(alone.x + x, alone.y + y, { steps: 4 });
    await stage.picture(page, "lasso");
    await page.mouse.up();
    await page.getByRole("heading", { name: "Turin congress" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a double click asks for neighbours and leaves the camera; the right button opens a menu", async () => {
    const page = await opened();
    const event = await seen(page, colours.Event);
    await page.mouse.dblclick(event.x, event.y);
    await expect.poll(() => hash(page)).toContain("entity=");
    expect(hash(page)).not.toContain("camera=");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Close the panel" }).click();
    const again = await seen(page, colours.Event);
    await page.mouse.click(again.x, again.y, { button: "right" });
    await page.getByRole("menu", { name: /Turin congress/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.mouse.click(again.x - 90, again.y - 60, { button: "right" });
    await page.getByRole("menu", { name: /picture/ }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a long touch opens the menu too", async () => {
    const page = await open("", { hasTouch: true });
    await page.locator("[data-testid=network][data-ready]").waitFor();
    const { x, y } = await seen(page, colours.Event);
    const session = await page.context().newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await page.getByRole("menu", { name: /Turin congress/ }).waitFor();
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect(hash(page)).not.toContain("entity=");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the wheel goes nearer; the address keeps it, the small map shows where one is", async () => {
    const page = await opened();
    expect(await page.getByTestId("minimap").count()).toBe(0);
    const event = await seen(page, colours.Event);
    await page.mouse.move(event.x, event.y);
    for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -120);
    await expect.poll(() => hash(page)).toContain("camera=");
    await page.mouse.move(4, 70);
    const nearer = await seen(page, colours.Event);
    expect(nearer.count).toBeGreaterThan(2 * event.count);
    expect(Math.abs(nearer.x - event.x)).toBeLessThan(6);
    await page.getByTestId("minimap").waitFor();
    await stage.picture(page, "minimap");
    const camera = hash(page);
    await page.reload();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await expect.poll(async () => Math.abs((await seen(page, colours.Event)).x - nearer.x)).toBeLessThan(3);
    // through the small map
    const map = await page.getByTestId("minimap").boundingBox();
    if (!map) throw new Error("There is no small map");
    await page.mouse.click(map.x + map.width - 12, map.y + map.height - 12);
    await expect.poll(() => hash(page)).not.toBe(camera);
    await page.getByRole("button", { name: "Show all", exact: true }).click();
    await expect.poll(() => hash(page)).not.toContain("camera=");
    await page.getByTestId("minimap").waitFor({ state: "detached" });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "communities have colours and grounds, ties their names: %s",
    async (theme) => {
      const page = await open("#colour=community&draw=hulls,labels&size=pagerank", { colorScheme: theme });
      await page.locator("[data-testid=network][data-ready]").waitFor();
      const [first = ""] = communityColours[theme];
      expect((await seen(page, first)).count).toBeGreaterThan(100);
      expect((await seen(page, kindColours[theme].Event)).count).toBe(0);
      await stage.picture(page, `communities-${theme}`);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test("a graphics context that is lost is made anew", async () => {
    const page = await opened();
    const before = await seen(page, colours.Event);
    const lost = await page.evaluateHandle(() => {
      const canvases = [...document.querySelectorAll("[data-testid=network] canvas")] as HTMLCanvasElement[];
      const drawn = canvases.filter((canvas) => canvas.getContext("webgl2") !== null);
      for (const canvas of drawn)
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      return drawn;
    });
    await expect.poll(() => lost.evaluate((canvases) => canvases.some((one) => one.isConnected))).toBe(false);
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await expect.poll(async () => (await seen(page, colours.Event)).count).toBe(before.count);
    // and once more, without an end
    await page.waitForTimeout(1000);
    expect(await page.locator("[data-testid=network] canvas.sigma-nodes").count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("without WebGL the same is drawn on a plain canvas", async () => {
    const flat = await launch(executable, { webgl: false });
    try {
      const page = await opened("", flat);
      await page.getByText("draws no WebGL").waitFor();
      await stage.picture(page, "no-webgl");
      for (const [kind, colour] of Object.entries(colours))
        expect((await seen(page, colour)).count, `pixels of ${kind}`).toBeGreaterThan(20);
      await moveByHand(page);
      await page.mouse.move(4, 70);
      await expect.poll(async () => (await seen(page, colours.Organization, 880)).count).toBe(0);
      expect((await seen(page, schemes.light.nodeDimmed, 880)).count).toBeGreaterThan(20);
      await stage.picture(page, "no-webgl-selected");
    } finally {
      await flat.close();
    }
  });
});
