import { UserError } from "../bench/user-error.ts";
import type { GitHub } from "../github/client.ts";
import type { Repository } from "../plan/repository.ts";
import { openRepository } from "../repository/repository.ts";

/** Where commits are read from. */
export type Sources =
  | { readonly kind: "local"; readonly repository: Repository }
  | { readonly kind: "github"; readonly repository: Repository; readonly github: GitHub };

/** GitHub's API, for commits that are not on this machine. */
export interface Remote {
  /** Opens it; called only where it is needed, so that who reads what is here parses none of the client. */
  readonly github: () => Promise<GitHub>;
  /** A folder for what is fetched and kept for a while. */
  readonly cacheFolder: string;
}

/**
 * The repository around `dir` where it has what is needed, else GitHub's.
 *
 * @param suits whether a repository with its whole history has the commits that are needed.
 * @param remote undefined where only what is here may be read; then it is told what it lacks.
 * @throws UserError where there is neither.
 */
export async function openSources(
  dir: string,
  suits: (local: Repository) => Promise<boolean>,
  remote: Remote | undefined,
): Promise<Sources> {
  if (remote === undefined) return { kind: "local", repository: await openRepository(dir) };
  const local = await openWhole(dir);
  if (local !== undefined && (await suits(local))) return { kind: "local", repository: local };
  const { openApiRepository } = await import("../github/api-repository.ts");
  const github = await remote.github();
  return { kind: "github", repository: openApiRepository(github, remote.cacheFolder), github };
}

/** Undefined where no repository is, or one whose history was cut off, which cannot tell what grew from what. */
async function openWhole(dir: string): Promise<Repository | undefined> {
  try {
    const repository = await openRepository(dir);
    return repository.isShallow ? undefined : repository;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Whether all of these commits are in the repository. */
export async function hasCommits(repository: Repository, commits: readonly string[]): Promise<boolean> {
  for (const commit of commits) if (!(await repository.hasCommit(commit))) return false;
  return true;
}
