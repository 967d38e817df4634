import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { selectBaselines } from "../../src/compare/baseline-selection.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import type { Conditions } from "../../src/compare/comparability.ts";
import { ALIKE, nights, sessionOf } from "./sessions.ts";

const select = (
  candidates: readonly BaselineSession[],
  expected: Conditions = ALIKE,
  comparability: "refuse" | "warn" = "refuse",
) => selectBaselines({ candidates, expected, comparability });
const numbers = ({ sessions }: ReturnType<typeof select>) =>
  sessions.map(({ session }) => Number.parseInt(session, 16));

const STEADY = [5, 5.02, 4.99, 5.01, 5, 4.98];
const AT_5W: Conditions = { ...ALIKE, "power-mode": "5W" };

describe("selectBaselines", () => {
  it("takes all of a steady history", () => {
    expect(select(nights(STEADY))).toEqual({ sessions: nights(STEADY), leftOut: [], differing: [] });
  });

  it("has nothing to take from nothing", () => {
    expect(select([])).toEqual({ sessions: [], leftOut: [], differing: [] });
  });

  it("leaves out sessions under other conditions, counted and named", () => {
    const candidates = [
      sessionOf(1, 5, { conditions: AT_5W }),
      sessionOf(2, 5, { conditions: { ...AT_5W, kernel: "6.6" } }),
      sessionOf(3, 5, { conditions: AT_5W }),
      sessionOf(4, 5),
      sessionOf(5, 5.01),
    ];
    const selected = select(candidates);
    expect(numbers(selected)).toEqual([4, 5]);
    expect(selected.leftOut).toEqual([
      { count: 2, why: "baselines differ in power-mode" },
      { count: 1, why: "baselines differ in power-mode and kernel" },
    ]);
  });

  it("refuses where no session is alike, unless the policy warns instead", () => {
    const candidates = [
      sessionOf(1, 5, { conditions: { ...ALIKE, kernel: "5" } }),
      ...nights(STEADY, { conditions: AT_5W }),
    ];
    expect(select(candidates)).toMatchObject({ sessions: [], differing: [] });
    const warned = select(candidates, ALIKE, "warn");
    expect(warned.sessions).toHaveLength(STEADY.length);
    expect(warned.differing).toEqual(["power-mode"]);
    expect(warned.leftOut).toEqual([{ count: 1, why: "baselines differ in kernel" }]);
  });

  it("refuses an emulated processor beside a device's own, even where the policy warns", () => {
    const native: Conditions = { ...ALIKE, "runtime-version": "1.27.0" };
    const emulated: Conditions = { ...native, emulated: "aarch64" };
    for (const [stored, today] of [
      [native, emulated],
      [emulated, native],
    ] as const) {
      const selected = select(nights(STEADY, { conditions: stored }), today, "warn");
      expect(selected).toMatchObject({ sessions: [], differing: [] });
      expect(selected.leftOut).toEqual([{ count: STEADY.length, why: "baselines differ in emulated" }]);
    }
    expect(select(nights(STEADY, { conditions: emulated }), emulated).sessions).toHaveLength(STEADY.length);
  });

  it("prefers sessions that are alike even where the policy warns", () => {
    const candidates = [sessionOf(1, 5), ...nights(STEADY, { conditions: AT_5W })];
    expect(select(candidates, ALIKE, "warn")).toMatchObject({ sessions: [candidates[0]], differing: [] });
  });

  it("looks no further back than the last shift of level", () => {
    const selected = select(nights([4, 4.01, 3.99, 4, 5, 5.01, 4.99, 5]));
    expect(numbers(selected)).toEqual([5, 6, 7, 8]);
    expect(selected.leftOut).toEqual([{ count: 4, why: "they are from before the level moved" }]);
  });

  it("sees a shift through the day's noise where a sentinel takes that out", () => {
    const days = [1, 1.3, 0.8, 1.2, 0.9, 1.25, 0.85, 1.1];
    const levels = [4, 4, 4, 4, 5, 5, 5, 5];
    const raw = nights(levels.map((ms, index) => ms * (days[index] ?? 1)));
    expect(select(raw).sessions).toHaveLength(8);
    const corrected = raw.map((one, index) => ({ ...one, corrected: { latency: Math.log(levels[index] ?? 1) } }));
    expect(numbers(select(corrected))).toEqual([5, 6, 7, 8]);
  });

  it("takes the newest five of a level that drifts", () => {
    const drifting = Array.from({ length: 12 }, (_, night) => 5 * 1.004 ** night);
    const selected = select(nights(drifting));
    expect(selected.sessions.length).toBeLessThanOrEqual(5);
    expect(numbers(selected).at(-1)).toBe(12);
  });

  const latencies = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { maxLength: 20 });
  test("property: every session is selected or counted once, in order, and never from other conditions", () => {
    fc.assert(
      fc.property(latencies, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (ms, elsewhere) => {
        const candidates = nights(ms).map((one, index) => (elsewhere[index] ? { ...one, conditions: AT_5W } : one));
        const { sessions, leftOut } = select(candidates);
        expect(sessions.length + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(ms.length);
        expect(sessions).toEqual(candidates.filter((one) => sessions.includes(one)));
        expect(sessions.every(({ conditions }) => conditions === ALIKE)).toBe(true);
      }),
    );
  });
});
