import process from "node:process";
import { errorCode } from "../bench/error-code.ts";

/** Groups of processes that must not outlive this process. */
const groups = new Set<number>();
let guarded = false;

/** Ends this group when this process ends, by itself or by a signal. A `kill -9` of this process leaves the end of the worker's standard input to tell it. */
export function guardGroup(pid: number): void {
  groups.add(pid);
  if (guarded) return;
  guarded = true;
  process.on("exit", killAll);
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
}

export function forgetGroup(pid: number): void {
  groups.delete(pid);
}

/** Signals every process of a group; one that is gone is no error. */
export function killGroup(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}

function killAll(): void {
  for (const pid of groups) killGroup(pid, "SIGKILL");
}

/** Whoever else listens decides what becomes of this process; with no one else, it ends as it would have without us. */
function onSignal(name: NodeJS.Signals): void {
  killAll();
  if (process.listenerCount(name) > 1) return;
  process.removeListener(name, onSignal);
  process.kill(process.pid, name);
}
