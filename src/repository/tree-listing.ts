import { UserError } from "../bench/user-error.ts";
import { isPlainPath, type Tree, type TreeEntry } from "../plan/tree.ts";

const MAXIMUM_FILES = 1_000_000;
/** Longer than any path that a file system takes. */
const MAXIMUM_RECORD_BYTES = 65_536;

/**
 * Takes the output of `git ls-tree -r -z -l --full-tree` piece by piece: `mode type id size TAB path NUL`, the size
 * padded with spaces and `-` for submodules.
 */
export class TreeListing {
  readonly #files = new Map<string, TreeEntry>();
  readonly #notUtf8: string[] = [];
  #rest = new Uint8Array(0);

  /** @throws UserError for a tree too large to plan from. */
  add(piece: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let start = 0;
    for (let nul = bytes.indexOf(0, start); nul >= 0; nul = bytes.indexOf(0, start)) {
      this.#record(bytes.subarray(start, nul));
      start = nul + 1;
    }
    this.#rest = bytes.slice(start);
    if (this.#rest.length > MAXIMUM_RECORD_BYTES)
      throw new UserError(`the repository has a path of more than ${MAXIMUM_RECORD_BYTES} bytes; rename it`);
  }

  get tree(): Tree {
    return { files: this.#files, notUtf8: this.#notUtf8 };
  }

  #record(record: Uint8Array): void {
    const tab = record.indexOf(0x09);
    const [mode = "", , blob = "", size = ""] = new TextDecoder().decode(record.subarray(0, tab)).split(/ +/);
    const name = record.subarray(tab + 1);
    if (this.#files.size + this.#notUtf8.length >= MAXIMUM_FILES)
      throw new UserError(`the commit has more than ${MAXIMUM_FILES} files, more than edgebench plans from`);
    const path = decodeUtf8(name);
    if (path === undefined) this.#notUtf8.push(new TextDecoder().decode(name));
    else if (!isPlainPath(path))
      throw new UserError(
        `the commit has a file whose path leads out of it, ${JSON.stringify(path.slice(0, 200))}; remove it`,
      );
    else this.#files.set(path, { blob, mode, bytes: size === "-" ? 0 : Number(size) });
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
