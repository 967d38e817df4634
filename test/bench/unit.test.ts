import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue } from "../../src/bench/unit.ts";

describe("formatValue", () => {
  it.each([
    [0, "ns", "0.00 ns"],
    [999.6, "ns", "1.00 µs"],
    [1_234_567, "ns", "1.23 ms"],
    [12_345_678, "ns", "12.3 ms"],
    [123_456_789, "ns", "123 ms"],
    [2.5e9, "ns", "2.50 s"],
    [512, "bytes", "512 B"],
    [4_730_000, "bytes", "4.51 MiB"],
    [432.1, "per-second", "432 /s"],
    [0.9634, "share", "96.3 %"],
    [0.0123, "joules", "12.3 mJ"],
    [2.5, "joules", "2.50 J"],
    [12_345_678, "instructions", "12.3 M instructions"],
    [1_204, "count", "1204"],
    [Number.NaN, "ns", "NaN"],
  ] as const)("%s %s is %s", (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });

  it("never prints an exponent, nor four digits where the next unit would do", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9.9e11, noNaN: true }), (ns) => {
        expect(formatValue(ns, "ns")).toMatch(/^\d{1,3}(\.\d{1,3})? (ns|µs|ms|s)$/);
      }),
    );
  });
});
