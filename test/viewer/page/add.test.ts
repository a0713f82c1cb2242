import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, useStage } from "./stage.ts";

const VISIT =
  "Astrid Hovdenes visits Lisbon\n\nLISBON, 3 June 2026 - Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday. She criticized the Labour Front.\n";
const AGAIN =
  "Hovdenes and Salgueiral meet\n\nOSLO, 9 June 2026 - Astrid Hovdenes met Duarte Salgueiral again, her office said on Tuesday. Hovdenes praised Ines Carvalhal, the mayor of Porto.\n";
const DENIAL =
  "Front denies meeting\n\nThe Labour Front said on Friday that Astrid Hovdenes did not meet Duarte Salgueiral. Tormod Eikeland leads the Labour Front.\n";

describe.skipIf(executable === "")("adding articles", { timeout: 120_000 }, () => {
  const stage = useStage([]);
  const { problems, open } = stage;
  let folder: string;
  let host: Server;
  let site: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tieline-add-"));
    mkdirSync(join(folder, "news/inner"), { recursive: true });
    writeFileSync(join(folder, "news/visit.txt"), VISIT);
    writeFileSync(join(folder, "news/inner/again.md"), AGAIN);
    writeFileSync(join(folder, "news/table.csv"), "a,b\n");
    writeFileSync(join(folder, "news/.hidden.txt"), VISIT);
    writeFileSync(
      join(folder, "german.txt"),
      "Die Ministerin hat am Montag in Berlin gesagt, dass sie bleibt.\n",
    );
    host = createServer((_, response) => response.end("<p>A page</p>"));
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    site = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const unexpected = () => problems.filter((problem) => !/status of 4\d\d/.test(problem));
  async function accessible(page: Page, part: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).include(part).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Add articles" });
  async function openDialog(page: Page) {
    await page.getByRole("button", { name: "Add an article" }).first().click();
    await dialogOf(page).waitFor();
    return dialogOf(page);
  }
  /** Lets files fall on the middle of the page, as the browser tells of them. */
  async function dropOn(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
    const transfer = await page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const [name, text] of Object.entries(dropped)) data.items.add(new File([text], name));
      return data;
    }, files);
    await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
    await page.getByText("Drop text files or a folder").waitFor();
    await stage.picture(page, "add-drop");
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  }

  test("a folder is read, its texts alone, and what they added stands out", async () => {
    const page = await open();
    const dialog = await openDialog(page);
    await stage.picture(page, "add-empty");
    await dialog.getByLabel("Choose a folder").setInputFiles(join(folder, "news"));
    await dialog.getByText("1 other file was left out").waitFor();
    // it goes on when the dialogue is closed
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    const chip = page.getByRole("button", { name: /of 2 articles|2 articles added/ });
    await chip.waitFor();
    await stage.picture(page, "add-chip");
    await page.getByRole("button", { name: "2 articles added" }).click();
    await dialog.getByText("What they added together").waitFor();
    expect(await dialog.locator("[data-state=done]").count()).toBe(2);
    await dialog.getByText(/visit\.txt is dated 2026-06-03, and today is 2026-01-02 by this/).waitFor();
    await dialog.getByRole("link", { name: "Astrid Hovdenes" }).first().waitFor();
    await dialog
      .getByRole("button", { name: /^sentence/ })
      .first()
      .waitFor();
    await stage.picture(page, "add-several");
    await accessible(page, "[role=dialog]");
    const visit = dialog.getByRole("listitem").filter({ hasText: "Astrid Hovdenes visits Lisbon" });
    await visit.getByRole("button", { name: "What it added" }).click();
    await visit.getByRole("link", { name: "Norway" }).first().waitFor();
    await dialog.getByRole("button", { name: "Show it in the network" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("What 2 articles added stands out", { exact: true }).waitFor();
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await stage.picture(page, "add-halo");
    expect(unexpected()).toEqual([]);
    await page.context().close();
  });

  test("files are dropped on the page; what is wrong with one is said of it", async () => {
    const page = await open();
    await dropOn(page, {
      "denial.txt": DENIAL,
      "german.txt": "Die Ministerin hat am Montag gesagt, dass sie bleibt und die Regierung auch.",
      "empty.txt": "",
    });
    const dialog = dialogOf(page);
    await dialog.getByText(/german\.txt is in German/).waitFor();
    await dialog.getByText(/empty\.txt is empty/).waitFor();
    await dialog.getByText("1 article added, 2 could not be read").waitFor();
    await dialog.getByText("1 article has no date: what it says counts").waitFor();
    const done = dialog.locator("[data-state=done]");
    await done.getByText("Tormod Eikeland").first().waitFor();
    await stage.picture(page, "add-failed");
    await done.getByText("contradicted", { exact: true }).waitFor();
    expect(await done.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^contradicted\s+.*did not meet .* say otherwise/),
      expect.stringMatching(/^new here\s+Tormod Eikeland$/),
      expect.stringMatching(/^new\s+Tormod Eikeland leads Labour Front sentence/),
    ]);
    // a click away: who says otherwise
    await done.getByRole("button", { name: /say otherwise$/ }).click();
    await page.getByRole("complementary", { name: "Selection" }).getByText("What ties").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(unexpected()).toEqual([]);
    await page.context().close();
  });

  test("an address is fetched by the server, but none of this machine's unless that is allowed", async () => {
    const page = await open();
    const dialog = await openDialog(page);
    await dialog.getByLabel("Web address").fill("courier.example/a");
    await dialog.getByRole("button", { name: "Fetch and read it" }).click();
    await dialog.getByText("A web address begins with https://").waitFor();
    await dialog.getByLabel("Web address").fill(`${site}/a`);
    await dialog.getByRole("button", { name: "Fetch and read it" }).click();
    await dialog.getByText(/belongs to this machine or a private network/).waitFor();
    await stage.picture(page, "add-address");
    await dialog.getByRole("button", { name: "Change it" }).click();
    expect(await dialog.getByLabel("Web address").inputValue()).toBe(`${site}/a`);
    expect(unexpected()).toEqual([]);
    await page.context().close();
  });

  test("many wait in a row, and are cancelled, one or all", async () => {
    const page = await open();
    const before = (await stage.store.status()).articles;
    const many = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [
        `part-${index}.txt`,
        `${VISIT}\nThis is part ${index} of the report.\n`,
      ]),
    );
    await dropOn(page, many);
    const dialog = dialogOf(page);
    await dialog.getByText(/^\d+ of 80 articles$/).waitFor();
    await dialog.getByRole("button", { name: "Cancel part-60.txt" }).click();
    await stage.picture(page, "add-many");
    await dialog.getByRole("button", { name: "Cancel all" }).click();
    const end = dialog.getByText(/\d+ cancelled$/);
    await end.waitFor();
    const [added, cancelled] = [/(\d+) article/, /(\d+) cancelled/].map(
      (which) => async () => Number(which.exec((await end.textContent()) ?? "")?.[1] ?? 0),
    );
    expect(await cancelled?.()).toBeGreaterThan(2);
    expect((await stage.store.status()).articles - before).toBe(await added?.());
    await dialog.getByRole("button", { name: "Clear the list" }).click();
    expect(await dialog.locator("[data-state=cancelled]").count()).toBe(0);
    expect(unexpected()).toEqual([]);
    await page.context().close();
    for (const { article, title } of await stage.store.read("articles", {}))
      if (title === "Astrid Hovdenes visits Lisbon" && (await stage.store.status()).articles > 3)
        await stage.store.withdraw(article);
  });

  test("the list of articles: found, sorted, shown again, read again, taken out and added again", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    const panel = page.getByRole("complementary", { name: "Articles" });
    await panel.getByText(/^\d+ articles in the network$/).waitFor();
    await panel.getByRole("button", { name: "Most claims" }).click();
    expect(await panel.getByRole("button", { name: "Most claims" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    await panel.getByLabel("Find an article").fill("denies");
    await panel.getByText(/^1 of \d+ articles$/).waitFor();

    // what it added, in the list and in the network
    const more = panel.getByRole("button", { name: "More about Front denies meeting" });
    await more.focus();
    await page.keyboard.press("Enter");
    // a menu has its own keys: none of the page's is at work, and Escape closes no more than it
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe("menuitem");
    await page.keyboard.press("f");
    await page.keyboard.press("Escape");
    await page.getByRole("menuitem").first().waitFor({ state: "detached" });
    expect(await panel.isVisible()).toBe(true);
    await more.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "What it added", exact: true }).press("Enter");
    await panel.getByRole("link", { name: "Tormod Eikeland" }).first().waitFor();
    await stage.picture(page, "articles-added");
    await panel.getByRole("button", { name: "Show in the network" }).click();
    await page.getByText("What “Front denies meeting” added stands out", { exact: true }).waitFor();

    // read again with the same reader, all is as it was
    await more.click();
    await page.getByRole("menuitem", { name: "Read it again" }).click();
    const dialog = dialogOf(page);
    await dialog.getByText("was read again; all is as it was").waitFor();
    await page.keyboard.press("Escape");

    // taken out, after a look at what would go
    await panel.getByRole("button", { name: "Take out Front denies meeting" }).click();
    await panel.getByText(/^With it go .* that no other article has\.$/).waitFor();
    await panel.getByText("Tormod Eikeland").first().waitFor();
    await panel.getByText("Tormod Eikeland leads Labour Front").waitFor();
    await stage.picture(page, "articles-withdraw");
    await accessible(page, "aside");
    await panel.getByRole("button", { name: "Take out", exact: true }).click();
    await panel.getByText("is out, and with it").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe("Add it again");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "Take out Front denies meeting" }).waitFor();
    await page.getByRole("button", { name: "1 article added" }).waitFor();
    expect(unexpected()).toEqual([]);
    await page.context().close();
  });

  test("in the dark", async () => {
    const page = await open("", { colorScheme: "dark" });
    const dialog = await openDialog(page);
    await dialog.getByLabel("Text").fill(AGAIN);
    await dialog.getByRole("button", { name: "Read the article" }).click();
    await dialog.getByText("is already there, and nothing changed").waitFor();
    await accessible(page, "[role=dialog]");
    await stage.picture(page, "add-dark");
    expect(unexpected()).toEqual([]);
    await page.context().close();
  });
});
