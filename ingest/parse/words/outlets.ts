/** Words by which the name of a newspaper, agency or station is known. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    "times post gazette courier herald tribune chronicle daily weekly journal news press wire sentinel ledger " +
    "examiner bulletin mercury observer guardian telegraph mirror echo star standard register dispatch record argus " +
    "monitor globe mail express independent advertiser packet echoes review today radio television digest"
  ).split(" "),
);
