import { expect, test } from "vitest";
import { noticeSentence, noticesOn } from "#viewer/app/core/article-life.ts";

/** "a1 correction": a notice on a1; "a1 retraction void": one that counts no more. */
function notice(line: string) {
  const [article = "", kind = "", standing = ""] = line.split(" ");
  return { article, notice: kind, retracted: kind === "retraction" && standing !== "void" };
}
const marksOf = (...lines: readonly string[]) =>
  [...noticesOn(lines.map(notice))].map(([article, { mark }]) => `${article} ${mark}`);

test("an article is marked by the notice on it", () => {
  expect(marksOf("a1 correction", "a3 retraction", "a4 clarification")).toEqual([
    "a3 Retracted",
    "a1 Corrected",
    "a4 Clarified",
  ]);
  expect(noticesOn([notice("a1 correction")]).get("a1")?.words).toBe("This article was corrected.");
});

test("of several notices on one article, the gravest counts", () => {
  expect(marksOf("a1 clarification", "a1 retraction", "a1 correction")).toEqual(["a1 Retracted"]);
});

test("a retraction that was undone is none", () => {
  expect(marksOf("a1 retraction void", "a1 reinstatement", "a2 retraction void")).toEqual(["a1 Reinstated"]);
});

test("the reader's sentence tells what became of an article, and else what it tells of another", () => {
  const noticed = noticesOn([notice("a1 clarification")]);
  const plain = { notice: null, about: null };
  const tells = { notice: "clarification", about: "https://yearly.example/engine" };
  expect(noticeSentence(plain, noticed.get("a1"))).toBe("This article has a clarification.");
  expect(noticeSentence(tells, noticed.get("a2"))).toBe("This is a clarification of another article.");
  expect(noticeSentence(plain, noticed.get("a3"))).toBeNull();
});
