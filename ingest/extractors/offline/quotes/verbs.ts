/** Verbs of saying, by what they say of the words: that somebody said them, denies them, or doubts them. */
export const SAYING = new Set(
  `say tell add write note report announce state declare claim argue insist explain reply respond answer admit concede
  acknowledge warn predict confirm stress reckon recall remark observe comment post tweet testify allege maintain
  complain joke quip vow promise suggest believe think conclude estimate boast confess continue ask shout cry whisper
  mutter murmur plead snap counter retort emphasize emphasise reveal disclose caution contend assert laugh sigh
  read wonder grumble protest lament agree repeat demand urge call describe recount explain indicate hint signal show find
  hear understand see learn mean accuse assure remind scoff shrug interject propose affirm reiterate point`.split(
    /\s+/,
  ),
);

/** Verbs whose subject, after or before quotation marks, is who speaks. */
export const QUOTING = new Set(
  `say tell add write note announce state declare claim argue insist explain reply respond answer admit concede
  acknowledge warn predict confirm stress reckon recall remark observe comment post tweet testify allege maintain
  complain joke quip vow promise suggest conclude boast confess continue ask shout cry whisper mutter murmur plead snap
  counter retort emphasize emphasise reveal caution contend assert laugh sigh read wonder grumble protest lament agree
  repeat demand call describe recount accuse urge assure remind scoff shrug interject propose affirm reiterate report criticize
  criticise condemn denounce praise defend dismiss thank mock liken compare quote sum recount rage blast beg thunder fume
  muse gush roar scream yell bark chide scold speak wish dub label brand hail slam deride ridicule characterise characterize
  cite question`.split(/\s+/),
);

/** Nouns for what somebody said: "Ruiz's claim that …". */
export const SAYINGS = new Set(
  `claim statement remark comment accusation argument assertion warning promise call suggestion allegation description insistence
  belief view opinion question complaint contention declaration pledge prediction admission denial criticism tweet post letter
  speech words message`.split(/\s+/),
);

export const DENYING = new Set(["deny", "reject", "dispute", "refute", "disown", "dismiss"]);
/** What hangs from them is wished, feared or asked, not said to be so. */
export const NOT_ASSERTING = new Set([
  "doubt",
  "wonder",
  "ask",
  "hope",
  "wish",
  "fear",
  "imagine",
  "pretend",
  "demand",
  "urge",
  "suggest",
  "propose",
  "wants",
  "question",
]);
