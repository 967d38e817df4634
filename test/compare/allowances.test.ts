import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS, type MetricName } from "../../src/bench/metric.ts";
import { allowRegressions } from "../../src/compare/allowances.ts";
import type { Comparison, Verdict } from "../../src/compare/comparison.ts";
import { decideGate } from "../../src/compare/gate.ts";
import type { BenchmarkJudgement } from "../../src/compare/judgement.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { benchmark, compared, evidence, judged } from "../report/judgements.ts";

type Acceptance = NonNullable<Plan["acceptances"]>[number];
type TradeOff = NonNullable<Plan["policy"]["tradeOffs"]>[number];

/** A comparison whose effect has this interval, its estimate in the middle. */
function shifted(
  metric: MetricName,
  verdict: Exclude<Verdict, "not-measured">,
  lower: number,
  upper: number,
): Comparison {
  const effect = (lower + upper) / 2;
  return compared(metric, verdict, evidence(1, 1 + effect, { effect, interval: { lower, upper } }));
}

const slower = shifted("latency", "regressed", 0.08, 0.12);
const on = (device: string, comparisons: readonly Comparison[], model = "net") =>
  judged(benchmark(model, device), { comparisons, verdict: "regressed" });

const acceptance = (overrides: Partial<Acceptance> = {}): Acceptance => ({
  benchmark: "net/*",
  metric: "latency",
  upTo: { kind: "relative", value: 0.1 },
  by: "Ada",
  why: "worth it",
  until: "2026-12-31",
  ...overrides,
});

function allow(
  benchmarks: readonly BenchmarkJudgement[],
  { acceptances = [], tradeOffs = [] }: { acceptances?: Acceptance[]; tradeOffs?: TradeOff[] },
): readonly BenchmarkJudgement[] {
  return allowRegressions(benchmarks, { acceptances, policy: { tradeOffs } as unknown as Plan["policy"] });
}
const gateOf = (benchmarks: readonly BenchmarkJudgement[]) => decideGate(benchmarks, { failOn: ["regressed"] }, false);

describe("an acceptance", () => {
  it("lets a regression of its size pass, which stays a regression and says who, why and until when", () => {
    const [one] = allow([on("rpi3", [slower])], { acceptances: [acceptance()] });
    expect(one?.comparisons[0]).toMatchObject({
      verdict: "regressed",
      annotations: ["accepted"],
      allowance: { kind: "accepted", by: "Ada", why: "worth it", until: "2026-12-31" },
    });
    expect(one?.verdict).toBe("regressed");
    expect(gateOf(one === undefined ? [] : [one]).outcome).toBe("pass");
  });

  it("covers no more than its size: beyond it the gate fails again, and the report says why", () => {
    const beyond = allow([on("rpi3", [slower])], {
      acceptances: [acceptance({ upTo: { kind: "relative", value: 0.099 } })],
    });
    expect(beyond[0]?.comparisons[0]).toMatchObject({ annotations: ["beyond-accepted"] });
    expect(gateOf(beyond).outcome).toBe("fail");
  });

  it.each<[string, Partial<Acceptance>]>([
    ["another benchmark", { benchmark: "net/jetson/*" }],
    ["another metric", { metric: "peak-memory" }],
  ])("of %s covers nothing", (_, overrides) => {
    const made = allow([on("rpi3", [slower])], { acceptances: [acceptance(overrides)] });
    expect(made[0]?.comparisons).toEqual([slower]);
  });

  it("measures a loss in the direction that is worse, in the metric's own scale", () => {
    const less = shifted("top-1", "regressed", -0.012, -0.008);
    const accepting = (kind: "points" | "relative") =>
      allow([on("rpi3", [less])], { acceptances: [acceptance({ metric: "top-1", upTo: { kind, value: 0.01 } })] });
    expect(gateOf(accepting("points")).outcome).toBe("pass");
    expect(gateOf(accepting("relative")).outcome).toBe("fail");
  });

  it("never touches what did not regress", () => {
    const others = [shifted("latency", "improved", -0.1, -0.05), shifted("peak-memory", "inconclusive", -0.1, 0.1)];
    expect(allow([on("rpi3", others)], { acceptances: [acceptance()] })[0]?.comparisons).toEqual(others);
  });

  it("never makes a gate fail that passed, and widening it never does either", () => {
    const size = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(size, size, size, (effect, upTo, wider) => {
        const benchmarks = [on("rpi3", [shifted("latency", "regressed", effect, effect)])];
        const outcome = (value: number) =>
          gateOf(allow(benchmarks, { acceptances: [acceptance({ upTo: { kind: "relative", value } })] })).outcome;
        if (outcome(upTo) === "pass") expect(outcome(upTo + wider)).toBe("pass");
        expect(outcome(upTo)).toBe(effect <= upTo + 1e-9 ? "pass" : "fail");
      }),
    );
  });
});

