import { A as METRICS, T as benchmarkId } from "./result.js";
import { i as sentinelTime, n as noiseFloor, t as emulatedOf } from "./emulation.js";
import { _ as median, p as iterationContent, u as repetitionsOf } from "./unit.js";
import { a as ranOf, c as isOnProcessor, n as floorFact, o as whyImplausible, r as floorSentences, s as timeText, t as countedLaunches } from "./plausibility.js";
import { a as differenceSentence, c as isOfEnvironment, o as differingConditions, r as conditionsOfMeasurement } from "./comparability.js";
import { r as predictionInterval } from "./mean-interval.js";
import { c as imagesDiffer, l as preprocessingDiffers, n as compareBenchmark, r as scheduleOf, t as accuracyAgainst } from "./compare-benchmark.js";
import { S as toleranceOf, a as sideValues, c as sustainedSentences, h as logOf, i as launchValue, k as representsClasses, w as launchTimes, y as rulesIn } from "./launch-values.js";
import { n as comparePairedRounds, t as pairRounds } from "./pairing.js";
import { t as harnessSentences } from "./foreign-harness.js";
import { i as decodeBitset, n as decodePredictions, t as NO_CLASS } from "./predictions.js";
import { n as wilson } from "./proportion.js";
import { n as mannKendall, t as unsteadiness } from "./steadiness.js";
import { a as joinComparisons } from "./gate.js";

// src/compare/changed-images.ts
/** More classes, or more confusions, than this are counted and not listed. */
const MOST_LISTED = 50;
/** Newly wrong: right by the base alone. Newly right: by the head alone. */
const CHANGES = ["newly-wrong", "newly-right"];
/**
* @param thumbnails of images of the head's accuracy; those that are not newly wrong are passed over.
* @returns undefined where nothing changed, or the two are not of the same images.
*/
function changedImages(base, head, thumbnails = []) {
	const answers = base && head && answersOf(base, head);
	if (answers === void 0) return void 0;
	const changed = listChanges(answers);
	if (changed.length === 0) return void 0;
	const [classes, confusions] = [classesOf(answers), confusionsOf(changed, answers)];
	const newlyWrong = changed.filter(({ change }) => change === "newly-wrong").length;
	return {
		newlyWrong,
		newlyRight: changed.length - newlyWrong,
		classes: classes.slice(0, MOST_LISTED),
		classCount: classes.length,
		confusions: confusions.slice(0, MOST_LISTED),
		confusionCount: confusions.length,
		pictures: thumbnails.flatMap((thumbnail) => pictureOf(thumbnail, answers) ?? [])
	};
}
/**
* The places of some newly wrong images, at most 12: one of each class in turns, the classes that lost most first, so that
* few show as much as they can.
*/
function exemplaryImages(base, head) {
	const answers = answersOf(base, head);
	if (answers === void 0) return [];
	const ranks = new Map(classesOf(answers).map(({ of }, rank) => [of.number, rank]));
	const taken = /* @__PURE__ */ new Map();
	return listChanges(answers).flatMap(({ image, change }) => {
		if (change !== "newly-wrong") return [];
		const rank = ranks.get(answers.truth?.[image] ?? 65535) ?? 0;
		const turn = taken.get(rank) ?? 0;
		taken.set(rank, turn + 1);
		return [{
			image,
			rank,
			turn
		}];
	}).sort((a, b) => a.turn - b.turn || a.rank - b.rank).slice(0, 12).map(({ image }) => image);
}
function pictureOf({ image, path, png }, { base, head, truth, nameOf }) {
	if (base.right[image] !== true || head.right[image] !== false) return void 0;
	const [of, answer] = [truth?.[image], head.predictions?.[image]];
	return {
		path,
		png,
		of: of === void 0 ? void 0 : nameOf(of),
		takenFor: answer === void 0 ? void 0 : answerOf(answer, nameOf)
	};
}
const answerOf = (answer, nameOf) => answer === 65535 ? "not-finite" : nameOf(answer);
function answersOf(base, head) {
	if (imagesDiffer(base, head) !== void 0) return void 0;
	const { count } = head.dataset;
	const sideOf = ({ correct, predictions }) => {
		const right = decodeBitset(correct, count);
		return right && {
			right,
			predictions: classesIn(predictions, count)
		};
	};
	const [before, after] = [sideOf(base), sideOf(head)];
	if (before === void 0 || after === void 0) return void 0;
	const names = head.classNames ?? base.classNames;
	return {
		base: before,
		head: after,
		truth: classesIn(head.truth ?? base.truth, count),
		nameOf: (number) => ({
			number,
			name: names?.[number] ?? String(number)
		})
	};
}
const classesIn = (text, count) => text === void 0 ? void 0 : decodePredictions(text, count);
function listChanges({ base, head }) {
	return base.right.flatMap((before, image) => {
		if (before === head.right[image]) return [];
		return [{
			image,
			change: before ? "newly-wrong" : "newly-right"
		}];
	});
}
function classesOf({ base, head, truth, nameOf }) {
	const found = /* @__PURE__ */ new Map();
	for (const [image, number] of truth?.entries() ?? []) {
		const sums = found.get(number) ?? {
			images: 0,
			baseRight: 0,
			headRight: 0,
			newlyWrong: 0,
			newlyRight: 0
		};
		found.set(number, sums);
		const [before, after] = [base.right[image] === true, head.right[image] === true];
		sums.images += 1;
		if (before) sums.baseRight += 1;
		if (after) sums.headRight += 1;
		if (before && !after) sums.newlyWrong += 1;
		if (after && !before) sums.newlyRight += 1;
	}
	return [...found].flatMap(([number, sums]) => sums.newlyWrong + sums.newlyRight === 0 ? [] : [{
		of: nameOf(number),
		...sums
	}]).sort((a, b) => b.newlyWrong - a.newlyWrong || a.newlyRight - b.newlyRight || a.of.number - b.of.number);
}
function confusionsOf(changed, answers) {
	const found = /* @__PURE__ */ new Map();
	for (const { image, change } of changed) {
		const { predictions } = change === "newly-wrong" ? answers.head : answers.base;
		const [of, answer] = [answers.truth?.[image], predictions?.[image]];
		if (of === void 0 || answer === void 0) continue;
		const key = `${change} ${of} ${answer}`;
		const known = found.get(key) ?? {
			change,
			of,
			answer,
			images: 0
		};
		found.set(key, {
			...known,
			images: known.images + 1
		});
	}
	return [...found.values()].sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || b.images - a.images || a.of - b.of || a.answer - b.answer).map(({ change, of, answer, images }) => ({
		change,
		of: answers.nameOf(of),
		takenFor: answerOf(answer, answers.nameOf),
		images
	}));
}

