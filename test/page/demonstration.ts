import { createHash } from "node:crypto";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Launch, Measurement, Result } from "../../src/bench/result.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import type { BenchmarkJudgement, Judgement } from "../../src/compare/judgement.ts";
import type { SeriesHistory } from "../../src/report/series-history.ts";
import { findChangePoints } from "../../src/trend/change-point.ts";
import type { Finding } from "../../src/trend/finding.ts";
import { plainChange } from "../../src/trend/follow-series.ts";
import type { Attribution } from "../../src/trend/noted-attribution.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { encodeBitset } from "../../src/vision/bitset.ts";

/**
 * Reports to look at: times are drawn from a seeded generator, and everything that is said of them is what edgebench makes of
 * such times. Used for screenshots, for tests in a browser and to weigh how fast a report opens.
 */

/** How one benchmark of a demonstration behaves. */
export interface Behaviour {
  readonly benchmark: Benchmark;
  /** Median latency of the base, milliseconds. */
  readonly ms: number;
  /** head/base of latency. */
  readonly factor: number;
  /** Spread of a launch's level, and of its iterations. */
  readonly noise: number;
  readonly top1?: readonly [base: number, head: number];
  /** The round from which the device throttles. */
  readonly throttlesFrom?: number;
  /** Whether it runs until its temperature is steady. */
  readonly sustained?: boolean;
}

export interface DemonstrationSize {
  readonly rounds: number;
  readonly iterations: number;
  readonly nights: number;
}

export interface Demonstration {
  readonly judgement: Judgement;
  readonly history: ReadonlyMap<string, SeriesHistory>;
}

const BASE = "0f3c1d9a7b52e8463c9d0a1b2c3d4e5f60718293";
const HEAD = "9e1b7c44d2a05f6e8b3a1c0d9f8e7d6c5b4a3921";
const IMAGES = 1_000;

const on = (model: string, device: string, runtime: Benchmark["runtime"], precision: "fp32" | "fp16" | "int8") => ({
  model,
  device,
  runtime,
  parameters: { precision, batch: 1, threads: 4 },
  scenario: "single-stream" as const,
});

/** A pull request that quantises two models, on four devices. */
const PULL_REQUEST: readonly Behaviour[] = [
  {
    benchmark: on("efficientnet-lite0", "rpi3", "tflite", "int8"),
    ms: 118,
    factor: 1.094,
    noise: 0.012,
    top1: [0.746, 0.744],
  },
  {
    benchmark: on("resnet50", "jetson", "tensorrt", "fp16"),
    ms: 14.2,
    factor: 1.002,
    noise: 0.006,
    top1: [0.759, 0.731],
  },
  {
    benchmark: on("mobilenet-v2", "rpi3", "tflite", "int8"),
    ms: 71,
    factor: 1.01,
    noise: 0.05,
    top1: [0.71, 0.71],
    throttlesFrom: 6,
  },
  {
    benchmark: on("mobilenet-v2", "jetson", "tensorrt", "fp16"),
    ms: 4.1,
    factor: 0.87,
    noise: 0.01,
    top1: [0.713, 0.712],
  },
  {
    benchmark: on("resnet50", "desk", "onnxruntime", "fp32"),
    ms: 38.5,
    factor: 1.001,
    noise: 0.004,
    top1: [0.761, 0.761],
  },
  {
    benchmark: on("mobilenet-v2", "ncs2", "openvino", "fp16"),
    ms: 22.7,
    factor: 0.998,
    noise: 0.005,
    top1: [0.714, 0.714],
  },
  {
    benchmark: { ...on("mobilenet-v2", "jetson", "tensorrt", "int8"), scenario: "sustained" },
    ms: 3.2,
    factor: 1.03,
    noise: 0.008,
    sustained: true,
  },
];

/** The demonstration of the README and of the screenshots. */
export function pullRequest(): Demonstration {
  return demonstrate(PULL_REQUEST, { rounds: 16, iterations: 240, nights: 120 }, 7);
}

/** So many benchmarks of one behaviour with a history each. */
export function fleetOf(count: number, size: DemonstrationSize): Demonstration {
  const behaviours = Array.from({ length: count }, (_, index): Behaviour => {
    const device = ["jetson", "rpi3", "ncs2", "desk"][index % 4] ?? "desk";
    const benchmark = on(`model-${Math.floor(index / 4)}`, device, "onnxruntime", "fp32");
    return { benchmark, ms: 5 + (index % 60), factor: index % 25 === 3 ? 1.12 : 1, noise: 0.01, top1: [0.75, 0.75] };
  });
  return demonstrate(behaviours, size, 11);
}

