import { t as UserError } from "./user-error.js";
import { r as reportArtifact } from "./artifact-name.js";
import { i as ownComments, n as deleteComment, r as editComment, t as createComment } from "./comments.js";
import { a as plain, r as markdown, t as clip } from "./escape.js";
import { n as replyText, t as repliesTo } from "./reply.js";
import { a as SUMMARY_LIMIT, c as isWorse$1, i as writeReport, l as readCommentState, n as judgeResults, o as renderSummary, s as renderComment, t as REPORT_FILES, u as stateAfter } from "./report.js";
import { r as asked, t as GitHubRefused } from "./client.js";
import { a as runAttempt, d as outFolder, o as stepGitHub, r as openStepGitHub, s as configFile, t as attemptNumber } from "./step-github.js";
import { r as joinExitCodes } from "./compare.js";
import { t as fetchPlan } from "./fetch-plan.js";
import { i as readPlan } from "./files.js";
import { n as matrixOf, t as pullRequestNumber } from "./pull-request-number.js";
import { n as readDeviceResults, t as fetchResults } from "./fetch-results.js";
import { a as openStore, o as reportLinks, s as runUrl } from "./open-store.js";
import { t as readPullRequest } from "./read-pull-request2.js";
import { m as metricLabel } from "./unit.js";
import { g as standingOf } from "./words.js";
import { t as count } from "./figures.js";
import { n as refusalsOf } from "./refusals.js";
import { d as headline, u as claim } from "./judgement-table.js";
import { t as upload } from "./upload-artifact.js";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

// src/github/run-jobs.ts
/** As many jobs as a matrix of 256 and the rest of a large workflow need. */
const MOST_PAGES = 10;
/**
* The devices' jobs in one attempt of a run: those named `bench (LABEL)`, or `… / bench (LABEL)` where a reusable workflow
* holds them. One request per 100 jobs.
*/
async function readDeviceJobs(github, { runId, attempt }) {
	const { octokit, owner, repo } = github;
	const jobs = /* @__PURE__ */ new Map();
	let now = /* @__PURE__ */ new Date();
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const { data, headers } = await asked("the run's jobs", () => octokit.rest.actions.listJobsForWorkflowRunAttempt({
			owner,
			repo,
			run_id: runId,
			attempt_number: attempt,
			per_page: 100,
			page
		}));
		if (headers.date !== void 0) now = new Date(headers.date);
		for (const job of data.jobs) {
			const device = deviceOf(job.name);
			if (device !== void 0) jobs.set(device, lessDone(jobs.get(device), stateOf(job)));
		}
		if (data.jobs.length < 100) break;
	}
	return {
		now,
		jobs
	};
}
function deviceOf(jobName) {
	return /(?:^| \/ )bench \((?<device>[^()]+)\)$/.exec(jobName)?.groups?.["device"];
}
function stateOf({ status, conclusion, created_at, started_at }) {
	if (status === "completed") return {
		kind: "ended",
		conclusion: conclusion ?? "unknown"
	};
	if (status === "in_progress") return {
		kind: "running",
		since: new Date(started_at)
	};
	return {
		kind: "queued",
		since: new Date(created_at)
	};
}
const ORDER = [
	"queued",
	"running",
	"ended"
];
/** Of two jobs of one device, which two calls of a reusable workflow make, the one that is still awaited. */
function lessDone(a, b) {
	return a !== void 0 && ORDER.indexOf(a.kind) < ORDER.indexOf(b.kind) ? a : b;
}
/**
* Asks for the run to be cancelled, so that jobs no runner will take do not stay queued for a day. Jobs whose `if` holds in
* a cancelled run go on.
*
* @throws GitHubRefused where the token may not, as in a pull request from a fork.
*/
async function cancelRun(github, runId) {
	const { octokit, owner, repo } = github;
	await asked("that the run be cancelled", () => octokit.rest.actions.cancelWorkflowRun({
		owner,
		repo,
		run_id: runId
	}));
}

