import { d as commitSchema } from "./result.js";
import { C as url, _ as record, c as array, d as discriminatedUnion, f as int, h as object, p as literal, s as _enum, u as boolean, y as string } from "./schemas.js";
import { t as UserError } from "./user-error.js";
import { t as readAnswer } from "./answer.js";
import { i as interruption, r as asked, t as GitHubRefused } from "./client.js";
import { r as isPlainPath, t as SUBMODULE_MODE } from "./tree.js";
import { join } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat, unlink } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

// src/github/ancestors.ts
/** Pages of 100 commits that are read of a history before single commits are asked about. */
const MOST_PAGES = 3;
const PER_PAGE = 100;
const commitsSchema = array(object({ sha: commitSchema }));
const comparisonSchema$1 = object({
	status: _enum([
		"identical",
		"ahead",
		"behind",
		"diverged"
	]),
	commits: commitsSchema
});
/** The commits that others grew from; the newest few hundred cost a request per hundred, older ones a request each. */
var Ancestors = class {
	#github;
	#histories = /* @__PURE__ */ new Map();
	#asked = /* @__PURE__ */ new Map();
	constructor(github) {
		this.#github = github;
	}
	/** Whether `commit` is `ancestor` or grew from it; false too where `ancestor` is not here. */
	async holds(commit, ancestor) {
		const key = `${ancestor} ${commit}`;
		const known = this.#asked.get(key);
		if (known !== void 0) return known;
		const history = this.#histories.get(commit) ?? new History(this.#github, commit);
		this.#histories.set(commit, history);
		if (await history.has(ancestor)) return true;
		if (history.isComplete) return false;
		const answer = this.#asked.get(key) ?? this.#compare(ancestor, commit);
		this.#asked.set(key, answer);
		return answer;
	}
	/** What the other one has and `commit` has not is told with the answer, and need not be asked about again. */
	async #compare(ancestor, commit) {
		const { octokit, owner, repo } = this.#github;
		const what = `whether ${commit.slice(0, 12)} grew from ${ancestor.slice(0, 12)}`;
		const basehead = `${commit}...${ancestor}`;
		try {
			const { data } = await asked(what, () => octokit.rest.repos.compareCommitsWithBasehead({
				owner,
				repo,
				basehead,
				per_page: PER_PAGE
			}));
			const { status, commits } = readAnswer(what, comparisonSchema$1, data);
			for (const { sha } of commits) this.#asked.set(`${sha} ${commit}`, Promise.resolve(false));
			return status === "behind" || status === "identical";
		} catch (error) {
			if (error instanceof GitHubRefused && error.status === 404) return false;
			throw error;
		}
	}
};
/** A commit's history from it backwards, read as far as it was asked for. */
var History = class {
	#github;
	#tip;
	#known = /* @__PURE__ */ new Set();
	#pages = 0;
	#turn = Promise.resolve();
	/** Whether all of it was read. */
	isComplete = false;
	constructor(github, tip) {
		this.#github = github;
		this.#tip = tip;
	}
	async has(commit) {
		const turn = this.#turn.then(async () => {
			if (!this.#known.has(commit) && !this.isComplete && this.#pages < MOST_PAGES) await this.#readPage();
		});
		this.#turn = turn.catch(() => void 0);
		await turn;
		return this.#known.has(commit);
	}
	async #readPage() {
		const { octokit, owner, repo } = this.#github;
		const what = `the history of ${this.#tip.slice(0, 12)}`;
		const { data } = await asked(what, () => octokit.rest.repos.listCommits({
			owner,
			repo,
			sha: this.#tip,
			per_page: PER_PAGE,
			page: this.#pages + 1
		}));
		const commits = readAnswer(what, commitsSchema, data);
		for (const { sha } of commits) this.#known.add(sha);
		this.#pages += 1;
		this.isComplete = commits.length < PER_PAGE;
	}
};

// src/github/disk-fault.ts
/** What a system call says is wrong with a file; undefined where an error is none of its. */
function diskFault(file, error) {
	const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : "";
	return /^E[A-Z]+$/.test(code) ? new UserError(`${file}: cannot be written (${code}); make room or mend the permissions`) : void 0;
}
function cannotWrite(file) {
	return (error) => {
		throw diskFault(file, error) ?? error;
	};
}

