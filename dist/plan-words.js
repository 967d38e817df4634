import { x as count } from "./words.js";

// src/plan/group-by.ts
/** Items by key, keys and items in the order in which they first came. `Map.groupBy` is not in Node 20. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/report/plan-words.ts
/** What a plan amounts to, in one sentence: `3 benchmarks on 2 devices of 8 are touched by 0f3c1d9..9e1b7c4.` */
function planHeadline({ jobs, notPlanned, head, base }) {
	const touched = jobs.reduce((sum, { benchmarks }) => sum + benchmarks.length, 0);
	const all = touched + notPlanned.length;
	const commits = base === null ? `at ${short(head)}` : `between ${short(base)} and ${short(head)}`;
	if (touched === 0) return `Nothing to measure ${commits}: of ${count(all, "benchmark")}, none is touched.`;
	return `${touched} of ${count(all, "benchmark")} to measure ${commits}, on ${count(jobs.length, "device")}.`;
}
function short(commit) {
	return commit.slice(0, 12);
}
/** Benchmarks that are not planned, by the reason: most share one. */
function groupByWhy(notPlanned) {
	return [...groupBy(notPlanned, ({ why }) => why)].map(([why, same]) => ({
		why,
		ids: same.map(({ id }) => id)
	}));
}

export { planHeadline as n, groupBy as r, groupByWhy as t };