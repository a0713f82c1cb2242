import { UnreadyExtractor } from "#ingest/extractor.ts";
import { type Encoder, openEncoder } from "#ingest/extractors/offline/model/encoder.ts";
import { openRuntime, RUNTIMES, type RuntimeName } from "#ingest/extractors/offline/model/runtime.ts";
import { openSecondStage, type SecondStage } from "#ingest/extractors/offline/model/second-stage.ts";
import { type Labels, readWeights } from "#ingest/extractors/offline/model/weights.ts";

/** Where the model is and what computes it. Plain data, so that it can be handed to a thread. */
export interface ModelSettings {
  /** The folder of the trained model. */
  readonly weights: string;
  /** The folder of the vendored WebAssembly build. */
  readonly vendored: string;
  /** "wasm" or "native". */
  readonly runtime: string;
  /** A number from 0 to 1: claims that are less sure are not made; "" for the reader's own. */
  readonly confidence: string;
}

/** A trained model, loaded. */
export interface Model {
  readonly labels: Labels;
  readonly encoder: Encoder;
  readonly second: SecondStage;
  readonly runtime: RuntimeName;
  /** What is less sure is not said; null: as the reader has it. */
  readonly least: number | null;
}

/** Loads a model, which takes about a second. @throws UnreadyExtractor when its files are not whole. */
export async function openModel(settings: ModelSettings): Promise<Model> {
  try {
    const weights = await readWeights(settings.weights);
    const name = runtimeOf(settings.runtime);
    const least = shareOf(settings.confidence);
    const runtime = await openRuntime(name, settings.vendored);
    const encoder = await openEncoder(weights, runtime);
    const second = await openSecondStage(weights, runtime);
    return { labels: weights.labels, encoder, second, runtime: name, least };
  } catch (error) {
    throw new UnreadyExtractor((error as Error).message);
  }
}

function runtimeOf(name: string): RuntimeName {
  const known = RUNTIMES.find((one) => one === name);
  if (known === undefined) throw new Error(`There is no runtime "${name}": choose ${RUNTIMES.join(" or ")}.`);
  return known;
}

function shareOf(text: string): number | null {
  if (text.trim() === "") return null;
  const share = Number(text);
  if (!(share >= 0 && share <= 1))
    throw new Error(`A confidence is a number from 0 to 1, such as 0.6, and not "${text}".`);
  return share;
}
