import { A as METRICS, C as RUNTIME_NAMES, S as PRECISIONS, a as NOT_TOLD, j as METRIC_NAMES, x as NAME_PATTERN } from "./result.js";
import { t as UserError } from "./user-error.js";
import { a as parseGroundTruth, c as digestOfFile, n as labelMistake, p as quoted, s as parseLabels } from "./label-map.js";
import { a as bencherImport, n as githubActionImport } from "./github-action-benchmark.js";
import { a as saidById } from "./benchmark-words.js";
import { t as parseCsvTable } from "./csv-table.js";
import { a as isObject, c as numberOf, d as textOf, f as timeAt, i as fieldOf, l as rateOf, m as withoutUnknown, n as countOf$1, o as jsonOf, p as versionWarning, s as nanosecondsOf, t as UNITS_OF_TIME, u as refuseTooMany } from "./foreign-value.js";
import { T as sha256Hex, _ as median, b as min, g as mean, h as max, n as formatValue, p as iterationContent, w as canonicalJson } from "./unit.js";
import { a as openvinoRun, c as litertConsole, i as openvinoConsole, l as consoleLines, n as modeOf, o as onnxruntimePerfTest, r as transfersUntold, s as litertJson, t as trtexecTimes, u as lastValue } from "./trtexec-times.js";
import { a as encodeBitset, r as encodePredictions } from "./predictions.js";
import { n as wilson } from "./proportion.js";
import { n as importedResult, r as joinRuns, t as chooseEntry } from "./imported-result.js";
import { i as oneLine } from "./escape.js";
import { t as findDeskConfig } from "./desk-config.js";
import { d as writeResult, l as shown, n as codeOf, r as readLimited } from "./files.js";
import { i as recogniseFormat, n as readOnnx, o as cleanLocation, s as ModelError } from "./onnx.js";
import { n as contentDigest } from "./content-digest.js";
import { i as peaksBehind, n as floorFact, o as whyImplausible, r as floorSentences } from "./plausibility.js";
import { i as workOf, n as fedByFile, r as graphOf, t as countOperators } from "./network-work.js";
import { E as effectiveCount, a as sideValues, w as launchTimes } from "./launch-values.js";
import { t as harnessSentences } from "./foreign-harness.js";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";

// src/dataset/label-list.ts
/**
* A list of labels without its images, in the list's order: a table under `path,label`, or lines with or without the name of
* the image before the class (`ILSVRC2012_val_00000001.JPEG 65`, as Caffe's val.txt and MLPerf's val_map.txt).
*
* @throws UserError for a list that is neither, has no lines, or names an image twice.
*/
function parseLabelList(list) {
	const images = /^\s*(?:path\s*,\s*label|label\s*,\s*path)\s*(?:\n|$)/i.test(list.text) ? rowsOf(list) : parseGroundTruth(list);
	if (images.length === 0) throw new UserError(`${quoted(list.file)} lists no images; write an image and its class a line`);
	const seen = /* @__PURE__ */ new Set();
	for (const { name } of images) {
		if (name !== void 0 && seen.has(name)) throw new UserError(`${quoted(list.file)} lists ${quoted(name)} twice; keep one of them`);
		if (name !== void 0) seen.add(name);
	}
	return images;
}
function rowsOf({ file, text }) {
	const parsed = parseLabels(text);
	if (parsed.kind === "fault") throw new UserError(`${quoted(file)}, line ${parsed.line}: ${parsed.fault}; write one "path,label" row per image`);
	return parsed.rows.map(({ path, label }) => ({
		name: path,
		label
	}));
}

// src/formats/csv-times.ts
/**
* A table with a time a row. The unit stands in the header (`latency_ms`, `time [us]`) or is said beside the file. Columns
* `benchmark`, `commit`, `role` and `round`, as `edgebench export csv` writes them, part the times into launches.
*/
const csvTimes = {
	name: "csv-times",
	reads: "a table of times, a row each, with a unit in its header (latency_ms) or with --unit; also what export csv writes",
	takes: ["unit"],
	read: read$7
};
const DELIMITERS = [
	",",
	";",
	"	"
];
const WORDS = {
	seconds: "s",
	sec: "s",
	milliseconds: "ms",
	microseconds: "us",
	nanoseconds: "ns"
};
const HEADER$1 = /^(?:latency|time|duration|elapsed|inference(?:[ _-]?time)?|real[ _-]?time|t)?[ _-]*[([]?(?<unit>ns|us|µs|ms|(?<![a-z])s|sec|seconds|milliseconds|microseconds|nanoseconds)[)\]]?$/i;
const TIMES = /^(?:latency|time|duration|elapsed|inference(?:[ _-]?time)?|value|t)$/i;
const PARTS = [
	"benchmark",
	"session",
	"commit",
	"role"
];
function read$7({ name, text, unit }) {
	const table = parseCsvTable(text, DELIMITERS);
	if (table.kind === "fault") throw new UserError(`${name}:${table.line}: ${table.fault}; write the file again as comma-separated values`);
	const [first] = table.rows;
	if (first === void 0) throw new UserError(`${name}: no row in it; give one time a row`);
	const headed = !first.fields.some((field) => numberOf(field) !== void 0);
	const header = headed ? first.fields.map((field) => field.trim()) : [];
	const column = timesColumn(header, first, name, unit);
	const entries = /* @__PURE__ */ new Map();
	for (const { fields, line } of headed ? table.rows.slice(1) : table.rows) {
		if (fields.slice(first.fields.length).some((field) => field.trim() !== "")) throw new UserError(`${name}:${line}: ${fields.length} fields where the first row has ${first.fields.length}; give every row the same columns, and write decimals behind a point`);
		const cell = (title) => header.includes(title) ? fields[header.indexOf(title)] ?? "" : "";
		if (cell("excluded") === "yes") continue;
		const entry = PARTS.map(cell).filter((part) => part !== "").join(" ").slice(0, 400);
		const launches = entries.get(entry) ?? /* @__PURE__ */ new Map();
		entries.set(entry, launches);
		const round = cell("round");
		const times = launches.get(round) ?? [];
		launches.set(round, times);
		times.push(timeAt(fields[column.index]?.trim(), column.unit, `${name}:${line}`));
	}
	if (entries.size === 0) throw new UserError(`${name}: no time in it; give one time a row`);
	return [...entries].map(([entry, launches]) => importedOf$2(entry, [...launches.values()], name));
}
function importedOf$2(entry, launches, name) {
	for (const times of launches) refuseTooMany(times.length, name);
	if (launches.length > 1e3) throw new UserError(`${name}: ${launches.length} launches are more than the 1000 of a result; give fewer rounds`);
	return {
		kind: "times",
		...entry !== "" && { entry },
		...saidById(entry),
		environment: {},
		launches: launches.map((latencyNs) => ({ latencyNs })),
		source: {
			tool: "a table of times",
			cannotTell: CANNOT_TELL$6
		},
		notes: []
	};
}
function timesColumn(header, first, name, unit) {
	const said = unit === void 0 ? void 0 : sizeOf(unit);
	if (unit !== void 0 && said === void 0) throw new UserError(`--unit: ${JSON.stringify(unit.slice(0, 20))} is none of ns, us, ms, s`);
	const withUnit = header.flatMap((title, index) => {
		const size = sizeOf(HEADER$1.exec(title)?.groups?.["unit"] ?? "");
		return size === void 0 ? [] : [{
			index,
			unit: size
		}];
	});
	if (said !== void 0 && withUnit.length === 1 && withUnit[0]?.unit !== said) throw new UserError(`--unit: the header of ${name} tells another unit than ${JSON.stringify(unit?.slice(0, 20))}; leave the option out`);
	const plain = header.flatMap((title, index) => TIMES.test(title) ? [index] : []);
	const candidates = withUnit.length > 0 ? withUnit : plain.map((index) => ({
		index,
		unit: said
	}));
	const all = candidates.length > 0 ? candidates : first.fields.length === 1 ? [{
		index: 0,
		unit: said
	}] : [];
	const [only, another] = all;
	if (only === void 0 || another !== void 0) throw new UserError(`${name}:${first.line}: ${another === void 0 ? "no column" : `${all.length} columns`} could be the times; give one, with its unit in the header: latency_ms`);
	if (only.unit === void 0) throw new UserError(`${name}:${first.line}: the unit of the times is not told; say it with --unit ns, us, ms or s`);
	return {
		index: only.index,
		unit: only.unit
	};
}
function sizeOf(unit) {
	const lower = unit.toLowerCase();
	const word = Object.hasOwn(WORDS, lower) ? WORDS[lower] : lower;
	return word !== void 0 && Object.hasOwn(UNITS_OF_TIME, word) ? UNITS_OF_TIME[word] : void 0;
}
const CANNOT_TELL$6 = [
	"which tool took the times, and what is inside its clock",
	"whether the times of warming up are among them",
	"the device, versions of the runtime, and whether inputs were real",
	"the time to load, the first inference and the memory"
];

