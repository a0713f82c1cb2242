import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The lists that name the model's outputs: labels.json. */
export interface Labels {
  /** Pieces in a window. */
  readonly window: number;
  /** Words in the longest span. */
  readonly spanWidth: number;
  /** "O", "B-Person", "I-Person"… */
  readonly names: readonly string[];
  readonly upos: readonly string[];
  /** Relations of the trees. */
  readonly labels: readonly string[];
  readonly kinds: readonly string[];
  readonly relations: readonly string[];
  readonly polarities: readonly string[];
  readonly modalities: readonly string[];
  readonly tenures: readonly string[];
  /** How many the second stage's rows have. */
  readonly features: { readonly antecedents: number; readonly pairs: number };
}

/** The files of a trained model, read and checked. */
export interface Weights {
  readonly labels: Labels;
  /** The pieces of words, each at its number. */
  readonly vocabulary: readonly string[];
  /** The bytes of a graph: "encoder", "references"… @throws Error when there is none of that name. */
  graph(name: string): Uint8Array;
}

/** What manifest.json tells of each file. */
type Manifest = Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;

const LISTS = "labels.json";
const VOCABULARY = "vocab.txt";

/**
 * Reads a trained model from its folder. What it reads is what was published, byte by byte, or an error.
 * @throws Error in one sentence when a file is missing, cut short, altered, or of another version.
 */
export async function readWeights(folder: string): Promise<Weights> {
  const manifest = await readManifest(folder);
  const names = Object.keys(manifest).filter(
    (name) => name === LISTS || name === VOCABULARY || name.endsWith(".onnx"),
  );
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readChecked(folder, name, manifest));
  const text = (name: string): string => {
    const bytes = files.get(name);
    if (!bytes) throw problem(join(folder, "manifest.json"), `does not name ${name}`);
    return Buffer.from(bytes).toString("utf8");
  };
  return {
    labels: JSON.parse(text(LISTS)) as Labels,
    vocabulary: text(VOCABULARY).replace(/\n$/, "").split("\n"),
    graph(name) {
      const bytes = files.get(`${name}.onnx`);
      if (!bytes) throw problem(join(folder, "manifest.json"), `does not name ${name}.onnx`);
      return bytes;
    },
  };
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, "manifest.json");
  const bytes = await read(file);
  try {
    return JSON.parse(bytes.toString("utf8")) as Manifest;
  } catch {
    throw problem(file, "is not JSON");
  }
}

async function readChecked(folder: string, name: string, manifest: Manifest): Promise<Uint8Array> {
  const file = join(folder, name);
  const told = manifest[name] as Manifest[string];
  const bytes = await read(file);
  if (bytes.length !== told.bytes)
    throw problem(file, `has ${bytes.length} bytes where ${told.bytes} are expected`);
  if (createHash("sha256").update(bytes).digest("hex") !== told.sha256)
    throw problem(file, "is not the file that manifest.json describes");
  return bytes;
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw problem(file, code === "ENOENT" ? "is missing" : `cannot be read (${code ?? "unknown reason"})`);
  }
}

function problem(file: string, what: string): Error {
  return new Error(`The reader's model is not whole: ${file} ${what}. Install tieline again.`);
}
