import { describe, expect, test } from "vitest";
import { type Sighting, toldTerms, toldWith } from "#graph/derive/told.ts";
import { MODALITIES, TENURES } from "#graph/ontology.ts";
import { numbers } from "../random-changes.ts";

const plain: Sighting = {
  modality: "actual",
  time: null,
  role: null,
  tenure: null,
  day: null,
  evidence: "e1",
  quote: null,
};
const seen = (day: string, changes: Partial<Sighting> = {}): Sighting => ({ ...plain, day, ...changes });

describe("what further reports tell of an office", () => {
  const known = toldTerms([seen("2031-03-01"), seen("2031-06-01")]);

  test("is nothing new within the time in which it was held", () => {
    expect(toldWith(known, [seen("2031-04-01"), seen("2031-06-01")])).toEqual(known);
  });

  test("is that it is held still", () => {
    expect(toldWith(known, [seen("2031-09-01")])).toEqual([{ ...known[0], lastSeen: "2031-09-01" }]);
  });

  test("has to be looked at with all others when it is earlier, over, another office, or has a time", () => {
    const others = [
      seen("2031-02-01"),
      seen("2031-03-01"),
      seen("2031-09-01", { tenure: "former" }),
      seen("2031-09-01", { role: "mayor" }),
      seen("2031-09-01", { time: "2031-01-05" }),
      seen("2031-09-01", { modality: "planned" }),
    ];
    for (const other of others) expect(toldWith(known, [other])).toBeNull();
  });

  test("has to be looked at with all others when it was over before", () => {
    const over = toldTerms([seen("2031-03-01"), seen("2031-06-01", { tenure: "former" })]);
    expect(toldWith(over, [seen("2031-09-01")])).toBeNull();
  });

  test("is what all reports together tell, whatever they are", () => {
    let counted = 0;
    for (let seed = 1; seed <= 6000; seed++) {
      const next = numbers(seed);
      const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
      const often = <T>(usual: T, others: readonly T[]): T => (next() < 0.7 ? usual : pick(others));
      const sightings = Array.from({ length: 2 + Math.floor(next() * 6) }, (_, index): Sighting => {
        const time = often<string | null>(null, ["2031-03", "2031-05-02", "2031-02/2031-07", "/2031-05"]);
        return {
          modality: often("actual", MODALITIES),
          time,
          role: often<string | null>(null, ["mayor", "party leader", "chief executive"]),
          tenure: often<Sighting["tenure"]>(null, TENURES),
          day: often<string | null>(`2031-0${1 + Math.floor(next() * 9)}-01`, [null]),
          evidence: `e${Math.floor(next() * 90)}-${index}`,
          quote: time === null ? null : pick(["She resigned.", "She was elected.", "She spoke."]),
        };
      });
      const some = Math.floor(next() * sightings.length);
      const told = toldTerms(sightings.slice(0, some));
      if (told.length === 0) continue;
      const more = toldWith(told, sightings.slice(some));
      if (more === null) continue;
      counted += 1;
      expect([seed, more]).toEqual([seed, toldTerms(sightings)]);
    }
    expect(counted).toBeGreaterThan(300);
  });
});
