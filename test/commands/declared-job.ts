import { sha256Hex } from "../../src/bench/digest.ts";
import { METRIC_NAMES, METRICS } from "../../src/bench/metric.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import type { Job, Plan, PlannedBenchmark } from "../../src/plan/plan.ts";
import type { Side } from "../../src/plan/side.ts";
import { type Script, script } from "./fake-device.ts";
import { RAW_PREPROCESSING } from "./tiny-dataset.ts";

export const HEAD = "1".repeat(40);
export const BASE = "2".repeat(40);
export const RECORDED = "3".repeat(40);

/** What stands for the digest of a side's model. */
export const modelOf = (content: Script) => sha256Hex(script(content));

/** The script of a side, or why its model cannot be had. */
type Model = Script | Error;
export interface Declared {
  readonly name: string;
  readonly base?: Model;
  readonly head: Model;
  readonly fed?: boolean;
  readonly identical?: true;
  /** What the store knows, and the content of the newest baseline where that is not the head's. */
  readonly baselines?: BaselineSession[];
  readonly recorded?: Model;
}

const sideOf = (model: Model, fed: boolean): Side => ({
  model: {
    kind: "git",
    path: JSON.stringify(model instanceof Error ? model.message : model),
    blob: "a".repeat(40),
    bytes: 1,
  },
  externalData: [],
  dimensions: {},
  ...(fed ? { dataset: "val", preprocessing: RAW_PREPROCESSING } : {}),
});

/** A job of these models on one device, and its plan. */
export function planOf(
  declared: readonly Declared[],
  budgetSeconds: number,
): { readonly plan: Plan; readonly job: Job } {
  const benchmarks = declared.map(
    ({ name, base, head, fed = false, identical, baselines, recorded }): PlannedBenchmark => ({
      id: `${name}/desk/fake/fp32/batch=1/threads=1`,
      benchmark: {
        model: name,
        device: "desk",
        runtime: "fake",
        parameters: { precision: "fp32", batch: 1, threads: 1 },
        scenario: "single-stream",
      },
      task: fed ? "classification" : "other",
      reasons: [{ kind: baselines === undefined ? "everything" : "model-changed", text: "why" }],
      base: base === undefined ? null : sideOf(base, fed),
      head: sideOf(head, fed),
      ...(identical === undefined ? {} : { identical }),
      ...(baselines === undefined ? {} : { baselines }),
      ...(recorded === undefined ? {} : { recorded: { commit: RECORDED, side: sideOf(recorded, fed) } }),
    }),
  );
  const job: Job = {
    device: "desk",
    runsOn: ["desk"],
    transport: { kind: "local" },
    budgetSeconds,
    expectedMinutes: 1,
    benchmarks,
  };
  const plan: Plan = {
    schema: "edgebench/plan@1",
    event: "local",
    head: HEAD,
    base: BASE,
    jobs: [job],
    datasets: { val: { path: "val", layout: { kind: "folders" } } },
    notPlanned: [],
    removed: [],
    comparisons: 1,
    policy: {
      tolerance: Object.fromEntries(
        METRIC_NAMES.map((name) => [name, METRICS[name].tolerance]),
      ) as Plan["policy"]["tolerance"],
      errorRate: 0.05,
      gate: { failOn: ["regressed"], metrics: ["latency"] },
    },
    notices: [],
    firstRun: false,
  };
  return { plan, job };
}
