import type { Benchmark } from "../../src/bench/benchmark.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import { METRICS, type MetricName } from "../../src/bench/metric.ts";
import type { Launch, Measurement, Mode } from "../../src/bench/result.ts";
import type { ChangedImages } from "../../src/compare/changed-images.ts";
import type { Comparison, Evidence, Verdict } from "../../src/compare/comparison.ts";
import type { BenchmarkJudgement, Judgement, SideOutcome } from "../../src/compare/judgement.ts";
import type { Share } from "../../src/compare/top-shares.ts";

/** Judgements to render: written by hand where a golden file shows them, so that what is in the file can be followed from here. */

export const BASE = "0f3c1d9a7b52e8463c9d0a1b2c3d4e5f60718293";
export const HEAD = "9e1b7c44d2a05f6e8b3a1c0d9f8e7d6c5b4a3921";

/** A PNG of a 1 in 8 × 8 greys. */
export const PIXELS =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAAEklEQVR4XmMQERF59gxIUMgAAIzmEiHtLlL0AAAAAElFTkSuQmCC";

export function benchmark(
  model: string,
  device = "local-cpu",
  overrides: Partial<Benchmark["parameters"]> = {},
): Benchmark {
  return {
    model,
    device,
    runtime: "onnxruntime",
    parameters: { precision: "fp32", batch: 1, threads: 1, ...overrides },
    scenario: "single-stream",
  };
}

export function evidence(base: number, head: number, overrides: Partial<Evidence> = {}): Evidence {
  const effect = head / base - 1;
  return {
    method: "paired-rounds",
    base,
    head,
    effect,
    interval: { lower: effect - 0.021, upper: effect + 0.022 },
    p: 0.0078125,
    adjustedP: 0.0234375,
    n: 8,
    excluded: 0,
    detectable: 0.018,
    moreRounds: undefined,
    ...overrides,
  };
}

export function compared(
  metric: MetricName,
  verdict: Exclude<Verdict, "not-measured">,
  held: Evidence,
  overrides: Partial<Extract<Comparison, { evidence: Evidence }>> = {},
): Comparison {
  const { tolerance, gates } = METRICS[metric];
  return { metric, verdict, tolerance, gating: gates, evidence: held, annotations: [], ...overrides };
}

/** The same images on both sides: `base` and `head` are shares right. */
export function accuracy(base: number, head: number, p: number, overrides: Partial<Evidence> = {}): Evidence {
  const effect = head - base;
  return evidence(base, head, {
    method: "paired-images",
    effect,
    interval: { lower: effect - 0.007, upper: effect + 0.007 },
    p,
    adjustedP: Math.min(1, p * 3),
    n: 360,
    detectable: 0.011,
    images: {
      lost: effect < 0 ? Math.round(-effect * 360) : 0,
      won: effect > 0 ? Math.round(effect * 360) : 0,
      midP: p / 2,
      base: { lower: base - 0.02, upper: Math.min(1, base + 0.012) },
      head: { lower: head - 0.02, upper: Math.min(1, head + 0.012) },
    },
    ...overrides,
  });
}

export function side(commit: string, overrides: Partial<SideOutcome> = {}): SideOutcome {
  return { commit, status: "measured", reason: undefined, values: [], measurement: undefined, ...overrides };
}

export function judged(what: Benchmark, overrides: Partial<BenchmarkJudgement> = {}): BenchmarkJudgement {
  return {
    id: benchmarkId(what),
    benchmark: what,
    state: "compared",
    reason: undefined,
    verdict: "unchanged",
    comparisons: [],
    base: side(BASE),
    head: side(HEAD),
    reasons: [],
    environment: {},
    caveats: [],
    ...overrides,
  };
}

export function judgement(benchmarks: readonly BenchmarkJudgement[], overrides: Partial<Judgement> = {}): Judgement {
  return {
    base: BASE,
    head: HEAD,
    benchmarks,
    gate: { outcome: "pass", failures: [], warnings: [] },
    notPlanned: [],
    notices: [],
    comparisons: benchmarks.reduce((sum, one) => sum + one.comparisons.filter(({ gating }) => gating).length, 0),
    errorRate: 0.05,
    firstRun: false,
    ...overrides,
  };
}

