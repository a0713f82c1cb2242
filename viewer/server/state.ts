import type { GraphStore, StoreStatus } from "#graph/store.ts";
import type { GraphEvents } from "#viewer/server/events.ts";

/** Which state the graph is in, so that what was read from it need not be read again. */
export interface GraphState {
  now(): Promise<{ readonly status: StoreStatus; readonly state: string }>;
}

/** By its counts, which show what others write, and by what was written through this server. */
export function graphState(store: GraphStore, events: Pick<GraphEvents, "writes">): GraphState {
  let asking: { readonly writes: number; readonly status: Promise<StoreStatus> } | null = null;
  return {
    async now() {
      const { writes } = events;
      // a page asks for several things at once
      if (asking?.writes !== writes) {
        const mine = { writes, status: store.status() };
        asking = mine;
        const done = () => {
          if (asking === mine) asking = null;
        };
        mine.status.then(done, done);
      }
      const status = await (asking as { readonly status: Promise<StoreStatus> }).status;
      return { status, state: `${writes} ${JSON.stringify(status)}` };
    },
  };
}
