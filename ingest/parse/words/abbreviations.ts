/** Abbreviations that end in a full stop, in lower case and without it. */

/** A name, a number or a place follows: the stop never ends a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs mmes dr prof rev revd fr sr st ste mt ft hon gov lt col cmdr cdr capt cpt gen adm maj " +
    "sgt cpl pte pvt brig sen rep reps sens pres supt insp det amb atty asst assoc dep msgr mgr ven cllr " +
    "drs profs engr ret lt-gen maj-gen lt-col vs v viz cf eg ie e.g i.e ca approx no nos art para sec fig figs vol pp p ch chap"
  ).split(" "),
);

/** May end a sentence, when what follows begins one. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "inc ltd co corp llc plc gmbh bros jr snr esq etc al ave blvd rd dept univ est ext govt intl natl assn " +
    "a.m p.m am pm b.c a.d u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a mph km kg cm mm ft lb lbs oz sq hrs hr min mins " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa " +
    "tenn tex vt va wash wis wyo bn mn tn"
  ).split(" "),
);

/** Words of their own when they stand in small letters. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  (
    "ill la pa mo ore del ind mass wash miss ark ala mich tex vt va wis minn neb nev sun sat mon wed mar may dec " +
    "jan est min mins corp am pm oz conn kan fla ga okla tenn"
  ).split(" "),
);
