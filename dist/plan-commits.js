import { t as errorCode } from "./error-code.js";
import { t as UserError } from "./user-error.js";
import { A as METRICS, C as RUNTIME_NAMES, T as benchmarkId, d as commitSchema } from "./result.js";
import { h as object, u as boolean, y as string } from "./schemas.js";
import { C as quote, S as oneOf, b as didYouMean, h as MAX_CONFIG_BYTES, v as Faults, w as openRepository, y as clean } from "./schema.js";
import { d as isInForce } from "./comparability.js";
import { t as namePattern } from "./name-pattern.js";
import { w as canonicalJson } from "./unit.js";
import { t as asksToMeasure } from "./insistence.js";
import { a as besideModel } from "./onnx.js";
import { t as preprocessingDigest } from "./preprocessing.js";
import { a as inspectBlob, c as SAVED_MODEL, i as externalDataOf, n as besideByRule, o as inspectContent, r as blobsToRead, t as MAXIMUM_FILE_BYTES } from "./blobs.js";
import { n as SYMLINK_MODE, t as SUBMODULE_MODE } from "./tree.js";
import { c as budgetOf, l as makeJobs, n as withNight } from "./night.js";
import { l as shown, n as codeOf$1, p as PLAN_SCHEMA } from "./files.js";
import { a as whySilent, i as whyNotThisPull, n as skipJobs, r as whyNoRunner, t as askedJobs } from "./skipping.js";
import { r as digestOfSide, t as bytesOfSide } from "./content-digest.js";
import { i as toSession, r as summaryOf, t as onePerSession } from "./stored-sessions.js";
import { a as openStore } from "./open-store.js";
import { t as bounded } from "./bounded.js";
import { n as tooLarge, t as parseConfigBytes } from "./parse.js";
import { t as explainIssues } from "./document.js";
import { t as pullRequestSchema } from "./pull-request.js";
import { t as _usingCtx } from "./usingCtx.js";
import { join, posix, resolve } from "node:path";
import { tmpdir } from "node:os";
import { mkdtemp, readFile, realpath, rm, stat } from "node:fs/promises";

// src/device/scratch.ts
/**
* Makes a temporary folder that only this user can read: in `parent`, by default where the system (`TMPDIR`) or the runner
* (`RUNNER_TEMP`) keeps such things.
*
* @throws UserError where none can be made.
*/
async function openScratch(parent = process.env["RUNNER_TEMP"] || tmpdir()) {
	try {
		const path = await mkdtemp(join(await realpath(parent), "edgebench-"));
		return {
			path,
			[Symbol.asyncDispose]: () => rm(path, {
				recursive: true,
				force: true,
				maxRetries: 3
			})
		};
	} catch (error) {
		const code = errorCode(error) ?? "unknown";
		throw new UserError(`the folder for temporary files: no folder can be made in it (${code}); point TMPDIR at one that you may write and that has room`);
	}
}

// src/plan/acceptances.ts
/**
* Of the acceptances that fit a planned benchmark, those that hold at this instant.
*
* @param now UTC, as `Date.prototype.toISOString` writes it.
*/
function sortAcceptances(acceptances, planned, now) {
	const fitting = acceptances.filter(({ benchmark }) => {
		const fits = namePattern(benchmark);
		return planned.some(({ id }) => fits(id));
	});
	const ended = fitting.filter((one) => !isInForce(one, now));
	return {
		inForce: fitting.filter((one) => isInForce(one, now)),
		notices: ended.map(({ benchmark, metric, by, until }) => `What ${by} accepted of ${METRICS[metric].label} on ${benchmark} ended on ${until}.`)
	};
}

