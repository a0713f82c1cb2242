/** Days, months and their like: capitalised and never names of anything. Lower case. */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan hanukkah diwali lent passover eid gmt utc bst cet est edt pst pdt am pm ad bc`
    .trim()
    .split(/\s+/),
);

/** Capitalised without being a name, wherever they stand. Lower case. */
export const neverNames: ReadonlySet<string> = new Set(
  `i i'm i've i'll i'd ok tv dna rna covid covid-19 aids hiv gdp pm mp mps ceo cfo coo cto vip faq url pdf html usd gbp eur phd ba ma mba pr hr ai ict gps suv pc cd dvd sms atm iq
  god lord jesus christ allah buddha internet english-language mr mrs ms dr sir lady photo video image copyright pool file stock getty advertisement read more share follow
  muslim muslims christian christians jewish jew jews islam islamic islamist islamists catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites hindu hindus
  buddhist buddhists sikh sikhs marxist communist communists socialist nazi nazis republican democrat democratic western westerners north south east west northern southern eastern
  tory conservative liberal labour green arab arabs slavic slav kurdish kurd kurds kurdish roma uighur uighurs uyghur uyghurs rohingya tutsi hutu zulu maori māori inuit aboriginal latino latinos hispanic
  black white gen z cold`
    .trim()
    .split(/\s+/),
);

/** Small words that open no name, whatever their capital. Lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their some any each every no none both all another such what which who whom whose where when why how
  he she it they we you him them us me himself herself itself themselves and or but nor so yet for because although though while if unless until since whether
  of to in on at by with from as than then there here now not never also just only even still again very too more most much many few less least
  yes thanks thank please hello hi dear sorry okay well oh keep do does did don't is are was were be been being am has have had will would can could may might must shall should let let's
  after before during under over between among against about into through without within along across behind beyond despite toward towards upon per via
  however meanwhile moreover therefore instead perhaps maybe indeed otherwise elsewhere else once twice already soon later yesterday today tomorrow tonight`
    .trim()
    .split(/\s+/),
);
