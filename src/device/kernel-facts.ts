/** What Linux tells in its text files, read from their content. Every function answers undefined for text it does not know. */

export interface CpuTicks {
  /** Ticks of all processors since the start, all states together. */
  readonly total: number;
  /** Of these, taken by the host of this virtual machine for others. */
  readonly steal: number;
}

/** The first line of `/proc/stat`. Guest time is part of user time already. */
export function cpuTicks(procStat: string): CpuTicks | undefined {
  const line = /^cpu\s+([\d ]+)$/m.exec(procStat)?.[1];
  const ticks = line?.trim().split(/\s+/).slice(0, 8).map(Number);
  if (ticks === undefined || ticks.length < 8) return undefined;
  return { total: ticks.reduce((sum, value) => sum + value, 0), steal: ticks[7] ?? 0 };
}

/** `nonvoluntary_ctxt_switches` of `/proc/<pid>/status`: how often the process was put aside while it wanted to run. */
export function involuntarySwitches(procStatus: string): number | undefined {
  const count = /^nonvoluntary_ctxt_switches:\s+(\d+)$/m.exec(procStatus)?.[1];
  return count === undefined ? undefined : Number(count);
}

/** Degrees Celsius from a thermal zone's `temp`, in thousandths. Sensors that are absent or off tell nonsense. */
export function celsius(temp: string): number | undefined {
  const thousandths = /^(-?\d+)\s*$/.exec(temp)?.[1];
  if (thousandths === undefined) return undefined;
  const degrees = Number(thousandths) / 1_000;
  return degrees > -40 && degrees < 150 ? degrees : undefined;
}

/** Zones that do not tell how warm the processor is: the Jetson's PMIC always says 100 °C. */
export function isTrustedZone(type: string): boolean {
  return !/^pmic-die/i.test(type.trim());
}

/** Megahertz from a cpufreq file, in kilohertz. */
export function megahertz(kilohertz: string): number | undefined {
  const value = /^(\d+)\s*$/.exec(kilohertz)?.[1];
  return value === undefined ? undefined : Number(value) / 1_000;
}

/** The processor's name in `/proc/cpuinfo`: x86 says `model name`, boards say `Model` or `Hardware`. */
export function cpuModel(cpuinfo: string): string | undefined {
  for (const key of ["model name", "Model", "Hardware"]) {
    const value = new RegExp(`^${key}[ \\t]*:[ \\t]*(.+)$`, "m").exec(cpuinfo)?.[1]?.trim();
    if (value) return value.slice(0, 200);
  }
  return undefined;
}

/** Instruction sets that say how many numbers a core computes at once, by the kernel's names. */
const VECTOR_SETS: ReadonlySet<string> = new Set([
  ...["sse2", "avx", "avx2", "fma", "avx_vnni", "avx512f", "avx512_vnni", "avx512_bf16", "avx512_fp16"],
  ...["amx_int8", "amx_bf16", "amx_fp16", "neon", "asimd", "asimdhp", "asimddp", "bf16", "i8mm", "sve", "sve2", "sme"],
]);

/** Those that the first processor of `/proc/cpuinfo` has (`flags` on x86, `Features` on Arm), sorted, a space between two. */
export function vectorSets(cpuinfo: string): string | undefined {
  const line = /^(?:flags|Features)[ \t]*:(.+)$/m.exec(cpuinfo)?.[1] ?? "";
  const found = [...new Set(line.split(/\s+/))].filter((name) => VECTOR_SETS.has(name));
  return found.length === 0 ? undefined : found.sort().join(" ");
}

/** How many processors `/proc/cpuinfo` lists, whatever a program may use of them. */
export function processorCount(cpuinfo: string): number | undefined {
  const count = cpuinfo.match(/^processor[ \t]*:[ \t]*\d+$/gm)?.length;
  return count === undefined || count === 0 ? undefined : count;
}

/** Whether `/proc/cpuinfo` has the flag that hypervisors set for their guests. */
export function isGuest(cpuinfo: string): boolean {
  return /^flags\s*:.*\bhypervisor\b/m.test(cpuinfo);
}

/** The distribution's own name in `/etc/os-release`. */
export function distribution(osRelease: string): string | undefined {
  const value = /^PRETTY_NAME=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"']+))$/m.exec(osRelease);
  return (value?.[1] ?? value?.[2] ?? value?.[3])?.slice(0, 200);
}

/** The first number of `/proc/loadavg`. */
export function loadOfLastMinute(loadavg: string): number | undefined {
  const value = /^(\d+(?:\.\d+)?) /.exec(loadavg)?.[1];
  return value === undefined ? undefined : Number(value);
}

/** Bytes that programs can still have, from `MemAvailable` of `/proc/meminfo`. */
export function memoryAvailable(meminfo: string): number | undefined {
  const kibibytes = /^MemAvailable:\s+(\d+) kB$/m.exec(meminfo)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}
