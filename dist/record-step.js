import { C as benchmarkId } from "./result.js";
import { t as UserError } from "./user-error.js";
import { C as string, r as parseJson, y as object } from "./document.js";
import { n as readDeviceResults, t as fetchResults } from "./fetch-results.js";
import { t as fetchPlan } from "./fetch-plan.js";
import { n as codeOf, r as readPlan } from "./files.js";
import { f as isInForce, h as METRIC_NAMES, m as METRICS, o as differingConditions } from "./comparability.js";
import { t as namePattern } from "./name-pattern.js";
import { r as gatingIn } from "./unit.js";
import { n as levelStart, r as studentCdf, t as lagOneCorrelation } from "./level-shift.js";
import { c as median, s as mean } from "./normal.js";
import { i as latestNotes, n as changePointKey, r as isLasting } from "./store.js";
import { r as asked, t as GitHubRefused } from "./client.js";
import { o as ownLogin, s as madeOnce, t as createComment } from "./comments.js";
import { r as markdown } from "./escape.js";
import { a as formatMetric, l as list, n as formatChange, s as formatSize, t as count } from "./figures.js";
import { n as readHiddenNote, t as hiddenNote } from "./hidden-note.js";
import { d as parametersText, p as runtimeWord } from "./words.js";
import { n as summaryOf, t as onePerSession } from "./stored-sessions.js";
import { n as openStore, t as isOnBranch } from "./open-store.js";
import { n as recordFolder, r as recordingLine } from "./record2.js";
import { l as needed, r as openStepGitHub } from "./step-github.js";
import { readFile } from "node:fs/promises";

// src/github/recorded-event.ts
/** Events that run what was merged. What a pull request measured never becomes history: its jobs run what it proposes. */
const RECORDED_EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch"
]);
const payloadSchema = object({ repository: object({ default_branch: string().min(1) }) });
/**
* Refuses to record in a run of anything but the default branch as it is.
*
* @param name the event's name, GITHUB_EVENT_NAME.
* @param ref what the run is of, GITHUB_REF.
* @param file how sentences name the payload.
* @throws UserError saying which runs may record.
*/
function refuseProposal(name, ref, payload, file) {
	if (!RECORDED_EVENTS.has(name)) throw proposed(`a run of ${name}`);
	const checked = payloadSchema.safeParse(parseJson(payload, file));
	if (!checked.success) throw new UserError(`${file}: it does not tell the default branch; give the payload at GITHUB_EVENT_PATH`);
	const { default_branch: branch } = checked.data.repository;
	if (ref !== `refs/heads/${branch}`) throw new UserError(`record: this run is of ${ref}, and only ${branch} becomes history; record in runs of ${branch}`);
}
/** The sentence for what measures a proposal. */
function proposed(what) {
	return new UserError(`record: ${what} measures what is proposed, and only what was merged becomes history; record in runs of ${[...RECORDED_EVENTS].join(", ")}`);
}

// src/stats/two-levels.ts
/** Neighbours that resemble each other more are taken to do so no more than this, or a few sessions would never tell anything. */
const MOST_ALIKE = .8;
/**
* Two-sided p of "both levels are one": Student's t of the difference of their means over the spread that both have in
* common. Sessions that resemble their neighbours count for less: the variance of a mean is widened by (1 + r) / (1 - r), r
* the correlation of what is left around both levels with itself one session later, and never narrowed. 0 where neither
* level varies and they differ; 1 for fewer than three values in all.
*/
function twoLevelsP(before, after) {
	const n = before.length + after.length;
	if (before.length === 0 || after.length === 0 || n < 3) return 1;
	const centers = [mean([...before]), mean([...after])];
	const shift = centers[1] - centers[0];
	const residuals = [...before.map((value) => value - centers[0]), ...after.map((value) => value - centers[1])];
	const variance = residuals.reduce((sum, one) => sum + one * one, 0) / (n - 2);
	const alike = Math.min(Math.max(lagOneCorrelation(residuals) + 1 / Math.sqrt(n), 0), MOST_ALIKE);
	const error = Math.sqrt(variance * (1 + alike) / (1 - alike) * (1 / before.length + 1 / after.length));
	if (error === 0) return shift === 0 ? 1 : 0;
	return 2 * studentCdf(-Math.abs(shift / error), n - 2);
}