// src/commands/cancel-unserved.ts
/**
* Cancels the run where jobs that nobody awaits any more still wait for a runner, which they would for a day. GitHub cancels
* whole runs only: the job that reports must be the last that matters, or have an `if` that holds in a cancelled run.
*/
async function cancelUnserved(outcomes, github, context) {
	const given = [...outcomes].flatMap(([device, { kind }]) => kind === "queued-too-long" ? [device] : []);
	if (given.length === 0) return;
	const run = runAttempt(context);
	try {
		const { jobs } = await readDeviceJobs(github, run);
		const unserved = given.filter((device) => jobs.get(device)?.kind === "queued");
		if (unserved.length === 0) return;
		await cancelRun(github, run.runId);
		context.progress.line(`Cancelled the run: no runner takes the job of ${unserved.join(", ")}.`);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		context.progress.line(`Jobs that no runner takes stay queued for up to a day: ${error.message}`);
	}
}

// src/commands/wait-for-devices.ts
/** Jobs of a matrix are created one after another, and after the job that reports. */
const GRACE_MINUTES = 2;
const FIRST_PAUSE_SECONDS = 10;
const LONGEST_PAUSE_SECONDS = 60;
/** GitHub may be out of order for about so many questions in a row: some ten minutes. */
const MOST_UNANSWERED = 10;
/**
* Asks until every device's job has ended or is given up. Questions grow apart from 10 seconds to a minute, so that an hour
* costs about 65 of them. Instants are GitHub's own throughout; the clock of this machine is not read.
*
* @throws UserError where the token may not see the jobs, or GitHub does not answer for long.
*/
async function waitForDevices(waiting) {
	const outcomes = /* @__PURE__ */ new Map();
	if (waiting.devices.length === 0) return outcomes;
	let firstSeen;
	let unanswered = 0;
	for (let pause = FIRST_PAUSE_SECONDS;; pause = Math.min(LONGEST_PAUSE_SECONDS, pause * 1.5)) {
		const seen = await waiting.read().catch((error) => {
			unanswered += 1;
			if (isFinal(error) || unanswered >= MOST_UNANSWERED) throw error;
		});
		if (seen !== void 0) {
			unanswered = 0;
			firstSeen ??= seen.now;
			note(outcomes, waiting, seen, minutesBetween(firstSeen, seen.now));
		}
		const left = waiting.devices.filter(({ device }) => !outcomes.has(device));
		if (left.length === 0) return outcomes;
		if (pause === FIRST_PAUSE_SECONDS) waiting.say(`Waiting for ${left.map(({ device }) => device).join(", ")}.`);
		await waiting.pause(pause);
	}
}
/** Whether asking again would give the same answer. */
function isFinal(error) {
	if (error instanceof GitHubRefused) return error.status < 500;
	return !(error instanceof UserError);
}
/** Enters what is settled by now. */
function note(outcomes, waiting, { now, jobs }, watched) {
	for (const { device, mostMinutes } of waiting.devices) {
		if (outcomes.has(device)) continue;
		const outcome = outcomeOf(jobs.get(device), now, watched, {
			waitMinutes: waiting.waitMinutes,
			mostMinutes
		});
		if (outcome === void 0) continue;
		outcomes.set(device, outcome);
		waiting.say(`${device}: ${outcomeText(outcome)}.`);
	}
}
function outcomeOf(job, now, watchedMinutes, { waitMinutes, mostMinutes }) {
	if (job === void 0) return watchedMinutes >= GRACE_MINUTES ? { kind: "never-appeared" } : void 0;
	if (job.kind === "ended") return {
		kind: "ended",
		conclusion: job.conclusion
	};
	const minutes = minutesBetween(job.since, now);
	if (job.kind === "queued") return minutes >= waitMinutes ? {
		kind: "queued-too-long",
		minutes: waitMinutes
	} : void 0;
	return minutes >= mostMinutes ? {
		kind: "overran",
		minutes: mostMinutes
	} : void 0;
}
function minutesBetween(from, to) {
	return (to.getTime() - from.getTime()) / 6e4;
}
const ENDINGS = /* @__PURE__ */ new Map([
	["success", "its job ended well"],
	["failure", "its job failed"],
	["cancelled", "its job was cancelled"],
	["skipped", "its job was skipped"],
	["timed_out", "its job ran out of time"]
]);
/** What became of a device's job, as half a sentence. */
function outcomeText(outcome) {
	switch (outcome.kind) {
		case "ended": return ENDINGS.get(outcome.conclusion) ?? "its job ended";
		case "queued-too-long": return `its job waited ${minutesText(outcome.minutes)} for a runner and none took it`;
		case "never-appeared": return "this attempt of the run has no job for it";
		case "overran": return `its job still ran after ${minutesText(outcome.minutes)}`;
	}
}
function minutesText(minutes) {
	return minutes === 1 ? "one minute" : `${minutes} minutes`;
}

