import { describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/bench/acceptance.ts";
import { planSchema } from "../../src/plan/plan.ts";
import { planChange } from "./commits.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime] }
models:
  net: { files: { onnxruntime: net.onnx }, task: other }
benchmarks:
  - {}
`;
const ACCEPTING = `${CONFIG}acceptances:
  - { benchmark: net/*, metric: latency, up-to: 12%, by: Ada, why: worth it, until: 2026-12-31 }
  - { benchmark: elsewhere/*, metric: latency, up-to: 12%, by: Ada, why: worth it, until: 2026-12-31 }
`;
const FILES = { "net.onnx": { blob: "1".repeat(40) } };
const CHANGED = { files: { "net.onnx": { blob: "3".repeat(40) } } };
const whose = (plan: ReturnType<typeof planChange>) =>
  plan.acceptances?.map(({ by, benchmark }) => `${by} ${benchmark}`);
const STILL = { config: CONFIG, files: FILES };
const stored: Acceptance = {
  benchmark: "net/desk/*",
  metric: "latency",
  upTo: { kind: "relative", value: 0.2 },
  by: "Grace",
  why: "agreed",
  until: "2026-11-30",
};

describe("the acceptances of a plan", () => {
  it("are those of the base that fit what is planned", () => {
    const plan = planChange({ config: ACCEPTING, files: FILES }, { head: CHANGED });
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(whose(plan)).toEqual(["Ada net/*"]);
    expect(plan.notices).toEqual([]);
  });

  it("are never the change's own, which is told that they count after the merge", () => {
    const plan = planChange(STILL, { head: { ...CHANGED, config: ACCEPTING } });
    expect(whose(plan)).toEqual([]);
    expect(plan.notices).toEqual(["The change of acceptances takes effect after the merge."]);
  });

  it("are none where the base has no configuration", () => {
    const plan = planChange(STILL, { base: { config: null }, head: { ...CHANGED, config: ACCEPTING } });
    expect([plan.firstRun, whose(plan)]).toEqual([true, []]);
  });

  it("are those of the branch itself once it was pushed", () => {
    expect(whose(planChange(STILL, { event: "push", head: { ...CHANGED, config: ACCEPTING } }))).toEqual(["Ada net/*"]);
  });

  it("hold until their last day, and then say that they ended", () => {
    const still = { config: ACCEPTING, files: FILES };
    const on = (now: string) => planChange(still, { head: CHANGED, now });
    expect(whose(on("2026-12-31T23:00:00Z"))).toEqual(["Ada net/*"]);
    expect(whose(on("2027-01-01T00:00:00Z"))).toEqual([]);
    expect(on("2027-01-01T00:00:00Z").notices).toEqual([
      "What Ada accepted of latency (median) on net/* ended on 2026-12-31.",
    ]);
  });

  it("count from the store as well", () => {
    expect(whose(planChange(STILL, { head: CHANGED, acceptances: [stored] }))).toEqual(["Grace net/desk/*"]);
  });
});

it("a plan carries the base's trade-offs, and tells a change of them", () => {
  const trading = `${CONFIG}policy:
  trade-offs:
    - { give: { metric: peak-memory, up-to: 5% }, for: { metric: latency, device: desk, at-least: 10% } }
`;
  const base = planChange({ config: trading, files: FILES }, { head: CHANGED });
  expect(base.policy.tradeOffs).toEqual([
    {
      give: { metric: "peak-memory", upTo: { kind: "relative", value: 0.05 } },
      gain: { metric: "latency", device: "desk", atLeast: { kind: "relative", value: 0.1 } },
    },
  ]);
  const proposed = planChange(STILL, { head: { ...CHANGED, config: trading } });
  expect(proposed.policy.tradeOffs).toEqual([]);
  expect(proposed.notices).toEqual(["The change of policy.trade-offs takes effect after the merge."]);
});
