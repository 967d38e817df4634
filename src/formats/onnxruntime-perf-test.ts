import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { consoleLines } from "./console-text.ts";
import { numberOf, refuseTooMany, timeAt } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportedLaunch, ImportFormat } from "./format.ts";

/**
 * The result file of `onnxruntime_perf_test MODEL RESULT_FILE`, to which every run of the tool is appended: a row for each
 * inference, `model_name,seconds,peak_workingset_bytes,cpu_usage,run_idx`, and lines of percentiles behind them.
 */
export const onnxruntimePerfTest: ImportFormat = {
  name: "onnxruntime-perf-test",
  reads: "the result file of onnxruntime_perf_test (the file that it appends to, not what it prints)",
  read,
};

const REMEDY = "give the result file, the second argument of onnxruntime_perf_test";
const HEADER = /^model_name,/;
/** The name may hold commas; the numbers behind it do not. */
const ROW = /^(?<model>.*),(?<seconds>[\d.e+-]{1,30}),(?<peak>\d{1,16}),(?<cpu>[\d.e+-]{1,30}),(?<index>\d{1,9})$/;

interface Run {
  readonly model: string;
  readonly times: number[];
}

function read({ name, text }: ForeignFile): readonly Imported[] {
  const runs: Run[] = [];
  for (const [index, line] of consoleLines(text).entries()) {
    const row = ROW.exec(line)?.groups;
    if (row === undefined || HEADER.test(line)) continue;
    const { model = "", seconds } = row;
    const current = runs.at(-1);
    const ns = timeAt(seconds, 1e9, `${name}:${index + 1}`);
    // Every run counts its inferences from 0.
    if (current === undefined || numberOf(row["index"]) === 0 || current.model !== model)
      runs.push({ model, times: [ns] });
    else current.times.push(ns);
  }
  if (runs.length === 0) throw new UserError(`${name}: no row "model,seconds,bytes,cpu,index" in it; ${REMEDY}`);
  const models = [...new Set(runs.map(({ model }) => model))];
  return models.map((model) =>
    importedOf(
      model,
      runs.filter((run) => run.model === model),
      name,
    ),
  );
}

function importedOf(model: string, runs: readonly Run[], name: string): Imported {
  for (const { times } of runs) refuseTooMany(times.length, name);
  return {
    kind: "times",
    entry: model.slice(0, 200),
    runtime: "onnxruntime",
    parameters: {},
    actual: { provider: NOT_TOLD, version: NOT_TOLD },
    environment: {},
    launches: runs.map(({ times }): ImportedLaunch => ({ latencyNs: times })),
    source: { tool: "onnxruntime_perf_test", cannotTell: CANNOT_TELL },
    notes: runs.length > 1 ? [`the file holds ${runs.length} runs of the tool: each is a launch`] : [],
  };
}

const CANNOT_TELL = [
  "the execution provider, and which operators it left to the processor",
  "the version of ONNX Runtime",
  "the inference without the copies of inputs and outputs, which are inside its clock",
  "the time to load and the first inference: one run warms up, untold",
];
