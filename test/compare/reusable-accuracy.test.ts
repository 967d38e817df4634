import { describe, expect, it } from "vitest";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { type AccuracyQuestion, reusableAccuracy } from "../../src/compare/reusable-accuracy.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planOf } from "../commands/report-case.ts";
import { accuracyOf } from "./rounds.ts";
import { sessionOf } from "./sessions.ts";

const MODEL = "d".repeat(64);
const STORED = accuracyOf([true, false, true]);
const TODAY = { "runtime-version": "1.30.0", provider: "cpu", "cpu-model": "A53", kernel: "6.1", inputs: "dataset" };

interface Changes {
  readonly session?: Partial<BaselineSession>;
  readonly plan?: Partial<Plan>;
  readonly question?: Partial<AccuracyQuestion>;
  readonly reason?: AccuracyQuestion["planned"]["reasons"][number]["kind"];
}

function reused({ session, plan, question, reason = "model-changed" }: Changes = {}) {
  const made = planOf(["a"], { event: "pull_request", ...plan });
  const [planned] = made.jobs[0]?.benchmarks ?? [];
  if (planned === undefined) throw new Error("nothing is planned");
  const stored = sessionOf(20, 5, {
    model: MODEL,
    accuracy: STORED,
    conditions: { ...TODAY, mode: "alone", dataset: "digits" },
    ...session,
  });
  return reusableAccuracy({
    planned: { ...planned, reasons: [{ kind: reason, text: "why" }], baselines: [stored] },
    plan: made,
    model: MODEL,
    preprocessing: STORED.preprocessing?.sha256 ?? "",
    today: TODAY,
    now: "2026-11-01T00:00:00Z",
    ...question,
  });
}

describe("an accuracy that measuring again would only repeat", () => {
  it("is that of the same content in the same environment, with where it is from", () => {
    const { session, commit, recordedAt } = sessionOf(20, 5);
    expect(reused()).toEqual({ ...STORED, reusedFrom: { session, commit, recordedAt } });
    for (const event of ["merge_group", "push"] as const) expect(reused({ plan: { event } })).toBeDefined();
  });

  it.each<[string, Changes]>([
    ["another model", { question: { model: "e".repeat(64) } }],
    ["another preprocessing", { question: { preprocessing: "f".repeat(64) } }],
    ["another runtime version", { question: { today: { ...TODAY, "runtime-version": "1.31.0" } } }],
    ["a runtime of unknown version", { session: { conditions: { provider: "cpu", "cpu-model": "A53" } } }],
    ["another kernel", { question: { today: { ...TODAY, kernel: "6.6" } } }],
    ["random inputs", { session: { conditions: { ...TODAY, inputs: "random" } } }],
    ["more than 30 days ago", { question: { now: "2026-11-21T00:00:01Z" } }],
    ["outputs that were not finite", { session: { accuracy: { ...STORED, notFinite: 1 } } }],
    ["a session that did not tell it", { session: { accuracy: undefined } }],
    ["a night, which gathers history", { plan: { event: "schedule" } }],
    ["a desk", { plan: { event: "local" } }],
    ["somebody's request", { reason: "requested" }],
    ["a changed file that affects it", { reason: "affected-by" }],
  ])("is none for %s", (_, changes) => {
    expect(reused(changes)).toBeUndefined();
  });

  it("is none where agreement gates, which no stored accuracy tells", () => {
    const { policy } = planOf(["a"]);
    expect(
      reused({ plan: { policy: { ...policy, gate: { ...policy.gate, metrics: ["agreement"] } } } }),
    ).toBeUndefined();
  });
});
