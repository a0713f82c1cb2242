import { describe, expect, test } from "vitest";
import { readNames } from "#ingest/extractors/offline/names/names.ts";
import { documentOf, expectNames } from "../reading.ts";

describe("persons", () => {
  test.each([
    "[Ada Lovelace]{Person} met [Charles Babbage]{Person} on Tuesday.",
    "President [Marta Ruiz]{Person#a} spoke first. [Ruiz]{Person#a} then left.",
    "Police questioned [Ottavio de la Rosa]{Person#a}. [De la Rosa]{Person#a} said nothing.",
    "The chancellor thanked [Jassim bin Rashid al-Thamer]{Person}, who had come alone.",
    "The writer [J.K. Marlowe]{Person} and the painter [George W. Hale]{Person} shared a house.",
    "The firm belongs to [Marcus Delaney Jr]{Person}, and his father founded it.",
    "Doctors examined [Eun-ji Park]{Person} and [Rosario Sy-Campos]{Person} on Monday.",
    "He was succeeded by [Tadhg O'Malley]{Person}, a former sailor.",
    "The prize went to [Rasa Petrauskaitė]{Person} and [Søren Østergård]{Person}.",
    "[Yoon Chang-ho]{Person#a} spoke. [Yoon]{Person#a} was tired.",
    "Mr [Hollis]{Person#a} was asked about [John Hollis]{Person#a}, which is his full name.",
    "[Kofi Mensah]{Person#a} married [Ama Mensah]{Person#b}. Mrs [Mensah]{Person#b} is a judge.",
    "[Nguyen Thi Lan]{Person} runs the laboratory, Professor [Irina Volkova]{Person} said.",
    'The mayor\'s friend, [Rodolfo "Dolfo" Santos]{Person}, paid the bill.',
    "Sir [Keith Arbuthnot]{Person} and Dame [Philippa Nkrumah]{Person} sang.",
    "[Joe Fenwick]{Person#a}'s lawyer resigned, and [Fenwick]{Person#a}’s wife left.",
  ])("%s", expectNames);
});

describe("countries and other places", () => {
  test.each([
    "[South Korean]{Place/country#k} lawmakers criticised [South Korea]{Place/country#k}'s budget.",
    "The [US]{Place/country#u}, or the [United States]{Place/country#u}, or the [U.S.]{Place/country#u}, is one country.",
    "[Americans]{Place/country#u} live in [America]{Place/country#u}.",
    "They flew from [Seoul]{Place/city} to [Washington]{Place/city} through [Addis Ababa]{Place/city}.",
    "The [Dutch]{Place/country#n} ship left the [Netherlands]{Place/country#n}.",
    "The river [Zambezi]{Place/water} floods [Western Province]{Place/region} each year.",
    "A boat sank on [Lake Victoria]{Place/water} near [Kisumu]{Place/city}.",
    "The road ends at [Matope Bridge]{Place/facility} in [Malawi]{Place/country}.",
    "The [Japan]{Place/country}-[South Korea]{Place/country} pact was signed.",
    "The [Doha]{Place/city}-based investor arrived in [N'Djamena]{Place/city}.",
    "The village of [Lukonde]{Place/city} was cut off.",
    "Officials in [Bosnia and Herzegovina]{Place/country} and [Trinidad and Tobago]{Place/country} agreed.",
    "She was born in [Ivory Coast]{Place/country} and raised in [São Paulo]{Place/city}.",
    "The summit took place at [Camp David]{Place/facility} last year.",
    "The island of [Likoma]{Place/island} lies in [Africa]{Place/region}.",
    "The [Korean peninsula]{Place/region} is divided.",
    "The pro-[Beijing]{Place/city} camp won the vote.",
  ])("%s", expectNames);

  test('"the North" is North Korea where the article speaks of Korea, and a direction elsewhere', async () => {
    await expectNames(
      "[South Korea]{Place#s} fears the nuclear-armed [North]{Place/country#n}. [North Korea]{Place#n} denied it.",
    );
    await expectNames("In [Italy]{Place/country} the North is richer.");
  });

  test("a country goes by its fullest common name, whatever the article writes", async () => {
    const { entities } = readNames(await documentOf("The U.S. and the UK sent aid. So did the UAE."));
    expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["United States", ["U.S."]],
      ["United Kingdom", ["UK"]],
      ["United Arab Emirates", ["UAE"]],
    ]);
  });
});

