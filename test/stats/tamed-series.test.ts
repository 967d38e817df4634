import fc from "fast-check";
import { mean } from "simple-statistics";
import { describe, expect, it, test } from "vitest";
import { TamedSeries } from "../../src/stats/tamed-series.ts";

const seriesOf = (values: readonly number[]) => {
  const series = new TamedSeries();
  for (const value of values) series.add(value);
  return series;
};
const tamed = (values: readonly number[]) => {
  const series = seriesOf(values);
  return values.map((_, index) => series.tamed(index) + (values[0] ?? 0));
};
const wavy = (count: number) => Array.from({ length: count }, (_, index) => 10 + (index % 3) * 0.1);

describe("TamedSeries", () => {
  it.each([
    ["one wild value", [...wavy(10), 99, ...wavy(10)]],
    ["two wild values side by side", [...wavy(10), 99, 98, ...wavy(10)]],
    ["a wild value at the end", [...wavy(10), 99]],
    ["two wild values at the end", [...wavy(10), 99, 98]],
  ])("pulls in %s", (_, values) => {
    expect(Math.max(...tamed(values))).toBeLessThan(11);
  });

  it("takes three values that agree as they are, also the newest", () => {
    expect(tamed([...wavy(10), 99, 99.1, 99]).slice(-3)).toEqual([99, 99.1, 99]);
    expect(tamed([...wavy(10), 99, 99.1, 99, ...wavy(5)]).slice(10, 13)).toEqual([99, 99.1, 99]);
  });

  test("property: pulls no value out of the range of those around it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (values) => {
          for (const [index, one] of tamed(values).entries()) {
            const near = values.slice(Math.max(0, index - 4), index + 5);
            expect(one).toBeGreaterThanOrEqual(Math.min(...near) - 1e-9);
            expect(one).toBeLessThanOrEqual(Math.max(...near) + 1e-9);
          }
        },
      ),
    );
  });

  test("property: spans are what summing up gives", () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.nat(), fc.nat(), (all, one, other) => {
        const series = seriesOf(all);
        const start = one % all.length;
        const end = start + 1 + (other % (all.length - start));
        const part = Array.from({ length: end - start }, (_, index) => series.tamed(start + index));
        const center = mean(part);
        const away = part.map((value) => value - center);
        const span = series.span(start, end);
        expect(span.count).toBe(part.length);
        expect(span.mean).toBeCloseTo(center, 6);
        expect(span.squares).toBeCloseTo(
          away.reduce((sum, value) => sum + value * value, 0),
          3,
        );
        expect(span.products).toBeCloseTo(
          away.slice(1).reduce((sum, value, index) => sum + value * (away[index] ?? 0), 0),
          3,
        );
      }),
    );
  });
});