function demonstrate(behaviours: readonly Behaviour[], size: DemonstrationSize, seed: number): Demonstration {
  const random = new Noise(seed);
  const measurements = behaviours.flatMap((behaviour) => [
    measured(behaviour, "base", size, random),
    measured(behaviour, "head", size, random),
  ]);
  const judgement = compareResults({ kind: "roles", result: resultOf(measurements) });
  const benchmarks = judgement.benchmarks.map(
    (judged, index): BenchmarkJudgement => ({
      ...judged,
      reasons: [{ kind: "model-changed", text: `models/${judged.benchmark.model} changed` }],
      environment: { ...ENVIRONMENT, "device-image": `${judged.benchmark.device} 2026.${1 + (index % 3)}` },
    }),
  );
  const history = new Map(
    behaviours.map((behaviour) => [benchmarkId(behaviour.benchmark), remembered(behaviour, size.nights, random)]),
  );
  return { judgement: { ...judgement, benchmarks }, history };
}

const ENVIRONMENT = { os: "linux 6.1.0", governor: "performance", cores: 4, "power-mode": "MAXN" };

function resultOf(measurements: readonly Measurement[]): Result {
  return {
    schema: "edgebench/result@1",
    createdAt: "2026-11-24T03:10:00Z",
    tool: { name: "edgebench", version: "0.1.0" },
    session: { id: "c".repeat(32), seed: 7, startedAt: "2026-11-24T02:30:00Z", attempt: 1 },
    device: { label: "demonstration", environment: ENVIRONMENT },
    measurements: [...measurements],
  };
}

function measured(what: Behaviour, role: "base" | "head", size: DemonstrationSize, random: Noise): Measurement {
  const { benchmark, ms, factor, top1 } = what;
  const level = ms * 1e6 * (role === "head" ? factor : 1);
  const share = top1?.[role === "base" ? 0 : 1];
  return {
    benchmark,
    commit: role === "base" ? BASE : HEAD,
    role,
    model: { sha256: (role === "base" ? "ab" : "cd").repeat(32), bytes: role === "base" ? 25_600_000 : 25_900_000 },
    status: "measured",
    ending: "settled",
    looks: [size.rounds],
    launches: Array.from({ length: what.sustained === true ? 2 : size.rounds }, (_, round) =>
      launched(what, role, level, round, size, random),
    ),
    lostLaunches: [],
    inputs: "dataset",
    ...(share === undefined ? {} : { accuracy: accuracyOf(share, random) }),
  };
}

function accuracyOf(share: number, random: Noise): NonNullable<Measurement["accuracy"]> {
  const right = Math.round(share * IMAGES);
  const bits = Array.from({ length: IMAGES }, (_, image) => image < right);
  const [swapped] = [random.below(right)];
  bits[swapped] = true;
  const top5 = Math.min(IMAGES, right + 170);
  return {
    dataset: { name: "imagenetv2", sha256: "ef".repeat(32), count: IMAGES, seed: 7 },
    preprocessing: { name: "torchvision-resnet50", sha256: "12".repeat(32) },
    classes: { of: 1_000, seen: 1_000 },
    top1Correct: right,
    top5Correct: top5,
    correct: encodeBitset(bits),
    correctTop5: encodeBitset(Array.from({ length: IMAGES }, (_, image) => image < top5)),
    notFinite: 0,
  };
}

function launched(
  { noise, throttlesFrom = Number.POSITIVE_INFINITY, sustained = false }: Behaviour,
  role: "base" | "head",
  level: number,
  round: number,
  { iterations }: DemonstrationSize,
  random: Noise,
): Launch {
  const throttled = round >= throttlesFrom;
  const own = level * (1 + noise * random.normal()) * (throttled ? 1.18 : 1);
  const heat = (index: number) => (throttled ? 1 + 0.08 * (index / iterations) : 1);
  const time = (index: number) => {
    const spike = random.below(120) === 0 ? 1.3 + random.next() : 1;
    return Math.round(own * heat(index) * (1 + 0.5 * noise * Math.abs(random.normal())) * spike);
  };
  return {
    round,
    position: (round + (role === "base" ? 0 : 1)) % 2 === 0 ? 0 : 1,
    opened: (round % 2 === 0) === (role === "base"),
    startedAt: `2026-11-24T02:${String(30 + round).padStart(2, "0")}:00Z`,
    mode: "ping-pong",
    loadNs: Math.round(level * 20 * (1 + 0.1 * random.next())),
    firstNs: Math.round(level * 2.5),
    warmupNs: Array.from({ length: 24 }, (_, index) =>
      Math.round(own * (1 + 1.4 * Math.exp(-index / 4)) * (1 + 0.02 * random.next())),
    ),
    steady: true,
    latencyNs: Array.from({ length: iterations }, (_, index) => time(index)),
    bursts: [],
    ...(sustained ? { sustained: heating(own, random) } : {}),
    peakRssBytes: 92_000_000 + random.below(60_000),
    actual: { provider: "cpu", version: "1.30.0", threads: 4 },
    environment: {
      "temperature-c": Math.round((48 + round * 1.9 + (throttled ? 9 : 0) + random.next()) * 10) / 10,
      "frequency-mhz": throttled ? 1_050 + random.below(40) : 1_500,
      throttled,
    },
  };
}

