import { plainSentence, sentenceOf } from "#graph/sentence.ts";
import { timeInWords } from "#graph/time.ts";
import { type Standing, standingNames } from "../appearance.ts";
import type { ClaimWithEvidence } from "../claims.ts";
import type { ArticleRow, EvidenceRow } from "../rows.ts";
import { escaped } from "./markup.ts";
import type { QuotedPair } from "./quoted.ts";

/** All that an evidence page tells. */
export interface EvidencePage {
  readonly title: string;
  /** The whole address of the view, as one would open it. */
  readonly address: string;
  /** ISO day on which the page is made. */
  readonly made: string;
  /** An SVG element. */
  readonly picture: string;
  readonly pairs: readonly QuotedPair[];
  /** Ties that are seen and not told here. */
  readonly leftOut: number;
  /** Those of the whole graph. */
  readonly articles: ReadonlyMap<string, ArticleRow>;
  /** Whether an entity is several people: "critics are to meet". */
  readonly isPlural: (entity: string) => boolean;
}

/** One file that needs no other: no scripts, nothing from elsewhere. For reading, for printing, and for citing by number. */
export function evidencePage(page: EvidencePage): string {
  const claims = page.pairs.flatMap((pair) => pair.claims);
  const used = [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)))];
  const numbers = new Map(used.map((article, at) => [article, at + 1]));
  let number = 0;
  const body = page.pairs.map((pair) => pairSection(pair, () => (number += 1), numbers, page.isPlural));
  const summary = `${count(claims.length, "claim", "claims")} from ${count(used.length, "article", "articles")}, as Tieline held them on ${timeInWords(page.made)}.`;
  const more =
    page.leftOut > 0
      ? `<p class="note">${count(page.leftOut, "tie", "ties")} with less support ${page.leftOut === 1 ? "is" : "are"} in the picture and not told here.</p>`
      : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kicker">Evidence</p>
<h1 dir="auto">${escaped(page.title)}</h1>
<p>${summary} What is told here is what articles say; whether it is true is not decided.</p>
<p class="view">The view: ${link(page.address)}</p>
</header>
<main>
<figure>
${page.picture}
</figure>
${body.join("\n") || "<p>No article says anything of what is seen that could be read as a claim.</p>"}
${more}
${articleList(used, numbers, page.articles)}
</main>
<footer>Made with Tieline on ${timeInWords(page.made)}. Offsets count UTF-16 code units from the beginning of the article’s text.</footer>
</body>
</html>
`;
}

function pairSection(
  { names, claims }: QuotedPair,
  next: () => number,
  articles: ReadonlyMap<string, number>,
  isPlural: (entity: string) => boolean,
): string {
  const [first, second] = names.map((name) => `<bdi>${escaped(name)}</bdi>`);
  return `<section>
<h2>${first} and ${second}</h2>
${claims.map((claim) => claimArticle(claim, next(), articles, isPlural)).join("\n")}
</section>`;
}

function claimArticle(
  { claim, evidence }: ClaimWithEvidence,
  number: number,
  articles: ReadonlyMap<string, number>,
  isPlural: (entity: string) => boolean,
): string {
  const sentence = plainSentence(sentenceOf(claim, { plural: isPlural(claim.subject) }));
  const standing: Standing = claim.polarity === "negative" ? "denied" : (claim.modality as Standing);
  const badge =
    standing === "actual" ? "" : ` <span class="badge ${standing}">${standingNames[standing]}</span>`;
  return `<article id="claim-${number}">
<h3><span class="number">${number}</span> <span>${escaped(sentence)}.${badge}</span></h3>
${evidence.map((row, at) => quote(row, `${number}.${at + 1}`, articles)).join("\n")}
</article>`;
}

function quote(row: EvidenceRow, number: string, articles: ReadonlyMap<string, number>): string {
  const article = articles.get(row.article);
  const when = row.published === null ? "" : `, ${timeInWords(row.published)}`;
  const publisher = row.publisher === null ? "" : `, <bdi>${escaped(row.publisher)}</bdi>`;
  return `<blockquote id="quote-${number}">
