/** Verbs whose forms are seldom or never in the treebanks, as "lemma: forms". */
const VERBS = `
abide: abode
arise: arose arisen
awake: awoke awoken
bear: bore borne born
beat: beaten
befall: befell befallen
behold: beheld
beset: beset
bestride: bestrode bestridden
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blown
break: broken
breed: bred
build: built
burn: burnt
cling: clung
creep: crept
deal: dealt
dig: dug
do: done
draw: drawn
dream: dreamt
drink: drunk
drive: driven
dwell: dwelt
flee: fled
fling: flung
forbid: forbade forbidden forbad
forecast: forecast
foresee: foresaw foreseen
foretell: foretold
forget: forgotten
forgive: forgave forgiven
forgo: forwent forgone
forsake: forsook forsaken
freeze: froze frozen
get: gotten
give: given
go: gone
grind: ground
grow: grew grown
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: known
lay: laid
lean: leant
leap: leapt
lend: lent
lie: lain
light: lit
mislead: misled
mistake: mistook mistaken
outdo: outdid outdone
outgrow: outgrew outgrown
overcome: overcame overcome
overhear: overheard
override: overrode overridden
overrun: overran
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook partaken
pay: paid
prove: proved proven
rebuild: rebuilt
redraw: redrew redrawn
repay: repaid
resell: resold
retake: retook retaken
retell: retold
rethink: rethought
rewrite: rewrote rewritten
ride: rode ridden
ring: rang rung
rise: risen
saw: sawed sawn
say: said
seek: sought
sew: sewed sewn
shake: shook shaken
shine: shone
show: showed shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
slay: slew slain
sleep: slept
slide: slid
sling: slung
smell: smelt
sow: sown sowed
speak: spoken
speed: sped
spell: spelt
spill: spilt
spin: spun
spit: spat
spring: sprang sprung
stand: stood
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
swell: swollen swelled
swim: swam swum
swing: swung
take: taken
tear: tore torn
throw: threw thrown
tread: trod trodden
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
unwind: unwound
uphold: upheld
wake: woke woken
wear: wore worn
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
