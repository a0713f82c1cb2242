import { circle } from "./circle.ts";
import { force } from "./force.ts";
import { kinds } from "./kinds.ts";
import type { Layout } from "./plan.ts";
import { radial } from "./radial.ts";
import { time } from "./time.ts";

export const layouts: readonly Layout[] = [force, circle, kinds, radial, time];
