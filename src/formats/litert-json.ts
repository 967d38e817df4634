import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import {
  countOf,
  delegateOf,
  fieldOf,
  isObject,
  jsonOf,
  nanosecondsOf,
  textOf,
  withoutUnknown,
} from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/** `litert-benchmark --result_json` (ai-edge-litert 2): a model's times in milliseconds, to two decimals. */
export const litertJson: ImportFormat = {
  name: "litert-json",
  reads: "litert-benchmark --result_json of LiteRT's Python package (2.x)",
  read,
};

const REMEDY = "give the file that litert-benchmark --result_json wrote";

function read(file: ForeignFile): readonly Imported[] {
  const report = jsonOf(file, REMEDY);
  const latency = fieldOf(report, "latency");
  if (!isObject(latency)) throw new UserError(`${file.name}: no latency in it; ${REMEDY}`);
  // An early version left the unit out of the names.
  const ns = (key: string) => nanosecondsOf(latency[`${key}_ms`] ?? latency[key], 1e6);
  const [median, mean] = [ns("median"), ns("avg")];
  if (median === undefined && mean === undefined)
    throw new UserError(`${file.name}: latency has neither median_ms nor avg_ms; ${REMEDY}`);
  const accelerators = fieldOf(report, "accelerators");
  const provider = Array.isArray(accelerators)
    ? accelerators
        .flatMap((one) => textOf(one) ?? [])
        .join(", ")
        .slice(0, 200)
    : "";
  const whole = fieldOf(report, "fully_accelerated");
  return [
    {
      kind: "summary",
      runtime: "tflite",
      parameters: {
        threads: countOf(fieldOf(report, "num_threads"), 1_024),
        delegate: provider === "CPU" ? undefined : delegateOf(provider),
      },
      actual: { provider: provider || NOT_TOLD, version: NOT_TOLD },
      environment: {},
      inputs: "random",
      summary: {
        ...withoutUnknown({ iterations: countOf(latency["num_runs"], 1e9) }),
        values: withoutUnknown({
          latency: median,
          "latency-mean": mean,
          "latency-p95": ns("p95"),
          "load-time": ns("init"),
          "first-inference": ns("warmup_first"),
        }),
        ...withoutUnknown({ minNs: ns("min"), maxNs: ns("max"), deviationNs: ns("std") }),
      },
      source: { tool: "LiteRT's litert-benchmark", cannotTell: CANNOT_TELL },
      notes: whole === false ? ["part of the model ran on the processor: the accelerator did not take all of it"] : [],
    },
  ];
}

const CANNOT_TELL = [
  "single times: it tells what they amount to, in hundredths of a millisecond, so nothing is known of how they spread",
  "how real inputs do: its own are random",
  "the version of LiteRT",
  "the memory it took",
];
