import type { Environment } from "../bench/result.ts";
import type { Peaks } from "./peaks.ts";

/** More than any processor of today keeps beside itself (AMD's EPYC 9684X): the floor of a memory must not be too high. */
export const UNKNOWN_CACHE = 1_152 * 1_024 * 1_024;

/** What a processor's core can start in one cycle at most: operations, a multiplication and an addition counted apart. */
interface PerCycle {
  readonly fp32: number;
  readonly int8: number;
  /** Where it has arithmetic of half the width; elsewhere such numbers are computed in another type. */
  readonly fp16?: number;
  readonly bf16?: number;
}

/**
 * The most that a processor can do with this many threads: threads × frequency × what a core of its widest instruction set
 * starts in a cycle. Of what the environment leaves open the most of any processor is taken: a floor that is too low says
 * less, one that is too high accuses. The bandwidth of its memory is not known.
 *
 * @param threads that compute at once, at most.
 * @returns undefined where the instruction sets are not told, or one of them computes in a way whose pace no maker states.
 */
export function processorPeak(environment: Environment, threads: number): Peaks | undefined {
  const sets = new Set(textOf(environment["instruction-sets"]).split(" "));
  const core = perCycleOfX86(sets) ?? perCycleOfArm(sets);
  if (core === undefined) return undefined;
  const cores = Math.min(threads, numberOf(environment["processors"]) ?? threads);
  const cycles = cores * hertz(sets, environment);
  const { fp32, int8, fp16, bf16 } = core;
  return {
    name: textOf(environment["cpu-model"]) || "processor",
    operations: {
      fp32: fp32 * cycles,
      int8: int8 * cycles,
      ...(fp16 === undefined ? {} : { fp16: fp16 * cycles }),
      ...(bf16 === undefined ? {} : { bf16: bf16 * cycles }),
    },
    memory: undefined,
    onChip: UNKNOWN_CACHE,
    isBound: true,
    sources: sets.has("sse2") ? X86_SOURCES : ARM_SOURCES,
  };
}

const X86_SOURCES = [
  "Intel 64 and IA-32 Architectures Optimization Reference Manual (248966): two 512-bit or 256-bit fused multiply-adds a cycle; a VPDPBUSD has four times the multiply-adds of one of single precision; AMX: 2,048 int8 or 1,024 bfloat16 operations a cycle",
  "AMD, Software Optimization Guide for the Zen 5 Microarchitecture (58455): two 512-bit multiply-adds a cycle",
  "Intel, Core i9-14900KS: 6.2 GHz, the highest clock of an x86-64 processor that is sold",
];
const ARM_SOURCES = [
  "Arm, Cortex-X925 Software Optimization Guide: six 128-bit pipes for vectors, the most of any core of Arm's",
  "Fujitsu, A64FX Microarchitecture Manual: two 512-bit pipes, the widest SVE that is built",
  "Arm, Architecture Reference Manual: a BFMMLA has four times the multiply-adds of an FMLA of single precision, an SMMLA eight times",
];

/** Two pipes of the widest vectors, as if each could always multiply and add. */
function perCycleOfX86(sets: ReadonlySet<string>): PerCycle | undefined {
  if (!sets.has("sse2")) return undefined;
  const fp32 = sets.has("avx512f") ? 64 : sets.has("avx") ? 32 : 16;
  const [tiles, tilesOfHalves] = [sets.has("amx_int8"), sets.has("amx_fp16")];
  const bf16 = sets.has("amx_bf16") ? 1_024 : sets.has("avx512_bf16") ? 2 * fp32 : undefined;
  const fp16 = tilesOfHalves ? 1_024 : sets.has("avx512_fp16") ? 2 * fp32 : undefined;
  return {
    fp32,
    int8: tiles ? 2_048 : 4 * fp32,
    ...(fp16 === undefined ? {} : { fp16 }),
    ...(bf16 === undefined ? {} : { bf16 }),
  };
}

/** A matrix unit (SME) is shared by cores, and how fast it is no maker states. */
function perCycleOfArm(sets: ReadonlySet<string>): PerCycle | undefined {
  if (sets.has("sme") || !(sets.has("asimd") || sets.has("neon"))) return undefined;
  const fp32 = sets.has("sve") ? 64 : 48;
  return {
    fp32,
    int8: (sets.has("i8mm") ? 8 : 4) * fp32,
    ...(sets.has("asimdhp") ? { fp16: 2 * fp32 } : {}),
    ...(sets.has("bf16") ? { bf16: 4 * fp32 } : {}),
  };
}

const MOST_HERTZ_X86 = 6.2e9;
/** Above every Arm core that is sold. */
const MOST_HERTZ_ARM = 5e9;

/** What the kernel tells of x86 may leave out its turbo, so it can only raise the bound. */
function hertz(sets: ReadonlySet<string>, environment: Environment): number {
  const told = numberOf(environment["frequency-max-mhz"]);
  if (sets.has("sse2")) return Math.max(MOST_HERTZ_X86, (told ?? 0) * 1e6);
  return told === undefined ? MOST_HERTZ_ARM : told * 1e6;
}

const textOf = (fact: unknown) => (typeof fact === "string" ? fact : "");
const numberOf = (fact: unknown) => (typeof fact === "number" && fact > 0 ? fact : undefined);
