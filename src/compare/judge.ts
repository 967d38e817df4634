import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { isScored } from "../plan/comparisons.ts";
import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import { askedJobs } from "../plan/skipping.ts";
import { allowRegressions } from "./allowances.ts";
import type { BaselineSession } from "./baseline-session.ts";
import type { Case, Known } from "./case.ts";
import { conditionsOfBase } from "./comparability.ts";
import { decideGate } from "./gate.ts";
import { judgeBenchmark } from "./judge-benchmark.ts";
import type { BenchmarkJudgement, Judgement } from "./judgement.ts";
import { inReadingOrder } from "./reading-order.ts";
import { rulesOf } from "./rules.ts";

export interface JudgeInput {
  readonly plan: Plan;
  readonly results: readonly Result[];
  /** Stored sessions of each benchmark by its id, oldest first: for heads whose base was not measured with them. */
  readonly history: ReadonlyMap<string, readonly BaselineSession[]>;
  /** Why there is no result of a device, by its label, where that is known: its job found no runner, its result is broken. */
  readonly absent?: ReadonlyMap<string, string>;
  /** `another's` too where whoever measured named that tool, at a desk; `ours` alone where left out. */
  readonly tools?: "ours" | "another's";
}

/**
 * Judges what devices measured against the plan that asked for it. The plan alone says what had to be measured: a planned
 * benchmark without a result is not measured, and what a result holds beyond the plan is left aside and said so. Of
 * several results of one device the newest attempt counts.
 */
export function judge({ plan, results, history, absent = new Map(), tools = "ours" }: JudgeInput): Judgement {
  const rules = rulesOf(plan.policy, plan.comparisons);
  const newest = newestByDevice(tools === "ours" ? results.map(ofOurs) : results);
  const judged = plan.jobs.flatMap(({ device, skipped, benchmarks }) => {
    const found = skipped === undefined ? newest.get(device) : { why: skipped };
    const result = found ?? { why: whyAbsent(device, absent) };
    return benchmarks.map((one) => judgeBenchmark(caseOf(one, plan, result, history), rules));
  });
  const benchmarks = inReadingOrder([
    ...allowRegressions(judged, plan),
    ...plan.removed.map(({ benchmark }) => removed(benchmark, plan)),
  ]);
  return {
    base: plan.base,
    head: plan.head,
    benchmarks,
    gate: decideGate(benchmarks, plan.policy.gate, plan.firstRun),
    notPlanned: plan.notPlanned,
    notices: [...plan.notices, ...strayNotices(plan, results)],
    comparisons: plan.comparisons,
    errorRate: plan.policy.errorRate,
    firstRun: plan.firstRun,
  };
}

/** What another tool told is no measurement of a plan: its launches need not be steady, nor its images prepared alike. */
function ofOurs(result: Result): Result {
  return { ...result, measurements: result.measurements.map(unlessForeign) };
}

function unlessForeign(measurement: Measurement): Measurement {
  const { source, benchmark, commit, role } = measurement;
  if (source === undefined) return measurement;
  const reason = `the result of the device ${benchmark.device} has it from ${source.tool}, and what is planned is measured by edgebench itself`;
  return { benchmark, commit, role, status: "skipped", reason, launches: [], lostLaunches: [] };
}

/** A device without a result that counts. */
interface Absent {
  readonly why: string;
}

function whyAbsent(device: string, absent: ReadonlyMap<string, string>): string {
  const why = absent.get(device);
  if (why === undefined) return `there is no result of the device ${device}: its job did not finish`;
  return `device ${device}: ${why}`;
}

function newestByDevice(results: readonly Result[]): ReadonlyMap<string, Result> {
  const newest = new Map<string, Result>();
  for (const result of results) {
    const before = newest.get(result.device.label);
    if (before === undefined || isNewer(result, before)) newest.set(result.device.label, result);
  }
  return newest;
}

function isNewer(a: Result, b: Result): boolean {
  if (a.session.attempt !== b.session.attempt) return a.session.attempt > b.session.attempt;
  return a.createdAt > b.createdAt;
}

