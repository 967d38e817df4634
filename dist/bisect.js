import { A as METRICS, j as METRIC_NAMES } from "./result.js";
import { t as namePattern } from "./name-pattern.js";
import { d as gatingIn, f as hasMetric } from "./unit.js";
import { t as UserError } from "./user-error.js";
import { a as readRevision, c as openScratch, i as PastSides, t as planCommits } from "./plan-commits.js";
import { n as jsonText } from "./document-text.js";
import { a as plain, t as clip } from "./escape.js";
import { d as plainShare, i as formatChangeWithInterval, t as count } from "./figures.js";
import { E as runGit, w as openRepository } from "./schema.js";
import { r as workTreeRoot } from "./work-tree.js";
import { n as compareBenchmark } from "./compare-benchmark.js";
import { b as rulesOf, y as rulesIn } from "./launch-values.js";
import { s as resultFileName } from "./files.js";
import { t as measureJob } from "./measure-job.js";
import { r as withSources, t as datasetsIn } from "./place-datasets.js";
import { t as _usingCtx } from "./usingCtx.js";
import { join, resolve } from "node:path";

// src/report/bisect-text.ts
/** One measurement in a line. */
function stepLine(step, { versions, metric }) {
	const version = versions[step.version];
	const who = version === void 0 ? "" : versionText(version);
	const { answer, told, confidence } = step;
	if (told === void 0) return `${who}: skipped, ${answer.kind === "skip" ? answer.why : "not measured"}`;
	const change = formatChangeWithInterval(told.evidence, METRICS[metric].tolerance.kind);
	return `${who}: ${answer.kind === "skip" ? `skipped, ${answer.why}` : answer.kind}, ${change} against good at ${plainShare(confidence)} % confidence`;
}
/** What came of it, in a sentence or two. */
function outcomeText({ outcome, versions, confidence, metric, steps, benchmark }) {
	const sure = `${plainShare(confidence)} % confidence over ${count(steps.length, "measurement")}`;
	const label = METRICS[metric].label;
	switch (outcome.kind) {
		case "none": return outcome.why;
		case "found": {
			const found = versions[outcome.version];
			if (found === void 0) return "";
			const merge = found.isMerge ? ` It is a merge: look for the commit within it with --good ${found.commit}^1 --bad ${found.commit}^2.` : "";
			return `${versionText(found)} by ${clip(found.author, 60)} is the first bad commit for ${label} of ${benchmark} (${sure}).${merge}`;
		}
		case "range": {
			const inside = versions.slice(outcome.good + 1, outcome.bad + 1).map((one) => `  ${versionText(one)}`);
			return [`One of these did it (${sure}); ${outcome.why}:`, ...inside].join("\n");
		}
	}
}
/** `0f3c1d9e1b7c Make it faster`; the commits after it that changed nothing are counted. */
function versionText({ commit, title, commits }) {
	const more = commits > 1 ? ` (and ${count(commits - 1, "commit")} after it that changed nothing of it)` : "";
	return `${commit.slice(0, 12)}${title === "" ? "" : ` ${clip(title, 80)}`}${more}`;
}
/** The whole of it as one JSON document. */
function bisectionJson(bisection) {
	const steps = bisection.steps.map(({ told, ...step }) => ({
		...step,
		commit: bisection.versions[step.version]?.commit,
		...told && {
			verdict: told.verdict,
			effect: told.evidence.effect,
			interval: told.evidence.interval,
			n: told.evidence.n
		}
	}));
	return jsonText({
		...bisection,
		steps
	}, 1);
}

