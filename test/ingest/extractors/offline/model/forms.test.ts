import { describe, expect, it } from "vitest";
import { formOf, pronounClass } from "#ingest/extractors/offline/model/forms.ts";

describe("the form of a mention", () => {
  it.each([
    ["Ada Lovelace", "name"],
    ["the Royal Society", "name"],
    ["Bank of England", "name"],
    ["South Korean", "name"],
    ["US", "name"],
    ["G7", "name"],
    ["the minister", "nominal"],
    ["its chief executive", "nominal"],
    ["South Korean lawmakers", "nominal"],
    ["critics", "nominal"],
    ["the 54 - year - old", "nominal"],
    ["She", "pronoun"],
    ["their", "pronoun"],
    ["who", "pronoun"],
  ])("%s: %s", (words, form) => {
    expect(formOf(words.split(" "))).toBe(form);
  });

  it("tells US from us", () => {
    expect(pronounClass("US")).toBe(-1);
    expect(pronounClass("us")).toBe(pronounClass("We"));
  });
});
