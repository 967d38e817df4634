import { describe, expect, it } from "vitest";
import { METRIC_NAMES, METRICS } from "../../src/bench/metric.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { GOOD, sentencesOf, spoil } from "./spoil.ts";

const policyOf = (text: string) => parseConfig(text, "e.yml").policy;

describe("policy", () => {
  it("has a default for everything", () => {
    const policy = policyOf(GOOD.slice(0, GOOD.indexOf("policy:")));
    expect(policy).toEqual({
      tolerance: Object.fromEntries(METRIC_NAMES.map((name) => [name, METRICS[name].tolerance])),
      errorRate: 0.05,
      budgetSeconds: Object.create(null),
      defaultBudgetSeconds: 2_400,
      nightBudgetSeconds: Object.create(null),
      gate: {
        failOn: ["regressed", "head-failed"],
        warnOn: ["regressed", "inconclusive", "not-measured", "head-failed"],
        metrics: METRIC_NAMES.filter((name) => METRICS[name].gates),
      },
      tradeOffs: [],
      comparability: "refuse",
    });
  });

  it("takes what is written", () => {
    const policy = policyOf(
      spoil("latency: 5%, top-1: 1pt", "latency: 2.5 %, throughput: 7%, top-5: 0.5 pt")
        .replace("error-rate: 5%", "error-rate: 0.1%")
        .replace("{ rpi3: 40m }", "{ rpi3: 90s, default: 1.5h }")
        .replace("[regressed, head-failed]", "[inconclusive, inconclusive], warn-on: [not-measured], metrics: [top-1]"),
    );
    expect(policy.tolerance).toMatchObject({
      latency: { kind: "relative", value: 0.025 },
      throughput: { kind: "relative", value: 0.07 },
      "top-1": METRICS["top-1"].tolerance,
      "top-5": { kind: "points", value: 0.005 },
    });
    expect(policy.errorRate).toBe(0.001);
    expect({ ...policy.budgetSeconds }).toEqual({ rpi3: 90 });
    expect(policy.defaultBudgetSeconds).toBe(5_400);
    expect(policy.gate).toEqual({ failOn: ["inconclusive"], warnOn: ["not-measured"], metrics: ["top-1"] });
  });

  it("has budgets of their own for scheduled runs, of the devices that are named", () => {
    const written = spoil("{ rpi3: 40m }", "{ rpi3: 40m }\n  night-budget: { default: 2h, rpi3: 3h }");
    expect({ ...policyOf(written).nightBudgetSeconds }).toEqual({ default: 7_200, rpi3: 10_800 });
    const misspelt = spoil("{ rpi3: 40m }", "{ rpi3: 40m }\n  night-budget: { rpi4: 3h }");
    expect(sentencesOf(misspelt)).toEqual([expect.stringContaining('policy.night-budget: unknown device "rpi4"')]);
  });

  it("has the tolerances of the design", () => {
    const { tolerance } = policyOf(GOOD.slice(0, GOOD.indexOf("policy:")));
    const values = Object.entries(tolerance).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(values)).toMatchObject({
      latency: 0.05,
      "latency-p95": 0.1,
      throughput: 0.05,
      "peak-memory": 0.02,
      energy: 0.05,
      "top-1": 0.01,
    });
  });

  it("lets everything pass where the list is empty", () => {
    expect(policyOf(spoil("[regressed, head-failed]", "[]")).gate.failOn).toEqual([]);
  });

  it.each([
    [
      "latency: 5%",
      "latncy: 5%",
      /^e\.yml:21:16: policy\.tolerance: unknown key "latncy"; write latency, .+ instead \(did you mean "latency"\?\)$/,
    ],
    [
      "latency: 5%",
      "latency: 101%",
      /^e\.yml:21:25: policy\.tolerance\.latency: "101%" is out of range; write 100% or less$/,
    ],
    [
      "top-1: 1pt",
      "top-1: 101pt",
      /^e\.yml:21:36: policy\.tolerance\.top-1: "101pt" is out of range; write 100pt or less$/,
    ],
    [
      "error-rate: 5%",
      "error-rate: 0%",
      /^e\.yml:22:15: policy\.error-rate: "0%" is out of range; write more than 0% and less than 50%, usually 5%$/,
    ],
    ["error-rate: 5%", "error-rate: 50%", /^e\.yml:22:15: policy\.error-rate: "50%" is out of range; /],
    [
      "rpi3: 40m",
      "rpi4: 40m",
      /^e\.yml:23:13: policy\.budget: unknown device "rpi4"; write rpi3, desk or default instead \(did you mean "rpi3"\?\)$/,
    ],
    ["rpi3: 40m", "rpi3: 9s", /^e\.yml:23:19: policy\.budget\.rpi3: "9s" is out of range; write from 10s to 120h$/],
    ["rpi3: 40m", "rpi3: 121h", /^e\.yml:23:19: policy\.budget\.rpi3: "121h" is out of range; write from 10s to 120h$/],
    [
      "head-failed]",
      "head-failed], metrics: [latncy]",
      /^e\.yml:24:\d+: policy\.gate\.metrics\[0\]: "latncy" is not known here; write latency, .+ instead \(did you mean "latency"\?\)$/,
    ],
    [
      "head-failed]",
      "head-failed], metrics: [latency, latency-p99]",
      /^e\.yml:24:\d+: policy\.gate\.metrics\[1\]: latency-p99 is told and never gates, .+; write latency-p95 instead$/,
    ],
  ])("%s as %s is refused", (from, to, sentence) => {
    const sentences = sentencesOf(spoil(from, to));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
  });
});
