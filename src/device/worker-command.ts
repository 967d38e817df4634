import { join } from "node:path";
import process from "node:process";
import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import { PYTHON_OPTIONS, type PythonChoice, type PythonRuntime, resolvePython } from "./python-runtime.ts";
import type { ResolvedRuntime } from "./runtime.ts";
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

/** What every Python worker loads from its own folder. */
const BESIDE_PYTHON = ["conversation.py"] as const;

/** Else ONNX Runtime 1.30 names the device, writes files into its home and TMPDIR, and reports each session to its maker. */
const QUIET = { ORT_DISABLE_TELEMETRY: "1" } as const;

/** The command line of a runtime's worker. */
export function workerCommand({ workersDir, resolved }: WorkerPlace): WorkerCommand {
  if (resolved.origin === "built-in") return { command: [process.execPath, join(workersDir, "fake.mjs")], env: {} };
  if (resolved.origin === "python") return pythonWorker(resolved, join(workersDir, `${resolved.name}.py`));
  const program = [process.execPath, "--expose-gc", join(workersDir, "onnxruntime.mjs")];
  return { command: [...GUARDED, ...program, resolved.directory, "3"], env: QUIET };
}

function pythonWorker({ name, program }: PythonRuntime, worker: string): WorkerCommand {
  const command = [...WITHOUT_CORE, program, ...PYTHON_OPTIONS, worker];
  return { command, env: name === "onnxruntime" ? QUIET : {} };
}

export interface DistantPlace {
  /** The folder of the programs that run on devices. */
  readonly workersDir: string;
  readonly transport: Pick<Transport, "put" | "start">;
  readonly python: PythonChoice;
}

/**
 * The command line of a runtime's worker on a device that is not this machine. Its program is sent there; the runtime and
 * the Python that runs it are the device's own, and for the fake worker `node`.
 *
 * @throws UserError where there is no such worker, the device lacks the runtime, or it cannot be asked or sent anything.
 */
export async function distantWorker(
  name: RuntimeName,
  { workersDir, transport, python }: DistantPlace,
): Promise<WorkerCommand> {
  try {
    if (name === "fake") return { command: ["node", await transport.put(join(workersDir, "fake.mjs"))], env: {} };
    const runtime = await resolvePython(name, python, transport);
    return pythonWorker(runtime, await transport.put(join(workersDir, `${name}.py`), BESIDE_PYTHON));
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error;
    throw new UserError(`runtime ${name}: its worker was not sent, because ${error.message}; ${error.remedy}`);
  }
}
