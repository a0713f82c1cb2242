import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { entityId } from "../../support/graph-notation.ts";
import { type ArticleNotation, articles, executable, useStage } from "./stage.ts";

const image = "<img src=x onerror=window.hit=1>";
const script = "</script><script>window.hit=1</script>";
const address = "javascript:window.hit=1";
const reversed = "\u202Esdrawkcab";
const long = "Wortungetuem".repeat(834); // 10,008 letters
const title = `${image}</title>${script} ${reversed} ${long}`;
const publisher = `<b onclick=window.hit=1>The Post</b> ${reversed}`;

const hostile: ArticleNotation = {
  title,
  publisher,
  published: "1842-08-20",
  address,
  text: [
    title,
    `[${image}]{Person} met [${long}]{Person}. [${image}]{Person}, head of [${script}]{Organization}, will visit [${address}]{Place:city} on 6 September.`,
    `[${reversed}]{Person} works for [${script}]{Organization}, [${image}]{Person} said.`,
  ].join("\n\n"),
  claims: [
    `${image} MET_WITH ${long} "${image} met ${long}."`,
    `${image} LEADS ${script} role=(head <svg onload=window.hit=1>) "${image}, head of ${script}"`,
    `${image} VISITED ${address} modality=planned time=1842-09-06 "${image}, head of ${script}, will visit ${address} on 6 September."`,
    `${reversed} WORKS_FOR ${script} speaker=(${image}) "${reversed} works for ${script}, ${image} said."`,
  ],
};

/** What should not be there: elements made of text, text that ran, text that turns what stands beside it. */
function harm(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (whole) => {
      const found: string[] = [];
      if ("hit" in window) found.push("text was run");
      const made = "img, b[onclick], svg[onload], script:not([src]), iframe, [onerror], [href^='javascript']";
      for (const element of document.querySelectorAll(made)) found.push(element.outerHTML.slice(0, 80));
      const boxes =
        "html, aside, .list, .scroll, .inner, .body, .hits, .legend, .bar, .card, [role=dialog], [role=tree]";
      for (const box of document.querySelectorAll(boxes)) {
        const room = box.matches(".list, .scroll") ? 4000 : box.clientWidth + 1; // tables scroll, as far as is sane
        if (box.scrollWidth > room && box.clientWidth > 1)
          found.push(`${box.tagName} ${box.className} is ${box.scrollWidth} wide in ${box.clientWidth}`);
      }
      // a text that turns the direction of writing must stand by itself
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!text.textContent?.includes("\u202E")) continue;
        if (/\u2068[^\u2069]*\u202E[^\u2069]*\u2069/.test(text.textContent)) continue; // isolated by characters
        let element = text.parentElement;
        const own = text.textContent.trim();
        while (element) {
          const { unicodeBidi, display } = getComputedStyle(element);
          const words = element.textContent?.trim() ?? "";
          const alone = words === own || whole.includes(words); // a title may be in parts
          if (["isolate", "plaintext", "isolate-override"].includes(unicodeBidi) && display === "inline")
            break;
          if (display !== "inline") {
            if (!alone)
              found.push(
                `${element.tagName} ${element.className}: text beside ${own.slice(0, 40)} is turned`,
              );
            break;
          }
          element = element.parentElement;
        }
      }
      return found;
    },
    [title, publisher, reversed],
  );
}

