import type { Tree } from "./tree.ts";

/** One path that differs between two commits. `moved`: the same content was elsewhere, and is gone from there. */
export type Change =
  | { readonly kind: "added" | "changed" | "deleted"; readonly path: string }
  | { readonly kind: "moved"; readonly path: string; readonly from: string };

/** Compares two whole trees, so that no limit on listed files applies. A move is an exact one: the same blob. */
export function diffTrees(base: Tree, head: Tree): readonly Change[] {
  const added: string[] = [];
  const changes: Change[] = [];
  for (const [path, entry] of head.files) {
    const before = base.files.get(path);
    if (before === undefined) added.push(path);
    else if (before.blob !== entry.blob || before.mode !== entry.mode) changes.push({ kind: "changed", path });
  }
  const gone = new Map<string, string[]>();
  for (const [path, { blob }] of base.files) {
    if (head.files.has(path)) continue;
    const paths = gone.get(blob);
    if (paths === undefined) gone.set(blob, [path]);
    else paths.push(path);
  }
  for (const path of added) {
    const from = gone.get(head.files.get(path)?.blob ?? "")?.pop();
    changes.push(from === undefined ? { kind: "added", path } : { kind: "moved", path, from });
  }
  for (const paths of gone.values()) for (const path of paths) changes.push({ kind: "deleted", path });
  return changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths that a change touches: where it is, and where it came from. */
export function pathsOf(change: Change): readonly string[] {
  return change.kind === "moved" ? [change.path, change.from] : [change.path];
}

/** "export/a.py changed", "export/b.py moved from tools/b.py". */
export function describeChange(change: Change): string {
  if (change.kind === "moved") return `${shortPath(change.path)} moved from ${shortPath(change.from)}`;
  return `${shortPath(change.path)} ${change.kind === "changed" ? "changed" : `was ${change.kind}`}`;
}

/** A path as people are shown it, cut in the middle where it is very long. */
export function shortPath(path: string): string {
  return path.length <= 200 ? path : `${path.slice(0, 120)}…${path.slice(-70)}`;
}