// src/github/tries.ts
/** What another try may mend: bytes that broke off, a server that is down. Its message completes "… in 3 tries". */
var Passing = class extends Error {
	name = "Passing";
};
const MOST_TRIES = 3;
/**
* Tries again what the library does not: what goes wrong after an answer has begun, or on another server.
*
* @param giveUp makes the error of the last try's fault.
* @throws what an attempt throws but a `Passing`, and UserError as soon as the command is to end.
*/
async function severalTries({ signal, retryBaseMs = 1e3 }, attempt, giveUp) {
	for (let tried = 1;; tried += 1) {
		try {
			return await attempt();
		} catch (error) {
			if (signal.aborted) throw interruption(signal);
			if (!(error instanceof Passing)) throw error;
			if (tried === MOST_TRIES) throw giveUp(error.message, tried);
		}
		const pause = retryBaseMs * tried ** 2 * (.75 + Math.random() / 2);
		await setTimeout(pause, void 0, { signal }).catch(() => {
			throw interruption(signal);
		});
	}
}

// src/github/git-bytes.ts
/** The bytes of a blob, which hash to its id. @throws UserError where it is missing, broken, or larger than allowed. */
async function readBlobBytes(github, blob, maximumBytes) {
	return wholeBlob(github, blob, async () => {
		const pieces = [];
		let length = 0;
		for await (const piece of bytesOf$1(github, blob)) {
			length += piece.length;
			if (length > maximumBytes) throw new UserError(`the file with blob ${blob} has more than ${maximumBytes} bytes, more than edgebench reads; make it smaller`);
			pieces.push(piece);
		}
		const whole = new Uint8Array(Buffer.concat(pieces));
		return {
			id: await objectId(whole.length, [whole]),
			value: whole
		};
	});
}
/** Writes a blob to a new file and forces it to disk. @throws UserError where it is missing, broken, or cannot be written. */
async function saveBlob(github, blob, file) {
	return wholeBlob(github, blob, async () => {
		const handle = await open(file, "wx").catch(cannotWrite(file));
		try {
			const written = await write(bytesOf$1(github, blob), handle, file);
			const id = await objectId(written.bytes, createReadStream(file));
			if (id !== blob) await unlink(file);
			return {
				id,
				value: written
			};
		} catch (error) {
			await unlink(file).catch(() => void 0);
			throw error;
		} finally {
			await handle.close();
		}
	});
}
async function write(pieces, handle, file) {
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const piece of pieces) {
		hash.update(piece);
		bytes += piece.length;
		await handle.writeFile(piece).catch(cannotWrite(file));
	}
	await handle.sync().catch(cannotWrite(file));
	return {
		bytes,
		sha256: hash.digest("hex")
	};
}
/** What is not a blob's own bytes is asked for again, and never given out. */
async function wholeBlob(github, blob, attempt) {
	return severalTries(github, async () => {
		const { id, value } = await attempt();
		if (id === blob) return value;
		throw new Passing("its bytes are not those that its id stands for");
	}, (fault, tries) => new UserError(`the file with blob ${blob} did not arrive whole from GitHub in ${tries} tries (${fault}); run the job again`));
}
/** Streams a blob's bytes, of which nothing is checked yet. */
async function* bytesOf$1(github, blob) {
	const body = await askBlob(github, blob);
	try {
		yield* body;
	} catch {
		throw new Passing("the connection broke off");
	}
}
async function askBlob({ octokit, owner, repo }, blob) {
	const what = `the file with blob ${blob}`;
	try {
		const { data } = await asked(what, () => octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			owner,
			repo,
			file_sha: blob,
			mediaType: { format: "raw" },
			request: { parseSuccessResponseBody: false }
		}));
		return data;
	} catch (error) {
		if (error instanceof GitHubRefused && error.status === 403 && /too large/i.test(error.message)) throw new UserError(`${what} is larger than the 100 MB that GitHub's API gives; put it into Git LFS`);
		throw error;
	}
}
/** Git's id of a blob. */
async function objectId(length, pieces) {
	const hash = createHash("sha1").update(`blob ${length}\0`);
	for await (const piece of pieces) hash.update(piece);
	return hash.digest("hex");
}

