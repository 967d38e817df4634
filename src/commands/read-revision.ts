import { readFile, stat } from "node:fs/promises";
import { bounded } from "../baseline/bounded.ts";
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
import type { Repository } from "../plan/repository.ts";
import type { Revision } from "../plan/revision.ts";
import { SUBMODULE_MODE, SYMLINK_MODE, type Tree } from "../plan/tree.ts";

/** How many files of up to so many bytes are read at the same time: each of them is in memory whole. Larger ones come alone. */
const AT_ONCE = [
  { bytes: 1024 * 1024, files: 64 },
  { bytes: 64 * 1024 * 1024, files: 4 },
] as const;

/**
 * Reads what a plan needs of one commit: its tree and its configuration. Nothing of the work tree is read.
 *
 * @param configFile path in the repository.
 * @param name how error sentences name the configuration.
 * @param other a revision that may have the same configuration, which is then not read again.
 * @throws UserError for a configuration that cannot be used; none at all is null.
 */
export async function readRevision(
  repository: Repository,
  commit: string,
  configFile: string,
  name = configFile,
  other?: Revision,
): Promise<Revision> {
  const tree = await repository.tree(commit);
  const [mine, theirs] = [tree.files.get(configFile), other?.tree.files.get(configFile)];
  if (other !== undefined && mine !== undefined && mine.blob === theirs?.blob && mine.mode === theirs.mode)
    return { commit, tree, config: other.config };
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

/**
 * Reads every blob that a plan of these revisions depends on. A model is read once, however many commits have it.
 *
 * @param known what was read before; part of the answer.
 * @param spared paths of models that are not read.
 */
export async function readFacts(
  repository: Repository,
  revisions: readonly Revision[],
  known: ReadonlyMap<string, BlobFacts> = new Map(),
  spared: ReadonlySet<string> = new Set(),
): Promise<ReadonlyMap<string, BlobFacts>> {
  const facts = new Map(known);
  const gates = AT_ONCE.map(({ bytes, files }) => ({ bytes, turn: bounded(files) }));
  const alone = bounded(1);
  // Models name further files, which are asked for in the next turn.
  for (;;) {
    const wanted = blobsToRead(revisions, facts, spared);
    if (wanted.length === 0) return facts;
    const read = wanted.map(async (request) => {
      const { turn } = gates.find(({ bytes }) => request.bytes <= bytes) ?? { turn: alone };
      return [request.blob, await turn(() => readBlobFacts(repository, request))] as const;
    });
    for (const [blob, found] of await Promise.all(read)) facts.set(blob, found);
  }
}

async function readBlobFacts(repository: Repository, { blob, path }: BlobRequest): Promise<BlobFacts> {
  const facts = inspectBlob(path, await repository.readBlob(blob, MAXIMUM_FILE_BYTES));
  if (facts.kind !== "lfs") return facts;
  const bytes = await readLfsObject(repository, facts);
  return bytes === undefined ? facts : { ...facts, content: inspectContent(path, bytes) };
}

/** Undefined where the object was not fetched, or is too large to look into: its job will tell. */
async function readLfsObject(
  repository: Repository,
  { sha256, bytes }: Extract<BlobFacts, { kind: "lfs" }>,
): Promise<Uint8Array | undefined> {
  const file = bytes < MAXIMUM_FILE_BYTES ? await repository.lfsObject(sha256, bytes) : undefined;
  // A pointer can say a smaller size than its object has.
  if (file === undefined || (await stat(file)).size >= MAXIMUM_FILE_BYTES) return undefined;
  return await readFile(file);
}
