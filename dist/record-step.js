import { A as METRICS, T as benchmarkId, d as commitSchema } from "./result.js";
import { t as UserError } from "./user-error.js";
import { t as readAnswer } from "./answer.js";
import { S as unknown, c as array, f as int, h as object, y as string } from "./schemas.js";
import { r as asked, t as GitHubRefused } from "./client.js";
import { r as parseJson } from "./document.js";
import { n as readDeviceResults, t as fetchResults } from "./fetch-results.js";
import { t as fetchPlan } from "./fetch-plan.js";
import { i as readPlan, n as codeOf } from "./files.js";
import { c as isOfEnvironment, d as isInForce, o as differingConditions } from "./comparability.js";
import { c as worseText, f as circumstances, g as waitingSentence, h as headlineText, l as alarmSentence, m as findingSentence, n as moreThan, o as suspectsParts, p as evidenceSentences, s as wholeText, t as commitText } from "./move-story.js";
import { t as dayOf } from "./short.js";
import { a as notesOf$1, i as followSeries, o as decideFinding, r as effectNow, s as isAccepted, t as NIGHTLY_EVENTS } from "./night.js";
import { d as middleOn, f as scaleOf, p as tellingOf } from "./change-point.js";
import { i as latestNotes, n as changePointKey, r as isLasting } from "./store.js";
import { o as ownLogin, s as madeOnce, t as createComment } from "./comments.js";
import { t as groupBy } from "./group-by.js";
import { m as metricLabel } from "./unit.js";
import { r as markdown, t as clip } from "./escape.js";
import { c as formatSize, o as formatMetric, r as formatChange, t as count } from "./figures.js";
import { n as readHiddenNote, t as hiddenNote } from "./hidden-note.js";
import { a as nightsOf, n as followedOf } from "./nights.js";
import { t as emulatedOf } from "./emulation.js";
import { n as compareBenchmark } from "./compare-benchmark.js";
import { b as rulesOf, v as levelOf, y as rulesIn } from "./launch-values.js";
import { t as rerunRules } from "./reruns.js";
import { a as openStore, r as isOnBranch } from "./open-store.js";
import { t as publishTarget } from "./publish-target.js";
import { n as recordFolder, r as recordingLine } from "./record2.js";
import { l as needed, r as openStepGitHub, u as optional } from "./step-github.js";
import { readFile } from "node:fs/promises";

