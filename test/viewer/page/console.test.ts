import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { executable, useStage } from "./stage.ts";

describe.skipIf(executable === "")("the console", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { open, problems } = stage;

  async function consoleOf(page: Page) {
    await page.getByRole("button", { name: "Query" }).click();
    const drawer = page.getByRole("region", { name: "Query console" });
    return { drawer, editor: drawer.getByRole("textbox", { name: "Cypher query" }) };
  }

  /** The editor takes no key for an offer that has only just come up. */
  async function takeFirst(page: Page, name: RegExp): Promise<void> {
    await page.getByRole("option", { name }).first().waitFor();
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
  }

  test("completes labels, relations, properties and functions", async () => {
    const page = await open();
    const { drawer, editor } = await consoleOf(page);
    await editor.fill("");
    await editor.pressSequentially("MATCH (p:Per");
    await takeFirst(page, /^Person/);
    await editor.pressSequentially(")-[r:MET");
    await takeFirst(page, /^MET_WITH/);
    await editor.pressSequentially("]-(o) RETURN p.nam");
    await takeFirst(page, /^name/);
    await editor.pressSequentially(", o.name ORDER BY p.name");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await drawer.getByText("2 rows in").waitFor();
    await stage.picture(page, "console");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("a query of the catalogue opens as Cypher, with fields for its parameters", async () => {
    const page = await open();
    const { drawer, editor } = await consoleOf(page);
    await drawer.getByRole("button", { name: /^shortest paths/ }).click();
    await drawer.getByRole("button", { name: "Open as Cypher" }).click();
    expect(await editor.textContent()).toContain("All shortest paths between two entities");
    await drawer.getByLabel("$from").fill("Ada Lovelace");
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer.getByText("$to is missing: fill in its field.").waitFor();
    await drawer.getByLabel("$to").fill("Analytical Engine");
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer.getByText("1 row in").waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("the address holds the query", async () => {
    const page = await open();
    const { editor } = await consoleOf(page);
    await editor.fill("MATCH (g:Group)\nRETURN g");
    await expect.poll(() => page.evaluate(() => window.location.hash)).toContain("query=");
    const other = await open(await page.evaluate(() => window.location.hash));
    const drawer = other.getByRole("region", { name: "Query console" });
    expect(await drawer.getByRole("textbox", { name: "Cypher query" }).textContent()).toContain(
      "MATCH (g:Group)",
    );
    expect(problems).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  test("a query that would write is refused, with the reason, and an error says where", async () => {
    const page = await open();
    const { drawer, editor } = await consoleOf(page);
    await editor.fill("CREATE (n:Person) RETURN n");
    await page.keyboard.press("Escape");
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer
      .getByRole("alert")
      .filter({ hasText: /Only queries that read/ })
      .waitFor();
    await editor.fill("MATCH (n)\nRETRUN n");
    await page.keyboard.press("Escape");
    await drawer.getByRole("button", { name: "Run", exact: true }).click();
    await drawer.getByRole("alert").filter({ hasText: "Line 2, column" }).waitFor();
    await page.context().close();
  });
});
