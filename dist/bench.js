import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { a as openSources, i as hasCommits, s as openScratch, t as planCommits } from "./plan-commits.js";
import { a as workTreeRoot, i as commitWorkTree } from "./shapes.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { C as benchmarkId } from "./result.js";
import { s as sideValues } from "./sentinel.js";
import { a as plain, t as clip } from "./escape.js";
import { a as formatMetric } from "./figures.js";
import { l as renderJson, r as judgementTable, t as compareResults } from "./compare-results.js";
import { d as parametersText, p as runtimeWord } from "./words.js";
import { n as So } from "./index.min.js";
import { t as require_yauzl } from "./yauzl.js";
import { M as plainPath, N as quoted, j as fetchPinned, t as measureJob } from "./measure-job.js";
import { t as _usingCtx } from "./usingCtx.js";
import { t as judge } from "./judge.js";
import { L as MAXIMUM_POINTER_BYTES, R as parseLfsPointer, z as openRepository } from "./schema.js";
import { c as shown, i as readResult, o as resultFileName, r as readPlan } from "./files.js";
import { dirname, join, resolve } from "node:path";
import { createWriteStream } from "node:fs";
import { randomBytes } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

// src/commands/bench-summary.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
const NAME_LIMIT = 40;
const REASON_LIMIT = 120;
/** Metrics with a column of their own, under these heads; some only where a scenario of the result has them for its own. */
const COLUMNS = [
	[
		"latency",
		"latency",
		void 0
	],
	[
		"throughput",
		"throughput",
		"offline"
	],
	[
		"slowdown",
		"settled/start",
		"sustained"
	],
	[
		"load-time",
		"load",
		void 0
	],
	[
		"peak-memory",
		"memory",
		void 0
	],
	[
		"top-1",
		"top-1",
		void 0
	]
];
/** A result for a terminal: what was measured, what was not and why, and the comparison where there is one. */
function summaryTable(result, file, comparison, context) {
	const scenarios = new Set(result.measurements.map(({ benchmark }) => benchmark.scenario));
	const columns = COLUMNS.filter(([, , scenario]) => scenario === void 0 || scenarios.has(scenario));
	const table = new import_cli_table3.default({
		head: [
			"model",
			"how",
			"side",
			...columns.map(([, head]) => head),
			"launches"
		],
		style: {
			head: [],
			border: [],
			compact: true
		}
	});
	const untold = [];
	for (const measurement of result.measurements) if (measurement.status === "measured") table.push(rowOf(measurement, columns));
	else untold.push(whyNot(measurement));
	return `${[
		...table.length === 0 ? [] : [table.toString()],
		...untold.length === 0 ? [] : [["Not measured:", ...untold].join("\n")],
		...comparison === void 0 ? [] : [judgementTable(comparison, context).trimEnd()],
		`The result is in ${plain(file)}.`
	].join("\n\n")}\n`;
}
function rowOf(measurement, columns) {
	const { benchmark, role, launches, lostLaunches, reusedFrom } = measurement;
	const values = new Map(sideValues(measurement).map(({ metric, value }) => [metric, value]));
	const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
	return [
		plain(clip(benchmark.model, NAME_LIMIT)),
		plain(`${runtimeWord(benchmark)}, ${parametersText(benchmark)}`),
		role,
		...columns.map(([metric]) => {
			const value = values.get(metric);
			return value === void 0 ? "" : formatMetric(metric, value);
		}),
		reusedFrom === void 0 ? `${launches.length}${lost}` : "the base's"
	];
}
function whyNot({ benchmark, role, reason = "" }) {
	return `  ${plain(benchmarkId(benchmark))}, ${role}: ${plain(clip(reason, REASON_LIMIT))}`;
}
/** The same for a program: one JSON document. Times of single inferences are in the result file alone. */
function summaryJson(result, file, comparison) {
	const { device, session, measurements } = result;
	const summary = {
		file,
		device: device.label,
		session: session.id,
		measurements: measurements.map(summarise),
		...comparison === void 0 ? {} : { comparison: JSON.parse(renderJson(comparison)) }
	};
	return `${JSON.stringify(summary, void 0, 1)}\n`;
}
function summarise(measurement) {
	const { benchmark, commit, role, status, reason, ending, notes, launches, lostLaunches, reusedFrom } = measurement;
	return {
		id: benchmarkId(benchmark),
		commit,
		role,
		status,
		...reason === void 0 ? {} : { reason },
		...ending === void 0 ? {} : { ending },
		...notes === void 0 ? {} : { notes },
		...reusedFrom === void 0 ? {} : { reusedFrom },
		launches: launches.length,
		lostLaunches: lostLaunches.length,
		values: Object.fromEntries(sideValues(measurement).map(({ metric, value }) => [metric, value]))
	};
}

