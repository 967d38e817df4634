import { m as metricLabel } from "./unit.js";
import { A as METRICS, T as benchmarkId } from "./result.js";
import { t as clip } from "./escape.js";
import { c as formatSize, i as formatChangeWithInterval, n as formatBeforeAfter, r as formatChange, t as count, u as list } from "./figures.js";
import { n as shortCommit, t as dayOf } from "./short.js";

// src/report/finding-sentence.ts
/** Plain text, for logs; whoever puts it into Markdown escapes it. */
/** An alarm, or the return of a level, in the log. */
function alarmSentence(change) {
	const { kind, direction, firstAfter, returned, attribution } = change;
	if (returned !== void 0) return `${what(change)} returned with ${shortCommit(returned.commit)}.`;
	const who = attribution === void 0 ? "" : ` ${hypothesisText(change, attribution)}`;
	const moved = kind === "drift" ? "drifts" : "moved";
	return `${what(change)} ${moved} for the ${direction} with ${shortCommit(firstAfter.commit)}.${who}`;
}
/** An alarm that nobody is told of yet, in the log. @param why a clause. */
function waitingSentence(change, why) {
	return `${what(change)}: nobody is told yet that it moved, since ${why}.`;
}
/** A finding, in the log. */
function findingSentence(change) {
	return `${what(change)}: ${CAUSES[change.finding.cause]}; ${evidenceText(change, change.finding.evidence)}.`;
}
const what = ({ benchmark, metric }) => `${metricLabel(metric, benchmark)} of ${benchmarkId(benchmark)}`;
/** What is known of a move's cause, as a clause: whether it is an alarm or a finding, and of whom. */
function causeText({ direction, finding }) {
	if (finding !== void 0) return `a finding: ${CAUSES[finding.cause]}`;
	return direction === "worse" ? "an alarm: what moved it is not known yet" : "for the better, so its cause is not sought";
}
/** The same in a word, for drawings; undefined where there is none to tell. */
function causeWord({ direction, finding }) {
	if (finding === void 0) return direction === "worse" ? "alarm" : void 0;
	return finding.cause === "unknown" ? "cause unknown" : finding.cause;
}
const CAUSES = {
	code: "the code moved it",
	device: "the device moved it",
	both: "the code moved a part of it, and the device the rest",
	unknown: "what moved it could not be found out"
};
const HEADLINES = {
	code: "The code did it: measured again, side by side, the first bad content is worse than the last good one.",
	device: "The device did it, and no code: what moved stays moved.",
	both: "The code did a part of it, and the device the rest.",
	unknown: "It moved, and stays moved; whether the code did it or the device could not be found out."
};
/** A finding in the sentence that comes first; what is none says so. */
function headlineText(change) {
	const { finding } = change;
	if (finding === void 0) return asSentence(`this is ${causeText(change)}`);
	if (finding.evidence.kind === "exact") return "The code did it: this metric is a property of the content.";
	return HEADLINES[finding.cause];
}
/** What a finding rests on, in a sentence; none where there is no finding. */
function evidenceSentences(change) {
	return change.finding === void 0 ? [] : [asSentence(evidenceText(change, change.finding.evidence))];
}
const DRIFT = "It went little by little: the last good night is the one from which it went, the first bad one the newest when it was seen.";
/** What is known beside the evidence, a sentence each: how it went, who moved with it, what confirms the device, what else changed. */
function circumstances(change) {
	const { kind, attribution, finding, differing } = change;
	const environment = attribution && environmentText(attribution);
	const told = new Set(attribution?.environment.map(({ name }) => name));
	const others = differing.filter((name) => !told.has(name));
	return [
		...kind === "drift" ? [DRIFT] : [],
		...attribution === void 0 ? [] : [hypothesisText(change, attribution)],
		...finding?.cause === "device" ? [confirmationText(finding)] : [],
		...environment === void 0 ? [] : [`Between the two nights the environment changed: ${environment}.`],
		...others.length === 0 ? [] : [`${count(others.length, "condition")} of the measurement changed too: ${list(others)}.`],
		...environment === void 0 && others.length === 0 ? ["No condition of the environment that edgebench knows changed between the two nights."] : []
	];
}
/** A clause as a sentence. */
function asSentence(clause) {
	return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}
