import { kinNouns } from "#ingest/extractors/offline/lexicon/kin.ts";
import type { Declarations } from "#ingest/extractors/offline/relations/notation.ts";

const KIN = [...kinNouns].join();
const NATIONAL =
  "citizen,national,lawyer,engineer,judge,diplomat,investor,footballer,businessman,businesswoman,economist,billionaire,journalist,novelist,writer,poet,singer,actor,actress,director,film-maker,filmmaker,painter,architect,scientist,physicist,chemist,biologist,geologist,glaciologist,oncologist,doctor,nurse,surgeon,midfielder,striker,defender,goalkeeper,winger,cyclist,swimmer,runner,sprinter,boxer,rider,skier,climber,sailor,pilot,astronaut,cosmonaut,merchant,baker,banker,developer,agronomist,jurist,corporal,historian,philosopher,composer,conductor,violinist,pianist,cellist,sculptor,photographer,chef,entrepreneur,tycoon,magnate,critic,champion,refugee,dissident,exile,activist,artist,editor,translator,mathematician,professor,mediator,teacher,woman,man,student,trader,farmer,fisherman,captain,driver,coach,player";

/** Where people come from, live and learnt, and who is kin to whom. */
export const lives: Declarations = {
  CITIZEN_OF: [
    "S hold O's passport | S:Person O:Place",
    `S is O {${NATIONAL}} | O:Place/country`,
    "S is {citizen,national,native,subject} {of,by} O | O:Place/country",
    "S {hold,have,carry} O {passport,citizenship,nationality}",
    "S {take,acquire,receive,get} O {citizenship,nationality,passport}",
    "S be {national,citizen,naturalized} {of,by} O",
    "S be O | O:Place/country",
  ],
  LIVES_IN: [
    "S {live,settle,grow} in {village,town,suburb,city,district,port} of O | S:Person",
    "S's {exile,retirement} in O | S:Person O:Place",
    "S live between O | S:Person O:Place",
    "S say from O | S:Person O:Place",
    "S's life in O | S:Person O:Place",
    "S {live,reside,settle,dwell,move,retire,lodge,grow up,stay} {in,at,on,near,outside,to} O | S:Person O:Place",
    "S {have,own,share,rent,keep} {house,home,flat,apartment,villa} {in,at,on,near} O | S:Person O:Place",
    "S's {home,house,flat,apartment,villa} {in,at,on,near} O | S:Person O:Place",
    "S's home town of O | S:Person O:Place",
    "S is {resident,inhabitant} of O | S:Person O:Place",
    "S is O resident | S:Person O:Place",
    "S {live,spend} ~ in O | S:Person O:Place",
    "S {spend} {year,decade,life,childhood,exile} in O | S:Person O:Place",
    "S {make} home in O | S:Person O:Place",
    "S {move,emigrate,relocate} to O | S:Person O:Place",
  ],
  BORN_IN: [
    "~ bear S {in,at,near,on,off} O",
    "S is native of O | S:Person O:Place",
    "S is O native | S:Person O:Place",
    "S's {birthplace,hometown} of O",
    "O is S's birthplace",
  ],
  EDUCATED_AT: [
    "S be at O | S:Person O:Organization/university",
    "S {study,train,read,graduate,enroll,enrol,qualify,learn,matriculate} {at,from,in} O | O:Organization",
    "S {study,read,learn} {law,medicine,economics,history,engineering,physics,physic,chemistry,journalism,forestry,metallurgy,music,biology,philosophy,politics,mathematics,architecture,agriculture,linguistics,geology,theology,art,piano,violin,composition,acting,politics} {at,in} O | O:Organization",
    "S be educated at O",
    "~ {educate,train,school,teach} S at O | S:Person O:Organization",
    "S school at O",
    "S {hold,have,take,earn,receive,gain,complete,get,win,finish,begin} {degree,doctorate,diploma,phd,master,law degree,qualification,scholarship} {from,at,of} O",
    "S {hold,hold ~} from O | S:Person O:Organization/university",
    "S's {degree,doctorate,diploma,study,thesis} {from,at} O",
    "S is {graduate,alumnus,alumna,student,classmate,undergraduate,dropout,former student} {of,at,from} O",
    "S is O {graduate,student,alumnus} | O:Organization",
    "S is O's {graduate,student,alumnus} | O:Organization",
    "S {attend} O | S:Person O:Organization/university",
    "S be student at O",
    "S {meet} as student at O",
  ],
  FAMILY_OF: [
    `S is O's {${KIN}} | S:Person O:Person, role==`,
    `S is {${KIN}} of O | S:Person O:Person, role==`,
    `S is {brother,sister,wife,husband,cousin,son,daughter} to O | S:Person O:Person, role==`,
    "S be married to O | S:Person O:Person, role=spouse",
    "S {marry,wed,divorce} O | S:Person O:Person, role=spouse",
    "S and O {marry,wed,divorce} | S:Person O:Person, role=spouse",
    "~ marry S to O | role=spouse",
    "S's {marriage} to O | role=spouse",
    "{marriage,wedding} of S {to,and} O | role=spouse",
    "divorce of S from O | role=spouse",
    "~ {survive} S by O | S:Person O:Person",
    "S {father,raise,adopt} O | S:Person O:Person",
    "S be {related} to O",
    "S and O be {brother,sister,cousin,sibling,twin} | role==",
  ],
};
