import { UserError } from "../bench/user-error.ts";
import { SUBMODULE_MODE, SYMLINK_MODE } from "../plan/tree.ts";
import { runGit } from "./git.ts";

const MAXIMUM_LIST_BYTES = 64 * 1024 * 1024;

/**
 * The files that git tracks below the root of a work tree and whose names end so, in git's order: regular files alone, no
 * symbolic links or submodules, no names that are not UTF-8.
 *
 * @param root of the work tree.
 * @param extensions with their dot, in any case.
 * @throws UserError where git cannot list them.
 */
export async function trackedFiles(root: string, extensions: readonly string[]): Promise<readonly string[]> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const patterns = extensions.map((extension) => `:(top,icase,glob)**/*${extension}`);
  const { code, complaint } = await runGit(root, ["ls-files", "--stage", "-z", "--", ...patterns], (piece) => {
    length += piece.length;
    if (length > MAXIMUM_LIST_BYTES)
      throw new UserError(`${root}: too many model files to list; write edgebench.yml by hand`);
    pieces.push(piece);
  });
  if (code !== 0)
    throw new UserError(
      `${root}: git cannot list the tracked files (${complaint.replaceAll(/\p{Cc}/gu, " ")}); mend the repository`,
    );
  return parseStage(Buffer.concat(pieces));
}

/** Records of `mode id stage TAB path NUL`. An unmerged path has several. */
function parseStage(bytes: Uint8Array): readonly string[] {
  const paths = new Set<string>();
  let start = 0;
  for (let nul = bytes.indexOf(0, start); nul >= 0; nul = bytes.indexOf(0, start)) {
    const record = bytes.subarray(start, nul);
    start = nul + 1;
    const tab = record.indexOf(0x09);
    const mode = new TextDecoder().decode(record.subarray(0, 6));
    if (mode === SYMLINK_MODE || mode === SUBMODULE_MODE) continue;
    const path = decodeUtf8(record.subarray(tab + 1));
    if (path !== undefined) paths.add(path);
  }
  return [...paths];
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
