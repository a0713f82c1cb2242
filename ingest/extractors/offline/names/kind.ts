import { kindWeights } from "../lexicon/kind-weights.ts";
import { openKinds } from "./kind-model.ts";

/** What annotated text taught; training/kinds/CARD.md says which. */
export const { kindOf, typeOf } = openKinds(kindWeights);
