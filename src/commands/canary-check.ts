import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Parameters, RuntimeName } from "../bench/benchmark.ts";
import type { Check } from "../device/check.ts";
import { cleanText } from "../device/clean-text.ts";
import type { Accelerated } from "../device/doctor-accelerators.ts";
import { type Canary, canaryOf, type Growth, judgeGrowth, nextBatch } from "../measure/canary.ts";
import { partsOfSavedModel } from "../measure/sentinel.ts";
import type { Context } from "./context.ts";
import { randomFeed } from "./feed.ts";
import { LaunchLost, type LaunchSpec, LiveLaunch } from "./launch.ts";
import type { NoiseRequest } from "./noise-check.ts";

export interface CanaryRequest extends NoiseRequest {
  /** What the device's benchmarks ask for: each delegate is looked at; none where there are no benchmarks of a runtime. */
  readonly wanted: readonly Accelerated[];
}

/** Inferences before the timed ones: a new shape is made ready in them. */
const UNTIMED = 3;
const TIMED = 5;
const PATIENCE_MS = 60_000;
/** A network may be compiled first. */
const COMPILING_MS = 600_000;

/**
 * Looks whether the clock of each worker stops after the work: a small network is given a batch, twice and four times as
 * many images, and its times must grow. One check for each runtime and delegate.
 */
export async function checkCanaries(
  { runtimes, wanted, find, transport }: CanaryRequest,
  { signal, workersDir, progress }: Pick<Context, "signal" | "workersDir" | "progress">,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { runtime, delegate } of pairsOf(runtimes, wanted)) {
    const name = delegate === undefined ? runtime : `${runtime} with ${delegate}`;
    const canary = canaryOf(runtime, delegate);
    if (canary === undefined) {
      checks.push(told("ok", `${name}: not looked at, since a network must be compiled for it`));
      continue;
    }
    progress.line(`looking whether the clock of ${name} stops after the work`);
    const spec: LaunchSpec = {
      ...(await find(runtime)),
      modelFile: join(workersDir, "canaries", canary.file),
      beside: partsOfSavedModel(canary.file),
      parameters: { precision: "fp32", batch: 1, threads: 1, ...(delegate === undefined ? {} : { delegate }) },
      scenario: "single-stream",
      timeoutMs: canary.isClosed ? COMPILING_MS : PATIENCE_MS,
      signal,
      transport,
    };
    checks.push(await judged(name, () => inAnyPrecision(canary, spec)));
  }
  return checks;
}

interface Pair {
  readonly runtime: RuntimeName;
  readonly delegate: string | undefined;
}

/** Each runtime with the delegates that are asked of it. */
function pairsOf(runtimes: readonly RuntimeName[], wanted: readonly Accelerated[]): readonly Pair[] {
  return runtimes.flatMap((runtime) => {
    const asked = new Set(wanted.flatMap((one) => (one.runtime === runtime ? [one.delegate] : [])));
    return [...(asked.size === 0 ? [undefined] : asked)].map((delegate) => ({ runtime, delegate }));
  });
}

const told = (state: Check["state"], finding: string): Check => ({ check: "timing", state, finding });

async function judged(name: string, measure: () => Promise<Growth>): Promise<Check> {
  try {
    return judgeCanary(name, await measure());
  } catch (error) {
    if (!(error instanceof LaunchLost)) throw error;
    return {
      ...told("warn", `${name}: whether its clock stops after the work was not seen: ${cleanText(error.message)}`),
      remedy: "look again; where it is refused, see that the delegate is installed",
    };
  }
}

/** What the growth of a canary's times says of its worker's clock. */
function judgeCanary(name: string, growth: Growth): Check {
  const { batch, once, twice, fourfold } = growth;
  const times = (ns: number) => (ns / once).toFixed(2);
  const finding = `${name}: twice as many images take ${times(twice)} times as long, four times as many ${times(fourfold)} times (from ${batch} in ${(once / 1e6).toPrecision(3)} ms)`;
  switch (judgeGrowth(growth)) {
    case "after":
      return told("ok", `${finding}: its clock stops after the work`);
    case "unclear":
      return {
        ...told("warn", `${finding}, too little to be sure that its clock stops after the work`),
        remedy: "leave the device alone, and look again",
      };
    case "before":
      return {
        ...told("fail", `${finding}: its clock stops before the work is done, so its times are not to be believed`),
        remedy: "take another version of the runtime, and tell edgebench's authors which one this is",
      };
  }
}

/** In half precision where an accelerator has no other. */
async function inAnyPrecision(canary: Canary, spec: LaunchSpec): Promise<Growth> {
  try {
    return await growthOf(canary, spec);
  } catch (error) {
    if (!(error instanceof LaunchLost && error.refused && canary.isClosed)) throw error;
    return await growthOf(canary, { ...spec, parameters: { ...spec.parameters, precision: "fp16" } });
  }
}

async function growthOf(canary: Canary, spec: LaunchSpec): Promise<Growth> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-canary-"));
  try {
    if (canary.isClosed) return await growing(canary, (batch) => inOneLaunch(spec, batch, folder), 1);
    await using launch = await LiveLaunch.start(spec, 0);
    return await growing(canary, (batch) => quickest(launch, batch, folder), 2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inOneLaunch(spec: LaunchSpec, batch: Parameters["batch"], folder: string): Promise<number> {
  await using launch = await LiveLaunch.start({ ...spec, parameters: { ...spec.parameters, batch } }, 0);
  return await quickest(launch, batch, folder);
}

/** The quickest of a few inferences: whatever else runs only adds. */
async function quickest(launch: LiveLaunch, batch: number, folder: string): Promise<number> {
  await launch.feed(await randomFeed({ inputs: launch.inputs, batch, dimensions: {}, seed: 1, sets: 1, folder }));
  await launch.time(UNTIMED);
  return Math.min(...(await launch.time(TIMED)));
}

/**
 * @param timeOf a batch, nanoseconds.
 * @param rounds how often each is timed, there and back, so that a clock which rises meanwhile favours none.
 */
async function growing(
  { batches }: Canary,
  timeOf: (batch: number) => Promise<number>,
  rounds: number,
): Promise<Growth> {
  let batch = batches.first;
  let once = await timeOf(batch);
  for (let next = nextBatch(batches, batch, once); next !== undefined; next = nextBatch(batches, batch, once)) {
    batch = next;
    once = await timeOf(batch);
  }
  let twice = Number.POSITIVE_INFINITY;
  let fourfold = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    twice = Math.min(twice, await timeOf(2 * batch));
    fourfold = Math.min(fourfold, await timeOf(4 * batch));
    if (round + 1 < rounds) once = Math.min(once, await timeOf(batch));
  }
  return { batch, once, twice, fourfold };
}