// src/plan/changes.ts
/** Compares two whole trees, so that no limit on listed files applies. A move is an exact one: the same blob. */
function diffTrees(base, head) {
	const added = [];
	const changes = [];
	for (const [path, entry] of head.files) {
		const before = base.files.get(path);
		if (before === void 0) added.push(path);
		else if (before.blob !== entry.blob || before.mode !== entry.mode) changes.push({
			kind: "changed",
			path
		});
	}
	const gone = /* @__PURE__ */ new Map();
	for (const [path, { blob }] of base.files) {
		if (head.files.has(path)) continue;
		const paths = gone.get(blob);
		if (paths === void 0) gone.set(blob, [path]);
		else paths.push(path);
	}
	for (const path of added) {
		const from = gone.get(head.files.get(path)?.blob ?? "")?.pop();
		changes.push(from === void 0 ? {
			kind: "added",
			path
		} : {
			kind: "moved",
			path,
			from
		});
	}
	for (const paths of gone.values()) for (const path of paths) changes.push({
		kind: "deleted",
		path
	});
	return changes.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
/** The paths that a change touches: where it is, and where it came from. */
function pathsOf(change) {
	return change.kind === "moved" ? [change.path, change.from] : [change.path];
}
/** "export/a.py changed", "export/b.py moved from tools/b.py". */
function describeChange(change) {
	if (change.kind === "moved") return `${shortPath(change.path)} moved from ${shortPath(change.from)}`;
	return `${shortPath(change.path)} ${change.kind === "changed" ? "changed" : `was ${change.kind}`}`;
}
/** A path as people are shown it, cut in the middle where it is very long. */
function shortPath(path) {
	return path.length <= 200 ? path : `${path.slice(0, 120)}…${path.slice(-70)}`;
}

// src/plan/glob.ts
/** More alternatives than this in one glob are a mistake. */
const MAXIMUM_ALTERNATIVES = 64;
const MAXIMUM_LENGTH = 1e3;
/**
* Compiles a glob over whole paths: `*` and `?` within a part, `**` any number of parts, `[a-z]` and `[!a-z]`,
* `{a,b}`. Names with a leading dot match like others. Globs come from pull requests, so matching never backtracks
* beyond the last star: time is at most the product of both lengths, whatever is written.
*
* @returns undefined for a glob that means nothing: unclosed brackets, or too many alternatives, or too long.
*/
function compileGlob(glob) {
	if (glob.length > MAXIMUM_LENGTH) return void 0;
	const alternatives = expandBraces(glob.replace(/^\.\//, ""));
	if (alternatives === void 0) return void 0;
	const compiled = [];
	for (const alternative of alternatives) {
		const parts = [];
		for (const text of alternative.split("/")) {
			const part = compilePart(text);
			if (part === void 0) return void 0;
			parts.push(part);
		}
		compiled.push({
			start: plainStart(alternative),
			parts
		});
	}
	return (path) => compiled.some(({ start, parts }) => path.startsWith(start) && matchSequence(parts, path.split("/"), (part) => part === "**", matchesName));
}
/** What every match starts with. Most paths are told by that alone. `**` may stand for no part at all, so it takes its slash along. */
function plainStart(alternative) {
	const [start = ""] = alternative.split(/[*?[]/);
	return start.replace(/\/$/, "");
}
/** `a{b,c}d` to `abd`, `acd`; braces within braces too. Undefined where a brace is left open or they multiply. */
function expandBraces(glob) {
	let done = [];
	let open = [glob];
	while (open.length > 0) {
		const next = [];
		for (const text of open) {
			const close = text.indexOf("}");
			const start = close < 0 ? text.indexOf("{") : text.lastIndexOf("{", close);
			if (start < 0 && close < 0) done.push(text);
			else if (start < 0 || close < 0) return void 0;
			else for (const choice of text.slice(start + 1, close).split(",")) next.push(text.slice(0, start) + choice + text.slice(close + 1));
		}
		if (done.length + next.length > MAXIMUM_ALTERNATIVES) return void 0;
		open = next;
	}
	done = [...new Set(done)];
	return done;
}
function compilePart(text) {
	if (text === "**") return "**";
	const tokens = [];
	const characters = [...text];
	for (let at = 0; at < characters.length; at += 1) {
		const character = characters[at] ?? "";
		if (character === "*") {
			if (tokens.at(-1) !== "*") tokens.push("*");
		} else if (character === "?") tokens.push({ matches: () => true });
		else if (character === "[") {
			const close = characters.indexOf("]", at + 2);
			if (close < 0) return void 0;
			tokens.push({ matches: characterClass(characters.slice(at + 1, close)) });
			at = close;
		} else tokens.push({ matches: (other) => other === character });
	}
	return tokens;
}
function characterClass(written) {
	const negated = written[0] === "!" || written[0] === "^";
	const ranges = [];
	for (let at = negated ? 1 : 0; at < written.length; at += 1) {
		const first = written[at] ?? "";
		const isRange = written[at + 1] === "-" && at + 2 < written.length;
		ranges.push([first, isRange ? written[at + 2] ?? first : first]);
		if (isRange) at += 2;
	}
	return (character) => negated !== ranges.some(([first, last]) => codeOf(first) <= codeOf(character) && codeOf(character) <= codeOf(last));
}
function codeOf(character) {
	return character.codePointAt(0) ?? 0;
}
function matchesName(part, name) {
	if (part === "**") return true;
	return matchSequence(part, [...name], (token) => token === "*", (token, character) => token === "*" || token.matches(character));
}
/** The classic match with wildcards: on a mismatch only the last star takes one more item. */
function matchSequence(pattern, items, isStar, matches) {
	let [p, i, starAt, starItem] = [
		0,
		0,
		-1,
		0
	];
	while (i < items.length) {
		const token = pattern[p];
		if (token !== void 0 && isStar(token)) {
			[starAt, starItem] = [p, i];
			p += 1;
		} else if (token !== void 0 && matches(token, items[i])) {
			p += 1;
			i += 1;
		} else if (starAt >= 0) {
			starItem += 1;
			[p, i] = [starAt + 1, starItem];
		} else return false;
	}
	while (p < pattern.length && isStar(pattern[p])) p += 1;
	return p === pattern.length;
}

// src/plan/reasons.ts
/** More paths than this are counted, not listed. */
const LISTED_PATHS = 3;
/** Why a benchmark that both sides have must be measured again; empty where nothing it depends on changed. */
function reasonsOf(base, head, context) {
	return [
		...modelReasons(base, head, context),
		...externalReasons(base, head),
		...settingReasons(base, head, context),
		...datasetReasons(base, head, context),
		...globReasons(head, context)
	].slice(0, 100);
}
function modelReasons(base, head, { configFile }) {
	if (base.identity === head.identity) return [];
	const { file, model, identity } = head;
	const place = file.kind === "path" && identity !== "missing" ? {
		path: file.path,
		line: 1
	} : placeIn(configFile, model.place);
	return [{
		kind: "model-changed",
		text: modelText(base.file, head, configFile),
		place
	}];
}
function modelText(before, head, configFile) {
	const { file, model, side } = head;
	if (file.kind === "url") return `${before.kind === "url" ? `the pin of ${model.name} changed` : `${model.name} now comes from a URL`} in ${at(configFile, model.place)}`;
	const path = shortPath(file.path);
	if (before.kind === "url") return `${path} replaces the URL of ${model.name} in ${at(configFile, model.place)}`;
	if (head.identity === "missing") return `${path} was deleted`;
	if (before.path !== file.path) return `${path} replaces ${shortPath(before.path)}`;
	return side.model.kind === "lfs" ? `${path} changed (Git LFS pointer)` : `${path} changed`;
}
function externalReasons(base, head) {
	const folder = head.file.kind === "path" ? head.file.path : "";
	const place = folder === "" ? {} : { place: {
		path: folder,
		line: 1
	} };
	return listed([.../* @__PURE__ */ new Set([...base.external.keys(), ...head.external.keys()])].filter((location) => base.external.get(location)?.identity !== head.external.get(location)?.identity).map((location) => {
		const path = shortPath(besideModel(folder, location));
		const after = head.external.get(location);
		if (after === void 0) return `external data ${path} are no longer used`;
		if (after.identity === "missing") return `external data ${path} were deleted`;
		const lfs = after.source.kind === "lfs" ? " (Git LFS pointer)" : "";
		return `external data ${path} ${base.external.has(location) ? "changed" : "are new"}${lfs}`;
	})).map((text) => ({
		kind: "external-data-changed",
		text,
		...place
	}));
}
function settingReasons(base, head, { configFile }) {
	const reasons = [];
	const { name, place, preprocessingPlace } = head.model;
	if (base.side.preprocessing?.sha256 !== head.side.preprocessing?.sha256) reasons.push({
		kind: "preprocessing-changed",
		text: `preprocessing of ${name} changed in ${at(configFile, preprocessingPlace ?? place)}`,
		place: placeIn(configFile, preprocessingPlace ?? place)
	});
	const where = at(configFile, place);
	const changed = (what) => reasons.push({
		kind: "parameters-changed",
		text: `${what} of ${name} changed in ${where}`,
		place: placeIn(configFile, place)
	});
	if (base.model.task !== head.model.task) changed("task");
	if (canonicalJson(base.side.dimensions) !== canonicalJson(head.side.dimensions)) changed("dimensions");
	return reasons;
}
function datasetReasons(base, head, { configFile, changes }) {
	const [before, after] = [base.dataset, head.dataset];
	const isOther = datasetMeaning(before) !== datasetMeaning(after);
	if (isOther && before?.name !== after?.name) return [{
		kind: "dataset-changed",
		text: `dataset of ${head.model.name} changed from ${before?.name ?? "none"} to ${after?.name ?? "none"} in ${at(configFile, head.model.place)}`,
		place: placeIn(configFile, head.model.place)
	}];
	if (after === void 0) return [];
	const texts = [];
	if (isOther) texts.push(`dataset ${after.name} changed in ${at(configFile, after.place)}`);
	const touched = changes.filter((change) => pathsOf(change).some((path) => belongsTo(after, path)));
	const [first] = touched;
	if (touched.length === 1 && first !== void 0) texts.push(`${describeChange(first)}, a part of dataset ${after.name}`);
	if (touched.length > 1) texts.push(`dataset ${after.name} changed: ${touched.length} files under ${shortPath(after.path)}`);
	const place = placeIn(configFile, after.place);
	return texts.map((text) => ({
		kind: "dataset-changed",
		text,
		place
	}));
}
/** Equal for datasets of the same images and labels, whatever their names. */
function datasetMeaning(dataset) {
	if (dataset === void 0) return "none";
	const { path, source, layout } = dataset;
	return canonicalJson({
		path,
		layout: { ...layout },
		...source && { source: { ...source } }
	});
}
/** Whether a path is one of the dataset's files. */
function belongsTo({ path: folder, source, layout }, path) {
	if (source !== void 0) return false;
	const lists = layout.kind === "csv" ? [layout.file] : layout.kind === "ground-truth" ? [layout.file, layout.synsets] : [];
	return path.startsWith(`${folder}/`) || path === folder || lists.includes(path);
}
function globReasons(head, { configFile, changes }) {
	const place = placeIn(configFile, head.model.place);
	return head.model.affectedBy.flatMap((written) => {
		const glob = compileGlob(written);
		if (glob === void 0) return [];
		return listed(changes.filter((change) => pathsOf(change).some(glob)).map((change) => `${describeChange(change)}, matched by affected-by ${JSON.stringify(written)}`)).map((text) => ({
			kind: "affected-by",
			text,
			place
		}));
	});
}
/** Globs of a configuration that match no file of its commit, or mean nothing. */
function deadGlobs(config, paths) {
	const waiting = /* @__PURE__ */ new Map();
	const faults = [];
	for (const { name, affectedBy, place } of config.models) for (const written of affectedBy) {
		const glob = compileGlob(written);
		const said = `affected-by ${JSON.stringify(written)} of model ${name}`;
		if (glob === void 0) faults.push({
			place,
			text: `${said} is no glob; write one like "export/**", with at most 64 alternatives in braces`
		});
		else waiting.set(glob, {
			place,
			text: `${said} matches no file of the commit; correct it (a folder is written "export/**") or remove it`
		});
	}
	for (const path of paths) {
		if (waiting.size === 0) break;
		for (const glob of waiting.keys()) if (glob(path)) waiting.delete(glob);
	}
	return [...faults, ...waiting.values()];
}
/** "edgebench.yml, line 31" */
function at(configFile, place) {
	return `${configFile}, line ${place.line}`;
}
/** The same place for an annotation. */
function placeIn(configFile, { line }) {
	return {
		path: configFile,
		line
	};
}
function listed(texts) {
	if (texts.length <= LISTED_PATHS) return texts;
	return [...texts.slice(0, 2), `${texts[2]}, and ${texts.length - LISTED_PATHS} more`];
}

// src/plan/renames.ts
/**
* Models that a change gave another name: those that the base lacks and whose files in every runtime have the content of
* one model that the head lacks. Where that could be more than one pair, nobody can tell which, and none is a rename.
*
* @returns the old name by the new one.
*/
function renamedModels(base, head) {
	const gone = byContent(base, head.config);
	const fresh = byContent(head, base.config);
	const renamed = /* @__PURE__ */ new Map();
	for (const [content, [name, ...others]] of fresh) {
		const [before, ...more] = gone.get(content) ?? [];
		if (name !== void 0 && before !== void 0 && others.length + more.length === 0) renamed.set(name, before);
	}
	return renamed;
}
/** The models of one side that the other does not name, by the content of their files. */
function byContent({ config, resolver }, other) {
	const names = new Set(other.models.map(({ name }) => name));
	const found = /* @__PURE__ */ new Map();
	for (const { name, files } of config.models) {
		if (names.has(name)) continue;
		const content = contentOfAll(RUNTIME_NAMES.filter((runtime) => files[runtime] !== void 0), (runtime) => resolver.resolve({
			model: name,
			runtime
		}));
		if (content !== void 0) found.set(content, [...found.get(content) ?? [], name]);
	}
	return found;
}
/** Undefined where a file is missing: nothing is the same as nothing. */
function contentOfAll(runtimes, resolve) {
	const contents = runtimes.map((runtime) => {
		const side = resolve(runtime);
		return side === void 0 || side.identity === "missing" ? void 0 : [runtime, contentOf(side)];
	});
	return contents.includes(void 0) ? void 0 : JSON.stringify(contents);
}
/** Equal for model files with equal bytes, their external data included, wherever they lie. */
function contentOf({ identity, external }) {
	return canonicalJson({
		identity,
		external: Object.fromEntries([...external].map(([location, located]) => [location, located.identity]))
	});
}

// src/plan/ruling.ts
/**
* Decides whose configuration rules. A change that is proposed is held to the configuration of its base; where that has
* none, the head's is used, and nothing beyond the runner is reached unless a maintainer asked. What is on its branch
* already (a push, or a plan without base) rules itself.
*/
function ruleBy(head, { base, event, configFile, askedFor }) {
	const firstRun = base !== null && base.config === null;
	if (base === null || event === "push") return {
		...rulesOf(head),
		mayFollow: () => true,
		mayReach: true,
		firstRun,
		notices: firstRun ? [`The base has no ${configFile}: everything is new and nothing gates.`] : []
	};
	if (base.config === null) {
		const prepared = askedFor ? [] : head.devices.filter(({ prepare }) => prepare !== void 0);
		return {
			...rulesOf({
				...head,
				devices: head.devices.map((device) => askedFor ? device : unprepared(device))
			}),
			acceptances: [],
			mayFollow: () => askedFor,
			mayReach: askedFor,
			firstRun,
			notices: [`The base has no ${configFile}: everything is new and nothing gates${askedFor ? "" : ", and no SSH host or URL is followed before the merge"}.`, ...prepared.map(({ label, place }) => `The preparation of device ${label} in ${at(configFile, place)} takes effect after the merge.`)]
		};
	}
	const known = new Set(placesOf(base.config).map(([, place]) => place));
	return {
		...rulesOf(base.config),
		mayFollow: (place) => askedFor || known.has(place),
		mayReach: true,
		firstRun,
		notices: [
			...deviceNotices(base.config, head, configFile),
			...askedFor ? [] : placeNotices(known, head),
			...policyNotices(base.config, head),
			...acceptanceNotices(base.config, head)
		]
	};
}
const unprepared = (device) => ({
	...device,
	prepare: void 0
});
function rulesOf({ devices, policy, acceptances }) {
	return {
		devices: new Map(devices.map((device) => [device.label, device])),
		policy,
		acceptances
	};
}
/** One sentence per device that the head says otherwise, adds or drops. */
function deviceNotices(base, head, configFile) {
	const before = new Map(base.devices.map((device) => [device.label, device]));
	const after = new Map(head.devices.map((device) => [device.label, device]));
	const notices = [];
	for (const [label, device] of after) {
		const was = before.get(label);
		const what = was === void 0 ? "addition" : "change";
		if (was === void 0 || meaningOf(was) !== meaningOf(device)) notices.push(`The ${what} of device ${label} in ${at(configFile, device.place)} takes effect after the merge.`);
	}
	for (const label of before.keys()) if (!after.has(label)) notices.push(`The removal of device ${label} takes effect after the merge.`);
	return notices;
}
/** Equal for devices that are the same wherever they were written and in whatever order. */
function meaningOf({ label, runsOn, transport, runtimes, python, coolDown, prepare, peaks }) {
	return canonicalJson({
		label,
		runsOn: runsOn.toSorted(),
		transport: { ...transport },
		runtimes: runtimes.toSorted(),
		coolDown: coolDown === void 0 ? null : { ...coolDown },
		prepare: prepare === void 0 ? null : { ...prepare },
		peaks: peaks === void 0 ? null : { ...peaks },
		python: python ?? null
	});
}
function placeNotices(known, head) {
	const fresh = placesOf(head).filter(([, place]) => !known.has(place));
	return [...new Set(fresh.map(([what]) => what))].map((what) => `The change of ${what} takes effect after the merge.`);
}
/** The URLs and folders of machines that a configuration names, each with what it is of; one model may have several. */
function placesOf({ models, datasets }) {
	const ofModels = models.flatMap(({ name, files }) => Object.values(files).flatMap((file) => file.kind === "url" ? [[`the URL of ${name}`, file.url]] : []));
	const ofDatasets = datasets.flatMap(({ name, source }) => source === void 0 ? [] : [[`the source of dataset ${name}`, placeOf(source)]]);
	return [...ofModels, ...ofDatasets];
}
/** What names a source; a URL is never a folder. */
const placeOf = (source) => source.kind === "archive" ? source.url : source.path;
function policyNotices(base, head) {
	const [before, after] = [partsOf(base.policy), partsOf(head.policy)];
	return Object.keys(after).filter((part) => canonicalJson(before[part] ?? null) !== canonicalJson(after[part] ?? null)).map((part) => `The change of policy.${part} takes effect after the merge.`);
}
/** A policy by the keys under which it is written. */
function partsOf({ tolerance, errorRate, budgetSeconds, defaultBudgetSeconds, gate, ...rest }) {
	return {
		tolerance: Object.fromEntries(Object.entries(tolerance).map(([metric, { kind, value }]) => [metric, {
			kind,
			value
		}])),
		"error-rate": errorRate,
		budget: {
			...budgetSeconds,
			default: defaultBudgetSeconds
		},
		gate: {
			failOn: gate.failOn.toSorted(),
			warnOn: gate.warnOn.toSorted(),
			metrics: gate.metrics.toSorted()
		},
		comparability: rest.comparability,
		"trade-offs": rest.tradeOffs.map(({ give, gain }) => ({
			give: {
				metric: give.metric,
				upTo: { ...give.upTo }
			},
			gain: {
				metric: gain.metric,
				device: gain.device,
				atLeast: { ...gain.atLeast }
			}
		}))
	};
}
function acceptanceNotices(base, head) {
	const meaning = ({ acceptances }) => canonicalJson(acceptances.map((one) => canonicalJson(one)).toSorted());
	return meaning(base) === meaning(head) ? [] : ["The change of acceptances takes effect after the merge."];
}

// src/plan/source.ts
/**
* File types that a runtime may be given. Pickles and compiled engines run code or fit one device, and are never among them;
* a `.pt` is held to be TorchScript before it is loaded.
*/
const EXTENSIONS = {
	onnxruntime: [".onnx"],
	tflite: [".tflite"],
	openvino: [".xml", ".onnx"],
	tensorrt: [".onnx"],
	pytorch: [".pt"],
	tensorflow: [SAVED_MODEL],
	fake: [
		".json",
		".onnx",
		".tflite"
	]
};
const MISSING = "is missing";
const SEVERAL_FILES = "is refused: a SavedModel is several files, and a URL is one; commit it";
/** Finds files in one commit. */
var SourceFinder = class {
	#tree;
	#facts;
	#folded;
	constructor(tree, facts) {
		this.#tree = tree;
		this.#facts = facts;
	}
	has(path) {
		return this.#tree.files.has(path);
	}
	/** Whether nothing is at this path: no file, and no link or submodule that it lies behind. */
	isAbsent(path) {
		return !this.has(path) && this.#whyMissing(path) === MISSING;
	}
	factsOf(path) {
		return this.#facts.get(this.#tree.files.get(path)?.blob ?? "");
	}
	/** A model file, refused where its type or content is not one that the runtime may be given. */
	model(file, runtime) {
		if (file.kind === "url" && runtime === "tensorflow") return {
			source: refused(file.url, SEVERAL_FILES),
			identity: `sha256:${file.sha256}`
		};
		if (file.kind === "url") return {
			source: {
				kind: "url",
				url: file.url,
				sha256: file.sha256
			},
			identity: `sha256:${file.sha256}`
		};
		const located = this.file(file.path);
		if (located.source.kind === "refused") return located;
		const refusal = refusedType(file.path, runtime) ?? unreadable(this.factsOf(file.path));
		return refusal === void 0 ? located : {
			...located,
			source: refused(file.path, refusal)
		};
	}
	file(path) {
		const entry = this.#tree.files.get(path);
		if (entry === void 0) return {
			source: refused(path, this.#whyMissing(path)),
			identity: "missing"
		};
		const { blob, mode, bytes } = entry;
		const facts = this.#facts.get(blob);
		const identity = facts?.kind === "lfs" ? `sha256:${facts.sha256}` : `git:${mode === "120000" ? "link:" : ""}${blob}`;
		const refusal = this.#refusal(path, mode, facts?.kind === "lfs" ? facts.bytes : bytes);
		if (refusal !== void 0) return {
			source: refused(path, refusal),
			identity
		};
		if (facts?.kind === "lfs") return {
			source: {
				kind: "lfs",
				path,
				blob,
				sha256: facts.sha256,
				bytes: facts.bytes
			},
			identity
		};
		return {
			source: {
				kind: "git",
				path,
				blob,
				bytes
			},
			identity
		};
	}
	#refusal(path, mode, bytes) {
		if (mode === "120000") return "is a symbolic link; commit the file itself";
		if (mode === "160000") return "is a submodule, not a file";
		if (bytes > MAXIMUM_FILE_BYTES) return `has ${bytes} bytes, more than the ${MAXIMUM_FILE_BYTES} that edgebench takes`;
		if ((this.#caseFolded().get(path.toLowerCase()) ?? 0) > 1) return "has a twin whose name differs only in upper and lower case; rename one";
	}
	/** Why a path is not there: a part of it may be a link or a submodule, which are not followed. */
	#whyMissing(path) {
		const parts = path.split("/");
		for (let length = 1; length < parts.length; length += 1) {
			const parent = parts.slice(0, length).join("/");
			const mode = this.#tree.files.get(parent)?.mode;
			if (mode === "120000") return `lies behind the symbolic link ${shortPath(parent)}; commit the file itself`;
			if (mode === "160000") return `lies in the submodule ${shortPath(parent)}, which is not followed`;
		}
		return MISSING;
	}
	#caseFolded() {
		if (this.#folded !== void 0) return this.#folded;
		const folded = /* @__PURE__ */ new Map();
		for (const path of this.#tree.files.keys()) {
			const lower = path.toLowerCase();
			folded.set(lower, (folded.get(lower) ?? 0) + 1);
		}
		this.#folded = folded;
		return folded;
	}
};
/** @param why a clause that follows the path: "is missing". */
function refused(path, why) {
	return {
		kind: "refused",
		path,
		reason: `${shortPath(path)} ${why}`
	};
}
function refusedType(path, runtime) {
	const allowed = EXTENSIONS[runtime];
	if (allowed.some((extension) => path.toLowerCase().endsWith(extension))) return void 0;
	return `is refused: ${runtime} is given only ${allowed.join(", ")} files`;
}
function unreadable(facts) {
	const content = facts?.kind === "lfs" ? facts.content : facts;
	return content?.kind === "unreadable" ? `is ${content.reason}` : void 0;
}

// src/plan/sides.ts
/** Where a list of labels lies beside a model: it comes and goes with the model's own files. */
const LABELS_LOCATION = "edgebench-labels.txt";
/** Resolves benchmarks of one commit into sides. */
var SideResolver = class {
	finder;
	#tree;
	#config;
	#models;
	#mayFollow;
	/** Paths of every model's file. */
	#files;
	/** @param mayFollow whether a URL may be fetched by a job. */
	constructor(revision, facts, mayFollow) {
		this.finder = new SourceFinder(revision.tree, facts);
		this.#tree = revision.tree;
		this.#config = revision.config;
		this.#models = new Map(revision.config.models.map((model) => [model.name, model]));
		this.#mayFollow = mayFollow;
		this.#files = new Set(revision.config.models.flatMap(({ files }) => Object.values(files).flatMap((file) => file.kind === "path" ? [file.path] : [])));
	}
	/** Undefined where the model has no file for the runtime. */
	resolve(benchmark) {
		const model = this.#models.get(benchmark.model);
		const file = model?.files[benchmark.runtime];
		if (model === void 0 || file === void 0) return void 0;
		const dataset = this.#config.datasets.find(({ name }) => name === model.dataset);
		const located = this.#withDataset(this.#follow(this.finder.model(file, benchmark.runtime)), dataset);
		const external = file.kind === "path" ? this.#externalData(file.path) : /* @__PURE__ */ new Map();
		const { preprocessing, dimensions, labels } = model;
		if (labels?.kind === "listed") external.set(LABELS_LOCATION, this.finder.file(labels.path));
		return {
			side: {
				model: located.source,
				externalData: [...external].map(([location, { source }]) => ({
					location,
					source
				})),
				...preprocessing && { preprocessing: {
					...preprocessing,
					sha256: preprocessingDigest(preprocessing.steps)
				} },
				...model.dataset !== void 0 && { dataset: model.dataset },
				...labels && { labels: labels.kind === "listed" ? {
					kind: labels.kind,
					location: LABELS_LOCATION
				} : { ...labels } },
				dimensions: { ...dimensions }
			},
			model,
			file,
			identity: located.identity,
			external,
			dataset
		};
	}
	#follow(located) {
		const { source } = located;
		if (source.kind !== "url" || this.#mayFollow(source.url)) return located;
		return {
			...located,
			source: {
				kind: "withheld",
				place: source.url,
				reason: `${source.url} is new in this change; a URL is fetched only after the merge or on a maintainer's request`
			}
		};
	}
	/** A model is not measured on other images than it asks for: it waits with its dataset. */
	#withDataset(located, dataset) {
		const source = dataset?.source;
		const { source: model } = located;
		if (dataset === void 0 || source === void 0 || this.#mayFollow(placeOf(source))) return located;
		if (model.kind === "refused" || model.kind === "withheld") return located;
		return {
			...located,
			source: {
				kind: "withheld",
				place: model.kind === "url" ? model.url : model.path,
				reason: `the source of dataset ${dataset.name} is new in this change; it is taken only after the merge or on a maintainer's request`
			}
		};
	}
	/** A change of one model is taken to leave the others alone, so their files are not each other's external data. */
	#externalFile(path) {
		const located = this.finder.file(path);
		if (!this.#files.has(path)) return located;
		return {
			...located,
			source: refused(path, "is a model's own file; keep external data in a file that no model is")
		};
	}
	#externalData(modelPath) {
		const found = /* @__PURE__ */ new Map();
		for (const { location, minimumBytes } of externalDataOf(this.finder.factsOf(modelPath))) {
			const path = besideModel(modelPath, location);
			const located = this.#externalFile(path);
			const { source } = located;
			const tooShort = (source.kind === "git" || source.kind === "lfs") && source.bytes < minimumBytes;
			found.set(location, tooShort ? {
				...located,
				source: refused(path, `has ${source.bytes} bytes, but tensors of ${modelPath} reach to byte ${minimumBytes}`)
			} : located);
		}
		for (const location of besideByRule(modelPath, this.#tree)) found.set(location, this.finder.file(besideModel(modelPath, location)));
		return found;
	}
};
/**
* The base as it is measured beside the head: fed the head's images, since a device has the files of one commit only, and
* since accuracy on other images is no comparison. A head without images takes random tensors, and so does its base.
*/
function besideHead(base, head) {
	const { preprocessing, dataset: _, ...rest } = base;
	if (head.dataset === void 0 || preprocessing === void 0) return rest;
	return {
		...rest,
		preprocessing,
		dataset: head.dataset
	};
}

// src/plan/benchmark-planner.ts
const notPlanned = (why) => ({
	kind: "not-planned",
	why
});
/** Decides benchmark by benchmark whether a change touches it. */
var BenchmarkPlanner = class {
	#input;
	#ruling;
	#head;
	#base;
	#baseConfig;
	#baseIds;
	#changes;
	#renamed;
	#contrasts = /* @__PURE__ */ new Map();
	constructor(input, head, ruling) {
		const { base, facts } = input;
		const config = base?.config ?? void 0;
		this.#input = input;
		this.#ruling = ruling;
		this.#head = new SideResolver(head, facts, ruling.mayFollow);
		this.#base = base === null || config === void 0 ? void 0 : new SideResolver({
			...base,
			config
		}, facts, () => true);
		this.#baseConfig = config;
		this.#baseIds = new Set(config?.benchmarks.map(benchmarkId));
		this.#changes = base === null ? [] : diffTrees(base.tree, head.tree);
		this.#renamed = this.#base === void 0 || config === void 0 ? /* @__PURE__ */ new Map() : renamedModels({
			config,
			resolver: this.#base
		}, {
			config: head.config,
			resolver: this.#head
		});
	}
	/** The old name of each model that the change gave another one, by the new name. */
	get renamed() {
		return this.#renamed;
	}
	/** @param benchmark one that the head's configuration declares. */
	decide(benchmark) {
		const { requested } = this.#input;
		if (requested.length > 0 && !requested.includes(benchmark.model)) return notPlanned("not asked for");
		const unreachable = this.#whyUnreachable(benchmark);
		if (unreachable !== void 0) return notPlanned(unreachable);
		const id = benchmarkId(benchmark);
		const contrast = this.#contrast(benchmark);
		const before = contrast.formerly === void 0 ? id : benchmarkId({
			...benchmark,
			model: contrast.formerly
		});
		const base = this.#baseIds.has(before) ? contrast.base : void 0;
		const reasons = [...base === void 0 ? [this.#whyNew(benchmark, contrast)] : contrast.reasons];
		if (requested.length > 0) reasons.push({
			kind: "requested",
			text: `${benchmark.model} was asked for`
		});
		if (reasons.length === 0) return notPlanned("nothing that it depends on changed");
		const { model, side } = contrast.head;
		const common = {
			id,
			benchmark,
			task: model.task,
			reasons,
			head: side
		};
		if (base === void 0) return {
			kind: "planned",
			planned: {
				...common,
				base: null
			}
		};
		const planned = {
			...common,
			base: besideHead(base.side, side),
			...before !== id && { renamedFrom: before }
		};
		return {
			kind: "planned",
			planned: isIdentical(planned, base, contrast.head) ? {
				...planned,
				identical: true
			} : planned
		};
	}
	/** Why the ruling configuration does not let this benchmark run. */
	#whyUnreachable({ device: label, runtime }) {
		const device = this.#ruling.devices.get(label);
		if (device === void 0) return `device ${label} is added by this change and is used only after the merge`;
		if (!device.runtimes.includes(runtime)) return `runtime ${runtime} is added to device ${label} by this change and is used only after the merge`;
		if (device.transport.kind === "ssh" && !this.#ruling.mayReach) return `device ${label} is reached over SSH, and its host is new in this change: it is followed only after the merge or on a maintainer's request`;
	}
	#contrast(benchmark) {
		const key = `${benchmark.model}\n${benchmark.runtime}`;
		const known = this.#contrasts.get(key);
		if (known !== void 0) return known;
		const head = this.#head.resolve(benchmark);
		if (head === void 0) throw new RangeError(`${benchmarkId(benchmark)} has no file in its own configuration`);
		const formerly = this.#renamed.get(benchmark.model);
		const base = this.#base?.resolve({
			...benchmark,
			model: formerly ?? benchmark.model
		});
		const { configFile } = this.#input;
		const reasons = base === void 0 ? [] : [...reasonsOf(base, head, {
			configFile,
			changes: this.#changes
		})];
		if (base !== void 0 && formerly !== void 0) reasons.unshift({
			kind: "model-renamed",
			text: `${benchmark.model} is ${formerly} under a new name, in ${at(configFile, head.model.place)}`,
			place: placeIn(configFile, head.model.place)
		});
		const contrast = {
			head,
			base,
			reasons,
			formerly
		};
		this.#contrasts.set(key, contrast);
		return contrast;
	}
	#whyNew({ model, runtime }, { head, base }) {
		const { configFile, event } = this.#input;
		if (this.#input.base === null) return {
			kind: "everything",
			text: WHY_EVERYTHING[event]
		};
		if (this.#baseConfig === void 0) return {
			kind: "everything",
			text: `the base has no ${configFile}, so everything is new`
		};
		const where = at(configFile, head.model.place);
		const place = placeIn(configFile, head.model.place);
		if (!this.#baseConfig.models.some(({ name }) => name === model)) return {
			kind: "model-added",
			text: `model ${model} was added in ${where}`,
			place
		};
		if (base === void 0) return {
			kind: "model-added",
			text: `${model} got a file for ${runtime} in ${where}`,
			place
		};
		return {
			kind: "parameters-changed",
			text: `the benchmarks of ${configFile} did not select this combination before`
		};
	}
};
/**
* Whether both sides are the same in everything that is measured: model, external data, preprocessing, images, dimensions.
* Then one measurement tells of both, unless a reason asks for two.
*/
function isIdentical({ base, head, reasons }, before, after) {
	if (base === null || asksToMeasure(reasons)) return false;
	const fedAlike = ({ preprocessing, dataset, dimensions }) => canonicalJson({
		preprocessing: preprocessing?.sha256,
		dataset,
		dimensions
	});
	return contentOf(before) === contentOf(after) && before.identity !== "missing" && fedAlike(base) === fedAlike(head);
}
const WHY_EVERYTHING = {
	schedule: "a scheduled run measures everything that has its turn",
	workflow_dispatch: "a run started by hand measures everything",
	push: "the push is the first of its branch, or was forced, so everything is measured",
	local: "no base was named, so everything is measured",
	pull_request: "there is no base, so everything is measured",
	merge_group: "there is no base, so everything is measured"
};

