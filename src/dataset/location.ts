import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";

/**
 * A relative path in its plainest spelling, or undefined where it is none that stays below its folder: nothing absolute,
 * no `..`, no backslash, no control character.
 */
export function plainPath(path: string): string | undefined {
  if (path.length > 4_096 || path.startsWith("/") || path.includes("\\") || [...path].some(isControl)) return undefined;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? undefined : parts.join("/");
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0x7f;
}

/**
 * Where a path below a folder really is. `shown` is how messages name it; local absolute paths stay out of them.
 *
 * @param folder absolute, free of symbolic links.
 * @throws UserError where the path leaves the folder, leads through a symbolic link or does not exist.
 */
export async function locate(folder: string, path: string, shown: string): Promise<string> {
  const plain = plainPath(path);
  if (plain === undefined)
    throw new UserError(
      `${quoted(shown)} is not a plain relative path; write it with forward slashes, without ".." and not absolute`,
    );
  const wanted = join(folder, plain);
  const real = await realpath(wanted).catch((error: unknown) => {
    throw new UserError(unreadable(shown, error));
  });
  if (real !== wanted)
    throw new UserError(
      `${quoted(shown)} is or leads through a symbolic link, which datasets must not contain; put the files themselves there`,
    );
  return wanted;
}

/** The same for a folder. */
export async function locateFolder(folder: string, path: string, shown: string): Promise<string> {
  const found = await locate(folder, path, shown);
  if (!(await stat(found)).isDirectory())
    throw new UserError(`${quoted(shown)} is not a folder; name the folder that holds the images`);
  return found;
}

/** Why something cannot be read, without the absolute path that Node's message carries. */
export function unreadable(shown: string, error: unknown): string {
  const code = errorCode(error) ?? "unknown error";
  if (code === "ENOENT" || code === "ENOTDIR")
    return `${quoted(shown)} does not exist; check the dataset's path in edgebench.yml, and that the data are on this machine`;
  if (code === "EACCES" || code === "EPERM")
    return `${quoted(shown)} cannot be read: permission denied; give the user that runs edgebench the right to read it`;
  if (code === "ELOOP")
    return `${quoted(shown)} is a symbolic link, which datasets must not contain; put the file itself there`;
  return `${quoted(shown)} cannot be read (${code}); check the file and the disk`;
}

/** A name from outside in a message: quoted, control characters escaped, cut at 200 characters. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}
