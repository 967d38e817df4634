import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MetricName } from "../../src/bench/metric.ts";
import type { Measurement } from "../../src/bench/result.ts";
import type { Selection } from "../../src/compare/baseline-selection.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { compareBenchmark } from "../../src/compare/compare-benchmark.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import { toSession } from "../../src/compare/session-values.ts";
import { encodePredictions } from "../../src/vision/predictions.ts";
import { sampleResult } from "../bench/sample-result.ts";
import { accuracyOf, makeRounds, RULES, sidesOf, steadyLaunch } from "./rounds.ts";
import { sessionOf } from "./sessions.ts";

function inSession(sides: { readonly base: Measurement; readonly head: Measurement }, rules = RULES) {
  const comparisons = compareBenchmark({ kind: "same-session", base: sides.base }, sides.head, rules);
  return (metric: MetricName) => comparisons.find((one) => one.metric === metric);
}

function evidence(comparison: Comparison | undefined) {
  if (comparison === undefined || comparison.verdict === "not-measured") throw new Error("no evidence");
  return comparison.evidence;
}

describe("within one session", () => {
  it("calls a slower head regressed, beyond tolerance, with effect and interval", () => {
    const latency = inSession(sidesOf(makeRounds(8, 1.5, 0.01)))("latency");
    expect(latency).toMatchObject({ verdict: "regressed", gating: true, annotations: ["beyond-tolerance"] });
    const { effect, interval, n, p } = evidence(latency);
    expect(effect).toBeCloseTo(0.5, 1);
    expect(interval?.lower).toBeLessThan(effect);
    expect(interval?.upper).toBeGreaterThan(effect);
    expect([n, (p ?? 1) <= 0.05]).toEqual([8, true]);
  });

  it("calls the same model unchanged, and the mirrored pair improved", () => {
    expect(inSession(sidesOf(makeRounds(8, 1, 0.01)))("latency")?.verdict).toBe("unchanged");
    const { base, head } = sidesOf(makeRounds(8, 1.5, 0.01));
    expect(inSession({ base: head, head: base })("latency")?.verdict).toBe("improved");
  });

  it("swapping the sides mirrors every verdict, effect and interval of rounds", () => {
    const mirrored: Record<string, string> = { regressed: "improved", improved: "regressed" };
    fc.assert(
      fc.property(
        fc.double({ min: 0.8, max: 1.25, noNaN: true }),
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(6, 8, 13, 30),
        (factor, sd, seed, count) => {
          const { base, head } = sidesOf(makeRounds(count, factor, sd, seed));
          const there = inSession({ base, head });
          const back = inSession({ base: head, head: base });
          for (const metric of ["latency", "throughput"] as const) {
            const [a, b] = [there(metric), back(metric)];
            const word = a?.verdict ?? "";
            expect(b?.verdict).toBe(mirrored[word] ?? word);
            expect(Math.log1p(evidence(b).effect)).toBeCloseTo(-Math.log1p(evidence(a).effect), 9);
            expect(evidence(b).p).toBe(evidence(a).p);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("a measurement against itself is unchanged in everything", () => {
    const { base } = sidesOf(makeRounds(8, 1, 0.1));
    const right = Array.from({ length: 800 }, (_, index) => index % 7 !== 0);
    const side = { ...base, accuracy: accuracyOf(right) };
    const comparisons = compareBenchmark({ kind: "same-session", base: side }, side, RULES);
    for (const { metric, verdict } of comparisons.filter(({ metric }) => !metric.startsWith("latency-p")))
      expect([metric, verdict]).toEqual([metric, "unchanged"]);
  });

  it("goes on where the error rate is shared: eight rounds cannot carry forty comparisons", () => {
    const sides = sidesOf(makeRounds(8, 1.2, 0.01));
    expect(inSession(sides)("latency")?.verdict).toBe("regressed");
    const shared = inSession(sides, { ...RULES, comparisons: 40 })("latency");
    expect(shared?.verdict).toBe("inconclusive");
    // The interval says that there are enough already, and the ranks that there are not: no number would be true.
    expect(evidence(shared).moreRounds).toBeUndefined();
    expect(evidence(shared).adjustedP).toBeCloseTo(Math.min(1, (40 / 0.4) * (evidence(shared).p ?? 0)), 12);
    // What does not gate is not in the family.
    expect(inSession(sides, { ...RULES, comparisons: 40 })("throughput")?.verdict).toBe("regressed");
  });

  it("is inconclusive in noise, and says what it could have seen", () => {
    const latency = inSession(sidesOf(makeRounds(8, 1.02, 0.2, 5)))("latency");
    expect(latency?.verdict).toBe("inconclusive");
    expect(evidence(latency).detectable).toBeGreaterThan(0.05);
  });

  it("says that few rounds assume near-normal noise", () => {
    const latency = inSession(sidesOf(makeRounds(6, 1.3, 0.01), { looks: [4, 6] }))("latency");
    expect(latency).toMatchObject({ verdict: "regressed", evidence: { method: "few-rounds", n: 6 } });
    expect(latency?.verdict !== "not-measured" && latency?.annotations).toContain("assumes-near-normal");
  });

  it("makes no 95th percentile of short launches, and says what it takes", () => {
    const p95 = inSession(sidesOf(makeRounds(8, 1, 0.01)))("latency-p95");
    expect(p95).toMatchObject({ verdict: "not-measured", reason: expect.stringContaining("130 iterations") });
    const long = makeRounds(8, 1, 0.01).map(({ base, head }) => ({
      base: { ...base, latencyNs: Array.from({ length: 130 }, () => 1_000_000) },
      head: { ...head, latencyNs: Array.from({ length: 130 }, () => 1_000_000) },
    }));
    expect(inSession(sidesOf(long))("latency-p95")?.verdict).toBe("unchanged");
  });

  it("tells energy and instructions where launches have them, per inference, and is silent where none has", () => {
    const rounds = makeRounds(8, 1, 0.01);
    const metered = rounds.map(({ base, head }, round) => ({
      base: { ...base, energyJ: 3 + round / 100, instructions: 3_000_000 + round },
      head: { ...head, energyJ: 3.6 + round / 100, instructions: 3_000_001 + round },
    }));
    const told = inSession(sidesOf(metered));
    expect(told("energy")).toMatchObject({ verdict: "regressed", gating: false });
    expect(evidence(told("energy")).base).toBeCloseTo(1.01, 1);
    expect(told("instructions")).toMatchObject({ verdict: "unchanged", gating: false });
    expect(inSession(sidesOf(rounds))("energy")).toBeUndefined();
    const gating = { ...RULES, gating: new Set(["energy" as const]) };
    expect(inSession(sidesOf(rounds), gating)("energy")).toMatchObject({ verdict: "not-measured", gating: true });
  });

  it("says that no round was whole", () => {
    const sides = sidesOf([{ base: steadyLaunch(0, 1), head: steadyLaunch(1, 1) }]);
    expect(inSession(sides)("latency")).toMatchObject({
      verdict: "not-measured",
      reason: expect.stringContaining("round"),
    });
  });

  it("compares sizes exactly", () => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const size = (bytes: number) =>
      inSession({ base, head: { ...head, model: { sha256: "f".repeat(64), bytes } } })("model-size")?.verdict;
    expect([size(1234), size(1240), size(2000), size(600)]).toEqual([
      "unchanged",
      "unchanged",
      "regressed",
      "improved",
    ]);
  });
});

describe("operators", () => {
  const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
  const counted = { base: { ...base, operators: { Conv: 3 } }, head: { ...head, operators: { Conv: 3, Cast: 1 } } };

  it("are compared where both sides tell them, and not mentioned otherwise", () => {
    expect(evidence(inSession(counted)("operators"))).toMatchObject({ base: 3, head: 4, method: "exact" });
    expect(inSession({ base, head: counted.head })("operators")).toBeUndefined();
    const gating = { ...RULES, gating: new Set(["operators" as const]) };
    expect(inSession({ base, head: counted.head }, gating)("operators")).toMatchObject({
      verdict: "not-measured",
      gating: true,
    });
  });

  it("are held against what was stored of the base's model", () => {
    const session = sessionOf(1, 5, { values: { latency: 5e6, operators: 3 } });
    const told = (sessions: readonly BaselineSession[]) =>
      compareBenchmark(
        { kind: "other-sessions", baselines: { sessions, leftOut: [], differing: [] } },
        counted.head,
        RULES,
      ).find(({ metric }) => metric === "operators");
    expect(evidence(told([session]))).toMatchObject({ base: 3, head: 4 });
    expect(told([sessionOf(1, 5)])).toBeUndefined();
  });
});

describe("accuracy", () => {
  const right = (wrong: number, count = 1_000) => Array.from({ length: count }, (_, index) => index >= wrong);
  const score = (before: readonly boolean[], after: readonly boolean[]) => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    return inSession({
      base: { ...base, accuracy: accuracyOf(before) },
      head: { ...head, accuracy: accuracyOf(after) },
    })("top-1");
  };

  it("is compared image by image", () => {
    expect(score(right(20), right(20))).toMatchObject({ verdict: "unchanged", annotations: ["same-images-right"] });
    expect(score(right(20), right(200))).toMatchObject({ verdict: "regressed", evidence: { effect: -0.18, n: 1_000 } });
    expect(score(right(200), right(20))?.verdict).toBe("improved");
    expect(score(right(20, 60), right(21, 60))?.verdict).toBe("inconclusive");
  });

  it("has mid-p and each side's interval beside the verdict, which decide nothing", () => {
    const { images, p } = evidence(score(right(20), right(26)));
    expect(images).toMatchObject({ lost: 6, won: 0 });
    expect(images?.midP).toBeCloseTo((p ?? 0) / 2, 12);
    for (const [interval, share] of [[images?.base, 0.98] as const, [images?.head, 0.974] as const]) {
      expect(interval?.lower).toBeLessThan(share);
      expect(interval?.upper).toBeGreaterThan(share);
    }
  });

  it("compares predictions where both sides kept them, and says nothing of them otherwise", () => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const scored = (text?: string) => ({
      ...accuracyOf(right(1, 3)),
      ...(text === undefined ? {} : { predictions: text }),
    });
    const sides = (one?: string, other?: string) =>
      inSession({ base: { ...base, accuracy: scored(one) }, head: { ...head, accuracy: scored(other) } })("agreement");
    expect(sides("AAABAAIA", "AAABAAIA")).toMatchObject({ annotations: ["same-predictions"], gating: false });
    expect(sides("AAABAAIA")).toBeUndefined();
    expect(sides()).toBeUndefined();
  });

  it("of images without labels is their agreement alone, whatever gates", () => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const { dataset, preprocessing } = accuracyOf(right(20));
    const answering = (classes: readonly number[]) => ({
      dataset,
      preprocessing,
      notFinite: 0,
      predictions: encodePredictions(classes) ?? "",
    });
    const zeros = new Array<number>(dataset.count).fill(0);
    const sides = {
      base: { ...base, answers: answering(zeros) },
      head: { ...head, answers: answering(zeros.map((_, image) => (image < 500 ? 1 : 0))) },
    };
    const compared = inSession(sides);
    expect([compared("top-1"), compared("top-5")]).toEqual([undefined, undefined]);
    expect(compared("agreement")).toMatchObject({
      verdict: "regressed",
      evidence: { agreement: { topOneChange: { here: 500 / dataset.count } } },
    });
    expect(inSession({ ...sides, head })("agreement")).toBeUndefined();
  });

  it.each<[string, Partial<ReturnType<typeof accuracyOf>["dataset"]>, RegExp]>([
    ["other content", { sha256: "0".repeat(64) }, /images or their labels/],
    ["another draw", { seed: 8 }, /seed 7.*seed 8/],
  ])("of %s is never compared", (_, dataset, reason) => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const sides = {
      base: { ...base, accuracy: accuracyOf(right(20)) },
      head: { ...head, accuracy: accuracyOf(right(20), dataset) },
    };
    expect(inSession(sides)("top-1")).toMatchObject({
      verdict: "not-measured",
      gating: true,
      reason: expect.stringMatching(reason),
    });
  });

  it.each<[string, Partial<ReturnType<typeof accuracyOf>>, RegExp | undefined]>([
    [
      "other preprocessing that the change brings",
      { preprocessing: { name: "mine", sha256: "f".repeat(64) } },
      undefined,
    ],
    ["26 of 1,000 classes", { classes: { of: 1_000, seen: 26 } }, /are of 26 of the 1000 classes that the model knows/],
    ["26 of 1,000 classes, on which the user insists", { classes: { of: 1_000, seen: 26, insisted: true } }, undefined],
    ["all classes", { classes: { of: 10, seen: 10 } }, undefined],
  ])("of %s is compared only where that says something", (_, change, reason) => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const sides = {
      base: { ...base, accuracy: accuracyOf(right(20)) },
      head: { ...head, accuracy: { ...accuracyOf(right(20)), ...change } },
    };
    expect(inSession(sides)("top-1")).toMatchObject(
      reason === undefined
        ? { verdict: "unchanged" }
        : { verdict: "not-measured", reason: expect.stringMatching(reason) },
    );
  });

  it("whose count contradicts its answers is never compared", () => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const forged = { ...accuracyOf(right(200)), top1Correct: 980 };
    const sides = { base: { ...base, accuracy: accuracyOf(right(20)) }, head: { ...head, accuracy: forged } };
    expect(inSession(sides)("top-1")).toMatchObject({ verdict: "not-measured" });
  });

  it("that only one side has is not measured, and that neither has is not mentioned", () => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    expect(inSession({ base, head })("top-1")).toBeUndefined();
    const half = { base: { ...base, accuracy: accuracyOf(right(20)) }, head };
    expect(inSession(half)("top-1")).toMatchObject({
      verdict: "not-measured",
      reason: expect.stringContaining("head"),
    });
  });
});

