import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import { PYTHON_OPTIONS } from "./python-runtime.ts";
import { notBuilt, type ResolvedRuntime } from "./runtime.ts";
import { type Transport, TransportFault } from "./transport.ts";

export interface WorkerPlace {
  /** The folder of the programs that run on devices. */
  readonly workersDir: string;
  readonly resolved: ResolvedRuntime;
}

/** How a worker is started. */
export interface WorkerCommand {
  readonly command: readonly string[];
  /** Added to the environment that every worker gets. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Standard output belongs to the conversation, and native libraries print to it. Node cannot duplicate a descriptor, so
 * the shell that starts it does: replies go through descriptor 3, chatter to standard error. A crash leaves no core file.
 */
const GUARDED = ["sh", "-c", 'ulimit -c 0; exec "$@" 3>&1 1>&2', "sh"] as const;

/** A Python worker takes standard output away from libraries by itself. */
const WITHOUT_CORE = ["sh", "-c", 'ulimit -c 0; exec "$@"', "sh"] as const;

/** Else ONNX Runtime 1.30 names the device, writes files into its home and TMPDIR, and reports each session to its maker. */
const QUIET = { ORT_DISABLE_TELEMETRY: "1" } as const;

/** The command line of a runtime's worker. @throws UserError where its worker is not built yet. */
export function workerCommand(name: RuntimeName, { workersDir, resolved }: WorkerPlace): WorkerCommand {
  if (name === "fake") return { command: [process.execPath, join(workersDir, "fake.mjs")], env: {} };
  if (resolved.name !== name) throw notBuilt(name);
  if (resolved.origin === "python") {
    const program = [resolved.program, ...PYTHON_OPTIONS, join(workersDir, `${name}.py`)];
    return { command: [...WITHOUT_CORE, ...program], env: name === "onnxruntime" ? QUIET : {} };
  }
  if (resolved.name !== "onnxruntime") throw notBuilt(name);
  const program = [process.execPath, "--expose-gc", join(workersDir, "onnxruntime.mjs")];
  return { command: [...GUARDED, ...program, resolved.directory, "3"], env: QUIET };
}

/**
 * The command line of a runtime's worker on a device that is not this machine. Its program is sent there; the runtime and
 * what runs the program are the device's own: `python3`, and for the fake worker `node`.
 *
 * @throws UserError where there is no such worker, or it cannot be sent.
 */
export async function distantWorker(
  name: RuntimeName,
  workersDir: string,
  transport: Pick<Transport, "put">,
): Promise<WorkerCommand> {
  const [program, file] = name === "fake" ? ["node", "fake.mjs"] : ["python3", `${name}.py`];
  const worker = join(workersDir, file);
  if (!existsSync(worker)) throw notBuilt(name);
  try {
    return { command: [program, await transport.put(worker)], env: QUIET };
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error;
    throw new UserError(`runtime ${name}: its worker was not sent, because ${error.message}; ${error.remedy}`);
  }
}
