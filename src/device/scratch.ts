import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";

/** A folder of a job's own, gone with everything in it when the job ends. */
export interface Scratch extends AsyncDisposable {
  readonly path: string;
}

/**
 * Makes a temporary folder that only this user can read: in `parent`, by default where the system (`TMPDIR`) or the runner
 * (`RUNNER_TEMP`) keeps such things.
 *
 * @throws UserError where none can be made.
 */
export async function openScratch(parent: string = process.env["RUNNER_TEMP"] || tmpdir()): Promise<Scratch> {
  try {
    const path = await mkdtemp(join(await realpath(parent), "edgebench-"));
    return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
  } catch (error) {
    const code = errorCode(error) ?? "unknown";
    throw new UserError(
      `the folder for temporary files: no folder can be made in it (${code}); point TMPDIR at one that you may write and that has room`,
    );
  }
}
