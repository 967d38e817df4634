import { t as groupBy } from "./group-by.js";
import { T as sha256Hex, _ as median } from "./unit.js";
import { t as count } from "./figures.js";
import { i as latestNotes, r as isLasting } from "./store.js";
import { A as METRICS, T as benchmarkId } from "./result.js";
import { t as namePattern } from "./name-pattern.js";
import { c as isOfEnvironment } from "./comparability.js";
import { d as middleOn, f as scaleOf, i as watched, l as levelOn, m as valuesOn, o as newestMove, p as tellingOf, r as sighting, t as changePointOf, u as marginOn } from "./change-point.js";
import { t as meanInterval } from "./mean-interval.js";
import { a as nightsOf, n as followedOf } from "./nights.js";

// src/plan/jobs.ts
/**
* What one side of a benchmark is taken to need where nothing is known of its speed: rounds of a few seconds until a verdict
* is settled; half an hour of a sustained launch.
*/
const SECONDS_PER_SIDE = {
	"single-stream": 60,
	"multi-stream": 60,
	offline: 60,
	"cold-start": 60,
	sustained: 1800
};
/** What one job may spend on a device, seconds: a scheduled run may have a budget of its own. */
function budgetOf({ budgetSeconds, defaultBudgetSeconds, nightBudgetSeconds: night }, event) {
	return (device) => {
		return (event === "schedule" ? night[device] ?? night["default"] : void 0) ?? budgetSeconds[device] ?? defaultBudgetSeconds;
	};
}
/** One job per device that has something to measure, in the order of the devices' names. */
function makeJobs(planned, devices, secondsOf) {
	const byDevice = groupBy(planned, ({ benchmark }) => benchmark.device);
	return [...devices.values()].toSorted((a, b) => a.label < b.label ? -1 : 1).flatMap((device) => {
		const benchmarks = byDevice.get(device.label);
		return benchmarks === void 0 ? [] : [makeJob(device, benchmarks, secondsOf(device.label))];
	});
}
function makeJob({ label, runsOn, transport, python, coolDown, prepare, peaks }, benchmarks, budgetSeconds) {
	return {
		device: label,
		runsOn: [...runsOn],
		transport: { ...transport },
		...coolDown === void 0 ? {} : { coolDown },
		...prepare === void 0 ? {} : { prepare },
		...peaks === void 0 ? {} : { peaks },
		...python !== void 0 && { python },
		budgetSeconds,
		expectedMinutes: expectedMinutes(benchmarks, budgetSeconds),
		benchmarks: [...benchmarks]
	};
}
/** A guess for people, to a tenth of a minute; what bounds the job is its budget. */
function expectedMinutes(benchmarks, budgetSeconds) {
	return minutesWithin(benchmarks.reduce((sum, { benchmark, base, identical }) => {
		return sum + (base === null || identical ? 1 : 2) * SECONDS_PER_SIDE[benchmark.scenario];
	}, 0), budgetSeconds);
}
/** To a tenth of a minute, and no more than the budget. */
function minutesWithin(seconds, budgetSeconds) {
	return Math.round(Math.min(budgetSeconds, seconds) / 6) / 10;
}

