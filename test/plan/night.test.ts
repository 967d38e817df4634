import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, planNight, scoreOf } from "../../src/plan/night.ts";

const DAY = "2026-11-20";
const candidate = (id: string, overrides: Partial<Candidate> = {}): Candidate => ({
  id,
  age: 1,
  uncertainty: 0,
  seconds: 60,
  ...overrides,
});
const idsOf = (night: ReturnType<typeof planNight>) => night.measured.map(({ id }) => id);
const dayOf = (night: number) => new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10);

describe("planNight", () => {
  it("measures everything where there is room, the stalest and the most uncertain first", () => {
    const night = planNight(
      [
        candidate("fresh"),
        candidate("stale", { age: 3 }),
        candidate("unsure", { age: 2, uncertainty: 0.9 }),
        candidate("new", { age: undefined }),
      ],
      600,
      DAY,
    );
    expect(idsOf(night)).toEqual(["unsure", "stale", "fresh", "new"]);
    expect(night.left).toEqual([]);
  });

  it("leaves what does not fit, and says when it has its turn", () => {
    const night = planNight(
      ["a", "b", "c", "d", "e"].map((id, age) => candidate(id, { age: 5 - age })),
      120,
      DAY,
    );
    expect(idsOf(night)).toEqual(["a", "b"]);
    expect(night.left).toEqual([
      { id: "c", inNights: 1 },
      { id: "d", inNights: 1 },
      { id: "e", inNights: 2 },
    ]);
  });

  it("lets a smaller one pass that fits", () => {
    const night = planNight(
      [candidate("a", { age: 3 }), candidate("long", { age: 2, seconds: 500 }), candidate("b")],
      120,
      DAY,
    );
    expect(idsOf(night)).toEqual(["a", "b"]);
    expect(night.left).toEqual([{ id: "long", inNights: 1 }]);
  });

  it("measures the first whatever it takes", () => {
    expect(idsOf(planNight([candidate("long", { seconds: 7_200 })], 60, DAY))).toEqual(["long"]);
  });

  it("puts alarms first, then warnings, in half of the budget at most", () => {
    const due = (cause: "alarm" | "warning") => ({ rerun: { cause, seconds: 120 } });
    const night = planNight(
      [
        candidate("stale", { age: 9 }),
        candidate("w", due("warning")),
        candidate("x", due("alarm")),
        candidate("y", due("alarm")),
      ],
      400,
      DAY,
    );
    expect(night.measured).toEqual([
      { id: "x", rerun: true },
      { id: "stale", rerun: false },
      { id: "w", rerun: false },
      { id: "y", rerun: false },
    ]);
  });

  it("gives what is never measured no more than half of a night", () => {
    const failing = Array.from({ length: 8 }, (_, n) => candidate(`f${n}`, { age: undefined }));
    const good = Array.from({ length: 8 }, (_, n) => candidate(`g${n}`, { age: 2 }));
    const taken = idsOf(planNight([...failing, ...good], 480, DAY));
    expect(taken.filter((id) => id.startsWith("f"))).toHaveLength(4);
    expect(taken.filter((id) => id.startsWith("g"))).toHaveLength(4);
  });

  it("foretells what then comes true", () => {
    fc.assert(
      fc.property(fc.array(fc.record(anyCandidate), { minLength: 1, maxLength: 12 }), (made) => {
        const all = made.map((one, n) => candidate(`b${n}`, { ...one, age: one.age + 1 }));
        const night = planNight(all, 300, dayOf(0));
        let [taken, later] = [new Set(idsOf(night)), all];
        const seen = new Map<string, number>();
        for (let nights = 1; nights <= 60; nights += 1) {
          later = later.map((one) => ({ ...one, age: taken.has(one.id) ? 1 : (one.age ?? 0) + 1 }));
          taken = new Set(idsOf(planNight(later, 300, dayOf(nights))));
          for (const id of taken) if (!seen.has(id)) seen.set(id, nights);
        }
        for (const { id, inNights } of night.left) expect(inNights).toBe(seen.get(id));
      }),
      { numRuns: 10 },
    );
  });
});

const anyCandidate = {
  age: fc.nat(10),
  uncertainty: fc.double({ min: 0, max: 1, noNaN: true }),
  seconds: fc.integer({ min: 10, max: 400 }),
};

describe("many nights", () => {
  const anyBenchmark = fc.record({
    uncertainty: fc.double({ min: 0, max: 1, noNaN: true }),
    seconds: fc.integer({ min: 10, max: 2_000 }),
    /** Whether the device never gets it measured. */
    fails: fc.boolean(),
    /** Whether an alarm is open all the time. */
    alarms: fc.boolean(),
  });

  it("starve nothing that can be measured, whatever fails, alarms or takes long", () => {
    fc.assert(
      fc.property(
        fc.array(anyBenchmark, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 10, max: 3_000 }),
        (all, budget) => {
          const ages = new Map<string, number | undefined>();
          let longest = 0;
          for (let night = 0; night < 120; night += 1) {
            const candidates = all.map(({ uncertainty, seconds, alarms }, n) => ({
              id: `b${n}`,
              age: ages.get(`b${n}`),
              uncertainty,
              seconds,
              ...(alarms && { rerun: { cause: "alarm" as const, seconds: 2 * seconds } }),
            }));
            const taken = new Set(idsOf(planNight(candidates, budget, dayOf(night))));
            expect(taken.size).toBeGreaterThan(0);
            for (const [n, { fails }] of all.entries()) {
              const id = `b${n}`;
              const age = ages.get(id);
              if (taken.has(id) && !fails) ages.set(id, 1);
              else if (age !== undefined) ages.set(id, age + 1);
              if (!fails) longest = Math.max(longest, ages.get(id) ?? night);
            }
          }
          // One of each kind a night at least: what is measured by turns is drawn, the rest goes round.
          expect(longest).toBeLessThan(110);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("let nobody wait longer than twice the round, where all can be measured", () => {
    fc.assert(
      fc.property(fc.array(anyBenchmark, { minLength: 2, maxLength: 15 }), (all) => {
        const ages = all.map(() => 1);
        let longest = 0;
        for (let night = 0; night < 80; night += 1) {
          const candidates = all.map(({ uncertainty, seconds }, n) =>
            candidate(`b${n}`, { age: ages[n], uncertainty, seconds }),
          );
          // Room for one alone.
          const taken = new Set(idsOf(planNight(candidates, 1, dayOf(night))));
          for (const n of all.keys()) ages[n] = taken.has(`b${n}`) ? 1 : (ages[n] ?? 0) + 1;
          longest = Math.max(longest, ...ages);
        }
        expect(longest).toBeLessThanOrEqual(2 * all.length + 1);
      }),
      { numRuns: 15 },
    );
  });
});

it("a score grows with age and with what is not known", () => {
  expect(scoreOf(candidate("a", { age: 4, uncertainty: 0.5 }))).toBe(6);
  expect(scoreOf(candidate("a", { age: undefined }))).toBe(Number.POSITIVE_INFINITY);
});
