import { type Kind, kinds } from "#graph/ontology.ts";
import type { KindTable, KindWeights } from "#ingest/extractors/offline/names/kind-model.ts";
import type { Example } from "./examples.ts";
import { type Settings, train } from "./train.ts";
import { tableOf } from "./weights.ts";

/** Groups are told by their nouns, not by this model. */
const KINDS = ["Person", "Organization", "Place", "Event", "Work", "none"] as const;
const STEP = 0.1;
const SETTINGS: Settings = {
  leastCount: 3,
  epochs: 8,
  rate: 0.15,
  decay: 0.002,
  forget: 0.3,
  forgetWords: 0.5,
  seed: 1,
  runs: 8,
};
const LEAST_WEIGHT = 0.4;
const LEAST_TYPE_WEIGHT = 0.6;

/** Learns the kind of a name from all examples, and for each kind its type from those that have one. */
export function modelOf(examples: readonly Example[]): KindWeights {
  const rows = train(
    examples.map((example) => ({ features: featuresOf(example), label: example.kind })),
    KINDS,
    SETTINGS,
  );
  const types: Record<string, KindTable> = {};
  for (const kind of KINDS) {
    const table = kind === "none" ? null : typesOf(kind, examples);
    if (table) types[kind] = table;
  }
  return { step: STEP, kinds: tableOf(rows, KINDS, STEP, LEAST_WEIGHT), types };
}

function typesOf(kind: Kind, examples: readonly Example[]): KindTable | null {
  const typed = examples.filter((example) => example.kind === kind && example.type !== null);
  const labels = kinds[kind].types.filter((type) => typed.some((example) => example.type === type));
  if (labels.length < 2) return null;
  const rows = train(
    typed.map((example) => ({ features: featuresOf(example), label: example.type! })),
    labels,
    SETTINGS,
  );
  return tableOf(rows, labels, STEP, LEAST_TYPE_WEIGHT);
}

const featuresOf = ({ shape, context }: Example): readonly string[] => [...shape, ...context];
