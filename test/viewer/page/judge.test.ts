import { describe, expect, test } from "vitest";
import { executable, useStage } from "./stage.ts";

describe.skipIf(executable === "")("judging", { timeout: 90_000 }, () => {
  const stage = useStage();
  const { open, problems } = stage;

  test("a claim is wrong, for every window, until it is taken back", async () => {
    const page = await open();
    const other = await open();
    for (const one of [page, other]) {
      await one.keyboard.press("/");
      await one.keyboard.type("lovelace");
      await one.getByRole("option").first().waitFor();
      await one.keyboard.press("Enter");
    }
    const panel = page.getByRole("complementary", { name: "Selection" });
    const claim = panel.getByRole("article").filter({ hasText: "is to visit" });
    await claim.getByRole("button", { name: "This is wrong" }).click();
    await page.getByRole("radio", { name: "They are tied otherwise" }).check();
    await page.getByLabel(/^Why/).fill("She stayed at home");
    await page.getByRole("button", { name: "Keep this judgement" }).click();
    // what is wrong is taken out of the graph, and kept below what stands
    await claim.waitFor({ state: "detached" });
    await panel.getByText("Taken out 1").click();
    await panel.getByText("Wrong: they are tied otherwise").waitFor();
    await panel.getByText("“She stayed at home”, a tester, 2 January 2026").waitFor();
    await stage.picture(page, "judged");
    const there = other.getByRole("complementary", { name: "Selection" });
    await there.getByText("Taken out 1").click();
    await there.getByRole("button", { name: "Take back" }).click();
    await claim.waitFor();
    await panel.getByText("Taken out").waitFor({ state: "detached" });
    expect(await stage.store.read("judgements", {})).toEqual([]);
    expect(problems).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  test("two are the same, or not", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("lovelace");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Selection" });
    // the button that opens the form closes it
    const opener = panel.getByRole("button", { name: "Same as, or not" });
    const form = page.getByRole("button", { name: "Keep this judgement" });
    await opener.click();
    await form.waitFor();
    await opener.click();
    await form.waitFor({ state: "detached" });
    await opener.click();
    await page.getByRole("radio", { name: "not the same as" }).check();
    await page.getByRole("button", { name: "Keep this judgement" }).click();
    await page.getByText("Choose the other one from the list.").waitFor();
    await page.getByRole("combobox", { name: "The other one" }).pressSequentially("babb");
    await page.getByRole("option", { name: /Charles Babbage/ }).click();
    await stage.picture(page, "judging");
    await page.getByRole("button", { name: "Keep this judgement" }).click();
    await panel.getByText("Not the same as").waitFor();
    expect(await stage.store.read("judgements", {})).toMatchObject([
      { verdict: "different", by: "a tester", because: null },
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
