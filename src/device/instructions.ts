import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import type { Readable, Writable } from "node:stream";

/** Counts the instructions that a process of this machine retires. */
export interface InstructionCounter {
  /** Starts to count. Undefined where it cannot: counting never costs a launch. */
  start(pid: number): Promise<RunningCount | undefined>;
}

/** A count under way. */
export interface RunningCount extends AsyncDisposable {
  /** Ends it: instructions retired in user mode by all threads since it was started; undefined where it could not tell. */
  stop(): Promise<number | undefined>;
}

/** A counter that does not answer for this long is given up. */
const PATIENCE_MS = 2_000;
/** Counting waits for "enable" on descriptor 3 and says on 4 what it has done, so that it brackets the bursts alone. */
const ARGUMENTS = ["stat", "-x,", "-e", "instructions:u", "-D", "-1", "--control", "fd:3,4", "-p"];

/**
 * Looks whether this machine counts instructions, by counting a moment of our own: the `perf` program is there, its kernel
 * lets us, and the processor has counters (most virtual machines have none). Undefined where any of that is wanting.
 *
 * @param command the `perf` program, version 5.10 or later.
 */
export async function openInstructionCounter(
  command: readonly string[] = ["perf"],
): Promise<InstructionCounter | undefined> {
  const counter = { start: (pid: number) => startCount(command, pid) };
  await using trial = await counter.start(process.pid);
  const counted = await trial?.stop();
  return counted === undefined || counted === 0 ? undefined : counter;
}

async function startCount([program = "", ...first]: readonly string[], pid: number): Promise<RunningCount | undefined> {
  const child = spawn(program, [...first, ...ARGUMENTS, String(pid)], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
  });
  const count = new PerfCount(child);
  if (await count.ask("enable")) return count;
  await count[Symbol.asyncDispose]();
  return undefined;
}

/** One run of `perf stat` on one process. */
class PerfCount implements RunningCount {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #said = "";

  constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, "close").catch(() => undefined);
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString("latin1")).slice(-4_096);
    });
    // It may be gone before it was asked; that it did not answer is all that counts.
    for (const stream of child.stdio) stream?.on("error", () => undefined);
  }

  /** Whether it has done so. */
  async ask(what: "enable" | "disable"): Promise<boolean> {
    const [requests, answers] = [this.#child.stdio[3] as Writable, this.#child.stdio[4] as Readable];
    if (this.#child.pid === undefined || this.#child.exitCode !== null) return false;
    requests.write(`${what}\n`);
    const answered = once(answers, "data", { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      () => true,
      () => false,
    );
    return Promise.race([answered, this.#ended.then(() => false)]);
  }

  async stop(): Promise<number | undefined> {
    await this.ask("disable");
    // An interrupted perf tells its counts and ends.
    this.#child.kill("SIGINT");
    await Promise.race([this.#ended, elapsed(PATIENCE_MS)]);
    const counted = /^(\d{1,15}),[^,]*,instructions/m.exec(this.#said);
    return counted === null ? undefined : Number(counted[1]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }
}

const elapsed = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