// src/formats/google-benchmark.ts
/**
* `--benchmark_format=json` of Google Benchmark. A repetition tells the mean of its iterations; it is a time of its own only
* where it has a single one (`--benchmark_min_time=1x`).
*/
const googleBenchmark = {
	name: "google-benchmark",
	reads: "Google Benchmark's JSON (1.5 to 1.9)",
	read: read$6
};
const REMEDY$7 = "give what Google Benchmark wrote with --benchmark_format=json";
const KNOWN$2 = {
	from: [1, 5],
	to: [1, 9]
};
function read$6(file) {
	const report = jsonOf(file, REMEDY$7);
	const benchmarks = fieldOf(report, "benchmarks");
	if (!Array.isArray(benchmarks)) throw new UserError(`${file.name}: no benchmarks in it; ${REMEDY$7}`);
	const repetitions = /* @__PURE__ */ new Map();
	for (const one of benchmarks) {
		const name = textOf(fieldOf(one, "run_name")) ?? textOf(fieldOf(one, "name"));
		if (!isObject(one) || name === void 0 || fieldOf(one, "run_type") === "aggregate") continue;
		if (fieldOf(one, "error_occurred") === true || fieldOf(one, "skipped") === true) continue;
		repetitions.set(name, [...repetitions.get(name) ?? [], one]);
	}
	if (repetitions.size === 0) throw new UserError(`${file.name}: no benchmark with times in it; ${REMEDY$7}`);
	const version = textOf(fieldOf(fieldOf(report, "context"), "library_version"));
	const context = factsOf(fieldOf(report, "context"));
	return [...repetitions].map(([name, runs]) => importedOf$1(name, runs, {
		file: file.name,
		version,
		...context
	}));
}
function factsOf(context) {
	const [cores, scaling] = [numberOf(fieldOf(context, "num_cpus")), fieldOf(context, "cpu_scaling_enabled")];
	const debug = fieldOf(context, "library_build_type") === "debug";
	return {
		environment: cores === void 0 ? {} : { cores },
		notes: [...scaling === true ? ["the processor changed its frequency by load while it ran (cpu_scaling_enabled)"] : [], ...debug ? ["the benchmark library was a debug build, which makes times longer"] : []]
	};
}
function importedOf$1(name, runs, around) {
	const { file, version, environment, notes } = around;
	const place = `${file}: ${JSON.stringify(name.slice(0, 60))}`;
	const times = runs.map((run) => timeAt(run["real_time"], unitOf(run, place), `${place}: real_time`));
	const counts = runs.map((run) => numberOf(run["iterations"]) ?? 0);
	const told = {
		entry: name,
		parameters: { threads: countOf$1(runs[0]?.["threads"], 1024) },
		actual: {
			provider: "Google Benchmark",
			version: version ?? "not told"
		},
		environment,
		notes: [...versionWarning("Google Benchmark", version, KNOWN$2), ...notes]
	};
	const tool = "Google Benchmark";
	if (counts.every((count) => count === 1) && times.length > 1) return {
		...told,
		kind: "times",
		launches: [{ latencyNs: times.slice(0, 1e5) }],
		source: {
			tool,
			cannotTell: CANNOT_TELL$5
		}
	};
	const iterations = counts.reduce((sum, count) => sum + count, 0);
	return {
		...told,
		kind: "summary",
		summary: {
			...Number.isInteger(iterations) && iterations >= 1 && iterations <= 1e9 && { iterations },
			values: { "latency-mean": mean(times) }
		},
		source: {
			tool,
			cannotTell: [singleTimes(times), ...CANNOT_TELL$5]
		}
	};
}
/** What is known of the spread: that of the repetitions' means. */
function singleTimes(times) {
	const ms = (ns) => `${(ns / 1e6).toPrecision(4)} ms`;
	return `single times: a repetition tells the mean of its iterations${times.length < 2 ? "" : ` (${times.length} repetitions from ${ms(min([...times]))} to ${ms(max([...times]))}, median ${ms(median([...times]))})`}`;
}
function unitOf(run, place) {
	const unit = textOf(run["time_unit"]) ?? "ns";
	const size = Object.hasOwn(UNITS_OF_TIME, unit) ? UNITS_OF_TIME[unit] : void 0;
	if (size !== void 0) return size;
	throw new UserError(`${place}: time_unit ${JSON.stringify(unit.slice(0, 20))} is none of ns, us, ms, s; ${REMEDY$7}`);
}
const CANNOT_TELL$5 = ["what ran: a runtime, a model or anything else", "the time to load, the first inference and the memory"];

