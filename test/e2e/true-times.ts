import { expect } from "vitest";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Result } from "../../src/bench/result.ts";
import { plausibilityOf } from "../../src/plausible/plausibility.ts";

/**
 * Holds every network of a result that ONNX Runtime ran on this machine's own processor against what that processor can do.
 * On x86-64 and Arm under Linux, where the processor is known, each must have such a floor, and there must be one.
 */
export function expectAboveFloor({ device: { environment }, measurements }: Result): void {
  const ran = measurements.filter(
    ({ benchmark, status, launches }) =>
      benchmark.runtime === "onnxruntime" && status === "measured" && launches.length > 0,
  );
  const told = ran.map((measurement) => ({
    id: benchmarkId(measurement.benchmark),
    role: measurement.role,
    ...plausibilityOf(measurement, environment),
  }));
  expect(told.filter(({ standing = "above" }) => standing !== "above")).toEqual([]);
  if (typeof environment["instruction-sets"] !== "string") return;
  expect(told.filter(({ standing }) => standing === undefined)).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
}