// src/github/commit-range.ts
const LISTED$1 = 50;
const comparisonSchema = object({
	total_commits: int().min(0),
	commits: array(object({
		sha: commitSchema,
		commit: object({
			message: string(),
			author: object({ name: string() }).nullable()
		}),
		parents: array(unknown())
	}))
});
/**
* The commits that one has and another lacks, newest first: how many, and the first 50. Undefined where GitHub does not know
* one of them.
*/
async function commitsBetween(github, good, bad) {
	try {
		const first = await page(github, good, bad, 1);
		const last = Math.ceil(first.total_commits / LISTED$1);
		const pages = [...last > 2 ? [await page(github, good, bad, last - 1)] : [first]];
		if (last > 1) pages.push(await page(github, good, bad, last));
		const newest = pages.flatMap(({ commits }) => commits).slice(-50);
		return {
			count: first.total_commits,
			listed: newest.reverse().map(({ sha, commit, parents }) => ({
				commit: sha,
				title: (commit.message.split("\n")[0] ?? "").slice(0, 200),
				author: (commit.author?.name ?? "").slice(0, 100),
				isMerge: parents.length > 1
			}))
		};
	} catch (error) {
		if (error instanceof GitHubRefused && [404, 422].includes(error.status)) return void 0;
		throw error;
	}
}
async function page({ octokit, owner, repo }, good, bad, number) {
	const what = `the commits between ${good.slice(0, 12)} and ${bad.slice(0, 12)}`;
	const { data } = await asked(what, () => octokit.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${good}...${bad}`,
		per_page: LISTED$1,
		page: number
	}));
	return readAnswer(what, comparisonSchema, data);
}

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

// src/trend/attribution.ts
/** Two devices that measure in one night do not start at the same moment. */
const SAME_NIGHT_MS = 216e5;
/** Sessions that tell where another series lay on either side of a night; fewer than the least are no neighbour. */
const NEAREST = 8;
const LEAST_BEFORE = 3;
/** All but one in four moved: a noisy neighbour may hide its move. */
const TOGETHER = .75;
/**
* Who moved with a series.
*
* @param all every series that is followed, on every device, this one among them.
*/
function attributionOf(change, all) {
	const { benchmark, metric } = change;
	const judged = all.flatMap((series) => {
		if (series.metric !== metric) return [];
		const moved = benchmarkId(series.benchmark) === benchmarkId(benchmark) || movedWith(change, series);
		return moved === void 0 ? [] : [{
			benchmark: series.benchmark,
			moved
		}];
	});
	const models = shares(judged.filter((one) => one.benchmark.device === benchmark.device), (one) => one.benchmark.model);
	const devices = shares(judged.filter((one) => one.benchmark.model === benchmark.model), (one) => one.benchmark.device);
	return {
		hypothesis: hypothesisOf(models, devices),
		models,
		devices,
		environment: environmentMoved(change, all)
	};
}
function hypothesisOf(models, devices) {
	if (models.of < 2 && devices.of < 2) return "alone";
	const ofDevice = models.of >= 2 && models.moved >= TOGETHER * models.of;
	const everywhere = devices.moved >= TOGETHER * devices.of;
	if (ofDevice) return devices.of >= 2 && everywhere ? "both" : "device";
	return everywhere ? "model" : "neither";
}
/** How many of the groups moved: a group did where more than half of its series did. Its own always did. */
function shares(series, groupOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of series) {
		const group = groups.get(groupOf(one)) ?? {
			moved: 0,
			of: 0
		};
		groups.set(groupOf(one), {
			moved: group.moved + (one.moved ? 1 : 0),
			of: group.of + 1
		});
	}
	const moved = [...groups.values()].filter((group) => group.moved * 2 > group.of).length;
	return {
		moved: Math.max(1, moved),
		of: Math.max(1, groups.size)
	};
}
/**
* Whether a series lies elsewhere since that night, the same way and by at least half as much. Undefined where it was not
* measured often enough to tell.
*/
function movedWith({ metric, effect, firstAfter }, series) {
	const since = Date.parse(firstAfter.recordedAt) - SAME_NIGHT_MS;
	const sessions = tellingOf(series.history, metric);
	const before = sessions.filter(({ recordedAt }) => Date.parse(recordedAt) < since).slice(-8);
	const after = sessions.filter(({ recordedAt }) => Date.parse(recordedAt) >= since).slice(0, NEAREST);
	if (before.length < LEAST_BEFORE || after.length === 0) return void 0;
	const scale = scaleOf([...before, ...after], metric, series.tolerance);
	const shift = middleOn(after, metric, scale) - middleOn(before, metric, scale);
	const moved = scale.kind === "relative" ? Math.log1p(effect) : effect;
	return Math.sign(moved) * shift > Math.abs(moved) / 2;
}
function environmentMoved({ benchmark, lastBefore, firstAfter }, all) {
	const own = all.find((series) => benchmarkId(series.benchmark) === benchmarkId(benchmark))?.history ?? [];
	const [before = {}, after = {}] = [lastBefore, firstAfter].map((sighting) => own.find(({ session }) => session === sighting.session)?.conditions);
	return differingConditions(before, after).filter(isOfEnvironment).map((name) => ({
		name,
		before: before[name] ?? "",
		after: after[name] ?? ""
	}));
}

// src/trend/finding-group.ts
/** Series of one move need not be seen to move in the same night. */
const SAME_MOVE_DAYS = 3;
/**
* The group in which a finding is told: what one device did in some nights is told once, however many models it moved, and so
* is what one change of a model did, on however many devices.
*
* @param known change points whose findings are known, of this night too.
*/
function groupOf(change, cause, known) {
	const isOfDevice = cause === "device" || cause === "unknown";
	const { benchmark, firstAfter } = change;
	const beside = known.find((one) => one.finding !== void 0 && one.returned === void 0 && (isOfDevice ? one.finding.cause === cause && one.benchmark.device === benchmark.device : one.finding.cause !== "device" && one.finding.cause !== "unknown" && one.benchmark.model === benchmark.model) && isNear(one.firstAfter.recordedAt, firstAfter.recordedAt));
	if (beside?.finding !== void 0) return beside.finding.group;
	return `${isOfDevice ? `${cause} ${benchmark.device}` : `code ${benchmark.model}`} ${firstAfter.session}`;
}
function isNear(a, b) {
	return Math.abs(Date.parse(a) - Date.parse(b)) <= SAME_MOVE_DAYS * 864e5;
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

// src/report/finding-issue.ts
/** Rows of a table; more are counted. */
const LISTED = 50;
/** GitHub takes 256 characters. */
const LONGEST_TITLE = 250;
const keySchema = object({ key: string().max(1200) });
/** What an issue is about: a finding's group, or, in an older one, a change point's key; undefined for any other issue. */
function groupIn(body) {
	return readHiddenNote("edgebench-level", body, keySchema)?.key;
}
/** The issue about a finding, as GitHub's Markdown. @param all the series of one group, the one that moved most first. */
function renderFindingIssue(all) {
	const [worst] = all;
	const { finding, firstAfter } = worst.change;
	const title = titleOf(all);
	const body = [
		hiddenNote("edgebench-level", {
			key: finding.group,
			commit: firstAfter.commit
		}),
		`**${markdown(headlineText(worst.change))}**`,
		"",
		...table(all),
		"",
		...reasons(all).map((sentence) => `- ${markdown(sentence)}`),
		"",
		...commitLines(worst.change),
		"This issue is kept up to date every night, and closed when the level returns.",
		""
	];
	return {
		title: clip(title, LONGEST_TITLE),
		body: body.join("\n")
	};
}
/** What is said when every level of a finding returned. */
function thanksText(returned) {
	const [first] = returned;
	if (first === void 0) return "Thank you!";
	const { metric, benchmark, before } = first;
	const since = first.returned === void 0 ? "" : ` since ${dayOf(first.returned.recordedAt)} (${first.returned.commit})`;
	const more = returned.length - 1;
	const others = more === 0 ? "" : `, and so ${more === 1 ? "is" : "are"} ${more} other series`;
	return `Thank you! ${metricLabel(metric, benchmark)} is back within the tolerance of ${formatMetric(metric, before.value)}${since}${others}.`;
}
function titleOf(all) {
	const [{ change }] = all;
	const { finding, benchmark, metric, effect, firstAfter } = change;
	const size = formatSize(effect, METRICS[metric].tolerance.kind);
	if (finding.cause === "device" && all.length > 1) return `${benchmark.device}: ${count(modelsIn(all), "model")} up to ${size} worse since ${dayOf(firstAfter.recordedAt)}, by the device`;
	const devices = new Set(all.map((one) => one.change.benchmark.device)).size;
	return `${devices > 1 ? `${benchmark.model} on ${count(devices, "device")}` : `${benchmark.model} on ${benchmark.device}`}: ${worseText(change)}`;
}
function table(all) {
	const rows = all.slice(0, LISTED).map(({ change, tonight }) => {
		const { benchmark, metric, before, after, effect, lastBefore, firstAfter } = change;
		const { kind } = METRICS[metric].tolerance;
		return `| ${[
			markdown(benchmarkId(benchmark)),
			metricLabel(metric, benchmark),
			`${formatMetric(metric, before.value)}<br>${dayOf(lastBefore.recordedAt)}`,
			`${formatMetric(metric, after.value)}<br>${dayOf(firstAfter.recordedAt)}`,
			`**${formatChange(effect, kind)}**`,
			`${formatChange(tonight.effect, kind)}<br>${tonight.day}`
		].join(" | ")} |`;
	});
	const more = all.length - rows.length;
	return [
		"| Benchmark | Metric | Last good | First bad | Moved by | Now |",
		"| :-- | :-- | :-- | :-- | :-- | :-- |",
		...rows,
		...more > 0 ? ["", `And ${more} more.`] : []
	];
}
/** The worst series speaks for its group, and each re-run for itself. */
function reasons(all) {
	const evidence = all.slice(0, LISTED).flatMap(({ change }) => evidenceSentences(change));
	return [...new Set(evidence), ...circumstances(all[0].change)];
}
/** The commits between, and how the one among them is found. */
function commitLines(change) {
	const { benchmark, metric, finding, lastBefore, firstAfter } = change;
	const suspects = [markdown(wholeText(suspectsParts(change))), ""];
	if (lastBefore.commit === firstAfter.commit || finding.cause === "device") return suspects;
	const bisect = `edgebench bisect ${benchmarkId(benchmark)} --metric ${metric} --good ${lastBefore.commit} --bad ${firstAfter.commit}`;
	return [
		...suspects,
		...listedLines(finding.commits),
		"On the device, this measures between them until one is left:",
		"",
		`\`\`\`sh\n${bisect}\n\`\`\``,
		""
	];
}
function listedLines(commits) {
	if (commits === void 0 || commits.listed.length === 0) return [];
	return [
		...commits.listed.map((one) => `- ${one.commit} ${markdown(commitText(one))}`),
		...moreThan(commits).map((more) => `- ${more}`),
		""
	];
}
const modelsIn = (all) => new Set(all.map(({ change }) => change.benchmark.model)).size;