// src/commands/gather-results.ts
const DEFAULT_WAIT_MINUTES = 30;
/** GitHub ends a job whose runner is lost some minutes after its time is up. */
const PATIENCE_MINUTES = 15;
/** Waits for the devices' jobs and takes in what they measured; where the input `results` names a folder, it waits for nobody. */
async function gatherResults(plan, runner, context) {
	const awaited = matrixOf(plan).matrix.include;
	if (awaited.length === 0) return {
		results: [],
		absent: /* @__PURE__ */ new Map(),
		outcomes: /* @__PURE__ */ new Map()
	};
	const devices = new Set(awaited.map(({ device }) => device));
	const outcomes = runner.input("results") === "" ? await outcomesOf(awaited, runner, context) : /* @__PURE__ */ new Map();
	const certain = new Set([...outcomes].flatMap(([device, outcome]) => endedWell(outcome) ? [device] : []));
	const fetched = await fetchResults(runner, context, {
		devices,
		certain
	});
	const { results, absent: broken } = await readDeviceResults(context, fetched.folder, devices);
	const absent = /* @__PURE__ */ new Map();
	for (const [device, outcome] of outcomes) absent.set(device, whyNoResult(outcome));
	for (const [device, reason] of [...fetched.absent, ...broken]) absent.set(device, `its result cannot be used: ${reason}`);
	return {
		results,
		absent,
		outcomes
	};
}
function endedWell(outcome) {
	return outcome.kind === "ended" && outcome.conclusion === "success";
}
function whyNoResult(outcome) {
	return outcome.kind === "ended" ? `${outcomeText(outcome)} and left no result` : outcomeText(outcome);
}
async function outcomesOf(awaited, runner, context) {
	const run = runAttempt(context);
	const github = await openStepGitHub(runner, context);
	return waitForDevices({
		devices: awaited.map(({ device, timeout_minutes }) => ({
			device,
			mostMinutes: timeout_minutes + PATIENCE_MINUTES
		})),
		waitMinutes: waitMinutes(runner.input("device-wait")),
		read: () => readDeviceJobs(github, run),
		pause: (seconds) => pause(seconds, context.signal),
		say: context.progress.line
	});
}
function waitMinutes(given) {
	if (given === "") return DEFAULT_WAIT_MINUTES;
	if (/^[1-9]\d{0,3}$/.test(given) && Number(given) <= 1440) return Number(given);
	throw new UserError(`input device-wait: ${JSON.stringify(given.slice(0, 40))} is not a whole number of minutes from 1 to 1440; write 30 for half an hour`);
}
async function pause(seconds, signal) {
	try {
		await setTimeout(seconds * 1e3, void 0, { signal });
	} catch {
		throw new UserError(`interrupted (${String(signal.reason)}) while it waited for devices; run the job again for a report`);
	}
}

// src/github/checks.ts
/** GitHub takes so many annotations with one request, and more with further ones. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Writes a check run on a commit. Needs `checks: write`, and the token of an app, such as GITHUB_TOKEN. */
async function writeCheck({ octokit, owner, repo }, check) {
	const { name, headSha, conclusion, title, summary, annotations, detailsUrl } = check;
	const output = (from) => ({
		title,
		summary,
		annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST).map(asGitHubSays)
	});
	const { data } = await asked(`to write a check on ${headSha.slice(0, 10)}`, () => octokit.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: headSha,
		status: "completed",
		conclusion,
		output: output(0),
		...detailsUrl === void 0 ? {} : { details_url: detailsUrl }
	}));
	for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) await asked(`to annotate the check on ${headSha.slice(0, 10)}`, () => octokit.rest.checks.update({
		owner,
		repo,
		check_run_id: data.id,
		output: output(from)
	}));
}
function asGitHubSays({ level, path, line, title, message }) {
	return {
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	};
}

