import type { Environment } from "../bench/result.ts";
import { cleanText } from "./clean-text.ts";
import { type DeviceView, THIS_MACHINE } from "./device-view.ts";
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
  memoryAvailable,
} from "./kernel-facts.ts";
import { jetsonGpuMegahertz } from "./telemetry/jetson-gpu.ts";
import { powerMode } from "./telemetry/nvpmodel.ts";
import { askPrograms, type ProgramFacts, throttledSince, throttleMarks } from "./throttling.ts";

type Fact = string | number | boolean | undefined;

const CPU = "/sys/devices/system/cpu";

/** What a device is and how it is set, as far as it tells. No name, address, serial number or path of it. */
export async function probeDevice(view: DeviceView = THIS_MACHINE): Promise<Environment> {
  const [osRelease, cpuinfo, board, governor, noTurbo, boost, maximum, mode, programs, machine] = await Promise.all([
    view.read("/etc/os-release"),
    view.read("/proc/cpuinfo"),
    view.read("/proc/device-tree/model"),
    view.read(`${CPU}/cpu0/cpufreq/scaling_governor`),
    view.read(`${CPU}/intel_pstate/no_turbo`),
    view.read(`${CPU}/cpufreq/boost`),
    view.read(`${CPU}/cpu0/cpufreq/cpuinfo_max_freq`),
    view.run(["nvpmodel", "-q"]),
    askPrograms(view),
    view.machine(),
  ]);
  return facts({
    os: distribution(osRelease) ?? machine.system,
    kernel: machine.kernel,
    arch: machine.arch,
    board: board || undefined,
    "cpu-model": cpuModel(cpuinfo) ?? machine.cpuModel,
    cores: machine.cores,
    "memory-bytes": machine.memoryBytes,
    virtualised: machine.system === "Linux" ? isGuest(cpuinfo) : undefined,
    governor: governor.trim() || undefined,
    turbo: turbo(noTurbo, boost),
    "frequency-max-mhz": megahertz(maximum),
    "power-mode": powerMode(mode ?? ""),
    "gpu-model": programs.card?.name,
    "gpu-driver": programs.card?.driver,
    ...machine.versions,
    "worker-locks": machine.locks.join(" ") || "none",
    ...(await probeMoment(view, programs)),
  });
}

function turbo(noTurbo: string, boost: string): boolean | undefined {
  if (noTurbo.trim() !== "") return noTurbo.trim() === "0";
  return boost.trim() === "" ? undefined : boost.trim() === "1";
}

/**
 * Cheap facts at the edges of a launch. Without `before`: the device now, and counters of process `pid` since its start.
 * With what an earlier call gave: the device now, the temperature and frequency then (`…-start-…`), and what was counted
 * in between: `steal-share` (of processor time, taken by the host for others), `involuntary-switches`, `throttle-events`,
 * and whether the device was `throttled` or lacked voltage.
 */
export async function probeEdges(
  pid: number,
  before?: Environment,
  view: DeviceView = THIS_MACHINE,
): Promise<Environment> {
  const [status, stat, throttles, programs] = await Promise.all([
    view.read(`/proc/${pid}/status`),
    view.read("/proc/stat"),
    throttleEvents(view),
    askPrograms(view),
  ]);
  const moment = await probeMoment(view, programs);
  const ticks = cpuTicks(stat);
  const counters = { "involuntary-switches": involuntarySwitches(status), "throttle-events": throttles };
  if (before === undefined)
    return facts({
      ...moment,
      ...counters,
      ...throttleMarks(programs),
      "cpu-ticks": ticks?.total,
      "steal-ticks": ticks?.steal,
    });
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
    ...throttledSince(before, programs),
    "involuntary-switches": since("involuntary-switches", counters["involuntary-switches"]),
    "throttle-events": since("throttle-events", throttles),
    "steal-share":
      total !== undefined && steal !== undefined && total > 0 ? Math.round((steal / total) * 1e6) / 1e6 : undefined,
  });
}

async function probeMoment(view: DeviceView, { card }: ProgramFacts): Promise<Record<string, Fact>> {
  const [temperature, frequency, load, meminfo, gpuMhz] = await Promise.all([
    hottestZone(view),
    view.read(`${CPU}/cpu0/cpufreq/scaling_cur_freq`),
    view.read("/proc/loadavg"),
    view.read("/proc/meminfo"),
    jetsonGpuMegahertz(view),
  ]);
  return {
    "temperature-c": temperature,
    "frequency-mhz": megahertz(frequency),
    "gpu-temperature-c": card?.temperatureC,
    "gpu-frequency-mhz": card?.frequencyMhz ?? gpuMhz,
    "load-1m": loadOfLastMinute(load),
    "memory-available-bytes": memoryAvailable(meminfo),
  };
}

async function hottestZone(view: DeviceView): Promise<number | undefined> {
  const root = "/sys/class/thermal";
  const zones = (await view.list(root)).filter((name) => /^thermal_zone\d+$/.test(name));
  const temperatures = await Promise.all(
    zones.map(async (zone) =>
      isTrustedZone(await view.read(`${root}/${zone}/type`))
        ? celsius(await view.read(`${root}/${zone}/temp`))
        : undefined,
    ),
  );
  const known = temperatures.filter((degrees) => degrees !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** How often the first processor was throttled since the start; Intel's kernel driver alone counts it. */
async function throttleEvents(view: DeviceView): Promise<number | undefined> {
  const text = (await view.read(`${CPU}/cpu0/thermal_throttle/core_throttle_count`)).trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
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
