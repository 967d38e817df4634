import type { Parameters, RuntimeName } from "../bench/benchmark.ts";
import type { ImportFormat } from "../formats/format.ts";
import { litertConsole } from "../formats/litert-console.ts";
import { litertJson } from "../formats/litert-json.ts";
import { onnxruntimePerfTest } from "../formats/onnxruntime-perf-test.ts";
import { openvinoConsole } from "../formats/openvino-console.ts";
import { trtexecTimes } from "../formats/trtexec-times.ts";

/** An input as the tool is to feed it. */
export interface ToolInput {
  readonly name: string;
  readonly shape: readonly number[];
  /** Sizes that the model leaves open, by their names, and what they are taken to be; without a name, "". */
  readonly open: readonly (readonly [symbol: string, size: number])[];
}

/** One run of a tool. Paths are the device's. */
export interface ToolRequest {
  readonly model: string;
  readonly parameters: Parameters;
  /** None where the model's format does not tell them. */
  readonly inputs: readonly ToolInput[];
  /** Timed inferences. */
  readonly iterations: number;
  /** Where what the tool compiled may stay from its first run on. */
  readonly engine: string;
  readonly isFirst: boolean;
}

/** Another tool's program that measures in the place of a worker: how it is called, and how its answer is read. */
export interface Measurer {
  /** The word that people type, and the program's name. */
  readonly name: string;
  readonly runtime: RuntimeName;
  /** The file that it writes into the folder it is started in; undefined where what it prints is read. */
  readonly writes?: string;
  readonly format: ImportFormat;
  /** Whether its first run compiles the model for the later ones. */
  readonly compiles?: true;
  /** Why it does not measure so, a clause; undefined where it does. */
  readonly cannot: (parameters: Parameters, inputs: readonly ToolInput[]) => string | undefined;
  /** The words behind the program's name. No shell reads them. */
  readonly args: (request: ToolRequest) => readonly string[];
}

const NO_BATCH = "cannot be told a batch; leave out --with, or benchmark batch 1";
const untold = (delegate: string) => `is not told of the delegate ${delegate}; leave out --with for it`;

/**
 * NVIDIA's for TensorRT. Every version from 8.0 to 11.1 knows these options (samples/common/sampleOptions.cpp), but for a
 * precision: bf16 came with 9, and 11 takes the model's own and refuses to be told another.
 */
const trtexec: Measurer = {
  name: "trtexec",
  runtime: "tensorrt",
  writes: "times.json",
  format: trtexecTimes,
  compiles: true,
  cannot: ({ precision, delegate }) => {
    if (delegate !== undefined) return untold(delegate);
    return precision === "mixed" ? "has no option for the precision mixed; leave out --with for it" : undefined;
  },
  args: ({ model, parameters: { precision }, inputs, iterations, engine, isFirst }) => {
    const shapes = inputs.map(({ name, shape }) => `${name}:${shape.join("x")}`).join(",");
    const isOpen = inputs.some(({ open }) => open.length > 0);
    return [
      ...(isFirst ? [`--onnx=${model}`, `--saveEngine=${engine}`] : [`--loadEngine=${engine}`]),
      ...(isFirst && precision !== "fp32" ? [`--${precision}`] : []),
      ...(isOpen ? [`--shapes=${shapes}`] : []),
      // One query at a time: else it keeps two in flight.
      ...["--exposeDMA", `--iterations=${iterations}`, "--duration=0", "--warmUp=200", "--exportTimes=times.json"],
    ];
  },
};

const OPENVINO_PRECISIONS: { readonly [precision in Parameters["precision"]]?: string } = {
  fp32: "f32",
  fp16: "f16",
  bf16: "bf16",
};