<p dir="auto"><span class="number">${number}</span> ${escaped(row.quote)}</p>
<footer><a href="#article-${article}">A${article}</a> <cite dir="auto">${escaped(row.title ?? "Without a title")}</cite>${publisher}${when}, <span class="at">characters ${row.start}–${row.end}</span></footer>
</blockquote>`;
}

function articleList(
  used: readonly string[],
  numbers: ReadonlyMap<string, number>,
  articles: ReadonlyMap<string, ArticleRow>,
): string {
  if (used.length === 0) return "";
  const items = used.map((id) => {
    const row = articles.get(id);
    const about = [
      row?.publisher && `<bdi>${escaped(row.publisher)}</bdi>`,
      row?.published && timeInWords(row.published),
    ];
    const where = row?.address ? `<br>${link(row.address)}` : "";
    return `<li id="article-${numbers.get(id)}"><span class="number">A${numbers.get(id)}</span> <span><cite dir="auto">${escaped(row?.title ?? "Without a title")}</cite>${about
      .filter(Boolean)
      .map((part) => `, ${part}`)
      .join("")}${where}<br><small>${escaped(id)}</small></span></li>`;
  });
  return `<section class="articles">
<h2>Articles</h2>
<ol>
${items.join("\n")}
</ol>
</section>`;
}

/** Only what a browser opens as a page is a link. */
function link(address: string): string {
  const text = escaped(address);
  return /^https?:\/\//i.test(address) ? `<a href="${text}" rel="noreferrer">${text}</a>` : text;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const STYLE = `
:root { color-scheme: light; font: 400 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #1c1e21; background: #fff; }
* { box-sizing: border-box; }
body { max-width: 780px; margin: 0 auto; padding: 40px 24px 64px; overflow-wrap: anywhere; }
h1, h2, h3, p, ol, figure, blockquote { margin: 0; padding: 0; }
h1 { font-size: 28px; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin-top: 40px; padding-bottom: 6px; border-bottom: 1px solid #c9cbce; font-size: 19px; line-height: 1.3; }
h3 { display: grid; grid-template-columns: 22px 1fr; align-items: baseline; font-size: 15px; line-height: 1.45; }
a { color: #1d5c8f; }
cite { font-style: italic; }
small, .view, blockquote footer, body > footer { color: #5c6168; font-size: 12.5px; }
header { display: grid; gap: 8px; }
.kicker { color: #5c6168; font-weight: 600; font-size: 12.5px; }
figure { margin: 24px 0 0; border: 1px solid #e2e2de; background: #fafaf8; }
figure > svg { display: block; width: 100%; height: auto; max-height: 620px; }
article { margin-top: 20px; }
.number { color: #5c6168; font: 400 12.5px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
blockquote { margin: 10px 0 0 22px; padding: 2px 0 2px 14px; border-left: 2px solid #c9cbce; }
blockquote p { font-family: "Iowan Old Style", Charter, "Palatino Linotype", Georgia, "Liberation Serif", serif; white-space: pre-wrap; }
blockquote footer { margin-top: 2px; }
.at { white-space: nowrap; }
.badge { padding: 0 7px; border: 1px solid #84878c; border-radius: 99px; font-weight: 400; font-size: 12px; white-space: nowrap; }
.planned { border-style: dashed; color: #1d5c8f; }
.possible { border-style: dotted; color: #6d5a00; }
.denied { color: #a3342b; }
.note { margin-top: 24px; color: #5c6168; }
.articles ol { display: grid; gap: 12px; margin-top: 14px; list-style: none; }
.articles li { display: grid; grid-template-columns: 38px 1fr; }
body > footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid #e2e2de; }
:target { background: #fff3c4; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { color: inherit; }
  h2, h3 { break-after: avoid; }
  blockquote, .articles li, figure { break-inside: avoid; }
  .articles { break-before: page; }
  figure > svg { max-height: 120mm; }
  p, blockquote { orphans: 3; widows: 3; }
}
`;
