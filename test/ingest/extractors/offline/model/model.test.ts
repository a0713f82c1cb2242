import { expect, test } from "vitest";
import { UnreadyExtractor } from "#ingest/extractor.ts";
import { openModel } from "#ingest/extractors/offline/model/model.ts";
import { modelSettings } from "../../../../support/reader.ts";

test.each([
  [{ weights: "/nowhere" }, "is missing. Install tieline again."],
  [{ vendored: "/nowhere" }, "could not be loaded"],
  [{ runtime: "fast" }, 'There is no runtime "fast": choose wasm or native.'],
])("a model that cannot be opened says why: %j", async (other, message) => {
  const opening = openModel({ ...modelSettings, ...other });
  await expect(opening).rejects.toThrow(message);
  await expect(opening).rejects.toBeInstanceOf(UnreadyExtractor);
});
