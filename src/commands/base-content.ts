import type { RecentPoint } from "../baseline/summary.ts";
import type { BlobFacts } from "../plan/blobs.ts";
import { bytesOfSide, digestOfSide } from "../plan/content-digest.ts";
import type { Repository } from "../plan/repository.ts";
import type { FileSource, Side } from "../plan/side.ts";
import type { Tree } from "../plan/tree.ts";

/**
 * Commits whose files are looked at for one base, the newest ones that may have its content. A base whose content was
 * recorded longer ago is only screened less.
 */
const MOST_COMMITS = 3;

/** Finds out which of the recorded models is what the base has, byte for byte. */
export class BaseContent {
  readonly #base: string;
  readonly #facts: ReadonlyMap<string, BlobFacts>;
  readonly #repository: Repository;
  readonly #trees = new Map<string, Promise<Tree>>();

  /** @param facts what the plan read of the files of its commits. */
  constructor(base: string, facts: ReadonlyMap<string, BlobFacts>, repository: Repository) {
    this.#base = base;
    this.#facts = facts;
    this.#repository = repository;
  }

  /**
   * The digest by which the store knows a side's content, undefined where no recorded model can be told to be that. Asks
   * the repository only where neither the plan has read the content nor the base itself was recorded.
   *
   * @param points what was recorded of the benchmark, oldest first, on the base's line of history.
   */
  async digestOf(side: Side, points: readonly RecentPoint[]): Promise<string | undefined> {
    const known = digestOfSide(side, this.#facts) ?? points.find(({ commit }) => commit === this.#base)?.model;
    if (known !== undefined) return known;
    const bytes = bytesOfSide(side);
    const newest = new Map(points.map((point) => [point.model, point]));
    const alike = [...newest.values()].filter(({ values }) => values["model-size"] === bytes);
    for (const { model, commit } of alike.slice(-MOST_COMMITS).reverse())
      if (await this.#holds(commit, side)) return model;
    return undefined;
  }

  /** Whether a commit has the side's files at their places. */
  async #holds(commit: string, { model, externalData }: Side): Promise<boolean> {
    const sources = [model, ...externalData.map(({ source }) => source)];
    if (!sources.every(isInGit)) return false;
    const tree = this.#trees.get(commit) ?? this.#repository.tree(commit);
    this.#trees.set(commit, tree);
    const { files } = await tree;
    return sources.every(({ path, blob }) => files.get(path)?.blob === blob);
  }
}

function isInGit(source: FileSource): source is Extract<FileSource, { readonly blob: string }> {
  return source.kind === "git" || source.kind === "lfs";
}