// src/trend/level.ts
/** The sessions of a history that tell a metric. */
function tellingOf(history, metric) {
	return history.filter(({ values }) => values[metric] !== void 0);
}
/** @param sessions all of which tell the metric. */
function scaleOf(sessions, metric, { kind }) {
	return {
		kind,
		isCorrected: kind === "relative" && sessions.every(({ corrected }) => corrected?.[metric] !== void 0)
	};
}
/** A tolerance on the scale of its kind. */
const marginOn = ({ kind, value }) => kind === "relative" ? Math.log1p(value) : value;
/** The sessions' values on a scale. @param sessions all of which tell the metric. */
function valuesOn(sessions, metric, { kind, isCorrected }) {
	return sessions.map(({ values, corrected }) => {
		const raw = values[metric] ?? 0;
		if (kind === "points") return raw;
		return (isCorrected ? corrected?.[metric] : void 0) ?? Math.log(Math.max(raw, Number.MIN_VALUE));
	});
}
/** The median of the sessions' values on a scale. @param sessions at least one, all of which tell the metric. */
function middleOn(sessions, metric, scale) {
	return median([...valuesOn(sessions, metric, scale)]);
}
/** @param sessions at least one, all of which tell the metric. */
function levelOf(sessions, metric, scale) {
	const value = median(sessions.map(({ values }) => values[metric] ?? 0));
	return scale.isCorrected ? {
		value,
		corrected: middleOn(sessions, metric, scale)
	} : { value };
}
/** A level on a scale. */
function levelOn({ value, corrected }, { kind, isCorrected }) {
	if (kind === "points") return value;
	return (isCorrected ? corrected : void 0) ?? Math.log(Math.max(value, Number.MIN_VALUE));
}

// src/trend/change-point.ts
/** With fewer sessions before it, nobody knows how much the series varies. */
const LEAST_BEFORE = 8;
/** What one look at one series may risk: there is a look every night, and it takes the best of many places (statistics.md). */
const LEAST_CHANCE = 1e-6;
/**
* Where the level of a metric moved, if it did: since some session, three or more of them, the series lies elsewhere than
* before, by more than the tolerance, and so clearly that a series without any change is hardly ever said to have moved
* (statistics.md says how often, and in which noise).
*
* @param history the series since it is known to have moved last, oldest first.
*/
function findChangePoint(history, metric, tolerance) {
	const sessions = tellingOf(history, metric);
	const scale = scaleOf(sessions, metric, tolerance);
	const values = valuesOn(sessions, metric, scale);
	const start = levelStart(values, marginOn(tolerance));
	const [lastBefore, firstAfter] = [sessions[start - 1], sessions[start]];
	if (start < LEAST_BEFORE || lastBefore === void 0 || firstAfter === void 0) return void 0;
	const [before, after] = [sessions.slice(0, start), sessions.slice(start)];
	if (twoLevelsP(values.slice(0, start), values.slice(start)) > LEAST_CHANCE) return void 0;
	const shift = middleOn(after, metric, scale) - middleOn(before, metric, scale);
	if (Math.abs(shift) <= marginOn(tolerance)) return void 0;
	return {
		metric,
		direction: shift > 0 === (METRICS[metric].better === "lower") ? "worse" : "better",
		lastBefore: sighting(lastBefore),
		firstAfter: sighting(firstAfter),
		before: levelOf(before, metric, scale),
		after: levelOf(after, metric, scale),
		effect: scale.kind === "relative" ? Math.expm1(shift) : shift,
		differing: differingConditions(lastBefore.conditions ?? {}, firstAfter.conditions ?? {})
	};
}
/** A session without what it measured. */
function sighting({ session, commit, recordedAt }) {
	return {
		session,
		commit,
		recordedAt
	};
}

