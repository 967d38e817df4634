import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tickTexts } from "../../src/report/chart-axis.ts";
import { scaleOver } from "../../src/report/scale.ts";

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 30 });

describe("scaleOver", () => {
  it("places every value inside, in order, and has a few round ticks", () => {
    fc.assert(
      fc.property(values, (given) => {
        const { at, ticks } = scaleOver(given, 100, 300);
        const places = given.toSorted((a, b) => a - b).map(at);
        for (const place of places) expect(place >= 100 && place <= 300).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const tick of ticks) expect(at(tick) >= 100 && at(tick) <= 300).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("has at least two ticks whatever the span", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        (low, share) => {
          expect(scaleOver([low, low * (1 + share)], 0, 1).ticks.length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });

  it.each([
    [
      [1.22, 1.28],
      [1.22, 1.24, 1.26, 1.28],
    ],
    [
      [-5, 62],
      [0, 20, 40, 60],
    ],
    [
      [0, 0.001],
      [0, 0.0002, 0.0004, 0.0006, 0.0008, 0.001],
    ],
  ])("of %j ticks at %j", (given, ticks) => {
    const found = scaleOver(given, 0, 1).ticks;
    expect(found.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
  });

  it("survives no values, one value and what is not finite", () => {
    for (const given of [[], [5], [0], [Number.NaN, Number.POSITIVE_INFINITY]])
      for (const place of given.map(scaleOver(given, 0, 1).at))
        expect(Number.isFinite(place) || Number.isNaN(place)).toBe(true);
  });
});

describe("tickTexts", () => {
  it.each([
    [
      [0, 20, 40],
      ["0", "20", "40"],
    ],
    [
      [-0.5, 0, 0.5],
      ["−0.5", "0.0", "0.5"],
    ],
    [
      [1.22, 1.24],
      ["1.22", "1.24"],
    ],
    [
      [-0.0000001, 0.2],
      ["0.0", "0.2"],
    ],
  ])("of %j are %j", (ticks, texts) => {
    expect(tickTexts(ticks)).toEqual(texts);
  });
});
