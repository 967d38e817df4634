import { sha256Hex } from "../bench/digest.ts";
import { explainIssues, parseJson } from "../bench/document.ts";
import { type Environment, environmentSchema } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { environmentFile } from "./layout.ts";
import type { ReadStoreFile } from "./recording.ts";

/**
 * The content of a file that a point names by its digest.
 *
 * @throws UserError if it is absent or not what was recorded: a point without what it refers to is damage, not history.
 */
export async function readByDigest(read: ReadStoreFile, path: string, digest: string): Promise<string> {
  const content = await read(path);
  if (content !== undefined && sha256Hex(content) === digest) return content;
  const what =
    content === undefined ? "missing, though a recorded point names it" : "not the content that was recorded";
  throw new UserError(`${path}: ${what}; restore the store from its backup or history`);
}

/** The environment that a point names by its digest; damage is a UserError as well. */
export async function readEnvironment(read: ReadStoreFile, digest: string): Promise<Environment> {
  const path = environmentFile(digest);
  const checked = environmentSchema.safeParse(parseJson(await readByDigest(read, path, digest), path));
  if (checked.success) return checked.data;
  throw new UserError(`${path}: ${explainIssues(checked.error.issues)}; restore the store from its backup or history`);
}
