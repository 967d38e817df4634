import { expect, it } from "vitest";
import { timeUnit } from "../../src/page/time-unit.ts";
import { valueUnit } from "../../src/page/value-unit.ts";

it.each([
  [12, "ns", 1],
  [4_000, "µs", 1e3],
  [1_240_000, "ms", 1e6],
  [3e9, "s", 1e9],
  [0, "ns", 1],
] as const)("draws times up to %d ns in %s", (most, symbol, size) => {
  expect(timeUnit(most)).toEqual({ size, symbol });
});

it.each([
  [92_000_000, "bytes", "MiB", 1024 ** 2],
  [5_000, "bytes", "KiB", 1024],
  [0.97, "share", "%", 0.01],
  [0.02, "joules", "mJ", 1e-3],
  [7e8, "instructions", "M", 1e6],
  [12, "count", "", 1],
] as const)("draws %d %s in %s", (most, unit, symbol, size) => {
  expect(valueUnit(most, unit)).toEqual({ size, symbol });
});
