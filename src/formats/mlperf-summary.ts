import { UserError } from "../bench/user-error.ts";
import { consoleLines } from "./console-text.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import { loadgenRun } from "./mlperf-run.ts";

/** `mlperf_log_summary.txt` of LoadGen: a name and a value a line, with a colon between. */
export const mlperfSummary: ImportFormat = {
  name: "mlperf-summary",
  reads: "mlperf_log_summary.txt of MLPerf LoadGen (1 to 6)",
  read,
};

const REMEDY = "give mlperf_log_summary.txt as LoadGen wrote it";

function read({ name, text }: ForeignFile): readonly Imported[] {
  const said = new Map<string, string>();
  for (const line of consoleLines(text)) {
    const at = line.indexOf(":");
    const key = line.slice(0, at).trim();
    // The head of the file and the statistics tell some things twice; the first stands.
    if (at > 0 && !said.has(key)) said.set(key, line.slice(at + 1).trim());
  }
  if (!text.includes("MLPerf Results Summary") || !said.has("Scenario"))
    throw new UserError(`${name}: no "MLPerf Results Summary" with a scenario in it; ${REMEDY}`);
  const percentile = (percent: string) => said.get(`${percent}.00 percentile latency (ns)`);
  return [
    loadgenRun(
      {
        scenario: said.get("Scenario"),
        mode: said.get("Mode"),
        validity: said.get("Result is"),
        version: undefined,
        queries: /Processed at least \d{1,9} queries \((?<count>\d{1,9})\)/.exec(text)?.groups?.["count"],
        minNs: said.get("Min latency (ns)"),
        maxNs: said.get("Max latency (ns)"),
        meanNs: said.get("Mean latency (ns)"),
        percentiles: { 50: percentile("50"), 90: percentile("90"), 95: percentile("95"), 99: percentile("99") },
        rate: said.get("Samples per second") ?? said.get("QPS w/o loadgen overhead"),
      },
      name,
      REMEDY,
    ),
  ];
}