// src/trend/bisect.ts
/**
* What to measure next between a good version and a bad one: the middle of what is open, or, where that was skipped, the
* nearest to it that was not. An answer for a version that lies outside of what is open moves nothing wrongly: the newest good
* one counts, and the first bad one after it.
*
* @param answers by the version's number; the first, 0, is good, and some later one is bad.
*/
function nextBisectStep(answers) {
	const [good, bad] = openBetween(answers);
	if (bad - good === 1) return {
		kind: "found",
		version: bad
	};
	const inside = Array.from({ length: bad - good - 1 }, (_, index) => good + 1 + index);
	const middle = (good + bad) / 2;
	const [nearest] = inside.filter((version) => !answers.has(version)).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
	return nearest === void 0 ? {
		kind: "range",
		good,
		bad
	} : {
		kind: "measure",
		version: nearest
	};
}
/** Measurements that are still to come, if nothing is skipped. */
function stepsLeft(answers) {
	const [good, bad] = openBetween(answers);
	const unknown = Array.from({ length: bad - good - 1 }, (_, index) => good + 1 + index).filter((version) => !answers.has(version));
	return Math.ceil(Math.log2(unknown.length + 1));
}
/** The last version that is known to be good before the first that is known to be bad, and that one. */
function openBetween(answers) {
	const of = (kind) => [...answers].flatMap(([version, answer]) => answer.kind === kind ? [version] : []);
	const good = Math.max(0, ...of("good"));
	return [good, Math.min(...of("bad").filter((version) => version > good))];
}
/**
* The error rate of one of several measurements that together may err with a rate: as many equal parts as are expected, and
* one more that those beyond them share, each taking half of what is left, so that skipped versions never add up to more.
*
* @param step from 0.
* @param expected how many were expected before the first.
*/
function stepErrorRate(errorRate, step, expected) {
	const part = errorRate / (expected + 1);
	return step < expected ? part : part / 2 ** (step - expected + 1);
}

// src/commands/bisect-measure.ts
/** Measures the good content against a candidate, in paired rounds. */
async function measureAgainstGood(bench, candidate, measuring) {
	const { metric, repository, placeDatasets, workerTimeout, scratch, context, out } = bench;
	const plan = planOf(bench, candidate, measuring);
	const [job] = plan.jobs;
	if (job === void 0) throw new Error("a bisection has a job");
	const attempt = measuring.step + 1;
	const file = join(out, resultFileName(job.device, attempt));
	const { measurements } = await measureJob({
		kind: "job",
		plan,
		job,
		repository,
		placeDatasets,
		against: { kind: "nothing" }
	}, {
		attempt,
		workerTimeout,
		file,
		scratch
	}, context);
	const base = measurements.find(({ role }) => role === "base");
	const head = measurements.find(({ role }) => role === "head");
	if (base?.status !== "measured") return lost("good", base?.reason);
	if (head?.status !== "measured") return lost("candidate", head?.reason);
	const rules = rulesIn(head.benchmark.scenario, rulesOf(plan.policy, plan.comparisons));
	const told = compareBenchmark({
		kind: "same-session",
		base
	}, head, rules).find((one) => one.metric === metric);
	if (told === void 0) return lost("candidate", `it does not tell ${METRICS[metric].label}`);
	return told.verdict === "not-measured" ? lost("candidate", told.reason) : {
		kind: "compared",
		comparison: told
	};
}
const lost = (side, why = "nothing was measured") => ({
	kind: "lost",
	side,
	why
});
/** A change from the good content to the candidate's, of which one metric alone decides. */
function planOf({ plan, job, planned, metric, good }, candidate, measuring) {
	const { policy } = plan;
	const { rerun: _, recorded: __, baselines: ___, ...rest } = planned;
	const task = METRICS[metric].noise === "paired-images" ? planned.task : "other";
	const benchmark = {
		...rest,
		task,
		base: good.side,
		head: candidate.side
	};
	return {
		...plan,
		base: good.commit,
		head: candidate.commit,
		jobs: [{
			...job,
			benchmarks: [benchmark]
		}],
		comparisons: 1,
		policy: {
			...policy,
			errorRate: measuring.errorRate,
			tolerance: {
				...policy.tolerance,
				[metric]: measuring.tolerance
			},
			gate: {
				...policy.gate,
				metrics: [metric]
			}
		}
	};
}