// src/dataset/archive.ts
var import_yauzl = require_yauzl();
/** ImageNet's validation images are 50,000 files of 6.3 GiB. */
const LIMITS = {
	files: 1e6,
	bytes: 64 * 1024 ** 3
};
const PLAIN_FILES = /* @__PURE__ */ new Set([
	"File",
	"OldFile",
	"ContiguousFile"
]);
/**
* Unpacks the regular files of a tar (plain or compressed by gzip) or zip archive, told apart by content: what is published
* as `.tar.gz` is not always compressed. Folders come with their files.
*
* @throws UserError for anything else, a damaged archive, links and special files, paths that lead out of the folder or are
* there twice, and more files or bytes than the limits allow; nothing beyond a limit is written.
*/
async function unpackArchive(request) {
	const kind = await kindOf(request);
	const intake = new Intake(request);
	try {
		await (kind === "zip" ? unpackZip(request, intake) : unpackTar(request, intake));
	} catch (error) {
		if (error instanceof UserError || request.signal.aborted) throw error;
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		throw new UserError(code === "ENOSPC" ? `${request.shown}: does not fit the disk when unpacked; make room, or set XDG_CACHE_HOME to another disk` : `${request.shown}: is damaged and cannot be unpacked; check the pinned file`);
	}
	if (intake.files === 0) throw new UserError(`${request.shown}: holds no files; check the pinned file`);
}
async function kindOf({ archive, shown }) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { buffer, bytesRead } = await _usingCtx$2.a(await open(archive)).read(Buffer.alloc(512), 0, 512, 0);
		const start = buffer.subarray(0, bytesRead);
		if (start.subarray(0, 4).equals(Buffer.from("PK", "latin1"))) return "zip";
		if (start[0] === 31 && start[1] === 139) return "tar";
		if (start.subarray(257, 262).toString("latin1") === "ustar") return "tar";
		throw new UserError(`${shown}: is neither a tar, a tar.gz nor a zip archive; pin one of these`);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
