import { i as __toESM } from "./rolldown-runtime.js";
import { E as benchmarkSchema, T as benchmarkId, j as METRIC_NAMES } from "./result.js";
import { t as namePattern } from "./name-pattern.js";
import { _ as median, d as gatingIn, m as metricLabel } from "./unit.js";
import { c as array, f as int, m as number, p as literal, s as _enum, v as strictObject, y as string } from "./schemas.js";
import { t as UserError } from "./user-error.js";
import { c as parsePercent } from "./quantity.js";
import { t as parseCsvTable } from "./csv-table.js";
import { n as jsonText } from "./document-text.js";
import { a as plain, t as clip } from "./escape.js";
import { a as formatInterval, o as formatMetric, r as formatChange, t as count } from "./figures.js";
import { s as HISTORY_SOURCES } from "./store.js";
import { a as findMoves, c as surroundings, n as findChangePoints, p as tellingOf, s as sizeOf, u as marginOn } from "./change-point.js";
import { t as findDeskConfig } from "./desk-config.js";
import { l as shown, n as codeOf } from "./files.js";
import { i as nightsAtHand, o as toleranceOf, r as gatingMetrics, t as NEWEST_ALONE } from "./nights.js";
import { a as openStore } from "./open-store.js";
import { r as summaryOf } from "./stored-sessions.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as shortCommit } from "./short.js";
import { f as runtimeWord, u as parametersText } from "./words.js";
import "./series-now.js";
import { n as wrapped, t as terminalTable } from "./terminal-table.js";
import { basename, resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";

// src/formats/csv-series.ts
const DELIMITERS = [
	"	",
	";",
	","
];
/** Where semicolons separate, a comma is a decimal one, as spreadsheets write it in half of Europe. */
const DECIMAL_COMMA = /^\s*([+-]?\d+),(\d+)\s*$/;
const TIME_HEADER = /^(?:time|timestamp|date|datetime|day|night|when|recorded[-_ ]?at|created[-_ ]?at)$/i;
const COMMIT_HEADER = /^(?:commit|sha|hash|rev|revision|git[-_ ]?commit|commit[-_ ]?(?:id|sha|hash))$/i;
const VALUE_HEADER = /^value$/i;
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;
/** Beyond this, squares and their sums leave what a number can hold. */
const LARGEST = 1e100;
/** A digest of seven digits and no letter would be a number. */
const COMMIT = /^(?=.*[a-f])[0-9a-f]{7,64}$/i;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/**
* Reads a series from a table: one column of values, beside it a column of times and one of commits where there are such, with
* a header or none, separated by commas, semicolons or tabs. Beside semicolons, a comma in a number is a decimal one. Columns are known by their header, and without one by what is in
* them. A row whose value is empty is a night without a measurement, and is left out.
*
* @param file its name, for sentences.
* @param column the column of values: its header or its number from 1, where a table has several that could be it.
* @throws UserError one sentence with the line, for a table that is no such series.
*/
function readCsvSeries(text, file, column) {
	const delimiter = delimiterOf(text);
	const table = parseCsvTable(text, [delimiter]);
	if (table.kind === "fault") throw new UserError(`${file}:${table.line}: ${table.fault}; write the file again as comma-separated values`);
	const [first, ...others] = delimiter === ";" ? table.rows.map(withDecimalPoints) : table.rows;
	if (first === void 0) throw new UserError(`${file}: no row in it; give one column of values, oldest first`);
	const headed = !first.fields.some((field) => NUMBER.test(field.trim()));
	const header = headed ? first.fields.map((field) => field.trim()) : void 0;
	const rows = headed ? others : [first, ...others];
	const columns = columnsOf(rows, first.fields.length, header);
	const value = valueColumn(columns, {
		file,
		line: first.line,
		column
	});
	for (const { fields, line } of rows) if (fields.length !== first.fields.length) throw new UserError(`${file}:${line}: ${fields.length} fields where the first row has ${first.fields.length}; give every row the same columns`);
	const points = rows.flatMap((row) => pointOf(row, columns, value, file));
	refuseDisorder(points, file);
	return {
		name: value.name,
		points,
		empty: rows.length - points.length
	};
}
/** What separates the fields of the first line; a table has one way to do so. */
function delimiterOf(text) {
	const line = (/[^\r\n]+/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
	return DELIMITERS.find((one) => line.includes(one)) ?? ",";
}
function withDecimalPoints({ line, fields }) {
	return {
		line,
		fields: fields.map((field) => field.replace(DECIMAL_COMMA, "$1.$2"))
	};
}
function columnsOf(rows, count, header) {
	return Array.from({ length: count }, (_, index) => {
		const title = header?.[index];
		const cells = rows.map(({ fields }) => (fields[index] ?? "").trim()).filter((cell) => cell !== "");
		return {
			index,
			name: title === void 0 || title === "" ? `column ${index + 1}` : title,
			holds: heldBy(cells, title),
			header: title
		};
	});
}
function heldBy(cells, title) {
	if (title !== void 0 && TIME_HEADER.test(title)) return "time";
	if (title !== void 0 && COMMIT_HEADER.test(title)) return "commit";
	if (cells.length > 0 && cells.every((cell) => TIME.test(cell))) return "time";
	if (cells.length > 0 && cells.every((cell) => COMMIT.test(cell))) return "commit";
	return cells.some((cell) => NUMBER.test(cell)) ? "numbers" : "text";
}
function valueColumn(columns, { file, line, column }) {
	if (column !== void 0) {
		const named = columns.find(({ header }) => header === column) ?? columns[Number(column) - 1];
		if (named !== void 0) return named;
		throw new UserError(`${file}:${line}: no column ${JSON.stringify(column)}; name one of ${list(columns)}, or give its number from 1`);
	}
	const candidates = columns.filter(({ holds }) => holds === "numbers");
	const [only, another] = candidates;
	if (only === void 0) throw new UserError(`${file}:${line}: no column of numbers; give one value a row, oldest first`);
	if (another === void 0) return only;
	const titled = candidates.filter(({ header }) => header !== void 0 && VALUE_HEADER.test(header));
	if (titled.length === 1 && titled[0] !== void 0) return titled[0];
	throw new UserError(`${file}:${line}: ${candidates.length} columns could be the values (${list(candidates)}); name one with --column`);
}
const list = (columns) => columns.map(({ name }) => JSON.stringify(name.slice(0, 40))).join(", ");
function pointOf({ fields, line }, columns, value, file) {
	const cell = (fields[value.index] ?? "").trim();
	if (cell === "") return [];
	if (!NUMBER.test(cell) || Math.abs(Number(cell)) > LARGEST) throw new UserError(`${file}:${line}: ${JSON.stringify(cell.slice(0, 40))} in ${value.name.slice(0, 40)} is no number up to 1e100; write it like 12.5 or 1.25e1, or leave it empty where nothing was measured`);
	const told = (holds) => {
		const column = columns.find((one) => one.holds === holds && one.index !== value.index);
		const text = column === void 0 ? "" : (fields[column.index] ?? "").trim();
		return text === "" ? void 0 : text;
	};
	const [time, commit] = [told("time"), told("commit")];
	return [{
		line,
		value: Number(cell),
		...time !== void 0 && { time },
		...commit !== void 0 && { commit }
	}];
}
/** Times that can be read must not go back: a series that starts with its newest value would be told the wrong way round. */
function refuseDisorder(points, file) {
	let last = Number.NEGATIVE_INFINITY;
	for (const { time, line } of points) {
		const now = time === void 0 ? NaN : Date.parse(time);
		if (Number.isNaN(now)) continue;
		if (now < last) throw new UserError(`${file}:${line}: ${time} is earlier than the row before; sort the rows, oldest first`);
		last = now;
	}
}

// src/trend/trend-document.ts
const TREND_SCHEMA = "edgebench/trend@1";
const said = (description) => string().meta({ description });
/** Where a change point lies: whatever the source tells of it; `null` says that it does not. */
const placeSchema = strictObject({
	session: string().nullable().meta({ description: "of a store: the session's id" }),
	line: int().min(1).nullable().meta({ description: "of a file: the line, from 1" }),
	commit: string().nullable(),
	time: string().nullable().meta({ description: "when it was recorded, as the source writes it" })
});
const changeSchema = strictObject({
	kind: _enum(["step", "drift"]).meta({ description: "at once, or little by little" }),
	direction: _enum([
		"worse",
		"better",
		"up",
		"down"
	]).meta({ description: "worse or better where it is known which is which, up or down where only numbers are" }),
	lastBefore: placeSchema.meta({ description: "the last good one: what moved the level came after it" }),
	firstAfter: placeSchema.meta({ description: "the first at the new level; of a drift, where it had got to" }),
	before: number().meta({ description: "median before, in the values' own unit" }),
	after: number(),
	effect: number().meta({ description: "a share of the level before, or a difference: see tolerance.kind" }),
	interval: strictObject({
		lower: number(),
		upper: number()
	}).meta({ description: "95 %, of the effect" })
});
const seriesSchema = strictObject({
	name: said("the benchmark's id, the file and its column, or the other tool's suite and benchmark"),
	benchmark: benchmarkSchema.nullable().meta({ description: "of a store" }),
	imported: strictObject({
		source: _enum(HISTORY_SOURCES),
		suite: string(),
		name: string(),
		unit: string()
	}).nullable().meta({ description: "of a store: what another tool recorded before, in that tool's words" }),
	metric: _enum(METRIC_NAMES).nullable().meta({ description: "of a store; its base unit is the values' unit" }),
	tolerance: strictObject({
		kind: _enum(["relative", "points"]),
		value: number().min(0)
	}).meta({ description: "moves within it are none: a share of the level where relative, else a difference" }),
	count: int().min(0).meta({ description: "values in the series" }),
	level: number().nullable().meta({ description: "median since the last change point; null for no values" }),
	values: array(number()).meta({ description: "oldest first" }),
	changes: array(changeSchema).meta({ description: "oldest first" })
});
/** What `edgebench trend --json` writes. */
const trendSchema = strictObject({
	schema: literal(TREND_SCHEMA),
	tool: strictObject({
		name: literal("edgebench"),
		version: string()
	}),
	series: array(seriesSchema)
});

// src/trend/trend-of-values.ts
/**
* Where a series of any numbers stands, and every place at which it moved.
*
* @param points oldest first; all above 0 where the tolerance is relative, since then logs are taken.
*/
function trendOfValues(name, points, tolerance) {
	const values = points.map(({ value }) => value);
	const scaled = tolerance.kind === "relative" ? values.map(Math.log) : values;
	const moves = findMoves(scaled, marginOn(tolerance));
	const around = surroundings(moves, values.length);
	const newest = values.slice(moves.at(-1)?.end ?? 0);
	return {
		name,
		benchmark: null,
		imported: null,
		metric: null,
		tolerance: {
			kind: tolerance.kind,
			value: tolerance.value
		},
		count: values.length,
		level: newest.length === 0 ? null : median(newest),
		values,
		changes: moves.map((move, index) => {
			const { from, to } = around[index] ?? {
				from: 0,
				to: values.length
			};
			return changeOf(points, scaled, tolerance, {
				move,
				from,
				to
			});
		})
	};
}
function changeOf(points, scaled, { kind }, { move, from, to }) {
	const { before, after, interval } = sizeOf(scaled, move, from, to);
	const level = (value) => kind === "relative" ? Math.exp(value) : value;
	const effect = (shift) => kind === "relative" ? Math.expm1(shift) : shift;
	return {
		kind: move.kind,
		direction: after > before ? "up" : "down",
		lastBefore: placeOf$1(points[Math.max(move.start - 1, from)]),
		firstAfter: placeOf$1(points[move.end]),
		before: level(before),
		after: level(after),
		effect: effect(after - before),
		interval: {
			lower: effect(interval.lower),
			upper: effect(interval.upper)
		}
	};
}
function placeOf$1(point) {
	if (point === void 0) throw new RangeError("a move lies outside its series");
	return {
		session: null,
		line: point.line ?? null,
		commit: point.commit ?? null,
		time: point.time ?? null
	};
}

// src/trend/trend-of-import.ts
/**
* Where each series of an imported history stands, and every place at which it moved. Values are one series where name and unit
* are the same, as that tool wrote them.
*
* @param tolerance a share; of series with values of 0 or less, which have no shares, every move is told.
*/
function trendsOfImport({ source, suite, runs }, tolerance) {
	const all = /* @__PURE__ */ new Map();
	for (const { at, commit, values } of runs) for (const { name, unit, value, better } of values) {
		const key = `${name}\0${unit}`;
		const series = all.get(key) ?? {
			name,
			unit,
			better,
			points: []
		};
		series.points.push({
			value,
			time: at,
			...commit !== void 0 && { commit }
		});
		all.set(key, series);
	}
	return [...all.values()].map(({ name, unit, better, points }) => {
		const margin = points.every(({ value }) => value > 0) ? tolerance : {
			kind: "points",
			value: 0
		};
		const trend = trendOfValues(`${suite}, ${name}`, points, margin);
		const changes = trend.changes.map((change) => ({
			...change,
			direction: judged(change.direction, better)
		}));
		return {
			...trend,
			imported: {
				source,
				suite,
				name,
				unit
			},
			changes
		};
	});
}
/** Up and down in words of better and worse, where the other tool says which is which. */
function judged(direction, better) {
	if (better === void 0) return direction;
	return direction === "up" === (better === "higher") ? "better" : "worse";
}

// src/trend/trend-of-sessions.ts
/** Where one metric of a benchmark stands after all its nights, and every place at which it moved. */
function trendOfSessions({ benchmark, history }, metric, tolerance) {
	const values = tellingOf(history, metric).map((session) => session.values[metric] ?? 0);
	const changes = findChangePoints(history, metric, tolerance);
	const since = changes.at(-1)?.firstAfter.recordedAt;
	const newest = tellingOf(history, metric).filter(({ recordedAt }) => since === void 0 || Date.parse(recordedAt) >= Date.parse(since)).map((session) => session.values[metric] ?? 0);
	return {
		name: benchmarkId(benchmark),
		benchmark,
		imported: null,
		metric,
		tolerance: {
			kind: tolerance.kind,
			value: tolerance.value
		},
		count: values.length,
		level: newest.length === 0 ? null : median(newest),
		values,
		changes: changes.map(told$1)
	};
}
function told$1({ kind, direction, lastBefore, firstAfter, before, after, effect, interval }) {
	return {
		kind,
		direction,
		lastBefore: placeOf(lastBefore),
		firstAfter: placeOf(firstAfter),
		before: before.value,
		after: after.value,
		effect,
		interval: {
			lower: interval.lower,
			upper: interval.upper
		}
	};
}
const placeOf = ({ session, commit, recordedAt }) => ({
	session,
	line: null,
	commit,
	time: recordedAt
});

// src/report/sparkline.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const BLOCKS = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇",
	"█"
];
/**
* The course of a series as a line of blocks, oldest first: the median of each stretch of it, from the least to the most of
* them. A series that does not vary is a line in the middle; none is an empty text.
*
* @param width the most blocks to draw.
*/
function sparkline(values, width) {
	const count = Math.min(width, values.length);
	const edge = (index) => Math.round(index * values.length / count);
	const stretches = Array.from({ length: count }, (_, index) => median(values.slice(edge(index), edge(index + 1))));
	const [least, most] = [Math.min(...stretches), Math.max(...stretches)];
	return stretches.map((value) => {
		const share = most > least ? (value / 2 - least / 2) / (most / 2 - least / 2) : .5;
		return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(share * BLOCKS.length))] ?? "";
	}).join("");
}