// src/repository/history.ts
/** Lines of a history that are read at most. */
const MOST_BYTES = 67108864;
/**
* The commits that came to a branch after one commit, up to another: those of the first parents, oldest first. What was
* merged on the way is in its merge.
*
* @throws UserError where git cannot tell.
*/
async function lineBetween(dir, good, bad) {
	return (await log(dir, ["--first-parent", `${good}..${bad}`])).toReversed();
}
async function log(dir, words) {
	const pieces = [];
	let bytes = 0;
	const { code, complaint } = await runGit(dir, [
		"log",
		"-z",
		"--format=tformat:%H%n%P%n%an%n%s",
		...words
	], (piece) => {
		bytes += piece.length;
		if (bytes > MOST_BYTES) throw new UserError(`${dir}: too many commits between the two; name two that are nearer`);
		pieces.push(piece);
	});
	const [good = "", bad = ""] = words.at(-1)?.split("..") ?? [];
	if (code !== 0) throw cannot(dir, good, bad, complaint);
	return Buffer.concat(pieces).toString("utf8").split("\0").filter((entry) => entry !== "").map((entry) => {
		const [commit = "", parents = "", author = "", title = ""] = entry.split("\n");
		const known = parents.split(" ").filter((parent) => parent !== "");
		return {
			commit,
			title: title.slice(0, 200),
			author: author.slice(0, 100),
			parents: known
		};
	});
}
function cannot(dir, good, bad, complaint) {
	const why = complaint.replaceAll(/\p{Cc}/gu, " ").slice(0, 300);
	return new UserError(`${dir}: git cannot list the commits between ${good.slice(0, 12)} and ${bad.slice(0, 12)} (${why}); fetch the whole history`);
}

// src/commands/bisect-versions.ts
/**
* The contents that a benchmark had from one commit to another, the good one's first. Commits that changed nothing that is
* measured are no versions of their own.
*/
async function versionsBetween(repository, past, planned, { good, bad }) {
	const start = {
		commit: good,
		title: "",
		author: "",
		parents: []
	};
	const versions = [];
	for (const commit of [start, ...await lineBetween(repository.dir, good, bad)]) {
		const side = await past.at(commit.commit, planned);
		const before = versions.at(-1);
		if (before !== void 0 && isSame(before.past, side)) versions[versions.length - 1] = {
			...before,
			commits: before.commits + 1
		};
		else versions.push({
			commit,
			commits: 1,
			past: side
		});
	}
	return versions;
}
function isSame(a, b) {
	return a.kind === "side" && b.kind === "side" && a.content === b.content;
}