// src/github/lfs.ts
/** More than any model that is measured. */
const MOST_BYTES = 2 ** 31;
const ANSWER_MS = 6e4;
const DOWNLOAD_MS = 18e5;
const MEDIA_TYPE = "application/vnd.git-lfs+json";
const placeSchema = object({
	href: url({ protocol: /^https?$/ }),
	header: record(string(), string()).default({})
});
const objectSchema = object({
	oid: string(),
	actions: object({ download: placeSchema }).optional(),
	error: object({
		code: int(),
		message: string()
	}).optional()
});
const batchSchema = object({ objects: array(objectSchema) });
const complaintSchema = object({ message: string() });
/**
* Fetches a Git LFS object once. Only what has its digest is kept, and the token goes to the repository's own server alone.
*
* @param folder where objects are kept, by digest.
* @returns its file; undefined where the server does not have it.
* @throws UserError where the server does not answer, or sends something else.
*/
async function fetchLfsObject(github, object, folder) {
	const file = join(folder, object.sha256);
	if ((await stat(file).catch(() => void 0))?.isFile()) return file;
	if (object.bytes > MOST_BYTES) throw lfsFault(object, `it has more than ${MOST_BYTES} bytes`, "make the model smaller");
	await mkdir(folder, { recursive: true }).catch(cannotWrite(folder));
	const partial = `${file}.${randomUUID()}.partial`;
	try {
		if (!await severalTries(github, async () => {
			const place = await askBatch(github, object);
			if (place !== void 0) await download(object, place, partial, github.signal);
			return place !== void 0;
		}, (fault, tries) => lfsFault(object, `${fault}, ${tries} times in a row`))) return void 0;
		await rename(partial, file).catch(cannotWrite(file));
		return file;
	} finally {
		await rm(partial, { force: true });
	}
}
/** Where to download an object: the batch API of Git LFS. Undefined where the server has none. */
async function askBatch({ octokit, url, signal }, object) {
	const { token } = await octokit.auth();
	const response = await fetch(`${url}.git/info/lfs/objects/batch`, {
		method: "POST",
		headers: {
			accept: MEDIA_TYPE,
			"content-type": MEDIA_TYPE,
			authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
		},
		body: JSON.stringify({
			operation: "download",
			transfers: ["basic"],
			objects: [{
				oid: object.sha256,
				size: object.bytes
			}]
		}),
		signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
		redirect: "error"
	}).catch(() => {
		throw new Passing("the server did not answer");
	});
	const data = await response.json().catch(() => void 0);
	if (!response.ok) return refused(object, response.status, complaintSchema.safeParse(data).data?.message);
	const found = batchSchema.safeParse(data).data?.objects.find(({ oid }) => oid === object.sha256);
	if (found === void 0) throw new Passing("the server's answer made no sense");
	if (found.error !== void 0) return refused(object, found.error.code, found.error.message);
	return found.actions?.download;
}
/** Undefined for an object, or a repository's LFS, that is not there. */
function refused(object, status, complaint = "") {
	if (status === 404 || status === 410) return void 0;
	if (status === 429 || status >= 500) throw new Passing(`the server answered ${status}`);
	const words = complaint.replaceAll(/\p{Cc}+/gu, " ").slice(0, 200);
	throw lfsFault(object, `the server refused it with ${status}${words === "" ? "" : ` (${words})`}`, "mend that, or let the token read the repository's contents");
}
async function download(object, place, file, signal) {
	const hash = createHash("sha256");
	let bytes = 0;
	const counted = async function* (pieces) {
		for await (const piece of pieces) {
			bytes += piece.length;
			if (bytes > object.bytes) throw lfsFault(object, `the server sends more than its ${object.bytes} bytes`);
			hash.update(piece);
			yield piece;
		}
	};
	try {
		await pipeline(bytesOf(place, signal), counted, createWriteStream(file, {
			flush: true,
			mode: 384
		}));
	} catch (error) {
		throw diskFault(file, error) ?? error;
	}
	if (hash.digest("hex") !== object.sha256) throw new Passing("what arrived had another digest");
}
async function* bytesOf({ href, header }, signal) {
	try {
		const ends = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_MS)]);
		const response = await fetch(href, {
			headers: header,
			signal: ends
		});
		if (!response.ok || response.body === null) throw new Passing(`its download was answered with ${response.status}`);
		yield* response.body;
	} catch (error) {
		if (signal.aborted) throw interruption(signal);
		throw error instanceof Passing ? error : new Passing("its download broke off");
	}
}
function lfsFault({ sha256 }, what, remedy = "run the job again") {
	return new UserError(`Git LFS object ${sha256.slice(0, 12)}…: ${what}; ${remedy}`);
}