/** One side with a launch per median given, in rounds 0, 1, 2, … Medians in nanoseconds. */
export function measurement(
  what: Benchmark,
  role: "base" | "head" | "only",
  medians: readonly number[],
  mode: Mode = "ping-pong",
): Measurement {
  return {
    benchmark: what,
    commit: role === "base" ? BASE : HEAD,
    role,
    model: { sha256: "ab".repeat(32), bytes: 181_234 },
    status: "measured",
    ending: "settled",
    launches: medians.map((median, round) => launch(median, round, role === "base" ? 0 : 1, mode)),
    lostLaunches: [],
    inputs: "dataset",
  };
}

function launch(median: number, round: number, position: 0 | 1, mode: Mode): Launch {
  return {
    round,
    position,
    opened: position === 0,
    startedAt: "2026-11-24T02:37:00Z",
    mode,
    loadNs: 8_200_000,
    firstNs: 2 * median,
    warmupNs: [],
    steady: true,
    latencyNs: [Math.round(median * 0.98), median, Math.round(median * 1.05)],
    bursts: [],
    peakRssBytes: 61_000_000,
    actual: { provider: "cpu", version: "1.30.0", threads: 1 },
    environment: {},
  };
}

const ENVIRONMENT = {
  os: "linux 6.1.0",
  "cpu-model": "AMD EPYC 7B13",
  cores: 2,
  governor: "performance",
  "runtime-version": "onnxruntime 1.30.0",
  throttled: false,
};

/** Medians around a level, spread as eight rounds of a quiet machine are. */
function around(level: number): readonly number[] {
  return [0.994, 1.003, 1.011, 0.989, 1.0, 1.006, 0.997, 1.002].map((factor) => Math.round(level * factor));
}

function pair(what: Benchmark, base: number, head: number): Pick<BenchmarkJudgement, "base" | "head"> {
  return {
    base: side(BASE, { measurement: measurement(what, "base", around(base)) }),
    head: side(HEAD, { measurement: measurement(what, "head", around(head).toReversed()) }),
  };
}

const wide = benchmark("digits-wide");
const same = benchmark("digits-same");
const int8 = benchmark("digits-int8", "local-cpu", { precision: "int8" });
const shifted = benchmark("digits-shifted");
const corrupt = benchmark("digits-corrupt");
const slow = benchmark("digits-slow", "rpi3", { threads: 4 });
const gone = benchmark("digits-gone");

const wideJudged = judged(wide, {
  verdict: "regressed",
  ...pair(wide, 1_240_000, 2_010_000),
  comparisons: [
    compared("latency", "regressed", evidence(1_240_000, 2_010_000), { annotations: ["beyond-tolerance"] }),
    compared("latency-p95", "regressed", evidence(1_301_000, 2_098_000, { interval: { lower: 0.55, upper: 0.71 } }), {
      annotations: ["beyond-tolerance"],
    }),
    compared(
      "peak-memory",
      "inconclusive",
      evidence(61_400_000, 62_300_000, {
        interval: { lower: -0.008, upper: 0.041 },
        p: 0.31,
        adjustedP: 0.93,
        n: 30,
        detectable: 0.027,
        moreRounds: 14,
      }),
    ),
    compared(
      "model-size",
      "regressed",
      evidence(181_234, 352_018, {
        method: "exact",
        interval: { lower: 352_018 / 181_234 - 1, upper: 352_018 / 181_234 - 1 },
        p: undefined,
        adjustedP: undefined,
        n: 1,
        detectable: undefined,
      }),
    ),
    compared(
      "load-time",
      "inconclusive",
      evidence(8_200_000, 8_900_000, {
        interval: { lower: -0.04, upper: 0.2 },
        p: 0.22,
        adjustedP: 0.66,
        n: 30,
        detectable: 0.13,
        moreRounds: 60,
      }),
    ),
    compared("top-1", "unchanged", accuracy(0.9722, 0.975, 0.69)),
  ],
  reasons: [{ kind: "model-changed", text: "models/digits-wide.onnx changed" }],
  environment: ENVIRONMENT,
});

