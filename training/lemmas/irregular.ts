/** Verbs whose forms are seldom or never in the treebanks, as "lemma: forms". */
const VERBS = `
abide: abode
arise: arose arisen
awake: awoke awoken
befall: befell befallen
behold: beheld
beset: beset
bestride: bestrode bestridden
bid: bade bidden
bleed: bled
breed: bred
cling: clung
creep: crept
deal: dealt
dig: dug
dwell: dwelt
flee: fled
fling: flung
forbid: forbade forbidden
forecast: forecast
foresee: foresaw foreseen
foretell: foretold
forgive: forgave forgiven
forgo: forwent forgone
forsake: forsook forsaken
freeze: froze frozen
grind: ground
kneel: knelt
leap: leapt
light: lit
mislead: misled
mistake: mistook mistaken
outdo: outdid outdone
outgrow: outgrew outgrown
overcome: overcame overcome
overhear: overheard
override: overrode overridden
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook partaken
rebuild: rebuilt
repay: repaid
resell: resold
retell: retold
rethink: rethought
rewrite: rewrote rewritten
ride: rode ridden
ring: rang rung
seek: sought
shine: shone
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
slay: slew slain
sleep: slept
slide: slid
sling: slung
smell: smelt
sow: sown
speed: sped
spin: spun
spring: sprang sprung
steal: stole stolen
stick: stuck
sting: stung
stink: stank stunk
stride: strode stridden
strike: struck stricken
string: strung
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
tear: tore torn
tread: trod trodden
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
unwind: unwound
uphold: upheld
wake: woke woken
weave: wove woven
weep: wept
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
wring: wrung
`;

export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma = "", forms = ""] = line.split(": ");
      return forms.split(" ").map((form) => [form, lemma] as const);
    }),
);
