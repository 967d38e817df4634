import { t as UserError } from "./user-error.js";
import { _ as median, d as gatingIn, u as repetitionsOf, v as medianAbsoluteDeviation } from "./unit.js";
import { A as METRICS } from "./result.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as comparePairedRounds, t as pairRounds } from "./pairing.js";
import { c as digestOfFile, l as fetchPinned } from "./label-map.js";
import { t as unsteadiness } from "./steadiness.js";
import { n as readOnnx, o as cleanLocation, s as ModelError } from "./onnx.js";
import { t as MAXIMUM_FILE_BYTES } from "./blobs.js";
import { n as contentDigest } from "./content-digest.js";
import { D as xoroshiro128plus, M as probeHeat, N as hottest, O as uniformInt, P as moment, a as leftOutSentence, f as randomFeed, h as meterIn, i as labelSuspicion, m as LiveLaunch, n as answersOf, p as LaunchLost, s as repetitionSentence, t as accuracyOf, u as usableCount } from "./accuracy.js";
import { n as checkFileName, r as checkOperators, t as checkContent } from "./loadable.js";
import { r as graphOf, t as countOperators } from "./network-work.js";
import { basename, dirname, join } from "node:path";
import { copyFile, lstat, mkdir, readFile, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

// src/commands/materialise.ts
/** Why a model never reached a runtime, in one sentence. */
var ModelRefused = class extends Error {
	name = "ModelRefused";
};
/** The model could not be had, which says nothing against it: its URL does not answer or must wait, its content was not fetched. */
var ModelUnavailable = class extends ModelRefused {
	name = "ModelUnavailable";
};
const MOST_DOWNLOAD_BYTES = 2 ** 31;
/** Models by git blob, fetched LFS object, or pinned URL. Nothing of the work tree is read, so a symbolic link in it leads nowhere. */
function materialiser(repository, signal) {
	return async (side, runtime, folder) => {
		await mkdir(folder, { recursive: true });
		const name = shownSource(side.model);
		await inWords(name, () => checkFileName(fileNameOf(side.model), runtime));
		const path = join(folder, placedName(side.model, runtime));
		const main = await place(side.model, path, repository, signal);
		const known = new Set(side.externalData.map(({ location }) => location));
		const model = await inWords(name, () => checkModel(path, runtime, known));
		const parts = [];
		for (const { location, source } of side.externalData) {
			const target = join(folder, cleanLocation(location));
			await mkdir(dirname(target), { recursive: true });
			const placed = await place(source, target, repository, signal);
			const reach = model?.externalData.find((part) => part.location === location)?.minimumBytes ?? 0;
			await inWords(shownSource(source), () => checkPart(target, reach));
			parts.push({
				location,
				...placed
			});
		}
		const bytes = parts.reduce((sum, part) => sum + part.bytes, main.bytes);
		const operators = model && countOperators(model);
		const beside = parts.map(({ location }) => cleanLocation(location));
		const { graph, inputs } = model ?? {};
		return {
			path,
			beside,
			sha256: contentDigest(main.sha256, parts),
			bytes,
			operators,
			graph,
			inputs
		};
	};
}
/** What is wrong with a model's content, after the name that people know its file by. */
async function inWords(name, check) {
	try {
		return await check();
	} catch (error) {
		if (error instanceof ModelError) throw new ModelRefused(`${name}: ${error.message}`);
		throw error;
	}
}
/** Runtimes go by a file's ending, and a URL may have none. One that gives OpenVINO's XML gives no weights beside it. */
function placedName(source, runtime) {
	const name = fileNameOf(source);
	return (runtime === "onnxruntime" || runtime === "openvino") && !/\.[^.]*$/.test(name) ? `${name}.onnx` : name;
}
function fileNameOf(source) {
	const shown = shownSource(source);
	return basename(URL.canParse(shown) ? new URL(shown).pathname : shown) || "model";
}
function shownSource(source) {
	if (source.kind === "withheld") return source.place;
	return source.kind === "url" ? source.url : source.path;
}
async function place(source, target, repository, signal) {
	switch (source.kind) {
		case "git": return available(() => repository.copyBlob(source.blob, target));
		case "lfs": return placeLfs(source, target, repository);
		case "url": return download(source, target, signal);
		case "refused": throw new ModelRefused(source.reason);
		case "withheld": throw new ModelUnavailable(source.reason);
	}
}
/** What a repository cannot give, since a network or a clone lacks it, says nothing against the model. */
async function available(read) {
	try {
		return await read();
	} catch (error) {
		throw error instanceof UserError ? new ModelUnavailable(error.message) : error;
	}
}
async function placeLfs(source, target, repository) {
	const object = await available(() => repository.lfsObject(source.sha256, source.bytes));
	if (object === void 0) throw new ModelUnavailable(`${source.path}: a Git LFS pointer whose content is not in the repository; push it with git lfs push, and where a clone is read run git lfs fetch in it`);
	await copyFile(object, target);
	const placed = await digestOfFile(target);
	if (placed.sha256 !== source.sha256) throw new ModelRefused(`${source.path}: its Git LFS content is damaged (SHA-256 is ${placed.sha256.slice(0, 12)}…, the pointer says ${source.sha256.slice(0, 12)}…); run git lfs fetch again`);
	return placed;
}
async function download(source, target, signal) {
	const request = {
		...source,
		target,
		mostBytes: MOST_DOWNLOAD_BYTES,
		signal
	};
	return {
		sha256: source.sha256,
		bytes: await fetchPinned(request, (why) => new ModelUnavailable(`${source.url}: ${why}`))
	};
}
/**
* Looks at a model before any native parser does: its format, what it would run, and that it names no external data the plan
* does not know.
*
* @throws ModelError with a clause that follows the file's name.
*/
async function checkModel(path, runtime, known) {
	if (runtime === "fake") return void 0;
	if ((await stat(path)).size >= MAXIMUM_FILE_BYTES) throw new ModelError(`it has 2 GiB or more; ${runtime === "onnxruntime" ? "keep its weights as external data" : "give a smaller one"}`);
	const bytes = await readFile(path);
	if (checkContent(bytes, runtime) === "done") return void 0;
	const model = readOnnx(bytes);
	checkOperators(model);
	const unknown = model.externalData.find(({ location }) => !known.has(location));
	if (unknown !== void 0) throw new ModelError(`names external data ${JSON.stringify(unknown.location)} that the commit does not hold beside it; add the file`);
	return {
		...model,
		graph: graphOf(bytes)
	};
}
/**
* Looks at external data as they lie beside the model: a file of its own, as long as the tensors in it reach.
*
* @param reach the byte that the last tensor ends before.
* @throws ModelError with a clause that follows the file's name.
*/
async function checkPart(path, reach) {
	const found = await lstat(path);
	if (!found.isFile() || found.nlink !== 1) throw new ModelError("refused: it is no file of its own where the model is loaded; run the job again");
	if (found.size < reach) throw new ModelError(`refused: it has ${found.size} bytes, but tensors of the model reach to byte ${reach}`);
}
/** Kept out of results: a sentence about a model never tells where on this machine it lay. */
function withoutLocalPaths(text, places) {
	let cleaned = text;
	for (const [path, word] of places) cleaned = cleaned.replaceAll(path, word);
	return cleaned;
}
function isUserFault(error) {
	return error instanceof ModelRefused || error instanceof UserError;
}

// src/measure/budget.ts
const LIMITS = {
	least: 10,
	most: 200
};
/**
* Sizes the rounds of one benchmark: as many iterations per side and launch as fit a round's part of the share, within
* limits (10 to 200 where nothing else is said), so that a fast model is measured well and a 700 ms model on a small board still gets its rounds.
*
* @param shareSeconds what this benchmark may still spend.
* @param maximumRounds the last planned look.
*/
function sizeRounds(shareSeconds, cost, maximumRounds, { least, most } = LIMITS) {
	const perRound = shareSeconds / maximumRounds;
	const fitting = Math.floor((perRound - cost.fixedSeconds) / cost.iterationSeconds);
	const iterations = Math.max(least, Math.min(most, fitting));
	const roundSeconds = cost.fixedSeconds + iterations * cost.iterationSeconds;
	const affordableRounds = Math.max(0, Math.min(maximumRounds, Math.floor(shareSeconds / roundSeconds)));
	return {
		iterations,
		burst: burstSize(cost.iterationSeconds / 2),
		affordableRounds
	};
}
/** Inferences per burst: about 20 ms of work, between 1 and 10. Slow models lose nothing by switching after each inference. */
function burstSize(inferenceSeconds) {
	return Math.max(1, Math.min(10, Math.round(.02 / inferenceSeconds)));
}
/**
* What the next benchmark of a job may spend of what is left, so that what one saves goes to the others.
*
* @param parts of the benchmarks that are left, the next one first: equal ones give each the same.
*/
function shareOfBudget(remainingSeconds, parts) {
	const all = parts.reduce((sum, part) => sum + part, 0);
	return all > 0 ? Math.max(0, remainingSeconds) * (parts[0] ?? 0) / all : 0;
}

// src/measure/sustained.ts
/** As long as a sustained launch ever runs, seconds of inference: half an hour. */
const LONGEST_SUSTAINED = 1800;
/** A launch is told in so many windows, if it runs as long as it may. */
const WINDOWS = 60;
/** The settled part of a launch: its last windows. */
const SETTLED_WINDOWS = 5;
/** Steady: every temperature of the last five minutes lies within one degree, the step of coarse sensors. */
const STEADY = {
	ns: 3e11,
	degrees: 1
};
/** So many times of the settled part are kept. */
const MOST_KEPT = 2e3;
/** A sustained launch as it goes on: times come in bursts, and the device is asked for its heat after every window. */
var SustainedRecord = class {
	#limitNs;
	#windows = [];
	/** The times of the newest windows. */
	#recent = [];
	#open = [];
	#openNs = 0;
	#spentNs = 0;
	/** @param limitSeconds time of inference that the launch may take; half an hour at most. */
	constructor(limitSeconds) {
		this.#limitNs = Math.min(LONGEST_SUSTAINED, limitSeconds) * 1e9;
	}
	/** Takes the times of a burst, nanoseconds. True where a window is full: then its heat is to be given. */
	add(latencyNs) {
		this.#open = this.#open.concat(latencyNs);
		const burst = latencyNs.reduce((sum, ns) => sum + ns, 0);
		this.#openNs += burst;
		this.#spentNs += burst;
		return this.#openNs >= this.#limitNs / WINDOWS || this.#spentNs >= this.#limitNs;
	}
	/** Closes a window with what the device told right after it. */
	close({ temperatureC, frequencyMhz, throttled }) {
		this.#windows.push({
			atNs: this.#spentNs - this.#openNs,
			count: this.#open.length,
			medianNs: Math.round(median(this.#open)),
			...temperatureC === void 0 ? {} : { temperatureC },
			...frequencyMhz === void 0 ? {} : { frequencyMhz },
			...throttled === void 0 ? {} : { throttled }
		});
		this.#recent.push(this.#open);
		if (this.#recent.length > SETTLED_WINDOWS) this.#recent.shift();
		this.#open = [];
		this.#openNs = 0;
	}
	/** Why the launch is over; undefined while it goes on. Asked after a window was closed. */
	get ending() {
		if (isSteady(this.#windows, this.#spentNs)) return "steady";
		if (this.#spentNs < this.#limitNs) return void 0;
		return this.#limitNs < 1800 * 1e9 ? "budget" : "half-an-hour";
	}
	get windows() {
		return this.#windows;
	}
	/** Times of the settled part, thinned evenly where they are many. */
	get settledNs() {
		const all = this.#recent.flat();
		const step = Math.ceil(all.length / MOST_KEPT);
		return all.filter((_, index) => index % step === 0);
	}
};
function isSteady(windows, spentNs) {
	const since = spentNs - STEADY.ns;
	if (since < 0) return false;
	const told = windows.filter((_, index) => (windows[index + 1]?.atNs ?? spentNs) > since);
	const temperatures = told.flatMap(({ temperatureC }) => temperatureC ?? []);
	if (temperatures.length < told.length) return false;
	return Math.max(...temperatures) - Math.min(...temperatures) <= STEADY.degrees;
}

// src/measure/scenario-size.ts
/** Iterations of a launch whose percentiles or rate are the point: enough for a p99 of correlated queries, where time allows. */
const MANY = {
	least: 10,
	most: 1e3
};
/**
* Where a model is kept busy, one request to its worker runs back to back for about this long: between two of them, a
* thousandth of it, the device may be asked for its power and its heat.
*/
const LONG_BURST_SECONDS = 1;
/** The most that one request may ask for. */
const MOST_OF_A_RUN = 1e4;
/** Sizes the launches of a benchmark as its scenario wants them, and tells how many rounds of them the share pays for. */
function sizeScenario(scenario, rounds) {
	const { shareSeconds, cost, maximumRounds, sides } = rounds;
	const each = cost.iterationSeconds / sides;
	switch (scenario) {
		case "single-stream": return sizeRounds(shareSeconds, cost, maximumRounds);
		case "multi-stream": return sizeRounds(shareSeconds, cost, maximumRounds, MANY);
		case "offline": return {
			...sizeRounds(shareSeconds, cost, maximumRounds, MANY),
			burst: longBurst(each)
		};
		case "cold-start": {
			const affordable = Math.floor(shareSeconds / cost.fixedSeconds);
			return {
				iterations: 1,
				burst: 1,
				affordableRounds: Math.max(0, Math.min(maximumRounds, affordable))
			};
		}
		case "sustained": return sizeSustained(rounds, each);
	}
}
/** As many whole rounds of half an hour a side as fit; where not even one does, one that is shorter. */
function sizeSustained({ shareSeconds, cost, maximumRounds, sides }, each) {
	const whole = Math.floor(shareSeconds / (cost.fixedSeconds + sides * LONGEST_SUSTAINED));
	const affordableRounds = Math.max(1, Math.min(maximumRounds, whole));
	const seconds = Math.min(LONGEST_SUSTAINED, (shareSeconds / affordableRounds - cost.fixedSeconds) / sides);
	return {
		iterations: Math.max(1, Math.round(seconds / each)),
		burst: longBurst(each),
		affordableRounds: seconds > 0 ? affordableRounds : 0
	};
}
const longBurst = (each) => Math.max(1, Math.min(MOST_OF_A_RUN, Math.floor(LONG_BURST_SECONDS / each)));
/** Launches of a side that has no other: what a scenario's launches cost and tell differs. */
const SOLO_LAUNCHES = {
	"single-stream": 5,
	"multi-stream": 5,
	offline: 5,
	"cold-start": 20,
	sustained: 1
};
/** Why base and head are never loaded together, in a clause; undefined where they may be. */
const APART$1 = {
	"single-stream": void 0,
	"multi-stream": void 0,
	offline: "offline keeps one model busy without a pause",
	"cold-start": "a cold start has the device to itself",
	sustained: "one model's heat would be the other's"
};
/** Why no sentinel is measured beside launches, in a clause; undefined where one is. */
const WITHOUT_SENTINEL = {
	"single-stream": void 0,
	"multi-stream": void 0,
	offline: void 0,
	"cold-start": "it tells how fast the device computes, not how fast it starts",
	sustained: "it would be measured cold before a launch and hot after it"
};
/** Parts of a job's budget: a sustained launch takes as long as many others. */
const PARTS = {
	"single-stream": 1,
	"multi-stream": 1,
	offline: 1,
	"cold-start": 1,
	sustained: 4
};

// src/measure/sentinel.ts
/** Timed inferences of one burst, by how long one takes: about 30 ms of work, between 5 and 20. */
function sentinelBurst(inferenceSeconds) {
	return Math.max(5, Math.min(20, Math.round(.03 / inferenceSeconds)));
}
/**
* Files of workers/sentinels. They are frozen: another network is another sentinel. OpenVINO and TensorRT read ONNX, but for
* TensorRT no operators that are quantised already.
*/
const SHIPPED = {
	onnxruntime: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx",
		int8: "onnxruntime-int8.onnx"
	},
	openvino: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx",
		int8: "onnxruntime-int8.onnx"
	},
	tensorrt: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx"
	},
	tflite: {
		fp32: "tflite-fp32.tflite",
		int8: "tflite-int8.tflite"
	},
	pytorch: { fp32: "pytorch-fp32.pt" },
	tensorflow: { fp32: "tensorflow-fp32/saved_model.pb" },
	fake: {
		fp32: "sentinel.fake.json",
		fp16: "sentinel.fake.json",
		bf16: "sentinel.fake.json",
		int8: "sentinel.fake.json",
		mixed: "sentinel.fake.json"
	}
};
/** What a shipped network keeps beside its file, relative to the file's folder. */
function partsOfSavedModel(file) {
	if (!file.endsWith("saved_model.pb")) return [];
	return ["variables/variables.index", "variables/variables.data-00000-of-00001"];
}
/** The sentinel that is shipped for a runtime and precision: a file of workers/sentinels; undefined where there is none. */
function shippedSentinel(runtime, precision) {
	return SHIPPED[runtime]?.[precision];
}

// src/measure/time-left.ts
/** How long things will take, from how long they took. Seconds throughout; never negative, never more than there is. */
/** How fast the rounds of a benchmark go. */
var Pace = class {
	#seconds;
	#rounds = 1;
	/** @param plannedSeconds what a round was sized for; it counts as one round measured. */
	constructor(plannedSeconds) {
		this.#seconds = plannedSeconds;
	}
	/** A round took so long, everything included. */
	took(seconds) {
		this.#seconds += seconds;
		this.#rounds += 1;
	}
	/** How long so many more rounds will take, of at most so much time. */
	secondsFor(rounds, mostSeconds) {
		return within(rounds * (this.#seconds / this.#rounds), mostSeconds);
	}
};
/** How fast the benchmarks of a job go. */
var JobPace = class {
	#parts;
	#seconds = 0;
	#measured = 0;
	#current = 0;
	/** @param parts what each benchmark takes of the time, in the order of the job, on any scale. */
	constructor(parts) {
		this.#parts = parts;
	}
	/** A benchmark ended; the next one is under way. One that failed at once says nothing about the others. */
	ended(seconds, wasMeasured) {
		if (wasMeasured) {
			this.#seconds += seconds;
			this.#measured += this.#parts[this.#current] ?? 0;
		}
		this.#current += 1;
	}
	/**
	* How long the job will go on: what is left of the benchmark under way, and for those that wait as much as those took that
	* are known, the one under way among them.
	*/
	secondsLeft({ spent, left, most }) {
		const waiting = sum(this.#parts.slice(this.#current + 1));
		const parts = this.#measured + (this.#parts[this.#current] ?? 0);
		const each = parts > 0 ? (this.#seconds + spent + left) / parts : 0;
		return within(left + waiting * each, most);
	}
};
const within = (seconds, most) => Math.max(0, Math.min(seconds, most));
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// src/measure/looks.ts
/** The looks of the default plan, in rounds (statistics.md): enough for a shift of the tolerance in noise of its size. */
const DEFAULT_LOOKS = [
	8,
	12,
	16,
	22,
	30
];
/** Where fewer than 8 rounds are to be had, a t interval may look this early. */
const FEW_LOOKS = [4];
/** Looks closer together than this are not worth their part of the error rate. */
const APART = 2;
/** Plans the looks that a number of affordable rounds allows. */
function planLooks(affordableRounds, rates) {
	const { errorRate, comparisons } = rates;
	const last = Math.min(Math.floor(affordableRounds), DEFAULT_LOOKS.at(-1) ?? 0);
	return {
		looks: last < 1 ? [] : [...(last < 8 ? FEW_LOOKS : DEFAULT_LOOKS).filter((look) => look <= last - APART), last],
		errorRate,
		comparisons
	};
}

// src/measure/spoilt.ts
/** At most this part of the rounds is left out; a device that is always disturbed is measured as it is. */
const MOST_EXCLUDED = .25;
/** So many earlier rounds tell what is usual. */
const FEWEST_EARLIER = 3;
/** Beyond the usual by so many standard deviations of the earlier rounds. */
const SPREADS = 4;
const SPREAD_OF_MAD = 1.4826;
const DISTURBANCES = [
	{
		rule: "spoilt: the device throttled its processor, which it did not do in the rounds before",
		of: throttles,
		slack: () => 0
	},
	{
		rule: "spoilt: the device lacked voltage, which it did not do in the rounds before",
		of: ({ environment }) => flag(environment, "under-voltage"),
		slack: () => 0
	},
	{
		rule: "spoilt: the processor ran more than 10 % below the frequency of the rounds before",
		of: ({ environment }) => negative(fact(environment, "frequency-mhz")),
		slack: (usual) => .1 * Math.abs(usual)
	},
	{
		rule: "spoilt: the host of this virtual machine took over 5 points more of the processor than in the rounds before",
		of: ({ environment }) => fact(environment, "steal-share"),
		slack: () => .05
	},
	{
		rule: "spoilt: other programs put the worker aside over twice as often as in the rounds before",
		of: switchesPerSecond,
		slack: (usual) => Math.max(20, usual)
	}
];
/** What a round is left out for where its two launches were not measured at the same time. */
const UNSTEADY_RULE = "spoilt: the times of a launch went over to another level by 10 % or more, which is rare in the rounds before";
const LEAST_STEP = .1;
/**
* Whether a round was spoilt by something else than the models, and by which rule: then it is left out as a whole and
* another one is measured. The rules see a round without knowing which side is which, so leaving it out favours neither;
* they hold it against what the rounds before it, left out or not, showed on this device in this session; and they are
* asked once, right after the round, so that no look is ever taken back. At most a quarter of the rounds is left out.
*
* @param round what was just measured.
* @param earlier all rounds before it.
*/
function spoiltBy(round, earlier) {
	if (round.some(({ sustained }) => sustained !== void 0)) return void 0;
	const excluded = earlier.filter((before) => before.some((launch) => launch.excluded !== void 0)).length;
	if (earlier.length < FEWEST_EARLIER || excluded + 1 > MOST_EXCLUDED * (earlier.length + 1)) return void 0;
	const disturbed = DISTURBANCES.find((disturbance) => isBeyond(disturbance, round, earlier));
	if (disturbed !== void 0) return disturbed.rule;
	const steps = earlier.filter(stepped).length;
	return stepped(round) && steps <= MOST_EXCLUDED * earlier.length ? UNSTEADY_RULE : void 0;
}
function isBeyond({ of, slack }, round, earlier) {
	const now = worst(round, of);
	const before = earlier.flatMap((one) => worst(one, of) ?? []);
	if (now === void 0 || before.length < FEWEST_EARLIER) return false;
	const usual = median(before);
	const spread = SPREAD_OF_MAD * medianAbsoluteDeviation(before);
	return now > usual + Math.max(SPREADS * spread, slack(usual));
}
function worst(round, of) {
	const told = round.filter(({ actual }) => actual.provider !== "script").flatMap((launch) => of(launch) ?? []);
	return told.length === 0 ? void 0 : Math.max(...told);
}
/** Launches that share their time in ping-pong share its steps, which cancel in their ratio. */
function stepped(round) {
	return round.some((launch) => {
		if (launch.mode === "ping-pong") return false;
		const found = unsteadiness(launch);
		return found?.kind === "step" && Math.abs(found.change) >= LEAST_STEP;
	});
}
/** How often the worker was put aside, by second of its own inferences. */
function switchesPerSecond({ environment, firstNs = 0, warmupNs, latencyNs }) {
	const switches = fact(environment, "involuntary-switches");
	const seconds = [
		firstNs,
		...warmupNs,
		...latencyNs
	].reduce((sum, ns) => sum + ns, 0) / 1e9;
	return switches === void 0 || seconds === 0 ? void 0 : switches / seconds;
}
function fact(environment, name) {
	const value = environment[name];
	return typeof value === "number" ? value : void 0;
}
/** Throttle events where they are counted; where the device only tells whether it throttled, that is one. */
function throttles({ environment }) {
	const events = fact(environment, "throttle-events");
	const throttled = flag(environment, "throttled");
	return throttled === void 0 ? events : Math.max(events ?? 0, throttled);
}
function flag(environment, name) {
	const value = environment[name];
	return typeof value === "boolean" ? Number(value) : void 0;
}
const negative = (value) => value === void 0 ? void 0 : -value;

// src/measure/stopping.ts
/**
* Decides at each planned look whether the rounds may end: `settled` when no gating metric is inconclusive any more, by
* the very comparison that the report will make. Between looks nothing is decided.
*/
function nextStep({ rounds, looks: plan, metrics }) {
	const last = plan.looks.at(-1);
	if (last === void 0) return {
		kind: "stop",
		ending: "budget-spent"
	};
	const next = plan.looks.find((look) => look > rounds.length);
	const [first = last] = plan.looks;
	const wanted = rounds.length < first ? [first] : metrics.flatMap((metric) => roundsWanted(metric, rounds, plan));
	if (plan.looks.includes(rounds.length) && wanted.length === 0) return {
		kind: "stop",
		ending: "settled"
	};
	if (next === void 0) return {
		kind: "stop",
		ending: "looks-exhausted"
	};
	const enough = Math.max(next, ...wanted);
	return {
		kind: "measure",
		untilRound: next,
		expectedRounds: plan.looks.find((look) => look >= enough) ?? last
	};
}
/** About how many rounds in all would settle a metric; nothing where it is settled, or where launches do not tell it. */
function roundsWanted({ metric, tolerance }, rounds, plan) {
	const { errorRate, comparisons, looks } = plan;
	const comparison = comparePairedRounds(metric, {
		rounds,
		excluded: 0
	}, {
		looks,
		endedByBudget: false
	}, 1, {
		tolerance: { [metric]: tolerance },
		errorRate,
		comparisons,
		gating: /* @__PURE__ */ new Set([metric])
	});
	if (comparison?.verdict !== "inconclusive") return [];
	const { n, moreRounds = Number.POSITIVE_INFINITY } = comparison.evidence;
	return [n + moreRounds];
}

// src/measure/switching.ts
/** Switching moves the median by more than this: launches alternate instead of playing ping-pong. */
const SWITCHING_LIMIT = .03;
/**
* What switching costs one side, as a share of its latency alone. Each sample sets a burst that follows the other side's
* against the burst right after it, so slow drift cancels; the median over samples withstands a disturbed one.
*/
function switchingEffect(samples) {
	if (samples.length === 0) return 0;
	return Math.exp(median(samples.map(({ afterSwitchNs, aloneNs }) => Math.log(Math.max(1, afterSwitchNs) / Math.max(1, aloneNs))))) - 1;
}
/** Of the samples, so many must move the way the median does before the median is believed: a noisy machine moves it, too. */
const AGREEING = 7 / 8;
/**
* Whether ping-pong is fair for both sides. It is given up on evidence alone, since launches that alternate need many
* times the rounds: the median must be past the limit, and nearly every sample on its side of zero.
*/
function switchingIsFree(base, head) {
	return !movesMedian(base) && !movesMedian(head);
}
function movesMedian(samples) {
	const effect = switchingEffect(samples);
	const agreeing = samples.filter(({ afterSwitchNs, aloneNs }) => (afterSwitchNs - aloneNs) * effect > 0);
	return Math.abs(effect) > SWITCHING_LIMIT && agreeing.length >= AGREEING * samples.length;
}

// src/commands/calibrate.ts
/** Samples of switching: as many as a tenth of the time allows, so that a slow model keeps its time for rounds. */
const SWITCH_SAMPLES = {
	fewest: 3,
	most: 8,
	partOfTime: .1
};
/** Iterations by which a side alone is sized. */
const SOLO_SAMPLE = 5;
/** A side that ran its trial and then fails whenever it is launched again, even alone. */
var SideLost = class extends Error {
	name = "SideLost";
	side;
	constructor(side, cause) {
		super(cause.message, { cause });
		this.side = side;
	}
};
/**
* Decides how the rounds will be made. Both sides are launched together; where that fails, it is tried once more, so that
* an accident is not taken for a lack of room. Where it fails again, and each side still runs alone, launches alternate.
*
* @param seconds what the benchmark may still spend.
* @param apart why launches alternate in any case; undefined where it is to be found out.
* @throws SideLost where one side fails alone, too; LaunchLost where the job was interrupted.
*/
async function calibrate(base, head, seconds, apart) {
	if (apart !== void 0) return alternating(base, head, `${apart}, so launches alternated`);
	if (base.exclusive || head.exclusive) return alternating(base, head, "the accelerator holds one model at a time, so launches alternated");
	let lost;
	for (let attempt = 0; attempt < 2; attempt += 1) try {
		return await tryTogether(base, head, seconds);
	} catch (error) {
		if (!(error instanceof LaunchLost) || base.spec.signal.aborted) throw error;
		lost = error;
	}
	return alternating(base, head, `both models could not be loaded at once, so launches alternated (${lost?.message ?? "twice"})`);
}
async function alternating(base, head, caveat) {
	const costs = [await costAlone("base", base), await costAlone("head", head)];
	const sum = (part) => costs.reduce((total, cost) => total + cost[part], 0);
	return {
		mode: "alternating",
		cost: {
			fixedSeconds: sum("fixedSeconds"),
			iterationSeconds: sum("iterationSeconds")
		},
		caveat
	};
}
async function costAlone(name, side) {
	return soloCost(side).catch((error) => {
		throw error instanceof LaunchLost && !side.spec.signal.aborted ? new SideLost(name, error) : error;
	});
}
/**
* Starts both sides and lets each answer two bursts in turn, so that a burst after the other side's can be held against
* one after its own. Decides the mode and tells what a round will cost.
*/
async function tryTogether(base, head, seconds) {
	try {
		var _usingCtx$2 = _usingCtx();
		const began = clock();
		const first = _usingCtx$2.a(await started(base));
		const second = _usingCtx$2.a(await started(head));
		await first.warmUp();
		await second.warmUp();
		const fixedSeconds = clock() - began;
		const samples = await switchSamples(first, second, seconds * SWITCH_SAMPLES.partOfTime);
		const cost = {
			fixedSeconds,
			iterationSeconds: samples.iterationSeconds
		};
		if (switchingIsFree(samples.base, samples.head)) return {
			mode: "ping-pong",
			cost,
			caveat: void 0
		};
		const effects = [switchingEffect(samples.base), switchingEffect(samples.head)].map(Math.abs);
		return {
			mode: "alternating",
			cost,
			caveat: `switching between the models moved the median by ${(Math.max(...effects) * 100).toFixed(1)} %, so launches alternated`
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function started(side) {
	const launch = await LiveLaunch.start({
		...side.spec,
		energy: void 0
	}, 0);
	try {
		await launch.feed(side.feed);
		return launch;
	} catch (error) {
		await launch[Symbol.asyncDispose]();
		throw error;
	}
}
async function switchSamples(base, head, seconds) {
	const each = (await base.burst(1) + await head.burst(1)) / 1e9;
	const size = burstSize(each / 2);
	const { fewest, most } = SWITCH_SAMPLES;
	const count = Math.max(fewest, Math.min(most, Math.floor(seconds / (2 * size * each))));
	const samples = {
		base: [],
		head: []
	};
	const began = clock();
	for (let sample = 0; sample < count; sample += 1) {
		samples.base.push({
			afterSwitchNs: await base.burst(size),
			aloneNs: await base.burst(size)
		});
		samples.head.push({
			afterSwitchNs: await head.burst(size),
			aloneNs: await head.burst(size)
		});
	}
	return {
		...samples,
		iterationSeconds: (clock() - began) / (2 * size * count)
	};
}
/** What a launch of one side alone costs. @throws LaunchLost where it fails. */
async function soloCost(side) {
	try {
		var _usingCtx3 = _usingCtx();
		const began = clock();
		const launch = _usingCtx3.a(await started(side));
		if (side.spec.scenario === "cold-start") {
			await launch.coldStart();
			return {
				fixedSeconds: clock() - began,
				iterationSeconds: 0
			};
		}
		await launch.warmUp();
		const fixedSeconds = clock() - began;
		const measuring = clock();
		await launch.burst(SOLO_SAMPLE);
		return {
			fixedSeconds,
			iterationSeconds: (clock() - measuring) / SOLO_SAMPLE
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
/** Seconds on this machine's monotonic clock: what a budget is spent in. */
const clock = () => performance.now() / 1e3;

// src/commands/cool-down.ts
/** Between two looks at the device, seconds. */
const LOOK_SECONDS = 1;
/**
* Waits until the hottest sensor of a device is below the limit, for `waitSeconds` or `mostSeconds` at most; then it is
* measured as it is.
*
* @param tell what is waited for, in a line.
* @returns what a launch records of it; nothing where nothing was waited for, or the device tells no temperature.
*/
async function coolDown(cooling, mostSeconds, signal, tell) {
	if (cooling === void 0) return {};
	const { belowC, waitSeconds, view } = cooling;
	const began = now();
	const most = Math.min(waitSeconds, mostSeconds);
	for (;;) {
		const degrees = hottest(await moment(view));
		const waited = now() - began;
		if (degrees === void 0 || degrees < belowC || waited >= most || signal.aborted) return waited < LOOK_SECONDS ? {} : { "cool-down-s": Math.round(waited * 10) / 10 };
		tell(`waiting for ${degrees} °C to fall below ${belowC} °C, at most ${Math.ceil(most - waited)} s`);
		const pause = Math.min(LOOK_SECONDS, most - waited);
		await setTimeout(pause * 1e3, void 0, { signal }).catch(() => void 0);
	}
}
/** Seconds on this machine's monotonic clock. */
const now = () => performance.now() / 1e3;

// src/measure/rounds.ts
/**
* The draw of one round, a function of the session's seed, the benchmark and the round alone, so that a result tells
* how it was made and any round can be drawn again. Starting first costs .5 to 2 % in A/A measurements, hence the draw.
*
* @param salt distinguishes benchmarks within a session: a number derived from the benchmark's id.
*/
function drawRound(seed, salt, round) {
	const mixed = seed ^ Math.imul(salt, 2654435761) ^ Math.imul(round + 1, 2246822507);
	const generator = xoroshiro128plus(scrambled(mixed));
	return {
		startsFirst: uniformInt(generator, 0, 1) === 0 ? "base" : "head",
		opens: uniformInt(generator, 0, 1) === 0 ? "base" : "head"
	};
}
/**
* Spreads each bit over all of them: neighbouring seeds give xoroshiro128+ neighbouring first outputs, and rounds would
* take strict turns instead of being drawn. Source: A. Appleby, MurmurHash3, its 32-bit finalizer.
*/
function scrambled(seed) {
	let mixed = seed;
	mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16 | 0;
}
/** Which side is launched first where sides take turns: two rounds are one ABBA, the first drawn, the second the other way round. */
function alternatingOrder(seed, salt, round) {
	const order = startOrder(drawRound(seed, salt, round - round % 2));
	return round % 2 === 0 ? order : [order[1], order[0]];
}
/** The sides as a draw starts them. */
const startOrder = ({ startsFirst }) => startsFirst === "base" ? ["base", "head"] : ["head", "base"];
/**
* The bursts of one ping-pong round: ABBA BAAB ABBA …, so that slow drift falls on both sides alike.
*
* @param iterations timed inferences per side.
* @param burstSize inferences per burst; the last pair of bursts may be shorter.
*/
function pingPong(opens, iterations, burstSize) {
	const other = opens === "base" ? "head" : "base";
	const bursts = [];
	for (let done = 0, pair = 0; done < iterations; done += burstSize, pair += 1) {
		const count = Math.min(burstSize, iterations - done);
		const straight = pair % 4 === 0 || pair % 4 === 3;
		bursts.push({
			side: straight ? opens : other,
			count
		}, {
			side: straight ? other : opens,
			count
		});
	}
	return bursts;
}

// src/commands/sentinel.ts
/** Starts the sentinel of a benchmark, if it can have one. A sentinel that does not start never costs the benchmark. */
async function openSentinel({ benchmark, modelFile, side, folder }) {
	const { runtime, parameters, scenario } = benchmark;
	const without = WITHOUT_SENTINEL[scenario];
	if (without !== void 0) return new BesideLaunches(void 0, without);
	if (modelFile === void 0) return new BesideLaunches(void 0, `none is shipped for ${runtime} in ${parameters.precision}`);
	if (side.exclusive) return new BesideLaunches(void 0, "the accelerator holds one model at a time");
	const spec = {
		...side.spec,
		modelFile,
		beside: partsOfSavedModel(modelFile),
		parameters: {
			...parameters,
			batch: 1
		},
		scenario: "single-stream",
		energy: void 0
	};
	try {
		return new BesideLaunches(await Sentinel.start(spec, folder), void 0);
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		return new BesideLaunches(void 0, error.message);
	}
}
/** What is measured beside the launches of a benchmark: its sentinel, or why there is none. */
var BesideLaunches = class {
	sentinel;
	#why;
	constructor(sentinel, why) {
		this.sentinel = sentinel;
		this.#why = why;
	}
	/** A sentence where launches have no sentinel. */
	get note() {
		const why = this.#why ?? this.sentinel?.lost;
		if (why === void 0) return void 0;
		return `${this.sentinel === void 0 ? "no sentinel" : "the sentinel was lost on the way"}, so what the device does from day to day is not corrected: ${why}`;
	}
	async [Symbol.asyncDispose]() {
		await this.sentinel?.[Symbol.asyncDispose]();
	}
};
/**
* A small frozen network in a process of its own, which stays for all launches of a benchmark and is asked for a burst
* right before and right after the timed bursts of each.
*/
var Sentinel = class Sentinel {
	#launch;
	#count;
	/** What the two bursts beside a launch take. */
	besideSeconds;
	#lost;
	constructor(launch, inferenceSeconds) {
		this.#launch = launch;
		this.#count = sentinelBurst(inferenceSeconds);
		this.besideSeconds = 2 * (3 + this.#count) * inferenceSeconds;
	}
	/** @throws LaunchLost where it cannot be loaded or run. */
	static async start(spec, folder) {
		const launch = await LiveLaunch.start(spec, 0);
		try {
			const { inputs } = launch;
			await launch.feed(await randomFeed({
				inputs,
				batch: 1,
				dimensions: {},
				seed: 1,
				folder
			}));
			await launch.warmUp();
			return new Sentinel(launch, await launch.burst(3) / 1e9);
		} catch (error) {
			await launch[Symbol.asyncDispose]();
			throw error;
		}
	}
	/** Why there were no times any more, once it was lost. */
	get lost() {
		return this.#lost;
	}
	/** The times of one burst, nanoseconds; none once the sentinel was lost. */
	async burst() {
		if (this.#lost !== void 0) return [];
		try {
			await this.#launch.time(3);
			return await this.#launch.time(this.#count);
		} catch (error) {
			if (!(error instanceof LaunchLost)) throw error;
			this.#lost = error.message;
			return [];
		}
	}
	async [Symbol.asyncDispose]() {
		await this.#launch[Symbol.asyncDispose]();
	}
};
/** Measures between two bursts of the sentinel. Gives what a launch records of them: nothing where one gave no times. */
async function besideSentinel(sentinel, measure) {
	const before = await sentinel?.burst() ?? [];
	await measure();
	const after = await sentinel?.burst() ?? [];
	return before.length > 0 && after.length > 0 ? { sentinelNs: [...before, ...after] } : {};
}

// src/commands/rounds.ts
/** One fresh pair of launches. A lost launch costs its round, never more. */
async function measureRound(request) {
	const { seed, salt, round } = request;
	if (request.mode === "ping-pong") return pingPongRound(request, drawRound(seed, salt, round));
	return alternatingRound(request, alternatingOrder(seed, salt, round));
}
async function pingPongRound(request, draw) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { sides, round, size } = request;
		const order = startOrder(draw);
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		const live = _usingCtx$1.a(new LivePair());
		let current = order[0];
		try {
			for (const side of order) {
				current = side;
				const { spec } = sides[side];
				live.set(side, await LiveLaunch.start({
					...spec,
					energy: meterIn("ping-pong", spec.energy)
				}, round));
				await live.get(side).feed(sides[side].feed);
			}
			for (const side of order) {
				current = side;
				await live.get(side).warmUp();
			}
			const beside = await besideSentinel(request.sentinel, async () => {
				for (const burst of pingPong(draw.opens, size.iterations, size.burst)) {
					current = burst.side;
					await live.get(burst.side).burst(burst.count);
				}
			});
			const launches = {};
			for (const side of order) {
				current = side;
				const where = {
					round,
					position: order.indexOf(side),
					opened: draw.opens === side,
					mode: "ping-pong"
				};
				launches[side] = {
					...await live.get(side).finish(where),
					...beside
				};
			}
			return {
				launches,
				lost: {}
			};
		} catch (error) {
			return {
				launches: {},
				lost: lostLaunch(error, current, round, startedAt)
			};
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function alternatingRound(request, order) {
	const launches = {};
	for (const [position, side] of order.entries()) {
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		try {
			const where = {
				round: request.round,
				position,
				opened: position === 0,
				mode: "alternating"
			};
			launches[side] = await measureAlone(request.sides[side], request.size, where, request.sentinel);
		} catch (error) {
			return {
				launches: excludeAll(launches),
				lost: lostLaunch(error, side, request.round, startedAt)
			};
		}
	}
	return {
		launches,
		lost: {}
	};
}
/** One launch with nothing beside it. */
async function measureAlone(side, size, where, sentinel) {
	try {
		var _usingCtx3 = _usingCtx();
		const launch = _usingCtx3.a(await LiveLaunch.start(side.spec, where.round));
		await launch.feed(side.feed);
		if (side.spec.scenario === "cold-start") {
			await launch.coldStart();
			return await launch.finish(where);
		}
		await launch.warmUp();
		if (side.spec.scenario === "sustained") {
			await sustain(launch, size, side.spec.transport.view);
			return await launch.finish(where);
		}
		const beside = await besideSentinel(sentinel, async () => {
			for (let done = 0; done < size.iterations; done += size.burst) await launch.burst(Math.min(size.burst, size.iterations - done));
		});
		return {
			...await launch.finish(where),
			...beside
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
/** Infers until the temperature is steady, or for as long as the launch may take; asks for heat between two bursts. */
async function sustain(launch, { iterations, burst }, view) {
	let { marks } = await probeHeat(view, void 0);
	let latencyNs = await launch.time(burst);
	const record = new SustainedRecord(iterations * median([...latencyNs]) / 1e9);
	for (;;) {
		if (record.add(latencyNs)) {
			const told = await probeHeat(view, marks);
			marks = told.marks;
			record.close(told.heat);
			const { ending } = record;
			if (ending !== void 0) return launch.sustained({
				ending,
				windows: [...record.windows]
			}, record.settledNs);
		}
		latencyNs = await launch.time(burst);
	}
}
function lostLaunch(error, side, round, startedAt) {
	if (!(error instanceof LaunchLost)) throw error;
	return { [side]: error.toRecord(round, startedAt) };
}
/** What the other side gave in a lost round is kept and left out of the statistics: rounds count whole or not at all. */
function excludeAll(launches) {
	const excluded = { rule: "the other side's launch of this round was lost" };
	return {
		...launches.base === void 0 ? {} : { base: {
			...launches.base,
			excluded
		} },
		...launches.head === void 0 ? {} : { head: {
			...launches.head,
			excluded
		} }
	};
}
/** The two live launches of a round, ended together whatever happens. */
var LivePair = class {
	#live = /* @__PURE__ */ new Map();
	set(side, launch) {
		this.#live.set(side, launch);
	}
	get(side) {
		const launch = this.#live.get(side);
		if (launch === void 0) throw new Error(`the ${side} launch was not started`);
		return launch;
	}
	async [Symbol.asyncDispose]() {
		await Promise.all([...this.#live.values()].map((launch) => launch[Symbol.asyncDispose]()));
	}
};

// src/commands/run-benchmark.ts
/** A side that loses this many launches in a row is given up. */
const LOST_IN_A_ROW = 3;
/** The last look of the default plan: rounds are sized so that this many fit. */
const MOST_ROUNDS = 30;
/** Rounds are sized for this part of the time that is left, so that the last planned one still fits when some take longer. */
const SIZED_PART = .9;
const NOTHING = {
	launches: [],
	lostLaunches: []
};
/** Preparing the sides took all the time there was. */
const NO_TIME = {
	base: NOTHING,
	head: NOTHING,
	ending: "budget-spent",
	looks: [],
	caveat: void 0,
	gaveUp: void 0
};
/** Rounds of base and head until the verdict is settled or the share is spent. */
async function measurePair(request) {
	const { timing, sentinel } = request;
	if (secondsLeft(timing) === 0) return NO_TIME;
	const { mode, cost: bare, caveat } = await calibrate(request.base, request.head, secondsLeft(timing), request.apart);
	const cost = withSentinel(bare, sentinel, mode === "ping-pong" ? 1 : 2);
	const size = sizeScenario(request.head.spec.scenario, {
		shareSeconds: SIZED_PART * secondsLeft(timing),
		cost,
		maximumRounds: MOST_ROUNDS,
		sides: 2
	});
	const looks = planLooks(size.affordableRounds, request);
	const kept = {
		base: new SideRecord(),
		head: new SideRecord()
	};
	const pace = new Pace(cost.fixedSeconds + size.iterations * cost.iterationSeconds);
	const ending = await runRounds({
		...request,
		mode,
		size,
		looks,
		kept,
		pace
	});
	return {
		base: kept.base.take(),
		head: kept.head.take(),
		ending,
		looks: looks.looks,
		caveat,
		gaveUp: ["base", "head"].find((side) => kept[side].isGivenUp)
	};
}
/** A round's cost with the sentinel's bursts around `times` launches, or pairs of launches. */
function withSentinel(cost, sentinel, times) {
	return {
		...cost,
		fixedSeconds: cost.fixedSeconds + times * (sentinel?.besideSeconds ?? 0)
	};
}
/** What is left of the benchmark's share. */
function secondsLeft({ now, deadline }) {
	return Math.max(0, deadline - now());
}
var SideRecord = class {
	launches = [];
	lostLaunches = [];
	lostInARow = 0;
	get excluded() {
		return this.launches.filter(({ excluded }) => excluded !== void 0).length;
	}
	get isGivenUp() {
		return this.lostInARow >= LOST_IN_A_ROW;
	}
	take() {
		return {
			launches: this.launches,
			lostLaunches: this.lostLaunches
		};
	}
};
async function runRounds(request) {
	const { timing, kept, looks, size, pace } = request;
	const measured = [];
	let longest = 0;
	for (let round = 0;; round += 1) {
		const rounds = pairRounds(kept.base.launches, kept.head.launches).rounds;
		const step = nextStep({
			rounds,
			looks,
			metrics: request.metrics
		});
		if (step.kind === "stop") return step.ending;
		const { expectedRounds } = step;
		const tell = (text) => {
			const task = pace.secondsFor(expectedRounds - rounds.length, secondsLeft(timing));
			request.onRound(rounds.length, expectedRounds, text, { task });
		};
		const roundBegan = timing.now();
		const waited = await cooled(timing, tell);
		tell(`round ${rounds.length + 1} of about ${expectedRounds}`);
		if (timing.signal.aborted) return "interrupted";
		const began = timing.now();
		if (began + longest > timing.deadline) return "budget-spent";
		const outcome = await measureRound({
			sides: request,
			round,
			mode: request.mode,
			size,
			seed: request.seed,
			salt: request.salt,
			sentinel: request.sentinel
		});
		longest = Math.max(longest, timing.now() - began);
		pace.took(timing.now() - roundBegan);
		if (timing.signal.aborted) return "interrupted";
		const launches = withoutSpoilt(withFacts(outcome.launches, waited), measured);
		for (const side of ["base", "head"]) note(kept[side], launches[side], outcome.lost[side]);
		if (kept.base.isGivenUp || kept.head.isGivenUp) return "failed";
	}
}
/** Waits until the device is cool enough, out of the benchmark's share. What launches record of it. */
const cooled = (timing, tell) => coolDown(timing.cooling, secondsLeft(timing), timing.signal, tell);
function withFacts({ base, head }, facts) {
	return {
		...base && { base: told(base, facts) },
		...head && { head: told(head, facts) }
	};
}
const told = (launch, facts) => ({
	...launch,
	environment: {
		...launch.environment,
		...facts
	}
});
/** The launches of a round, marked as left out where the round was spoilt. A whole round joins those that tell what is usual. */
function withoutSpoilt({ base, head }, measured) {
	if (base === void 0 || head === void 0) return {
		...base && { base },
		...head && { head }
	};
	const [first, second] = keepOrExclude([base, head], measured);
	return {
		base: first ?? base,
		head: second ?? head
	};
}
function keepOrExclude(round, measured) {
	const rule = spoiltBy(round, measured);
	const kept = rule === void 0 ? round : round.map((launch) => ({
		...launch,
		excluded: { rule }
	}));
	measured.push(kept);
	return kept;
}
function note(record, launch, lost) {
	if (launch !== void 0) {
		record.launches.push(launch);
		record.lostInARow = 0;
	}
	if (lost !== void 0) {
		record.lostLaunches.push(lost);
		record.lostInARow += 1;
	}
}
/** Launches of one side alone: for a new benchmark, a nightly run, or the side that is left when the other failed. */
async function measureSolo(side, timing, onRound, sentinel) {
	if (secondsLeft(timing) === 0) return {
		...NOTHING,
		ending: "budget-spent"
	};
	const record = new SideRecord();
	const first = await firstCost(side, timing.signal);
	if ("stage" in first) return {
		launches: [],
		lostLaunches: [first],
		ending: timing.signal.aborted ? "interrupted" : "failed"
	};
	const { scenario } = side.spec;
	const launches = SOLO_LAUNCHES[scenario];
	const size = sizeScenario(scenario, {
		shareSeconds: SIZED_PART * secondsLeft(timing),
		cost: withSentinel(first, sentinel, 1),
		maximumRounds: launches,
		sides: 1
	});
	const measured = [];
	const pace = new Pace(first.fixedSeconds + size.iterations * first.iterationSeconds);
	let longest = 0;
	for (let round = 0, planned = launches; round < planned; round += 1, planned = launches + record.excluded) {
		const tell = (text) => onRound(round, planned, text, { task: pace.secondsFor(planned - round, secondsLeft(timing)) });
		const launchBegan = timing.now();
		const waited = await cooled(timing, tell);
		tell(`launch ${round + 1} of ${planned}`);
		if (timing.signal.aborted) return {
			...record.take(),
			ending: "interrupted"
		};
		const began = timing.now();
		if (began + longest > timing.deadline) return {
			...record.take(),
			ending: "budget-spent"
		};
		await soloLaunch({
			side,
			size,
			round,
			record,
			measured,
			sentinel,
			waited
		});
		longest = Math.max(longest, timing.now() - began);
		pace.took(timing.now() - launchBegan);
		if (timing.signal.aborted) return {
			...record.take(),
			ending: "interrupted"
		};
		if (record.isGivenUp) return {
			...record.take(),
			ending: "failed"
		};
	}
	return {
		...record.take(),
		ending: "fixed-rounds"
	};
}
async function soloLaunch({ side, size, round, record, measured, sentinel, waited }) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	try {
		const launch = await measureAlone(side, size, {
			round,
			position: 0,
			opened: true,
			mode: "solo"
		}, sentinel);
		note(record, keepOrExclude([told(launch, waited)], measured)[0], void 0);
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		if (!side.spec.signal.aborted) note(record, void 0, error.toRecord(round, startedAt));
	}
}
/** The cost of a launch, or the record of the second launch lost in a row. */
async function firstCost(side, signal) {
	for (let attempt = 0;; attempt += 1) {
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		try {
			return await soloCost(side);
		} catch (error) {
			if (!(error instanceof LaunchLost)) throw error;
			if (attempt === 1 || signal.aborted) return error.toRecord(0, startedAt);
		}
	}
}

// src/commands/benchmark-run.ts
/** The same with a part of the time that is left. */
function partOf(timing, part) {
	return {
		...timing,
		deadline: timing.now() + part * secondsLeft(timing)
	};
}
/** Why nothing more is measured once a job was ended from outside. */
const interruption = (signal) => `the job was ended by ${String(signal.reason)} before this benchmark was measured`;

// src/commands/measurement.ts
/** The sides to measure: both where both exist, else the head alone as `only`. */
function sidesOf(planned, plan) {
	const head = {
		name: "head",
		commit: plan.head,
		side: planned.head
	};
	if (planned.base === null || plan.base === null) return [{
		...head,
		role: "only"
	}];
	return [{
		name: "base",
		role: "base",
		commit: plan.base,
		side: planned.base
	}, {
		...head,
		role: "head"
	}];
}
const NO_ACCURACY = {
	told: {},
	notes: []
};
/** What is told of a side's images. */
function agreedAccuracy({ scored, count, looks, isSettled }) {
	const total = usableCount(scored);
	const { labelled, name } = scored.dataset;
	const part = count === total ? void 0 : `${labelled ? "accuracy" : "agreement"} is that of ${count} of the ${total} images of ${name}, always the same for this number, because ${isSettled ? "that settled it" : "no more fitted the time"}`;
	const sentences = [
		labelSuspicion(scored),
		repetitionSentence(scored),
		leftOutSentence(scored),
		part
	];
	return {
		told: toldOf(scored, count, looks),
		notes: sentences.filter((note) => note !== void 0)
	};
}
/** A side's accuracy on the first `count` images, or its answers where they have no labels. */
function toldOf(scored, count, looks) {
	return scored.dataset.labelled ? { accuracy: accuracyOf(scored, count, looks) } : { answers: answersOf(scored, count, looks) };
}
/** One side as the result tells it. */
function toMeasurement(planned, ready, taken) {
	const { launches, lostLaunches, ending, looks, agreed } = taken;
	const notes = [...taken.caveats, ...agreed.notes];
	return {
		benchmark: planned.benchmark,
		commit: ready.commit,
		role: ready.role,
		model: ready.model,
		...ready.operators === void 0 ? {} : { operators: ready.operators },
		...ready.work === void 0 ? {} : { work: ready.work },
		...ready.peaks === void 0 ? {} : { peaks: ready.peaks },
		inputs: ready.prepared.inputs,
		inputShapes: [...shapesOf(ready.prepared)],
		ending,
		...looks === void 0 ? {} : { looks: [...looks] },
		...notes.length === 0 ? {} : { notes: notes.map(capped) },
		launches: [...launches],
		lostLaunches: [...lostLaunches],
		...agreed.told,
		...statusOf(taken)
	};
}
/** The inputs as they are fed: `image: float32 1x3x224x224`. */
function shapesOf({ feed }) {
	return feed.tensors.slice(0, MOST_SHAPES).map(({ name, type, shape }) => capped(`${name}: ${type} ${shape.join("x")}`));
}
/** Where one whole launch counts, the side was measured. Without one, it failed by itself or there was no time for it. */
function statusOf(taken) {
	if (taken.launches.some(({ excluded }) => excluded === void 0)) return { status: "measured" };
	if (taken.interruption !== void 0) return {
		status: "skipped",
		reason: taken.interruption
	};
	const last = taken.lostLaunches.at(-1);
	if (last !== void 0) return {
		status: "failed",
		reason: last.reason
	};
	return {
		status: "skipped",
		reason: "the device's budget was spent before one round fitted; raise policy.budget, or plan fewer benchmarks on this device"
	};
}
/** A side without a launch: `failed` where it could not run, `skipped` where it was not tried. */
function notMeasured(planned, { commit, role }, status, reason) {
	const { benchmark } = planned;
	return {
		benchmark,
		commit,
		role,
		status,
		reason: capped(reason),
		launches: [],
		lostLaunches: []
	};
}
/** A head whose content is the base's, which was measured: nothing is measured twice. */
function reused(planned, head, base) {
	if (base.status !== "measured") return notMeasured(planned, head, base.status, `its content is the base's, which was not measured: ${base.reason}`);
	const { commit, role } = head;
	return {
		benchmark: planned.benchmark,
		commit,
		role,
		...base.model === void 0 ? {} : { model: base.model },
		status: "measured",
		launches: [],
		lostLaunches: [],
		reusedFrom: {
			commit: base.commit,
			role: "base"
		}
	};
}
/** A measurement in a line, for a person who watches. */
function outcomeLine(measurement) {
	const { role, status, lostLaunches, ending, accuracy, reason, reusedFrom } = measurement;
	const launches = repetitionsOf(measurement);
	if (reusedFrom !== void 0) return `${role}: the same content as the base, not measured again`;
	if (status !== "measured") return `${role}: not measured: ${reason}`;
	const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
	const score = accuracy === void 0 ? "" : `, ${accuracy.top1Correct} of ${accuracy.dataset.count} images right`;
	return `${role}: ${launches.length === 1 ? "1 launch" : `${launches.length} launches`}${lost}${score}, ${ending}`;
}
const MOST_SHAPES = 100;
/** Texts of a result are at most this long. */
const capped = (text) => text.slice(0, 4e3);

// src/commands/settling-metrics.ts
/** The gating metrics whose verdict the rounds can settle. */
function settlingMetrics(scenario, plan) {
	const { gate, tolerance } = plan.policy;
	const wanted = gatingIn(scenario, gate.metrics).filter((metric) => METRICS[metric].noise === "sampled");
	return (wanted.length === 0 ? gatingIn(scenario, ["latency"]) : wanted).flatMap((metric) => {
		const margin = tolerance[metric];
		return margin === void 0 ? [] : [{
			metric,
			tolerance: margin
		}];
	});
}

export { sizeScenario as A, planLooks as C, APART$1 as D, shippedSentinel as E, isUserFault as F, materialiser as I, withoutLocalPaths as L, sizeRounds as M, ModelRefused as N, PARTS as O, ModelUnavailable as P, nextStep as S, partsOfSavedModel as T, openSentinel as _, outcomeLine as a, SideLost as b, sidesOf as c, interruption as d, partOf as f, measureRound as g, secondsLeft as h, notMeasured as i, shareOfBudget as j, SOLO_LAUNCHES as k, toMeasurement as l, measureSolo as m, NO_ACCURACY as n, reused as o, measurePair as p, agreedAccuracy as r, shapesOf as s, settlingMetrics as t, toldOf as u, alternatingOrder as v, JobPace as w, soloCost as x, coolDown as y };