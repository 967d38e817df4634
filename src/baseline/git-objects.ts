import { createHash } from "node:crypto";
import { UserError } from "../bench/user-error.ts";
import { bounded } from "./bounded.ts";
import type { GitData, Head, TreeEntry, Unreachable } from "./git-data.ts";
import type { StoreFiles } from "./place.ts";

/** Objects fetched at once. */
const AT_ONCE = 8;

/** Waits out an interruption: asks again until it is answered, or a bound is reached. */
export type Reach = <T extends object | string>(ask: () => Promise<T | Unreachable>) => Promise<T>;

type Tree = ReadonlyMap<string, TreeEntry>;

/** Trees and files by their SHA-1. What has been fetched never changes and is kept. */
export class GitObjects {
  readonly #git: GitData;
  readonly #reach: Reach;
  readonly #admit = bounded(AT_ONCE);
  readonly #trees = new Map<string, Promise<Tree>>();
  readonly #texts = new Map<string, Promise<string>>();

  constructor(git: GitData, reach: Reach) {
    this.#git = git;
    this.#reach = reach;
  }

  /** The files of one commit. Only the folders and files that are asked for are fetched. */
  filesOf({ commit }: Head): StoreFiles {
    return {
      read: async (path) => {
        const entry = await this.#find(commit, path);
        if (entry === undefined) return undefined;
        if (entry.kind === "folder") throw this.#damaged(path, "a folder where a file should be");
        return this.#text(entry.sha, path);
      },
      holds: async (path, content) => {
        const entry = await this.#find(commit, path);
        return entry?.kind === "file" && entry.sha === blobSha(new TextEncoder().encode(content));
      },
      list: async (folder) => {
        if (folder === "") return [...(await this.#tree(commit)).keys()];
        const entry = await this.#find(commit, folder);
        if (entry === undefined) return [];
        if (entry.kind === "file") throw this.#damaged(folder, "a file where a folder should be");
        return [...(await this.#tree(entry.sha)).keys()];
      },
    };
  }

  async #find(root: string, path: string): Promise<TreeEntry | undefined> {
    const names = path.split("/");
    const last = names.pop() ?? "";
    let tree = await this.#tree(root);
    for (const name of names) {
      const folder = tree.get(name);
      if (folder?.kind !== "folder") return undefined;
      tree = await this.#tree(folder.sha);
    }
    return tree.get(last);
  }

  #tree(sha: string): Promise<Tree> {
    return kept(this.#trees, sha, async () => {
      const entries = await this.#admit(() => this.#reach(() => this.#git.tree(sha)));
      return new Map(entries.map((entry) => [entry.name, entry]));
    });
  }

  #text(sha: string, path: string): Promise<string> {
    return kept(this.#texts, sha, async () => {
      const bytes = await this.#admit(() => this.#reach(() => this.#git.blob(sha)));
      if (blobSha(bytes) !== sha) throw this.#damaged(path, "its bytes are not those that its SHA-1 stands for");
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        throw this.#damaged(path, "not UTF-8");
      }
    });
  }

  #damaged(path: string, what: string): UserError {
    return new UserError(
      `${path} on ${this.#git.place}: ${what}; nothing was written, try again, or restore the file from the branch's history`,
    );
  }
}

/** What git names a file's content by. */
export function blobSha(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function kept<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = cache.get(key) ?? make();
  cache.set(key, made);
  return made;
}
