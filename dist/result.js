import { E as _isoDateTime, T as _isoDate, _ as record, c as array, d as discriminatedUnion, f as int, g as partialRecord, m as number, n as ZodISODateTime, p as literal, s as _enum, t as ZodISODate, u as boolean, v as strictObject, x as union, y as string } from "./schemas.js";

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/bench/metric.ts
const METRIC_NAMES = [
	"latency",
	"latency-mean",
	"latency-trimmed-mean",
	"latency-p90",
	"latency-p95",
	"latency-p99",
	"throughput",
	"load-time",
	"first-inference",
	"slowdown",
	"time-to-throttle",
	"peak-memory",
	"energy",
	"instructions",
	"model-size",
	"operators",
	"top-1",
	"top-5",
	"agreement"
];
/**
* Metrics that a policy may gate on: all but the 99th percentile. Between launches of the same thing it moves by more than
* any tolerance that a user would write (statistics.md), so a gate on it would fail by chance or never.
*/
const GATEABLE_METRICS = METRIC_NAMES.filter((name) => name !== "latency-p99");
/** Defaults of the design: latency 5 %, p95 10 %, throughput 5 %, memory 2 %, energy 5 %, top-1 one point. */
const METRICS = {
	latency: {
		name: "latency",
		label: "latency (median)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: true
	},
	"latency-mean": {
		name: "latency-mean",
		label: "latency (mean)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"latency-trimmed-mean": {
		name: "latency-trimmed-mean",
		label: "latency (trimmed mean)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"latency-p90": {
		name: "latency-p90",
		label: "latency (p90)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"latency-p95": {
		name: "latency-p95",
		label: "latency (p95)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"latency-p99": {
		name: "latency-p99",
		label: "latency (p99)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	throughput: {
		name: "throughput",
		label: "throughput",
		unit: "per-second",
		better: "higher",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"load-time": {
		name: "load-time",
		label: "load time",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"first-inference": {
		name: "first-inference",
		label: "first inference",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	slowdown: {
		name: "slowdown",
		label: "settled over start",
		unit: "share",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"time-to-throttle": {
		name: "time-to-throttle",
		label: "time to throttle",
		unit: "ns",
		better: "higher",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .2
		},
		gates: false
	},
	"peak-memory": {
		name: "peak-memory",
		label: "peak memory",
		unit: "bytes",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .02
		},
		gates: true
	},
	energy: {
		name: "energy",
		label: "energy",
		unit: "joules",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	instructions: {
		name: "instructions",
		label: "instructions",
		unit: "instructions",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .01
		},
		gates: false
	},
	"model-size": {
		name: "model-size",
		label: "model size",
		unit: "bytes",
		better: "lower",
		noise: "exact",
		tolerance: {
			kind: "relative",
			value: .02
		},
		gates: false
	},
	operators: {
		name: "operators",
		label: "operators",
		unit: "count",
		better: "lower",
		noise: "exact",
		tolerance: {
			kind: "relative",
			value: 0
		},
		gates: false
	},
	"top-1": {
		name: "top-1",
		label: "top-1",
		unit: "share",
		better: "higher",
		noise: "paired-images",
		tolerance: {
			kind: "points",
			value: .01
		},
		gates: true
	},
	"top-5": {
		name: "top-5",
		label: "top-5",
		unit: "share",
		better: "higher",
		noise: "paired-images",
		tolerance: {
			kind: "points",
			value: .01
		},
		gates: false
	},
	agreement: {
		name: "agreement",
		label: "agreement",
		unit: "share",
		better: "higher",
		noise: "paired-images",
		tolerance: {
			kind: "points",
			value: .01
		},
		gates: false
	}
};

// src/bench/benchmark.ts
/** Runtimes in the words of the design; `fake` answers from a script and is for trying edgebench and weighing its own overhead. */
const RUNTIME_NAMES = [
	"onnxruntime",
	"tflite",
	"openvino",
	"tensorrt",
	"pytorch",
	"tensorflow",
	"fake"
];
const PRECISIONS = [
	"fp32",
	"fp16",
	"bf16",
	"int8",
	"mixed"
];
/** The first three as MLPerf Inference names them; what each measures is in docs/scenarios.md. */
const SCENARIOS = [
	"single-stream",
	"multi-stream",
	"offline",
	"cold-start",
	"sustained"
];
/** A name a user gives to a device, model or dataset. Kept narrow because it becomes part of paths, ids and Markdown. */
const NAME_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,98}[A-Za-z0-9+_-])?$/;
const nameSchema = string().regex(NAME_PATTERN).meta({ description: "1 to 100 letters, digits, '.', '_', '+' or '-', starting with a letter or digit" });
const parametersSchema = strictObject({
	precision: _enum(PRECISIONS),
	batch: int().min(1).max(65536),
	threads: int().min(1).max(1024),
	delegate: nameSchema.optional()
});
const benchmarkSchema = strictObject({
	model: nameSchema,
	device: nameSchema,
	runtime: _enum(RUNTIME_NAMES),
	parameters: parametersSchema,
	scenario: _enum(SCENARIOS)
});
/** A stable, readable identity, unique per benchmark: `resnet50/rpi3/onnxruntime/fp32/batch=1/threads=4`. */
function benchmarkId(benchmark) {
	const { model, device, runtime, parameters, scenario } = benchmark;
	const parts = [
		model,
		device,
		runtime,
		parameters.precision,
		`batch=${parameters.batch}`,
		`threads=${parameters.threads}`
	];
	if (parameters.delegate !== void 0) parts.push(`delegate=${parameters.delegate}`);
	if (scenario !== "single-stream") parts.push(scenario);
	return parts.join("/");
}