// src/formats/mlperf-answers.ts
const REMEDY$6 = "give mlperf_log_accuracy.json of a run of AccuracyOnly whole, as LoadGen wrote it: what is published with a submission is cut";
/** A class number is no greater: what is beyond was written in another type. */
const MOST_CLASS = 999999;
/** The types of MLPerf's accuracy-imagenet.py, little end first. */
const DTYPES = {
	float32: {
		bytes: 4,
		read: (view) => view.getFloat32(0, true)
	},
	int32: {
		bytes: 4,
		read: (view) => view.getInt32(0, true)
	},
	int64: {
		bytes: 8,
		read: (view) => Number(view.getBigInt64(0, true))
	}
};
/**
* Reads what LoadGen logs in runs of accuracy, `[{"seq_id": …, "qsl_idx": …, "data": "hex"}, …]`, of image classifiers: `data`
* is the number of the best class.
*
* @param images how many images the list has.
* @throws UserError for what is no such log, an image beyond the list, or data that are no class number in `dtype`.
*/
function readAnswers(file, images) {
	const { dtype = "float32", name } = file;
	const type = Object.hasOwn(DTYPES, dtype) ? DTYPES[dtype] : void 0;
	if (type === void 0) throw new UserError(`--dtype: ${JSON.stringify(dtype.slice(0, 20))} is none of ${Object.keys(DTYPES).join(", ")}`);
	const entries = jsonOf(file, REMEDY$6);
	if (!Array.isArray(entries) || entries.length === 0) throw new UserError(`${name}: ${Array.isArray(entries) ? "no answer" : "no list of answers"} in it; ${REMEDY$6}`);
	const answers = /* @__PURE__ */ new Map();
	let [repeated, contradicting] = [0, 0];
	for (const [index, entry] of entries.entries()) {
		const place = `${name}: answer ${index + 1}`;
		const image = imageOf(entry, images, place);
		const answer = answerOf(fieldOf(entry, "data"), dtype, type, place);
		const before = answers.get(image);
		if (before === void 0) answers.set(image, answer);
		else {
			repeated += 1;
			if (before.found !== answer.found) contradicting += 1;
		}
	}
	return {
		answers,
		repeated,
		contradicting
	};
}
function imageOf(entry, images, place) {
	const index = fieldOf(entry, "qsl_idx");
	if (typeof index !== "number" || !Number.isInteger(index) || index < 0) throw new UserError(`${place}: no qsl_idx that counts images from 0; ${REMEDY$6}`);
	if (index < images) return index;
	throw new UserError(`${place}: qsl_idx ${index}, and --labels lists ${images} images; name the list of the images that the run answered`);
}
function answerOf(data, dtype, { bytes, read }, place) {
	if (typeof data !== "string" || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data)) throw new UserError(`${place}: its data are no pairs of hexadecimal digits; ${REMEDY$6}`);
	if (data === "") return {
		found: void 0,
		isEmpty: true
	};
	if (data.length !== 2 * bytes) throw new UserError(`${place}: ${data.length / 2} bytes of data where one class number of type ${dtype} has ${bytes}; ${remedyFor(data.length / 2)}`);
	const found = read(new DataView(bytesOf(data)));
	if (!Number.isFinite(found)) return {
		found: void 0,
		isEmpty: false
	};
	if (Number.isInteger(found) && Math.abs(found) <= MOST_CLASS) return {
		found,
		isEmpty: false
	};
	throw new UserError(`${place}: its data are ${found} in type ${dtype}, which is no class; say with --dtype in which type the program under test wrote it: ${Object.keys(DTYPES).join(", ")}`);
}
function remedyFor(size) {
	const fitting = Object.keys(DTYPES).filter((name) => DTYPES[name]?.bytes === size);
	if (fitting.length > 0) return `say --dtype ${fitting.join(" or ")} where the program under test wrote that`;
	return "give the log of an image classifier that answers with the number of one class";
}
function bytesOf(hex) {
	const pairs = hex.match(/../g) ?? [];
	return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)).buffer;
}

// src/formats/mlperf-accuracy.ts
/**
* `mlperf_log_accuracy.json` of LoadGen, of image classifiers, read by the rules of MLPerf's accuracy-imagenet.py
* (github.com/mlcommons/inference, vision/classification_and_detection/tools): an image's `qsl_idx` is its place in the
* list of labels, the first answer to an image counts, and the accuracy is that of the images that were answered.
*/
const mlperfAccuracy = {
	name: "mlperf-accuracy",
	reads: "mlperf_log_accuracy.json of MLPerf LoadGen (1 to 6), of an image classifier, with --labels",
	takes: ["labels", "dtype"],
	read: read$5
};
function read$5(file) {
	const { name, labels } = file;
	if (labels === void 0) throw new UserError(`${name}: LoadGen numbers images and knows no classes; name the list of the images and their classes with --labels, such as MLPerf's val_map.txt`);
	const log = readAnswers(file, labels.images.length);
	const images = labels.images.flatMap((image, place) => {
		const answer = log.answers.get(place);
		return answer === void 0 ? [] : [{
			...image,
			...answer,
			place
		}];
	});
	const classes = 1 + labels.images.reduce((most, { label }) => Math.max(most, label), 0);
	return [{
		kind: "accuracy",
		parameters: {},
		environment: {},
		inputs: "dataset",
		accuracy: accuracyOf(images, labels, classes),
		source: {
			tool: "MLPerf LoadGen",
			cannotTell: CANNOT_TELL$4
		},
		notes: [...notesOfLog(log, labels), ...notesOfImages(images, labels, classes)]
	}];
}
function accuracyOf(images, { file }, classes) {
	const right = images.map(({ found, label }) => found === label);
	const predictions = images.some(({ isEmpty }) => isEmpty) ? void 0 : encodePredictions(images.map((one) => one.found));
	const truth = encodePredictions(images.map(({ label }) => label));
	return {
		dataset: {
			name: datasetName(file),
			sha256: digestOf(images),
			count: images.length,
			seed: 0
		},
		classes: {
			of: classes,
			seen: new Set(images.map(({ label }) => label)).size
		},
		top1Correct: right.filter(Boolean).length,
		correct: encodeBitset(right),
		notFinite: images.filter(({ found, isEmpty }) => found === void 0 && !isEmpty).length,
		...predictions !== void 0 && { predictions },
		...truth !== void 0 && { truth }
	};
}
/** Of places, names and classes: never that of a dataset whose images edgebench itself has read. */
function digestOf(images) {
	return sha256Hex(canonicalJson(["listed", images.map(({ place, name = null, label }) => [
		place,
		name,
		label
	])]));
}
/** The list's file without its ending. */
function datasetName(file) {
	const name = file.replace(/\.[A-Za-z0-9]{1,5}$/, "").replaceAll(/[^A-Za-z0-9._+-]+/g, "-").replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").slice(0, 60).replace(/[^A-Za-z0-9]+$/, "");
	return NAME_PATTERN.test(name) ? name : "listed-images";
}
function notesOfLog({ answers, repeated, contradicting }, { file, images }) {
	return [
		...repeated === 0 ? [] : [`${repeated} answers to images that were answered before are left out, as MLPerf's script leaves them out${contradicting === 0 ? "" : `, although ${contradicting} of them say another class`}`],
		...answers.size === images.length ? [] : [`${answers.size} of the ${images.length} images of ${file} were answered, and the accuracy is of these alone`],
		...images.some(({ label }) => label === 0) ? [] : [`${file} has no image of class 0: where it counts classes from 1, answers that count from 0 are all wrong`]
	];
}
function notesOfImages(images, { file }, classes) {
	const beyond = images.filter(({ found = 0 }) => found < 0 || found >= classes).length;
	const empty = images.filter(({ isEmpty }) => isEmpty).length;
	const mistake = labelMistake(images.flatMap(({ found, label }) => found === void 0 ? [] : [{
		best: found,
		label
	}]), classes);
	return [
		...beyond === 0 ? [] : [`${beyond} answers are classes that ${file} has not (0 to ${classes - 1}), and count as wrong`],
		...empty === 0 ? [] : [`${empty} answers are empty, as of an inference that failed, and count as wrong`],
		...mistake === void 0 ? [] : [`the labels of ${file} do not fit the answers: where these are wrong, the best class is ${mistake.is}`]
	];
}
const CANNOT_TELL$4 = [
	"top-5: the log holds the best class alone",
	"how images became tensors",
	"which images were answered: their numbers are taken for places in the list of labels, as MLPerf's script takes them",
	"the bytes of the images, so it is held against accuracies of the same list alone",
	"how many classes the model knows, taken for as many as the list has",
	"times, the device and versions of the runtime",
	"the scenario, written as single-stream"
];

