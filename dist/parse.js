import { t as UserError } from "./user-error.js";
import { A as METRICS, C as RUNTIME_NAMES, T as benchmarkId, j as METRIC_NAMES } from "./result.js";
import { a as ZodRecord, i as ZodOptional, r as ZodObject, w as safeParse } from "./schemas.js";
import { C as quote, S as oneOf, _ as require_dist, a as policySchema, b as didYouMean, c as RECIPES, d as acceptanceInputSchema, f as tradeOffSchema, g as outOfBounds, h as MAX_CONFIG_BYTES, i as modelSchema, m as wordIssue, n as configSchema, o as ruleSchema, p as tell, r as deviceSchema, s as datasetSchema, t as MOST_NAMES, u as GATE_EVENTS, v as Faults, x as nearest, y as clean } from "./schema.js";
import { c as parsePercent, d as parseTolerance, l as parseRate, s as parseDuration, u as parseTemperature } from "./quantity.js";
import "./unit.js";
import { t as namePattern } from "./name-pattern.js";

// src/config/check.ts
/** Checks what was read against a schema; each deviation becomes one fault at its place. */
function checkSchema(schema, source, faults) {
	const known = /* @__PURE__ */ new WeakMap();
	const result = schema.safeParse(source.value, { error: (issue) => {
		if (issue.code === "unrecognized_keys" && issue.inst instanceof ZodObject) known.set(issue.keys, Object.keys(issue.inst.shape));
		return wordIssue(issue);
	} });
	if (result.success) return;
	const findings = withoutEchoes(result.error.issues).flatMap((issue) => findingsOf(issue, [], source.value, known));
	const meant = new Set(findings.flatMap(({ path, meant }) => meant === void 0 ? [] : [JSON.stringify([...path.slice(0, -1), meant])]));
	for (const { kind, path, text } of findings) {
		if (kind === "missing" && meant.has(JSON.stringify(path))) continue;
		const place = kind === "value" ? source.valuePlace(path) : source.keyPlace(kind === "missing" ? path.slice(0, -1) : path);
		faults.add(place, text);
	}
}
function findingsOf(issue, prefix, root, known) {
	const path = [...prefix, ...issue.path];
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, known.get(issue.keys) ?? []));
	const key = path.at(-1);
	if (issue.code === "invalid_key") return [{
		kind: "unknown-key",
		path,
		text: label(path.slice(0, -1), issue.issues[0]?.message ?? issue.message),
		meant: void 0
	}];
	if (key !== void 0 && valueAt(root, path) === void 0) return [{
		kind: "missing",
		path,
		text: label(path.slice(0, -1), `${quote(String(key))} is missing; write ${key}: ${issue.message}`),
		meant: void 0
	}];
	const branch = issue.code === "invalid_union" ? likeliest(issue.errors, valueAt(root, path)) : void 0;
	if (branch !== void 0) return branch.flatMap((inner) => findingsOf(inner, path, root, known));
	return [{
		kind: "value",
		path,
		text: label(path, issue.message),
		meant: void 0
	}];
}
function unknownKey(path, key, candidates) {
	const meant = nearest(key, candidates);
	const suggestion = meant === void 0 ? "" : ` (did you mean ${quote(meant)}?)`;
	return {
		kind: "unknown-key",
		path: [...path, key],
		text: label(path, `unknown key ${quote(key)}; write ${oneOf(candidates)} instead${suggestion}`),
		meant
	};
}
/** What is of the wrong kind is also too long, too short or of the wrong form: only the kind is said. */
function withoutEchoes(issues) {
	const mistyped = new Set(issues.flatMap(({ code, path }) => code === "invalid_type" ? [JSON.stringify(path)] : []));
	return issues.filter(({ code, path }) => code === "invalid_type" || !mistyped.has(JSON.stringify(path)));
}
/** Of the alternatives, the one that the user was writing: right in kind, and with the fewest faults. Undefined where none is right in kind. */
function likeliest(branches, written) {
	const weight = (issues) => issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
	const isOtherKind = ({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value" && typeof written === "object" && written !== null);
	return branches.filter((issues) => !issues.some(isOtherKind)).map(withoutEchoes).toSorted((a, b) => weight(a) - weight(b))[0];
}
function valueAt(root, path) {
	let value = root;
	for (const part of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = value[part];
	}
	return value;
}
/** `models.resnet50.files: …`; at the top of the file the sentence alone. */
function label(path, text) {
	if (path.length === 0) return text;
	return `${path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${/^[\w.+-]{1,100}$/.test(part) ? part : quote(part)}`).join("")}: ${text}`;
}

// src/config/source.ts
var import_dist = require_dist();
/** Values after aliases are followed. An alias bomb is found by counting, not by filling memory. */
const MAX_VALUES = 1e5;
const MAX_ALIASES = 100;
const MAX_DEPTH = 32;
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* Reads the YAML of a configuration: one document of mappings, lists and plain values. Tags, directives, merge keys and
* variables are not followed; aliases are, within bounds. Duplicate keys and the like go to `faults`.
*
* @throws UserError where the text is too large, too deep or not YAML, with every syntax fault.
*/
function readSource(text, file, faults) {
	if (text.length > 1048576) throw tooLarge(text.length, file);
	const plain = text.startsWith("﻿") ? text.slice(1) : text;
	const syntax = new Faults(file);
	const lines = new import_dist.LineCounter();
	refuseControlCharacters(plain, syntax);
	const excess = outOfBounds(plain);
	if (excess !== void 0) syntax.add(placeIn(plain, excess.offset), excess.text);
	syntax.throwIfAny();
	const document = (0, import_dist.parseDocument)(plain, {
		lineCounter: lines,
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false
	});
	const place = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	for (const error of telling(document.errors)) syntax.add(place(error.pos[0]), explainSyntax(error));
	syntax.throwIfAny();
	return new Reader(place, faults).read(document.contents);
}
/** The sentence for a file of this many bytes. */
function tooLarge(bytes, file) {
	return new UserError(`${file}: ${bytes} bytes, more than the ${MAX_CONFIG_BYTES} (1 MiB) that a configuration may have; let rules with "*" and lists select benchmarks instead`);
}
function refuseControlCharacters(text, faults) {
	const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/.exec(text);
	if (found === null) return;
	const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	faults.add(placeIn(text, found.index), `control character U+${code} in the text; remove it, and end lines with LF or CRLF`);
}
function placeIn(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
const SYNTAX_REMEDIES = {
	TAB_AS_INDENT: "indent with spaces",
	MULTIPLE_DOCS: "keep one document and remove the --- line",
	BAD_ALIAS: "set the anchor (&name) before its alias (*name)",
	BAD_INDENT: "indent all keys of one mapping alike, and close every bracket",
	MISSING_CHAR: "close the bracket or quote, or put a space after the colon or comma",
	BLOCK_AS_IMPLICIT_KEY: "start the nested mapping on its own line, indented",
	MULTILINE_IMPLICIT_KEY: "end the line before with a colon, or close its quote",
	BAD_DQ_ESCAPE: "write the backslash twice, or use single quotes",
	BAD_SCALAR_START: "put the value in quotes"
};
/** Faults that leave the rest of the file readable. After any other, what the parser says next is mostly its echo. */
const LOCAL = /* @__PURE__ */ new Set([
	"TAB_AS_INDENT",
	"BAD_ALIAS",
	"BAD_DQ_ESCAPE",
	"MULTIPLE_ANCHORS",
	"MULTIPLE_TAGS"
]);
function telling(errors) {
	const end = errors.findIndex(({ code }) => !LOCAL.has(code));
	return end < 0 ? errors : errors.slice(0, end + 1);
}
function explainSyntax(error) {
	return `${error.code === "MULTIPLE_DOCS" ? "more than one YAML document" : `not valid YAML: ${clean(error.message, 200)}`}; ${SYNTAX_REMEDIES[error.code] ?? "mend the YAML here"}`;
}
var Reader = class {
	value = null;
	#place;
	#faults;
	#spots = /* @__PURE__ */ new Map();
	#anchors = /* @__PURE__ */ new Map();
	#root = {
		key: {
			line: 1,
			column: 1
		},
		value: {
			line: 1,
			column: 1
		}
	};
	#values = 0;
	#aliases = 0;
	constructor(place, faults) {
		this.#place = place;
		this.#faults = faults;
	}
	read(contents) {
		const start = this.#at(contents);
		this.#root = {
			key: start,
			value: start
		};
		this.value = this.#visit(contents, []);
		return this;
	}
	valuePlace(path) {
		return this.#nearest(path).value;
	}
	keyPlace(path) {
		return this.#nearest(path).key;
	}
	#nearest(path) {
		for (let length = path.length; length > 0; length -= 1) {
			const spot = this.#spots.get(JSON.stringify(path.slice(0, length)));
			if (spot !== void 0) return spot;
		}
		return this.#root;
	}
	#at(node) {
		return this.#place(node?.range?.[0] ?? 0);
	}
	#visit(node, path) {
		this.#values += 1;
		if (this.#values > MAX_VALUES) return this.#giveUp(node, `aliases unfold to more than ${MAX_VALUES} values; write the values out`);
		if (path.length > MAX_DEPTH) return this.#giveUp(node, "nested too deeply, or an alias inside its own anchor; write it flat");
		if (node === null) return null;
		if ((0, import_dist.isAlias)(node)) return this.#follow(node, path);
		if (node.tag !== void 0) this.#faults.add(this.#at(node), `the tag ${quote(node.tag.replace("tag:yaml.org,2002:", "!!"))} is not read here; remove it and write the value alone`);
		if (node.anchor !== void 0 && node.anchor !== "") this.#anchors.set(node.anchor, node);
		if ((0, import_dist.isScalar)(node)) return node.value;
		if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => this.#item(item, [...path, index]));
		if ((0, import_dist.isMap)(node)) return this.#mapping(node.items, path);
		return null;
	}
	#follow(alias, path) {
		this.#aliases += 1;
		if (this.#aliases > MAX_ALIASES) return this.#giveUp(alias, `more than ${MAX_ALIASES} aliases; write the values out`);
		const anchored = this.#anchors.get(alias.source);
		if (anchored !== void 0) return this.#visit(anchored, path);
		this.#faults.add(this.#at(alias), `${quote(`*${alias.source}`)} has no anchor before it; write the value, or &${clean(alias.source, 60)} before the one that is meant`);
		return null;
	}
	#item(item, path) {
		const value = this.#at(item);
		this.#spots.set(JSON.stringify(path), {
			key: value,
			value
		});
		return this.#visit(item, path);
	}
	#mapping(pairs, path) {
		const result = Object.create(null);
		for (const { key, value } of pairs) {
			const name = this.#keyName(key);
			if (name === void 0) continue;
			const spot = {
				key: this.#at(key),
				value: value?.range ? this.#at(value) : this.#at(key)
			};
			const at = [...path, name];
			const first = this.#spots.get(JSON.stringify(at));
			if (name in result && first !== void 0) {
				this.#faults.add(spot.key, `duplicate key ${quote(name)}, first on line ${first.key.line}; keep one of the two`);
				continue;
			}
			this.#spots.set(JSON.stringify(at), spot);
			result[name] = this.#visit(value, at);
		}
		return result;
	}
	#keyName(key) {
		if (!(0, import_dist.isScalar)(key) || key.value === null) {
			this.#faults.add(this.#at(key), "a key must be a plain word; write name: value");
			return;
		}
		if (key.anchor !== void 0 && key.anchor !== "") this.#anchors.set(key.anchor, key);
		if (key.value === "<<" && key.type === "PLAIN") {
			this.#faults.add(this.#at(key), "merge keys (\"<<\") are not read here; write the keys out, or alias a whole value");
			return;
		}
		const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
		if (name !== "__proto__") return name;
		this.#faults.add(this.#at(key), "\"__proto__\" cannot be a key; write another name");
	}
	/** Ends the reading: what follows would repeat the same excess without end. */
	#giveUp(node, text) {
		this.#faults.add(this.#at(node), text);
		throw this.#faults.toError();
	}
};

// src/config/allowances.ts
/** The regressions that the file accepts. One that fits no benchmark is no fault: a change may bring the benchmark later. */
function resolveAcceptances(reading) {
	const { source } = reading;
	const written = isMapping(source.value) ? source.value["acceptances"] : void 0;
	return entriesOf(written).flatMap((value, index) => {
		const { data } = acceptanceInputSchema.safeParse(value);
		if (data === void 0) return [];
		const { "up-to": upTo, ...rest } = data;
		return {
			...rest,
			upTo: sizeOf(upTo, data.metric, [
				"acceptances",
				index,
				"up-to"
			], reading)
		};
	});
}
/** @param written the list under `policy.trade-offs`, entries of which may not fit. */
function resolveTradeOffs(written, devices, reading) {
	return entriesOf(written).flatMap((value, index) => {
		const { data } = tradeOffSchema.safeParse(value);
		if (data === void 0) return [];
		const path = [
			"policy",
			"trade-offs",
			index
		];
		const { give, for: gain } = data;
		refuseUnknownDevice(gain.device, devices, [
			...path,
			"for",
			"device"
		], reading);
		return {
			give: {
				metric: give.metric,
				upTo: sizeOf(give["up-to"], give.metric, [
					...path,
					"give",
					"up-to"
				], reading)
			},
			gain: {
				metric: gain.metric,
				device: gain.device,
				atLeast: sizeOf(gain["at-least"], gain.metric, [
					...path,
					"for",
					"at-least"
				], reading)
			}
		};
	});
}
const entriesOf = (value) => Array.isArray(value) ? value : [];
/** A size is said as the metric's tolerance is: a share of the base, or points. */
function sizeOf(text, metric, path, { source, faults }) {
	const size = parseTolerance(text);
	const { kind } = METRICS[metric].tolerance;
	if (size.kind !== kind) {
		const remedy = kind === "points" ? "points such as 0.5pt" : "a percentage such as 5%";
		faults.add(source.valuePlace(path), label(path, `${quote(text)} is no size of ${metric}; write ${remedy}`));
	}
	return size;
}
function refuseUnknownDevice(device, devices, path, { source, faults }) {
	if (device === void 0 || devices.size === 0 || devices.has(device)) return;
	faults.add(source.valuePlace(path), () => label(path, `unknown device ${quote(device)}; write ${oneOf(devices)} instead${didYouMean(device, devices)}`));
}

// src/config/fitting.ts
/**
* The parts of a value that fit a schema of mappings, so that what is right in a file is examined beside what is wrong in
* it: a key whose value does not fit is left out, or keeps the keys of its own that fit. Lists fit whole or not at all.
*/
function fitting(schema, value) {
	return partOf(schema, value) ?? {};
}
function partOf(schema, value) {
	const whole = safeParse(schema, value);
	if (whole.success) return whole.data;
	if (schema instanceof ZodOptional) return partOf(schema.unwrap(), value);
	if (!isMapping(value) || !(schema instanceof ZodObject || schema instanceof ZodRecord)) return void 0;
	const parts = Object.create(null);
	for (const [key, inner] of Object.entries(value)) {
		const known = schemaOfKey(schema, key);
		const part = known === void 0 ? void 0 : partOf(known, inner);
		if (part !== void 0) parts[key] = part;
	}
	return parts;
}
function schemaOfKey(schema, key) {
	if (schema instanceof ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : void 0;
	return safeParse(schema.keyType, key).success ? schema.valueType : void 0;
}

// src/config/conduct.ts
const DEFAULT_WAIT = "5m";
function coolDownOf(input) {
	return {
		belowC: parseTemperature(input.below),
		waitSeconds: parseDuration(input.wait ?? DEFAULT_WAIT)
	};
}
/** Operations and bytes in a second. */
function peaksOf(input) {
	const told = Object.entries(input).flatMap(([name, text]) => text === void 0 ? [] : [[name, parseRate(text)]]);
	return Object.fromEntries(told);
}
/** @param path of the device. */
function refuseWait(wait, path, { source, faults }) {
	if (wait === void 0) return;
	const seconds = parseDuration(wait);
	if (seconds >= 1 && seconds <= 3600) return;
	const where = [
		...path,
		"cool-down",
		"wait"
	];
	faults.add(source.valuePlace(where), label(where, `${quote(wait)} is out of range; write from 1s to 1h`));
}
/** Undefined where nothing is to be done. */
function preparationOf(input) {
	const { governor, nvpmodel, "jetson-clocks": jetsonClocks, "gpu-clocks": gpuMhz } = input;
	const preparation = {
		...governor === void 0 ? {} : { governor },
		...nvpmodel === void 0 ? {} : { nvpmodel },
		...jetsonClocks === true ? { jetsonClocks } : {},
		...gpuMhz === void 0 ? {} : { gpuMhz }
	};
	return Object.keys(preparation).length === 0 ? void 0 : preparation;
}

// src/config/resolve.ts
function readSection(key, schema, { source, faults }) {
	const value = isMapping(source.value) ? source.value[key] : void 0;
	const all = isMapping(value) ? Object.entries(value) : [];
	const most = MOST_NAMES[key];
	if (all.length > most) faults.add(source.keyPlace([key]), label([key], `${all.length} entries, more than ${most}; split the file over several repositories`));
	if (isMapping(value) && all.length === 0 && key !== "datasets") faults.add(source.keyPlace([key]), label([key], "nothing is declared; write at least one"));
	refuseCollisions(key, all.map(([name]) => name), {
		source,
		faults
	});
	const entries = [];
	const parts = [];
	for (const [name, input] of all) {
		const { data } = schema.safeParse(input);
		if (data === void 0) parts.push([name, fitting(schema, input)]);
		else entries.push([name, data]);
	}
	return {
		names: new Set(all.map(([name]) => name)),
		entries,
		parts
	};
}
/** Names become parts of paths, and not every file system tells upper from lower case. */
function refuseCollisions(key, names, { source, faults }) {
	const seen = /* @__PURE__ */ new Map();
	for (const name of names) {
		const first = seen.get(name.toLowerCase());
		if (first === void 0) seen.set(name.toLowerCase(), name);
		else {
			const line = source.keyPlace([key, first]).line;
			faults.add(source.keyPlace([key, name]), label([key, name], `differs from ${quote(first)} on line ${line} in upper and lower case only; write another name`));
		}
	}
}
function resolveDevices(reading) {
	const { source, faults } = reading;
	const section = readSection("devices", deviceSchema, reading);
	if (section.names.has("default")) faults.add(source.keyPlace(["devices", "default"]), "devices.default: \"default\" stands for all other devices in policy.budget; write another name");
	for (const [name, input] of [...section.entries, ...section.parts]) {
		refuseRunnerLabels(listOf(input["runs-on"] ?? []), [
			"devices",
			name,
			"runs-on"
		], reading);
		refuseWait(input["cool-down"]?.wait, ["devices", name], reading);
	}
	const all = section.entries.map(([name, input]) => {
		const path = ["devices", name];
		return {
			label: name,
			runsOn: listOf(input["runs-on"]),
			transport: transportOf(input),
			runtimes: unique(listOf(input.runtimes)),
			coolDown: input["cool-down"] && coolDownOf(input["cool-down"]),
			prepare: input.prepare && preparationOf(input.prepare),
			peaks: input.peak && peaksOf(input.peak),
			python: input.python,
			place: source.keyPlace(path)
		};
	});
	return {
		names: section.names,
		all
	};
}
/** Labels that GitHub gives to every self-hosted machine of a kind. */
const GENERIC_LABELS = /* @__PURE__ */ new Set([
	"self-hosted",
	"linux",
	"windows",
	"macos",
	"x64",
	"arm",
	"arm64"
]);
function refuseRunnerLabels(labels, path, { source, faults }) {
	const lower = labels.map((text) => text.toLowerCase());
	const twice = labels.find((_, index) => lower.indexOf(lower[index] ?? "") < index);
	if (twice !== void 0) faults.add(source.valuePlace(path), label(path, `the label ${quote(twice)} stands there twice; write it once`));
	if (labels.length > 20) faults.add(source.valuePlace(path), label(path, `${labels.length} labels, more than 20; write fewer`));
	if (lower.includes("self-hosted") && lower.every((text) => GENERIC_LABELS.has(text))) faults.add(source.valuePlace(path), label(path, `any self-hosted machine with ${oneOf(labels).replace(" or ", " and ")} would take the job; add a label that only this device's runner has`));
}
function transportOf({ transport }) {
	if (transport === void 0 || transport === "local") return { kind: "local" };
	const { host, user, port } = transport.ssh;
	return {
		kind: "ssh",
		host,
		user,
		port: port ?? 22
	};
}
function resolveModels(datasets, reading) {
	const section = readSection("models", modelSchema, reading);
	for (const [name, input] of [...section.entries, ...section.parts]) complainAboutValues(["models", name], input, datasets, reading);
	const all = section.entries.map(([name, input]) => {
		complainAboutWhole(["models", name], input, reading);
		return modelOf(name, input, reading.source);
	});
	return {
		names: section.names,
		all
	};
}
function modelOf(name, input, source) {
	const files = {};
	for (const [runtime, file] of Object.entries(input.files)) if (file !== void 0) files[runtime] = typeof file === "string" ? {
		kind: "path",
		path: normalPath(file)
	} : {
		kind: "url",
		...file
	};
	const path = ["models", name];
	return {
		name,
		files,
		task: input.task,
		preprocessing: preprocessingOf(input),
		dataset: input.dataset,
		labels: labelsOf(input.labels),
		dimensions: Object.assign(Object.create(null), input.dimensions),
		affectedBy: unique(listOf(input["affected-by"] ?? [])),
		place: source.keyPlace(path),
		preprocessingPlace: input.preprocessing === void 0 ? void 0 : source.keyPlace([...path, "preprocessing"])
	};
}
function labelsOf(labels) {
	if (labels === void 0) return void 0;
	return typeof labels === "string" ? { kind: labels } : {
		kind: "listed",
		path: normalPath(labels.order)
	};
}
function preprocessingOf({ preprocessing }) {
	if (typeof preprocessing !== "string") return preprocessing && {
		name: "custom",
		steps: preprocessing
	};
	const steps = RECIPES.get(preprocessing);
	return steps && {
		name: preprocessing,
		steps
	};
}
/** What is wrong with one value, whatever the others are. */
function complainAboutValues(path, { dimensions, dataset }, datasets, { source, faults }) {
	if (Object.keys(dimensions ?? {}).length > 100) faults.add(source.keyPlace([...path, "dimensions"]), label([...path, "dimensions"], "more than 100 entries; write those that the model has"));
	if (dataset !== void 0 && !datasets.has(dataset)) {
		const remedy = datasets.size === 0 ? "declare it under datasets" : `write ${oneOf(datasets)} instead`;
		faults.add(source.valuePlace([...path, "dataset"]), () => label([...path, "dataset"], `unknown dataset ${quote(dataset)}; ${remedy}${didYouMean(dataset, datasets)}`));
	}
}
/** What is wrong with a model whose values are all right. */
function complainAboutWhole(path, input, { source, faults }) {
	const { files, dataset, preprocessing } = input;
	if (Object.keys(files).length === 0) faults.add(source.keyPlace([...path, "files"]), label([...path, "files"], "no file is given; write one, such as { onnxruntime: models/resnet50.onnx }"));
	if (dataset !== void 0 && preprocessing === void 0) faults.add(source.keyPlace([...path, "dataset"]), label(path, "\"dataset\" without \"preprocessing\", so nothing says how an image becomes an input; write preprocessing: torchvision-resnet50 or another recipe, or remove dataset to measure speed on random tensors"));
	if (dataset === void 0 && preprocessing !== void 0) faults.add(source.keyPlace([...path, "preprocessing"]), label(path, "\"preprocessing\" without \"dataset\", so there are no images to prepare; write dataset: NAME, or remove preprocessing to measure speed on random tensors"));
}
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
function unique(values) {
	return [...new Set(values)];
}
/** As git writes it: without `.` and empty parts. */
function normalPath(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".").join("/");
}

