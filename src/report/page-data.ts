import type { Judgement } from "../compare/judgement.ts";
import type { DrawnBenchmark } from "./drawn-benchmark.ts";
import { reportDocument } from "./json.ts";
import type { DrawnHistories } from "./series-history.ts";

/** What the page's script reads, by name: `report` is what `report.json` holds, `drawn` and `history` are what its benchmarks are drawn from. */
export function pageData(
  judgement: Judgement,
  drawn: readonly DrawnBenchmark[],
  { sessions, benchmarks }: DrawnHistories,
): { readonly [name: string]: string } {
  return {
    report: JSON.stringify(reportDocument(judgement)),
    drawn: lines(drawn),
    history: `{"sessions":${JSON.stringify(sessions)},"benchmarks":${lines(benchmarks)}}`,
  };
}

/** A JSON array with a line for each of its elements. */
function lines(all: readonly unknown[]): string {
  return `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
}
