import type { Environment } from "../bench/result.ts";
import type { Heat } from "../measure/sustained.ts";
import { cleanText } from "./clean-text.ts";
import { type DeviceView, THIS_MACHINE } from "./device-view.ts";
import {
  cpuModel,
  cpuTicks,
  distribution,
  involuntarySwitches,
  isGuest,
  loadOfLastMinute,
  megahertz,
  memoryAvailable,
  processorCount,
  vectorSets,
} from "./kernel-facts.ts";
import { hottest, type Moment, moment } from "./moment.ts";
import { powerMode } from "./telemetry/nvpmodel.ts";
import { throttledSince, throttleMarks } from "./throttling.ts";

type Fact = string | number | boolean | undefined;

const CPU = "/sys/devices/system/cpu";

/** What a device is and how it is set, as far as it tells. No name, address, serial number or path of it. */
export async function probeDevice(view: DeviceView = THIS_MACHINE): Promise<Environment> {
  const [osRelease, cpuinfo, board, governor, noTurbo, boost, maximum, mode, now, machine] = await Promise.all([
    view.read("/etc/os-release"),
    view.read("/proc/cpuinfo"),
    view.read("/proc/device-tree/model"),
    view.read(`${CPU}/cpu0/cpufreq/scaling_governor`),
    view.read(`${CPU}/intel_pstate/no_turbo`),
    view.read(`${CPU}/cpufreq/boost`),
    highestMegahertz(view),
    view.run(["nvpmodel", "-q"]),
    moment(view),
    view.machine(),
  ]);
  const { card } = now.programs;
  return facts({
    os: distribution(osRelease) ?? machine.system,
    kernel: machine.kernel,
    arch: machine.arch,
    board: board || undefined,
    "cpu-model": cpuModel(cpuinfo) ?? machine.cpuModel,
    cores: machine.cores,
    processors: processorCount(cpuinfo),
    "instruction-sets": vectorSets(cpuinfo),
    "memory-bytes": machine.memoryBytes,
    virtualised: machine.system === "Linux" ? isGuest(cpuinfo) : undefined,
    governor: governor.trim() || undefined,
    turbo: turbo(noTurbo, boost),
    "frequency-max-mhz": maximum,
    "power-mode": powerMode(mode ?? ""),
    "gpu-model": card?.name,
    "gpu-driver": card?.driver,
    ...machine.versions,
    "worker-locks": machine.locks.join(" ") || "none",
    ...warmthAndSpeed(now),
    ...(await loadAndMemory(view)),
  });
}

/** More groups of processors with a clock of their own than one look reads. */
const MOST_POLICIES = 256;