// src/config/policy.ts
const DAY = 86400;
const DEFAULT_ERROR_RATE = .05;
const DEFAULT_BUDGET_SECONDS = 2400;
const DEFAULT_FAIL_ON = ["regressed", "head-failed"];
function resolvePolicy(devices, reading) {
	const { source } = reading;
	const value = isMapping(source.value) ? source.value["policy"] : void 0;
	const input = fitting(policySchema, value);
	const tolerance = {};
	for (const name of METRIC_NAMES) {
		const written = input.tolerance?.[name];
		tolerance[name] = written === void 0 ? METRICS[name].tolerance : parseTolerance(written);
		if ((tolerance[name]?.value ?? 0) > 1) outOfRange([
			"policy",
			"tolerance",
			name
		], written, METRICS[name].tolerance.kind === "points" ? "100pt or less" : "100% or less", reading);
	}
	const errorRate = input["error-rate"] === void 0 ? DEFAULT_ERROR_RATE : parsePercent(input["error-rate"]);
	if (!(errorRate > 0 && errorRate < .5)) outOfRange(["policy", "error-rate"], input["error-rate"], "more than 0% and less than 50%, usually 5%", reading);
	const { default: defaultBudgetSeconds = DEFAULT_BUDGET_SECONDS, ...budgetSeconds } = readBudgets("budget", input.budget, devices, reading);
	return {
		tolerance,
		errorRate,
		budgetSeconds: Object.assign(Object.create(null), budgetSeconds),
		defaultBudgetSeconds,
		nightBudgetSeconds: readBudgets("night-budget", input["night-budget"], devices, reading),
		gate: {
			failOn: unique(input.gate?.["fail-on"] ?? DEFAULT_FAIL_ON),
			warnOn: unique(input.gate?.["warn-on"] ?? GATE_EVENTS),
			metrics: unique(input.gate?.metrics ?? METRIC_NAMES.filter((name) => METRICS[name].gates))
		},
		comparability: input.comparability ?? "refuse",
		tradeOffs: resolveTradeOffs(isMapping(value) ? value["trade-offs"] : void 0, devices, reading)
	};
}
function readBudgets(key, written = {}, devices, reading) {
	const { source, faults } = reading;
	const names = unique([...devices, "default"]);
	const budgets = Object.create(null);
	for (const [device, text] of Object.entries(written)) {
		const path = [
			"policy",
			key,
			device
		];
		if (device !== "default" && devices.size > 0 && !devices.has(device)) faults.add(source.keyPlace(path), () => `policy.${key}: unknown device ${quote(device)}; write ${oneOf(names)} instead${didYouMean(device, names)}`);
		const seconds = parseDuration(text);
		if (seconds < 10 || seconds > 5 * DAY) outOfRange(path, text, "from 10s to 120h", reading);
		budgets[device] = seconds;
	}
	return budgets;
}
function outOfRange(path, written, remedy, { source, faults }) {
	faults.add(source.valuePlace(path), label(path, `${quote(written ?? "")} is out of range; write ${remedy}`));
}

