import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinTimes } from "../../src/report/thin-times.ts";

const times = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { maxLength: 500 });

describe("thinTimes", () => {
  it("keeps everything where there is room", () => {
    expect(thinTimes([3_000, 1_500, 2_000_001], 3)).toEqual({ at: [0, 1, 2], us: [3, 1.5, 2_000] });
  });

  it("keeps the least and the greatest of each stretch, in their order", () => {
    const ns = [5, 1, 9, 4, 7, 7, 2, 8].map((us) => us * 1e3);
    expect(thinTimes(ns, 4)).toEqual({ at: [1, 2, 6, 7], us: [1, 9, 2, 8] });
  });

  it("has room for no more than was asked for, in the order taken, and never loses an extreme", () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 2, max: 100 }), (ns, most) => {
        const { at, us } = thinTimes(ns, most);
        expect(at.length).toBeLessThanOrEqual(Math.max(most, 0));
        expect(us).toHaveLength(at.length);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(new Set(at).size).toBe(at.length);
        const kept = at.map((index) => ns[index] ?? 0);
        if (ns.length > 0) expect([Math.min(...kept), Math.max(...kept)]).toEqual([Math.min(...ns), Math.max(...ns)]);
        for (const [place, index] of at.entries())
          expect(us[place]).toBeCloseTo((ns[index] ?? 0) / 1e3, -Math.ceil(Math.log10((ns[index] ?? 0) + 1)) + 7 - 1);
      }),
    );
  });
});
