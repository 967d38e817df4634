import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { consoleLines, lastTime, lastValue } from "./console-text.ts";
import { countOf, nanosecondsOf, numberOf, withoutUnknown } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * What TensorFlow Lite's `benchmark_model` prints, old and new (`count=50 first=… avg=…`, microseconds; newer ones add p5,
 * median and p95), and what LiteRT's `litert-benchmark` prints (`Inference (avg): 12.25 ms (200 runs)`).
 */
export const litertConsole: ImportFormat = {
  name: "litert-console",
  reads: "what benchmark_model of TensorFlow Lite or litert-benchmark prints (all versions known so far)",
  read,
};

const MICROSECOND = 1e3;
const STATISTICS = /\bcount=\d{1,9} (?:first|curr)=/;
/** What is printed when all has been measured, in each version. */
const END = /inference timings in us:/i;
const REMEDY = "give all that the tool printed, to its last line";

function read({ name, text }: ForeignFile): readonly Imported[] {
  const lines = consoleLines(text);
  const summary = summaryOf(lines, name);
  if (summary === undefined)
    throw new UserError(`${name}: neither "count=… first=… avg=…" nor "Inference (avg): …"; ${REMEDY}`);
  const peak = numberOf(lastValue(lines, /Overall peak memory footprint \(MB\).*: (?<value>[\d.]{1,20})$/));
  const delegate = lastValue(lines, /(?:EXTERNAL|Applied|Explicitly applied) (?<value>[A-Za-z0-9]{1,40}) delegate/i);
  return [
    {
      kind: "summary",
      runtime: "tflite",
      parameters: {
        threads: countOf(
          lastValue(lines, /#threads used for CPU inference: \[?(?<value>\d{1,4})/i) ??
            lastValue(lines, /Num threads: +\[?(?<value>\d{1,4})/),
          1_024,
        ),
        delegate: delegate === undefined || /^xnnpack$/i.test(delegate) ? undefined : delegate,
      },
      actual: { provider: delegate ?? NOT_TOLD, version: NOT_TOLD },
      environment: {},
      inputs: "random",
      summary: {
        ...summary,
        values: {
          ...summary.values,
          ...(peak !== undefined && peak > 0 && peak < 1e9 && { "peak-memory": Math.round(peak * 1024 ** 2) }),
        },
      },
      source: {
        tool: isBenchmarkModel(lines) ? "TensorFlow Lite's benchmark_model" : "LiteRT's litert-benchmark",
        cannotTell: CANNOT_TELL,
      },
      notes: [],
    },
  ];
}

const isBenchmarkModel = (lines: readonly string[]) => lines.some((line) => STATISTICS.test(line));

function summaryOf(lines: readonly string[], name: string) {
  // The last one is that of the measurement; the one before is that of the warm-up.
  const [found, before] = lines.filter((line) => STATISTICS.test(line)).toReversed();
  if (found !== undefined) {
    if (before === undefined && !lines.some((line) => END.test(line)))
      throw new UserError(`${name}: ends before what was measured: its only statistics are of the warm-up; ${REMEDY}`);
    return statisticsOf(found.slice(found.search(STATISTICS)), lines);
  }
  const mean = lastTime(lines, /^Inference \(avg\):\s*(?<value>[\d.]{1,20}) (?<unit>ms|us|s)\b/);
  if (mean === undefined) return undefined;
  const one = (what: string) => lastTime(lines, new RegExp(`^${what}:\\s*(?<value>[\\d.]{1,20}) (?<unit>ms|us|s)\\b`));
  return {
    ...withoutUnknown({
      iterations: countOf(lastValue(lines, /^Inference \(avg\):.*\((?<value>\d{1,9}) runs\)/), 1e9),
    }),
    values: withoutUnknown({
      latency: one("Inference \\(median\\)"),
      "latency-mean": mean,
      "latency-p95": one("Inference \\(p95\\)"),
      "load-time": one("Model initialization"),
      "first-inference": one("Warmup \\(first\\)"),
    }),
    ...withoutUnknown({
      minNs: one("Inference \\(min\\)"),
      maxNs: one("Inference \\(max\\)"),
      deviationNs: one("Inference \\(std\\)"),
    }),
  };
}

function statisticsOf(line: string, lines: readonly string[]) {
  const fields = new Map(
    [...line.matchAll(/(?<key>[a-z0-9]{1,10})=(?<value>[\d.e+]{1,30})/g)].map((one) => [one[1], one[2]]),
  );
  const ns = (key: string) => nanosecondsOf(fields.get(key), MICROSECOND);
  const [median, mean] = [ns("median"), ns("avg")];
  if (median === undefined && mean === undefined) return undefined;
  const timings = (what: string) =>
    nanosecondsOf(
      lastValue(lines, new RegExp(`Inference timings in us:.*\\b${what}: (?<value>[\\d.e+]{1,30})`)),
      MICROSECOND,
    );
  return {
    ...withoutUnknown({ iterations: countOf(fields.get("count"), 1e9) }),
    values: withoutUnknown({
      latency: median,
      "latency-mean": mean,
      "latency-p95": ns("p95"),
      "load-time": timings("Init"),
      "first-inference": timings("First inference"),
    }),
    ...withoutUnknown({ minNs: ns("min"), maxNs: ns("max"), deviationNs: ns("std") }),
  };
}

const CANNOT_TELL = [
  "single times: it prints what they amount to, so nothing is known of how they spread",
  "how real inputs do: its own are random unless it is told otherwise",
  "how much of the model a delegate took: what it leaves runs on the processor without a word",
  "the version of TensorFlow Lite",
];