// src/config/resolve-datasets.ts
function resolveDatasets(reading) {
	const section = readSection("datasets", datasetSchema, reading);
	const all = section.entries.map(([name, { path, source, layout, unrepresentative }]) => ({
		name,
		path: normalPath(path),
		source: sourceOf(source),
		layout: layoutOf(layout),
		insisted: unrepresentative === "allow",
		place: reading.source.keyPlace(["datasets", name])
	}));
	return {
		names: section.names,
		all
	};
}
function sourceOf(source) {
	if (source === void 0) return void 0;
	return "url" in source ? {
		kind: "archive",
		...source
	} : {
		kind: "directory",
		path: source.directory
	};
}
function layoutOf(layout) {
	if (typeof layout === "string") return { kind: layout };
	if ("csv" in layout) return {
		kind: "csv",
		file: normalPath(layout.csv)
	};
	const { "ground-truth": file, synsets } = layout;
	return {
		kind: "ground-truth",
		file: normalPath(file),
		...synsets && { synsets: normalPath(synsets) }
	};
}

// src/config/selection.ts
/** Each costs a look at every name. */
const MAX_PATTERNS = 500;
/** Turns names and patterns into sets of names, and complains about those that name nothing. */
var NameLookup = class {
	#names;
	#reading;
	#matches = /* @__PURE__ */ new Map();
	constructor(devices, models, reading) {
		this.#names = {
			devices,
			models
		};
		this.#reading = reading;
	}
	rule(input, path) {
		const { include = [], exclude = [], ...selection } = input;
		const each = (key, inputs) => inputs.map((entry, index) => ({
			path: [
				...path,
				key,
				index
			],
			selection: this.#selection(entry, [
				...path,
				key,
				index
			])
		}));
		return {
			path,
			selection: this.#selection(selection, path),
			include: each("include", include),
			exclude: each("exclude", exclude)
		};
	}
	#selection(input, path) {
		const list = (value) => value === void 0 ? void 0 : unique(listOf(value));
		const runtimes = list(input.runtimes);
		return {
			models: this.#look("models", input.models, path),
			devices: this.#look("devices", input.devices, path),
			runtimes: runtimes && new Set(runtimes.includes("*") ? RUNTIME_NAMES : runtimes),
			precision: list(input.precision),
			batch: list(input.batch),
			threads: list(input.threads),
			delegate: list(input.delegate),
			scenario: list(input.scenario)
		};
	}
	#look(key, written, path) {
		if (written === void 0) return void 0;
		const found = /* @__PURE__ */ new Set();
		for (const [index, pattern] of listOf(written).entries()) {
			const at = typeof written === "string" ? [...path, key] : [
				...path,
				key,
				index
			];
			for (const name of this.#named(key, pattern, at)) found.add(name);
		}
		return found;
	}
	#named(key, pattern, path) {
		const names = this.#names[key];
		const { source, faults } = this.#reading;
		if (!pattern.includes("*")) {
			if (names.has(pattern)) return [pattern];
			if (names.size === 0) return [];
			faults.add(source.valuePlace(path), () => label(path, `unknown ${key.slice(0, -1)} ${quote(pattern)}; write ${oneOf(names)} instead${didYouMean(pattern, names)}`));
			return [];
		}
		const cached = this.#matches.get(`${key} ${pattern}`);
		if (cached !== void 0) return cached;
		if (this.#matches.size >= MAX_PATTERNS) {
			faults.add(source.valuePlace(path), `more than ${MAX_PATTERNS} different patterns with * in one file; write fewer`);
			return [];
		}
		const matching = [...names].filter(namePattern(pattern));
		this.#matches.set(`${key} ${pattern}`, matching);
		if (matching.length === 0 && names.size > 0) faults.add(source.valuePlace(path), label(path, `${quote(pattern)} matches none of the ${key}; write a pattern that matches ${oneOf(names)}`));
		return matching;
	}
};

