import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as writeWhole } from "./write-whole.js";
import { t as UserError } from "./user-error.js";
import { a as plain } from "./escape.js";
import { C as runGit, g as clean, i as modelSchema, x as openRepository } from "./schema.js";
import { r as workTreeRoot } from "./work-tree.js";
import { n as codeOf } from "./files.js";
import { C as RUNTIME_NAMES } from "./result.js";
import { t as formatShape } from "./shapes.js";
import { d as readOnnx, g as ModelError, o as inspectContent, p as recogniseFormat, s as openVinoWeights, t as MAXIMUM_FILE_BYTES } from "./blobs.js";
import { i as MAXIMUM_POINTER_BYTES } from "./protocol.js";
import { n as SYMLINK_MODE, t as SUBMODULE_MODE } from "./tree.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { lstat, open, readFile } from "node:fs/promises";

// src/commands/first-workflow.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
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
/** The runtimes whose workers this version has. */
const WITH_WORKER = ["onnxruntime"];
/** What an open height or width is taken for. */
const USUAL_SIDE = 224;
const MOST_INPUTS = 10;
/**
* Files of one folder and stem are one model, for several runtimes. Its name is the stem, with the folder before it or a
* number after it where two would be the same but for case.
*/
function groupModels(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const stem = file.path.slice(0, file.path.lastIndexOf("."));
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
	const ready = runtimes.filter((name) => WITH_WORKER.includes(name));
	const later = runtimes.filter((name) => !WITH_WORKER.includes(name));
	const listed = ready.length > 0 ? ready : later;
	const waiting = later.length === 0 ? "" : `\n    # This version of edgebench has no worker for ${later.join(" and ")} yet.`;
	return `# yaml-language-server: $schema=https://raw.githubusercontent.com/edgebench/edgebench/${"v0"}/schema/edgebench.schema.json
#
# What edgebench measures, where, and when a pull request fails. What is marked "decide" is yours to check.
version: 1

devices:
  # decide: one entry per device. Beside self-hosted, runs-on needs a label that only the runner of this device has.
  ${PLACEHOLDER_DEVICE}:
    runs-on: [self-hosted, ${PLACEHOLDER_DEVICE}]
    transport: local${waiting}
    runtimes: [${listed.join(", ")}]

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
			inputs: void 0
		}]
	};
}
function modelText({ name, files }) {
	const inputs = files.flatMap((file) => file.inputs ?? []);
	const told = inputs.slice(0, MOST_INPUTS).map((input) => `    # input ${clean(JSON.stringify(input.name), 60)}: ${typeText(input)}\n`);
	const paths = files.map(({ runtime, path }) => `      ${runtime}: ${scalar(path)}\n`);
	return `  ${scalar(name)}:
${told.join("")}    files:
${paths.join("")}    task: other
${dimensionsText(inputs)}`;
}
function typeText({ type, shape }) {
	const of = type ?? "no tensor of a type that edgebench knows";
	return shape === void 0 ? `${of}, of any shape` : `${of} ${clean(formatShape([...shape]), 120)}`;
}
/** The open dimensions beside the batch, which would otherwise be 1. */
function dimensionsText(inputs) {
	const open = /* @__PURE__ */ new Map();
	for (const { shape = [] } of inputs) for (const [axis, size] of shape.entries()) if (axis > 0 && typeof size === "string" && isDeclarable(size) && !open.has(size) && open.size < MOST_INPUTS) open.set(size, isImage(shape) ? USUAL_SIDE : 1);
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
	".xml": "openvino"
};
/** Looks through the tracked files for models: `.onnx`, `.tflite`, and `.xml` with its `.bin` (OpenVINO). */
async function findModels(root) {
	const tracked = await trackedFiles(root, [...Object.keys(RUNTIMES), ".bin"]);
	const all = new Set(tracked);
	const files = [];
	const leftOut = [];
	for (const path of tracked) {
		const runtime = RUNTIMES[extensionOf(path)];
		if (runtime === void 0 || runtime === "openvino" && !all.has(openVinoWeights(path) ?? "")) continue;
		try {
			files.push(await lookAt(root, path, runtime));
		} catch (error) {
			if (!(error instanceof ModelError)) throw error;
			leftOut.push({
				path,
				reason: error.message
			});
		}
	}
	return {
		files,
		leftOut
	};
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".")).toLowerCase();
}
/** @throws ModelError for a file that is no model or cannot be named in a configuration. */
async function lookAt(root, path, runtime) {
	if (!modelSchema.safeParse({
		files: { [runtime]: path },
		task: "other"
	}).success) throw new ModelError("a name that edgebench.yml cannot hold; rename it");
	const file = join(root, path);
	const size = await sizeOf(file);
	const format = recogniseFormat(await headOf(file));
	if (format === "lfs-pointer" || runtime === "openvino") return {
		runtime,
		path,
		inputs: void 0
	};
	if (runtime === "tflite") {
		if (format !== "tflite") throw new ModelError("not a TensorFlow Lite model");
		return {
			runtime,
			path,
			inputs: void 0
		};
	}
	if (size >= MAXIMUM_FILE_BYTES) throw new ModelError("larger than 2 GiB");
	const bytes = await readFile(file);
	const content = inspectContent(path, bytes);
	if (content.kind === "unreadable") throw new ModelError(content.reason);
	return {
		runtime,
		path,
		inputs: readOnnx(bytes).inputs
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

// src/commands/init.ts
const CONFIG_PATH = "edgebench.yml";
/**
* Writes a first `edgebench.yml` and workflow, from the models that git tracks here.
*
* @throws UserError outside of a work tree, where a file is there already and `force` is not given, and where one cannot
*   be written.
*/
async function init({ force, json }, context) {
	await openRepository(context.cwd);
	const root = await workTreeRoot(context.cwd);
	if (!existsSync(join(root, ".git"))) throw new UserError(`${context.cwd}: not in a work tree; run edgebench init in a checkout of the repository`);
	const there = await alreadyThere(root, [CONFIG_PATH, WORKFLOW_PATH]);
	if (!force) refuseReplacing(there);
	const found = await findModels(root);
	const models = groupModels(found.files);
	const written = [];
	for (const [path, text] of [[CONFIG_PATH, firstConfig(models)], [WORKFLOW_PATH, firstWorkflow()]]) {
		await write(root, path, text);
		written.push({
			path,
			state: there.has(path) ? "replaced" : "written"
		});
	}
	context.out(json ? initJson(written, models, found, context) : initText(written, models, found, context));
	return 0;
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
/** What a person does next, in order. */
function nextSteps(models) {
	return [
		...models.length === 0 ? [`write your model's path in the place of ${PLACEHOLDER_PATH}`] : [],
		`go through the lines of ${CONFIG_PATH} marked "decide", the device's label first`,
		"run edgebench doctor on the device",
		"run edgebench bench to measure once, here",
		`commit ${CONFIG_PATH} and ${WORKFLOW_PATH}, and open a pull request that changes a model`
	];
}
function initText(written, models, { leftOut }, { color }) {
	const { bold } = import_picocolors.default.createColors(color);
	const shown = models.slice(0, 100);
	return `${[
		models.length === 0 ? "No model file is tracked here." : `${count(models.length, "model")} found:`,
		...shown.map(({ name, files }) => `  ${plain(name)}: ${files.map(({ path }) => plain(path)).join(", ")}`),
		...models.length > shown.length ? [`  and ${models.length - shown.length} more, which are not in the file; add those that you ship`] : [],
		...leftOut.map(({ path, reason }) => `  left out: ${plain(path)}: ${plain(reason)}`),
		"",
		...written.map(({ path, state }) => `${state === "written" ? "Wrote" : "Replaced"} ${bold(path)}.`),
		"",
		"Next:",
		...nextSteps(models).map((step, index) => `  ${index + 1}. ${step}`)
	].join("\n")}\n`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function initJson(written, models, { leftOut }, { version }) {
	const document = {
		schema: "edgebench/init@1",
		tool: {
			name: "edgebench",
			version
		},
		files: written,
		models: models.slice(0, 100).map(({ name, files }) => ({
			name,
			files: Object.fromEntries(files.map(({ runtime, path }) => [runtime, path]))
		})),
		leftOut,
		next: nextSteps(models)
	};
	return `${JSON.stringify(document, void 0, 2)}\n`;
}

export { init };