import { join } from "node:path";
import { type Model, openModel } from "#ingest/extractors/offline/model/model.ts";

const root = join(__dirname, "..");

/** The model that the reader ships, or another one's folder, for what is trained upon it. */
export function openShipped(folder: string | undefined): Promise<Model> {
  return openModel({
    weights: folder ?? join(root, "ingest", "extractors", "offline", "model", "weights"),
    vendored: join(root, "vendor", "onnxruntime-web"),
    runtime: "wasm",
    confidence: "",
  });
}
