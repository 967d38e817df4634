import { i as __toESM } from "./rolldown-runtime.js";
import { t as writeWhole } from "./write-whole.js";
import { t as UserError } from "./user-error.js";
import { a as plain, i as oneLine } from "./escape.js";
import { E as runGit, T as askGit, _ as require_dist, g as outOfBounds, i as modelSchema, w as openRepository, y as clean } from "./schema.js";
import { r as workTreeRoot } from "./work-tree.js";
import { n as codeOf } from "./files.js";
import { C as RUNTIME_NAMES, S as PRECISIONS, x as NAME_PATTERN } from "./result.js";
import { t as formatShape } from "./shapes.js";
import { c as SAVED_MODEL, o as inspectContent, s as openVinoWeights, t as MAXIMUM_FILE_BYTES } from "./blobs.js";
import { a as isObject, c as numberOf, d as textOf$1, i as fieldOf, o as jsonOf } from "./foreign-value.js";
import { c as LARGEST_VALUE, l as MOST_VALUES } from "./store.js";
import { a as parseLfsPointer, i as MAXIMUM_POINTER_BYTES } from "./protocol.js";
import { n as checkFileName, t as checkContent } from "./loadable.js";
import { i as recogniseFormat, n as readOnnx, s as ModelError } from "./onnx.js";
import { n as SYMLINK_MODE, t as SUBMODULE_MODE } from "./tree.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as formatValue } from "./unit.js";
import { n as jsonText } from "./document-text.js";
import { f as runtimeWord } from "./words.js";
import { a as openStore, n as isBranchName } from "./open-store.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { lstat, open, readFile } from "node:fs/promises";

// src/commands/first-workflow.ts
/** The tag of the action that a new workflow takes, and of the schema that a new configuration names. */
const RELEASE_TAG = "v0";
const EDGEBENCH = `edgebench/edgebench/.github/workflows/edgebench.yml@${"v0"}`;
/** Where a new workflow is written, in the repository. */
const WORKFLOW_PATH = ".github/workflows/edgebench.yml";
/**
* The text of a workflow that plans, measures on each device, reports and records: all of it in edgebench's own reusable
* workflow, which this one calls. It takes the newest release of a major version; the example to copy is the same with the
* release pinned to its commit.
*/
function firstWorkflow() {
	return `# Benchmarks the models that a pull request changes on your devices; on the default branch, and every night, everything
# that is needed to know how fast they were. Make "edgebench / report" the required check.
name: edgebench

on:
  pull_request: # add "types: [opened, synchronize, reopened, labeled]" where you give a label below
  merge_group:
  push:
    branches: [main] # your default branch
  schedule:
    - cron: "37 2 * * *" # an odd minute: on the hour GitHub is busy, and delays or drops what is due
  workflow_dispatch: # by hand: everything, or one pull request
    inputs:
      pull-request: { description: Number of the pull request, type: string }
      head: { description: "Its head commit that you looked at: a fork's is measured only so", type: string }
      devices: { description: "Devices, separated by commas", type: string }
  # A maintainer's "/edgebench run jetson" in a pull request. It runs the default branch's workflow, which asks GitHub whether
  # the author may write, and executes nothing of the pull request.
  issue_comment: # zizmor: ignore[dangerous-triggers]
    types: [created]

permissions: {}

jobs:
  edgebench:
    uses: ${EDGEBENCH}
    # The most that any of its jobs may have; each takes less, and those on devices nothing that writes.
    permissions: { actions: write, checks: write, contents: write, issues: write, pull-requests: write }
    with:
      pull-request: \${{ inputs.pull-request }}
      head: \${{ inputs.head }}
      devices: \${{ inputs.devices }}
      # publish: branch:gh-pages # a page on how every benchmark stands, its badges and a feed: docs/published.md, read it first
      # label: benchmark # measures a pull request only while it carries this label
    # secrets: { runners-token: "\${{ secrets.RUNNERS_TOKEN }}" } # may list runners, so that nobody waits for one that is off
`;
}

