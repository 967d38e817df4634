import { t as UserError } from "./user-error.js";
import { r as asked } from "./client.js";
import { createWriteStream } from "node:fs";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

// src/github/artifacts.ts
/** More artifacts than any run of ours has: one per device and attempt. */
const MOST_PAGES = 20;
/** The artifacts of a run that have not expired, newest first. @throws UserError where the token may not read them. */
async function listArtifacts(github, runId) {
	const { octokit, owner, repo } = github;
	const found = [];
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const { data } = await asked("the run's artifacts", () => octokit.rest.actions.listWorkflowRunArtifacts({
			owner,
			repo,
			run_id: runId,
			per_page: 100,
			page
		}));
		for (const { id, name, size_in_bytes: bytes, expired, digest } of data.artifacts) {
			const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
			if (!expired) found.push({
				id,
				name,
				bytes,
				...hex === void 0 ? {} : { digest: hex }
			});
		}
		if (data.artifacts.length < 100) break;
	}
	return found.sort((a, b) => b.id - a.id);
}
/** A download that stands still or creeps is given up after so many seconds. */
const DOWNLOAD_SECONDS = 300;
/** What is wrong with the bytes, so that another try would not help. */
var BadArchive = class extends UserError {};
/**
* Downloads an artifact's archive into a file, and checks it against the digest that was told.
*
* @param to a path at which nothing is yet, or what an earlier try left.
* @throws UserError for an artifact that is gone, too large, not what its digest says, or that does not arrive.
*/
async function downloadArchive(github, artifact, to, limits) {
	const pauses = limits.pauses ?? [2, 8];
	for (let attempt = 0;; attempt += 1) {
		const fault = await save(await archiveAddress(github, artifact), artifact, to, limits).catch((error) => error);
		if (fault === void 0) return;
		if (fault instanceof BadArchive) throw fault;
		const pause = pauses[attempt];
		if (pause === void 0 || limits.signal.aborted) throw new UserError(`the artifact ${artifact.name} could not be downloaded (${messageOf(fault)}); run this job again`);
		await setTimeout(pause * 1e3);
	}
}
/** Where the archive lies: an address that needs no token, on another host, which must not be sent one. */
async function archiveAddress(github, { id, name }) {
	const { octokit, owner, repo } = github;
	const { headers } = await asked(`the artifact ${name}`, () => octokit.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip",
		request: { redirect: "manual" }
	}));
	if (headers.location === void 0) throw new BadArchive(`the artifact ${name}: GitHub names no address for it; run this job again`);
	return headers.location;
}
async function save(address, { name, digest }, to, { mostBytes, signal }) {
	const patience = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_SECONDS * 1e3)]);
	const response = await fetch(address, { signal: patience });
	if (!response.ok || response.body === null) throw new Error(`the storage answers ${response.status}`);
	const hash = createHash("sha256");
	let bytes = 0;
	const counted = async function* (chunks) {
		for await (const chunk of chunks) {
			bytes += chunk.length;
			if (bytes > mostBytes) throw new BadArchive(`the artifact ${name} has more than ${mostBytes} bytes; edgebench uploads none that large`);
			hash.update(chunk);
			yield chunk;
		}
	};
	await pipeline(response.body, counted, createWriteStream(to, { mode: 384 }));
	if (digest !== void 0 && hash.digest("hex") !== digest) throw new Error("its bytes are not what its digest says");
}
function messageOf(error) {
	return error instanceof Error ? error.message.slice(0, 200) : "unknown";
}

export { listArtifacts as n, downloadArchive as t };