/** OpenVINO's, in C++ or Python (tools/benchmark_tool). What it prints tells its version; its report does not. */
const benchmarkApp: Measurer = {
  name: "benchmark_app",
  runtime: "openvino",
  format: openvinoConsole,
  cannot: () => undefined,
  args: ({ model, parameters, inputs, iterations }) => {
    const { batch, threads, delegate = "CPU" } = parameters;
    const precision = OPENVINO_PRECISIONS[parameters.precision];
    const shapes = inputs.map(({ name, shape }) => `${name}[${shape.join(",")}]`).join(",");
    const isOpen = inputs.some(({ open }) => open.length > 0);
    const isCpu = delegate.toUpperCase() === "CPU";
    return [
      ...["-m", model, "-d", delegate.toUpperCase(), "-api", "sync", "-niter", String(iterations)],
      // It takes a number of threads only without a hint.
      ...(isCpu ? ["-hint", "none", "-nstreams", "1", "-nthreads", String(threads)] : ["-hint", "latency"]),
      ...(precision === undefined ? [] : ["-infer_precision", precision]),
      ...(isOpen ? ["-shape", shapes] : []),
      ...(inputs.length === 0 && batch > 1 ? ["-b", String(batch)] : []),
    ];
  },
};

/** TensorFlow Lite's (tensorflow/lite/tools/benchmark). */
const benchmarkModel: Measurer = {
  name: "benchmark_model",
  runtime: "tflite",
  format: litertConsole,
  cannot: ({ batch, delegate }) => {
    if (batch > 1) return NO_BATCH;
    const known = delegate === undefined || Object.hasOwn(TFLITE_DELEGATES, delegate);
    return known ? undefined : untold(delegate);
  },
  args: ({ model, parameters: { threads, delegate = "" }, iterations }) => [
    ...[`--graph=${model}`, `--num_threads=${threads}`, `--num_runs=${iterations}`, "--min_secs=0"],
    ...(Object.hasOwn(TFLITE_DELEGATES, delegate) ? [TFLITE_DELEGATES[delegate] ?? ""] : []),
  ],
};

const TFLITE_DELEGATES: { readonly [delegate: string]: string } = {
  xnnpack: "--use_xnnpack=true",
  gpu: "--use_gpu=true",
  nnapi: "--use_nnapi=true",
  edgetpu: "--external_delegate_path=libedgetpu.so.1",
};

/** LiteRT's, of the Python package ai-edge-litert 2. */
const litertBenchmark: Measurer = {
  name: "litert-benchmark",
  runtime: "tflite",
  writes: "result.json",
  format: litertJson,
  cannot: ({ batch, delegate }) => {
    if (batch > 1) return NO_BATCH;
    return delegate === undefined || delegate === "gpu" || delegate === "npu" ? undefined : untold(delegate);
  },
  args: ({ model, parameters: { threads, delegate }, iterations }) => [
    ...["--model", model, "--num_runs", String(iterations), "--num_threads", String(threads)],
    ...(delegate === undefined ? [] : [`--use_${delegate}`]),
    ...["--result_json", "result.json"],
  ],
};

/** Execution providers as `-e` takes them (onnxruntime/test/perftest/command_args_parser.cc). */
const PROVIDERS = ["cpu", "cuda", "tensorrt", "openvino", "dnnl", "xnnpack", "coreml", "nnapi", "qnn", "acl", "rocm"];

/** ONNX Runtime's (onnxruntime/test/perftest); with -I it makes its inputs itself. */
const perfTest: Measurer = {
  name: "onnxruntime_perf_test",
  runtime: "onnxruntime",
  writes: "result.csv",
  format: onnxruntimePerfTest,
  cannot: ({ delegate = "cpu" }, inputs) => {
    if (!PROVIDERS.includes(delegate.toLowerCase())) return untold(delegate);
    const nameless = inputs.some(({ open }) => open.some(([symbol, size]) => symbol === "" && size !== 1));
    return nameless
      ? "is told sizes by their names, and the model names none for its batch; export it with one"
      : undefined;
  },
  args: ({ model, parameters: { threads, delegate = "cpu" }, inputs, iterations }) => {
    const named = new Map(inputs.flatMap(({ open }) => open).filter(([symbol]) => symbol !== ""));
    return [
      ...["-I", "-m", "times", "-r", String(iterations), "-e", delegate.toLowerCase()],
      ...["-x", String(threads), "-y", "1"],
      ...[...named].flatMap(([symbol, size]) => ["-f", `${symbol}:${size}`]),
      ...[model, "result.csv"],
    ];
  },
};

/** Every tool that `bench --with` knows. */
export const MEASURERS: readonly Measurer[] = [trtexec, benchmarkApp, benchmarkModel, litertBenchmark, perfTest];
