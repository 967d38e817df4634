import { kindOfMode, TREE_MODE, type TreeEntry } from "./object.ts";
import type { ObjectStore } from "./object-store.ts";

/** Trees as paths. */

export interface PathEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

/** What a new tree changes of its base: `sha: null` removes the path. */
export interface TreeEdit {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

export type FileChange =
  | { readonly status: "added"; readonly path: string; readonly after: string }
  | { readonly status: "removed"; readonly path: string; readonly before: string }
  | { readonly status: "modified"; readonly path: string; readonly before: string; readonly after: string }
  | { readonly status: "renamed"; readonly path: string; readonly from: string; readonly after: string };

/** The entries of a tree in git's order; where `recursive`, those of its subtrees follow each of them. */
export function* walkTree(store: ObjectStore, tree: string, recursive: boolean, under = ""): Generator<PathEntry> {
  for (const { mode, name, sha } of store.tree(tree) ?? []) {
    const path = under + name;
    yield { path, mode, sha };
    if (recursive && mode === TREE_MODE) yield* walkTree(store, sha, true, `${path}/`);
  }
}

/** The entry at `path`; the tree itself for the empty path. */
export function findPath(store: ObjectStore, tree: string, path: string): PathEntry | undefined {
  let here: PathEntry = { path: "", mode: TREE_MODE, sha: tree };
  for (const name of path.split("/").filter((part) => part !== "")) {
    const entry = here.mode === TREE_MODE ? store.tree(here.sha)?.find((each) => each.name === name) : undefined;
    if (entry === undefined) return undefined;
    here = { path: here.path === "" ? name : `${here.path}/${name}`, mode: entry.mode, sha: entry.sha };
  }
  return here;
}

/** The tree of `base` (the empty one where undefined) with `edits` applied in turn. Folders left empty go. */
export function editTree(store: ObjectStore, base: string | undefined, edits: readonly TreeEdit[]): string {
  const entries = new Map((base === undefined ? [] : (store.tree(base) ?? [])).map((entry) => [entry.name, entry]));
  const below = new Map<string, TreeEdit[]>();
  for (const edit of edits) {
    const slash = edit.path.indexOf("/");
    if (slash < 0) replace(entries, edit);
    else {
      const name = edit.path.slice(0, slash);
      below.set(name, [...(below.get(name) ?? []), { ...edit, path: edit.path.slice(slash + 1) }]);
    }
  }
  for (const [name, inner] of below) {
    const before = entries.get(name);
    const sha = editTree(store, before?.mode === TREE_MODE ? before.sha : undefined, inner);
    if (store.tree(sha)?.length === 0) entries.delete(name);
    else entries.set(name, { mode: TREE_MODE, name, sha });
  }
  return store.putTree([...entries.values()]);
}

function replace(entries: Map<string, TreeEntry>, { path: name, mode, sha }: TreeEdit): void {
  if (sha === null) entries.delete(name);
  else entries.set(name, { mode: mode === "040000" ? TREE_MODE : mode, name, sha });
}

/** The files that differ, by path; a file that went and came back unaltered under another name is renamed. */
export function diffTrees(store: ObjectStore, before: string | undefined, after: string): readonly FileChange[] {
  const old = files(store, before);
  const now = files(store, after);
  const gone = new Map<string, string>();
  for (const [path, { sha }] of old) if (!now.has(path)) gone.set(sha, path);
  const changes: FileChange[] = [];
  const moved = new Set<string>();
  for (const [path, { sha, mode }] of now) {
    const was = old.get(path);
    const from = was === undefined ? gone.get(sha) : undefined;
    if (from !== undefined && !moved.has(from)) {
      moved.add(from);
      changes.push({ status: "renamed", path, from, after: sha });
    } else if (was === undefined) changes.push({ status: "added", path, after: sha });
    else if (was.sha !== sha || was.mode !== mode)
      changes.push({ status: "modified", path, before: was.sha, after: sha });
  }
  for (const [path, { sha }] of old)
    if (!now.has(path) && !moved.has(path)) changes.push({ status: "removed", path, before: sha });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function files(store: ObjectStore, tree: string | undefined): ReadonlyMap<string, PathEntry> {
  const entries = tree === undefined ? [] : [...walkTree(store, tree, true)];
  return new Map(entries.filter(({ mode }) => kindOfMode(mode) !== "tree").map((entry) => [entry.path, entry]));
}
