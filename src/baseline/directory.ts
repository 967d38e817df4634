import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import { holdLock } from "./lock.ts";
import type { Place, StoreFiles } from "./place.ts";
import { type Store, storeAt } from "./store.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Opens a store in a directory; it is made at the first recording.
 *
 * Each file is written beside its place, synced and renamed, one writer at a time under a lock, so a killed writer loses at
 * most its own recording and a second try completes it.
 */
export function openDirectoryStore(root: string): Store {
  return storeAt(directoryPlace(root));
}

/** Files in a directory, which is made at the first change. */
export function directoryPlace(root: string): Place {
  const read = (path: string) => readIfThere(join(root, path), `${root}/${path}`);
  const files: StoreFiles = {
    read,
    holds: async (path, content) => (await read(path)) === content,
    list: (folder) => listIfThere(join(root, folder), `${root}/${folder}`),
  };
  return {
    isAtHand: true,
    look: async () => files,
    change: async (decide) => {
      await ensureDirectory(root);
      await using _lock = await holdLock(join(root, "lock"));
      const { writes, outcome } = await decide(files);
      for (const [path, content] of writes) await writeFile(root, path, content);
      return outcome;
    },
  };
}

async function readIfThere(path: string, shown: string): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw unreadable(shown, error);
  }
}

async function listIfThere(path: string, shown: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (isAbsence(error)) return [];
    throw unreadable(shown, error);
  }
}

function unreadable(shown: string, error: unknown): UserError {
  return new UserError(
    `${shown}: cannot be read (${reasonOf(error)}); nothing was written, mend it or name another place`,
  );
}

async function ensureDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UserError(`${path}: cannot be made (${reasonOf(error)}); name a directory that you may write`);
  }
}

async function writeFile(root: string, path: string, content: string): Promise<void> {
  try {
    await writeWhole(join(root, path), content);
  } catch (error) {
    throw new UserError(
      `${root}/${path}: cannot be written (${reasonOf(error)}); free space or mend the permissions and run it again`,
    );
  }
}

function reasonOf(error: unknown): string {
  return errorCode(error) ?? "unreadable";
}

function isAbsence(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}
