import { z } from "zod";
import { commitSchema } from "../bench/result.ts";
import { readAnswer } from "./answer.ts";
import { asked, type GitHub, GitHubRefused } from "./client.ts";

/** Pages of 100 commits that are read of a history before single commits are asked about. */
const MOST_PAGES = 3;
const PER_PAGE = 100;

const commitsSchema = z.array(z.object({ sha: commitSchema }));
const comparisonSchema = z.object({
  status: z.enum(["identical", "ahead", "behind", "diverged"]),
  commits: commitsSchema,
});

/** The commits that others grew from; the newest few hundred cost a request per hundred, older ones a request each. */
export class Ancestors {
  readonly #github: GitHub;
  readonly #histories = new Map<string, History>();
  readonly #asked = new Map<string, Promise<boolean>>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** Whether `commit` is `ancestor` or grew from it; false too where `ancestor` is not here. */
  async holds(commit: string, ancestor: string): Promise<boolean> {
    const key = `${ancestor} ${commit}`;
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const history = this.#histories.get(commit) ?? new History(this.#github, commit);
    this.#histories.set(commit, history);
    if (await history.has(ancestor)) return true;
    if (history.isComplete) return false;
    const answer = this.#asked.get(key) ?? this.#compare(ancestor, commit);
    this.#asked.set(key, answer);
    return answer;
  }

  /** What the other one has and `commit` has not is told with the answer, and need not be asked about again. */
  async #compare(ancestor: string, commit: string): Promise<boolean> {
    const { octokit, owner, repo } = this.#github;
    const what = `whether ${commit.slice(0, 12)} grew from ${ancestor.slice(0, 12)}`;
    const basehead = `${commit}...${ancestor}`;
    try {
      const { data } = await asked(what, () =>
        octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: PER_PAGE }),
      );
      const { status, commits } = readAnswer(what, comparisonSchema, data);
      for (const { sha } of commits) this.#asked.set(`${sha} ${commit}`, Promise.resolve(false));
      return status === "behind" || status === "identical";
    } catch (error) {
      if (error instanceof GitHubRefused && error.status === 404) return false;
      throw error;
    }
  }
}

/** A commit's history from it backwards, read as far as it was asked for. */
class History {
  readonly #github: GitHub;
  readonly #tip: string;
  readonly #known = new Set<string>();
  #pages = 0;
  #turn: Promise<unknown> = Promise.resolve();
  /** Whether all of it was read. */
  isComplete = false;

  constructor(github: GitHub, tip: string) {
    this.#github = github;
    this.#tip = tip;
  }

  async has(commit: string): Promise<boolean> {
    // One page at a time, however many ask at once; and one for each that asks, since it may be newer than all of them.
    const turn = this.#turn.then(async () => {
      if (!this.#known.has(commit) && !this.isComplete && this.#pages < MOST_PAGES) await this.#readPage();
    });
    this.#turn = turn.catch(() => undefined);
    await turn;
    return this.#known.has(commit);
  }

  async #readPage(): Promise<void> {
    const { octokit, owner, repo } = this.#github;
    const what = `the history of ${this.#tip.slice(0, 12)}`;
    const { data } = await asked(what, () =>
      octokit.rest.repos.listCommits({ owner, repo, sha: this.#tip, per_page: PER_PAGE, page: this.#pages + 1 }),
    );
    const commits = readAnswer(what, commitsSchema, data);
    for (const { sha } of commits) this.#known.add(sha);
    this.#pages += 1;
    this.isComplete = commits.length < PER_PAGE;
  }
}