function caseOf(planned: PlannedBenchmark, plan: Plan, result: Result | Absent, history: JudgeInput["history"]): Case {
  const { benchmark, reasons, id } = planned;
  const head = plannedBridge(
    unlessUnplanned(evidenceOf(plan.head, planned.base === null ? "only" : "head", benchmark, result), planned),
    planned.base === null ? planned.recorded?.commit : plan.base,
  );
  const base: Known =
    planned.base === null || plan.base === null
      ? { kind: "absent", commit: plan.base ?? plan.head }
      : spared(evidenceOf(plan.base, "base", benchmark, result), head);
  return {
    benchmark,
    reasons,
    base,
    head,
    // What the plan carries is what the job screened against. A benchmark that is new has no past, whatever a store holds.
    history: planned.base === null && plan.base !== null ? [] : (planned.baselines ?? history.get(id) ?? []),
    baseConditions: conditionsOfBase(planned.base),
    comparability: plan.policy.comparability ?? "refuse",
    sameSession: true,
    ...("why" in result
      ? { environment: {} }
      : { environment: result.device.environment, beside: result.measurements }),
    scored: isScored(planned, plan.datasets),
  };
}

/** A result may count one measurement for both sides only where the plan found them the same. */
function unlessUnplanned(head: Known, { identical }: PlannedBenchmark): Known {
  if (head.kind !== "measurement" || head.measurement.reusedFrom === undefined || identical === true) return head;
  const { commit } = head.measurement;
  return { kind: "missing", commit, reason: "the result reuses the base's measurement, and the plan asked for two" };
}

/** A bridge counts only where it is of the commit that the plan names for it. */
function plannedBridge(head: Known, commit: string | null | undefined): Known {
  if (head.kind !== "measurement" || head.measurement.bridge === undefined) return head;
  const { bridge, ...measurement } = head.measurement;
  return bridge.commit === commit ? head : { kind: "measurement", measurement };
}

/** A base that is missing because its head was screened. */
function spared(base: Known, head: Known): Known {
  const isSpared = head.kind === "measurement" && head.measurement.screen?.outcome === "unchanged";
  if (base.kind !== "missing" || !isSpared) return base;
  return { ...base, reason: "not measured anew: stored sessions settled it" };
}

/** What a device's result says of one side. Only a measurement of the planned commit counts. */
function evidenceOf(commit: string, role: Measurement["role"], benchmark: Benchmark, result: Result | Absent): Known {
  const missing = (reason: string): Known => ({ kind: "missing", commit, reason });
  if ("why" in result) return missing(result.why);
  const id = benchmarkId(benchmark);
  const found = result.measurements.filter((one) => one.role === role && benchmarkId(one.benchmark) === id);
  const [measurement] = found;
  if (measurement === undefined) return missing(`the result of the device ${benchmark.device} does not hold it`);
  if (found.length > 1) return missing(`the result of the device ${benchmark.device} holds it ${found.length} times`);
  if (measurement.commit !== commit)
    return missing(
      `the result of the device ${benchmark.device} is of commit ${measurement.commit.slice(0, 10)}, not of the planned one`,
    );
  return { kind: "measurement", measurement };
}

function removed(benchmark: Benchmark, plan: Plan): BenchmarkJudgement {
  const side = (commit: string) =>
    ({ commit, status: "absent", reason: undefined, values: [], measurement: undefined }) as const;
  return {
    id: benchmarkId(benchmark),
    benchmark,
    state: "removed",
    reason: undefined,
    verdict: "not-measured",
    comparisons: [],
    base: side(plan.base ?? plan.head),
    head: side(plan.head),
    reasons: [],
    environment: {},
    caveats: [],
  };
}

/** What results hold that nobody planned. */
function strayNotices(plan: Plan, results: readonly Result[]): readonly string[] {
  const planned = new Set(plan.jobs.flatMap(({ benchmarks }) => benchmarks.map(({ id }) => id)));
  const devices = new Set(askedJobs(plan).map(({ device }) => device));
  return results.flatMap(({ device, measurements }) => {
    if (!devices.has(device.label))
      return [`a result of the device ${device.label} is left aside: the plan does not ask it`];
    const stray = new Set(measurements.map(({ benchmark }) => benchmarkId(benchmark)).filter((id) => !planned.has(id)));
    const what = stray.size === 1 ? "a benchmark" : `${stray.size} benchmarks`;
    return stray.size === 0
      ? []
      : [`the result of the device ${device.label} holds ${what} that the plan does not have; left aside`];
  });
}
