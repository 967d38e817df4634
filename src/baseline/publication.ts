import { UserError } from "../bench/user-error.ts";
import { type BranchOptions, branchPlace } from "./branch.ts";
import { directoryPlace } from "./directory.ts";
import type { GitData } from "./git-data.ts";
import { SCHEMA_FILE } from "./layout.ts";
import type { Place } from "./place.ts";

/** GitHub takes requests of this size, and Pages sites of a gigabyte. */
const MOST_BYTES = 24 * 1024 * 1024;
/** Tells Pages that nothing has to be made of the files; only the first page of a branch needs it. */
const NO_JEKYLL = ".nojekyll";

/** What is published: files that each publication writes anew. */
export interface Publication {
  /** The file by which a folder is known to be an earlier publication, and that says what was in it. */
  readonly mark: string;
  /** Path to content. @param marked what an earlier publication wrote as `mark`; undefined where there is none. */
  readonly files: (marked: string | undefined) => ReadonlyMap<string, string>;
  /** What is published, for people who read the branch's history. */
  readonly message: string;
}

/** How many files were written: those that are not as they were. */
export interface Published {
  readonly changed: number;
}

/**
 * Publishes into a folder of a branch: one commit on what is there, where anything is to be changed. Other files, in the
 * folder and beside it, stay as they are.
 *
 * @param folder names with `/` between them; not the root, which is somebody's site.
 * @throws UserError where the branch is a store, or the folder is somebody else's.
 */
export function publishToBranch(
  git: GitData,
  folder: string,
  publication: Publication,
  options: BranchOptions = {},
): Promise<Published> {
  const shown = `folder ${folder} of ${git.place}`;
  return publishTo(branchPlace(git, options, refuseStore), { prefix: `${folder}/`, shown }, publication);
}

/** Publishes into a directory, which is made where it is missing: each file is written whole or not at all. */
export function publishToDirectory(root: string, publication: Publication): Promise<Published> {
  return publishTo(directoryPlace(root), { prefix: "", shown: root }, publication);
}

/** Whoever reads a store holds what it has for measured: nothing else is ever in it. */
function refuseStore({ place }: GitData, names: readonly string[]): void {
  if (names.includes(SCHEMA_FILE) && names.includes("sessions"))
    throw new UserError(`${place}: it holds a store of edgebench; publish to another branch, such as gh-pages`);
}

interface Target {
  readonly prefix: string;
  readonly shown: string;
}

function publishTo(place: Place, { prefix, shown }: Target, publication: Publication): Promise<Published> {
  const { mark, files, message } = publication;
  return place.change(async (there) => {
    const marked = await there.read(`${prefix}${mark}`);
    const wanted = files(marked);
    const names = await there.list(prefix.slice(0, -1));
    if (marked === undefined && [...wanted.keys()].some((path) => names.includes(path.split("/")[0] ?? "")))
      throw new UserError(
        `${shown}: it holds files of somebody else by the names of a published page; name another folder, or remove them`,
      );
    refuseTooLarge(wanted, shown);
    const isNew = prefix !== "" && (await there.list("")).length === 0;
    const writes = new Map<string, string>(isNew ? [[NO_JEKYLL, ""]] : []);
    for (const [path, content] of wanted)
      if (!(await there.holds(`${prefix}${path}`, content))) writes.set(`${prefix}${path}`, content);
    return { writes, message, outcome: { changed: writes.size } };
  });
}

function refuseTooLarge(files: ReadonlyMap<string, string>, shown: string): void {
  const bytes = [...files.values()].reduce((sum, content) => sum + new TextEncoder().encode(content).length, 0);
  if (bytes > MOST_BYTES)
    throw new UserError(
      `${shown}: the page has ${Math.ceil(bytes / 2 ** 20)} MiB, more than the ${MOST_BYTES / 2 ** 20} MiB that are published at once; start a new store for fewer benchmarks`,
    );
}