// src/stats/level-shift.ts
/** A level has at least this many values; the newest ones may be on their way to another and still count to this one. */
const SHORTEST_LEVEL = 3;
/** How much better two levels must fit than one, in multiples of the noise's variance times ln n. */
const PENALTY = 6;
/** From a median absolute deviation to a standard deviation, for normal noise. */
const MAD_TO_DEVIATION = 1.4826;
/**
* Where the level at which a series ends began: the index after its last shift, 0 where there was none.
*
* A guard, not a search for change points: the best split in two is believed where the sum of squares falls by more than
* 6 · s² · ln n and the medians differ by more than `smallest`; then the part after it is split again. s is robust: from
* the median absolute difference of neighbours, which a shift hardly moves. Single wild values are pulled in first.
*
* @param smallest differences of level below this are none, in the unit of the values.
*/
function levelStart(values, smallest) {
	const tamed = tame(values);
	let start = 0;
	for (;;) {
		const split = bestSplit(tamed.slice(start), smallest);
		if (split === void 0) return start;
		start += split;
	}
}
function bestSplit(values, smallest) {
	let best;
	for (let at = SHORTEST_LEVEL; at <= values.length - SHORTEST_LEVEL; at += 1) {
		const cost = spread(values.slice(0, at)) + spread(values.slice(at));
		if (best === void 0 || cost < best.cost) best = {
			at,
			cost
		};
	}
	if (best === void 0) return void 0;
	const [before, after] = [values.slice(0, best.at), values.slice(best.at)];
	const penalty = PENALTY * neighbourDeviation(values) ** 2 * Math.log(values.length);
	const moved = Math.abs(median([...after]) - median([...before]));
	return spread(values) - best.cost > penalty && moved > smallest ? best.at : void 0;
}
/** Sum of squared distances from the mean. */
function spread(values) {
	const center = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}
/** Standard deviation of the noise between neighbours; each difference has the noise of two. */
function neighbourDeviation(values) {
	const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
	return MAD_TO_DEVIATION * median(steps) / Math.SQRT2;
}
/** Hampel's filter over seven neighbours: a value more than 4 robust deviations away becomes their median. */
function tame(values) {
	return values.map((value, index) => {
		const near = values.slice(Math.max(0, index - 3), index + 4);
		const center = median(near);
		const deviation = MAD_TO_DEVIATION * median(near.map((one) => Math.abs(one - center)));
		return Math.abs(value - center) > 4 * deviation ? center : value;
	});
}
/** Correlation of a series with itself one step later; 0 for fewer than three values and for equal ones. */
function lagOneCorrelation(values) {
	if (values.length < 3) return 0;
	const center = values.reduce((sum, value) => sum + value, 0) / values.length;
	const away = values.map((value) => value - center);
	const total = away.reduce((sum, value) => sum + value * value, 0);
	const shared = away.slice(1).reduce((sum, value, index) => sum + value * (away[index] ?? 0), 0);
	return total === 0 ? 0 : shared / total;
}

// src/compare/baseline-selection.ts
/** Shifts of level below this are left to the spread, on the log scale. */
const SMALLEST_SHIFT = .02;
/** Neighbouring sessions that resemble each other more than this drift: only the newest then tell where the level is. */
const DRIFTING = .3;
const NEWEST = 5;
/**
* Chooses the stored sessions that a head is held against: those measured under the same conditions, of these the ones
* at the current level, and of these the newest where they drift. Sessions under other conditions are never mixed in; only
* where there is no other, and the policy says `warn`, those that resemble the newest are taken; never emulated ones for a
* device, nor the other way round.
*/
function selectBaselines({ candidates, expected, comparability }) {
	const judged = candidates.map((session) => ({
		session,
		differing: differingConditions(expected, session.conditions ?? {})
	}));
	const alike = judged.filter(({ differing }) => differing.length === 0).map(({ session }) => session);
	const newest = judged.at(-1)?.differing ?? [];
	const refused = comparability === "refuse" || newest.includes("emulated");
	const unlike = alike.length > 0 || refused ? [] : newest;
	const comparable = unlike.length === 0 ? alike : judged.filter(({ differing }) => isSame(differing, unlike)).map(({ session }) => session);
	const current = atCurrentLevel(comparable);
	const steady = withoutDrift(current);
	return {
		sessions: steady,
		leftOut: [
			...incomparable(judged.map(({ differing }) => differing).filter((names) => !isSame(names, unlike))),
			...leftOut(comparable.length - current.length, "they are from before the level moved"),
			...leftOut(current.length - steady.length, `the level drifts, so only the ${NEWEST} newest tell where it is`)
		],
		differing: unlike
	};
}
const isSame = (a, b) => a.join() === b.join();
const leftOut = (count, why) => count === 0 ? [] : [{
	count,
	why
}];
/** One clause per set of differences, the most frequent first. */
function incomparable(differences) {
	const counts = /* @__PURE__ */ new Map();
	for (const names of differences) {
		const why = differenceSentence(names);
		counts.set(why, (counts.get(why) ?? 0) + 1);
	}
	return [...counts].map(([why, count]) => ({
		why,
		count
	})).sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1));
}
function atCurrentLevel(sessions) {
	return sessions.slice(levelStart(logLatencies(sessions), SMALLEST_SHIFT));
}
function withoutDrift(sessions) {
	return sessions.length > NEWEST && lagOneCorrelation(logLatencies(sessions)) > DRIFTING ? sessions.slice(-5) : sessions;
}
/** The log latency of each session, corrected by the sentinel where all are. Sessions without one stand at the one before. */
function logLatencies(sessions) {
	const corrected = sessions.every(({ corrected }) => corrected?.latency !== void 0);
	let last = 0;
	return sessions.map((session) => {
		const raw = session.values.latency;
		last = (corrected ? session.corrected?.latency : raw && Math.log(raw)) ?? last;
		return last;
	});
}

