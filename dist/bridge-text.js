import { A as METRICS } from "./result.js";
import { t as clip } from "./escape.js";
import { a as formatInterval, r as formatChange, t as count, u as list } from "./figures.js";
import { n as shortCommit } from "./short.js";

// src/report/bridge-text.ts
/** Kernels and device images have long names. */
const FACT_LIMIT = 40;
/** A new board differs in nearly everything; the document for programs has all of it. */
const MOST_CONDITIONS = 4;
/** What a reader of such sentences must know; once, before or after them. */
const BRIDGE_SENTENCE = "A model that was measured before the environment changed and again after tells what the environment moved; it includes how days differ, gates nothing, and no older value is shifted by it.";
/** Benchmarks whose environment is not that of any stored session. */
function bridged(judgement) {
	return judgement.benchmarks.flatMap((judged) => judged.bridge === void 0 ? [] : [{
		...judged,
		bridge: judged.bridge
	}]);
}
/**
* `the environment moved latency (median) by +4.0 % [−0.8, +9.0] (runtime-version 1.29 → 1.30); the change moved it by
* +0.1 % [−0.5, +0.7]`. Facts of the environment in it are foreign and not yet escaped.
*/
function bridgeText(bridge) {
	const moved = movedText(bridge.moved);
	if (bridge.kind === "not-bridged") return `the environment changed (${moved}), and what that moved cannot be told: ${bridge.why}`;
	const { ofModel, all } = bridge.sessions;
	const shifts = bridge.environment.map((shift) => `${METRICS[shift.metric].label} by ${shiftText(shift)}`);
	const others = all === ofModel ? "" : ` among ${all}`;
	const evidence = `commit ${shortCommit(bridge.commit)} today, and in ${count(ofModel, "stored session")}${others}`;
	return `the environment moved ${list(shifts)} (${moved}); ${changeText(bridge)} (${evidence})`;
}
function changeText({ change }) {
	if (change === void 0) return "the model is the same";
	return `the change moved ${METRICS[change.metric].label} by ${shiftText(change)}`;
}
function shiftText({ effect, interval }) {
	const bounds = formatInterval({
		effect,
		interval
	}, "relative");
	return bounds === void 0 ? `about ${formatChange(effect, "relative")}` : `${formatChange(effect, "relative")} ${bounds}`;
}
function movedText(moved) {
	const told = moved.slice(0, MOST_CONDITIONS).map(conditionText);
	const more = moved.length - told.length;
	return list(more === 0 ? told : [...told, count(more, "other condition")]);
}
function conditionText({ name, before, now }) {
	return `${name} ${clip(before, FACT_LIMIT)} → ${clip(now, FACT_LIMIT)}`;
}

export { bridgeText as n, bridged as r, BRIDGE_SENTENCE as t };