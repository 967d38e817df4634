import { execFile } from "node:child_process";
import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { availableMemory } from "node:process";
import { promisify } from "node:util";
import type { Environment } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import { UserError } from "../bench/user-error.ts";
import { type Cage, findCage } from "./cage.ts";
import type { Check } from "./check.ts";
import { openConversation } from "./conversation.ts";
import { type DeviceView, localView } from "./device-view.ts";
import { checkTelemetry } from "./doctor-telemetry.ts";
import { probeDevice } from "./probe.ts";
import { type ResolvedRuntime, resolveRuntime } from "./runtime.ts";
import { workerCommand } from "./worker-command.ts";
import { WorkerLost } from "./worker-loss.ts";

export interface ExamineOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workersDir: string;
  readonly signal?: AbortSignal;
  readonly say?: (sentence: string) => void;
  /** Default: this machine. */
  readonly view?: DeviceView;
}

const OLDEST_NODE = [20, 19] as const;
const HELLO_MS = 30_000;
const LITTLE_MEMORY = 512 * 1024 ** 2;
const LITTLE_DISK = 1024 ** 3;
const HOT_CELSIUS = 70;
/** A model of a millisecond is timed to a thousandth. */
const COARSE_CLOCK_NS = 1_000;

/** Examines this device: what would spoil a measurement here, and what to do about it. Never throws for what it finds. */
export async function examineDevice(options: ExamineOptions): Promise<readonly Check[]> {
  const { view = localView() } = options;
  const device = await probeDevice(view);
  const [git, runtime, disk, cage] = await Promise.all([checkGit(), checkRuntime(options), checkDisk(), findCage()]);
  return [
    checkNode(process.versions.node),
    git,
    ...runtime,
    ...judgeDevice(device),
    ...(await checkTelemetry(view)),
    checkMemory(availableMemory()),
    disk,
    judgeCage(cage),
  ];
}

export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const finding = `Node ${version}`;
  if (enough) return { check: "node", state: "ok", finding };
  return { check: "node", state: "fail", finding, remedy: `install Node ${OLDEST_NODE.join(".")} or later` };
}

async function checkGit(): Promise<Check> {
  try {
    const { stdout } = await promisify(execFile)("git", ["--version"], { timeout: 10_000 });
    return { check: "git", state: "ok", finding: stdout.trim().slice(0, 100) };
  } catch {
    return {
      check: "git",
      state: "fail",
      finding: "git cannot be run",
      remedy: "install git: models are read from its objects",
    };
  }
}

async function checkRuntime(options: ExamineOptions): Promise<readonly Check[]> {
  try {
    return await checkWorker(await resolveRuntime("onnxruntime", options), options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ check: "onnxruntime", state: "fail", finding: "the runtime is not at hand", remedy: error.message }];
  }
}

/** A worker that starts proves more than a file that exists. */
async function checkWorker(
  resolved: ResolvedRuntime,
  { workersDir, signal }: ExamineOptions,
): Promise<readonly Check[]> {
  try {
    const { command, env } = workerCommand("onnxruntime", { workersDir, resolved });
    await using worker = await openConversation({
      command,
      env,
      timeoutMs: HELLO_MS,
      ...(signal === undefined ? {} : { signal }),
    });
    const { runtime, clock } = worker.hello;
    return [
      {
        check: "onnxruntime",
        state: "ok",
        finding: `ONNX Runtime ${runtime.version} answers (from the ${WORDS[resolved.origin]})`,
      },
      judgeClock(clock.resolutionNs),
    ];
  } catch (error) {
    if (!(error instanceof WorkerLost)) throw error;
    return [
      {
        check: "onnxruntime",
        state: "fail",
        finding: error.message,
        remedy: "check that the runtime fits this system (glibc 2.28 or later), and install it again",
      },
    ];
  }
}

const WORDS: { readonly [origin in ResolvedRuntime["origin"]]: string } = {
  "built-in": "built-in script",
  project: "project",
  cache: "cache",
  fetched: "registry, just now",
  python: "machine's Python",
};

export function judgeClock(resolutionNs: number): Check {
  const finding = `the worker's clock steps by ${formatValue(resolutionNs, "ns")}`;
  if (resolutionNs <= COARSE_CLOCK_NS) return { check: "clock", state: "ok", finding };
  return {
    check: "clock",
    state: "warn",
    finding,
    remedy: "choose a better clock source for the kernel; models of a few milliseconds cannot be told apart well",
  };
}

