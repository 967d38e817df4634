import { readFile, stat } from "node:fs/promises";
import { UserError } from "../bench/user-error.ts";
import { locate, quoted, unreadable } from "./location.ts";

/** Of one image's file. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of one image's file.
 *
 * @throws UserError where it is no regular file, too large or cannot be read.
 */
export async function readImageFile(root: string, path: string, shown: string): Promise<Uint8Array> {
  const file = await locate(root, path, shown);
  return readCapped(file, MAX_FILE_BYTES, shown);
}

/** The bytes of a regular file of at most `cap` bytes. @throws UserError where it is none. */
export async function readCapped(file: string, cap: number, shown: string): Promise<Uint8Array> {
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) throw new UserError(`${quoted(shown)} is not a regular file; put the file itself there`);
    if (size > cap)
      throw new UserError(
        `${quoted(shown)} has ${size} bytes, more than the ${cap} that edgebench reads; make it smaller or leave it out`,
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(unreadable(shown, error));
  }
}
