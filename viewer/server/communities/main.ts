import { parentPort } from "node:worker_threads";
import { communitiesIn, type Ties } from "#viewer/server/communities/communities.ts";

// A thread that finds communities once. What goes wrong ends it, and whoever started it hears of it.
parentPort?.once("message", (ties: Ties) => parentPort?.postMessage(communitiesIn(ties)));
