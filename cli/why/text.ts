import pc from "picocolors";
import { claimMark, claimSentence } from "#cli/claim-line.ts";
import { count } from "#cli/output.ts";
import type { TableStyle } from "#cli/table.ts";
import type { EntityReasons, RelationshipReasons } from "#cli/why/reasons.ts";
import { plain, wrapped } from "#cli/width.ts";
import { independentAmong } from "#graph/derive/voice.ts";
import type { QueryRow } from "#graph/queries.ts";
import { relationLabel } from "#graph/sentence.ts";
import { ruleInWords, termInWords } from "#graph/term-words.ts";
import { timeInWords } from "#graph/time.ts";

/** So many mentions are listed. */
const MENTIONS = 20;

type Style = Pick<TableStyle, "width" | "colours">;

interface Page {
  line(text: string, indent?: number): void;
  head(text: string): void;
  text(): string;
}

function page({ width, colours }: Style): Page {
  const { bold } = pc.createColors(colours);
  const room = Math.max(40, width ?? 100);
  let lines = "";
  return {
    line(text, indent = 2) {
      for (const [at, part] of wrapped(plain(text), room - indent).entries())
        lines += `${" ".repeat(at === 0 ? indent : indent + 2)}${part}\n`;
    },
    head(text) {
      lines += `${lines === "" ? "" : "\n"}${bold(plain(text))}\n`;
    },
    text: () => lines,
  };
}

/** Every sentence with what read it, then what persons decided, then the terms with the reason for each bound. */
export function relationshipText(reasons: RelationshipReasons, style: Style): string {
  const { head, line, text } = page(style);
  const support = supportOf(reasons.evidence);
  if (support !== null) line(support, 0);
  for (const [claim, rows] of grouped(reasons.evidence, ({ claim }) => claim)) {
    const [first] = rows as [QueryRow<"relationship-evidence">];
    const mark = [claimMark(first), first.conflict === null ? "" : "in conflict"].filter(
      (word) => word !== "",
    );
    head(`${sentence(first)}${mark.length > 0 ? ` [${mark.join(", ")}]` : ""}`);
    for (const row of rows) {
      line(`“${row.quote}”`);
      line(sourceOf(row), 4);
      line(`${readBy(row)}; claim ${claim.slice(0, 8)}`, 4);
    }
  }
  for (const [evidence, rows] of grouped(reasons.withheld, ({ evidence }) => evidence)) {
    const [first] = rows as [QueryRow<"withheld-evidence">];
    head(`Judged wrong: ${first.about}`);
    line(`“${first.quote}”`);
    line(sourceOf(first), 4);
    line(`${readBy(first)}; evidence ${evidence.slice(0, 8)}`, 4);
    for (const { judgement, fault, by, made, because } of rows)
      line(
        `${[judgement.slice(0, 8), fault, `${by}, ${made.slice(0, 10)}`, because].filter(Boolean).join(" · ")}`,
        4,
      );
  }
  for (const [evidence, rows] of grouped(reasons.retracted, ({ evidence }) => evidence)) {
    const [first] = rows as [QueryRow<"retracted-evidence">];
    head("Said in an article that was retracted");
    line(`“${first.quote}”`);
    line(sourceOf(first), 4);
    line(`${readBy(first)}; evidence ${evidence.slice(0, 8)}`, 4);
    for (const row of rows) line(retractedIn(row), 4);
  }
  for (const term of reasons.terms) {
    head(`Term${term.role === null ? "" : ` as ${term.role}`}: ${termInWords(term) || "nothing tells when"}`);
    const other = { since: term.predecessorName, until: term.successorName };
    for (const side of ["since", "until"] as const) {
      const [rule, ids] = [term[`${side}Rule`], term[`${side}Evidence`]];
      if (rule === null) continue;
      line(`${side === "since" ? "begins" : "ends"}: ${ruleInWords(rule, side, other[side])}`);
      for (const row of term.evidence.filter(({ evidence }) => ids.includes(evidence))) {
        line(`“${row.quote}”`, 4);
        line(sourceOf(row), 6);
      }
    }
    if (term.firstSeen !== null && term.lastSeen !== null)
      line(
        term.firstSeen === term.lastSeen
          ? `reported as holding on ${timeInWords(term.firstSeen)}`
          : `reported as holding from ${timeInWords(term.firstSeen)} to ${timeInWords(term.lastSeen)}`,
      );
    if (term.rivals.length > 0)
      line(`in conflict: articles name ${count(term.rivals.length, "other")} in that time`);
  }
  return text();
}

