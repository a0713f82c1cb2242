/** What relatives are to one another; singular, lower case. */
export const kinNouns: ReadonlySet<string> = new Set(
  `brother sister father mother son daughter wife husband cousin nephew niece uncle aunt grandfather grandmother
  grandson granddaughter widow widower twin brother-in-law sister-in-law father-in-law mother-in-law son-in-law
  daughter-in-law half-brother half-sister stepfather stepmother stepson stepdaughter spouse fiance fiancé fiancée
  ex-husband ex-wife great-aunt great-uncle godfather grandparent parent child sibling partner`.split(/\s+/),
);
