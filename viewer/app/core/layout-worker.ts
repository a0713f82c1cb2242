import { type LayoutInput, layout } from "./layout.ts";

// Large networks are laid out here, so that the page stays quick.
self.addEventListener("message", (event: MessageEvent<LayoutInput>) => {
  self.postMessage(layout(event.data));
});