// src/bench/thumbnail.ts
/** The longer side of a thumbnail, pixels. */
const THUMBNAIL_SIDE = 64;
/** Colours that do not compress, as base64; twelve of them are 240 kB at most. */
const MOST_CHARACTERS = 2e4;
const SIGNATURE = "PNG\r\n\n";
/** Bit depth, colour type (grey, RGB), compression, filter, interlace. */
const FORMATS = ["\b\0\0\0\0", "\b\0\0\0"];
/**
* Whether base64 text is a PNG of at most 64 × 64 pixels, grey or RGB of 8 bits, that holds pixels and nothing else. A page
* shows it: what a browser would read beside pixels, or unpack to more than it seems, has no place in it.
*/
function isSmallPng(text) {
	if (text.length > MOST_CHARACTERS || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
	const binary = text.length % 4 === 0 ? atob(text) : "";
	if (!binary.startsWith(SIGNATURE)) return false;
	const names = [];
	let at = 8;
	while (at + 12 <= binary.length) {
		names.push(binary.slice(at + 4, at + 8));
		at += 12 + wordAt(binary, at);
	}
	return at === binary.length && /^IHDR(?: IDAT)+ IEND$/.test(names.join(" ")) && isSmallHeader(binary);
}
function isSmallHeader(binary) {
	const [length, width, height] = [
		wordAt(binary, 8),
		wordAt(binary, 16),
		wordAt(binary, 20)
	];
	const fits = (side) => side >= 1 && side <= 64;
	return length === 13 && fits(width) && fits(height) && FORMATS.includes(binary.slice(24, 29));
}
/** Four bytes, the highest first. */
function wordAt(binary, at) {
	return [
		0,
		1,
		2,
		3
	].reduce((word, byte) => word * 256 + binary.charCodeAt(at + byte), 0);
}
const thumbnailSchema = strictObject({
	/** Its place in the dataset of the accuracy. */
	image: int().min(0),
	/** Below the dataset's folder. */
	path: string().max(1e3),
	png: string().max(MOST_CHARACTERS).refine(isSmallPng, "is no PNG of at most 64 × 64 pixels and nothing else")
});

// src/bench/result.ts
/** The schema identifier of the result file. */
const RESULT_SCHEMA = "edgebench/result@1";
const hex = (digits) => string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const sha256Schema = hex(64);
const commitSchema = hex(40);
/** Drawn at random for each job. */
const sessionIdSchema = hex(32);
/** A UTC instant with seconds or finer, as `Date.prototype.toISOString` writes it. */
const instantSchema = datetime();
/** Any text that people will read: capped, and escaped wherever it is shown. */
const textSchema = string().max(4e3);
const nanoseconds = int().min(0).max(864e11);
const seedSchema = int().min(0).max(4294967295);
/** Facts of a device or launch, by name. Names are kebab-case: `os`, `cpu-model`, `governor`, `temperature-c`. */
const environmentSchema = record(string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).max(64), union([
	textSchema,
	number(),
	boolean()
]));
/** A run of consecutive timed iterations of one side: `start` indexes `latencyNs`. */
const burstSchema = strictObject({
	start: int().min(0),
	count: int().min(1),
	atNs: nanoseconds
});
/** How a sustained launch ended: its temperature was steady, or half an hour or the time there was had passed. */
const SUSTAINED_ENDINGS = [
	"steady",
	"half-an-hour",
	"budget"
];
/** A stretch of a sustained launch. Its place and length are counted in time of inference. */
const windowSchema = strictObject({
	/** From the first timed inference of the launch. */
	atNs: nanoseconds,
	count: int().min(1).max(1e8),
	medianNs: nanoseconds,
	/** What the device told right after it: its hottest sensor, the frequency of its processor, whether it slowed itself down. */
	temperatureC: number().optional(),
	frequencyMhz: number().optional(),
	throttled: boolean().optional()
});
const sustainedSchema = strictObject({
	ending: _enum(SUSTAINED_ENDINGS),
	windows: array(windowSchema).min(1).max(1e3)
});
/** Where a launch that ended early had got to. */
const STAGES = [
	"start",
	"load",
	"inputs",
	"first-inference",
	"warm-up",
	"measure",
	"predict",
	"exit"
];
/** What another tool's file does not say of what ran; it differs from nothing. */
const NOT_TOLD = "not told";
/** What a launch really ran, as the worker reports it. */
const actualSchema = strictObject({
	provider: textSchema,
	version: textSchema,
	threads: int().min(1).optional(),
	executionMode: textSchema.optional(),
	fallbackShare: number().min(0).max(1).optional(),
	/** The processor that ran it, where the device only pretended to have one: such times are no device's. */
	emulated: textSchema.optional(),
	/** Where the runtime compiles a model before it runs it: whether this launch did so, or loaded what an earlier one built. */
	engine: _enum(["built", "cached"]).optional()
});
const MODES = [
	"ping-pong",
	"alternating",
	"solo"
];
const launchSchema = strictObject({
	round: int().min(0).max(1e5),
	/** 0 if this side was started first in its round, 1 if second. */
	position: int().min(0).max(1),
	/** Whether this side's burst opened the round's ping-pong. */
	opened: boolean(),
	startedAt: instantSchema,
	mode: _enum(MODES),
	/** From the start of the worker's process until its runtime was ready, where it tells. */
	readyNs: nanoseconds.optional(),
	/** From the load request until the model was ready, on the worker's clock. Absent where another tool did not tell it. */
	loadNs: nanoseconds.optional(),
	/** The first inference after load. Absent where another tool did not tell it. */
	firstNs: nanoseconds.optional(),
	warmupNs: array(nanoseconds).max(1e5),
	/** Whether warm-up ended by its rule (true) or by its cap (false). */
	steady: boolean(),
	/**
	* One entry per timed iteration, in the order taken: an inference, in multi-stream a query. In cold start the one from the
	* start of the process to the first result; in sustained the inferences of the last windows, thinned evenly.
	*/
	latencyNs: array(nanoseconds).min(1).max(1e5),
	bursts: array(burstSchema).max(1e5),
	/** Where the scenario is sustained. */
	sustained: sustainedSchema.optional(),
	peakRssBytes: int().min(0).max(2 ** 50),
	/**
	* Joules that the device, or the part of it that is metered, spent while the timed iterations ran, above its idle level:
	* the launch's environment tells the meter (`energy-source`) and that level (`energy-idle-w`).
	*/
	energyJ: number().min(0).max(0xe8d4a51000).optional(),
	/**
	* Moving one inference's inputs to the accelerator's memory and its outputs back, on the worker's clock: outside of
	* `latencyNs`. Absent where nothing is moved, or it cannot be told from the inference.
	*/
	transferNs: nanoseconds.optional(),
	/** Instructions that the worker retired in user mode while its timed iterations ran. */
	instructions: int().min(0).optional(),
	actual: actualSchema,
	environment: environmentSchema,
	/** Timed inferences of the sentinel beside this launch: the first half before its timed bursts, the rest after them. */
	sentinelNs: array(nanoseconds).min(1).max(1e3).optional(),
	/** Set where a stated rule keeps this launch out of the statistics; its times stay. A round is excluded as a whole. */
	excluded: strictObject({ rule: textSchema }).optional()
});
/** A launch that gave no times. It costs itself, never the job. */
const lostLaunchSchema = strictObject({
	round: int().min(0).max(1e5),
	startedAt: instantSchema,
	stage: _enum(STAGES),
	reason: textSchema,
	signal: string().max(16).optional()
});
const base64 = string().regex(/^[A-Za-z0-9+/]*={0,2}$/).max(4e6);
/** More classes than this go by their numbers, and a longer name is cut: every result carries them. */
const MOST_CLASS_NAMES = 1e3;
const MOST_NAME = 100;
/** 1, 2 and 5 with zeros, up to ten million images. */
const MOST_LOOKS = 20;
/** Collections of images of which others publish accuracies: ImageNet's validation images, and ImageNetV2 (matched frequency). */
const COLLECTIONS = ["imagenet-val", "imagenet-v2"];
const accuracySchema = strictObject({
	dataset: strictObject({
		name: nameSchema,
		sha256: sha256Schema,
		count: int().min(1).max(1e7),
		seed: seedSchema,
		collection: _enum(COLLECTIONS).optional()
	}),
	/** Absent where another tool does not tell how the images became tensors. */
	preprocessing: strictObject({
		name: textSchema,
		sha256: sha256Schema
	}).optional(),
	/** How outputs stood for classes: `same`, `background-first` or `listed`. */
	labels: _enum([
		"same",
		"background-first",
		"listed"
	]).optional(),
	/** Of how many of the classes that the model knows (`of`) there was an image (`seen`); `insisted`: fewer are good enough for the user. */
	classes: strictObject({
		of: int().min(1),
		seen: int().min(1),
		insisted: literal(true).optional()
	}).optional(),
	top1Correct: int().min(0),
	/** With `correctTop5`; both are absent where another tool tells the best class alone. */
	top5Correct: int().min(0).optional(),
	/** Bitset, one bit per image in dataset order, least significant bit first: 1 where top-1 is right. */
	correct: base64,
	/** The same for top-5. */
	correctTop5: base64.optional(),
	/** Images whose output held NaN or infinity; they count as wrong. */
	notFinite: int().min(0),
	/** The best class of each image in dataset order, two bytes each, little end first; 65,535 where the output was not finite. */
	predictions: base64.optional(),
	/** The right class of each image, written like `predictions`. */
	truth: base64.optional(),
	/** The rank of each image's right class, from 1, written likewise; 65,535 where it has none. */
	ranks: base64.optional(),
	/** What people call the classes, by number; left out where they go by number alone, or are too many. */
	classNames: array(string().max(100)).max(MOST_CLASS_NAMES).optional(),
	/**
	* How far the scores of base and head lie apart, told by the side that was scored second: per image the root mean square
	* over the classes of their difference, without its mean, in units of the standard deviation of the base's scores.
	*/
	divergence: strictObject({
		images: int().min(1),
		median: number().min(0),
		largest: number().min(0)
	}).optional(),
	/**
	* Where both sides were scored in stages: images at each planned look, ascending, the last being all of the dataset. A
	* count that is none of them was set by the time.
	*/
	looks: array(int().min(1).max(1e7)).min(1).max(MOST_LOOKS).optional(),
	/** With `looks`: the place in them of the first one that has the image, a byte for each image in dataset order. */
	stages: base64.optional(),
	/** The stored session that told it: the same content, on the same images and in the same environment, answers the same. */
	reusedFrom: strictObject({
		session: sessionIdSchema,
		commit: commitSchema,
		recordedAt: instantSchema
	}).optional()
});
/** What a model answered to images without labels: enough to be held against another's answers, and no accuracy. */
const answersSchema = accuracySchema.pick({
	dataset: true,
	preprocessing: true,
	labels: true,
	notFinite: true,
	predictions: true,
	divergence: true,
	looks: true,
	stages: true
});
/** How many images another tool says were right, where it does not say which. */
const rightCountSchema = strictObject({
	dataset: nameSchema,
	images: int().min(1).max(1e7),
	/** How many images the dataset has. */
	of: int().min(1).max(1e7),
	classes: strictObject({
		of: int().min(1),
		seen: int().min(1)
	}),
	top1Correct: int().min(0)
});
/**
* What another tool says of times that it does not hand out: values of metrics in their base units, as that tool computes
* them, of one run. Never made into samples.
*/
const summarySchema = strictObject({
	/** Timed iterations behind the values. */
	iterations: int().min(1).max(1e9).optional(),
	values: partialRecord(_enum(METRIC_NAMES), number().min(0).max(0xde0b6b3a7640000)),
	minNs: nanoseconds.optional(),
	maxNs: nanoseconds.optional(),
	/** What ran, as far as it is told. */
	actual: actualSchema.optional(),
	/** Standard deviation of the iterations. */
	deviationNs: nanoseconds.optional()
});
/**
* The summary of one process of another tool that `bench` started: one value of each metric, as that tool computes it. A
* launch whose single times nobody hands out.
*/
const summedLaunchSchema = summarySchema.extend(launchSchema.pick({
	round: true,
	position: true,
	startedAt: true,
	mode: true,
	excluded: true
}).shape);
/** Where a measurement that edgebench did not make comes from, and what that source leaves open. */
const sourceSchema = strictObject({
	tool: textSchema,
	cannotTell: array(textSchema).max(50)
});
const roleSchema = _enum([
	"base",
	"head",
	"only"
]);
/** How the rounds of a benchmark ended. */
const ENDINGS = [
	"settled",
	"looks-exhausted",
	"budget-spent",
	"interrupted",
	"failed",
	"fixed-rounds"
];
/**
* A head that was measured alone first and held against stored sessions. `unchanged`: they settled it, and no time went
* into the base. `unsettled`: base and head were measured together; the screening's launches are kept here, and why.
*/
const screenSchema = discriminatedUnion("outcome", [strictObject({
	outcome: literal("unchanged"),
	sessions: int().min(1)
}), strictObject({
	outcome: literal("unsettled"),
	sessions: int().min(0),
	why: textSchema,
	launches: array(launchSchema).max(100)
})]);
/** More kinds of operators than any network has; a model with more is not told. */
const MOST_OPERATOR_KINDS = 1e3;
/** `Conv`; with its domain where that is not the standard one: `com.microsoft:FusedConv`. */
const operatorNameSchema = string().regex(/^[A-Za-z][A-Za-z0-9_.:-]{0,199}$/);
/** How often each operator is in the model's graphs and functions, read from its file. */
const operatorsSchema = record(operatorNameSchema, int().min(1).max(2 ** 31)).refine((operators) => Object.keys(operators).length <= MOST_OPERATOR_KINDS, "too many kinds of operators");
/** More operators that nobody knows than any network has. */
const MOST_UNKNOWN_OPERATORS = 100;
const counted = int().min(0);
/** What one inference has to do, counted from the model's file with the inputs as they were fed. */
const workSchema = strictObject({
	/** Multiply-accumulates of convolutions, matrix products and recurrent layers; each is two operations. */
	macs: counted,
	/** Numbers in the weights. */
	parameters: counted,
	/** Numbers that are read or written at least once: parameters, inputs and outputs. */
	valuesMoved: counted,
	/** The same in bytes, as the file keeps them. */
	bytesMoved: counted,
	/** Whether the network does more than is counted. */
	isLowerBound: boolean(),
	/** Operators that are not known, by name; the rest is left out where they are too many. */
	unknownOperators: array(operatorNameSchema).max(100)
});
const rate = number().positive().max(1e21);
/** What the user says the device can do at most: operations in a second, and bytes in a second of its memory. */
const declaredPeaksSchema = strictObject({
	fp32: rate.optional(),
	fp16: rate.optional(),
	bf16: rate.optional(),
	int8: rate.optional(),
	memory: rate.optional()
});
/**
* Launches of another model beside this one's, since every stored session was measured in another environment: the base
* alone, or, where there is none, the model that was recorded last, in turns with this one round by round. What they
* learn belongs to no side; held against the stored sessions of their model they tell what the environment moved.
*/
const bridgeSchema = strictObject({
	commit: commitSchema,
	model: strictObject({
		sha256: sha256Schema,
		bytes: int().min(0).max(2 ** 50)
	}),
	launches: array(launchSchema).min(1).max(1e3)
});
const rerunSideSchema = strictObject({
	commit: commitSchema,
	model: bridgeSchema.shape.model,
	launches: array(launchSchema).max(1e3),
	accuracy: accuracySchema.optional()
});
/**
* The model of the last good night against that of the first bad one, in rounds of tonight: what tells whether the code
* moved a level, or the device. Beside what the night measured of the benchmark, and no part of its history.
*/
const rerunSchema = discriminatedUnion("outcome", [strictObject({
	outcome: literal("paired"),
	good: rerunSideSchema,
	bad: rerunSideSchema,
	ending: _enum(ENDINGS),
	looks: array(int().min(1).max(1e3)).max(100).optional()
}), strictObject({
	outcome: literal("none"),
	why: textSchema
})]);
const isToldByAnother = ({ source, summary, summedLaunches, accuracy }) => (summary ?? summedLaunches) !== void 0 || source !== void 0 && accuracy !== void 0;
const isPreprocessingTold = (scored) => scored === void 0 || scored.preprocessing !== void 0;
function hasTopFive({ top5Correct, correctTop5 }, isNeeded) {
	return top5Correct === void 0 === (correctTop5 === void 0) && !(isNeeded && top5Correct === void 0);
}
const measurementSchema = strictObject({
	benchmark: benchmarkSchema,
	commit: commitSchema,
	role: roleSchema,
	model: strictObject({
		sha256: sha256Schema,
		bytes: int().min(0).max(2 ** 50)
	}).optional(),
	operators: operatorsSchema.optional(),
	work: workSchema.optional(),
	peaks: declaredPeaksSchema.optional(),
	status: _enum([
		"measured",
		"failed",
		"skipped"
	]),
	/** One sentence; present exactly where nothing was measured. */
	reason: textSchema.optional(),
	ending: _enum(ENDINGS).optional(),
	/** The planned looks, in rounds, as fixed before the first round; intervals are valid at these alone. Absent for solo launches. */
	looks: array(int().min(1).max(1e3)).max(100).optional(),
	/** Sentences about how it was measured that a reader must know: why launches alternated, how many images fitted the budget. */
	notes: array(textSchema).max(20).optional(),
	launches: array(launchSchema).max(1e3),
	lostLaunches: array(lostLaunchSchema).max(1e4),
	accuracy: accuracySchema.optional(),
	/** In the place of an accuracy where the dataset has no labels. */
	answers: answersSchema.optional(),
	rightCount: rightCountSchema.optional(),
	/** Absent where edgebench measured it. */
	source: sourceSchema.optional(),
	/** In the place of launches where another tool hands out no times. */
	summary: summarySchema.optional(),
	/** In the place of launches where `bench` ran a tool that hands out no times. */
	summedLaunches: array(summedLaunchSchema).min(1).max(1e3).optional(),
	/** Of images that the base of this session gets right and this head does not. */
	thumbnails: array(thumbnailSchema).max(12).optional(),
	/** `random` inputs say nothing about accuracy; `dataset` inputs are real tensors. */
	inputs: _enum(["dataset", "random"]).optional(),
	/** The model's inputs as they were fed, the batch among the dimensions: `image: float32 1x3x224x224`. */
	inputShapes: array(textSchema).max(100).optional(),
	screen: screenSchema.optional(),
	bridge: bridgeSchema.optional(),
	rerun: rerunSchema.optional(),
	/** How long the device was occupied with it, seconds, without a re-run: what a later night reckons with. */
	tookSeconds: number().min(0).max(432e3).optional(),
	/** The measurement of this session that counts for this one as well, since the content is the same: it was made once. */
	reusedFrom: strictObject({
		commit: commitSchema,
		role: literal("base")
	}).optional()
}).refine((m) => m.status === "measured" === (m.reason === void 0), {
	message: "a reason belongs to a measurement that was not measured, and only there",
	path: ["reason"]
}).refine((m) => m.status !== "measured" || m.launches.length > 0 || m.reusedFrom !== void 0 || isToldByAnother(m), {
	message: "a measured benchmark needs at least one launch, another's that counts for it, or another tool's summary or accuracy",
	path: ["launches"]
}).refine(({ source, accuracy, answers }) => source !== void 0 || [accuracy, answers].every(isPreprocessingTold), {
	message: "only another tool leaves open how its images were prepared",
	path: ["accuracy"]
}).refine(({ source, accuracy }) => accuracy === void 0 || hasTopFive(accuracy, source === void 0), {
	message: "only another tool leaves top-5 open, and then both its count and its images",
	path: ["accuracy"]
}).refine(({ summary, summedLaunches }) => summary === void 0 || summedLaunches === void 0, {
	message: "a measurement has one summary, or one of each launch",
	path: ["summary"]
}).refine((m) => (m.summary ?? m.summedLaunches) === void 0 || m.launches.length === 0 && m.source !== void 0, {
	message: "a summary is another tool's, names its source, and stands in the place of launches",
	path: ["summary"]
});
const resultHeaderSchema = strictObject({
	schema: literal(RESULT_SCHEMA),
	createdAt: instantSchema,
	tool: strictObject({
		name: literal("edgebench"),
		version: textSchema
	}),
	session: strictObject({
		id: sessionIdSchema,
		seed: seedSchema,
		startedAt: instantSchema,
		attempt: int().min(1).max(1e3)
	}),
	device: strictObject({
		label: nameSchema,
		environment: environmentSchema
	})
});
const resultSchema = resultHeaderSchema.extend({ measurements: array(measurementSchema).max(1e4) });

export { METRICS as A, RUNTIME_NAMES as C, nameSchema as D, benchmarkSchema as E, date as M, parametersSchema as O, PRECISIONS as S, benchmarkId as T, resultSchema as _, NOT_TOLD as a, textSchema as b, SUSTAINED_ENDINGS as c, commitSchema as d, declaredPeaksSchema as f, operatorNameSchema as g, measurementSchema as h, MOST_OPERATOR_KINDS as i, METRIC_NAMES as j, GATEABLE_METRICS as k, accuracySchema as l, instantSchema as m, MODES as n, RESULT_SCHEMA as o, environmentSchema as p, MOST_CLASS_NAMES as r, STAGES as s, ENDINGS as t, actualSchema as u, roleSchema as v, SCENARIOS as w, NAME_PATTERN as x, sha256Schema as y };