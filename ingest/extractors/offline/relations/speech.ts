import type { Declarations } from "#ingest/extractors/offline/relations/notation.ts";

/** Who speaks to whom, and of whom. What a quotation says is read by the quotations' part. */
export const speech: Declarations = {
  TOLD: [
    "S ~ {in,during} {interview,conversation,call,talk} with O | S:Person O:Organization/media+Person",
    "S ~ in {interview,statement,letter,speech,message,remark,address} to O | S:Person",
    "S {say,speak,appear} on O | O:Organization/media",
    "S {tell,inform,brief,remind} O | S:Person+Organization+Group O:Organization/media",
    "S tell O | S:Person+Organization+Group O:Person+Organization",
    "S {say,speak,write,confide,confess,admit,remark,explain,whisper,complain,testify,reply,answer,report,confirm} to O | S:Person+Group O:Person+Organization+Group",
    "S {say,tell} ~ to O | O:Organization/media",
    "S {give} interview to O",
    "S's interview {with,to} O | O:Organization/media+Person",
    "O interview S | O:Person+Organization S:Person",
    "interview {with,of} S {by,in} O | O:Organization/media",
    "S {assure,reassure,notify} O",
  ],
  SPOKE_ABOUT: [
    "S {speak,talk,write,joke,boast,say,remark,ask,lie,reminisce,muse} {of,about} O",
    "S {comment,speak} on O",
    "S {discuss,mention,describe,name,address,remember,recall} O | S:Person",
    "S refer to O",
    "S {make,give} {comment,remark,speech,statement} {about,on} O",
    "S's {comment,remark,speech,statement} {about,on} O",
  ],
};