// src/formats/mlperf-run.ts
const SCENARIOS = {
	SingleStream: "single-stream",
	"Single Stream": "single-stream",
	MultiStream: "multi-stream",
	"Multi Stream": "multi-stream",
	Offline: "offline"
};
const KNOWN$1 = {
	from: [1, 0],
	to: [6, 99]
};
/** A run of LoadGen as a summary. @throws UserError for a run of accuracy, of the server scenario, or without times. */
function loadgenRun(said, name, remedy) {
	if (said.mode === "AccuracyOnly") throw new UserError(`${name}: a run of mode AccuracyOnly, whose times mean nothing; give one of PerformanceOnly, or its accuracy log as mlperf-accuracy`);
	const scenario = Object.hasOwn(SCENARIOS, said.scenario ?? "") ? SCENARIOS[said.scenario ?? ""] : void 0;
	if (said.scenario === void 0) throw new UserError(`${name}: no scenario in it; ${remedy}`);
	if (scenario === void 0) throw new UserError(`${name}: scenario ${JSON.stringify(said.scenario.slice(0, 40))} is none of SingleStream, MultiStream and Offline; give a run of one of these`);
	const ns = (value) => nanosecondsOf(value, 1);
	const isOffline = scenario === "offline";
	const values = withoutUnknown({
		throughput: scenario === "multi-stream" ? void 0 : rateOf(said.rate),
		...!isOffline && {
			latency: ns(said.percentiles[50]),
			"latency-mean": ns(said.meanNs),
			"latency-p90": ns(said.percentiles[90]),
			"latency-p95": ns(said.percentiles[95]),
			"latency-p99": ns(said.percentiles[99])
		}
	});
	if (Object.keys(values).length === 0) throw new UserError(`${name}: no latency and no rate in it; ${remedy}`);
	return {
		kind: "summary",
		scenario,
		parameters: {},
		actual: {
			provider: "LoadGen",
			version: said.version ?? "not told"
		},
		environment: {},
		inputs: "dataset",
		summary: {
			...withoutUnknown({ iterations: countOf$1(said.queries, 1e9) }),
			values,
			...withoutUnknown(isOffline ? {} : {
				minNs: ns(said.minNs),
				maxNs: ns(said.maxNs)
			})
		},
		source: {
			tool: "MLPerf LoadGen",
			cannotTell: CANNOT_TELL$3
		},
		notes: [...versionWarning("LoadGen", said.version, KNOWN$1), ...said.validity === "VALID" ? [] : [`LoadGen does not call the run valid (${(said.validity ?? "not told").slice(0, 40)}): too short, or too few queries`]]
	};
}
const CANNOT_TELL$3 = [
	"single times: it tells what they amount to",
	"the inference without what the program under test does around it, which is inside LoadGen's clock",
	"versions of the runtime",
	"the time to load, the first inference and the memory"
];

// src/formats/mlperf-detail.ts
/** `mlperf_log_detail.txt` of LoadGen: `:::MLLOG {"key": …, "value": …}`, one a line. */
const mlperfDetail = {
	name: "mlperf-detail",
	reads: "mlperf_log_detail.txt of MLPerf LoadGen (1 to 6)",
	read: read$4
};
const REMEDY$5 = "give mlperf_log_detail.txt as LoadGen wrote it";
const PREFIX = ":::MLLOG ";
function read$4({ name, text }) {
	const said = /* @__PURE__ */ new Map();
	let errors = 0;
	for (const line of text.split("\n")) {
		if (!line.startsWith(PREFIX)) continue;
		const entry = entryOf(line.slice(9));
		if (fieldOf(fieldOf(entry, "metadata"), "is_error") === true) errors += 1;
		const key = textOf(fieldOf(entry, "key"));
		if (key !== void 0) said.set(key, fieldOf(entry, "value"));
	}
	if (!said.has("result_validity")) throw new UserError(`${name}: no line ":::MLLOG" with result_validity in it; ${REMEDY$5}`);
	const value = (key) => said.get(key);
	const run = loadgenRun({
		scenario: textOf(value("effective_scenario")),
		mode: textOf(value("effective_test_mode")),
		validity: textOf(value("result_validity")),
		version: textOf(value("loadgen_version"))?.split(" ")[0],
		queries: value("result_query_count"),
		minNs: value("result_min_latency_ns"),
		maxNs: value("result_max_latency_ns"),
		meanNs: value("result_mean_latency_ns"),
		percentiles: Object.fromEntries([
			50,
			90,
			95,
			99
		].map((percent) => [percent, value(`result_${percent}.00_percentile_latency_ns`)])),
		rate: value("result_samples_per_second") ?? value("result_qps_without_loadgen_overhead")
	}, name, REMEDY$5);
	const told = numberOf(value("num_errors")) ?? errors;
	return [told > 0 ? {
		...run,
		notes: [...run.notes, `LoadGen tells ${told} errors of this run`]
	} : run];
}
/** A line that was cut is passed over: what matters is asked for by name. */
function entryOf(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}

// src/formats/mlperf-summary.ts
/** `mlperf_log_summary.txt` of LoadGen: a name and a value a line, with a colon between. */
const mlperfSummary = {
	name: "mlperf-summary",
	reads: "mlperf_log_summary.txt of MLPerf LoadGen (1 to 6)",
	read: read$3
};
const REMEDY$4 = "give mlperf_log_summary.txt as LoadGen wrote it";
function read$3({ name, text }) {
	const said = /* @__PURE__ */ new Map();
	for (const line of consoleLines(text)) {
		const at = line.indexOf(":");
		const key = line.slice(0, at).trim();
		if (at > 0 && !said.has(key)) said.set(key, line.slice(at + 1).trim());
	}
	if (!text.includes("MLPerf Results Summary") || !said.has("Scenario")) throw new UserError(`${name}: no "MLPerf Results Summary" with a scenario in it; ${REMEDY$4}`);
	const percentile = (percent) => said.get(`${percent}.00 percentile latency (ns)`);
	return [loadgenRun({
		scenario: said.get("Scenario"),
		mode: said.get("Mode"),
		validity: said.get("Result is"),
		version: void 0,
		queries: /Processed at least \d{1,9} queries \((?<count>\d{1,9})\)/.exec(text)?.groups?.["count"],
		minNs: said.get("Min latency (ns)"),
		maxNs: said.get("Max latency (ns)"),
		meanNs: said.get("Mean latency (ns)"),
		percentiles: {
			50: percentile("50"),
			90: percentile("90"),
			95: percentile("95"),
			99: percentile("99")
		},
		rate: said.get("Samples per second") ?? said.get("QPS w/o loadgen overhead")
	}, name, REMEDY$4)];
}