const sameJudged = judged(same, {
  ...pair(same, 1_240_000, 1_244_000),
  comparisons: [
    compared("latency", "unchanged", evidence(1_240_000, 1_244_000, { p: 0.38, adjustedP: 1 })),
    compared("latency-mean", "unchanged", evidence(1_251_000, 1_254_000, { p: 0.42, adjustedP: 1 })),
    {
      metric: "latency-p99",
      verdict: "not-measured",
      gating: false,
      reason: "no p99 from 200 samples: it takes at least 662 iterations in a launch",
    },
    compared(
      "peak-memory",
      "unchanged",
      evidence(61_400_000, 61_420_000, { interval: { lower: -0.004, upper: 0.005 }, p: 0.64, adjustedP: 1 }),
    ),
    compared("top-1", "unchanged", accuracy(0.9722, 0.9722, 1), { annotations: ["same-images-right"] }),
  ],
  reasons: [{ kind: "model-changed", text: "models/digits-same.onnx changed" }],
  environment: { ...ENVIRONMENT, "share-of-peak": "at least 54 % of peak; arithmetic-bound" },
});

const int8Judged = judged(int8, {
  verdict: "improved",
  ...pair(int8, 1_240_000, 853_000),
  comparisons: [
    compared("latency", "improved", evidence(1_240_000, 853_000)),
    compared("top-1", "unchanged", accuracy(0.9722, 0.9694, 0.5)),
  ],
  reasons: [{ kind: "parameters-changed", text: "precision of digits-int8 changed in edgebench.yml, line 31" }],
  environment: ENVIRONMENT,
});

const shiftedJudged = judged(shifted, {
  verdict: "regressed",
  ...pair(shifted, 1_240_000, 1_238_000),
  comparisons: [
    compared("latency", "unchanged", evidence(1_240_000, 1_238_000, { p: 0.74, adjustedP: 1 })),
    compared("top-1", "regressed", accuracy(0.9722, 0.6111, 1e-30)),
  ],
  changedImages: shiftedImages(),
  topShares: [
    { k: 1, base: topShare(350), head: topShare(220) },
    { k: 2, base: undefined, head: topShare(291) },
    { k: 5, base: topShare(360), head: topShare(341) },
  ],
  reasons: [
    { kind: "preprocessing-changed", text: "preprocessing of digits-shifted changed in edgebench.yml, line 24" },
  ],
  environment: ENVIRONMENT,
});

/** So many of 360 images. */
function topShare(right: number): Share {
  const share = right / 360;
  return { share, interval: { lower: share - 0.02, upper: Math.min(1, share + 0.012) } };
}

/** What became of the images of shifted digits. */
function shiftedImages(): ChangedImages {
  const digit = (number: number) => ({ number, name: `digit ${number}` });
  const lost = [84, 14, 10, 8, 6, 4, 2, 1, 1];
  return {
    newlyWrong: 130,
    newlyRight: 0,
    classes: lost.map((newlyWrong, number) => {
      const images = number === 0 ? 90 : 30;
      const baseRight = images - (number === 0 || number > 6 ? 2 : 0);
      return { of: digit(number), images, baseRight, headRight: baseRight - newlyWrong, newlyWrong, newlyRight: 0 };
    }),
    classCount: 9,
    confusions: [
      { change: "newly-wrong", of: digit(0), takenFor: digit(6), images: 80 },
      { change: "newly-wrong", of: digit(1), takenFor: digit(7), images: 14 },
      { change: "newly-wrong", of: digit(0), takenFor: "not-finite", images: 4 },
    ],
    confusionCount: 23,
    pictures: [
      { path: "digits/0/0012.png", png: PIXELS, of: digit(0), takenFor: digit(6) },
      { path: "digits/1/0007.png", png: PIXELS, of: digit(1), takenFor: "not-finite" },
    ],
  };
}

const corruptJudged = judged(corrupt, {
  state: "head-failed",
  verdict: "not-measured",
  reason: "the worker could not load models/digits-corrupt.onnx: protobuf parsing failed",
  base: side(BASE, { measurement: measurement(corrupt, "base", around(1_240_000)) }),
  head: side(HEAD, {
    status: "failed",
    reason: "the worker could not load models/digits-corrupt.onnx: protobuf parsing failed",
  }),
  reasons: [{ kind: "model-changed", text: "models/digits-corrupt.onnx changed" }],
  environment: ENVIRONMENT,
});

const slowJudged = judged(slow, {
  state: "not-measured",
  verdict: "not-measured",
  reason: "no result arrived from rpi3",
  base: side(BASE, { status: "absent" }),
  head: side(HEAD, { status: "absent" }),
  reasons: [{ kind: "affected-by", text: "export/train.py changed, which affects digits-slow" }],
});

