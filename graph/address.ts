/** Parameters that say how a reader came to a page, and not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|_ga|_gl|cmpid|ns_(?:campaign|mchannel|source)|at_(?:medium|campaign)\w*|ref_?src|smid|ocid)$/iu;

/**
 * A web address without a name, a password, a mark within the page and what tracks its readers; null for anything else
 * than a web address.
 */
export function untracked(address: string): URL | null {
  const given = address.trim();
  if (!/^https?:/i.test(given) || !URL.canParse(given)) return null;
  const url = new URL(given);
  url.username = "";
  url.password = "";
  // some pages are told apart by nothing else
  if (!/^#!?\//.test(url.hash)) url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
}

/**
 * What all addresses of one page have in common, for finding it; no address that one could open. The law:
 *
 * - http and https, "www." before the host or not, the port that is the scheme's own: the same page;
 * - a "/" at the end of the path or not, and a letter written as %41 or as itself: the same page;
 * - parameters in another order, none behind a "?": the same page; of one name they keep their order;
 * - an address without http or https: as it is given, and no web page's;
 * - another host (also "m." or "amp."), port, path, letter case in the path, or value of a parameter: another page.
 */
export function pageOf(address: string): string {
  const url = untracked(address);
  if (url === null) return address.trim();
  url.searchParams.sort();
  const host = url.host.replace(/^www\.(?=[^.]+\.)/, "");
  const path = url.pathname.replace(/%[0-9a-f]{2}/gi, unescaped).replace(/\/$/, "");
  const query = url.searchParams.toString();
  return `//${host}${path}${query === "" ? "" : `?${query}`}${url.hash}`;
}

/** RFC 3986, 6.2.2: an escaped letter, digit, "-", ".", "_" or "~" is that; of any other the digits are upper case. */
function unescaped(escaped: string): string {
  const letter = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(letter) ? letter : escaped.toUpperCase();
}
