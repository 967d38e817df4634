import { A as METRICS } from "./result.js";
import { o as differingConditions } from "./comparability.js";
import { _ as median } from "./unit.js";
import { a as studentQuantile } from "./mean-interval.js";

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

// src/stats/drift.ts
/** A ramp of fewer values cannot be told from a step that took a while. */
const SHORTEST_RAMP = 8;
/** How much better a ramp must fit than a step, in variances of the noise, before a move is called a drift. */
const CLEARLY = 2;
/**
* Whether a series that moved drifted instead of stepping: a level that goes over into a straight line explains it clearly
* better than two levels do. Both have three numbers to fit (a level, a size, a place), so their squares compare as they are.
*
* @param step the number of values before the best step.
* @returns the number of values before the drift began, or undefined for a step.
*/
function driftStart(series, step) {
	const { length } = series;
	const stepSquares = series.span(0, step).squares + series.span(step, length).squares;
	const noise = stepSquares / Math.max(1, length - 3);
	const ramp = bestRamp(series);
	return ramp !== void 0 && ramp.squares < stepSquares - CLEARLY * noise ? ramp.start : void 0;
}
/** The ramp that leaves the least unexplained. From its latest start to the first value, so that each costs the same. */
function bestRamp(series) {
	const { length } = series;
	const { mean, squares } = series.span(0, length);
	let [sum, square, product, later] = [
		0,
		0,
		0,
		0
	];
	let best;
	for (let start = length - 1; start >= 0; start -= 1) {
		const above = length - start - 1;
		square += 2 * sum + above;
		sum += above;
		product += later;
		later += series.tamed(start) - mean;
		if (above < SHORTEST_RAMP) continue;
		const spread = square - sum * sum / length;
		const left = squares - product * product / spread;
		if (best === void 0 || left < best.squares) best = {
			start: start + 1,
			squares: left
		};
	}
	return best;
}

