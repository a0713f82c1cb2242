import { untracked } from "#graph/address.ts";

/**
 * A web address as all who link to a page would write it: the host in lower case, without a mark within the page and
 * without what tracks its readers. So the same page has the same address; anything else stays as it was given.
 */
export function plainAddress(address: string): string {
  return untracked(address)?.href ?? address.trim();
}
