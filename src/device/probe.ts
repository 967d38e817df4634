import { readdir, readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";
import process from "node:process";
import type { Environment } from "../bench/result.ts";
import { findCage } from "./cage.ts";
import { cleanText } from "./clean-text.ts";
import {
  celsius,
  cpuModel,
  cpuTicks,
  distribution,
  involuntarySwitches,
  isGuest,
  isTrustedZone,
  loadOfLastMinute,
  megahertz,
} from "./kernel-facts.ts";

type Fact = string | number | boolean | undefined;

const CPU = "/sys/devices/system/cpu";

/** What a device is and how it is set, as far as it tells. No name, address, serial number or path of it. */
export async function probeDevice(): Promise<Environment> {
  const [osRelease, cpuinfo, board, governor, noTurbo, boost, maximum, cage, edges] = await Promise.all([
    read("/etc/os-release"),
    read("/proc/cpuinfo"),
    read("/proc/device-tree/model"),
    read(`${CPU}/cpu0/cpufreq/scaling_governor`),
    read(`${CPU}/intel_pstate/no_turbo`),
    read(`${CPU}/cpufreq/boost`),
    read(`${CPU}/cpu0/cpufreq/cpuinfo_max_freq`),
    findCage(),
    probeMoment(),
  ]);
  return facts({
    os: distribution(osRelease) ?? type(),
    kernel: release(),
    arch: arch(),
    board: board || undefined,
    "cpu-model": cpuModel(cpuinfo) ?? cpus()[0]?.model,
    cores: availableParallelism(),
    "memory-bytes": totalmem(),
    virtualised: process.platform === "linux" ? isGuest(cpuinfo) : undefined,
    governor: governor.trim() || undefined,
    turbo: turbo(noTurbo, boost),
    "frequency-max-mhz": megahertz(maximum),
    "node-version": process.versions.node,
    "worker-locks": cage.locks.join(" ") || "none",
    ...edges,
  });
}

function turbo(noTurbo: string, boost: string): boolean | undefined {
  if (noTurbo.trim() !== "") return noTurbo.trim() === "0";
  return boost.trim() === "" ? undefined : boost.trim() === "1";
}

/**
 * Cheap facts at the edges of a launch. Without `before`: the device now, and counters of process `pid` since its start.
 * With what an earlier call gave: the device now, the temperature and frequency then (`…-start-…`), and what was counted
 * in between: `steal-share` (of processor time, taken by the host for others), `involuntary-switches` and `throttle-events`.
 */
export async function probeEdges(pid: number, before?: Environment): Promise<Environment> {
  const [moment, status, stat, throttles] = await Promise.all([
    probeMoment(),
    read(`/proc/${pid}/status`),
    read("/proc/stat"),
    throttleEvents(),
  ]);
  const ticks = cpuTicks(stat);
  const counters = { "involuntary-switches": involuntarySwitches(status), "throttle-events": throttles };
  if (before === undefined)
    return facts({ ...moment, ...counters, "cpu-ticks": ticks?.total, "steal-ticks": ticks?.steal });
  const since = (name: string, now: number | undefined) => {
    const then = before[name];
    return typeof then === "number" && now !== undefined ? Math.max(0, now - then) : undefined;
  };
  const total = since("cpu-ticks", ticks?.total);
  const steal = since("steal-ticks", ticks?.steal);
  return facts({
    ...moment,
    "temperature-start-c": before["temperature-c"],
    "frequency-start-mhz": before["frequency-mhz"],
    "involuntary-switches": since("involuntary-switches", counters["involuntary-switches"]),
    "throttle-events": since("throttle-events", throttles),
    "steal-share":
      total !== undefined && steal !== undefined && total > 0 ? Math.round((steal / total) * 1e6) / 1e6 : undefined,
  });
}

async function probeMoment(): Promise<Record<string, Fact>> {
  const [temperature, frequency, load] = await Promise.all([
    hottestZone(),
    read(`${CPU}/cpu0/cpufreq/scaling_cur_freq`),
    read("/proc/loadavg"),
  ]);
  return { "temperature-c": temperature, "frequency-mhz": megahertz(frequency), "load-1m": loadOfLastMinute(load) };
}

async function hottestZone(): Promise<number | undefined> {
  const root = "/sys/class/thermal";
  const zones = (await readdir(root).catch(() => [])).filter((name) => /^thermal_zone\d+$/.test(name));
  const temperatures = await Promise.all(
    zones.map(async (zone) =>
      isTrustedZone(await read(`${root}/${zone}/type`)) ? celsius(await read(`${root}/${zone}/temp`)) : undefined,
    ),
  );
  const known = temperatures.filter((degrees) => degrees !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** How often the first processor was throttled since the start; Intel's kernel driver alone counts it. */
async function throttleEvents(): Promise<number | undefined> {
  const text = (await read(`${CPU}/cpu0/thermal_throttle/core_throttle_count`)).trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The file's text, or nothing where the device has no such file. */
async function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/** What is known, without what is not. */
function facts(all: Readonly<Record<string, Fact>>): Environment {
  const kept: Environment = {};
  for (const [name, value] of Object.entries(all)) {
    if (typeof value === "string") kept[name] = cleanText(value);
    else if (value !== undefined) kept[name] = value;
  }
  return kept;
}
