// src/report/interval-bar.ts
/**
* A line of text that draws a change on the scale of its tolerance: `·····[···0·==o==·` … Every sign is of Latin-1, which each
* monospaced font has at one width, and none lets a line break beside it; there are no spaces, which mail programs fold.
*/
/** Signs between no change and the tolerance, and beyond it. */
const INSIDE = 3;
const OUTSIDE = 5;
const ZERO = 9;
const LAST = 18;
const MARKS = /* @__PURE__ */ new Map([
	[OUTSIDE, "["],
	[ZERO, "0"],
	[13, "]"]
]);
/** What the signs mean, for a reader who sees a bar for the first time. */
const BAR_SENTENCE = "In the bar beside a change, 0 is no change, [ and ] are the tolerance, = is the interval and o the estimate; < and > say that it goes on beyond the bar.";
/**
* The bar of a comparison, always as long as any other. A sign of the interval stands between two marks exactly where the
* interval reaches between them, so that the verdict can be read from it. Undefined where there is nothing to draw: no
* finite interval, the same content on both sides, a tolerance of nothing.
*/
function intervalBar(evidence, tolerance) {
	const { interval, effect, method } = evidence;
	if (interval === void 0 || method === "identity" || tolerance.value <= 0) return void 0;
	const onScale = (change) => tolerance.kind === "points" ? change / tolerance.value : Math.log1p(change) / Math.log1p(tolerance.value);
	const [from, estimate, to] = [
		interval.lower,
		effect,
		interval.upper
	].map((change) => cellOf(onScale(change)));
	if (from === void 0 || estimate === void 0 || to === void 0) return void 0;
	const signs = Array.from({ length: 19 }, (_, cell) => {
		if (cell === estimate) return "o";
		return MARKS.get(cell) ?? (cell >= from && cell <= to ? "=" : "·");
	});
	if (from < 0) signs[0] = "<";
	if (to > LAST) signs[LAST] = ">";
	return signs.join("");
}
/** Where a change stands, in units of the tolerance: on a mark only where it is exactly there. Undefined for what is no number. */
function cellOf(units) {
	if (Number.isNaN(units)) return void 0;
	const size = Math.abs(units);
	const steps = size <= 1 ? Math.min(INSIDE, Math.ceil(size * INSIDE)) + (size === 1 ? 1 : 0) : 4 + Math.ceil(Math.min((size - 1) * INSIDE, 6));
	return ZERO + Math.sign(units) * steps;
}

export { intervalBar as n, BAR_SENTENCE as t };