/** Which mentions are of it and why, what persons decided, whom it is like, and what it holds. */
export function entityText(
  { entity, mentions, judgements, likenesses, terms, retracted }: EntityReasons,
  style: Style,
): string {
  const { head, line, text } = page(style);
  head(`${entity.name} (${[entity.kind, entity.type].filter(Boolean).join(", ")}) ${entity.id}`);
  if (entity.aliases.length > 0) line(`also ${entity.aliases.join(", ")}`);
  const profiles = new Set(mentions.map(({ profile }) => profile));
  line(
    `${count(mentions.length, "mention")} in ${count(new Set(mentions.map(({ article }) => article)).size, "article")}, of ${count(profiles.size, "profile")}`,
  );
  for (const [profile, rows] of grouped(mentions, ({ profile }) => profile)) {
    head(`Profile ${profile}${profile === entity.id ? ", after which the entity is called" : ""}`);
    for (const row of rows.slice(0, MENTIONS)) {
      line(`“${row.nameInArticle}”, ${count(row.places, "place")}: ${sourceOf(row)}`);
      line(`${row.judgedBy}: ${row.because} (${sure(row.confidence)})`, 4);
    }
    if (rows.length > MENTIONS) line(`and ${rows.length - MENTIONS} more (--json lists all)`);
  }
  if (judgements.length > 0) head("What persons decided");
  for (const { judgement, verdict, about, by, made, because } of judgements) {
    line(`${judgement.slice(0, 8)}  ${about}: ${verdict}`);
    line([by, made.slice(0, 10), because].filter(Boolean).join(" · "), 4);
  }
  if (likenesses.length > 0) head("Whom it is like");
  for (const { entityName, other, outcome, score, because } of likenesses)
    line(`${outcome} (${score.toFixed(2)}): ${entityName} ${other} – ${because}`);
  if (terms.length > 0) head("What it holds, and who holds it");
  for (const term of terms)
    line(
      `${term.subjectName} ${relationLabel(term.predicate)} ${term.objectName}${term.role === null ? "" : ` (${term.role})`}: ${termInWords(term) || "nothing tells when"}`,
    );
  for (const [, rows] of grouped(retracted, ({ remark }) => remark)) {
    const [first] = rows as [QueryRow<"retracted-sayings">];
    head(`${first.form === "quoted" ? "Quoted" : "Reported"} in an article that was retracted`);
    line(first.form === "quoted" ? `“${first.quote}”` : first.quote);
    line(sourceOf(first), 4);
    for (const row of rows) line(retractedIn(row), 4);
  }
  return text();
}

function retractedIn({
  article,
  notice,
  noticeTitle,
  noticePublisher,
  noticePublished,
}: QueryRow<"retracted-evidence"> | QueryRow<"retracted-sayings">): string {
  if (notice === article) return "retracted in its own text";
  const source = {
    article: notice,
    title: noticeTitle,
    publisher: noticePublisher,
    published: noticePublished,
  };
  return `retracted in ${sourceOf(source)}`;
}

function sentence(row: QueryRow<"relationship-evidence">): string {
  const { subjectName, objectName, speakerName } = row;
  return claimSentence({ ...row, subject: subjectName, object: objectName, speaker: speakerName });
}

/** "Supported by 6 articles, 3 publishers, 1 independent"; of one article alone there is nothing to say. */
function supportOf(evidence: readonly QueryRow<"relationship-evidence">[]): string | null {
  const positive = evidence.filter(({ polarity }) => polarity === "positive");
  const articles = new Set(positive.map(({ article }) => article)).size;
  if (articles < 2) return null;
  const publishers = new Set(positive.flatMap(({ publisher }) => publisher ?? [])).size;
  return `Supported by ${count(articles, "article")}, ${count(publishers, "publisher")}, ${independentAmong(positive)} independent`;
}

function readBy({ reader, rule, confidence }: { reader: string; rule: string; confidence: number }): string {
  return `read by ${reader} (${rule}), ${sure(confidence)}`;
}

function sure(confidence: number): string {
  return `${Math.round(100 * confidence)} % sure`;
}

function sourceOf(row: {
  article: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
}) {
  const { article, title, publisher, published } = row;
  return [title, publisher, published, article.slice(0, 8)].filter((part) => part !== null).join(" · ");
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