// src/commands/bisect-search.ts
/** Holds versions against the good one until one is left, on the device: first the bad one, then the middle of what is open. */
async function search(bench, versions, range) {
	const state = new Search(bench, versions, range);
	const [good, bad] = [versions[0]?.past, versions.at(-1)?.past];
	if (good?.kind !== "side") return state.none(`The good commit cannot be measured: ${good?.why}.`);
	if (bad?.kind !== "side") return state.none(`The bad commit cannot be measured: ${bad?.why}.`);
	if (isSame(good, bad)) return state.none(SAME_CONTENT);
	return state.run(good, bad);
}
const SAME_CONTENT = "The good commit and the bad one have the same content, so no commit between them can have moved anything: look at the device.";
var Search = class {
	#bench;
	#versions;
	#range;
	#answers = /* @__PURE__ */ new Map();
	#steps = [];
	#spent = 0;
	constructor(bench, versions, range) {
		this.#bench = bench;
		this.#versions = versions;
		this.#range = range;
	}
	async run(good, bad) {
		const bench = {
			...this.#bench,
			good
		};
		const { plan, metric } = bench;
		this.#answer(good, { kind: "good" });
		this.#answer(bad, { kind: "bad" });
		for (const [version, { past }] of this.#versions.entries()) if (past.kind === "none") this.#answers.set(version, {
			kind: "skip",
			why: past.why
		});
		const expected = 1 + stepsLeft(this.#answers);
		this.#tellBeginning(expected);
		const tolerance = plan.policy.tolerance[metric] ?? METRICS[metric].tolerance;
		const whole = await this.#measure(bench, this.#versions.length - 1, bad, {
			expected,
			tolerance
		});
		if (whole.kind === "lost") return this.none(`The ${whole.side === "good" ? "good" : "bad"} commit was not measured: ${whole.why}.`);
		const { verdict, evidence } = whole.comparison;
		if (verdict === "unchanged") return this.none(UNCHANGED);
		if (verdict === "inconclusive") return this.none(INCONCLUSIVE);
		return this.#narrow(bench, {
			expected,
			tolerance: halfOf(evidence.effect, tolerance),
			verdict
		});
	}
	/** Ends a search that has nothing to look for. */
	none(why) {
		return this.#told({
			kind: "none",
			why
		});
	}
	async #narrow(bench, measure) {
		for (;;) {
			const step = nextBisectStep(this.#answers);
			if (step.kind === "found") return this.#told(step);
			if (step.kind === "range") return this.#told({
				...step,
				why: "what lies between them could not be told"
			});
			const { signal } = bench.context;
			const candidate = this.#versions[step.version]?.past;
			if (candidate?.kind !== "side") throw new Error("a version that is measured has a content");
			const told = signal.aborted ? void 0 : await this.#measure(bench, step.version, candidate, measure);
			if (signal.aborted) return this.#ended(`it was ended by ${String(signal.reason)}`);
			if (told?.kind === "lost" && told.side === "good") return this.#ended(`the good commit could not be measured again: ${told.why}`);
		}
	}
	/** Measures a version against the good one, and remembers what that says of it, and of all with its content. */
	async #measure(bench, version, candidate, measure) {
		const { expected, tolerance, verdict } = measure;
		const step = this.#steps.length;
		const errorRate = stepErrorRate(bench.plan.policy.errorRate, step, expected);
		const told = await measureAgainstGood(bench, candidate, {
			step,
			errorRate,
			tolerance
		});
		const answer = answerOf(told, verdict);
		if (told.kind === "compared") this.#spent += errorRate;
		if (verdict !== void 0) this.#answer(candidate, answer);
		const evidence = told.kind === "compared" ? { told: told.comparison } : {};
		const one = {
			version,
			answer,
			confidence: 1 - errorRate,
			...evidence
		};
		this.#steps.push(one);
		bench.context.progress.line(plain(stepLine(one, this.#told({
			kind: "none",
			why: ""
		}))));
		return told;
	}
	#answer(content, answer) {
		for (const [version, { past }] of this.#versions.entries()) if (isSame(past, content)) this.#answers.set(version, answer);
	}
	#tellBeginning(expected) {
		const { progress } = this.#bench.context;
		const { planned } = this.#bench;
		progress.line(`${count(this.#commits, "commit")} between good and bad, in which ${planned.id} has ${count(this.#versions.length - 1, "new content", "new contents")}: about ${count(expected, "measurement")}.`);
	}
	/** Commits after the good one. */
	get #commits() {
		return this.#versions.reduce((sum, { commits }) => sum + commits, -1);
	}
	/** What is open where a search ends early. */
	#ended(why) {
		const [good, bad] = openBetween(this.#answers);
		return this.#told({
			kind: "range",
			good,
			bad,
			why
		});
	}
	#told(outcome) {
		const { planned, metric } = this.#bench;
		return {
			benchmark: planned.id,
			metric,
			...this.#range,
			versions: this.#versions.map(({ commit: { parents, ...commit }, commits }) => ({
				...commit,
				isMerge: parents.length > 1,
				commits
			})),
			commits: this.#commits,
			steps: this.#steps,
			outcome,
			confidence: 1 - this.#spent
		};
	}
};
const UNCHANGED = "On this device the bad commit is not worse than the good one by more than the tolerance: what moved may have been the device, or policy.tolerance is wider than what moved.";
const INCONCLUSIVE = "The rounds that the device's budget allowed do not show that the bad commit differs from the good one; raise policy.budget.";
/** @param verdict of the bad content; left out where it is the bad one itself that is measured. */
function answerOf(told, verdict) {
	if (told.kind === "lost") return {
		kind: "skip",
		why: told.why
	};
	const own = told.comparison.verdict;
	if (own === "inconclusive") return {
		kind: "skip",
		why: "the rounds that the budget allowed do not tell"
	};
	return { kind: own === (verdict ?? own) && own !== "unchanged" ? "bad" : "good" };
}
/**
* Half of the whole move as a tolerance: a candidate has it or has it not, and the rounds end as soon as they exclude one of
* the two. A candidate whose interval excludes no change has it; one whose interval lies within half of it has not.
*/
function halfOf(effect, { kind }) {
	if (kind === "points") return {
		kind,
		value: Math.abs(effect) / 2
	};
	return {
		kind,
		value: Math.expm1(Math.abs(Math.log1p(effect)) / 2)
	};
}

