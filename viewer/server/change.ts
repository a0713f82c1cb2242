import { z } from "zod";
import { FAULTS, MENTION_FORMS, NOTICES, REMARK_FORMS, VERDICTS } from "#graph/model.ts";
import { KINDS, MODALITIES, POLARITIES, RELATIONS, TENURES } from "#graph/ontology.ts";

const text = z.string();
const textOrNull = z.string().nullable();
const place = z.int().min(0);

const article = {
  id: text,
  address: textOrNull,
  title: textOrNull,
  publisher: textOrNull,
  published: textOrNull,
  updated: textOrNull,
  notice: z.enum(NOTICES).nullable(),
  noticeStart: place.nullable(),
  noticeEnd: place.nullable(),
  about: textOrNull,
  text,
};

/** A former edition of an article. */
export const editionRecord = z.strictObject({ ...article, replacedBy: text });

/** A GraphChange from another process: the form is held here, what it says is held to its text by the store. */
export const changeRequest = z.strictObject({
  article: z.strictObject(article),
  wording: z.strictObject({
    shingles: place,
    sketch: z
      .string()
      .regex(/^[0-9a-f]{1024}$/)
      .nullable(),
    credits: z.array(text),
  }),
  profiles: z.array(z.strictObject({ id: text, kind: z.enum(KINDS), local: z.boolean() })),
  mentions: z.array(
    z.strictObject({
      id: text,
      article: text,
      profile: text,
      kind: z.enum(KINDS),
      type: textOrNull,
      name: text,
      aliases: z.array(text),
      traits: z.array(text),
      starts: z.array(place),
      ends: z.array(place),
      forms: z.array(z.enum(MENTION_FORMS)),
      confidence: z.number().min(0).max(1),
      judgedBy: text,
      because: text,
    }),
  ),
  evidence: z.array(
    z.strictObject({
      id: text,
      article: text,
      said: text,
      subject: text,
      predicate: z.enum(RELATIONS),
      object: text,
      polarity: z.enum(POLARITIES),
      modality: z.enum(MODALITIES),
      speaker: textOrNull,
      time: textOrNull,
      role: textOrNull,
      tenure: z.enum(TENURES).nullable(),
      start: place,
      end: place,
      quote: text,
      reader: text,
      rule: text,
      confidence: z.number().min(0).max(1),
    }),
  ),
  remarks: z.array(
    z.strictObject({
      id: text,
      article: text,
      start: place,
      end: place,
      quote: text,
      form: z.enum(REMARK_FORMS),
      speaker: text,
      addressee: textOrNull,
      about: z.array(text),
      words: text,
      reader: text,
    }),
  ),
});

/** A Judgement from another process. */
export const judgementRecord = z.strictObject({
  id: text,
  verdict: z.enum(VERDICTS),
  entities: z.array(text).max(2),
  claim: textOrNull,
  fault: z.enum(FAULTS).nullable(),
  said: z.array(text),
  about: text,
  because: textOrNull,
  by: text,
  made: z.iso.datetime(),
});