/** Eight minutes on a device that grows warm and slows itself down in the fifth. */
function heating(level: number, random: Noise): NonNullable<Launch["sustained"]> {
  const windows = Array.from({ length: 32 }, (_, index) => ({
    atNs: index * 15_000_000_000,
    count: Math.round(15e9 / level),
    medianNs: Math.round(level * (index > 17 ? 1.21 : 1 + 0.002 * index) * (1 + 0.006 * random.normal())),
    temperatureC: Math.round((41 + 38 * (1 - Math.exp(-index / 9)) + 0.3 * random.normal()) * 10) / 10,
    frequencyMhz: index > 17 ? 640 : 920,
    throttled: index > 17,
  }));
  return { ending: "steady", windows };
}

/** Nights before the pull request: a change for the worse two thirds in for every third benchmark, and a new kernel once. */
function remembered({ benchmark, ms, noise, top1 }: Behaviour, nights: number, random: Noise): SeriesHistory {
  const moves = random.below(3) === 0 ? 2 * Math.floor(nights * 0.34) : nights;
  const sessions = Array.from({ length: nights }, (_, night): BaselineSession => {
    const day = new Date(Date.UTC(2026, 10, 23, 2, 37) - (nights - 1 - night) * 86_400_000);
    const latency = ms * 1e6 * (night >= moves ? 1 : 0.93) * (1 + noise * random.normal());
    return {
      session: digits(`${benchmark.device} ${night}`, 32),
      commit: night === nights - 1 ? BASE : digits(`commit ${Math.floor(night / 2)}`, 40),
      recordedAt: day.toISOString(),
      values: { latency, "peak-memory": 92_000_000 + random.below(60_000), ...(top1 && { "top-1": top1[0] }) },
      conditions: { kernel: night < nights * 0.4 ? "6.1.0" : "6.6.2", governor: "performance" },
    };
  });
  return { sessions, isWhole: true, changePoints: changesIn(benchmark, sessions) };
}

/** What nights would have noted of it, and found out by a re-run. */
function changesIn(benchmark: Benchmark, sessions: readonly BaselineSession[]): readonly NotedChangePoint[] {
  const tolerance = { kind: "relative", value: 0.05 } as const;
  const noted = { benchmark, notedAt: sessions.at(-1)?.recordedAt ?? "" };
  return findChangePoints(sessions, "latency", tolerance).map((change) => {
    const told = { ...plainChange(change), ...noted };
    return { ...told, attribution: ATTRIBUTION, finding: findingOf(told) };
  });
}

const ATTRIBUTION: Attribution = {
  hypothesis: "model",
  models: { moved: 1, of: 3 },
  devices: { moved: 2, of: 2 },
  environment: [],
};

function findingOf({
  benchmark,
  metric,
  lastBefore,
  firstAfter,
  effect,
  interval,
  notedAt,
}: NotedChangePoint): Finding {
  const [good, bad] = [{ commit: lastBefore.commit }, { commit: firstAfter.commit }];
  const outcome = { kind: "compared" as const, verdict: "regressed" as const, effect, interval, n: 12, level: 0.05 };
  const listed = [
    { commit: firstAfter.commit, title: "Export with the fused activation", author: "Ada", isMerge: false },
    {
      commit: digits(`between ${firstAfter.commit}`, 40),
      title: "Merge branch 'export'",
      author: "Grace",
      isMerge: true,
    },
  ];
  return {
    cause: "code",
    evidence: { kind: "rerun", rerun: { benchmark, metric, cause: "alarm", good, bad, notedAt, outcome } },
    confirmedBy: [],
    group: `code ${benchmark.model} ${firstAfter.session}`,
    commits: { count: listed.length, listed },
    foundAt: notedAt,
  };
}

const digits = (text: string, length: number) => createHash("sha256").update(text).digest("hex").slice(0, length);

/** Seeded random numbers (mulberry32). */
class Noise {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Uniform from 0 to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Standard normal (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}
