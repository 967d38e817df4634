import { Refusal } from "../refusal.ts";
import { isAncestor } from "./history.ts";
import type { ObjectStore } from "./object-store.ts";

/** The branches, tags and pull requests' heads of one repository, by full name: `refs/heads/main`. */
export class Refs {
  readonly #refs = new Map<string, string>();
  readonly #objects: ObjectStore;

  constructor(objects: ObjectStore) {
    this.#objects = objects;
  }

  all(): ReadonlyMap<string, string> {
    return this.#refs;
  }

  get(name: string): string | undefined {
    return this.#refs.get(name);
  }

  /** Puts a reference where it is wanted, unasked: what a push of somebody else does. */
  set(name: string, sha: string): void {
    if (this.#objects.kind(sha) === undefined) throw new Error(`${name}: there is no object ${sha}`);
    this.#refs.set(name, sha);
  }

  create(name: string, sha: string): void {
    this.checkNotEmpty();
    if (!/^refs\/[^/]+\/./.test(name) || /\.\.|[\s~^:?*[\\]|\/$|\.lock$|\/\/|\/\./.test(name))
      throw new Refusal(422, `${name} is not a valid ref name.`);
    if (this.#refs.has(name)) throw new Refusal(422, "Reference already exists");
    this.#checkPlace(name);
    this.#checkObject(name, sha);
    this.#refs.set(name, sha);
  }

  update(name: string, sha: string, force: boolean): void {
    this.checkNotEmpty();
    const before = this.#refs.get(name);
    if (before === undefined) throw new Refusal(422, "Reference does not exist");
    this.#checkObject(name, sha);
    if (!force && !isAncestor(this.#objects, before, sha)) throw new Refusal(422, "Update is not a fast forward");
    this.#refs.set(name, sha);
  }

  delete(name: string): void {
    this.checkNotEmpty();
    if (!this.#refs.delete(name)) throw new Refusal(422, "Reference does not exist");
  }

  /** GitHub answers nothing about git in a repository without a commit. */
  checkNotEmpty(): void {
    if (this.#refs.size === 0) throw new Refusal(409, "Git Repository is empty.");
  }

  /** A name is a file or a folder, never both. */
  #checkPlace(name: string): void {
    for (const other of this.#refs.keys())
      if (other.startsWith(`${name}/`) || name.startsWith(`${other}/`))
        throw new Refusal(422, "Reference update failed");
  }

  #checkObject(name: string, sha: string): void {
    const kind = this.#objects.kind(sha);
    if (kind === undefined) throw new Refusal(422, "Object does not exist");
    if (name.startsWith("refs/heads/") && kind !== "commit") throw new Refusal(422, "Reference update failed");
  }
}