// src/trend/follow-series.ts
/** So many of the newest sessions must lie at the old level before it is said to have returned. */
const NEWEST = 3;
/**
* What a night adds to what is known of one metric of a series: the change points that ended because the level returned,
* and a new one. Empty on nearly every night.
*
* @param now the instant to note, UTC.
*/
function followSeries(followed, now) {
	const { benchmark, metric, tolerance, history, noted } = followed;
	const newest = history.at(-1);
	if (newest === void 0) return [];
	const returned = noted.filter((change) => isLasting(change) && hasReturned(change, followed)).map((change) => ({
		...change,
		returned: sighting(newest),
		notedAt: now
	}));
	if (returned.length > 0) return returned;
	const found = findChangePoint(sinceLastMove(history, noted), metric, tolerance);
	return found === void 0 ? [] : [{
		benchmark,
		...plain(found),
		notedAt: now
	}];
}
/** Where the series lies now: the middle of its newest sessions, against the level before a change. */
function effectNow({ before }, { history, metric, tolerance }) {
	const sessions = tellingOf(history, metric).slice(-3);
	const scale = scaleTo(before, scaleOf(sessions, metric, tolerance));
	const shift = sessions.length === 0 ? 0 : middleOn(sessions, metric, scale) - levelOn(before, scale);
	return scale.kind === "relative" ? Math.expm1(shift) : shift;
}
/**
* Whether the three newest sessions after a change all lie nearer to the level before it than to the one after it, and in the
* middle no worse than the tolerance allows.
*/
function hasReturned({ before, after, firstAfter }, { history, metric, tolerance }) {
	const newest = tellingOf(history, metric).filter(({ recordedAt }) => isLater(recordedAt, firstAfter.recordedAt)).slice(-3);
	if (newest.length < NEWEST) return false;
	const scale = scaleTo(before, scaleOf(newest, metric, tolerance));
	const old = levelOn(before, scale);
	const way = levelOn(after, scale) > old ? 1 : -1;
	const half = Math.abs(levelOn(after, scale) - old) / 2;
	const away = valuesOn(newest, metric, scale).map((value) => way * (value - old));
	const middle = way * (middleOn(newest, metric, scale) - old);
	return away.every((one) => one < half) && middle <= marginOn(tolerance);
}
/** The sessions since the series is known to have moved last, so that no change is found twice. */
function sinceLastMove(history, noted) {
	const moves = noted.flatMap(({ firstAfter, returned }) => [firstAfter, ...returned === void 0 ? [] : [returned]]);
	return history.filter(({ recordedAt }) => moves.every((move) => !isLater(move.recordedAt, recordedAt)));
}
/** A level that was noted without correction is held against values without it. */
function scaleTo({ corrected }, scale) {
	return {
		...scale,
		isCorrected: scale.isCorrected && corrected !== void 0
	};
}
function isLater(a, b) {
	return Date.parse(a) > Date.parse(b);
}
function plain({ differing, before, after, ...rest }) {
	return {
		...rest,
		before: withoutHoles(before),
		after: withoutHoles(after),
		differing: [...differing]
	};
}
function withoutHoles({ value, corrected }) {
	return corrected === void 0 ? { value } : {
		value,
		corrected
	};
}

// src/github/issues.ts
/** The issues with a label, open or closed, that the token's own user opened and that are picked by what they say, oldest first. Reads all pages. */
async function ownIssues(github, label, isPicked) {
	const { octokit, owner, repo } = github;
	const picked = (await asked(`the issues with the label ${label}`, () => octokit.paginate(octokit.rest.issues.listForRepo, {
		owner,
		repo,
		labels: label,
		state: "all",
		sort: "created",
		direction: "asc",
		per_page: 100
	}))).filter(({ body, pull_request }) => pull_request === void 0 && isPicked(body ?? ""));
	if (picked.length === 0) return [];
	const login = await ownLogin(github);
	return picked.filter(({ user }) => user?.login === login).map(({ number, state, title, body }) => ({
		number,
		isOpen: state === "open",
		title,
		body: body ?? ""
	}));
}
/**
* @param text with a body unlike that of any issue of the token's own user, so that no lost answer leads to a second one.
* @returns its number.
*/
async function openIssue(github, label, text) {
	const { octokit, owner, repo } = github;
	return madeOnce(github, async () => {
		const { data } = await asked("to open an issue", () => octokit.rest.issues.create({
			owner,
			repo,
			...text,
			labels: [label]
		}));
		return data.number;
	}, async () => (await ownIssues(github, label, (body) => body === text.body))[0]?.number);
}
async function editIssue({ octokit, owner, repo }, issue, text) {
	await asked(`to edit issue #${issue}`, () => octokit.rest.issues.update({
		owner,
		repo,
		issue_number: issue,
		...text
	}));
}
/** Closes an issue: what it is about is done, or it is about nothing that another one is not about. */
async function closeIssue({ octokit, owner, repo }, issue, why) {
	await asked(`to close issue #${issue}`, () => octokit.rest.issues.update({
		owner,
		repo,
		issue_number: issue,
		state: "closed",
		state_reason: why
	}));
}

