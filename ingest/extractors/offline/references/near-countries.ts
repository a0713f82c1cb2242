import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { Candidate } from "./antecedents.ts";

const COUNTRY = /^the (?:country|nation)$/i;

/** The countries that the sentence at hand has named so far. */
export interface Countries {
  /**
   * To be called with each candidate in the order of the text. Gives the country that "the country" is: the only one
   * that its sentence has named before ("Peru's prime minister and the country's president"); null where there is none,
   * or more than one.
   */
  meet(candidate: Candidate): number | null;
}

export function openCountries(entities: readonly FoundEntity[]): Countries {
  let current = -1;
  const named = new Set<number>();
  return {
    meet({ sentence, text, form, entity }) {
      if (sentence !== current) named.clear();
      current = sentence;
      if (form === "name" && entity !== null && entities[entity]?.type === "country") named.add(entity);
      const [only] = named;
      return COUNTRY.test(text) && named.size === 1 ? (only as number) : null;
    },
  };
}