/** Of all processors: where they are of several kinds, the first is often the slowest. */
async function highestMegahertz(view: DeviceView): Promise<number | undefined> {
  const folder = `${CPU}/cpufreq`;
  const policies = (await view.list(folder)).filter((name) => /^policy\d+$/.test(name)).slice(0, MOST_POLICIES);
  const files = policies.map((name) => `${folder}/${name}/cpuinfo_max_freq`);
  const seen = await view.snapshot([...files, `${CPU}/cpu0/cpufreq/cpuinfo_max_freq`]);
  const told = (seen?.texts ?? []).flatMap((text) => megahertz(text) ?? []);
  return told.length === 0 ? undefined : Math.max(...told);
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
 *
 * @param between moments between the two calls: then the highest temperatures and the lowest frequencies of all of them
 * (`…-max-c`, `…-min-mhz`) are told as well.
 */
export async function probeEdges(
  pid: number,
  before?: Environment,
  view: DeviceView = THIS_MACHINE,
  between: readonly Moment[] = [],
): Promise<Environment> {
  const [status, stat, throttles, now, rest] = await Promise.all([
    view.read(`/proc/${pid}/status`),
    view.read("/proc/stat"),
    throttleEvents(view),
    moment(view),
    loadAndMemory(view),
  ]);
  const edge = { ...warmthAndSpeed(now), ...rest };
  const ticks = cpuTicks(stat);
  const counters = { "involuntary-switches": involuntarySwitches(status), "throttle-events": throttles };
  if (before === undefined)
    return facts({
      ...edge,
      ...counters,
      ...throttleMarks(now.programs),
      "cpu-ticks": ticks?.total,
      "steal-ticks": ticks?.steal,
    });
  const since = (name: string, count: number | undefined) => {
    const then = before[name];
    return typeof then === "number" && count !== undefined ? Math.max(0, count - then) : undefined;
  };
  const total = since("cpu-ticks", ticks?.total);
  const steal = since("steal-ticks", ticks?.steal);
  return facts({
    ...edge,
    ...(between.length === 0 ? {} : extremes(before, [...between, now])),
    "temperature-start-c": before["temperature-c"],
    "frequency-start-mhz": before["frequency-mhz"],
    ...throttledSince(
      before,
      [...between, now].map(({ programs }) => programs),
    ),
    "involuntary-switches": since("involuntary-switches", counters["involuntary-switches"]),
    "throttle-events": since("throttle-events", throttles),
    "steal-share":
      total !== undefined && steal !== undefined && total > 0 ? Math.round((steal / total) * 1e6) / 1e6 : undefined,
  });
}

/** What counts or notes throttling, at one moment. */
type HeatMarks = Readonly<Record<string, number>>;

/**
 * Heat of a device at one moment, and whether it was throttled since an earlier one gave its marks. For launches that go on:
 * it takes milliseconds, tens of them where programs are asked, and belongs between two requests to a worker.
 */
export async function probeHeat(
  view: DeviceView,
  before: HeatMarks | undefined,
): Promise<{ readonly heat: Heat; readonly marks: HeatMarks }> {
  const [throttles, now] = await Promise.all([throttleEvents(view), moment(view)]);
  const marks = numbers({ ...throttleMarks(now.programs), "throttle-events": throttles });
  const counted = before !== undefined && (marks["throttle-events"] ?? 0) > (before["throttle-events"] ?? 0);
  const { throttled } = before === undefined ? { throttled: undefined } : throttledSince({ ...before }, [now.programs]);
  return {
    heat: {
      temperatureC: hottest(now),
      frequencyMhz: now.frequencyMhz,
      throttled: counted || (throttled ?? (throttles === undefined ? undefined : false)),
    },
    marks,
  };
}

function numbers(all: Readonly<Record<string, Fact>>): Record<string, number> {
  const entries = Object.entries(all).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return Object.fromEntries(entries);
}

function warmthAndSpeed(now: Moment): Record<string, Fact> {
  return {
    "temperature-c": now.temperatureC,
    "frequency-mhz": now.frequencyMhz,
    "gpu-temperature-c": now.gpuTemperatureC,
    "gpu-frequency-mhz": now.gpuFrequencyMhz,
    "tpu-temperature-c": now.tpuTemperatureC,
  };
}

async function loadAndMemory(view: DeviceView): Promise<Record<string, Fact>> {
  const [load, meminfo] = await Promise.all([view.read("/proc/loadavg"), view.read("/proc/meminfo")]);
  return { "load-1m": loadOfLastMinute(load), "memory-available-bytes": memoryAvailable(meminfo) };
}

function extremes(before: Environment, later: readonly Moment[]): Record<string, Fact> {
  const all = [before, ...later.map(warmthAndSpeed)];
  const pick = (name: string, choose: (...values: number[]) => number) => {
    const known = all.map((one) => one[name]).filter((value) => typeof value === "number");
    return known.length === 0 ? undefined : choose(...known);
  };
  return {
    "temperature-max-c": pick("temperature-c", Math.max),
    "frequency-min-mhz": pick("frequency-mhz", Math.min),
    "gpu-temperature-max-c": pick("gpu-temperature-c", Math.max),
    "gpu-frequency-min-mhz": pick("gpu-frequency-mhz", Math.min),
    "tpu-temperature-max-c": pick("tpu-temperature-c", Math.max),
  };
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
