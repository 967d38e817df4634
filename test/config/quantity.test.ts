import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DURATION, PERCENT, POINTS, parseDuration, parsePercent, parseTolerance } from "../../src/config/quantity.ts";

const space = fc.constantFrom("", " ");
/** A decimal as people write it, with its value in units of its last place. */
const decimal = (wholeDigits: number, places: number) =>
  fc
    .tuple(fc.nat(10 ** wholeDigits - 1), fc.integer({ min: 0, max: places }), fc.nat(10 ** places - 1))
    .map(([whole, length, fraction]) =>
      length === 0 ? `${whole}` : `${whole}.${`${fraction}`.padStart(places, "0").slice(0, length)}`,
    );

describe("percent, points and time", () => {
  it("a percentage is the double nearest to its decimal", () => {
    fc.assert(
      fc.property(decimal(4, 4), space, (number, gap) => {
        const text = `${number}${gap}%`;
        expect(text).toMatch(PERCENT);
        expect(parsePercent(text)).toBe(Number(`${number}e-2`));
        expect(parseTolerance(text)).toEqual({ kind: "relative", value: Number(`${number}e-2`) });
      }),
    );
  });

  it("so are points", () => {
    fc.assert(
      fc.property(decimal(3, 4), space, (number, gap) => {
        const text = `${number}${gap}pt`;
        expect(text).toMatch(POINTS);
        expect(parseTolerance(text)).toEqual({ kind: "points", value: Number(`${number}e-2`) });
      }),
    );
  });

  it("a time is its number of seconds", () => {
    const unit = fc.constantFrom(["s", 1] as const, ["m", 60] as const, ["h", 3_600] as const);
    fc.assert(
      fc.property(decimal(6, 2), space, unit, (number, gap, [name, seconds]) => {
        const text = `${number}${gap}${name}`;
        expect(text).toMatch(DURATION);
        expect(parseDuration(text)).toBe(Number(number) * seconds);
      }),
    );
  });

  it.each([
    "",
    "5",
    "%",
    "-5%",
    "+5%",
    "5 %x",
    "5%%",
    ".5%",
    "5.%",
    "1e1%",
    "5  %",
    "12345%",
    "1.23456%",
    "5\n%",
    "５%",
  ])("%j is no percentage", (text) => {
    expect(text).not.toMatch(PERCENT);
  });

  it.each(["1", "1p", "1 pts", "-1pt", "1e2pt", "1234pt", "1%"])("%j is no number of points", (text) => {
    expect(text).not.toMatch(POINTS);
  });

  it.each(["40", "40min", "-1s", "1h30m", "1d", "1e3s", "1234567s", "0x1s"])("%j is no time", (text) => {
    expect(text).not.toMatch(DURATION);
  });
});
