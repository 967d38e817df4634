import {
  type Commit,
  type ObjectKind,
  objectId,
  parseCommit,
  parseTree,
  renderCommit,
  renderTree,
  type TreeEntry,
  taggedObject,
} from "./object.ts";

/** Every object of a repository and of its forks, which share one store as they do on GitHub. */
export class ObjectStore {
  readonly #objects = new Map<string, { readonly kind: ObjectKind; readonly bytes: Buffer }>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #commits = new Map<string, Commit>();

  put(kind: ObjectKind, bytes: Buffer): string {
    const sha = objectId(kind, bytes);
    if (!this.#objects.has(sha)) this.#objects.set(sha, { kind, bytes });
    return sha;
  }

  putBlob(content: string | Uint8Array): string {
    return this.put("blob", Buffer.from(content));
  }

  putTree(entries: readonly TreeEntry[]): string {
    return this.put("tree", renderTree(entries));
  }

  putCommit(commit: Commit): string {
    return this.put("commit", renderCommit(commit));
  }

  kind(sha: string): ObjectKind | undefined {
    return this.#objects.get(sha)?.kind;
  }

  blob(sha: string): Buffer | undefined {
    return this.#bytes(sha, "blob");
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.#parsed(this.#trees, sha, "tree", parseTree);
  }

  commit(sha: string): Commit | undefined {
    return this.#parsed(this.#commits, sha, "commit", parseCommit);
  }

  /** The commit that `sha` is or that its tag names. */
  peel(sha: string): string | undefined {
    const tag = this.#bytes(sha, "tag");
    if (tag !== undefined) return this.peel(taggedObject(tag));
    return this.kind(sha) === "commit" ? sha : undefined;
  }

  /** The full name of the one commit that begins so. */
  expand(prefix: string): string | undefined {
    if (this.kind(prefix) !== undefined) return prefix;
    const found = [...this.#objects].filter(([sha, { kind }]) => kind === "commit" && sha.startsWith(prefix));
    return found.length === 1 ? found[0]?.[0] : undefined;
  }

  objects(): Iterable<readonly [string, { readonly kind: ObjectKind; readonly bytes: Buffer }]> {
    return this.#objects;
  }

  #bytes(sha: string, kind: ObjectKind): Buffer | undefined {
    const found = this.#objects.get(sha);
    return found?.kind === kind ? found.bytes : undefined;
  }

  #parsed<T>(known: Map<string, T>, sha: string, kind: ObjectKind, parse: (bytes: Buffer) => T): T | undefined {
    const before = known.get(sha);
    if (before !== undefined) return before;
    const bytes = this.#bytes(sha, kind);
    if (bytes === undefined) return undefined;
    const parsed = parse(bytes);
    known.set(sha, parsed);
    return parsed;
  }
}