// src/config/rules.ts
/** Counted before excludes and before duplicates collapse, so that nothing is expanded that is too much. */
const MAX_BENCHMARKS = 1e4;
/** Every combination that the rules select, by id, without duplicates. Expands only where the file has no fault so far. */
function resolveRules(input, devices, models, reading) {
	const lookup = new NameLookup(devices.names, models.names, reading);
	const rules = (Array.isArray(input) ? input : []).map((value, index) => lookup.rule(fitting(ruleSchema, value), ["benchmarks", index]));
	if (reading.faults.count > 0) return [];
	const expansion = new Expansion(devices.all, models.all, reading);
	for (const rule of rules) expansion.add(rule);
	return expansion.benchmarks();
}
var Expansion = class {
	#devices;
	#models;
	#reading;
	#byId = /* @__PURE__ */ new Map();
	#counted = 0;
	constructor(devices, models, reading) {
		this.#devices = devices;
		this.#models = models;
		this.#reading = reading;
	}
	benchmarks() {
		return [...this.#byId].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, benchmark]) => benchmark);
	}
	add({ path, selection, include, exclude }) {
		const own = this.#expand(selection, path);
		const kept = this.#without(own, exclude);
		if (own.length > 0 && kept.length === 0) this.#complain(path, "exclude leaves nothing of what the rule selects; remove the rule or narrow its exclude");
		const added = include.flatMap((entry) => this.#expand({
			...selection,
			...written(entry.selection)
		}, entry.path));
		for (const benchmark of [...kept, ...added]) this.#byId.set(benchmarkId(benchmark), benchmark);
	}
	/** Every exclude is held against the whole rule, so that one that another one covers is no fault. */
	#without(own, exclude) {
		const dropped = /* @__PURE__ */ new Set();
		for (const { path, selection } of exclude) {
			const hit = own.filter((benchmark) => isSelected(benchmark, selection));
			for (const benchmark of hit) dropped.add(benchmark);
			if (hit.length === 0 && own.length > 0) this.#complain(path, "matches nothing that the rule selects; remove it or write a value of the rule");
		}
		return own.filter((benchmark) => !dropped.has(benchmark));
	}
	#expand(selection, path) {
		const parameters = parametersOf(selection);
		const scenarios = selection.scenario ?? ["single-stream"];
		const count = this.#countPairs(selection) * parameters.length * scenarios.length;
		if (count === 0) {
			this.#complain(path, this.#whyNothing(selection));
			return [];
		}
		const undivided = parameters.find(({ batch }) => 8 % batch !== 0);
		if (scenarios.includes("multi-stream") && undivided !== void 0) {
			this.#complain(path, `multi-stream asks ${8} samples a query, which batches of ${undivided.batch} do not make up; write 1, 2, 4 or 8, or leave multi-stream out`);
			return [];
		}
		const before = this.#counted;
		this.#counted += count;
		if (this.#counted > MAX_BENCHMARKS) {
			if (before <= MAX_BENCHMARKS) this.#complain(path, `selects ${count} combinations${before > 0 ? ` after ${before} of the rules before it` : ""}, more than ${MAX_BENCHMARKS} in one file; narrow its models, devices or parameters`);
			return [];
		}
		return this.#pairs(selection).flatMap(({ device, model, runtime }) => parameters.flatMap((each) => scenarios.map((scenario) => ({
			model: model.name,
			device: device.label,
			runtime,
			parameters: each,
			scenario
		}))));
	}
	#chosen(selection) {
		return {
			devices: this.#devices.filter(({ label: name }) => selection.devices?.has(name) ?? true),
			models: this.#models.filter(({ name }) => selection.models?.has(name) ?? true),
			runtimes: RUNTIME_NAMES.filter((name) => selection.runtimes?.has(name) ?? true)
		};
	}
	#countPairs(selection) {
		const { devices, models, runtimes } = this.#chosen(selection);
		const having = (runtime) => models.filter(({ files }) => files[runtime] !== void 0).length;
		return runtimes.reduce((sum, runtime) => sum + devices.filter((device) => device.runtimes.includes(runtime)).length * having(runtime), 0);
	}
	#pairs(selection) {
		const { devices, models, runtimes } = this.#chosen(selection);
		return runtimes.flatMap((runtime) => {
			const having = models.filter(({ files }) => files[runtime] !== void 0);
			return devices.filter((device) => device.runtimes.includes(runtime)).flatMap((device) => having.map((model) => ({
				device,
				model,
				runtime
			})));
		});
	}
	#whyNothing(selection) {
		const { devices, models, runtimes } = this.#chosen(selection);
		const listed = unique(devices.flatMap((device) => device.runtimes));
		const filed = RUNTIME_NAMES.filter((runtime) => models.some(({ files }) => files[runtime] !== void 0));
		const only = selection.runtimes === void 0 ? "" : `, and the rule asks for ${oneOf(runtimes)}`;
		return `selects nothing: its devices list ${oneOf(listed)}, its models have files for ${oneOf(filed)}${only}; write a runtime that both have`;
	}
	#complain(path, text) {
		this.#reading.faults.add(this.#reading.source.keyPlace(path), label(path, text));
	}
};
function parametersOf(selection) {
	const { precision = ["fp32"], batch = [1], threads = [1], delegate = ["none"] } = selection;
	return precision.flatMap((p) => batch.flatMap((b) => threads.flatMap((t) => delegate.map((d) => ({
		precision: p,
		batch: b,
		threads: t,
		...d !== "none" && { delegate: d }
	})))));
}
/** The keys that were written. */
function written(selection) {
	return Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== void 0));
}
function isSelected({ model, device, runtime, parameters, scenario }, selection) {
	return (selection.models?.has(model) ?? true) && (selection.devices?.has(device) ?? true) && (selection.runtimes?.has(runtime) ?? true) && (selection.precision?.includes(parameters.precision) ?? true) && (selection.batch?.includes(parameters.batch) ?? true) && (selection.threads?.includes(parameters.threads) ?? true) && (selection.delegate?.includes(parameters.delegate ?? "none") ?? true) && (selection.scenario?.includes(scenario) ?? true);
}

