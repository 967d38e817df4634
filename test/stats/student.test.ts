import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf } from "../../src/stats/normal.ts";
import { studentCdf, studentQuantile } from "../../src/stats/student.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.student.cdf)(
  "the probability below $t with $df degrees of freedom is the referee's",
  ({ t, df, p }) => {
    expectClose(studentCdf(t, df), p);
  },
);

test.each(referee.student.quantile)("the $p quantile with $df degrees of freedom is the referee's", ({ p, df, t }) => {
  expectClose(studentQuantile(p, df), t);
});

test("the ends of the line", () => {
  expect([studentCdf(Number.NEGATIVE_INFINITY, 3), studentCdf(Number.POSITIVE_INFINITY, 3)]).toEqual([0, 1]);
  expect([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([
    Number.NEGATIVE_INFINITY,
    0,
    Number.POSITIVE_INFINITY,
  ]);
});

test("with many degrees of freedom it is the normal distribution", () => {
  for (const z of [-6, -3, -1, -0.1]) expectClose(studentCdf(z, 1e10), normalCdf(z), 1e-6);
});

test("property: the quantile undoes the probability, and mirrors", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 0.4999, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      (p, df) => {
        const t = studentQuantile(p, df);
        expectClose(studentCdf(t, df), p, 1e-11);
        expectClose(studentQuantile(1 - p, df), -studentQuantile(1 - (1 - p), df), 1e-12);
      },
    ),
  );
});

test("property: more degrees of freedom, thinner tails", () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: -0.1, noNaN: true }), fc.integer({ min: 1, max: 500 }), (t, df) => {
      expect(studentCdf(t, df + 1)).toBeLessThan(studentCdf(t, df));
    }),
  );
});
