import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { clip } from "./escape.ts";
import { count } from "./figures.ts";
import type { Row } from "./rows.ts";

const NAME_LIMIT = 80;

/**
 * What was not measured, in a sentence for each metric and reason however many benchmarks share it: `latency (p99): no p99
 * from 100 samples … (net on pi and 3 more benchmarks)`. Names in it are foreign and not yet escaped.
 */
export function untoldSentences(rows: readonly Row[]): readonly string[] {
  const shared = new Map<string, Row[]>();
  for (const row of rows) {
    const what = whatOf(row);
    shared.set(what, [...(shared.get(what) ?? []), row]);
  }
  return [...shared].map(([what, of]) => `${what} (${whoseText(of)})`);
}

/** The metrics of each benchmark: `net on pi: latency (mean), throughput`. Names are foreign and not yet escaped. */
export function metricNames(rows: readonly Row[]): readonly string[] {
  const metrics = new Map<BenchmarkJudgement, string[]>();
  for (const row of rows) {
    if (row.kind === "comparison")
      metrics.set(row.judged, [
        ...(metrics.get(row.judged) ?? []),
        metricLabel(row.comparison.metric, row.judged.benchmark),
      ]);
  }
  return [...metrics].map(([judged, labels]) => `${nameOf(judged)}: ${labels.join(", ")}`);
}

function whatOf(row: Row): string {
  if (row.kind === "benchmark") return row.reason;
  const { comparison } = row;
  const reason = comparison.verdict === "not-measured" ? comparison.reason : "";
  return `${metricLabel(comparison.metric, row.judged.benchmark)}: ${reason}`;
}

function whoseText(rows: readonly Row[]): string {
  const [first = "", ...others] = new Set(rows.map(({ judged }) => nameOf(judged)));
  return others.length === 0 ? first : `${first} and ${count(others.length, "more benchmark")}`;
}

function nameOf({ benchmark }: BenchmarkJudgement): string {
  return `${clip(benchmark.model, NAME_LIMIT)} on ${clip(benchmark.device, NAME_LIMIT)}`;
}
