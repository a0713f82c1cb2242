import { describe, expect, test } from "vitest";
import { articleOfPage } from "#ingest/read/web-page.ts";

const address = "https://courier.example/hovdenes";
const page = (html: string, type = "text/html; charset=utf-8") => ({
  address,
  type,
  bytes: Buffer.from(html),
});

const filler =
  "She said that the talks were open and that both would go on with them in the autumn, as agreed.";
const HTML = `<!doctype html>
<html lang="en"><head>
<title>Astrid Hovdenes visits Lisbon - The Courier</title>
<meta property="og:title" content="Astrid Hovdenes visits Lisbon">
<meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2026-06-03T09:30:00+02:00">
<script>document.title = "elsewhere";</script>
</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article>
<h1>Astrid Hovdenes visits Lisbon</h1>
<p>Astrid Hovdenes, the prime minister of Norway, met <b>Duarte&nbsp;Salgueiral</b>
in Lisbon on Wednesday. ${filler}</p>
<p>She criticized the Labour Front.<br><br>${filler} ${filler}</p>
<script>alert(1)</script>
<div><h2>What comes next</h2><p>${filler} ${filler} Both were glad, and so were others.</p></div>
</article></main>
<footer>Copyright 2026 The Courier. All rights reserved.</footer>
</body></html>`;

describe("the article of a page", () => {
  test("is what one reads of it, with what its head says", async () => {
    const article = await articleOfPage(page(HTML));
    expect(article).toMatchObject({
      address,
      title: "Astrid Hovdenes visits Lisbon",
      publisher: "The Courier",
      published: "2026-06-03",
    });
    expect(article.text.split("\n\n")).toEqual([
      "Astrid Hovdenes visits Lisbon",
      `Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday. ${filler}`,
      "She criticized the Labour Front.",
      `${filler} ${filler}`,
      "What comes next",
      `${filler} ${filler} Both were glad, and so were others.`,
    ]);
  });

  test("what a reader knows of it goes first", async () => {
    const article = await articleOfPage(page(HTML), { title: "A visit", published: "2026-06-04" });
    expect(article).toMatchObject({ title: "A visit", publisher: "The Courier", published: "2026-06-04" });
  });

  test("comes in the encoding that the answer or the page names", async () => {
    const latin = Buffer.from(HTML.replaceAll("Hovdenes", "Hovden\u00e6s"), "latin1");
    const said = await articleOfPage({ address, type: "text/html; charset=iso-8859-1", bytes: latin });
    expect(said.title).toBe("Astrid Hovden\u00e6s visits Lisbon");
    const meta = Buffer.from(
      latin.toString("latin1").replace("<head>", '<head><meta charset="iso-8859-1">'),
      "latin1",
    );
    expect((await articleOfPage({ address, type: "text/html", bytes: meta })).text).toContain(
      "Hovden\u00e6s",
    );
  });

  test("may be plain text", async () => {
    const article = await articleOfPage(page(`A visit\n\nShe met him. ${filler}\n`, "text/plain"));
    expect(article).toMatchObject({ address, title: null });
    expect(article.text).toMatch(/^A visit\n\nShe met him/);
  });
});

test.each([
  ["%PDF-1.7 and so on", "application/pdf", "a PDF document"],
  ["<!doctype html><html><body></body></html>", "text/html", "holds no article"],
  ["", "text/html", "holds no article"],
  [`<html><body>${"<i>x</i>".repeat(60_000)}</body></html>`, "text/html", "holds no article"],
])("%# is no article", async (body, type, words) => {
  const error: Error = await articleOfPage(page(body, type)).catch((caught) => caught);
  expect(error.name).toBe("UnreadableArticle");
  expect(error.message).toContain(words);
  expect(error.message).toContain(address);
});
