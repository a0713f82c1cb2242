import { join } from "node:path";
import type { Extractor } from "#ingest/extractor.ts";
import { type Model, type ModelSettings, openModel } from "#ingest/extractors/offline/model/model.ts";
import { offlineReader } from "#ingest/extractors/offline/reader.ts";

const root = join(__dirname, "..", "..");

/** The shipped model, or that of the folder in TIELINE_MODEL. */
export const modelSettings: ModelSettings = {
  weights: process.env["TIELINE_MODEL"] || join(root, "ingest", "extractors", "offline", "model", "weights"),
  vendored: join(root, "vendor", "onnxruntime-web"),
  runtime: "wasm",
  confidence: "",
};

let loaded: Promise<Model> | null = null;

/** Loaded once a test file. */
export function shippedModel(): Promise<Model> {
  loaded ??= openModel(modelSettings);
  return loaded;
}

export async function shippedReader(): Promise<Extractor> {
  return offlineReader(await shippedModel());
}
