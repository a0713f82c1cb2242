import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Many articles out of the twelve samples: the same sentences about other people and companies, so that a
 * reader has honest work and the graph grows as it would in use. Countries, cities and bodies stay, and join it.
 */

const people = [
  "Albergaria",
  "Alvorado",
  "Barradas",
  "Bodnaras",
  "Castelhano",
  "Casterman",
  "Cifontes",
  "Eikrem",
  "Farinha",
  "Grindheim",
  "Hovdenes",
  "Monchique",
  "Monforte",
  "Myrland",
  "Quintanilha",
  "Rognaldsen",
  "Salgueiral",
  "Sandtorv",
  "Tveitereid",
  "Valbom",
  "Vilaverde",
];
const companies = ["Skjelvik", "Azul", "Halden", "Tejo"];

const beginnings = [
  "Bra",
  "Cor",
  "Del",
  "Fen",
  "Gal",
  "Hol",
  "Jar",
  "Kes",
  "Lom",
  "Mar",
  "Nor",
  "Pel",
  "Ros",
];
const middles = ["an", "ber", "di", "el", "ga", "in", "la", "mo", "ne", "or", "ri", "se", "ta", "u", "va"];
const endings = ["bach", "dal", "ford", "hart", "mann", "nes", "quist", "rell", "sen", "ton", "vik"];

/** A surname that no other number below 32,000 gives. */
function surname(number: number): string {
  const [first, then, last] = [beginnings.length, middles.length, middles.length];
  const rest = number % (first * then * last);
  const round = Math.floor(number / (first * then * last));
  return [
    beginnings[rest % first],
    middles[Math.floor(rest / first) % then],
    middles[Math.floor(rest / first / then)],
    endings[(rest + round) % endings.length],
  ].join("");
}

/** Writes `count` articles into a folder, named so that they are read in order; the first twelve are the samples. */
export function writeArticles(samples: string, folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(samples, name), "utf8"));
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / texts.length);
    const text = texts[index % texts.length] as string;
    writeFileSync(join(folder, `${String(index).padStart(5, "0")}.txt`), variant(text, round));
  }
}

function variant(text: string, round: number): string {
  if (round === 0) return text;
  const names = [...people, ...companies];
  const other = new Map(names.map((name, index) => [name, surname((round - 1) * names.length + index)]));
  return text
    .replace(new RegExp(`\\b(${names.join("|")})\\b`, "g"), (name) => other.get(name) as string)
    .replace(/^address: (\S+)/m, `address: $1/${round}`);
}
