/**
 * English words that texts write small: a capital on one of them at the start of a sentence or in a headline
 * says nothing. Made by training/kinds/main.ts from the texts that training/kinds/CARD.md names.
 */
const WORDS = `
abandon abandoned abandoning abbey abbot abilities ability able aboard abolish abolished about above abroad
absence absent absolute absolutely absorb absorbed abstain abstained abstract absurd abundance abundant
abundantly abuse ac academic academics academy accent accept acceptable acceptance accepted accepting
accepts access accessibility accessible accessories accident accidentally accidents acclaim acclaimed
accommodate accommodation accommodations accompanied accompany accompanying accomplish accomplishments
accord according accordingly account accountant accounting accounts accredited accumulated accuracy accurate
accurately accusation accusations accuse accused accuses accusing accustomed achieve achieved achievement
achievements achieving acknowledge acknowledged acknowledges acoustic acquire acquired acquiring acquisition
acquitted acres acronym across acrylic act acted acting action actions active actively activist activists
activities activity actor actors actress acts actual actually acupuncture acupuncturist ad adaptation
adapted add added adding addition additional address addressed addresses addressing adds adequate adequately
adhering adjacent adjust adjusted adjustment adjustments administered administration administrative
administrator administrators admiral admiration admired admit admits admitted adopt adopted adopting
adoption adorable ads adult adult-like adults advance advanced advancement advances advantage adventure
adversity advertisers advertising advice advise advised adviser advisers advises advisor advisory advocate
advocated aeroplane aesthetic aesthetics affair affairs affect affected affecting affection affects
affiliate affiliates affirm affirmed affluent afford affordable afraid after aftermath afternoon aftershocks
afterward afterwards again against age aged agencies agency agency's agenda agent agents aggravated
aggression aggressive aggressively ago agony agree agreed agreeing agreement agreements agrees agricultural
agriculture ahead aid aide aides ailing aim aimed aims air airborne aircraft aired airfield airing airline
airlines airplane airplay airport airports aka al alarm alarming alarms album albums alcalde alcohol alert
alignment alike alive all allegation allegations alleged allegedly alliance allied allies allocated
allocation allow allowed allowing allows ally almost alone along alongside alot already also alt altar alter
alterations altered alternate alternative alternatives although altitude altogether aluminum always am
amateur amazed amazing ambassador ambassadors ambient ambition ambitions ambitious ambulance ambulances
ambush ambushed amend amended amendment amid amidst ammonia ammunition among amongst amount amounts amused
amusement amy an analogy analyses analysis analyst analysts analyzed anatomy ancestors ancestral ancestry
anchor ancient and anemone anemones angel anger angle angry animal animal's animals animated animation anime
annexed anniversary annotated announce announced announcement announcing annoyed annoying annual annul
annulled anonymity anonymous another ans answer answered answering answers ant antagonist anthem anthrax
anti anti-corruption antibiotics anticipate anticipated antiquity ants anxious any anybody anymore anyone
anyone's anything anytime anyway anyways anywhere aol apart apartment apartments aperture apologise
apologised apologize apology app apparent apparently appeal appealed appeals appear appearance appearances
appeared appearing appears appellants appetite appetizers applaud applauded apple applicable applicant
application applications applied applies apply applying appoint appointed appointees appointment
appointments appoints appreciate appreciated appreciation apprentice approach approached approaches
appropriate appropriately appropriations approval approve approved approves approximate approximately apps
aquarium arbitration archaeological archbishop archdiocese archipelago architect architects architectural
architecture archive are area areas aren't arena aren’t argue argued argues arguing argument arguments arid
arithmetic arm armaments armed armies arming armored armour arms army army's aromatic arose around arrange
arranged arrangement arrangements array arrest arrested arrests arrival arrive arrived arrives arriving
arrogance art artery article articles articulating artificial artillery artist artistic artists arts artwork
artworks artworld as asbestos ascertain ashamed ashore aside ask asked asking asks asleep asp aspect aspects
aspirations assassinated assassination assault assemble assembly assembly's assert asserted assess assessed
assessing assessment asset assets assign assigned assignment assist assistance assistant assisted assisting
associate associated associates association assume assumed assuming assumptions assured astounding astronaut
astronauts astronomer astronomy asylum asymmetrical asymptotic at ate athletes athletic atmosphere
atmospheric atrocities atrophy attach attached attachment attachments attaché attack attacked attackers
attacking attacks attain attained attempt attempted attempting attempts attend attendance attended attendees
attending attention attentive attitude attitudes attorney attorneys attract attracted attracting attraction
attractive attracts attributed auction audience audiences audio audit auditor auditors aunt authentic author
authored authorities authority authorization authorized authors auto autobiography automated automatic
automatically automotive autonomy autumn availability available avant avenues average averaging aviation
avoid avoided avoiding await awaited awaiting awake award awarded awards aware awareness away awesome awful
awhile awkward babies baby bachelor back backed background backing backs backside backup bacteriologist bad
badge badly bag baggage bags bail bailout bait baked baker bakeries bakers bakery balance balanced balances
balcony ball ballad ballerina ballot ballots balls ban banana band bands bandstand bank bank's banker
bankers banking bankrupt bankruptcy banks banned banner banners bans bar barbecue barber bareback barely
barge bark barley barn barracks barred barrel barrels barrister bars base baseball based bases basic
basically basil basin basis basketball basking bass basses bassiana bassist bath bathroom bathrooms bathtub
baton batteries battery batting battle bay bdnews be beach beaches beak beam beans bear beard bearded bears
beat beaten beating beats beautiful beauty became because become becomes becoming becuse bed bedding bedroom
beds beef beekeeper been beer beers bees before beg began begged begin beginning begins begun behalf
behavior behaviors behaviour behind being beings belief beliefs believe believed believes bell bells belly
belong belonged belonging belongs beloved below belt bench bending beneath beneficial benefit benefits bent
berkeley beside besides besieged best bestseller bet betrayed better betting between beverage beyond bias
biased bicycle bicycles bid bidder bidders big bigger biggest bight bike bikers biking bilateral bill
billing billion billionaire billions bills bin bind biochemical biochemist biodiversity biography biological
biologist biologists biology bipartisan bipedal bird birds birth birthday birthplace biscuit bishop bishop's
bishops bit bite bites biting bitter biz black blacklined blacklist blackmail bladder blah blame blamed
blames blaming bland blank blanket blankets blazer bleeding blend blended bless blessed blessing blew blind
blink blinked blinking bloc bloc's block blockade blocked blocking blocks blog blogger blogspot blood bloody
blow blowing blown blows blue blues bluff bn board board's boarding boardroom boards boasts boat boats
bodies body bodyguards boils bold bomb bombast bombed bombers bombing bombings bombs bond bondad bone bones
bonus booed book booked booking books boom boost boot booth boots border bordered borders bore bored born
borough borrow borrowed boss bosses botanist both bother bothered bottle bottles bottom bought boulders
boulevard bound boundaries boundary bounds bow bowed bowl box boxer boxes boy boycott boycotted boyfriend
boys brain brains brakes branch branches brand brands brass brave bravery bread break breakaway breakdown
breakfast breaking breaks breakup breast breath breathe breathing breathtaking bred breed breeder breeding
brewer brewery bribery bribes bribing brick bride bridge bridges brief briefed briefing briefly brigade
bright brightness brilliant bring bringing brings broad broadcast broadcaster broader brochure brochures
broke broken broker brokered bronze bronzes broom brother brother-in-law brothers brought brown browse
browser brutal btw bucket bucks budget budgets budgie buds bug bugs build builder builders building
buildings builds built bulb bulbs bull bulldozers bullet bulletin bullied bun bunch bundle buoys burden
bureau burial buried burn burned burning burns burst bury bus buses busiest business businesses businessman
businessmen bust busted busy but butt butter butterflies butterfly button buy buyer buyers buying buys by
by-election ca cabin cabinet cabinets cabins cable cadet cafe cafes café cage cages cake calculate
calculated calendar calf call called calling calls calm came camel camera cameras camp campaign campaigned
campaigners campaigning campaigns camping camps campus can can't canal cancel cancelled cancels cancer
candidacy candidate candidates candle candles cannery cannot canoe cans cant canteen canton canvas canyon
can’t cap capabilities capability capable capacities capacity capital capitals caps capsule capsules captain
captained captive captives capture captured car carbon card cardinal cards care career careers careful
carefully cares caretaker cargo caribou caring carmaker carnival carol carpet carpets carried carrier
carriers carries carry carrying cars cartel cartoon cartoons carts carve carved carvings case cases cash
cashout casino cast casting castle casualties cat catalog catalogue catastrophic catch categorically
categories category cathedral cats cattle caught cause caused causes causing caution cautious cave cc ceased
ceasefire ceiling celebrate celebrated celebration celebrations celebrities celebrity cell cellar cellist
cello cells cement cemetery censor census cent center centered centers central centre centres cents
centuries century ceremonial ceremonies ceremony certain certainly certificate certificates certified chain
chained chains chair chaired chairman chairmen chairperson chairs chairwoman challenge challenger challenges
challenging chamber chamberlain champion champions championship chance chancellor chances change changed
changes changing channel channel's channels chant chaos chapel chapter chapters character characteristics
characterized characters charcoal charge charged charges charging chargé charitable charity charm chart
charted charter chartered charts chase chased chat chatting cheap cheaper cheapest cheaply cheated check
check-in checked checkerspot checking checkpoint checks cheek cheered cheese chef chefs chem chemical
chemicals chemist chemistry cheque chernobyl cherries chess chessmen chest chicken chickens chicks chief
chiefs child childhood children children's chill chip chips chiro chloroplast chloroplasts chocolate choice
choices choir choirmaster cholera choose choosing chop chorus chose chosen christened christmas church
churches cic cigarette cinema cinnamon circle circles circling circular circularisation circulate
circulation circumstances circus cis cited cities citing citizen citizens citizenship citrus city city's
civet civic civil civilian civilians civilization civilizations civilized claim claimed claiming claims
clair clan clapped clarification clarify clarity clash clashed class classes classic classical classified
classmate classroom clause clay clean cleaned cleaner cleaners cleaning clear cleared clearer clearly clears
clergy clerics clerk clerks click client clients climate climb climber climbers clinic clip clock clones
close closed closely closer closes closest closing closure cloth clothes clothing cloud clown club club's
clubs clue cluster cm co co-founded co-founder co-leader co-op co-workers coach coached coaches coaching
coal coalition coast coastal coastguard coastline coat coats cocktail coconut cod code codes coding coffee
cognition cognitive coin coincided coincidence coined cold colder collaborate collaborated collaboration
collaborations collaborative collaboratively collage collapse collapsed collar collateral colleague
colleagues collect collected collecting collection collections collective collectively collector collectors
collects college colleges collision colonel colonial colonies colony color colored colorful colors colour
coloured column columnist columns com combat combination combine combined combines combining come comeback
comedian comedy comes comfort comfortable comfortably comic comics coming comma command commanded commander
commanders commands commenced commended comment commentaries commentary commentators commented comments
commerce commercial commercially commission commission's commissioned commissioner commissioners commit
commitment commitments committed committee committees commodity common commonly commune communicate
communicated communication communications communist communities community commuter comp compact companies
companion company company's compaq compare compared compares comparing comparison comparisons compassion
compassionate compatibility compatible compel compelled compensate compensation compete competed competing
competition competitive competitor compilation compiled complain complained complaining complaint complaints
complete completed completely completing completion complex compliance complicated compliment comply
component components compose composed composer composing composition compositions compound comprehensive
compressor comprised comprises comprising computer computers computing comune concede conceded conceivable
conceived concentration concentrations concept concepts concern concerned concerning concerns concert
concerts concession conclude concluded conclusion conclusions concrete concur condemn condemnation condemned
condemning condition conditions condolences conduct conducted conducting conductor confederation conference
conferences confided confidence confident confidential confidentiality confine confirm confirmation
confirmed confirming confirms confiscated conflict conflicting conflicts confluence confrontation confuse
confused confusion congestion conglomerate congratulate congratulated congregation congress conjunction
connected connecting connection connections connects conquered conscience conscious consciousness
consecrated consecutive consensus consent consequences conservation conservative conservatives consider
considerable considerably consideration considered considering considers consist consisted consistency
consistent consistently consisting consists console consortium conspiracy constant constantly constitute
constitution constitutional constitutions constructed construction constructive consul consultant
consultations consulted consulting consumer consumerism consumers consumption contact contacted contacts
contain contained container containers containing contains contemporaries contemporary content contents
contest contested context contexts continent continental continents continually continue continued continues
continuing continuous contract contracted contractor contractors contracts contradict contradicting
contralto contrary contrast contribute contributed contributes contributing contribution contributions
contributor control control-weight controlled controllers controlling controls controversial controversy
convened convenience convenient convent convention conventional convergence conversation conversational
conversations conversion convert converted convey convicted conviction convince convinced convincing convoy
cook cooked cooking cooks cool cooperate cooperating cooperation cooperative coordinate coordinated
coordinates coordination coordinator copied copies copper copy copying copyright core corn cornell corner
corners coroner corporate corps corpus correct corrected correction correctly correlation correspondence
correspondent correspondents corresponding corridor corrupt corruption cosmos cost costly costs costume
costumes cotton couch cough could couldn't couldnt council council's councillor councillors councils counsel
counseling count counted counter counterpart counterparty counties counting countless countries country
country's countryside country’s counts county coup couple coupled couples coupons courage courageous course
courses court court's courted courteous courtesy courtier courtroom courts cousin cousins cover coverage
covered covering covers covert cow cows coyote coyotes cozy crab crack craft craftsmanship crane cranes crap
crappy crash crashes crate crater crawler crazy cream create created creates creating creation creative
creativity creator creatures credibility credit credited creditors crest crew crews cricket cried cries
crime crimes criminal crisis crisp criteria critic critical critically criticised criticism criticized
critics critters crop cropdusters crops cross cross-sectional crossed crosses crossing crossroads crossword
crowd crowded crowds crown crowned crowns crucial crude cruel cruise cruises crushed cry crypto cue cuisine
cult cultural culturally culture cultures cup cups curator curb cure cured curious currency current
currently currents curriculum cursor curtain curtains curve curves custody custom customarily customer
customer's customers customize customs cut cute cuts cutters cutting cycle cycles cycling d'affaires d'état
da dad dads daily dairy dam damage damaged damages damaging damn damp dams dance danced dancer dancers
dances dancing danger dangerous dangers dark darker darkness darts das data database date dated dates dating
daughter daughters dawn day day-to-day daycare days daytime de dead deadbolt deadline deadly deal dealer
dealership dealing deals dealt dean dear death deaths debate debris debt debtors debts debut debuted decade
decades decent deception decide decided decides decision decisions decisively deck declaration declarations
declared declaring decline declined declining decor decorated decrease decree dedicated dedication deed
deeds deemed deep deeper deeply deer defamation default defeat defeated defeating defeats defectors defence
defences defend defendant defendants defended defenders defending defense defensive defied definately define
defined defining definitely definition definitions definitive degenerate degree degrees dehydrated deities
del delay delayed delays delegate delegates delegation delegations delete deleted deli deliberate
deliberately delicate delicious delighted deliver delivered deliveries delivering delivers delivery delta
demand demanded demanding demands demo democracy democratic demographic demons demonstrate demonstrated
demonstrates demonstration demonstrators denial denied denies denounce denounced densely density dental
dentist dentist's deny denying depart departing department departments departure departures depend dependent
depending depends depict depicted depiction depicts deployed deported deposed deposit deposition depositors
deposits depot depots depressed depression depth depths deputies deputy der derby deregulation derivative
derived des descendants descended descent describe described describes describing description descriptions
descriptive desert deserve deserves design designated designation designed designer designers designs
desirable desire desired desk desperate desperately despite dessert destination destinations destiny destroy
destroyed destruction detail detailed details detained detainees detect detective detectives detector
detention deteriorated deterioration determination determine determined devastating develop developed
developer developers developing development developmental developments develops device devices devil devised
devoted df dhin di diagnosed dial dialect dialects dialogue diamond diarrhea diary dictatorship dictionary
did didn't didnt didn’t die died dies diet differ difference differences different differential differently
differing differs difficult difficulties difficulty dig digest digital dignitaries dignity digs dilemma
dimensions dine dined dining dinner dinosaur dinosaurs diocese dioxide diplomacy diplomat diplomatic
diplomats dire direct directed direction directions directly director director-general directorial directors
directs dirt dirty disabilities disability disabled disagree disagreed disagreement disappearance
disappeared disappointed disappointment disaster disbanded disc discharge discipline disciplines disclose
disclosed disco discomfort disconnect discontinued discount discounted discouraged discouraging discourse
discover discovered discoveries discovery discrepancy discretion discuss discussed discussing discussion
discussions disease diseases disgrace dish dishes dislike disliked dismay dismiss dismissal dismissed
dismisses dismissing disobedience dispatched disperse displaced displacement display displayed displays
dispute disputed disputes disregard disrupt disruptive dissemination dissidents dissolve dissolved distance
distanced distances distant distinct distinction distinctive distinguish distinguished distinguishing
distorted distortion distortions distracting distributed distribution district districts divers diverse
diversity divide divided dividends divides dividing diving division divisions divorce divorced dk do doc
dock docked dockers doctor doctor's doctorate doctors doctrine document documentaries documentary
documentation documented documents does doesn't doesnt doesn’t dog dogs doing dollar dollars domain domains
domestic domesticated dominance dominant dominate dominated dominos don't donate donated donation donations
done dongle donor donors dont don’t doomed door doors doorstep doping dos double doubled doubles doubt
doubted doubts down downhill download downloads downstream downtown dozen dozens draft drafted drafting
drafts drag dragged dragon drain drama dramatic drank draw drawer drawing drawings drawn draws dream dreams
dredging dress dresser dresses drew dried drill drilling drills drink drinking drinks drive driven driver
drivers drives driving drone drones drop dropout dropped dropping drops drove drowned drug drugmaker drugs
drum drummer drums drunk dry dryer du dual dubbed duck due duel dug dull dumb dumping duo duration durham
during dusk dust dusting dusty duties duty dwarf dwellers dying dynamics dynasty dysfunctional e-mail
e-mails each eager ear earlier earliest early earned earning ears earth earthquake earthquakes ease easier
easiest easily east east-west eastern easy eat eaten eating eats ebay echo eco-tourism ecological ecology
economic economical economically economics economies economist economy ecosystem ecosystems edge edges edit
edited editing edition editions editor editor-in-chief editorial editors edits edu educate educated
education educational eel eerie effect effected effective effectively effectiveness effects effeminate
efficiency efficient efficiently effort efforts egg eggs ego eight eighteen eighth either ekrapels elder
elders eldest elect elected election elections electoral electric electrical electricity electronic
electronically elects elegant element elementary elements elephant elephants elevation elevator eleven
eleventh eligible eliminate eliminated eliminating elite elites elk ellis else else's elses elsewhere elves
em email emailed emails embarked embarrassed embarrassing embarrassment embassy emblem embrace embraced
emerged emergency emerging emission emissions emotional emotions empathy emphasis emphasize empirical employ
employed employee employees employer employment employs emptied empty en enable enabled enables enabling
enacted encabalgamiento enchiladas enclave enclosed encompass encompasses encounter encounters encourage
encouraged encourages encouraging enculturation end endanger endangered endeavor ended ending endless
endorse endorsed endorsement ends enemies enemy energy energy-finance enforcement engage engaged engagement
engaging engine engineer engineering engineers engines english enhance enhanced enjambment enjoy enjoyable
enjoyed enjoying enjoyment enjoys enlisted enormous enough enovate enriched enrolled enrollment enron
enrongss ensemble ensure ensured ensuring enter entered entering enters entertainment enthusiasm entire
entirely entities entitled entity entourage entrance entree entrepreneurial entry envelopes environment
environmental environmentally environments envisioned envoy envoys epic episode episodes epistemic
epistemology eponymous equal equality equally equation equine equinecaninefeline equipment equipped equity
equivalence equivalent era erected eroded error errors es esaibos escape escaped escaping escort especially
essence essential essentially establish established establishing establishment establishments estate estates
estimate estimated estimates et etc ethics ethnic ethnically ethnicity ethnocentrism etiquette euro euros
evacuate evacuated evaluate evaluated evaluating evaluation eve even evening evenings event events
eventually ever every everybody everyday everyone everyone's everything everywhere evict evicted eviction
evidence evident evil evolution evolutionary evolve evolved evolving ex ex-husband ex-minister ex-wife exact
exactly exam examination examine examined examining example examples exceed excel excellence excellent
except exception exceptional exceptionally excessive exchange exchanged exchanges excited excitement
exciting exclude excluded exclusion exclusive excuse excuses execute executed executing execution executive
executives exercise exercised exhibit exhibited exhibition exhibits exile exiled exist existed existence
existing exists exit expand expanded expanding expansion expect expectation expectations expected expecting
expects expel expelled expelling expels expense expenses expensive experience experienced experiences
experiment experimental experimentation experiments expert expertise experts expiration expire expired
expires explain explained explaining explains explanation explanations explicit explicitly explode exploded
exploit exploitation exploited exploration explore explored explorer explorers exploring explosive
explosives export exported exports exposed exposure express expressed expression expropriation expulsion
extant extend extended extending extends extension extensions extensive extensively extent external extinct
extinction extra extractive extradite extradited extradition extraordinary extreme extremely extremist
extremists eye eye-tracking eyes fabric fabrications fabulous face faced faces facet facilitate facilities
facility facing fact faction factions facto factor factories factors factory facts faculty fail failed
failing fails failure failures fair fairly fairy faith faithful fake fall fallen falling fallout falls false
fame famed familiar families family family's famous fan fancy fans fantastic fantasy far far-right farce
fare fares farewell farm farmer farmers farming farmland farms farrier fascinating fashion fast faster fat
fatal father father's father-in-law fathers fault favor favorable favorite favour favourable favoured
favourite favours fax faxed fear feared fearing fears feasible feast feathered feathers feature featured
features featuring fed federal federally federation fee feed feedback feeder feeding feeds feel feeling
feelings feels fees feet fell fellow felt female females femora femoral femur fence fencing ferries ferry
fertile fertiliser festival festival's festivals feud fever few fewer fiancé fiction fictional field fields
fifteen fifth fifty fight fighter fighters fighting fights figs figure figured figures file filed files
filing fill filled filling film filmed filming filmmaker filmmakers films filter filtered filters final
finalist finalists finally finals finance financed finances financial financially financing finch find
finding findings finds fine fined fines finest finger fingers finish finished finishing fire fired
firefighters fires fireworks firing firm firm's firmly firms first fiscal fish fisheries fisherman fishermen
fishing fist fit fitness fitting five fix fixed fixes fixing fixtures flag flags flagship flakes flank
flanked flat flatbread flats flattered flavor flavors fled flee fleece fleeing fleet flesh flew flexible
flies flight flights float floating floats flock flood flooded flooding floods floor flooring flour
flourished flourishing flow flowed flower flowering flowers flowing flown flows fluid fluids fly flying foam
focaccia focal focus focused focuses focusing fog fold folded folk folklore folks follow follow-on follow-up
followed followers following follows food foods fool foot football footballer for foraging forbid forbidden
forbidding forbids force forced forces forcing forecast forecasts foreign foreigners foremost forest
forestry forests forever forgave forged forger forget forgets forgive forgiven forgives forgot forgotten
fork form formal formally format formation formed former formerly formidable forming forms formula formulate
forth forthcoming fortress fortunate fortune fortunes forty forum forums forward forwarded forwarding fossil
fought foul found foundation founded founder founder's founders founding four fourteen fourteenth fourth fox
fps fr frame framework franc franchise francs frankly fraud fraught free freed freedom freely frees freeze
freight freighter frequency frequent frequented frequently fresh fridge fried friend friendly friends
friendship fries frigate frighten frightening from front front-runner frontier froze frozen fruit fruits
frustrated frustrating frustration fry ft fucking fuel fugitive fulfilled full full-time fully fun function
functional functionality functioning functions fund fund's fundamental fundamentalist fundamentalists
fundamentally funded funding funds funeral fungus funny furnace furnaces furniture further fury fusca fuss
future futures fyi gain gained gaining gains gala galleries gallery gallon game games gaming gang gap gaps
garage garden gardener gardens garlic garnered garrison gas gastroenteritis gate gates gather gathered
gathering gave gavel gay gc gda gearbox geared gel gels gem gender gene genealogy genera general
generalizability generally generals generate generated generates generating generation generations
generative generators generic generous genes genetic genetically genius genome genre genres gentle gentleman
gentlemen gently genuine genus geographic geographical geologist geometries geometry get gets getting ghost
giant giants gift gifts giggled gimp giraffe girl girl's girlfriend girls give given gives giving glacier
glaciers glaciologist glad gladly glass glasses glimpse global globe gloomy gloves glow gmail go goal
goalkeeper goals goat goats god gods goes going gold golden golf gone gonna gonzales good goodbye goodness
goods goose gosh gossip got gotta gotten gov govern governed governing government government's governmental
governments governor governor's governorates governors governorship governs gown grab grabbing gracious
grade grades gradually graduate graduate-level graduated graduating graduation grain grammar grand
grandchildren granddaughter grandfather grandma grandmother grandson grant granted granting grants grape
grapes graphic graphics graphs grass grateful gratitude grave gravel graves gravity gray great greater
greatest greatly green greenhouse greeted greeting greetings greets grew grey grid grill grim grinder grip
grit grizzly grocer grocery groom gross grossing ground grounded grounds groundsman group group's groups
grow grower growers growing grown grows growth grudge gtee guarantee guaranteed guarantees guard guarded
guardian guards guardsmen guerrilla guerrillas guess guest guests guidance guide guided guidelines guides
guiding guilty guitar guitarist gun gunmen guns guy guys gym gymnast gymnastics ha habitat habits had
haddock hadn't haha hail hailed hair haircut halal half halfway hall halls halt halts ham hammer hamster
hand handball handcuffed handcuffs handed handful handle handled handles handling handover hands handy hang
hangar hanged hanging hangs hanja happen happened happening happens happier happily happiness happy harbour
hard harder hardest hardly hardness hardship hardware harm harming harmony harness harvest has hashtag
hasn't hassle hat hate hated hates hatred hats hauled haulier have haven haven't having hay he he'd he's
head headaches headed heading headline headlines headquartered headquarters heads headset healing health
healthcare healthier healthy hear heard hearing hearings hears heart hearts heat heater heating heaven
heavily heavy heck hedge heel heels height heightened heir heiress held helicopter helicopters hell help
helped helpful helping helps hen hence henhouse hens her herd herders here heritage hermit hero heroes
herring hers herself hes hesitate hey hh hi hiatus hid hidden hide hides hiding hierarchy high higher
highest highlight highlighted highlighting highlights highly highway hijackers hiking hill hills hillside
him himself hinges hint hinted hints hip hire hired hires hiring his hiss hissed historian historians
historic historical historically history hit hits hitting hoax hobby hockey hold holder holders holding
holds hole holes holiday holidays homage home homeland homeless homemade homes hometown homosexual
homosexuality honest honestly honesty honey honeymoon honor honorable honorary honors honour honours hop
hope hoped hopeful hopefully hopes hoping horizontal horrible horror horse horse's horses hose hospice
hospitable hospital hospitality hospitals host hostage hostages hosted hostile hosting hosts hot hotel
hotelier hotels hottest hour hourly hours house housed household households houses housing how how-to
however ht htm html http hub huge hugs huh human humane humanitarian humanity humans humble humor humour
hundred hundreds hung hunger hungry hunt hunters hunting hunts hurry hurt hurting husband husband's hut
hutch hybrid hydrologist hymn hymns i'm i've ibn ice icon iconic id idea ideal ideas ideation identical
identification identified identifies identify identifying identity idiots idle if ignorance ignorant ignore
ignored ignoring ill illegal illegally illness illusion illustrated illustrations illustrator im image
images imaginary imagination imagine imagined imaging imgur immediate immediately immigrants immigrate
immigration immunity impact impacts impeachment impeccable impenetrable imperative imperial imperialism
implement implementation implemented implementing implicated implications implied importance important
importantly imported importer imports impose imposed imposing impossible impress impressed impression
impressionist impressive imprisoned imprisonment improve improved improvement improvements improving in
in-service in-situ inability inappropriate inaugural incentive inception inch inches incident incitement
include included includes including inclusion inclusive income incoming incompetence incomplete incorporate
incorporated incorporates incorrect increase increased increases increasing increasingly incredible
incredibly incremental incubation incumbent indeed indefinitely independence independent independents index
indicate indicated indicates indicating indication indicted indigenous indirectly indispensable individual
individually individuals indoors industrial industrialist industries industry inequality inevitable
inevitably inexpensive infamous infantry infected infections inferior infinite inflation influence
influenced influences influential info inform informal information informative informed infrastructure
ingredients inhabitants inhabited inheritance inherited initial initialled initially initials initiate
initiated initiative initiatives injunction injured injuries injury injustice ink inland inn inner innocent
innovation innovations innovative inoperable input inquired inquiries inquiry insane inscriptions insects
insecure insert inside insight insights insist insisted insists insolvency inspection inspector inspectorate
inspectors inspiration inspired inspiring instability install installation installed installing installment
instance instant instead instigated institute institute's institution institutional institutions instructed
instruction instructions instructor instrument instrumental instruments insufficient insult insulted
insulting insurance insurer insurers insurgency insurgents integral integrated integrates integration
integrity intellectual intellectuals intelligence intelligent intend intended intends intense intent
intention intentions interaction interactions interactive intercepted intercompany interconnect interest
interested interesting interests interface interfere interference interim interior interjection internal
international internationally internet interpret interpretation interpretations interpreted interpreter
interrogators interstellar intervene intervening intervention interventions interview interviewed
interviewers interviews into intolerance introduce introduced introduces introducing introduction
introductory intuitive invade invaded invasion invasive invent invented inventing inventor inventory
inversion invest invested investigate investigated investigating investigation investigations investigative
investigators investment investor investors invitation invitations invite invited invites inviting invoice
invoices invoicing involve involved involvement involves involving iron irrelevant is isda islamist
islamists island island's islanders islands islet islets isn't isolated issue issued issues isthmus it it'll
it's item items itm its itself it’s ive ivory iwi jacks jail jailed jails jam jamming jar jaw jaws jazz
jealous jeans jerk jet jets jihad jihadis job jobs join joined joining joins joint jointly joke joked jokes
joking journal journalism journalist journalists journals journey joy jpg judge judged judges judging
judgment judgments judicial judiciary juice jump jumped jumping junction jungle junior junta jurisdiction
jurors jury jury's just justice justification keen keep keeper keeping keeps kept kettle key keys kg kick
kicked kicking kid kidding kidnapped kidney kids kill killed killers killing killings kilometers kilometres
kind kinda kindergarten kinds kinematics king kingdoms kings kissed kitchen kitchens kitten kittens kitty km
knee knees knew knife knives knock knocked know knowing knowledge knowledgeable known knows kroner kronor la
lab label labelled labels labor laboratory laborers labour lack lacked ladies lady lagoon laid lake lakes
lamb lamp land landed landing landlocked landlord landmark landowners lands landscape lanes language
languages lantern lanterns lap laptop laptops large largely larger largest laser last lasted lasting lasts
late lately later latest latter latter's laugh laughed laughing laughs laughter launch launched launcher
launchers launching laundering laundry laureate laurie law lawmaker lawmakers laws lawsuit lawsuits lawyer
lawyers lax lay layer layers laying layout lazy lb lbs ld lead leader leaders leadership leading leads leaf
leaflets league league's leak leaked leaks lean leaning learn learned learning learnt lease leased leash
least leave leaves leaving lecture lecturer lectures led left leg legacy legal legally legend legislation
legislative legislature legitimacy legitimate legs leisure lemelpe lend lender lenders length lengthy lens
lent lesion less lesser lesson lessons let let's lets letter letters letting lettuce let’s level levels
leverage lexical liar libel liberal liberals liberation liberties liberty library licence licences license
licensed licenses licensing lie lied lies lieutenant life lifeboat lifeboats lifelong lifestyle lifetime
lift lifted light lighter lighthouse lighting lights like liked likely likes likewise limb limbs lime
limestone limit limitations limited limits line lineage lineatus lined lines linguist linguistic linguistics
linguists link linked links lion lions lip lipstick lipsticks liq liquid liquidation liquor list listed
listen listened listeners listening listing listings lists lit literally literary literature lithium litter
little little-known live lived liver lives living llamas load loaded loading loads loan loaned lobbied lobby
lobbying lobster local locally locals located location locations lock locked locks locomotion locomotor
lodge lodged lodging log loggerheads logging logic logo lol lone lonely long long-term longer longest look
looked looking looks looming looms loop loose looting lope lorries lorry los lose loses losing loss losses
lost lot lots lottery loud loudest love loveallpeople loved lovely lover lovers loves loving low lower
lowest loyal loyalty lube luck lucky luggage luna lunar lunch luxury lying lyrics machine machines mad made
magazine magazines magic magical magician magicians magistrate magnate magnificent magnitude mail mailing
mailings mailto main mainland mainly mainstream maintain maintained maintaining maintains maintenance maize
major majority make maker makes makeup making male males malls mama man man's manage managed management
manager managers managing mandate mandatory manganese manifesto manipulating mankind manned manner manners
mantra manual manually manufacture manufactured manufacturer manufacturers manufacturing manuscript
manuscripts many map maps marathon march marched marches margin marginalized marines maritime mark marked
markedly markers market marketed marketers marketing markets markings marks marriage marriages married
marries marry marrying marshal martial martyrs marvelous mascot mask masks mass massacre massage massive
master masterpieces match matches matching mate material materials mates math mathematical mathematician
mathematics matter matters mattress mature max maximum may maybe mayor mayor's mayoralty mayors mayur me
meal meals mean meaning meaningful meanings means meant meantime meanwhile measure measured measurements
measures measuring meat mecca mechanic mechanics mechanism medal medalist medallist medals media median
mediate mediated mediation mediator mediators medical medicine medieval medium meet meeting meetings meets
megawatt melon melons melt melted melting member members membership memo memoir memoirs memorable memorandum
memorial memories memory men men's mental mention mentioned mentioning mentions mentor menu merchant mercury
mere merely merge merged merger merit merits mermaid mess message messages messaging messed messy met
metafiction metal metascience meteorological meter metering meters method methodological methods meticulous
metre metres metro metropolitan mezza mi mice microarchitecture microns microphone microscope microwave mid
middle midfielder midnight midst midterms midwife might migrant migrants migrate migrated migrates migration
mikegigi mild mile miles militant militants military militia militias milk mill miller millers million
millions mills mimic min mind minded minds mindset mine miner minerals miners mines minimal minimum mining
minister minister's ministers ministry ministry's minor minorities minority mins minus minute minutes
miracle misc misconception misconduct misleading misquoted miss missed missile missiles missing mission
mission's missionaries missionary missions mistake mistaken mistakenly mistakes mistook misunderstanding mix
mixed mixture mm mmbtu mobile mock mod mode model modeling models modem moderate moderator modern modernity
modest modification modified moisture mold mom moment moments monarch monarchy monasteries monastery
monastic monetary money monitor monitored monitoring monitors monk monkey monks monopoly monsoon month
month's monthly months monument monumental mood moon moors moose mop moral morality more morning mornings
morphological morphology mortars mosque mosques most mostly motel mother mother's mothers motion motions
motivation motive motives motor motorcycle motorcycles motorist motorway motto mountain mountainous
mountains mounting mouse mouth move moved movement movement's movements moves movie movies moving much mud
multi multiple mum municipal municipalities municipality murder murdered murderer murderers murders muscle
muscles museum museum's museums music musical musician musicians must mutant mutants mutation mutual my
myself mysterious mystery mythology n't na nail nails naked name named namely names namesake naming nano
narrative narrow narrowed nation nation's national nationale nationalist nationalities nationality
nationally nations nationwide native natives natural naturally nature naval navigation navy nd nea near
nearby nearest nearly neat neatly necessarily necessary necessity neck need needed needing needle needles
needs negative negotiate negotiated negotiating negotiation negotiations negotiator negotiators neighbor
neighborhood neighborhoods neighboring neighbors neighbour neighbour's neighbourhood neighbouring neighbours
neither neologism nephew nerve nervous nest nesting net nets network networks neuro neurological
neuroscience neutral never nevertheless new newborn newer newest newfound newly news newsdesk newsletter
newsletters newspaper newspapers newsroom next nice nicely nicest nickname nicknamed niece night nightclubs
nightfall nightlife nightmare nights nine nineteen nineteenth ninety ninth nmemdrft no no-confidence
nobility noble nobody nobody's nod noise noisy nominate nominated nomination nominee non non-avian
non-commercial nonconformist none nonetheless noodle noon nor nordstrom normal normally norms north
north-south northeast northeastern northern northwest nose noses not notable notably notary notch note
notebook noted notepad notes nothing notice noticed noticing notification notified notify noting notion
notoriously novel novelist novels now nowadays nowhere nuclear number numbered numbers numerous nun nuns
nurse nurses nutrient nutrients nutritional nz née o'clock oak oath obedience obelisks object objected
objection objections objective objectives objects obligated obligation obscure observation observations
observe observed observer observers obsession obtain obtained obtaining obvious obviously occasion
occasional occasionally occasions occupation occupied occupies occupy occupying occur occurred occurrence
occurring ocean odd oddly odds of off offended offensive offer offered offering offerings offers office
officer officers offices official officially officials offshore offspring often oh oil ok okay old older
oldest olds olive olives ombudsman omitted on on-line onboard once one one's one-on-one one-star ones one’s
ongoing onions online only onset onto onwards open opened opening openly opens opera operate operated
operates operating operation operational operations operative operator operators opinion opinions opponent
opponents opportunities opportunity oppose opposed opposes opposite opposition optical optimal optimism
option optionality options or orange orbit orchard orchards orchestra ordained order ordered ordering orders
ordinary ore org organ organic organisation organise organised organiser organisers organising organist
organization organizations organize organized organizing orientation oriented origin original originally
originate originated origins oryx other other-initiated others otherwise otters ought our ours ourselves
ousted ouster ousts out outage outbid outbreak outcome outcomes outdoor outdoors outer outfit outfits
outgoing outlet outlets outliers outline outlined outlive output outro outs outside outsider outskirts
outstanding oven over overall overbearing overcharges overcome overdubbed overflow overlooking overnight
overpriced overseas oversees overshadowed overthrew overthrow overview overwhelming owe owed owes owing own
owned owner owner's owners ownership owning owns oysters ozone pace pack package packages packed packing
packs pact pad page pageant pages paid pain painful pains paint painted painter painters painting paintings
pair paired pairs palace palaces palaeontologist palate palm palm-oil pan pandas pandemic panel panels panic
pants paper papers paperwork par parade paradise parakeet parakeets parallel parameters paramilitary
paramount pardon pardoned parent parents parish park parking parks parliament parliamentary parrot part
parted partial partially participant participants participate participated participating participation
particle particles particular particularly parties partition partly partner partners partnership
partnerships parts party party's pas pass passage passages passcode passed passenger passengers passes
passing passion passive passport passports password past pasta paste pasted pastor pasture patent patents
path paths patience patient patients patriarch patrol patron patronage patrons pattern patterns patties
paved pavement paw pay payable payers paying payment payments payroll pays pdf peace peaceful peacefully
peacekeepers peacekeeping peak peaked peaking pearls peasants pecorp pedicure peeing peer pen penalties
penalty pencil pending penines peninsula penny pens pension pensioners pensions people people's peoples
people’s pepper per perceived percent percentile percentiles perception perceptions perfect perfection
perfectly perform performance performances performed performers performing perfume perhaps perils period
periods permanent permanently permission permit permits permitted peroxide perpetual persecution
perseverance persistence persistent person personal personality personally personnel persons perspective
persuade persuaded pertaining pet petition petitioned petitions petrol petroleum pets pharmacist pharmacy
phase phased phenomenon philosopher philosophers philosophical philosophy pho phone phoned phones photo
photograph photographed photographer photographers photographic photographs photography photos php phrase
physical physically physician physicist physics pianist piano pick picked pickers picket picking picks
picnic picture pictures pie piece pieces pier pig pigeon pigs pile pilgrimage pilgrims pillars pillow pilot
pilots pine pink pinkies pinky pioneer pipe pipeline pirate pirates pit pitch pitcher pivotal pixel pizza
place placed placement places placing plain plaintiffs plan plane planes planet planned planning plans plant
plantation planted planting plants plaque plaster plastic plate plateau plates platform platforms platinum
platter play playback played player players playing plays playwright plea pleaded pleasant pleasantly please
pleased pleasure pledge pledged pledges plenty pljeskavica plot plotted plum plumber plural plus pm poached
pocket pockets podcast podiatric poem poems poet poetic poetry poignant point pointed pointing points poison
poisoned poisoning polar police policeman policemen policies policing policy polite politely political
politically politician politicians politics poll polls pollution polygamous pond pool pools poor poorer
poorly pop popped popular popularity populated population populations populous pork port portal porter
portfolio portion portions portrait portrayed ports pose posed poses position positions positive positively
possessed possesses possession possessions possibilities possibility possible possibly post post-war postal
postcards posted poster posters posthumously posting postman postmaster postpone postponed posts postural
posture pot potato potatoes potential potentially potter pound pounds pour poured pouring poverty powder
power powered powerful powers practical practically practice practiced practices practicing pragmatic praise
praised praises pray prayed prayer prayers praying pre pre-meeting pre-owned preach preacher preceded
precedent preceding precise precisely predators predatory predecessor predecessor's predecessors predict
predicted predominantly prefect prefer preference preferred pregnancy pregnant prelude premature premier
premiered premise premises premium preorder preparation prepare prepared preparing presence present
presentation presented presenter presenting presently presents preservation preserve preserved preserving
preside presided presidency president president's presidential presidents presiding press pressed pressure
pressures prestige prestigious presumably presumed pretend pretense pretty prevailing prevent prevented
preventing previous previously prey price priced prices pricey pricing pride priest priests primarily
primary prime primitive prince princes principal principle principles print printed printer printing prints
prior priorities priority prison prisoner prisoners privacy private privately privileged prize prizes pro
probability probably probe problem problems procedure procedures proceed proceeded proceeding proceedings
proceeds process processes processing processor proclaimed prodigy produce produced producer producers
produces producing product production productive productivity products profession professional
professionalism professionally professionals professor professors profile profit profits profound profoundly
program programme programmes programming programs progress progressive prohibited project projected projects
prolific prolonged prominence prominent promise promised promises promising promote promoted promoter
promoting promotion promotional prompt prompted promptly pronounced pronunciation proof prop propaganda
propane proper properly properties property proponents proportion proposal proposals propose proposed
proposes proposing proprietary pros prose prosecution prosecutor prosecutors prospect prosperity prosperous
protagonist protagonists protect protected protecting protection protects protein protest protested
protesters protests protocol prototype protégé proud proudly prove proved proven provide provided provider
providers provides providing province province's provinces provincial provision provisionally provisions
provoked proximity proxy pseudonym psu psychology pub public publication publications publicity publicly
publish published publisher publishers publishing pubs pull pulled pulling pulls pump pumping pumps punch
punish punished punishment punk pup pupil pupils puppet puppets puppy purchase purchased purchasing pure
purely purple purpose purposes purse pursue pursued pursuit push pushed pushing put puts putting puzzle
puzzles pyramid python quake qualifications qualified qualitative quality quantity quarrel quarrelled
quarrels quarry quarter quarterback quarters quartile quartiles quay queen quest question questioned
questioning questionnaire questions queue queues quick quicker quickly quiet quieter quietly quipped quit
quite quits quiz quo quote quoted quotes quoting rabbit rabbits race races racial racing racism radar
radianz radiation radical radicals radio raid raided rail railroad railway railways rain rainfall rains
raise raised raises raising rally ramifications rammed ramp rampant ran ranch ranchers random rang range
ranger ranges ranging rank ranked ranking ranks ransom rap rape rapid rapidly rapper rare rarely rat rate
rated rates rather ratification rating ratings rats raw rays rd re re-elected re-election reach reached
reaches reaching react reacted reaction reactions reactor read reader readers reading reads ready real
real-world realised realism realist realistic realists reality realize realized realizing really realm rear
reason reasonable reasonably reasoned reasons reassure rebel rebels rebirth rebuild rebuilding rebuilt
recall recalled recalling recalls reccomend receipt receive received receiver receives receiving recent
recently reception receptionist recessive recieved recipe recipient recipients recognise recognised
recognises recognition recognizable recognize recognized recognizes recommend recommendation recommendations
recommended recommending reconcile reconciled reconciliation reconciling reconnaissance reconsider record
recorded recording recordings records recount recover recovered recovering recovery recreate recreating
recreation recreational recruit recruited recruiting recruitment rector recurring red redeem redesign
redesigning rediculous redlined reduce reduced reduces reducing reduction reef refer referee reference
referenced references referendum referred referring refers refinery reflect reflected reflecting reflection
reflects reform reforms refuge refugee refugees refund refunds refusal refuse refused refuses refusing
regard regarded regarding regardless regards regent regime regimes region region's regional regions register
registered registration registry regret regrets regrettable regretted regular regularly regulated regulation
regulations regulator regulators regulatory rehire reign reigned reimbursed rein reinforcing reins
reinstated reintroduced reintroduction reissued reject rejected rejection rejects relate related relates
relating relation relations relationship relationships relative relatively relatives relativism relax
relaxed relaxing release released releases releasing relentless relevance relevant reliability reliable
relief relieved religion religions religious reluctant rely relying remain remainder remained remaining
remains remark remarkable remarkably remarked remarks remastered remedies remember remembered remembers
remind reminded reminder remote removal remove removed removing renamed renew renewal renewed renovation
renowned rent rental rented renting rents reopen reopened reopening reopens rep repair repaired repairs
repeat repeated repeatedly repeating repetition replace replaced replacement replacements replaces replacing
replication replied replies reply report reported reportedly reporter reporters reporting reports represent
representation representative representatives represented representing represents repressed reproduce
reproduced reproducibility reproduction reptile republic reputation request requested requesting requests
require required requirement requirements requires requiring rescue rescued rescuers research researchers
researching reservation reserve reserved reserves reservoir reshuffle reside residence residences resident
residential residents resides residing resign resignation resigned resigns resilience resist resistance
resolution resolutions resolved resort resource resources respect respected respectful respectfully
respecting respective respectively respects respond responded responding response responses responsibilities
responsibility responsible rest restaurant restaurants resting restoration restore restored restraint
restricted restrictions rests result resulted resulting results resume resumed resumes retail retailer
retained retake retaliate retention retire retired retirement retires retiring retraction retreat retrieval
return returned returning returns reveal revealed revealing reveals revenge revenue revenues reversal
reverse reversed review reviewed reviewer reviewers reviewing reviews revised revision revisions revival
revived revoked revolt revolution revolutionary revolves reward rewards rhythm ribbon rice rich richest rid
ride rider riders rides ridiculous riding rifles rift rig right right-hand rights rim ring ringing rink
rinsed ripped rise risen rises rising risk risks rival rivals river rivers road roadblock roads roadside
robot robotics robots robust rock rocket rocks rode role roles roll rolled rolling rolls romance romantic
roof roofs room rooms root roots rope rosario rose rot rotation rough roughly roughness round rounds route
routes routine routinely row rowed rowing rows royal royalty rp rubber rude rudeness rugby ruin ruined ruins
rule ruled ruler rulers rules ruling rum rumors rumour rumoured rumours run runners running runs runway
rural rush rushed sabotage sack sacked sacking sacks sacred sacrifice sacrificed sacrifices sad saddle
sadness safe safer safety saffron saga said sail sailed sailing sailor sailors sails saint sake salad salads
salaries salary sale sales salesman salinity salmon salon salons salsa salt salute same same-gender sample
samples sampling sanctioned sanctions sanctuary sand sandbank sandwich sandwiches sang sank santorum sat
satanism satellite satirical satisfaction satisfactory satisfied satisfy sauce sauces sauna save saved
saving savings saw say saying says scale scammers scan scandal scandals scanning scare scared scary
scattered scenario scene scenery scenes scenic scent schedule scheduled scheduling scheme schizophrenic
scholar scholarly scholars scholarship school schoolboy schooling schools sci-fi science scientific
scientist scientists scimitar scooping scope score scored scores scoring scrap scrapped scraps scratch
screen screened screenplay screenwriter screws script scripted sculptor sculpture sea seabed seal sealed
search searched searches searching seas seaside season seasonal seasons seat seated seats secession second
second-largest secondary seconds secret secretary secretary-general secretive secretly secrets sect section
sections sector sectors secular secure securing security see seed seeds seeing seek seekers seeking seeks
seem seemed seems seen sees segment segregation seize seized seizure seldom select selected selection
selections selective selector self selfie sell seller sellers selling sells semantic semantics semester semi
seminal seminary senate senator senators send sender sending sends senior sense senses sensing sensitive
sensitivity sensor sensors sent sentence sentenced sentences sentiment separate separated separately
separation separatists seperate sequel sequences sergeant series serious seriously sermon servant servants
serve served server servers serves service services serving sesame session sessions set setback sets setting
settle settled settlement settlements settler settlers settling setup seven seventeen seventh seventy
several severe severely sewage sex sexual shade shadow shake shaken shall shallow shame shampoo shape shaped
share shared shareholder shareholders shares sharing shark sharp she she's shearing shed sheds sheep sheet
sheets sheik shelf shell shelled shelling shells shelter sheltering shelters shelved shelves shepherds
sheriff shield shift shifted shifting shine ship ship's shipbuilder shipment shipowner shipped shipping
ships shipyard shirt shirts shit shock shocked shoe shoemaker shoes shook shoot shooter shooting shoots shop
shopping shops shore shoreline shores short shorter shortest shortlist shortly shorts shot shots should
shoulder shouldn't shout shouted shouting shovel show showed shower showing shown shows shrimp shrine shrub
shrubs shrugged shut shuttle siblings sick side sided sidelines sides siege sigh sight sights sign signal
signaling signals signatories signature signatures signed significance significant significantly signing
signoff signs silence silent silk silo silver similar similarities similarly simple simplified simply
simultaneously since sing singer singers singing single singles sings sink sinking sinks sister
sister-in-law sisters sit sit-in site site's sites sits sitting situated situation situations six six-year
sixteen sixteenth sixth sixty size sized skater skaters skating skeleton skewer ski skier skiers skiing
skill skilled skills skimmer skin skip skipping skirts sky skyline slate slave slavery slaves sleep sleeping
sleeps slept slice slices slide slides sliding slight slightly slip slogan slopes slow slowly small smaller
smallest smart smartphones smell smelling smells smile smiled smoke smoking smooth smoothly smuggled
smuggler smugglers smuggling snack snake snakes snapped snow so so-called soaking soap sober soccer social
socially societies society sociologist soda soft softener software soil solar sold soldier soldiers sole
solely solicitor solid solidarity solo solution solutions solve solved solving some somebody somehow someone
something sometime sometimes somewhat somewhere son son-in-law song songs songwriter songwriting sonic sons
soon sooner soprano sore sorry sort sorts sought soul souls sound sounded sounds soundtrack soup sour source
sourced sources south southeast southeastern southern southernmost southwest southwestern souvlaki sovereign
sovereignty soybean spa space spacecraft spaces spacetime spacious spaghetti span spanning spans spare
spared sparrow spawn spawned spawning spayed speak speaker speakers speaking speaks special specialist
specialists specialized specials species specific specifically specifications specifics specimens
spectacular speculated speculation speech speeches speed speeds spell spelling spells spend spending spends
spent spice spicy spikes spill spin spine spirit spiritual spite split splits splitting spoke spoken
spokesman spokesperson spokeswoman sponsor sponsored sponsors sponsorship spoon spore spores sport sporting
sports spot spotlight spots spotted spray spread spreading spreadsheet spring springs sprite spy spying
squad squadrons square squares squeeze st stabbed stability stabilization stable stables stadium staff
staffed stage staged stages stain stained stairs stake stall stalls stamp stampede stamps stand stand-off
standard standards standing stands staple star starred starring stars start start-up started starting starts
state state's state-owned stated statement statements states statesman static stating station stations
statistical statistics statue statues status statute statutes statutory staunch stay stayed staying stays
steady steak stealing steel steering stellar stem step stepped stepping steps stew steward stick sticker
sticks still stimulating stimuli stock stocks stole stolen stomach stone stones stood stop stoppage stopped
stopping stops storage store stored stores stories storing storm stormed storms stormy story stove straight
strain strait strange stranger strangers strategic strategies strategy streak stream streaming streams
streamside street streets strength strengthen strengthened strengthening stress stressed stressful stretch
stretching strict strictly strike striker strikers strikes striking string strings strip stripes stripped
strips strive stroke strong stronger strongest strongly struck structure structured structures struggle
struggles struggling stubborn stuck student students studied studies studio studios study studying stuff
stunning stupid style styles styling stylist sub subfamily subject subjective subjects submarine submarines
submission submit submitted subpoenas subscribe subscribers subsequent subsequently subsidiary subsidies
substantial substantially substantiation substantive subtle suburb suburban suburbs subway succeed succeeded
succeeding succeeds success successes successful successfully succession successive successor successors
such suck sucks sudden suddenly sue sued sues suffer suffered suffering sufficient sufficiently sugar
suggest suggested suggesting suggestion suggestions suggests suicide suing suit suitable suitcase suite
suited suites sultan sum summaries summary summer summit summon summoned summons sump sun sun's sung sunk
sunny super superb superintendent superior superiority superiors supermarket supermarkets superseding
supervised supervision supervisory supplement supplementary supplied supplier supplies supply support
supported supporter supporters supporting supports suppose supposed supposedly suppressed supreme sure
surely surface surfaced surge surgeon surgeons surgery surname surplus surprise surprised surprises
surprising surprisingly surrender surrendered surrounded surrounding surroundings surrounds surveillance
survey surveyed surveyor surveys survival survive survived survives surviving survivors suspect suspected
suspects suspend suspended suspends suspension suspicion suspicious sussex sustain sustainable sustained
swallowed swallows swamp swap swbell swear swearing sweat sweep sweet swim swimmer swimming swing switch
switched swore sworn symbol symbolizes symbols sympathizers sympathy symptoms syndicate synod syntactic
system systematic systems ta table tabled tables tablet tablets tackle tactic tactical tactics tag tail
tailor take taken takeover takes taking tale talent talented talk talked talking talks tall tame tank tanker
tankers tanks tap tape taped tapes target targeted targets tariff tariffs task tasks taste tasted tastes
tasting tasty tattoo taught tax taxes taxi taxpayers tea teach teacher teachers teaches teaching team team's
teams tear tears tech technical technically technician technique techniques technological technologies
technology teen teenager teenagers teeth teething tel telephone telephoned telescope televised television
tell telling tells temper temperate temperature temperatures temple temples temporarily temporary tempura
ten ten-year tenant tenants tend tended tendencies tender tends tennis tenor tens tension tensions tent
tenth tents term terminal termination terminus terms terrace terrain terrible territorial territories
territory terror terrorism terrorist terrorists test testament tested testified testify testimony testing
tests text textbook textile textiles texts th th-century than thank thanked thanks that that'll that's thats
that’s thawed the theater theatre theatrical theft their theirs them theme themed themes themselves then
theoretical theories theorist theory therapist therapy there there's thereafter thereby therefore there’s
theropods these thesis they they'd they'll they're they've thick thicker thief thieves thin thing things
think thinking thinks third thirds thirteen thirty thirty-one this thorough those though thought thoughts
thousand thousands thread threat threaten threatened threatening threatens threats three three-day
three-year threshold threw thriller thrive thriving throat throne through throughout throw throwing thrown
throws thru thumb thunder thus thwarted thy ticket tickets tide tie tied tier ties tight tighten til tile
till timber time timely times timetable timing tin tiny tip tipped tips tire tired tires title titled titles
to toast today today's toe toes together toilet toilets told tolerable tolerate toll tolls tomato tomatoes
tomorrow ton tone tonight tonnes tons too took tool tools top topic topical topics topped torch torn toss
total totally touch touched touching tough tour toured touring tourism tourist tourists tournament tours
toward towards towed towels tower town town's towns township toxic toy toys traced track tracked tracking
tracks tractor trade traded trademark trader traders trades trading tradition traditional traditionally
traditions traffic traffickers trafficking tragedy trail trailer trails train trained trainee trainer
trainers training trains tram trams tramway transaction transactions transfer transferred transfers
transform transformative transformed transit transition transitional translate translated translates
translating translation translator transmedia transmission transmit transmitted transport transportation
transported trap trapped trash trauma travel traveled traveler travelers traveling travelled travellers
travelling travels trawler tray treason treasure treasurer treasury treat treated treaties treating treatise
treatment treatments treats treaty tree trees tremendous trend trends trespass trial trials tribal tribe
tribes tribunal tributaries tributary tribute tricks tricky tried trigger trillion trilogy trip triple
tripped trips triumph trksid troops trophy tropical trot trouble troubled troubles trout truce truck trucks
true truly trumpeter trust trust's trusted trustee trustees truth truths try trying tumor tuna tunnel
turbine turkey turmoil turn turned turning turnout turns turtle tv tweet tweeted twelfth twelve twenties
twentieth twenty twenty-five twenty-six twice twin twinning twins twist twisted two two-thirds two-year
tycoon type typed types typical typically tyres ugly uh uk ultimate ultimately um umbrella umbrellas un
unable unacceptable unanimously unavailable unaware unbelievable uncertain uncertainty unchanged uncle
unclear uncommon unconscious uncovered undecided under undergraduate underground undermining understand
understanding understands understood understudy undertake undertaken underway undisclosed undoubtedly
unemployed unemployment uneven unexpected unfair unfamiliar unfortunate unfortunately unhappy unhurt uniform
uniforms unincorporated uninhabited union union's unionist unions unique uniquely unit unite united units
unity universal universe universities university unix unknown unless unlike unlikely unlimited unloading
unnamed unnecessary unofficial unpaid unpopular unprecedented unrelated unreliable unseat unstable
unsuccessful unsuccessfully unsure untalented until untouched untrue unusual unveiled unveiling unwooded up
upcoming update updated updates upgrade upheld uphill uploads upon upper uprising ups upscale upset upstairs
upstream upwelling ur urban urge urged urging urine url us usage use used useful useless user users uses
using usual usually utilities utility utilize vacant vacation vaccine vaccines vacuum valid validity valley
valuable valuation value valued values valuing valve van vanish vanished vans var variability variation
varied varies variety various vary vast vegan vegetable vegetables vegetarian vegetation veggies vehicle
vehicles velocity vendors venture venue verb verbal verdict verge verify versa verse version versions versus
vertical very vessel vests vet veteran veterans veto vets via viability viable vicar vice vice-chancellor
vice-minister vice-president vicinity victim victims victory video videos view viewed viewers viewing
viewpoints views vigorously villa village villagers villages villas vines vineyard vintage vinyl violation
violence violent violinist virgin virginity virtual virtually virtues virtuous virus visa visas visible
vision visit visited visiting visitor visitors visits visual vital vlog vocal vocalist vocals voice voiced
voicemail voices void volatilities volcanic volcano volume volumes voluntarily volunteer volunteers vomit
vomiting von vote voted voters votes voting vow vowed vows voyage vs vulnerable wa wading waffle wage wages
wagon wagons wai waist wait waited waiter waiting waitress wake wakes walk walk-in walked walking walkout
walks wall wallet walls walnut wang wangs wanna want wanted wanting wants war ward warehouse warehouses
warfare warm warmer warming warmly warmth warn warned warning warns warrant warranty wars wartime wary was
wash wash-n-go's washed washes washing wasn't wasn’t wasp waste wasted watch watchdog watched watching water
waterfront waters watershed wave waves wax way ways we we'd we'll we're we've weak weakened wealth wealthy
weapon weaponize weapons wear wearing wears weather web website websites wedding week week's weekday weekend
weekends weekly weeks weeping weigh weighing weighs weight weird welcome welcomed welcoming welfare well
well-being well-known wells went wept were weren't west western wet we’re whale what what's whatever
whatsoever wheat wheel wheelchair wheels when whenever where whereabouts whereas wherever whether which
whichever while whilst whip whistle whistleblower white who who's whoever whole wholesale wholly whom whose
why wide widely wider widespread widow widows width wife wife's wiki wikihow wikipedia wild wilderness
wildlife will willing willingly willingness willow win wind window windows winds wine wines wing winger
wings wink winking winner winners winning wins winter winters wire wisdom wise wish wished wishes with
withdraw withdrawal withdrawn withdraws withdrew withheld withhold within without witness witnessed
witnesses wits wives wobblers wolf wolf's wolves woman women women's won won't wonder wonderful wondering
wont won’t wood wooden wool word wording words wore work worked worker workers workforce working workmanship
workout works workshop workshops world world's worlds worldwide worms worn worried worries worry worse
worship worshippers worst worth worthwhile worthy would wouldn't wounded wounding wounds wow wrap wrapping
wreck wrestler write writer writers writes writing writings written wrong wrongdoing wrongful wrote www
x-rays xls ya yacht yahoo yam yard ye yeah year year's year-old yearly years yelled yelling yellow yes
yesterday yet yheggy-ga yield yielding yields yoga yong you you'd you'll you're you've youll young younger
youngest your youre yours yourself yourselves youth youths youtube you’ll you’re you’ve yrs zero zinc zone
zones zoo zoom
`;

export const commonWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
