import { NOT_TOLD, type Summary } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { consoleLines, lastValue } from "./console-text.ts";
import { countOf, nanosecondsOf, rateOf, UNITS_OF_TIME, versionWarning, withoutUnknown } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import { modeOf, transfersUntold } from "./trtexec-words.ts";

/** What `trtexec` prints: the performance summary, and the line that tells its version and options. */
export const trtexecConsole: ImportFormat = {
  name: "trtexec-console",
  reads: "what trtexec prints (TensorRT 8.0 to 11)",
  read,
};

const KNOWN = { from: [8, 0], to: [11, 99] } as const;
const END = /&&&& \w+ TensorRT\.trtexec \[TensorRT v(?<value>\d+)\]/;
/** `Latency: min = 29.2 ms, …`; with the log's prefix before it. */
const LATENCY = /(?:^|\] )Latency: (?<value>min = .*)$/;
const FIELD =
  /(?<key>min|max|mean|median|percentile\((?<percent>\d{1,2})%\)) = (?<value>[\d.e+-]{1,20}) (?<unit>ns|us|ms|s)\b/g;

function read({ name, text }: ForeignFile): readonly Imported[] {
  const lines = consoleLines(text);
  const latency = lastValue(lines, LATENCY);
  if (latency === undefined)
    throw new UserError(
      `${name}: no line "Latency: min = …"; give all that trtexec printed, with its performance summary`,
    );
  const digits = lastValue(lines, END);
  const version = digits === undefined ? undefined : dotted(digits);
  const options = lines.findLast((line) => line.includes("TensorRT.trtexec")) ?? "";
  const { throughput, queriesPerSecond } = ratesOf(lines, options);
  const endToEnd = lines.some((line) => line.includes("End-to-End Host Latency"));
  return [
    {
      kind: "summary",
      runtime: "tensorrt",
      parameters: { precision: precisionOf(options), batch: batchOf(options) },
      actual: {
        provider: "trtexec",
        version: version ?? NOT_TOLD,
        executionMode: modeOf(!options.includes("--exposeDMA"), transfersInside(options, version)),
      },
      environment: {},
      inputs: options.includes("--loadInputs") ? "dataset" : "random",
      summary: summaryOf(latency, throughput, name),
      ...withoutUnknown({ queriesPerSecond }),
      source: { tool: "trtexec", cannotTell: cannotTellOf(options, version) },
      notes: [
        ...versionWarning("TensorRT", version, KNOWN),
        ...(endToEnd ? ["its latency leaves out how long a query waited, which its end-to-end latency holds"] : []),
      ],
    },
  ];
}

/** `8201` is 8.2.1, `101300` is 10.13.0: of a version from 10 on, two digits a part. */
function dotted(digits: string): string {
  const number = Number(digits);
  return number < 10_000
    ? `${Math.floor(number / 1_000)}.${Math.floor(number / 100) % 10}`
    : `${Math.floor(number / 10_000)}.${Math.floor(number / 100) % 100}`;
}

function precisionOf(options: string): "fp16" | "int8" | "bf16" | undefined {
  const asked = (["fp16", "int8", "bf16"] as const).filter((precision) =>
    new RegExp(`--${precision}(?:\\s|$)`).test(options),
  );
  return asked.length === 1 ? asked[0] : undefined;
}

function summaryOf(latency: string, throughput: number | undefined, name: string): Summary {
  const times: { [key: string]: number | undefined } = {};
  for (const { groups = {} } of latency.matchAll(FIELD)) {
    const { key = "", percent, value, unit = "" } = groups;
    times[percent ?? key] = nanosecondsOf(value, UNITS_OF_TIME[unit] ?? Number.NaN);
  }
  if (times["median"] === undefined && times["mean"] === undefined)
    throw new UserError(`${name}: its line "Latency:" has neither mean nor median; give all that trtexec printed`);
  return {
    values: withoutUnknown({
      latency: times["median"],
      "latency-mean": times["mean"],
      "latency-p90": times["90"],
      "latency-p95": times["95"],
      "latency-p99": times["99"],
      throughput,
    }),
    ...withoutUnknown({ minNs: times["min"], maxNs: times["max"] }),
  };
}

/** The batch that the options tell: of an implicit one, or the first size that every input is given. */
function batchOf(options: string): number | undefined {
  const shapes = /--(?:shapes|optShapes)=(?<shapes>\S{1,1000})/.exec(options)?.groups?.["shapes"];
  const leading = shapes?.split(",").map((shape) => /:'?(?<size>\d{1,5})(?:x\d|'?$)/.exec(shape)?.groups?.["size"]);
  const [first, ...others] = leading ?? [];
  return countOf(implicitBatch(options) ?? (others.every((size) => size === first) ? first : undefined), 65_536);
}

const implicitBatch = (options: string) => /--batch=(?<count>\d{1,5})(?:\s|$)/.exec(options)?.groups?.["count"];

/** Inputs or queries a second: trtexec counts queries, but multiplies them with an implicit batch. */
function ratesOf(lines: readonly string[], options: string) {
  const printed = rateOf(lastValue(lines, /(?:^|\] )Throughput: (?<value>[\d.e+]{1,20}) qps/));
  return implicitBatch(options) === undefined ? { queriesPerSecond: printed } : { throughput: printed };
}

function cannotTellOf(options: string, version: string | undefined): string[] {
  return [
    "single times: it prints what they amount to, so nothing is known of how they spread",
    transfersUntold(transfersInside(options, version)),
    ...(options.includes("--exposeDMA")
      ? []
      : ["a single stream: it keeps two queries in flight, so computation hides transfers"]),
    ...(options.includes("--loadInputs") ? [] : ["how real inputs do: its own are random"]),
    ...(version === undefined ? ["the version of TensorRT"] : []),
  ];
}

/** Which 11 made the exception and its forerunners the rule. */
function transfersInside(options: string, version: string | undefined): boolean {
  const since11 = version !== undefined && Number.parseInt(version, 10) >= 11;
  return since11 ? options.includes("--includeDataTransfers") : !options.includes("--noDataTransfers");
}