// src/compare/environment-change.ts
/**
* Tells what became of the environment since the last stored session: every condition of it in which the newest differs
* from today, provided that no stored session is alike. One that is alike is a baseline as ever, and nothing is bridged.
*
* @param stored oldest first.
* @param today what today's session tells; what it does not know yet is left out.
* @returns none where the environment is what it was, or nothing is stored.
*/
function environmentChange(stored, today) {
	const moved = (conditions = {}) => differingConditions(today, conditions).filter(isOfEnvironment);
	const newest = stored.at(-1)?.conditions;
	if (newest === void 0 || stored.some(({ conditions }) => moved(conditions).length === 0)) return [];
	return moved(newest).map((name) => ({
		name,
		before: newest[name] ?? "",
		now: today[name] ?? ""
	}));
}
/**
* Finds what a model measured today is held against to learn what the environment moved: sessions of the environment
* before, alike in everything else.
*
* @param today the conditions under which the model is measured, in full.
* @param model the SHA-256 of the model, its external data included.
* @returns undefined where none of them measured this model.
*/
function beforeChange(stored, moved, today, model) {
	const expected = {
		...today,
		...Object.fromEntries(moved.map(({ name, before }) => [name, before]))
	};
	const { sessions } = selectBaselines({
		candidates: stored,
		expected,
		comparability: "refuse"
	});
	const ofModel = sessions.filter((session) => session.model === model);
	return ofModel.length === 0 ? void 0 : {
		sessions,
		ofModel
	};
}

// src/compare/bridge.ts
/**
* Bridges a change of environment. A model that is measured today and was measured before tells what the environment
* moved, since it is the same model: today's session against the t prediction interval of the sessions before. Values are
* raw: the sentinel runs in the same environment, and would take out the very thing that is asked for.
*
* @returns undefined where the environment is what it was.
*/
function bridgeOf(input, rules) {
	const { base, head, stored, environment } = input;
	const moved = environmentChange(stored, conditionsOfMeasurement(base ?? head, environment));
	if (moved.length === 0) return void 0;
	for (const { measurement, change } of references(input, rules)) {
		const today = conditionsOfMeasurement(measurement, environment);
		const before = beforeChange(stored, moved, today, measurement.model?.sha256 ?? "");
		if (before === void 0) continue;
		return {
			kind: "bridged",
			moved,
			commit: measurement.commit,
			sessions: {
				ofModel: before.ofModel.length,
				all: before.sessions.length
			},
			environment: bridgedMetrics(rules).flatMap((metric) => shiftOf(metric, measurement, before, rules) ?? []),
			change
		};
	}
	return {
		kind: "not-bridged",
		moved,
		why: "no model that was stored was measured again today"
	};
}
/** What was measured alone today, the likeliest to have been measured before first. */
function references({ base, head, compared }, rules) {
	const { bridge } = head;
	const again = [];
	if (bridge !== void 0) {
		const { accuracy: _, ...fed } = head;
		const measurement = {
			...fed,
			commit: bridge.commit,
			model: bridge.model,
			launches: bridge.launches
		};
		const change = base === void 0 ? changeSince(measurement, head, rules) : changeBy(compared);
		again.push({
			measurement,
			change
		});
	}
	const alone = [base, head].flatMap((side) => side === void 0 || !isAlone(side) ? [] : [side]);
	return [...again, ...alone.map((measurement) => ({
		measurement,
		change: void 0
	}))];
}
/** Two models that answer in turn share caches; what was stored was measured alone. */
function isAlone({ launches }) {
	return launches.length > 0 && launches.every(({ mode }) => mode !== "ping-pong");
}
function changeBy(compared) {
	const latency = compared.find(({ metric }) => metric === "latency");
	return latency === void 0 || latency.verdict === "not-measured" ? void 0 : toShift(latency);
}
/** Of a head without a base: the recorded model took its turns with it, round by round. */
function changeSince(recorded, head, rules) {
	const pairing = pairRounds(recorded.launches, head.launches);
	const { samples } = iterationContent(head.benchmark);
	const found = comparePairedRounds("latency", pairing, scheduleOf(head, pairing), samples, rules);
	return found === void 0 ? void 0 : changeBy([found]);
}
const toShift = ({ metric, evidence: { effect, interval } }) => ({
	metric,
	effect,
	interval
});
/** Latency, and whatever else of the sampled metrics gates. */
function bridgedMetrics({ gating }) {
	return [.../* @__PURE__ */ new Set(["latency", ...gating])].filter((metric) => METRICS[metric].noise === "sampled");
}
/** Undefined for a metric that one of the environments does not tell. */
function shiftOf(metric, now, before, rules) {
	const value = sideValues(now).find((one) => one.metric === metric)?.value;
	const logs = (sessions) => sessions.flatMap(({ values }) => values[metric] === void 0 ? [] : [logOf(values[metric])]);
	const around = logs(before.ofModel);
	const [only] = around;
	if (value === void 0 || only === void 0) return void 0;
	const expected = predictionInterval(logs(before.sessions), rules.errorRate, around);
	const shift = logOf(value) - (expected?.center ?? only);
	const interval = expected && {
		lower: Math.expm1(shift - expected.halfWidth),
		upper: Math.expm1(shift + expected.halfWidth)
	};
	return {
		metric,
		effect: Math.expm1(shift),
		interval
	};
}

