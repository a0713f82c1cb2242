import { describe, expect, test } from "vitest";
import { languageOf } from "#ingest/read/language.ts";

describe("languageOf", () => {
  test.each([
    "The ministers of the two countries met on Monday for the third time, and said nothing.",
    "Court halts sale of island. Buyer to appeal.",
    "Soto sues Reed",
    'The café "Zum alten Fritz" in Köln and the bar La Vie en Rose in Orléans were sold to the firm Het Huis.',
  ])("English: %s", (text) => {
    expect(languageOf(text)).toEqual({ english: true, name: "English" });
  });

  test.each([
    [
      "German",
      "Die Minister der beiden Länder haben sich am Montag zum dritten Mal getroffen und nichts gesagt.",
    ],
    [
      "French",
      "Les ministres des deux pays se sont rencontrés lundi pour la troisième fois, et ils n'ont rien dit.",
    ],
    [
      "Spanish",
      "Los ministros de los dos países se reunieron el lunes por tercera vez y no dijeron nada a la prensa.",
    ],
    [
      "Portuguese",
      "Os ministros dos dois países encontraram-se na segunda-feira pela terceira vez e não disseram nada à imprensa.",
    ],
    [
      "Dutch",
      "De ministers van de twee landen hebben elkaar maandag voor de derde keer ontmoet en zeiden niets over het plan.",
    ],
    [
      "Russian",
      "Министры двух стран встретились в понедельник в третий раз и не сказали ничего о том, что будет.",
    ],
    ["Japanese", "両国の大臣は月曜日に三度目の会談を行ったが、何も発表しなかった。"],
    ["Chinese", "两国部长星期一第三次会晤，但没有发表任何声明。"],
    ["Korean", "두 나라의 장관은 월요일에 세 번째로 만났지만 아무 말도 하지 않았다."],
    ["Greek", "Οι υπουργοί των δύο χωρών συναντήθηκαν τη Δευτέρα για τρίτη φορά."],
    [
      "Arabic",
      "التقى وزراء البلدين يوم الاثنين للمرة الثالثة من أجل السلام في المنطقة ولم يقولوا شيئا إلى الصحافة على الإطلاق",
    ],
  ])("%s", (name, text) => {
    expect(languageOf(text)).toEqual({ english: false, name });
  });

  test("a language that is none of those known is only said not to be English", () => {
    const text =
      "Qhapaq apukuna kikinkupura rimanakurqanku killachaw punchawpi, mana imatapas willarqankuchu. ".repeat(
        4,
      );
    expect(languageOf(text)).toEqual({ english: false, name: null });
  });
});
