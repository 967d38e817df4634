import type { Environment } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import type { Cage } from "./cage.ts";
import type { Check } from "./check.ts";

const LITTLE_MEMORY = 512 * 1024 ** 2;
const LITTLE_DISK = 1024 ** 3;
/** Less than most models have. */
const NO_DISK = 64 * 1024 ** 2;
const HOT_CELSIUS = 70;
/** A model of a millisecond is timed to a thousandth. */
const COARSE_CLOCK_NS = 1_000;

export function judgeClock(resolutionNs: number): Check {
  const finding = `the worker's clock steps by ${formatValue(resolutionNs, "ns")}`;
  if (resolutionNs <= COARSE_CLOCK_NS) return { check: "clock", state: "ok", finding };
  return {
    check: "clock",
    state: "warn",
    finding,
    remedy: "choose a better clock source for the kernel; models of a few milliseconds cannot be told apart well",
    command: "grep . /sys/devices/system/clocksource/clocksource0/*_clocksource",
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

/** What a hostile model could do beyond its worker, since its machine lacks a lock. */
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
      "install util-linux 2.34 or later, and let this user make user namespaces, as Ubuntu 24.04 and later do after this; docs/security.md says what else helps",
    command: "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0",
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
    remedy: "let the processor keep its clock while edgebench measures",
    command: "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor",
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
    command: "grep . /sys/class/thermal/thermal_zone*/temp",
  };
}

function judgeLoad(load: Fact, cores: Fact): Check {
  if (typeof load !== "number") return { check: "load", state: "ok", finding: "the system does not tell its load" };
  const finding = `the load of the last minute is ${load.toFixed(2)} on ${cores} cores`;
  if (load < 0.5) return { check: "load", state: "ok", finding };
  return {
    check: "load",
    state: "warn",
    finding,
    remedy: "end what else runs there while edgebench measures; this shows it",
    command: "top -b -n 1 | head -n 15",
  };
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

/** @param free bytes of memory that programs can still have. */
export function checkMemory(free: number): Check {
  const finding = `${formatValue(free, "bytes")} of memory are free`;
  if (free >= LITTLE_MEMORY) return { check: "memory", state: "ok", finding };
  return {
    check: "memory",
    state: "warn",
    finding,
    remedy: "end other programs, since base and head are loaded at the same time; this shows the largest",
    command: "ps -eo pid,rss,args --sort=-rss | head -n 6",
  };
}

/** @param free bytes where models and tensors are put; undefined where there is no such folder. */
export function judgeDisk(free: number | undefined): Check {
  const check = "disk";
  if (free === undefined)
    return {
      check,
      state: "fail",
      finding: "the folder for temporary files is not there",
      remedy: "point TMPDIR at a folder that you may write",
    };
  const finding = `${formatValue(free, "bytes")} are free for models and tensors`;
  if (free >= LITTLE_DISK) return { check, state: "ok", finding };
  return {
    check,
    state: free < NO_DISK ? "fail" : "warn",
    finding,
    remedy:
      "make room on the disk, or let TMPDIR (over SSH, XDG_CACHE_HOME) name a folder of a larger one; this shows the fullest",
    command: "df -h && du -xh ~ | sort -h | tail -n 10",
  };
}