// src/plausible/batch-size.ts
/** A larger batch takes no longer where its time is less than so much of the smaller one's. */
const NO_LONGER = 1.05;
/** Below this a call costs as much as what it computes. */
const LEAST_NS = 1e6;
/** A larger batch has at least so many times as much to do. */
const LEAST_RATIO = 4;
/** Threads that a smaller batch leaves idle may take the larger one's work; this is more than they can. */
const BEYOND_THREADS = 2;
/** With fewer multiply-accumulates a weight, a network waits for its weights, which a batch reads once. */
const LEAST_REUSE = 32;
/**
* A sentence where a batch takes no longer than a smaller one of the same network, on a processor that cannot have been idle.
* Of accelerators nothing is said: a small batch may leave most of one unused.
*
* @param beside what else the session measured; only the same benchmark in other batches counts.
*/
function batchSentence(measurement, beside) {
	const own = busyOf(measurement);
	if (own === void 0) return void 0;
	const free = beside.filter((other) => isOfSameSide(measurement, other) && isOfSmallerBatch(own.benchmark, other.benchmark)).flatMap((one) => busyOf(one) ?? []).filter((smaller) => isFree(own, smaller)).sort((a, b) => a.batch - b.batch)[0];
	if (free === void 0) return void 0;
	const times = `${timeText(own.ns / 1e9)} against ${timeText(free.ns / 1e9)}`;
	return `a batch of ${own.batch} takes no longer than one of ${free.batch} (${times}), although there is ${Number((own.batch / free.batch).toPrecision(3))} times as much to do: look whether all of it is computed, and whether the clock stops after the work`;
}
const isOfSameSide = (one, other) => one.commit === other.commit && one.role === "base" === (other.role === "base");
/** Whether another benchmark is this one but for a smaller batch. */
function isOfSmallerBatch(one, other) {
	const { batch } = one.parameters;
	if (other.parameters.batch >= batch || other.model !== one.model || other.runtime !== one.runtime) return false;
	return benchmarkId({
		...other,
		parameters: {
			...other.parameters,
			batch
		}
	}) === benchmarkId(one);
}
/** A measurement of inferences that a processor was busy with; undefined where something else may have run them. */
function busyOf({ benchmark, status, work, launches }) {
	const { scenario, parameters } = benchmark;
	if (work === void 0 || status !== "measured" || ![
		"single-stream",
		"offline",
		"sustained"
	].includes(scenario)) return void 0;
	const counted = countedLaunches(launches);
	const ran = ranOf(counted, parameters.threads);
	const times = counted.flatMap((launch) => launchValue("latency", launch, parameters.batch) ?? []);
	if (ran === void 0 || !isOnProcessor(ran) || times.length === 0) return void 0;
	return {
		benchmark,
		batch: parameters.batch,
		threads: ran.threads,
		work,
		ns: median(times)
	};
}
function isFree(own, smaller) {
	const ratio = own.batch / smaller.batch;
	const isMore = ratio >= Math.max(LEAST_RATIO, BEYOND_THREADS * own.threads);
	const isCounted = own.work.macs >= .9 * ratio * smaller.work.macs;
	const isBusy = smaller.ns >= LEAST_NS && smaller.work.macs >= LEAST_REUSE * smaller.work.parameters;
	return isMore && isCounted && isBusy && own.ns < NO_LONGER * smaller.ns;
}

