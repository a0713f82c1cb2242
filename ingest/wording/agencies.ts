/** News agencies: what each is called here, and its other names. Add whichever is missing. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  AAP: ["Australian Associated Press"],
  AFP: ["Agence France-Presse", "Agence France Presse"],
  Adnkronos: [],
  Agerpres: [],
  Anadolu: ["Anadolu Agency", "AA"],
  ANI: ["Asian News International"],
  ANP: ["Algemeen Nederlands Persbureau"],
  ANSA: [],
  Antara: [],
  AP: ["Associated Press"],
  APA: ["Austria Presse Agentur", "Austria Press Agency"],
  Belga: [],
  Bernama: [],
  Bloomberg: ["Bloomberg News"],
  BNS: ["Baltic News Service"],
  "Canadian Press": ["CP"],
  CNA: ["Central News Agency"],
  dpa: ["Deutsche Presse-Agentur", "DPA"],
  EFE: ["Agencia EFE"],
  IANS: ["Indo-Asian News Service"],
  Interfax: [],
  IPS: ["Inter Press Service"],
  IRNA: ["Islamic Republic News Agency"],
  "Jiji Press": ["Jiji"],
  KCNA: ["Korean Central News Agency"],
  "Keystone-SDA": ["Keystone SDA", "SDA"],
  Kyodo: ["Kyodo News"],
  Lusa: [],
  NAN: ["News Agency of Nigeria"],
  NTB: [],
  "PA Media": ["Press Association", "PA", "PA Wire"],
  PAP: ["Polish Press Agency", "Polska Agencja Prasowa"],
  PTI: ["Press Trust of India"],
  Reuters: ["Thomson Reuters"],
  "RIA Novosti": ["RIA"],
  Ritzau: [],
  STT: [],
  TASS: ["Itar-Tass"],
  TT: ["TT News Agency", "Tidningarnas Telegrambyrå"],
  Ukrinform: [],
  UPI: ["United Press International"],
  WAFA: [],
  WAM: ["Emirates News Agency"],
  Xinhua: ["Xinhua News Agency"],
  Yonhap: ["Yonhap News Agency"],
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([agency, names]) => [agency, ...names].map((name) => [name, agency])),
);

/** The agency that has a name, "The Associated Press"; null for anybody else. Letters are to be as it writes them. */
export function agencyNamed(name: string): string | null {
  return BY_NAME.get(name.trim().replace(/^[Tt]he /, "")) ?? null;
}
