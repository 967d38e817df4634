import type { PlannedBenchmark } from "../plan/plan.ts";
import { type LineCommit, lineBetween } from "../repository/history.ts";
import type { LocalGit } from "../repository/repository.ts";
import type { PastSide, PastSides } from "./past-sides.ts";

/** Commits in a row that have the same content of a benchmark, or one whose content cannot be told. */
export interface Version {
  /** The first of them: the one that brought it. */
  readonly commit: LineCommit;
  /** How many commits have it, this one among them. */
  readonly commits: number;
  readonly past: PastSide;
}

/**
 * The contents that a benchmark had from one commit to another, the good one's first. Commits that changed nothing that is
 * measured are no versions of their own.
 */
export async function versionsBetween(
  repository: LocalGit,
  past: PastSides,
  planned: Pick<PlannedBenchmark, "benchmark" | "head">,
  { good, bad }: { readonly good: string; readonly bad: string },
): Promise<readonly Version[]> {
  const start: LineCommit = { commit: good, title: "", author: "", parents: [] };
  const versions: Version[] = [];
  for (const commit of [start, ...(await lineBetween(repository.dir, good, bad))]) {
    const side = await past.at(commit.commit, planned);
    const before = versions.at(-1);
    if (before !== undefined && isSame(before.past, side))
      versions[versions.length - 1] = { ...before, commits: before.commits + 1 };
    else versions.push({ commit, commits: 1, past: side });
  }
  return versions;
}

export function isSame(a: PastSide, b: PastSide): boolean {
  return a.kind === "side" && b.kind === "side" && a.content === b.content;
}
