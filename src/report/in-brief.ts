import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { groupBy } from "../plan/group-by.ts";
import { clip } from "./escape.ts";
import { count, list } from "./figures.ts";
import type { Row } from "./rows.ts";

const NAME_LIMIT = 80;

/**
 * What was not measured, in a sentence for each reason, however many metrics or benchmarks share it: `latency (p90) and latency
 * (p95): a table of times does not tell it (net on pi and 3 more benchmarks)`. Names in it are foreign and not yet escaped.
 */
export function untoldSentences(rows: readonly Row[]): readonly string[] {
  const shared = [...groupBy(rows, (row) => `${labelOf(row)}\n${reasonOf(row)}`).values()];
  const alike = groupBy(shared, (of) => [reasonOf(of[0]), ...of.map(({ judged }) => judged.id)].join("\n"));
  return [...alike.values()].map((groups) => {
    const labels = groups.flatMap(([row]) => labelOf(row) ?? []);
    const [first = []] = groups;
    const rest = `${reasonOf(first[0])} (${whoseText(first)})`;
    return labels.length === 0 ? rest : `${list(labels)}: ${rest}`;
  });
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

/** Of a benchmark of which nothing was measured, undefined. */
function labelOf(row: Row | undefined): string | undefined {
  return row?.kind === "comparison" ? metricLabel(row.comparison.metric, row.judged.benchmark) : undefined;
}

function reasonOf(row: Row | undefined): string {
  if (row?.kind === "benchmark") return row.reason;
  return row?.comparison.verdict === "not-measured" ? row.comparison.reason : "";
}

function whoseText(rows: readonly Row[]): string {
  const [first = "", ...others] = new Set(rows.map(({ judged }) => nameOf(judged)));
  return others.length === 0 ? first : `${first} and ${count(others.length, "more benchmark")}`;
}

function nameOf({ benchmark }: BenchmarkJudgement): string {
  return `${clip(benchmark.model, NAME_LIMIT)} on ${clip(benchmark.device, NAME_LIMIT)}`;
}