// src/plan/datasets.ts
/** The head's datasets, and of those that are used how much of them its commit holds. */
function datasetsOf({ config, tree }, planned) {
	const used = new Set(planned.map(({ head }) => head.dataset));
	return Object.fromEntries(config.datasets.map(({ name, path, source, layout, insisted }) => {
		const committed = used.has(name) && source === void 0 ? committedBelow(path, tree) : void 0;
		return [name, {
			path,
			layout: { ...layout },
			...insisted && { insisted },
			...source && { source: { ...source } },
			...committed && { committed }
		}];
	}));
}
function committedBelow(folder, { files }) {
	const sizes = [...files].flatMap(([path, { bytes }]) => path.startsWith(`${folder}/`) ? [bytes] : []);
	return sizes.length === 0 ? void 0 : {
		files: sizes.length,
		bytes: sizes.reduce((sum, bytes) => sum + bytes, 0)
	};
}

// src/plan/head-faults.ts
/** More candidates than this are not searched for the one that was meant. */
const MOST_CANDIDATES = 2e4;
/**
* Holds a configuration against the files of its own commit: what it names must be there, and must have names that can
* be written.
*
* @throws UserError with one sentence per fault, each `file:line:column: …`.
*/
function refuseFaults(config, tree, configFile) {
	const faults = new Faults(configFile);
	addAbsentFiles(config, tree, faults);
	for (const { place, text } of deadGlobs(config, tree.files.keys())) faults.add(place, text);
	addNotUtf8(config, tree, faults);
	faults.throwIfAny();
}
function addAbsentFiles({ models }, tree, faults) {
	const finder = new SourceFinder(tree, /* @__PURE__ */ new Map());
	for (const { name, files, place } of models) for (const [runtime, file] of Object.entries(files)) {
		if (file.kind === "url" || !finder.isAbsent(file.path)) continue;
		const key = `models.${name}.files.${runtime}`;
		faults.add(place, () => `${key}: ${clean(file.path, 200)} ${whyAbsent(file.path, tree)}`);
	}
}
function whyAbsent(path, tree) {
	if (tree.notUtf8.find((name) => asciiOf(name) === asciiOf(path)) !== void 0) return "is there under a name that is not UTF-8; rename the file";
	const ending = path.slice(path.lastIndexOf("."));
	const candidates = [...tree.files.keys()].filter((other) => other.endsWith(ending)).slice(0, MOST_CANDIDATES);
	return `is missing from the commit; commit the file or correct the path${didYouMean(path, candidates)}`;
}
/** A name with every run of other characters, read or not, as one mark. */
function asciiOf(name) {
	return name.replaceAll(/[^ -~]+/g, "�");
}
/** A file whose name cannot be read cannot be told apart from others: where one is part of a benchmark, it must be renamed. */
function addNotUtf8({ datasets, models }, { notUtf8 }, faults) {
	if (notUtf8.length === 0) return;
	const add = (place, where, names) => {
		const [first, ...others] = names;
		if (first === void 0) return;
		const more = others.length === 0 ? "" : ` and of ${others.length} more ${others.length === 1 ? "file" : "files"}`;
		const remedy = `rename ${others.length === 0 ? "it" : "them"} (git ls-files shows the bytes)`;
		faults.add(place, `${where}: the name of ${quote(first)}${more} is not UTF-8; ${remedy}`);
	};
	for (const dataset of datasets) add(dataset.place, `datasets.${dataset.name}`, notUtf8.filter((name) => belongsTo(dataset, name)));
	for (const { name, affectedBy, place } of models) for (const written of affectedBy) add(place, `models.${name}.affected-by ${quote(written)}`, notUtf8.filter(compileGlob(written) ?? (() => false)));
}

