import { createHash } from "node:crypto";
import { lstat, open, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import type { Repository } from "../plan/repository.ts";
import type { Tree } from "../plan/tree.ts";
import { readBatch, type WantedBlob } from "./blob-batch.ts";
import { askGit, isDirectory, runGit } from "./git.ts";
import { TreeListing } from "./tree-listing.ts";

const OBJECT_ID = /^[0-9a-f]{40}$/;

/** A repository on this machine's disk. */
export interface LocalGit extends Repository {
  /** The folder it was opened at. */
  readonly dir: string;
  /** Whether its history was cut off, so that it cannot tell what grew from what. */
  readonly isShallow: boolean;
}

/**
 * Opens the repository that contains `dir`, through the system's git.
 *
 * @throws UserError where there is none, or git cannot read it.
 */
export async function openRepository(dir: string): Promise<LocalGit> {
  if (!isDirectory(dir)) throw new UserError(`${dir}: no such directory; name the repository's folder`);
  const { code, output, complaint } = await askGit(dir, [
    "rev-parse",
    "--show-object-format",
    "--is-shallow-repository",
    "--git-common-dir",
  ]);
  if (code !== 0) throw new UserError(`${dir}: not a git repository that git can read (${plain(complaint)})`);
  const [format, shallow, commonDir = ""] = output.split("\n");
  if (format !== "sha1")
    throw new UserError(`${dir}: the repository uses ${format} object names; edgebench reads only sha1 repositories`);
  return new LocalRepository(dir, resolve(dir, commonDir), shallow === "true");
}

class LocalRepository implements LocalGit {
  readonly place: string;
  readonly dir: string;
  readonly isShallow: boolean;
  readonly #gitDir: string;
  readonly #wanted: (WantedBlob & { readonly reject: (error: unknown) => void })[] = [];

  constructor(dir: string, gitDir: string, shallow: boolean) {
    this.place = dir;
    this.dir = dir;
    this.#gitDir = gitDir;
    this.isShallow = shallow;
  }

  async resolve(revision: string): Promise<string> {
    const unknown = new UserError(
      `${this.dir}: ${JSON.stringify(revision.slice(0, 200))} names no commit of this repository${this.#hint("; check the spelling, or fetch it first")}`,
    );
    // A revision never starts with "-": git would take it for an option.
    if (revision === "" || revision.startsWith("-") || revision.length > 1_000 || /\p{Cc}/u.test(revision))
      throw unknown;
    const { code, output } = await askGit(this.dir, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
    const commit = output.trim();
    if (code !== 0 || !OBJECT_ID.test(commit)) throw unknown;
    return commit;
  }

  async hasCommit(commit: string): Promise<boolean> {
    if (!OBJECT_ID.test(commit)) return false;
    const { code } = await askGit(this.dir, ["cat-file", "-e", `${commit}^{commit}`]);
    return code === 0;
  }

  async mergeBase(a: string, b: string): Promise<string> {
    const { code, output } = await askGit(this.dir, ["merge-base", checked(a), checked(b)]);
    const commit = output.trim();
    if (code === 0 && OBJECT_ID.test(commit)) return commit;
    throw new UserError(
      `${this.dir}: ${a} and ${b} have no common ancestor in this repository${this.#hint("; name a base that the head grew from")}`,
    );
  }

  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    const { code, complaint } = await askGit(this.dir, [
      "merge-base",
      "--is-ancestor",
      checked(ancestor),
      checked(commit),
    ]);
    if (code === 0 || code === 1) return code === 0;
    if (!(await this.hasCommit(ancestor))) return false;
    throw new UserError(
      `${this.dir}: git cannot tell whether ${ancestor} is an ancestor of ${commit} (${plain(complaint)})`,
    );
  }

  async tree(commit: string): Promise<Tree> {
    const listing = new TreeListing();
    const { code, complaint } = await runGit(
      this.dir,
      ["ls-tree", "-r", "-z", "-l", "--full-tree", checked(commit)],
      (piece) => listing.add(piece),
    );
    if (code !== 0)
      throw new UserError(
        `${this.dir}: git cannot list the files of ${commit} (${plain(complaint)}); fetch the commit in full, without a filter`,
      );
    return listing.tree;
  }

  /** What is asked for at once is read by one git. */
  readBlob(blob: string, maximumBytes: number): Promise<Uint8Array> {
    return new Promise((found, reject) => {
      const failed = (why: "missing" | "too large") =>
        reject(
          new UserError(
            why === "missing"
              ? `${this.dir}: git cannot read blob ${blob} (it is not there); fetch the commit in full, without a filter`
              : `${this.dir}: the file with blob ${blob} has more than ${maximumBytes} bytes, more than edgebench reads`,
          ),
        );
      if (!OBJECT_ID.test(blob)) return reject(notAnId(blob));
      if (this.#wanted.length === 0) setImmediate(() => this.#readWanted());
      this.#wanted.push({ blob, maximumBytes, found, failed, reject });
    });
  }

  async #readWanted(): Promise<void> {
    const wanted = this.#wanted.splice(0);
    // Of those that were answered nobody hears again.
    await readBatch(this.dir, wanted).catch((error: unknown) => {
      for (const { reject } of wanted) reject(error);
    });
  }

  async copyBlob(blob: string, file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
    const handle = await open(file, "wx").catch((error: unknown) => {
      throw cannotWrite(file, error);
    });
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      await this.#streamBlob(blob, async (piece) => {
        hash.update(piece);
        bytes += piece.length;
        await handle.writeFile(piece);
      });
      await handle.sync();
      await handle.close();
    } catch (error) {
      await handle.close().catch(() => undefined);
      await unlink(file).catch(() => undefined);
      throw error instanceof UserError ? error : cannotWrite(file, error);
    }
    return { bytes, sha256: hash.digest("hex") };
  }

  async lfsObject(sha256: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    const file = join(this.#gitDir, "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const found = await lstat(file).catch(() => undefined);
    return found?.isFile() ? file : undefined;
  }

  async #streamBlob(blob: string, onPiece: (piece: Uint8Array) => void | Promise<void>): Promise<void> {
    const { code, complaint } = await runGit(this.dir, ["cat-file", "blob", checked(blob)], onPiece);
    if (code !== 0)
      throw new UserError(
        `${this.dir}: git cannot read blob ${blob} (${plain(complaint)}); fetch the commit in full, without a filter`,
      );
  }

  #hint(otherwise: string): string {
    return this.isShallow
      ? "; this is a shallow clone, so fetch the whole history (actions/checkout with fetch-depth: 0)"
      : otherwise;
  }
}

function checked(id: string): string {
  if (OBJECT_ID.test(id)) return id;
  throw notAnId(id);
}

function notAnId(id: string): UserError {
  return new UserError(`${JSON.stringify(id.slice(0, 200))} is no git object name; it should be 40 hex digits`);
}

function cannotWrite(file: string, error: unknown): UserError {
  const code = errorCode(error) ?? String(error);
  const why: { readonly [code: string]: string } = {
    ENOSPC: "the disk is full",
    EACCES: "permission denied",
    EROFS: "the file system is read-only",
    EEXIST: "it exists already",
    ENOENT: "its folder does not exist",
  };
  return new UserError(`${file}: cannot be written: ${why[code] ?? code}`);
}

/** Git's complaint in one printable line. */
function plain(complaint: string): string {
  const line = complaint
    .replace(/^fatal: /, "")
    .replaceAll(/\p{Cc}/gu, " ")
    .slice(0, 300);
  return line === "" ? "git gave no reason" : line;
}
