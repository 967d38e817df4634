import { z } from "zod";
import { commitSchema } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import type { Repository } from "../plan/repository.ts";
import type { Tree } from "../plan/tree.ts";
import { Ancestors } from "./ancestors.ts";
import { readAnswer } from "./answer.ts";
import { asked, type GitHub, GitHubRefused } from "./client.ts";
import { readBlobBytes, saveBlob } from "./git-bytes.ts";
import { fetchLfsObject } from "./lfs.ts";
import { Trees } from "./trees.ts";

const OBJECT_ID = /^[0-9a-f]{40}$/;

const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: commitSchema }) });

/**
 * A repository read over GitHub's API, without a clone. Trees, histories and commits are asked for once; nothing that
 * arrives is taken for an object before it has its hash. A fork's head is reachable too, through its pull request.
 *
 * @param cacheFolder where Git LFS objects are kept.
 */
export function openApiRepository(github: GitHub, cacheFolder: string): Repository {
  return new ApiRepository(github, cacheFolder);
}

class ApiRepository implements Repository {
  readonly place: string;
  readonly #github: GitHub;
  readonly #cacheFolder: string;
  readonly #ancestors: Ancestors;
  readonly #trees: Trees;
  readonly #known = { trees: new Map<string, Promise<Tree>>(), commits: new Map<string, Promise<boolean>>() };

  constructor(github: GitHub, cacheFolder: string) {
    this.place = `${github.owner}/${github.repo} on GitHub`;
    this.#github = github;
    this.#cacheFolder = cacheFolder;
    this.#ancestors = new Ancestors(github);
    this.#trees = new Trees(github);
  }

  async resolve(revision: string): Promise<string> {
    if (await this.hasCommit(revision)) return revision;
    const commit = isRevision(revision) ? await this.#askRevision(revision) : undefined;
    if (commit !== undefined) return commit;
    throw new UserError(
      `${this.place}: ${JSON.stringify(revision.slice(0, 200))} names no commit of this repository; name a branch, a tag or a whole hash`,
    );
  }

  hasCommit(commit: string): Promise<boolean> {
    if (!OBJECT_ID.test(commit)) return Promise.resolve(false);
    return once(this.#known.commits, commit, () => this.#askCommit(commit));
  }

  async mergeBase(a: string, b: string): Promise<string> {
    const { octokit, owner, repo } = this.#github;
    const what = `the merge base of ${a.slice(0, 12)} and ${b.slice(0, 12)}`;
    const basehead = `${checked(a)}...${checked(b)}`;
    // The first page would hold the patches of up to 300 files.
    const page = { per_page: 1, page: 2 };
    const data = await unlessAbsent(
      asked(what, () => octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, ...page })),
    );
    if (data !== undefined) return readAnswer(what, comparisonSchema, data).merge_base_commit.sha;
    throw new UserError(
      `${this.place}: ${a} and ${b} have no common ancestor in this repository; rebase the change onto its target branch`,
    );
  }

  isAncestor(ancestor: string, commit: string): Promise<boolean> {
    return this.#ancestors.holds(checked(commit), checked(ancestor));
  }

  tree(commit: string): Promise<Tree> {
    return once(this.#known.trees, commit, () => this.#trees.read(checked(commit)));
  }

  async readBlob(blob: string, maximumBytes: number): Promise<Uint8Array> {
    return readBlobBytes(this.#github, checked(blob), maximumBytes);
  }

  async copyBlob(blob: string, file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
    return saveBlob(this.#github, checked(blob), file);
  }

  async lfsObject(sha256: string, bytes: number): Promise<string | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    return fetchLfsObject(this.#github, { sha256, bytes }, this.#cacheFolder);
  }

  async #askCommit(commit: string): Promise<boolean> {
    const { octokit, owner, repo } = this.#github;
    const request = () => octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return (await unlessAbsent(asked(`the commit ${commit.slice(0, 12)}`, request))) !== undefined;
  }

  /** The hash alone: with the commit would come the patches of its files. */
  async #askRevision(revision: string): Promise<string | undefined> {
    const { octokit, owner, repo } = this.#github;
    const data: unknown = await unlessAbsent(
      asked(`the commit ${JSON.stringify(revision)}`, () =>
        octokit.rest.repos.getCommit({ owner, repo, ref: revision, mediaType: { format: "sha" } }),
      ),
    );
    // Text or bytes, as its type says.
    const text = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
    return typeof text === "string" && OBJECT_ID.test(text) ? text : undefined;
  }
}

/** In the API's path a revision must stay one segment of it. */
function isRevision(revision: string): boolean {
  return /^[^\p{Cc}?#%]{1,1000}$/u.test(revision) && revision !== "." && !revision.includes("..");
}

/** Asks once, or again where asking failed. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const asking = ask();
  known.set(key, asking);
  asking.catch(() => known.delete(key));
  return asking;
}

/** What was answered; undefined for 404, for 409, an empty repository's answer, and for 422, that to a hash of nothing. */
async function unlessAbsent<T>(answer: Promise<{ readonly data: T }>): Promise<T | undefined> {
  try {
    return (await answer).data;
  } catch (error) {
    if (error instanceof GitHubRefused && [404, 409, 422].includes(error.status)) return undefined;
    throw error;
  }
}

function checked(id: string): string {
  if (OBJECT_ID.test(id)) return id;
  throw new UserError(`${JSON.stringify(id.slice(0, 200))} is no git object name; it should be 40 hex digits`);
}
