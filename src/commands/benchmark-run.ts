import type { Environment, Measurement } from "../bench/result.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import type { Context } from "./context.ts";
import type { Cooling } from "./cool-down.ts";
import type { LaunchSpec } from "./launch.ts";
import type { Materialise } from "./materialise.ts";
import { secondsLeft, type Timing } from "./run-benchmark.ts";
import type { BesideLaunches } from "./sentinel.ts";
import type { ToolWorld } from "./tool-launch.ts";

/** What a job needs of the world, found by the command. */
export interface JobWorld {
  readonly context: Context;
  readonly materialise: Materialise;
  /** The datasets that the job's sides name, opened. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The worker of a benchmark's runtime. @throws UserError where there is none. */
  readonly launchSpec: (
    benchmark: PlannedBenchmark,
  ) => Promise<Omit<LaunchSpec, "modelFile" | "beside" | "parameters" | "scenario">>;
  /** Why nothing can be measured on the device just now, where that is its own fault. */
  readonly trouble: () => string | undefined;
  /** The device, where rounds wait until it is cool enough. */
  readonly cooling?: Cooling | undefined;
  /** What the device is today. */
  readonly environment: Environment;
  /** Measures in the place of workers, where the user wants another tool to. */
  readonly tool?: ToolWorld | undefined;
  readonly scratch: string;
  /** Folders of this machine, and what a result calls them. */
  readonly places: ReadonlyMap<string, string>;
  readonly seed: number;
  /** Called with everything known so far, after each benchmark, so that an ended job leaves a valid result. */
  readonly save: (measurements: readonly Measurement[]) => Promise<void>;
}

/** One benchmark under way. */
export interface BenchmarkRun {
  readonly planned: PlannedBenchmark;
  readonly plan: Plan;
  readonly timing: Timing;
  readonly world: JobWorld;
  readonly folder: string;
}

/** With what is measured beside its launches. */
export interface MeasuringRun extends BenchmarkRun {
  readonly beside: BesideLaunches;
}

/** The same with a part of the time that is left. */
export function partOf(timing: Timing, part: number): Timing {
  return { ...timing, deadline: timing.now() + part * secondsLeft(timing) };
}

/** Why nothing more is measured once a job was ended from outside. */
export const interruption = (signal: AbortSignal) =>
  `the job was ended by ${String(signal.reason)} before this benchmark was measured`;