/** What the facts of a device mean for measuring on it. */
export function judgeDevice(device: Environment): readonly Check[] {
  return [
    judgeGovernor(device["governor"]),
    judgeTemperature(device["temperature-c"]),
    judgeLoad(device["load-1m"], device["cores"]),
    judgeVirtual(device["virtualised"]),
  ];
}

const UNLOCKED: { readonly [lock in Cage["locks"][number]]: string } = {
  network: "reach the network and read the tokens of this user's other processes",
  privileges: "become root where sudo asks for no password",
  limits: "fill the disk with one file and start processes without end",
};

/** What a hostile model could do here beyond its worker, since this machine lacks a lock. */
export function judgeCage({ locks }: Cage): Check {
  const open = Object.entries(UNLOCKED).filter(([lock]) => !locks.some((held) => held === lock));
  if (open.length === 0)
    return {
      check: "cage",
      state: "ok",
      finding: "workers are started without network and new privileges, and with limits of files and processes",
    };
  return {
    check: "cage",
    state: "warn",
    finding: `workers are not locked in: a hostile model could ${open.map(([, deed]) => deed).join(", and ")}`,
    remedy:
      "install util-linux 2.34 or later, and let this user make user namespaces (on Ubuntu 24.04 and later: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0); docs/security.md says what else helps",
  };
}

type Fact = Environment[string] | undefined;

function judgeGovernor(governor: Fact): Check {
  if (governor === undefined)
    return {
      check: "governor",
      state: "ok",
      finding: "the system does not tell the governor of the processor's clock",
    };
  const finding = `the governor is ${governor}`;
  if (governor === "performance") return { check: "governor", state: "ok", finding };
  return {
    check: "governor",
    state: "warn",
    finding,
    remedy: "set it for measuring: echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor",
  };
}

function judgeTemperature(temperature: Fact): Check {
  if (typeof temperature !== "number")
    return { check: "temperature", state: "ok", finding: "the system tells no temperature" };
  const finding = `the hottest sensor says ${temperature.toFixed(1)} °C`;
  if (temperature < HOT_CELSIUS) return { check: "temperature", state: "ok", finding };
  return {
    check: "temperature",
    state: "warn",
    finding,
    remedy: "let it cool down, or give it a fan: processors slow down when they are hot",
  };
}

function judgeLoad(load: Fact, cores: Fact): Check {
  if (typeof load !== "number") return { check: "load", state: "ok", finding: "the system does not tell its load" };
  const finding = `the load of the last minute is ${load.toFixed(2)} on ${cores} cores`;
  if (load < 0.5) return { check: "load", state: "ok", finding };
  return { check: "load", state: "warn", finding, remedy: "end what else runs here while edgebench measures" };
}

function judgeVirtual(virtualised: Fact): Check {
  if (virtualised !== true) return { check: "virtual machine", state: "ok", finding: "no sign of a virtual machine" };
  return {
    check: "virtual machine",
    state: "warn",
    finding: "this is a virtual machine",
    remedy: "its host can slow it down unseen; compare only what was measured in the same job",
  };
}

export function checkMemory(free: number): Check {
  const finding = `${formatValue(free, "bytes")} of memory are free`;
  if (free >= LITTLE_MEMORY) return { check: "memory", state: "ok", finding };
  return {
    check: "memory",
    state: "warn",
    finding,
    remedy: "end other programs: base and head are loaded at the same time",
  };
}

async function checkDisk(): Promise<Check> {
  const system = await statfs(tmpdir()).catch(() => undefined);
  if (system === undefined)
    return {
      check: "disk",
      state: "fail",
      finding: "the folder for temporary files is not there",
      remedy: "point TMPDIR at a folder that you may write",
    };
  const free = system.bavail * system.bsize;
  const finding = `${formatValue(free, "bytes")} are free for temporary files`;
  if (free >= LITTLE_DISK) return { check: "disk", state: "ok", finding };
  return {
    check: "disk",
    state: "warn",
    finding,
    remedy: "make room, or point TMPDIR at a larger disk: models and tensors are put there",
  };
}
