import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOf, SPREAD_SHARES } from "../../src/report/distribution.ts";
import { sampleLaunch } from "../bench/sample-result.ts";

const launch = (latencyNs: readonly number[]) => sampleLaunch({ latencyNs: [...latencyNs] });
const times = fc.array(fc.integer({ min: 1, max: 10_000_000_000 }), { minLength: 1, maxLength: 300 });

describe("distributionOf", () => {
  it("is nothing of nothing", () => {
    expect(distributionOf([], [])).toBeNull();
  });

  it("pools launches and counts what lies beyond, so that one outlier squeezes nothing", () => {
    const usual = Array.from({ length: 200 }, (_, index) => 1_000_000 + 1_000 * (index % 10));
    const made = distributionOf([launch(usual), launch([...usual, 90_000_000])], []);
    expect(made?.base).toMatchObject({ iterations: 401, beyond: 1 });
    expect(made?.base?.quantiles.at(-1)).toBe(90_000_000);
    expect(made?.head).toBeNull();
    expect((made?.from ?? 0) + (made?.width ?? 0) * 48).toBeLessThan(1_100_000);
  });

  it("loses no iteration, whatever the times are", () => {
    fc.assert(
      fc.property(times, times, (before, after) => {
        const made = distributionOf([launch(before)], [launch(after)]);
        for (const [spread, all] of [
          [made?.base, before],
          [made?.head, after],
        ] as const) {
          if (spread == null) throw new Error("a side with times has a spread");
          expect(spread.counts.reduce((sum, n) => sum + n, spread.beyond)).toBe(all.length);
          expect(spread.counts.every((n) => n >= 0)).toBe(true);
          expect(spread.quantiles).toHaveLength(SPREAD_SHARES.length);
          expect([spread.quantiles[0], spread.quantiles.at(-1)]).toEqual([Math.min(...all), Math.max(...all)]);
        }
      }),
    );
  });
});
