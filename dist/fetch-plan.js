import { t as UserError } from "./user-error.js";
import { t as PLAN_ARTIFACT } from "./artifact-name.js";
import { n as codeOf, t as MOST_PLAN_BYTES } from "./files.js";
import { c as fetchFolder, r as openStepGitHub } from "./step-github.js";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

// src/commands/fetch-plan.ts
/** Nobody who could put another plan in the place of the right one is told how close it came. */
const NOT_THE_PLAN = "the plan artifact is not the one that the plan job made; run the plan job again";
/**
* Where the plan lies on this machine: the file that the input `plan` names, or the artifact of the plan job. Any job of a
* run can replace an artifact, also a device's; the plan decides what is measured and what a report judges by. So it must
* be, byte for byte, the one whose digest came as an output of the plan job (`plan-digest`), which no other job can set. A file
* that is named without a digest is taken as it is.
*
* @returns a path to plan.json.
* @throws UserError where there is no plan, or another one.
*/
async function fetchPlan(runner, context) {
	const given = runner.input("plan");
	const expected = runner.input("plan-digest");
	const file = resolve(context.cwd, given);
	if (expected === "" && given !== "") return file;
	if (expected === "") throw new UserError("inputs plan and plan-digest: both are empty, so the plan job made no plan; see why in its log");
	const { sha256 = "", id } = /^(?<sha256>[0-9a-f]{64})(?::(?<id>[1-9]\d{0,15}))?$/.exec(expected)?.groups ?? {};
	if (sha256 === "") throw new UserError("input plan-digest: not a digest; give it the output digest of the plan job, unchanged");
	if (given !== "") return verified(file, sha256);
	if (id === void 0) throw new UserError("input plan: missing, and the plan job could upload no artifact; hand its file on and name it");
	return verified(await download(Number(id), runner, context), sha256);
}
async function verified(file, sha256) {
	const bytes = await readFile(file).catch((error) => {
		throw new UserError(`${file}: the plan cannot be read (${codeOf(error)}); name the file that the plan job wrote`);
	});
	if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw new UserError(NOT_THE_PLAN);
	return file;
}
/** Loads what downloads only here: a plan that came as a file needs none of it. */
async function download(id, runner, context) {
	const { downloadArchive } = await import("./artifacts.js");
	const { extractOnlyEntry } = await import("./only-entry.js");
	const folder = await fetchFolder(context);
	const archive = join(folder, "plan.zip");
	const file = join(folder, "plan.json");
	const github = await openStepGitHub(runner, context);
	const limits = {
		mostBytes: MOST_PLAN_BYTES,
		signal: context.signal
	};
	await downloadArchive(github, {
		id,
		name: PLAN_ARTIFACT
	}, archive, limits);
	await extractOnlyEntry(archive, {
		name: "plan.json",
		to: file,
		mostBytes: MOST_PLAN_BYTES
	}, PLAN_ARTIFACT);
	return file;
}

export { fetchPlan as t };