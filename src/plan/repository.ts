import type { Tree } from "./tree.ts";

/**
 * A git repository, read and never written: all that plans and jobs ask of it. Ids are 40 hex digits.
 *
 * `src/repository` reads one on this machine, `src/github` one over the API.
 */
export interface Repository {
  /** What sentences call it. */
  readonly place: string;
  /** The commit that a revision (branch, tag, hash, `HEAD~2`) names. @throws UserError where it names none. */
  resolve(revision: string): Promise<string>;
  /** Whether this commit is here: false for one of another repository, or one that a shallow clone lacks. */
  hasCommit(commit: string): Promise<boolean>;
  /** The best common ancestor of two commits. @throws UserError where there is none here. */
  mergeBase(a: string, b: string): Promise<string>;
  /** Whether a commit is another one or grew from it; false too where that other one is not here. */
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  /** All files of a commit. @throws UserError where a part of it is missing here. */
  tree(commit: string): Promise<Tree>;
  /** The bytes of a blob. @throws UserError where it is missing here or larger than `maximumBytes`. */
  readBlob(blob: string, maximumBytes: number): Promise<Uint8Array>;
  /** Writes a blob to a new file, forced to disk, however large. @throws UserError where it is missing or cannot be written. */
  copyBlob(blob: string, file: string): Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** A file that holds the content of this Git LFS object, of the size that its pointer says; undefined where it cannot be had. */
  lfsObject(sha256: string, bytes: number): Promise<string | undefined>;
}
