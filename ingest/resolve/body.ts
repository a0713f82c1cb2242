import { nameKey } from "#ingest/resolve/name.ts";

const LEGAL_FORM =
  / (?:inc|ltd|limited|llc|plc|corp|corporation|gmbh|ag|sa|nv|bv|co|company|oyj|ab|asa|spa|se)$/;
/** Not "University of Washington", which is another than Washington University. */
const MINISTRY = /^(ministry|department) (?:of|for) (?:the )?(.+)$/;

/**
 * What two ways to call one body have in common: "Kafue Cane Ltd" is "Kafue Cane", "Ministry of Defense" is "Defence
 * Ministry", "Ministry of Foreign Affairs" is "Foreign Ministry".
 */
export function bodyKey(name: string): string {
  const key = nameKey(name);
  const bare = key.replace(LEGAL_FORM, "");
  const legal = bare.includes(" ") || bare.length > 3 ? bare : key;
  const office = legal.replace(MINISTRY, "$2 $1");
  return / (?:ministry|department)$/.test(office)
    ? office.replace(/^foreign affairs (?=ministry$)/, "foreign ").replace(/\bdefense\b/, "defence")
    : office;
}
