import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { decodeResult } from "../bench/decode.ts";
import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { type ResultName, readResultName } from "../github/artifact-name.ts";
import type { Context } from "./context.ts";
import { resultFiles } from "./files.ts";

export interface DeviceResults {
  readonly results: readonly Result[];
  /** Why the result of a device cannot be used, by its label. */
  readonly absent: ReadonlyMap<string, string>;
}

/**
 * Reads the results of devices, each for itself: one that cannot be read, or that claims to be another's, makes its own
 * device not measured and hides no other's regression. Of several attempts of a device the newest is read, and no older one
 * in its place.
 *
 * @param folder holds result files, or folders of result files, as artifacts arrive.
 * @param devices the plan's; files of others are left alone.
 * @throws UserError where the folder cannot be listed.
 */
export async function readDeviceResults(
  context: Context,
  folder: string,
  devices: ReadonlySet<string>,
): Promise<DeviceResults> {
  const results: Result[] = [];
  const absent = new Map<string, string>();
  for (const file of (await newestFiles(context, folder)).values()) {
    if (!devices.has(file.device)) {
      context.progress.line(`A result of the device ${file.device} is left aside: the plan has no job for it.`);
      continue;
    }
    try {
      results.push(await readOwn(file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      absent.set(file.device, error.message);
    }
  }
  return { results, absent };
}

interface ResultFile extends ResultName {
  readonly path: string;
}

/** Sentences name the file without its folder: they are shown to everyone who sees the report. */
async function readOwn({ path, device, attempt }: ResultFile): Promise<Result> {
  const file = basename(path);
  const result = await decodeResult(createReadStream(path, { highWaterMark: 1 << 20 }), file);
  const { label } = result.device;
  if (label !== device)
    throw new UserError(`${file}: claims to be of the device ${label}, and comes from the job of ${device}`);
  if (result.session.attempt !== attempt)
    throw new UserError(
      `${file}: claims to be of attempt ${result.session.attempt}, and comes from attempt ${attempt}`,
    );
  return result;
}

async function newestFiles(context: Context, folder: string): Promise<ReadonlyMap<string, ResultFile>> {
  const newest = new Map<string, ResultFile>();
  for (const path of await resultFiles(context, folder)) {
    const name = readResultName(basename(path, ".json"));
    const before = name === undefined ? undefined : newest.get(name.device);
    if (name !== undefined && (before === undefined || before.attempt < name.attempt))
      newest.set(name.device, { ...name, path });
  }
  return newest;
}
