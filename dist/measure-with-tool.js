import { T as sha256Hex, u as repetitionsOf } from "./unit.js";
import { n as resolveShape } from "./shapes.js";
import { A as sizeScenario, C as planLooks, F as isUserFault, L as withoutLocalPaths, P as ModelUnavailable, S as nextStep, d as interruption, h as secondsLeft, i as notMeasured, k as SOLO_LAUNCHES, t as settlingMetrics, v as alternatingOrder, y as coolDown } from "./settling-metrics.js";
import { Z as cleanText, it as TransportFault, p as LaunchLost, rt as StartRefused, v as StderrTail } from "./accuracy.js";
import { i as workOf, n as fedByFile } from "./network-work.js";
import { t as UserError } from "./user-error.js";
import { i as launchOf } from "./imported-result.js";
import { t as pairRounds } from "./pairing.js";
import { join } from "node:path";
import { readFile, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/measure/tool-inputs.ts
/** Control characters, of which a program is told none; and what is too long for it. */
const NO_WORD = /\p{Cc}|^.{500}/su;
/**
* What a tool is told of a model's inputs: sizes where the file leaves them open. It sees no dataset, so that what is open
* must be declared, but for the batch.
*
* @param stated undefined where the file's format is not read: then the tool goes by the file alone.
* @param dimensions what open sizes are, by their names.
*/
function toolInputs(stated, batch, dimensions) {
	const inputs = [];
	for (const { name, shape } of stated ?? []) {
		if ([name, ...shape ?? []].some((word) => typeof word === "string" && NO_WORD.test(word))) return {
			kind: "untold",
			why: "has an input whose name, or that of its size, is no word of a command line"
		};
		if (shape === void 0) return {
			kind: "untold",
			why: `does not state the sizes of its input ${name}`
		};
		const open = shape.findIndex((size, axis) => typeof size === "string" && axis > 0 && !Object.hasOwn(dimensions, size));
		if (open > 0) return {
			kind: "untold",
			why: `leaves ${shape[open] === "" ? `size ${open + 1}` : shape[open]} of its input ${name} open; name it under the model's dimensions in edgebench.yml, or export it with that size`
		};
		const sizes = resolveShape({ shape }, batch, dimensions);
		inputs.push({
			name,
			shape: sizes,
			open: openSizes(shape, sizes)
		});
	}
	const isFixed = inputs.length > 0 && inputs.every(({ shape }) => shape[0] !== batch);
	if (batch > 1 && isFixed) return {
		kind: "untold",
		why: `does not take a batch of ${batch}; export it with an open first dimension`
	};
	return {
		kind: "told",
		inputs
	};
}
function openSizes(stated, sizes) {
	return stated.flatMap((size, axis) => typeof size === "string" ? [[size, sizes[axis] ?? 1]] : []);
}

// src/model/openvino-inputs.ts
/** Layers of a file, and characters of one layer's opening: more has no network, or is not read. */
const MOST_INPUTS = 1e3;
const PARAMETER = /<layer (?<attributes>[^<>]{0,2000}type="Parameter"[^<>]{0,2000})>\s*<data (?<data>[^<>]{0,2000})\/>/g;
/**
* The inputs of an intermediate representation (its `.xml`), as its writer puts them: layers of the type `Parameter` with
* their shape. What is written otherwise is left out.
*/
function openvinoInputs(xml) {
	const inputs = [];
	for (const { groups = {} } of xml.matchAll(PARAMETER)) {
		const name = attribute(groups["attributes"] ?? "", "name");
		const shape = attribute(groups["data"] ?? "", "shape");
		if (name !== void 0 && shape !== void 0 && inputs.length < MOST_INPUTS) inputs.push({
			name,
			shape: shape === "" ? [] : shape.split(",").map(dimension)
		});
	}
	return inputs;
}
const attribute = (text, name) => new RegExp(`(?:^|\\s)${name}="(?<value>[^"]*)"`).exec(text)?.[1];
/** `?`, `-1` and ranges such as `1..8` are open. */
const dimension = (text) => /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : "";

// src/device/tool-run.ts
/** A run that gave nothing: the message is a clause that follows the program's name. */
var ToolLost = class extends Error {
	name = "ToolLost";
	/** `missing`: it is not on the device, which says nothing against the model. */
	kind;
	signal;
	constructor(kind, message, signal) {
		super(message);
		this.kind = kind;
		this.signal = signal;
	}
};
/** Of what a tool writes; more is no benchmark's. */
const MOST_BYTES = 67108864;
const GRACE_MS = 500;
const DRAIN_MS = 1e3;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A line that says what is wrong, before the one that says that something is. */
const TELLING = /\[ ?E(?:RROR)? ?\]|\berror\b|exception\b|unknown option/i;
const MISSING = "edgebench: no such program";
const NO_FILE = "edgebench: no such file";
/**
* Starts the program in a fresh folder, and hands on the file that it wrote there, or all that it printed. The words arrive
* as they are: this text is the only one that the shell reads. A run that is ended takes its folder with it, too, but for one
* that must be killed.
*/
const SCRIPT = [
	"ulimit -c 0; file=$2; mkdir -p \"$1\" && here=$(mktemp -d \"$1/run-XXXXXX\") || exit 126",
	`trap 'cd /; rm -rf "$here"' EXIT; trap 'exit 143' TERM; cd "$here" || exit 126; export TMPDIR="$here"; shift 2`,
	`command -v "$1" >/dev/null || { echo "${MISSING}" >&2; exit 127; }`,
	"if [ -z \"$file\" ]; then \"$@\" </dev/null 2>&1; exit; fi",
	"\"$@\" </dev/null >&2 || exit",
	`[ -f "$file" ] || { echo "${NO_FILE}" >&2; exit 125; }`,
	"cat \"$file\""
].join("\n");
/**
* Runs a tool once.
*
* @returns the text of its file, or what it printed.
* @throws ToolLost where it is not there, ends with another code than 0, is ended, or writes nothing; TransportFault where
* the device is away.
*/
async function runTool(run) {
	const { command, folder, writes = "", transport, signal } = run;
	if (signal.aborted) throw interrupted(signal);
	const words = [
		"sh",
		"-c",
		SCRIPT,
		"sh",
		folder,
		writes,
		...command
	];
	const child = await transport.start(words, { ORT_DISABLE_TELEMETRY: "1" }).catch((error) => {
		throw error instanceof StartRefused ? new ToolLost("lost", error.message) : error;
	});
	return await new Watch(child, run).end();
}
const interrupted = (signal) => new ToolLost("lost", `was ended by ${String(signal.reason)}`);
/** One run, from its start to its end. */
var Watch = class {
	#child;
	#run;
	#tail;
	#pieces = [];
	#bytes = 0;
	#why;
	#silence;
	constructor(child, run) {
		this.#child = child;
		this.#run = run;
		this.#tail = new StderrTail(child.stderr);
		child.stdout.on("error", () => void 0);
		child.stdout.on("data", (piece) => this.#take(piece));
		child.stderr.on("data", () => this.#listen());
	}
	async end() {
		const { signal, mostMs } = this.#run;
		const onAbort = () => this.#stop(interrupted(signal));
		signal.addEventListener("abort", onAbort, { once: true });
		const most = setTimeout(() => this.#stop(new ToolLost("lost", `took more than ${seconds(mostMs)} and was ended`)), Math.min(mostMs, LONGEST_TIMER_MS));
		this.#listen();
		const drained = ended(this.#child.stdout);
		try {
			const exit = await this.#child.exited;
			await Promise.race([drained, setTimeout$1(DRAIN_MS, void 0, { ref: false })]);
			if (this.#why !== void 0) throw this.#why;
			if (exit.lost !== void 0) throw new ToolLost("lost", `was lost, because ${exit.lost}`);
			if (exit.signal !== null) throw this.#lost(`was killed by ${exit.signal}`, exit.signal);
			if (exit.code !== 0) throw this.#failed(exit.code);
		} finally {
			clearTimeout(most);
			clearTimeout(this.#silence);
			signal.removeEventListener("abort", onAbort);
			for (const stream of [
				this.#child.stdin,
				this.#child.stdout,
				this.#child.stderr
			]) stream.destroy();
		}
		return new TextDecoder().decode(Buffer.concat(this.#pieces));
	}
	#take(piece) {
		this.#listen();
		if (this.#why !== void 0) return;
		this.#bytes += piece.length;
		if (this.#bytes <= MOST_BYTES) this.#pieces.push(piece);
		else this.#stop(new ToolLost("lost", `wrote more than the ${MOST_BYTES} bytes that edgebench reads`));
	}
	/** It said something. */
	#listen() {
		const { silenceMs } = this.#run;
		clearTimeout(this.#silence);
		if (this.#why !== void 0) return;
		const late = () => this.#stop(new ToolLost("lost", `said nothing for ${seconds(silenceMs)} and was ended`));
		this.#silence = setTimeout(late, Math.min(silenceMs, LONGEST_TIMER_MS));
	}
	#stop(why) {
		if (this.#why !== void 0) return;
		this.#why = why;
		this.#child.kill("SIGTERM");
		setTimeout(() => this.#child.kill("SIGKILL"), GRACE_MS).unref();
	}
	#failed(code) {
		const last = this.#tail.lines.at(-1);
		if (code === 125 && last === NO_FILE) return new ToolLost("lost", `wrote no ${this.#run.writes ?? "file"}`);
		if (code === 127 && last === MISSING) return new ToolLost("missing", "is not there; install it, or name it with --tool");
		return this.#lost(`ended with exit code ${code}`);
	}
	#lost(what, signal) {
		const printed = Buffer.concat(this.#pieces).subarray(-4096).toString("utf8").split("\n").map((line) => cleanText(line));
		const said = this.#tail.lines.length > 0 ? this.#tail.lines : printed.filter((line) => line !== "");
		const words = said.findLast((line) => TELLING.test(line)) ?? said.at(-1);
		return new ToolLost("lost", words === void 0 ? what : `${what}; its last words: ${words.slice(0, 300)}`, signal);
	}
};
const seconds = (ms) => `${Math.round(ms / 100) / 10} s`;
async function ended(stream) {
	await new Promise((done) => {
		for (const event of [
			"end",
			"close",
			"error"
		]) stream.once(event, () => done());
	});
}

// src/commands/tool-launch.ts
/** The tool itself is not on the device: nothing is known against the model. */
var ToolMissing = class extends LaunchLost {
	constructor(message) {
		super("start", message, void 0, true);
	}
};
/**
* Runs the tool once, as a fresh process, and reads its answer.
*
* @param most what the run may take, milliseconds.
* @throws LaunchLost where it gave nothing that can be read; ToolMissing where it is not there.
*/
async function toolLaunch({ measurer, program, transport, folder, silenceMs, signal }, { benchmark, model, engine, inputs }, where, run) {
	const { name, writes, format } = measurer;
	const { iterations, isFirst, mostMs } = run;
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	const args = measurer.args({
		model,
		parameters: benchmark.parameters,
		inputs,
		iterations,
		engine,
		isFirst
	});
	try {
		const command = [program, ...args];
		const text = await runTool({
			command,
			folder,
			writes,
			silenceMs,
			mostMs,
			signal,
			transport
		});
		const [imported] = format.read({
			name: writes ?? "its output",
			text
		});
		const repetition = imported && repetitionOf(imported, {
			...where,
			startedAt
		});
		if (imported === void 0 || repetition === void 0) throw new UserError("it holds no run");
		return {
			imported,
			repetition
		};
	} catch (error) {
		if (error instanceof ToolLost && error.kind === "missing") throw new ToolMissing(`${name} ${error.message}`);
		const reason = reasonOf(error, name);
		if (reason === void 0) throw error;
		throw new LaunchLost("measure", reason, error instanceof ToolLost ? error.signal : void 0, false);
	}
}
function reasonOf(error, name) {
	if (error instanceof ToolLost) return `${name} ${error.message}`;
	if (error instanceof TransportFault) return `${name} could not be run: ${error.message}; ${error.remedy}`;
	if (error instanceof UserError) return `${name} wrote what cannot be read as ${name}'s: ${error.message.split("; ")[0]}`;
}
/** A run is a launch: with its times where the tool hands them out, with its summary where not. */
function repetitionOf(imported, where) {
	switch (imported.kind) {
		case "times": {
			const [launch] = imported.launches;
			return launch && launchOf(launch, where, imported.actual);
		}
		case "summary": return {
			...imported.summary,
			...imported.actual && { actual: imported.actual },
			...where
		};
		case "accuracy": return;
	}
}

// src/commands/tool-rounds.ts
/** What the tool said of one side. */
var ToolRecord = class {
	repetitions = [];
	lostLaunches = [];
	/** The last answer: what it says beside its times. */
	imported;
	/** By their words without numbers. */
	#notes = /* @__PURE__ */ new Map();
	lostInARow = 0;
	take(repetition, imported) {
		this.repetitions.push(repetition);
		this.imported = imported;
		for (const note of imported.notes) {
			const words = note.replaceAll(/\d+/g, "");
			this.#notes.set(words, (this.#notes.get(words) ?? /* @__PURE__ */ new Set()).add(note));
		}
		this.lostInARow = 0;
	}
	lose(lost) {
		this.lostLaunches.push(lost);
		this.lostInARow += 1;
	}
	/** What its launches' readers say of them, once: where they differ in numbers alone, of one launch. */
	get notes() {
		return [...this.#notes.values()].map((alike) => {
			const [first = ""] = alike;
			return alike.size === 1 ? first : `${first} (of one launch; of others likewise)`;
		});
	}
	/** What of it a result keeps: times as launches, summaries as such. */
	get kept() {
		const launches = this.repetitions.filter((one) => "latencyNs" in one);
		const summed = this.repetitions.flatMap((one) => "values" in one ? [one] : []);
		return {
			launches,
			...summed.length > 0 && { summedLaunches: summed }
		};
	}
};
/** Runs of a side that has no other. */
const ALONE = SOLO_LAUNCHES["single-stream"];
const LOST_IN_A_ROW = 3;
const MOST_ROUNDS = 30;
/** Rounds are sized for this part of the time that is left. */
const SIZED_PART = .9;
/** However little time is left, a run that has begun may take this long, milliseconds. */
const LEAST_MS = 6e4;
/** What a run may take at most, milliseconds. */
const mostOf = (timing) => Math.max(LEAST_MS, 1e3 * secondsLeft(timing));
/** Runs the tool for one side after the other, round by round, until the verdict is settled or the time is spent. */
async function toolRounds(request) {
	const { sides, timing } = request;
	const records = {
		base: new ToolRecord(),
		head: new ToolRecord()
	};
	const tried = [sides.base, sides.head].filter((side) => side !== void 0);
	const isPair = tried.length === 2;
	const sum = (part) => tried.reduce((total, { cost }) => total + cost[part], 0);
	const size = sizeScenario("single-stream", {
		shareSeconds: SIZED_PART * secondsLeft(timing),
		cost: {
			fixedSeconds: sum("fixedSeconds"),
			iterationSeconds: sum("iterationSeconds")
		},
		maximumRounds: isPair ? MOST_ROUNDS : ALONE,
		sides: isPair ? 2 : 1
	});
	const looks = isPair ? planLooks(size.affordableRounds, request) : void 0;
	let longest = 0;
	for (let round = 0;; round += 1) {
		const step = nextOf(request, records, looks, timing.now() + longest > timing.deadline);
		if (step.kind === "stop") return {
			records,
			ending: step.ending,
			looks: looks?.looks
		};
		const tell = (text) => request.onRound(round, step.expected, text);
		await coolDown(timing.cooling, secondsLeft(timing), timing.signal, tell);
		tell(`round ${round + 1} of about ${step.expected}`);
		const began = timing.now();
		await oneRound(request, records, round, size.iterations);
		longest = Math.max(longest, timing.now() - began);
	}
}
function nextOf({ timing, metrics, sides }, { base, head }, looks, isSpent) {
	if (timing.signal.aborted) return {
		kind: "stop",
		ending: "interrupted"
	};
	if ([base, head].some(({ lostInARow }) => lostInARow >= LOST_IN_A_ROW)) return {
		kind: "stop",
		ending: "failed"
	};
	if (looks === void 0) {
		if ((sides.base === void 0 ? head : base).repetitions.length >= ALONE) return {
			kind: "stop",
			ending: "fixed-rounds"
		};
		return isSpent ? {
			kind: "stop",
			ending: "budget-spent"
		} : {
			kind: "measure",
			expected: ALONE
		};
	}
	const { rounds } = pairRounds(base.repetitions, head.repetitions);
	const step = nextStep({
		rounds,
		looks,
		metrics
	});
	if (step.kind === "stop") return {
		kind: "stop",
		ending: step.ending
	};
	return isSpent ? {
		kind: "stop",
		ending: "budget-spent"
	} : {
		kind: "measure",
		expected: step.expectedRounds
	};
}
/** Each side once, one after the other. A run that is lost costs its round. */
async function oneRound({ sides, tool, timing, seed, salt }, records, round, iterations) {
	const isPair = sides.base !== void 0 && sides.head !== void 0;
	const order = alternatingOrder(seed, salt, round).filter((name) => sides[name] !== void 0);
	for (const [position, name] of order.entries()) {
		const side = sides[name]?.side;
		if (side === void 0) continue;
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		try {
			const where = {
				round,
				position,
				mode: isPair ? "alternating" : "solo"
			};
			const run = {
				iterations,
				isFirst: false,
				mostMs: mostOf(timing)
			};
			const { repetition, imported } = await toolLaunch(tool, side, where, run);
			records[name].take(repetition, imported);
		} catch (error) {
			if (!(error instanceof LaunchLost)) throw error;
			if (!timing.signal.aborted) records[name].lose(error.toRecord(round, startedAt));
			leaveOut(records, round);
			return;
		}
	}
}
/** What the other side gave in a lost round is kept and does not count. */
function leaveOut(records, round) {
	const excluded = { rule: "the other side's launch of this round was lost" };
	for (const { repetitions } of [records.base, records.head]) {
		const last = repetitions.at(-1);
		if (last?.round === round) repetitions[repetitions.length - 1] = {
			...last,
			excluded
		};
	}
}
/** Whether something of a side counts. */
const counts = (measurement) => repetitionsOf(measurement).some(({ excluded }) => excluded === void 0);

// src/commands/measure-with-tool.ts
/** Timed inferences of the run that a side is tried with. */
const TRIAL = 10;
/** Measures a benchmark with another tool in the place of workers: nothing is scored, and each run is a process. */
async function measureWithTool(run, sides, tool) {
	const ready = [];
	const failed = [];
	for (const side of sides) {
		const outcome = await readyTool(run, side, tool);
		if ("status" in outcome) failed.push(outcome);
		else ready.push(outcome);
	}
	return [...failed, ...ready.length === 0 ? [] : await takeTurns(run, ready, tool)];
}
/** Fetches a side's model and lets the tool try it; a measurement that says why not where that fails. */
async function readyTool(run, side, tool) {
	const { planned, world, folder, timing } = run;
	const { benchmark } = planned;
	const { signal } = world.context;
	const not = (status, reason) => notMeasured(planned, side, status, withoutLocalPaths(reason, world.places));
	const { name, cannot } = tool.measurer;
	if (benchmark.scenario !== "single-stream") return not("skipped", `${name} measures single-stream, not ${benchmark.scenario}; leave out --with for it`);
	try {
		const model = await world.materialise(side.side, benchmark.runtime, join(folder, side.name));
		const stated = await statedInputs(model);
		const inputs = toolInputs(stated, benchmark.parameters.batch, side.side.dimensions);
		if (inputs.kind === "untold") return not("skipped", `${name} cannot be told what to feed: the model ${inputs.why}`);
		const why = cannot(benchmark.parameters, inputs.inputs);
		if (why !== void 0) return not("skipped", `${name} ${why}`);
		if (secondsLeft(timing) === 0) return not("skipped", "the device's budget was spent before it was tried");
		const tried = await tryTool({
			benchmark,
			model: await tool.transport.put(model.path, model.beside),
			engine: `${tool.folder}/${sha256Hex(planned.id).slice(0, 16)}-${side.name}.engine`,
			inputs: inputs.inputs
		}, run, tool);
		const shapes = inputs.inputs.map(({ name: input, shape }) => `${input}: ${shape.join("x")}`.slice(0, 4e3));
		return {
			...side,
			tried,
			told: {
				...toldBy(run, side, model),
				inputShapes: shapes.slice(0, 100)
			}
		};
	} catch (error) {
		if (signal.aborted) return not("skipped", interruption(signal));
		if (error instanceof ToolMissing) return not("skipped", error.message);
		if (!(error instanceof LaunchLost || isUserFault(error))) throw error;
		return not(error instanceof LaunchLost && world.trouble() !== void 0 || error instanceof ModelUnavailable ? "skipped" : "failed", error.message);
	}
}
/** Large networks have a few; no text could hold what a model file may have. */
const MOST_XML_BYTES = 67108864;
/** What a model's file says of its inputs; of a format that is not read, or of more of it than is read, undefined. */
async function statedInputs({ path, inputs }) {
	if (inputs !== void 0 || !path.endsWith(".xml")) return inputs;
	if ((await stat(path)).size > MOST_XML_BYTES) return void 0;
	return openvinoInputs(await readFile(path, "utf8"));
}
function toldBy({ plan, planned }, { side }, model) {
	const { sha256, bytes, operators, graph, inputs = [] } = model;
	const { batch } = planned.benchmark.parameters;
	const { fed, isWhole } = fedByFile(inputs, batch, side.dimensions);
	const peaks = plan.jobs.find(({ device }) => device === planned.benchmark.device)?.peaks;
	return {
		model: {
			sha256,
			bytes
		},
		...operators && { operators },
		...graph && isWhole && { work: workOf(graph, fed) },
		...peaks && { peaks }
	};
}
/** One run that no result keeps, to learn what one costs; two where the first compiles the model. */
async function tryTool(side, { timing }, tool) {
	const where = {
		round: 0,
		position: 0,
		mode: "solo"
	};
	const attempt = (isFirst) => toolLaunch(tool, side, where, {
		iterations: TRIAL,
		isFirst,
		mostMs: mostOf(timing)
	});
	let began = timing.now();
	let { imported } = await attempt(true);
	if (tool.measurer.compiles === true) {
		began = timing.now();
		imported = (await attempt(false)).imported;
	}
	const seconds = timing.now() - began;
	const iterationSeconds = Math.max(1e-6, iterationOf(imported) ?? seconds / 20);
	return {
		side,
		cost: {
			fixedSeconds: Math.max(0, seconds - TRIAL * iterationSeconds),
			iterationSeconds
		}
	};
}
/** Seconds, as the tool tells it. */
function iterationOf(imported) {
	if (imported.kind === "summary") {
		const { latency, "latency-mean": mean } = imported.summary.values;
		const ns = latency ?? mean;
		return ns === void 0 ? void 0 : ns / 1e9;
	}
	const times = imported.kind === "times" ? imported.launches[0]?.latencyNs ?? [] : [];
	return times.length === 0 ? void 0 : times.reduce((sum, ns) => sum + ns, 0) / times.length / 1e9;
}
/** Base and head in turns, or the one side that there is. */
async function takeTurns(run, ready, tool) {
	const { planned, plan, timing, world } = run;
	const outcome = await toolRounds({
		sides: Object.fromEntries(ready.map(({ name, tried }) => [name, tried])),
		tool,
		timing,
		seed: world.seed,
		salt: Number.parseInt(sha256Hex(planned.id).slice(0, 8), 16),
		metrics: settlingMetrics(planned.benchmark.scenario, plan),
		errorRate: plan.policy.errorRate,
		comparisons: Math.max(1, plan.comparisons),
		onRound: world.context.progress.update
	});
	const made = [];
	for (const side of ready) {
		const record = outcome.records[side.name];
		const isLeft = outcome.ending === "failed" && record.lostInARow === 0 && !counts(record.kept);
		made.push(...isLeft ? await takeTurns(run, [side], tool) : [measurementOf(run, side, outcome, record, tool)]);
	}
	return made;
}
function measurementOf({ planned, world }, { commit, role, told }, { ending, looks }, record, tool) {
	const { lostLaunches, imported, kept } = record;
	const { signal } = world.context;
	const reason = counts(kept) ? void 0 : signal.aborted ? interruption(signal) : lostLaunches.at(-1)?.reason ?? "the device's budget was spent before one round fitted; raise policy.budget";
	const { inputShapes, ...model } = told;
	const failed = lostLaunches.length > 0 && !signal.aborted;
	const clean = (text) => withoutLocalPaths(text, world.places);
	return {
		benchmark: planned.benchmark,
		commit,
		role,
		...model,
		status: reason === void 0 ? "measured" : failed ? "failed" : "skipped",
		...reason !== void 0 && { reason: clean(reason) },
		ending,
		...looks && { looks: [...looks] },
		notes: [...notesOf(planned.benchmark, record, tool, looks !== void 0)].slice(0, 20),
		...kept,
		lostLaunches: lostLaunches.map((lost) => ({
			...lost,
			reason: clean(lost.reason)
		})),
		...imported && { source: {
			tool: imported.source.tool,
			cannotTell: imported.source.cannotTell
		} },
		inputs: "random",
		...inputShapes && inputShapes.length > 0 && { inputShapes }
	};
}
/** Sentences that a reader needs: how it was run, and where the tool tells other parameters than the benchmark's. */
function* notesOf({ parameters }, { notes, imported }, { measurer }, isPair) {
	yield `measured with ${measurer.name} in the place of edgebench's worker${isPair ? ", one process after the other, so launches alternated" : ""}`;
	for (const key of ["batch", "threads"]) {
		const said = imported?.parameters[key];
		if (said !== void 0 && said !== parameters[key]) yield `${measurer.name} tells ${key} ${said}, and the benchmark has ${parameters[key]}`;
	}
	yield* notes;
}

export { measureWithTool };