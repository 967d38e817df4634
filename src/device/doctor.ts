import { execFile } from "node:child_process";
import { availableMemory } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { cageOf } from "./cage.ts";
import type { Check } from "./check.ts";
import type { Accelerated } from "./doctor-accelerators.ts";
import { checkTelemetry } from "./doctor-telemetry.ts";
import { checkMemory, judgeCage, judgeDevice, judgeDisk } from "./judge-device.ts";
import { judgePrograms, processorTime } from "./other-programs.ts";
import { probeDevice } from "./probe.ts";
import type { Transport } from "./transport.ts";

const OLDEST_NODE = [20, 19] as const;
/** Long enough that the looking itself is none of what is seen. */
const WATCH_MS = 2_000;

/** What edgebench itself needs of the machine that it runs on. Never throws for what it finds. */
export async function examineRunner(): Promise<readonly Check[]> {
  return [checkNode(process.versions.node), await checkGit()];
}

export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const finding = `Node ${version}`;
  if (enough) return { check: "node", state: "ok", finding };
  return {
    check: "node",
    state: "fail",
    finding,
    remedy: `install Node ${OLDEST_NODE.join(".")} or later`,
    at: "runner",
  };
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
      command: "sudo apt-get install git",
      at: "runner",
    };
  }
}

export interface ExamineOptions {
  readonly transport: Transport;
  /** What the device's benchmarks ask for. */
  readonly wanted: readonly Accelerated[];
  readonly signal: AbortSignal;
  /** The process that looks, where it is one of the device. */
  readonly own?: number;
}

/** Looks at a device: what would spoil a measurement there, and what to do about it. Never throws for what it finds. */
export async function examineDevice({ transport, wanted, signal, own }: ExamineOptions): Promise<readonly Check[]> {
  const { view } = transport;
  const before = await processorTime(view);
  await sleep(WATCH_MS, undefined, { signal }).catch(() => undefined);
  const programs = judgePrograms(before, await processorTime(view), own);
  const device = await probeDevice(view);
  const { locks } = await view.machine();
  const told = device["memory-available-bytes"];
  return [
    ...judgeDevice(device),
    programs,
    ...(await checkTelemetry(view, wanted)),
    checkMemory(typeof told === "number" ? told : availableMemory()),
    judgeDisk(await transport.freeBytes()),
    judgeCage(cageOf(locks)),
  ];
}
