import { createHash, type Hash } from "node:crypto";
import { MODEL_VERSION } from "#graph/schema.ts";
import { type Row, type Stored, StoreError } from "#graph/store.ts";

/**
 * An archive: a whole store as lines of JSON. Its head says what it is; then comes one record a line, judgements
 * first, then each article before what is its own, then former editions; its seal says how many there are and has a digest of each section
 * and of all lines before it. An archive without a seal was cut short.
 */

/** The version of the form of archives. A program refuses a newer one. */
export const ARCHIVE_VERSION = 1;

/** In the order in which the seal names them. */
export const ARCHIVE_SECTIONS = [
  "articles",
  "profiles",
  "mentions",
  "evidence",
  "remarks",
  "judgements",
  "editions",
] as const;
export type ArchiveSection = (typeof ARCHIVE_SECTIONS)[number];

export interface ArchiveSeal {
  readonly counts: Readonly<Record<ArchiveSection, number>>;
  /** SHA-256 in hexadecimal digits, of the section's lines, each with its line end. */
  readonly digests: Readonly<Record<ArchiveSection, string>>;
  /** Of the head and all records. */
  readonly digest: string;
}

/** Characters in one line: more is no record. */
export const LONGEST_LINE = 100_000_000;

/** Counts and hashes lines as they pass. */
class Tally {
  readonly counts: Record<ArchiveSection, number> = bySection(() => 0);
  private readonly hashes: Record<ArchiveSection, Hash> = bySection(() => createHash("sha256"));
  private readonly whole = createHash("sha256");

  head(line: string): void {
    this.whole.update(`${line}\n`);
  }
  record(section: ArchiveSection, line: string): void {
    this.whole.update(`${line}\n`);
    this.hashes[section].update(`${line}\n`);
    this.counts[section]++;
  }
  seal(): ArchiveSeal {
    const digests = bySection((section) => this.hashes[section].digest("hex"));
    return { counts: this.counts, digests, digest: this.whole.digest("hex") };
  }
}

function bySection<T>(make: (section: ArchiveSection) => T): Record<ArchiveSection, T> {
  return Object.fromEntries(ARCHIVE_SECTIONS.map((section) => [section, make(section)])) as Record<
    ArchiveSection,
    T
  >;
}

/** The lines of an archive, without line ends. Equal stores give equal lines. `onSeal` learns what it holds. */
export async function* archiveLines(
  records: AsyncIterable<Stored>,
  onSeal: (seal: ArchiveSeal) => void = () => undefined,
): AsyncGenerator<string> {
  const tally = new Tally();
  const head = JSON.stringify({ archive: "tieline", version: ARCHIVE_VERSION, model: MODEL_VERSION });
  tally.head(head);
  yield head;
  for await (const record of records) {
    for (const [section, value] of recordsIn(record)) {
      const line = JSON.stringify({ section, record: value });
      tally.record(section, line);
      yield line;
    }
  }
  const seal = tally.seal();
  onSeal(seal);
  yield JSON.stringify({ seal });
}

function* recordsIn(stored: Stored): Generator<readonly [ArchiveSection, object]> {
  if ("judgement" in stored) {
    yield ["judgements", stored.judgement];
    return;
  }
  if ("edition" in stored) {
    yield ["editions", stored.edition];
    return;
  }
  const { article, wording, profiles, mentions, evidence, remarks } = stored.change;
  yield ["articles", { ...article, wording }];
  for (const profile of profiles) yield ["profiles", profile];
  for (const mention of mentions) yield ["mentions", mention];
  for (const one of evidence) yield ["evidence", one];
  for (const remark of remarks) yield ["remarks", remark];
}

/** One that was read, as far as the archive goes: whether it is what it should be, `check` says. */
export type RecordCheck = (stored: unknown) => Stored;

/**
 * What an archive holds, an article at a time. Throws a StoreError that says where and what: "version" for a newer
 * one, "damaged" for one that is cut short, altered or none; only at its end is it known that it is whole, so whoever
 * writes reads it once before. `where` names the archive.
 */
