import { expect, test } from "vitest";
import { rolesOf } from "#viewer/app/core/roles.ts";
import { tie } from "./rows.ts";

const said = (...ties: ReturnType<typeof tie>[]) =>
  rolesOf("ada", ties).map(({ words, bodyName }) => words + bodyName);

test("posts of today first, leading ones before others, without a role by the verb", () => {
  expect(
    said(
      tie("ada WORKS_FOR society", { role: "fellow", tenure: "incumbent" }),
      tie("ada HOLDS_POSITION turin", { role: "consul", tenure: "former" }),
      tie("ada LEADS congress"),
      tie("ada LEADS london", { role: "mayor", tenure: "acting" }),
    ),
  ).toEqual(["leads congress", "acting mayor, london", "fellow, society", "former consul, turin"]);
});

test("a role is said once, with its tenure, and not also without", () => {
  expect(
    said(
      tie("ada WORKS_FOR society", { role: "director" }),
      tie("ada LEADS society", { role: "director", tenure: "former" }),
      tie("ada HOLDS_POSITION society"),
    ),
  ).toEqual(["former director, society"]);
});

test("what is planned, denied, of others, or no post is none", () => {
  expect(
    said(
      tie("ada LEADS london", { modality: "planned", role: "mayor" }),
      tie("ada LEADS turin", { claims: 0, denied: 1 }),
      tie("byron LEADS turin"),
      tie("ada VISITED turin"),
    ),
  ).toEqual([]);
});

test("a role knows since when and until when, as far as articles say", () => {
  const when = (times: Parameters<typeof tie>[1]) => rolesOf("ada", [tie("ada LEADS turin", times)])[0]?.when;
  expect(when({})).toBeNull();
  expect(when({ since: "2021", until: "2024-05" })).toBe("2021 to May 2024");
  expect(when({ since: "2021", until: null })).toBe("since 2021");
  expect(when({ since: null, until: "2024" })).toBe("until 2024");
  expect(when({ since: "2024-05-01", until: "2024-05-01" })).toBe("1 May 2024");
});