// src/plan/make-plan.ts
/**
* Decides which benchmarks a change touches, why, where they run and how they will be judged.
*
* @throws UserError where the head has no configuration, or one that does not fit its commit.
*/
function makePlan(input) {
	const head = configured(input);
	refuseFaults(head.config, head.tree, input.configFile);
	refuseUnknownModels(input, head.config);
	const ruling = ruleBy(head.config, input);
	refuseUnknownDevices(input, ruling);
	const planner = new BenchmarkPlanner(input, head, ruling);
	const planned = [];
	const notPlanned = [];
	for (const benchmark of head.config.benchmarks) {
		const decision = planner.decide(benchmark);
		if (decision.kind === "planned") planned.push(decision.planned);
		else notPlanned.push({
			id: benchmarkId(benchmark),
			why: decision.why
		});
	}
	const accepted = sortAcceptances([...ruling.acceptances, ...input.acceptances], planned, input.now);
	const plan = {
		schema: PLAN_SCHEMA,
		event: input.event,
		head: head.commit,
		base: input.base?.commit ?? null,
		...input.pullRequest && { pullRequest: input.pullRequest },
		jobs: [...makeJobs(planned, ruling.devices, budgetOf(ruling.policy, input.event))],
		datasets: datasetsOf(head, planned),
		notPlanned,
		removed: removedBenchmarks(input, head.config, planned),
		policy: judgingPolicy(ruling.policy),
		acceptances: [...accepted.inForce],
		notices: [
			...ruling.notices,
			...accepted.notices,
			...[...planner.renamed].map(([name, before]) => `Model ${name} is ${before} under a new name.`)
		],
		firstRun: ruling.firstRun
	};
	const isAsked = ({ device }) => input.devices.length === 0 || input.devices.includes(device);
	const part = plan.jobs.every(isAsked) ? void 0 : [...input.devices];
	return skipJobs({
		...plan,
		...part && { part }
	}, (job) => isAsked(job) ? void 0 : `device ${job.device} is not among those that were asked for`);
}
function configured({ head, base, configFile }) {
	const { config } = head;
	if (config !== null) return {
		...head,
		config
	};
	if (base !== null && base.config !== null) throw new UserError(`${configFile}: this change deletes it, so nothing can be measured and nothing passes; restore it, or to stop using edgebench delete its workflow with it`);
	throw new UserError(`${configFile}: not in commit ${head.commit.slice(0, 12)}; commit one (edgebench init writes a first), or name another file with --config`);
}
function refuseUnknownModels({ requested, configFile }, { models }) {
	const names = models.map(({ name }) => name);
	const unknown = requested.find((name) => !names.includes(name));
	if (unknown === void 0) return;
	throw new UserError(`${configFile}: no model ${quote(unknown)} is declared; ask for ${oneOf(names)}${didYouMean(unknown, names)}`);
}
function refuseUnknownDevices({ devices, configFile }, ruling) {
	const labels = [...ruling.devices.keys()];
	const unknown = devices.find((label) => !labels.includes(label));
	if (unknown === void 0) return;
	throw new UserError(`${configFile}: no device ${quote(unknown)} is declared; ask for ${oneOf(labels)}${didYouMean(unknown, labels)}`);
}
/** What the base measures and the head no longer declares, under this name or another. */
function removedBenchmarks({ base, requested }, head, planned) {
	const kept = /* @__PURE__ */ new Set([...head.benchmarks.map(benchmarkId), ...planned.flatMap(({ renamedFrom }) => renamedFrom ?? [])]);
	return (base?.config?.benchmarks ?? []).filter(({ model }) => requested.length === 0 || requested.includes(model)).map((benchmark) => ({
		id: benchmarkId(benchmark),
		benchmark
	})).filter(({ id }) => !kept.has(id));
}
function judgingPolicy({ tolerance, errorRate, gate, tradeOffs, comparability }) {
	return {
		tolerance: { ...tolerance },
		errorRate,
		gate: {
			failOn: [...gate.failOn],
			warnOn: [...gate.warnOn],
			metrics: [...gate.metrics]
		},
		tradeOffs: tradeOffs.map(({ give, gain: { metric, device, atLeast } }) => ({
			give: { ...give },
			gain: {
				metric,
				...device !== void 0 && { device },
				atLeast
			}
		})),
		comparability
	};
}

