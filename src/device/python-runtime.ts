import { text } from "node:stream/consumers";
import { z } from "zod";
import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import { StartRefused, type Transport, TransportFault } from "./transport.ts";

/** A runtime that there is. Its worker is a Python program, and that of ONNX Runtime a program of Node besides. */
export type PythonRuntimeName = Exclude<RuntimeName, "fake">;

/** Runtimes whose worker is a Python program: the modules that it takes, the first one found, and how to install one. */
const PYTHON_RUNTIMES = {
  onnxruntime: { modules: ["onnxruntime"], install: "pip install onnxruntime" },
  tflite: { modules: ["ai_edge_litert", "tflite_runtime"], install: "pip install ai-edge-litert" },
  openvino: { modules: ["openvino"], install: "pip install openvino" },
  tensorrt: { modules: ["tensorrt"], install: "JetPack's python3-libnvinfer, or pip install tensorrt" },
  pytorch: { modules: ["torch"], install: "pip install torch, or Debian's python3-torch" },
  tensorflow: { modules: ["tensorflow"], install: "pip install tensorflow-cpu, or tensorflow for a GPU" },
} as const satisfies {
  readonly [runtime in PythonRuntimeName]: { readonly modules: readonly string[]; readonly install: string };
};

/** A Python of a device that has the runtime. */
export interface PythonRuntime {
  readonly name: PythonRuntimeName;
  readonly origin: "python";
  /** The Python to start, by its path or its name on the PATH of the device. */
  readonly program: string;
}

/** Which Python of a device is asked for its runtimes. */
export interface PythonChoice {
  readonly program: string;
  /** Where another one is named. */
  readonly namedIn: string;
  /** The device's name, where the Python is not this machine's. */
  readonly device?: string;
}

/** The Python of this machine where no configuration names one. */
export function pythonHere(env: Readonly<Record<string, string | undefined>>): PythonChoice {
  return { program: env["EDGEBENCH_PYTHON"] || "python3", namedIn: "EDGEBENCH_PYTHON" };
}

/** What installs the runtime into the Python of that name; undefined where no Python worker needs it. */
export function installCommand(name: RuntimeName): string | undefined {
  if (name === "fake") return undefined;
  // What may be said beside the command follows a comma.
  return `python3 -m ${PYTHON_RUNTIMES[name].install.split(",")[0]}`;
}

/**
 * Of nothing but the installation: no PYTHON* variable, user site, current folder (-I) or compiled file left behind (-B)
 * changes what runs; replies are not held back (-u).
 */
export const PYTHON_OPTIONS = ["-I", "-u", "-B"] as const;

/** Which modules are installed is asked without importing them: that takes seconds, and is the worker's to do. */
const PROBE = `import importlib.util, json, sys
print(json.dumps({"python": list(sys.version_info[:2]), "found": [n for n in sys.argv[1:] if importlib.util.find_spec(n)]}))`;
const answerSchema = z.strictObject({ python: z.tuple([z.int(), z.int()]), found: z.array(z.string()) });
const PROBE_MS = 30_000;

/**
 * Asks a Python on its device for a runtime.
 *
 * @throws UserError where there is no such Python, it is older than 3.6, or it lacks the runtime; TransportFault where the
 * device is away.
 */
export async function resolvePython(
  name: PythonRuntimeName,
  choice: PythonChoice,
  transport: Pick<Transport, "start">,
): Promise<PythonRuntime> {
  const { program, namedIn, device } = choice;
  const { modules, install } = PYTHON_RUNTIMES[name];
  const [of, there] = device === undefined ? ["", ""] : [` of device ${device}`, " there"];
  const answer = await probe([program, ...PYTHON_OPTIONS, "-c", PROBE, ...modules], transport);
  if (answer === undefined)
    throw new UserError(
      `runtime ${name}: ${program}${of} cannot be started as a Python; install Python 3.6 or later${there}, or name one in ${namedIn}`,
    );
  const { python, found } = answer;
  if (python[0] !== 3 || python[1] < 6)
    throw new UserError(
      `runtime ${name}: ${program}${of} is Python ${python.join(".")}, and its worker needs 3.6 or later; name another one in ${namedIn}`,
    );
  if (found.length === 0)
    throw new UserError(
      `runtime ${name}: ${program}${of} has no module ${modules.join(" or ")}; run ${install} for it${there}, or name another Python in ${namedIn}`,
    );
  return { name, origin: "python", program };
}

/** What a Python says of itself; undefined where it is none. It is started as its worker will be, so it finds the same. */
async function probe(
  command: readonly string[],
  transport: Pick<Transport, "start">,
): Promise<z.infer<typeof answerSchema> | undefined> {
  const child = await transport.start(command, {}).catch((error: unknown) => {
    if (error instanceof StartRefused) return undefined;
    throw error;
  });
  if (child === undefined) return undefined;
  child.stderr.resume();
  child.stdin.end();
  const late = setTimeout(() => child.kill("SIGKILL"), PROBE_MS);
  const [said, exit] = await Promise.all([text(child.stdout), child.exited]);
  clearTimeout(late);
  if (exit.lost !== undefined) throw new TransportFault(exit.lost, "see that it stays on and reachable");
  try {
    return answerSchema.parse(JSON.parse(said));
  } catch {
    return undefined;
  }
}
