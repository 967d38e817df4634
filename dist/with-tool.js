import { t as UserError } from "./user-error.js";
import { c as litertConsole, i as openvinoConsole, o as onnxruntimePerfTest, s as litertJson, t as trtexecTimes } from "./trtexec-times.js";
import { resolve } from "node:path";

// src/measure/measurers.ts
const NO_BATCH = "cannot be told a batch; leave out --with, or benchmark batch 1";
const untold = (delegate) => `is not told of the delegate ${delegate}; leave out --with for it`;
/**
* NVIDIA's for TensorRT. Every version from 8.0 to 11.1 knows these options (samples/common/sampleOptions.cpp), but for a
* precision: bf16 came with 9, and 11 takes the model's own and refuses to be told another.
*/
const trtexec = {
	name: "trtexec",
	runtime: "tensorrt",
	writes: "times.json",
	format: trtexecTimes,
	compiles: true,
	cannot: ({ precision, delegate }) => {
		if (delegate !== void 0) return untold(delegate);
		return precision === "mixed" ? "has no option for the precision mixed; leave out --with for it" : void 0;
	},
	args: ({ model, parameters: { precision }, inputs, iterations, engine, isFirst }) => {
		const shapes = inputs.map(({ name, shape }) => `${name}:${shape.join("x")}`).join(",");
		const isOpen = inputs.some(({ open }) => open.length > 0);
		return [
			...isFirst ? [`--onnx=${model}`, `--saveEngine=${engine}`] : [`--loadEngine=${engine}`],
			...isFirst && precision !== "fp32" ? [`--${precision}`] : [],
			...isOpen ? [`--shapes=${shapes}`] : [],
			...[
				"--exposeDMA",
				`--iterations=${iterations}`,
				"--duration=0",
				"--warmUp=200",
				"--exportTimes=times.json"
			]
		];
	}
};
const OPENVINO_PRECISIONS = {
	fp32: "f32",
	fp16: "f16",
	bf16: "bf16"
};
/** OpenVINO's, in C++ or Python (tools/benchmark_tool). What it prints tells its version; its report does not. */
const benchmarkApp = {
	name: "benchmark_app",
	runtime: "openvino",
	format: openvinoConsole,
	cannot: () => void 0,
	args: ({ model, parameters, inputs, iterations }) => {
		const { batch, threads, delegate = "CPU" } = parameters;
		const precision = OPENVINO_PRECISIONS[parameters.precision];
		const shapes = inputs.map(({ name, shape }) => `${name}[${shape.join(",")}]`).join(",");
		const isOpen = inputs.some(({ open }) => open.length > 0);
		const isCpu = delegate.toUpperCase() === "CPU";
		return [
			...[
				"-m",
				model,
				"-d",
				delegate.toUpperCase(),
				"-api",
				"sync",
				"-niter",
				String(iterations)
			],
			...isCpu ? [
				"-hint",
				"none",
				"-nstreams",
				"1",
				"-nthreads",
				String(threads)
			] : ["-hint", "latency"],
			...precision === void 0 ? [] : ["-infer_precision", precision],
			...isOpen ? ["-shape", shapes] : [],
			...inputs.length === 0 && batch > 1 ? ["-b", String(batch)] : []
		];
	}
};
/** TensorFlow Lite's (tensorflow/lite/tools/benchmark). */
const benchmarkModel = {
	name: "benchmark_model",
	runtime: "tflite",
	format: litertConsole,
	cannot: ({ batch, delegate }) => {
		if (batch > 1) return NO_BATCH;
		return delegate === void 0 || Object.hasOwn(TFLITE_DELEGATES, delegate) ? void 0 : untold(delegate);
	},
	args: ({ model, parameters: { threads, delegate = "" }, iterations }) => [...[
		`--graph=${model}`,
		`--num_threads=${threads}`,
		`--num_runs=${iterations}`,
		"--min_secs=0"
	], ...Object.hasOwn(TFLITE_DELEGATES, delegate) ? [TFLITE_DELEGATES[delegate] ?? ""] : []]
};
const TFLITE_DELEGATES = {
	xnnpack: "--use_xnnpack=true",
	gpu: "--use_gpu=true",
	nnapi: "--use_nnapi=true",
	edgetpu: "--external_delegate_path=libedgetpu.so.1"
};
/** LiteRT's, of the Python package ai-edge-litert 2. */
const litertBenchmark = {
	name: "litert-benchmark",
	runtime: "tflite",
	writes: "result.json",
	format: litertJson,
	cannot: ({ batch, delegate }) => {
		if (batch > 1) return NO_BATCH;
		return delegate === void 0 || delegate === "gpu" || delegate === "npu" ? void 0 : untold(delegate);
	},
	args: ({ model, parameters: { threads, delegate }, iterations }) => [
		...[
			"--model",
			model,
			"--num_runs",
			String(iterations),
			"--num_threads",
			String(threads)
		],
		...delegate === void 0 ? [] : [`--use_${delegate}`],
		...["--result_json", "result.json"]
	]
};
/** Execution providers as `-e` takes them (onnxruntime/test/perftest/command_args_parser.cc). */
const PROVIDERS = [
	"cpu",
	"cuda",
	"tensorrt",
	"openvino",
	"dnnl",
	"xnnpack",
	"coreml",
	"nnapi",
	"qnn",
	"acl",
	"rocm"
];
/** ONNX Runtime's (onnxruntime/test/perftest); with -I it makes its inputs itself. */
const perfTest = {
	name: "onnxruntime_perf_test",
	runtime: "onnxruntime",
	writes: "result.csv",
	format: onnxruntimePerfTest,
	cannot: ({ delegate = "cpu" }, inputs) => {
		if (!PROVIDERS.includes(delegate.toLowerCase())) return untold(delegate);
		return inputs.some(({ open }) => open.some(([symbol, size]) => symbol === "" && size !== 1)) ? "is told sizes by their names, and the model names none for its batch; export it with one" : void 0;
	},
	args: ({ model, parameters: { threads, delegate = "cpu" }, inputs, iterations }) => {
		const named = new Map(inputs.flatMap(({ open }) => open).filter(([symbol]) => symbol !== ""));
		return [
			...[
				"-I",
				"-m",
				"times",
				"-r",
				String(iterations),
				"-e",
				delegate.toLowerCase()
			],
			...[
				"-x",
				String(threads),
				"-y",
				"1"
			],
			...[...named].flatMap(([symbol, size]) => ["-f", `${symbol}:${size}`]),
			...[model, "result.csv"]
		];
	}
};
/** Every tool that `bench --with` knows. */
const MEASURERS = [
	trtexec,
	benchmarkApp,
	benchmarkModel,
	litertBenchmark,
	perfTest
];

