import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { TakenFile } from "../github/archive.ts";
import type { GitHub } from "../github/client.ts";
import { MAXIMUM_POINTER_BYTES, parseLfsPointer } from "../model/lfs-pointer.ts";
import type { Plan } from "../plan/plan.ts";

type Declared = Plan["datasets"][string];

/** Sees to it that datasets are on this machine, and gives for each by name the folder that its paths are relative to. */
export type PlaceDatasets = (datasets: ReadonlyMap<string, Declared>) => Promise<ReadonlyMap<string, string>>;

/** Datasets that lie in a work tree. */
export function datasetsIn(root: string): PlaceDatasets {
  return async (datasets) => new Map([...datasets.keys()].map((name) => [name, root]));
}

export interface CommitDatasets {
  readonly github: GitHub;
  readonly commit: string;
  /** A folder to be made, for what is fetched. */
  readonly folder: string;
  /** Where datasets lie that the commit does not hold. */
  readonly elsewhere: string;
  readonly signal: AbortSignal;
}

/** Datasets of a commit of which there is no work tree: what it holds is fetched, all of it at once; the others lie on this device. */
export function datasetsOfCommit({ github, commit, folder, elsewhere, signal }: CommitDatasets): PlaceDatasets {
  return async (datasets) => {
    const committed = [...datasets].flatMap(([name, { path, layout, committed }]) =>
      committed === undefined ? [] : [{ name, path, lists: listsOf(layout), ...committed }],
    );
    if (committed.length > 0) {
      await mkdir(folder);
      const { fetchFromArchive } = await import("../github/archive.ts");
      const taken = await fetchFromArchive(github, {
        commit,
        wants: (path) => committed.some((one) => one.lists.includes(path) || path.startsWith(`${one.path}/`)),
        to: folder,
        // The lists of a dataset may be anywhere, and are not counted by the plan.
        mostFiles: committed.reduce((sum, { files }) => sum + files + 2, 0),
        mostBytes: committed.reduce((sum, { bytes }) => sum + bytes + 2 * MOST_LIST_BYTES, 0),
        signal,
      });
      for (const dataset of committed) await checkTaken(dataset, taken, folder);
    }
    const fetched = new Set(committed.map(({ name }) => name));
    return new Map([...datasets.keys()].map((name) => [name, fetched.has(name) ? folder : elsewhere]));
  };
}

/** Files beside the images that say which labels they have. */
function listsOf(layout: Declared["layout"]): readonly string[] {
  if (layout.kind === "csv") return [layout.file];
  return layout.kind === "ground-truth" ? [layout.file, layout.synsets ?? []].flat() : [];
}

/** As `dataset` takes. */
const MOST_LIST_BYTES = 256 * 1024 * 1024;

/** What an archive holds is not always what the commit does: attributes leave files out of it, and Git LFS keeps content elsewhere. */
async function checkTaken(
  { name, path, files }: { readonly name: string; readonly path: string; readonly files: number },
  taken: readonly TakenFile[],
  folder: string,
): Promise<void> {
  const own = taken.filter((file) => file.path.startsWith(`${path}/`));
  if (own.length < files)
    throw new UserError(
      `dataset ${name}: GitHub's archive of the commit holds ${own.length} of its ${files} files; take export-ignore from ${path} in .gitattributes, or check the repository out on this device`,
    );
  for (const file of own) {
    if (file.bytes >= MAXIMUM_POINTER_BYTES) continue;
    if (parseLfsPointer(await readFile(join(folder, file.path))) !== undefined)
      throw new UserError(
        `dataset ${name}: ${file.path} is in Git LFS, from which a job without a checkout takes models alone; check the repository out on this device, with lfs: true`,
      );
  }
}
