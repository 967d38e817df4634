import { UserError } from "../bench/user-error.ts";
import { GitHubRefused } from "../github/client.ts";
import type { DeviceJob, DeviceJobs } from "../github/run-jobs.ts";

/** What became of a device's job, as far as the report waits for it. */
export type DeviceOutcome =
  | { readonly kind: "ended"; readonly conclusion: string }
  | { readonly kind: "queued-too-long"; readonly minutes: number }
  /** The run's attempt has no job for it: nobody asked for it again, or the workflow does not hold one. */
  | { readonly kind: "never-appeared" }
  /** It ran for longer than the plan gave it; its runner is lost, or the workflow bounds it less than we do. */
  | { readonly kind: "overran"; readonly minutes: number };

export interface AwaitedDevice {
  readonly device: string;
  /** Minutes that its job may run before it is given up. */
  readonly mostMinutes: number;
}

export interface Waiting {
  readonly devices: readonly AwaitedDevice[];
  /** Minutes that a job may wait for a runner. */
  readonly waitMinutes: number;
  readonly read: () => Promise<DeviceJobs>;
  /** Waits for so many seconds; rejects where the step is interrupted. */
  readonly pause: (seconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

/** Jobs of a matrix are created one after another, and after the job that reports. */
const GRACE_MINUTES = 2;
const FIRST_PAUSE_SECONDS = 10;
const LONGEST_PAUSE_SECONDS = 60;
/** GitHub may be out of order for about so many questions in a row: some ten minutes. */
const MOST_UNANSWERED = 10;

/**
 * Asks until every device's job has ended or is given up. Questions grow apart from 10 seconds to a minute, so that an hour
 * costs about 65 of them. Instants are GitHub's own throughout; the clock of this machine is not read.
 *
 * @throws UserError where the token may not see the jobs, or GitHub does not answer for long.
 */
export async function waitForDevices(waiting: Waiting): Promise<ReadonlyMap<string, DeviceOutcome>> {
  const outcomes = new Map<string, DeviceOutcome>();
  if (waiting.devices.length === 0) return outcomes;
  let firstSeen: Date | undefined;
  let unanswered = 0;
  for (let pause = FIRST_PAUSE_SECONDS; ; pause = Math.min(LONGEST_PAUSE_SECONDS, pause * 1.5)) {
    const seen = await waiting.read().catch((error: unknown) => {
      unanswered += 1;
      if (isFinal(error) || unanswered >= MOST_UNANSWERED) throw error;
      return undefined;
    });
    if (seen !== undefined) {
      unanswered = 0;
      firstSeen ??= seen.now;
      note(outcomes, waiting, seen, minutesBetween(firstSeen, seen.now));
    }
    const left = waiting.devices.filter(({ device }) => !outcomes.has(device));
    if (left.length === 0) return outcomes;
    if (pause === FIRST_PAUSE_SECONDS) waiting.say(`Waiting for ${left.map(({ device }) => device).join(", ")}.`);
    await waiting.pause(pause);
  }
}

/** Whether asking again would give the same answer. */
function isFinal(error: unknown): boolean {
  if (error instanceof GitHubRefused) return error.status < 500;
  return !(error instanceof UserError);
}

/** Enters what is settled by now. */
function note(
  outcomes: Map<string, DeviceOutcome>,
  waiting: Waiting,
  { now, jobs }: DeviceJobs,
  watched: number,
): void {
  for (const { device, mostMinutes } of waiting.devices) {
    if (outcomes.has(device)) continue;
    const outcome = outcomeOf(jobs.get(device), now, watched, { waitMinutes: waiting.waitMinutes, mostMinutes });
    if (outcome === undefined) continue;
    outcomes.set(device, outcome);
    waiting.say(`${device}: ${outcomeText(outcome)}.`);
  }
}

function outcomeOf(
  job: DeviceJob | undefined,
  now: Date,
  watchedMinutes: number,
  { waitMinutes, mostMinutes }: { readonly waitMinutes: number; readonly mostMinutes: number },
): DeviceOutcome | undefined {
  if (job === undefined) return watchedMinutes >= GRACE_MINUTES ? { kind: "never-appeared" } : undefined;
  if (job.kind === "ended") return { kind: "ended", conclusion: job.conclusion };
  const minutes = minutesBetween(job.since, now);
  if (job.kind === "queued")
    return minutes >= waitMinutes ? { kind: "queued-too-long", minutes: waitMinutes } : undefined;
  return minutes >= mostMinutes ? { kind: "overran", minutes: mostMinutes } : undefined;
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000;
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["success", "its job ended well"],
  ["failure", "its job failed"],
  ["cancelled", "its job was cancelled"],
  ["skipped", "its job was skipped"],
  ["timed_out", "its job ran out of time"],
]);

/** What became of a device's job, as half a sentence. */
export function outcomeText(outcome: DeviceOutcome): string {
  switch (outcome.kind) {
    case "ended":
      return ENDINGS.get(outcome.conclusion) ?? "its job ended";
    case "queued-too-long":
      return `its job waited ${minutesText(outcome.minutes)} for a runner and none took it`;
    case "never-appeared":
      return "this attempt of the run has no job for it";
    case "overran":
      return `its job still ran after ${minutesText(outcome.minutes)}`;
  }
}

function minutesText(minutes: number): string {
  return minutes === 1 ? "one minute" : `${minutes} minutes`;
}
