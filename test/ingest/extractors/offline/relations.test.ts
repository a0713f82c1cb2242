import { describe, expect, it } from "vitest";
import { RELATIONS } from "#graph/ontology.ts";
import { claimsOf, difference, examplesIn } from "./claims/notation.ts";

const groups: Readonly<Record<string, string>> = {
  offices: `
    [Ada Stone]{Person} leads the [Reform Party]{Organization/party}. => Ada Stone LEADS Reform Party
    The [Reform Party]{Organization/party}, which is led by [Ada Stone]{Person}, met in silence. => Ada Stone LEADS Reform Party
    [Ada Stone]{Person}, who chairs [Acme]{Organization/company}, smiled. => Ada Stone LEADS Acme
    [Ada Stone]{Person} does not lead the [Reform Party]{Organization/party}. => Ada Stone LEADS Reform Party [negative]
    [Ada Stone]{Person} will lead [Acme]{Organization/company}. => Ada Stone LEADS Acme [planned]
    [Ada Stone]{Person} did not meet [Peru]{Place/country}'s prime minister, [Ben Hill]{Person}. => Ada Stone MET_WITH Ben Hill [negative]; Ben Hill LEADS Peru [role=prime minister, tenure=incumbent]
    [Ada Stone]{Person} may meet the leader of the [Reform Party]{Organization/party}, [Ben Hill]{Person}. => Ben Hill LEADS Reform Party [role=leader]
    [Ada Stone]{Person} resigned as chairwoman of [Acme]{Organization/company}. => Ada Stone LEADS Acme [role=chairwoman, tenure=former]
    [Ada Stone]{Person} speaks for [Kenya]{Place/country}. => Ada Stone HOLDS_POSITION Kenya
    [Kenya]{Place/country}'s foreign minister, [Ada Stone]{Person}, slept. => Ada Stone HOLDS_POSITION Kenya [role=foreign minister]
    [Ada Stone]{Person} works for the [Royal Society]{Organization}. => Ada Stone WORKS_FOR Royal Society
    [Ada Stone]{Person} teaches chemistry at [Delta University]{Organization/university}. => Ada Stone WORKS_FOR Delta University
    [Ada Stone]{Person} never worked for the [Royal Society]{Organization}. => Ada Stone WORKS_FOR Royal Society [negative]
    [Ada Stone]{Person}, a research fellow at [Delta Institute]{Organization/think_tank}, agreed. => Ada Stone WORKS_FOR Delta Institute [role=research fellow]
    [Kenya]{Place/country} joined the [African Union]{Organization/igo}. => Kenya MEMBER_OF African Union
    [Ada Stone]{Person} is a member of the [Reform Party]{Organization/party}. => Ada Stone MEMBER_OF Reform Party
    [Ada Stone]{Person} is not a member of the [Reform Party]{Organization/party}. => Ada Stone MEMBER_OF Reform Party [negative]
    [Ada Stone]{Person} quit the [Reform Party]{Organization/party}. => Ada Stone MEMBER_OF Reform Party [negative]
    [Ada Stone]{Person} succeeded [Ben Hill]{Person}. => Ada Stone SUCCEEDED Ben Hill
    [Ben Hill]{Person} was succeeded by [Ada Stone]{Person}. => Ada Stone SUCCEEDED Ben Hill
    [Ada Stone]{Person} took over from [Ben Hill]{Person}. => Ada Stone SUCCEEDED Ben Hill
    [Ada Stone]{Person} succeeded [Ben Hill]{Person} as mayor of [Millbrook]{Place/city}. => Ada Stone SUCCEEDED Ben Hill; Ada Stone LEADS Millbrook [role=mayor, tenure=incumbent]; Ben Hill LEADS Millbrook [role=mayor, tenure=former]
    [Ben Hill]{Person} was replaced by [Ada Stone]{Person} as mayor of [Millbrook]{Place/city}. => Ada Stone SUCCEEDED Ben Hill; Ada Stone LEADS Millbrook [role=mayor, tenure=incumbent]; Ben Hill LEADS Millbrook [role=mayor, tenure=former]
    [Ada Stone]{Person} succeeded [Lind]{Person} as prime minister of [Portugal]{Place/country}. => Ada Stone SUCCEEDED Lind; Ada Stone LEADS Portugal [role=prime minister, tenure=incumbent]; Lind LEADS Portugal [role=prime minister, tenure=former]
    [Ada Stone]{Person} will not succeed [Ben Hill]{Person}. => Ada Stone SUCCEEDED Ben Hill [negative, planned]
    [Ada Stone]{Person} appointed [Ben Hill]{Person}. => Ada Stone APPOINTED Ben Hill
    [Ben Hill]{Person} was hired by [Acme]{Organization/company}. => Acme APPOINTED Ben Hill; Ben Hill WORKS_FOR Acme
    If [Ada Stone]{Person} appointed [Ben Hill]{Person}, nobody would notice. => nothing
    [Ada Stone]{Person} dismissed [Ben Hill]{Person}. => Ada Stone DISMISSED Ben Hill
    [Ben Hill]{Person} was sacked by [Acme]{Organization/company}. => Acme DISMISSED Ben Hill
    [Ada Stone]{Person} refused to sack [Ben Hill]{Person}. => Ada Stone DISMISSED Ben Hill [negative]
    [Ada Stone]{Person} cannot dismiss [Ben Hill]{Person}. => Ada Stone DISMISSED Ben Hill [negative, possible]
    [Ada Stone]{Person} would have been the first to lead [Acme]{Organization/company}. => nothing
    [Ada Stone]{Person} is running for mayor of [Millbrook]{Place/city}. => Ada Stone RUNS_FOR Millbrook [role=mayor]
    [Ada Stone]{Person} will not seek re-election as leader of the [Reform Party]{Organization/party}. => Ada Stone RUNS_FOR Reform Party [negative, planned]; Ada Stone LEADS Reform Party [role=leader, tenure=outgoing]
    [Ada Stone]{Person} announced in May that [she]{=Ada Stone} would not stand again for the leadership of the [Reform Party]{Organization/party}. => Ada Stone RUNS_FOR Reform Party [negative, planned]
    [Ada Stone]{Person} may stand in the [2025 election]{Event/election}. => Ada Stone RUNS_FOR 2025 election [possible]
  `,
  lives: `
    [Ada Stone]{Person} is a citizen of [Kenya]{Place/country}. => Ada Stone CITIZEN_OF Kenya
    [Ada Stone]{Person} holds a [Kenyan]{Place/country} passport. => Ada Stone CITIZEN_OF Kenyan
    [Ada Stone]{Person} is not a citizen of [Kenya]{Place/country}. => Ada Stone CITIZEN_OF Kenya [negative]
    [Ada Stone]{Person} lives in [Oslo]{Place/city}. => Ada Stone LIVES_IN Oslo
    [Ada Stone]{Person}, who resides in [Oslo]{Place/city}, waved. => Ada Stone LIVES_IN Oslo
    [Ada Stone]{Person} no longer lives in [Oslo]{Place/city}. => Ada Stone LIVES_IN Oslo [negative]
    [Ada Stone]{Person} was born in [Oslo]{Place/city}. => Ada Stone BORN_IN Oslo
    Born in [Oslo]{Place/city}, [Ada Stone]{Person} sings. => Ada Stone BORN_IN Oslo
    [Ada Stone]{Person} was not born in [Oslo]{Place/city}. => Ada Stone BORN_IN Oslo [negative]
    [Ada Stone]{Person} studied law at [Delta University]{Organization/university}. => Ada Stone EDUCATED_AT Delta University
    [Ada Stone]{Person} is a graduate of [Delta University]{Organization/university}. => Ada Stone EDUCATED_AT Delta University
    [Ada Stone]{Person} never studied at [Delta University]{Organization/university}. => Ada Stone EDUCATED_AT Delta University [negative]
    [Ada Stone]{Person} is the sister of [Ben Hill]{Person}. => Ada Stone FAMILY_OF Ben Hill [role=sister]
    [Ada Stone]{Person} came with [her]{=Ada Stone} husband, [Ben Hill]{Person}. => Ada Stone FAMILY_OF Ben Hill [role=husband]
    [Ada Stone]{Person} married [Ben Hill]{Person} in 2019. => Ada Stone FAMILY_OF Ben Hill
    [Ada Stone]{Person} is not the sister of [Ben Hill]{Person}. => Ada Stone FAMILY_OF Ben Hill [negative]
  `,
  bodies: `
    [Acme]{Organization/company} is based in [Oslo]{Place/city}. => Acme BASED_IN Oslo
    [Acme]{Organization/company}, headquartered in [Oslo]{Place/city}, grew. => Acme BASED_IN Oslo
    [Acme]{Organization/company} is not based in [Oslo]{Place/city}. => Acme BASED_IN Oslo [negative]
    [Millbrook]{Place/city} lies in [Kenya]{Place/country}. => Millbrook LOCATED_IN Kenya
    [Millbrook]{Place/city} is a town in [Kenya]{Place/country}. => Millbrook LOCATED_IN Kenya
    [Millbrook]{Place/city} is not in [Kenya]{Place/country}. => Millbrook LOCATED_IN Kenya [negative]
    [Bolt]{Organization/company} is a subsidiary of [Acme]{Organization/company}. => Bolt PART_OF Acme
    [Bolt]{Organization/company}, a unit of [Acme]{Organization/company}, grew. => Bolt PART_OF Acme
    [Bolt]{Organization/company} is not part of [Acme]{Organization/company}. => Bolt PART_OF Acme [negative]
    [Acme]{Organization/company} owns [Bolt]{Organization/company}. => Acme OWNS Bolt
    [Bolt]{Organization/company} is owned by [Acme]{Organization/company}. => Acme OWNS Bolt
    [Acme]{Organization/company} holds a stake in [Bolt]{Organization/company}. => Acme OWNS Bolt
    [Acme]{Organization/company} does not own [Bolt]{Organization/company}. => Acme OWNS Bolt [negative]
    [Ada Stone]{Person} founded [Acme]{Organization/company} in 1998. => Ada Stone FOUNDED Acme
    [Acme]{Organization/company} was founded by [Ada Stone]{Person}. => Ada Stone FOUNDED Acme
    [Acme]{Organization/company}'s founder, [Ada Stone]{Person}, smiled. => Ada Stone FOUNDED Acme
    [Ada Stone]{Person} did not found [Acme]{Organization/company}. => Ada Stone FOUNDED Acme [negative]
    [Acme]{Organization/company} bought [Bolt]{Organization/company}. => Acme ACQUIRED Bolt
    [Acme]{Organization/company} agreed to buy [Bolt]{Organization/company}. => Acme ACQUIRED Bolt [planned]
    [Acme]{Organization/company} may buy [Bolt]{Organization/company}. => Acme ACQUIRED Bolt [possible]
    [Bolt]{Organization/company} was sold to [Acme]{Organization/company}. => Acme ACQUIRED Bolt
    [Acme]{Organization/company} will not buy [Bolt]{Organization/company}. => Acme ACQUIRED Bolt [negative, planned]
    Had [Acme]{Organization/company} bought [Bolt]{Organization/company}, both would have failed. => nothing
    [Ada Stone]{Person} wrote [The Long Road]{Work/book}. => Ada Stone PRODUCED The Long Road
    [The Long Road]{Work/book} was published by [Acme]{Organization/company}. => Acme PRODUCED The Long Road
    [Ada Stone]{Person} did not write [The Long Road]{Work/book}. => Ada Stone PRODUCED The Long Road [negative]
    [Kenya]{Place/country} annexed [Rocky Island]{Place/island}. => Kenya CONTROLS Rocky Island
    [Rocky Island]{Place/island} is controlled by [Kenya]{Place/country}. => Kenya CONTROLS Rocky Island
    [Kenya]{Place/country} never occupied [Rocky Island]{Place/island}. => Kenya CONTROLS Rocky Island [negative]
  `,
  encounters: `
    [Ada Stone]{Person} met [Ben Hill]{Person} on Monday. => Ada Stone MET_WITH Ben Hill [time=2024-05-06]
    [Ada Stone]{Person} and [Ben Hill]{Person} met [Carl Wood]{Person}. => Ada Stone MET_WITH Ben Hill; Ada Stone MET_WITH Carl Wood; Ben Hill MET_WITH Carl Wood
    [Ada Stone]{Person} held talks with [Ben Hill]{Person}. => Ada Stone MET_WITH Ben Hill
    Talks between [Kenya]{Place/country} and [Ghana]{Place/country} failed. => Kenya MET_WITH Ghana
    [Ada Stone]{Person} agreed to meet [Ben Hill]{Person}. => Ada Stone MET_WITH Ben Hill [planned]
    [Ada Stone]{Person} refused to meet [Ben Hill]{Person}. => Ada Stone MET_WITH Ben Hill [negative]
    [Ada Stone]{Person} denied that [she]{=Ada Stone} had met [Ben Hill]{Person}. => Ada Stone MET_WITH Ben Hill [negative, speaker=Ada Stone]
    If [Ada Stone]{Person} meets [Ben Hill]{Person}, they will quarrel. => nothing
    Will [Ada Stone]{Person} meet [Ben Hill]{Person}? => nothing
    [Ada Stone]{Person} visited [Oslo]{Place/city} in April. => Ada Stone VISITED Oslo [time=2024-04]
    [Ada Stone]{Person} is set to arrive in [Oslo]{Place/city} on Monday. => Ada Stone VISITED Oslo [planned]
    [Ada Stone]{Person}'s visit to [Oslo]{Place/city} ended. => Ada Stone VISITED Oslo
    [Ada Stone]{Person}'s long visit to [Oslo]{Place/city} ended. => Ada Stone VISITED Oslo
    [Ada Stone]{Person} cancelled a visit to [Oslo]{Place/city}. => Ada Stone VISITED Oslo [negative]
    [Ada Stone]{Person} may travel to [Oslo]{Place/city}. => Ada Stone VISITED Oslo [possible]
    [Ada Stone]{Person} has never visited [Oslo]{Place/city}. => Ada Stone VISITED Oslo [negative]
    [Ada Stone]{Person} attended the [Lake Summit]{Event/summit}. => Ada Stone PARTICIPATED_IN Lake Summit
    [Ada Stone]{Person} took part in the [Lake Summit]{Event/summit}. => Ada Stone PARTICIPATED_IN Lake Summit
    [Ada Stone]{Person} did not attend the [Lake Summit]{Event/summit}. => Ada Stone PARTICIPATED_IN Lake Summit [negative]
    [Kenya]{Place/country} hosted the [Lake Summit]{Event/summit}. => Kenya ORGANIZED Lake Summit
    The [Lake Summit]{Event/summit} was organized by [Acme]{Organization/company}. => Acme ORGANIZED Lake Summit
    [Acme]{Organization/company} will not organize the [Lake Summit]{Event/summit}. => Acme ORGANIZED Lake Summit [negative, planned]
    The [Lake Summit]{Event/summit} was held in [Oslo]{Place/city}. => Lake Summit HELD_IN Oslo
    The [Lake Summit]{Event/summit} will take place in [Oslo]{Place/city}. => Lake Summit HELD_IN Oslo [planned]
    The [Lake Summit]{Event/summit} was not held in [Oslo]{Place/city}. => Lake Summit HELD_IN Oslo [negative]
    [Kenya]{Place/country} signed a treaty with [Ghana]{Place/country}. => Kenya COOPERATED_WITH Ghana
    [Acme]{Organization/company} and [Bolt]{Organization/company} signed a contract. => Acme COOPERATED_WITH Bolt
    [Kenya]{Place/country} plans to sign a treaty with [Ghana]{Place/country}. => Kenya COOPERATED_WITH Ghana [planned]
    [Kenya]{Place/country} did not sign a treaty with [Ghana]{Place/country}. => Kenya COOPERATED_WITH Ghana [negative]
    [Kenya]{Place/country} is an ally of [Ghana]{Place/country}. => Kenya ALLIED_WITH Ghana
    [Kenya]{Place/country} is a close ally of [Ghana]{Place/country}. => Kenya ALLIED_WITH Ghana
    [Kenya]{Place/country}, which is allied with [Ghana]{Place/country}, waited. => Kenya ALLIED_WITH Ghana
    [Kenya]{Place/country} is not an ally of [Ghana]{Place/country}. => Kenya ALLIED_WITH Ghana [negative]
  `,
  conflicts: `
    [Ada Stone]{Person} criticised [Ben Hill]{Person}. => Ada Stone CRITICIZED Ben Hill
    [Ada Stone]{Person} accused [Ben Hill]{Person} of waste. => Ada Stone CRITICIZED Ben Hill
    [Kenya]{Place/country} was condemned by [Ghana]{Place/country}. => Ghana CRITICIZED Kenya
    [Ada Stone]{Person} did not criticise [Ben Hill]{Person}. => Ada Stone CRITICIZED Ben Hill [negative]
    [Ada Stone]{Person} backed [Ben Hill]{Person}. => Ada Stone SUPPORTED Ben Hill
    [Ben Hill]{Person} was praised by [Ada Stone]{Person}. => Ada Stone SUPPORTED Ben Hill
    [Ada Stone]{Person} will not support [Ben Hill]{Person}. => Ada Stone SUPPORTED Ben Hill [negative, planned]
    [Ada Stone]{Person} opposed the [Road Act]{Work/law}. => Ada Stone OPPOSED Road Act
    [Ada Stone]{Person} voted against the [Road Act]{Work/law}. => Ada Stone OPPOSED Road Act
    [Ada Stone]{Person} did not oppose the [Road Act]{Work/law}. => Ada Stone OPPOSED Road Act [negative]
    [Ada Stone]{Person} urged [Ben Hill]{Person} to leave. => Ada Stone URGED Ben Hill
    [Kenya]{Place/country} called on [Ghana]{Place/country} to wait. => Kenya URGED Ghana
    [Ada Stone]{Person} urged [Ben Hill]{Person} to visit [Oslo]{Place/city}. => Ada Stone URGED Ben Hill
    [Kenya]{Place/country} threatened [Ghana]{Place/country} with war. => Kenya THREATENED Ghana
    [Kenya]{Place/country} issued a threat against [Ghana]{Place/country}. => Kenya THREATENED Ghana
    [Kenya]{Place/country} did not threaten [Ghana]{Place/country}. => Kenya THREATENED Ghana [negative]
    [Kenya]{Place/country} imposed sanctions on [Acme]{Organization/company}. => Kenya SANCTIONED Acme
    [Acme]{Organization/company} was fined by [Kenya]{Place/country}. => Kenya SANCTIONED Acme
    [Kenya]{Place/country} may impose sanctions on [Acme]{Organization/company}. => Kenya SANCTIONED Acme [possible]
    [Kenya]{Place/country} bombed [Millbrook]{Place/city}. => Kenya ATTACKED Millbrook
    The [Red Brigade]{Organization/armed_group}'s attack on [Millbrook]{Place/city} failed. => Red Brigade ATTACKED Millbrook
    [Kenya]{Place/country} denied that it had bombed [Millbrook]{Place/city}. => nothing
    [Kenya]{Place/country} never attacked [Millbrook]{Place/city}. => Kenya ATTACKED Millbrook [negative]
    [Police]{Group} arrested [Ben Hill]{Person}. => Police PROSECUTED Ben Hill
    [Acme]{Organization/company} ruled out suing [Bolt]{Organization/company}. => Acme PROSECUTED Bolt [negative]
    [Ben Hill]{Person} was charged by the [State Court]{Organization/court}. => State Court PROSECUTED Ben Hill
    [Acme]{Organization/company} plans to sue [Bolt]{Organization/company}. => Acme PROSECUTED Bolt [planned]
    [Police]{Group} did not arrest [Ben Hill]{Person}. => Police PROSECUTED Ben Hill [negative]
    [Ada Stone]{Person} beat [Ben Hill]{Person}. => Ada Stone DEFEATED Ben Hill
    [Ben Hill]{Person} lost to [Ada Stone]{Person}. => Ada Stone DEFEATED Ben Hill
    [Ada Stone]{Person} did not beat [Ben Hill]{Person}. => Ada Stone DEFEATED Ben Hill [negative]
    [Kenya]{Place/country} and [Ghana]{Place/country} are at odds with each other; [Kenya]{=Kenya} is at war with [Togo]{Place/country}. => Kenya IN_DISPUTE_WITH Ghana; Kenya IN_DISPUTE_WITH Togo
    A dispute between [Kenya]{Place/country} and [Ghana]{Place/country} grew. => Kenya IN_DISPUTE_WITH Ghana
    [Kenya]{Place/country} has no dispute with [Ghana]{Place/country}. => Kenya IN_DISPUTE_WITH Ghana [negative]
  `,
  speech: `
    [Ada Stone]{Person} told [Radio Nine]{Organization/media} that the road was closed. => Ada Stone TOLD Radio Nine
    "The road is closed," [Ada Stone]{Person} told [Radio Nine]{Organization/media}. => Ada Stone TOLD Radio Nine
    [Ada Stone]{Person} did not tell [Radio Nine]{Organization/media} anything. => Ada Stone TOLD Radio Nine [negative]
    [Ada Stone]{Person} spoke about [Ben Hill]{Person}. => Ada Stone SPOKE_ABOUT Ben Hill
    "[Ben Hill]{Person} has walked every road in the valley," [Ada Stone]{Person} said. => Ada Stone SPOKE_ABOUT Ben Hill
    "[Ben Hill]{Person} is a liar and a fraud," said [Ada Stone]{Person}. => Ada Stone CRITICIZED Ben Hill
    [Ada Stone]{Person} said [Ben Hill]{Person} had met [Carl Wood]{Person}. => Ben Hill MET_WITH Carl Wood [speaker=Ada Stone]
    [Ada Stone]{Person} said that [Acme]{Organization/company} would buy [Bolt]{Organization/company}. => Acme ACQUIRED Bolt [planned, speaker=Ada Stone]
    "[Acme]{Organization/company} bought [Bolt]{Organization/company}," [Ada Stone]{Person} said. => Acme ACQUIRED Bolt [speaker=Ada Stone]
    According to [Ada Stone]{Person}, [Ben Hill]{Person} met [Carl Wood]{Person}. => Ben Hill MET_WITH Carl Wood [speaker=Ada Stone]
  `,
};

describe.each(Object.entries(groups))("relations: %s", (_, lines) => {
  it.each(examplesIn(lines))("$marked", async ({ marked, expected }) => {
    expect(difference(await claimsOf(marked), expected)).toEqual({ missing: [], wrong: [] });
  });
});

describe("relations", () => {
  it("has at least two examples of each", () => {
    const expected = Object.values(groups)
      .flatMap(examplesIn)
      .map((example) => example.expected)
      .join("\n");
    const rare = RELATIONS.filter((relation) => expected.split(` ${relation} `).length < 3);
    expect(rare).toEqual([]);
  });
});
