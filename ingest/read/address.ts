/** Parameters that say how a reader came to a page, and not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|_ga|_gl|cmpid|ns_(?:campaign|mchannel|source)|at_(?:medium|campaign)\w*|ref_?src|smid|ocid)$/iu;

/**
 * A web address as all who link to a page would write it: the host in lower case, without a mark within the page and
 * without what tracks its readers. So the same page has the same address; anything else stays as it was given.
 */
export function plainAddress(address: string): string {
  const given = address.trim();
  if (!/^https?:/i.test(given) || !URL.canParse(given)) return given;
  const url = new URL(given);
  url.username = "";
  url.password = "";
  // some pages are told apart by nothing else
  if (!/^#!?\//.test(url.hash)) url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
