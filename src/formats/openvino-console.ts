import { UserError } from "../bench/user-error.ts";
import { consoleLines, lastValue } from "./console-text.ts";
import { numberOf } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import { openvinoRun } from "./openvino-run.ts";

/** What `benchmark_app` prints, in C++ or Python: `[ INFO ]    Median:        22.31 ms` and the lines around it. */
export const openvinoConsole: ImportFormat = {
  name: "openvino-console",
  reads: "what OpenVINO's benchmark_app prints (2021 to 2026)",
  read,
};

const REMEDY = "give all that benchmark_app printed, to its last line";

function read({ name, text }: ForeignFile): readonly Imported[] {
  const lines = consoleLines(text).map((line) => line.replace(/^\[ ?INFO ?\]\s*/, ""));
  const value = (pattern: RegExp) => lastValue(lines, pattern);
  const measuring = value(/^\[Step 10\/11\] Measuring performance \((?<value>.*)\)/);
  const throughput = numberOf(value(/^Throughput:\s*(?<value>[\d.]{1,20}) FPS/));
  if (throughput === undefined) throw new UserError(`${name}: no line "Throughput: … FPS"; ${REMEDY}`);
  const random = lines.some((line) => line.includes("filled with random values"));
  const run = openvinoRun(
    {
      device: value(/^Execution Devices: ?\[?'?(?<value>[A-Za-z0-9.]{1,40})/),
      api: measuring?.includes("asynchronously") ? "async" : measuring?.includes("synchronously") ? "sync" : undefined,
      precision: undefined,
      batch: numberOf(value(/^Model batch size: (?<value>\d{1,6})/)),
      threads: numberOf(value(/^INFERENCE_NUM_THREADS: (?<value>\d{1,4})$/)),
      requests:
        numberOf(/(?<count>\d{1,4}) inference requests/.exec(measuring ?? "")?.groups?.["count"]) ??
        (measuring?.startsWith("Start inference synchronously") ? 1 : undefined),
      inputs: random ? "random" : undefined,
      percentile: numberOf(value(/^(?<value>\d{1,2}) percentile:/)),
      iterations: numberOf(value(/^Count:\s*(?<value>\d{1,10}) iterations/)),
      compileMs: value(/^(?:Compile model|Load network) took (?<value>[\d.]{1,20}) ms/),
      firstMs: value(/^First inference took (?<value>[\d.]{1,20}) ms/),
      medianMs: value(/^(?:Median|\d{1,2} percentile):\s*(?<value>[\d.]{1,20}) ms/),
      meanMs: value(/^(?:Average|Avg):\s*(?<value>[\d.]{1,20}) ms/),
      minMs: value(/^Min:\s*(?<value>[\d.]{1,20}) ms/),
      maxMs: value(/^Max:\s*(?<value>[\d.]{1,20}) ms/),
      throughput,
      version: value(/^Build \.+ (?<value>\d{4}\.\d{1,2}\.\d{1,2})/),
    },
    name,
    REMEDY,
  );
  const groups = numberOf(value(/^Defined (?<value>\d{1,4}) tensor groups/)) ?? 1;
  const computed = value(/^INFERENCE_PRECISION_HINT: <Type: '(?<value>b?float16)'>/);
  return [
    {
      ...run,
      notes: [
        ...run.notes,
        ...(groups > 1
          ? [`its inputs had ${groups} different shapes, and its latency is of all of them together`]
          : []),
        ...(computed === undefined
          ? []
          : [`OpenVINO computed in ${computed} where it could (INFERENCE_PRECISION_HINT)`]),
      ],
    },
  ];
}
