import { resolve } from "node:path";
import type { Recording } from "../baseline/recording.ts";
import { LEFT_OUT, type LeftOut } from "../baseline/session-file.ts";
import type { Store } from "../baseline/store.ts";
import { UserError } from "../bench/user-error.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { readResults } from "./files.ts";
import { openStore } from "./open-store.ts";
import { publishTarget } from "./publish-target.ts";

export interface RecordOptions {
  readonly results: string;
  /** A directory, or `branch:NAME`. */
  readonly store: string;
  /** Where the published page is written: a directory, `branch:NAME`, or `branch:NAME:FOLDER`. */
  readonly publish?: string | undefined;
  /** The address that the page has. */
  readonly publishUrl?: string | undefined;
  readonly json: boolean;
}

/** Appends results to the baseline store, and publishes how its benchmarks stand where that is asked for. */
export async function record(options: RecordOptions, context: Context): Promise<ExitCode> {
  const { publish: name, publishUrl: url } = options;
  const target = name === undefined ? undefined : publishTarget(name, options.store);
  const store = await openStore(options.store, context);
  const recordings = await recordFolder(options.results, store, context);
  if (name !== undefined && target !== undefined) {
    const { publishPage } = await import("./publish-page.ts");
    context.progress.line(await publishPage({ store, target, name, url }, context));
  }
  context.out(
    options.json
      ? `${JSON.stringify({ store: options.store, devices: recordings })}\n`
      : recordings.map((one) => `${recordingLine(one)}\n`).join(""),
  );
  return 0;
}

/**
 * Records every result in a folder at once.
 *
 * @throws UserError where there is none, one cannot be read, or the store cannot be written.
 */
export async function recordFolder(folder: string, store: Store, context: Context): Promise<readonly Recording[]> {
  const results = await readResults(context, resolve(context.cwd, folder));
  if (results.length === 0)
    throw new UserError(
      `${folder}: no result file edgebench-result-<device>-<attempt>.json in it; name the folder into which edgebench bench wrote`,
    );
  return store.record(results);
}

const LEFT_OUT_WORDS: { readonly [why in LeftOut]: string } = {
  emulated: "of an emulated processor left out",
  foreign: "of another tool left out, which cannot be compared later",
  implausible: "left out that cannot be true",
};

/** What became of one result, for people. */
export function recordingLine({ device, recorded, alreadyThere, leftOut = {} }: Recording): string {
  const already = alreadyThere === 0 ? "" : `, ${alreadyThere} recorded before`;
  const left = LEFT_OUT.flatMap((why) =>
    leftOut[why] === undefined ? [] : [`, ${leftOut[why]} ${LEFT_OUT_WORDS[why]}`],
  );
  return `${device}: ${recorded} measurements recorded${already}${left.join("")}`;
}
