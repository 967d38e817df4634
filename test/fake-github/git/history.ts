import type { ObjectStore } from "./object-store.ts";

/** Questions to the graph of commits. */

/** Every commit reachable from `tip`, `tip` included, newest first and no parent before its child. */
export function log(store: ObjectStore, tip: string): readonly string[] {
  const reachable = reach(store, tip);
  const children = new Map<string, number>();
  for (const sha of reachable)
    for (const parent of parents(store, sha)) children.set(parent, (children.get(parent) ?? 0) + 1);
  const ready = [tip];
  const ordered: string[] = [];
  for (let sha = takeNewest(store, ready); sha !== undefined; sha = takeNewest(store, ready)) {
    ordered.push(sha);
    for (const parent of parents(store, sha)) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0) ready.push(parent);
    }
  }
  return ordered;
}

export function isAncestor(store: ObjectStore, ancestor: string, of: string): boolean {
  return reach(store, of).has(ancestor);
}

/** The best common ancestor: one that is not itself an ancestor of another common one; the newest of these. */
export function mergeBase(store: ObjectStore, a: string, b: string): string | undefined {
  const ofA = reach(store, a);
  return log(store, b).find((sha) => ofA.has(sha));
}

/** The commits of `tip` that `other` lacks, newest first. */
export function missing(store: ObjectStore, tip: string, other: string): readonly string[] {
  const known = reach(store, other);
  return log(store, tip).filter((sha) => !known.has(sha));
}

function reach(store: ObjectStore, tip: string): ReadonlySet<string> {
  const seen = new Set<string>([tip]);
  const pending = [tip];
  for (let sha = pending.pop(); sha !== undefined; sha = pending.pop())
    for (const parent of parents(store, sha))
      if (!seen.has(parent)) {
        seen.add(parent);
        pending.push(parent);
      }
  return seen;
}

function parents(store: ObjectStore, sha: string): readonly string[] {
  return store.commit(sha)?.parents ?? [];
}

function takeNewest(store: ObjectStore, ready: string[]): string | undefined {
  const date = (sha: string) => Date.parse(store.commit(sha)?.committer.date ?? "");
  let best = 0;
  for (const [index, sha] of ready.entries()) if (date(sha) > date(ready[best] ?? "")) best = index;
  return ready.splice(best, 1)[0];
}
