import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "..", "..", "src", "cli.ts");

/** How the command line as its sources have it is started. */
export const COMMAND: readonly string[] = [process.execPath, "--import", import.meta.resolve("tsx"), CLI];

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command in a process of its own, and whatever it starts: all of it is known by its folder for temporary files. */
export class Running {
  readonly #child: ChildProcess;
  readonly #temporary: string;
  readonly ended: Promise<Ended>;
  #stdout = "";
  #stderr = "";

  /** @param temporary a folder that no other process has as its TMPDIR. */
  constructor(command: readonly string[], cwd: string, temporary: string) {
    const [program = "", ...args] = command;
    this.#temporary = temporary;
    const env = { ...process.env, TMPDIR: temporary, NO_COLOR: "1" };
    this.#child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#stdout += text;
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    this.ended = new Promise((settle) => {
      this.#child.once("close", (code, signal) => settle({ code, signal, stdout: this.#stdout, stderr: this.#stderr }));
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Waits until standard error holds `text`, so many times, or the process has ended. */
  async says(text: string, times = 1): Promise<void> {
    await this.#hears(this.#child.stderr, () => this.#stderr.split(text).length > times);
  }

  /** Waits until standard output matches, or the process has ended; gives all of it. */
  async prints(pattern: RegExp): Promise<string> {
    await this.#hears(this.#child.stdout, () => pattern.test(this.#stdout));
    return this.#stdout;
  }

  async #hears(stream: ChildProcess["stdout"], isThere: () => boolean): Promise<void> {
    const heard = new Promise<void>((settle) => {
      const look = () => {
        if (isThere()) settle();
      };
      stream?.on("data", look);
      look();
    });
    await Promise.race([heard, this.ended]);
  }

  /** Process ids of all that it started and that still run. */
  async left(): Promise<readonly number[]> {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const environments = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/environ`, "utf8").catch(() => "")));
    const mine = `TMPDIR=${this.#temporary}`;
    return pids.filter((_, index) => environments[index]?.split("\0").includes(mine)).map(Number);
  }
}
