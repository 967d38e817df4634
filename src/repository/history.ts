import { UserError } from "../bench/user-error.ts";
import { runGit } from "./git.ts";

/** Lines of a history that are read at most. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A commit on a line of history. */
export interface LineCommit {
  readonly commit: string;
  /** Its first line; foreign. */
  readonly title: string;
  readonly author: string;
  /** More than one where it is a merge. */
  readonly parents: readonly string[];
}

/**
 * The commits that came to a branch after one commit, up to another: those of the first parents, oldest first. What was
 * merged on the way is in its merge.
 *
 * @throws UserError where git cannot tell.
 */
export async function lineBetween(dir: string, good: string, bad: string): Promise<readonly LineCommit[]> {
  return (await log(dir, ["--first-parent", `${good}..${bad}`])).toReversed();
}

async function log(dir: string, words: readonly string[]): Promise<readonly LineCommit[]> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const format = "--format=tformat:%H%n%P%n%an%n%s";
  const { code, complaint } = await runGit(dir, ["log", "-z", format, ...words], (piece) => {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new UserError(`${dir}: too many commits between the two; name two that are nearer`);
    pieces.push(piece);
  });
  const [good = "", bad = ""] = words.at(-1)?.split("..") ?? [];
  if (code !== 0) throw cannot(dir, good, bad, complaint);
  return Buffer.concat(pieces)
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [commit = "", parents = "", author = "", title = ""] = entry.split("\n");
      const known = parents.split(" ").filter((parent) => parent !== "");
      return { commit, title: title.slice(0, 200), author: author.slice(0, 100), parents: known };
    });
}

function cannot(dir: string, good: string, bad: string, complaint: string): UserError {
  const why = complaint.replaceAll(/\p{Cc}/gu, " ").slice(0, 300);
  return new UserError(
    `${dir}: git cannot list the commits between ${good.slice(0, 12)} and ${bad.slice(0, 12)} (${why}); fetch the whole history`,
  );
}
