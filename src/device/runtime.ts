import { readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import { LocalTransport } from "./local-transport.ts";
import { COMPLETE, fetchPackages } from "./package-fetch.ts";
import { ONNXRUNTIME, type PinnedRuntime } from "./pinned-runtime.ts";
import { type PythonChoice, type PythonRuntime, pythonHere, resolvePython } from "./python-runtime.ts";

/** A runtime that can be started now. `directory` is that of its package. */
export type ResolvedRuntime =
  | PythonRuntime
  | { readonly name: "fake"; readonly origin: "built-in" }
  | {
      readonly name: "onnxruntime";
      readonly origin: "project" | "cache" | "fetched";
      readonly version: string;
      readonly directory: string;
    };

export interface RuntimeOptions {
  /** Where the user works: a runtime that this project has installed is taken first. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: that of `EDGEBENCH_PYTHON`, else `python3`. */
  readonly python?: PythonChoice | undefined;
  /** Told before something large is fetched. */
  readonly say?: (sentence: string) => void;
  readonly signal?: AbortSignal;
  /** The folders whose node_modules are looked through; default: `cwd`, and edgebench's own. */
  readonly projects?: readonly string[];
  readonly pinned?: PinnedRuntime;
  readonly platform?: string;
}

const REGISTRY = "https://registry.npmjs.org";
/** Older ones read files outside a model's folder when the model asks for it. */
const OLDEST = [1, 24, 1] as const;

/**
 * Finds a runtime: that of a Python worker in the machine's Python; the native part of ONNX Runtime for Node in the project,
 * else in the runner's tool cache or the user's, else by fetching the pinned package once into that cache, its digest checked
 * before anything is unpacked. `EDGEBENCH_ONNXRUNTIME=python` takes ONNX Runtime from Python, too.
 *
 * @throws UserError where the runtime is too old, or can neither be found nor fetched.
 */
export async function resolveRuntime(name: RuntimeName, options: RuntimeOptions): Promise<ResolvedRuntime> {
  if (name === "fake") return { name, origin: "built-in" };
  if (name !== "onnxruntime" || options.env["EDGEBENCH_ONNXRUNTIME"] === "python")
    return resolvePython(name, options.python ?? pythonHere(options.env), new LocalTransport());
  return resolveNode(options);
}

async function resolveNode(options: RuntimeOptions): Promise<ResolvedRuntime> {
  const name = "onnxruntime";
  const { cwd, env, pinned = ONNXRUNTIME, platform = `${process.platform}-${process.arch}` } = options;
  const projects = options.projects ?? [cwd, dirname(fileURLToPath(import.meta.url))];
  for (const project of projects) {
    const found = await inProject(project, pinned);
    if (found !== undefined) return { name, origin: "project", ...found };
  }
  const places = cachePlaces(env, pinned, platform);
  for (const place of places) {
    if (await isComplete(place))
      return { name, origin: "cache", version: pinned.version, directory: packageIn(place, pinned) };
  }
  const place = places[0];
  if (place === undefined)
    throw new UserError(
      `${pinned.name}: not in this project, and there is no cache to fetch it into; set RUNNER_TOOL_CACHE or HOME, or run npm install ${pinned.name}@${pinned.version} in the project`,
    );
  const registry = registryOf(env);
  options.say?.(`fetching ${pinned.name} ${pinned.version} from ${registry.host} (${pinned.megabytes} MB, once)`);
  await fetchPackages({ pinned, platform, place, registry, signal: options.signal });
  return { name, origin: "fetched", version: pinned.version, directory: packageIn(place, pinned) };
}

const packageIn = (place: string, pinned: PinnedRuntime) => join(place, "node_modules", pinned.name);

async function inProject(
  project: string,
  pinned: PinnedRuntime,
): Promise<{ readonly version: string; readonly directory: string } | undefined> {
  let manifest: string;
  try {
    manifest = createRequire(join(project, "package.json")).resolve(`${pinned.name}/package.json`);
  } catch {
    return undefined;
  }
  const version = await versionOf(manifest);
  if (version === undefined) return undefined;
  if (isOlder(version, OLDEST)) {
    throw new UserError(
      `${pinned.name} ${version} of this project reads files outside a model's folder; run npm install ${pinned.name}@${pinned.version} (${OLDEST.join(".")} is the oldest that edgebench takes)`,
    );
  }
  return { version, directory: await realpath(dirname(manifest)) };
}

async function versionOf(manifest: string): Promise<string | undefined> {
  try {
    const { version } = JSON.parse(await readFile(manifest, "utf8")) as { readonly version?: unknown };
    return typeof version === "string" && /^\d+\.\d+\.\d+/.test(version) ? version.slice(0, 64) : undefined;
  } catch {
    return undefined;
  }
}

function isOlder(version: string, oldest: readonly number[]): boolean {
  const parts = version.split(/[.+-]/).slice(0, 3).map(Number);
  const index = oldest.findIndex((part, at) => part !== parts[at]);
  return index >= 0 && (parts[index] ?? 0) < (oldest[index] ?? 0);
}

/** Where the fetched package is or goes, the preferred place first. */
function cachePlaces(env: RuntimeOptions["env"], pinned: PinnedRuntime, platform: string): readonly string[] {
  const user = env["XDG_CACHE_HOME"] || (env["HOME"] ? join(env["HOME"], ".cache") : undefined);
  const roots = [env["RUNNER_TOOL_CACHE"], user === undefined ? undefined : join(user, "edgebench")];
  return roots
    .filter((root) => root !== undefined && root !== "")
    .map((root) => join(root ?? "", pinned.name, pinned.version, platform));
}

async function isComplete(place: string): Promise<boolean> {
  return readFile(join(place, COMPLETE)).then(
    () => true,
    () => false,
  );
}

function registryOf(env: RuntimeOptions["env"]): URL {
  const text = env["NPM_CONFIG_REGISTRY"] || env["npm_config_registry"] || REGISTRY;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new UserError(
      "NPM_CONFIG_REGISTRY: must be an http or https address without a user or password; mend it, or unset it to use the public registry",
    );
  }
  return url;
}
