import { expect, it } from "vitest";
import { entitiesOf, type Like, type PairJudgement, type ProfileReport } from "#graph/derive/partition.ts";

/** "a", or "a:family:ruiz" with traits behind it. */
const profile = (id: string, ...traits: string[]): ProfileReport => ({
  id,
  kind: "Person",
  local: false,
  firstReported: null,
  traits,
});
/** "a b same 5": what is likely is so by its names, in step 0. */
function like(written: string): Like {
  const [first = "", second = "", outcome = "", score = "3", step = "0"] = written.split(" ");
  return { first, second, outcome: outcome as Like["outcome"], score: Number(score), step: Number(step) };
}
function judged(written: string): PairJudgement {
  const [first = "", verdict = "", second = ""] = written.split(" ");
  return { id: written, verdict: verdict as PairJudgement["verdict"], entities: [first, second] };
}
const plain = ["a", "b", "c"].map((id) => profile(id));
function groups(profiles: readonly ProfileReport[], likes: string[], judgements: string[] = []): string {
  const entities = entitiesOf(profiles, judgements.map(judged), likes.map(like));
  const byEntity = new Map<string, string[]>();
  for (const [id, entity] of entities) byEntity.set(entity, [...(byEntity.get(entity) ?? []), id]);
  return [...byEntity.values()]
    .map((group) => group.sort().join(""))
    .sort()
    .join(" ");
}

it("joins what is the same", () => {
  expect(groups(plain, ["a b same 4", "b c same 4"])).toBe("abc");
  expect(groups(plain, ["a b unsure 4"])).toBe("a b c");
});

it("joins what is likely the same as one and nobody else", () => {
  const known = [profile("a"), profile("b", "domain:law"), profile("c", "domain:law")];
  expect(groups(known, ["a b likely"])).toBe("ab c");
  expect(groups(known, ["a b likely", "a c likely"])).toBe("a b c");
  // when the two are one, there is nobody else
  expect(groups(known, ["a b likely", "a c likely", "b c same 4"])).toBe("abc");
});

it("joins nothing that is nearly as like to another", () => {
  const known = [profile("a"), profile("b", "domain:law")];
  const stranger = profile("c", "domain:law");
  const likes = (score: string) => [`a b likely 3.5`, `a c unsure ${score}`].map(like);
  const entity = (score: string) => entitiesOf(known, [], likes(score), [stranger]).get("b");
  expect(entity("2")).toBe("a");
  expect(entity("3")).toBe("b");
});

it("joins names before family names", () => {
  const known = [profile("a"), profile("b", "given:ana"), profile("c", "given:ana", "domain:law")];
  expect(groups(known, ["a b likely 3 2", "a c likely 3 2", "b c likely 3 0"])).toBe("abc");
});

it("follows a judgement, whatever looks alike", () => {
  expect(groups(plain, ["a b same 9"], ["a different b"])).toBe("a b c");
  expect(groups(plain, [], ["a same b"])).toBe("ab c");
  // the more alike ones are joined
  expect(groups(plain, ["a b same 5", "b c same 4"], ["a different c"])).toBe("ab c");
});

it("never joins two who cannot be one over a third", () => {
  const family = [profile("a", "suffix:jr"), profile("b"), profile("c", "suffix:sr")];
  expect(groups(family, ["a b same 5", "b c same 4"])).toBe("ab c");
});

it("never makes one of two given names over a family name", () => {
  const named = (id: string, given: string) => profile(id, "family:ruiz", `given:ruiz, ${given}`);
  const family = [named("a", "ana"), profile("b", "family:ruiz"), named("c", "marta")];
  expect(groups(family, ["a b likely 5 2", "b c unsure 3 2"])).toBe("ab c");
  expect(groups(family, ["a b same 6 2", "b c same 5 2"])).toBe("ab c");
});