// src/formats/onnxruntime-profile.ts
/**
* A profile of ONNX Runtime (`SessionOptions.enable_profiling`): an array of events of Chrome's trace format, microseconds.
* `model_run` is an inference, and every event of a node names the execution provider that ran it.
*/
const onnxruntimeProfile = {
	name: "onnxruntime-profile",
	reads: "the profile that ONNX Runtime writes (1.x)",
	read: read$2
};
const REMEDY$3 = "give the JSON file that ONNX Runtime's end_profiling names";
const MICROSECOND = 1e3;
function read$2(file) {
	const { name } = file;
	const events = jsonOf(file, REMEDY$3);
	if (!Array.isArray(events)) throw new UserError(`${name}: no array of events; ${REMEDY$3}`);
	const times = durations(events, "model_run", name);
	refuseTooMany(times.length, name);
	const [firstNs, ...latencyNs] = times;
	if (firstNs === void 0 || latencyNs.length === 0) throw new UserError(`${name}: ${times.length} inferences (model_run) where at least 2 are needed, since the first is told apart; profile a longer run`);
	const loadNs = [
		"model_loading_uri",
		"model_loading_array",
		"session_initialization"
	].flatMap((event) => durations(events, event, name).slice(0, 1)).reduce((sum, ns) => (sum ?? 0) + ns, void 0);
	const { provider, fallbackShare } = providersOf(events);
	return [{
		kind: "times",
		runtime: "onnxruntime",
		parameters: {},
		actual: {
			provider: provider ?? "not told",
			version: NOT_TOLD,
			...fallbackShare !== void 0 && { fallbackShare }
		},
		environment: {},
		launches: [{
			latencyNs,
			firstNs,
			...loadNs !== void 0 && { loadNs }
		}],
		source: {
			tool: "ONNX Runtime's profiler",
			cannotTell: CANNOT_TELL$2
		},
		notes: ["times were taken with the profiler on, which makes every inference slower, small models' most of all"]
	}];
}
function durations(events, event, name) {
	return events.flatMap((one, index) => fieldOf(one, "name") === event && fieldOf(one, "cat") === "Session" ? timeAt(fieldOf(one, "dur"), MICROSECOND, `${name}: [${index}].dur`) : []);
}
/** The provider of most nodes, and the share of the others' nodes that the processor ran in its place. */
function providersOf(events) {
	const nodes = /* @__PURE__ */ new Map();
	for (const one of events) {
		const args = fieldOf(one, "args");
		const [node, provider] = [textOf(fieldOf(one, "name")), textOf(fieldOf(args, "provider"))];
		if (isObject(args) && node !== void 0 && provider !== void 0) nodes.set(node, provider);
	}
	const counts = /* @__PURE__ */ new Map();
	for (const provider of nodes.values()) counts.set(provider, (counts.get(provider) ?? 0) + 1);
	const accelerated = [...counts].filter(([provider]) => provider !== "CPUExecutionProvider");
	const [provider] = accelerated.toSorted(([, a], [, b]) => b - a)[0] ?? [...counts.keys()];
	if (provider === void 0) return {};
	return {
		provider,
		fallbackShare: accelerated.length === 0 ? 0 : (counts.get("CPUExecutionProvider") ?? 0) / nodes.size
	};
}
const CANNOT_TELL$2 = [
	"how fast it is without the profiler",
	"the version of ONNX Runtime",
	"how many of its runs were meant to warm up: all but the first count",
	"whether inputs were real, and the memory it took"
];

// src/formats/openvino-report.ts
/** `benchmark_app -report_type no_counters -json_stats`: `benchmark_report.json`. */
const openvinoJson = {
	name: "openvino-json",
	reads: "benchmark_report.json of OpenVINO's benchmark_app -json_stats (2022.1 on)",
	read: readJson
};
/** The same without `-json_stats`: `benchmark_report.csv`, separated by semicolons. */
const openvinoCsv = {
	name: "openvino-csv",
	reads: "benchmark_report.csv of OpenVINO's benchmark_app -report_type no_counters",
	read: readCsv
};
const REMEDY$2 = "give benchmark_report as benchmark_app wrote it";
function readJson(file) {
	const report = jsonOf(file, REMEDY$2);
	const results = fieldOf(report, "execution_results");
	if (!isObject(results)) throw new UserError(`${file.name}: no execution_results in it; ${REMEDY$2}`);
	const said = /* @__PURE__ */ new Map();
	for (const part of [
		fieldOf(report, "cmd_options"),
		fieldOf(report, "configuration_setup"),
		results
	]) for (const [key, value] of Object.entries(isObject(part) ? part : {})) if (typeof value === "string" || typeof value === "number") said.set(nameOf(key), String(value));
	return [openvinoRun(saidOf(said), file.name, REMEDY$2)];
}
function readCsv({ name, text }) {
	const table = parseCsvTable(text, [";"]);
	if (table.kind === "fault") throw new UserError(`${name}:${table.line}: ${table.fault}; ${REMEDY$2}`);
	const said = /* @__PURE__ */ new Map();
	for (const { fields } of table.rows) if (fields.length === 2) said.set(nameOf(fields[0] ?? ""), fields[1] ?? "");
	if (!table.rows.some(({ fields }) => fields[0]?.trim() === "Execution results")) throw new UserError(`${name}: no line "Execution results" in it; ${REMEDY$2}`);
	return [openvinoRun(saidOf(said), name, REMEDY$2)];
}
/** `latency (ms)`, `latency_median` and `Latency` differ by version and language: without units, case and underscores. */
const nameOf = (key) => key.slice(0, 100).toLowerCase().replace(/\(.{0,20}\)/, "").replaceAll("_", " ").trim();
function saidOf(said) {
	const first = (...names) => names.map((name) => said.get(name)).find((value) => value !== void 0);
	const hasInput = said.has("-i") || said.has("i");
	return {
		device: textOf(first("target device", "-d", "d")),
		api: textOf(first("api", "-api")),
		precision: textOf(first("precision")),
		batch: numberOf(first("batch size", "-b", "b")),
		threads: numberOf(first("-nthreads", "nthreads")),
		requests: numberOf(first("number of parallel infer requests", "nireq", "-nireq")),
		inputs: hasInput ? "dataset" : "random",
		percentile: numberOf(first("percentile boundary", "-latency percentile", "latency percentile")),
		iterations: numberOf(first("total number of iterations", "iterations num")),
		compileMs: first("compile model time", "load network time", "import model time"),
		firstMs: first("first inference time"),
		medianMs: first("latency", "latency median"),
		meanMs: first("avg latency", "latency avg"),
		minMs: first("min latency", "latency min"),
		maxMs: first("max latency", "latency max"),
		throughput: numberOf(first("throughput")),
		version: void 0
	};
}

// src/formats/pycoral-csv.ts
/**
* What pycoral's `benchmarks/inference_benchmarks.py` writes, and the references that come with it: a model and the mean of its
* inferences in milliseconds a line, with a space between, under `MODEL INFERENCE_TIME`.
*/
const pycoralCsv = {
	name: "pycoral-csv",
	reads: "the results and references of pycoral's inference_benchmarks.py (2.0)",
	read: read$1
};
const REMEDY$1 = "give the file that inference_benchmarks.py wrote";
const HEADER = /^"?MODEL"?[ ,]"?INFERENCE_TIME"?$/i;
const ROW = /^"?(?<model>[^\s",]{1,200})"?[ ,]+(?<ms>[^\s,]{1,40})$/;
function read$1({ name, text }) {
	const lines = consoleLines(text);
	if (!HEADER.test((lines[0] ?? "").replace(/^\uFEFF/, ""))) throw new UserError(`${name}:1: the first line is no "MODEL INFERENCE_TIME"; ${REMEDY$1}`);
	const rows = lines.slice(1).flatMap((line, index) => {
		if (line === "") return [];
		const { model, ms } = ROW.exec(line)?.groups ?? {};
		if (model === void 0) throw new UserError(`${name}:${index + 2}: no model and its time; ${REMEDY$1}`);
		return {
			model,
			meanNs: timeAt(ms, 1e6, `${name}:${index + 2}`)
		};
	});
	if (rows.length === 0) throw new UserError(`${name}: no model in it; ${REMEDY$1}`);
	return rows.map(({ model, meanNs }) => importedOf(model, meanNs));
}
function importedOf(model, meanNs) {
	const onTpu = /edgetpu/i.test(model);
	return {
		kind: "summary",
		entry: model,
		runtime: "tflite",
		parameters: {
			batch: 1,
			.../quant/i.test(model) && { precision: "int8" },
			...onTpu && { delegate: "edgetpu" }
		},
		actual: {
			provider: onTpu ? "Edge TPU" : NOT_TOLD,
			version: NOT_TOLD
		},
		environment: {},
		inputs: "random",
		summary: { values: { "latency-mean": meanNs } },
		source: {
			tool: "pycoral's inference_benchmarks.py",
			cannotTell: CANNOT_TELL$1
		},
		notes: ["its mean holds the first inference, which moves the parameters to the Edge TPU: nothing warms up"]
	};
}
const CANNOT_TELL$1 = [
	"single times: it tells the mean alone",
	"the device, and whether it is on PCIe or USB",
	"versions of the runtime and of libedgetpu",
	"how real inputs do: its own are random",
	"the time to load, the first inference and the memory"
];

