import pc from "picocolors";
import { claimLines, type NamedClaim } from "#cli/claim-line.ts";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { deltaLines } from "#cli/delta.ts";
import { EXIT, type ExitCode } from "#cli/exit.ts";
import { ingestAll, type Outcome, type Totals } from "#cli/ingesting.ts";
import { count, json } from "#cli/output.ts";
import { jobsOption, readers, readingOptions, readRequest } from "#cli/reader.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { plain } from "#cli/width.ts";
import type { World } from "#cli/world.ts";
import { claimsIn } from "#graph/change.ts";
import { clockNote, futureNote, undatedNote } from "#graph/day-words.ts";
import { addedInWords } from "#graph/delta-words.ts";
import type { Article } from "#graph/model.ts";
import type { QueryRow } from "#graph/queries.ts";
import type { Reading } from "#ingest/pipeline.ts";

/** So many claims of a single article are shown. */
const CLAIMS = 60;

export const ingest: CliCommand = {
  usage: "ingest <path...>",
  gloss: "Reads articles into the graph: text files, folders of them, or - for standard input.",
  arguments: { path: "a text file, a folder, or - for standard input" },
  options: [...readingOptions, jobsOption, jsonOption, storeOption],
  examples: [
    ["tieline ingest an-article.txt", "one article; shows what it says"],
    ["tieline ingest articles/ letter.txt", "a folder and a file; what the graph has already is left alone"],
    ["tieline ingest archive/ --jobs 4", "a large folder, on four cores"],
    ["pbpaste | tieline ingest - --publisher 'The Courier' --published 2026-03-02", "from another program"],
  ],
  async run(world, args, options) {
    const request = readRequest(args, options);
    const told: ToldOutcome[] = [];
    let first: Outcome | null = null;
    const address = storeAddress(world, text(options, "store"));
    const asJson = flag(options, "json");
    const reading = readers(world, options);
    const today = world.now().slice(0, 10);
    const wrong = clockNote(today);
    if (wrong !== null) await world.err.write(`${wrong}\n`);
    let undated = 0;
    const totals = await withStore(world, address, true, (store) =>
      ingestAll(world, store, request, reading, async (outcome) => {
        if (outcome.outcome === "failed") await world.err.write(`${plain(outcome.problem)}\n`);
        else if (outcome.outcome !== "unchanged") {
          const note = futureNote(outcome.article, outcome.source, today);
          if (note !== null) await world.err.write(`${plain(note)}\n`);
          if (outcome.article.published === null) undated += 1;
        }
        told.push(tell(outcome));
        first = told.length === 1 ? outcome : null;
      }),
    ).finally(reading.close);
    if (undated > 0) await world.err.write(`${undatedNote(undated, "--published 2026-03-02")}\n`);
    if (asJson) await world.out.write(json({ articles: told, totals }));
    else await world.out.write(`${first === null ? lines(told) : alone(world, first)}${summary(totals)}\n`);
    return exitCode(totals);
  },
};

/** What is said of an article at the end. */
interface ToldOutcome {
  readonly source: string;
  readonly outcome: Outcome["outcome"];
  readonly article?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly entities?: number;
  readonly claims?: number;
  readonly replaced?: string | null;
  readonly notice?: Article["notice"];
  readonly delta?: readonly QueryRow<"delta">[];
  readonly problem?: string;
}

function tell(outcome: Outcome): ToldOutcome {
  const { source } = outcome;
  if (outcome.outcome === "failed") return { source, outcome: outcome.outcome, problem: outcome.problem };
  const { id, title, publisher, published } = outcome.article;
  const known = { source, outcome: outcome.outcome, article: id, title, publisher, published };
  if (outcome.outcome === "unchanged" || outcome.outcome === "completed") return known;
  const { replaced } = outcome.report;
  if (outcome.outcome === "former") return { ...known, replaced };
  const { change } = outcome.reading;
  const { delta, article } = outcome;
  const read = { entities: change.profiles.length, claims: claimsIn(change).length };
  return { ...known, replaced, notice: article.notice, ...read, delta };
}

/** What is said of an article that was not simply added. */
const STANDINGS: Partial<Record<Outcome["outcome"], string>> = {
  former: "a former edition",
  completed: "there already, now with what was not known of it",
};

/** One line for each article of which something was written. */
function lines(told: readonly ToldOutcome[]): string {
  const written = told.filter(({ outcome }) => outcome !== "unchanged" && outcome !== "failed");
  return written
    .map((one) => {
      const version = STANDINGS[one.outcome] ?? (one.replaced ? "a new version" : null);
      const parts = [version, one.outcome === "added" ? count(one.claims ?? 0, "claim") : null, one.notice];
      const said = parts.filter((part) => part !== null && part !== undefined).join(", ");
      return `  ${plain(one.title ?? one.source)} (${said})\n`;
    })
    .join("");
}

