import type { Benchmark } from "../bench/benchmark.ts";
import type { Environment } from "../bench/result.ts";
import type { ValueInfo } from "./protocol.ts";

/** Images at a time. More would gain little on the boards that edgebench knows. */
const WIDE = 8;
/** Below this, nothing is loaded beside what the benchmark needs. Above, a worker that grows beyond its device is ended. */
const LEAST_MEMORY = 2 * 1024 ** 3;
/** Their workers take any first dimension after load where the model leaves it open; others fix it as they load. */
const OPEN: ReadonlySet<Benchmark["runtime"]> = new Set(["onnxruntime", "pytorch", "tensorflow"]);

/** A larger batch in which a model might answer images; undefined where it takes no other than the benchmark's. */
export function widerBatch(
  { runtime, parameters }: Pick<Benchmark, "runtime" | "parameters">,
  inputs: readonly ValueInfo[],
  environment: Environment,
): number | undefined {
  const [input] = inputs;
  const memory = environment["memory-bytes"];
  const isOpen = inputs.length === 1 && typeof input?.shape[0] === "string";
  const isRoomy = typeof memory === "number" && memory >= LEAST_MEMORY;
  return OPEN.has(runtime) && parameters.batch < WIDE && isOpen && isRoomy ? WIDE : undefined;
}