// src/plausible/published-accuracy.ts
/**
* huggingface/pytorch-image-models, results/results-imagenet.csv and results-imagenetv2-matched-frequency.csv at commit
* aa4b5850 (8 August 2026): the highest row of each architecture, weights that were trained on more images than ImageNet's
* among them. What torchvision states of its weights is less (ResNet-50: 80.858 of IMAGENET1K_V2; EfficientNet-B0: 77.692).
*/
const PUBLISHED_ACCURACIES = [
	published("VGG-16", ["vgg16", "vgg16bn"], 138.37, 73.354, 60.82),
	published("VGG-19", ["vgg19", "vgg19bn"], 143.68, 74.23, 61.88),
	resNet(18, 11.69, 73.286, 62.68),
	resNet(34, 21.8, 78.972, 67.89),
	resNet(50, 25.56, 81.24, 71.67),
	resNet(101, 44.55, 82.796, 71.95),
	resNet(152, 60.19, 83.494, 73.06),
	published("DenseNet-121", ["densenet121"], 7.98, 76.486, 64.17),
	published("Inception v3", ["inceptionv3"], 23.83, 78.806, 67.55),
	published("MobileNetV1", ["mobilenet", "mobilenetv1"], 4.23, 76.088, 63.89),
	published("MobileNetV2", ["mobilenetv2"], 3.5, 72.91, 60.22),
	published("MobileNetV3 Large", ["mobilenetv3large"], 5.48, 77.92, 65.66),
	published("MobileNetV3 Small", ["mobilenetv3small"], 2.54, 67.922, 54.63),
	efficientNet("B0", 5.29, 79.364, 68.59),
	efficientNet("B1", 7.79, 81.444, 70.72),
	efficientNet("B2", 9.11, 82.412, 72.31),
	efficientNet("B3", 12.23, 84.054, 73.81),
	efficientNet("B4", 19.34, 85.156, 75.53),
	efficientNet("B5", 30.39, 86.096, 76.67),
	efficientNet("B6", 43.04, 86.476, 77.16),
	efficientNet("B7", 66.35, 86.85, 77.94),
	efficientNet("Lite0", 4.65, 75.488, 63.2),
	efficientNet("Lite1", 5.42, 76.674, 64.58),
	efficientNet("Lite2", 6.09, 77.47, 65.33),
	efficientNet("Lite3", 8.2, 79.808, 67.93),
	efficientNet("Lite4", 13.01, 81.54, 70.32)
];
function published(name, aliases, parameters, val, v2) {
	return {
		name,
		aliases,
		parameters,
		top1: {
			"imagenet-val": val,
			"imagenet-v2": v2
		}
	};
}
function resNet(depth, parameters, val, v2) {
	const aliases = [
		"",
		"v1",
		"v15",
		"v2"
	].map((version) => `resnet${depth}${version}`);
	return published(`ResNet-${depth}`, aliases, parameters, val, v2);
}
function efficientNet(size, parameters, val, v2) {
	return published(`EfficientNet-${size}`, [`efficientnet${size.toLowerCase()}`], parameters, val, v2);
}
/** Words of a name that say how a network is stored, and not which one it is. */
const HOW_STORED = /* @__PURE__ */ new Set([
	...[
		"fp32",
		"fp16",
		"bf16",
		"int8",
		"uint8",
		"float",
		"quant",
		"quantized",
		"quantised",
		"static",
		"dynamic",
		"qat"
	],
	...[
		"onnx",
		"tflite",
		"litert",
		"openvino",
		"tensorrt",
		"trt",
		"tf",
		"tensorflow",
		"torch",
		"pytorch",
		"torchvision"
	],
	...[
		"timm",
		"keras",
		"edgetpu",
		"imagenet",
		"in1k",
		"224",
		"1.0",
		"100"
	]
]);
/** The architecture that a model's name means and nothing else, such as `resnet50-int8` or `tf_efficientnet_b0`. */
function namedArchitecture(model) {
	const core = model.toLowerCase().split(/[-_+]+/).filter((word) => !HOW_STORED.has(word)).join("").replaceAll(".", "");
	return PUBLISHED_ACCURACIES.find(({ aliases }) => aliases.includes(core));
}
/** A network of other weights than these goes by a name that is not its own. */
const ALIKE = .05;
/** What preprocessing and another decoder make of the same weights, and training with more care: a share. */
const MARGIN = .01;
const ERROR_RATE = .05;
const CALLED = {
	"imagenet-val": "ImageNet's validation images",
	"imagenet-v2": "ImageNetV2"
};
/**
* A sentence where a model is more accurate than anybody published of its architecture, by more than chance and a point.
* Training that is better may be why, so it decides nothing.
*/
function accuracyAbovePublished(measurement) {
	const { benchmark, work } = measurement;
	const [counted, known] = [countedOf(measurement), namedArchitecture(benchmark.model)];
	if (counted === void 0 || known === void 0) return void 0;
	if (work !== void 0 && !isAlike(work.parameters, known.parameters * 1e6)) return void 0;
	const { collection, right, images } = counted;
	const top1 = known.top1[collection];
	if (wilson(right, images, ERROR_RATE).lower <= top1 / 100 + MARGIN) return void 0;
	return `top-1 of ${(100 * right / images).toFixed(1)} % (${right} of ${images} images) is above ${top1.toFixed(1)} %, the most that is published of ${known.name} on ${CALLED[collection]}: look whether the images are a part of them that is easier than the whole, or were trained on`;
}
function isAlike(counted, stated) {
	return Math.abs(counted / stated - 1) <= ALIKE;
}
function countedOf({ accuracy, rightCount }) {
	if (accuracy?.dataset.collection !== void 0) {
		const { collection, count } = accuracy.dataset;
		return {
			collection,
			right: accuracy.top1Correct,
			images: count
		};
	}
	return rightCount === void 0 ? void 0 : countedElsewhere(rightCount);
}
/** What another tool counted tells its images by a name alone. */
function countedElsewhere({ dataset, top1Correct, images }) {
	if (!/^imagenet-?v2(?:-matched-frequency)?$/i.test(dataset)) return void 0;
	return {
		collection: "imagenet-v2",
		right: top1Correct,
		images
	};
}

// src/plausible/sanity.ts
/** Sentences about a measurement whose numbers contradict each other. They decide nothing. */
function sanitySentences(measurement) {
	return [
		quickFirst(measurement),
		quickLoad(measurement),
		oneAnswer(measurement),
		accuracyAbovePublished(measurement)
	].filter((sentence) => sentence !== void 0);
}
/** Noise alone makes a first inference no quicker than this part of the others. */
const QUICK_FIRST = .9;
function quickFirst({ benchmark, launches }) {
	const work = workOfFirst(benchmark);
	if (work === void 0 || benchmark.scenario === "cold-start") return void 0;
	const share = shareOfInference(benchmark, launches, ({ firstNs }) => firstNs);
	if (share === void 0 || share >= QUICK_FIRST) return void 0;
	return `the first inference is quicker than the others (${percent$1(share)} of their median), although ${work} in it: look whether the clock stops after the work`;
}
/** What a runtime does once, in the first inference after a load; undefined where it does nothing, or nobody knows. */
function workOfFirst({ runtime, parameters: { delegate = "cpu" } }) {
	switch (runtime) {
		case "pytorch": return "pytorch prepares itself";
		case "tensorflow": return delegate === "cpu" ? "tensorflow prepares itself" : void 0;
		case "onnxruntime": return delegate === "cuda" ? "cuDNN's algorithms are tried" : void 0;
		case "tflite": return delegate.startsWith("edgetpu") ? "the Edge TPU takes the weights" : void 0;
		default: return;
	}
}
/** A load of which an inference is a part takes at least so much of one, whatever it was fed. */
const QUICK_LOAD = .5;
/** Loads that run the network: a build tries out every layer, and with a GPU TensorFlow's worker infers once. */
function quickLoad({ benchmark, launches, source }) {
	if (source !== void 0 || benchmark.scenario === "cold-start") return void 0;
	const { runtime, parameters } = benchmark;
	const infers = runtime === "tensorflow" && (parameters.delegate ?? "cpu") !== "cpu";
	const share = shareOfInference(benchmark, launches.filter(({ actual }) => infers || actual.engine === "built"), ({ loadNs }) => loadNs);
	if (share === void 0 || share >= QUICK_LOAD) return void 0;
	return `loading takes less than one inference (${percent$1(share)} of their median), although the network is run in it: look whether the clock starts before the work`;
}
/** A time of each launch as a part of its median inference: the median over launches that count and tell it. */
function shareOfInference(benchmark, launches, timeOf) {
	const { inferences } = iterationContent(benchmark);
	const shares = launches.flatMap((launch) => {
		const [time, inference] = [timeOf(launch), launchTimes(launch).median / inferences];
		return time === void 0 || launch.excluded !== void 0 || !(inference > 0) ? [] : time / inference;
	});
	return shares.length === 0 ? void 0 : median(shares);
}
const percent$1 = (share) => `${Math.round(100 * share)} %`;
/** Fewer images may well be of one class. */
const LEAST_IMAGES = 20;
function oneAnswer({ accuracy, answers }) {
	const told = accuracy ?? answers;
	if (told?.predictions === void 0 || told.dataset.count < LEAST_IMAGES) return void 0;
	const { count } = told.dataset;
	const given = decodePredictions(told.predictions, count);
	const truth = accuracy?.truth === void 0 ? void 0 : decodePredictions(accuracy.truth, count);
	if (given === void 0 || new Set(given).size > 1 || truth !== void 0 && new Set(truth).size < 2) return void 0;
	return `all ${count} images got the same answer: what comes out does not seem to depend on what goes in`;
}

