/**
 * Bodies, events and works known by name, one a line: fullest common name; other names and acronyms.
 * A heading line "# Kind/type" holds for the lines below it. Typed by hand: training/countries/CARD.md says what data
 * was looked at.
 */
const TABLE = `
# Organization/igo
United Nations; UN, U.N.
UN Security Council; United Nations Security Council, U.N. Security Council, Security Council
UN General Assembly; United Nations General Assembly, U.N. General Assembly
UN Human Rights Council; United Nations Human Rights Council
European Union; EU, E.U.
European Commission; 
European Council; 
European Central Bank; ECB
Council of Europe; 
NATO; Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
African Union; AU
Arab League; League of Arab States
Association of Southeast Asian Nations; ASEAN, Asean
Southern African Development Community; SADC
Economic Community of West African States; ECOWAS, Ecowas
East African Community; EAC
Organization of American States; OAS
Organization for Security and Co-operation in Europe; OSCE, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development; OECD, Organization for Economic Cooperation and Development
Organisation of Islamic Cooperation; OIC
Organization of the Petroleum Exporting Countries; OPEC, Opec, OPEC+
Gulf Cooperation Council; GCC
Commonwealth; Commonwealth of Nations
Commonwealth of Independent States; CIS
Shanghai Cooperation Organisation; SCO
Asia-Pacific Economic Cooperation; APEC, Apec
Group of Seven; G7, G-7
Group of Eight; G8, G-8
Group of Twenty; G20, G-20
BRICS; Brics
Mercosur; 
Pacific Islands Forum; 
Caricom; CARICOM, Caribbean Community
International Monetary Fund; IMF
World Bank; 
Asian Development Bank; ADB
African Development Bank; AfDB
European Investment Bank; EIB
European Bank for Reconstruction and Development; EBRD
Asian Infrastructure Investment Bank; AIIB
World Trade Organization; WTO, World Trade Organisation
World Health Organization; WHO, World Health Organisation
World Food Programme; WFP, World Food Program
Food and Agriculture Organization; FAO
UNESCO; Unesco
UNICEF; Unicef
UNHCR; UN High Commissioner for Refugees
UNRWA; 
UNDP; 
International Labour Organization; ILO
International Organization for Migration; IOM
International Atomic Energy Agency; IAEA
International Energy Agency; IEA
World Meteorological Organization; WMO
Intergovernmental Panel on Climate Change; IPCC
International Maritime Organization; IMO
Interpol; INTERPOL
Europol; 
Frontex; 
European Space Agency; ESA
CERN; 
Intergovernmental Authority on Development; IGAD
Collective Security Treaty Organization; CSTO
# Organization/government
European Parliament; 
Congress; US Congress, U.S. Congress
House of Representatives; US House of Representatives
Senate; US Senate, U.S. Senate
House of Commons; Commons
House of Lords; 
Bundestag; 
Bundesrat; 
Knesset; 
Duma; State Duma
Rada; Verkhovna Rada
Sejm; 
Seimas; 
Saeima; 
Riigikogu; 
Riksdag; 
Storting; Stortinget
Folketing; 
Althing; 
Dáil; Dail
Lok Sabha; 
Rajya Sabha; 
Diet; 
Majlis; 
National People's Congress; NPC
Holyrood; 
Stormont; 
State Department; US State Department, U.S. State Department
Treasury; US Treasury, U.S. Treasury
Department of Justice; Justice Department, DOJ
Department of Homeland Security; DHS, Homeland Security
Department of Defense; Defense Department
Home Office; 
Foreign Office; 
Trump administration; 
Biden administration; 
Obama administration; 
Taliban government; 
# Organization/agency
Federal Reserve; Fed, US Federal Reserve, U.S. Federal Reserve
Bank of England; BoE
Bank of Japan; BOJ, BoJ
Bundesbank; 
CIA; Central Intelligence Agency
FBI; Federal Bureau of Investigation
NSA; National Security Agency
NASA; Nasa
JAXA; 
FDA; Food and Drug Administration
CDC; Centers for Disease Control and Prevention, Centers for Disease Control
EPA; Environmental Protection Agency
SEC; Securities and Exchange Commission
FCC; Federal Communications Commission
FAA; Federal Aviation Administration
IRS; Internal Revenue Service
ICE; Immigration and Customs Enforcement
MI5; 
MI6; 
GCHQ; 
Scotland Yard; Metropolitan Police
KGB; 
FSB; Federal Security Service
GRU; 
Mossad; 
Shin Bet; 
Roscosmos; 
European Medicines Agency; EMA
Ofcom; 
NHS; National Health Service
Red Crescent; 
# Organization/court
International Criminal Court; ICC
International Court of Justice; ICJ
European Court of Human Rights; ECHR
European Court of Justice; ECJ, Court of Justice of the European Union
Supreme Court; US Supreme Court, U.S. Supreme Court
High Court; 
Constitutional Court; 
Court of Arbitration for Sport; CAS
Old Bailey; 
Permanent Court of Arbitration; 
# Organization/party
Liberal Democratic Party; 
Republican Party; Republicans, GOP
Democratic Party; Democrats
Labour Party; Labour
Conservative Party; Conservatives, Tories, Tory
Liberal Democrats; Lib Dems
Scottish National Party; SNP
Sinn Féin; Sinn Fein
Fianna Fáil; Fianna Fail
Fine Gael; 
UKIP; Ukip
Plaid Cymru; 
DUP; Democratic Unionist Party
CDU; Christian Democratic Union, Christian Democrats
CSU; Christian Social Union
SPD; Social Democrats
FDP; Free Democrats
AfD; Alternative for Germany
Greens; 
Die Linke; 
Fidesz; 
Likud; 
Fatah; 
Baath Party; Ba'ath Party
African National Congress; ANC
ZANU-PF; Zanu-PF
Frelimo; FRELIMO
Renamo; RENAMO
BJP; Bharatiya Janata Party
Congress Party; 
AKP; Justice and Development Party
CHP; 
HDP; 
PKK; Kurdistan Workers' Party
Syriza; SYRIZA
Podemos; 
Vox; 
Lega; 
Forza Italia; 
Five Star Movement; 
National Rally; National Front
United Russia; 
Kuomintang; KMT
Komeito; 
Communist Party; 
Workers' Party; 
Awami League; 
People Power Party; 
# Organization/armed_group
Hamas; 
Hezbollah; Hizbollah, Hizbullah
Taliban; 
al-Qaeda; Al-Qaeda, al-Qaida, Al Qaeda, al Qaeda
Islamic State; ISIS, ISIL, Isis, Islamic State group
al-Shabab; al-Shabaab, Al-Shabaab, Al-Shabab
Boko Haram; 
Houthis; Houthi
Wagner Group; Wagner
FARC; Farc
ELN; 
ETA; 
IRA; 
Islamic Jihad; 
M23; 
Tamil Tigers; 
Rapid Support Forces; RSF
Syrian Democratic Forces; SDF
YPG; 
Hayat Tahrir al-Sham; 
Azov Battalion; 
# Organization/military
Revolutionary Guards; Revolutionary Guard, IRGC
People's Liberation Army; PLA
Israel Defense Forces; IDF, Israel Defence Forces
Royal Navy; 
Royal Air Force; RAF
US Army; U.S. Army
US Navy; U.S. Navy
US Air Force; U.S. Air Force
US Marine Corps; Marine Corps
National Guard; 
Coast Guard; 
Red Army; 
Bundeswehr; 
Wehrmacht; 
# Organization/ngo
Red Cross; 
International Committee of the Red Cross; ICRC
Amnesty International; Amnesty
Human Rights Watch; HRW
Greenpeace; 
Oxfam; 
Save the Children; 
Doctors Without Borders; Médecins Sans Frontières, MSF
Reporters Without Borders; RSF
Transparency International; 
World Wildlife Fund; WWF
Médecins du Monde; 
Caritas; 
CARE; 
Rotary; 
Nobel Committee; 
Gates Foundation; 
Clinton Foundation; 
ACLU; American Civil Liberties Union
NAACP; 
NRA; National Rifle Association
# Organization/think_tank
Brookings Institution; Brookings
Hudson Institute; 
Carnegie Endowment; Carnegie Endowment for International Peace
Chatham House; 
RAND Corporation; RAND, Rand Corporation
Cato Institute; 
Heritage Foundation; 
International Crisis Group; Crisis Group
Council on Foreign Relations; 
Atlantic Council; 
Pew Research Center; Pew
Lowy Institute; 
Institute for the Study of War; ISW
# Organization/media
Reuters; 
Agence France-Presse; AFP
Associated Press; AP
BBC; British Broadcasting Corporation
CNN; 
Fox News; 
NBC; NBC News
CBS; CBS News
ABC; ABC News
MSNBC; 
NPR; 
PBS; 
CNBC; 
Bloomberg; Bloomberg News
C-SPAN; 
Sky News; 
ITV; 
Channel 4; 
Al Jazeera; Al-Jazeera
Al Arabiya; 
Yonhap; Yonhap news agency, Yonhap News Agency, Yonhap News
Kyodo; Kyodo News
NHK; 
KCNA; Korean Central News Agency
Xinhua; Xinhua News Agency
CCTV; 
Global Times; 
People's Daily; 
TASS; Tass
RIA Novosti; RIA
Interfax; 
RT; 
Novaya Gazeta; 
Kommersant; 
Deutsche Welle; DW
ARD; 
ZDF; 
Der Spiegel; Spiegel
Die Welt; 
Die Zeit; 
Bild; 
Süddeutsche Zeitung; 
Frankfurter Allgemeine Zeitung; FAZ
Le Monde; 
Le Figaro; 
Libération; 
Charlie Hebdo; 
El País; El Pais
El Mundo; 
La Repubblica; 
Corriere della Sera; 
ANSA; 
dpa; DPA
Anadolu; Anadolu Agency
Hurriyet; Hürriyet
Haaretz; 
Jerusalem Post; 
Times of Israel; 
New York Times; The New York Times
Washington Post; The Washington Post
Wall Street Journal; The Wall Street Journal, WSJ
Los Angeles Times; 
USA Today; 
Financial Times; FT
The Guardian; Guardian
The Times; 
The Sunday Times; 
The Independent; 
The Daily Telegraph; Daily Telegraph
Daily Mail; 
The Sun; 
The Economist; Economist
The Atlantic; 
The New Yorker; 
Time magazine; TIME
Newsweek; 
Forbes; 
Politico; 
Axios; 
HuffPost; Huffington Post
BuzzFeed; 
Vice News; 
Times of India; 
The Hindu; 
Dawn; 
Press Trust of India; PTI
ANI; 
Straits Times; 
South China Morning Post; SCMP
Asahi Shimbun; 
Yomiuri Shimbun; 
Nikkei; 
Korea Herald; 
Korea Times; 
Chosun Ilbo; 
Globo; 
Folha de S.Paulo; 
Clarín; 
La Nación; 
Wikipedia; 
Wikinews; 
WikiLeaks; Wikileaks
Radio Free Europe; RFE/RL
Radio Free Asia; 
Voice of America; VOA
Daily Beast; 
Rolling Stone; 
Variety; 
The Hollywood Reporter; Hollywood Reporter
# Organization/company
Google; 
Alphabet; 
Apple; 
Microsoft; 
Amazon.com; 
Facebook; 
Meta; Meta Platforms
Twitter; 
YouTube; 
Instagram; 
WhatsApp; 
TikTok; 
ByteDance; 
Telegram; 
Netflix; 
Disney; Walt Disney
Warner Bros; Warner Bros.
Sony; 
Nintendo; 
Samsung; Samsung Electronics
LG; 
Hyundai; 
Kia; 
Toyota; 
Honda; 
Nissan; 
Mitsubishi; 
Panasonic; 
Toshiba; 
SoftBank; Softbank
Huawei; 
ZTE; 
Tencent; 
Alibaba; 
Baidu; 
Xiaomi; 
Lenovo; 
BYD; 
Foxconn; 
TSMC; 
Intel; 
AMD; 
Nvidia; 
IBM; 
Oracle; 
Cisco; 
Dell; 
HP; Hewlett-Packard
OpenAI; 
Tesla; 
SpaceX; 
Boeing; 
Airbus; 
Lockheed Martin; 
Raytheon; 
BAE Systems; 
General Motors; GM
Ford; 
Chrysler; 
General Electric; GE
Volkswagen; VW
BMW; 
Mercedes-Benz; 
Daimler; 
Audi; 
Porsche; 
Opel; 
Siemens; 
Bosch; 
BASF; 
Bayer; 
SAP; 
Lufthansa; 
Deutsche Bahn; 
Deutsche Bank; 
Commerzbank; 
Allianz; 
Renault; 
Peugeot; 
Citroën; 
Stellantis; 
Total; TotalEnergies
Fiat; 
Ferrari; 
Eni; 
Shell; Royal Dutch Shell
BP; 
ExxonMobil; Exxon Mobil, Exxon
Chevron; 
Gazprom; 
Rosneft; 
Lukoil; 
Saudi Aramco; Aramco
Equinor; 
Petrobras; 
Glencore; 
Rio Tinto; 
BHP; 
Nestlé; Nestle
Unilever; 
Procter & Gamble; 
Coca-Cola; 
Pepsi; PepsiCo
McDonald's; 
Starbucks; 
Walmart; 
Tesco; 
Carrefour; 
Ikea; IKEA
Nike; 
Adidas; 
Puma; 
Pfizer; 
BioNTech; 
Moderna; 
AstraZeneca; 
Novartis; 
Roche; 
GlaxoSmithKline; GSK
Johnson & Johnson; 
Goldman Sachs; 
JPMorgan; JPMorgan Chase, JP Morgan
Morgan Stanley; 
Citigroup; Citi
Bank of America; 
Wells Fargo; 
HSBC; 
Barclays; 
UBS; 
Credit Suisse; 
BNP Paribas; 
Santander; 
UniCredit; 
BlackRock; 
Visa; 
Mastercard; 
PayPal; 
Uber; 
Lyft; 
Airbnb; 
eBay; 
Verizon; 
AT&T; 
Vodafone; 
Nokia; 
Ericsson; 
Air France; 
British Airways; 
Ryanair; 
EasyJet; easyJet
Emirates Airlines; 
Qatar Airways; 
Delta Air Lines; 
United Airlines; 
American Airlines; 
Aeroflot; 
Maersk; 
FedEx; 
UPS; 
DHL; 
Tata; Tata Group
Reliance; Reliance Industries
Infosys; 
Adani Group; 
Moody's; 
Standard & Poor's; S&P
Fitch; 
Lehman Brothers; 
Blackwater; 
Naftogaz; 
# Organization/university
Harvard; Harvard University
Yale; Yale University
Stanford; Stanford University
Princeton; Princeton University
Columbia University; 
MIT; Massachusetts Institute of Technology
Oxford University; University of Oxford
Cambridge University; University of Cambridge
UCLA; 
Johns Hopkins University; Johns Hopkins
Georgetown University; 
London School of Economics; LSE
King's College London; 
Imperial College London; Imperial College
Sciences Po; 
Sorbonne; 
ETH Zurich; 
Caltech; 
Eton; Eton College
# Organization/team
Manchester United; 
Manchester City; 
Liverpool FC; 
Chelsea; 
Arsenal; 
Tottenham; Tottenham Hotspur
Everton; 
Aston Villa; 
Leicester City; 
West Ham; 
Bayern Munich; Bayern
Borussia Dortmund; 
Borussia Mönchengladbach; 
Bayer Leverkusen; 
Schalke; Schalke 04
Werder Bremen; 
Hertha Berlin; Hertha BSC
Wolfsburg VfL; 
Real Madrid; 
Atlético Madrid; Atletico Madrid
FC Barcelona; Barça
Juventus; 
AC Milan; 
Inter Milan; 
AS Roma; 
Napoli; 
Paris Saint-Germain; PSG
Olympique Marseille; 
Ajax; 
PSV; 
Feyenoord; 
Benfica; 
Celtic; 
Rangers; 
Los Angeles Lakers; Lakers
New York Yankees; Yankees
Red Sox; 
Dallas Cowboys; 
Galatasaray; 
Fenerbahce; Fenerbahçe
# Organization/organization
FIFA; Fifa
UEFA; Uefa
International Olympic Committee; IOC
World Anti-Doping Agency; WADA
NBA; 
NFL; 
NHL; 
MLB; 
Premier League; 
Bundesliga; 
La Liga; 
Serie A; 
Nasdaq; NASDAQ
# Organization/religious
Catholic Church; Roman Catholic Church
Church of England; 
Russian Orthodox Church; 
Muslim Brotherhood; 
Falun Gong; 
# Event/war
World War I; First World War, World War One, WWI
World War II; Second World War, World War Two, WWII
Cold War; 
Gulf War; 
Vietnam War; 
Korean War; 
Iraq War; 
Six-Day War; 
Holocaust; 
# Event/competition
World Cup; FIFA World Cup
Champions League; 
Europa League; 
European Championship; 
Olympic Games; Olympics, Summer Olympics, Winter Olympics
Paralympics; Paralympic Games
Super Bowl; 
Wimbledon; 
Tour de France; 
Eurovision; Eurovision Song Contest
Oscars; Academy Awards
Copa América; Copa America
Ryder Cup; 
# Event/event
Brexit; 
Arab Spring; 
# Event/attack
September 11; 9/11, Sept. 11
# Event/protest
Black Lives Matter; 
Euromaidan; 
# Work/treaty
Treaty of Lisbon; Lisbon Treaty
Treaty of Versailles; 
Maastricht Treaty; 
Paris Agreement; Paris climate agreement, Paris climate accord, Paris Accord
Kyoto Protocol; 
Geneva Convention; Geneva Conventions
Refugee Convention; 
Schengen Agreement; 
NAFTA; North American Free Trade Agreement
Good Friday Agreement; 
Oslo Accords; 
Minsk agreements; Minsk Agreement
# Work/law
Obamacare; Affordable Care Act
# Work/product
iPhone; 
iPad; 
Android; 
Windows; 
ChatGPT; 
Gmail; 
# Work/work
Bible; 
Koran; Quran, Qur'an
Nobel Peace Prize; 
Nobel Prize; 
World Heritage; 
`;

export interface KnownBody {
  readonly kind: "Organization" | "Event" | "Work";
  readonly type: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

function read(table: string): KnownBody[] {
  let kind: KnownBody["kind"] = "Organization";
  let type = "organization";
  const bodies: KnownBody[] = [];
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("# ")) {
      const [heading = "", of = ""] = line.slice(2).split("/");
      kind = heading as KnownBody["kind"];
      type = of;
      continue;
    }
    const [name = "", others = ""] = line.split(";").map((cell) => cell.trim());
    bodies.push({ kind, type, name, otherNames: others.split(/,\s+/).filter((other) => other !== "") });
  }
  return bodies;
}

export const bodies: readonly KnownBody[] = read(TABLE);
