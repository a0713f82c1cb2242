import Ajv from "ajv/dist/2020.js";
import { description } from "#viewer/server/description.ts";

const document = description("1.2.3") as unknown as Document;
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>;
}

const ajv = new Ajv({ strict: false, formats: { date: true, base64: true, uri: true } });
ajv.addSchema(document, "openapi");

const JSON_TYPE = "application/json";

/** What the server's description has against an answer; nothing when the answer is as it says. */
export function disagreement(
  method: string,
  asked: string,
  status: number,
  type: string,
  value: unknown,
): string | null {
  const path = asked.replace(/\?.*/s, "");
  if (!type.startsWith(JSON_TYPE) || !path.startsWith("/api/") || path.startsWith("/api/store/")) return null;
  const failed = status >= 400;
  const template = Object.keys(document.paths).find((known) => fits(known, path));
  const operation = template && document.paths[template]?.[method.toLowerCase()];
  if (!template || !operation) return failed ? null : `${method} ${path} is not described`;
  const response = failed ? "default" : String(status);
  if (!operation.responses[response])
    return `${method} ${path} answers with ${status}, which is not described`;
  const place = [
    "paths",
    template,
    method.toLowerCase(),
    "responses",
    response,
    "content",
    JSON_TYPE,
    "schema",
  ];
  const pointer = place.map((part) => part.replace(/~/g, "~0").replace(/\//g, "~1")).join("/");
  const validate = ajv.compile({ $ref: `openapi#/${encodeURI(pointer)}` });
  return validate(value) ? null : `${method} ${path}: ${ajv.errorsText(validate.errors)}`;
}

const fits = (known: string, path: string) =>
  new RegExp(`^${known.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);
