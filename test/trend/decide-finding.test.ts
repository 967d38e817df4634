import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import {
  type Decided,
  decideFinding,
  isSameContent,
  needsRerun,
  type Suspicion,
} from "../../src/trend/decide-finding.ts";
import { findingSchema } from "../../src/trend/finding.ts";
import type { Attribution } from "../../src/trend/noted-attribution.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import type { NotedRerun, RerunOutcome } from "../../src/trend/noted-rerun.ts";
import { benchmark } from "../bench/sample-result.ts";

const [GOOD, BAD] = ["a".repeat(40), "b".repeat(40)] as const;
const [M, N] = ["1".repeat(64), "2".repeat(64)] as const;
const at = (commit: string, day: string) => ({
  session: commit.slice(0, 32),
  commit,
  recordedAt: `2026-11-${day}T02:00:00Z`,
});

const CHANGE: NotedChangePoint = {
  benchmark,
  metric: "latency",
  direction: "worse",
  lastBefore: at(GOOD, "09"),
  firstAfter: at(BAD, "10"),
  before: { value: 10e6 },
  after: { value: 12e6 },
  effect: 0.2,
  differing: [],
  models: { before: M, after: N },
  notedAt: "2026-11-12T03:00:00Z",
};
const ALONE: Attribution = {
  hypothesis: "alone",
  models: { moved: 1, of: 1 },
  devices: { moved: 1, of: 1 },
  environment: [],
};

const rerun = (outcome: RerunOutcome, overrides: Partial<NotedRerun> = {}): NotedRerun => ({
  benchmark,
  metric: "latency",
  cause: "alarm",
  good: { commit: GOOD, model: M },
  bad: { commit: BAD, model: N },
  session: "f".repeat(32),
  notedAt: "2026-11-13T03:00:00Z",
  outcome,
  ...overrides,
});
type Compared = Extract<RerunOutcome, { kind: "compared" }>;
const compared = (verdict: Compared["verdict"], effect: number, interval?: Compared["interval"]): RerunOutcome => ({
  kind: "compared",
  verdict,
  effect,
  ...(interval && { interval }),
  n: 20,
  level: 0.05,
});

const decide = (overrides: Partial<Suspicion> = {}): Decided =>
  decideFinding({
    change: CHANGE,
    effectNow: 0.19,
    tolerance: METRICS.latency.tolerance,
    attribution: ALONE,
    reruns: [],
    now: "2026-11-13T03:00:00Z",
    ...overrides,
  });
const given = (...outcomes: readonly RerunOutcome[]) => decide({ reruns: outcomes.map((one) => rerun(one)) });

