/** A file of a commit. */
export interface TreeEntry {
  /** Git's id of the content: the same id is the same content. */
  readonly blob: string;
  /** As git says it: `100644`, `100755`, `120000` a symbolic link, `160000` a submodule. */
  readonly mode: string;
  readonly bytes: number;
}

/** All files of a commit by path, `/` between parts. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeEntry>;
  /** Names that are not UTF-8, U+FFFD where a byte could not be read. They are not among `files`. */
  readonly notUtf8: readonly string[];
}

export const SYMLINK_MODE = "120000";
export const SUBMODULE_MODE = "160000";

/** Whether a path of a tree stays within it: git can be made to hold `..` and names with slashes in them, though hosts refuse such pushes. */
export function isPlainPath(path: string): boolean {
  return !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
