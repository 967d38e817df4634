import { t as writeWhole } from "./write-whole.js";
import { C as url, _ as record, c as array, d as discriminatedUnion, f as int, g as partialRecord, m as number, p as literal, s as _enum, u as boolean, v as strictObject, y as string } from "./schemas.js";
import { i as validateDocument, n as parseDocument, r as parseJson, t as explainIssues } from "./document.js";
import { D as nameSchema, E as benchmarkSchema, _ as resultSchema, b as textSchema, d as commitSchema, f as declaredPeaksSchema, h as measurementSchema, j as METRIC_NAMES, l as accuracySchema, m as instantSchema, o as RESULT_SCHEMA, y as sha256Schema } from "./result.js";
import { t as UserError } from "./user-error.js";
import { t as errorCode } from "./error-code.js";
import { i as conditionsSchema, u as acceptanceSchema } from "./comparability.js";
import { n as preprocessingSchema } from "./preprocessing.js";
import { join, relative } from "node:path";
import { createReadStream } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";

// src/compare/baseline-session.ts
const perMetric = partialRecord(_enum(METRIC_NAMES), number());
/** A summary as a plan carries it; see `BaselineSession`. */
const baselineSessionSchema = strictObject({
	/** The session's id: two measurements of one session share its temperature, day and load. */
	session: string().regex(/^[0-9a-f]{32}$/),
	commit: commitSchema,
	recordedAt: instantSchema,
	/** Median over the session's launches of each launch's value, in the metric's base unit. */
	values: perMetric,
	/** The same with what the device did taken out, on the log scale (sentinel.ts), where every launch has a sentinel. */
	corrected: perMetric.optional(),
	/** Whether it measured what the base has: the base's commit, or the same files at another one. */
	ofBase: boolean().optional(),
	model: sha256Schema.optional(),
	accuracy: accuracySchema.optional(),
	/** Where another tool told how many images were right, and not which. */
	rightCount: measurementSchema.shape.rightCount,
	conditions: conditionsSchema.optional()
});

// src/plan/side.ts
const blob = string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
/** A path in the repository. */
const pathSchema = string().min(1).max(4096);
/**
* Where the bytes of one file come from. `lfs` names content that the job must fetch; `refused` can never be measured and
* says why; `withheld` waits, with its place (a path or URL), for something that must not be followed yet, which is no fault of the model.
*/
const fileSourceSchema = discriminatedUnion("kind", [
	strictObject({
		kind: literal("git"),
		path: pathSchema,
		blob,
		bytes: int().min(0)
	}),
	strictObject({
		kind: literal("lfs"),
		path: pathSchema,
		blob,
		sha256: sha256Schema,
		bytes: int().min(0)
	}),
	strictObject({
		kind: literal("url"),
		url: url(),
		sha256: sha256Schema
	}),
	strictObject({
		kind: literal("refused"),
		path: pathSchema,
		reason: textSchema
	}),
	strictObject({
		kind: literal("withheld"),
		place: pathSchema,
		reason: textSchema
	})
]);
/** One side of a benchmark: the model file, its external data beside it (by path relative to the model's folder), and how it is fed. */
const sideSchema = strictObject({
	model: fileSourceSchema,
	externalData: array(strictObject({
		location: pathSchema,
		source: fileSourceSchema
	})).max(1e3),
	preprocessing: strictObject({
		name: textSchema,
		sha256: sha256Schema,
		steps: preprocessingSchema
	}).optional(),
	dataset: nameSchema.optional(),
	/** How outputs stand for classes, where the configuration says so; a list lies among the external data. */
	labels: discriminatedUnion("kind", [strictObject({ kind: _enum(["same", "background-first"]) }), strictObject({
		kind: literal("listed"),
		location: pathSchema
	})]).optional(),
	dimensions: record(string().max(200), int().min(1).max(1e6))
});

