import { t as UserError } from "./user-error.js";
import { n as bench, t as BENCH_DEFAULTS } from "./bench2.js";
import { n as codeOf } from "./files.js";
import { t as plan } from "./plan.js";
import { t as record } from "./record2.js";
import { r as report } from "./report.js";
import { t as _usingCtx } from "./usingCtx.js";
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { tmpdir } from "node:os";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";

// src/commands/demo.ts
/** What the demo's one device may spend. */
const BUDGET_SECONDS = 130;
/** Where the demo's page would be, so that its feed is there to be looked at. */
const DEMO_PAGE = "https://example.org/edgebench/";
/** The models of the pull request: each starts as the same network and changes in its own way. */
const CHANGES = [
	{
		model: "reexported",
		head: "digits-reexported.onnx",
		change: "exported again, nothing else"
	},
	{
		model: "wider",
		head: "digits-wide.onnx",
		change: "made wider"
	},
	{
		model: "quantized",
		head: "digits-int8.onnx",
		change: "quantized to int8"
	},
	{
		model: "unscaled",
		head: "digits.onnx",
		change: "its preprocessing lost scale, mean and std"
	},
	{
		model: "truncated",
		head: "digits-corrupt.onnx",
		change: "its file was cut short"
	}
];
const RIGHT_STEPS = "{ color: gray, mean: [0.1307], std: [0.3081] }";
const WRONG_STEPS = "{ color: gray, scale: 1 }";
/** Makes a repository with a pull request, and runs plan, bench, report and record on it as a workflow would. */
async function demo(options, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const fixtures = fixturesFolder(context);
		const folder = _usingCtx$1.a(await openFolder(options, context));
		const say = context.progress.line;
		say(`A repository with a pull request that changes five models, measured on this machine within ${BUDGET_SECONDS} seconds.`);
		for (const { model, change } of CHANGES) say(`  ${model}: ${change}`);
		const repository = join(folder.path, "repository");
		await makeRepository(repository, fixtures);
		const world = {
			...context,
			cwd: repository,
			out: () => void 0
		};
		const files = {
			plan: join(folder.path, "plan.json"),
			results: join(folder.path, "results"),
			report: join(folder.path, "report"),
			store: join(folder.path, "store"),
			page: join(folder.path, "page")
		};
		say("\n$ edgebench plan --base main --head change");
		await plan({
			base: "main",
			head: "change",
			config: "edgebench.yml",
			json: false,
			out: files.plan
		}, {
			...world,
			out: context.out
		});
		say("\n$ edgebench bench --plan plan.json --device desk");
		await bench({
			...BENCH_DEFAULTS,
			models: [],
			plan: files.plan,
			device: "desk",
			out: files.results
		}, world);
		if (context.signal.aborted) return 3;
		say("\n$ edgebench report --plan plan.json --results results --store store");
		await report({
			plan: files.plan,
			results: files.results,
			store: files.store,
			out: files.report,
			json: false
		}, world);
		say("\n$ edgebench record --results results --store store --publish page");
		const published = {
			publish: files.page,
			publishUrl: DEMO_PAGE
		};
		await record({
			results: files.results,
			store: files.store,
			...published,
			json: false
		}, {
			...world,
			out: context.out
		});
		const comment = await readFile(join(files.report, "comment.md"), "utf8");
		context.out(`\nThe comment on the pull request:\n\n${comment}\n`);
		context.out(`\nThe report: ${join(files.report, "report.html")}\n`);
		context.out(`The page that a team would publish: ${join(files.page, "index.html")}\n`);
		return 0;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The folder stays, since the report in it is there to be opened; only an interrupted demo takes its temporary one away. */
async function openFolder(options, context) {
	if (options.keep !== void 0) {
		const path = resolve(context.cwd, options.keep);
		if ((await mkdir(path, { recursive: true }).then(() => readdir(path)).catch((error) => {
			throw new UserError(`--keep ${options.keep}: cannot be made (${codeOf(error)}); name a folder that you may write`);
		})).length > 0) throw new UserError(`--keep ${options.keep}: the folder is not empty; name a new one, so that nothing is lost`);
		return {
			path,
			[Symbol.asyncDispose]: async () => void 0
		};
	}
	const path = await mkdtemp(join(tmpdir(), "edgebench-demo-"));
	return {
		path,
		[Symbol.asyncDispose]: async () => {
			if (context.signal.aborted) await rm(path, {
				recursive: true,
				force: true
			});
		}
	};
}
/** The models and images of a checkout: beside the sources' workers, or one up from those of dist/. */
function fixturesFolder({ workersDir }) {
	const found = [join(workersDir, "..", "fixtures", "digits"), join(workersDir, "..", "..", "fixtures", "digits")].find((place) => existsSync(join(place, "digits.onnx")));
	if (found !== void 0) return found;
	throw new UserError("fixtures/digits: not beside this edgebench; run the demo from a checkout of its repository");
}
async function makeRepository(dir, fixtures) {
	await mkdir(join(dir, "models"), { recursive: true });
	const git = gitIn(dir);
	await git("init", "--quiet", "--initial-branch", "main");
	await cp(join(fixtures, "images"), join(dir, "data"), { recursive: true });
	for (const { model } of CHANGES) await cp(join(fixtures, "digits.onnx"), join(dir, "models", `${model}.onnx`));
	await writeFile(join(dir, "edgebench.yml"), configuration(RIGHT_STEPS));
	await commit(git, "Five models");
	await git("switch", "--quiet", "--create", "change");
	for (const { model, head } of CHANGES) await cp(join(fixtures, head), join(dir, "models", `${model}.onnx`));
	await writeFile(join(dir, "edgebench.yml"), configuration(WRONG_STEPS));
	await commit(git, "Change all of them");
}
/** Signing, hooks and templates of the person at the desk have no part in this. */
function gitIn(dir) {
	const identity = {
		GIT_AUTHOR_NAME: "edgebench demo",
		GIT_AUTHOR_EMAIL: "demo@example.org",
		GIT_COMMITTER_NAME: "edgebench demo",
		GIT_COMMITTER_EMAIL: "demo@example.org"
	};
	const env = {
		...process.env,
		...identity,
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_SYSTEM: "/dev/null"
	};
	return (...args) => promisify(execFile)("git", args, {
		cwd: dir,
		env
	});
}
async function commit(git, message) {
	await git("add", "--all");
	await git("commit", "--quiet", "--message", message);
}
function configuration(stepsOfUnscaled) {
	return `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [onnxruntime] }
datasets:
  digits: { path: data, layout: folders }
models:
${CHANGES.map(({ model }) => {
		return `  ${model}:
    files: { onnxruntime: models/${model}.onnx }
    task: classification
    preprocessing: ${model === "unscaled" ? stepsOfUnscaled : RIGHT_STEPS}
    dataset: digits
`;
	}).join("")}benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy:
  tolerance: { latency: 5%, top-1: 1pt }
  budget: { desk: ${BUDGET_SECONDS}s }
`;
}

export { demo };