// src/compare/device-sentences.ts
/** The device's own noise is worth a sentence from here on; below, the environment's fact tells it. */
const LOUD = .02;
/** What a drift of the device is called by: Mann and Kendall's p, and the change from first round to last. */
const DRIFT = {
	p: .01,
	change: .02
};
/** What the sentinel says of the device while one benchmark was measured, and which launches did not hold still. */
function deviceSentences(sides) {
	const launches = sides.flatMap((side) => side.launches);
	return [
		...noiseSentences(launches),
		...driftSentences(launches),
		...unsteadySentences(launches)
	];
}
/** The job's own noise floor as a fact of the environment, for people. */
function noiseFact(launches) {
	const floor = noiseFloor(sentinelByRound(launches));
	return floor === void 0 ? {} : { "sentinel-noise": `${percent(floor)} from round to round` };
}
/** The sentinel's median in each round, in the order measured. Launches of one round may share it. */
function sentinelByRound(launches) {
	const rounds = /* @__PURE__ */ new Map();
	for (const launch of launches) {
		const time = sentinelTime(launch);
		if (time !== void 0) rounds.set(launch.round, [...rounds.get(launch.round) ?? [], time]);
	}
	return [...rounds].sort(([a], [b]) => a - b).map(([, times]) => median(times));
}
function noiseSentences(launches) {
	const floor = noiseFloor(sentinelByRound(launches));
	if (floor === void 0 || floor < LOUD) return [];
	return [`the device's own noise: the sentinel, which never changes, varied by ${percent(floor)} from round to round`];
}
function driftSentences(launches) {
	const logs = sentinelByRound(launches).map((ns) => Math.log(Math.max(1, ns)));
	const { p, slope } = mannKendall(logs);
	const change = Math.expm1(slope * (logs.length - 1));
	if (p >= DRIFT.p || Math.abs(change) < DRIFT.change) return [];
	const became = change > 0 ? "slower" : "faster";
	return [`the device drifted: the sentinel became ${percent(Math.abs(change))} ${became} over ${logs.length} rounds; look at its cooling and at what else runs there`];
}
const DID = {
	step: "went over to another level",
	trend: "rose or fell all along",
	"two-levels": "jumped between two levels"
};
function unsteadySentences(launches) {
	const counted = launches.filter(({ excluded }) => excluded === void 0);
	const found = counted.flatMap((launch) => unsteadiness(launch)?.kind ?? []);
	if (found.length === 0) return [];
	const kinds = [
		"step",
		"trend",
		"two-levels"
	].flatMap((kind) => {
		const count = found.filter((one) => one === kind).length;
		return count === 0 ? [] : [`${count} ${DID[kind]}`];
	});
	return [`${found.length} of ${counted.length} launches did not hold still: the times of ${kinds.join(", of ")}; they count`];
}
const percent = (share) => `${(share * 100).toFixed(1)} %`;

