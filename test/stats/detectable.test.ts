import fc from "fast-check";
import { expect, test } from "vitest";
import { detectableFlips, detectableShare, detectableShift } from "../../src/stats/detectable.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.detectableShift)("a shift with sd $sd, n $n, level $level, power $power", (asked) => {
  expectClose(detectableShift(asked.sd, asked.n, asked.level, asked.power), asked.shift);
});

test.each(referee.detectableFlips)("a net change of $n images of which $flips flip, at $level", (asked) => {
  const found = detectableFlips(asked.n, asked.flips, asked.level);
  if (asked.net === null) expect(found).toBeUndefined();
  else expectClose(found ?? Number.NaN, asked.net, 5e-6);
});

test("too few images show nothing", () => {
  expect(detectableFlips(5, 0, 0.05)).toBeUndefined();
  expect(detectableFlips(0, 0, 0.05)).toBeUndefined();
  expect(detectableFlips(6, 0, 0.05)).toBeDefined();
});

test("property: more images show less, more flips hide more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 0, max: 20 }), (n, flips) => {
      const now = detectableFlips(n, flips, 0.05) ?? Number.NaN;
      expect(now).toBeGreaterThan(0);
      expect(detectableFlips(2 * n, 2 * flips, 0.05)).toBeLessThan(now * 1.000_01);
      expect(detectableFlips(n, flips, 0.01) ?? 2).toBeGreaterThanOrEqual(now * 0.999_99);
    }),
    { numRuns: 40 },
  );
});

test("property: a shift scales with the spread and falls with the number of values", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 10, noNaN: true }), fc.integer({ min: 2, max: 200 }), (sd, n) => {
      const now = detectableShift(sd, n, 0.05);
      expectClose(detectableShift(4 * sd, n, 0.05), 4 * now);
      expect(detectableShift(sd, n + 1, 0.05)).toBeLessThan(now);
    }),
  );
});

test.each(referee.detectableShares)("a share of $n trials beyond $most that shows is the referee's", (asked) => {
  const { n, most, level, share } = asked;
  const found = detectableShare(n, most, level);
  if (share === null) expect(found).toBeUndefined();
  else expectClose(found ?? Number.NaN, share, 2e-6);
});
