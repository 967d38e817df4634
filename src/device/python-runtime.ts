import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";

/** Runtimes whose worker is a Python program: the modules that it takes, the first one found, and how to install one. */
const PYTHON_RUNTIMES = {
  onnxruntime: { modules: ["onnxruntime"], install: "pip install onnxruntime" },
  tflite: { modules: ["ai_edge_litert", "tflite_runtime"], install: "pip install ai-edge-litert" },
  pytorch: { modules: ["torch"], install: "pip install torch, or Debian's python3-torch" },
} as const satisfies {
  readonly [runtime in RuntimeName]?: { readonly modules: readonly string[]; readonly install: string };
};
export type PythonRuntimeName = keyof typeof PYTHON_RUNTIMES;

/** A Python of this machine that has the runtime. */
export interface PythonRuntime {
  readonly name: PythonRuntimeName;
  readonly origin: "python";
  /** The Python to start, as the user or PATH names it. */
  readonly program: string;
}

export function isPythonRuntime(name: RuntimeName): name is PythonRuntimeName {
  return Object.hasOwn(PYTHON_RUNTIMES, name);
}

/** What installs the runtime into the Python of that name; undefined where no Python worker needs it. */
export function installCommand(name: RuntimeName): string | undefined {
  if (!isPythonRuntime(name)) return undefined;
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
 * Looks for a runtime in the Python of `EDGEBENCH_PYTHON`, else in `python3` of PATH.
 *
 * @throws UserError where there is no such Python, it is older than 3.6, or it lacks the runtime.
 */
export async function resolvePython(
  name: PythonRuntimeName,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PythonRuntime> {
  const program = env["EDGEBENCH_PYTHON"] || "python3";
  const { modules, install } = PYTHON_RUNTIMES[name];
  const { python, found } = await probe(name, program, modules);
  if (python[0] !== 3 || python[1] < 6)
    throw new UserError(
      `runtime ${name}: ${program} is Python ${python.join(".")}, and its worker needs 3.6 or later; name another one in EDGEBENCH_PYTHON`,
    );
  if (found.length === 0)
    throw new UserError(
      `runtime ${name}: ${program} has no module ${modules.join(" or ")}; run ${install} for it, or name another Python in EDGEBENCH_PYTHON`,
    );
  return { name, origin: "python", program };
}

async function probe(name: PythonRuntimeName, program: string, modules: readonly string[]) {
  try {
    const args = [...PYTHON_OPTIONS, "-c", PROBE, ...modules];
    const { stdout } = await promisify(execFile)(program, args, { timeout: PROBE_MS });
    return answerSchema.parse(JSON.parse(stdout));
  } catch {
    throw new UserError(
      `runtime ${name}: ${program} cannot be started as a Python; install Python 3.6 or later, or name one in EDGEBENCH_PYTHON`,
    );
  }
}