// src/commands/finding-issues.ts
const LABEL = "edgebench";
/** Whatever happens to a fleet in one night: the worst speak for the others. */
const MOST_OPENED = 10;
/**
* Keeps one issue per finding: opens it once, keeps it up to date while a level of it stays, and closes it with thanks when
* all returned. What somebody closed by hand is left closed. Doing it twice does nothing more.
*/
async function tellFindings(input) {
	const { github, say, lasting, returned } = input;
	const found = lasting.filter((one) => isFound(one.change));
	if (found.length + returned.length === 0) return;
	try {
		const issues = await oneEach(github, await ownIssues(github, LABEL, (body) => groupIn(body) !== void 0));
		const opened = await keepOpen(github, found, issues);
		const still = new Set(lasting.flatMap(({ change }) => keysOf(change)));
		const closed = await closeReturned(github, returned.filter((change) => !keysOf(change).some((key) => still.has(key))), issues);
		if (opened + closed > 0) say(`Issues about findings: ${opened} opened, ${closed} closed.`);
	} catch (error) {
		if (!(error instanceof GitHubRefused) || error.status !== 403 && error.status !== 404 && error.status !== 410) throw error;
		say("The token may not write issues, so findings are in the store and in this log alone: give the job `issues: write`.");
	}
}
const isFound = (change) => change.finding !== void 0;
/** The names under which an issue about a change point is found: its finding's, and its own, as older issues have it. */
function keysOf(change) {
	return [...change.finding === void 0 ? [] : [change.finding.group], changePointKey(change)];
}
/** A request that GitHub carried out and did not answer was made again: the oldest issue of a finding is the one. */
async function oneEach(github, all) {
	const issues = /* @__PURE__ */ new Map();
	for (const issue of all) {
		const key = groupIn(issue.body);
		if (!issues.has(key)) issues.set(key, issue);
		else if (issue.isOpen) await closeIssue(github, issue.number, "not_planned");
	}
	return issues;
}
const issueOf = (changes, issues) => changes.flatMap(keysOf).flatMap((key) => issues.get(key) ?? [])[0];
/** @returns how many were opened. */
async function keepOpen(github, found, issues) {
	const worstFirst = [...found].sort((a, b) => Math.abs(b.change.effect) - Math.abs(a.change.effect));
	let opened = 0;
	for (const group of groupBy(worstFirst, ({ change }) => change.finding.group).values()) {
		const issue = issueOf(group.map(({ change }) => change), issues);
		const text = renderFindingIssue(group);
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
	for (const group of groupBy(returned, (change) => change.finding?.group ?? changePointKey(change)).values()) {
		const issue = issueOf(group, issues);
		if (issue?.isOpen !== true) continue;
		await closeIssue(github, issue.number, "completed");
		await createComment(github, issue.number, thanksText(group));
		closed += 1;
	}
	return closed;
}

// src/commands/rerun-notes.ts
/**
* What a night's re-runs told, one line a metric.
*
* @param known what was noted before: a night that is recorded again adds nothing.
*/
function rerunNotes(night, known) {
	return night.plan.jobs.flatMap(({ benchmarks }) => benchmarks.flatMap((planned) => planned.rerun === void 0 ? [] : notesOf(planned, planned.rerun, night))).filter((note) => !known.some((one) => isSame(one, note)));
}
function notesOf(planned, rerun, { plan, results, absent, now }) {
	const { benchmark } = planned;
	const result = results.find(({ device }) => device.label === benchmark.device);
	const own = result?.measurements.find((one) => one.role === "only" && benchmarkId(one.benchmark) === planned.id && emulatedOf(one) === void 0);
	const why = absent.get(benchmark.device) ?? "the benchmark was not measured";
	const paired = own?.rerun?.outcome === "paired" && isPlanned(own.rerun, rerun) ? own.rerun : void 0;
	return rerun.metrics.map((metric) => ({
		benchmark,
		metric,
		cause: rerun.cause,
		good: {
			commit: rerun.good.commit,
			...paired && { model: paired.good.model.sha256 }
		},
		bad: {
			commit: rerun.bad.commit,
			...paired && { model: paired.bad.model.sha256 }
		},
		...result && { session: result.session.id },
		notedAt: now,
		outcome: outcomeOf(metric, rerun, own, {
			paired,
			plan,
			why
		})
	}));
}
function outcomeOf(metric, rerun, own, { paired, plan, why }) {
	if (rerun.kind === "same-content") return { kind: "same-content" };
	if (rerun.kind === "impossible") return {
		kind: "none",
		why: rerun.why
	};
	if (paired !== void 0 && own !== void 0) return compared(metric, rerun, own, paired, plan);
	if (own?.rerun?.outcome === "none") return {
		kind: "none",
		why: own.rerun.why
	};
	return {
		kind: "none",
		why: own?.reason ?? why
	};
}
/** A device writes its result itself: what it says of other commits than those that were planned counts for nothing. */
function isPlanned({ good, bad }, planned) {
	return planned.kind === "planned" && good.commit === planned.good.commit && bad.commit === planned.bad.commit;
}
function compared(metric, rerun, own, { good, bad, looks, ending }, plan) {
	const { benchmark } = own;
	const { policy, comparisons } = rerunRules(plan, rerun);
	const rules = rulesIn(benchmark.scenario, rulesOf(policy, comparisons));
	const common = {
		benchmark,
		status: "measured",
		lostLaunches: [],
		ending,
		...looks && { looks }
	};
	const told = compareBenchmark({
		kind: "same-session",
		base: {
			...common,
			...good,
			role: "base"
		}
	}, {
		...common,
		...bad,
		role: "head"
	}, rules).find((one) => one.metric === metric);
	if (told === void 0) return {
		kind: "none",
		why: "the rounds do not tell this metric"
	};
	if (told.verdict === "not-measured") return {
		kind: "none",
		why: told.reason
	};
	const { effect, interval, n } = told.evidence;
	return {
		kind: "compared",
		verdict: told.verdict,
		effect,
		...interval && { interval: { ...interval } },
		n,
		level: levelOf(metric, rules)
	};
}
/** The same re-run of the same night; of a device that gave no result, of the same day. */
function isSame(a, b) {
	if (!(a.metric === b.metric && benchmarkId(a.benchmark) === benchmarkId(b.benchmark) && a.good.commit === b.good.commit && a.bad.commit === b.bad.commit) || a.session !== b.session) return false;
	return a.session !== void 0 || a.notedAt.slice(0, 10) === b.notedAt.slice(0, 10);
}

// src/commands/levels.ts
/**
* Follows the level of every series of some devices after a nightly run: alarms in the store where one moved, a finding once
* a re-run has named the cause, a note where it returned. People are told findings alone, in one issue for each that made a
* series worse, unless that was accepted.
*/
async function followLevels(input) {
	const { store, github, plan, now, say } = input;
	const lines = await store.changepoints();
	const known = await store.reruns();
	const followed = await followedSeries(input);
	const told = rerunsOf(input, known);
	const moves = followed.flatMap((series) => followSeries({
		...series,
		noted: notesOf$1(series, latestNotes(lines))
	}, now)).map((note) => ({
		...note,
		attribution: note.attribution ?? attributionOf(note, followed)
	}));
	for (const note of moves) say(alarmSentence(note));
	const accepted = [...plan?.acceptances ?? [], ...await store.acceptances()].filter((one) => isInForce(one, now));
	const findings = await findingsOf(latestNotes([...lines, ...moves]).filter((change) => !isAccepted(change, accepted)), [...known, ...told], followed, input);
	if (told.length > 0) await store.noteReruns(told);
	const notes = [...moves, ...findings];
	if (notes.length > 0) await store.noteChangepoints(notes);
	if (github === void 0) return;
	const changes = latestNotes([...lines, ...notes]).filter(({ direction }) => direction === "worse");
	await tellFindings({
		github,
		say,
		lasting: tonightOf(changes.filter((change) => isLasting(change) && !isAccepted(change, accepted)), followed),
		returned: changes.filter(({ returned }) => returned !== void 0)
	});
}
function rerunsOf({ plan, results, absent = /* @__PURE__ */ new Map(), now }, known) {
	return plan === void 0 || results === void 0 ? [] : rerunNotes({
		plan,
		results,
		absent,
		now
	}, known);
}
async function followedSeries({ store, devices, plan }) {
	const followed = [];
	for (const device of devices) for (const series of nightsOf(await store.recent(device)).values()) followed.push(...followedOf(series, plan?.policy));
	return followed;
}
/** What the night finds out about lasting alarms. */
async function findingsOf(changes, reruns, followed, { now, say, commitsBetween }) {
	const rangeOf = rangesFrom(commitsBetween);
	const found = [];
	for (const change of changes) {
		const series = seriesOf(change, followed);
		if (!isLasting(change) || change.finding !== void 0 || series === void 0) continue;
		const attribution = attributionOf(change, followed);
		const { tolerance } = series;
		const suspicion = {
			change,
			effectNow: effectNow(change, series),
			tolerance,
			attribution,
			reruns,
			now
		};
		const decided = decideFinding(suspicion);
		if (decided.kind === "waiting") {
			say(waitingSentence(change, decided.why));
			continue;
		}
		const { cause, evidence, confirmedBy } = decided;
		const group = groupOf(change, cause, [...changes, ...found]);
		const commits = cause === "device" ? void 0 : await rangeOf(change);
		const finding = {
			cause,
			evidence,
			confirmedBy,
			group,
			...commits && { commits },
			foundAt: now
		};
		const noted = {
			...change,
			attribution,
			finding,
			notedAt: now
		};
		say(findingSentence(noted));
		found.push(noted);
	}
	return found;
}
/** Asks for each pair of commits once: what moved in one night mostly moved between the same two. */
function rangesFrom(commitsBetween) {
	const asked = /* @__PURE__ */ new Map();
	return ({ lastBefore, firstAfter }) => {
		const [good, bad] = [lastBefore.commit, firstAfter.commit];
		if (good === bad) return void 0;
		const key = `${good} ${bad}`;
		if (!asked.has(key)) asked.set(key, commitsBetween?.(good, bad));
		return asked.get(key);
	};
}
/** The series in which a change is noted, where it is still recorded. */
function seriesOf(change, followed) {
	return followed.find((one) => notesOf$1(one, [change]).length > 0);
}
/** A lasting change is told by its newest nights, so only where its series is still recorded. */
function tonightOf(changes, followed) {
	return changes.flatMap((change) => {
		const series = seriesOf(change, followed);
		const newest = series?.history.at(-1);
		if (series === void 0 || newest === void 0) return [];
		return [{
			change,
			tonight: {
				effect: effectNow(change, series),
				day: dayOf(newest.recordedAt)
			}
		}];
	});
}

// src/commands/record-step.ts
/** Appends what the devices measured to the store; after a night, follows the level of each series; publishes how all stand. */
async function recordStep(runner, context) {
	await refuseProposals(runner, context);
	const name = needed(runner, "store");
	const { publish, publishUrl: url } = {
		...optional(runner, "publish", "publish"),
		...optional(runner, "publish-url", "publishUrl")
	};
	const target = publish === void 0 ? void 0 : publishTarget(publish, name);
	const isNight = NIGHTLY_EVENTS.has(context.env.GITHUB_EVENT_NAME);
	const github = isNight || isOnBranch(name) || target?.kind === "branch" ? await openStepGitHub(runner, context) : void 0;
	const store = await openStore(name, context, github);
	const plan = await planOfRun(runner, context);
	const { recordings, ...learnt } = plan === void 0 ? { recordings: await recordFolder(needed(runner, "results"), store, context) } : await recordPlanned(plan, store, runner, context);
	for (const one of recordings) context.out(recordingLine(one));
	const devices = [...new Set([...plan?.jobs ?? [], ...recordings].map(({ device }) => device))];
	if (isNight && devices.length > 0) await followLevels({
		...learnt,
		store,
		devices,
		plan,
		github,
		commitsBetween: github && ((good, bad) => commitsBetween(github, good, bad)),
		now: (/* @__PURE__ */ new Date()).toISOString(),
		say: context.progress.line
	});
	if (publish !== void 0 && target !== void 0) {
		const { publishPage } = await import("./publish-page.js");
		context.out(await publishPage({
			store,
			target,
			name: publish,
			url,
			github
		}, context));
	}
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
	return {
		recordings: results.length === 0 ? [] : await store.record(results),
		results,
		absent: left
	};
}
/** What in a result the plan did not ask for: a device's job writes its result itself, so nothing in it is taken on trust. */
function strayOf({ device, measurements }, plan) {
	const job = plan.jobs.find((one) => one.device === device.label);
	const planned = new Set(job?.benchmarks.map(({ id }) => id));
	const commits = /* @__PURE__ */ new Set([plan.head, plan.base]);
	const stray = measurements.find(({ benchmark, commit }) => !planned.has(benchmarkId(benchmark)) || !commits.has(commit));
	if (stray !== void 0) return `its result has ${benchmarkId(stray.benchmark)} at commit ${stray.commit}, which is not planned`;
	const foreign = measurements.find(({ source }) => source !== void 0);
	return foreign && `its result has ${benchmarkId(foreign.benchmark)} from another tool, and edgebench was to measure it`;
}

export { recordStep };