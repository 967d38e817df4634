import type { Benchmark } from "../bench/benchmark.ts";
import type { DeclaredPeaks, Environment } from "../bench/result.ts";
import { processorPeak, UNKNOWN_CACHE } from "./processor-peak.ts";

/** Numbers that a device computes with, widest first. */
export type Arithmetic = "fp32" | "fp16" | "bf16" | "int8";

/** The most that a device can do, whatever of it runs the network: nothing that it runs is quicker. */
export interface Peaks {
  /** What it is called in a sentence. */
  readonly name: string;
  /** Operations in a second, a multiplication and an addition counted apart; what is not listed is not known. */
  readonly operations: { readonly [arithmetic in Arithmetic]?: number | undefined };
  /** Bytes in a second between the processor and its memory; undefined where nobody tells. */
  readonly memory: number | undefined;
  /** Bytes beside the processor that weights may stay in from one inference to the next. */
  readonly onChip: number;
  /** Whether the figures are upper bounds of a kind of processor, and not what its maker states. */
  readonly isBound?: boolean;
  /** Where each figure is from. */
  readonly sources: readonly string[];
}

interface Listed extends Peaks {
  /** The label of the fleet that it goes by where the environment names no board. */
  readonly label: string;
  readonly isNamed: (environment: Environment, benchmark: Benchmark, ran: Ran | undefined) => boolean;
}

/** What really ran a benchmark. */
export interface Ran {
  /** As its worker calls it. */
  readonly provider: string;
  /** How many threads computed at once, at most. */
  readonly threads: number;
}

/** Providers that compute on the processor alone. */
const ON_PROCESSOR: ReadonlySet<string> = new Set(["cpu", "xnnpack"]);

/** Whether the processor alone ran a benchmark, as far as that is told. */
export function isOnProcessor(ran: Ran | undefined): boolean {
  return ran !== undefined && ON_PROCESSOR.has(ran.provider);
}

const says = (fact: unknown, pattern: RegExp) => typeof fact === "string" && pattern.test(fact);
const KIB = 1_024;

/** Nominal peaks at the highest clock that the maker states, of the processor or accelerator that has most of it. */
export const KNOWN_PEAKS: readonly Listed[] = [
  {
    name: "Jetson Nano",
    label: "jetson",
    isNamed: ({ board }) => says(board, /Jetson Nano/i),
    // 128 Maxwell cores, one fused multiply-add a clock at 921.6 MHz, two of half precision. There is no int8 arithmetic in
    // its GPU; four Cortex-A57 at 1.43 GHz with 128-bit NEON stay below its half precision.
    operations: { fp32: 235.9e9, fp16: 471.9e9, int8: 471.9e9 },
    memory: 25.6e9,
    onChip: 256 * KIB + 2_048 * KIB,
    sources: [
      "NVIDIA, Jetson Nano System-on-Module Data Sheet: 128 CUDA cores at 921 MHz, 472 GFLOPS (FP16), 64-bit LPDDR4 at 1600 MHz, 25.6 GB/s",
    ],
  },
  {
    name: "Edge TPU",
    label: "coral",
    isNamed: (_, { parameters: { delegate = "" } }) => /edge-?tpu/i.test(delegate),
    operations: { int8: 4e12, fp32: 48e9 },
    memory: 12.8e9,
    onChip: 8_192 * KIB,
    sources: [
      "Coral, Dev Board datasheet: 4 TOPS (int8), 32-bit LPDDR4 at 1600 MHz",
      "Coral, Edge TPU performance and compiler documentation: roughly 8 MB of on-chip memory for parameters",
      "NXP, i.MX 8M data sheet: four Cortex-A53 at 1.5 GHz, eight operations of single precision a clock each",
    ],
  },
  {
    name: "Neural Compute Stick 2",
    label: "ncs2",
    isNamed: (_, { parameters: { delegate = "" } }) => /myriad|ncs2/i.test(delegate),
    operations: { fp16: 4e12 },
    memory: undefined,
    onChip: 2_560 * KIB,
    sources: [
      "Intel, Movidius Myriad X VPU product brief: over 4 TOPS in total, 2.5 MB of on-chip memory (450 GB/s); the bandwidth of the memory in its package is not published",
    ],
  },
  {
    name: "Raspberry Pi 3B",
    label: "rpi3",
    isNamed: ({ board }) => says(board, /Raspberry Pi 3 Model B(?! ?(?:\+|Plus))/i),
    // Eight operations of single precision a clock and core; a quarter of the bits goes four times as often at most.
    operations: { fp32: 38.4e9, int8: 153.6e9 },
    memory: 3.6e9,
    onChip: 512 * KIB,
    sources: [
      "Raspberry Pi, BCM2837 documentation: four Cortex-A53 at 1.2 GHz, 512 KB of shared L2 cache",
      "Raspberry Pi 3 Model B specifications: 1 GB of LPDDR2 at 900 MHz, 32 bits wide",
      "Arm, Cortex-A53 MPCore Technical Reference Manual: two NEON pipes of 64 bits",
    ],
  },
  {
    name: "RTX 2080 Ti",
    label: "gpu-2080ti",
    isNamed: (environment, _, ran) => says(environment["gpu-model"], /RTX 2080 Ti/i) && !isOnProcessor(ran),
    operations: { fp32: 14.2e12, fp16: 113.8e12, int8: 227.7e12 },
    memory: 616e9,
    onChip: 5_632 * KIB,
    sources: [
      "NVIDIA, Turing GPU Architecture Whitepaper WP-09183-001, comparison of GPUs, Founders Edition at its boost clock: 14.2 TFLOPS (FP32), 113.8 TFLOPS (FP16 Tensor with FP16 accumulate), 227.7 TOPS (INT8 Tensor), 616 GB/s, 5.5 MB of L2",
    ],
  },
];

/**
 * The peaks of what a benchmark ran on. The accelerator that it names or the board that the environment names says which
 * device it is; a label alone only where the environment names no board, as in an import. Of another device those of its
 * processor, where nothing else ran the network. What the user declared comes first.
 *
 * @param ran undefined where that is not told.
 * @returns undefined for a device of which nothing is known.
 */
export function peaksOf(
  benchmark: Benchmark,
  environment: Environment,
  declared: DeclaredPeaks | undefined,
  ran: Ran | undefined,
): Peaks | undefined {
  const isBare = environment["board"] === undefined && environment["gpu-model"] === undefined;
  const known =
    KNOWN_PEAKS.find(({ isNamed }) => isNamed(environment, benchmark, ran)) ??
    KNOWN_PEAKS.find(({ label }) => isBare && label === benchmark.device) ??
    (ran !== undefined && isOnProcessor(ran) ? processorPeak(environment, ran.threads) : undefined);
  if (declared === undefined) return known;
  const { memory = known?.memory, ...operations } = declared;
  return {
    name: known?.name ?? benchmark.device,
    operations: { ...known?.operations, ...operations },
    memory,
    onChip: known?.onChip ?? UNKNOWN_CACHE,
    ...(known?.isBound === true && Object.keys(operations).length === 0 ? { isBound: true } : {}),
    sources: [...(known?.sources ?? []), "edgebench.yml"],
  };
}

/** Operations in a second with these numbers; where that is not known, the most that is known with any. */
export function operationsAt(
  { operations }: Peaks,
  precision: Benchmark["parameters"]["precision"],
): number | undefined {
  const own = precision === "mixed" ? undefined : operations[precision];
  const all = Object.values(operations).filter((rate) => rate !== undefined);
  return own ?? (all.length === 0 ? undefined : Math.max(...all));
}
