import { describe, expect, test } from "vitest";
import { daysIn, isDateLine } from "#ingest/parse/dates.ts";
import { layOut } from "#ingest/parse/layout.ts";
import { metadataOf } from "#ingest/parse/metadata.ts";

const TEXT = "The ministers of the two countries met on Monday for the third time since 3 May 2019.";
const page = (...about: string[]) => ["Two ministers, one river", ...about, TEXT].join("\n\n");
const read = (text: string) => metadataOf(text, layOut(text));

describe("the day of an article", () => {
  test.each([
    ["Friday, August 21, 2015", "2015-08-21"],
    ["04.02.2025 / 17:55 CET / by A. Soto, Vienna", "2025-02-04"],
    ["date 2024-09-06 Connect with us", "2024-09-06"],
    ["Published: 18 May 2022, 06:40 | Updated: 19 May 2022, 11:15", "2022-05-18"],
    ["Updated 19 May 2022", "2022-05-19"],
    ["Published on 27/06/2024 - 18:42 GMT+1", "2024-06-27"],
    ["By Ana Soto   September 19, 2024 | 8:41 p.m. Manila time", "2024-09-19"],
    ["Sun 11 Sep 2022 09.30 BST", "2022-09-11"],
    ["Posted 8th December 2017 at 4:15pm GMT", "2017-12-08"],
    ["GEDAREF, Sudan (Wire), Nov. 30, 2023 -", "2023-11-30"],
    // all-numeric days are read day first, but for a page that tells the time the American way
    ["Published on 05/06/2024 - 18:42", "2024-06-05"],
    ["Published 05/06/2024 6:42 PM EDT", "2024-05-06"],
    ["Published 05/26/2024", "2024-05-26"],
    ["Published 31/02/2024", null],
  ])("%s", (line, day) => {
    expect(read(page(line)).published).toBe(day);
  });

  test("comes from the page about itself, not from what it tells", () => {
    expect(read(page("By Ana Soto")).published).toBeNull();
    expect(read(`${page()}\n\nThis article was amended on 25 May 2024.`).published).toBeNull();
    expect(read(`${page()}\n\n© 2024 The Harbour Post`).published).toBeNull();
    expect(read(`${page()}\n\nPublished 25 May 2024`).published).toBe("2024-05-25");
  });
});

describe("the publisher of an article", () => {
  test.each([
    ["© 2026 The Archipelago Post. All rights reserved.", "The Archipelago Post"],
    ["Copyright 2018 Atlantic Wire. Reproduction prohibited.", "Atlantic Wire"],
    ["Continental News 2023. All rights reserved.", "Continental News"],
    ["By Ana Soto | Dhaka Sentinel", "Dhaka Sentinel"],
    ["LISBON, March 4 (Northern Wire) - It rained.", "Northern Wire"],
    ["LISBON, March 4 (Wire) - It rained.", null],
    ["Copyright Rui Vaz/Harbour Pictures", null],
    ["By Ana Soto, Crime Reporter", null],
  ])("%s", (line, publisher) => {
    expect(read(page(line)).publisher).toBe(publisher);
  });
});

test("the title is the headline, without a mark of Markdown", () => {
  expect(read(page()).title).toBe("Two ministers, one river");
  expect(read(`# ${page()}`).title).toBe("Two ministers, one river");
});

test("daysIn finds days with their place", () => {
  const line = "from 3 May 2019 to June 4, 2020";
  const found = daysIn(line);
  expect(found.map(({ day, start, end }) => [day, line.slice(start, end)])).toEqual([
    ["2019-05-03", "3 May 2019"],
    ["2020-06-04", "June 4, 2020"],
  ]);
});

test("a line of dates is told from a sentence with a date", () => {
  expect(isDateLine("Tue 25 May 2021 13.00 BST | Last modified on Wed 26 May 2021 07.02 BST")).toBe(true);
  expect(isDateLine("4 Nov 2020 | 3 min read")).toBe(true);
  expect(isDateLine("On 4 November 2020 the ministers met.")).toBe(false);
  expect(isDateLine("The 4 ministers")).toBe(false);
});
