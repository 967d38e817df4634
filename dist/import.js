import { a as RESULT_SCHEMA, y as NAME_PATTERN } from "./result.js";
import { t as UserError } from "./user-error.js";
import { n as wilson } from "./proportion.js";
import { c as shown, n as codeOf, u as writeResult } from "./files.js";
import { basename, resolve } from "node:path";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";

// src/formats/tryolabs-2019.ts
/**
* The raw files of the comparison of edge devices that Tryolabs published in 2019 (github.com/tryolabs/efficientnet, branch
* billy, results/): one time per line in seconds, rounded to 0.1 ms, and the top-1 accuracy in the last line. Their program
* (examples/custom_timeit_predict.py) answered one image at a time and took the classes of ImageNetV2 in order from 0; the
* first two times were left out of the files, and not of the accuracy.
*/
const tryolabs2019 = { read };
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
	"the commit, written as zeros",
	"when it was measured: the launch is dated by the import",
	"how many threads ran it, written as 1",
	"the time to load, the first two inferences and the memory",
	"how it would repeat: all times are of one process",
	"which images were right, and the images' digest",
	"top-5"
];
function read({ name, text }) {
	const lines = text.split("\n").map((line) => line.trim());
	while (lines.at(-1) === "") lines.pop();
	const latencyNs = lines.slice(0, -1).map((line, index) => timeOf(line, `${name}:${index + 1}`));
	if (latencyNs.length === 0) throw new UserError(`${name}: holds no times before its last line; give a file of times in seconds, one a line`);
	const rightCount = countOf(lines.at(-1) ?? "", latencyNs.length + TIMES_LEFT_OUT, `${name}:${lines.length}`);
	const isTensorRt = /trt/i.test(name);
	return {
		runtime: "tensorflow",
		parameters: {
			precision: isTensorRt ? "fp16" : "fp32",
			batch: 1,
			threads: 1,
			...isTensorRt && { delegate: "tensorrt" }
		},
		actual: {
			provider: isTensorRt ? "TF-TRT FP16" : "TensorFlow",
			version: "not told"
		},
		environment: {},
		latencyNs,
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
/** Every format that `edgebench import` reads, by the name that people type. */
const IMPORT_FORMATS = { "tryolabs-2019": tryolabs2019 };

// src/commands/import.ts
const MOST_BYTES = 67108864;
/** Turns a file of another tool into a result, and says what that tool could not tell. */
async function importResult(options, context) {
	const format = Object.hasOwn(IMPORT_FORMATS, options.format) ? IMPORT_FORMATS[options.format] : void 0;
	if (format === void 0) throw new UserError(`import ${options.format}: edgebench does not read this format; name one of ${Object.keys(IMPORT_FORMATS).join(", ")}`);
	for (const option of ["model", "device"]) if (!NAME_PATTERN.test(options[option])) throw new UserError(`--${option}: not a name; write letters, digits, ".", "_", "+" or "-"`);
	const path = resolve(context.cwd, options.file);
	const bytes = await readForeign(path, shown(context, path));
	const imported = format.read({
		name: basename(path),
		text: new TextDecoder().decode(bytes)
	});
	const out = resolve(context.cwd, options.out);
	const digest = createHash("sha256").update(bytes).digest("hex");
	await writeResult(context, out, toResult(imported, options, {
		digest,
		now: (/* @__PURE__ */ new Date()).toISOString(),
		version: context.version
	}));
	context.out(summary(imported, shown(context, out)));
	return 0;
}
async function readForeign(path, file) {
	try {
		const { size } = await stat(path);
		if (size > MOST_BYTES) throw new UserError(`${file}: ${size} bytes are more than the ${MOST_BYTES} that edgebench reads; give one run's file`);
		return await readFile(path);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${file}: cannot be read (${codeOf(error)}); name a file of the other tool`);
	}
}
function toResult(imported, { model, device }, { digest, now, version }) {
	const { runtime, parameters, actual, environment, latencyNs, rightCount, source, notes } = imported;
	return {
		schema: RESULT_SCHEMA,
		createdAt: now,
		tool: {
			name: "edgebench",
			version
		},
		session: {
			id: digest.slice(0, 32),
			seed: 0,
			startedAt: now,
			attempt: 1
		},
		device: {
			label: device,
			environment
		},
		measurements: [{
			benchmark: {
				model,
				device,
				runtime,
				parameters,
				scenario: "single-stream"
			},
			commit: "0".repeat(40),
			role: "only",
			status: "measured",
			...rightCount && { rightCount },
			source,
			...notes.length > 0 && { notes: [...notes] },
			launches: [{
				round: 0,
				position: 0,
				opened: false,
				startedAt: now,
				mode: "solo",
				warmupNs: [],
				steady: false,
				latencyNs: [...latencyNs],
				bursts: [],
				peakRssBytes: 0,
				actual,
				environment: {}
			}],
			lostLaunches: []
		}]
	};
}
function summary({ latencyNs, rightCount, source, notes }, out) {
	return [
		`${out}: ${latencyNs.length} times of one launch${rightCount === void 0 ? "" : `, ${rightCount.top1Correct} of ${rightCount.images} images right`}`,
		...notes,
		`${source.tool} cannot tell:`,
		...source.cannotTell.map((what) => `  ${what}`),
		""
	].join("\n");
}

export { importResult };