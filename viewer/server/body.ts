import type { Context } from "hono";
import type { z } from "zod";
import { RequestError } from "#viewer/server/errors.ts";

/** The body as JSON of that form. */
export async function bodyOf<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  const text = await context.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text === "" ? "{}" : text);
  } catch {
    throw new RequestError("request", "The request's body is not JSON.");
  }
  return schema.parse(value);
}
