import type { Page } from "playwright-core";

/** What a picture needs of the graph that it shows. */
export interface World {
  /** "http://127.0.0.1:4173/" */
  readonly address: string;
  idOf(name: string): Promise<string>;
}

/** One picture of the docs: what a person does to see it. */
export interface Scene {
  /** The file's name, without ".png". */
  readonly name: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly scale?: number;
  readonly dark?: true;
  /** The view to open, as it stands behind the address. */
  view?(world: World): Promise<string>;
  play?(page: Page): Promise<void>;
}

const WHO = "Astrid Hovdenes";
const panelOf = (page: Page) => page.getByRole("complementary", { name: "Selection" });
const entity = async ({ idOf }: World) => `#entity=${await idOf(WHO)}`;

const QUERY = `MATCH (person:Person)-[tie:LEADS|HOLDS_POSITION]->(body)
RETURN person.name AS who, tie.role AS role, body.name AS what
ORDER BY who, what`;

const NEWS = `Hovdenes and Salgueiral meet again

OSLO, 21 May 2026 - Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Oslo on Thursday. Hovdenes praised Ines Carvalhal, the mayor of Porto. Salgueiral is to visit Bergen on 2 June.
`;

/** An article comes last, so that the other pictures show the samples alone. */
export const scenes: readonly Scene[] = [
  { name: "first-view" },
  { name: "dark", dark: true, view: entity, play: claims },
  { name: "phone", viewport: { width: 390, height: 844 }, scale: 2, view: entity, play: claims },
  {
    name: "evidence",
    view: entity,
    async play(page) {
      await panelOf(page)
        .getByRole("article")
        .first()
        .locator("button")
        .filter({ hasText: /\S{4}/ })
        .first()
        .click();
      await page
        .getByRole("complementary", { name: "Article", exact: true })
        .locator("[data-marked]")
        .first()
        .waitFor();
    },
  },
  {
    name: "timeline",
    async play(page) {
      await page.keyboard.press("t");
      await page.getByRole("region", { name: "Timeline" }).waitFor();
    },
  },
  {
    name: "path",
    view: async ({ idOf }) => `#pair=${await idOf("Amelia Quintanilha")},${await idOf(WHO)}&ask=paths`,
    async play(page) {
      await panelOf(page)
        .getByText(/shortest path/)
        .first()
        .waitFor();
    },
  },
  {
    name: "console",
    view: async () => `#query=${encodeURIComponent(QUERY)}`,
    async play(page) {
      const drawer = page.getByRole("region", { name: "Query console" });
      await drawer.getByRole("button", { name: "Run", exact: true }).click();
      await drawer.getByText(/^\s*\d+\s+rows?\s/).waitFor();
    },
  },
  {
    name: "added",
    async play(page) {
      await page.getByRole("button", { name: "Add an article" }).first().click();
      const dialog = page.getByRole("dialog", { name: "Add articles" });
      await dialog.getByLabel("Text", { exact: true }).fill(NEWS);
      await dialog.getByRole("button", { name: "Read the article" }).click();
      await dialog.locator("[data-state=done]").first().waitFor({ timeout: 300_000 });
      await page.waitForTimeout(1000);
    },
  },
];

async function claims(page: Page): Promise<void> {
  await panelOf(page).getByRole("article").first().waitFor();
}