// src/commands/first-config.ts
/** A file with more models is longer than anyone reads; `*` in its rules selects later ones as well. */
const MOST_MODELS = 100;
/** The one device of the file, until its owner names it. */
const PLACEHOLDER_DEVICE = "my-device";
/** Stands in the file where nothing was found. */
const PLACEHOLDER_PATH = "models/model.onnx";
/** What an open height or width is taken for. */
const USUAL_SIDE = 224;
const MOST_INPUTS$1 = 10;
/**
* Files of one folder and stem are one model, for several runtimes. Its name is the stem, with the folder before it or a
* number after it where two would be the same but for case.
*/
function groupModels(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const stem = stemOf(file.path);
		const group = groups.get(stem);
		if (group?.some(({ runtime }) => runtime === file.runtime)) groups.set(file.path, [file]);
		else if (group === void 0) groups.set(stem, [file]);
		else group.push(file);
	}
	const taken = /* @__PURE__ */ new Set();
	return [...groups].toSorted(([a], [b]) => a < b ? -1 : 1).map(([stem, group]) => ({
		name: freeName(stem, taken),
		files: inRuntimeOrder(group)
	}));
}
/** The path without its ending; of a SavedModel, which is a folder, that folder's. */
function stemOf(path) {
	return path.endsWith(`/${"saved_model.pb"}`) ? path.slice(0, -SAVED_MODEL.length - 1) : path.slice(0, path.lastIndexOf("."));
}
function inRuntimeOrder(files) {
	return files.toSorted((a, b) => RUNTIME_NAMES.indexOf(a.runtime) - RUNTIME_NAMES.indexOf(b.runtime));
}
function freeName(stem, taken) {
	const parts = stem.split("/").map(asName);
	const own = parts.at(-1) ?? "model";
	const candidates = [own, parts.slice(-2).join("-").slice(-90)];
	for (let number = 2; number <= taken.size + 2; number += 1) candidates.push(`${own}-${number}`);
	const name = candidates.map(asName).find((candidate) => !taken.has(candidate.toLowerCase())) ?? own;
	taken.add(name.toLowerCase());
	return name;
}
/** Letters, digits and `. _ + -`, a letter or digit first, no dot last: what a name may be. */
function asName(text) {
	const name = text.replaceAll(/[^A-Za-z0-9._+-]+/g, "-").slice(0, 90).replace(/^[^A-Za-z0-9]+/, "").replace(/[^A-Za-z0-9+_]+$/, "");
	return name === "" ? "model" : name;
}
/** The text of a first `edgebench.yml`, which edgebench reads as it is; the lines to look at are marked `decide`. */
function firstConfig(models) {
	const shown = models.length === 0 ? [placeholder()] : models.slice(0, 100);
	const runtimes = RUNTIME_NAMES.filter((name) => shown.some(({ files }) => files.some((file) => file.runtime === name)));
	return `# yaml-language-server: $schema=https://raw.githubusercontent.com/edgebench/edgebench/${"v0"}/schema/edgebench.schema.json
#
# What edgebench measures, where, and when a pull request fails. What is marked "decide" is yours to check.
version: 1

devices:
  # decide: one entry per device. Beside self-hosted, runs-on needs a label that only the runner of this device has.
  ${PLACEHOLDER_DEVICE}:
    runs-on: [self-hosted, ${PLACEHOLDER_DEVICE}]
    transport: local
    # decide: those that the device has; edgebench doctor tells.
    runtimes: [${runtimes.join(", ")}]

# decide: labelled images, one folder per class, where accuracy is to be measured.
# datasets:
#   val: { path: data/val, layout: folders }

models:
  # decide: task other measures speed, on random tensors. For accuracy too, declare a dataset above, and write
  #   task: classification
  #   preprocessing: torchvision-resnet50
  #   dataset: val
${shown.map(modelText).join("\n")}
benchmarks:
  # decide: which combinations are measured. Lists multiply; threads is best the number of the device's cores.
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }

policy:
  # decide: how much change is none, and how long one job may measure.
  tolerance: { latency: 5%, top-1: 1pt }
  error-rate: 5%
  budget: { default: 40m }
  gate: { fail-on: [regressed, head-failed] }
`;
}
function placeholder() {
	return {
		name: "model",
		files: [{
			runtime: "onnxruntime",
			path: PLACEHOLDER_PATH,
			bytes: 0,
			inputs: void 0,
			isQuantised: void 0
		}]
	};
}
function modelText({ name, files }) {
	const inputs = files.flatMap((file) => file.inputs ?? []);
	const isOneOfSeveral = files.filter((file) => file.inputs !== void 0).length > 1;
	const told = files.flatMap((file) => (file.inputs ?? []).map((input) => `${isOneOfSeveral ? `${file.runtime}, ` : ""}input ${inputText(input)}`)).slice(0, MOST_INPUTS$1);
	const quantised = files.filter(({ isQuantised }) => isQuantised === true).map(({ runtime }) => runtime);
	const notes = [
		...told,
		...quantised.length === 0 ? [] : [`decide: quantised for ${quantised.join(" and ")}; measure that in a rule of its own with precision int8.`],
		...fixedBatches(files).map((batch) => `decide: takes batches of ${batch} alone; say so in a rule of its own.`)
	];
	const paths = files.map(({ runtime, path }) => `      ${runtime}: ${scalar(path)}\n`);
	return `  ${scalar(name)}:
${notes.map((note) => `    # ${note}\n`).join("")}    files:
${paths.join("")}    task: other
${dimensionsText(inputs)}`;
}
/** The batches that files hold their callers to, where they are not the usual 1. */
function fixedBatches(files) {
	const batches = files.map(batchOf).filter((batch) => typeof batch === "number" && batch !== 1);
	return [...new Set(batches)];
}
/**
* How many inputs a file takes at once, where what comes first in the shapes of all its inputs is alike: a number, or "any"
* where that is open. Undefined where it cannot be told.
*/
function batchOf({ inputs = [] }) {
	const firsts = inputs.map(({ shape }) => shape !== void 0 && shape.length > 1 ? shape[0] : void 0);
	const [first, ...others] = new Set(firsts.map((size) => typeof size === "string" ? "any" : size));
	return others.length === 0 && first !== 0 ? first : void 0;
}
/** `"image": float32 [batch, 1, 28, 28]`, on one line whatever the model calls it. */
function inputText(input) {
	return `${clean(JSON.stringify(input.name), 60)}: ${typeText(input)}`;
}
function typeText({ type, shape }) {
	const of = type ?? "no tensor of a type that edgebench knows";
	return shape === void 0 ? `${of}, of any shape` : `${of} ${clean(formatShape([...shape]), 120)}`;
}
/** The open dimensions beside the batch, which would otherwise be 1. */
function dimensionsText(inputs) {
	const open = /* @__PURE__ */ new Map();
	for (const { shape = [] } of inputs) for (const [axis, size] of shape.entries()) if (axis > 0 && typeof size === "string" && isDeclarable(size) && !open.has(size) && open.size < MOST_INPUTS$1) open.set(size, isImage(shape) ? USUAL_SIDE : 1);
	if (open.size === 0) return "";
	return `    # decide: dimensions that the model leaves open; these sizes are a guess.\n    dimensions: { ${[...open].map(([symbol, size]) => `${scalar(symbol)}: ${size}`).join(", ")} }\n`;
}
/** `__proto__` is no key of a mapping anywhere in edgebench. */
function isDeclarable(symbol) {
	return symbol !== "" && symbol !== "__proto__" && symbol.length <= 200;
}
/** A batch of grey or coloured images, channels first or last. */
function isImage(shape) {
	const channels = [shape[1], shape[3]];
	return shape.length === 4 && channels.some((count) => count === 1 || count === 3);
}
/** A YAML scalar that is this text and nothing else, in block and flow style. */
function scalar(text) {
	if (/^[A-Za-z][A-Za-z0-9_./+-]*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text)) return text;
	return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\U${(c.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`);
}

// src/formats/benchmark-workflow.ts
var import_dist = require_dist();
/** A workflow of GitHub Actions is shorter; one that is not is passed over. */
const MOST_WORKFLOW_BYTES = 524288;
const MOST_USES = 100;
const MOST_TEXT = 200;
/** Vendors' programs whose output edgebench reads. */
const VENDOR_PROGRAMS = [
	"trtexec",
	"benchmark_app",
	"benchmark_model",
	"litert-benchmark",
	"onnxruntime_perf_test"
];
/** What the action takes where a workflow says nothing (its action.yml, v1.22). */
const USUAL_HISTORY = {
	branch: "gh-pages",
	folder: "dev/bench"
};
/**
* The steps of a workflow that benchmark with something else. Its text is foreign: it is bounded before it is parsed, nothing in
* it is expanded, and actions and workflows that it calls are not looked into.
*
* @returns undefined for text that is no YAML, or more of it than a workflow has.
*/
function readBenchmarkWorkflow(text) {
	if (text.length > 524288 || outOfBounds(text) !== void 0) return void 0;
	const workflow = plainValue(text);
	const jobs = fieldOf(workflow, "jobs");
	if (!isObject(jobs)) return isObject(workflow) ? [] : void 0;
	const found = [];
	for (const [job, value] of Object.entries(jobs)) {
		const steps = fieldOf(value, "steps");
		for (const [index, step] of Array.isArray(steps) ? steps.entries() : []) found.push(...stepsOf(step, {
			job: job.slice(0, MOST_TEXT),
			step: index + 1
		}));
	}
	return found.slice(0, MOST_USES);
}
function plainValue(text) {
	const document = (0, import_dist.parseDocument)(text, {
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false
	});
	if (document.errors.length > 0) return void 0;
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch {
		return;
	}
}
/** The second is where it was before 2021, which still leads to it. */
const ACTION_NAMES = /* @__PURE__ */ new Set(["benchmark-action/github-action-benchmark", "rhysd/github-action-benchmark"]);
function stepsOf(step, place) {
	const action = textOf$1(fieldOf(step, "uses"))?.split("@")[0]?.toLowerCase() ?? "";
	if (ACTION_NAMES.has(action)) return [actionStep(fieldOf(step, "with"), place)];
	const run = fieldOf(step, "run");
	const commands = typeof run === "string" ? run.replaceAll(/^[ \t]*#.*$/gm, "") : "";
	return [...action === "bencherdev/bencher" || calls(commands, "bencher", "\\s+run") ? [{
		kind: "bencher",
		...place
	}] : [], ...VENDOR_PROGRAMS.filter((program) => calls(commands, program)).map((program) => ({
		kind: "program",
		program,
		commands,
		...place
	}))];
}
/** Whether commands name a program as a word of its own, perhaps with the folder before it. */
function calls(commands, program, then = "") {
	return new RegExp(`(?:^|[\\s;&|(/"'\`])${program}(?:\\.exe)?${then}(?=$|[\\s;&|)"'\`])`, "m").test(commands);
}
function actionStep(inputs, place) {
	const input = (name) => literal(fieldOf(inputs, name));
	const isElsewhere = ["gh-repository", "external-data-json-path"].some((name) => fieldOf(inputs, name) !== void 0);
	const [branch, folder] = [fieldOf(inputs, "gh-pages-branch") === void 0 ? USUAL_HISTORY.branch : input("gh-pages-branch"), fieldOf(inputs, "benchmark-data-dir-path") === void 0 ? USUAL_HISTORY.folder : input("benchmark-data-dir-path")?.split("/").filter((part) => part !== "" && part !== ".").join("/")];
	const percent = /^(?<number>\d{1,6}(?:\.\d{1,6})?)\s*%$/.exec(input("alert-threshold") ?? "")?.groups?.["number"];
	return {
		kind: "github-action-benchmark",
		...place,
		tool: input("tool"),
		outputFile: input("output-file-path"),
		history: isElsewhere || branch === void 0 || folder === void 0 ? void 0 : {
			branch,
			folder
		},
		alertAt: percent === void 0 ? void 0 : Number(percent) / 100
	};
}
/** An input as it stands; undefined for what is computed when the workflow runs. */
function literal(value) {
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const text = String(value).trim();
	return text === "" || text.length > MOST_TEXT || text.includes("${{") ? void 0 : text;
}

// src/formats/github-action-history.ts
/** A larger file is refused before it is read: years of runs are a few megabytes. */
const MOST_HISTORY_BYTES = 67108864;
const MOST_SUITES = 1e3;
const MOST_RUNS = 1e5;
const PREFIX = /^\uFEFF?\s*window\.BENCHMARK_DATA\s*=\s*/;
const REMEDY = "restore it from the branch's history";
/** Which way is better is no part of the data but of the tool (`biggerIsBetter` in the action's write.ts, v1.22). */
const BETTER = {
	cargo: "lower",
	go: "lower",
	benchmarkjs: "higher",
	benchmarkluau: "lower",
	pytest: "higher",
	googlecpp: "lower",
	catch2: "lower",
	julia: "lower",
	jmh: "lower",
	benchmarkdotnet: "lower",
	customBiggerIsBetter: "higher",
	customSmallerIsBetter: "lower"
};
/** Which way is better for a tool of github-action-benchmark; undefined for one that it does not have. */
const betterOf = (tool) => Object.hasOwn(BETTER, tool) ? BETTER[tool] : void 0;
/**
* Reads `data.js` of github-action-benchmark: `window.BENCHMARK_DATA = {lastUpdate, repoUrl, entries: {suite: [run]}}`, as text
* and never as a program. Names and e-mail addresses of people, messages, ranges and extras are not taken.
*
* @throws UserError one sentence for text that is no such file: unreadable is never taken for empty.
*/
function readActionHistory(file) {
	const text = file.text.replace(PREFIX, "").trimEnd().replace(/;$/, "");
	const entries = fieldOf(jsonOf({
		name: file.name,
		text
	}, REMEDY), "entries");
	if (!isObject(entries)) throw new UserError(`${file.name}: no entries in it, so no data of github-action-benchmark; ${REMEDY}`);
	const suites = Object.entries(entries);
	if (suites.length > MOST_SUITES) throw new UserError(`${file.name}: more than the ${MOST_SUITES} suites that edgebench reads; remove some`);
	const left = new LeftOut();
	return {
		histories: suites.flatMap(([suite, runs]) => readSuite(suite, runs, file.name, left) ?? []),
		leftOut: left.clauses
	};
}
function readSuite(suite, runs, file, left) {
	const place = `${file}: entries[${JSON.stringify(suite.slice(0, 60))}]`;
	if (!Array.isArray(runs)) throw new UserError(`${place}: no list of runs; ${REMEDY}`);
	if (runs.length > MOST_RUNS) throw new UserError(`${place}: more than the ${MOST_RUNS} runs that edgebench reads; remove the oldest`);
	const name = wellFormed(suite, 500);
	if (name === void 0) {
		left.note("suites without a name, or with one that is too long");
		return;
	}
	const read = runs.flatMap((run, index) => readRun(run, `${place}[${index}]`, left) ?? []);
	return read.length === 0 ? void 0 : {
		source: "github-action-benchmark",
		suite: name,
		runs: read,
		names: []
	};
}
function readRun(run, place, left) {
	const benches = fieldOf(run, "benches");
	if (!Array.isArray(benches)) throw new UserError(`${place}: no list of benches; ${REMEDY}`);
	const commit = fieldOf(run, "commit");
	const at = instantOf(fieldOf(run, "date")) ?? instantOf(fieldOf(commit, "timestamp"));
	if (at === void 0 || benches.length > 1e4) {
		left.note(at === void 0 ? "runs that do not tell when they were" : `runs of more than ${MOST_VALUES} values`);
		return;
	}
	const better = betterOf(textOf$1(fieldOf(run, "tool")) ?? "");
	const values = benches.flatMap((bench) => readValue(bench, better, left) ?? []);
	if (values.length === 0) return void 0;
	const id = textOf$1(fieldOf(commit, "id"))?.toLowerCase() ?? "";
	return {
		at,
		.../^[0-9a-f]{40}$/.test(id) && { commit: id },
		values
	};
}
function readValue(bench, better, left) {
	const value = numberOf(fieldOf(bench, "value"));
	const name = wellFormed(fieldOf(bench, "name"), 500);
	const unit = wellFormed(fieldOf(bench, "unit") ?? "", 100, 0);
	if (value === void 0 || Math.abs(value) > 1e100) left.note("values that are no numbers");
	else if (name === void 0 || unit === void 0) left.note("values whose name or unit is absent, or longer than can be told");
	else return {
		name,
		unit,
		value,
		...better && { better }
	};
}
/** What the action writes is `Date.now()`; a commit's time is ISO 8601, with an offset perhaps. */
function instantOf(value) {
	if (typeof value !== "number" && typeof value !== "string") return void 0;
	const time = typeof value === "number" ? value : Date.parse(value);
	return (Number.isFinite(time) && time > 0 && time < 0xe677d21fdc00 ? new Date(time) : void 0)?.toISOString();
}
/** Text that UTF-8 can hold, of a length that can be told; a number is taken for text, as the action does. */
function wellFormed(value, most, least = 1) {
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(String(value)));
	return text.length >= least && text.length <= most ? text : void 0;
}
var LeftOut = class {
	#counts = /* @__PURE__ */ new Map();
	note(what) {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
	}
	get clauses() {
		return [...this.#counts].map(([what, count]) => `${what}: ${count}`);
	}
};

// src/repository/branches.ts
/**
* The branches of this name: the repository's own, and those that it knows of its remotes. None where nothing was fetched.
*
* @param name without any character that git would read as a pattern.
* @throws UserError where git cannot tell.
*/
async function branchTips(dir, name) {
	if (!/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(name)) return [];
	const { code, output, complaint } = await askGit(dir, [
		"for-each-ref",
		"--count=100",
		"--format=%(refname) %(objectname) %(objecttype)",
		`refs/heads/${name}`,
		`refs/remotes/*/${name}`
	]);
	if (code !== 0) throw new UserError(`${dir}: git cannot list its branches (${complaint.replaceAll(/\p{Cc}/gu, " ")}); mend the repository`);
	return output.split("\n").flatMap((line) => {
		const [ref = "", commit = "", type] = line.split(" ");
		const shown = ref.replace(/^refs\/(?:heads|remotes)\//, "");
		return type === "commit" && (shown === name || shown.endsWith(`/${name}`)) ? [{
			shown,
			commit
		}] : [];
	});
}

// src/commands/found-history.ts
const DATA_FILE = "data.js";
/** Each is asked of git and may be megabytes; a workflow for each machine is usual, and more than this is not. */
const MOST_PLACES = 20;
/**
* Looks for the history that github-action-benchmark keeps: where the workflows say, and where it usually is. Only branches that
* were fetched are seen.
*
* @throws UserError where git cannot read the repository.
*/
async function findHistory(repository, workflows) {
	const found = [];
	const places = placesOf(workflows);
	for (const { branch, folder } of places.slice(0, MOST_PLACES)) {
		const path = folder === "" ? DATA_FILE : `${folder}/${DATA_FILE}`;
		for (const tip of await leading(ownTips(await branchTips(repository.dir, branch), branch), repository)) {
			const read = await readAt(tip, path, repository);
			if (read !== void 0) found.push(named({
				branch,
				folder
			}, read));
		}
	}
	if (places.length > MOST_PLACES) found.push(notLookedAt(places.length - MOST_PLACES));
	return found;
}
/** Told as damage is, so that nothing of them is taken for empty. */
function notLookedAt(count) {
	const fault = new UserError(`the workflows name more than the ${MOST_PLACES} places that edgebench looks at for histories; run it where the others are not named`);
	return {
		place: `a history at ${count} more ${count === 1 ? "place" : "places"}`,
		read: {
			kind: "damaged",
			fault
		}
	};
}
/** Where workflows keep histories in this repository, and where the action does where none says. */
function placesOf(workflows) {
	const told = workflows.flatMap(({ steps }) => steps.flatMap((step) => step.kind === "github-action-benchmark" && step.history ? [step.history] : []));
	return [...new Map([USUAL_HISTORY, ...told].map((place) => [`${place.branch}\0${place.folder}`, place])).values()];
}
/** The repository's own branch and that of its origin, where there is one of them: those of forks are of other machines. */
function ownTips(tips, branch) {
	const own = tips.filter(({ shown }) => shown === branch || shown === `origin/${branch}`);
	return own.length > 0 ? own : tips.slice(0, 1);
}
/** Data directories are kept apart by their names: one for each machine is usual, with the same suites in all of them. */
function named({ branch, folder }, history) {
	const place = [...branch === USUAL_HISTORY.branch ? [] : [branch], ...folder === USUAL_HISTORY.folder ? [] : [folder]].join(":");
	if (place === "" || history.read.kind === "damaged") return history;
	const histories = history.read.histories.map((one) => ({
		...one,
		suite: `${place}: ${one.suite}`
	}));
	return {
		...history,
		read: {
			...history.read,
			histories
		}
	};
}
/** The branches that no other one of them contains: a local one may be behind its remote, or before it. */
async function leading(tips, repository) {
	const kept = [];
	for (const [index, tip] of tips.entries()) {
		let isContained = false;
		for (const [at, other] of tips.entries()) isContained ||= other.commit === tip.commit ? at < index : await repository.isAncestor(tip.commit, other.commit);
		if (!isContained) kept.push(tip);
	}
	return kept;
}
/** Undefined where the branch has no such file. */
async function readAt({ shown, commit }, path, repository) {
	const place = oneLine(`${shown}:${path}`);
	try {
		const entry = (await repository.tree(commit)).files.get(path);
		if (entry === void 0) return void 0;
		const text = new TextDecoder().decode(await repository.readBlob(entry.blob, MOST_HISTORY_BYTES));
		return {
			place,
			read: {
				kind: "read",
				...readActionHistory({
					name: place,
					text
				})
			}
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			place,
			read: {
				kind: "damaged",
				fault: error
			}
		};
	}
}

// src/model/flatbuffer.ts
/**
* Reads a FlatBuffer in place (https://flatbuffers.dev/internals). Offsets are the file's own words, so each is checked against
* the file's end before it is followed; nothing is followed that was not asked for, so no file can send a reader in circles.
*/
var FlatBuffer = class {
	#view;
	#format;
	/** @param format what the file should be, for refusals: "a TensorFlow Lite model". */
	constructor(bytes, format) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#format = format;
	}
	root() {
		return this.#follow(0);
	}
	/** Where a field of a table is; undefined where the table leaves it at its default. @param slot from 0, as in the schema. */
	#field(table, slot) {
		const vtable = table - this.#at(table, 4).getInt32(table, true);
		const bytes = this.#at(vtable, 2).getUint16(vtable, true);
		const entry = 4 + 2 * slot;
		if (entry + 2 > bytes) return void 0;
		const offset = this.#at(vtable + entry, 2).getUint16(vtable + entry, true);
		return offset === 0 ? void 0 : table + offset;
	}
	byte(table, slot, otherwise) {
		const at = this.#field(table, slot);
		return at === void 0 ? otherwise : this.#at(at, 1).getInt8(at);
	}
	table(table, slot) {
		const at = this.#field(table, slot);
		return at === void 0 ? void 0 : this.#follow(at);
	}
	text(table, slot, most) {
		const vector = this.#vector(table, slot, 1, most);
		if (vector === void 0) return "";
		const { buffer, byteOffset } = this.#view;
		return new TextDecoder().decode(new Uint8Array(buffer, byteOffset + vector.start, vector.count));
	}
	integers(table, slot, most) {
		const vector = this.#vector(table, slot, 4, most);
		if (vector === void 0) return void 0;
		return Array.from({ length: vector.count }, (_, index) => this.#view.getInt32(vector.start + 4 * index, true));
	}
	tables(table, slot, most) {
		const vector = this.#vector(table, slot, 4, most);
		return Array.from({ length: vector?.count ?? 0 }, (_, index) => this.#follow((vector?.start ?? 0) + 4 * index));
	}
	/** How many entries a vector has, none of which is read. */
	count(table, slot) {
		return this.#vector(table, slot, 1, Number.POSITIVE_INFINITY)?.count ?? 0;
	}
	#vector(table, slot, entryBytes, most) {
		const field = this.#field(table, slot);
		if (field === void 0) return void 0;
		const at = this.#follow(field);
		const count = this.#at(at, 4).getUint32(at, true);
		if (count > most) throw new ModelError(`refused: a list at byte ${at} has more than ${most} entries`);
		this.#at(at + 4, count * entryBytes);
		return {
			start: at + 4,
			count
		};
	}
	#follow(at) {
		return at + this.#at(at, 4).getUint32(at, true);
	}
	/** The file, in which so many bytes lie at a place. @throws ModelError where they do not. */
	#at(at, bytes) {
		if (at < 0 || at + bytes > this.#view.byteLength) throw new ModelError(`not ${this.#format}: it refers to byte ${at}, beyond its end; export it again`);
		return this.#view;
	}
};

// src/model/tflite.ts
const FORMAT = "a TensorFlow Lite model";
const MAXIMUM_SUBGRAPHS = 1e3;
const MAXIMUM_TENSORS = 1e6;
const MAXIMUM_VALUES = 1e3;
const MAXIMUM_RANK = 16;
const MAXIMUM_NAME_BYTES = 4096;
/** Fields by their place in tensorflow/lite/schema/schema.fbs, version 3a to 3c. */
const MODEL = { subgraphs: 2 };
const SUBGRAPH = {
	tensors: 0,
	inputs: 1,
	outputs: 2
};
const TENSOR = {
	shape: 0,
	type: 1,
	name: 3,
	quantization: 4,
	shapeSignature: 7
};
const QUANTIZATION = { scale: 2 };
/** `enum TensorType` of the schema; resources and variants are no tensors that a caller feeds. */
const TYPES = {
	0: "float32",
	1: "float16",
	2: "int32",
	3: "uint8",
	4: "int64",
	5: "string",
	6: "bool",
	7: "int16",
	8: "complex64",
	9: "int8",
	10: "float64",
	11: "complex128",
	12: "uint64",
	15: "uint32",
	16: "uint16",
	17: "int4",
	18: "bfloat16"
};
/** Biases are 32-bit integers with a scale, and are told by the weights beside them. */
const QUANTISED = /* @__PURE__ */ new Set([
	"uint8",
	"int8",
	"int16",
	"int4"
]);
/**
* Reads a TensorFlow Lite model without following anything but the tensors of its first subgraph: time and memory are linear in
* their number, which is capped.
*
* @throws ModelError "not a TensorFlow Lite model: …" or "refused: …".
*/
function readTflite(bytes) {
	if (recogniseFormat(bytes) !== "tflite") throw new ModelError(`not ${FORMAT}: it has no TFL3 at byte 4; export it again`);
	const file = new FlatBuffer(bytes, FORMAT);
	const [graph] = file.tables(file.root(), MODEL.subgraphs, MAXIMUM_SUBGRAPHS);
	if (graph === void 0) throw new ModelError(`not ${FORMAT}: it holds no graph; export it again`);
	const tensors = file.tables(graph, SUBGRAPH.tensors, MAXIMUM_TENSORS);
	const valuesOf = (slot) => (file.integers(graph, slot, MAXIMUM_VALUES) ?? []).map((index) => {
		const tensor = tensors[index];
		if (tensor === void 0) throw new ModelError(`not ${FORMAT}: it has no tensor ${index}; export it again`);
		return tensorAt(file, tensor);
	});
	return {
		inputs: valuesOf(SUBGRAPH.inputs),
		outputs: valuesOf(SUBGRAPH.outputs),
		isQuantised: tensors.some((tensor) => isQuantised(file, tensor))
	};
}
const typeOf = (file, tensor) => TYPES[file.byte(tensor, TENSOR.type, 0)];
function tensorAt(file, tensor) {
	const shape = file.integers(tensor, TENSOR.shapeSignature, MAXIMUM_RANK) ?? file.integers(tensor, TENSOR.shape, MAXIMUM_RANK);
	return {
		name: file.text(tensor, TENSOR.name, MAXIMUM_NAME_BYTES),
		type: typeOf(file, tensor),
		shape: (shape ?? []).map((size) => size < 0 ? "" : size)
	};
}
function isQuantised(file, tensor) {
	if (!QUANTISED.has(typeOf(file, tensor))) return false;
	const quantization = file.table(tensor, TENSOR.quantization);
	return quantization !== void 0 && file.count(quantization, QUANTIZATION.scale) > 0;
}

// src/repository/tracked-files.ts
const MAXIMUM_LIST_BYTES = 67108864;
/**
* The files that git tracks below the root of a work tree and whose names end so, in git's order: regular files alone, no
* symbolic links or submodules, no names that are not UTF-8.
*
* @param root of the work tree.
* @param extensions with their dot, in any case.
* @throws UserError where git cannot list them.
*/
async function trackedFiles(root, extensions) {
	const pieces = [];
	let length = 0;
	const patterns = extensions.map((extension) => `:(top,icase,glob)**/*${extension}`);
	const { code, complaint } = await runGit(root, [
		"ls-files",
		"--stage",
		"-z",
		"--",
		...patterns
	], (piece) => {
		length += piece.length;
		if (length > MAXIMUM_LIST_BYTES) throw new UserError(`${root}: too many model files to list; write edgebench.yml by hand`);
		pieces.push(piece);
	});
	if (code !== 0) throw new UserError(`${root}: git cannot list the tracked files (${complaint.replaceAll(/\p{Cc}/gu, " ")}); mend the repository`);
	return parseStage(Buffer.concat(pieces));
}
/** Records of `mode id stage TAB path NUL`. An unmerged path has several. */
function parseStage(bytes) {
	const paths = /* @__PURE__ */ new Set();
	let start = 0;
	for (let nul = bytes.indexOf(0, start); nul >= 0; nul = bytes.indexOf(0, start)) {
		const record = bytes.subarray(start, nul);
		start = nul + 1;
		const tab = record.indexOf(9);
		const mode = new TextDecoder().decode(record.subarray(0, 6));
		if (mode === "120000" || mode === "160000") continue;
		const path = decodeUtf8(record.subarray(tab + 1));
		if (path !== void 0) paths.add(path);
	}
	return [...paths];
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// src/commands/found-models.ts
const RUNTIMES = {
	".onnx": "onnxruntime",
	".tflite": "tflite",
	".xml": "openvino",
	".pt": "pytorch"
};
/** Known by name as models of these runtimes, which take them in no such form. */
const REFUSED = {
	".pth": "pytorch",
	".engine": "tensorrt",
	".plan": "tensorrt",
	".trt": "tensorrt"
};
/** Operators of ONNX whose integers stand for real numbers, of the standard and of ONNX Runtime's own. */
const QUANTISING = /^(?:(?:Dynamic)?QuantizeLinear|DequantizeLinear|QLinear.*|QGemm|QAttention|(?:Conv|MatMul)Integer.*|MatMulNBits)$/;
/**
* Looks through the tracked files for models: `.onnx`, `.tflite`, `.xml` with its `.bin` (OpenVINO), `.pt` (TorchScript) and
* `saved_model.pb` (TensorFlow). Compiled engines and pickles are left out with what to give instead.
*/
async function findModels(root) {
	const tracked = await trackedFiles(root, [
		...Object.keys(RUNTIMES),
		...Object.keys(REFUSED),
		SAVED_MODEL,
		".bin"
	]);
	const all = new Set(tracked);
	const files = [];
	const leftOut = [];
	for (const path of tracked) {
		const runtime = runtimeOf(path);
		if (runtime === void 0 || runtime === "openvino" && !all.has(openVinoWeights(path) ?? "")) continue;
		try {
			files.push(await lookAt(root, path, runtime));
		} catch (error) {
			if (!(error instanceof ModelError)) throw error;
			leftOut.push({
				path,
				reason: error.message.replace(/^refused: /, "")
			});
		}
	}
	return {
		files,
		leftOut
	};
}
function runtimeOf(path) {
	if (nameOf(path) === "saved_model.pb") return "tensorflow";
	const extension = extensionOf(path);
	return RUNTIMES[extension] ?? REFUSED[extension];
}
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".")).toLowerCase();
}
/** @throws ModelError for a file that is no model or cannot be named in a configuration. */
async function lookAt(root, path, runtime) {
	checkFileName(nameOf(path), runtime);
	if (!modelSchema.safeParse({
		files: { [runtime]: path },
		task: "other"
	}).success) throw new ModelError("a name that edgebench.yml cannot hold; rename it");
	const file = join(root, path);
	const size = await sizeOf(file);
	const head = await headOf(file);
	const pointer = parseLfsPointer(head);
	if (pointer !== void 0) return {
		runtime,
		path,
		bytes: pointer.bytes,
		inputs: void 0,
		isQuantised: void 0
	};
	if (size >= MAXIMUM_FILE_BYTES) throw new ModelError("larger than 2 GiB");
	return {
		runtime,
		path,
		bytes: size,
		...inspect(path, runtime, await readFile(file))
	};
}
/** @throws ModelError for content that is not what the file's name says. */
function inspect(path, runtime, bytes) {
	if (runtime === "tflite") {
		const { inputs, isQuantised } = readTflite(bytes);
		return {
			inputs,
			isQuantised
		};
	}
	if (runtime !== "onnxruntime") {
		checkContent(bytes, runtime);
		return {
			inputs: void 0,
			isQuantised: void 0
		};
	}
	const content = inspectContent(path, bytes);
	if (content.kind === "unreadable") throw new ModelError(content.reason);
	const { inputs, operators } = readOnnx(bytes);
	return {
		inputs,
		isQuantised: operators.some(({ type }) => QUANTISING.test(type))
	};
}
async function sizeOf(file) {
	const found = await lstat(file).catch((error) => {
		throw new ModelError(codeOf(error) === "ENOENT" ? "tracked, but not in the work tree" : `unreadable (${codeOf(error)})`);
	});
	if (!found.isFile()) throw new ModelError("not a regular file in the work tree");
	return found.size;
}
async function headOf(file) {
	const handle = await open(file, "r").catch((error) => {
		throw new ModelError(`unreadable (${codeOf(error)})`);
	});
	try {
		const { buffer, bytesRead } = await handle.read(new Uint8Array(MAXIMUM_POINTER_BYTES), 0, MAXIMUM_POINTER_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

// src/commands/found-workflows.ts
const IN_WORKFLOWS = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
const MOST_WORKFLOWS = 200;
/** Looks through the tracked workflows for steps that benchmark. */
async function findWorkflows(root) {
	const tracked = await trackedFiles(root, [".yml", ".yaml"]);
	const workflows = [];
	const unreadable = [];
	for (const path of tracked.filter((one) => IN_WORKFLOWS.test(one)).slice(0, MOST_WORKFLOWS)) {
		const text = await textOf(join(root, path));
		if (text === void 0) continue;
		const steps = readBenchmarkWorkflow(text);
		if (steps === void 0) unreadable.push(path);
		else if (steps.length > 0) workflows.push({
			path,
			steps
		});
	}
	return {
		workflows,
		unreadable
	};
}
/** Undefined where it is gone from the work tree, or no file of a workflow's size. */
async function textOf(file) {
	const found = await lstat(file).catch(() => void 0);
	if (found === void 0 || !found.isFile() || found.size > 524288) return void 0;
	return readFile(file, "utf8").catch(() => void 0);
}

// src/commands/imported-names.ts
const MOST_LISTED = 10;
/**
* The histories with what their names stand for.
*
* @param as each `NAME=BENCHMARK`: NAME as that tool has it, with its suite before it (`Suite, name`) where several suites have it;
*   BENCHMARK the id of one of ours.
* @throws UserError for words that are no such pair, and for names that are in no suite or in several.
*/
function withNames(histories, as) {
	const said = as.map((word) => findName(histories, word));
	return histories.map((history) => ({
		...history,
		names: said.filter((one) => one.history === history).map(({ name, benchmark }) => ({
			name,
			benchmark
		}))
	}));
}
function findName(histories, word) {
	const { said = "", benchmark = "" } = /^(?<said>.+)=(?<benchmark>[^=/]+\/[^=/]+\/.+)$/s.exec(word)?.groups ?? {};
	if (!isBenchmarkId(benchmark)) throw new UserError(`--as ${oneLine(word.slice(0, 200))}: write NAME=BENCHMARK, the benchmark as in digits/rpi/onnxruntime/fp32/batch=1/threads=4`);
	const all = histories.flatMap((history) => namesOf(history).map((name) => ({
		history,
		name,
		benchmark
	})));
	const found = all.filter(({ history, name }) => name === said || `${history.suite}, ${name}` === said);
	const [only, another] = found;
	if (only !== void 0 && another === void 0) return only;
	const listed = (only === void 0 ? all : found).slice(0, MOST_LISTED).map(({ history, name }) => JSON.stringify(oneLine(`${history.suite}, ${name}`)));
	const why = only === void 0 ? "nothing in the history is called so" : "several suites have it";
	throw new UserError(`--as ${oneLine(said.slice(0, 200))}: ${why}; write one of ${listed.join(", ")}`);
}
const namesOf = ({ runs }) => [...new Set(runs.flatMap(({ values }) => values.map(({ name }) => name)))];
/** Whether text looks like what `benchmarkId` makes. */
function isBenchmarkId(text) {
	const [model = "", device = "", runtime, precision, batch = "", threads = "", ...others] = text.split("/");
	return NAME_PATTERN.test(model) && NAME_PATTERN.test(device) && RUNTIME_NAMES.some((name) => name === runtime) && PRECISIONS.some((name) => name === precision) && /^batch=[1-9]\d{0,4}$/.test(batch) && /^threads=[1-9]\d{0,3}$/.test(threads) && others.length <= 2 && others.every((other) => NAME_PATTERN.test(other.replace(/^delegate=/, "")));
}

// src/commands/moving-over.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const IMPORT_WORDS = "--model NAME --device LABEL";
const RESULTS = "edgebench-results/*.json";
/** What else benchmarks here, and how edgebench reads it or goes on beside it. */
function workflowAdvice({ workflows, unreadable }) {
	return [...workflows.flatMap(({ path, steps }) => steps.map((step) => stepAdvice(path, step))), ...unreadable.map((path) => ({
		found: `${plain(path)}: no workflow that edgebench can read`,
		advice: ["look yourself whether it benchmarks"]
	}))];
}
function stepAdvice(path, step) {
	const place = `${plain(path)}, job ${plain(step.job)}, step ${step.step}`;
	switch (step.kind) {
		case "github-action-benchmark": return {
			found: `${place}: github-action-benchmark${step.tool === void 0 ? "" : `, tool ${plain(step.tool)}`}`,
			advice: actionAdvice(step)
		};
		case "bencher": return {
			found: `${place}: Bencher`,
			advice: [`keep it: edgebench export bencher ${RESULTS} --out bmf.json, then bencher run --adapter json --file bmf.json`, `take a file over: edgebench import bencher bmf.json ${IMPORT_WORDS} --runtime RUNTIME --out before.json`]
		};
		case "program": return {
			found: `${place}: ${step.program}`,
			advice: [`take what it measured over: ${programImport(step)}`]
		};
	}
}
/** Tools of the action whose output edgebench reads as another format. */
const TOOL_FORMATS = {
	customSmallerIsBetter: "github-action-benchmark",
	customBiggerIsBetter: "github-action-benchmark",
	googlecpp: "google-benchmark"
};
function actionAdvice({ tool = "", outputFile, alertAt, history }) {
	const format = Object.hasOwn(TOOL_FORMATS, tool) ? TOOL_FORMATS[tool] : void 0;
	const file = fileWord(outputFile, "FILE");
	const direction = tool === "customBiggerIsBetter" ? "bigger" : "smaller";
	return [
		...format === void 0 ? [`its files are of no format that edgebench imports; what it recorded can be taken over`] : [`take one file over: edgebench import ${format} ${file} ${IMPORT_WORDS} --runtime RUNTIME --out before.json`],
		...format === "github-action-benchmark" ? [`keep its charts: edgebench export github-action-benchmark-${direction} ${RESULTS} --out ${file}`] : [],
		...alertAt === void 0 || alertAt <= 1 ? [] : [alertAdvice(tool, alertAt)],
		...history === void 0 ? ["its history is not on a branch of this repository that the workflow names, so it cannot be found here"] : []
	];
}
/** The threshold is a ratio to the run before; a tolerance is a share of the base. */
function alertAdvice(tool, alertAt) {
	const isHigher = betterOf(tool) === "higher";
	const share = isHigher ? 1 - 1 / alertAt : alertAt - 1;
	const percent = `${Number((100 * share).toPrecision(3))}%`;
	return `its alert-threshold of ${`${Number((100 * alertAt).toPrecision(6))}%`} would be ${`policy.tolerance { ${isHigher ? "throughput" : "latency"}: ${percent} }`} here; not taken over, for it holds one value against one other, and a tolerance holds an interval`;
}
function programImport({ program, commands }) {
	const rest = `${IMPORT_WORDS} --out before.json`;
	switch (program) {
		case "trtexec": {
			const times = /--exportTimes=(\S+)/.exec(commands)?.[1];
			return times === void 0 ? `edgebench import trtexec-console CONSOLE.txt ${rest} (with --exportTimes=FILE, trtexec-times reads every time)` : `edgebench import trtexec-times ${fileWord(times, "FILE")} ${rest}`;
		}
		case "benchmark_app": return /-{1,2}json_stats\b/.test(commands) ? `edgebench import openvino-json benchmark_report.json ${rest}` : `edgebench import openvino-console CONSOLE.txt ${rest}`;
		case "benchmark_model":
		case "litert-benchmark": return `edgebench import litert-console CONSOLE.txt ${rest}`;
		case "onnxruntime_perf_test": return `edgebench import onnxruntime-perf-test RESULT_FILE ${rest}`;
	}
}
/** A file's name that a shell takes for nothing else; other text of a workflow never becomes part of a command. */
function fileWord(text, otherwise) {
	return text !== void 0 && /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.test(text) ? text : otherwise;
}
/** What was recorded before, and how it is taken over. */
function historyAdvice(found) {
	return found.map(({ place, read }) => {
		if (read.kind === "damaged") return {
			found: `${plain(place)} cannot be read`,
			advice: read.fault.sentences.map(plain)
		};
		const { histories, leftOut } = read;
		return {
			found: `${plain(place)}: ${extentOf(histories)}`,
			advice: leftOut.length === 0 ? [] : [`left out: ${leftOut.join("; ")}`]
		};
	});
}
/** `120 runs of 3 benchmarks, 2024-01-02 to 2026-10-11` */
function extentOf(histories) {
	const names = new Set(histories.flatMap(({ suite, runs }) => runs.flatMap(({ values }) => values.map(({ name }) => `${suite}\0${name}`))));
	const days = histories.flatMap(({ runs }) => runs.map(({ at }) => at.slice(0, 10))).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === void 0 || last === void 0) return "no run in it";
	return `${counted(days.length, "run")} of ${counted(names.size, "benchmark")}, ${first} to ${last}`;
}
const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** The first damaged one; what is asked for must not be read for empty. */
const damagedHistory = (found) => found.map(({ read }) => read.kind === "damaged" ? read.fault : void 0).find((fault) => fault !== void 0);

// src/commands/init-text.ts
const CONFIG_PATH = "edgebench.yml";
const MOST_INPUTS = 4;
/** What a person does next, in order. */
function nextSteps({ files, models, imported }) {
	const seen = imported === void 0 ? [] : [`see what was imported: edgebench trend --store ${plain(imported.store)}`];
	if (files.every(({ state }) => state === "kept")) return seen;
	return [
		...models.length === 0 ? [`write your model's path in the place of ${PLACEHOLDER_PATH}`] : [],
		`go through the lines of ${CONFIG_PATH} marked "decide", the device's label first`,
		"run edgebench doctor on the device",
		"run edgebench bench to measure once, here",
		`commit ${CONFIG_PATH} and ${WORKFLOW_PATH}, and open a pull request that changes a model`,
		...seen
	];
}
/** What was found and done, for people. */
function initText(done, { color }) {
	const { bold } = import_picocolors.default.createColors(color);
	return `${[
		...modelLines(done),
		...adviceLines("Other benchmarks in its workflows:", workflowAdvice(done.others)),
		...adviceLines("History of github-action-benchmark:", historyAdvice(done.history)),
		"",
		...done.files.map(({ path, state }) => `${STATES[state]} ${bold(path)}.`),
		...importLines(done),
		"",
		"Next:",
		...nextSteps(done).map((step, index) => `  ${index + 1}. ${step}`)
	].join("\n")}\n`;
}
const STATES = {
	written: "Wrote",
	replaced: "Replaced",
	kept: "Left as it was:"
};
function modelLines({ models, found }) {
	const shown = models.slice(0, 100);
	return [
		models.length === 0 ? "No model file is tracked here." : `${counted(models.length, "model")} found:`,
		...shown.flatMap(({ name, files }) => [`  ${plain(name)}`, ...files.map((file) => `    ${fileText(file)}`)]),
		...models.length > shown.length ? [`  and ${models.length - shown.length} more, which are not in the file; add those that you ship`] : [],
		...found.leftOut.map(({ path, reason }) => `  left out: ${plain(path)}: ${plain(reason)}`)
	];
}
/** `models/digits.onnx: ONNX Runtime, 970 kB, any batch, input "image": float32 [batch, 1, 28, 28]` */
function fileText(file) {
	const { runtime, path, bytes, inputs, isQuantised } = file;
	const batch = batchOf(file);
	const shown = (inputs ?? []).slice(0, MOST_INPUTS).map((input) => `input ${plain(inputText(input))}`);
	const facts = [
		runtimeWord({ runtime }),
		formatValue(bytes, "bytes"),
		...isQuantised === true ? ["quantised"] : [],
		...batch === void 0 ? [] : [batch === "any" ? "any batch" : `batches of ${batch}`],
		...inputs === void 0 ? ["inputs not told by its file"] : shown,
		...(inputs?.length ?? 0) > MOST_INPUTS ? [`and ${(inputs?.length ?? 0) - MOST_INPUTS} inputs more`] : []
	];
	return `${plain(path)}: ${facts.join(", ")}`;
}
function adviceLines(title, advice) {
	if (advice.length === 0) return [];
	return [
		"",
		title,
		...advice.flatMap(({ found, advice: lines }, index) => {
			const isSaidNext = String(advice[index + 1]?.advice) === String(lines);
			return [`  ${found}`, ...isSaidNext ? [] : lines.map((one) => `    ${one}`)];
		})
	];
}
function importLines({ history, imported }) {
	if (imported !== void 0) {
		const already = imported.alreadyThere === 0 ? "" : `; ${imported.alreadyThere} were there already`;
		return [`Imported ${counted(imported.added, "run")} into ${plain(imported.store)}${already}.`];
	}
	return history.some(({ read }) => read.kind === "read" && read.histories.length > 0) ? ["The history was left where it is; edgebench init --import-history STORE takes it over."] : [];
}
/** The same for a program. */
function initJson(done, { version }) {
	const { files, models, found, others, history, imported } = done;
	const document = {
		schema: "edgebench/init@1",
		tool: {
			name: "edgebench",
			version
		},
		files,
		models: models.slice(0, 100).map((model) => ({
			name: model.name,
			files: Object.fromEntries(model.files.map(({ runtime, path }) => [runtime, path])),
			details: model.files.map(({ runtime, bytes, inputs, isQuantised }) => ({
				runtime,
				bytes,
				inputs: inputs?.map(({ name, type, shape }) => ({
					name,
					type: type ?? null,
					shape: shape ?? null
				})) ?? null,
				quantised: isQuantised ?? null
			}))
		})),
		leftOut: found.leftOut,
		workflows: workflowAdvice(others),
		history: historyAdvice(history),
		imported: imported ?? null,
		next: nextSteps(done)
	};
	return jsonText(document, 2);
}

// src/commands/init.ts
/**
* Writes a first `edgebench.yml` and workflow, from the models that git tracks here; tells what else benchmarks here, and takes
* over what that recorded where it is asked to. Then files that are there stay as they are.
*
* @throws UserError outside of a work tree, where a file is there already and neither `force` nor `importHistory` is given, where
*   one cannot be written, and where the history that is asked for is not here or damaged.
*/
async function init(options, context) {
	const { force, importHistory, as = [], json } = options;
	if (as.length > 0 && importHistory === void 0) throw new UserError("init --as: it names what --import-history takes over; give the store as well");
	const repository = await openRepository(context.cwd);
	const root = await workTreeRoot(context.cwd);
	if (!existsSync(join(root, ".git"))) throw new UserError(`${context.cwd}: not in a work tree; run edgebench init in a checkout of the repository`);
	const there = await alreadyThere(root, [CONFIG_PATH, WORKFLOW_PATH]);
	if (!force && importHistory === void 0) refuseReplacing(there);
	const found = await findModels(root);
	const models = groupModels(found.files);
	const others = await findWorkflows(root);
	const history = await findHistory(repository, others.workflows);
	const imported = importHistory === void 0 ? void 0 : await importInto(importHistory, {
		history,
		workflows: others.workflows,
		as
	}, context);
	const files = [];
	for (const [path, text] of [[CONFIG_PATH, firstConfig(models)], [WORKFLOW_PATH, firstWorkflow()]]) {
		const isThere = there.has(path);
		if (!isThere || force) await write(root, path, text);
		files.push({
			path,
			state: isThere ? force ? "replaced" : "kept" : "written"
		});
	}
	const done = {
		files,
		models,
		found,
		others,
		history,
		imported
	};
	context.out(json ? initJson(done, context) : initText(done, context));
	return 0;
}
/** @throws UserError where there is no history here, one is damaged, or the store cannot be written. */
async function importInto(name, { history, workflows, as }, context) {
	const damaged = damagedHistory(history);
	if (damaged !== void 0) throw damaged;
	const histories = history.flatMap(({ read }) => read.kind === "read" ? read.histories : []);
	if (histories.length === 0) {
		const places = placesOf(workflows);
		const told = places.map(({ branch, folder }) => oneLine(`${branch}:${folder}/data.js`));
		const branch = places.map((place) => place.branch).find(isBranchName);
		throw new UserError(`--import-history: no history of github-action-benchmark at ${told.slice(0, 5).join(" or ")}; fetch its branch first (git fetch origin ${branch}:${branch})`);
	}
	const added = await (await openStore(name, context)).addImported(withNames(histories, as));
	return {
		store: name,
		added: added.reduce((sum, one) => sum + one.added, 0),
		alreadyThere: added.reduce((sum, one) => sum + one.alreadyThere, 0)
	};
}
async function alreadyThere(root, paths) {
	const there = /* @__PURE__ */ new Set();
	for (const path of paths) {
		await refuseLinks(root, path);
		const found = await lstat(join(root, path)).catch(() => void 0);
		if (found?.isDirectory()) throw new UserError(`${path}: a folder is in its place; move it away`);
		if (found !== void 0) there.add(path);
	}
	return there;
}
function refuseReplacing(there) {
	const [first, ...others] = [...there].map((path) => `${path}: is there already; give --force to replace it`);
	if (first !== void 0) throw new UserError(first, others);
}
/** Never through a symbolic link: a foreign repository may have laid one, and GitHub reads no workflow behind it. */
async function refuseLinks(root, path) {
	for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
		const found = await lstat(join(root, folder)).catch(() => void 0);
		if (found !== void 0 && !found.isDirectory()) throw new UserError(`${path}: ${folder} is a symbolic link or a file; put a folder in its place`);
	}
}
async function write(root, path, text) {
	try {
		await writeWhole(join(root, path), text);
	} catch (error) {
		throw new UserError(`${path}: cannot be written (${codeOf(error)}); make the repository's folder writable`);
	}
}

export { init };