import { type BridgesInput, bridges } from "./bridges.ts";

// Betweenness of large networks is reckoned here, so that the page stays quick.
self.addEventListener("message", (event: MessageEvent<BridgesInput>) => {
  self.postMessage(bridges(event.data));
});
