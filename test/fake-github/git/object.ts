import { createHash } from "node:crypto";

/** The object format of git: what an object's bytes are, and the SHA-1 that names them. */

export type ObjectKind = "blob" | "tree" | "commit" | "tag";

export interface TreeEntry {
  /** As git writes it: 100644, 100755, 120000, 160000, and 40000 for a tree. */
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** In UTC, to the second: `2026-11-24T02:37:00Z`. */
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export const TREE_MODE = "40000";

/** The name of an object with these bytes. */
export function objectId(kind: ObjectKind, bytes: Uint8Array): string {
  return createHash("sha1").update(`${kind} ${bytes.length}\0`).update(bytes).digest("hex");
}

/** What an entry of this mode names. */
export function kindOfMode(mode: string): "blob" | "tree" | "commit" {
  if (mode === TREE_MODE) return "tree";
  return mode === "160000" ? "commit" : "blob";
}

export function parseTree(bytes: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    entries.push({
      mode: bytes.toString("latin1", at, space),
      name: bytes.toString("utf8", space + 1, end),
      sha: bytes.toString("hex", end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

/** Entries in git's order, in which a tree sorts as if its name ended with a slash. */
export function renderTree(entries: readonly TreeEntry[]): Buffer {
  const key = ({ mode, name }: TreeEntry) => Buffer.from(mode === TREE_MODE ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, "hex")]),
  );
}

export function parseCommit(bytes: Buffer): Commit {
  const text = bytes.toString("utf8");
  const end = text.indexOf("\n\n");
  const lines = text.slice(0, end).split("\n");
  const values = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: parseSignature(values("author")[0] ?? ""),
    committer: parseSignature(values("committer")[0] ?? ""),
    message: text.slice(end + 2),
  };
}

export function renderCommit({ tree, parents, author, committer, message }: Commit): Buffer {
  const header = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${renderSignature(author)}`,
    `committer ${renderSignature(committer)}`,
  ];
  return Buffer.from(`${header.join("\n")}\n\n${message}`);
}

/** The object that an annotated tag names. */
export function taggedObject(bytes: Buffer): string {
  return /^object ([0-9a-f]{40})\n/.exec(bytes.toString("latin1"))?.[1] ?? "";
}

function parseSignature(text: string): Signature {
  const [, name = "", email = "", seconds = "0"] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: toSecond(new Date(Number(seconds) * 1000)) };
}

function renderSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

/** An instant as GitHub writes it, to the second. */
export function toSecond(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, "Z");
}
