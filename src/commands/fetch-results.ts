import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { UserError } from "../bench/user-error.ts";
import { type ResultName, readResultName, resultArtifact } from "../github/artifact-name.ts";
import { downloadArchive, type ListedArtifact, listArtifacts } from "../github/artifacts.ts";
import type { GitHub } from "../github/client.ts";
import { extractOnlyEntry } from "../github/only-entry.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import { resultFileName } from "./files.ts";
import { openStepGitHub, runAttempt } from "./step-github.ts";
import { fetchFolder } from "./step-inputs.ts";

/** The largest honest result packs to about a tenth of this. */
const MOST_ARCHIVE_BYTES = 200 * 1024 * 1024;
const MOST_ARCHIVE_BYTES_TOGETHER = 1024 * 1024 * 1024;
/** Unpacked. All results are held in memory at once when they are judged. */
const MOST_RESULT_BYTES = 256 * 1024 * 1024;
const AT_ONCE = 8;
/** A list may lag behind an upload by so many seconds, once and again. */
const LIST_PAUSES = [3, 10];

export interface ResultsWanted {
  /** The plan's devices: results of others are not fetched. Everyone's where left out. */
  readonly devices?: ReadonlySet<string>;
  /** Devices whose job ended well, so that their result must be there. */
  readonly certain?: ReadonlySet<string>;
  /** Seconds before the list is read again while a certain result is not in it. */
  readonly listPauses?: readonly number[];
}

export interface FetchedResults {
  /** Holds at most one result file per device, that of the newest attempt. */
  readonly folder: string;
  /** Why a device's result was not taken, by the device's label. */
  readonly absent: ReadonlyMap<string, string>;
}

/**
 * Where the devices' results lie on this machine: the folder that the input `results` names, or what the jobs of this run
 * uploaded. Every byte of the latter is hostile: only artifacts with a result's name are looked at, sizes are capped before
 * and while they are fetched, and one that is refused costs its own device alone.
 */
export async function fetchResults(
  runner: ActionRunner,
  context: Context,
  wanted: ResultsWanted = {},
): Promise<FetchedResults> {
  const given = runner.input("results");
  if (given !== "") return { folder: resolve(context.cwd, given), absent: new Map() };
  const github = await openStepGitHub(runner, context);
  const chosen = await listResults(github, context, wanted);
  const folder = await fetchFolder(context);
  const absent = new Map<string, string>();
  for (let start = 0; start < chosen.length; start += AT_ONCE)
    await Promise.all(
      chosen.slice(start, start + AT_ONCE).map(async (one) => {
        const reason = await fetchResult(github, one, folder, context).catch(sentenceOf);
        if (reason !== undefined) absent.set(one.device, reason);
      }),
    );
  return { folder, absent };
}

interface ChosenResult extends ResultName {
  readonly artifact: ListedArtifact;
  /** Set where it is too large to be fetched. */
  readonly refused?: string;
}

async function listResults(github: GitHub, context: Context, wanted: ResultsWanted): Promise<readonly ChosenResult[]> {
  const { runId, attempt } = runAttempt(context);
  for (const pause of [...(wanted.listPauses ?? LIST_PAUSES), undefined]) {
    const found = newestPerDevice(await listArtifacts(github, runId), attempt, wanted.devices);
    const isWhole = [...(wanted.certain ?? [])].every((device) => found.has(device));
    if (isWhole || pause === undefined) return withinBounds([...found.values()]);
    await delay(pause * 1000);
  }
  return [];
}

/** Of several results of a device the one of the newest attempt; a device that was not run again keeps its earlier one. */
function newestPerDevice(
  listed: readonly ListedArtifact[],
  attempt: number,
  devices: ReadonlySet<string> | undefined,
): ReadonlyMap<string, ChosenResult> {
  const newest = new Map<string, ChosenResult>();
  for (const artifact of listed) {
    const name = readResultName(artifact.name);
    if (name === undefined || name.attempt > attempt || devices?.has(name.device) === false) continue;
    const before = newest.get(name.device);
    if (before === undefined || before.attempt < name.attempt) newest.set(name.device, { ...name, artifact });
  }
  return newest;
}

function withinBounds(chosen: readonly ChosenResult[]): readonly ChosenResult[] {
  let together = 0;
  return chosen.map((one) => {
    const { name, bytes } = one.artifact;
    if (bytes > MOST_ARCHIVE_BYTES)
      return { ...one, refused: `the artifact ${name} has ${bytes} bytes, more than a result has` };
    together += bytes;
    return together > MOST_ARCHIVE_BYTES_TOGETHER
      ? { ...one, refused: `the results have more than ${MOST_ARCHIVE_BYTES_TOGETHER} bytes together` }
      : one;
  });
}

async function fetchResult(
  github: GitHub,
  chosen: ChosenResult,
  folder: string,
  { signal }: Context,
): Promise<undefined> {
  const { artifact, device, attempt, refused } = chosen;
  if (refused !== undefined) throw new UserError(refused);
  const archive = join(folder, `${resultArtifact(chosen)}.zip`);
  const name = resultFileName(device, attempt);
  // The size that was told is a promise: not a byte more is taken.
  await downloadArchive(github, artifact, archive, { mostBytes: artifact.bytes, signal });
  const to = join(folder, name);
  await extractOnlyEntry(archive, { name, to, mostBytes: MOST_RESULT_BYTES }, artifact.name);
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
