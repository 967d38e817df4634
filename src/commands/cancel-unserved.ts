import { UserError } from "../bench/user-error.ts";
import type { GitHub } from "../github/client.ts";
import { cancelRun, readDeviceJobs } from "../github/run-jobs.ts";
import type { Context } from "./context.ts";
import { runAttempt } from "./step-github.ts";
import type { DeviceOutcome } from "./wait-for-devices.ts";

/**
 * Cancels the run where jobs that nobody awaits any more still wait for a runner, which they would for a day. GitHub cancels
 * whole runs only: the job that reports must be the last that matters, or have an `if` that holds in a cancelled run.
 */
export async function cancelUnserved(
  outcomes: ReadonlyMap<string, DeviceOutcome>,
  github: GitHub,
  context: Context,
): Promise<void> {
  const given = [...outcomes].flatMap(([device, { kind }]) => (kind === "queued-too-long" ? [device] : []));
  if (given.length === 0) return;
  const run = runAttempt(context);
  try {
    const { jobs } = await readDeviceJobs(github, run);
    const unserved = given.filter((device) => jobs.get(device)?.kind === "queued");
    if (unserved.length === 0) return;
    await cancelRun(github, run.runId);
    context.progress.line(`Cancelled the run: no runner takes the job of ${unserved.join(", ")}.`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.progress.line(`Jobs that no runner takes stay queued for up to a day: ${error.message}`);
  }
}
