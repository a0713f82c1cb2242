import { z } from "zod";
import type { RecordCheck } from "#graph/archive.ts";
import { changeRequest, editionRecord, judgementRecord } from "#viewer/server/change.ts";

const stored = z.union([
  z.strictObject({ judgement: judgementRecord }),
  z.strictObject({ change: changeRequest }),
  z.strictObject({ edition: editionRecord }),
]);

/** Whether what an archive holds has the form of what is stored. Throws when it has not. */
export const checkStored: RecordCheck = (record) => stored.parse(record);