// src/report/level-issue.ts
const keySchema = object({
	key: string().max(1200),
	commit: string().max(64)
});
/** The change point that an issue is about, as `changePointKey` names it; undefined for any other issue. */
function changePointOf(body) {
	return readHiddenNote("edgebench-level", body, keySchema)?.key;
}
/** The issue about a level that moved, as GitHub's Markdown. */
function renderLevelIssue(change, tonight) {
	const { benchmark, metric, firstAfter, lastBefore } = change;
	const { label, tolerance } = METRICS[metric];
	const who = `${benchmark.model} on ${benchmark.device}`;
	const rows = [[
		"before",
		lastBefore,
		change.before.value
	], [
		"after",
		firstAfter,
		change.after.value
	]];
	const body = [
		hiddenNote("edgebench-level", {
			key: changePointKey(change),
			commit: firstAfter.commit
		}),
		`**${markdown(who)}: ${label} moved by ${formatChange(change.effect, tolerance.kind)}, and stays there.**`,
		"",
		`${runtimeWord(benchmark)}, ${markdown(parametersText(benchmark))}. On ${tonight.day} it was at ${formatChange(tonight.effect, tolerance.kind)} against the level before.`,
		"",
		`| | Night | Commit | ${label} |`,
		"| :-- | :-- | :-- | :-- |",
		...rows.map(([side, sighting, value]) => `| ${side} | ${dayOf(sighting.recordedAt)} | ${sighting.commit} | ${formatMetric(metric, value)} |`),
		"",
		...suspects(change, tonight).map((sentence) => `- ${sentence}`),
		"",
		`Benchmark: ${markdown(benchmarkId(benchmark))}. This issue is kept up to date every night, and closed when the level returns.`,
		""
	];
	return {
		title: `${who}: ${label} is ${formatSize(change.effect, tolerance.kind)} worse since ${dayOf(firstAfter.recordedAt)}`,
		body: body.join("\n")
	};
}
/** What is said when the level returned. */
function thanksText({ metric, before, returned }) {
	const since = returned === void 0 ? "" : ` since ${dayOf(returned.recordedAt)} (${returned.commit})`;
	return `Thank you! ${METRICS[metric].label} is back within the tolerance of ${formatMetric(metric, before.value)}${since}.`;
}
function suspects({ benchmark, lastBefore, firstAfter, differing }, { others }) {
	return [
		lastBefore.commit === firstAfter.commit ? "Both nights measured the same commit, so nothing in the repository moved it: look at the device." : `Suspect are the commits after ${lastBefore.commit} up to ${firstAfter.commit}.`,
		differing.length === 0 ? "No condition that edgebench knows of the device or of the measurement changed between the two nights." : `Between the two nights changed: ${markdown(list(differing))}.`,
		...others === 0 ? [] : [`${count(others, "other series", "other series")} of ${markdown(benchmark.device)} moved with the same night, which speaks for the device.`]
	];
}
/** `2026-11-20` of an instant. */
function dayOf(instant) {
	return instant.slice(0, 10);
}