export async function* archiveRecords(
  lines: AsyncIterable<string>,
  where: string,
  check: RecordCheck,
  onSeal: (seal: ArchiveSeal) => void = () => undefined,
): AsyncGenerator<Stored> {
  const tally = new Tally();
  let number = 0;
  let bundle: Record<"profiles" | "mentions" | "evidence" | "remarks", unknown[]> & { article: unknown } = {
    article: null,
    profiles: [],
    mentions: [],
    evidence: [],
    remarks: [],
  };
  let seal: ArchiveSeal | null = null;
  const altered = (what: string) =>
    damaged(
      `The archive ${where} was altered or damaged: ${what}. Nothing was changed. Take another copy of it.`,
    );
  const checked = (stored: unknown, about: string) => {
    try {
      return check(stored);
    } catch {
      throw altered(`${about} is not of the form that it should be`);
    }
  };
  const whole = () => {
    const { profiles, mentions, evidence, remarks } = bundle;
    const { wording, ...article } = bundle.article as Row;
    const id = String(article["id"]);
    return checked(
      { change: { article, wording, profiles, mentions, evidence, remarks } },
      `the article ${id} (before line ${number})`,
    );
  };
  for await (const line of lines) {
    number++;
    if (number === 1) {
      refuseOther(line, where);
      tally.head(line);
      continue;
    }
    if (seal) throw altered(`something follows its end in line ${number}`);
    const { section, record, seal: end } = parsed(line) ?? {};
    if (isRow(end)) {
      if (bundle.article !== null) yield whole();
      seal = end as unknown as ArchiveSeal;
      continue;
    }
    if (!isSection(section) || !isRow(record)) throw altered(`line ${number} is not a record`);
    tally.record(section, line);
    if (section === "judgements") {
      yield checked({ judgement: record }, `the judgement in line ${number}`);
    } else if (section === "editions") {
      if (bundle.article !== null) yield whole();
      bundle = { ...bundle, article: null };
      yield checked({ edition: record }, `the former edition in line ${number}`);
    } else if (section === "articles") {
      if (bundle.article !== null) yield whole();
      bundle = { article: record, profiles: [], mentions: [], evidence: [], remarks: [] };
    } else {
      if (bundle.article === null) throw altered(`line ${number} comes before its article`);
      bundle[section].push(record);
    }
  }
  if (number === 0) throw damaged(`${where} is empty: it is no archive. Nothing was changed.`);
  if (!seal) {
    throw damaged(
      `The archive ${where} was cut short: it ends with line ${number}, and its seal is missing. Nothing was changed. Take another copy of it, or make it anew: tieline export --archive FILE.`,
    );
  }
  const found = tally.seal();
  for (const section of ARCHIVE_SECTIONS) {
    const wanted = seal.counts?.[section];
    if (wanted !== found.counts[section]) {
      throw altered(`it has ${found.counts[section]} ${section} and should have ${wanted}`);
    }
    if (seal.digests?.[section] !== found.digests[section]) {
      throw altered(`its ${section} are not those that were put in (their SHA-256 differs)`);
    }
  }
  if (seal.digest !== found.digest)
    throw altered("its head or its order is not the one that it was made with");
  onSeal(found);
}

function refuseOther(line: string, where: string): void {
  const head = parsed(line);
  if (head?.["archive"] !== "tieline") {
    throw damaged(
      `${where} is not an archive of Tieline. Nothing was changed. Archives are made by: tieline export --archive FILE.`,
    );
  }
  const { version, model } = head;
  if (typeof version !== "number" || typeof model !== "number") {
    throw damaged(`The archive ${where} does not say which version made it. Nothing was changed.`);
  }
  if (version > ARCHIVE_VERSION || model > MODEL_VERSION) {
    throw new StoreError(
      "version",
      `The archive ${where} was made by a newer version (its form is ${version} and its model ${model}, this program knows ${ARCHIVE_VERSION} and ${MODEL_VERSION}). Nothing was changed. Use the newer program.`,
    );
  }
  if (version < ARCHIVE_VERSION || model < MODEL_VERSION) {
    throw new StoreError(
      "version",
      `The archive ${where} was made by an older version (its form is ${version} and its model ${model}, this program reads ${ARCHIVE_VERSION} and ${MODEL_VERSION}). Nothing was changed. Import it with the version that made it, and ingest its articles again with this one.`,
    );
  }
}

function damaged(message: string): StoreError {
  return new StoreError("damaged", message);
}

function parsed(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRow(value) ? value : null;
  } catch {
    return null;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSection(value: unknown): value is ArchiveSection {
  return ARCHIVE_SECTIONS.some((section) => section === value);
}
