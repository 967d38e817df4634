import { resolve } from "node:path";
import { openDirectoryStore } from "../baseline/directory.ts";
import type { Store } from "../baseline/store.ts";
import { UserError } from "../bench/user-error.ts";
import type { GitHub } from "../github/client.ts";
import type { Context } from "./context.ts";
import { runUrl } from "./run-url.ts";

export const BRANCH_PREFIX = "branch:";
/** What git allows as a branch's name, without what would need quoting anywhere. */
const BRANCH_NAME = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|@\{))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}(?<![./])$/;

export const isBranchName = (name: string) => BRANCH_NAME.test(name);

/** Whether a store is on a branch, so that GitHub is needed to reach it. */
export const isOnBranch = (name: string) => name.startsWith(BRANCH_PREFIX);

/**
 * Opens the store that a user named: a directory, or `branch:NAME` of the repository on GitHub.
 *
 * @param github a step's own; where left out, a branch is reached with GITHUB_TOKEN and GITHUB_REPOSITORY of the environment.
 */
export async function openStore(name: string, context: Context, github?: GitHub): Promise<Store> {
  if (!isOnBranch(name)) return openDirectoryStore(resolve(context.cwd, name));
  const branch = name.slice(BRANCH_PREFIX.length);
  if (!isBranchName(branch))
    throw new UserError(`store ${name}: not the name of a branch; write for example ${BRANCH_PREFIX}edgebench-data`);
  // Loaded here: who keeps a store in a directory does not parse GitHub's client.
  const { openBranchStore } = await import("../baseline/branch.ts");
  const { GitDataBranch } = await import("../github/git-data.ts");
  const git = new GitDataBranch(github ?? (await openGitHubOfEnvironment(`store ${name}`, context)), branch);
  return openBranchStore(git, { runUrl: runUrl(context.env), signal: context.signal });
}

/** @param what is reached, for the sentence where it cannot be: `store branch:edgebench-data`. */
export async function openGitHubOfEnvironment(what: string, { env, progress, signal }: Context): Promise<GitHub> {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (!token || !repository) {
    const missing = [token ? [] : "GITHUB_TOKEN", repository ? [] : "GITHUB_REPOSITORY (owner/name)"].flat();
    throw new UserError(`${what}: a branch is reached through GitHub; set ${missing.join(" and ")} in the environment`);
  }
  const { openGitHub } = await import("../github/client.ts");
  return openGitHub({ token, env, say: progress.line, signal });
}
