import { t as PLAN_ARTIFACT } from "./artifact-name.js";
import { t as UserError } from "./user-error.js";
import { dirname } from "node:path";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

// src/github/artifact-upload.ts
/** Why artifacts cannot be uploaded here, as one sentence; undefined where they can be. */
function whyNoArtifacts(env) {
	const server = env.GITHUB_SERVER_URL ?? "https://github.com";
	const host = URL.canParse(server) ? new URL(server).hostname : "";
	if (host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost")) return "GitHub Enterprise Server refuses artifacts of this kind, so nothing is uploaded: move the files between jobs with its own actions";
	if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) return "this is not a step of an action on a runner, so nothing is uploaded: the files stay where they are";
}
/**
* Uploads files as one artifact of the run; an artifact of this name that the same attempt has already is replaced. Only
* where `whyNoArtifacts` is undefined. The library prints commands for the runner, such as to mask addresses: they must
* reach it.
*
* @param files paths inside `root`, which is not part of their names in the archive.
* @returns the artifact's number.
* @throws UserError where the service does not take it.
*/
async function uploadArtifact(name, files, root) {
	const { DefaultArtifactClient } = await import("./artifact.js");
	const client = new DefaultArtifactClient();
	const upload = () => client.uploadArtifact(name, [...files], root);
	try {
		const { id } = await upload().catch(async (error) => {
			if (!messageOf(error).includes("(409)")) throw error;
			await client.deleteArtifact(name);
			return upload();
		});
		if (id === void 0) throw new Error("the service names no number for it");
		return id;
	} catch (error) {
		throw new UserError(`the artifact ${name} could not be uploaded (${messageOf(error).slice(0, 300)}); run this job again`);
	}
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/commands/upload-artifact.ts
/**
* Uploads the plan and gives the value of the output `digest`: by it alone `fetchPlan` knows the plan again. It is the
* SHA-256 of the file, and the artifact's number behind a colon where the plan was uploaded.
*
* @param file a path to plan.json.
*/
async function uploadPlan(file, runner, context) {
	const digest = createHash("sha256").update(await readFile(file)).digest("hex");
	const id = await upload(PLAN_ARTIFACT, [file], runner, context);
	return id === void 0 ? digest : `${digest}:${id}`;
}
/**
* Uploads files of one folder, at least one, as an artifact; where there are no artifacts it says so in one sentence.
*
* @returns the artifact's number.
*/
async function upload(name, files, runner, context) {
	const why = whyNoArtifacts(context.env);
	if (why !== void 0) {
		context.progress.line(`${name}: ${why}.`);
		return;
	}
	return runner.heard(() => uploadArtifact(name, files, dirname(files[0] ?? "")));
}

export { uploadPlan as n, upload as t };