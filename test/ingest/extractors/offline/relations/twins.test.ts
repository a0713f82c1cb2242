import { describe, expect, it } from "vitest";
import { RELATIONS } from "#graph/ontology.ts";
import { claimsOf, difference, examplesIn } from "../claims/notation.ts";

/** Each relation in several wordings, and beside them a twin that looks like it and says something else. */
const twins: Readonly<Partial<Record<(typeof RELATIONS)[number], string>>> = {
  LEADS: `
    [Mina Okoro]{Person}, the chief executive of [Halden]{Organization/company}, resigned. => Mina Okoro LEADS Halden [role=chief executive]
    [Halden]{Organization/company} chief executive [Mina Okoro]{Person} resigned. => Mina Okoro LEADS Halden [role=chief executive]
    Former [Ghanaian]{Place/country} president [Kofi Addai]{Person} arrived late. => Kofi Addai LEADS Ghanaian [role=president, tenure=former]
    [Mina Okoro]{Person} was never president of [Ghana]{Place/country}. => Mina Okoro LEADS Ghana [negative]
    Had [Mina Okoro]{Person} led [Halden]{Organization/company}, it would have survived. => nothing
  `,
  HOLDS_POSITION: `
    [Ghanaian]{Place/country} foreign minister [Mina Okoro]{Person} landed at dawn. => Mina Okoro HOLDS_POSITION Ghanaian [role=foreign minister]
    [Mina Okoro]{Person}, the finance minister of [Ghana]{Place/country}, landed at dawn. => Mina Okoro HOLDS_POSITION Ghana [role=finance minister]
    [Mina Okoro]{Person}, a former ambassador of [Ghana]{Place/country}, landed at dawn. => Mina Okoro HOLDS_POSITION Ghana [role=ambassador, tenure=former]
    [Mina Okoro]{Person} is the deputy mayor of [Bremen]{Place/city}. => Mina Okoro HOLDS_POSITION Bremen [role=deputy mayor]
    [Mina Okoro]{Person} is not the finance minister of [Ghana]{Place/country}. => Mina Okoro HOLDS_POSITION Ghana [negative]
  `,
  WORKS_FOR: `
    [Mina Okoro]{Person}, an analyst at [Halden]{Organization/company}, disagreed. => Mina Okoro WORKS_FOR Halden [role=analyst]
    [Halden]{Organization/company} engineer [Mina Okoro]{Person} disagreed. => Mina Okoro WORKS_FOR Halden [role=engineer]
    [Mina Okoro]{Person} used to work for [Halden]{Organization/company}. => Mina Okoro WORKS_FOR Halden [tenure=former]
    [Mina Okoro]{Person} does not work for [Halden]{Organization/company}. => Mina Okoro WORKS_FOR Halden [negative]
    Would [Mina Okoro]{Person} work for [Halden]{Organization/company}? => nothing
  `,
  MEMBER_OF: `
    [Ghana]{Place/country} left the [African Union]{Organization/igo}. => Ghana MEMBER_OF African Union [negative]
    [Mina Okoro]{Person} joined the [Green Party]{Organization/party} in 2010. => Mina Okoro MEMBER_OF Green Party
    [Mina Okoro]{Person} belongs to the [Green Party]{Organization/party}. => Mina Okoro MEMBER_OF Green Party
    [Ghana]{Place/country} is a member of the [African Union]{Organization/igo}. => Ghana MEMBER_OF African Union
    [Mina Okoro]{Person} quit the [Green Party]{Organization/party}. => Mina Okoro MEMBER_OF Green Party [negative]
    [Ghana]{Place/country} will join the [African Union]{Organization/igo}. => Ghana MEMBER_OF African Union [planned]
  `,
  SUCCEEDED: `
    [Mina Okoro]{Person} replaced [Kofi Addai]{Person}. => Mina Okoro SUCCEEDED Kofi Addai
    [Kofi Addai]{Person} will be succeeded by [Mina Okoro]{Person}. => Mina Okoro SUCCEEDED Kofi Addai [planned]
    [Mina Okoro]{Person}, the successor of [Kofi Addai]{Person}, bowed. => Mina Okoro SUCCEEDED Kofi Addai
    [Mina Okoro]{Person} did not succeed [Kofi Addai]{Person}. => Mina Okoro SUCCEEDED Kofi Addai [negative]
    If [Mina Okoro]{Person} succeeds [Kofi Addai]{Person}, taxes will rise. => nothing
  `,
  CITIZEN_OF: `
    [Mina Okoro]{Person} is no longer a citizen of [Ghana]{Place/country}. => Mina Okoro CITIZEN_OF Ghana [negative]
    [Mina Okoro]{Person} is a [Ghanaian]{Place/country} citizen. => Mina Okoro CITIZEN_OF Ghanaian
    [Mina Okoro]{Person}, a [Ghanaian]{Place/country} novelist, won. => Mina Okoro CITIZEN_OF Ghanaian
    [Mina Okoro]{Person} became a citizen of [Ghana]{Place/country} in 1999. => Mina Okoro CITIZEN_OF Ghana
    [Mina Okoro]{Person} is not a citizen of [Togo]{Place/country}. => Mina Okoro CITIZEN_OF Togo [negative]
    [Mina Okoro]{Person} admires the citizens of [Ghana]{Place/country}. => nothing
  `,
  LIVES_IN: `
    [Mina Okoro]{Person} moved to [Bremen]{Place/city} in 1999. => Mina Okoro LIVES_IN Bremen
    [Mina Okoro]{Person}, who lives in [Bremen]{Place/city}, paints. => Mina Okoro LIVES_IN Bremen
    [Mina Okoro]{Person} has a house in [Bremen]{Place/city}. => Mina Okoro LIVES_IN Bremen
    [Mina Okoro]{Person} never lived in [Bremen]{Place/city}. => Mina Okoro LIVES_IN Bremen [negative]
    [Mina Okoro]{Person} would like to live in [Bremen]{Place/city}. => nothing
  `,
  BORN_IN: `
    [Mina Okoro]{Person} is a native of [Bremen]{Place/city}. => Mina Okoro BORN_IN Bremen
    [Mina Okoro]{Person} was born in [Bremen]{Place/city} in 1961. => Mina Okoro BORN_IN Bremen
    [Mina Okoro]{Person}, born near [Bremen]{Place/city}, paints. => Mina Okoro BORN_IN Bremen
    Born in [Bremen]{Place/city}, [Mina Okoro]{Person} paints. => Mina Okoro BORN_IN Bremen
    [Mina Okoro]{Person}, who was not born in [Bremen]{Place/city}, paints. => Mina Okoro BORN_IN Bremen [negative]
    Had [Mina Okoro]{Person} been born in [Bremen]{Place/city}, she would vote. => nothing
  `,
  EDUCATED_AT: `
    [Mina Okoro]{Person} graduated from [Delta University]{Organization/university}. => Mina Okoro EDUCATED_AT Delta University
    [Mina Okoro]{Person} holds a degree from [Delta University]{Organization/university}. => Mina Okoro EDUCATED_AT Delta University
    [Mina Okoro]{Person} was educated at [Delta University]{Organization/university}. => Mina Okoro EDUCATED_AT Delta University
    [Mina Okoro]{Person} did not graduate from [Delta University]{Organization/university}. => Mina Okoro EDUCATED_AT Delta University [negative]
    [Mina Okoro]{Person} hopes that her son will study at [Delta University]{Organization/university}. => nothing
  `,
  FAMILY_OF: `
    [Mina Okoro]{Person}, the daughter of [Kofi Addai]{Person}, laughed. => Mina Okoro FAMILY_OF Kofi Addai [role=daughter]
    [Kofi Addai]{Person}'s wife, [Mina Okoro]{Person}, laughed. => Kofi Addai FAMILY_OF Mina Okoro [role=wife]
    [Mina Okoro]{Person} is married to [Kofi Addai]{Person}. => Mina Okoro FAMILY_OF Kofi Addai
    [Mina Okoro]{Person} is not married to [Kofi Addai]{Person}. => Mina Okoro FAMILY_OF Kofi Addai [negative]
    If [Mina Okoro]{Person} marries [Kofi Addai]{Person}, the house is theirs. => nothing
  `,
  BASED_IN: `
    The [Bremen]{Place/city}-based [Halden]{Organization/company} grew. => Halden BASED_IN Bremen
    [Halden]{Organization/company}, based in [Bremen]{Place/city}, grew. => Halden BASED_IN Bremen
    [Halden]{Organization/company}, which has its headquarters in [Bremen]{Place/city}, grew. => Halden BASED_IN Bremen
    [Halden]{Organization/company} moved its headquarters to [Bremen]{Place/city}. => Halden BASED_IN Bremen
    [Halden]{Organization/company} will not move its headquarters to [Bremen]{Place/city}. => Halden BASED_IN Bremen [negative, planned]
    [Halden]{Organization/company} sells beer in [Bremen]{Place/city}. => nothing
  `,
  LOCATED_IN: `
    [Tamale]{Place/city} is in [Ghana]{Place/country}. => Tamale LOCATED_IN Ghana
    [Tamale]{Place/city}, a city in [Ghana]{Place/country}, slept. => Tamale LOCATED_IN Ghana
    [Lake Volta]{Place/water} lies in [Ghana]{Place/country}. => Lake Volta LOCATED_IN Ghana
    [Tamale]{Place/city} is not in [Togo]{Place/country}. => Tamale LOCATED_IN Togo [negative]
    [Tamale]{Place/city} is larger than [Bremen]{Place/city}. => nothing
  `,
  PART_OF: `
    [Bolt]{Organization/company} is no longer part of [Halden]{Organization/company}. => Bolt PART_OF Halden [negative]
    [Bolt]{Organization/company} is part of [Halden]{Organization/company}. => Bolt PART_OF Halden
    [Bolt]{Organization/company}, a subsidiary of [Halden]{Organization/company}, grew. => Bolt PART_OF Halden
    [Halden]{Organization/company}'s subsidiary [Bolt]{Organization/company} grew. => Bolt PART_OF Halden
    [Bolt]{Organization/company} is not part of [Halden]{Organization/company}. => Bolt PART_OF Halden [negative]
    [Bolt]{Organization/company} took part in a fair with [Halden]{Organization/company}'s help. => nothing
  `,
  OWNS: `
    [Mina Okoro]{Person} owns the [Daily Post]{Organization/media}. => Mina Okoro OWNS Daily Post
    [Halden]{Organization/company}, which owns a third of [Bolt]{Organization/company}, grew. => Halden OWNS Bolt
    The [Daily Post]{Organization/media} belongs to [Mina Okoro]{Person}. => Mina Okoro OWNS Daily Post
    [Mina Okoro]{Person} does not own the [Daily Post]{Organization/media}. => Mina Okoro OWNS Daily Post [negative]
    If [Mina Okoro]{Person} owned the [Daily Post]{Organization/media}, it would be thinner. => nothing
  `,
  FOUNDED: `
    [Mina Okoro]{Person}, the founder of [Halden]{Organization/company}, retired. => Mina Okoro FOUNDED Halden
    [Mina Okoro]{Person} set up [Halden]{Organization/company} in 2001. => Mina Okoro FOUNDED Halden
    [Halden]{Organization/company} was founded in 2001 by [Mina Okoro]{Person}. => Mina Okoro FOUNDED Halden
    [Mina Okoro]{Person} plans to found [Halden]{Organization/company}. => Mina Okoro FOUNDED Halden [planned]
    [Halden]{Organization/company} was not founded by [Mina Okoro]{Person}. => Mina Okoro FOUNDED Halden [negative]
  `,
  ACQUIRED: `
    [Halden]{Organization/company} is considering a takeover of [Bolt]{Organization/company}. => Halden ACQUIRED Bolt [possible]
    [Halden]{Organization/company} has acquired [Bolt]{Organization/company}. => Halden ACQUIRED Bolt
    [Halden]{Organization/company}'s takeover of [Bolt]{Organization/company} was swift. => Halden ACQUIRED Bolt
    [Halden]{Organization/company} may acquire [Bolt]{Organization/company}. => Halden ACQUIRED Bolt [possible]
    [Halden]{Organization/company} failed to acquire [Bolt]{Organization/company}. => Halden ACQUIRED Bolt [negative]
    If [Halden]{Organization/company} acquires [Bolt]{Organization/company}, prices may rise. => nothing
  `,
  PRODUCED: `
    [Mina Okoro]{Person}, the author of [Salt Roads]{Work/book}, spoke first. => Mina Okoro PRODUCED Salt Roads
    [Salt Roads]{Work/film} was directed by [Mina Okoro]{Person}. => Mina Okoro PRODUCED Salt Roads
    [Halden]{Organization/company} will launch the [Halden Seven]{Work/product} in May. => Halden PRODUCED Halden Seven [planned]
    [Mina Okoro]{Person} never wrote [Salt Roads]{Work/book}. => Mina Okoro PRODUCED Salt Roads [negative]
    [Mina Okoro]{Person} has read [Salt Roads]{Work/book}. => nothing
  `,
  CONTROLS: `
    [Ghana]{Place/country} occupies [Rocky Island]{Place/island}. => Ghana CONTROLS Rocky Island
    The [Red Brigade]{Organization/armed_group} seized [Tamale]{Place/city}. => Red Brigade CONTROLS Tamale
    [Tamale]{Place/city} was captured by the [Red Brigade]{Organization/armed_group}. => Red Brigade CONTROLS Tamale
    The [Red Brigade]{Organization/armed_group} does not control [Tamale]{Place/city}. => Red Brigade CONTROLS Tamale [negative]
    The [Red Brigade]{Organization/armed_group} may seize [Tamale]{Place/city}. => Red Brigade CONTROLS Tamale [possible]
  `,
  MET_WITH: `
    [Mina Okoro]{Person} had dinner with [Kofi Addai]{Person}. => Mina Okoro MET_WITH Kofi Addai
    [Mina Okoro]{Person} and [Kofi Addai]{Person} held talks in [Bremen]{Place/city}. => Mina Okoro MET_WITH Kofi Addai
    [Mina Okoro]{Person} is due to meet [Kofi Addai]{Person} on Friday. => Mina Okoro MET_WITH Kofi Addai [planned]
    [Mina Okoro]{Person} did not meet [Kofi Addai]{Person}. => Mina Okoro MET_WITH Kofi Addai [negative]
    [Mina Okoro]{Person} missed the train that [Kofi Addai]{Person} took. => nothing
  `,
  VISITED: `
    [Mina Okoro]{Person} called off a trip to [Ghana]{Place/country}. => Mina Okoro VISITED Ghana [negative]
    [Mina Okoro]{Person} travelled to [Ghana]{Place/country} on Monday. => Mina Okoro VISITED Ghana
    [Mina Okoro]{Person} arrived in [Bremen]{Place/city}. => Mina Okoro VISITED Bremen
    [Mina Okoro]{Person} will visit [Ghana]{Place/country} next week. => Mina Okoro VISITED Ghana [planned]
    [Mina Okoro]{Person} did not visit [Ghana]{Place/country}. => Mina Okoro VISITED Ghana [negative]
    If [Mina Okoro]{Person} visits [Ghana]{Place/country}, she will not be alone. => nothing
  `,
  PARTICIPATED_IN: `
    [Ghana]{Place/country} took part in the [Lake Summit]{Event/summit}. => Ghana PARTICIPATED_IN Lake Summit
    [Mina Okoro]{Person} spoke at the [Lake Summit]{Event/summit}. => Mina Okoro PARTICIPATED_IN Lake Summit
    [Mina Okoro]{Person} will attend the [Lake Summit]{Event/summit}. => Mina Okoro PARTICIPATED_IN Lake Summit [planned]
    [Ghana]{Place/country} boycotted the [Lake Summit]{Event/summit}. => Ghana OPPOSED Lake Summit; Ghana PARTICIPATED_IN Lake Summit [negative]
    [Mina Okoro]{Person} might attend the [Lake Summit]{Event/summit}. => Mina Okoro PARTICIPATED_IN Lake Summit [possible]
  `,
  ORGANIZED: `
    [Ghana]{Place/country} organised the [Lake Summit]{Event/summit}. => Ghana ORGANIZED Lake Summit
    The [Lake Summit]{Event/summit} was hosted by [Ghana]{Place/country}. => Ghana ORGANIZED Lake Summit
    [Ghana]{Place/country} will host the [Lake Summit]{Event/summit}. => Ghana ORGANIZED Lake Summit [planned]
    [Ghana]{Place/country} did not host the [Lake Summit]{Event/summit}. => Ghana ORGANIZED Lake Summit [negative]
    [Ghana]{Place/country} could host the [Lake Summit]{Event/summit}. => Ghana ORGANIZED Lake Summit [possible]
  `,
  HELD_IN: `
    The [Lake Summit]{Event/summit} took place in [Bremen]{Place/city}. => Lake Summit HELD_IN Bremen
    The [Lake Summit]{Event/summit} in [Bremen]{Place/city} ended without a deal. => Lake Summit HELD_IN Bremen
    The [Lake Summit]{Event/summit} will be held in [Bremen]{Place/city}. => Lake Summit HELD_IN Bremen [planned]
    The [Lake Summit]{Event/summit} did not take place in [Bremen]{Place/city}. => Lake Summit HELD_IN Bremen [negative]
    The [Lake Summit]{Event/summit} was much talked of in [Bremen]{Place/city}. => nothing
  `,
  COOPERATED_WITH: `
    [Ghana]{Place/country} and [Togo]{Place/country} signed an agreement. => Ghana COOPERATED_WITH Togo
    [Halden]{Organization/company} has reached a deal with [Bolt]{Organization/company}. => Halden COOPERATED_WITH Bolt
    [Halden]{Organization/company} has worked with [Bolt]{Organization/company} for years. => Halden COOPERATED_WITH Bolt
    [Ghana]{Place/country} did not sign an agreement with [Togo]{Place/country}. => Ghana COOPERATED_WITH Togo [negative]
    If [Ghana]{Place/country} signs an agreement with [Togo]{Place/country}, the port will open. => nothing
  `,
  ALLIED_WITH: `
    [Ghana]{Place/country}, an ally of [Togo]{Place/country}, agreed. => Ghana ALLIED_WITH Togo
    [Ghana]{Place/country}'s ally [Togo]{Place/country} agreed. => Ghana ALLIED_WITH Togo
    The [Green Party]{Organization/party} formed a coalition with the [Blue Party]{Organization/party}. => Green Party ALLIED_WITH Blue Party
    The [Green Party]{Organization/party} refused to form a coalition with the [Blue Party]{Organization/party}. => Green Party ALLIED_WITH Blue Party [negative]
    The [Green Party]{Organization/party} may form a coalition with the [Blue Party]{Organization/party}. => Green Party ALLIED_WITH Blue Party [possible]
  `,
  CRITICIZED: `
    [Mina Okoro]{Person} condemned the [Road Act]{Work/law}. => Mina Okoro CRITICIZED Road Act
    [Mina Okoro]{Person}, a critic of [Kofi Addai]{Person}, laughed. => Mina Okoro CRITICIZED Kofi Addai
    [Kofi Addai]{Person} was accused of fraud by [Mina Okoro]{Person}. => Mina Okoro CRITICIZED Kofi Addai
    [Mina Okoro]{Person} refused to condemn [Kofi Addai]{Person}. => Mina Okoro CRITICIZED Kofi Addai [negative]
    [Mina Okoro]{Person} never blamed [Kofi Addai]{Person}. => Mina Okoro CRITICIZED Kofi Addai [negative]
  `,
  SUPPORTED: `
    [Mina Okoro]{Person} endorsed [Kofi Addai]{Person}. => Mina Okoro SUPPORTED Kofi Addai
    [Mina Okoro]{Person} voted for the [Road Act]{Work/law}. => Mina Okoro SUPPORTED Road Act
    [Mina Okoro]{Person} welcomed the [Road Act]{Work/law}. => Mina Okoro SUPPORTED Road Act
    [Mina Okoro]{Person} did not endorse [Kofi Addai]{Person}. => Mina Okoro SUPPORTED Kofi Addai [negative]
    [Mina Okoro]{Person} would endorse [Kofi Addai]{Person} if he asked. => nothing
  `,
  OPPOSED: `
    [Mina Okoro]{Person} rejected the [Road Act]{Work/law}. => Mina Okoro OPPOSED Road Act
    [Mina Okoro]{Person} blocked the [Road Act]{Work/law}. => Mina Okoro OPPOSED Road Act
    [Farmers]{Group} protested against the [Road Act]{Work/law}. => Farmers OPPOSED Road Act
    [Mina Okoro]{Person} will not oppose the [Road Act]{Work/law}. => Mina Okoro OPPOSED Road Act [negative, planned]
    [Mina Okoro]{Person} had no view of the [Road Act]{Work/law}. => nothing
  `,
  URGED: `
    [Mina Okoro]{Person} called on [Kofi Addai]{Person} to wait. => Mina Okoro URGED Kofi Addai
    [Ghana]{Place/country} asked [Togo]{Place/country} to open the border. => Ghana URGED Togo
    [Kofi Addai]{Person} was urged by [Mina Okoro]{Person} to wait. => Mina Okoro URGED Kofi Addai
    [Mina Okoro]{Person} did not ask [Kofi Addai]{Person} to wait. => Mina Okoro URGED Kofi Addai [negative]
    If [Mina Okoro]{Person} asks [Kofi Addai]{Person} to wait, he will. => nothing
  `,
  THREATENED: `
    [Ghana]{Place/country} threatened to attack [Togo]{Place/country}. => Ghana THREATENED Togo
    [Mina Okoro]{Person} threatened [Kofi Addai]{Person}. => Mina Okoro THREATENED Kofi Addai
    [Togo]{Place/country} was threatened by [Ghana]{Place/country}. => Ghana THREATENED Togo
    [Mina Okoro]{Person} never threatened [Kofi Addai]{Person}. => Mina Okoro THREATENED Kofi Addai [negative]
    A storm threatened [Togo]{Place/country}. => nothing
  `,
  SANCTIONED: `
    [Ghana]{Place/country} fined [Halden]{Organization/company}. => Ghana SANCTIONED Halden
    [Ghana]{Place/country}'s sanctions against [Togo]{Place/country} were lifted in May. => Ghana SANCTIONED Togo
    Sanctions were imposed on [Togo]{Place/country} by [Ghana]{Place/country}. => Ghana SANCTIONED Togo
    [Ghana]{Place/country} will not impose sanctions on [Togo]{Place/country}. => Ghana SANCTIONED Togo [negative, planned]
    [Ghana]{Place/country} plans to impose sanctions on [Togo]{Place/country}. => Ghana SANCTIONED Togo [planned]
  `,
  ATTACKED: `
    The [Red Brigade]{Organization/armed_group} shelled [Tamale]{Place/city}. => Red Brigade ATTACKED Tamale
    [Tamale]{Place/city} was bombed by [Togo]{Place/country}. => Togo ATTACKED Tamale
    [Togo]{Place/country} launched an attack on [Tamale]{Place/city}. => Togo ATTACKED Tamale
    [Togo]{Place/country} did not bomb [Tamale]{Place/city}. => Togo ATTACKED Tamale [negative]
    [Togo]{Place/country} may attack [Tamale]{Place/city}. => Togo ATTACKED Tamale [possible]
  `,
  PROSECUTED: `
    [Police]{Group} detained [Kofi Addai]{Person}. => Police PROSECUTED Kofi Addai
    [Halden]{Organization/company} has sued [Bolt]{Organization/company}. => Halden PROSECUTED Bolt
    [Kofi Addai]{Person} was sentenced by the [State Court]{Organization/court}. => State Court PROSECUTED Kofi Addai
    [Halden]{Organization/company} will not sue [Bolt]{Organization/company}. => Halden PROSECUTED Bolt [negative, planned]
    [Halden]{Organization/company} could sue [Bolt]{Organization/company}. => Halden PROSECUTED Bolt [possible]
  `,
  DEFEATED: `
    [Mina Okoro]{Person} defeated [Kofi Addai]{Person} in the final. => Mina Okoro DEFEATED Kofi Addai
    [Ghana]{Place/country} beat [Togo]{Place/country} 2-1. => Ghana DEFEATED Togo
    [Kofi Addai]{Person} was beaten by [Mina Okoro]{Person}. => Mina Okoro DEFEATED Kofi Addai
    [Mina Okoro]{Person} failed to beat [Kofi Addai]{Person}. => Mina Okoro DEFEATED Kofi Addai [negative]
    If [Mina Okoro]{Person} beats [Kofi Addai]{Person}, she will be champion. => nothing
  `,
  IN_DISPUTE_WITH: `
    [Ghana]{Place/country} is at war with [Togo]{Place/country}. => Ghana IN_DISPUTE_WITH Togo
    The war between [Ghana]{Place/country} and [Togo]{Place/country} is over. => Ghana IN_DISPUTE_WITH Togo
    [Halden]{Organization/company} is in a dispute with [Bolt]{Organization/company}. => Halden IN_DISPUTE_WITH Bolt
    [Mina Okoro]{Person} quarrelled with [Kofi Addai]{Person}. => Mina Okoro IN_DISPUTE_WITH Kofi Addai
    [Ghana]{Place/country} is not at war with [Togo]{Place/country}. => Ghana IN_DISPUTE_WITH Togo [negative]
  `,
  APPOINTED: `
    [Mina Okoro]{Person} named [Kofi Addai]{Person} as her deputy. => Mina Okoro APPOINTED Kofi Addai
    [Kofi Addai]{Person} was appointed by [Mina Okoro]{Person}. => Mina Okoro APPOINTED Kofi Addai
    [Mina Okoro]{Person} will nominate [Kofi Addai]{Person}. => Mina Okoro APPOINTED Kofi Addai [planned]
    [Mina Okoro]{Person} did not appoint [Kofi Addai]{Person}. => Mina Okoro APPOINTED Kofi Addai [negative]
    [Mina Okoro]{Person} might appoint [Kofi Addai]{Person}. => Mina Okoro APPOINTED Kofi Addai [possible]
  `,
  DISMISSED: `
    [Mina Okoro]{Person} fired [Kofi Addai]{Person}. => Mina Okoro DISMISSED Kofi Addai
    [Kofi Addai]{Person} was dismissed by [Mina Okoro]{Person}. => Mina Okoro DISMISSED Kofi Addai
    [Mina Okoro]{Person} plans to dismiss [Kofi Addai]{Person}. => Mina Okoro DISMISSED Kofi Addai [planned]
    [Mina Okoro]{Person} has not dismissed [Kofi Addai]{Person}. => Mina Okoro DISMISSED Kofi Addai [negative]
    Would [Mina Okoro]{Person} dismiss [Kofi Addai]{Person}? => nothing
  `,
  RUNS_FOR: `
    [Mina Okoro]{Person} is standing for president of [Ghana]{Place/country}. => Mina Okoro RUNS_FOR Ghana [role=president]
    [Mina Okoro]{Person} is a candidate in the [2025 election]{Event/election}. => Mina Okoro RUNS_FOR 2025 election
    [Mina Okoro]{Person} will run for mayor of [Bremen]{Place/city}. => Mina Okoro RUNS_FOR Bremen [planned]
    [Mina Okoro]{Person} ruled out running for mayor of [Bremen]{Place/city}. => Mina Okoro RUNS_FOR Bremen [negative]
    [Mina Okoro]{Person} may run for mayor of [Bremen]{Place/city}. => Mina Okoro RUNS_FOR Bremen [possible]
  `,
  TOLD: `
    [Mina Okoro]{Person} said in an interview with the [Daily Post]{Organization/media} that she was tired. => Mina Okoro TOLD Daily Post
    [Mina Okoro]{Person} told the [Daily Post]{Organization/media} she was tired. => Mina Okoro TOLD Daily Post
    [Mina Okoro]{Person} gave an interview to the [Daily Post]{Organization/media}. => Mina Okoro TOLD Daily Post
    "I am tired," [Mina Okoro]{Person} told [Kofi Addai]{Person}. => Mina Okoro TOLD Kofi Addai
    [Mina Okoro]{Person} has not told [Kofi Addai]{Person} the truth. => Mina Okoro TOLD Kofi Addai [negative]
    Nobody told the [Daily Post]{Organization/media}. => nothing
  `,
  SPOKE_ABOUT: `
    [Mina Okoro]{Person} talked about [Kofi Addai]{Person}. => Mina Okoro SPOKE_ABOUT Kofi Addai
    [Mina Okoro]{Person} spoke of [Ghana]{Place/country} at length. => Mina Okoro SPOKE_ABOUT Ghana
    [Mina Okoro]{Person} declined to speak about [Kofi Addai]{Person}. => Mina Okoro SPOKE_ABOUT Kofi Addai [negative]
    [Mina Okoro]{Person} will speak about [Ghana]{Place/country} on Friday. => Mina Okoro SPOKE_ABOUT Ghana [planned]
    [Mina Okoro]{Person} thought about [Kofi Addai]{Person}. => nothing
  `,
};

describe.each(Object.entries(twins))("%s and its twins", (_, lines) => {
  it.each(examplesIn(lines))("$marked", async ({ marked, expected }) => {
    expect(difference(await claimsOf(marked), expected)).toEqual({ missing: [], wrong: [] });
  });
});

it("has five examples and more of every relation, with a twin", () => {
  const rare = RELATIONS.filter((relation) => {
    const examples = examplesIn(twins[relation] ?? "");
    const twin = examples.some(({ expected }) => /nothing|negative|planned|possible/.test(expected));
    return examples.length < 5 || !twin;
  });
  expect(rare).toEqual([]);
});