// src/plan/night.ts
/** Re-runs take at most this part of a night's budget, so that alarms never stop the rotation. */
const RERUN_PART = .5;
/** So do benchmarks that nights do not get measured: failing ones stay the stalest of all for ever. */
const OVERDUE_PART = .5;
/** A benchmark that waited for so many nights per benchmark of its device, and some more, cannot have been measured. */
const OVERDUE = {
	perBenchmark: 3,
	nights: 7
};
/** Further nights are not foretold. */
const FORETOLD_NIGHTS = 60;
/**
* Fits a night into its budget: re-runs that alarms and warnings asked for, then the others by their score, age × (1 +
* uncertainty), the highest first. One that does not fit lets smaller ones pass; the first of each kind always fits, however
* long it takes. So whatever can be measured has its turn, and what cannot takes at most half of a night from the rest.
*
* @param day of the night, `2026-11-20`: what nights fail to measure takes turns by it.
*/
function planNight(candidates, budgetSeconds, day) {
	const measured = fill(candidates, budgetSeconds, day);
	const taken = new Set(measured.map(({ id }) => id));
	const left = candidates.filter(({ id }) => !taken.has(id));
	const turns = left.length === 0 ? /* @__PURE__ */ new Map() : foretell(candidates, taken, budgetSeconds, day);
	return {
		measured,
		left: left.map(({ id }) => ({
			id,
			inNights: turns.get(id)
		}))
	};
}
/** What a night of these takes in, in order. */
function fill(candidates, budgetSeconds, day) {
	const chosen = [];
	const taken = /* @__PURE__ */ new Set();
	let spent = 0;
	/** @param atLeastOne whether the first one counts as fitting. */
	const take = (ordered, limit, rerun, atLeastOne) => {
		let first = atLeastOne;
		for (const one of ordered) {
			const seconds = one.seconds + (rerun ? one.rerun?.seconds ?? 0 : 0);
			if (taken.has(one.id) || !first && spent + seconds > limit) continue;
			first = false;
			taken.add(one.id);
			chosen.push({
				id: one.id,
				rerun
			});
			spent += seconds;
		}
	};
	take(byCause(candidates), RERUN_PART * budgetSeconds, true, true);
	const { overdue, others } = sorted(candidates, day);
	const reserved = Math.min(seconds(overdue.filter(({ id }) => !taken.has(id))), OVERDUE_PART * (budgetSeconds - spent));
	take(others, budgetSeconds - Math.max(0, reserved), false, true);
	take(overdue, budgetSeconds, false, true);
	take(others, budgetSeconds, false, false);
	return chosen;
}
const seconds = (candidates) => candidates.reduce((sum, one) => sum + one.seconds, 0);
/** Alarms before warnings, each in the order given. */
function byCause(candidates) {
	const due = (cause) => candidates.filter(({ rerun }) => rerun?.cause === cause);
	return [...due("alarm"), ...due("warning")];
}
/** The highest score first; what was never measured, or long should have been, by turns. */
function sorted(candidates, day) {
	const longest = OVERDUE.perBenchmark * candidates.length + OVERDUE.nights;
	const isOverdue = ({ age }) => age === void 0 || age > longest;
	const turn = ({ id }) => sha256Hex(`${day} ${id}`);
	return {
		overdue: candidates.filter(isOverdue).map((one) => [turn(one), one]).sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one),
		others: candidates.filter((one) => !isOverdue(one)).sort((a, b) => scoreOf(b) - scoreOf(a))
	};
}
/** Which of two has waited longer or is known less: age × (1 + uncertainty). */
function scoreOf({ age = Number.POSITIVE_INFINITY, uncertainty }) {
	return age * (1 + Math.min(1, Math.max(0, uncertainty)));
}
/** The nights after this one, if everything goes as planned and nothing new comes up. */
function foretell(candidates, tonight, budgetSeconds, day) {
	const turns = /* @__PURE__ */ new Map();
	let taken = tonight;
	let later = candidates.map(({ rerun: _, ...one }) => one);
	for (let nights = 1; nights <= FORETOLD_NIGHTS && turns.size < candidates.length - tonight.size; nights += 1) {
		const before = taken;
		later = later.map((one) => ({
			...one,
			age: before.has(one.id) ? 1 : one.age === void 0 ? void 0 : one.age + 1
		}));
		taken = new Set(fill(later, budgetSeconds, dayAfter(day, nights)).map(({ id }) => id));
		for (const id of taken) if (!tonight.has(id) && !turns.has(id)) turns.set(id, nights);
	}
	return turns;
}
function dayAfter(day, nights) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + nights * 864e5).toISOString().slice(0, 10);
}

// src/trend/accepted.ts
/** Whether a maintainer said that the series may be worse by so much. @param acceptances those in force. */
function isAccepted({ benchmark, metric, effect }, acceptances) {
	const { kind } = METRICS[metric].tolerance;
	return acceptances.some(({ benchmark: pattern, metric: accepted, upTo }) => accepted === metric && namePattern(pattern)(benchmarkId(benchmark)) && upTo.kind === kind && Math.abs(effect) <= upTo.value);
}