describe.skipIf(executable === "")("hostile text", { timeout: 120_000 }, () => {
  const stage = useStage([...articles, hostile]);
  const { problems } = stage;

  /** Addresses outside the server that the page asked for. */
  async function open(hash = "", options = {}): Promise<{ page: Page; asked: readonly string[] }> {
    const page = await stage.open(hash, options);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(stage.server.url) && !/^(blob|data):/.test(request.url()))
        asked.push(request.url());
    });
    return { page, asked };
  }
  async function end({ page, asked }: { page: Page; asked: readonly string[] }): Promise<void> {
    expect(asked).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  }
  const panel = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });
  const head = entityId("Person", image);

  test("would be seen", async () => {
    const it = await open();
    await it.page.evaluate(() => {
      const card = document.createElement("div");
      card.className = "card";
      card.append(
        document.createElement("img"),
        "Said by ",
        document.createElement("span"),
        " in an article",
      );
      for (const span of card.querySelectorAll("span")) span.textContent = "\u202Esdrawkcab";
      card.style.cssText = "width: 100px; white-space: nowrap";
      document.body.append(card);
    });
    expect(await harm(it.page)).toEqual([
      "<img>",
      expect.stringMatching(/^DIV card is \d+ wide in 100$|^DIV card is \d+ wide in 98$/),
      expect.stringMatching(/^DIV card: text beside .* is turned$/),
    ]);
    await end(it);
  });

  test("in the picture, the selection and the article", async () => {
    const it = await open(`#entity=${head}`);
    const { page } = it;
    await page.locator("[data-testid=network][data-ready]").waitFor();
    const selection = panel(page, "Selection");
    await selection.getByRole("heading", { name: image }).waitFor();
    await selection.getByRole("article").nth(2).waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-selection");
    await selection
      .getByRole("button", { name: /will visit/ })
      .first()
      .click();
    await panel(page, "Article").getByText("said.").first().waitFor();
    expect(await harm(page)).toEqual([]);
    for (const tab of [/^Tied to/, /^Articles/]) {
      await selection.getByRole("button", { name: tab }).click();
      expect(await harm(page)).toEqual([]);
    }
    await stage.picture(page, "hostile-article-open");
    await end(it);
  });

  test("what two share, the paths between them, and several", async () => {
    const [other, far] = [entityId("Person", reversed), entityId("Person", long)];
    const it = await open(`#pair=${head},${other}&ask=paths`);
    const { page } = it;
    await panel(page, "Selection")
      .getByText(/works for|is head/)
      .first()
      .waitFor();
    expect(await harm(page)).toEqual([]);
    await page.goto(`${stage.server.url}/#pair=${head},${other}&ask=shared`);
    await panel(page, "Selection").getByText(script).first().waitFor();
    expect(await harm(page)).toEqual([]);
    await page.goto(`${stage.server.url}/#entities=${head},${other},${far}`);
    await panel(page, "Selection").getByRole("heading").first().waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-several");
    await end(it);
  });

  test("in the search, the lists and the tree down to the sentence", async () => {
    const it = await open("#view=list");
    const { page } = it;
    await page.getByRole("table").getByText(image).waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-list");
    for (const words of ["onerror", "wortung", "sdraw", "post", "javascript"]) {
      await page.getByRole("combobox", { name: /^Search/ }).fill(words);
      await page.getByRole("option").first().waitFor();
      expect(await harm(page)).toEqual([]);
    }
    await stage.picture(page, "hostile-search");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Ties", exact: true }).click();
    await page.getByRole("table", { name: "The ties in the network" }).waitFor();
    expect(await harm(page)).toEqual([]);
    await page.getByRole("button", { name: "Tree", exact: true }).click();
    await page.getByRole("treeitem", { name: image }).first().focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(key);
    await page.locator("[role=treeitem][aria-level='5']").first().waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-tree");
    await end(it);
  });

  test("in the filters, the timeline, the articles and what would be taken out", async () => {
    const it = await open();
    const { page } = it;
    await page.locator("[data-testid=network][data-ready]").waitFor();
    await page.keyboard.press("t");
    await page.getByRole("region", { name: "Timeline" }).getByRole("slider").first().waitFor();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    const filters = panel(page, "Filters");
    await filters.getByText(/^Showing/).waitFor();
    const closed = filters.getByRole("button", { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    await filters.getByRole("checkbox", { name: "The Post" }).first().check();
    await page.getByRole("button", { name: "Filters, 1 active" }).waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-filters");
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    await panel(page, "Articles").getByText(image).first().waitFor();
    expect(await harm(page)).toEqual([]);
    await page.getByRole("button", { name: /^Take out <img/ }).click();
    await page.getByRole("button", { name: "Keep" }).waitFor();
    expect(await harm(page)).toEqual([]);
    await end(it);
  });

  test("in the answers of the console", async () => {
    const it = await open();
    const { page } = it;
    await page.getByRole("button", { name: "Query" }).click();
    const drawer = page.getByRole("region", { name: "Query console" });
    await drawer
      .getByRole("textbox", { name: "Cypher query" })
      .fill("MATCH (n)-[r]->(m:Entity) RETURN n, r, m, m.name AS name, m.aliases AS aliases");
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer.getByRole("table").getByText(image).first().waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-console");
    await drawer
      .getByRole("button", { name: /^articles/i })
      .first()
      .click();
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer.getByRole("table").getByText("The Post").first().waitFor();
    expect(await harm(page)).toEqual([]);
    await end(it);
  });

  test("in notes, kept views and steps", async () => {
    const it = await open(`#entity=${head}`);
    const { page } = it;
    await panel(page, "Selection").getByRole("article").first().waitFor();
    await page.keyboard.press("w");
    await page
      .getByRole("textbox", { name: /note/i })
      .fill(`${image} ${script} ${address} ${reversed} ${long}`);
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.getByText("window.hit=1").first().waitFor();
    expect(await harm(page)).toEqual([]);
    await page.keyboard.press("Shift+K");
    const kept = panel(page, "Views, notes and story");
    await kept.getByRole("textbox", { name: "Keep what is seen now" }).fill(image);
    await page.keyboard.press("Enter");
    await kept.getByRole("link", { name: image }).waitFor();
    expect(await harm(page)).toEqual([]);
    await kept.getByRole("button", { name: /^Notes\b/ }).click();
    await kept.getByText(script).first().waitFor();
    expect(await harm(page)).toEqual([]);
    await stage.picture(page, "hostile-kept");
    await end(it);
  });

  test("in the evidence page that is exported", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tieline-hostile-"));
    const it = await open(`#entity=${head}`, { acceptDownloads: true });
    const { page } = it;
    try {
      await page.locator("[data-testid=network][data-ready]").waitFor();
      await panel(page, "Selection").getByRole("article").first().waitFor();
      await page.getByRole("button", { name: "Export" }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: /^Evidence/ }).click();
      const path = join(folder, "evidence.html");
      await (await download).saveAs(path);
      expect(await harm(page)).toEqual([]);
      // opened where no policy of the server's holds
      const context = await stage.browser.newContext();
      const file = await context.newPage();
      const asked: string[] = [];
      file.on("request", (request) => asked.push(request.url()));
      await file.setContent(readFileSync(path, "utf8"));
      await file.getByText(image).first().waitFor();
      expect(await file.evaluate(() => "hit" in window)).toBe(false);
      expect(await file.locator("script, iframe, [onerror], [onload], [href^='javascript']").count()).toBe(0);
      expect(await file.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(asked.filter((url) => !/^(data|about):/.test(url))).toEqual([]);
      await stage.picture(file, "hostile-evidence");
      await context.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await end(it);
  });
});