// src/commands/trend-table.ts
const NAME_LIMIT = 40;
/** Signs of a course: few enough that a terminal of its width never breaks it. */
const COURSES = {
	wide: 24,
	narrow: 12,
	from: 140
};
/** A store of pull requests alone has benchmarks, and no history of them. */
const NO_SERIES = "No series: no night recorded what was asked for. A session that measured a change is none; edgebench record keeps nights, which measure one commit without a base.";
/** Where every series stands for a terminal: the answer, a line per series, and below each the places at which it moved. */
function trendTable(series, { color, width }) {
	const colors = import_picocolors.default.createColors(color);
	if (series.length === 0) return `${wrapped(NO_SERIES, width)}\n`;
	const moved = series.filter(({ changes }) => changes.length > 0);
	const changes = moved.reduce((sum, one) => sum + one.changes.length, 0);
	const answer = moved.length === 0 ? `No level moved in ${count(series.length, "series", "series")}.` : `${count(changes, "change point")} in ${moved.length} of ${count(series.length, "series", "series")}.`;
	const parts = [
		colors.bold(answer),
		"",
		drawSeries(series, colors, width)
	];
	for (const one of moved) parts.push("", colors.bold(titleOf(one)), ...one.changes.map((change) => told(change, one, colors)));
	return `${parts.join("\n").replaceAll(/ +$/gm, "")}\n`;
}
function drawSeries(series, colors, width) {
	const head = [
		"series",
		"metric",
		"values",
		"level",
		"course",
		"newest change"
	].map((text) => ({ text }));
	const rows = series.map((one) => {
		const newest = one.changes.at(-1);
		return [
			{ text: seriesName(one) },
			{ text: measureText(one) },
			{ text: String(one.count) },
			{ text: one.level === null ? "" : valueText(one.level, one) },
			{ text: sparkline(one.values, width < COURSES.from ? COURSES.narrow : COURSES.wide) },
			newest === void 0 ? {
				text: one.count < 11 ? "too few values" : "none",
				paint: colors.dim
			} : {
				text: `${changeText(newest, one)}, ${newest.kind}`,
				paint: paint(newest, colors)
			}
		];
	});
	return terminalTable([head, ...rows], { width });
}
/** What the values are: a metric of ours, or whatever another tool's unit stands for. */
function measureText({ benchmark, metric, imported }) {
	if (imported !== null) return [plain(clip(imported.unit, NAME_LIMIT)), "imported"].filter((one) => one !== "").join(", ");
	return benchmark === null || metric === null ? "" : metricLabel(metric, benchmark);
}
function titleOf(series) {
	const measure = measureText(series);
	return measure === "" ? seriesName(series) : `${seriesName(series)}, ${measure}`;
}
function seriesName({ name, benchmark }) {
	if (benchmark === null) return plain(clip(name, 80));
	const [model, device] = [benchmark.model, benchmark.device].map((one) => plain(clip(one, NAME_LIMIT)));
	return `${model} on ${device}, ${runtimeWord(benchmark)}, ${plain(parametersText(benchmark))}`;
}
/** `  worse by a step: 10.1 ms → 12.1 ms, +19.8 % [+19.1, +20.5], between 1a2b3c4d5e (2026-10-11) and 9f8e7d6c5b (2026-10-12)` */
function told(change, series, colors) {
	const levels = `${valueText(change.before, series)} → ${valueText(change.after, series)}`;
	return `  ${paint(change, colors)(`${change.direction} by a ${change.kind}`)}: ${levels}, ${changeText(change, series)}, between ${placeText(change.lastBefore)} and ${placeText(change.firstAfter)}`;
}
function changeText({ effect, interval }, { tolerance, benchmark }) {
	if (benchmark === null && tolerance.kind === "points") {
		const signed = (value) => `${value > 0 ? "+" : ""}${numberText(value)}`;
		return `${signed(effect)} [${signed(interval.lower)}, ${signed(interval.upper)}]`;
	}
	return `${formatChange(effect, tolerance.kind)} ${formatInterval({
		effect,
		interval
	}, tolerance.kind) ?? ""}`;
}
function valueText(value, { metric }) {
	return metric === null ? numberText(value) : formatMetric(metric, value);
}
const numberText = (value) => String(Number(value.toPrecision(5)));
function placeText({ commit, line, time }) {
	const day = time === null ? void 0 : /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
	const [first = "?", ...others] = [
		commit === null ? void 0 : shortCommit(commit),
		line === null ? void 0 : `line ${line}`,
		day ?? time ?? void 0
	].filter((name) => name !== void 0 && name !== "").map((name) => plain(clip(name ?? "", NAME_LIMIT)));
	return others.length === 0 ? first : `${first} (${others.join(", ")})`;
}
function paint({ direction }, { red, green, yellow }) {
	if (direction === "worse") return red;
	return direction === "better" ? green : yellow;
}