// src/stats/running-scale.ts
/** From a median absolute difference of two values to the standard deviation of one, for normal noise. */
const TO_DEVIATION = 1.4826 / Math.SQRT2;
/** So many differences are remembered: noise that changes is followed, and one difference more costs the same in any year. */
const REMEMBERED = 64;
/**
* The noise of a series from one value to the next, of its newest 64 differences: 1.4826 / √2 times the median of their
* sizes, which neither a shift nor a few wild values move. A series that resembles its neighbours varies more than that over
* time, so this says how far one value may lie from its neighbours and nothing about levels.
*/
var RunningScale = class {
	/** Ascending, as far as `#count`. */
	#sorted = new Float64Array(REMEMBERED);
	/** In the order in which they came, over and over. */
	#ring = new Float64Array(REMEMBERED);
	#count = 0;
	#next = 0;
	/** @param size of the difference between the newest value and the one before, 0 or more. */
	add(size) {
		if (this.#count === REMEMBERED) this.#forget(this.#ring[this.#next] ?? 0);
		const at = this.#placeOf(size);
		this.#sorted.copyWithin(at + 1, at, this.#count);
		this.#sorted[at] = size;
		this.#count += 1;
		this.#ring[this.#next] = size;
		this.#next = (this.#next + 1) % REMEMBERED;
	}
	/** 0 before the first difference. */
	get deviation() {
		const [lower, upper] = [this.#sorted[this.#count - 1 >> 1] ?? 0, this.#sorted[this.#count >> 1] ?? 0];
		return TO_DEVIATION * (lower / 2 + upper / 2);
	}
	#forget(size) {
		const at = this.#placeOf(size);
		this.#sorted.copyWithin(at, at + 1, this.#count);
		this.#count -= 1;
	}
	/** Where a size stands, or would stand. */
	#placeOf(size) {
		let [from, to] = [0, this.#count];
		while (from < to) {
			const middle = from + to >> 1;
			if ((this.#sorted[middle] ?? 0) < size) from = middle + 1;
			else to = middle;
		}
		return from;
	}
};

// src/stats/tamed-series.ts
/** So far on either side of a value are the neighbours that may vouch for it; the newest values look further back instead. */
const REACH = 2;
/** A value may lie so many deviations beyond what two of its neighbours vouch for. */
const SLACK = 3;
/**
* A series that grows value by value, with wild values pulled in, and sums over any span of it in constant time.
*
* Wild is what no two of the four nearest neighbours vouch for: beyond the second largest (or second smallest) of them by more
* than three deviations of {@link RunningScale}, and it is pulled in to there. So one or two bad nights weigh little, whatever
* their size, and three that agree are taken as they are. A value's neighbours are complete two values later; until then
* it is tamed anew with each that comes.
*/
var TamedSeries = class {
	#scale = new RunningScale();
	/** As they came, less the first one, so that sums of squares keep their digits. */
	#raw = [];
	#tamed = [];
	/** Over the first i tamed values: their sum, of their squares, of the products of neighbours. */
	#sums = [0];
	#squares = [0];
	#products = [0];
	#first = 0;
	/** @param value finite. */
	add(value) {
		const newest = this.#raw.length;
		if (newest === 0) this.#first = value;
		const moved = value - this.#first;
		if (newest > 0) this.#scale.add(Math.abs(moved - (this.#raw[newest - 1] ?? 0)));
		this.#raw.push(moved);
		const slack = SLACK * this.#scale.deviation;
		for (let at = Math.max(0, newest - REACH); at <= newest; at += 1) this.#settle(at, this.#tame(at, slack));
	}
	get length() {
		return this.#raw.length;
	}
	/** Tamed, less the first value of the series. */
	tamed(at) {
		return this.#tamed[at] ?? 0;
	}
	/** As it came, less the first value of the series. */
	raw(at) {
		return this.#raw[at] ?? 0;
	}
	/** Sum of the tamed values from `start` up to and without `end`. */
	sum(start, end) {
		return between(this.#sums, start, end);
	}
	/** The tamed values from `start` up to and without `end`, of which there is one at least. */
	span(start, end) {
		const count = end - start;
		const sum = this.sum(start, end);
		const mean = sum / count;
		const squares = Math.max(0, between(this.#squares, start, end) - sum * mean);
		const ends = this.tamed(start) + this.tamed(end - 1);
		return {
			count,
			mean,
			squares,
			products: between(this.#products, start + 1, end) - mean * (2 * sum - ends) + (count - 1) * mean * mean
		};
	}
	#settle(at, value) {
		this.#tamed[at] = value;
		this.#sums[at + 1] = (this.#sums[at] ?? 0) + value;
		this.#squares[at + 1] = (this.#squares[at] ?? 0) + value * value;
		this.#products[at + 1] = (this.#products[at] ?? 0) + (at === 0 ? 0 : value * this.tamed(at - 1));
	}
	#tame(at, slack) {
		const value = this.raw(at);
		let least = Number.POSITIVE_INFINITY;
		let less = Number.POSITIVE_INFINITY;
		let more = Number.NEGATIVE_INFINITY;
		let most = Number.NEGATIVE_INFINITY;
		let count = 0;
		const last = Math.min(this.#raw.length - 1, at + REACH);
		for (let near = Math.max(0, last - 4); near <= last; near += 1) {
			if (near === at) continue;
			const one = this.raw(near);
			count += 1;
			less = Math.min(less, Math.max(least, one));
			least = Math.min(least, one);
			more = Math.max(more, Math.min(most, one));
			most = Math.max(most, one);
		}
		if (count < 2) return value;
		return Math.max(Math.min(less, more) - slack, Math.min(Math.max(less, more) + slack, value));
	}
};
const between = (sums, start, end) => (sums[end] ?? 0) - (sums[start] ?? 0);

// src/stats/level-watch.ts
/** With fewer values before it, nobody knows how much a series varies. */
const LEAST_BEFORE = 8;
/** With fewer values after it, a move may be a few bad nights. */
const LEAST_AFTER = 3;
/** Newer parts of a series are looked at in lengths that grow by this factor: the place between two of them is found later. */
const GROWTH = 1.15;
const LENGTHS = lengthsUpTo(2e4);
/** No correlation is believed beyond this: a series that wanders freely has no level. */
const MOST_ALIKE = .95;
/** Correlation is taken out of the noise up to here, or a few values would never tell anything. */
const MOST_TAKEN_OUT = .8;
/** The variance of a part counts as much as the common one from so many values on. */
const OWN_VARIANCE_FROM = 4;
/** How much a fitted level hides of the correlation, in multiples of (1 + 4r) / n. */
const HIDDEN = 2.5;
/**
* What evidence must exceed, by how it can deceive: calibrated by simulation
* (`npm run calibrate:trend`, docs/statistics.md).
*/
const DEMAND = {
	/** Of an alarm. */
	alarm: 3,
	/** A series that resembles its neighbours wanders. Times the correlation. */
	alike: 2.3,
	/** A short series knows its own noise badly. Over the number of values. */
	short: 45,
	/** A long one has been looked at often. Times ln(n / 60). */
	long: 1.05,
	/** A few new values may all be wild, and in a long series some such few will come. Over the square of their number. */
	few: 38,
	fewFrom: 200,
	/** A series that is this short knows too little of how its neighbours resemble each other. */
	young: .75,
	youngUpTo: 30
};
/**
* Watches a series for a move of its level, value by value: adding one costs the same at any length, and looking costs the
* logarithm of the length.
*
* A look asks of splits of the series in two whether two levels explain it better than one, both times in noise that resembles
* its neighbours (an AR(1) process): the signed root of the likelihood ratio, n · ln(v₁ / v₂) with v = SS/n · (1 - r²). Where
* one level and correlated noise explain a series as well as a move does, this is small; a test that takes the correlation
* from around two fitted levels alone believes in a move.
*/
var LevelWatch = class {
	series = new TamedSeries();
	/** @param value finite. */
	add(value) {
		this.series.add(value);
	}
	/** The split that speaks loudest for a move of the level, if any can. */
	look() {
		const { length } = this.series;
		if (length < 11) return void 0;
		const whole = this.series.span(0, length);
		const one = innovation(whole.squares, whole.products);
		const worth = whole.squares * -Math.expm1(-((demandOf(length, length, 0) / 2) ** 2) / length);
		const total = this.series.sum(0, length);
		let best;
		for (const after of LENGTHS) {
			const at = length - after;
			if (at < LEAST_BEFORE) break;
			const above = this.series.sum(at, length) - total * after / length;
			if (above * above * length / (at * after) <= worth) continue;
			const split = this.#weigh(at, one);
			if (best === void 0 || split.excess > best.excess) best = split;
		}
		return best;
	}
	/** Where exactly the series moved, near a split that a look found: where two levels leave the least unexplained. */
	refine({ at }) {
		const { length } = this.series;
		const after = length - at;
		const [least, most] = [Math.floor(after / GROWTH) - 1, Math.ceil(after * GROWTH) + 1];
		let [best, left] = [at, Number.POSITIVE_INFINITY];
		for (let count = Math.max(LEAST_AFTER, least); count <= Math.min(most, length - LEAST_BEFORE); count += 1) {
			const unexplained = this.series.span(0, length - count).squares + this.series.span(length - count, length).squares;
			if (unexplained < left) [best, left] = [length - count, unexplained];
		}
		return best;
	}
	#weigh(at, one) {
		const { length } = this.series;
		const [before, after] = [this.series.span(0, at), this.series.span(at, length)];
		const squares = before.squares + after.squares;
		const products = before.products + after.products;
		const two = innovation(squares, products);
		const ratio = two > 0 ? Math.log(one / two) : Number.POSITIVE_INFINITY;
		const evidence = Math.sqrt(Math.max(0, (length - 4) * ratio)) * trustIn(before, after);
		const demand = demandOf(length, after.count, alikeAround(squares, products, length));
		return {
			at,
			shift: after.mean - before.mean,
			excess: evidence - demand
		};
	}
};
/**
* Of a difference of means, the standard deviation that both parts' common variance gives, as a share of the one that their own
* give: below 1 where the shorter part is the noisier one, since noise that grows looks like a move. A few values hardly know
* their variance, so theirs is taken together with the common one.
*/
function trustIn(before, after) {
	const common = (before.squares + after.squares) / (before.count + after.count);
	if (common === 0) return 1;
	const own = ({ squares, count }) => (squares + OWN_VARIANCE_FROM * common) / (count + OWN_VARIANCE_FROM);
	const worth = common / before.count + common / after.count;
	return Math.min(1, Math.sqrt(worth / (own(before) / before.count + own(after) / after.count)));
}
/** What is left of sums of squares once each value was told from the one before it. */
function innovation(squares, products) {
	const alike = squares > 0 ? Math.min(Math.max(products / squares, 0), MOST_ALIKE) : 0;
	return squares * (1 - alike * alike);
}
/** The correlation of neighbours around fitted levels, with what fitting them hides. */
function alikeAround(squares, products, length) {
	const seen = squares > 0 ? products / squares : 0;
	return Math.min(Math.max(seen + HIDDEN * (1 + 4 * seen) / length, 0), MOST_TAKEN_OUT);
}
function demandOf(length, after, alike) {
	const few = DEMAND.few / after ** 2 * Math.min(1, length / DEMAND.fewFrom);
	const age = DEMAND.short / length + DEMAND.long * Math.log(length / 60);
	const young = length <= DEMAND.youngUpTo ? DEMAND.young : 0;
	return DEMAND.alarm + DEMAND.alike * alike + age + few + young;
}
/**
* The interval of the difference of two neighbouring levels, after less before: Student's t with the variance of both means in
* noise that resembles its neighbours, exact for an AR(1) process of that correlation.
*
* @param chance of missing the difference, two-sided.
*/
function shiftInterval(before, after, chance) {
	const length = before.count + after.count;
	const squares = before.squares + after.squares;
	const alike = alikeAround(squares, before.products + after.products, length);
	const widening = (1 + alike) / (1 - alike);
	const variance = squares / Math.max(length - 2 * widening, length / 4);
	const worth = meanVariance(before.count, alike) + meanVariance(after.count, alike);
	const freedom = Math.max(1, length / widening - 2);
	const half = -studentQuantile(chance / 2, freedom) * Math.sqrt(variance * worth);
	const shift = after.mean - before.mean;
	return {
		lower: shift - half,
		upper: shift + half
	};
}
/** The variance of a mean of `count` values of variance 1 whose neighbours correlate by `alike`. */
function meanVariance(count, alike) {
	const far = 2 * alike * (1 - alike ** count) / (count * (1 - alike) ** 2);
	return ((1 + alike) / (1 - alike) - far) / count;
}
function lengthsUpTo(most) {
	const lengths = [];
	for (let next = LEAST_AFTER; next <= most; next = Math.max(next + 1, Math.round(next * GROWTH))) lengths.push(next);
	return lengths;
}

// src/stats/level-moves.ts
/** So many values tell where a drift came from, and where it has got to. */
const ENDS = 5;
/** A level has at least so many values. */
const SHORTEST_LEVEL = 3;
/** Of missing a move's size with its interval. */
const CHANCE = .05;
/**
* The move that the newest value of a watched series shows, by indices into what was watched; undefined where the level did not
* move, or by no more than `smallest`.
*/
function newestMove(watch, smallest) {
	const split = watch.look();
	if (split === void 0 || split.excess <= 0 || Math.abs(split.shift) <= smallest) return void 0;
	const { series } = watch;
	const seen = series.length - 1;
	const at = watch.refine(split);
	const start = driftStart(series, at);
	const step = {
		kind: "step",
		direction: split.shift > 0 ? "up" : "down",
		start: at,
		end: at,
		seen
	};
	const move = start === void 0 ? step : {
		...step,
		kind: "drift",
		start,
		end: seen
	};
	const raw = Array.from({ length: series.length }, (_, index) => series.raw(index));
	const { before, after } = sizeOf(raw, move, 0, raw.length);
	return Math.abs(after - before) > smallest ? move : void 0;
}
/**
* The parts of a series that tell where a move came from and where it went.
*
* @param from index of the first value since the move before it.
* @param to index after the last value before the next move.
*/
function partsOf({ kind, start, end }, from, to) {
	if (kind === "step") return {
		before: [from, start],
		after: [start, to]
	};
	return {
		before: [from, Math.max(start, from + ENDS)],
		after: [Math.max(end + 1 - ENDS, from), to]
	};
}
/** How far a move went, told from the values between the moves around it; `from` and `to` as for {@link partsOf}. */
function sizeOf(values, move, from, to) {
	const parts = partsOf(move, from, to);
	const [old, fresh] = [values.slice(...parts.before), values.slice(...parts.after)];
	const series = tamedOf([...old, ...fresh]);
	const [before, after] = [median(old), median(fresh)];
	const spans = [series.span(0, old.length), series.span(old.length, series.length)];
	const { lower, upper } = shiftInterval(...spans, CHANCE);
	const half = (upper - lower) / 2;
	return {
		before,
		after,
		interval: {
			lower: after - before - half,
			upper: after - before + half
		}
	};
}
/**
* Every move of a series' level, oldest first: watched value by value as it would have been, each move then placed by all the
* values up to its neighbours. Takes time in proportion to the length.
*
* @param values finite numbers, oldest first.
* @param smallest moves of no more than this are none.
*/
function findMoves(values, smallest) {
	const seen = [];
	let [watch, from] = [new LevelWatch(), 0];
	for (const [index, value] of values.entries()) {
		watch.add(value);
		const move = newestMove(watch, smallest);
		if (move === void 0) continue;
		seen.push({
			...move,
			start: from + move.start,
			end: from + move.end,
			seen: index
		});
		from += move.end;
		watch = new LevelWatch();
		for (const later of values.slice(from, index + 1)) watch.add(later);
	}
	return withoutSmall(straightened(placed(joined(seen), values), values), values, smallest);
}
/** The number of values from the move before until the next one, for each move. */
function surroundings(moves, length) {
	return moves.map((move, index) => ({
		from: moves[index - 1]?.end ?? 0,
		to: move.kind === "drift" ? move.end + 1 : moves[index + 1]?.start ?? length
	}));
}
/** A drift that goes on is one drift, however often it was seen, and even where its beginning was first taken for a step. */
function joined(moves) {
	const whole = [];
	for (const move of moves) {
		const last = whole.at(-1);
		const goesOn = move.kind === "drift" && move.direction === last?.direction && move.start <= last.end + ENDS;
		if (last !== void 0 && goesOn) whole[whole.length - 1] = {
			...move,
			start: last.start
		};
		else whole.push(move);
	}
	return whole;
}
/** Steps where all values up to the moves around them say that they were. */
function placed(moves, values) {
	const around = surroundings(moves, values.length);
	return moves.map((move, index) => {
		const { from, to } = around[index] ?? {
			from: 0,
			to: values.length
		};
		if (move.kind === "drift" || to - from < 6) return move;
		const at = from + bestStep(values.slice(from, to));
		return {
			...move,
			start: at,
			end: at
		};
	});
}
/** Moves in the same direction that follow each other, as one drift where a straight line explains them better than stairs. */
function straightened(moves, values) {
	const around = surroundings(moves, values.length);
	const whole = [];
	for (let index = 0; index < moves.length;) {
		const run = runFrom(moves, index);
		const from = around[index]?.from ?? 0;
		whole.push(...run.length > 1 ? asDrift(run, values, from) ?? run : run);
		index += run.length;
	}
	return whole;
}
function runFrom(moves, index) {
	const turn = moves.findIndex((move, at) => at > index && move.direction !== moves[index]?.direction);
	return moves.slice(index, turn === -1 ? moves.length : turn);
}
/** Each step of stairs has two numbers to fit, each worth ln n of the noise's variance, as Schwarz's criterion has it. */
function asDrift(run, values, from) {
	const last = run.at(-1);
	if (last === void 0) return void 0;
	const until = Math.min(values.length, last.end + ENDS);
	const series = tamedOf(values.slice(from, until));
	const edges = [
		0,
		...run.map(({ start }) => start - from),
		series.length
	];
	const stairs = edges.slice(1).reduce((sum, edge, step) => sum + series.span(edges[step] ?? 0, edge).squares, 0);
	const noise = stairs / Math.max(1, series.length - 2 * run.length - 1);
	const ramp = bestRamp(series);
	const worth = noise * Math.log(series.length) * 2 * (run.length - 1);
	if (ramp === void 0 || ramp.squares > stairs + worth) return void 0;
	return [{
		...last,
		kind: "drift",
		start: Math.min(from + ramp.start, run[0]?.start ?? from),
		end: until - 1
	}];
}
function tamedOf(values) {
	const series = new TamedSeries();
	for (const value of values) series.add(value);
	return series;
}
/** Where two levels leave the least unexplained. */
function bestStep(values) {
	const series = tamedOf(values);
	let [best, left] = [SHORTEST_LEVEL, Number.POSITIVE_INFINITY];
	for (let at = SHORTEST_LEVEL; at <= values.length - SHORTEST_LEVEL; at += 1) {
		const unexplained = series.span(0, at).squares + series.span(at, values.length).squares;
		if (unexplained < left) [best, left] = [at, unexplained];
	}
	return best;
}
/** Without the moves that turn out too small once everything around them is known, the smallest first. */
function withoutSmall(moves, values, smallest) {
	const around = surroundings(moves, values.length);
	const sizes = moves.map((move, index) => {
		const { from, to } = around[index] ?? {
			from: 0,
			to: values.length
		};
		const { before, after } = sizeOf(values, move, from, to);
		return Math.abs(after - before);
	});
	const least = Math.min(...sizes);
	if (moves.length === 0 || least > smallest) return moves;
	return withoutSmall(moves.toSpliced(sizes.indexOf(least), 1), values, smallest);
}

// src/trend/change-point.ts
/**
* Every change point of a whole history, oldest first, each placed by all the sessions around it: what a night may only
* suspect, the nights after it know better.
*
* @param history oldest first.
*/
function findChangePoints(history, metric, tolerance) {
	const told = tellingIn(history, metric, tolerance);
	const moves = findMoves(told.values, marginOn(tolerance));
	const around = surroundings(moves, told.values.length);
	return moves.map((move, index) => changePointOf(told, move, around[index]?.from ?? 0, around[index]?.to ?? 0));
}
function tellingIn(history, metric, tolerance) {
	const sessions = tellingOf(history, metric);
	const scale = scaleOf(sessions, metric, tolerance);
	return {
		metric,
		sessions,
		scale,
		values: valuesOn(sessions, metric, scale)
	};
}
/** A metric of a history, and a watch that has seen all of it. */
function watched(history, metric, tolerance) {
	const told = tellingIn(history, metric, tolerance);
	const watch = new LevelWatch();
	for (const value of told.values) watch.add(value);
	return {
		told,
		watch
	};
}
/** A move among the values that were told, between the moves around it: `from` and `to` as `partsOf` takes them. */
function changePointOf({ metric, sessions, scale, values }, move, from, to) {
	const [lastBefore, firstAfter] = [sessions[Math.max(move.start - 1, from)], sessions[move.end]];
	if (lastBefore === void 0 || firstAfter === void 0) throw new RangeError("a move lies outside its series");
	const { before, after, interval } = sizeOf(values, move, from, to);
	const parts = partsOf(move, from, to);
	const onScale = (shift) => scale.kind === "relative" ? Math.expm1(shift) : shift;
	return {
		metric,
		kind: move.kind,
		direction: after > before === (METRICS[metric].better === "lower") ? "worse" : "better",
		lastBefore: sighting(lastBefore),
		firstAfter: sighting(firstAfter),
		before: levelOf(sessions.slice(...parts.before), metric, scale),
		after: levelOf(sessions.slice(...parts.after), metric, scale),
		effect: onScale(after - before),
		interval: {
			lower: onScale(interval.lower),
			upper: onScale(interval.upper)
		},
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

export { findMoves as a, surroundings as c, middleOn as d, scaleOf as f, watched as i, levelOn as l, valuesOn as m, findChangePoints as n, newestMove as o, tellingOf as p, sighting as r, sizeOf as s, changePointOf as t, marginOn as u };