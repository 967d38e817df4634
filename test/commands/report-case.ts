import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Benchmark, benchmarkId } from "../../src/bench/benchmark.ts";
import { METRIC_NAMES, METRICS } from "../../src/bench/metric.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import type { Context } from "../../src/commands/context.ts";
import { writeOutput, writeResult } from "../../src/commands/files.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { benchmark, sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "../compare/rounds.ts";
import { quietContext } from "./quiet-context.ts";

/** A plan and the results it asked for, as files in a temporary folder. */

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);

const named = (model: string): Benchmark => ({ ...benchmark, model });
export const idOf = (model: string): string => benchmarkId(named(model));

/** A plan for the device `desk` with one benchmark per model. */
export function planOf(models: readonly string[], overrides: Partial<Plan> = {}): Plan {
  const side = {
    model: { kind: "git", path: "m.onnx", blob: "0".repeat(40), bytes: 1 },
    externalData: [],
    dimensions: {},
  };
  const benchmarks = models.map((model) => ({
    id: idOf(model),
    benchmark: named(model),
    task: "other" as const,
    reasons: [{ kind: "model-changed" as const, text: `${model}.onnx changed` }],
    base: overrides.base === null ? null : side,
    head: side,
  }));
  const job = { device: "desk", runsOn: ["desk"], transport: { kind: "local" }, budgetSeconds: 60, expectedMinutes: 1 };
  const tolerance = Object.fromEntries(METRIC_NAMES.map((name) => [name, METRICS[name].tolerance]));
  return {
    schema: "edgebench/plan@1",
    event: "local",
    head: HEAD,
    base: BASE,
    jobs: [{ ...job, benchmarks }],
    datasets: {},
    notPlanned: [],
    removed: [],
    comparisons: models.length,
    policy: { tolerance, errorRate: 0.05, gate: { failOn: ["regressed", "head-failed"], metrics: ["latency"] } },
    notices: [],
    firstRun: false,
    ...overrides,
  } as Plan;
}

/** Base and head of a model over 22 rounds, the head slower by a factor. */
export function sides(model: string, factor = 1): readonly [base: Measurement, head: Measurement] {
  const { base, head } = sidesOf(makeRounds(22, factor, 0.005));
  return [
    { ...base, benchmark: named(model) },
    { ...head, benchmark: named(model) },
  ];
}

/** One side that was to be measured and was not. */
export function failed(measurement: Measurement, reason = "it broke"): Measurement {
  const { looks, ending, ...rest } = measurement;
  return { ...rest, status: "failed", reason, launches: [] };
}

/** A result of the device `desk`, of a session with this number. */
export function resultOf(measurements: readonly Measurement[], session = 1, overrides: Partial<Result> = {}): Result {
  const id = session.toString(16).padStart(32, "0");
  const createdAt = new Date(Date.UTC(2026, 10, 1 + session)).toISOString();
  return sampleResult({
    session: { ...sampleResult().session, id },
    createdAt,
    measurements: [...measurements],
    ...overrides,
  });
}

/** A folder with plan.json and results/, and a command's world in it. */
export class ReportCase implements AsyncDisposable {
  readonly dir: string;
  readonly said: string[] = [];
  readonly context: Context;

  private constructor(dir: string, env: Context["env"]) {
    this.dir = dir;
    this.context = quietContext(dir, this.said, { env });
  }

  static async make(plan: Plan, results: readonly Result[], env: Context["env"] = {}): Promise<ReportCase> {
    const made = new ReportCase(await mkdtemp(join(tmpdir(), "edgebench-report-")), env);
    await writeOutput(made.context, made.path("plan.json"), JSON.stringify(plan));
    for (const [index, result] of results.entries())
      await writeResult(made.context, made.path(`results/edgebench-result-desk-${index + 1}.json`), result);
    return made;
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}