// src/report/annotations.ts
/** UTF-16 units of a title, as GitHub counts them. */
const TITLE_LIMIT = 255;
const LINE_LIMIT = 500;
const MOST_LINES = 50;
/**
* What got worse, on the lines that did it: the model's file, or the line of the configuration that changed. Benchmarks that
* share a line share an annotation; failures come first, each in the judgement's order.
*/
function annotationsOf(judgement) {
	const failing = judgement.benchmarks.filter((judged) => refusalsOf(judged, judgement).length > 0);
	const passing = judgement.benchmarks.filter((judged) => isWorse(judged) && !failing.includes(judged));
	return [...onLines("failure", failing, judgement), ...onLines("warning", passing, judgement)];
}
function isWorse(judged) {
	const standing = standingOf(judged);
	return standing === "regressed" || standing === "head-failed";
}
function onLines(level, benchmarks, judgement) {
	const lines = /* @__PURE__ */ new Map();
	for (const judged of benchmarks) {
		const place = judged.reasons.find((reason) => reason.place !== void 0)?.place;
		if (place === void 0) continue;
		const key = `${place.line} ${place.path}`;
		const found = lines.get(key) ?? {
			...place,
			judged: []
		};
		found.judged.push(judged);
		lines.set(key, found);
	}
	return [...lines.values()].map(({ path, line, judged }) => ({
		level,
		path,
		line,
		title: titleOf(judged, judgement),
		message: messageOf(judged, judgement)
	}));
}
function titleOf(benchmarks, judgement) {
	const [first, ...others] = benchmarks;
	if (first === void 0) return "";
	const more = others.length === 0 ? "" : `, and ${count(others.length, "more benchmark")} got worse`;
	return asTitle(whatHappened(first, judgement), more);
}
/** A foreign sentence as the title of an annotation or a check, with an ending that is never cut off: plain text. */
function asTitle(text, ending = "") {
	const whole = plain(text) + ending;
	return whole.length <= TITLE_LIMIT ? whole : plain(clip(text, TITLE_LIMIT - ending.length >> 1)) + ending;
}
/** The worst that happened to a benchmark. */
function whatHappened(judged, judgement) {
	const worst = judged.comparisons.find((comparison) => comparison.gating && comparison.verdict === "regressed");
	if (worst !== void 0) return claim(judged, worst, judgement.benchmarks);
	return `${judged.id}: ${refusalsOf(judged, judgement)[0] ?? standingOf(judged)}`;
}
function messageOf(benchmarks, judgement) {
	const lines = benchmarks.slice(0, MOST_LINES).map((judged) => plain(clip(lineOf(judged, judgement), LINE_LIMIT)));
	const left = benchmarks.length - lines.length;
	return [...lines, ...left > 0 ? [`and ${left} more; the report has them all`] : []].join("\n");
}
function lineOf(judged, judgement) {
	const refusals = refusalsOf(judged, judgement);
	const regressed = judged.comparisons.filter(({ gating, verdict }) => gating && verdict === "regressed");
	const whats = refusals.length > 0 ? refusals : regressed.map(({ metric }) => `${metricLabel(metric, judged.benchmark)}: regressed`);
	return `${judged.id}: ${whats.join("; ")}`;
}

