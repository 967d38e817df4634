import { setTimeout as delay } from "node:timers/promises";
import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { readDeviceJobs } from "../github/run-jobs.ts";
import { type MatrixEntry, matrixOf } from "../plan/matrix.ts";
import type { Plan } from "../plan/plan.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import { readDeviceResults } from "./device-results.ts";
import { fetchResults } from "./fetch-results.ts";
import { openStepGitHub, runAttempt } from "./step-github.ts";
import { type DeviceOutcome, outcomeText, waitForDevices } from "./wait-for-devices.ts";

/** What is known when nobody is waited for any more. */
export interface Gathered {
  readonly results: readonly Result[];
  /** Why there is no result of a device, by its label. */
  readonly absent: ReadonlyMap<string, string>;
  /** What became of each device's job; empty where the workflow moved the results itself. */
  readonly outcomes: ReadonlyMap<string, DeviceOutcome>;
}

const DEFAULT_WAIT_MINUTES = 30;
/** GitHub ends a job whose runner is lost some minutes after its time is up. */
const PATIENCE_MINUTES = 15;

/** Waits for the devices' jobs and takes in what they measured; where the input `results` names a folder, it waits for nobody. */
export async function gatherResults(plan: Plan, runner: ActionRunner, context: Context): Promise<Gathered> {
  const awaited = matrixOf(plan).matrix.include;
  if (awaited.length === 0) return { results: [], absent: new Map(), outcomes: new Map() };
  const devices = new Set(awaited.map(({ device }) => device));
  const outcomes = runner.input("results") === "" ? await outcomesOf(awaited, runner, context) : new Map();
  const certain = new Set([...outcomes].flatMap(([device, outcome]) => (endedWell(outcome) ? [device] : [])));
  const fetched = await fetchResults(runner, context, { devices, certain });
  const { results, absent: broken } = await readDeviceResults(context, fetched.folder, devices);
  const absent = new Map<string, string>();
  for (const [device, outcome] of outcomes) absent.set(device, whyNoResult(outcome));
  for (const [device, reason] of [...fetched.absent, ...broken])
    absent.set(device, `its result cannot be used: ${reason}`);
  return { results, absent, outcomes };
}

function endedWell(outcome: DeviceOutcome): boolean {
  return outcome.kind === "ended" && outcome.conclusion === "success";
}

function whyNoResult(outcome: DeviceOutcome): string {
  return outcome.kind === "ended" ? `${outcomeText(outcome)} and left no result` : outcomeText(outcome);
}

async function outcomesOf(
  awaited: readonly MatrixEntry[],
  runner: ActionRunner,
  context: Context,
): Promise<ReadonlyMap<string, DeviceOutcome>> {
  const run = runAttempt(context);
  const github = await openStepGitHub(runner, context);
  return waitForDevices({
    devices: awaited.map(({ device, timeout_minutes }) => ({
      device,
      mostMinutes: timeout_minutes + PATIENCE_MINUTES,
    })),
    waitMinutes: waitMinutes(runner.input("device-wait")),
    read: () => readDeviceJobs(github, run),
    pause: (seconds) => pause(seconds, context.signal),
    say: context.progress.line,
  });
}

function waitMinutes(given: string): number {
  if (given === "") return DEFAULT_WAIT_MINUTES;
  if (/^[1-9]\d{0,3}$/.test(given) && Number(given) <= 1_440) return Number(given);
  throw new UserError(
    `input device-wait: ${JSON.stringify(given.slice(0, 40))} is not a whole number of minutes from 1 to 1440; write 30 for half an hour`,
  );
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(seconds * 1000, undefined, { signal });
  } catch {
    throw new UserError(
      `interrupted (${String(signal.reason)}) while it waited for devices; run the job again for a report`,
    );
  }
}