describe("organizations", () => {
  test.each([
    "The [Liberal Harvest Party]{Organization/party#l} ([LHP]{Organization#l}) won. The [LHP]{Organization#l} cheered.",
    "The [LHP]{Organization/party#l} ([Liberal Harvest Party]{Organization/party#l}) won.",
    "A fellow at the [Marlow Institute for Policy Studies]{Organization/think_tank#m} spoke. The [Marlow Institute]{Organization#m} is old.",
    "The [Bank of Zambia]{Organization/agency} raised rates.",
    "The [University of Graz]{Organization/university} and the [United Nations]{Organization/igo#u} ([UN]{Organization#u}) agreed.",
    "It was referred to the [Ministry of Trade and Industry]{Organization/government} on Friday.",
    "The [Disaster Management and Mitigation Unit]{Organization} sent boats.",
    "[NATO]{Organization/igo}, [UNESCO]{Organization/igo} and the [World Health Organization]{Organization/igo#w} ([WHO]{Organization#w}) sent envoys.",
    "She told [Reuters]{Organization/media} and the [BBC]{Organization/media} that she was well.",
    "The newspaper [Nthawi]{Organization/media} printed it.",
    "The [New People's Party]{Organization/party#p} won. The [New People Party]{Organization/party#p} is small.",
    "Two people died, the [Lantawan]{Organization/media} news site said.",
    "Shares in [Marks & Fenwick]{Organization/company} fell.",
    "Members of the [Dockers' Union]{Organization} and the [People's Front]{Organization} marched.",
    "[Kestrel Aerospace]{Organization/company#k} built it. [Kestrel]{Organization#k} is proud.",
    "The [Malawi Electoral Commission]{Organization/agency#m} counted. The [MEC]{Organization#m} was slow.",
    "He was treated at [St Mary's Hospital]{Place/facility}.",
    "The [Zambia Air Force]{Organization/military} flew them out.",
    "The [European Court of Human Rights]{Organization/court} will rule.",
    "Firefighters from [Hamas]{Organization/armed_group} and the [Taliban]{Organization/armed_group} were seen.",
    "A judge at the [High Court]{Organization/court} agreed with the [International Monetary Fund]{Organization/igo#f} and the [IMF]{Organization#f}.",
  ])("%s", expectNames);
});

describe("works and events", () => {
  test.each([
    'The film "[The Salt Road]{Work/film}" opened on Friday.',
    "Her novel “[Winter Bees]{Work/book}” sold well.",
    "The [Geneva Convention]{Work/treaty} forbids it.",
    "They won the [World Cup]{Event/competition} after the [Second World War]{Event/war}.",
    "Parliament passed the [Clean Rivers Act]{Work/law}.",
    "Turnout in the [2016 election]{Event/election} was low.",
  ])("%s", expectNames);

  test("an event holds the place that names it", async () => {
    await expectNames("The [[Camp David]{Place/facility} summit]{Event/summit} was short.");
  });
});

