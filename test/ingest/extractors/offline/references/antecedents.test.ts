import { describe, expect, it } from "vitest";
import { KINDS, type Kind } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { formOf } from "#ingest/extractors/offline/model/forms.ts";
import type { MentionProposal } from "#ingest/extractors/offline/model/proposals.ts";
import { candidatesOf, settled } from "#ingest/extractors/offline/references/antecedents.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { articleOf } from "../../../../support/article.ts";

/** What the model sees: words and their kind, the first place where they stand after the one before. */
type Seen = readonly (readonly [words: string, kind: Kind])[];

function read(
  text: string,
  rules: Readonly<Record<string, Kind>>,
  seen: Seen,
  links: Readonly<Record<string, string>>,
) {
  const document = parseDocument(articleOf(text));
  const entities: FoundEntity[] = [];
  const mentions: ExtractedMention[] = [];
  for (const [name, kind] of Object.entries(rules)) {
    const start = text.indexOf(name);
    mentions.push({
      start,
      end: start + name.length,
      entity: entities.length,
      form: formOf(name.split(" ")),
    });
    const type = kind === "Place" ? "country" : null;
    entities.push({ kind, type, name, aliases: [], named: true });
  }
  mentions.sort((a, b) => a.start - b.start);
  const proposals = seen.map(([words, kind]): MentionProposal => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const first = document.tokens.findIndex((token) => token.start === start);
    const last = document.tokens.findIndex((token) => token.end === end);
    const form = formOf(words.split(" "));
    return { start, end, first, last, kind, form, probability: 0.9, kinds: KINDS.map(() => 0.15) };
  });
  const candidates = candidatesOf({ document, proposals }, { mentions, entities });
  const place = (words: string): number => candidates.findIndex((one) => one.text === words);
  const antecedents = Object.entries(links).map(([later, earlier]) => ({
    later: place(later),
    earlier: place(earlier),
    score: 2,
  }));
  const found = settled({ mentions, entities }, candidates, antecedents);
  return found.mentions.map(
    ({ start, end, entity }) => `${text.slice(start, end)}: ${found.entities[entity]!.name}`,
  );
}

