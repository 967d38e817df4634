import { UserError } from "../bench/user-error.ts";
import { asked, type GitHub } from "./client.ts";

/** The tip of a branch. */
interface Head {
  readonly commit: string;
}

interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
  readonly sha: string;
}

/** No answer, or none that means anything; asking again may help. */
interface Unreachable {
  readonly unreachable: string;
}

interface Proposal {
  readonly parent: Head | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

/** GitHub's words for a branch that has moved since, and for an object that the server which answers has not heard of yet. */
const RACE = /fast.forward|already exists|does not exist|not a valid tree/i;
const EMPTY = /repository is empty/i;

/**
 * One branch of a repository through GitHub's Git data API, object by object, without a clone: what the baseline store asks
 * of the world (`src/baseline/git-data.ts` says what each method promises).
 */
export class GitDataBranch {
  readonly place: string;
  readonly #github: GitHub;
  readonly #at: { readonly owner: string; readonly repo: string };
  readonly #branch: string;

  constructor(github: GitHub, branch: string) {
    const { owner, repo } = github;
    this.#github = github;
    this.#at = { owner, repo };
    this.#branch = branch;
    this.place = `branch ${branch} of ${owner}/${repo}`;
  }

  head(): Promise<Head | "absent" | Unreachable> {
    return this.#ask("read", async () => {
      const commit = await this.#tip();
      return commit === undefined ? "absent" : { commit };
    });
  }

  tree(sha: string): Promise<readonly Entry[] | Unreachable> {
    return this.#ask("read", async () => {
      const data = whole(await this.#git.getTree({ ...this.#at, tree_sha: sha }));
      if (data.truncated) throw new UserError(`${this.place}: one of its folders has more entries than GitHub lists`);
      return data.tree.map((entry) => ({
        name: entry.path,
        kind: entry.type === "tree" ? ("folder" as const) : ("file" as const),
        sha: entry.sha,
      }));
    });
  }

  blob(sha: string): Promise<Uint8Array | Unreachable> {
    return this.#ask("read", async () => {
      const raw = { mediaType: { format: "raw" }, request: { parseSuccessResponseBody: false } };
      const { data } = await this.#git.getBlob({ ...this.#at, file_sha: sha, ...raw });
      // Typed as the parsed answer. As a stream, a body that ends short is an error and not a shorter file.
      return new Uint8Array(await new Response(data as unknown as ReadableStream).arrayBuffer());
    });
  }

  /** Of its requests only the last changes what others see: it moves the branch, or finds that it has moved. */
  commit({ parent, files, message }: Proposal): Promise<"won" | "lost" | Unreachable> {
    return this.#ask("write", async () => {
      try {
        const tree = await this.#makeTree(parent, files);
        const parents = parent === undefined ? [] : [parent.commit];
        const { sha } = whole(await this.#git.createCommit({ ...this.#at, message, tree, parents }));
        return await this.#move(parent, sha);
      } catch (error) {
        if (isEmptyRepository(error))
          throw new UserError(`${this.place}: the repository has no commit yet; push a first one and record again`);
        if (isRace(error)) return "lost";
        throw error;
      }
    });
  }

  get #git() {
    return this.#github.octokit.rest.git;
  }

  /** Asked for as a list: one that is empty means that there is no branch, and a 404 that the token may not see. */
  async #tip(): Promise<string | undefined> {
    const name = `heads/${this.#branch}`;
    try {
      const refs = whole(await this.#git.listMatchingRefs({ ...this.#at, ref: name }));
      return refs.find(({ ref }) => ref === `refs/${name}`)?.object.sha;
    } catch (error) {
      if (isEmptyRepository(error)) return undefined;
      throw error;
    }
  }

  async #makeTree(parent: Head | undefined, files: Proposal["files"]): Promise<string> {
    const tree = [...files].map(([path, content]) => ({ path, mode: "100644", type: "blob", content }) as const);
    if (parent === undefined) return whole(await this.#git.createTree({ ...this.#at, tree })).sha;
    const { tree: base } = whole(await this.#git.getCommit({ ...this.#at, commit_sha: parent.commit }));
    return whole(await this.#git.createTree({ ...this.#at, tree, base_tree: base.sha })).sha;
  }

  async #move(parent: Head | undefined, sha: string): Promise<"won"> {
    try {
      const once = { ...this.#at, sha, request: { retries: 0 } };
      if (parent === undefined) await this.#git.createRef({ ...once, ref: `refs/heads/${this.#branch}` });
      else await this.#git.updateRef({ ...once, ref: `heads/${this.#branch}`, force: false });
    } catch (error) {
      // An answer may be lost where the effect was not.
      if ((isRace(error) || outageOf(error) !== undefined) && (await this.#tip()) === sha) return "won";
      throw error;
    }
    return "won";
  }

  #ask<T>(verb: "read" | "write", request: () => Promise<T>): Promise<T | Unreachable> {
    return asked(`to ${verb} ${this.place}`, async () => {
      try {
        return await request();
      } catch (error) {
        const unreachable = outageOf(error);
        if (unreachable === undefined) throw error;
        return { unreachable };
      }
    });
  }
}

/** An answer whose body ended short. */
class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

/** What an answer says. In place of the value of one that broke off, octokit gives what there was of its text. */
function whole<T extends object>({ data }: { readonly data: T }): T {
  if (typeof data !== "object") throw new BrokenOff();
  return data;
}

function isRace(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 409) return !isEmptyRepository(error);
  return status === 422 && error instanceof Error && RACE.test(error.message);
}

function isEmptyRepository(error: unknown): boolean {
  return statusOf(error) === 409 && error instanceof Error && EMPTY.test(error.message);
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

/** What kept GitHub from answering; undefined where it did answer, or where the fault is not its. */
function outageOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const status = statusOf(error);
  if (status !== undefined && status >= 500)
    return "response" in error && error.response !== undefined ? `it answered ${status}` : "the connection failed";
  if (error.name === "TimeoutError") return "no answer in time";
  // The second is how a stream tells that it ended short.
  const isBroken = error instanceof BrokenOff || (error instanceof TypeError && error.cause instanceof Error);
  return isBroken ? "its answer broke off" : undefined;
}
