import fc from "fast-check";
import type { Estimate, FleetEntry } from "../../src/compare/fleet-entry.ts";
import { accuracyOfScored, repeatedEstimate } from "../../src/compare/fleet-estimates.ts";
import type { FrontPoint } from "../../src/compare/fleet-front.ts";
import { benchmark } from "../bench/sample-result.ts";

/** Points and entries of a fleet for tests. */

/** A value within ± a share of it; none where the share is not told. */
export const around = (value: number, share?: number): Estimate => ({
  value,
  ...(share === undefined ? {} : { interval: { lower: value * (1 - share), upper: value * (1 + share) } }),
  between: "sessions",
  n: 10,
});

export const point = (id: string, ms: number, top1: number, share = 0.01): FrontPoint => ({
  id,
  latency: around(ms * 1e6, share),
  top1: { ...around(top1), interval: { lower: top1 - share, upper: top1 + share }, n: 1000 },
});

/** Few different values, so that ties and overlaps come often; some without an interval. */
export const anyPoints: fc.Arbitrary<readonly FrontPoint[]> = fc
  .array(
    fc.record({
      latency: fc.record({ value: fc.integer({ min: 1, max: 12 }), share: fc.option(fc.constantFrom(0, 0.05, 0.4)) }),
      top1: fc.record({ right: fc.integer({ min: 0, max: 10 }), reach: fc.option(fc.constantFrom(0, 0.05, 0.3)) }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ latency, top1 }, index) => ({
      id: `p${String(index).padStart(2, "0")}`,
      latency: around(latency.value, latency.share ?? undefined),
      top1: {
        value: top1.right / 10,
        ...(top1.reach === null
          ? {}
          : { interval: { lower: top1.right / 10 - top1.reach, upper: top1.right / 10 + top1.reach } }),
        between: "images",
        n: 10,
      },
    })),
  );

/** Right answers to 1,000 images of the dataset `val`. */
export const scored = (right: number, changes: { readonly [key: string]: unknown } = {}) => ({
  dataset: { name: "val", sha256: "d".repeat(64), count: 1000, seed: 7 },
  preprocessing: { name: "torchvision-resnet50", sha256: "e".repeat(64) },
  classes: { of: 1000, seen: 1000 },
  top1Correct: right,
  top5Correct: Math.min(1000, right + 150),
  ...changes,
});

/** What is known of `model` on `device`. */
export function entry(
  model: string,
  device: string,
  ms: number,
  right: number,
  changes: Partial<FleetEntry> = {},
): FleetEntry {
  const own = { ...benchmark, model, device };
  const accuracy = accuracyOfScored(scored(right));
  return {
    id: `${model}/${device}/onnxruntime/fp32/batch=1/threads=1`,
    benchmark: own,
    measuredAt: "2026-11-24T02:37:00.000Z",
    commit: "a".repeat(40),
    model: "b".repeat(64),
    latency: repeatedEstimate(
      [0.99, 1, 1.01].map((factor) => factor * ms * 1e6),
      "sessions",
    ),
    framesPerSecond: repeatedEstimate(
      [0.99, 1, 1.01].map((factor) => (factor * 1000) / ms),
      "sessions",
    ),
    ...(accuracy && { accuracy }),
    values: { latency: ms * 1e6, throughput: 1000 / ms },
    conditions: { "cpu-model": "Example", provider: "cpu", "runtime-version": "1.30.0" },
    doubts: [],
    ...changes,
  };
}
