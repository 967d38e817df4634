import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { JobPace, Pace } from "../../src/measure/time-left.ts";

describe("Pace", () => {
  it("starts from what a round was sized for, and believes what it measured more and more", () => {
    const pace = new Pace(10);
    expect(pace.secondsFor(8, 1_000)).toBe(80);
    for (let round = 0; round < 4; round += 1) pace.took(5);
    expect(pace.secondsFor(4, 1_000)).toBe(24);
  });

  it("is never more than there is, and nothing where nothing is left", () => {
    expect(new Pace(10).secondsFor(8, 30)).toBe(30);
    expect(new Pace(10).secondsFor(8, 0)).toBe(0);
    expect(new Pace(10).secondsFor(0, 30)).toBe(0);
  });

  /** A benchmark on a clock of its own: what was told before each round, and how long it truly was from there. */
  function simulate(
    planned: number,
    durations: readonly number[],
    looks: readonly number[],
    endsAt: number,
    most: number,
  ) {
    const pace = new Pace(planned);
    const total = durations.slice(0, endsAt).reduce((sum, seconds) => sum + seconds, 0);
    let clock = 0;
    return durations.slice(0, endsAt).map((seconds, round) => {
      const expected = looks.find((look) => look > round) ?? endsAt;
      const told = pace.secondsFor(expected - round, most - clock);
      const truth = total - clock;
      clock += seconds;
      pace.took(seconds);
      return { told, truth, expected };
    });
  }

  const LOOKS = [8, 12, 16, 22, 30] as const;

  test("property: on a steady device the error shrinks with every round of a stretch that ends where it was expected to", () => {
    const duration = fc.double({ min: 0.01, max: 300, noNaN: true });
    fc.assert(
      fc.property(duration, duration, fc.constantFrom(...LOOKS), (planned, seconds, endsAt) => {
        const all = simulate(
          planned,
          Array.from({ length: 30 }, () => seconds),
          LOOKS,
          endsAt,
          1e9,
        );
        const last = all.filter(({ expected }) => expected === endsAt);
        const errors = last.map(({ told, truth }) => Math.abs(told - truth));
        for (const [index, error] of errors.entries())
          if (index > 0) expect(error).toBeLessThanOrEqual((errors[index - 1] ?? 0) * (1 + 1e-9) + 1e-6);
        // One round before the end, what was planned weighs one part in as many as were measured.
        expect(errors.at(-1)).toBeLessThanOrEqual(Math.abs(planned - seconds) / endsAt + 1e-6);
      }),
    );
  });

  test("property: whatever rounds take, what is told is a time between nothing and what there is", () => {
    const duration = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        duration,
        fc.array(duration, { minLength: 30, maxLength: 30 }),
        fc.constantFrom(...LOOKS),
        duration,
        (planned, durations, endsAt, most) => {
          let clock = 0;
          for (const [round, { told }] of simulate(planned, durations, LOOKS, endsAt, most).entries()) {
            expect(told).toBeGreaterThanOrEqual(0);
            expect(told).toBeLessThanOrEqual(Math.max(0, most - clock));
            clock += durations[round] ?? 0;
          }
        },
      ),
    );
  });
});

describe("JobPace", () => {
  it("takes the others for what is known: the one under way, and those that ended", () => {
    const pace = new JobPace([1, 1, 1]);
    expect(pace.secondsLeft({ spent: 0, left: 10, most: 1_000 })).toBe(30);
    pace.ended(20, true);
    // Two of about (20 + 4 + 6) / 2.
    expect(pace.secondsLeft({ spent: 4, left: 6, most: 1_000 })).toBe(21);
    pace.ended(10, true);
    expect(pace.secondsLeft({ spent: 5, left: 5, most: 1_000 })).toBe(5);
  });

  it("knows that some take more, and that one that failed at once says nothing", () => {
    const pace = new JobPace([1, 4, 1]);
    pace.ended(0.1, false);
    expect(pace.secondsLeft({ spent: 0, left: 40, most: 1_000 })).toBe(50);
  });

  it("is never more than the budget", () => {
    expect(new JobPace([1, 1]).secondsLeft({ spent: 0, left: 40, most: 60 })).toBe(60);
    expect(new JobPace([1, 1]).secondsLeft({ spent: 0, left: 40, most: -1 })).toBe(0);
  });

  test("property: in a job of alike benchmarks the error shrinks from each one to the next, and ends at none", () => {
    const seconds = fc.double({ min: 0.1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 4), { minLength: 2, maxLength: 12 }), seconds, (parts, each) => {
        const pace = new JobPace(parts);
        for (const [index, part] of parts.entries()) {
          const truth = parts.slice(index).reduce((sum, one) => sum + one * each, 0);
          expect(pace.secondsLeft({ spent: 0, left: part * each, most: 1e9 })).toBeCloseTo(truth, 3);
          pace.ended(part * each, true);
        }
      }),
    );
  });
});