// src/commands/publish.ts
const DEFAULT_CONFIG = "edgebench.yml";
const CHECK_SUMMARY_LIMIT = 65535;
/** Two requests' worth; the summary has the others. */
const MOST_ANNOTATIONS = 100;
/** A step shows ten errors and ten warnings, and its own failure is one of them. */
const MOST_PER_STEP = 9;
const CONCLUSIONS = {
	pass: "success",
	unknown: "neutral",
	fail: "failure"
};
/**
* Tells a judgement on GitHub: in the pull request's comment, and in a check on the head with annotations on what got worse;
* as annotations of the step where no check may be written. What the token may not do is left out and said in one sentence.
* A pull request that has a newer head is told nothing: its own run will.
*
* @returns sentences that belong into the job summary too: plain text, nothing foreign in it.
* @throws UserError where GitHub does not answer, or not this token; never for a permission.
*/
async function publish(judgement, options) {
	const { pullRequest, headSha, say } = options;
	const newer = await newerHead(options);
	if (newer !== void 0) {
		const sentence = `Pull request #${pullRequest} has a newer head, ${newer.slice(0, 10)}, so this report on ${headSha.slice(0, 10)} is told here alone.`;
		say(sentence);
		return [sentence];
	}
	const commented = pullRequest === void 0 || await permitted(() => comment(judgement, pullRequest, options));
	const checked = await permitted(() => check(judgement, options));
	if (!checked) annotateStep(judgement, options);
	const sentences = withheld(commented, checked);
	for (const sentence of sentences) say(sentence);
	return sentences;
}
function withheld(commented, checked) {
	if (commented) return [];
	return checked ? ["The token may not comment here, so the report is in this summary, in the check and in the artifact."] : ["The token may only read, so the report is in this summary and in the artifact."];
}
/** Whether the token was allowed to. GitHub answers 404 where even the existence of a thing is none of its business. */
async function permitted(tell) {
	try {
		await tell();
		return true;
	} catch (error) {
		if (error instanceof GitHubRefused && (error.status === 403 || error.status === 404)) return false;
		throw error;
	}
}
/** The head that superseded the one that was judged, if one did. */
async function newerHead({ github, pullRequest, headSha }) {
	if (pullRequest === void 0) return void 0;
	let head;
	await permitted(async () => {
		({head} = await readPullRequest(github, pullRequest));
	});
	return head === headSha ? void 0 : head;
}
/**
* Keeps one comment per configuration. An edit notifies nobody, so what got worse is said in a new comment, and the old one
* goes; anything else is edited in place.
*/
async function comment(judgement, pullRequest, options) {
	const { github, part, links } = options;
	const config = subjectOf(options);
	const { config: about } = stateAfter(judgement, config, void 0);
	const all = await ownComments(github, pullRequest, (body) => {
		const subject = readCommentState(body)?.config;
		return subject === about || part === void 0 && subject?.startsWith(`${about}${OF_PART}`) === true;
	});
	const newest = all.filter(({ body }) => readCommentState(body)?.config === about).at(-1);
	if (newest === void 0 && hasNothingToSay(judgement)) return;
	const before = newest === void 0 ? void 0 : readCommentState(newest.body);
	const body = renderComment(judgement, {
		config,
		before,
		links
	});
	const stays = newest !== void 0 && before !== void 0 && !isWorse$1(stateAfter(judgement, config, before), before) && (newest.body === body || await editComment(github, newest.id, body));
	if (!stays) await createComment(github, pullRequest, body);
	for (const { id } of all) if (!(stays && id === newest.id)) await deleteComment(github, id);
}
const OF_PART = " on ";
/** What a comment and a check are about: a configuration, or a part of its devices. */
function subjectOf({ config = DEFAULT_CONFIG, part }) {
	return part === void 0 ? config : `${config}${OF_PART}${part.join(", ")}`;
}
/** A pull request that touches no benchmark gets no comment about that. */
function hasNothingToSay({ benchmarks, notices, gate }) {
	return benchmarks.length === 0 && notices.length === 0 && gate.outcome === "pass";
}
async function check(judgement, options) {
	const { github, headSha, links } = options;
	const subject = subjectOf(options);
	const { answer, text } = headline(judgement);
	await writeCheck(github, {
		name: subject === DEFAULT_CONFIG ? "edgebench" : `edgebench (${subject})`,
		headSha,
		conclusion: CONCLUSIONS[answer],
		title: asTitle(text),
		summary: renderSummary(judgement, CHECK_SUMMARY_LIMIT),
		annotations: annotationsOf(judgement).slice(0, MOST_ANNOTATIONS),
		detailsUrl: links.report ?? links.run
	});
}
function annotateStep(judgement, { annotate }) {
	if (annotate === void 0) return;
	const annotations = annotationsOf(judgement);
	for (const level of ["failure", "warning"]) annotations.filter((one) => one.level === level).slice(0, MOST_PER_STEP).forEach(annotate);
}

