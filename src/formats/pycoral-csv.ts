import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { consoleLines } from "./console-text.ts";
import { timeAt } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * What pycoral's `benchmarks/inference_benchmarks.py` writes, and the references that come with it: a model and the mean of its
 * inferences in milliseconds a line, with a space between, under `MODEL INFERENCE_TIME`.
 */
export const pycoralCsv: ImportFormat = {
  name: "pycoral-csv",
  reads: "the results and references of pycoral's inference_benchmarks.py (2.0)",
  read,
};

const REMEDY = "give the file that inference_benchmarks.py wrote";
const HEADER = /^"?MODEL"?[ ,]"?INFERENCE_TIME"?$/i;
const ROW = /^"?(?<model>[^\s",]{1,200})"?[ ,]+(?<ms>[^\s,]{1,40})$/;

function read({ name, text }: ForeignFile): readonly Imported[] {
  const lines = consoleLines(text);
  if (!HEADER.test((lines[0] ?? "").replace(/^\uFEFF/, "")))
    throw new UserError(`${name}:1: the first line is no "MODEL INFERENCE_TIME"; ${REMEDY}`);
  const rows = lines.slice(1).flatMap((line, index) => {
    if (line === "") return [];
    const { model, ms } = ROW.exec(line)?.groups ?? {};
    if (model === undefined) throw new UserError(`${name}:${index + 2}: no model and its time; ${REMEDY}`);
    return { model, meanNs: timeAt(ms, 1e6, `${name}:${index + 2}`) };
  });
  if (rows.length === 0) throw new UserError(`${name}: no model in it; ${REMEDY}`);
  return rows.map(({ model, meanNs }) => importedOf(model, meanNs));
}

function importedOf(model: string, meanNs: number): Imported {
  const onTpu = /edgetpu/i.test(model);
  return {
    kind: "summary",
    entry: model,
    runtime: "tflite",
    parameters: {
      batch: 1,
      ...(/quant/i.test(model) && { precision: "int8" as const }),
      ...(onTpu && { delegate: "edgetpu" }),
    },
    actual: { provider: onTpu ? "Edge TPU" : NOT_TOLD, version: NOT_TOLD },
    environment: {},
    inputs: "random",
    summary: { values: { "latency-mean": meanNs } },
    source: { tool: "pycoral's inference_benchmarks.py", cannotTell: CANNOT_TELL },
    notes: ["its mean holds the first inference, which moves the parameters to the Edge TPU: nothing warms up"],
  };
}

const CANNOT_TELL = [
  "single times: it tells the mean alone",
  "the device, and whether it is on PCIe or USB",
  "versions of the runtime and of libedgetpu",
  "how real inputs do: its own are random",
  "the time to load, the first inference and the memory",
];