// src/compare/caveats.ts
/** Sentences that a reader of a benchmark must know: how it was measured where that is unusual, and what was left out. */
function caveatsOf({ base, head, environment, beside = [] }, against) {
	const sides = [base, head].flatMap((side) => side.kind === "measurement" ? [side.measurement] : []);
	const sentences = [
		...sides.flatMap(emulationOf),
		...sides.flatMap((side) => plausibilityOfSide(side, environment)),
		...otherBenchmark(sides),
		...sides.flatMap(sourceOf),
		...sides.flatMap(harnessSentences),
		...sides.flatMap(sanitySentences),
		...sides.flatMap((side) => batchSentence(side, beside) ?? []),
		...sides.flatMap(({ notes = [] }) => notes),
		...lossesOf(sides),
		...unsteadyOf(sides),
		...exclusionsOf(sides),
		...deviceSentences(sides),
		...sustainedSentences(sides),
		...preprocessingOf(against, sides.at(-1)),
		...sides.some(({ inputs }) => inputs === "random") ? ["the inputs were random tensors, so nothing is said of accuracy"] : [],
		...sides.flatMap(notFiniteOf),
		...sides.flatMap(reusedAccuracyOf),
		...sides.some(({ reusedFrom }) => reusedFrom !== void 0) ? ["the head's content is the base's, so it was measured once, for both"] : []
	];
	if (against?.kind === "other-sessions") sentences.push(...baselineSentences(against.baselines));
	return [...new Set(sentences)];
}
/** Of a change that brings its own; across sessions the comparison itself says why there is none. */
function preprocessingOf(against, head) {
	if (against?.kind !== "same-session") return [];
	const differs = preprocessingDiffers(against.base.accuracy, head?.accuracy);
	return differs === void 0 ? [] : [`${differs}: a difference of accuracy is that of model and preprocessing together`];
}
function baselineSentences({ sessions, leftOut, differing }) {
	return [
		...sessions.length === 0 ? [] : [sessionsSentence(sessions.length)],
		...differing.length === 0 ? [] : [`compared all the same, although ${differenceSentence(differing)}`],
		...leftOut.map(({ count, why }) => `${count} stored session${count === 1 ? " was" : "s were"} left out: ${why}`)
	];
}
function sessionsSentence(sessions) {
	return sessions === 1 ? "held against one other session, whose day, temperature and load were its own: a shift of time alone proves nothing" : `held against ${sessions} stored sessions, since the base was not measured beside the head`;
}
function emulationOf(side) {
	const emulated = emulatedOf(side);
	if (emulated === void 0) return [];
	return [`the processor was emulated (${emulated}): these times are the emulator's and no device's, are held against nothing else, and are never recorded`];
}
function plausibilityOfSide(side, environment) {
	const why = whyImplausible(side, environment);
	return [...why === void 0 ? [] : [`implausible: of the ${nameOf(side.role)}, ${why}`], ...floorSentences(side, environment)];
}
function otherBenchmark(sides) {
	const ids = [...new Set(sides.map(({ benchmark }) => benchmarkId(benchmark)))];
	return ids.length < 2 ? [] : [`two benchmarks are held against each other: ${ids.join(" against ")}`];
}
function sourceOf({ source, role }) {
	if (source === void 0) return [];
	return [`what is told${role === "only" ? "" : ` of the ${nameOf(role)}`} was not measured by edgebench but by ${source.tool}, which cannot tell ${source.cannotTell.join("; ")}`];
}
function lossesOf(sides) {
	return sides.flatMap(({ role, lostLaunches }) => {
		const first = lostLaunches[0];
		if (first === void 0) return [];
		return [`${lostLaunches.length === 1 ? "1 launch" : `${lostLaunches.length} launches`} of the ${nameOf(role)} ended early, the first ${first.reason}`];
	});
}
/** Of another tool nobody knows whether or how it warmed up. */
function unsteadyOf(sides) {
	const launches = sides.flatMap(({ source, launches: own }) => source === void 0 ? own : []);
	const unsteady = launches.filter(({ steady }) => !steady).length;
	return unsteady === 0 ? [] : [`${unsteady} of ${launches.length} launches were not steady when warm-up ended by its cap`];
}
function exclusionsOf(sides) {
	const excluded = sides.flatMap(repetitionsOf).filter(isExcluded);
	return [...new Set(excluded.map((launch) => launch.excluded.rule))].map((rule) => {
		const count = excluded.filter((launch) => launch.excluded.rule === rule).length;
		return `${count === 1 ? "1 launch does" : `${count} launches do`} not count: ${rule}`;
	});
}
function isExcluded(launch) {
	return launch.excluded !== void 0;
}
function notFiniteOf({ accuracy, role }) {
	const count = accuracy?.notFinite ?? 0;
	if (count === 0) return [];
	return [`${count === 1 ? "1 image" : `${count} images`} of the ${nameOf(role)} gave NaN or infinity and count as wrong`];
}
function reusedAccuracyOf({ accuracy, role }) {
	if (accuracy?.reusedFrom === void 0) return [];
	const { commit, recordedAt } = accuracy.reusedFrom;
	return [`the accuracy of the ${nameOf(role)} was not measured again: commit ${commit.slice(0, 10)} has the same content, and told it on the same images and in the same environment on ${recordedAt.slice(0, 10)}`];
}
const nameOf = (role) => role === "base" ? "base" : "head";

// src/compare/identical-content.ts
/**
* Whether a head may count as its base: it says so, names the base's commit, and both loaded the same model. Whether the
* rest of its content is the same too was for the plan to say.
*/
function isReuse(head, base) {
	if (head.reusedFrom === void 0 || base?.model === void 0 || head.model === void 0) return false;
	return head.reusedFrom.commit === base.commit && head.model.sha256 === base.model.sha256;
}
/** Every metric of content that was measured once for both sides: `unchanged`, since there is nothing that could differ. */
function compareIdentical(base, rules) {
	return sideValues(base).map(({ metric, value, n }) => ({
		metric,
		verdict: "unchanged",
		tolerance: toleranceOf(metric, rules),
		gating: rules.gating.has(metric),
		evidence: {
			method: "identity",
			base: value,
			head: value,
			effect: 0,
			interval: {
				lower: 0,
				upper: 0
			},
			p: void 0,
			adjustedP: void 0,
			n,
			excluded: 0,
			detectable: void 0,
			moreRounds: void 0
		},
		annotations: ["reused"]
	}));
}

// src/compare/top-shares.ts
const GUESSES = [
	1,
	2,
	3,
	5,
	10
];
/**
* Accuracy at 1, 2, 3, 5 and 10 guesses. A side that kept no ranks, as a stored one, tells of 1 and 5. A base of other
* images is left out, and so is whatever says nothing of the model's classes.
*/
function topShares(base, head, errorRate) {
	if (head === void 0 || !representsClasses(head)) return [];
	const held = base !== void 0 && representsClasses(base) && imagesDiffer(base, head) === void 0 ? base : void 0;
	const most = head.classes?.of ?? Number.POSITIVE_INFINITY;
	const [before, after] = [held && rightWithin(held), rightWithin(head)];
	const shareOf = (right) => right === void 0 ? void 0 : {
		share: right / head.dataset.count,
		interval: wilson(right, head.dataset.count, errorRate)
	};
	return GUESSES.filter((k) => k < most).flatMap((k) => {
		const row = {
			k,
			base: shareOf(before?.(k)),
			head: shareOf(after(k))
		};
		return row.base === void 0 && row.head === void 0 ? [] : [row];
	});
}
/** How many images are right within so many guesses. */
function rightWithin({ top1Correct, top5Correct, ranks, dataset }) {
	const told = ranks === void 0 ? void 0 : decodePredictions(ranks, dataset.count);
	const counted = /* @__PURE__ */ new Map([[1, top1Correct], [5, top5Correct]]);
	return (k) => counted.get(k) ?? told?.filter((rank) => rank <= k).length;
}

