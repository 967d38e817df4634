import { a as NOT_TOLD, o as RESULT_SCHEMA } from "./result.js";
import { t as UserError } from "./user-error.js";

// src/formats/imported-result.ts
/** Where the user does not say it either. */
const DEFAULTS = {
	precision: "fp32",
	batch: 1,
	threads: 1
};
const UNKNOWN_COMMIT = "0".repeat(40);
/**
* The benchmark of a file that is meant.
*
* @param entry what the tool calls it; undefined where the user does not say.
* @throws UserError where there are several, or none of that name.
*/
function chooseEntry(imported, entry, file) {
	const names = imported.map((one) => JSON.stringify((one.entry ?? "").slice(0, 400)));
	const listed = names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
	const [only, another] = entry === void 0 ? imported : imported.filter((one) => one.entry === entry);
	if (only === void 0) throw new UserError(`${file}: no benchmark ${JSON.stringify(entry?.slice(0, 400))} in it; it holds ${listed}`);
	if (another !== void 0) throw new UserError(`${file}: ${imported.length} benchmarks in it; name one with --entry: ${listed}`);
	return only;
}
/**
* Runs of one benchmark as one: a launch is a process, so each file of times adds its launches.
*
* @throws UserError for summaries, of which a result holds one, and for files that say different things of the benchmark.
*/
function joinRuns(runs) {
	const [first, ...others] = runs;
	if (others.length === 0) return first;
	const launches = [];
	for (const run of runs) {
		if (run.kind !== "times" || first.kind !== "times") throw new UserError(`import: ${runs.length} files of ${run.source.tool} hold no single times, and nothing else can be joined; give one file`);
		if (describes(run) !== describes(first)) throw new UserError("import: the files tell different runtimes, parameters or ways of measuring, so they are no launches of one benchmark; import them one by one");
		launches.push(...run.launches);
	}
	return {
		...first,
		launches,
		notes: [...new Set(runs.flatMap(({ notes }) => notes))]
	};
}
const describes = ({ runtime, parameters, scenario, actual }) => JSON.stringify([
	runtime,
	Object.entries(parameters).toSorted(),
	scenario,
	actual && {
		...actual,
		fallbackShare: void 0
	}
]);
/** A result of one measurement, that says what its source could not tell. @throws UserError where nothing tells the runtime. */
function importedResult(imported, given, { session, now, version }) {
	const { benchmark, open } = benchmarkOf(imported, given);
	refuseZeros(imported);
	const { source, notes, environment, rightCount, inputs } = imported;
	const measurement = {
		benchmark,
		commit: given.commit ?? UNKNOWN_COMMIT,
		role: "only",
		status: "measured",
		...rightCount && { rightCount },
		source: {
			tool: source.tool,
			cannotTell: [
				...source.cannotTell,
				...open,
				...given.commit === void 0 ? ["the commit, written as zeros"] : [],
				"when it was measured: it is dated by the import",
				...isOfOneProcess(imported) ? ["how it would repeat: all that it tells is of one process"] : []
			]
		},
		...notes.length > 0 && { notes: notes.slice(0, 20) },
		...inputs && { inputs },
		...imported.kind === "accuracy" && { accuracy: imported.accuracy },
		...imported.kind === "summary" && { summary: {
			...imported.summary,
			...imported.queriesPerSecond !== void 0 && { values: {
				...imported.summary.values,
				throughput: imported.queriesPerSecond * benchmark.parameters.batch
			} },
			...imported.actual && { actual: imported.actual }
		} },
		launches: imported.kind === "times" ? imported.launches.map((one, round) => launchOf(one, {
			round,
			position: 0,
			mode: "solo",
			startedAt: now
		}, imported.actual)) : [],
		lostLaunches: []
	};
	return {
		schema: RESULT_SCHEMA,
		createdAt: now,
		tool: {
			name: "edgebench",
			version
		},
		session: {
			id: session,
			seed: 0,
			startedAt: now,
			attempt: 1
		},
		device: {
			label: given.device,
			environment
		},
		measurements: [measurement]
	};
}
/** @throws UserError where the median of a launch is 0. */
function refuseZeros(imported) {
	if (imported.kind !== "times") return;
	for (const { latencyNs } of imported.launches) if (2 * latencyNs.filter((ns) => ns === 0).length > latencyNs.length) throw new UserError(`import: most times of ${imported.source.tool} are 0, so its clock or its decimals were too coarse for them; measure with finer ones`);
}
/** Answers do not vary from one process to the next as times do. */
const isOfOneProcess = (imported) => imported.kind === "summary" || imported.kind === "times" && imported.launches.length === 1;
function benchmarkOf(imported, given) {
	const runtime = agreed("runtime", imported.runtime, given.runtime);
	if (runtime === void 0) throw new UserError(`--runtime: ${imported.source.tool} does not tell the runtime; say which it was`);
	const open = [];
	const orDefault = (name) => {
		const told = agreed(name, imported.parameters[name], given.parameters[name]);
		if (told !== void 0) return told;
		open.push(`${name}, written as ${DEFAULTS[name]}`);
		return DEFAULTS[name];
	};
	const delegate = agreed("delegate", imported.parameters.delegate, given.parameters.delegate);
	return {
		benchmark: {
			model: given.model,
			device: given.device,
			runtime,
			parameters: {
				precision: orDefault("precision"),
				batch: orDefault("batch"),
				threads: orDefault("threads"),
				...delegate !== void 0 && { delegate }
			},
			scenario: imported.scenario ?? "single-stream"
		},
		open
	};
}
/** What the file tells, else what the user says. @throws UserError where both do and differ. */
function agreed(name, told, said) {
	if (told !== void 0 && said !== void 0 && told !== said) throw new UserError(`--${name}: the file tells ${told}, not ${said}; leave the option out`);
	return told ?? said;
}
/** A launch of another tool: what that does not tell is absent. @param where its place among the others. */
function launchOf({ latencyNs, warmupNs = [], loadNs, firstNs, transferNs }, where, actual) {
	return {
		...where,
		opened: false,
		...loadNs !== void 0 && { loadNs },
		...firstNs !== void 0 && { firstNs },
		warmupNs: [...warmupNs],
		steady: false,
		latencyNs: [...latencyNs],
		bursts: [],
		peakRssBytes: 0,
		...transferNs !== void 0 && { transferNs },
		actual: actual ?? {
			provider: "not told",
			version: "not told"
		},
		environment: {}
	};
}

export { launchOf as i, importedResult as n, joinRuns as r, chooseEntry as t };