// src/commands/level-issues.ts
const LABEL = "edgebench";
/** A device that was updated may move all of its series in one night; the worst of them speak for the others. */
const MOST_OPENED = 10;
/**
* Keeps one issue per change point: opens it once, keeps it up to date while the level stays, and closes it with thanks when
* the level returned. What somebody closed by hand is left closed. Doing it twice does nothing more.
*/
async function tellIssues(input) {
	const { github, say, lasting, returned } = input;
	if (lasting.length + returned.length === 0) return;
	try {
		const issues = await oneEach(github, await ownIssues(github, LABEL, (body) => changePointOf(body) !== void 0));
		const opened = await keepOpen(github, lasting, issues);
		const closed = await closeReturned(github, returned, issues);
		if (opened + closed > 0) say(`Issues about levels: ${opened} opened, ${closed} closed.`);
	} catch (error) {
		if (!(error instanceof GitHubRefused) || error.status !== 403 && error.status !== 404 && error.status !== 410) throw error;
		say("The token may not write issues, so levels that moved are in the store and in this log alone: give the job `issues: write`.");
	}
}
/** A request that GitHub carried out and did not answer was made again: the oldest issue of a change point is the one. */
async function oneEach(github, all) {
	const issues = /* @__PURE__ */ new Map();
	for (const issue of all) {
		const key = changePointOf(issue.body);
		if (!issues.has(key)) issues.set(key, issue);
		else if (issue.isOpen) await closeIssue(github, issue.number, "not_planned");
	}
	return issues;
}
/** @returns how many were opened. */
async function keepOpen(github, lasting, issues) {
	const worstFirst = [...lasting].sort((a, b) => Math.abs(b.change.effect) - Math.abs(a.change.effect));
	let opened = 0;
	for (const { change, tonight } of worstFirst) {
		const issue = issues.get(changePointKey(change));
		const text = renderLevelIssue(change, tonight);
		if (issue === void 0 && opened < MOST_OPENED) {
			await openIssue(github, LABEL, text);
			opened += 1;
		} else if (issue?.isOpen === true && (issue.body !== text.body || issue.title !== text.title)) await editIssue(github, issue.number, text);
	}
	return opened;
}
/** @returns how many were closed. */
async function closeReturned(github, returned, issues) {
	let closed = 0;
	for (const change of returned) {
		const issue = issues.get(changePointKey(change));
		if (issue?.isOpen !== true) continue;
		await closeIssue(github, issue.number, "completed");
		await createComment(github, issue.number, thanksText(change));
		closed += 1;
	}
	return closed;
}

// src/commands/levels.ts
/**
* Follows the level of every series of some devices after a nightly run: notes in the store where one moved or returned, and
* keeps an issue for each that made a series worse, unless that was accepted.
*/
async function followLevels(input) {
	const { store, github, plan, now, say } = input;
	const lines = await store.changepoints();
	const known = latestNotes(lines);
	const watched = await watchedSeries(input);
	const notes = watched.flatMap((series) => followSeries({
		...series,
		noted: known.filter((change) => isOf(change, series))
	}, now));
	for (const note of notes) say(noteSentence(note));
	if (notes.length > 0) await store.noteChangepoints(notes);
	if (github === void 0) return;
	const changes = latestNotes([...lines, ...notes]).filter(({ direction }) => direction === "worse");
	const accepted = [...plan?.acceptances ?? [], ...await store.acceptances()].filter((one) => isInForce(one, now));
	await tellIssues({
		github,
		say,
		lasting: lastingNow(changes.filter((change) => isLasting(change) && !isAccepted(change, accepted)), watched),
		returned: changes.filter(({ returned }) => returned !== void 0)
	});
}
/** Nightly runs measure each benchmark alone; what was measured beside another side, or for a change, is another series. */
async function watchedSeries({ store, devices, plan }) {
	const metrics = plan?.policy.gate.metrics ?? METRIC_NAMES.filter((metric) => METRICS[metric].gates);
	const watched = [];
	for (const device of devices) {
		const all = [...(await store.recent(device)).values()];
		const changes = new Set(all.flatMap(({ points }) => points.filter(({ role }) => role !== "only").map(({ session }) => session)));
		for (const series of all) {
			const history = nightsOf(series, changes);
			for (const metric of gatingIn(series.benchmark.scenario, metrics)) watched.push({
				benchmark: series.benchmark,
				metric,
				tolerance: toleranceOf(metric, plan),
				history
			});
		}
	}
	return watched;
}
function nightsOf({ points }, changes) {
	return onePerSession(points.filter(({ session }) => !changes.has(session))).map(summaryOf);
}
function toleranceOf(metric, plan) {
	return plan?.policy.tolerance[metric] ?? METRICS[metric].tolerance;
}
function isOf(change, { benchmark, metric }) {
	return change.metric === metric && benchmarkId(change.benchmark) === benchmarkId(benchmark);
}
/** A lasting change is told by its newest nights, so only where its series is still recorded. */
function lastingNow(changes, watched) {
	return changes.flatMap((change) => {
		const series = watched.find((one) => isOf(change, one));
		const newest = series?.history.at(-1);
		if (series === void 0 || newest === void 0) return [];
		const others = changes.filter(({ firstAfter }) => firstAfter.session === change.firstAfter.session);
		const moved = new Set(others.map(({ benchmark }) => benchmarkId(benchmark)));
		return [{
			change,
			tonight: {
				effect: effectNow(change, series),
				day: newest.recordedAt.slice(0, 10),
				others: moved.size - 1
			}
		}];
	});
}
/** Whether a maintainer said that the series may be worse by so much. */
function isAccepted({ benchmark, metric, effect }, acceptances) {
	const { kind } = METRICS[metric].tolerance;
	return acceptances.some(({ benchmark: pattern, metric: accepted, upTo }) => accepted === metric && namePattern(pattern)(benchmarkId(benchmark)) && upTo.kind === kind && Math.abs(effect) <= upTo.value);
}
function noteSentence({ benchmark, metric, direction, firstAfter, returned }) {
	const what = `${METRICS[metric].label} of ${benchmarkId(benchmark)}`;
	return returned === void 0 ? `${what} moved for the ${direction} with ${firstAfter.commit.slice(0, 10)}.` : `${what} returned with ${returned.commit.slice(0, 10)}.`;
}

