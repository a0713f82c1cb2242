import { join } from "node:path";
import { expect, test } from "vitest";
import { openRuntime } from "#ingest/extractors/offline/model/runtime.ts";

const vendored = join(__dirname, "../../../../../vendor/onnxruntime-web");

/** d = a × b + i, of rows of two numbers; i are integers of 64 bits. */
const GRAPH = Buffer.from(
  "CAg6lgEKEQoBYQoBYhIBYyIGTWF0TXVsChcKAWkSAWYiBENhc3QqCQoCdG8YAaABAgoOCgFjCgFmEgFkIgNBZGQSAWdaFAoBYRIPCg0IARIJCgMSAU4KAggCWhMKAWISDgoMCAESCAoCCAIKAggCWhQKAWkSDwoNCAcSCQoDEgFOCgIIAmIUCgFkEg8KDQgBEgkKAxIBTgoCCAJCBAoAEBE=",
  "base64",
);

const two = (data: Float32Array | Int32Array) => ({ data, dims: [data.length / 2, 2] });

test("computes a graph, call after call in their order", async () => {
  const runtime = await openRuntime("wasm", vendored);
  const graph = await runtime.open(GRAPH);
  const doubled = two(Float32Array.of(2, 0, 0, 2));
  const sums = await Promise.all(
    [1, 2, 3].map((one) =>
      graph.run({ a: two(Float32Array.of(one, 10)), b: doubled, i: two(Int32Array.of(-1, 5)) }),
    ),
  );
  expect(sums.map(({ d }) => [...(d?.data ?? [])])).toEqual([
    [1, 25],
    [3, 25],
    [5, 25],
  ]);
  expect(sums[0]?.["d"]?.dims).toEqual([1, 2]);
});

test("says where the runtime is missing", async () => {
  await expect(openRuntime("wasm", "/nowhere")).rejects.toThrow(
    /^The model's runtime could not be loaded from .nowhere.ort\.node\.min\.js .*: install tieline again\.$/,
  );
});

test("says what to do when the native one was asked for and is not there", async () => {
  await expect(openRuntime("native", vendored)).rejects.toThrow(
    /npm install --ignore-scripts onnxruntime-node/,
  );
});