// src/plan/untouched.ts
/**
* The model files of which a plan needs to know nothing more than that nothing happened to them: both commits declare the
* same file for the same model and runtime, its content is the same, and so is everything in its folder and below, where
* external data lie. A change of another declared model does not count: a model's file is not another one's external data.
*/
function untouchedModels(base, head) {
	if (base.config === null || head.config === null) return /* @__PURE__ */ new Set();
	const before = new Map(declaredFiles(base.config));
	const models = /* @__PURE__ */ new Set([...before.values(), ...new Map(declaredFiles(head.config)).values()]);
	const changed = /* @__PURE__ */ new Set();
	const folders = /* @__PURE__ */ new Set();
	for (const path of diffTrees(base.tree, head.tree).flatMap(pathsOf)) {
		changed.add(path);
		if (!models.has(path)) addFoldersOf(path, folders);
	}
	const untouched = /* @__PURE__ */ new Set();
	const touched = new Set(changed);
	for (const [key, path] of declaredFiles(head.config)) (before.get(key) === path && !changed.has(path) && !folders.has(folderOf(path)) ? untouched : touched).add(path);
	for (const path of touched) untouched.delete(path);
	return untouched;
}
/** The files of models that a plan measures: of these it must know everything. */
function plannedModels({ jobs }) {
	const paths = /* @__PURE__ */ new Set();
	for (const { benchmarks } of jobs) for (const { base, head } of benchmarks) for (const side of [base, head]) if (side !== null && "path" in side.model) paths.add(side.model.path);
	return paths;
}
/** Model and runtime as one text, and the path of their file. */
function declaredFiles({ models }) {
	return models.flatMap(({ name, files }) => Object.entries(files).flatMap(([runtime, file]) => file.kind === "path" ? [[`${runtime} ${name}`, file.path]] : []));
}
/** Empty for a file at the top. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** Adds the folder of a path and every folder above, the top included. */
function addFoldersOf(path, folders) {
	for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
}