// src/trend/rerun-boundary.ts
/** The boundary of a change point. */
function boundaryOf({ lastBefore, firstAfter, models }) {
	return {
		good: {
			commit: lastBefore.commit,
			...models && { model: models.before }
		},
		bad: {
			commit: firstAfter.commit,
			...models && { model: models.after }
		}
	};
}
/** Re-runs of one metric of a benchmark between the same contents as a boundary, whatever asked for them. Oldest first. */
function rerunsBetween(reruns, benchmark, metric, { good, bad }) {
	const id = benchmarkId(benchmark);
	return reruns.filter((one) => one.metric === metric && benchmarkId(one.benchmark) === id && isSame(one.good, good) && isSame(one.bad, bad));
}
function isSame(a, b) {
	return a.commit === b.commit || a.model !== void 0 && a.model === b.model;
}

// src/trend/decide-finding.ts
/** Re-runs that are tried before people are told that the cause could not be named. */
const MOST_TRIES = 3;
/** Days that an alarm waits for its re-run before people are told all the same. */
const MOST_DAYS = 7;
/**
* Names the cause of a level that moved. A paired re-run of the last good content against the first bad one decides: where it
* shows the move again, the code did it; where it does not and the level stays moved, the device did.
*/
function decideFinding(suspicion) {
	const { change, reruns } = suspicion;
	if (!staysMoved(suspicion)) return waiting("the newest nights do not lie at the new level");
	if (METRICS[change.metric].noise === "exact") return found("code", { kind: "exact" }, []);
	if (isSameContent(change)) return found("device", { kind: "same-content" }, confirmations(suspicion));
	const tried = rerunsBetween(reruns, change.benchmark, change.metric, boundaryOf(change));
	for (const rerun of tried.toReversed()) {
		if (rerun.outcome.kind === "same-content") return found("device", { kind: "same-content" }, confirmations(suspicion));
		const cause = causeOf(rerun.outcome, suspicion);
		if (cause === void 0) continue;
		return found(cause, {
			kind: "rerun",
			rerun
		}, cause === "code" ? [] : confirmations(suspicion));
	}
	const last = tried.at(-1);
	if (tried.length >= MOST_TRIES && last !== void 0) return found("unknown", unanswered(last), []);
	if (daysSince(suspicion) >= MOST_DAYS) return found("unknown", last === void 0 ? NEVER_TRIED : unanswered(last), []);
	return waiting(last === void 0 ? "its re-run is still to come" : "its re-run did not decide, and is made again");
}
/** Whether a change asks for a re-run that was not made often enough yet. */
function needsRerun(change, reruns) {
	if (METRICS[change.metric].noise === "exact" || isSameContent(change) || change.finding !== void 0) return false;
	return rerunsBetween(reruns, change.benchmark, change.metric, boundaryOf(change)).length < MOST_TRIES;
}
/** Whether nothing that is measured changed with the commit. */
function isSameContent({ lastBefore, firstAfter, models, differing }) {
	if (lastBefore.commit === firstAfter.commit) return true;
	const isFedAlike = differing.every((name) => isOfEnvironment(name));
	return models !== void 0 && models.before === models.after && isFedAlike;
}
const NEVER_TRIED = {
	kind: "none",
	why: `no night had a re-run for it in ${MOST_DAYS} days`
};
function unanswered(rerun) {
	const { outcome } = rerun;
	return outcome.kind === "none" ? {
		kind: "none",
		why: outcome.why
	} : {
		kind: "rerun",
		rerun
	};
}
/** Undefined where a re-run does not say. */
function causeOf(outcome, { change, tolerance }) {
	if (outcome.kind !== "compared") return void 0;
	const margin = marginOn(tolerance);
	const { way, size } = sizeOf(change.effect, tolerance);
	const near = (effect) => way * onScale(effect, tolerance);
	const { verdict, interval } = outcome;
	if (verdict === (change.direction === "worse" ? "regressed" : "improved")) {
		const most = interval && Math.max(near(interval.lower), near(interval.upper));
		return most !== void 0 && size - most > margin ? "both" : "code";
	}
	if (verdict !== "inconclusive") return "device";
	const most = interval && Math.max(near(interval.lower), near(interval.upper));
	return most !== void 0 && most < size / 2 ? "device" : void 0;
}
/** The newest nights still lie on the far side of half of the move. */
function staysMoved({ change, effectNow, tolerance }) {
	const { way, size } = sizeOf(change.effect, tolerance);
	return way * onScale(effectNow, tolerance) > size / 2;
}
function confirmations({ change, attribution, tolerance }) {
	const { way } = sizeOf(change.effect, tolerance);
	const sentinel = sentinelShift(change);
	return [
		...sentinel !== void 0 && way * sentinel > marginOn(tolerance) / 2 ? ["sentinel"] : [],
		...attribution.hypothesis === "device" || attribution.hypothesis === "both" ? ["neighbours"] : [],
		...attribution.environment.length > 0 ? ["environment"] : []
	];
}
/** How far the sentinel moved with the series, on the log scale: what the correction took out. Undefined without one. */
function sentinelShift({ before, after, metric }) {
	if (before.corrected === void 0 || after.corrected === void 0) return void 0;
	const shift = Math.log(after.value / before.value) - (after.corrected - before.corrected);
	return Number.isFinite(shift) && METRICS[metric].tolerance.kind === "relative" ? shift : void 0;
}
const onScale = (effect, { kind }) => kind === "relative" ? Math.log1p(effect) : effect;
function sizeOf(effect, tolerance) {
	const moved = onScale(effect, tolerance);
	return {
		way: moved < 0 ? -1 : 1,
		size: Math.abs(moved)
	};
}
function daysSince({ change, now }) {
	return (Date.parse(now) - Date.parse(change.notedAt)) / 864e5;
}
const waiting = (why) => ({
	kind: "waiting",
	why
});
function found(cause, evidence, confirmedBy) {
	return {
		kind: "found",
		cause,
		evidence,
		confirmedBy: [...confirmedBy]
	};
}

