import type { DrawnBenchmark } from "../report/drawn-benchmark.ts";
import type { ReportDocument } from "../report/report-document.ts";
import { dataBlock } from "./data-block.ts";
import type { Place } from "./view.ts";

export type BenchmarkReport = ReportDocument["benchmarks"][number];

/** What the benchmark of a place is drawn from. */
export function drawnOf({ element }: Place): DrawnBenchmark {
  return at(dataBlock<readonly DrawnBenchmark[]>("drawn"), element);
}

/** What was decided about the benchmark of a place. */
export function reportOf({ element }: Place): BenchmarkReport {
  return at(dataBlock<ReportDocument>("report").benchmarks, element);
}

function at<T>(all: readonly T[], element: HTMLElement): T {
  const one = all[Number(element.dataset["of"])];
  if (one === undefined) throw new Error(`there is no benchmark ${element.dataset["of"]}`);
  return one;
}

/** The sentence beside a drawing, which says what it shows. */
export function wordsOf({ element }: Place): string {
  return element.querySelector("figcaption")?.textContent ?? "";
}