// src/formats/trtexec-console.ts
/** What `trtexec` prints: the performance summary, and the line that tells its version and options. */
const trtexecConsole = {
	name: "trtexec-console",
	reads: "what trtexec prints (TensorRT 8.0 to 11)",
	read
};
const KNOWN = {
	from: [8, 0],
	to: [11, 99]
};
const END = /&&&& \w+ TensorRT\.trtexec \[TensorRT v(?<value>\d+)\]/;
/** `Latency: min = 29.2 ms, …`; with the log's prefix before it. */
const LATENCY = /(?:^|\] )Latency: (?<value>min = .*)$/;
const FIELD = /(?<key>min|max|mean|median|percentile\((?<percent>\d{1,2})%\)) = (?<value>[\d.e+-]{1,20}) (?<unit>ns|us|ms|s)\b/g;
function read({ name, text }) {
	const lines = consoleLines(text);
	const latency = lastValue(lines, LATENCY);
	if (latency === void 0) throw new UserError(`${name}: no line "Latency: min = …"; give all that trtexec printed, with its performance summary`);
	const digits = lastValue(lines, END);
	const version = digits === void 0 ? void 0 : dotted(digits);
	const options = lines.findLast((line) => line.includes("TensorRT.trtexec")) ?? "";
	const { throughput, queriesPerSecond } = ratesOf(lines, options);
	const endToEnd = lines.some((line) => line.includes("End-to-End Host Latency"));
	return [{
		kind: "summary",
		runtime: "tensorrt",
		parameters: {
			precision: precisionOf(options),
			batch: batchOf(options)
		},
		actual: {
			provider: "trtexec",
			version: version ?? "not told",
			executionMode: modeOf(!options.includes("--exposeDMA"), transfersInside(options, version))
		},
		environment: {},
		inputs: options.includes("--loadInputs") ? "dataset" : "random",
		summary: summaryOf(latency, throughput, name),
		...withoutUnknown({ queriesPerSecond }),
		source: {
			tool: "trtexec",
			cannotTell: cannotTellOf(options, version)
		},
		notes: [...versionWarning("TensorRT", version, KNOWN), ...endToEnd ? ["its latency leaves out how long a query waited, which its end-to-end latency holds"] : []]
	}];
}
/** `8201` is 8.2.1, `101300` is 10.13.0: of a version from 10 on, two digits a part. */
function dotted(digits) {
	const number = Number(digits);
	return number < 1e4 ? `${Math.floor(number / 1e3)}.${Math.floor(number / 100) % 10}` : `${Math.floor(number / 1e4)}.${Math.floor(number / 100) % 100}`;
}
function precisionOf(options) {
	const asked = [
		"fp16",
		"int8",
		"bf16"
	].filter((precision) => new RegExp(`--${precision}(?:\\s|$)`).test(options));
	return asked.length === 1 ? asked[0] : void 0;
}
function summaryOf(latency, throughput, name) {
	const times = {};
	for (const { groups = {} } of latency.matchAll(FIELD)) {
		const { key = "", percent, value, unit = "" } = groups;
		times[percent ?? key] = nanosecondsOf(value, UNITS_OF_TIME[unit] ?? NaN);
	}
	if (times["median"] === void 0 && times["mean"] === void 0) throw new UserError(`${name}: its line "Latency:" has neither mean nor median; give all that trtexec printed`);
	return {
		values: withoutUnknown({
			latency: times["median"],
			"latency-mean": times["mean"],
			"latency-p90": times["90"],
			"latency-p95": times["95"],
			"latency-p99": times["99"],
			throughput
		}),
		...withoutUnknown({
			minNs: times["min"],
			maxNs: times["max"]
		})
	};
}
/** The batch that the options tell: of an implicit one, or the first size that every input is given. */
function batchOf(options) {
	const [first, ...others] = (/--(?:shapes|optShapes)=(?<shapes>\S{1,1000})/.exec(options)?.groups?.["shapes"])?.split(",").map((shape) => /:'?(?<size>\d{1,5})(?:x\d|'?$)/.exec(shape)?.groups?.["size"]) ?? [];
	return countOf$1(implicitBatch(options) ?? (others.every((size) => size === first) ? first : void 0), 65536);
}
const implicitBatch = (options) => /--batch=(?<count>\d{1,5})(?:\s|$)/.exec(options)?.groups?.["count"];
/** Inputs or queries a second: trtexec counts queries, but multiplies them with an implicit batch. */
function ratesOf(lines, options) {
	const printed = rateOf(lastValue(lines, /(?:^|\] )Throughput: (?<value>[\d.e+]{1,20}) qps/));
	return implicitBatch(options) === void 0 ? { queriesPerSecond: printed } : { throughput: printed };
}
function cannotTellOf(options, version) {
	return [
		"single times: it prints what they amount to, so nothing is known of how they spread",
		transfersUntold(transfersInside(options, version)),
		...options.includes("--exposeDMA") ? [] : ["a single stream: it keeps two queries in flight, so computation hides transfers"],
		...options.includes("--loadInputs") ? [] : ["how real inputs do: its own are random"],
		...version === void 0 ? ["the version of TensorRT"] : []
	];
}
/** Which 11 made the exception and its forerunners the rule. */
function transfersInside(options, version) {
	return version !== void 0 && Number.parseInt(version, 10) >= 11 ? options.includes("--includeDataTransfers") : !options.includes("--noDataTransfers");
}