/** Decides of every entry whether it is written, before anything of it is. */
var Intake = class {
	files = 0;
	#seen = /* @__PURE__ */ new Set();
	#bytes = 0;
	#shown;
	#limits;
	constructor({ shown, limits = LIMITS }) {
		this.#shown = shown;
		this.#limits = limits;
	}
	/** The path to write a regular file at. @throws UserError where it is not to be written. */
	take(path, bytes) {
		const plain = plainPath(path);
		const name = quoted(path.slice(0, 200));
		if (plain === void 0) throw this.refusal(`${name} in it is no path that can be written here`);
		const folded = plain.toLowerCase();
		if (this.#seen.has(folded)) throw this.refusal(`${name} is in it twice`);
		this.#seen.add(folded);
		this.files += 1;
		this.#bytes += bytes;
		if (this.files > this.#limits.files) throw this.refusal(`it holds more than ${this.#limits.files} files`);
		if (this.#bytes > this.#limits.bytes) throw this.refusal(`it unpacks to more than ${this.#limits.bytes} bytes`);
		return plain;
	}
	refusal(why) {
		return new UserError(`${this.#shown}: ${why}; pack it again with nothing but the dataset's files`);
	}
};
async function unpackTar({ archive, to, signal }, intake) {
	const given = {};
	const filter = (path, entry) => {
		if (given.fault !== void 0 || signal.aborted || entry.type === "Directory") return false;
		try {
			if (!PLAIN_FILES.has(entry.type)) throw intake.refusal(`${quoted(path.slice(0, 200))} in it is a link or no file`);
			intake.take(path, entry.size);
			return true;
		} catch (error) {
			given.fault = error;
			return false;
		}
	};
	await So({
		file: archive,
		cwd: to,
		strict: true,
		preserveOwner: false,
		noMtime: true,
		maxDecompressionRatio: Number.POSITIVE_INFINITY,
		filter: (path, entry) => filter(path, entry)
	});
	if (given.fault !== void 0) throw given.fault;
	signal.throwIfAborted();
}
/** The upper bits of a zip entry's attributes are its mode on Unix. */
const isLink = ({ externalFileAttributes }) => (externalFileAttributes >>> 16 & 61440) === 40960;
async function unpackZip({ archive, to, signal }, intake) {
	const zip = await (0, import_yauzl.openPromise)(archive, {
		lazyEntries: true,
		validateEntrySizes: true,
		strictFileNames: true
	});
	try {
		for await (const entry of zip.eachEntry()) {
			if (entry.fileName.endsWith("/")) continue;
			if (isLink(entry)) throw intake.refusal(`${quoted(entry.fileName.slice(0, 200))} in it is a link or no file`);
			const target = join(to, intake.take(entry.fileName, entry.uncompressedSize));
			await mkdir(dirname(target), { recursive: true });
			await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { flags: "wx" }), { signal });
		}
	} finally {
		zip.close();
	}
}

// src/commands/dataset-sources.ts
/** Of an archive. ImageNet's validation images are 6.3 GiB. */
const MOST_ARCHIVE_BYTES = 32 * 1024 ** 3;
/** Says that everything beside it was written. */
const COMPLETE = "complete";
/**
* Datasets that come from an archive behind a pinned URL are fetched once into the cache and found there afterwards, also
* without a network; those in a folder of this machine are taken from there. All others are placed by `inner`.
*/
function withSources(inner, context) {
	return async (datasets) => {
		const own = new Map([...datasets].filter(([, { source }]) => source === void 0));
		const places = new Map(await inner(own));
		for (const [name, { source }] of datasets) {
			if (source?.kind === "archive") places.set(name, await fetchArchive(name, source, context));
			if (source?.kind === "directory") places.set(name, await directoryOf(name, source.path));
		}
		return places;
	};
}
async function directoryOf(name, path) {
	if ((await stat(path).catch(() => void 0))?.isDirectory() === true) return path;
	throw new UserError(`dataset ${name}: the folder ${path} is not on this machine; put the images there, or change source.directory`);
}
/** The folder that the archive was unpacked into. */
async function fetchArchive(name, { url, sha256 }, context) {
	const cache = join(cacheRoot(name, context.env), "edgebench-datasets");
	const place = join(cache, sha256);
	if (await isWhole(place)) return join(place, "files");
	const partial = join(cache, `.partial-${randomBytes(8).toString("hex")}`);
	context.progress.line(`fetching dataset ${name} from ${new URL(url).host} (once)`);
	try {
		await mkdir(join(partial, "files"), { recursive: true });
		const target = join(partial, "archive");
		const refuse = (why) => new UserError(`dataset ${name}: ${url}: ${why}`);
		await fetchPinned({
			url,
			sha256,
			target,
			mostBytes: MOST_ARCHIVE_BYTES,
			signal: context.signal
		}, refuse);
		const shown = `dataset ${name}: ${url}`;
		await unpackArchive({
			archive: target,
			to: join(partial, "files"),
			shown,
			signal: context.signal
		});
		await rm(target);
		await writeFile(join(partial, COMPLETE), `${url}\n`);
		await rename(partial, place).catch(async (error) => {
			if (!await isWhole(place)) throw error;
		});
		return join(place, "files");
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
	}
}
const isWhole = (place) => access(join(place, COMPLETE)).then(() => true, () => false);
function cacheRoot(name, env) {
	const root = env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || env["HOME"] && join(env["HOME"], ".cache");
	if (root) return root;
	throw new UserError(`dataset ${name}: there is no folder to keep it in; set RUNNER_TOOL_CACHE or HOME`);
}

// src/commands/place-datasets.ts
/** Datasets that lie in a work tree. */
function datasetsIn(root) {
	return async (datasets) => new Map([...datasets.keys()].map((name) => [name, root]));
}
/** Datasets of a commit of which there is no work tree: what it holds is fetched, all of it at once; the others lie on this device. */
function datasetsOfCommit({ github, commit, folder, elsewhere, signal }) {
	return async (datasets) => {
		const committed = [...datasets].flatMap(([name, { path, layout, committed }]) => committed === void 0 ? [] : [{
			name,
			path,
			lists: listsOf(layout),
			...committed
		}]);
		if (committed.length > 0) {
			await mkdir(folder);
			const { fetchFromArchive } = await import("./archive.js");
			const taken = await fetchFromArchive(github, {
				commit,
				wants: (path) => committed.some((one) => one.lists.includes(path) || path.startsWith(`${one.path}/`)),
				to: folder,
				mostFiles: committed.reduce((sum, { files }) => sum + files + 2, 0),
				mostBytes: committed.reduce((sum, { bytes }) => sum + bytes + 2 * MOST_LIST_BYTES, 0),
				signal
			});
			for (const dataset of committed) await checkTaken(dataset, taken, folder);
		}
		const fetched = new Set(committed.map(({ name }) => name));
		return new Map([...datasets.keys()].map((name) => [name, fetched.has(name) ? folder : elsewhere]));
	};
}
/** Files beside the images that say which labels they have. */
function listsOf(layout) {
	if (layout.kind === "csv") return [layout.file];
	return layout.kind === "ground-truth" ? [layout.file, layout.synsets ?? []].flat() : [];
}
/** As `dataset` takes. */
const MOST_LIST_BYTES = 268435456;
/** What an archive holds is not always what the commit does: attributes leave files out of it, and Git LFS keeps content elsewhere. */
async function checkTaken({ name, path, files }, taken, folder) {
	const own = taken.filter((file) => file.path.startsWith(`${path}/`));
	if (own.length < files) throw new UserError(`dataset ${name}: GitHub's archive of the commit holds ${own.length} of its ${files} files; take export-ignore from ${path} in .gitattributes, or check the repository out on this device`);
	for (const file of own) {
		if (file.bytes >= 1024) continue;
		if (parseLfsPointer(await readFile(join(folder, file.path))) !== void 0) throw new UserError(`dataset ${name}: ${file.path} is in Git LFS, from which a job without a checkout takes models alone; check the repository out on this device, with lfs: true`);
	}
}

// src/commands/desk.ts
/**
* At a desk: the models of the work tree as it lies there, held against a revision, against a result file, or measured
* alone. The work tree becomes a commit in a repository of its own, so that everything else is as with a plan.
*/
async function assignDesk(options, scratch, context) {
	const { against, base } = await readAgainst(options.against, context);
	const root = await workTreeRoot(context.cwd);
	const folder = join(scratch, "work-tree");
	const { repository, commit } = await commitWorkTree(context.cwd, folder, resolve(context.cwd, options.out));
	const revisions = {
		head: commit,
		...base === void 0 ? {} : { base }
	};
	const plan = await planCommits({
		...revisions,
		config: options.config,
		requested: options.models
	}, {
		...context,
		cwd: folder
	});
	if (plan.jobs.length === 0) return {
		kind: "nothing",
		why: "Nothing to measure: no benchmark differs from the base; name a model to measure it all the same."
	};
	return {
		kind: "job",
		plan,
		job: chooseDevice(plan, options.device),
		repository,
		placeDatasets: withSources(datasetsIn(root), context),
		against
	};
}
/** A file that is there is taken for a result; anything else names a revision. */
async function readAgainst(against, context) {
	if (against === void 0) return { against: { kind: "nothing" } };
	const path = resolve(context.cwd, against);
	if ((await stat(path).catch(() => void 0))?.isFile() === true) return { against: {
		kind: "result",
		result: await readResult(context, path)
	} };
	return {
		against: { kind: "base" },
		base: await (await openRepository(context.cwd)).resolve(against)
	};
}
/** The device that was named, or the only one that this machine reaches directly. */
function chooseDevice({ jobs }, device) {
	const local = jobs.filter(({ transport }) => transport.kind === "local");
	const labels = jobs.map((job) => job.device).join(", ");
	if (device === void 0) {
		const [only] = local;
		if (only !== void 0 && local.length === 1) return only;
		throw new UserError(`--device: missing, and ${local.length === 0 ? "no device" : "more than one device"} has transport: local; name one of ${labels}`);
	}
	const job = jobs.find((candidate) => candidate.device === device);
	if (job !== void 0) return job;
	throw new UserError(`--device ${device}: nothing is to be measured on it; name one of ${labels}`);
}
/** The verdicts at a desk; undefined where there is nothing to hold the result against. */
function compareAtDesk({ plan, against }, result) {
	switch (against.kind) {
		case "nothing": return;
		case "result": return compareResults({
			kind: "files",
			base: against.result,
			head: result
		});
		case "base": {
			const jobs = plan.jobs.filter(({ device }) => device === result.device.label);
			return judge({
				plan: {
					...plan,
					jobs
				},
				results: [result],
				history: /* @__PURE__ */ new Map()
			});
		}
	}
}

// src/commands/bench.ts
/** What the command line's defaults are, for callers that are no command line. */
const BENCH_DEFAULTS = {
	attempt: 1,
	workerTimeout: 300,
	config: "edgebench.yml",
	json: false
};
/**
* Measures one device's job of a plan, or at a desk the work tree's models, and writes the result file after each
* benchmark. 3 where something planned was not measured.
*/
async function bench(options, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		refuseMisuse(options);
		const scratch = _usingCtx$1.a(await openScratch());
		const assignment = options.plan === void 0 ? await assignDesk(options, scratch.path, context) : await assignPlanned(options, options.plan, scratch.path, context);
		if (assignment.kind === "nothing") {
			context.progress.line(assignment.why);
			return 0;
		}
		const file = resolve(context.cwd, options.out, resultFileName(assignment.job.device, options.attempt));
		const result = await measureJob(assignment, {
			...options,
			file,
			scratch: scratch.path
		}, context);
		const comparison = compareAtDesk(assignment, result);
		context.out(options.json ? summaryJson(result, shown(context, file), comparison) : summaryTable(result, shown(context, file), comparison, context));
		return result.measurements.every(({ status }) => status === "measured") && !context.signal.aborted ? 0 : 3;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function refuseMisuse({ plan, models, against, attempt }) {
	if (plan !== void 0 && (models.length > 0 || against !== void 0)) throw new UserError("--plan: says itself what is measured; leave out MODEL and --against, or --plan");
	if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1e3) throw new UserError(`--attempt ${attempt}: not a whole number from 1 to 1000; count the tries of this job from 1`);
}
async function assignPlanned(options, path, scratch, context) {
	const full = resolve(context.cwd, path);
	const plan = await readPlan(context, full);
	if (plan.jobs.length === 0) return {
		kind: "nothing",
		why: "The plan has nothing to measure."
	};
	const job = chooseJob(plan, options.device);
	if (job.skipped !== void 0) return {
		kind: "nothing",
		why: `The plan does not ask this device: ${job.skipped}.`
	};
	const sources = await openPlanned(plan, shown(context, full), options, scratch, context);
	const { repository } = sources;
	const placeDatasets = sources.kind === "local" ? datasetsIn(await workTreeRoot(context.cwd)) : datasetsOfCommit({
		github: sources.github,
		commit: plan.head,
		folder: join(scratch, "datasets"),
		elsewhere: context.cwd,
		signal: context.signal
	});
	return {
		kind: "job",
		plan,
		job,
		repository,
		placeDatasets: withSources(placeDatasets, context),
		against: { kind: "nothing" }
	};
}
/** The repository that has the commits of a plan. @param file how sentences name the plan. */
async function openPlanned(plan, file, { github }, scratch, { cwd }) {
	const commits = [plan.head, plan.base].filter((commit) => commit !== null);
	const remote = github && {
		github,
		cacheFolder: join(scratch, "lfs")
	};
	const sources = await openSources(cwd, (local) => hasCommits(local, commits), remote);
	for (const commit of sources.kind === "local" ? commits : []) if (!await sources.repository.hasCommit(commit)) throw new UserError(`${file}: commit ${commit.slice(0, 12)} is not here, so the plan is of another repository or of a history that was not fetched; run it where it was made, or fetch with fetch-depth: 0`);
	return sources;
}
function chooseJob(plan, device) {
	const labels = plan.jobs.map((job) => job.device);
	const chosen = device === void 0 && labels.length === 1 ? labels[0] : device;
	if (chosen === void 0) throw new UserError(`--device: missing, and the plan has jobs for ${labels.join(", ")}; name one of them`);
	const job = plan.jobs.find((candidate) => candidate.device === chosen);
	if (job === void 0) throw new UserError(`--device ${chosen}: the plan has no job for this device; name one of those it has: ${labels.join(", ")}`);
	return job;
}

export { bench as n, BENCH_DEFAULTS as t };