// src/commands/trend.ts
const STANDARD_INPUT = "/dev/stdin";
const MOST_BYTES = 67108864;
/** A tolerance for series of which nothing is known. */
const ONE_PERCENT = {
	kind: "relative",
	value: .01
};
/** Tells where every series of a store stands and when it moved, or the same of a series that the user brings as a table. */
async function trend(options, context) {
	refuseMixture(options);
	const series = options.csv === void 0 ? await trendsOfStore(options, context) : [await trendOfFile(options.csv, options, context)];
	const document = {
		schema: TREND_SCHEMA,
		tool: {
			name: "edgebench",
			version: context.version
		},
		series: [...series]
	};
	context.out(options.json ? jsonText(document, 2) : trendTable(series, context));
	return 0;
}
function refuseMixture({ store, csv, patterns, column, metric, config }) {
	if (store === void 0 === (csv === void 0)) throw new UserError("trend: name either a store with --store or a table with --csv");
	if (csv !== void 0 && (patterns.length > 0 || metric !== void 0 || config !== void 0)) throw new UserError("trend --csv: a table has no benchmarks, no metrics and no configuration; name its column with --column and its tolerance with --tolerance instead");
	if (store !== void 0 && column !== void 0) throw new UserError("trend --store: a store has no columns; --column is for --csv");
}
async function trendsOfStore(options, context) {
	const name = options.store ?? "";
	const wanted = options.patterns.map(namePattern);
	const policy = (await findDeskConfig(options.config, "or leave it out for the usual tolerances", context))?.config.policy;
	const metrics = options.metric?.map(metricNamed) ?? gatingMetrics(policy);
	const tolerance = options.tolerance === void 0 ? void 0 : toleranceIn(options.tolerance);
	const store = await openStore(name, context);
	if (!store.isAtHand) context.progress.line(NEWEST_ALONE);
	const all = await historiesIn(store);
	const imported = await importedIn(store, tolerance);
	const [first] = [...all.map(({ benchmark }) => benchmarkId(benchmark)), ...imported.map((series) => series.name)];
	if (first === void 0) throw new UserError(`store ${name}: nothing was recorded in it; record a night with edgebench record, or name another`);
	const isWanted = (name) => wanted.length === 0 || wanted.some((fits) => fits(name));
	const chosen = all.filter(({ benchmark }) => isWanted(benchmarkId(benchmark)));
	const others = imported.filter((series) => isWanted(series.name));
	if (chosen.length + others.length === 0) throw new UserError(`store ${name}: no benchmark in it is called ${options.patterns.join(" or ")}; write a name as in ${plain(first)}, or with * for any part of it`);
	return [...chosen.flatMap((history) => gatingIn(history.benchmark.scenario, metrics).map((metric) => trendOfSessions(history, metric, marginFor(metric, tolerance, policy)))), ...options.metric === void 0 ? others : []].filter(({ count }) => count > 0);
}
/** What other tools recorded before edgebench did. A tolerance in a unit of its own could be of none of theirs. */
async function importedIn(store, tolerance) {
	const margin = tolerance?.kind === "relative" ? tolerance : ONE_PERCENT;
	return (await store.imported()).flatMap((history) => trendsOfImport(history, margin));
}
async function historiesIn(store) {
	const histories = [];
	for (const device of await store.devices()) for (const { benchmark, points } of (await nightsAtHand(store, device)).values()) histories.push({
		benchmark,
		history: points.map(summaryOf)
	});
	return histories;
}
/** A tolerance of the command line holds for the metrics of its kind; others keep that of the policy, or their own. */
function marginFor(metric, tolerance, policy) {
	const own = toleranceOf(metric, policy);
	return tolerance?.kind === own.kind ? tolerance : own;
}
function metricNamed(name) {
	const metric = METRIC_NAMES.find((one) => one === name);
	if (metric !== void 0) return metric;
	throw new UserError(`--metric ${name}: there is no such metric; write one of ${METRIC_NAMES.join(", ")}`);
}
async function trendOfFile(csv, options, context) {
	const path = csv === "-" ? STANDARD_INPUT : resolve(context.cwd, csv);
	const file = csv === "-" ? "standard input" : shown(context, path);
	const series = readCsvSeries(await readTable(path, file), file, options.column);
	if (series.empty > 0) context.progress.line(`${file}: ${count(series.empty, "row")} without a value ${series.empty === 1 ? "is" : "are"} left out`);
	const tolerance = options.tolerance === void 0 ? void 0 : toleranceIn(options.tolerance);
	return trendOfValues(`${csv === "-" ? file : basename(path)}, ${series.name}`, series.points, marginOf(series, tolerance, file));
}
/** Shares of a level that may be 0 or less are none: such values move by differences. */
function marginOf({ points }, tolerance, file) {
	const low = points.find(({ value }) => value <= 0);
	if (low === void 0) return tolerance ?? ONE_PERCENT;
	if (tolerance?.kind === "relative") throw new UserError(`${file}:${low.line}: a value of ${low.value} moves by no percentage; give --tolerance as a number in the unit of the values`);
	return tolerance ?? {
		kind: "points",
		value: 0
	};
}
function toleranceIn(text) {
	const size = /^(?<number>\d+(?:\.\d+)?) ?(?<percent>%?)$/.exec(text)?.groups;
	if (size === void 0) throw new UserError(`--tolerance ${text}: write a share like 2%, or a number in the unit of the values like 0.5`);
	return size["percent"] === "%" ? {
		kind: "relative",
		value: parsePercent(text)
	} : {
		kind: "points",
		value: Number(size["number"])
	};
}
async function readTable(path, file) {
	try {
		const { size } = await stat(path);
		if (size > MOST_BYTES) throw new UserError(`${file}: ${size} bytes are more than the ${MOST_BYTES} that edgebench reads; give fewer rows`);
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (error instanceof TypeError) throw new UserError(`${file}: not UTF-8 text; write the table as UTF-8`);
		throw new UserError(`${file}: cannot be read (${codeOf(error)}); name a file of comma-separated values`);
	}
}

export { trend };