describe("a trade-off", () => {
  const trade = (device?: string): TradeOff => ({
    give: { metric: "top-1", upTo: { kind: "points", value: 0.01 } },
    gain: { metric: "latency", ...(device !== undefined && { device }), atLeast: { kind: "relative", value: 0.1 } },
  });
  const loss = shifted("top-1", "regressed", -0.009, -0.003);
  const gain = shifted("latency", "improved", -0.2, -0.11);

  it("lets a loss pass where the same benchmark wins enough, and shows both", () => {
    const made = allow([on("jetson", [gain, loss])], { tradeOffs: [trade()] });
    expect(made[0]?.comparisons[1]).toMatchObject({
      verdict: "regressed",
      annotations: ["trade-off"],
      allowance: { kind: "trade-off", metric: "latency", device: "jetson" },
    });
    expect(gateOf(made)).toMatchObject({
      outcome: "pass",
      warnings: [{ what: "top-1: regressed, traded for latency (median) on jetson" }],
    });
  });

  it.each<[string, readonly Comparison[]]>([
    ["the loss may be larger", [gain, shifted("top-1", "regressed", -0.011, -0.003)]],
    ["the gain may be smaller", [shifted("latency", "improved", -0.2, -0.09), loss]],
    ["the gain is not shown", [shifted("latency", "inconclusive", -0.2, -0.11), loss]],
    ["there is no gain", [loss]],
  ])("holds where %s: the gate fails", (_, comparisons) => {
    expect(gateOf(allow([on("jetson", comparisons)], { tradeOffs: [trade()] })).outcome).toBe("fail");
  });

  it("with a device asks all of the model's benchmarks there, and none of another model", () => {
    const paying = trade("jetson");
    const outcome = (...benchmarks: readonly BenchmarkJudgement[]) =>
      gateOf(allow(benchmarks, { tradeOffs: [paying] })).outcome;
    expect(outcome(on("rpi3", [loss]), on("jetson", [gain]))).toBe("pass");
    expect(outcome(on("rpi3", [loss]), on("jetson", [gain], "another"))).toBe("fail");
    const idle = judged(benchmark("net", "jetson", { threads: 4 }), {
      comparisons: [shifted("latency", "unchanged", -0.01, 0.01)],
    });
    expect(outcome(on("rpi3", [loss]), on("jetson", [gain]), idle)).toBe("fail");
    expect(outcome(on("rpi3", [loss]), judged(benchmark("net", "jetson"), { state: "not-measured" }))).toBe("fail");
  });

  it("is said of every metric's better side alike", () => {
    for (const [metric, won] of [
      ["latency", shifted("latency", "improved", -0.2, -0.11)],
      ["throughput", shifted("throughput", "improved", 0.11, 0.2)],
    ] as const) {
      expect(METRICS[metric].tolerance.kind).toBe("relative");
      const paying = { ...trade(), gain: { metric, atLeast: { kind: "relative", value: 0.1 } as const } };
      expect(gateOf(allow([on("jetson", [won, loss])], { tradeOffs: [paying] })).outcome).toBe("pass");
    }
  });
});
