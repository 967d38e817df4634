import { UserError } from "../bench/user-error.ts";
import { fieldOf, numberOf, textOf } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import { loadgenRun } from "./mlperf-run.ts";

/** `mlperf_log_detail.txt` of LoadGen: `:::MLLOG {"key": …, "value": …}`, one a line. */
export const mlperfDetail: ImportFormat = {
  name: "mlperf-detail",
  reads: "mlperf_log_detail.txt of MLPerf LoadGen (1 to 6)",
  read,
};

const REMEDY = "give mlperf_log_detail.txt as LoadGen wrote it";
const PREFIX = ":::MLLOG ";

function read({ name, text }: ForeignFile): readonly Imported[] {
  const said = new Map<string, unknown>();
  let errors = 0;
  for (const line of text.split("\n")) {
    if (!line.startsWith(PREFIX)) continue;
    const entry = entryOf(line.slice(PREFIX.length));
    if (fieldOf(fieldOf(entry, "metadata"), "is_error") === true) errors += 1;
    const key = textOf(fieldOf(entry, "key"));
    if (key !== undefined) said.set(key, fieldOf(entry, "value"));
  }
  if (!said.has("result_validity"))
    throw new UserError(`${name}: no line ":::MLLOG" with result_validity in it; ${REMEDY}`);
  const value = (key: string) => said.get(key);
  const run = loadgenRun(
    {
      scenario: textOf(value("effective_scenario")),
      mode: textOf(value("effective_test_mode")),
      validity: textOf(value("result_validity")),
      version: textOf(value("loadgen_version"))?.split(" ")[0],
      queries: value("result_query_count"),
      minNs: value("result_min_latency_ns"),
      maxNs: value("result_max_latency_ns"),
      meanNs: value("result_mean_latency_ns"),
      percentiles: Object.fromEntries(
        [50, 90, 95, 99].map((percent) => [percent, value(`result_${percent}.00_percentile_latency_ns`)]),
      ),
      rate: value("result_samples_per_second") ?? value("result_qps_without_loadgen_overhead"),
    },
    name,
    REMEDY,
  );
  const told = numberOf(value("num_errors")) ?? errors;
  return [told > 0 ? { ...run, notes: [...run.notes, `LoadGen tells ${told} errors of this run`] } : run];
}

/** A line that was cut is passed over: what matters is asked for by name. */
function entryOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
