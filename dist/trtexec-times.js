import { t as UserError } from "./user-error.js";
import { a as NOT_TOLD } from "./result.js";
import { a as isObject, c as numberOf, d as textOf, f as timeAt, i as fieldOf, l as rateOf, m as withoutUnknown, n as countOf, o as jsonOf, p as versionWarning, r as delegateOf, s as nanosecondsOf, t as UNITS_OF_TIME, u as refuseTooMany } from "./foreign-value.js";

// src/formats/console-text.ts
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]{0,20}m`, "g");
/** The lines of a tool's output, without colours, at most so long that no pattern takes its time with one. */
function consoleLines(text) {
	return text.split(/\r\n|\n|\r/).map((line) => line.slice(0, 2e3).replace(COLOUR, "").trim());
}
/** What a pattern's named group `value` holds in the last line that it matches; undefined where none does. */
function lastValue(lines, pattern) {
	for (const line of lines.toReversed()) {
		const value = pattern.exec(line)?.groups?.["value"];
		if (value !== void 0) return value;
	}
}
/** The same of a time whose unit stands behind it as the group `unit`. */
function lastTime(lines, pattern) {
	for (const line of lines.toReversed()) {
		const { value, unit = "" } = pattern.exec(line)?.groups ?? {};
		const size = UNITS_OF_TIME[unit];
		if (value !== void 0 && size !== void 0) return nanosecondsOf(value, size);
	}
}

// src/formats/litert-console.ts
/**
* What TensorFlow Lite's `benchmark_model` prints, old and new (`count=50 first=… avg=…`, microseconds; newer ones add p5,
* median and p95), and what LiteRT's `litert-benchmark` prints (`Inference (avg): 12.25 ms (200 runs)`).
*/
const litertConsole = {
	name: "litert-console",
	reads: "what benchmark_model of TensorFlow Lite or litert-benchmark prints (all versions known so far)",
	read: read$4
};
const MICROSECOND = 1e3;
const STATISTICS = /\bcount=\d{1,9} (?:first|curr)=/;
/** What is printed when all has been measured, in each version. */
const END = /inference timings in us:/i;
const REMEDY$4 = "give all that the tool printed, to its last line";
function read$4({ name, text }) {
	const lines = consoleLines(text);
	const summary = summaryOf(lines, name);
	if (summary === void 0) throw new UserError(`${name}: neither "count=… first=… avg=…" nor "Inference (avg): …"; ${REMEDY$4}`);
	const peak = numberOf(lastValue(lines, /Overall peak memory footprint \(MB\).*: (?<value>[\d.]{1,20})$/));
	const delegate = lastValue(lines, /(?:EXTERNAL|Applied|Explicitly applied) (?<value>[A-Za-z0-9]{1,40}) delegate/i);
	return [{
		kind: "summary",
		runtime: "tflite",
		parameters: {
			threads: countOf(lastValue(lines, /#threads used for CPU inference: \[?(?<value>\d{1,4})/i) ?? lastValue(lines, /Num threads: +\[?(?<value>\d{1,4})/), 1024),
			delegate: delegate === void 0 || /^xnnpack$/i.test(delegate) ? void 0 : delegate
		},
		actual: {
			provider: delegate ?? "not told",
			version: NOT_TOLD
		},
		environment: {},
		inputs: "random",
		summary: {
			...summary,
			values: {
				...summary.values,
				...peak !== void 0 && peak > 0 && peak < 1e9 && { "peak-memory": Math.round(peak * 1024 ** 2) }
			}
		},
		source: {
			tool: isBenchmarkModel(lines) ? "TensorFlow Lite's benchmark_model" : "LiteRT's litert-benchmark",
			cannotTell: CANNOT_TELL$3
		},
		notes: []
	}];
}
const isBenchmarkModel = (lines) => lines.some((line) => STATISTICS.test(line));
function summaryOf(lines, name) {
	const [found, before] = lines.filter((line) => STATISTICS.test(line)).toReversed();
	if (found !== void 0) {
		if (before === void 0 && !lines.some((line) => END.test(line))) throw new UserError(`${name}: ends before what was measured: its only statistics are of the warm-up; ${REMEDY$4}`);
		return statisticsOf(found.slice(found.search(STATISTICS)), lines);
	}
	const mean = lastTime(lines, /^Inference \(avg\):\s*(?<value>[\d.]{1,20}) (?<unit>ms|us|s)\b/);
	if (mean === void 0) return void 0;
	const one = (what) => lastTime(lines, new RegExp(`^${what}:\\s*(?<value>[\\d.]{1,20}) (?<unit>ms|us|s)\\b`));
	return {
		...withoutUnknown({ iterations: countOf(lastValue(lines, /^Inference \(avg\):.*\((?<value>\d{1,9}) runs\)/), 1e9) }),
		values: withoutUnknown({
			latency: one("Inference \\(median\\)"),
			"latency-mean": mean,
			"latency-p95": one("Inference \\(p95\\)"),
			"load-time": one("Model initialization"),
			"first-inference": one("Warmup \\(first\\)")
		}),
		...withoutUnknown({
			minNs: one("Inference \\(min\\)"),
			maxNs: one("Inference \\(max\\)"),
			deviationNs: one("Inference \\(std\\)")
		})
	};
}
function statisticsOf(line, lines) {
	const fields = new Map([...line.matchAll(/(?<key>[a-z0-9]{1,10})=(?<value>[\d.e+]{1,30})/g)].map((one) => [one[1], one[2]]));
	const ns = (key) => nanosecondsOf(fields.get(key), MICROSECOND);
	const [median, mean] = [ns("median"), ns("avg")];
	if (median === void 0 && mean === void 0) return void 0;
	const timings = (what) => nanosecondsOf(lastValue(lines, new RegExp(`Inference timings in us:.*\\b${what}: (?<value>[\\d.e+]{1,30})`)), MICROSECOND);
	return {
		...withoutUnknown({ iterations: countOf(fields.get("count"), 1e9) }),
		values: withoutUnknown({
			latency: median,
			"latency-mean": mean,
			"latency-p95": ns("p95"),
			"load-time": timings("Init"),
			"first-inference": timings("First inference")
		}),
		...withoutUnknown({
			minNs: ns("min"),
			maxNs: ns("max"),
			deviationNs: ns("std")
		})
	};
}
const CANNOT_TELL$3 = [
	"single times: it prints what they amount to, so nothing is known of how they spread",
	"how real inputs do: its own are random unless it is told otherwise",
	"how much of the model a delegate took: what it leaves runs on the processor without a word",
	"the version of TensorFlow Lite"
];

// src/formats/litert-json.ts
/** `litert-benchmark --result_json` (ai-edge-litert 2): a model's times in milliseconds, to two decimals. */
const litertJson = {
	name: "litert-json",
	reads: "litert-benchmark --result_json of LiteRT's Python package (2.x)",
	read: read$3
};
const REMEDY$3 = "give the file that litert-benchmark --result_json wrote";
function read$3(file) {
	const report = jsonOf(file, REMEDY$3);
	const latency = fieldOf(report, "latency");
	if (!isObject(latency)) throw new UserError(`${file.name}: no latency in it; ${REMEDY$3}`);
	const ns = (key) => nanosecondsOf(latency[`${key}_ms`] ?? latency[key], 1e6);
	const [median, mean] = [ns("median"), ns("avg")];
	if (median === void 0 && mean === void 0) throw new UserError(`${file.name}: latency has neither median_ms nor avg_ms; ${REMEDY$3}`);
	const accelerators = fieldOf(report, "accelerators");
	const provider = Array.isArray(accelerators) ? accelerators.flatMap((one) => textOf(one) ?? []).join(", ").slice(0, 200) : "";
	const whole = fieldOf(report, "fully_accelerated");
	return [{
		kind: "summary",
		runtime: "tflite",
		parameters: {
			threads: countOf(fieldOf(report, "num_threads"), 1024),
			delegate: provider === "CPU" ? void 0 : delegateOf(provider)
		},
		actual: {
			provider: provider || "not told",
			version: NOT_TOLD
		},
		environment: {},
		inputs: "random",
		summary: {
			...withoutUnknown({ iterations: countOf(latency["num_runs"], 1e9) }),
			values: withoutUnknown({
				latency: median,
				"latency-mean": mean,
				"latency-p95": ns("p95"),
				"load-time": ns("init"),
				"first-inference": ns("warmup_first")
			}),
			...withoutUnknown({
				minNs: ns("min"),
				maxNs: ns("max"),
				deviationNs: ns("std")
			})
		},
		source: {
			tool: "LiteRT's litert-benchmark",
			cannotTell: CANNOT_TELL$2
		},
		notes: whole === false ? ["part of the model ran on the processor: the accelerator did not take all of it"] : []
	}];
}
const CANNOT_TELL$2 = [
	"single times: it tells what they amount to, in hundredths of a millisecond, so nothing is known of how they spread",
	"how real inputs do: its own are random",
	"the version of LiteRT",
	"the memory it took"
];

// src/formats/onnxruntime-perf-test.ts
/**
* The result file of `onnxruntime_perf_test MODEL RESULT_FILE`, to which every run of the tool is appended: a row for each
* inference, `model_name,seconds,peak_workingset_bytes,cpu_usage,run_idx`, and lines of percentiles behind them.
*/
const onnxruntimePerfTest = {
	name: "onnxruntime-perf-test",
	reads: "the result file of onnxruntime_perf_test (the file that it appends to, not what it prints)",
	read: read$2
};
const REMEDY$2 = "give the result file, the second argument of onnxruntime_perf_test";
const HEADER = /^model_name,/;
/** The name may hold commas; the numbers behind it do not. */
const ROW = /^(?<model>.*),(?<seconds>[\d.e+-]{1,30}),(?<peak>\d{1,16}),(?<cpu>[\d.e+-]{1,30}),(?<index>\d{1,9})$/;
function read$2({ name, text }) {
	const runs = [];
	for (const [index, line] of consoleLines(text).entries()) {
		const row = ROW.exec(line)?.groups;
		if (row === void 0 || HEADER.test(line)) continue;
		const { model = "", seconds } = row;
		const current = runs.at(-1);
		const ns = timeAt(seconds, 1e9, `${name}:${index + 1}`);
		if (current === void 0 || numberOf(row["index"]) === 0 || current.model !== model) runs.push({
			model,
			times: [ns]
		});
		else current.times.push(ns);
	}
	if (runs.length === 0) throw new UserError(`${name}: no row "model,seconds,bytes,cpu,index" in it; ${REMEDY$2}`);
	return [...new Set(runs.map(({ model }) => model))].map((model) => importedOf(model, runs.filter((run) => run.model === model), name));
}
function importedOf(model, runs, name) {
	for (const { times } of runs) refuseTooMany(times.length, name);
	return {
		kind: "times",
		entry: model.slice(0, 200),
		runtime: "onnxruntime",
		parameters: {},
		actual: {
			provider: NOT_TOLD,
			version: NOT_TOLD
		},
		environment: {},
		launches: runs.map(({ times }) => ({ latencyNs: times })),
		source: {
			tool: "onnxruntime_perf_test",
			cannotTell: CANNOT_TELL$1
		},
		notes: runs.length > 1 ? [`the file holds ${runs.length} runs of the tool: each is a launch`] : []
	};
}
const CANNOT_TELL$1 = [
	"the execution provider, and which operators it left to the processor",
	"the version of ONNX Runtime",
	"the inference without the copies of inputs and outputs, which are inside its clock",
	"the time to load and the first inference: one run warms up, untold"
];

// src/formats/openvino-run.ts
const KNOWN = {
	from: [2021, 0],
	to: [2026, 99]
};
const PRECISIONS = {
	FP32: "fp32",
	FP16: "fp16",
	BF16: "bf16",
	INT8: "int8"
};
/** Percentiles that are a metric here, by the number that -latency_percentile takes. */
const METRIC_OF = {
	50: "latency",
	90: "latency-p90",
	95: "latency-p95",
	99: "latency-p99"
};
/** A run of benchmark_app: its summary, and what that leaves open. @throws UserError where no time is told. */
function openvinoRun(said, name, remedy) {
	const percentile = METRIC_OF[said.percentile ?? 50];
	const ns = (milliseconds) => nanosecondsOf(milliseconds, 1e6);
	const [median, mean, rate] = [
		ns(said.medianMs),
		ns(said.meanMs),
		rateOf(said.throughput)
	];
	if (median === void 0 && mean === void 0 && rate === void 0) throw new UserError(`${name}: tells neither a latency nor a throughput; ${remedy}`);
	const device = said.device ?? "not told";
	return {
		kind: "summary",
		runtime: "openvino",
		parameters: {
			precision: PRECISIONS[said.precision ?? ""],
			batch: countOf(said.batch, 65536),
			threads: countOf(said.threads, 1024),
			delegate: /^[A-Za-z0-9]{1,20}$/.test(device) && device !== "CPU" ? device : void 0
		},
		actual: {
			provider: device,
			version: said.version ?? "not told",
			...said.requests !== void 0 && { executionMode: `${said.requests} in flight` }
		},
		environment: {},
		...said.inputs && { inputs: said.inputs },
		summary: {
			...withoutUnknown({ iterations: countOf(said.iterations, 1e9) }),
			values: withoutUnknown({
				...percentile !== void 0 && { [percentile]: median },
				"latency-mean": mean,
				throughput: rate,
				"load-time": ns(said.compileMs),
				"first-inference": ns(said.firstMs)
			}),
			...withoutUnknown({
				minNs: ns(said.minMs),
				maxNs: ns(said.maxMs)
			})
		},
		source: {
			tool: "OpenVINO's benchmark_app",
			cannotTell: cannotTellOf(said)
		},
		notes: [...versionWarning("OpenVINO", said.version, KNOWN), ...queueSentence(said)]
	};
}
function cannotTellOf({ version, inputs, requests, medianMs }) {
	return [
		...numberOf(medianMs) === 0 ? ["a latency of less than a hundredth of a millisecond, which it writes as 0"] : [],
		"single times: it tells what they amount to, in hundredths of a millisecond, so nothing is known of how they spread",
		"the inference without copying inputs and outputs, which may be inside its clock",
		...inputs === "random" ? ["how real inputs do: its own are random"] : [],
		...requests === void 0 ? ["how many inferences were in flight at once"] : [],
		...version === void 0 ? ["the version of OpenVINO"] : [],
		"the memory it took"
	];
}
function queueSentence({ api, requests }) {
	if (requests !== void 0 && requests > 1) return [`${requests} inferences were in flight at once: its latency holds the wait for the others, and is no time of a single stream`];
	return api === "async" && requests === void 0 ? ["it ran asynchronously: its latency may hold the wait for other inferences"] : [];
}

// src/formats/openvino-console.ts
/** What `benchmark_app` prints, in C++ or Python: `[ INFO ]    Median:        22.31 ms` and the lines around it. */
const openvinoConsole = {
	name: "openvino-console",
	reads: "what OpenVINO's benchmark_app prints (2021 to 2026)",
	read: read$1
};
const REMEDY$1 = "give all that benchmark_app printed, to its last line";
function read$1({ name, text }) {
	const lines = consoleLines(text).map((line) => line.replace(/^\[ ?INFO ?\]\s*/, ""));
	const value = (pattern) => lastValue(lines, pattern);
	const measuring = value(/^\[Step 10\/11\] Measuring performance \((?<value>.*)\)/);
	const throughput = numberOf(value(/^Throughput:\s*(?<value>[\d.]{1,20}) FPS/));
	if (throughput === void 0) throw new UserError(`${name}: no line "Throughput: … FPS"; ${REMEDY$1}`);
	const random = lines.some((line) => line.includes("filled with random values"));
	const run = openvinoRun({
		device: value(/^Execution Devices: ?\[?'?(?<value>[A-Za-z0-9.]{1,40})/),
		api: measuring?.includes("asynchronously") ? "async" : measuring?.includes("synchronously") ? "sync" : void 0,
		precision: void 0,
		batch: numberOf(value(/^Model batch size: (?<value>\d{1,6})/)),
		threads: numberOf(value(/^INFERENCE_NUM_THREADS: (?<value>\d{1,4})$/)),
		requests: numberOf(/(?<count>\d{1,4}) inference requests/.exec(measuring ?? "")?.groups?.["count"]) ?? (measuring?.startsWith("Start inference synchronously") ? 1 : void 0),
		inputs: random ? "random" : void 0,
		percentile: numberOf(value(/^(?<value>\d{1,2}) percentile:/)),
		iterations: numberOf(value(/^Count:\s*(?<value>\d{1,10}) iterations/)),
		compileMs: value(/^(?:Compile model|Load network) took (?<value>[\d.]{1,20}) ms/),
		firstMs: value(/^First inference took (?<value>[\d.]{1,20}) ms/),
		medianMs: value(/^(?:Median|\d{1,2} percentile):\s*(?<value>[\d.]{1,20}) ms/),
		meanMs: value(/^(?:Average|Avg):\s*(?<value>[\d.]{1,20}) ms/),
		minMs: value(/^Min:\s*(?<value>[\d.]{1,20}) ms/),
		maxMs: value(/^Max:\s*(?<value>[\d.]{1,20}) ms/),
		throughput,
		version: value(/^Build \.+ (?<value>\d{4}\.\d{1,2}\.\d{1,2})/)
	}, name, REMEDY$1);
	const groups = numberOf(value(/^Defined (?<value>\d{1,4}) tensor groups/)) ?? 1;
	const computed = value(/^INFERENCE_PRECISION_HINT: <Type: '(?<value>b?float16)'>/);
	return [{
		...run,
		notes: [
			...run.notes,
			...groups > 1 ? [`its inputs had ${groups} different shapes, and its latency is of all of them together`] : [],
			...computed === void 0 ? [] : [`OpenVINO computed in ${computed} where it could (INFERENCE_PRECISION_HINT)`]
		]
	}];
}

// src/formats/trtexec-words.ts
/** How a trtexec ran its queries: two that were told alike were measured alike. */
const modeOf = (overlaps, transfers) => `${overlaps ? "queries overlap" : "one query at a time"}, ${transfers ? "transfers inside" : "without transfers"}`;
/** What a trtexec leaves open of transfers. @param inside whether they are inside its clock. */
const transfersUntold = (inside) => inside ? "the inference without the transfers of inputs and outputs, which are inside its clock" : "the transfers of inputs and outputs, which it left out";

// src/formats/trtexec-times.ts
/**
* `trtexec --exportTimes=FILE` of TensorRT 8.2 to 11: an array with an object per query, whose times are milliseconds since
* the run began. The file does not tell the version. 8.2 has `endToEndMs`; 8.2 and 8.4 hold the queries of the warm-up too,
* which later ones leave out. Since every version counts from the start of the warm-up, one rule serves all.
*/
const trtexecTimes = {
	name: "trtexec-times",
	reads: "trtexec --exportTimes, JSON (TensorRT 8.2 to 11)",
	read
};
const REMEDY = "give the file that trtexec --exportTimes=FILE wrote";
const MILLISECOND = 1e6;
/** trtexec's default. */
const WARM_UP_MS = 200;
function read(file) {
	const { name } = file;
	const queries = jsonOf(file, REMEDY);
	if (!Array.isArray(queries) || queries.length === 0) throw new UserError(`${name}: no array of queries; ${REMEDY}`);
	refuseTooMany(queries.length, name);
	const read = queries.map((query, index) => queryOf(query, `${name}: [${index}]`));
	const warm = read.filter(({ startMs }) => startMs >= WARM_UP_MS);
	if (warm.length === 0) throw new UserError(`${name}: every query began in the first ${WARM_UP_MS} ms, which are trtexec's warm-up; run it with a longer --duration`);
	const dropped = read.filter(({ startMs }) => startMs < WARM_UP_MS);
	const transferred = warm.some(({ transfersNs }) => transfersNs > 0);
	return [{
		kind: "times",
		runtime: "tensorrt",
		parameters: {},
		actual: {
			provider: "trtexec",
			version: NOT_TOLD,
			executionMode: modeOf(overlapping(warm) > 0, transferred)
		},
		environment: {},
		inputs: "random",
		launches: [{
			latencyNs: warm.map(({ latencyNs }) => latencyNs),
			warmupNs: dropped.map(({ latencyNs }) => latencyNs)
		}],
		source: {
			tool: "trtexec",
			cannotTell: [...CANNOT_TELL, transfersUntold(transferred)]
		},
		notes: [...dropped.length > 0 ? [`${dropped.length} queries that began in the first ${WARM_UP_MS} ms, trtexec's own warm-up, are left out`] : [], ...overlapSentence(warm)]
	}];
}
const CANNOT_TELL = [
	"the version of TensorRT, whose defaults changed: 11 leaves transfers out, spins and uses CUDA graphs",
	"the length of its warm-up, taken for 200 ms",
	"how long a query waited: a latency is the sum of transfers and computation",
	"whether its inputs were real: they are random by default",
	"the time to load, the first inference and the memory"
];
function queryOf(query, place) {
	if (!isObject(query)) throw new UserError(`${place}: no object; ${REMEDY}`);
	const computeStart = numberOf(query["startComputeMs"]);
	if (computeStart === void 0) throw new UserError(`${place}: startComputeMs is missing; ${REMEDY}`);
	const transfers = [query["h2dMs"], query["d2hMs"]].map((value) => numberOf(value) ?? 0);
	return {
		startMs: computeStart,
		endMs: numberOf(query["endD2hMs"]) ?? numberOf(query["endComputeMs"]) ?? computeStart,
		latencyNs: timeAt(query["latencyMs"] ?? query["computeMs"], MILLISECOND, `${place}: latencyMs`),
		transfersNs: Math.max(...transfers) * MILLISECOND
	};
}
/** Queries that began before the one before had ended shared the device. */
function overlapping(queries) {
	return queries.filter(({ startMs }, index) => startMs < (queries[index - 1]?.endMs ?? 0)).length;
}
function overlapSentence(queries) {
	const count = overlapping(queries);
	return count === 0 ? [] : [`${count} of ${queries.length} queries began before the one before had ended: trtexec keeps two in flight unless it is told --exposeDMA, so these are no times of a single stream`];
}

export { openvinoRun as a, litertConsole as c, openvinoConsole as i, consoleLines as l, modeOf as n, onnxruntimePerfTest as o, transfersUntold as r, litertJson as s, trtexecTimes as t, lastValue as u };