import type { Plan } from "./plan.ts";
import { askedJobs } from "./skipping.ts";

/** Beside measuring: fetching models and decoding images. */
const SETUP_MINUTES = 20;

/** One job of the matrix, in the words of a workflow file. */
export interface MatrixEntry {
  readonly device: string;
  readonly runs_on: readonly string[];
  /** For `timeout-minutes`: the device's budget and the time to prepare. */
  readonly timeout_minutes: number;
}

/**
 * The jobs of the devices that are asked, for `strategy.matrix`. GitHub refuses an empty matrix (the bench job asks `count` first) and one of more
 * than 256 jobs (a configuration has at most 256 devices, and each has at most one job).
 */
export function matrixOf(plan: Pick<Plan, "jobs">): {
  readonly matrix: { readonly include: readonly MatrixEntry[] };
  readonly count: number;
} {
  const include = askedJobs(plan).map(({ device, runsOn, budgetSeconds }) => ({
    device,
    runs_on: runsOn,
    timeout_minutes: Math.ceil(budgetSeconds / 60) + SETUP_MINUTES,
  }));
  return { matrix: { include }, count: include.length };
}
