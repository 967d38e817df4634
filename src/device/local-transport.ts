import { type ChildProcessByStdio, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, readFile, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import type { Readable, Writable } from "node:stream";
import type { Environment } from "../bench/result.ts";
import { type Cage, findCage } from "./cage.ts";
import { type LockOptions, MachineLock } from "./device-lock.ts";
import { readDeviceProgram } from "./device-program.ts";
import { THIS_MACHINE } from "./device-view.ts";
import { killNamespace, ownNamespace } from "./namespace.ts";
import { isLeftSet, Preparation, type Say, startHere, UNPREPARED, type Wanted } from "./preparation.ts";
import { forgetGroup, guardGroup, killGroup } from "./process-groups.ts";
import { type ChildExit, type ChildHandle, StartRefused, type Transport } from "./transport.ts";

/** Of our own environment, what a runtime needs to be found and to run. No token, no setting of a library, no `NODE_OPTIONS`. */
const ALLOWED = [
  "PATH",
  "HOME",
  "XDG_CACHE_HOME",
  "TMPDIR",
  "TZ",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "CUDA_VISIBLE_DEVICES",
] as const;

/** Processes and files of the machine that edgebench runs on. Each process is started in a cage. */
export class LocalTransport implements Transport {
  readonly memoryBytes = undefined;
  readonly root = undefined;
  readonly view = THIS_MACHINE;
  /** What this machine cannot do ends edgebench with it. */
  readonly trouble = undefined;
  readonly #cage: Cage | undefined;
  readonly #lock: MachineLock | undefined;
  #preparation: Preparation | undefined;

  /** @param cage default: all that this machine can lock. @param lock let go of in the end. */
  constructor(cage?: Cage, lock?: MachineLock) {
    this.#cage = cage;
    this.#lock = lock;
  }

  /**
   * This machine, when no other benchmark runs on it.
   *
   * @throws TransportFault where one stays.
   */
  static async alone(options: LockOptions): Promise<LocalTransport> {
    return new LocalTransport(undefined, await MachineLock.take(options));
  }

  /** Whether nothing else is measured on this machine meanwhile. */
  get isKept(): boolean {
    return this.#lock !== undefined;
  }

  async start(command: readonly string[], env: Readonly<Record<string, string>>): Promise<ChildHandle> {
    await mustBeProgram(command[0] ?? "");
    const { prefix, locks } = this.#cage ?? (await findCage());
    const [program = "", ...args] = [...prefix, ...command];
    const child = spawn(program, args, {
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...allowed(process.env), ...env },
    });
    // Told apart from the exit of a started program; later errors come as its exit.
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      child.once("spawn", () => settle(undefined));
      child.once("error", settle);
    });
    if (failure !== undefined || child.pid === undefined)
      throw new StartRefused(`cannot be started (${failure?.code ?? "no process"})`);
    guardGroup(child.pid);
    // Not awaited: streams that no one reads in the turn of the event loop they were opened in may be emptied unread.
    void volunteer(child.pid);
    return new LocalChild(child, child.pid, locks.includes("network"));
  }

  /** A file of this machine is on the device already. */
  async put(file: string): Promise<string> {
    return file;
  }

  /** Nothing was brought, so nothing is taken away. */
  async remove(): Promise<void> {}

  async freeBytes(): Promise<number | undefined> {
    const system = await statfs(tmpdir()).catch(() => undefined);
    return system === undefined ? undefined : system.bavail * system.bsize;
  }

  async prepare(wanted: Wanted, workersDir: string, say: Say): Promise<Environment> {
    if (Object.keys(wanted).length === 0 && !isLeftSet()) return UNPREPARED;
    this.#preparation = await Preparation.begin(
      startHere(await readDeviceProgram(workersDir, "preparation"), wanted),
      wanted,
      say,
    );
    return this.#preparation.facts;
  }

  /** Every process is ended by who started it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#preparation?.[Symbol.asyncDispose]();
    await this.#lock?.[Symbol.asyncDispose]();
  }
}

/** What a lock cannot start it tells as an exit, which would be taken for the worker's own. */
async function mustBeProgram(program: string): Promise<void> {
  const folders = program.includes("/") ? [""] : (process.env["PATH"] ?? "").split(delimiter);
  let failure: unknown;
  for (const folder of folders) {
    try {
      await access(join(folder, program), constants.X_OK);
      return;
    } catch (error) {
      failure = error;
    }
  }
  const code = failure instanceof Error && "code" in failure ? failure.code : "no program";
  throw new StartRefused(`cannot be started (${code})`);
}

function allowed(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept: Record<string, string> = { LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  for (const name of ALLOWED) {
    const value = env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** When memory runs out, the kernel shall end the worker and not the harness. */
async function volunteer(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/oom_score_adj`, "1000").catch(() => undefined);
}

class LocalChild implements ChildHandle {
  readonly pid: number;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<ChildExit>;
  #ended = false;
  #namespace: string | undefined;

  constructor(child: ChildProcessByStdio<Writable, Readable, Readable>, pid: number, hasNamespace: boolean) {
    this.pid = pid;
    if (hasNamespace) void this.#learnNamespace();
    this.stdin = child.stdin;
    this.stdout = child.stdout;
    this.stderr = child.stderr;
    // A process that ends before it has read everything is told by its exit.
    this.stdin.on("error", () => undefined);
    this.exited = new Promise((settle) => {
      const end = (code: number | null, signal: string | null) => {
        this.#ended = true;
        // What it started and left behind ends with it.
        killGroup(pid, "SIGKILL");
        forgetGroup(pid);
        if (this.#namespace !== undefined) killNamespace(this.#namespace);
        settle({ code, signal });
      };
      if (child.exitCode !== null || child.signalCode !== null) end(child.exitCode, child.signalCode);
      else child.once("exit", end);
    });
  }

  async #learnNamespace(): Promise<void> {
    this.#namespace = await ownNamespace(this.pid);
  }

  kill(signal: "SIGTERM" | "SIGKILL"): void {
    if (!this.#ended) killGroup(this.pid, signal);
  }

  async residentBytes(): Promise<number | undefined> {
    const status = await readFile(`/proc/${this.pid}/status`, "utf8").catch(() => "");
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  }
}