// src/commands/bisect.ts
/** Measures between a good commit and a bad one, on the device, until one is left. 3 where that is not reached. */
async function bisect(options, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const repository = await openRepository(context.cwd);
		const range = await readRange(options, repository);
		const plan = await planCommits({
			head: range.bad,
			config: options.config
		}, context);
		const { job, planned } = chooseBenchmark(plan, options);
		const metric = chooseMetric(plan, planned, options.metric);
		const head = await readRevision(repository, range.bad, options.config);
		const past = new PastSides({
			configFile: options.config,
			head,
			facts: /* @__PURE__ */ new Map()
		}, repository);
		const versions = await versionsBetween(repository, past, planned, range);
		const scratch = _usingCtx$1.a(await openScratch());
		const bench = {
			plan,
			job,
			planned,
			metric,
			repository,
			placeDatasets: withSources(datasetsIn(await workTreeRoot(context.cwd)), context),
			workerTimeout: options.workerTimeout,
			out: resolve(context.cwd, options.out),
			scratch: scratch.path,
			context
		};
		const bisection = await search(bench, versions, range);
		context.out(options.json ? bisectionJson(bisection) : `${plainLines(outcomeText(bisection))}\n`);
		return bisection.outcome.kind === "found" ? 0 : 3;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
const plainLines = (text) => text.split("\n").map((line) => `${line.startsWith("  ") ? "  " : ""}${plain(line)}`).join("\n");
async function readRange({ good, bad }, repository) {
	const range = {
		good: await repository.resolve(good),
		bad: await repository.resolve(bad)
	};
	if (range.good === range.bad) throw new UserError(`--good ${good} and --bad ${bad} are the same commit; name two`);
	if (await repository.isAncestor(range.good, range.bad)) return range;
	const other = await repository.isAncestor(range.bad, range.good) ? "; the two are the wrong way round" : "";
	throw new UserError(`--good ${good}: --bad ${bad} did not grow from it${other}; name a commit that it grew from`);
}
function chooseBenchmark({ jobs }, { benchmark, device }) {
	const all = jobs.flatMap((job) => job.benchmarks.map((planned) => ({
		job,
		planned
	})));
	const fits = namePattern(benchmark);
	const chosen = all.filter(({ job, planned }) => (device === void 0 || job.device === device) && (planned.id === benchmark || planned.benchmark.model === benchmark || fits(planned.id)));
	const [only] = chosen;
	if (only !== void 0 && chosen.length === 1) return only;
	const listed = (chosen.length === 0 ? all : chosen).slice(0, 10).map(({ planned }) => planned.id);
	const on = device === void 0 ? "" : ` on ${device}`;
	throw new UserError(`${benchmark}: ${chosen.length === 0 ? "no benchmark" : `${chosen.length} benchmarks`} of the bad commit${on}; name one of ${listed.join(", ")}`);
}
function chooseMetric({ policy }, { benchmark: { scenario } }, name) {
	const had = METRIC_NAMES.filter((metric) => hasMetric(scenario, metric));
	const metric = name === void 0 ? gatingIn(scenario, policy.gate.metrics)[0] : had.find((one) => one === name);
	if (metric !== void 0) return metric;
	throw new UserError(`--metric ${name ?? ""}: this benchmark has no such metric; name one of ${had.join(", ")}`);
}

export { bisect };