import type { Check } from "./check.ts";
import type { LockOptions } from "./device-lock.ts";
import type { Reached } from "./doctor-ssh.ts";
import { LocalTransport } from "./local-transport.ts";
import { TransportFault } from "./transport.ts";

/** Keeps this machine for the doctor alone, as a benchmark does, and tells whether that worked. */
export async function reachLocally(options: LockOptions): Promise<Reached<LocalTransport>> {
  try {
    const transport = await LocalTransport.alone(options);
    return { transport, checks: [judgeLock(transport.isKept)] };
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error;
    const { message, remedy } = error;
    const command = "ls -l /run/lock/edgebench.lock; fuser -v /run/lock/edgebench.lock";
    return { transport: undefined, checks: [{ check: "lock", state: "fail", finding: message, remedy, command }] };
  }
}

export function judgeLock(isKept: boolean): Check {
  if (isKept) return { check: "lock", state: "ok", finding: "no other benchmark runs on the device" };
  return {
    check: "lock",
    state: "warn",
    finding: "nothing keeps two benchmarks apart, because there is no flock",
    remedy: "install flock (on macOS: brew install flock)",
    command: "sudo apt-get install util-linux",
  };
}
