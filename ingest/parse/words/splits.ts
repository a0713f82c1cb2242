/** Words that are cut, or kept whole, otherwise than their signs tell. All in lower case. */

/** What hangs on the next word by a hyphen without being a word of its own: "co-founder", "mid-July". */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    "non e mid re anti co pre pro cross post over sub semi counter ex multi mini inter intra socio psycho neo ultra " +
    "hyper super pseudo quasi trans arch un de mega micro bio geo"
  ).split(" "),
);

/** Of these, what is a word of its own before a name: "pro" "-" "Kenya". */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(["pro", "Pro", "anti", "ex", "Ex", "pan", "post"]);

/** Two words written as one; how many letters the first has. */
export const TWO_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dunno", 2],
  ["dont", 2],
  ["wont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["werent", 4],
  ["hasnt", 3],
  ["havent", 4],
  ["cant", 2],
  ["aint", 2],
  ["hadnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["thats", 4],
  ["youll", 3],
  ["youre", 3],
  ["youve", 3],
  ["theyre", 4],
  ["theyve", 4],
]);

/** Measures and parts of the day that stand right behind a number: "7:30pm", "35mm", "3.5bn". */
export const UNITS: ReadonlySet<string> = new Set(
  "am pm k m bn mn tn mm cm km kg g mg lb lbs oz ft in mph kph mw gw kw kwh mb gb tb hz mhz ghz ml l sq hr hrs min mins sec yr yrs p c".split(
    " ",
  ),
);
