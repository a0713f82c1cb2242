/** How lines begin that say who wrote; patterns, whatever the case. */
export const BYLINE_STARTS: readonly string[] = [
  'by (?=["\\p{L}])',
  "from (?:our|my)\\b",
  "from \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+(?: in \\p{Lu}|, )",
  "(?:words|text|story|report|interview|reviewed|posted|photographs|photos|pictures|words and pictures)(?: by |: )",
  "(?:an? )?(?:[\\p{L}]+ )?(?:profile|column|blog|interview|report|analysis|review|essay|exclusive|feature|comment|opinion|dispatch) by ",
  "(?:von|par|por|di) \\p{Lu}",
  "(?:exclusive|analysis|opinion|interview|obituary|comment)(?: ?[:|] (?:[\\p{L}’'-]+ ?){1,4}$|\\.?$|\\. compiled)",
  "(?:our|staff|special|agency|wire|local democracy) (?:[\\p{L}]+ ){0,2}(?:correspondents?|reporters?|writers?|desk|critic|report)\\b",
  "staff and agencies",
  "special to ",
  "letter from ",
  "compiled by ",
  "reporting by the ",
  "with \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+ in ",
];

/** Words in small letters that stand in bylines. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  (
    "by in and for of at the from on with to our a an de la da del van von der den el al bin ibn y e zu dos das di " +
    "desk staff agency agencies agence correspondent correspondents reporter reporters writer writers editor editors " +
    "critic columnist contributor bureau chief senior special wire services political politics diplomatic foreign " +
    "business financial finance markets economics economy legal court crime health science technology tech media arts " +
    "music culture sport sports education labour labor transport parliamentary consumer affairs city rural community " +
    "night edition brief news report press law blog notebook obituaries maritime football rugby cricket photographer " +
    "photographs pictures words text video profile interview analysis local democracy service international world " +
    "commodities board editorial mediawatch letters europe asia africa americas week weekend magazine sunday notes writes item lead archives west east north south"
  ).split(" "),
);
