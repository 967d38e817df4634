import { _ as median, i as normalCdf, v as medianAbsoluteDeviation } from "./unit.js";

// src/stats/mann-kendall.ts
/** Beyond this, the normal approximation differs from the exact p by less than anyone would read. */
const MOST_EXACT = 60;
/**
* Mann and Kendall's test for a trend (Mann 1945, Kendall 1975), which asks nothing of the values but their order. Exact
* over all orders for up to 60 different values, else the normal approximation with Kendall's correction for ties and
* continuity. Assumes values that are independent where there is no trend.
*
* @param values finite numbers in the order taken; fewer than three show no trend.
*/
function mannKendall(values) {
	const slopes = [];
	let s = 0;
	for (const [later, value] of values.entries()) for (const [earlier, before] of values.slice(0, later).entries()) {
		s += Math.sign(value - before);
		slopes.push((value - before) / (later - earlier));
	}
	if (values.length < 3) return {
		s,
		p: 1,
		slope: 0
	};
	const exact = values.length <= MOST_EXACT && new Set(values).size === values.length;
	return {
		s,
		p: exact ? exactP(s, values.length) : approximateP(s, values),
		slope: median(slopes)
	};
}
/** Of all orders of n values, the share with a sum at least as far from 0: S = M - 2 · inversions, M = n(n-1)/2. */
function exactP(s, n) {
	let shares = [1];
	for (let size = 2; size <= n; size += 1) shares = withOneMore(shares, size);
	const most = (shares.length - 1 - Math.abs(s)) / 2;
	const tail = shares.slice(0, most + 1).reduce((sum, share) => sum + share, 0);
	return Math.min(1, 2 * tail);
}
/** The share of orders by inversions, after one more value was put at each of `size` places. */
function withOneMore(shares, size) {
	const next = [];
	let window = 0;
	for (let inversions = 0; inversions < shares.length + size - 1; inversions += 1) {
		window += (shares[inversions] ?? 0) - (shares[inversions - size] ?? 0);
		next.push(Math.max(0, window) / size);
	}
	return next;
}
function approximateP(s, values) {
	const n = values.length;
	const ties = /* @__PURE__ */ new Map();
	for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
	const term = (count) => count * (count - 1) * (2 * count + 5);
	const variance = (term(n) - [...ties.values()].reduce((sum, count) => sum + term(count), 0)) / 18;
	if (variance === 0 || s === 0) return 1;
	return Math.min(1, 2 * normalCdf(-(Math.abs(s) - 1) / Math.sqrt(variance)));
}

// src/compare/steadiness.ts
/** By which rules launches are called unsteady (statistics.md, "A launch that does not hold still"). */
const RULES = {
	/** Times are looked at as medians of at most so many blocks. */
	blocks: 20,
	/** Fewer blocks show nothing. */
	fewestBlocks: 8,
	/** A part of a launch is at least this many blocks long. */
	shortestPart: 3,
	/** Changes smaller than this are of no account, however certain. */
	least: .05,
	/** The p of a trend. */
	trendP: .01,
	/** Levels are this many standard deviations of the times around them apart. A straight trend reaches 2.7. */
	apart: 5,
	/** Each of two levels holds at least this share of the iterations. */
	leastShare: .1
};
const SPREAD_OF_MAD = 1.4826;
/** What is unsteady about a launch's timed iterations, by the first rule that says so; undefined for a steady one. */
function unsteadiness({ latencyNs }) {
	const logs = latencyNs.map((ns) => Math.log(Math.max(1, ns)));
	const blocks = blockMedians(logs);
	if (blocks.length < RULES.fewestBlocks) return void 0;
	const found = stepIn(blocks) ?? trendIn(blocks) ?? twoLevelsIn(logs);
	return found === void 0 || Math.abs(found.change) < RULES.least ? void 0 : found;
}
function blockMedians(logs) {
	const count = Math.min(RULES.blocks, logs.length);
	const edge = (block) => Math.round(block * logs.length / count);
	return Array.from({ length: count }, (_, block) => median(logs.slice(edge(block), edge(block + 1))));
}
/** The split into an earlier and a later part that leaves the least around the two medians, where they are far apart. */
function stepIn(blocks) {
	let best;
	for (let at = RULES.shortestPart; at <= blocks.length - RULES.shortestPart; at += 1) {
		const parts = partsOf(blocks.slice(0, at), blocks.slice(at));
		const left = parts.around.reduce((sum, distance) => sum + distance, 0);
		if (best === void 0 || left < best.left) best = {
			parts,
			left
		};
	}
	return best?.parts.areApart ? {
		kind: "step",
		change: Math.expm1(best.parts.difference)
	} : void 0;
}
function partsOf(first, second) {
	const [one, other] = [median([...first]), median([...second])];
	const around = [...first.map((value) => Math.abs(value - one)), ...second.map((value) => Math.abs(value - other))];
	const spread = SPREAD_OF_MAD * median(around);
	const difference = other - one;
	return {
		difference,
		around,
		areApart: Math.abs(difference) > RULES.apart * spread
	};
}
function trendIn(blocks) {
	const { p, slope } = mannKendall(blocks);
	return p < RULES.trendP ? {
		kind: "trend",
		change: Math.expm1(slope * (blocks.length - 1))
	} : void 0;
}
/** The widest gap of the sorted times that leaves enough on both sides, where the levels beside it are far apart. */
function twoLevelsIn(logs) {
	const sorted = [...logs].sort((a, b) => a - b);
	const least = Math.max(2, Math.ceil(RULES.leastShare * sorted.length));
	let cut = least;
	const gap = (at) => (sorted[at] ?? 0) - (sorted[at - 1] ?? 0);
	for (let at = least; at <= sorted.length - least; at += 1) if (gap(at) > gap(cut)) cut = at;
	const [lower, upper] = [sorted.slice(0, cut), sorted.slice(cut)];
	const spread = SPREAD_OF_MAD * Math.max(medianAbsoluteDeviation(lower), medianAbsoluteDeviation(upper));
	const difference = median(upper) - median(lower);
	return difference > RULES.apart * spread ? {
		kind: "two-levels",
		change: Math.expm1(difference)
	} : void 0;
}

export { mannKendall as n, unsteadiness as t };