// src/stats/level-warning.ts
/** The newest value, or both of the two newest, must lie so many standard deviations from all before. */
const ONE_BEYOND = 5.5;
const TWO_BEYOND = 3.5;
/** With fewer values before the newest, nobody knows how much a series varies. */
const LEAST_BEFORE = 8;
/**
* Whether the newest values of a watched series look moved, though it is too early to say so: the evidence for a split nearly
* reaches an alarm's; or the newest two, or the newest one, lie far from everything before them, and farther than any value
* did, so that a series with a wild night now and then warns of the wildest ones only.
*
* @param smallest moves of no more than this are none.
*/
function newestWarning(watch, smallest) {
	const split = watch.look();
	if (split !== void 0 && split.excess > -.6 && Math.abs(split.shift) > smallest) return {
		shift: split.shift,
		count: watch.series.length - split.at
	};
	for (const [count, beyond] of [[2, TWO_BEYOND], [1, ONE_BEYOND]]) {
		const shift = newestBeyond(watch, count, beyond);
		if (shift !== void 0 && Math.abs(shift) > smallest) return {
			shift,
			count
		};
	}
}
/** How far the newest values lie from those before, where all of them lie that far on the same side. */
function newestBeyond({ series }, count, deviations) {
	const before = series.length - count;
	if (before < LEAST_BEFORE) return void 0;
	const { mean, squares } = series.span(0, before);
	const away = (at) => series.raw(at) - mean;
	const newest = Array.from({ length: count }, (_, index) => away(before + index));
	const side = Math.sign(newest[0] ?? 0);
	const least = Math.min(...newest.map((one) => side * one));
	let farthest = deviations * Math.sqrt(squares / (before - 1));
	for (let at = 0; at < before; at += 1) farthest = Math.max(farthest, Math.abs(away(at)));
	return least > farthest ? newest.reduce((sum, one) => sum + one, 0) / count : void 0;
}