// src/formats/tryolabs-2019.ts
/**
* The raw files of the comparison of edge devices that Tryolabs published in 2019 (github.com/tryolabs/efficientnet, branch
* billy, results/): one time per line in seconds, rounded to 0.1 ms, and the top-1 accuracy in the last line. Their program
* (examples/custom_timeit_predict.py) answered one image at a time and took the classes of ImageNetV2 in order from 0; the
* first two times were left out of the files, and not of the accuracy.
*/
const tryolabs2019 = {
	name: "tryolabs-2019",
	reads: "the raw files of the comparison that Tryolabs published in 2019",
	read: (file) => [readRun(file)]
};
const DATASET = {
	name: "imagenet-v2-matched-frequency",
	images: 1e4,
	classes: 1e3
};
/** Times that the authors took out of the files. */
const TIMES_LEFT_OUT = 2;
/** Of a class, in runs that are not of the whole dataset. */
const IMAGES_PER_CLASS = 4;
const ERROR_RATE = .05;
const CANNOT_TELL = [
	"the device, its power mode and its temperature",
	"versions of the runtime",
	"how many threads ran it, written as 1",
	"the time to load, the first two inferences and the memory",
	"which images were right, and the images' digest",
	"top-5"
];
function readRun({ name, text }) {
	const lines = text.split("\n").map((line) => line.trim());
	while (lines.at(-1) === "") lines.pop();
	const latencyNs = lines.slice(0, -1).map((line, index) => timeOf(line, `${name}:${index + 1}`));
	if (latencyNs.length === 0) throw new UserError(`${name}: holds no times before its last line; give a file of times in seconds, one a line`);
	const rightCount = countOf(lines.at(-1) ?? "", latencyNs.length + TIMES_LEFT_OUT, `${name}:${lines.length}`);
	const isTensorRt = /trt/i.test(name);
	return {
		kind: "times",
		runtime: "tensorflow",
		parameters: {
			precision: isTensorRt ? "fp16" : "fp32",
			batch: 1,
			threads: 1,
			...isTensorRt && { delegate: "tensorrt" }
		},
		actual: {
			provider: isTensorRt ? "TF-TRT FP16" : "TensorFlow",
			version: NOT_TOLD
		},
		environment: {},
		launches: [{ latencyNs }],
		rightCount,
		source: {
			tool: "the comparison that Tryolabs published in 2019",
			cannotTell: CANNOT_TELL
		},
		notes: rightCount.images === rightCount.of ? [] : [partSentence(rightCount)]
	};
}
/** Nanoseconds, exactly: the files have no more than four decimals. */
function timeOf(line, place) {
	if (!/^\d{1,4}(?:\.\d{1,4})?$/.test(line)) throw new UserError(`${place}: ${JSON.stringify(line.slice(0, 40))} is no time in seconds of at most four decimals; give the study's file as it was published`);
	return Math.round(Number(line) * 1e4) * 1e5;
}
function countOf(line, images, place) {
	const percent = /^Accuracy: (?<percent>\d{1,3}\.\d\d)%$/.exec(line)?.groups?.["percent"];
	if (percent === void 0) throw new UserError(`${place}: the last line is no "Accuracy: 68.45%"; give the study's file as it was published`);
	if (images > DATASET.images) throw new UserError(`${place}: ${images} images are more than the ${DATASET.images} of the dataset; give the study's file as it was published`);
	const top1Correct = Math.round(Number(percent) / 100 * images);
	if ((100 * top1Correct / images).toFixed(2) !== percent) throw new UserError(`${place}: no number of ${images} images is ${percent} %; give the study's file as it was published, with all its lines`);
	const seen = images === DATASET.images ? DATASET.classes : Math.ceil(images / IMAGES_PER_CLASS);
	return {
		dataset: DATASET.name,
		images,
		of: DATASET.images,
		classes: {
			of: DATASET.classes,
			seen: Math.min(DATASET.classes, seen)
		},
		top1Correct
	};
}
function partSentence({ images, of, classes, top1Correct, dataset }) {
	const { lower, upper } = wilson(top1Correct, images, ERROR_RATE);
	const share = (value) => (100 * value).toFixed(1);
	return `not representative: ${top1Correct} of ${images} images were right, ${share(top1Correct / images)} % with a 95 % interval of ${share(lower)} to ${share(upper)} %, and these images are of the first ${classes.seen} of ${classes.of} classes, unshuffled, where ${dataset} has ${of} images; it is no accuracy of the model`;
}

// src/formats/import-formats.ts
/** Every format that `edgebench import` reads. */
const IMPORT_FORMATS = [
	trtexecTimes,
	trtexecConsole,
	openvinoJson,
	openvinoCsv,
	openvinoConsole,
	litertJson,
	litertConsole,
	onnxruntimePerfTest,
	onnxruntimeProfile,
	mlperfSummary,
	mlperfDetail,
	mlperfAccuracy,
	googleBenchmark,
	pycoralCsv,
	csvTimes,
	githubActionImport,
	bencherImport,
	tryolabs2019
];

// src/commands/imported-network.ts
const MOST_BYTES$1 = 2 ** 31 - 1;
const REMEDY = "a floor is counted from an ONNX file with its external data beside it: give that, or leave --model-file out";
/**
* Reads the network's file and the digests of its external data.
*
* @param file how sentences name it.
* @throws UserError where it is no ONNX model, or cannot be read.
*/
async function readNetwork(path, file) {
	const bytes = await readLimited(path, file, MOST_BYTES$1, REMEDY);
	try {
		if (recogniseFormat(bytes) === "lfs-pointer") throw new ModelError("a Git LFS pointer, not its content; run git lfs fetch");
		const onnx = readOnnx(bytes);
		const main = await digestOfFile(path);
		const parts = [];
		for (const { location } of onnx.externalData) parts.push({
			location,
			...await partOf(join(dirname(path), cleanLocation(location)))
		});
		return {
			name: basename(path),
			model: {
				sha256: contentDigest(main.sha256, parts),
				bytes: parts.reduce((sum, part) => sum + part.bytes, main.bytes)
			},
			operators: countOperators(onnx),
			inputs: onnx.inputs,
			graph: graphOf(bytes)
		};
	} catch (error) {
		if (error instanceof ModelError) throw new UserError(`${file}: ${error.message}; ${REMEDY}`);
		throw error;
	}
}
async function partOf(path) {
	try {
		if ((await stat(path)).isFile()) return await digestOfFile(path);
	} catch (error) {
		throw new ModelError(`part of its external data cannot be read (${codeOf(error)})`);
	}
	throw new ModelError("part of its external data is no file");
}
/** @param config undefined where there is none. */
function declaredOf(config, { model, device }) {
	return {
		peaks: config?.devices.find(({ label }) => label === device)?.peaks,
		dimensions: config?.models.find(({ name }) => name === model)?.dimensions ?? {}
	};
}
/** The measurement with what its network has to do, and sentences about what of that is not known. */
function withNetwork(measurement, network, { peaks, dimensions }) {
	const { work, note } = countedWork(measurement, network, dimensions);
	const notes = [...note === void 0 ? [] : [note], ...measurement.notes ?? []];
	return {
		...measurement,
		model: network.model,
		...network.operators && { operators: network.operators },
		...work && { work },
		...peaks && { peaks },
		...notes.length > 0 && { notes: notes.slice(0, 20) }
	};
}
function countedWork({ benchmark }, { name: file, inputs, graph }, dimensions) {
	const { batch } = benchmark.parameters;
	if (graph === void 0) return { note: `no floor: ${file} is too large a network to be counted` };
	const leading = inputs[0]?.shape?.[0];
	if (iterationContent(benchmark).inferences > 1 && typeof leading === "number" && leading !== batch) return { note: `no floor: ${file} takes batches of ${leading}, and a query of ${benchmark.scenario} is made of batches of ${batch}; say the batch with --batch` };
	const { fed, undeclared, isWhole } = fedByFile(inputs, batch, dimensions);
	const work = workOf(graph, fed);
	if (undeclared.length === 0 && isWhole) return { work };
	const named = undeclared.length === 0 ? "" : ` (${undeclared.slice(0, 5).join(", ")}, taken for 1)`;
	return {
		work: {
			...work,
			isLowerBound: true
		},
		note: `the floor says little: ${file} leaves sizes of its inputs open${named}; name them under models.${benchmark.model}.dimensions of edgebench.yml`
	};
}
/** Where an imported time stands against its floor, or why there is none: sentences for the terminal. */
function floorLines(measurement, environment) {
	const { benchmark, work } = measurement;
	if (work === void 0) return [];
	if (peaksBehind(measurement, environment) === void 0) return [`no floor: nobody says what ${benchmark.device} can do at most; write it under devices.${benchmark.device}.peak of edgebench.yml`];
	const why = whyImplausible(measurement, environment);
	if (why !== void 0) return [`implausible: ${why}`];
	const share = floorFact(measurement, environment)["share-of-peak"];
	if (share === void 0) return [whyNoFloor(measurement, work)];
	return [
		String(share),
		...floorSentences(measurement, environment),
		...uncounted(work)
	];
}
function whyNoFloor({ benchmark, launches, summary }, work) {
	if (launches.length === 0 && summary === void 0) return "no floor: the file tells no time that can be held against it";
	return [`no floor: what is counted of ${benchmark.model} takes ${benchmark.device} no time`, ...uncounted(work)].join("; ");
}
function uncounted({ unknownOperators }) {
	if (unknownOperators.length === 0) return [];
	return [`the floor is a lower bound: ${unknownOperators.slice(0, 5).join(", ")} cannot be counted`];
}

