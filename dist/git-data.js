import { t as UserError } from "./user-error.js";
import { r as asked } from "./client.js";

// src/github/git-data.ts
/** GitHub's words for a branch that has moved since, and for an object that the server which answers has not heard of yet. */
const RACE = /fast.forward|already exists|does not exist|not a valid tree/i;
const EMPTY = /repository is empty/i;
/**
* One branch of a repository through GitHub's Git data API, object by object, without a clone: what the baseline store asks
* of the world (`src/baseline/git-data.ts` says what each method promises).
*/
var GitDataBranch = class {
	place;
	#github;
	#at;
	#branch;
	constructor(github, branch) {
		const { owner, repo } = github;
		this.#github = github;
		this.#at = {
			owner,
			repo
		};
		this.#branch = branch;
		this.place = `branch ${branch} of ${owner}/${repo}`;
	}
	head() {
		return this.#ask("read", async () => {
			const commit = await this.#tip();
			return commit === void 0 ? "absent" : { commit };
		});
	}
	tree(sha) {
		return this.#ask("read", async () => {
			const data = whole(await this.#git.getTree({
				...this.#at,
				tree_sha: sha
			}));
			if (data.truncated) throw new UserError(`${this.place}: one of its folders has more entries than GitHub lists`);
			return data.tree.map((entry) => ({
				name: entry.path,
				kind: entry.type === "tree" ? "folder" : "file",
				sha: entry.sha
			}));
		});
	}
	blob(sha) {
		return this.#ask("read", async () => {
			const raw = {
				mediaType: { format: "raw" },
				request: { parseSuccessResponseBody: false }
			};
			const { data } = await this.#git.getBlob({
				...this.#at,
				file_sha: sha,
				...raw
			});
			return new Uint8Array(await new Response(data).arrayBuffer());
		});
	}
	/** Of its requests only the last changes what others see: it moves the branch, or finds that it has moved. */
	commit({ parent, files, message }) {
		return this.#ask("write", async () => {
			try {
				const tree = await this.#makeTree(parent, files);
				const parents = parent === void 0 ? [] : [parent.commit];
				const { sha } = whole(await this.#git.createCommit({
					...this.#at,
					message,
					tree,
					parents
				}));
				return await this.#move(parent, sha);
			} catch (error) {
				if (isEmptyRepository(error)) throw new UserError(`${this.place}: the repository has no commit yet; push a first one and record again`);
				if (isRace(error)) return "lost";
				throw error;
			}
		});
	}
	get #git() {
		return this.#github.octokit.rest.git;
	}
	/** Asked for as a list: one that is empty means that there is no branch, and a 404 that the token may not see. */
	async #tip() {
		const name = `heads/${this.#branch}`;
		try {
			return whole(await this.#git.listMatchingRefs({
				...this.#at,
				ref: name
			})).find(({ ref }) => ref === `refs/${name}`)?.object.sha;
		} catch (error) {
			if (isEmptyRepository(error)) return void 0;
			throw error;
		}
	}
	async #makeTree(parent, files) {
		const tree = [...files].map(([path, content]) => ({
			path,
			mode: "100644",
			type: "blob",
			content
		}));
		if (parent === void 0) return whole(await this.#git.createTree({
			...this.#at,
			tree
		})).sha;
		const { tree: base } = whole(await this.#git.getCommit({
			...this.#at,
			commit_sha: parent.commit
		}));
		return whole(await this.#git.createTree({
			...this.#at,
			tree,
			base_tree: base.sha
		})).sha;
	}
	async #move(parent, sha) {
		try {
			const once = {
				...this.#at,
				sha,
				request: { retries: 0 }
			};
			if (parent === void 0) await this.#git.createRef({
				...once,
				ref: `refs/heads/${this.#branch}`
			});
			else await this.#git.updateRef({
				...once,
				ref: `heads/${this.#branch}`,
				force: false
			});
		} catch (error) {
			if ((isRace(error) || outageOf(error) !== void 0) && await this.#tip() === sha) return "won";
			throw error;
		}
		return "won";
	}
	#ask(verb, request) {
		return asked(`to ${verb} ${this.place}`, async () => {
			try {
				return await request();
			} catch (error) {
				const unreachable = outageOf(error);
				if (unreachable === void 0) throw error;
				return { unreachable };
			}
		});
	}
};
/** An answer whose body ended short. */
var BrokenOff = class extends Error {
	name = "BrokenOff";
};
/** What an answer says. In place of the value of one that broke off, octokit gives what there was of its text. */
function whole({ data }) {
	if (typeof data !== "object") throw new BrokenOff();
	return data;
}
function isRace(error) {
	const status = statusOf(error);
	if (status === 409) return !isEmptyRepository(error);
	return status === 422 && error instanceof Error && RACE.test(error.message);
}
function isEmptyRepository(error) {
	return statusOf(error) === 409 && error instanceof Error && EMPTY.test(error.message);
}
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
/** What kept GitHub from answering; undefined where it did answer, or where the fault is not its. */
function outageOf(error) {
	if (!(error instanceof Error)) return void 0;
	const status = statusOf(error);
	if (status !== void 0 && status >= 500) return "response" in error && error.response !== void 0 ? `it answered ${status}` : "the connection failed";
	if (error.name === "TimeoutError") return "no answer in time";
	return error instanceof BrokenOff || error instanceof TypeError && error.cause instanceof Error ? "its answer broke off" : void 0;
}

export { GitDataBranch };