import { METRIC_NAMES } from "../bench/metric.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import type { Standing } from "../compare/standing.ts";
import { STANDINGS, standingOf } from "../compare/standing.ts";

/** One line of a table: one metric of a benchmark, or a benchmark as a whole where no metric could be compared. */
export type Row =
  | {
      readonly kind: "comparison";
      readonly standing: Standing;
      readonly judged: BenchmarkJudgement;
      readonly comparison: Comparison;
    }
  | {
      readonly kind: "benchmark";
      readonly standing: "head-failed" | "not-measured";
      readonly judged: BenchmarkJudgement;
      readonly reason: string;
    };

/** A judgement's lines, sorted into what a reader must see, what they may unfold, and what did not change. Each is worst first. */
export interface Rows {
  /** What gates, and changed or could not be told. */
  readonly telling: readonly Row[];
  /** What changed or is in doubt, and does not gate. */
  readonly idle: readonly Row[];
  /** What was not measured and does not gate. */
  readonly untold: readonly Row[];
  readonly unchanged: readonly Row[];
}

export function rowsOf(judgement: Judgement): Rows {
  const rows = judgement.benchmarks.flatMap(rowsOfBenchmark).sort(byWeight);
  const told = (row: Row) => row.kind === "benchmark" || row.comparison.gating;
  const loud = rows.filter((row) => row.standing !== "unchanged");
  return {
    telling: loud.filter(told),
    idle: loud.filter((row) => !told(row) && row.standing !== "not-measured"),
    untold: loud.filter((row) => !told(row) && row.standing === "not-measured"),
    unchanged: rows.filter((row) => row.standing === "unchanged"),
  };
}

/** The lines of one benchmark, worst first; none for what is new or removed. */
export function rowsOfBenchmark(judged: BenchmarkJudgement): readonly Row[] {
  const standing = standingOf(judged);
  if (standing === "new" || standing === "removed") return [];
  const compared = judged.comparisons.filter((comparison) => comparison.verdict !== "not-measured");
  if (standing === "head-failed" || judged.state === "not-measured" || compared.length === 0) {
    const whole = standing === "head-failed" ? "head-failed" : "not-measured";
    return [{ kind: "benchmark", standing: whole, judged, reason: reasonOf(judged) }];
  }
  return judged.comparisons
    .map((comparison): Row => ({ kind: "comparison", standing: comparison.verdict, judged, comparison }))
    .sort(byWeight);
}

/** Why a benchmark as a whole gave no comparison, by the most telling account at hand. */
export function reasonOf(judged: BenchmarkJudgement): string {
  // The whole is not measured because of a metric that gates; others are beside it.
  const untold = judged.comparisons.filter((comparison) => comparison.verdict === "not-measured");
  const missing = untold.find(({ gating }) => gating) ?? untold[0];
  const isOne = untold.length < judged.comparisons.length;
  const reason =
    judged.reason ??
    judged.head.reason ??
    judged.base.reason ??
    (missing?.verdict === "not-measured"
      ? `${isOne ? `${metricLabel(missing.metric, judged.benchmark)}: ` : ""}${missing.reason}`
      : undefined);
  return reason ?? "no reason was recorded";
}

/** How far a change lies past what the user calls none: the effect in units of its tolerance, capped so that it can be ordered. */
export function severity(comparison: Comparison): number {
  if (comparison.verdict === "not-measured") return 0;
  const ratio = Math.abs(comparison.evidence.effect) / Math.max(comparison.tolerance.value, 1e-6);
  return Number.isFinite(ratio) ? ratio : 1e12;
}

function byWeight(a: Row, b: Row): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    kindOrder(a) - kindOrder(b) ||
    byEffect(a, b) ||
    byName(a, b)
  );
}

/** Whole benchmarks first, then what gates, then the rest. */
function kindOrder(row: Row): number {
  if (row.kind === "benchmark") return 0;
  return row.standing === "unchanged" || row.comparison.gating ? 1 : 2;
}

/** Larger changes first; what did not change has no worst and is listed by name. */
function byEffect(a: Row, b: Row): number {
  if (a.kind === "benchmark" || b.kind === "benchmark" || a.standing === "unchanged") return 0;
  return severity(b.comparison) - severity(a.comparison);
}

function byName(a: Row, b: Row): number {
  if (a.judged.id !== b.judged.id) return a.judged.id < b.judged.id ? -1 : 1;
  if (a.kind === "benchmark" || b.kind === "benchmark") return 0;
  return METRIC_NAMES.indexOf(a.comparison.metric) - METRIC_NAMES.indexOf(b.comparison.metric);
}