// src/github/trees.ts
/** As the local repository has it, folders counted here too: more than any plan is made from. */
const MOST_ENTRIES = 1e6;
/** Of the 1,000 requests that a workflow's token has in an hour. */
const MOST_REQUESTS = 300;
const path = string().max(65536).refine(isPlainPath, "leads out of its folder");
const sha = string().regex(/^[0-9a-f]{40}$/);
const entrySchema = discriminatedUnion("type", [
	object({
		type: literal("blob"),
		path,
		mode: string().regex(/^1[02]0[0-7]{3}$/),
		sha,
		size: int().min(0)
	}),
	object({
		type: literal("commit"),
		path,
		mode: literal(SUBMODULE_MODE),
		sha
	}),
	object({
		type: literal("tree"),
		path,
		mode: literal("040000"),
		sha
	})
]);
const answerSchema = object({
	tree: array(entrySchema),
	truncated: boolean()
});
/** Reads trees; of folders that were asked for one by one, each once, however many commits and places have it. */
var Trees = class {
	#github;
	#listings = /* @__PURE__ */ new Map();
	constructor(github) {
		this.#github = github;
	}
	/**
	* All files of a commit: one request where the whole list fits an answer (100,000 entries, 7 MB), else two for each folder
	* whose own list does not fit either, and one for each that does.
	*
	* @throws UserError where the commit is not there or has more files than plans are made from.
	*/
	async read(commit) {
		const found = new Found();
		const budget = { requests: MOST_REQUESTS };
		const waiting = [{
			prefix: "",
			sha: commit
		}];
		while (waiting.length > 0) {
			const these = waiting.splice(-8);
			const listings = await Promise.all(these.map((folder) => this.#list(folder, budget)));
			for (const [index, { prefix }] of these.entries()) waiting.push(...found.add(prefix, listings[index]));
		}
		return found.tree;
	}
	#list(folder, budget) {
		const known = this.#listings.get(folder.sha);
		if (known !== void 0) return known;
		const asking = this.#ask(folder, budget);
		if (folder.prefix !== "") this.#listings.set(folder.sha, asking);
		return asking;
	}
	async #ask({ prefix, sha }, budget) {
		const name = prefix === "" ? "the repository's root" : JSON.stringify(prefix.slice(0, 200));
		const ask = async (depth) => {
			if (budget.requests === 0) throw tooMany(`the commit cannot be listed in ${MOST_REQUESTS} requests`);
			budget.requests -= 1;
			return askTree(this.#github, sha, depth);
		};
		const all = await ask({ recursive: "1" });
		if (!all.truncated) return {
			entries: all.tree,
			isDeep: true
		};
		const own = await ask({});
		if (own.truncated) throw tooMany(`${name} has more entries than GitHub lists`);
		return {
			entries: own.tree,
			isDeep: false
		};
	}
};
var Found = class {
	#files = /* @__PURE__ */ new Map();
	#notUtf8 = [];
	#entries = 0;
	get tree() {
		return {
			files: this.#files,
			notUtf8: this.#notUtf8
		};
	}
	/** @returns the folders that are yet to be read. */
	add(prefix, listing) {
		const { entries, isDeep } = listing ?? {
			entries: [],
			isDeep: true
		};
		this.#entries += entries.length;
		if (this.#entries > MOST_ENTRIES) throw tooMany(`the commit has more than ${MOST_ENTRIES} files and folders`);
		const folders = [];
		for (const entry of entries) {
			const whole = prefix + entry.path;
			if (entry.type === "tree") {
				if (!isDeep) folders.push({
					prefix: `${whole}/`,
					sha: entry.sha
				});
			} else if (whole.includes("�")) this.#notUtf8.push(whole);
			else this.#files.set(whole, {
				blob: entry.sha,
				mode: entry.mode,
				bytes: entry.type === "blob" ? entry.size : 0
			});
		}
		return folders;
	}
};
function tooMany(what) {
	return new UserError(`${what}; check the repository out with its whole history, and edgebench reads it from there`);
}
async function askTree({ octokit, owner, repo }, sha, depth) {
	const what = `the files of ${sha.slice(0, 12)}`;
	const { data } = await asked(what, () => octokit.rest.git.getTree({
		owner,
		repo,
		tree_sha: sha,
		...depth
	}));
	return readAnswer(what, answerSchema, data);
}