describe("decideFinding", () => {
  it.each<[string, RerunOutcome, string]>([
    ["shows all of it", compared("regressed", 0.2, { lower: 0.18, upper: 0.22 }), "code"],
    ["shows more than it", compared("regressed", 0.5, { lower: 0.4, upper: 0.6 }), "code"],
    ["shows it, and knows not how much", compared("regressed", 0.15), "code"],
    ["may show all of it", compared("regressed", 0.1, { lower: 0.02, upper: 0.19 }), "code"],
    ["shows a part of it", compared("regressed", 0.08, { lower: 0.06, upper: 0.1 }), "both"],
    ["shows nothing", compared("unchanged", 0.001, { lower: -0.01, upper: 0.01 }), "device"],
    ["shows less than the tolerance", compared("unchanged", 0.03, { lower: 0.02, upper: 0.04 }), "device"],
    ["shows the contrary", compared("improved", -0.1, { lower: -0.12, upper: -0.08 }), "device"],
    ["excludes half of it", compared("inconclusive", 0.03, { lower: -0.02, upper: 0.08 }), "device"],
    ["is of the same content", { kind: "same-content" }, "device"],
  ])("a re-run that %s names the cause", (_, outcome, cause) => {
    expect(given(outcome)).toMatchObject({ kind: "found", cause });
  });

  it("waits for a re-run, and for another one where it did not decide", () => {
    const open = compared("inconclusive", 0.1, { lower: -0.05, upper: 0.25 });
    expect(given()).toEqual({ kind: "waiting", why: "its re-run is still to come" });
    expect(given(open)).toEqual({ kind: "waiting", why: "its re-run did not decide, and is made again" });
    expect(given(open, open, compared("regressed", 0.2))).toMatchObject({ kind: "found", cause: "code" });
    expect(given(compared("regressed", 0.2), open)).toMatchObject({ cause: "code" });
  });

  it("says after three tries, or seven days, that it could not be told", () => {
    const lost: RerunOutcome = { kind: "none", why: "the device is gone" };
    expect(given(lost, lost)).toMatchObject({ kind: "waiting" });
    expect(given(lost, lost, lost)).toMatchObject({
      cause: "unknown",
      evidence: { kind: "none", why: "the device is gone" },
    });
    const open = compared("inconclusive", 0.1, { lower: -0.05, upper: 0.25 });
    expect(given(open, open, open)).toMatchObject({ cause: "unknown", evidence: { kind: "rerun" } });
    expect(decide({ now: "2026-11-18T03:00:00Z" })).toMatchObject({ kind: "waiting" });
    expect(decide({ now: "2026-11-19T03:00:00Z" })).toMatchObject({ cause: "unknown", evidence: { kind: "none" } });
  });

  it("needs no re-run where the content is the same, or the metric is of the content", () => {
    expect(decide({ change: { ...CHANGE, models: { before: M, after: M } } })).toMatchObject({
      cause: "device",
      evidence: { kind: "same-content" },
    });
    const change: NotedChangePoint = { ...CHANGE, metric: "model-size" };
    expect(decide({ change, tolerance: METRICS["model-size"].tolerance })).toMatchObject({
      cause: "code",
      evidence: { kind: "exact" },
    });
  });

  it("finds nothing while the level does not stay moved", () => {
    const reruns = [rerun(compared("regressed", 0.2))];
    for (const effectNow of [0, 0.05, -0.2])
      expect(decide({ reruns, effectNow })).toEqual({
        kind: "waiting",
        why: "the newest nights do not lie at the new level",
      });
  });

  it("takes what is worse for a share and a rate the other way round", () => {
    const share: NotedChangePoint = {
      ...CHANGE,
      metric: "top-1",
      before: { value: 0.76 },
      after: { value: 0.72 },
      effect: -0.04,
    };
    const of = (outcome: RerunOutcome) =>
      decide({
        change: share,
        effectNow: -0.04,
        tolerance: METRICS["top-1"].tolerance,
        reruns: [rerun(outcome, { metric: "top-1" })],
      });
    expect(of(compared("regressed", -0.04, { lower: -0.05, upper: -0.03 }))).toMatchObject({ cause: "code" });
    expect(of(compared("regressed", -0.015, { lower: -0.02, upper: -0.01 }))).toMatchObject({ cause: "both" });
    expect(of(compared("unchanged", 0, { lower: -0.001, upper: 0.001 }))).toMatchObject({ cause: "device" });
  });

  it("counts re-runs of the same contents at other commits, and no others", () => {
    const [other, elsewhere] = ["c".repeat(40), "d".repeat(40)];
    const told = compared("regressed", 0.2);
    const same = rerun(told, { good: { commit: other, model: M }, bad: { commit: elsewhere, model: N } });
    expect(decide({ reruns: [same] })).toMatchObject({ cause: "code" });
    for (const overrides of [
      { good: { commit: other, model: N } },
      { bad: { commit: elsewhere } },
      { metric: "top-1" as const },
      { benchmark: { ...benchmark, model: "other" } },
    ])
      expect(decide({ reruns: [rerun(told, overrides)] })).toMatchObject({ kind: "waiting" });
  });

  it("tells what confirms that it was the device", () => {
    const unchanged = [rerun(compared("unchanged", 0, { lower: -0.01, upper: 0.01 }))];
    const change = { ...CHANGE, before: { value: 10e6, corrected: 1 }, after: { value: 12e6, corrected: 1.05 } };
    const environment = [{ name: "governor", before: "performance", after: "powersave" }];
    const attribution: Attribution = { ...ALONE, hypothesis: "device", models: { moved: 3, of: 3 }, environment };
    expect(decide({ reruns: unchanged })).toMatchObject({ confirmedBy: [] });
    expect(decide({ change, reruns: unchanged, attribution })).toMatchObject({
      cause: "device",
      confirmedBy: ["sentinel", "neighbours", "environment"],
    });
    // A sentinel that stood still, or got faster, confirms nothing.
    const still = { ...change, after: { value: 12e6, corrected: 1 + Math.log(1.2) } };
    expect(decide({ change: still, reruns: unchanged })).toMatchObject({ confirmedBy: [] });
  });

  it("decides something for whatever a re-run says, and what the store can keep", () => {
    const anyOutcome = fc.record({
      kind: fc.constant("compared" as const),
      verdict: fc.constantFrom("regressed", "improved", "unchanged", "inconclusive"),
      effect: fc.double({ min: -0.9, max: 5, noNaN: true }),
      interval: fc.option(
        fc.record({
          lower: fc.double({ min: -0.9, max: 5, noNaN: true }),
          upper: fc.double({ min: -0.9, max: 5, noNaN: true }),
        }),
        { nil: undefined },
      ),
      n: fc.nat(),
      level: fc.constant(0.05),
    });
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 4 }), (outcomes) => {
        const decided = given(...(outcomes as RerunOutcome[]));
        if (decided.kind === "waiting") return;
        const { kind: _, ...rest } = decided;
        const finding = { ...rest, group: "g", foundAt: "2026-11-13T03:00:00Z" };
        expect(findingSchema.parse(finding)).toEqual(finding);
      }),
    );
  });
});

describe("a re-run", () => {
  it("is needed three times at most, and never where it can tell nothing", () => {
    const lost = rerun({ kind: "none", why: "gone" });
    expect(needsRerun(CHANGE, [])).toBe(true);
    expect(needsRerun(CHANGE, [lost, lost])).toBe(true);
    expect(needsRerun(CHANGE, [lost, lost, lost])).toBe(false);
    expect(needsRerun({ ...CHANGE, metric: "model-size" }, [])).toBe(false);
    expect(needsRerun({ ...CHANGE, models: { before: M, after: M } }, [])).toBe(false);
  });
});

describe("isSameContent", () => {
  it("is sure of the same commit, and of the same model that is fed alike", () => {
    const same = { ...CHANGE, models: { before: M, after: M } };
    expect(isSameContent({ ...CHANGE, firstAfter: { ...CHANGE.firstAfter, commit: GOOD } })).toBe(true);
    expect(isSameContent(same)).toBe(true);
    expect(isSameContent({ ...same, differing: ["kernel"] })).toBe(true);
    expect(isSameContent({ ...same, differing: ["preprocessing"] })).toBe(false);
    expect(isSameContent(CHANGE)).toBe(false);
    const { models: _, ...unknown } = CHANGE;
    expect(isSameContent(unknown)).toBe(false);
  });
});
