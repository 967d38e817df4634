import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import type { ObjectKind } from "./object.ts";
import type { ObjectStore } from "./object-store.ts";

/** Real repositories on disk, read into a store and written from one. */

/** Reads every object of the repository in `dir`; returns its branches and tags, by full name. */
export function importRepository(store: ObjectStore, dir: string): ReadonlyMap<string, string> {
  const out = git(dir, ["cat-file", "--batch-all-objects", "--batch"]);
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at);
    const [sha = "", kind = "", size = ""] = out.toString("latin1", at, end).split(" ");
    const stop = end + 1 + Number(size);
    const put = store.put(kind as ObjectKind, Buffer.from(out.subarray(end + 1, stop)));
    if (put !== sha) throw new Error(`git calls an object ${sha} that this store calls ${put}`);
    at = stop + 1;
  }
  const refs = git(dir, ["for-each-ref", "--format=%(objectname) %(refname)", "refs/heads", "refs/tags"]).toString();
  return new Map(
    refs
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  );
}

/** The commit that `revision` names in the repository in `dir`. */
export function resolveLocally(dir: string, revision: string): string {
  return git(dir, ["rev-parse", "--verify", `${revision}^{commit}`])
    .toString()
    .trim();
}

/** Writes a bare repository with the store's objects and these refs into `dir`, for `git fsck` or a clone to read. */
export function exportRepository(store: ObjectStore, refs: ReadonlyMap<string, string>, dir: string): void {
  mkdirSync(dir, { recursive: true });
  git(dir, ["init", "--quiet", "--bare", "--initial-branch=main", "."]);
  for (const [sha, { kind, bytes }] of store.objects()) {
    const loose = deflateSync(Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes]), { level: 1 });
    write(join(dir, "objects", sha.slice(0, 2), sha.slice(2)), loose);
  }
  for (const [name, sha] of refs) write(join(dir, name), `${sha}\n`);
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function git(dir: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", args, { cwd: dir, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.toString().trim()}`);
  return stdout;
}
