/** Verbs in the present tense, in which captions speak of people in a picture. */
export const POSES: ReadonlySet<string> = new Set(
  (
    "visits visit meets meet tours tour views enters enter sees see kicks passes votes cast casts chats chat applauds queues shakes shake greets greet speaks speak leaves leave arrives arrive hugs hug waves wave stands stand walks walk " +
    "attends attend looks look poses pose sits sit signs sign inspects inspect fills fill unloads hands welcomes " +
    "welcome opens open talks crosses carries carry holds gestures gesture smiles smile listens listen addresses " +
    "address reacts react celebrates celebrate lays lay lights plays rides rests rest reads shows pours pour strikes " +
    "damp lie line queue rise rises gather gathers mourn mourns protest protests march marches embraces embrace " +
    "delivers kisses watches watch board boards prepare prepares wait waits perform performs shares oppose"
  ).split(" "),
);
