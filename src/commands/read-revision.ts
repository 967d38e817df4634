import { readFile, stat } from "node:fs/promises";
import { UserError } from "../bench/user-error.ts";
import { MAX_CONFIG_BYTES } from "../config/bounds.ts";
import type { Config } from "../config/config.ts";
import { parseConfigBytes } from "../config/parse.ts";
import { tooLarge } from "../config/source.ts";
import {
  type BlobFacts,
  type BlobRequest,
  blobsToRead,
  inspectBlob,
  inspectContent,
  MAXIMUM_FILE_BYTES,
} from "../plan/blobs.ts";
import type { Revision } from "../plan/revision.ts";
import { SUBMODULE_MODE, SYMLINK_MODE, type Tree } from "../plan/tree.ts";
import type { Repository } from "../repository/repository.ts";

/**
 * Reads what a plan needs of one commit: its tree and its configuration. Nothing of the work tree is read.
 *
 * @param configFile path in the repository.
 * @param name how error sentences name the configuration.
 * @throws UserError for a configuration that cannot be used; none at all is null.
 */
export async function readRevision(
  repository: Repository,
  commit: string,
  configFile: string,
  name = configFile,
): Promise<Revision> {
  const tree = await repository.tree(commit);
  return { commit, tree, config: await readConfig(repository, tree, configFile, name) };
}

async function readConfig(repository: Repository, tree: Tree, path: string, name: string): Promise<Config | null> {
  const entry = tree.files.get(path);
  if (entry === undefined) return null;
  if (entry.mode === SYMLINK_MODE || entry.mode === SUBMODULE_MODE)
    throw new UserError(`${name}: a symbolic link or submodule, which is not followed; commit the file itself`);
  if (entry.bytes > MAX_CONFIG_BYTES) throw tooLarge(entry.bytes, name);
  return parseConfigBytes(await repository.readBlob(entry.blob, MAX_CONFIG_BYTES), name);
}

/** Reads every blob that a plan of these revisions depends on. A model is read once, however many commits have it. */
export async function readFacts(
  repository: Repository,
  revisions: readonly Revision[],
): Promise<ReadonlyMap<string, BlobFacts>> {
  const facts = new Map<string, BlobFacts>();
  // Models name further files, which are asked for in the next turn.
  for (let wanted = blobsToRead(revisions, facts); wanted.length > 0; wanted = blobsToRead(revisions, facts))
    for (const request of wanted) facts.set(request.blob, await readBlobFacts(repository, request));
  return facts;
}

async function readBlobFacts(repository: Repository, { blob, path }: BlobRequest): Promise<BlobFacts> {
  const facts = inspectBlob(path, await repository.readBlob(blob, MAXIMUM_FILE_BYTES));
  if (facts.kind !== "lfs") return facts;
  const bytes = await readLfsObject(repository, facts.sha256);
  return bytes === undefined ? facts : { ...facts, content: inspectContent(path, bytes) };
}

/** Undefined where the object was not fetched, or is too large to look into: its job will tell. */
async function readLfsObject(repository: Repository, sha256: string): Promise<Uint8Array | undefined> {
  const file = await repository.lfsObject(sha256);
  if (file === undefined || (await stat(file)).size >= MAXIMUM_FILE_BYTES) return undefined;
  return await readFile(file);
}