// src/plan/plan.ts
const PLAN_SCHEMA = "edgebench/plan@1";
/** Sessions that a plan carries for one benchmark: what a prediction needs, and a plan of many benchmarks stays small. */
const MOST_BASELINES = 20;
const rerunSchema = strictObject({
	/** A warning queues a re-run before anybody knows that the level moved; an alarm is a change point. */
	cause: _enum(["alarm", "warning"]),
	metrics: array(_enum(METRIC_NAMES)).min(1),
	good: strictObject({ commit: commitSchema }),
	bad: strictObject({ commit: commitSchema })
});
const contentSchema = strictObject({
	commit: commitSchema,
	side: sideSchema
});
/**
* What a night measures a second time, in rounds: the content of the last good session against that of the first bad one, to
* tell a change of the code from one of the device.
*/
const plannedRerunSchema = discriminatedUnion("kind", [
	strictObject({
		kind: literal("planned"),
		...rerunSchema.shape,
		good: contentSchema,
		bad: contentSchema
	}),
	strictObject({
		kind: literal("same-content"),
		...rerunSchema.shape
	}),
	strictObject({
		kind: literal("impossible"),
		...rerunSchema.shape,
		why: textSchema
	})
]);
/** Why a benchmark is in the plan: what changed, where it was said. */
const reasonSchema = strictObject({
	kind: _enum([
		"model-added",
		"model-renamed",
		"model-changed",
		"external-data-changed",
		"preprocessing-changed",
		"dataset-changed",
		"affected-by",
		"parameters-changed",
		"everything",
		"requested",
		"rerun"
	]),
	text: textSchema,
	/** Where in the head's files it shows, for an annotation: a line of the configuration, or the first one of a file. */
	place: strictObject({
		path: pathSchema,
		line: int().min(1)
	}).optional()
});
const plannedBenchmarkSchema = strictObject({
	id: string().max(1e3),
	benchmark: benchmarkSchema,
	task: _enum(["classification", "other"]),
	reasons: array(reasonSchema).min(1).max(100),
	/** Null where the base does not have this benchmark: it is new. */
	base: sideSchema.nullable(),
	head: sideSchema,
	/** The benchmark of the base that this one is under a new name: the base's side is that one's. */
	renamedFrom: string().max(1e3).optional(),
	/** Both sides are the same in everything that is measured: one is, and its result is the other's as well. */
	identical: literal(true).optional(),
	/** What stored sessions on the base's line of history learnt of it, oldest first; absent where no store was given. */
	baselines: array(baselineSessionSchema).max(20).optional(),
	/**
	* The content of the newest baseline, where that is not the head's and there is no base: measured again beside the head
	* where the environment changed since, so that what each of them moved can be told apart.
	*/
	recorded: strictObject({
		commit: commitSchema,
		side: sideSchema
	}).optional(),
	rerun: plannedRerunSchema.optional(),
	/** What it is expected to take of the job's budget, its re-run included: its share of the budget is in proportion. */
	expectedSeconds: number().positive().optional()
});
const transportSchema = discriminatedUnion("kind", [strictObject({ kind: literal("local") }), strictObject({
	kind: literal("ssh"),
	host: string().max(255),
	user: string().max(64),
	port: int().min(1).max(65535)
})]);
const jobSchema = strictObject({
	device: nameSchema,
	runsOn: array(string().min(1).max(255)).min(1).max(20),
	transport: transportSchema,
	/** Before a round, a device is waited for that is too warm. */
	coolDown: strictObject({
		belowC: number().min(30).max(100),
		waitSeconds: number().min(1).max(3600)
	}).optional(),
	/** How the device is set while it is measured. */
	prepare: strictObject({
		governor: string().regex(/^[a-z]{1,32}$/).optional(),
		nvpmodel: int().min(0).max(99).optional(),
		jetsonClocks: literal(true).optional(),
		gpuMhz: int().min(100).max(1e4).optional()
	}).optional(),
	/** What the device can do at most, where the configuration says so. */
	peaks: declaredPeaksSchema.optional(),
	/** The Python that serves the device's runtimes, where the configuration names one. */
	python: string().min(1).max(1e3).optional(),
	budgetSeconds: number().positive().max(432e3),
	expectedMinutes: number().min(0),
	/** Why this device is not asked at all: its benchmarks are not measured, with this reason. A clause without a full stop. */
	skipped: textSchema.optional(),
	benchmarks: array(plannedBenchmarkSchema).min(1).max(1e4)
});
const toleranceSchema = strictObject({
	kind: _enum(["relative", "points"]),
	value: number().min(0).max(1e3)
});
const gateEventSchema = _enum([
	"regressed",
	"inconclusive",
	"not-measured",
	"head-failed"
]);
/** A loss of one metric that may pass where another is won, on the same benchmark or on a device. */
const tradeOffSchema = strictObject({
	give: strictObject({
		metric: _enum(METRIC_NAMES),
		upTo: toleranceSchema
	}),
	gain: strictObject({
		metric: _enum(METRIC_NAMES),
		device: nameSchema.optional(),
		atLeast: toleranceSchema
	})
});
const planSchema = strictObject({
	schema: literal(PLAN_SCHEMA),
	event: _enum([
		"local",
		"pull_request",
		"push",
		"schedule",
		"workflow_dispatch",
		"merge_group"
	]),
	head: commitSchema,
	/** Null where there is nothing to hold the head against (schedule, first commit). */
	base: commitSchema.nullable(),
	/** For sentences alone: who writes to a pull request knows its number from elsewhere. */
	pullRequest: strictObject({
		number: int().min(1),
		isFork: boolean()
	}).optional(),
	jobs: array(jobSchema).max(256),
	datasets: record(nameSchema, strictObject({
		path: pathSchema,
		layout: discriminatedUnion("kind", [
			strictObject({ kind: literal("folders") }),
			strictObject({ kind: literal("imagenet-v2") }),
			strictObject({ kind: literal("unlabelled") }),
			strictObject({
				kind: literal("csv"),
				file: pathSchema
			}),
			strictObject({
				kind: literal("ground-truth"),
				file: pathSchema,
				synsets: pathSchema.optional()
			})
		]),
		/** Accuracies count although some classes have no image. */
		insisted: literal(true).optional(),
		/** Where the images come from, if not from the repository. */
		source: discriminatedUnion("kind", [strictObject({
			kind: literal("archive"),
			url: url({ protocol: /^https$/ }),
			sha256: sha256Schema
		}), strictObject({
			kind: literal("directory"),
			path: string().startsWith("/").max(1e3)
		})]).optional(),
		/** Its images that the head's commit holds; left out where there are none, and they lie on the devices alone. */
		committed: strictObject({
			files: int().min(1),
			bytes: int().min(0)
		}).optional()
	})),
	/** Benchmarks that are declared and not planned, with the reason. */
	notPlanned: array(strictObject({
		id: string().max(1e3),
		why: textSchema
	})).max(1e5),
	/** Benchmarks that the base has and the head has no more: nothing is measured, the report says so. */
	removed: array(strictObject({
		id: string().max(1e3),
		benchmark: benchmarkSchema
	})).max(1e5),
	/** The number m of gating comparisons, over which the error rate is shared. */
	comparisons: int().min(0),
	policy: strictObject({
		tolerance: record(_enum(METRIC_NAMES), toleranceSchema),
		errorRate: number().gt(0).lt(.5),
		gate: strictObject({
			failOn: array(gateEventSchema),
			/** What is a warning where it does not fail; everything where left out. */
			warnOn: array(gateEventSchema).optional(),
			metrics: array(_enum(METRIC_NAMES))
		}),
		tradeOffs: array(tradeOffSchema).max(1e3).optional(),
		/** What is done where no baseline was measured under the conditions of today; refused where left out. */
		comparability: _enum(["refuse", "warn"]).optional()
	}),
	/** Regressions accepted on the target branch or in the store that are in force and fit a planned benchmark. */
	acceptances: array(acceptanceSchema).max(1e4).optional(),
	/** Sentences for people: "the change of devices takes effect after the merge". */
	notices: array(textSchema).max(1e3),
	/** True where the base has no configuration: everything is new and nothing gates. */
	firstRun: boolean(),
	/** The devices that were asked for by name, where others that the change touches are left aside for that. */
	part: array(nameSchema).min(1).max(256).optional()
});

