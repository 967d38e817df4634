import { gzipSync } from "node:zlib";
import { kindOfMode, TREE_MODE } from "./object.ts";
import type { ObjectStore } from "./object-store.ts";
import { type PathEntry, walkTree } from "./tree-files.ts";

/** A commit as the gzipped tar that `git archive` writes: everything below `folder`, the commit's name in a comment. */
export function archive(store: ObjectStore, commit: string, folder: string): Buffer {
  const { tree, committer } = store.commit(commit) ?? { tree: "", committer: { date: "" } };
  const seconds = Math.floor(Date.parse(committer.date) / 1000);
  const top: PathEntry = { path: "", mode: TREE_MODE, sha: tree };
  const blocks = [
    member({ name: "pax_global_header", type: "g", mode: 0o666, seconds, content: record("comment", commit) }),
    ...[top, ...walkTree(store, tree, true)].flatMap((entry) => entryMembers(store, entry, folder, seconds)),
    Buffer.alloc(2 * BLOCK),
  ];
  return gzipSync(Buffer.concat(blocks), { level: 1 });
}

const BLOCK = 512;
const LONGEST_NAME = 100;

interface Member {
  readonly name: string;
  readonly type: "0" | "2" | "5" | "g" | "x";
  readonly mode: number;
  readonly seconds: number;
  readonly content?: Buffer;
  readonly target?: string;
}

function entryMembers(store: ObjectStore, entry: PathEntry, folder: string, seconds: number): readonly Buffer[] {
  const path = `${folder}/${entry.path}`;
  const content = store.blob(entry.sha) ?? Buffer.alloc(0);
  // A submodule is a folder without anything in it.
  if (kindOfMode(entry.mode) !== "blob") {
    const name = path.endsWith("/") ? path : `${path}/`;
    return named({ name, type: "5", mode: 0o775, seconds });
  }
  if (entry.mode === "120000")
    return named({ name: path, type: "2", mode: 0o777, seconds, target: content.toString() });
  return named({ name: path, type: "0", mode: entry.mode === "100755" ? 0o775 : 0o664, seconds, content });
}

/** A member; where its name or its target does not fit a header, after the record that holds it. */
function named(given: Member): readonly Buffer[] {
  const { name, target = "", mode, seconds } = given;
  const records = [
    ...(Buffer.byteLength(name) > LONGEST_NAME ? [record("path", name)] : []),
    ...(Buffer.byteLength(target) > LONGEST_NAME ? [record("linkpath", target)] : []),
  ];
  if (records.length === 0) return [member(given)];
  const long = member({ name: "long.paxheader", type: "x", mode, seconds, content: Buffer.concat(records) });
  return [long, member(given)];
}

/** A line of a pax header, which begins with its own length. */
function record(key: string, value: string): Buffer {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (String(length).length + Buffer.byteLength(rest) !== length)
    length = String(length).length + Buffer.byteLength(rest);
  return Buffer.from(`${length}${rest}`);
}

function member({ name, type, mode, seconds, content = Buffer.alloc(0), target = "" }: Member): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number) =>
    header.write(`${value.toString(8).padStart(width - 1, "0")}\0`, at, "latin1");
  Buffer.from(name).copy(header, 0, 0, LONGEST_NAME);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(content.length, 124, 12);
  octal(seconds, 136, 12);
  header.write(" ".repeat(8), 148, "latin1");
  header.write(type, 156, "latin1");
  Buffer.from(target).copy(header, 157, 0, LONGEST_NAME);
  header.write("ustar\u000000root\0", 257, "latin1");
  header.write("root\0", 297, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return Buffer.concat([header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}
