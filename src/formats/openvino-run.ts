import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { countOf, nanosecondsOf, numberOf, rateOf, versionWarning, withoutUnknown } from "./foreign-value.ts";
import type { Imported } from "./format.ts";

/** What a report or the output of benchmark_app says, in its own units. */
export interface OpenvinoSaid {
  readonly device: string | undefined;
  readonly api: string | undefined;
  readonly precision: string | undefined;
  readonly batch: number | undefined;
  /** That the processor computes with. */
  readonly threads: number | undefined;
  /** In flight at once. */
  readonly requests: number | undefined;
  readonly inputs: "dataset" | "random" | undefined;
  /** Of what it calls its latency; the median where it is not told. */
  readonly percentile: number | undefined;
  readonly iterations: number | undefined;
  readonly compileMs: string | undefined;
  readonly firstMs: string | undefined;
  readonly medianMs: string | undefined;
  readonly meanMs: string | undefined;
  readonly minMs: string | undefined;
  readonly maxMs: string | undefined;
  readonly throughput: number | undefined;
  readonly version: string | undefined;
}

const KNOWN = { from: [2021, 0], to: [2026, 99] } as const;
const PRECISIONS: { readonly [told in string]?: "fp32" | "fp16" | "bf16" | "int8" } = {
  FP32: "fp32",
  FP16: "fp16",
  BF16: "bf16",
  INT8: "int8",
};
/** Percentiles that are a metric here, by the number that -latency_percentile takes. */
const METRIC_OF: { readonly [percentile in number]?: "latency" | "latency-p90" | "latency-p95" | "latency-p99" } = {
  50: "latency",
  90: "latency-p90",
  95: "latency-p95",
  99: "latency-p99",
};

/** A run of benchmark_app: its summary, and what that leaves open. @throws UserError where no time is told. */
export function openvinoRun(said: OpenvinoSaid, name: string, remedy: string): Imported {
  const percentile = METRIC_OF[said.percentile ?? 50];
  const ns = (milliseconds: string | undefined) => nanosecondsOf(milliseconds, 1e6);
  const [median, mean, rate] = [ns(said.medianMs), ns(said.meanMs), rateOf(said.throughput)];
  if (median === undefined && mean === undefined && rate === undefined)
    throw new UserError(`${name}: tells neither a latency nor a throughput; ${remedy}`);
  const device = said.device ?? NOT_TOLD;
  return {
    kind: "summary",
    runtime: "openvino",
    parameters: {
      precision: PRECISIONS[said.precision ?? ""],
      batch: countOf(said.batch, 65_536),
      threads: countOf(said.threads, 1_024),
      delegate: /^[A-Za-z0-9]{1,20}$/.test(device) && device !== "CPU" ? device : undefined,
    },
    actual: {
      provider: device,
      version: said.version ?? NOT_TOLD,
      ...(said.requests !== undefined && { executionMode: `${said.requests} in flight` }),
    },
    environment: {},
    ...(said.inputs && { inputs: said.inputs }),
    summary: {
      ...withoutUnknown({ iterations: countOf(said.iterations, 1e9) }),
      values: withoutUnknown({
        ...(percentile !== undefined && { [percentile]: median }),
        "latency-mean": mean,
        throughput: rate,
        "load-time": ns(said.compileMs),
        "first-inference": ns(said.firstMs),
      }),
      ...withoutUnknown({ minNs: ns(said.minMs), maxNs: ns(said.maxMs) }),
    },
    source: { tool: "OpenVINO's benchmark_app", cannotTell: cannotTellOf(said) },
    notes: [...versionWarning("OpenVINO", said.version, KNOWN), ...queueSentence(said)],
  };
}

function cannotTellOf({ version, inputs, requests, medianMs }: OpenvinoSaid): string[] {
  return [
    ...(numberOf(medianMs) === 0 ? ["a latency of less than a hundredth of a millisecond, which it writes as 0"] : []),
    "single times: it tells what they amount to, in hundredths of a millisecond, so nothing is known of how they spread",
    "the inference without copying inputs and outputs, which may be inside its clock",
    ...(inputs === "random" ? ["how real inputs do: its own are random"] : []),
    ...(requests === undefined ? ["how many inferences were in flight at once"] : []),
    ...(version === undefined ? ["the version of OpenVINO"] : []),
    "the memory it took",
  ];
}

function queueSentence({ api, requests }: OpenvinoSaid): readonly string[] {
  if (requests !== undefined && requests > 1)
    return [
      `${requests} inferences were in flight at once: its latency holds the wait for the others, and is no time of a single stream`,
    ];
  return api === "async" && requests === undefined
    ? ["it ran asynchronously: its latency may hold the wait for other inferences"]
    : [];
}