describe("against other sessions", () => {
  const sessionAt = (ms: number) =>
    toSession(sampleResult(), sidesOf([{ base: steadyLaunch(0, ms), head: steadyLaunch(0, ms) }]).base);
  const headAt = (ms: number) => sidesOf([{ base: steadyLaunch(0, ms), head: steadyLaunch(0, ms) }]).head;
  const latency = (history: readonly number[], head: number) =>
    compareBenchmark({ kind: "other-sessions", baselines: of(history.map(sessionAt)) }, headAt(head), RULES).find(
      ({ metric }) => metric === "latency",
    );

  const of = (sessions: readonly BaselineSession[]): Selection => ({ sessions, leftOut: [], differing: [] });

  it("holds no accuracy against one of another day that was made after other preprocessing", () => {
    const accuracy = accuracyOf(Array.from({ length: 1_000 }, () => true));
    const stored = { ...sessionAt(5), ofBase: true, accuracy };
    const told = (preprocessing: typeof accuracy.preprocessing) =>
      compareBenchmark(
        { kind: "other-sessions", baselines: of([stored]) },
        { ...headAt(5), accuracy: { ...accuracy, preprocessing } },
        RULES,
      ).find(({ metric }) => metric === "top-1");
    expect(told(accuracy.preprocessing)).toMatchObject({ verdict: "unchanged" });
    expect(told({ name: "mine", sha256: "f".repeat(64) })).toMatchObject({
      verdict: "not-measured",
      reason:
        "the preprocessing is not the same on both sides (custom against mine), so a difference would not be the model's alone",
    });
  });

  it("one stored session allows no verdict, however large the shift", () => {
    expect(latency([5], 50)).toMatchObject({ verdict: "inconclusive", annotations: ["one-baseline"] });
  });

  it("the spread of the stored sessions decides what a shift means, and none is more than suspected", () => {
    expect(latency([5, 5.01, 4.99, 5, 5.02], 5.6)).toMatchObject({
      verdict: "inconclusive",
      annotations: ["suspected-regression", "beyond-tolerance"],
    });
    expect(latency([5, 5.01, 4.99, 5, 5.02], 5.01)?.verdict).toBe("unchanged");
    expect(latency([4, 6, 5, 5.5, 4.5], 5.6)?.verdict).toBe("inconclusive");
    expect(latency([5, 5.01, 4.99, 5, 5.02], 4)).toMatchObject({
      verdict: "inconclusive",
      annotations: ["suspected-improvement", "beyond-tolerance"],
    });
  });

  it("says which metrics no baseline tells", () => {
    const bare = { ...sessionAt(5), values: {} };
    const comparisons = compareBenchmark({ kind: "other-sessions", baselines: of([bare]) }, headAt(5), RULES);
    expect(comparisons.find(({ metric }) => metric === "latency")).toMatchObject({ verdict: "not-measured" });
  });
});