// src/commands/with-tool.ts
/** @throws UserError for a tool that is not known, and for options that do not go with one. */
function wantedTool({ with: name, tool, plan, watch }) {
	if (name === void 0) throw new UserError("--tool: says where the program of --with is; name that too, or leave it out");
	const measurer = MEASURERS.find((one) => one.name === name);
	if (measurer === void 0) throw new UserError(`--with ${JSON.stringify(name.slice(0, 40))}: edgebench does not run this tool; name one of ${MEASURERS.map((one) => one.name).join(", ")}, or import its files`);
	if (plan !== void 0) throw new UserError("--with: is for a desk, and a plan is measured with edgebench's own workers; leave out one");
	if (watch) throw new UserError("--watch: follows with edgebench's own workers; leave out --with, or --watch");
	if (tool === "" || tool?.startsWith("-") === true) throw new UserError("--tool: not a program; write its path, or its name");
	return {
		measurable: (assignment) => ofRuntime(assignment, measurer),
		startedFor: (job, context) => ({
			measurer,
			program: programOn(job, tool ?? measurer.name, context)
		})
	};
}
function ofRuntime(assignment, { name, runtime }) {
	if (assignment.kind === "nothing") return assignment;
	const { job, plan } = assignment;
	const own = (one) => ({
		...one,
		benchmarks: one.benchmarks.filter(({ benchmark }) => benchmark.runtime === runtime)
	});
	const kept = own(job);
	if (kept.benchmarks.length > 0) return {
		...assignment,
		job: kept,
		plan: {
			...plan,
			jobs: plan.jobs.map(own)
		}
	};
	return {
		kind: "nothing",
		why: `Nothing to measure: ${name} is of the runtime ${runtime}, and no benchmark here has that.`
	};
}
/** On this machine a path is the user's, from where the command was given. */
function programOn({ transport }, named, { cwd }) {
	return transport.kind === "local" && named.includes("/") ? resolve(cwd, named) : named;
}

export { wantedTool };