const goneJudged = judged(gone, {
  state: "removed",
  verdict: "not-measured",
  head: side(HEAD, { status: "absent" }),
  reasons: [{ kind: "model-changed", text: "models/digits-gone.onnx was deleted" }],
});

/** A pull request in which everything that can happen happens. */
export function everything(): Judgement {
  return judgement([corruptJudged, shiftedJudged, wideJudged, slowJudged, int8Judged, sameJudged, goneJudged], {
    gate: {
      outcome: "fail",
      failures: [
        { id: corruptJudged.id, what: `the head failed where the base ran: ${corruptJudged.reason}` },
        { id: shiftedJudged.id, what: "top-1: regressed" },
        { id: wideJudged.id, what: "latency (median): regressed" },
      ],
      warnings: [{ id: slowJudged.id, what: "not measured: no result arrived from rpi3" }],
    },
    notPlanned: [
      { id: "digits-old/local-cpu/onnxruntime/fp32/batch=1/threads=1", why: "nothing that it depends on changed" },
    ],
    notices: ["The change of devices takes effect after the merge."],
  });
}

/** A pull request that makes one model slower. */
export function regressed(): Judgement {
  return judgement([wideJudged, sameJudged], {
    gate: { outcome: "fail", failures: [{ id: wideJudged.id, what: "latency (median): regressed" }], warnings: [] },
  });
}

/** The same, accepted on the target branch. */
function accepted(): Judgement {
  const why = "twice as wide for the new classes, agreed in #12";
  const allowance = { kind: "accepted", by: "Ada Lovelace", why, until: "2026-12-31" } as const;
  const comparisons = wideJudged.comparisons.map((comparison): Comparison => {
    if (comparison.verdict !== "regressed" || !comparison.gating) return comparison;
    return { ...comparison, annotations: [...comparison.annotations, "accepted"], allowance };
  });
  const what = `latency (median): regressed, accepted by Ada Lovelace until 2026-12-31: ${why}`;
  return judgement([{ ...wideJudged, comparisons }, sameJudged], {
    gate: { outcome: "pass", failures: [], warnings: [{ id: wideJudged.id, what }] },
  });
}

/** A pull request that changes nothing that can be measured. */
export function calm(): Judgement {
  const other = benchmark("digits-same", "rpi3", { threads: 4 });
  return judgement([
    sameJudged,
    {
      ...sameJudged,
      benchmark: other,
      id: benchmarkId(other),
      environment: { ...ENVIRONMENT, "cpu-model": "ARM Cortex-A53", cores: 4 },
    },
  ]);
}

/** The first pull request of a repository: nothing to hold the head against. */
export function firstRun(): Judgement {
  const values = [
    { metric: "latency", value: 1_240_000, n: 8 },
    { metric: "latency-p95", value: 1_301_000, n: 8 },
    { metric: "throughput", value: 806, n: 8 },
    { metric: "peak-memory", value: 61_400_000, n: 8 },
    { metric: "model-size", value: 181_234, n: 1 },
    { metric: "top-1", value: 0.9722, n: 360 },
  ] as const;
  const fresh = [same, int8].map((what) =>
    judged(what, {
      state: "new",
      verdict: "not-measured",
      base: side(BASE, { status: "absent" }),
      head: side(HEAD, { values, measurement: measurement(what, "only", around(1_240_000), "solo") }),
      reasons: [{ kind: "model-added", text: `models/${what.model}.onnx was added` }],
      environment: ENVIRONMENT,
    }),
  );
  return judgement(fresh, {
    comparisons: 0,
    firstRun: true,
    notices: ["The base has no edgebench.yml: everything is new and nothing gates."],
  });
}

/** A pull request of which nothing is known to be worse, and not everything is known. */
export function doubtful(): Judgement {
  const unsure = judged(wide, {
    ...wideJudged,
    verdict: "inconclusive",
    comparisons: wideJudged.comparisons.filter(({ verdict, gating }) => gating && verdict !== "regressed"),
  });
  return judgement([slowJudged, unsure, sameJudged]);
}

/** What golden files show, by the name of the file. */
export const SAMPLES = { everything, regressed, accepted, calm, "first-run": firstRun, doubtful } as const;
export const SAMPLE_NAMES = Object.keys(SAMPLES) as readonly (keyof typeof SAMPLES)[];

/** Where the golden file of a sample is, from a test in this folder. */
export const golden = (name: string, extension: string) => `../../fixtures/golden/${name}.${extension}`;