// src/compare/judge-benchmark.ts
/** Judges one benchmark: what became of it, and every metric's comparison. */
function judgeBenchmark(one, allRules) {
	const { benchmark, reasons, environment } = one;
	const rules = rulesIn(benchmark.scenario, allRules);
	const { state, reason, comparisons, against } = outcomeOf(one, rules);
	return {
		id: benchmarkId(benchmark),
		benchmark,
		state,
		reason,
		verdict: state === "compared" ? joinComparisons(comparisons) : "not-measured",
		comparisons,
		base: sideOutcome(one.base),
		head: headOutcome(one),
		reasons,
		environment: {
			...environment,
			...actualFacts(one.head),
			...factsOf(one)
		},
		caveats: caveatsOf(one, against),
		bridge: bridgeIn(one, comparisons, rules),
		changedImages: against && imagesIn(against, measured(one.head)),
		topShares: topShares(against && accuracyAgainst(against), measured(one.head)?.accuracy, rules.errorRate)
	};
}
/** What only the launches tell: the device's own noise, and how far the times are from what it can do. */
function factsOf({ head, environment }) {
	return {
		...noiseFact(measured(head)?.launches ?? []),
		...floorFact(measured(head), environment)
	};
}
/** A time that cannot be true is held against nothing. A head without a base is shown, and marked. */
function implausibleSide(one, base, head) {
	if (one.base.kind === "absent") return void 0;
	const found = [["head", head], ...base === void 0 ? [] : [["base", base]]].flatMap(([name, side]) => {
		const why = whyImplausible(side, one.environment);
		return why === void 0 ? [] : `implausible: of the ${name}, ${why}`;
	});
	return found.length === 0 ? void 0 : found.join("; ");
}
function imagesIn(against, head) {
	return changedImages(accuracyAgainst(against), head?.accuracy, head?.thumbnails);
}
function bridgeIn(one, compared, rules) {
	const [base, head] = [measured(one.base), measured(one.head)];
	if (head === void 0 || one.base.kind === "measurement" && !one.sameSession) return void 0;
	return bridgeOf({
		base,
		head,
		stored: one.history,
		environment: one.environment,
		compared
	}, rules);
}
function outcomeOf(one, rules) {
	const [base, head] = [measured(one.base), measured(one.head)];
	const without = (state, reason) => ({
		state,
		reason,
		comparisons: [],
		against: void 0
	});
	if (head === void 0) return without(one.head.kind === "measurement" && one.head.measurement.status === "failed" && baseRan(one, base) ? "head-failed" : "not-measured", whyNot(one.head) ?? "the head was not measured");
	if (head.reusedFrom !== void 0) return base !== void 0 && isReuse(head, base) ? {
		state: "compared",
		reason: void 0,
		comparisons: compareIdentical(base, rules),
		against: void 0
	} : without("not-measured", "the result says that the head is the base's content, which it does not show");
	if (base !== void 0 && one.sameSession && emulatedOf(base) !== emulatedOf(head)) return without("not-measured", "only one side ran on an emulated processor, whose times are no device's");
	const untrue = implausibleSide(one, base, head);
	if (untrue !== void 0) return without("not-measured", untrue);
	const against = againstWhat(one, base, head);
	if (against?.kind === "other-sessions" && against.baselines.sessions.length === 0) return {
		...without("not-measured", against.baselines.leftOut.map(({ why }) => why).join("; ")),
		against
	};
	if (against !== void 0) {
		const told = compareBenchmark(against, head, rules);
		return {
			state: "compared",
			reason: void 0,
			comparisons: [...told, ...unscored(one, told, rules)],
			against
		};
	}
	if (one.base.kind === "absent") return without("new");
	return without("not-measured", `the base was not measured: ${whyNot(one.base) ?? "its rounds belong to another session"}`);
}
/** Accuracies that gate and that neither side tells, although both were to be scored: never a pass in silence. */
function unscored({ scored }, told, rules) {
	if (scored !== true) return [];
	const missing = ["top-1", "top-5"].filter((metric) => rules.gating.has(metric) && !told.some((comparison) => comparison.metric === metric));
	const reason = "neither side was scored, although the plan gives both labelled images";
	return missing.map((metric) => ({
		metric,
		verdict: "not-measured",
		gating: true,
		reason
	}));
}
/** In this session, or in an earlier one where this session did not try: a crash of the head must never be put down to the device. */
function baseRan({ base, history }, measuredNow) {
	if (measuredNow !== void 0) return true;
	const failed = base.kind === "measurement" && base.measurement.status === "failed";
	return base.kind !== "absent" && !failed && history.length > 0;
}
function againstWhat(one, base, head) {
	if (base !== void 0 && one.sameSession) return {
		kind: "same-session",
		base
	};
	if (one.history.length === 0) return void 0;
	const expected = {
		...conditionsOfMeasurement(head, one.environment),
		...one.baseConditions
	};
	const { history: candidates, comparability = "refuse" } = one;
	return {
		kind: "other-sessions",
		baselines: selectBaselines({
			candidates,
			expected,
			comparability
		})
	};
}
function measured(known) {
	return known.kind === "measurement" && known.measurement.status === "measured" ? known.measurement : void 0;
}
function whyNot(known) {
	if (known.kind === "absent") return void 0;
	return known.kind === "missing" ? known.reason : known.measurement.reason;
}
/** A head that was not measured again has the values of its base. */
function headOutcome({ base, head }) {
	const outcome = sideOutcome(head);
	return outcome.measurement?.reusedFrom === void 0 ? outcome : {
		...outcome,
		values: sideOutcome(base).values
	};
}
function sideOutcome(known) {
	if (known.kind !== "measurement") {
		const status = known.kind === "absent" ? "absent" : "skipped";
		return {
			commit: known.commit,
			status,
			reason: whyNot(known),
			values: [],
			measurement: void 0
		};
	}
	const { measurement } = known;
	const { commit, status, reason } = measurement;
	return {
		commit,
		status,
		reason,
		values: sideValues(measurement),
		measurement
	};
}
/** The runtime that really ran, as the launches report it. */
function actualFacts(known) {
	const side = measured(known);
	const actual = side && repetitionsOf(side)[0]?.actual;
	if (actual === void 0) return {};
	const { version, provider, emulated } = actual;
	return {
		"runtime-version": version,
		provider,
		...emulated === void 0 ? {} : { emulated }
	};
}

export { CHANGES as a, selectBaselines as i, beforeChange as n, exemplaryImages as o, environmentChange as r, judgeBenchmark as t };