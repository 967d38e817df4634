import { expect } from "vitest";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Result } from "../../src/bench/result.ts";
import { plausibilityOf } from "../../src/plausible/plausibility.ts";

/**
 * Holds every network of a result that ONNX Runtime ran on this machine's own processor against what that processor can do.
 *
 * @param least how many measurements must have such a floor on x86-64 and Arm under Linux, where the processor is known.
 */
export function expectAboveFloor({ device: { environment }, measurements }: Result, least: number): void {
  const ran = measurements.filter(
    ({ benchmark, status }) => benchmark.runtime === "onnxruntime" && status === "measured",
  );
  const told = ran.flatMap((measurement) => {
    const one = plausibilityOf(measurement, environment);
    return one === undefined ? [] : [{ id: benchmarkId(measurement.benchmark), ...one }];
  });
  expect(told.filter(({ standing }) => standing !== "above")).toEqual([]);
  if (typeof environment["instruction-sets"] === "string") expect(told.length).toBeGreaterThanOrEqual(least);
}