// src/github/api-repository.ts
const OBJECT_ID = /^[0-9a-f]{40}$/;
const comparisonSchema = object({ merge_base_commit: object({ sha: commitSchema }) });
/**
* A repository read over GitHub's API, without a clone. Trees, histories and commits are asked for once; nothing that
* arrives is taken for an object before it has its hash. A fork's head is reachable too, through its pull request.
*
* @param cacheFolder where Git LFS objects are kept.
*/
function openApiRepository(github, cacheFolder) {
	return new ApiRepository(github, cacheFolder);
}
var ApiRepository = class {
	place;
	#github;
	#cacheFolder;
	#ancestors;
	#trees;
	#known = {
		trees: /* @__PURE__ */ new Map(),
		commits: /* @__PURE__ */ new Map()
	};
	constructor(github, cacheFolder) {
		this.place = `${github.owner}/${github.repo} on GitHub`;
		this.#github = github;
		this.#cacheFolder = cacheFolder;
		this.#ancestors = new Ancestors(github);
		this.#trees = new Trees(github);
	}
	async resolve(revision) {
		if (await this.hasCommit(revision)) return revision;
		const commit = isRevision(revision) ? await this.#askRevision(revision) : void 0;
		if (commit !== void 0) return commit;
		throw new UserError(`${this.place}: ${JSON.stringify(revision.slice(0, 200))} names no commit of this repository; name a branch, a tag or a whole hash`);
	}
	hasCommit(commit) {
		if (!OBJECT_ID.test(commit)) return Promise.resolve(false);
		return once(this.#known.commits, commit, () => this.#askCommit(commit));
	}
	async mergeBase(a, b) {
		const { octokit, owner, repo } = this.#github;
		const what = `the merge base of ${a.slice(0, 12)} and ${b.slice(0, 12)}`;
		const basehead = `${checked(a)}...${checked(b)}`;
		const page = {
			per_page: 1,
			page: 2
		};
		const data = await unlessAbsent(asked(what, () => octokit.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead,
			...page
		})));
		if (data !== void 0) return readAnswer(what, comparisonSchema, data).merge_base_commit.sha;
		throw new UserError(`${this.place}: ${a} and ${b} have no common ancestor in this repository; rebase the change onto its target branch`);
	}
	isAncestor(ancestor, commit) {
		return this.#ancestors.holds(checked(commit), checked(ancestor));
	}
	tree(commit) {
		return once(this.#known.trees, commit, () => this.#trees.read(checked(commit)));
	}
	async readBlob(blob, maximumBytes) {
		return readBlobBytes(this.#github, checked(blob), maximumBytes);
	}
	async copyBlob(blob, file) {
		return saveBlob(this.#github, checked(blob), file);
	}
	async lfsObject(sha256, bytes) {
		if (!/^[0-9a-f]{64}$/.test(sha256)) return void 0;
		return fetchLfsObject(this.#github, {
			sha256,
			bytes
		}, this.#cacheFolder);
	}
	async #askCommit(commit) {
		const { octokit, owner, repo } = this.#github;
		const request = () => octokit.rest.git.getCommit({
			owner,
			repo,
			commit_sha: commit
		});
		return await unlessAbsent(asked(`the commit ${commit.slice(0, 12)}`, request)) !== void 0;
	}
	/** The hash alone: with the commit would come the patches of its files. */
	async #askRevision(revision) {
		const { octokit, owner, repo } = this.#github;
		const data = await unlessAbsent(asked(`the commit ${JSON.stringify(revision)}`, () => octokit.rest.repos.getCommit({
			owner,
			repo,
			ref: revision,
			mediaType: { format: "sha" }
		})));
		const text = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
		return typeof text === "string" && OBJECT_ID.test(text) ? text : void 0;
	}
};
/** In the API's path a revision must stay one segment of it. */
function isRevision(revision) {
	return /^[^\p{Cc}?#%]{1,1000}$/u.test(revision) && revision !== "." && !revision.includes("..");
}
/** Asks once, or again where asking failed. */
function once(known, key, ask) {
	const before = known.get(key);
	if (before !== void 0) return before;
	const asking = ask();
	known.set(key, asking);
	asking.catch(() => known.delete(key));
	return asking;
}
/** What was answered; undefined for 404, for 409, an empty repository's answer, and for 422, that to a hash of nothing. */
async function unlessAbsent(answer) {
	try {
		return (await answer).data;
	} catch (error) {
		if (error instanceof GitHubRefused && [
			404,
			409,
			422
		].includes(error.status)) return void 0;
		throw error;
	}
}
function checked(id) {
	if (OBJECT_ID.test(id)) return id;
	throw new UserError(`${JSON.stringify(id.slice(0, 200))} is no git object name; it should be 40 hex digits`);
}

export { openApiRepository };