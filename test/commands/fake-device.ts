import { setMaxListeners } from "node:events";
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "../../src/commands/context.ts";
import type { LaunchSpec } from "../../src/commands/launch.ts";
import type { PreparedSide } from "../../src/commands/prepare.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";

/** Real child processes of the fake worker, each side with a script of its own. */

export const WORKERS = join(import.meta.dirname, "..", "..", "workers");

export interface Fault {
  readonly stage: string;
  readonly kind: string;
  readonly launch?: number;
  readonly after?: number;
}

const SCRIPT = {
  format: "edgebench-fake@1",
  loadMs: 2,
  latencyMs: { median: 2, spread: 0.01, launchSpread: 0.005 },
  warmup: { iterations: 2, factor: 1.5 },
  peakRssBytes: 50_000_000,
  seed: 1,
  inputs: [{ name: "image", type: "float32", shape: ["batch", 4] }],
  outputs: [{ name: "logits", type: "float32", shape: ["batch", 3] }],
  sleep: false,
  faults: [] as readonly Fault[],
};
export type Script = { readonly [key in keyof typeof SCRIPT]?: unknown } & {
  readonly answers?: readonly (readonly number[])[];
  readonly notFinite?: number;
  readonly exclusive?: boolean;
};

/** A fake worker's script as text. */
export const script = (changes: Script = {}): string => JSON.stringify({ ...SCRIPT, ...changes });

/** A temporary folder of fake models. */
export class FakeDevice implements AsyncDisposable {
  readonly dir: string;
  readonly #abort = new AbortController();

  private constructor(dir: string) {
    this.dir = dir;
    // Tests run more launches at once than a job does.
    setMaxListeners(100, this.#abort.signal);
  }

  static async make(): Promise<FakeDevice> {
    return new FakeDevice(await realpath(await mkdtemp(join(tmpdir(), "edgebench-fake-"))));
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  interrupt(): void {
    this.#abort.abort("SIGINT");
  }

  /** Writes a script and gives what launches of it are made from. The worker knows the script from its start. */
  async spec(name: string, changes: Script = {}, timeoutMs = 5_000): Promise<LaunchSpec> {
    const modelFile = join(this.dir, `${name}.fake.json`);
    await writeFile(modelFile, script(changes));
    return {
      command: [process.execPath, join(WORKERS, "fake.mjs"), modelFile],
      env: {},
      modelFile,
      parameters: { precision: "fp32", batch: 1, threads: 1 },
      scenario: "single-stream",
      timeoutMs,
      signal: this.signal,
      transport: new LocalTransport(),
    };
  }

  /** A side as if it had been prepared: its worker takes any inputs. */
  async side(name: string, changes: Script = {}, timeoutMs?: number): Promise<PreparedSide> {
    const spec = await this.spec(name, changes, timeoutMs);
    const tensor = { name: "image", type: "float32" as const, shape: [1, 4], file: "unread", bytesPerSet: 16 };
    const feed = { count: 2, tensors: [tensor] };
    return { spec, feed, exclusive: changes.exclusive === true, answered: undefined, inputs: "random" };
  }

  context(changes: Partial<Context> = {}): Context {
    return {
      cwd: this.dir,
      env: {},
      out: () => undefined,
      progress: SILENT,
      color: false,
      width: 100,
      signal: this.signal,
      version: "0.0.0",
      workersDir: WORKERS,
      ...changes,
    };
  }

  /** Command lines of processes that still run a script of this device. */
  async running(): Promise<readonly string[]> {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
    return lines.filter((line) => line.includes(this.dir)).map((line) => line.replaceAll("\0", " "));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}
