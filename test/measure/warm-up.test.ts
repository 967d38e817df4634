import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WARM_UP, warmUpStep } from "../../src/measure/warm-up.ts";

/** Runs the rule against a scripted model: latency of the i-th inference. */
function run(latency: (index: number) => number): { count: number; steady: boolean } {
  const latencies: number[] = [];
  for (;;) {
    const step = warmUpStep(latencies);
    if (step.kind === "done") return { count: latencies.length, steady: step.steady };
    for (let done = 0; done < step.count; done += 1) latencies.push(latency(latencies.length));
  }
}

describe("warmUpStep", () => {
  it("ends after the minimum when the model is steady from the start", () => {
    expect(run(() => 2e6)).toEqual({ count: WARM_UP.minimum, steady: true });
  });

  it("goes on while latency falls and stops soon after", () => {
    const { count, steady } = run((index) => 2e6 * (1 + Math.exp(-index / 20)));
    expect(steady).toBe(true);
    expect(count).toBeGreaterThan(60);
  });

  it("ends at its cap, and says so, when latency never settles", () => {
    expect(run((index) => 1e7 * 0.99 ** index)).toEqual({ count: WARM_UP.maximum, steady: false });
  });

  it("keeps within the time cap for a slow model", () => {
    const { count } = run((index) => 3e9 * 0.8 ** index);
    expect(count).toBeLessThanOrEqual(WARM_UP.minimum);
  });

  it("always ends, within both caps by one window, for any latencies", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5e9 }), { minLength: 1, maxLength: 50 }), (script) => {
        expect(run((index) => script[index % script.length] ?? 1).count).toBeLessThanOrEqual(WARM_UP.maximum);
      }),
    );
  });
});
