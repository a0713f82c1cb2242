import { describe, expect, test } from "vitest";
import { rolesOf } from "../reading.ts";

describe("before a name", () => {
  test.each([
    ["US President Jane Holt spoke.", ["Jane Holt LEADS United States: incumbent president"]],
    ["Japan's outgoing Prime Minister Taro Ono arrived.", ["Taro Ono LEADS Japan: outgoing prime minister"]],
    [
      "South Korean lawmaker Kim Min-ji objected.",
      ["Kim Min-ji HOLDS_POSITION South Korea: incumbent lawmaker"],
    ],
    [
      "Marlow Institute research fellow Choi Soo-jin disagreed.",
      ["Choi Soo-jin WORKS_FOR Marlow Institute: incumbent research fellow"],
    ],
    ["Former spy chief Han Ji-won wrote a book.", ["Han Ji-won HOLDS_POSITION ?: former spy chief"]],
    [
      "Brazil's acting environment minister Marta Ruiz resigned.",
      ["Marta Ruiz HOLDS_POSITION Brazil: acting environment minister"],
    ],
    ["President-elect Jane Holt waved.", ["Jane Holt LEADS ?: incoming president"]],
    [
      "Judge Amal Farouk of the High Court agreed.",
      ["Amal Farouk HOLDS_POSITION High Court: incumbent judge"],
    ],
  ])("%s", async (text, expected) => expect(await rolesOf(text)).toEqual(expected));

  test("one title for several", async () => {
    expect(await rolesOf("Presidents Jane Holt and Ivan Petrov shook hands.")).toEqual([
      "Jane Holt LEADS ?: incumbent president",
      "Ivan Petrov LEADS ?: incumbent president",
    ]);
  });
});

describe("beside a name", () => {
  test.each([
    [
      "Choi Soo-jin, a research fellow at the Marlow Institute, told him.",
      ["Choi Soo-jin WORKS_FOR Marlow Institute: incumbent research fellow"],
    ],
    [
      "Marta Ruiz, 51, the chief executive of Kestrel Aerospace, resigned.",
      ["Marta Ruiz LEADS Kestrel Aerospace: incumbent chief executive"],
    ],
    [
      "The chief executive of Kestrel Aerospace, Marta Ruiz, resigned.",
      ["Marta Ruiz LEADS Kestrel Aerospace: incumbent chief executive"],
    ],
    [
      "Kenya's foreign minister, Amina Odinga, agreed.",
      ["Amina Odinga HOLDS_POSITION Kenya: incumbent foreign minister"],
    ],
    [
      "Kestrel Aerospace was fined. Its finance director, Marta Ruiz, apologised.",
      ["Marta Ruiz WORKS_FOR Kestrel Aerospace: incumbent finance director"],
    ],
    [
      "Ivan Petrov, head of research at Kestrel Aerospace, left.",
      ["Ivan Petrov WORKS_FOR Kestrel Aerospace: incumbent head of research"],
    ],
    [
      "Marta Ruiz, deputy director of the Marlow Institute, spoke.",
      ["Marta Ruiz HOLDS_POSITION Marlow Institute: incumbent deputy director"],
    ],
  ])("%s", async (text, expected) => expect(await rolesOf(text)).toEqual(expected));
});

describe("said of somebody", () => {
  test.each([
    ["Marta Ruiz is the mayor of Toledo.", ["Marta Ruiz LEADS Toledo: incumbent mayor"]],
    [
      "Marta Ruiz was Spain's foreign minister.",
      ["Marta Ruiz HOLDS_POSITION Spain: former foreign minister"],
    ],
    [
      "Marta Ruiz became president of the African Union.",
      ["Marta Ruiz LEADS African Union: incumbent president"],
    ],
    [
      "Marta Ruiz will not seek re-election as leader of the Liberal Harvest Party.",
      ["Marta Ruiz LEADS Liberal Harvest Party: incumbent leader"],
    ],
    [
      "Ivan Petrov stepped down as chairman of Kestrel Aerospace.",
      ["Ivan Petrov LEADS Kestrel Aerospace: former chairman"],
    ],
  ])("%s", async (text, expected) => expect(await rolesOf(text)).toEqual(expected));
});

describe("bodies", () => {
  test("a body given elsewhere for the same holder and title is carried over", async () => {
    expect(await rolesOf("Peru's president, Marta Ruiz, flew home. President Ruiz was tired.")).toEqual([
      "Marta Ruiz LEADS Peru: incumbent president",
      "Marta Ruiz LEADS Peru: incumbent president",
    ]);
  });

  test("a body that the relation does not allow is left out", async () => {
    expect(await rolesOf("The Norwegian researcher Kari Lund spoke.")).toEqual([
      "Kari Lund WORKS_FOR ?: incumbent researcher",
    ]);
  });

  test("no holder, but a body", async () => {
    expect(await rolesOf("Critics said the Peruvian president was late.")).toContain(
      "? LEADS Peru: president",
    );
  });
});

test.each([
  "The head of the fish was cut off.",
  "He judged that the general mood was bad.",
  "Nobody leads here.",
])("no role: %s", async (text) =>
  expect((await rolesOf(text)).filter((role) => !role.startsWith("?"))).toEqual([]),
);
