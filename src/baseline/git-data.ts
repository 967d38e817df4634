/** The tip of a branch. */
export interface Head {
  /** SHA-1 of its commit. */
  readonly commit: string;
}

export interface TreeEntry {
  readonly name: string;
  readonly kind: "file" | "folder";
  /** The object's SHA-1, 40 hex digits. */
  readonly sha: string;
}

/** A commit that a writer would like to be the branch's next. */
export interface Proposal {
  /** What it was worked out from; undefined where there was no branch, which the commit then begins. */
  readonly parent: Head | undefined;
  /** Path to new content; what is not named stays as it is. */
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

/** No answer, or none that means anything; asking again may help. */
export interface Unreachable {
  /** What happened instead, for a sentence: `it answered 502`. */
  readonly unreachable: string;
}

/**
 * `won`: the proposal is the branch's tip. `lost`: another writer moved the branch since, or what was read was stale;
 * nothing was changed. Unreachable: whether it came through is not known.
 */
export type CommitOutcome = "won" | "lost" | Unreachable;

/**
 * One branch of a repository, object by object: all that a store on a branch asks of the world.
 * Each method throws a UserError where it is refused: a token that expired, an object that is not there.
 */
export interface GitData {
  /** What sentences call it: `branch edgebench-data of owner/name`. */
  readonly place: string;
  /** `absent` only where there is no such branch. May lag behind other writers. */
  head(): Promise<Head | "absent" | Unreachable>;
  /** The entries of one tree, without those of its subtrees. @param sha of the tree, or of a commit for its root. */
  tree(sha: string): Promise<readonly TreeEntry[] | Unreachable>;
  blob(sha: string): Promise<Uint8Array | Unreachable>;
  commit(proposal: Proposal): Promise<CommitOutcome>;
}
