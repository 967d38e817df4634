import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue, formatValues, UNITS } from "../../src/bench/unit.ts";

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

describe("formatValues", () => {
  it.each([
    [1_240_000, 853_000, "ns", "1.24 ms", "0.853 ms"],
    [1_240_000, 1_244_000, "ns", "1.240 ms", "1.244 ms"],
    [1_240_000, 1_240_000, "ns", "1.24 ms", "1.24 ms"],
    [999_400, 1_010_000, "ns", "0.999 ms", "1.01 ms"],
    [12_300_000_000, 45_000, "ns", "12.3 s", "0.0000450 s"],
    [61_400_000, 61_420_000, "bytes", "58.56 MiB", "58.57 MiB"],
    [0.9722, 0.975, "share", "97.2 %", "97.5 %"],
    [0.97222, 0.97224, "share", "97.222 %", "97.224 %"],
    [12, 14, "count", "12", "14"],
    [0, 5, "ns", "0.00 ns", "5.00 ns"],
    [Number.NaN, 1_000, "ns", "NaN", "1.00 µs"],
  ] as const)("%s and %s %s are %s and %s", (one, other, unit, first, second) => {
    expect(formatValues(one, other, unit)).toEqual([first, second]);
    expect(formatValues(other, one, unit)).toEqual([second, first]);
  });

  const unitOf = (text: string) => text.replace(/^[-0-9.]+/, "");
  const numberOf = (text: string) => Number.parseFloat(text);

  it("property: one unit for both, no exponent, in their order, and apart where a hundred-thousandth parts them", () => {
    const value = fc.double({ min: 1e-3, max: 1e13, noNaN: true });
    const near = fc.tuple(value, fc.double({ min: 0.9, max: 1.1, noNaN: true })).map(([one, by]) => [one, one * by]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(value, value), near), fc.constantFrom(...UNITS), ([one = 0, other = 0], unit) => {
        const [first, second] = formatValues(one, other, unit);
        expect(unitOf(first)).toBe(unitOf(second));
        expect(`${first}${second}`).not.toMatch(/\de[+-]?\d/);
        if (one < other) expect(numberOf(first)).toBeLessThanOrEqual(numberOf(second));
        const gap = Math.abs(one - other) / Math.max(one, other);
        if (unit !== "count" && unit !== "share" && gap > 1.1e-5) expect(first).not.toBe(second);
      }),
    );
  });
});
