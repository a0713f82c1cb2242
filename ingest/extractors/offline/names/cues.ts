import type { Kind } from "#graph/ontology.ts";
import type { Candidate } from "./candidates.ts";
import type { Word, WordSentence } from "./words.ts";

/** A noun beside a name that says outright what it is: "the newspaper Nthanda", "the village of Lukona", "Tulay party". */
export interface Cue {
  readonly kind: Kind;
  readonly type: string;
}

const BEFORE: Readonly<Record<string, string>> = {
  newspaper: "Organization/media",
  daily: "Organization/media",
  broadcaster: "Organization/media",
  magazine: "Organization/media",
  tabloid: "Organization/media",
  website: "Organization/media",
  carmaker: "Organization/company",
  retailer: "Organization/company",
  brewer: "Organization/company",
  insurer: "Organization/company",
  drugmaker: "Organization/company",
  startup: "Organization/company",
  airline: "Organization/company",
  charity: "Organization/ngo",
  film: "Work/film",
  documentary: "Work/film",
  novel: "Work/book",
  memoir: "Work/book",
  satellite: "Work/product",
  spacecraft: "Work/product",
  lander: "Work/product",
  rocket: "Work/product",
};

/** "the village of X", "the province of X" */
const BEFORE_OF: Readonly<Record<string, string>> = {
  village: "Place/city",
  town: "Place/city",
  city: "Place/city",
  port: "Place/city",
  suburb: "Place/city",
  hamlet: "Place/city",
  capital: "Place/city",
  province: "Place/region",
  region: "Place/region",
  district: "Place/region",
  island: "Place/island",
  republic: "Place/country",
};

const AFTER: Readonly<Record<string, string>> = {
  party: "Organization/party",
  newspaper: "Organization/media",
  magazine: "Organization/media",
  shareholders: "Organization/company",
  district: "Place/region",
  province: "Place/region",
  county: "Place/region",
  valley: "Place/region",
  river: "Place/water",
  lake: "Place/water",
  island: "Place/island",
  airport: "Place/facility",
  dam: "Place/facility",
  stadium: "Place/facility",
  prison: "Place/facility",
};

/** "the Nthanda news agency" */
const NEWS = new Set(["agency", "service", "site", "website", "channel", "outlet", "portal"]);

function made(text: string): Cue {
  const [kind = "", type = ""] = text.split("/");
  return { kind: kind as Kind, type };
}

export function cueOf(words: readonly Word[], sentence: WordSentence, candidate: Candidate): Cue | null {
  const at = (i: number): string => (i >= sentence.first && i < sentence.end ? words[i]!.lower : "");
  const before = at(candidate.first - 1);
  if (Object.hasOwn(BEFORE, before) && !words[candidate.first - 1]!.capital) return made(BEFORE[before]!);
  const of = at(candidate.first - 2);
  if (before === "of" && Object.hasOwn(BEFORE_OF, of)) return made(BEFORE_OF[of]!);
  const after = at(candidate.end);
  if (Object.hasOwn(AFTER, after) && !words[candidate.end]!.capital) return made(AFTER[after]!);
  if (after === "news" && NEWS.has(at(candidate.end + 1))) return made("Organization/media");
  return null;
}