/** A single article: what it is, and its claims in sentences. */
function alone(world: World, outcome: Outcome): string {
  if (outcome.outcome === "failed") return "";
  const { bold, dim } = pc.createColors(world.out.colours);
  const { id, title, publisher, published } = outcome.article;
  const about = [publisher, published, id].filter((part) => part !== null).join(" · ");
  const head = `${bold(plain(title ?? outcome.source))}\n${dim(plain(about))}\n`;
  if (outcome.outcome === "unchanged") return `${head}\n`;
  if (outcome.outcome === "completed")
    return `${head}It was in the graph already, without all of this; it was read again with it.\n\n`;
  const { replaced } = outcome.report;
  if (outcome.outcome === "former") {
    return `${head}A later version of it is in the graph (${replaced}): this one is kept as a former edition.\n\n`;
  }
  const version =
    replaced === null
      ? ""
      : `A new version: it took the place of ${replaced}. What changed in the text: tieline editions ${id}\n`;
  const claims = namedClaims(outcome.reading);
  const left = claims.length - CLAIMS;
  const rest = left > 0 ? `  and ${left} more: tieline query article-evidence --param article=${id}\n` : "";
  const { width, colours } = world.out;
  const news = deltaLines(outcome.delta, { width, colours, all: false });
  const added = `Added ${addedInWords(outcome.delta)}.\n${news}`;
  return `${head}${version}${noticed(outcome.article, outcome.delta)}\n${claimLines(claims.slice(0, CLAIMS), width, colours)}${rest}\n${added}`;
}

/** What its notice means for what it says. */
function noticed({ notice, about }: Article, delta: readonly QueryRow<"delta">[]): string {
  if (notice === null) return "";
  if (about === null) {
    return notice === "retraction"
      ? "It says that it was retracted: what it says is kept, and supports nothing.\n"
      : notice === "reinstatement"
        ? "It says that it was retracted before, and is reinstated.\n"
        : `It has a ${notice}.\n`;
  }
  if (delta.some(({ what }) => what === "article")) {
    return notice === "retraction"
      ? "It retracts an article of the graph: what that says is kept, and supports nothing.\n"
      : "";
  }
  return `It holds a ${notice} of "${plain(about)}", which is not in the graph: it will count when that comes.\n`;
}

/** The article's claims in the order in which it says them. */
function namedClaims({ change }: Reading): readonly NamedClaim[] {
  const names = new Map(change.mentions.map((mention) => [mention.profile, mention.name]));
  const name = (id: string) => names.get(id) ?? id;
  const places = new Map<string, number>();
  for (const { said, start } of change.evidence) {
    places.set(said, Math.min(start, places.get(said) ?? Number.POSITIVE_INFINITY));
  }
  return [...claimsIn(change)]
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map((claim) => ({
      ...claim,
      subject: name(claim.subject),
      object: name(claim.object),
      speaker: claim.speaker === null ? null : name(claim.speaker),
    }));
}

/** "3 articles read: 2 added, 1 unchanged; 41 entities (12 new), 63 claims (60 new)" */
export function summary(totals: Totals): string {
  const kinds = [
    totals.added > 0 ? `${totals.added} added` : null,
    totals.updated > 0 ? `${totals.updated} of them a new version` : null,
    totals.former > 0 ? `${count(totals.former, "former edition")}` : null,
    totals.completed > 0 ? `${totals.completed} completed` : null,
    totals.unchanged > 0 ? `${totals.unchanged} unchanged` : null,
    totals.failed > 0 ? `${totals.failed} failed` : null,
  ].filter((part) => part !== null);
  const read = `${count(totals.read, "article")} read${kinds.length > 0 ? `: ${kinds.join(", ")}` : ""}`;
  if (totals.added === 0) return `${read}${totals.stopped ? "; stopped" : ""}.`;
  const found = [
    `${count(totals.entities, "entity", "entities")} (${totals.newEntities} new)`,
    `${count(totals.claims, "claim")} (${totals.newClaims} new)`,
    `${count(totals.newRelationships, "new relationship")}`,
  ];
  const refused = totals.refused > 0 ? `; ${count(totals.refused, "quote")} refused` : "";
  return `${read}; ${found.join(", ")}${refused}${totals.stopped ? "; stopped" : ""}.`;
}

export function exitCode({ failed, stopped }: Pick<Totals, "failed" | "stopped">): ExitCode {
  if (stopped) return EXIT.stopped;
  return failed > 0 ? EXIT.failed : EXIT.fine;
}
