import { t as UserError } from "./user-error.js";
import { t as bounded } from "./bounded.js";
import { t as storeAt, u as SCHEMA_FILE } from "./store.js";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";

// src/baseline/git-objects.ts
/** Objects fetched at once. */
const AT_ONCE = 8;
/** Trees and files by their SHA-1. What has been fetched never changes and is kept. */
var GitObjects = class {
	#git;
	#reach;
	#admit = bounded(AT_ONCE);
	#trees = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	constructor(git, reach) {
		this.#git = git;
		this.#reach = reach;
	}
	/** The files of one commit. Only the folders and files that are asked for are fetched. */
	filesOf({ commit }) {
		return {
			read: async (path) => {
				const entry = await this.#find(commit, path);
				if (entry === void 0) return void 0;
				if (entry.kind === "folder") throw this.#damaged(path, "a folder where a file should be");
				return this.#text(entry.sha, path);
			},
			holds: async (path, content) => {
				const entry = await this.#find(commit, path);
				return entry?.kind === "file" && entry.sha === blobSha(new TextEncoder().encode(content));
			},
			list: async (folder) => {
				if (folder === "") return [...(await this.#tree(commit)).keys()];
				const entry = await this.#find(commit, folder);
				if (entry === void 0) return [];
				if (entry.kind === "file") throw this.#damaged(folder, "a file where a folder should be");
				return [...(await this.#tree(entry.sha)).keys()];
			}
		};
	}
	async #find(root, path) {
		const names = path.split("/");
		const last = names.pop() ?? "";
		let tree = await this.#tree(root);
		for (const name of names) {
			const folder = tree.get(name);
			if (folder?.kind !== "folder") return void 0;
			tree = await this.#tree(folder.sha);
		}
		return tree.get(last);
	}
	#tree(sha) {
		return kept(this.#trees, sha, async () => {
			const entries = await this.#admit(() => this.#reach(() => this.#git.tree(sha)));
			return new Map(entries.map((entry) => [entry.name, entry]));
		});
	}
	#text(sha, path) {
		return kept(this.#texts, sha, async () => {
			const bytes = await this.#admit(() => this.#reach(() => this.#git.blob(sha)));
			if (blobSha(bytes) !== sha) throw this.#damaged(path, "its bytes are not those that its SHA-1 stands for");
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			} catch {
				throw this.#damaged(path, "not UTF-8");
			}
		});
	}
	#damaged(path, what) {
		return new UserError(`${path} on ${this.#git.place}: ${what}; nothing was written, try again, or restore the file from the branch's history`);
	}
};
/** What git names a file's content by. */
function blobSha(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function kept(cache, key, make) {
	const made = cache.get(key) ?? make();
	cache.set(key, made);
	return made;
}

// src/baseline/branch.ts
/** How often a change is worked out anew, and a question asked again, before it is given up. */
const MOST_TRIES = 8;
/** Half a second after the first try, twice as long after each further one, 20 s at most; writers that met part by chance. */
const doubling = (tried) => Math.min(2e4, 500 * 2 ** (tried - 1)) * (.5 + Math.random());
/**
* Opens a store on a branch. Each change is one commit; a store that reads sees the branch as it was when it first looked.
*
* A change is worked out from the branch's tip and becomes its next commit only if the tip has not moved. Otherwise reading,
* merging and writing are done again from the start, so nothing that another writer added is lost, and a change that came
* through without our hearing of it is found and not made twice.
*/
function openBranchStore(git, options = {}) {
	return storeAt(branchPlace(git, options, refuseOthers), options.runUrl);
}
/** The files of a branch. Each change is one commit on what was there, never anything in its place. */
function branchPlace(git, { signal, delayMs = doubling }, admit) {
	const pause = async (tried) => {
		try {
			await setTimeout(delayMs(tried), void 0, signal === void 0 ? {} : { signal });
		} catch {
			throw new UserError(`${git.place}: interrupted; run it again, what was written before is found and not written twice`);
		}
	};
	const reach = async (ask) => {
		for (let tried = 1;; tried += 1) {
			const answer = await ask();
			if (!isUnreachable(answer)) return answer;
			if (tried === MOST_TRIES) throw unreachable(git, answer);
			await pause(tried);
		}
	};
	const objects = new GitObjects(git, reach);
	let seen;
	const see = async () => filesAt(git, objects, await reach(() => git.head()), admit);
	return {
		isAtHand: false,
		look: () => {
			seen ??= see();
			return seen;
		},
		change: async (decide) => {
			for (let tried = 1;; tried += 1) {
				seen = void 0;
				const head = await reach(() => git.head());
				const { writes, message, outcome } = await decide(await filesAt(git, objects, head, admit));
				if (writes.size === 0) return outcome;
				const answer = await git.commit({
					parent: head === "absent" ? void 0 : head,
					files: writes,
					message
				});
				if (answer === "won") return outcome;
				if (tried === MOST_TRIES) throw answer === "lost" ? outrun(git) : unreachable(git, answer);
				await pause(tried);
			}
		}
	};
}
async function filesAt(git, objects, head, admit) {
	if (head === "absent" || isUnreachable(head)) return {
		read: async () => void 0,
		holds: async () => false,
		list: async () => []
	};
	const files = objects.filesOf(head);
	admit(git, await files.list(""));
	return files;
}
/** A store is never written to a branch that holds something else. */
function refuseOthers({ place }, names) {
	if (names.length > 0 && !names.includes("schema")) throw new UserError(`${place}: it holds no store of edgebench; name a branch that does, or one that does not exist yet`);
}
function isUnreachable(answer) {
	return typeof answer === "object" && "unreachable" in answer;
}
function outrun({ place }) {
	return new UserError(`${place}: other writers were faster ${MOST_TRIES} times in a row; nothing of theirs is lost and nothing was written, run it again`);
}
function unreachable({ place }, answer) {
	return new UserError(`${place}: GitHub cannot be reached (${answer.unreachable}, ${MOST_TRIES} times in a row); run it again, what was written before is found and not written twice`);
}

export { openBranchStore as n, branchPlace as t };