import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseRounds } from "../../src/compare/repeated-analysis.ts";
import { type Answer, nextBisectStep, stepErrorRate, stepsLeft } from "../../src/trend/bisect.ts";
import { normals } from "../compare/rounds.ts";

/** Searches among versions of which the ones from `first` on are bad and some cannot be told. */
function searched(versions: number, first: number, untold: ReadonlySet<number> = new Set()) {
  const answers = new Map<number, Answer>([
    [0, { kind: "good" }],
    [versions - 1, { kind: "bad" }],
  ]);
  const expected = stepsLeft(answers);
  for (let measured = 0; ; measured += 1) {
    const step = nextBisectStep(answers);
    if (step.kind !== "measure") return { step, measured, expected };
    expect(answers.has(step.version)).toBe(false);
    if (untold.has(step.version)) answers.set(step.version, { kind: "skip", why: "it does not load" });
    else answers.set(step.version, { kind: step.version >= first ? "bad" : "good" });
  }
}

describe("nextBisectStep", () => {
  it("finds the first bad version in as many steps as it said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(), (versions, seed) => {
        const first = 1 + (seed % (versions - 1));
        const { step, measured, expected } = searched(versions, first);
        expect(step).toEqual({ kind: "found", version: first });
        expect(measured).toBeLessThanOrEqual(expected);
      }),
    );
  });

  it("passes over what cannot be told, and ends with a range that holds the first bad one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        fc.nat(),
        fc.array(fc.nat(60), { maxLength: 40 }),
        (versions, seed, skipped) => {
          const first = 1 + (seed % (versions - 1));
          const untold = new Set(skipped.filter((one) => one > 0 && one < versions - 1));
          const { step } = searched(versions, first, untold);
          if (step.kind === "found") {
            expect(step.version).toBe(first);
            return;
          }
          expect(step.good).toBeLessThan(first);
          expect(step.bad).toBeGreaterThanOrEqual(first);
          for (let version = step.good + 1; version < step.bad; version += 1) expect(untold.has(version)).toBe(true);
        },
      ),
    );
  });

  it("begins with the middle, or with the nearest that was not skipped", () => {
    const answers = new Map<number, Answer>([
      [0, { kind: "good" }],
      [8, { kind: "bad" }],
    ]);
    expect(nextBisectStep(answers)).toEqual({ kind: "measure", version: 4 });
    answers.set(4, { kind: "skip", why: "" });
    expect(nextBisectStep(answers)).toEqual({ kind: "measure", version: 3 });
  });

  it("looks after the last good one, where a content was bad before and was taken back", () => {
    const answers = new Map<number, Answer>([
      [0, { kind: "good" }],
      [1, { kind: "bad" }],
      [2, { kind: "good" }],
      [4, { kind: "bad" }],
    ]);
    expect(nextBisectStep(answers)).toEqual({ kind: "measure", version: 3 });
  });
});

describe("stepErrorRate", () => {
  it("never adds up to more than the whole, however many are skipped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }), (expected, steps) => {
        const rates = Array.from({ length: steps }, (_, step) => stepErrorRate(0.05, step, expected));
        expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeLessThanOrEqual(0.05 + 1e-12);
        expect(Math.min(...rates)).toBeGreaterThan(0);
      }),
    );
    expect(stepErrorRate(0.05, 0, 4)).toBeCloseTo(0.01);
  });
});

/** What rounds as noisy as their move is large say of a version, looked at until they tell; as `edgebench bisect` asks. */
function answered(shift: number, tolerance: number, errorRate: number, normal: () => number): Answer {
  const looks = [8, 12, 16, 22, 30, 40];
  const ratios = Array.from({ length: 40 }, () => shift + NOISE * normal());
  for (const look of looks) {
    const { interval } = analyseRounds(ratios.slice(0, look), { looks, endedByBudget: false }, errorRate);
    if (interval === undefined) continue;
    if (interval.lower > -tolerance && interval.upper < tolerance) return { kind: "good" };
    if (interval.lower > 0) return { kind: "bad" };
  }
  return { kind: "skip", why: "the rounds do not tell" };
}

const [MOVE, NOISE] = [0.06, 0.04] as const;

it("names another commit than the one that did it in at most as many searches as the error rate allows", () => {
  const normal = normals(11);
  const [searches, versions, errorRate] = [300, 17, 0.05] as const;
  const wrong = Array.from({ length: searches }, (_, index) => {
    const first = 1 + (index % (versions - 1));
    const answers = new Map<number, Answer>([
      [0, { kind: "good" }],
      [versions - 1, { kind: "bad" }],
    ]);
    // The bad one is held against the good one before the search.
    const expected = 1 + stepsLeft(answers);
    for (let step = 1; ; step += 1) {
      const next = nextBisectStep(answers);
      if (next.kind === "found") return next.version !== first;
      if (next.kind === "range") return next.good >= first || next.bad < first;
      const part = stepErrorRate(errorRate, step, expected);
      answers.set(next.version, answered(next.version >= first ? MOVE : 0, MOVE / 2, part, normal));
    }
  }).filter(Boolean).length;
  expect(wrong).toBeLessThanOrEqual(errorRate * searches + 3 * Math.sqrt(errorRate * searches));
});
