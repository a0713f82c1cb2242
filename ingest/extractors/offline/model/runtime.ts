import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Env, InferenceSession, InferenceSessionFactory, TensorConstructor } from "onnxruntime-common";

/**
 * What computes the model's graphs: the vendored WebAssembly build, which gives the same bits on every machine, or
 * the package onnxruntime-node where a user has installed it, which is several times as fast and differs in the last
 * digits.
 */
export const RUNTIMES = ["wasm", "native"] as const;
export type RuntimeName = (typeof RUNTIMES)[number];

/** Numbers in rows: `data` has as many as the product of `dims`. */
export interface Numbers<Data extends Float32Array | Int32Array = Float32Array | Int32Array> {
  readonly data: Data;
  readonly dims: readonly number[];
}

/** A graph that is ready to compute; calls are answered one after the other. */
export interface Graph {
  run(inputs: Readonly<Record<string, Numbers>>): Promise<Readonly<Record<string, Numbers<Float32Array>>>>;
}

export interface Runtime {
  readonly name: RuntimeName;
  /** @throws Error when the bytes are no graph that it can compute. */
  open(graph: Uint8Array): Promise<Graph>;
}

interface Onnx {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
  readonly env: Env;
}

/** @param vendored the folder of the WebAssembly build */
export async function openRuntime(name: RuntimeName, vendored: string): Promise<Runtime> {
  const onnx = name === "wasm" ? loadWasm(vendored) : await loadNative();
  const options: InferenceSession.SessionOptions = {
    executionProviders: [name === "wasm" ? "wasm" : "cpu"],
    // The graphs come optimized: doing it again here would take as long as all other loading.
    graphOptimizationLevel: "disabled",
    logSeverityLevel: 3,
    // One thread: with more, sums are made in another order. Articles can be read side by side in workers.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  };
  return {
    name,
    async open(bytes) {
      const session = await onnx.InferenceSession.create(bytes, options);
      let last: Promise<unknown> = Promise.resolve();
      return {
        run(inputs) {
          const next = last.then(() => run(onnx, session, inputs));
          last = next.catch(() => {});
          return next;
        },
      };
    },
  };
}

async function run(
  { Tensor }: Onnx,
  session: InferenceSession,
  inputs: Readonly<Record<string, Numbers>>,
): Promise<Record<string, Numbers<Float32Array>>> {
  const fed = Object.entries(inputs).map(([name, { data, dims }]) => {
    const tensor =
      data instanceof Int32Array ? new Tensor("int64", wide(data), dims) : new Tensor("float32", data, dims);
    return [name, tensor];
  });
  const given = await session.run(Object.fromEntries(fed));
  return Object.fromEntries(
    Object.entries(given).map(([name, { data, dims }]) => [name, { data: data as Float32Array, dims }]),
  );
}

/** As the graphs take integers. */
function wide(data: Int32Array): BigInt64Array {
  const numbers = new BigInt64Array(data.length);
  for (let place = 0; place < data.length; place++) numbers[place] = BigInt(data[place] as number);
  return numbers;
}

/**
 * V8 compiles a WebAssembly function anew, with all its might, once it has run over so many bytes of code. By default
 * (1,800,000) it does so with hundreds of functions during the first article, and that takes longer than reading it;
 * with this, only with the few in which most of the time goes.
 */
const TIERING_BUDGET = 1_000_000_000;

function loadWasm(folder: string): Onnx {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const file = join(folder, "ort.node.min.js");
  let onnx: Onnx;
  try {
    onnx = createRequire(file)(file) as Onnx;
  } catch (error) {
    throw new Error(
      `The model's runtime could not be loaded from ${file} (${(error as Error).message.split("\n")[0]}): install tieline again.`,
    );
  }
  onnx.env.wasm.numThreads = 1;
  return onnx;
}

async function loadNative(): Promise<Onnx> {
  const name: string = "onnxruntime-node"; // no dependency, so its types are not here
  try {
    const module = (await import(name)) as Onnx & { readonly default?: Onnx };
    return module.default ?? module;
  } catch (error) {
    throw new Error(
      `The native runtime was asked for, but onnxruntime-node could not be loaded (${(error as Error).message.split("\n")[0]}): run "npm install --ignore-scripts onnxruntime-node", or ask for the runtime "wasm".`,
    );
  }
}
