import { expect, test } from "vitest";
import { UnreadyExtractor } from "#ingest/extractor.ts";
import { openModel } from "#ingest/extractors/offline/model/model.ts";
import { modelSettings } from "../../../../support/reader.ts";

test.each([
  [{ weights: "/nowhere" }, "is missing. Install tieline again."],
  [{ vendored: "/nowhere" }, "could not be loaded"],
  [{ runtime: "fast" }, 'There is no runtime "fast": choose wasm or native.'],
  [{ confidence: "high" }, 'A confidence is a number from 0 to 1, such as 0.6, and not "high".'],
  [{ confidence: "60" }, 'A confidence is a number from 0 to 1, such as 0.6, and not "60".'],
])("a model that cannot be opened says why: %j", async (other, message) => {
  const opening = openModel({ ...modelSettings, ...other });
  await expect(opening).rejects.toThrow(message);
  await expect(opening).rejects.toBeInstanceOf(UnreadyExtractor);
});
