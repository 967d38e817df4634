import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/bench/result.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { chanceOfScreening, type Screening, screenHead } from "../../src/compare/screen.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { planOf } from "../commands/report-case.ts";
import { accuracyOf, steadyLaunch } from "./rounds.ts";
import { ALIKE, nights } from "./sessions.ts";

const ENVIRONMENT = { "power-mode": "MAXN", kernel: "6.1" };
const STEADY = [5, 5.02, 4.99, 5.01, 5, 4.98];

function screening(baselines: BaselineSession[] | undefined, overrides: Partial<Plan> = {}): Screening {
  const plan = planOf(["a"], overrides);
  const [planned] = plan.jobs[0]?.benchmarks ?? [];
  if (planned === undefined) throw new Error("nothing is planned");
  return { planned: baselines === undefined ? planned : { ...planned, baselines }, plan, environment: ENVIRONMENT };
}

const classifier = (one: Screening, metrics: Plan["policy"]["gate"]["metrics"]): Screening => ({
  ...one,
  planned: { ...one.planned, task: "classification", head: { ...one.planned.head, dataset: "digits" } },
  plan: { ...one.plan, policy: { ...one.plan.policy, gate: { failOn: [], metrics } } },
});

const headAt = (ms: number, overrides: Partial<Measurement> = {}): Measurement =>
  sampleMeasurement({
    launches: [0, 1, 2, 3, 4].map((round) => steadyLaunch(round, ms, { mode: "solo" })),
    ...overrides,
  });

describe("the chance of screening", () => {
  it("is off without a store, and without a base to spare", () => {
    expect(chanceOfScreening(screening(undefined))).toEqual({ kind: "off" });
    expect(chanceOfScreening(screening(nights(STEADY), { base: null }))).toEqual({ kind: "off" });
  });

  it("is open where stored sessions lie close together", () => {
    expect(chanceOfScreening(screening(nights(STEADY)))).toEqual({ kind: "open" });
  });

  it.each<[string, BaselineSession[], RegExp]>([
    ["no history", [], /none of the base's line/],
    ["one session", nights([5]), /one of 1 can be compared$/],
    ["noise", nights([4, 5, 6, 5.5, 4.5]), /5 differ too much among themselves to show latency \(median\) unchanged/],
    [
      "another power mode",
      nights(STEADY, { conditions: { ...ALIKE, "power-mode": "5W" } }),
      /none of 6 can be compared: baselines differ in power-mode \(6\)/,
    ],
    [
      "sessions with two models loaded",
      nights(STEADY, { conditions: { ...ALIKE, mode: "ping-pong" } }),
      /differ in mode/,
    ],
  ])("is none with %s, and says why", (_, baselines, why) => {
    expect(chanceOfScreening(screening(baselines))).toMatchObject({
      kind: "hopeless",
      why: expect.stringMatching(why),
    });
  });

  it("is none for sessions of other conditions, even where the policy would only warn", () => {
    const one = screening(nights(STEADY, { conditions: { ...ALIKE, kernel: "5" } }));
    const policy = { ...one.plan.policy, comparability: "warn" } as const;
    expect(chanceOfScreening({ ...one, plan: { ...one.plan, policy } }).kind).toBe("hopeless");
  });

  it("takes the accuracy of what the base has where accuracy gates", () => {
    const accuracy = accuracyOf([true, false]);
    const chance = (overrides: Partial<BaselineSession>) =>
      chanceOfScreening(classifier(screening(nights(STEADY, overrides)), ["latency", "top-1"])).kind;
    expect(chance({ ofBase: true })).toBe("hopeless");
    expect(chance({ accuracy })).toBe("hopeless");
    expect(chance({ ofBase: true, accuracy })).toBe("open");
  });
});

it("is none for images without labels, of which the store knows nothing", () => {
  const one = classifier(screening(nights(STEADY)), ["latency"]);
  const datasets = (kind: "folders" | "unlabelled") => ({ digits: { path: "images", layout: { kind } } });
  const chance = (kind: "folders" | "unlabelled") =>
    chanceOfScreening({ ...one, plan: { ...one.plan, datasets: datasets(kind) } });
  expect(chance("folders")).toEqual({ kind: "open" });
  expect(chance("unlabelled")).toMatchObject({ kind: "hopeless", why: expect.stringMatching(/have no labels/) });
});

describe("a head that is screened", () => {
  it("is unchanged where the report would say so", () => {
    expect(screenHead(screening(nights(STEADY)), headAt(5.01))).toEqual({ kind: "unchanged", sessions: 6 });
  });

  it.each<[string, Measurement, RegExp]>([
    ["slower", headAt(6), /latency \(median\) is suspected to have regressed \(\+20\.\d %\)/],
    ["faster", headAt(4), /suspected to have improved \(−20\.\d %\)/],
    ["at the edge of the tolerance", headAt(5.24), /latency \(median\) is (inconclusive|suspected)/],
    ["measured too little", headAt(5, { launches: headAt(5).launches.slice(0, 2) }), /only 2 launches fitted/],
    ["of another input shape", headAt(5, { inputShapes: ["x: float32 1x4"] }), /baselines differ in input-shape/],
    ["not measured", headAt(5, { status: "failed", reason: "it broke", launches: [] }), /it broke/],
  ])("is unsettled where it is %s", (_, head, why) => {
    const baselines = nights(STEADY, { conditions: { ...ALIKE, "input-shape": "x: float32 1x3" } });
    expect(screenHead(screening(baselines), head)).toMatchObject({
      kind: "unsettled",
      why: expect.stringMatching(why),
    });
  });

  it("is unsettled where its images are not the stored ones, and not where it answers them otherwise", () => {
    const right = Array.from({ length: 200 }, (_, image) => image % 5 !== 0);
    const one = classifier(screening(nights(STEADY, { ofBase: true, accuracy: accuracyOf(right) })), [
      "latency",
      "top-1",
    ]);
    const outcome = (accuracy: Measurement["accuracy"]) => screenHead(one, headAt(5, accuracy && { accuracy })).kind;
    expect(outcome(accuracyOf(right))).toBe("unchanged");
    expect(outcome(accuracyOf(right.map((_, image) => image % 2 === 0)))).toBe("unchanged");
    expect(outcome(accuracyOf(right, { sha256: "0".repeat(64) }))).toBe("unsettled");
    expect(outcome(undefined)).toBe("unsettled");
  });
});
