import { UserError } from "../bench/user-error.ts";
import { askGit } from "./git.ts";

/** A branch, as this repository has it or as it last saw it elsewhere. */
export interface BranchTip {
  /** As people name it: `gh-pages`, `origin/gh-pages`. */
  readonly shown: string;
  readonly commit: string;
}

/**
 * The branches of this name: the repository's own, and those that it knows of its remotes. None where nothing was fetched.
 *
 * @param name without any character that git would read as a pattern.
 * @throws UserError where git cannot tell.
 */
export async function branchTips(dir: string, name: string): Promise<readonly BranchTip[]> {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(name)) return [];
  const { code, output, complaint } = await askGit(dir, [
    "for-each-ref",
    "--count=100",
    "--format=%(refname) %(objectname) %(objecttype)",
    `refs/heads/${name}`,
    `refs/remotes/*/${name}`,
  ]);
  if (code !== 0)
    throw new UserError(
      `${dir}: git cannot list its branches (${complaint.replaceAll(/\p{Cc}/gu, " ")}); mend the repository`,
    );
  return output.split("\n").flatMap((line) => {
    const [ref = "", commit = "", type] = line.split(" ");
    const shown = ref.replace(/^refs\/(?:heads|remotes)\//, "");
    // A pattern is also the start of a longer name.
    return type === "commit" && (shown === name || shown.endsWith(`/${name}`)) ? [{ shown, commit }] : [];
  });
}
