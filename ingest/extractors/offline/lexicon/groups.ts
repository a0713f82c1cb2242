/** Nouns for people who act or speak together without a name: "South Korean lawmakers", "critics". Plural. */
export const groupNouns: ReadonlySet<string> = new Set(
  `lawmakers legislators senators deputies mps meps councillors councilors parliamentarians politicians ministers officials diplomats envoys ambassadors delegates
  negotiators mediators observers monitors inspectors investigators detectives prosecutors judges jurors lawyers attorneys magistrates bishops priests clerics imams monks nuns
  critics analysts economists experts commentators historians scientists researchers academics scholars doctors nurses medics paramedics teachers professors students pupils
  reporters journalists correspondents newspapers broadcasters editors protesters protestors demonstrators marchers activists campaigners organisers organizers volunteers
  supporters opponents backers allies rivals fans followers voters residents villagers locals inhabitants islanders neighbours neighbors families relatives parents
  soldiers troops militants rebels insurgents fighters gunmen attackers guerrillas separatists militiamen jihadists extremists terrorists pirates kidnappers hostages prisoners
  detainees inmates captives survivors victims refugees migrants evacuees asylum-seekers workers employees strikers miners dockers drivers truckers farmers fishermen growers traders merchants
  shopkeepers shareholders investors creditors bondholders lenders borrowers customers clients buyers consumers executives directors trustees regulators watchdogs unions bankers brokers
  firefighters rescuers engineers technicians controllers pilots sailors crew officers guards policemen agents commanders generals leaders mayors governors rulers elders
  worshippers pilgrims believers men women children people youths teenagers pensioners veterans players coaches colleagues lawyers aides advisers advisors spokesmen candidates members
  partners founders contractors builders suppliers jurists defendants suspects smugglers traffickers poachers loyalists royalists nationalists conservatives liberals socialists reformers
  conservationists environmentalists ecologists translators singers musicians actors artists writers authors publishers readers viewers tourists passengers commuters motorists cyclists`
    .trim()
    .split(/\s+/),
);

/** The same, singular in form. */
export const collectiveNouns: ReadonlySet<string> = new Set(
  "media press opposition police staff crew jury delegation public mob crowd junta".split(" "),
);

/** Before a group noun and part of its words. */
export const groupModifiers: ReadonlySet<string> = new Set(
  `some many most several other local foreign senior state federal government opposition ruling international independent human rights military police army security armed
  anti-government pro-government pro-democracy far-right far-left left-wing right-wing nationalist islamist rebel separatist former party union trade political
  religious health aid relief medical legal financial market football student women's young old national regional rural public private western eastern northern southern
  two three four five six seven eight nine ten dozens hundreds thousands`
    .trim()
    .split(/\s+/),
);

/** Verbs, as lemmas, that show somebody acting or speaking. */
export const actingVerbs: ReadonlySet<string> = new Set(
  `say tell claim report write argue warn accuse criticise criticize condemn denounce demand urge call ask reject oppose protest vote back support welcome praise approve
  attack kill shoot ambush storm seize capture kidnap fire raid clash fight bomb shell arrest detain charge question search investigate sue convict sentence
  block march gather demonstrate strike threaten promise plan agree refuse deny confirm estimate expect believe fear hope doubt complain dispute object
  meet visit discuss sign negotiate hold elect choose appoint name nominate dismiss oust suspend impeach found form join leave boycott describe dub add note insist point
  dismiss suggest predict acknowledge admit allege announce declare publish reveal release find rescue evacuate recover pull`
    .trim()
    .split(/\s+/),
);
