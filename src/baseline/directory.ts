import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Acceptance } from "../bench/acceptance.ts";
import type { Environment, Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { parseAcceptances } from "./acceptances.ts";
import { readByDigest, readEnvironment } from "./by-digest.ts";
import { ACCEPTANCES_FILE, bitsetFile } from "./layout.ts";
import { holdLock } from "./lock.ts";
import { planRecording, type ReadStoreFile, type Recent, type RecordingPlan, readRecent } from "./recording.ts";
import { writeWhole } from "./write-whole.ts";

/** Results that outlive a job, in a directory with the store's layout. */
export interface DirectoryStore {
  /** Appends every measured benchmark of a result; recording the same result twice adds nothing. */
  record(result: Result): Promise<Pick<RecordingPlan, "recorded" | "alreadyThere">>;
  /** The last 30 points of each series of a device. */
  recent(device: string): Promise<Recent>;
  /** A bitset that a point names by digest, as base64. */
  bitset(digest: string): Promise<string>;
  /** An environment that a point names by digest. */
  environment(digest: string): Promise<Environment>;
  /** Regressions that maintainers accepted; none where no file says so. */
  acceptances(): Promise<readonly Acceptance[]>;
}

/**
 * Opens a directory store; the directory is made at the first recording.
 *
 * Each file is written beside its place, synced and renamed, one recording at a time under a lock, so a killed writer
 * loses at most its own recording and a second try completes it.
 */
export function openDirectoryStore(root: string): DirectoryStore {
  const read: ReadStoreFile = (path) => readIfThere(join(root, path), `${root}/${path}`);
  return {
    recent: (device) => readRecent(read, device),
    bitset: (digest) => readByDigest(read, bitsetFile(digest), digest),
    environment: (digest) => readEnvironment(read, digest),
    acceptances: async () => parseAcceptances((await read(ACCEPTANCES_FILE)) ?? "", `${root}/${ACCEPTANCES_FILE}`),
    record: async (result) => {
      await ensureDirectory(root);
      await using _lock = await holdLock(join(root, "lock"));
      const { writes, recorded, alreadyThere } = await planRecording(read, result);
      for (const [path, content] of writes) await writeFile(root, path, content);
      return { recorded, alreadyThere };
    },
  };
}

async function readIfThere(path: string, shown: string): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw new UserError(
      `${shown}: cannot be read (${reasonOf(error)}); nothing was written, mend the store or name another`,
    );
  }
}

async function ensureDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UserError(`${path}: cannot be made a store (${reasonOf(error)}); name a directory that you may write`);
  }
}

async function writeFile(root: string, path: string, content: string): Promise<void> {
  try {
    await writeWhole(join(root, path), content);
  } catch (error) {
    throw new UserError(
      `${root}/${path}: cannot be written (${reasonOf(error)}); free space or mend the permissions and record again`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unreadable";
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