// src/commands/report-step.ts
/** Bytes of the summary kept for what is known only after the report was told elsewhere. */
const ROOM_FOR_NOTES = 8192;
/** What a reply to a run is about that has no plan. */
const NO_PLAN = "no-plan";
/**
* Waits for the devices, judges what they measured, tells it wherever it may, cancels what no runner took, and fails last of
* all where the gate does. The summary is written first: no outage of anything else hides a verdict.
*/
async function reportStep(runner, context) {
	const out = resolve(context.cwd, outFolder(runner, context));
	const plan = await readPlan(context, await planOrAnswer(runner, context));
	const { outcomes, ...measured } = await gatherResults(plan, runner, context);
	const github = await stepGitHub(runner, context);
	const store = runner.input("store");
	const remembered = store === "" ? void 0 : await openStore(store, context, github);
	const judgement = await judgeResults(plan, measured, remembered);
	await writeReport(judgement, remembered, out, context);
	runner.output("report", out);
	runner.output("verdict", judgement.gate.outcome);
	await runner.summary(renderSummary(judgement, SUMMARY_LIMIT - ROOM_FOR_NOTES));
	const isTold = await tellElsewhere(judgement, {
		out,
		part: plan.part,
		github
	}, runner, context);
	if (github !== void 0) await cancelUnserved(outcomes, github, context);
	return joinExitCodes([judgement.gate.outcome === "fail" ? 1 : 0, isTold ? 0 : 2]);
}
/** Where the plan lies. Who asked for a pull request by a comment or by hand sees no job of this run there, so a comment tells where there is none. */
async function planOrAnswer(runner, context) {
	try {
		return await fetchPlan(runner, context);
	} catch (error) {
		if (error instanceof UserError && runner.input("pull-request") !== "") await answerWithoutPlan(runner, context);
		throw error;
	}
}
/** Says on the pull request, once a run, that nothing was measured. */
async function answerWithoutPlan(runner, context) {
	const { fault } = await attempted(async () => {
		const [github, number] = [await stepGitHub(runner, context), await pullRequestNumber(runner, context)];
		if (github === void 0 || number === void 0) return;
		const { runId } = runAttempt(context);
		const before = await ownComments(github, number, (body) => repliesTo(body, runId, NO_PLAN));
		const text = `Nothing was measured: what was asked for could not be planned. The ${`[log of its run](${runUrl(context.env)})`} says why.`;
		if (before.length === 0) await createComment(github, number, replyText(runId, NO_PLAN, text));
	});
	for (const sentence of fault) context.progress.line(sentence);
}
/**
* Uploads the report and publishes it; what became of that goes behind the summary.
*
* @returns false where GitHub would not listen. A report that could not be uploaded is in the summary all the same.
*/
async function tellElsewhere(judgement, { out, part, github }, runner, context) {
	const uploaded = await attempted(() => uploadReport(out, runner, context));
	const published = await attempted(async () => {
		if (github === void 0) return [];
		return publish(judgement, {
			github,
			pullRequest: await pullRequestNumber(runner, context),
			headSha: judgement.head,
			config: configFile(runner),
			part,
			links: reportLinks(context.env, uploaded.value),
			say: context.progress.line,
			annotate: runner.annotate
		});
	});
	const notes = [
		...published.value ?? [],
		...uploaded.fault,
		...published.fault
	];
	if (notes.length > 0) await runner.summary(notes.map((note) => `\n> ${markdown(clip(note, 1e3))}\n`).join(""));
	for (const fault of uploaded.fault) context.progress.line(fault);
	for (const fault of published.fault) context.progress.line(`edgebench: ${fault}`);
	return published.fault.length === 0;
}
/** Where people download the report; undefined where there is no artifact of it. */
async function uploadReport(out, runner, context) {
	if (runner.input("results") !== "") return void 0;
	const files = REPORT_FILES.map((name) => join(out, name));
	const id = await upload(reportArtifact(attemptNumber(context.env)), files, runner, context);
	return id === void 0 ? void 0 : `${runUrl(context.env)}/artifacts/${id}`;
}
/** What somebody's telling came to, or the sentence that says why it did not work. A fault of ours is thrown on. */
async function attempted(tell) {
	try {
		return {
			value: await tell(),
			fault: []
		};
	} catch (error) {
		if (error instanceof UserError) return { fault: [error.message] };
		throw error;
	}
}

export { reportStep };