// src/bench/split.ts
/** What the splitter refuses, at which byte. Whatever it lets through is judged by JSON.parse. */
var SplitError = class extends Error {
	name = "SplitError";
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const isSpace = (byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
/** Collects bytes under a cap. */
var Slice = class {
	#bytes = /* @__PURE__ */ new Uint8Array(1024);
	#length = 0;
	#limit;
	#what;
	constructor(limit, what) {
		this.#limit = limit;
		this.#what = what;
	}
	push(byte, offset) {
		if (this.#length === this.#limit) throw new SplitError(`${this.#what} is larger than ${this.#limit} bytes`, offset);
		if (this.#length === this.#bytes.length) {
			const grown = new Uint8Array(Math.min(this.#limit, this.#bytes.length * 2));
			grown.set(this.#bytes);
			this.#bytes = grown;
		}
		this.#bytes[this.#length++] = byte;
	}
	/** The collected bytes as text; throws SplitError if they are not UTF-8. Empties the slice. */
	take(offset) {
		try {
			return new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(this.#bytes.subarray(0, this.#length));
		} catch {
			throw new SplitError(`${this.#what} is not UTF-8`, offset);
		} finally {
			this.#length = 0;
		}
	}
	get empty() {
		return this.#length === 0;
	}
};
/** One pass over one document; feed it chunks, then `finish`. */
var ElementSplitter = class {
	#limits;
	#key;
	#element;
	#rest;
	#offset = 0;
	#depth = 0;
	#scalar = 0;
	#inString = false;
	#escaped = false;
	/** The raw text of the last string at depth 1, while it may be a key. */
	#lastString = "";
	#keyOfValue = "";
	#inArray = false;
	#arraySeen = false;
	#afterComma = false;
	#count = 0;
	constructor(key, limits) {
		this.#key = key;
		this.#limits = limits;
		this.#element = new Slice(limits.element, `an element of ${key}`);
		this.#rest = new Slice(limits.rest, "the file's head");
	}
	/** Takes the next bytes and gives the elements that they complete, as JSON text. */
	*push(chunk) {
		for (const byte of chunk) {
			if (this.#offset >= this.#limits.total) throw new SplitError(`the file is larger than ${this.#limits.total} bytes`, this.#offset);
			const done = this.#step(byte);
			this.#offset += 1;
			if (done !== void 0) yield done;
		}
	}
	/** Everything but the elements, as JSON text with the array left empty. */
	finish() {
		if (this.#inArray || this.#depth > 0 || this.#inString) throw new SplitError("the file ends in the middle", this.#offset);
		if (!this.#arraySeen) throw new SplitError(`there is no list "${this.#key}"`, this.#offset);
		return this.#rest.take(this.#offset);
	}
	#step(byte) {
		if (this.#inString) return this.#inside(byte);
		if (byte === QUOTE) {
			this.#scalar = 0;
			this.#inString = true;
			this.#lastString = "";
			return this.#keep(byte);
		}
		if (byte === OPEN_BRACE || byte === OPEN_BRACKET) return this.#open(byte);
		if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return this.#close(byte);
		if (byte === COMMA || byte === COLON) return this.#separate(byte);
		if (isSpace(byte)) {
			this.#scalar = 0;
			return this.#inArray && this.#element.empty ? void 0 : this.#keep(byte);
		}
		this.#scalar += 1;
		if (this.#scalar > this.#limits.scalar) throw new SplitError(`a number is longer than ${this.#limits.scalar} digits`, this.#offset);
		return this.#keep(byte);
	}
	#inside(byte) {
		this.#keep(byte);
		if (this.#escaped) this.#escaped = false;
		else if (byte === BACKSLASH) this.#escaped = true;
		else if (byte === QUOTE) this.#inString = false;
		if (this.#inString && this.#depth === 1 && this.#lastString.length <= this.#key.length) this.#lastString += String.fromCharCode(byte);
	}
	#open(byte) {
		this.#scalar = 0;
		const startsArray = this.#depth === 1 && byte === OPEN_BRACKET && this.#keyOfValue === this.#key;
		this.#keep(byte);
		this.#depth += 1;
		if (this.#depth > this.#limits.depth) throw new SplitError(`nested deeper than ${this.#limits.depth}`, this.#offset);
		if (!startsArray) return;
		if (this.#arraySeen) throw new SplitError(`"${this.#key}" appears twice`, this.#offset);
		this.#arraySeen = true;
		this.#inArray = true;
		this.#afterComma = false;
	}
	#close(byte) {
		this.#scalar = 0;
		if (this.#depth === 0) throw new SplitError("a bracket is closed that was never opened", this.#offset);
		if (this.#inArray && this.#depth === 2) {
			const last = this.#element.empty ? void 0 : this.#take();
			if (last === void 0 && this.#afterComma) throw new SplitError("a comma is followed by nothing", this.#offset);
			this.#inArray = false;
			this.#depth -= 1;
			this.#rest.push(byte, this.#offset);
			return last;
		}
		this.#keep(byte);
		this.#depth -= 1;
	}
	#separate(byte) {
		this.#scalar = 0;
		if (this.#inArray && this.#depth === 2 && byte === COMMA) {
			if (this.#element.empty) throw new SplitError("a comma is preceded by nothing", this.#offset);
			this.#afterComma = true;
			return this.#take();
		}
		if (this.#depth === 1) this.#keyOfValue = byte === COLON ? this.#lastString : "";
		return this.#keep(byte);
	}
	#take() {
		this.#count += 1;
		return this.#element.take(this.#offset);
	}
	#keep(byte) {
		if (this.#inArray) this.#element.push(byte, this.#offset);
		else this.#rest.push(byte, this.#offset);
	}
	/** Elements given so far. */
	get count() {
		return this.#count;
	}
};

// src/bench/decode.ts
/** Generous for the largest honest file (300 benchmarks × 30 rounds × 200 iterations is about 40 MB), small against memory. */
const LIMITS = {
	total: 1073741824,
	element: 67108864,
	rest: 1048576,
	scalar: 32,
	depth: 16
};
const REMEDY = "this is not a result that edgebench wrote, so take it anew from its artifact";
/**
* Reads a result file one measurement at a time.
*
* Accepts exactly `schema/result.schema.json`; unknown keys are refused. Each measurement is handed to `visit` as soon
* as it is complete, so memory holds one at a time; the header is known, and returned, at the end.
*
* @throws UserError one sentence for anything else than a whole, valid result.
*/
async function visitResult(chunks, file, visit) {
	const splitter = new ElementSplitter("measurements", LIMITS);
	let fault;
	try {
		for await (const chunk of chunks) for (const text of splitter.push(chunk)) {
			if (fault !== void 0) continue;
			const checked = checkMeasurement(text, splitter.count - 1, file);
			if (checked instanceof UserError) fault = checked;
			else visit(checked);
		}
		const header = validateDocument(parseJson(splitter.finish(), file), resultSchema, RESULT_SCHEMA, file);
		if (fault !== void 0) throw fault;
		const { measurements: _, ...rest } = header;
		return rest;
	} catch (error) {
		if (!(error instanceof SplitError)) throw error;
		throw new UserError(`${file}: byte ${error.offset}: ${error.message}; ${REMEDY}`);
	}
}
/**
* Reads a whole result into memory; see `visitResult`.
*
* @param reduce what is kept of each measurement; all of it where left out.
*/
async function decodeResult(chunks, file, reduce = (measurement) => measurement) {
	const measurements = [];
	return {
		...await visitResult(chunks, file, (measurement) => measurements.push(reduce(measurement))),
		measurements
	};
}
function checkMeasurement(text, index, file) {
	const place = `${file}: measurements[${index}]`;
	try {
		const checked = measurementSchema.safeParse(parseJson(text, place));
		return checked.success ? checked.data : new UserError(`${place}: ${explainIssues(checked.error.issues)}; ${REMEDY}`);
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}

// src/bench/encode.ts
/**
* The result file as text, in pieces of one measurement each; `decodeResult` gives the same value back.
*
* @throws Error (a fault of ours) if the value does not match the schema: an invalid file is never written.
*/
function* encodeResult(result) {
	const { measurements, ...header } = resultSchema.parse(result);
	yield `${JSON.stringify(header, void 0, 1).slice(0, -2)},\n "measurements": [`;
	for (const [index, measurement] of measurements.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(measurement)}`;
	yield measurements.length === 0 ? "]\n}\n" : "\n ]\n}\n";
}

// src/commands/files.ts
/** Plans larger than this are refused unread. */
const MOST_PLAN_BYTES = 67108864;
/** `bench` writes its result under this name; artifacts carry the same name as their folder. */
const RESULT_NAME = /^edgebench-result-[A-Za-z0-9._+-]{1,120}\.json$/;
/** A path as it is shown to people: relative to the working directory where it is inside, never with the home before it. */
function shown(context, path) {
	const inside = relative(context.cwd, path);
	return inside.startsWith("..") || inside === "" ? path : inside;
}
/** Writes a file whole or not at all. @throws UserError where it cannot be. */
async function writeOutput(context, path, content) {
	try {
		await writeWhole(path, content);
	} catch (error) {
		throw new UserError(`${shown(context, path)}: cannot be written (${codeOf(error)}); name a directory with --out that you may write and that has room`);
	}
}
async function writeResult(context, path, result) {
	await writeOutput(context, path, [...encodeResult(result)].join(""));
}
/** The name of a device's result file. */
function resultFileName(device, attempt) {
	return `edgebench-result-${device}-${attempt}.json`;
}
/**
* A file that the user names, whole.
*
* @param remedy what to do where it cannot be read or is too large, a clause.
* @throws UserError in these cases.
*/
async function readLimited(path, file, mostBytes, remedy) {
	try {
		const { size } = await stat(path);
		if (size <= mostBytes) return await readFile(path);
	} catch (error) {
		throw new UserError(`${file}: cannot be read (${codeOf(error)}); ${remedy}`);
	}
	throw new UserError(`${file}: it has more than the ${mostBytes} bytes that edgebench reads; ${remedy}`);
}
async function readPlan(context, path) {
	const file = shown(context, path);
	const size = await sizeOf(path, file, "make one with edgebench plan");
	if (size > 67108864) throw new UserError(`${file}: ${size} bytes are more than a plan has; give the file that edgebench plan wrote`);
	return parseDocument(await readUtf8(path, file), planSchema, PLAN_SCHEMA, file);
}
/** Reads a result file. `reduce` says what is kept of each measurement: all of it where left out. */
async function readResult(context, path, reduce) {
	const file = shown(context, path);
	await sizeOf(path, file, "make one with edgebench bench");
	return decodeResult(createReadStream(path, { highWaterMark: 1 << 20 }), file, reduce);
}
/** Every result in a folder; see `resultFiles`. The newest attempt of a device is chosen by the judge. */
async function readResults(context, folder) {
	const results = [];
	for (const path of await resultFiles(context, folder)) results.push(await readResult(context, path));
	return results;
}
/** The paths of all result files in a folder and one level down (artifacts arrive in a folder each), in order. */
async function resultFiles(context, folder) {
	const file = shown(context, folder);
	await sizeOf(folder, file, "name the folder into which edgebench bench wrote");
	const found = [];
	for (const entry of await entriesOf(folder, file)) {
		if (entry.isFile() && RESULT_NAME.test(entry.name)) found.push(join(folder, entry.name));
		if (!entry.isDirectory()) continue;
		for (const inner of await entriesOf(join(folder, entry.name), file)) if (inner.isFile() && RESULT_NAME.test(inner.name)) found.push(join(folder, entry.name, inner.name));
	}
	return found.sort();
}
async function entriesOf(folder, file) {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch (error) {
		throw new UserError(`${file}: cannot be listed (${codeOf(error)}); name the folder into which edgebench bench wrote`);
	}
}
async function sizeOf(path, file, remedy) {
	try {
		return (await stat(path)).size;
	} catch (error) {
		throw new UserError(`${file}: ${codeOf(error) === "ENOENT" ? "no such file or folder" : `cannot be read (${codeOf(error)})`}; ${remedy}`);
	}
}
async function readUtf8(path, file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
	} catch (error) {
		throw new UserError(`${file}: ${error instanceof TypeError ? "not UTF-8" : `cannot be read (${codeOf(error)})`}; make it again with edgebench`);
	}
}
function codeOf(error) {
	return errorCode(error) ?? "unreadable";
}

export { readResult as a, resultFiles as c, writeResult as d, decodeResult as f, reasonSchema as h, readPlan as i, shown as l, planSchema as m, codeOf as n, readResults as o, PLAN_SCHEMA as p, readLimited as r, resultFileName as s, MOST_PLAN_BYTES as t, writeOutput as u };