/** Who moved with it, as a hypothesis in a sentence. */
function hypothesisText({ benchmark: { model, device } }, { hypothesis, models, devices }) {
	const ofDevice = `${models.moved} of ${count(models.of, "model")} of ${device}`;
	const ofModel = `${model} on ${devices.moved} of its ${count(devices.of, "device")}`;
	switch (hypothesis) {
		case "device": return `In the same night ${ofDevice} moved, which speaks for the device.`;
		case "model": return `In the same night ${ofModel} moved, and ${ofDevice}, which speaks for the model.`;
		case "both": return `In the same night ${ofDevice} moved, and ${ofModel}: that may be the device or the model.`;
		case "neither": return `In the same night ${ofDevice} moved, and ${ofModel}: that speaks neither for the device nor for the model alone.`;
		case "alone": return `Nothing else was measured beside it that could tell the device from the model.`;
	}
}
/** What a finding rests on, as a clause. */
function evidenceText(change, evidence) {
	switch (evidence.kind) {
		case "rerun": return rerunText(change, evidence.rerun);
		case "same-content": return "the content is the same before and after, so no code can have moved it, and it stays moved";
		case "exact": return "it is a property of the content, which does not vary";
		case "none": return `no re-run could tell: ${evidence.why}`;
	}
}
function rerunText({ metric, effect: alarm }, { good, bad, outcome }) {
	const commits = `${bad.commit.slice(0, 12)} against ${good.commit.slice(0, 12)}`;
	if (outcome.kind !== "compared") return `a re-run of ${commits} was not measured`;
	const { kind } = METRICS[metric].tolerance;
	const change = formatChangeWithInterval({
		effect: outcome.effect,
		interval: outcome.interval
	}, kind);
	const unit = METRICS[metric].noise === "paired-images" ? "image" : "round";
	return `a paired re-run of ${commits} shows ${change} where the nights show ${formatChange(alarm, kind)} (${outcome.verdict}, ${count(outcome.n, unit)})`;
}
const CONFIRMED = {
	sentinel: "the sentinel, which is always the same network, moved as well",
	neighbours: "its other models moved in the same night",
	environment: "its environment changed in the same night"
};
/** What confirms that it was the device, in a sentence. */
function confirmationText({ confirmedBy }) {
	return confirmedBy.length === 0 ? "Neither the sentinel nor another model of the device shows it, and no condition that edgebench knows of changed: it may be something that this benchmark alone meets." : `It is confirmed: ${list(confirmedBy.map((by) => CONFIRMED[by]))}.`;
}
/** `kernel from 5.10 to 6.1, governor from performance to schedutil`. */
function environmentText({ environment }) {
	if (environment.length === 0) return void 0;
	return list(environment.map(({ name, before, after }) => `${name} from ${before} to ${after}`));
}

// src/report/move-story.ts
/** The sentence with whole commits. */
function wholeText(parts) {
	return parts.map((part) => typeof part === "string" ? part : `${part.commit}${part.end ?? ""}`).join(" ");
}
/** `latency (median) is 20 % worse since 2026-11-20`; of a drift, since the night from which it went. */
function worseText({ benchmark, metric, kind, direction, effect, lastBefore, firstAfter }) {
	const what = metricLabel(metric, benchmark);
	const size = `${formatSize(effect, METRICS[metric].tolerance.kind)} ${direction}`;
	return kind === "drift" ? `${what} has drifted ${size} since ${dayOf(lastBefore.recordedAt)}` : `${what} is ${size} since ${dayOf(firstAfter.recordedAt)}`;
}
/** `latency (median) moved for the worse on 2026-11-20`, `latency (median) drifted for the worse from 2026-11-01 to 2026-11-20`. */
function movedText({ benchmark, metric, kind, direction, lastBefore, firstAfter }) {
	const [before, after] = [dayOf(lastBefore.recordedAt), dayOf(firstAfter.recordedAt)];
	const when = kind === "drift" ? `from ${before} to ${after}` : `on ${after}`;
	return `${metricLabel(metric, benchmark)} ${kind === "drift" ? "drifted" : "moved"} for the ${direction} ${when}`;
}
/** `+20.0 % [+19.0, +21.0], from 10.0 ms to 12.0 ms`; without the bracket in what older versions noted. */
function sizeText({ metric, before, after, effect, interval }) {
	const values = formatBeforeAfter(metric, {
		base: before.value,
		head: after.value
	}, " to ");
	return `${formatChangeWithInterval({
		effect,
		interval
	}, METRICS[metric].tolerance.kind)}, from ${values}`;
}
/** Which commits it may have been, in a sentence. */
function suspectsParts({ lastBefore, firstAfter, finding }) {
	const [good, bad] = [lastBefore.commit, firstAfter.commit];
	if (good === bad) return ["Both nights measured", {
		commit: bad,
		end: "."
	}];
	const between = (end) => [
		"after",
		{ commit: good },
		"up to",
		{
			commit: bad,
			end
		}
	];
	if (finding?.cause === "device") return ["The nights measured the commits", ...between(".")];
	const commits = finding?.commits;
	if (commits === void 0) return ["Suspect are the commits", ...between(".")];
	return [`Suspect ${commits.count === 1 ? "is the commit" : `are the ${commits.count} commits`}`, ...between(commits.listed.length === 0 ? "." : ":")];
}
/** With which commit the level returned, in a sentence; nothing where it has not. */
function returnedParts({ returned }) {
	if (returned === void 0) return [];
	return [`It returned on ${dayOf(returned.recordedAt)} with`, {
		commit: returned.commit,
		end: "."
	}];
}
/** A listed commit without its hash: `Prune it (Ada; a merge)`. Foreign. */
function commitText({ title, author, isMerge }) {
	return `${clip(title, 100)} (${clip(author, 60)}${isMerge ? "; a merge" : ""})`;
}
/** `and 1 more`, where not all are listed. */
function moreThan({ count, listed }) {
	return count > listed.length ? [`and ${count - listed.length} more`] : [];
}

export { sizeText as a, worseText as c, causeWord as d, circumstances as f, waitingSentence as g, headlineText as h, returnedParts as i, alarmSentence as l, findingSentence as m, moreThan as n, suspectsParts as o, evidenceSentences as p, movedText as r, wholeText as s, commitText as t, causeText as u };