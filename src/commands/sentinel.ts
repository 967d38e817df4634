import type { Benchmark } from "../bench/benchmark.ts";
import { WITHOUT_SENTINEL } from "../measure/scenario-size.ts";
import { partsOfSavedModel, SENTINEL_UNTIMED, sentinelBurst } from "../measure/sentinel.ts";
import { randomFeed } from "./feed.ts";
import { LaunchLost, type LaunchSpec, LiveLaunch } from "./launch.ts";
import type { PreparedSide } from "./prepare.ts";

export interface SentinelRequest {
  readonly benchmark: Benchmark;
  /** Undefined where none is shipped for the benchmark's runtime and precision. */
  readonly modelFile: string | undefined;
  /** A side of the benchmark: the sentinel takes its worker, delegate, precision and threads. */
  readonly side: PreparedSide;
  /** For its input. */
  readonly folder: string;
}

/** Starts the sentinel of a benchmark, if it can have one. A sentinel that does not start never costs the benchmark. */
export async function openSentinel({ benchmark, modelFile, side, folder }: SentinelRequest): Promise<BesideLaunches> {
  const { runtime, parameters, scenario } = benchmark;
  const without = WITHOUT_SENTINEL[scenario];
  if (without !== undefined) return new BesideLaunches(undefined, without);
  if (modelFile === undefined)
    return new BesideLaunches(undefined, `none is shipped for ${runtime} in ${parameters.precision}`);
  if (side.exclusive) return new BesideLaunches(undefined, "the accelerator holds one model at a time");
  const spec: LaunchSpec = {
    ...side.spec,
    modelFile,
    beside: partsOfSavedModel(modelFile),
    parameters: { ...parameters, batch: 1 },
    scenario: "single-stream",
    energy: undefined,
  };
  try {
    return new BesideLaunches(await Sentinel.start(spec, folder), undefined);
  } catch (error) {
    if (!(error instanceof LaunchLost)) throw error;
    return new BesideLaunches(undefined, error.message);
  }
}

/** What is measured beside the launches of a benchmark: its sentinel, or why there is none. */
export class BesideLaunches implements AsyncDisposable {
  readonly sentinel: Sentinel | undefined;
  readonly #why: string | undefined;

  constructor(sentinel: Sentinel | undefined, why: string | undefined) {
    this.sentinel = sentinel;
    this.#why = why;
  }

  /** A sentence where launches have no sentinel. */
  get note(): string | undefined {
    const why = this.#why ?? this.sentinel?.lost;
    if (why === undefined) return undefined;
    const what = this.sentinel === undefined ? "no sentinel" : "the sentinel was lost on the way";
    return `${what}, so what the device does from day to day is not corrected: ${why}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sentinel?.[Symbol.asyncDispose]();
  }
}

/**
 * A small frozen network in a process of its own, which stays for all launches of a benchmark and is asked for a burst
 * right before and right after the timed bursts of each.
 */
export class Sentinel implements AsyncDisposable {
  readonly #launch: LiveLaunch;
  readonly #count: number;
  /** What the two bursts beside a launch take. */
  readonly besideSeconds: number;
  #lost: string | undefined;

  private constructor(launch: LiveLaunch, inferenceSeconds: number) {
    this.#launch = launch;
    this.#count = sentinelBurst(inferenceSeconds);
    this.besideSeconds = 2 * (SENTINEL_UNTIMED + this.#count) * inferenceSeconds;
  }

  /** @throws LaunchLost where it cannot be loaded or run. */
  static async start(spec: LaunchSpec, folder: string): Promise<Sentinel> {
    const launch = await LiveLaunch.start(spec, 0);
    try {
      const { inputs } = launch;
      await launch.feed(await randomFeed({ inputs, batch: 1, dimensions: {}, seed: 1, folder }));
      await launch.warmUp();
      return new Sentinel(launch, (await launch.burst(SENTINEL_UNTIMED)) / 1e9);
    } catch (error) {
      await launch[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Why there were no times any more, once it was lost. */
  get lost(): string | undefined {
    return this.#lost;
  }

  /** The times of one burst, nanoseconds; none once the sentinel was lost. */
  async burst(): Promise<readonly number[]> {
    if (this.#lost !== undefined) return [];
    try {
      await this.#launch.time(SENTINEL_UNTIMED);
      return await this.#launch.time(this.#count);
    } catch (error) {
      if (!(error instanceof LaunchLost)) throw error;
      this.#lost = error.message;
      return [];
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#launch[Symbol.asyncDispose]();
  }
}

/** Measures between two bursts of the sentinel. Gives what a launch records of them: nothing where one gave no times. */
export async function besideSentinel(
  sentinel: Sentinel | undefined,
  measure: () => Promise<void>,
): Promise<{ readonly sentinelNs?: number[] }> {
  const before = (await sentinel?.burst()) ?? [];
  await measure();
  const after = (await sentinel?.burst()) ?? [];
  return before.length > 0 && after.length > 0 ? { sentinelNs: [...before, ...after] } : {};
}