describe("who pronouns and noun phrases are, by the model", () => {
  it("takes the country for the one that the sentence has named, whatever the model says", () => {
    const text = "Chile waits. Peru's prime minister and the country's president came.";
    const seen: Seen = [["the country", "Place"]];
    expect(read(text, { Chile: "Place", Peru: "Place" }, seen, { "the country": "Chile" })).toContain(
      "the country: Peru",
    );
    const two = "Chile told Peru that the country's president came.";
    expect(read(two, { Chile: "Place", Peru: "Place" }, seen, { "the country": "Chile" })).toContain(
      "the country: Chile",
    );
  });

  it("gives a pronoun its antecedent's entity", () => {
    expect(
      read("Ada Lovelace said she won.", { "Ada Lovelace": "Person" }, [["she", "Person"]], {
        she: "Ada Lovelace",
      }),
    ).toEqual(["Ada Lovelace: Ada Lovelace", "she: Ada Lovelace"]);
  });

  it("follows a chain", () => {
    const seen: Seen = [
      ["The lender", "Organization"],
      ["its", "Organization"],
    ];
    expect(
      read("Kiln Bank fell. The lender lost its boss.", { "Kiln Bank": "Organization" }, seen, {
        "The lender": "Kiln Bank",
        its: "The lender",
      }),
    ).toEqual(["Kiln Bank: Kiln Bank", "The lender: Kiln Bank", "its: Kiln Bank"]);
  });

  it("takes a name with more words for the name alone", () => {
    const bodies = { Fidesz: "Organization" } as const;
    expect(read("The Fidesz party won.", bodies, [["The Fidesz party", "Organization"]], {})).toEqual([
      "Fidesz: Fidesz",
    ]);
    expect(read("Fidesz's old board won.", bodies, [["Fidesz's old board", "Organization"]], {})).toEqual([
      "Fidesz's old board: Fidesz's old board",
      "Fidesz: Fidesz",
    ]);
  });

  it("does not take a club of one country for one of another", () => {
    const seen: Seen = [
      ["The Spanish club", "Organization"],
      ["the Ukrainian club", "Organization"],
    ];
    const links = { "The Spanish club": "Kiln", "the Ukrainian club": "The Spanish club" };
    const found = read(
      "Kiln won. The Spanish club met the Ukrainian club.",
      { Kiln: "Organization" },
      seen,
      links,
    );
    expect(found.slice(0, 2)).toEqual(["Kiln: Kiln", "The Spanish club: Kiln"]);
    expect(found[2]).not.toBe("the Ukrainian club: Kiln");
  });

  it("does not take one country's president for another's", () => {
    const persons = { "Ada Stone": "Person", "Ben Hill": "Person" } as const;
    const text = "Kenya's President Ada Stone met Ghanaian President Ben Hill. The Kenyan president smiled.";
    const seen: Seen = [["The Kenyan president", "Person"]];
    expect(read(text, persons, seen, { "The Kenyan president": "Ada Stone" })).toContain(
      "The Kenyan president: Ada Stone",
    );
    expect(read(text, persons, seen, { "The Kenyan president": "Ben Hill" })).not.toContain(
      "The Kenyan president: Ben Hill",
    );
  });

  it("lets a name take what stood before it", () => {
    expect(
      read("After his win, Mr Moreau spoke.", { Moreau: "Person" }, [["his", "Person"]], { Moreau: "his" }),
    ).toEqual(["his: Moreau", "Moreau: Moreau"]);
  });

  it("does not take a person for it, nor a country for she", () => {
    expect(read("Ada saw that it fell.", { Ada: "Person" }, [["it", "Organization"]], { it: "Ada" })).toEqual(
      ["Ada: Ada"],
    );
    expect(read("Peru said she won.", { Peru: "Place" }, [["she", "Person"]], { she: "Peru" })).toEqual([
      "Peru: Peru",
    ]);
  });

  it("makes an entity of a noun phrase that is nobody else's", () => {
    const seen: Seen = [
      ["the justice department", "Organization"],
      ["It", "Organization"],
    ];
    expect(
      read("Ada sued the justice department. It won.", { Ada: "Person" }, seen, {
        It: "the justice department",
      }),
    ).toEqual(["Ada: Ada", "the justice department: justice department", "It: justice department"]);
  });

  it("makes none of a person without a name, nor of a pronoun alone", () => {
    const seen: Seen = [
      ["a man", "Person"],
      ["they", "Group"],
    ];
    expect(read("Ada met a man where they live.", { Ada: "Person" }, seen, {})).toEqual(["Ada: Ada"]);
  });

  it("leaves an I outside quotations to the narration", () => {
    expect(read("Ada told me so.", { Ada: "Person" }, [["me", "Person"]], { me: "Ada" })).toEqual([
      "Ada: Ada",
    ]);
  });

  it("does not take a phrase for its owner", () => {
    const bodies = { Kiln: "Organization" } as const;
    const seen: Seen = [
      ["Kiln's members", "Organization"],
      ["its members", "Organization"],
      ["its", "Organization"],
    ];
    const owned = read("Kiln's members left.", bodies, seen.slice(0, 1), { "Kiln's members": "Kiln" });
    expect(owned).toEqual(["Kiln: Kiln"]);
    const links = { its: "Kiln", "its members": "Kiln" };
    expect(read("Kiln lost its members.", bodies, seen.slice(1), links)).toEqual(["Kiln: Kiln", "its: Kiln"]);
  });

  it("leaves out what crosses a name", () => {
    expect(
      read(
        "the Bank of Peru governor",
        { "Bank of Peru": "Organization" },
        [["Peru governor", "Person"]],
        {},
      ),
    ).toEqual(["Bank of Peru: Bank of Peru"]);
  });
});