// src/commands/imported-times.ts
/** Below this share of their number it is told what times are worth. */
const TOLD_BELOW = .9;
/**
* What the times of another tool's file amount to: its latencies, how many independent times they are worth, and what their
* order gives away of the program that took them. Nothing of a summary, which tells its values itself.
*/
function timesSentences(measurement) {
	const { launches } = measurement;
	if (launches.length === 0) return [];
	return [
		valuesText(sideValues(measurement).filter(({ metric }) => metric.startsWith("latency"))),
		...worthSentences(launches),
		...harnessSentences(measurement)
	];
}
/** `latency (median) 191 ms, latency (mean) 193 ms`. */
function valuesText(values) {
	return values.map(({ metric, value }) => `${METRICS[metric].label} ${formatValue(value, METRICS[metric].unit)}`).join(", ");
}
function worthSentences(launches) {
	let [times, worth] = [0, 0];
	for (const launch of launches) {
		times += launch.latencyNs.length;
		worth += effectiveCount(launch.latencyNs, launchTimes(launch).median);
	}
	if (worth >= TOLD_BELOW * times) return [];
	return [`each time resembles the one before it: for the median the ${times} times are worth ${Math.floor(worth)} independent ones`];
}

// src/commands/import.ts
const MOST_BYTES = 67108864;
/** UTF-8, or UTF-16 with its byte order mark: PowerShell writes what a tool prints so. */
function textIn(bytes) {
	const [first, second] = bytes;
	return new TextDecoder(first === 255 && second === 254 || first === 254 && second === 255 ? first === 255 ? "utf-16le" : "utf-16be" : "utf-8").decode(bytes);
}
/** Turns files of another tool into a result, and says what that tool could not tell. */
async function importResult(options, context) {
	const format = IMPORT_FORMATS.find(({ name }) => name === options.format);
	if (format === void 0) throw new UserError(`import ${options.format}: edgebench does not read this format; name one of ${IMPORT_FORMATS.map(({ name }) => name).join(", ")}`);
	const given = givenBy(options);
	refuseUntaken(options, format);
	const digest = createHash("sha256");
	const labels = options.labels === void 0 ? void 0 : await readLabels(options.labels, digest, context);
	const runs = [];
	for (const file of options.files) {
		const path = resolve(context.cwd, file);
		const bytes = await readLimited(path, shown(context, path), MOST_BYTES, "name a file of one run of the other tool");
		digest.update(bytes);
		const name = basename(path);
		const text = textIn(bytes);
		const { unit, dtype } = options;
		runs.push(chooseEntry(format.read({
			name,
			text,
			unit,
			labels,
			dtype
		}), options.entry, name));
	}
	const [first, ...others] = runs;
	if (first === void 0) throw new UserError("import: no file is named; name one of the other tool");
	const out = resolve(context.cwd, options.out);
	const moment = {
		session: digest.digest("hex").slice(0, 32),
		now: (/* @__PURE__ */ new Date()).toISOString(),
		version: context.version
	};
	const result = await withModel(importedResult(joinRuns([first, ...others]), given, moment), options, context);
	await writeResult(context, out, result);
	context.out(summary(result, shown(context, out)));
	return 0;
}
/** The result with what its network has to do, where the user names the network's file. */
async function withModel(result, options, context) {
	const { modelFile } = options;
	if (modelFile === void 0) {
		if (options.config === void 0) return result;
		throw new UserError("--config: tells what an import's network is held against; name that with --model-file too");
	}
	const path = resolve(context.cwd, modelFile);
	const network = await readNetwork(path, shown(context, path));
	const config = (await findDeskConfig(options.config, "or leave it out", context))?.config;
	const measurements = result.measurements.map((one) => withNetwork(one, network, declaredOf(config, one.benchmark)));
	return {
		...result,
		measurements
	};
}
function givenBy(options) {
	for (const name of [
		"model",
		"device",
		"delegate"
	]) {
		const value = options[name];
		if (value !== void 0 && !NAME_PATTERN.test(value)) throw new UserError(`--${name}: not a name; write letters, digits, ".", "_", "+" or "-"`);
	}
	if (options.commit !== void 0 && !/^[0-9a-f]{40}$/.test(options.commit)) throw new UserError("--commit: not the 40 hex digits of a commit; write all of them, in small letters");
	const { model, device, batch, threads, delegate, commit } = options;
	const precision = oneOf("precision", PRECISIONS, options.precision);
	return {
		model,
		device,
		parameters: {
			...precision && { precision },
			...batch !== void 0 && { batch },
			...threads !== void 0 && { threads },
			...delegate !== void 0 && { delegate }
		},
		commit,
		runtime: oneOf("runtime", RUNTIME_NAMES, options.runtime)
	};
}
function oneOf(option, allowed, said) {
	if (said === void 0) return void 0;
	const found = allowed.find((one) => one === said);
	if (found !== void 0) return found;
	throw new UserError(`--${option}: ${JSON.stringify(said.slice(0, 40))} is none of ${allowed.join(", ")}`);
}
/** An option that the format does not take would be passed over in silence. */
function refuseUntaken(options, { name, takes = [] }) {
	const said = [
		"unit",
		"labels",
		"dtype"
	].find((option) => options[option] !== void 0 && !takes.includes(option));
	if (said !== void 0) throw new UserError(`--${said}: import ${name} does not take it; leave the option out`);
}
async function readLabels(file, digest, context) {
	const path = resolve(context.cwd, file);
	const bytes = await readLimited(path, shown(context, path), MOST_BYTES, "name the list of the images and their classes");
	digest.update(bytes);
	const name = basename(path);
	return {
		file: name,
		images: parseLabelList({
			file: name,
			text: textIn(bytes)
		})
	};
}
function summary({ measurements, device }, out) {
	return measurements.flatMap((measurement) => [
		`${out}: ${[timesOrValues(measurement), rightOf(measurement)].filter((part) => part !== void 0).join(", ")}`,
		...[...floorLines(measurement, device.environment), ...measurement.notes ?? []].map(oneLine),
		...timesSentences(measurement),
		`${measurement.source?.tool} cannot tell:`,
		...(measurement.source?.cannotTell ?? []).map((what) => `  ${oneLine(what)}`),
		""
	]).join("\n");
}
function timesOrValues({ launches, summary: summed }) {
	if (summed !== void 0) return valuesOf(summed);
	return launches.length === 0 ? void 0 : timesOf(launches);
}
function rightOf({ rightCount, accuracy }) {
	if (rightCount !== void 0) return `${rightCount.top1Correct} of ${rightCount.images} images right`;
	if (accuracy === void 0) return void 0;
	const { top1Correct, dataset, notFinite } = accuracy;
	return `${top1Correct} of ${dataset.count} images right${notFinite === 0 ? "" : `, ${notFinite} answered with NaN or infinity`}`;
}
function timesOf(launches) {
	const times = launches.reduce((sum, { latencyNs }) => sum + latencyNs.length, 0);
	return `${times} ${times === 1 ? "time" : "times"} of ${launches.length === 1 ? "one launch" : `${launches.length} launches`}`;
}
function valuesOf({ values, iterations }) {
	const told = METRIC_NAMES.flatMap((metric) => {
		const value = values[metric];
		return value === void 0 ? [] : [{
			metric,
			value
		}];
	});
	return `no single times, a summary${iterations === void 0 ? "" : ` of ${iterations} iterations`}: ${valuesText(told)}`;
}

export { importResult };