// src/commands/base-content.ts
/** Finds out which of the recorded models is what the base has, byte for byte. */
var BaseContent = class {
	#base;
	#facts;
	#repository;
	#trees = /* @__PURE__ */ new Map();
	/** @param facts what the plan read of the files of its commits. */
	constructor(base, facts, repository) {
		this.#base = base;
		this.#facts = facts;
		this.#repository = repository;
	}
	/**
	* The digest by which the store knows a side's content, undefined where no recorded model can be told to be that. Asks
	* the repository only where neither the plan has read the content nor the base itself was recorded.
	*
	* @param points what was recorded of the benchmark, oldest first, on the base's line of history.
	*/
	async digestOf(side, points) {
		const known = digestOfSide(side, this.#facts) ?? points.find(({ commit }) => commit === this.#base)?.model;
		if (known !== void 0) return known;
		const bytes = bytesOfSide(side);
		const alike = [...new Map(points.map((point) => [point.model, point])).values()].filter(({ values }) => values["model-size"] === bytes);
		for (const { model, commit } of alike.slice(-3).reverse()) if (await this.#holds(commit, side)) return model;
	}
	/** Whether a commit has the side's files at their places. */
	async #holds(commit, { model, externalData }) {
		const sources = [model, ...externalData.map(({ source }) => source)];
		if (!sources.every(isInGit)) return false;
		const tree = this.#trees.get(commit) ?? this.#repository.tree(commit);
		this.#trees.set(commit, tree);
		const { files } = await tree;
		return sources.every(({ path, blob }) => files.get(path)?.blob === blob);
	}
};
function isInGit(source) {
	return source.kind === "git" || source.kind === "lfs";
}

// src/commands/baselines.ts
/** Bitsets of more characters than this (some 240,000 images) stay in the store: the job then scores the base itself. */
const LONGEST_BITSET = 4e4;
/**
* The plan with what the store knows of each planned benchmark: the last sessions on the line of history of what the head
* is held against, so that jobs can screen without reading the store, and the report judges by what they saw.
*
* @throws UserError where the store is damaged.
*/
async function withBaselines(plan, store, repository, facts) {
	const line = new LineOfHistory(plan.base ?? plan.head, repository);
	const content = plan.base === null ? void 0 : new BaseContent(plan.base, facts, repository);
	const jobs = [];
	for (const job of plan.jobs) {
		if (job.skipped !== void 0) {
			jobs.push(job);
			continue;
		}
		const recent = await store.recent(job.device);
		const benchmarks = [];
		for (const planned of job.benchmarks) {
			const points = await line.newest(recent.get(planned.renamedFrom ?? planned.id)?.points ?? []);
			const digest = planned.base === null ? void 0 : await content?.digestOf(planned.base, points);
			const sessions = onePerSession(points).map((point) => ({
				...summaryOf(point),
				ofBase: planned.base !== null && (point.commit === plan.base || point.model === digest)
			}));
			benchmarks.push({
				...planned,
				baselines: await withAccuracy(sessions, points, store)
			});
		}
		jobs.push({
			...job,
			benchmarks
		});
	}
	return {
		...plan,
		jobs
	};
}
/** Accuracy belongs to one model, and its bitsets are long: the newest session of what the base has that tells it carries it alone. */
async function withAccuracy(sessions, points, store) {
	const pointOf = (one) => points.find(({ session, commit }) => session === one?.session && commit === one.commit);
	const scored = (session) => pointOf(session)?.accuracy !== void 0;
	const bearer = sessions.findLast((session) => session.ofBase === true && scored(session)) ?? sessions.at(-1);
	const point = pointOf(bearer);
	const accuracy = point && (await toSession(point, store)).accuracy;
	const fits = accuracy !== void 0 && accuracy.correct.length <= LONGEST_BITSET;
	return sessions.map((session) => fits && session === bearer ? {
		...session,
		accuracy
	} : session);
}
/** The commits that a commit grew from, each asked for once. */
var LineOfHistory = class {
	#tip;
	#repository;
	#known = /* @__PURE__ */ new Map();
	constructor(tip, repository) {
		this.#tip = tip;
		this.#repository = repository;
	}
	/** The points on the line, those of the newest sessions that a plan carries. @param points oldest first. */
	async newest(points) {
		const found = [];
		const sessions = /* @__PURE__ */ new Set();
		for (const point of points.toReversed()) {
			if (sessions.size === 20 && !sessions.has(point.session)) break;
			if (!await this.#holds(point.commit)) continue;
			sessions.add(point.session);
			found.unshift(point);
		}
		return found;
	}
	/** False for a commit that is not here: what was never merged is no baseline. */
	#holds(commit) {
		if (commit === this.#tip) return Promise.resolve(true);
		const asked = this.#known.get(commit) ?? this.#repository.isAncestor(commit, this.#tip);
		this.#known.set(commit, asked);
		return asked;
	}
};

// src/commands/last-recorded.ts
/** Commits that are looked at, newest first, before the history counts as another one. */
const MOST_COMMITS = 20;
/**
* The commit that was recorded last on a head's line of history, on whatever device; null where none of the newest was.
*
* @param devices labels.
*/
async function lastRecorded(store, devices, head, repository) {
	const points = [];
	for (const device of devices) for (const series of (await store.recent(device)).values()) points.push(...series.points);
	points.sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
	const commits = [...new Set(points.map(({ commit }) => commit))];
	for (const commit of commits.slice(0, MOST_COMMITS)) if (await repository.isAncestor(commit, head)) return commit;
	return null;
}

// src/commands/open-sources.ts
/**
* The repository around `dir` where it has what is needed, else GitHub's.
*
* @param suits whether a repository with its whole history has the commits that are needed.
* @param remote undefined where only what is here may be read; then it is told what it lacks.
* @throws UserError where there is neither.
*/
async function openSources(dir, suits, remote) {
	if (remote === void 0) return {
		kind: "local",
		repository: await openRepository(dir)
	};
	const local = await openWhole(dir);
	if (local !== void 0 && await suits(local)) return {
		kind: "local",
		repository: local
	};
	const { openApiRepository } = await import("./api-repository.js");
	const github = await remote.github();
	return {
		kind: "github",
		repository: openApiRepository(github, remote.cacheFolder),
		github
	};
}
/** Undefined where no repository is, or one whose history was cut off, which cannot tell what grew from what. */
async function openWhole(dir) {
	try {
		const repository = await openRepository(dir);
		return repository.isShallow ? void 0 : repository;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
/** Whether all of these commits are in the repository. */
async function hasCommits(repository, commits) {
	for (const commit of commits) if (!await repository.hasCommit(commit)) return false;
	return true;
}

// src/commands/read-revision.ts
/** How many files of up to so many bytes are read at the same time: each of them is in memory whole. Larger ones come alone. */
const AT_ONCE = [{
	bytes: 1048576,
	files: 64
}, {
	bytes: 67108864,
	files: 4
}];
/**
* Reads what a plan needs of one commit: its tree and its configuration. Nothing of the work tree is read.
*
* @param configFile path in the repository.
* @param name how error sentences name the configuration.
* @param other a revision that may have the same configuration, which is then not read again.
* @throws UserError for a configuration that cannot be used; none at all is null.
*/
async function readRevision(repository, commit, configFile, name = configFile, other) {
	const tree = await repository.tree(commit);
	const [mine, theirs] = [tree.files.get(configFile), other?.tree.files.get(configFile)];
	if (other !== void 0 && mine !== void 0 && mine.blob === theirs?.blob && mine.mode === theirs.mode) return {
		commit,
		tree,
		config: other.config
	};
	return {
		commit,
		tree,
		config: await readConfig(repository, tree, configFile, name)
	};
}
async function readConfig(repository, tree, path, name) {
	const entry = tree.files.get(path);
	if (entry === void 0) return null;
	if (entry.mode === "120000" || entry.mode === "160000") throw new UserError(`${name}: a symbolic link or submodule, which is not followed; commit the file itself`);
	if (entry.bytes > 1048576) throw tooLarge(entry.bytes, name);
	return parseConfigBytes(await repository.readBlob(entry.blob, MAX_CONFIG_BYTES), name);
}
/**
* Reads every blob that a plan of these revisions depends on. A model is read once, however many commits have it.
*
* @param known what was read before; part of the answer.
* @param spared paths of models that are not read.
*/
async function readFacts(repository, revisions, known = /* @__PURE__ */ new Map(), spared = /* @__PURE__ */ new Set()) {
	const facts = new Map(known);
	const gates = AT_ONCE.map(({ bytes, files }) => ({
		bytes,
		turn: bounded(files)
	}));
	const alone = bounded(1);
	for (;;) {
		const wanted = blobsToRead(revisions, facts, spared);
		if (wanted.length === 0) return facts;
		const read = wanted.map(async (request) => {
			const { turn } = gates.find(({ bytes }) => request.bytes <= bytes) ?? { turn: alone };
			return [request.blob, await turn(() => readBlobFacts(repository, request))];
		});
		for (const [blob, found] of await Promise.all(read)) facts.set(blob, found);
	}
}
async function readBlobFacts(repository, { blob, path }) {
	const facts = inspectBlob(path, await repository.readBlob(blob, MAXIMUM_FILE_BYTES));
	if (facts.kind !== "lfs") return facts;
	const bytes = await readLfsObject(repository, facts);
	return bytes === void 0 ? facts : {
		...facts,
		content: inspectContent(path, bytes)
	};
}
/** Undefined where the object was not fetched, or is too large to look into: its job will tell. */
async function readLfsObject(repository, { sha256, bytes }) {
	const file = bytes < MAXIMUM_FILE_BYTES ? await repository.lfsObject(sha256, bytes) : void 0;
	if (file === void 0 || (await stat(file)).size >= MAXIMUM_FILE_BYTES) return void 0;
	return await readFile(file);
}

// src/commands/past-sides.ts
/** Finds what commits of the past had of benchmarks of today; each commit and each model is read once. */
var PastSides = class {
	#input;
	#repository;
	#revisions = /* @__PURE__ */ new Map();
	#facts;
	constructor(input, repository) {
		this.#input = input;
		this.#repository = repository;
		this.#facts = new Map(input.facts);
	}
	async at(commit, { benchmark, head }) {
		const known = this.#revisions.get(commit) ?? this.#read(commit);
		this.#revisions.set(commit, known);
		const found = await known;
		return typeof found === "string" ? {
			kind: "none",
			why: found
		} : this.#sideIn(found, benchmark, head);
	}
	async #read(commit) {
		const { configFile, head } = this.#input;
		if (!await this.#repository.hasCommit(commit)) return `commit ${commit.slice(0, 12)} is not in the repository`;
		try {
			const { config, ...rest } = await readRevision(this.#repository, commit, configFile, configFile, head);
			if (config === null) return `commit ${commit.slice(0, 12)} has no ${configFile}`;
			const revision = {
				...rest,
				config
			};
			return {
				revision,
				resolver: new SideResolver(revision, this.#facts, () => true)
			};
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			return `the configuration of ${commit.slice(0, 12)} cannot be used (${error.message})`;
		}
	}
	async #sideIn({ revision, resolver }, benchmark, head) {
		const { config, commit } = revision;
		const file = config.models.find(({ name }) => name === benchmark.model)?.files[benchmark.runtime];
		if (file === void 0) return {
			kind: "none",
			why: `commit ${commit.slice(0, 12)} has no model for ${benchmarkId(benchmark)}`
		};
		try {
			const facts = await readFacts(this.#repository, [revision], this.#facts, otherPaths(config, file));
			for (const [blob, found] of facts) this.#facts.set(blob, found);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			return {
				kind: "none",
				why: `a model of ${commit.slice(0, 12)} cannot be read (${error.message})`
			};
		}
		const found = resolver.resolve(benchmark);
		if (found === void 0) throw new RangeError(`${benchmarkId(benchmark)} has a file and no side`);
		const side = besideHead(found.side, head);
		const { preprocessing, dimensions, labels } = found.side;
		const fed = {
			preprocessing: preprocessing?.sha256,
			dimensions,
			labels
		};
		return {
			kind: "side",
			commit,
			side,
			content: canonicalJson({
				model: contentOf(found),
				fed
			})
		};
	}
};
/** Models that need not be read. */
function otherPaths({ models }, file) {
	const paths = models.flatMap(({ files }) => Object.values(files)).flatMap((one) => "path" in one ? [one.path] : []);
	return new Set(paths.filter((path) => !("path" in file) || path !== file.path));
}

// src/commands/recorded.ts
/**
* The plan with the content of each benchmark's newest baseline, where the head's is another and there is no base. Only
* the device can tell whether its environment changed; then it measures that content again, and knows which of the two
* moved the numbers. Costs nothing in a pull request, nor where the newest baseline is of the head itself.
*/
async function withRecorded(plan, past) {
	if (plan.base !== null) return plan;
	const jobs = [];
	for (const job of plan.jobs) {
		const benchmarks = [];
		for (const planned of job.benchmarks) {
			const recorded = await changedSince(planned.baselines?.at(-1)?.commit, planned, plan, past);
			benchmarks.push(recorded === void 0 ? planned : {
				...planned,
				recorded
			});
		}
		jobs.push({
			...job,
			benchmarks
		});
	}
	return {
		...plan,
		jobs
	};
}
/** What a commit had of a benchmark that changed since; undefined where nothing did, or its content is of no use. */
async function changedSince(commit, planned, { head }, past) {
	if (commit === void 0 || commit === head) return void 0;
	const [before, now] = [await past.at(commit, planned), await past.at(head, planned)];
	if (before.kind === "none" || now.kind === "none" || before.content === now.content) return void 0;
	return {
		commit,
		side: before.side
	};
}

// src/github/event.ts
const NO_COMMIT = "0".repeat(40);
/** Payloads have many more keys than those that are read. */
const pullRequestEventSchema = object({ pull_request: pullRequestSchema });
const mergeGroupSchema = object({ merge_group: object({
	head_sha: commitSchema,
	base_sha: commitSchema
}) });
const pushSchema = object({
	before: commitSchema,
	after: commitSchema,
	forced: boolean()
});
const branchSchema = object({});
const anywhereSchema = object({ repository: object({ default_branch: string().min(1) }) });
/**
* Reads the payload of an Actions event, as the runner leaves it at GITHUB_EVENT_PATH.
*
* @param name the event's name, GITHUB_EVENT_NAME.
* @param file how error sentences name the payload.
* @throws UserError for an event that names nothing to compare, or a payload that is not the event's.
*/
function readEvent(name, payload, file) {
	switch (name) {
		case "pull_request": return {
			kind: name,
			pullRequest: checked(pullRequestEventSchema, name, payload, file).pull_request
		};
		case "merge_group": {
			const { merge_group } = checked(mergeGroupSchema, name, payload, file);
			return {
				kind: name,
				head: merge_group.head_sha,
				base: merge_group.base_sha
			};
		}
		case "push": return pushOf(checked(pushSchema, name, payload, file), file);
		case "schedule":
		case "workflow_dispatch":
			checked(branchSchema, name, payload, file);
			return { kind: name };
		case "issue_comment": throw new UserError(`${file}: a comment names no commit and says not who may ask; let a step with command: respond decide, and hand its outputs pull-request, head and devices to this one`);
		default: throw new UserError(`${file}: edgebench does not plan from the event ${JSON.stringify(name.slice(0, 60))}; let the workflow run on pull_request, merge_group, push, schedule or workflow_dispatch, or name --base and --head`);
	}
}
/**
* Whether what runs is the default branch's own workflow, in which nobody has a say whose change was not merged: started by
* hand or by a comment, never by a pull request.
*
* @param ref the branch whose workflow runs, GITHUB_REF.
*/
function isMaintainersRun(name, payload, ref, file) {
	if (name !== "workflow_dispatch" && name !== "issue_comment") return false;
	const { repository } = checked(anywhereSchema, name, payload, file);
	return ref === `refs/heads/${repository.default_branch}`;
}
function pushOf({ before, after, forced }, file) {
	if (after === NO_COMMIT) throw new UserError(`${file}: the push deleted its branch or tag, so there is nothing to measure; skip the job where github.event.deleted is true`);
	return {
		kind: "push",
		head: after,
		before: forced || before === NO_COMMIT ? null : before
	};
}
function checked(schema, name, payload, file) {
	const result = schema.safeParse(parsed(payload, file));
	if (result.success) return result.data;
	throw new UserError(`${file}: not the payload of a ${name} event: ${explainIssues(result.error.issues)}; give the file at GITHUB_EVENT_PATH and the event's name`);
}
function parsed(payload, file) {
	try {
		return JSON.parse(payload);
	} catch {
		throw new UserError(`${file}: not JSON; give the event's payload, the file at GITHUB_EVENT_PATH`);
	}
}

// src/commands/revisions.ts
/** GitHub caps payloads at 25 MB. */
const MOST_PAYLOAD_BYTES = 33554432;
/** @throws UserError where the options contradict each other, or an event cannot be read. */
async function readSubject(options, context) {
	const { base, head, event, eventName, pullRequest } = options;
	if (pullRequest !== void 0) return {
		kind: "pull_request",
		pullRequest
	};
	if (event === void 0) return {
		kind: "revisions",
		base,
		head
	};
	if (base !== void 0 || head !== void 0) throw new UserError("--event: names base and head itself; leave out --base and --head, or --event");
	const name = eventName ?? context.env["GITHUB_EVENT_NAME"];
	const file = shown(context, resolve(context.cwd, event));
	if (name === void 0 || name === "") throw new UserError(`${file}: nothing says which event this is; name it with --event-name, such as pull_request`);
	return readEvent(name, await readPayload(event, context), file);
}
/** The payload of an event, as text. @throws UserError where it cannot be read. */
async function readPayload(path, context) {
	const full = resolve(context.cwd, path);
	const file = shown(context, full);
	try {
		const { size } = await stat(full);
		if (size <= MOST_PAYLOAD_BYTES) return await readFile(full, "utf8");
	} catch (error) {
		throw new UserError(`${file}: cannot be read (${codeOf$1(error)}); give the file at GITHUB_EVENT_PATH`);
	}
	throw new UserError(`${file}: larger than an event's payload ever is; give the file at GITHUB_EVENT_PATH`);
}
/** Whether a repository on this machine has the commits that a subject is about. */
async function holdsSubject(local, subject, { env }) {
	switch (subject.kind) {
		case "revisions": return true;
		case "pull_request": return hasCommits(local, [subject.pullRequest.head, subject.pullRequest.target]);
		case "merge_group": return hasCommits(local, [subject.head, subject.base]);
		case "push": return hasCommits(local, subject.before === null ? [subject.head] : [subject.head, subject.before]);
		case "schedule":
		case "workflow_dispatch": return env["GITHUB_SHA"] ? hasCommits(local, [env["GITHUB_SHA"]]) : true;
	}
}
/**
* Finds the commits that a subject names.
*
* @throws UserError where one of them is not there.
*/
async function findCommits(subject, sources, { env }) {
	const { repository } = sources;
	const known = async (commit) => sources.kind === "github" ? commit : repository.resolve(commit);
	switch (subject.kind) {
		case "revisions": return findRevisions(subject, repository, sources.kind === "github" && env["GITHUB_SHA"] || "HEAD");
		case "pull_request": {
			const { head, target } = subject.pullRequest;
			const [tip, mine] = [await known(target), await known(head)];
			return {
				event: subject.kind,
				head: mine,
				base: await repository.mergeBase(tip, mine)
			};
		}
		case "merge_group": return {
			event: subject.kind,
			head: await known(subject.head),
			base: await known(subject.base)
		};
		case "push": return {
			event: subject.kind,
			head: await known(subject.head),
			base: await before(subject.before, sources)
		};
		case "schedule":
		case "workflow_dispatch": {
			const commit = env["GITHUB_SHA"];
			return {
				event: subject.kind,
				head: commit ? await known(commit) : await repository.resolve("HEAD"),
				base: null
			};
		}
	}
}
async function findRevisions({ base, head }, repository, unnamed) {
	const tip = await repository.resolve(head ?? unnamed);
	if (base === void 0) return {
		event: "local",
		head: tip,
		base: null
	};
	return {
		event: "local",
		head: tip,
		base: await repository.mergeBase(await repository.resolve(base), tip)
	};
}
/** What a branch was before a push; null where GitHub has it no more. */
async function before(commit, { kind, repository }) {
	if (commit === null) return null;
	if (kind === "local") return repository.resolve(commit);
	return await repository.hasCommit(commit) ? commit : null;
}

// src/commands/skip-devices.ts
/** A nightly run that is late, or one that failed, does not make a device dead. */
const HEARTBEAT_HOURS = 36;
/** The plan without those devices that must not, or cannot, measure this pull request. */
function skipUnasked(plan, pullRequest, asking) {
	return pullRequest === void 0 ? plan : skipJobs(plan, whyNotThisPull(pullRequest, asking, plan.head));
}
/**
* The plan without devices that are dead: as their runners tell, or, where nobody may list those, as the store does. By the
* store alone no device is passed over whose measuring would show that it is back: of what is recorded, or was asked for.
*/
async function skipDead(plan, presence, askedFor) {
	if (askedJobs(plan).length === 0) return plan;
	const { runners, store, devices, now } = presence;
	if (runners !== void 0) try {
		return skipJobs(plan, whyNoRunner(await runners()));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const notice = `Which runners are online is not known: ${error.message}.`;
		return skipDead({
			...plan,
			notices: [...plan.notices, notice]
		}, {
			store,
			devices,
			now
		}, askedFor);
	}
	const isRecorded = plan.event !== "pull_request" && plan.event !== "merge_group";
	if (store === void 0 || isRecorded || askedFor) return plan;
	const heartbeats = await store.heartbeats(devices);
	const lastHeard = new Map([...heartbeats].map(([device, { lastResultAt }]) => [device, lastResultAt]));
	return skipJobs(plan, whySilent({
		lastHeard,
		hours: HEARTBEAT_HOURS,
		now
	}));
}

// src/commands/plan-commits.ts
const NOT_ASKED = {
	label: void 0,
	askedFor: false
};
/**
* Plans from commits of the repository around the working directory, or of GitHub's where they are not here.
*
* @throws UserError for revisions, a configuration or an event that cannot be used.
*/
async function planCommits(source, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { github } = source;
		const subject = await readSubject(source, context);
		const scratch = _usingCtx$1.a(github === void 0 ? void 0 : await openScratch());
		const sources = await openSources(context.cwd, (local) => holdsSubject(local, subject, context), github === void 0 || scratch === void 0 ? void 0 : {
			github,
			cacheFolder: scratch.path
		});
		const commits = await findCommits(subject, sources, context);
		const store = source.store === void 0 ? void 0 : await openStoreOf(source.store, source, context);
		const { repository } = sources;
		const { input, planned } = await planChange({
			source,
			subject,
			commits,
			repository,
			store
		});
		const asked = await skipDevices(planned, {
			source,
			subject,
			store,
			input
		});
		if (store === void 0) return asked;
		const past = new PastSides(input, repository);
		const night = await withNight(asked, {
			store,
			past,
			now: input.now
		});
		return withRecorded(await withBaselines(night, store, repository, input.facts), past);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** A store in a directory needs no GitHub. */
async function openStoreOf(name, { github }, context) {
	return openStore(name, context, name.startsWith("branch:") ? await github?.() : void 0);
}
async function planChange({ source, subject, commits, repository, store }) {
	const configFile = posix.normalize(source.config);
	const head = await readRevision(repository, commits.head, configFile);
	const since = await recordedSince(commits, head, repository, store);
	const base = await readBase(commits.base ?? since, head, repository, configFile);
	const pull = subject.kind === "pull_request" ? subject.pullRequest : void 0;
	const { input, planned } = await planWithFacts(repository, {
		event: commits.event,
		head,
		base,
		facts: /* @__PURE__ */ new Map(),
		configFile,
		requested: source.requested ?? [],
		devices: source.devices ?? [],
		...pull && { pullRequest: {
			number: pull.number,
			isFork: pull.isFork
		} },
		askedFor: source.asking?.askedFor ?? false,
		acceptances: [],
		now: (/* @__PURE__ */ new Date()).toISOString()
	});
	if (store === void 0 || planned.jobs.length === 0) return {
		input,
		planned: withNotice(planned, since)
	};
	const accepting = {
		...input,
		acceptances: await store.acceptances()
	};
	return {
		input: accepting,
		planned: withNotice(makePlan(accepting), since)
	};
}
function withNotice(plan, since) {
	if (since === null) return plan;
	const notice = `The push is the first of its branch, or was forced: it is held against ${since.slice(0, 12)}, which was recorded last.`;
	return {
		...plan,
		notices: [...plan.notices, notice]
	};
}
/** What a push is held against that says not what was there before: the commit that the store knows last. */
async function recordedSince({ event, base }, { commit, config }, repository, store) {
	if (event !== "push" || base !== null || store === void 0 || config === null) return null;
	return lastRecorded(store, labelsOf(config), commit, repository);
}
async function readBase(commit, head, repository, configFile) {
	if (commit === null) return null;
	return readRevision(repository, commit, configFile, `${configFile} of the base ${commit.slice(0, 12)}`, head);
}
/** Plans, reading no model of which it is enough to know that nothing happened to it. */
async function planWithFacts(repository, start) {
	const { base, head } = start;
	const revisions = base === null ? [head] : [base, head];
	const untouched = base === null ? /* @__PURE__ */ new Set() : untouchedModels(base, head);
	let input = {
		...start,
		facts: await readFacts(repository, revisions, start.facts, untouched)
	};
	for (;;) {
		const planned = makePlan(input);
		const measured = plannedModels(planned);
		const spared = new Set([...untouched].filter((path) => !measured.has(path)));
		const facts = await readFacts(repository, revisions, input.facts, spared);
		if (facts.size === input.facts.size) return {
			input,
			planned
		};
		input = {
			...input,
			facts
		};
	}
}
async function skipDevices(plan, { source, subject, store, input }) {
	const { asking = NOT_ASKED, runners } = source;
	const pullRequest = subject.kind === "pull_request" ? subject.pullRequest : void 0;
	const config = input.base?.config ?? input.head.config;
	const devices = config === null ? [] : labelsOf(config);
	return skipDead(skipUnasked(plan, pullRequest, asking), {
		runners,
		store,
		devices,
		now: input.now
	}, asking.askedFor);
}
function labelsOf({ devices }) {
	return devices.map(({ label }) => label);
}

export { readRevision as a, openScratch as c, PastSides as i, readPayload as n, hasCommits as o, isMaintainersRun as r, openSources as s, planCommits as t };