// src/trend/watch-series.ts
/**
* What the newest session of a history says: nothing, that its level may have moved, or that it did: that since some session,
* three or more of them, the series lies elsewhere than before, by more than the tolerance, and so clearly that a series
* without any change is hardly ever said to have moved (statistics.md says how often, and in which noise).
*
* @param history the series since it is known to have moved last, oldest first.
* @param tolerance a move within it is none.
*/
function watchSeries(history, metric, tolerance) {
	const { told, watch } = watched(history, metric, tolerance);
	const margin = marginOn(tolerance);
	const move = newestMove(watch, margin);
	if (move !== void 0) return {
		kind: "alarm",
		change: changePointOf(told, move, 0, told.sessions.length)
	};
	const warning = newestWarning(watch, margin);
	if (warning === void 0) return { kind: "calm" };
	const { shift, count } = warning;
	return {
		kind: "warning",
		effect: told.scale.kind === "relative" ? Math.expm1(shift) : shift,
		sessions: count
	};
}

// src/trend/follow-series.ts
/** So many of the newest sessions must lie at the old level before it is said to have returned. */
const NEWEST = 3;
/** Of what is noted, what is of a series and metric. */
function notesOf({ benchmark, metric }, noted) {
	const id = benchmarkId(benchmark);
	return noted.filter((change) => change.metric === metric && benchmarkId(change.benchmark) === id);
}
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
	const watched = watchSeries(sinceLastMove(history, noted), metric, tolerance);
	if (watched.kind !== "alarm") return [];
	const { change } = watched;
	return [{
		benchmark,
		...plainChange(change),
		...modelsOf(change, history),
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
function modelsOf({ lastBefore, firstAfter }, history) {
	const [before, after] = [lastBefore, firstAfter].map((one) => history.find(({ session }) => session === one.session)?.model);
	return before === void 0 || after === void 0 ? {} : { models: {
		before,
		after
	} };
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
/** A change point as lines of the store hold it. */
function plainChange(change) {
	const { interval: all, differing, before, after, ...rest } = change;
	const interval = Number.isFinite(all.lower) && Number.isFinite(all.upper) ? { interval: { ...all } } : {};
	return {
		...rest,
		...interval,
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

// src/trend/due-rerun.ts
/**
* The re-run that a benchmark waits for: of the largest alarm whose cause nobody knows, with the other metrics that moved
* between the same commits; else of a warning. Undefined where none is due.
*/
function dueRerun(known) {
	const alarms = known.series.flatMap((series) => alarmsOf(series, known));
	const [worst] = alarms.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
	if (worst !== void 0) {
		const boundary = boundaryOf(worst);
		const beside = alarms.filter((one) => isSameMove(one, worst)).map(({ metric }) => metric);
		return {
			cause: "alarm",
			metrics: [...new Set(beside)],
			boundary
		};
	}
	for (const series of known.series) {
		const boundary = warningOf(series, known);
		if (boundary !== void 0) return {
			cause: "warning",
			metrics: [series.metric],
			boundary
		};
	}
}
function alarmsOf(series, { noted, reruns, accepted }) {
	return notesOf(series, noted).filter((change) => isLasting(change) && needsRerun(change, reruns) && !isAccepted(change, accepted));
}
function isSameMove(a, b) {
	return a.lastBefore.commit === b.lastBefore.commit && a.firstAfter.commit === b.firstAfter.commit;
}
/** Where a series looks as if it had moved for the worse between two contents that were not held against each other yet. */
function warningOf(series, { noted, reruns }) {
	const { benchmark, metric, tolerance, history } = series;
	const since = sinceLastMove(history, notesOf(series, noted));
	const watched = watchSeries(since, metric, tolerance);
	if (watched.kind !== "warning" || watched.effect > 0 !== (METRICS[metric].better === "lower")) return void 0;
	const sessions = tellingOf(since, metric);
	const [good, bad] = [sessions.at(-watched.sessions - 1), sessions.at(-watched.sessions)];
	if (good === void 0 || bad === void 0 || good.commit === bad.commit) return void 0;
	if (good.model !== void 0 && good.model === bad.model) return void 0;
	const boundary = {
		good: sideOf(good),
		bad: sideOf(bad)
	};
	return rerunsBetween(reruns, benchmark, metric, boundary).length > 0 ? void 0 : boundary;
}
const sideOf = ({ commit, model }) => ({
	commit,
	...model !== void 0 && { model }
});

// src/trend/uncertainty.ts
/** Two-sided error rate of the interval of a level. */
const ERROR_RATE = .05;
/**
* How little is known of where a series lies: half the width of Student's t interval of its mean since it moved last, in
* tolerances, at most 1; 1 with fewer than two sessions.
*
* @param history sessions since the last known move.
*/
function levelUncertainty({ history, metric, tolerance }) {
	const sessions = tellingOf(history, metric);
	const interval = meanInterval(valuesOn(sessions, metric, scaleOf(sessions, metric, tolerance)), ERROR_RATE);
	const margin = marginOn(tolerance);
	if (interval === void 0) return 1;
	const half = (interval.upper - interval.lower) / 2;
	return half === 0 ? 0 : Math.min(1, half / margin);
}

// src/commands/night-candidates.ts
/** A re-run has two sides. */
const SIDES = 2;
/** Warnings may cost one re-run in so many nights of each benchmark. */
const NIGHTS_PER_WARNING = 100;
/** What a night may measure on a device. */
async function candidatesOf({ device, benchmarks }, { policy, acceptances = [] }, { store, past, noted, reruns, now }) {
	const nights = nightsOf(await store.recent(device));
	const times = timesOf(nights.values());
	let warnings = warningsLeft(reruns, {
		device,
		benchmarks: benchmarks.length,
		now
	});
	const known = [];
	for (const planned of benchmarks) {
		const night = nights.get(planned.id) ?? {
			benchmark: planned.benchmark,
			points: []
		};
		const series = followedOf(night, policy);
		const wanted = dueRerun({
			series,
			noted,
			reruns,
			accepted: acceptances
		});
		const isAllowed = wanted?.cause === "alarm" || warnings > 0;
		const due = wanted !== void 0 && isAllowed ? await plannedRerun(wanted, planned, past) : void 0;
		if (due?.cause === "warning") warnings -= 1;
		known.push({
			planned,
			due,
			candidate: candidateOf(night, planned.id, {
				series,
				times,
				noted,
				due
			})
		});
	}
	return known;
}
function candidateOf(night, id, { series, times, noted, due }) {
	const last = night.points.at(-1)?.recordedAt;
	const told = series.filter(({ history, metric }) => tellingOf(history, metric).length > 0);
	const uncertainties = told.map((one) => levelUncertainty({
		...one,
		history: sinceLastMove(one.history, notesOf(one, noted))
	}));
	const seconds = secondsOf(night);
	return {
		id,
		age: last === void 0 ? void 0 : times.filter((time) => time > Date.parse(last)).length + 1,
		uncertainty: told.length === 0 ? 1 : Math.max(...uncertainties),
		seconds,
		...due?.kind === "planned" && { rerun: {
			cause: due.cause,
			seconds: SIDES * seconds
		} }
	};
}
function timesOf(nights) {
	return [...new Map([...nights].flatMap(({ points }) => points.map((one) => [one.session, one.recordedAt]))).values()].map((instant) => Date.parse(instant));
}
/** What the benchmark took in its newest nights; a guess by its scenario where no night tells. */
function secondsOf({ benchmark, points }) {
	const told = points.flatMap(({ tookSeconds }) => tookSeconds ?? []).slice(-5);
	return told.length === 0 ? SECONDS_PER_SIDE[benchmark.scenario] : Math.max(1, median(told));
}
/** Re-runs that warnings of a device may still cost: one in 100 nights of each benchmark. */
function warningsLeft(reruns, { device, benchmarks, now }) {
	const since = Date.parse(now) - NIGHTS_PER_WARNING * 864e5;
	return benchmarks - reruns.filter((one) => one.cause === "warning" && one.benchmark.device === device && Date.parse(one.notedAt) > since).length;
}
/** The contents of a re-run, as they are measured tonight. */
async function plannedRerun({ cause, metrics, boundary }, planned, past) {
	const common = {
		cause,
		metrics: [...metrics]
	};
	const commits = {
		good: { commit: boundary.good.commit },
		bad: { commit: boundary.bad.commit }
	};
	const [good, bad] = [await past.at(boundary.good.commit, planned), await past.at(boundary.bad.commit, planned)];
	if (good.kind === "none") return {
		kind: "impossible",
		...common,
		...commits,
		why: good.why
	};
	if (bad.kind === "none") return {
		kind: "impossible",
		...common,
		...commits,
		why: bad.why
	};
	if (good.content === bad.content) return {
		kind: "same-content",
		...common,
		...commits
	};
	return {
		kind: "planned",
		...common,
		good: {
			commit: good.commit,
			side: good.side
		},
		bad: {
			commit: bad.commit,
			side: bad.side
		}
	};
}

// src/commands/night.ts
/** Events that measure everything and hold it against nothing: the nights. What is started by hand leaves nothing out. */
const NIGHTLY_EVENTS = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch"]);
/** The plan of a night: in each device's order, within its budget, with the re-runs that are due. Any other plan as it is. */
async function withNight(plan, world) {
	if (plan.base !== null || !NIGHTLY_EVENTS.has(plan.event)) return plan;
	const noted = latestNotes(await world.store.changepoints());
	const reruns = await world.store.reruns();
	const jobs = [];
	const notPlanned = [...plan.notPlanned];
	const notices = [...plan.notices];
	for (const job of plan.jobs) {
		if (job.skipped !== void 0) {
			jobs.push(job);
			continue;
		}
		const known = await candidatesOf(job, plan, {
			...world,
			noted,
			reruns
		});
		const night = nightOf(known, job, plan, world.now);
		jobs.push(plannedJob(job, known, night));
		if (night.left.length === 0) continue;
		notPlanned.push(...night.left.map((one) => ({
			id: one.id,
			why: whyLeft(one.inNights)
		})));
		notices.push(leftSentence(job, night));
	}
	return {
		...plan,
		jobs,
		notPlanned,
		notices
	};
}
/** Nothing is left out of what was started by hand. */
function nightOf(known, { budgetSeconds }, { event }, now) {
	const candidates = known.map(({ candidate }) => candidate);
	return planNight(candidates, event === "schedule" ? budgetSeconds : Number.POSITIVE_INFINITY, now.slice(0, 10));
}
function plannedJob(job, known, { measured }) {
	const byId = new Map(known.map((one) => [one.candidate.id, one]));
	const benchmarks = measured.flatMap(({ id, rerun }) => {
		const found = byId.get(id);
		if (found === void 0) return [];
		const { planned, candidate, due } = found;
		const again = rerun || due?.kind !== "planned" ? due : void 0;
		const expectedSeconds = candidate.seconds + (rerun ? candidate.rerun?.seconds ?? 0 : 0);
		const reasons = again?.kind === "planned" ? [...planned.reasons, rerunReason(again)] : planned.reasons;
		return [{
			...planned,
			reasons,
			expectedSeconds,
			...again && { rerun: again }
		}];
	});
	const seconds = benchmarks.reduce((sum, { expectedSeconds = 0 }) => sum + expectedSeconds, 0);
	return {
		...job,
		benchmarks,
		expectedMinutes: minutesWithin(seconds, job.budgetSeconds)
	};
}
function rerunReason({ cause, metrics, good, bad }) {
	const [before, after] = [good.commit.slice(0, 12), bad.commit.slice(0, 12)];
	const moved = cause === "alarm" ? "moved" : "may have moved";
	return {
		kind: "rerun",
		text: `${metrics.join(" and ")} ${moved}: ${after} is measured against ${before} again, to tell the code from the device`
	};
}
function whyLeft(inNights) {
	return `left for another night: this one's budget is full; its turn is in about ${inNights === void 0 ? "later than 60 nights" : count(inNights, "night")}`;
}
function leftSentence({ device, budgetSeconds }, { measured, left }) {
	const minutes = Math.round(budgetSeconds / 6) / 10;
	const longest = Math.max(...left.map(({ inNights = Number.POSITIVE_INFINITY }) => inNights));
	const last = Number.isFinite(longest) ? `in about ${count(longest, "night")}` : "after more than 60 nights";
	return `On ${device}, ${measured.length} of ${measured.length + left.length} benchmarks fit tonight's budget of ${minutes} minutes (policy.night-budget); the others wait, and the last of them has its turn ${last}.`;
}

export { notesOf as a, budgetOf as c, followSeries as i, makeJobs as l, withNight as n, decideFinding as o, effectNow as r, isAccepted as s, NIGHTLY_EVENTS as t };