import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { QUERY_NAMES } from "#graph/queries.ts";
import { type AppParts, createApp } from "#viewer/server/app.ts";
import { ROUTES } from "#viewer/server/description.ts";
import { ask, type TestServer, testServer } from "./running.ts";

let running: TestServer;
beforeAll(async () => {
  running = await testServer();
});
afterAll(() => running.close());

test("the server tells what can be asked of it, as OpenAPI", async () => {
  const { status, json } = await ask(running, "GET", "/api/openapi.json");
  expect(status).toBe(200);
  expect(json.info).toMatchObject({ title: "Tieline", version: "1.2.3" });
  expect(await new Validator().validate(json)).toEqual({ valid: true });
  for (const query of QUERY_NAMES) expect(json.paths).toHaveProperty([`/api/queries/${query}`, "post"]);
});

test("every route is told, and no other", () => {
  const parts: Pick<AppParts, "allowedHosts" | "token" | "version"> & {
    events: Pick<AppParts["events"], "whenever">;
  } = {
    events: { whenever() {} },
    allowedHosts: [],
    token: "",
    version: "",
  };
  const app = createApp(parts as unknown as AppParts);
  const kept = app.routes.filter(
    ({ method, path }) => method !== "ALL" && path.startsWith("/api/") && !path.startsWith("/api/store/"),
  );
  const told = [...ROUTES, { method: "post", path: "/api/queries/:name" }];
  const names = (routes: readonly { method: string; path: string }[]) =>
    routes.map(({ method, path }) => `${method.toLowerCase()} ${path}`).sort();
  expect(names(kept)).toEqual(names(told));
});
