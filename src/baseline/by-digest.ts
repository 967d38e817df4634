import { sha256Hex } from "../bench/digest.ts";
import { UserError } from "../bench/user-error.ts";
import { bitsetFile } from "./layout.ts";
import type { StoreFiles } from "./place.ts";

/**
 * The bitset that a point names by its digest, as base64.
 *
 * @throws UserError if it is absent or not what was recorded: a point without what it refers to is damage, not history.
 */
export async function readBitset(files: StoreFiles, digest: string): Promise<string> {
  const path = bitsetFile(digest);
  const content = await files.read(path);
  if (content !== undefined && sha256Hex(content) === digest) return content;
  const what =
    content === undefined ? "missing, though a recorded point names it" : "not the content that was recorded";
  throw new UserError(`${path}: ${what}; restore the store from its backup or history`);
}