// src/config/parse.ts
/**
* Reads an `edgebench.yml`: checks it, looks its names up, fills in defaults and expands its rules. Variables in it are
* never expanded.
*
* @param file how error sentences name the file.
* @throws UserError with one sentence per fault, all faults at once, in the order of the file: `file:line:column: what; what to write`.
*/
function parseConfig(text, file) {
	const faults = new Faults(file);
	const source = readSource(text, file, faults);
	if (!isMapping(source.value)) {
		faults.add(source.valuePlace([]), `${source.value === null ? "the file is empty" : `${tell(source.value)} is not a mapping`}; write version, devices, models and benchmarks`);
		throw faults.toError();
	}
	checkSchema(configSchema, source, faults);
	const reading = {
		source,
		faults
	};
	const devices = resolveDevices(reading);
	const datasets = resolveDatasets(reading);
	const models = resolveModels(datasets.names, reading);
	const policy = resolvePolicy(devices.names, reading);
	const benchmarks = resolveRules(source.value["benchmarks"], devices, models, reading);
	const acceptances = resolveAcceptances(reading);
	faults.throwIfAny();
	return {
		devices: devices.all,
		datasets: datasets.all,
		models: models.all,
		benchmarks,
		policy,
		acceptances
	};
}
/**
* The same from the bytes of a file: UTF-8, with or without byte order mark, at most MAX_CONFIG_BYTES.
*
* @throws UserError as parseConfig does.
*/
function parseConfigBytes(bytes, file) {
	if (bytes.byteLength > 1048576) throw tooLarge(bytes.byteLength, file);
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw new UserError(`${file}: the file is UTF-16; save it as UTF-8`);
	const text = decodeUtf8(bytes);
	if (text !== void 0) return parseConfig(text, file);
	throw new UserError(`${file}: line ${firstBadLine(bytes)} is not UTF-8; save the file as UTF-8`);
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** 1-based. No UTF-8 sequence holds the byte of a line feed, so lines can be judged one by one. */
function firstBadLine(bytes) {
	let [line, start] = [1, 0];
	while (start < bytes.length) {
		const found = bytes.indexOf(10, start);
		const end = found < 0 ? bytes.length : found;
		if (decodeUtf8(bytes.subarray(start, end)) === void 0) return line;
		[line, start] = [line + 1, end + 1];
	}
	return line;
}

export { tooLarge as n, parseConfigBytes as t };