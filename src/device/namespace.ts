import { readdirSync, readlinkSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "../bench/error-code.ts";

/** A lock is taken within milliseconds of a process's start; a machine under load is given ten seconds. */
const LOOKS = 2_000;
const BETWEEN_LOOKS_MS = 5;
/** Processes that are started while others are killed are found in the next round. */
const ROUNDS = 10;

/** The namespace of users that a process is in, as the kernel names it; undefined where it is gone, or the system has none. */
function userNamespace(pid: number | "self"): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/user`);
  } catch {
    return undefined;
  }
}

/** Waits until a process that takes a namespace of its own has it; undefined where it never does. */
export async function ownNamespace(pid: number): Promise<string | undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    const found = userNamespace(pid);
    if (found === undefined) return undefined;
    if (found !== userNamespace("self")) return found;
    await sleep(BETWEEN_LOOKS_MS, undefined, { ref: false });
  }
  return undefined;
}

/** Ends whatever is still in a namespace that a worker had: a process can leave its group, but not this. */
export function killNamespace(namespace: string): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const pids = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => userNamespace(pid) === namespace);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}
