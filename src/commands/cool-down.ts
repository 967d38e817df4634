import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "../bench/result.ts";
import type { DeviceView } from "../device/device-view.ts";
import { hottest, moment } from "../device/moment.ts";
import type { Job } from "../plan/plan.ts";

/** A device that is waited for where it is too warm, and when it is warm enough. */
export interface Cooling extends NonNullable<Job["coolDown"]> {
  readonly view: DeviceView;
}

/** Between two looks at the device, seconds. */
const LOOK_SECONDS = 1;

/**
 * Waits until the hottest sensor of a device is below the limit, for `waitSeconds` or `mostSeconds` at most; then it is
 * measured as it is.
 *
 * @param tell what is waited for, in a line.
 * @returns what a launch records of it; nothing where nothing was waited for, or the device tells no temperature.
 */
export async function coolDown(
  cooling: Cooling | undefined,
  mostSeconds: number,
  signal: AbortSignal,
  tell: (text: string) => void,
): Promise<Environment> {
  if (cooling === undefined) return {};
  const { belowC, waitSeconds, view } = cooling;
  const began = now();
  const most = Math.min(waitSeconds, mostSeconds);
  for (;;) {
    const degrees = hottest(await moment(view));
    const waited = now() - began;
    if (degrees === undefined || degrees < belowC || waited >= most || signal.aborted)
      return waited < LOOK_SECONDS ? {} : { "cool-down-s": Math.round(waited * 10) / 10 };
    tell(`waiting for ${degrees} °C to fall below ${belowC} °C, at most ${Math.ceil(most - waited)} s`);
    const pause = Math.min(LOOK_SECONDS, most - waited);
    await sleep(pause * 1_000, undefined, { signal }).catch(() => undefined);
  }
}

/** Seconds on this machine's monotonic clock. */
const now = () => performance.now() / 1_000;
