import { createHash } from "node:crypto";
import type { CommitOutcome, GitData, Head, Proposal, TreeEntry } from "../../src/baseline/git-data.ts";
import { blobSha } from "../../src/baseline/git-objects.ts";
import { UserError } from "../../src/bench/user-error.ts";

/** Thrown in place of an answer: what a writer that is killed there sees of it, which is nothing. */
export class Killed extends Error {
  override readonly name = "Killed";
}

type Tree = ReadonlyMap<string, TreeEntry>;
export type Fault = "killed before" | "killed after" | "unreachable before" | "unreachable after" | "stale";

/**
 * A repository in memory with git's own rules: objects by SHA-1, trees that share what did not change, refs that move
 * forward only. Every request is counted, and the nth can be made to fail before or after its effect.
 */
export class MemoryGit {
  readonly requests: string[] = [];
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #trees = new Map<string, Tree>();
  readonly #commits = new Map<string, { readonly tree: string; readonly parent?: string; readonly message: string }>();
  readonly #branches = new Map<string, string>();
  readonly #faults = new Map<number, Fault>();
  #before = new Map<string, string>();

  /** Makes the nth request from now on go wrong. */
  fault(nth: number, fault: Fault): void {
    this.#faults.set(this.requests.length + nth, fault);
  }

  /** The files of a branch's tip, path by path. */
  files(branch: string): ReadonlyMap<string, string> {
    const tip = this.#branches.get(branch);
    const commit = tip === undefined ? undefined : this.#commits.get(tip);
    return new Map(commit === undefined ? [] : this.#walk(commit.tree, ""));
  }

  /** Messages from the first commit to the tip. */
  log(branch: string): readonly string[] {
    const messages: string[] = [];
    for (let sha = this.#branches.get(branch); sha !== undefined; sha = this.#commits.get(sha)?.parent)
      messages.unshift(this.#commits.get(sha)?.message ?? "");
    return messages;
  }

  /** Puts files on a branch, replacing what is there or adding to it, as somebody with git would. */
  push(branch: string, files: ReadonlyMap<string, string>, onto: "tip" | "nothing" = "tip"): void {
    const parent = onto === "tip" ? this.#branches.get(branch) : undefined;
    this.#branches.set(branch, this.#commit({ parent: asHead(parent), files, message: "by hand\n" }));
  }

  /** Spoils the bytes of a file without its name, as a truncated answer would. */
  spoil(branch: string, path: string, change: (bytes: Uint8Array) => Uint8Array): void {
    const sha = this.#entry(branch, path)?.sha ?? "";
    this.#blobs.set(sha, change(this.#blobs.get(sha) ?? new Uint8Array()));
  }

  open(branch: string): GitData {
    return {
      place: `branch ${branch} of owner/name`,
      head: () =>
        this.#ask("head", (isStale) => {
          const commit = (isStale ? this.#before : this.#branches).get(branch);
          return commit === undefined ? ("absent" as const) : { commit };
        }),
      tree: (sha) => this.#ask("tree", () => [...found(this.#trees.get(this.#commits.get(sha)?.tree ?? sha)).values()]),
      blob: (sha) => this.#ask("blob", () => found(this.#blobs.get(sha))),
      commit: (proposal) => this.#propose(branch, proposal),
    };
  }

  async #propose(branch: string, proposal: Proposal): Promise<CommitOutcome> {
    let commit = "";
    const made = await this.#ask("create", () => {
      commit = this.#commit(proposal);
      return "made" as const;
    });
    if (made !== "made") return made;
    return this.#ask("move", () => {
      if (this.#branches.get(branch) !== proposal.parent?.commit) return "lost" as const;
      this.#before = new Map(this.#branches);
      this.#branches.set(branch, commit);
      return "won" as const;
    });
  }

  async #ask<T>(what: string, effect: (isStale: boolean) => T): Promise<T | { unreachable: string }> {
    this.requests.push(what);
    const fault = this.#faults.get(this.requests.length);
    // Others get their turn between a question and its answer, as they do on a network.
    await new Promise((resume) => setImmediate(resume));
    if (fault === "killed before") throw new Killed();
    if (fault === "unreachable before") return { unreachable: "it answered 502" };
    const answer = effect(fault === "stale");
    if (fault === "killed after") throw new Killed();
    return fault === "unreachable after" ? { unreachable: "it answered 502" } : answer;
  }

  #commit({ parent, files, message }: Proposal): string {
    let tree = parent === undefined ? this.#putTree(new Map()) : (this.#commits.get(parent.commit)?.tree ?? "");
    for (const [path, content] of files) tree = this.#withFile(tree, path.split("/"), content);
    const made = { tree, message, ...(parent === undefined ? {} : { parent: parent.commit }) };
    const sha = sha1(`commit ${JSON.stringify(made)}`);
    this.#commits.set(sha, made);
    return sha;
  }

  #withFile(tree: string, [name = "", ...rest]: readonly string[], content: string): string {
    const entries = new Map(this.#trees.get(tree));
    const inner = entries.get(name);
    const entry: TreeEntry =
      rest.length === 0
        ? { name, kind: "file", sha: this.#putBlob(content) }
        : { name, kind: "folder", sha: this.#withFile(inner?.sha ?? "", rest, content) };
    return this.#putTree(entries.set(name, entry));
  }

  #putTree(entries: Tree): string {
    const sha = sha1(`tree ${JSON.stringify([...entries].sort())}`);
    this.#trees.set(sha, entries);
    return sha;
  }

  #putBlob(content: string): string {
    const bytes = new TextEncoder().encode(content);
    const sha = blobSha(bytes);
    this.#blobs.set(sha, bytes);
    return sha;
  }

  *#walk(tree: string, prefix: string): Generator<[string, string]> {
    for (const { name, kind, sha } of this.#trees.get(tree)?.values() ?? []) {
      if (kind === "folder") yield* this.#walk(sha, `${prefix}${name}/`);
      else yield [`${prefix}${name}`, new TextDecoder().decode(this.#blobs.get(sha))];
    }
  }

  #entry(branch: string, path: string): TreeEntry | undefined {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let tree = this.#commits.get(this.#branches.get(branch) ?? "")?.tree ?? "";
    for (const name of names) tree = this.#trees.get(tree)?.get(name)?.sha ?? "";
    return this.#trees.get(tree)?.get(last);
  }
}

const asHead = (commit: string | undefined): Head | undefined => (commit === undefined ? undefined : { commit });
const sha1 = (text: string) => createHash("sha1").update(text).digest("hex");

function found<T>(object: T | undefined): T {
  if (object === undefined) throw new UserError("the object is not there");
  return object;
}
