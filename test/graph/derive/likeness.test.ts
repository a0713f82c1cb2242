import { describe, expect, it } from "vitest";
import { apart, type DescribedProfile, keysOf, likenessOf } from "#graph/derive/likeness.ts";
import type { Kind } from "#graph/ontology.ts";

/** "family:ruiz given:marta name:marta_ruiz": a person, with "_" for a space in a trait. */
const person = (traits: string) => profile("Person", traits);
const body = (traits: string) => profile("Organization", traits);
function profile(kind: Kind, traits: string): DescribedProfile {
  const list = traits.split(" ").map((trait) => trait.replaceAll("_", " "));
  return { id: `${kind} ${traits}`, kind, local: false, traits: list.sort() };
}
const outcome = (a: DescribedProfile, b: DescribedProfile) => likenessOf(a, b)?.outcome ?? null;

const MARTA = "family:ruiz given:ruiz,_marta name:marta_ruiz";

describe("two persons", () => {
  it.each<[string, string, string, string | null]>([
    [
      "a full name and nothing against it",
      MARTA,
      `${MARTA} domain:politics home:spain country:spain`,
      "likely",
    ],
    [
      "a full name and a shared neighbour",
      `${MARTA} with:juan_paz`,
      `${MARTA} domain:law with:juan_paz`,
      "likely",
    ],
    [
      "a minister and a striker of one country",
      `${MARTA} domain:politics home:spain country:spain`,
      `${MARTA} domain:sport home:spain country:spain`,
      "unsure",
    ],
    [
      "a minister and a striker of two countries",
      `${MARTA} domain:politics home:spain`,
      `${MARTA} domain:sport home:peru`,
      null,
    ],
    ["another given name", MARTA, "family:ruiz given:ruiz,_ana name:ana_ruiz with:juan_paz", null],
    [
      "the family name first",
      "family:kishida given:kishida,_fumio name:fumio_kishida setting:japan",
      "family:fumio given:fumio,_kishida name:kishida_fumio setting:japan",
      "likely",
    ],
    [
      "a middle name more, and the same post",
      `${MARTA} post:mayor@cadiz body:cadiz`,
      "family:ruiz given:ruiz,_marta_elena name:marta_elena_ruiz post:mayor@cadiz body:cadiz",
      "same",
    ],
    [
      "an initial, and the same post",
      `${MARTA} post:mayor@cadiz body:cadiz`,
      "family:ruiz given:ruiz,_m name:m_ruiz post:mayor@cadiz body:cadiz",
      "same",
    ],
    [
      "a father and a son who led one after the other",
      "family:kim given:kim,_jong_il name:kim_jong_il post:leader@north_korea body:north_korea",
      "family:kim given:kim,_jong_un name:kim_jong_un post:leader@north_korea body:north_korea",
      null,
    ],
    [
      "a father and a son with one name",
      `${MARTA.replaceAll("marta", "juan")} suffix:sr with:ana_paz`,
      `${MARTA.replaceAll("marta", "juan")} suffix:jr with:ana_paz`,
      null,
    ],
    [
      "a family name with the post",
      "family:ruiz post:mayor@cadiz body:cadiz",
      `${MARTA} post:mayor@cadiz body:cadiz`,
      "likely",
    ],
    [
      "a nickname and the same body",
      "family:ruiz given:ruiz,_bill formal:ruiz,_william name:bill_ruiz body:kiln_rail",
      "family:ruiz given:ruiz,_william name:william_ruiz body:kiln_rail",
      "likely",
    ],
    ["a family name alone", "family:ruiz", MARTA, null],
    [
      "a family name in the same company",
      "family:ruiz with:juan_paz with:ana_sol with:ivo_rey setting:spain",
      `${MARTA} with:juan_paz with:ana_sol with:ivo_rey setting:spain`,
      "likely",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(outcome(person(a), person(b))).toBe(expected);
    expect(outcome(person(b), person(a))).toBe(expected);
  });
});

it("keeps apart whose family name is one and whose given names are two", () => {
  const another = (given: string) => person(`family:ruiz given:ruiz,_${given} name:${given}_ruiz`);
  expect(apart(person(MARTA), another("ana"))).toBe(true);
  expect(apart(person(MARTA), another("m"))).toBe(false);
  expect(apart(person(MARTA), person("family:ruiz"))).toBe(false);
});

describe("two bodies", () => {
  it.each<[string, string, string, string | null]>([
    [
      "a ministry in two countries",
      "name:finance_ministry home:peru country:peru",
      "name:finance_ministry home:chile country:chile",
      null,
    ],
    [
      "a ministry, and a ministry in news about its country",
      "name:finance_ministry home:peru country:peru setting:peru",
      "name:finance_ministry setting:peru",
      "same",
    ],
    ["initials that an article explains", "name:democratic_union short:du", "name:du short:du", "likely"],
    [
      "initials of two types of body",
      "name:democratic_union short:du type:party",
      "name:du short:du type:company",
      null,
    ],
    ["initials that nobody explains", "name:democratic_union initials:du", "name:du short:du", null],
  ])("%s", (_, a, b, expected) => {
    expect(outcome(body(a), body(b))).toBe(expected);
    expect(outcome(body(b), body(a))).toBe(expected);
  });
});

describe("two events", () => {
  it.each<[string, string, string, string | null]>([
    [
      "a summit of the same three in one year",
      "type:summit when:2023 who:ana_sol who:juan_paz who:marta_ruiz",
      "type:summit when:2023-08 who:ana_sol who:juan_paz who:marta_ruiz",
      "same",
    ],
    [
      "the day, the kind and the country",
      "type:election when:2024-05-21 setting:peru",
      "type:election when:2024-05-21 setting:peru",
      "likely",
    ],
    [
      "the day and the kind in two countries",
      "type:election when:2024-05-21 setting:peru",
      "type:election when:2024-05-21 setting:chile",
      null,
    ],
    [
      "two of one year",
      "type:summit when:2023-05 who:ana_sol where:cadiz",
      "type:summit when:2023-08 who:ana_sol where:cadiz",
      null,
    ],
    [
      "two days",
      "type:summit when:2023-05-01 who:ana_sol where:cadiz",
      "type:summit when:2023-05-04 who:ana_sol where:cadiz",
      null,
    ],
    ["two kinds", "type:summit when:2023-05-01 where:cadiz", "type:attack when:2023-05-01 where:cadiz", null],
  ])("%s", (_, a, b, expected) => {
    expect(outcome(profile("Event", `${a} n:1`), profile("Event", `${b} n:2`))).toBe(expected);
  });
});

it("says in words what speaks for it and against it", () => {
  const one = person(`${MARTA} domain:politics home:spain post:mayor@cadiz body:cadiz with:juan_paz`);
  const other = person(
    `${MARTA} domain:law home:spain country:spain post:mayor@cadiz body:cadiz with:juan_paz`,
  );
  expect(likenessOf(one, other)).toEqual({
    outcome: "same",
    score: 4.75,
    step: 0,
    because: "same name +; both mayor of Cadiz +; 1 shared neighbour +; politics and law −",
  });
});

it("writes the names of countries and bodies as one does", () => {
  const because = (traits: string) =>
    likenessOf(person(`${MARTA} ${traits}`), person(`${MARTA} ${traits} suffix:jr`))?.because;
  expect(because("body:bank_of_england")).toBe("same name +; both of Bank of England +");
  expect(because("body:eu")).toBe("same name +; both of EU +");
  expect(because("setting:timor-leste")).toBe("same name +; both in news about Timor-Leste +");
  expect(because("setting:peru post:prime_minister")).toBe(
    "same name +; both prime minister +; both in news about Peru +",
  );
});

it("finds two that may be one by a key that they share", () => {
  const shared = (a: DescribedProfile, b: DescribedProfile) => {
    const other = new Set(keysOf(b));
    return keysOf(a).some((key) => other.has(key));
  };
  expect(shared(person("name:fumio_kishida"), person("name:kishida_fumio"))).toBe(true);
  expect(shared(person("name:yoon_suk_yeol"), person("name:yoon_sukyeol"))).toBe(true);
  expect(shared(person(MARTA), person("family:ruiz given:ruiz,_marta_elena"))).toBe(true);
  expect(shared(person(`${MARTA} body:cadiz`), person("family:ruiz body:cadiz"))).toBe(true);
  expect(shared(person(MARTA), person("family:ruiz given:ruiz,_ana"))).toBe(false);
  expect(shared(body("name:du short:du"), body("name:democratic_union initials:du"))).toBe(true);
});

it("never makes one of two kinds", () => {
  expect(apart(person("name:cadiz"), body("name:cadiz"))).toBe(true);
});