// src/commands/record-step.ts
/** Events that measure everything and change nothing: the nights that levels are followed by. */
const NIGHTLY_EVENTS = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch"]);
/** Appends what the devices measured to the store; after a night, follows the level of each series. */
async function recordStep(runner, context) {
	await refuseProposals(runner, context);
	const name = needed(runner, "store");
	const isNight = NIGHTLY_EVENTS.has(context.env.GITHUB_EVENT_NAME);
	const github = isNight || isOnBranch(name) ? await openStepGitHub(runner, context) : void 0;
	const store = await openStore(name, context, github);
	const plan = await planOfRun(runner, context);
	const recordings = plan === void 0 ? await recordFolder(needed(runner, "results"), store, context) : await recordPlanned(plan, store, runner, context);
	for (const one of recordings) context.out(recordingLine(one));
	const devices = [...new Set(recordings.map(({ device }) => device))];
	const now = (/* @__PURE__ */ new Date()).toISOString();
	if (isNight && devices.length > 0) await followLevels({
		store,
		devices,
		plan,
		github,
		now,
		say: context.progress.line
	});
	return 0;
}
/** @throws UserError in a run of anything but the default branch as it is. */
async function refuseProposals(runner, { env }) {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref = "" } = env;
	if (event === void 0 || file === void 0) throw new UserError("record: this is no step of a workflow; at a desk, run edgebench record");
	if (runner.input("pull-request") !== "") throw proposed("a run for a pull request");
	refuseProposal(event, ref, await readPayload(file), file);
}
async function readPayload(file) {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		throw new UserError(`${file}: the event cannot be read (${codeOf(error)}); run this as a step of a workflow`);
	}
}
/** Undefined where the step names neither a plan nor its digest: then the folder of results is taken as it is. */
async function planOfRun(runner, context) {
	if (runner.input("plan") === "" && runner.input("plan-digest") === "") return void 0;
	const plan = await readPlan(context, await fetchPlan(runner, context));
	if (plan.event === "pull_request" || plan.event === "merge_group") throw proposed(`a plan of ${plan.event}`);
	return plan;
}
/** Records what the plan's devices learnt; a result that is absent, damaged or not what was planned costs its device alone. */
async function recordPlanned(plan, store, runner, context) {
	const devices = new Set(plan.jobs.map(({ device }) => device));
	const { folder, absent } = await fetchResults(runner, context, { devices });
	const read = await readDeviceResults(context, folder, devices);
	const strays = read.results.flatMap((result) => {
		const stray = strayOf(result, plan);
		return stray === void 0 ? [] : [[result.device.label, stray]];
	});
	const left = new Map([
		...absent,
		...read.absent,
		...strays
	]);
	for (const [device, reason] of left) context.progress.line(`Nothing of ${device} is recorded: ${reason}.`);
	const results = read.results.filter(({ device }) => !left.has(device.label));
	if (results.length === 0) context.progress.line("No device has a result to record.");
	return results.length === 0 ? [] : store.record(results);
}
/** What in a result the plan did not ask for: a device's job writes its result itself, so nothing in it is taken on trust. */
function strayOf({ device, measurements }, plan) {
	const job = plan.jobs.find((one) => one.device === device.label);
	const planned = new Set(job?.benchmarks.map(({ id }) => id));
	const commits = /* @__PURE__ */ new Set([plan.head, plan.base]);
	const stray = measurements.find(({ benchmark, commit }) => !planned.has(benchmarkId(benchmark)) || !commits.has(commit));
	return stray && `its result has ${benchmarkId(stray.benchmark)} at commit ${stray.commit}, which is not planned`;
}

export { recordStep };