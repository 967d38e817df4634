import fc from "fast-check";
import { mean, median, quantile } from "simple-statistics";
import { expect, it } from "vitest";
import type { Result } from "../../src/bench/result.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import { launchTimes, withoutTimes } from "../../src/compare/launch-times.ts";
import { renderJson } from "../../src/report/json.ts";
import { sampleLaunch, sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "./rounds.ts";

it("property: sums up what the iterations are, in any order", () => {
  const times = fc.array(fc.integer({ min: 1, max: 1e10 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, (latencyNs) => {
      const found = launchTimes({ latencyNs });
      expect(found).toMatchObject({
        count: latencyNs.length,
        sum: latencyNs.reduce((sum, ns) => sum + ns, 0),
        median: median(latencyNs),
        p90: quantile(latencyNs, 0.9),
        p95: quantile(latencyNs, 0.95),
        p99: quantile(latencyNs, 0.99),
      });
      expect(found.mean / mean(latencyNs)).toBeCloseTo(1, 12);
      expect(launchTimes({ latencyNs: latencyNs.toReversed() })).toEqual(found);
    }),
  );
});

it("works a launch out once", () => {
  const launch = sampleLaunch();
  expect(launchTimes(launch)).toBe(launchTimes(launch));
});

it("a result without its single times is compared to the same answer", () => {
  const { base, head } = sidesOf(makeRounds(12, 1.03, 0.02));
  const result = sampleResult({ measurements: [base, head] });
  const reduced: Result = { ...result, measurements: result.measurements.map(withoutTimes) };
  const answer = renderJson(compareResults({ kind: "roles", result }));
  expect(renderJson(compareResults({ kind: "roles", result: reduced }))).toBe(answer);
  expect(reduced.measurements.flatMap(({ launches }) => launches.flatMap(({ latencyNs }) => latencyNs))).toEqual([]);
  const across = (a: Result, b: Result) =>
    renderJson(
      compareResults({ kind: "files", base: a, head: { ...b, session: { ...b.session, id: "9".repeat(32) } } }),
    );
  expect(across(reduced, reduced)).toBe(across(result, result));
});

it("lets go of the single times of a bridge as well", () => {
  const { head } = sidesOf(makeRounds(3, 1, 0.02));
  const bridge = { commit: "b".repeat(40), model: { sha256: "d".repeat(64), bytes: 1 }, launches: head.launches };
  const kept = withoutTimes({ ...head, bridge }).bridge?.launches ?? [];
  expect(kept.map(launchTimes)).toEqual(head.launches.map(launchTimes));
  expect(kept.flatMap(({ latencyNs }) => latencyNs)).toEqual([]);
});

it("a re-run keeps what its launches amount to, and no single time", () => {
  const [{ base, head }] = [sidesOf(makeRounds(4, 1.2, 0.01))];
  const sideOf = ({ commit, launches }: typeof base) => ({
    commit,
    model: { sha256: "a".repeat(64), bytes: 1 },
    launches,
  });
  const rerun = { outcome: "paired", good: sideOf(base), bad: sideOf(head), ending: "settled" } as const;
  const kept = withoutTimes({ ...base, rerun }).rerun;
  if (kept?.outcome !== "paired") throw new Error("the re-run is lost");
  for (const side of ["good", "bad"] as const)
    for (const [index, launch] of kept[side].launches.entries()) {
      expect(launch.latencyNs).toEqual([]);
      expect(launchTimes(launch)).toEqual(launchTimes(rerun[side].launches[index] ?? launch));
    }
  const none = { outcome: "none", why: "gone" } as const;
  expect(withoutTimes({ ...base, rerun: none }).rerun).toEqual(none);
});
