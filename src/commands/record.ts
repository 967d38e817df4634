import { resolve } from "node:path";
import { openDirectoryStore } from "../baseline/directory.ts";
import { UserError } from "../bench/user-error.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { readResults } from "./files.ts";

export interface RecordOptions {
  readonly results: string;
  readonly store: string;
  readonly json: boolean;
}

/** Appends results to the baseline store. */
export async function record(options: RecordOptions, context: Context): Promise<ExitCode> {
  const store = openStore(options.store, context);
  const results = await readResults(context, resolve(context.cwd, options.results));
  if (results.length === 0)
    throw new UserError(
      `${options.results}: no result file edgebench-result-<device>-<attempt>.json in it; name the folder into which edgebench bench wrote`,
    );
  const recorded: { device: string; recorded: number; alreadyThere: number }[] = [];
  for (const result of results) recorded.push({ device: result.device.label, ...(await store.record(result)) });
  context.out(
    options.json
      ? `${JSON.stringify({ store: options.store, devices: recorded })}\n`
      : recorded.map((line) => `${describe(line)}\n`).join(""),
  );
  return 0;
}

/** Opens the store that a user named: a directory. */
export function openStore(name: string, context: Context): ReturnType<typeof openDirectoryStore> {
  if (name.startsWith("branch:"))
    throw new UserError(`--store ${name}: a store on a branch is not supported by this version; name a directory`);
  return openDirectoryStore(resolve(context.cwd, name));
}

function describe(line: { readonly device: string; readonly recorded: number; readonly alreadyThere: number }): string {
  const already = line.alreadyThere === 0 ? "" : `, ${line.alreadyThere} recorded before`;
  return `${line.device}: ${line.recorded} measurements recorded${already}`;
}