describe("what is no name", () => {
  test.each([
    "Important decisions were made on Monday in March.",
    "Critics said the plan would fail. However, nobody listened.",
    "Meanwhile Tuesday came and went.",
    "Yes, this is fine. Thanks for asking. They left.",
    "The CEO bought a TV on Christmas Day in 2019.",
    "Outgoing ministers rarely complain.",
    "The prime minister and the president met. President and chancellor agreed.",
    '"We are ready," he said. “Nobody knows.”',
    "Flight controllers waited. Rescuers searched. Pollsters erred.",
    "Muslims and Christians prayed together.",
  ])("%s", expectNames);

  test("titles and forms of address stay outside the name", async () => {
    await expectNames("Foreign Minister [Retno Lestari]{Person} met Secretary of State [Jane Holt]{Person}.");
    await expectNames(
      "[US]{Place} President [Jane Holt]{Person} and [Japan]{Place}'s outgoing Prime Minister [Taro Ono]{Person} met.",
    );
    await expectNames(
      "Judge [Amal Farouk]{Person}, Dr. [Li Na]{Person} and Colonel [Ivan Petrov]{Person} agreed.",
    );
    await expectNames(
      "Presidents [Yoon]{Person} and [Biden]{Person} shook hands, said Crown Prince [Salman]{Person}.",
    );
  });

  test("what shouts is no name", async () => {
    await expectNames("Minister [Piers Tufton]{Person} QUIT last night.");
  });
});

describe("headlines", () => {
  test("in title case only names that the text knows are read", async () => {
    await expectNames(
      "[Marta Ruiz]{Person#r} Heads To [Seoul]{Place#s} Hoping Warmer Ties Outlast Her\n\n" +
        "[Marta Ruiz]{Person#r} will fly to [Seoul]{Place#s} on Friday. [Ruiz]{Person#r} leads the party.",
    );
  });

  test("in capitals as well", async () => {
    await expectNames(
      "[RUIZ]{Person#r} TO MEET [BIDEN]{Person#b} IN [SEOUL]{Place#s}\n\n[Marta Ruiz]{Person#r} and [Joe Biden]{Person#b} will meet in [Seoul]{Place#s}.",
    );
  });
});

describe("groups and bodies without a name", () => {
  const nominals = async (text: string): Promise<string[]> => {
    const { mentions, entities } = readNames(await documentOf(text));
    return mentions
      .filter(({ form }) => form === "nominal")
      .map(
        ({ entity }) =>
          `${entities[entity]!.kind}/${entities[entity]!.type} ${entities[entity]!.name} ${entities[entity]!.named ? "named" : "unnamed"}`,
      );
  };

  test.each([
    [
      "Some South Korean lawmakers were angry and criticised the visit.",
      ["Group/group South Korean lawmakers unnamed"],
    ],
    ["Critics claimed that it was late.", ["Group/group critics unnamed"]],
    ["She told reporters that she would stay.", ["Group/group reporters unnamed"]],
    ["Japanese media reported the trip.", ["Group/group Japanese media unnamed"]],
    ["The French army withdrew.", ["Organization/military French army named"]],
    ["Kenya's foreign ministry denied it.", ["Organization/government Kenyan foreign ministry named"]],
    ["The Kenyan foreign ministry denied it.", ["Organization/government Kenyan foreign ministry named"]],
    ["The price of bread rose for workers.", []],
  ])("%s", (text, expected) => expect(nominals(text)).resolves.toEqual(expected));
});

describe("laws", () => {
  const text = "Marta Ruiz 😀 met Joe Fenwick (JF) of the United Nations (UN) in Seoul. Ruiz left.";

  test("spans are UTF-16 code units of the text, and no two mentions share one", async () => {
    const { mentions } = readNames(await documentOf(text));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain("Joe Fenwick");
    expect(new Set(mentions.map(({ start, end }) => `${start} ${end}`)).size).toBe(mentions.length);
  });

  test("the same document gives the same names, in the order of the text", async () => {
    const first = readNames(await documentOf(text));
    expect(readNames(await documentOf(text))).toEqual(first);
    expect(first.mentions.map(({ start }) => start)).toEqual(
      first.mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  test("an empty document has none", async () => {
    expect(readNames(await documentOf(""))).toEqual({ mentions: [], entities: [] });
  });
});
