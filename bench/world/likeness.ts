import type { Person } from "./people.ts";
import { succeeds } from "./stub.ts";
import type { World } from "./world.ts";
import { usualName } from "./writing.ts";

/** Somebody or something of the world by id, in words. */
export function describeIn(world: World): (truth: string) => string {
  return (truth) => {
    const number = Number(truth.slice(1));
    if (truth.startsWith("b")) {
      const body = world.bodies[number];
      return `${body?.name} (${truth}, ${body?.nation?.name ?? "of all nations"})`;
    }
    const person = world.people[number] as Person;
    const roles = person.terms.map(({ office }) => `${office.role} of ${office.body.name}`).join(", then ");
    return `${usualName(person)}${person.suffix ? ` ${person.suffix}` : ""} (${truth}, ${person.nation.name}, ${roles || person.walk})`;
  };
}

/** Why one could be taken for the other. */
export function likenessIn(world: World): (truth: string, other: string) => string {
  return (truth, other) => {
    if (!truth.startsWith("p") || !other.startsWith("p")) {
      const [a, b] = [truth, other].map((id) => world.bodies[Number(id.slice(1))]);
      return a?.name === b?.name ? "bodies of the same name in two countries" : "bodies of two names";
    }
    const [a, b] = [truth, other].map((id) => world.people[Number(id.slice(1))]) as [Person, Person];
    const sameName = usualName(a) === usualName(b);
    const where =
      a.nation === b.nation
        ? a.walk === b.walk
          ? "same country and walk"
          : "same country, another walk"
        : "two countries";
    if (a.parent === b.number || b.parent === a.number)
      return sameName ? "parent and child of one name" : "parent and child";
    if (a.spouse === b.number || b.spouse === a.number) return "a couple";
    if (sameName) return `namesakes, ${where}`;
    if (succeeds(a, b) || succeeds(b, a)) return "one and the successor";
    return a.family[0] === b.family[0] ? `the same family name, ${where}` : `two names, ${where}`;
  };
}
