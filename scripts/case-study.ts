import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { claimPart } from "./case-study-claim.ts";
import { classFigures, measurementOf, RUNS, runFigures, type StudyRun } from "./case-study-figures.ts";
import {
  accuracyPart,
  classesPart,
  correlationPart,
  gainPart,
  runsPart,
  type Transcripts,
  warmUpPart,
} from "./case-study-parts.ts";
import { withTables } from "./readme-tables.ts";
import { type Shell, transcript } from "./transcript.ts";

/**
 * Writes the figures of docs/case-study.md from the raw files of the study of 2019, which have no licence and are not
 * committed: EDGEBENCH_STUDY_DIR names the folder that holds them.
 */

const DOCUMENT = fileURLToPath(new URL("../docs/case-study.md", import.meta.url));
/** What the document's marks name as where its figures come from. */
export const CASE_STUDY_ORIGIN = "scripts/case-study.ts";

/** What the files in a folder amount to. */
export async function readStudy(folder: string): Promise<readonly StudyRun[]> {
  const measured = async (file: string) => measurementOf(file, await readFile(join(folder, file), "utf8"));
  return Promise.all(
    RUNS.map(async ({ name, full, short }) => {
      const [whole, part] = [await measured(full), await measured(short)];
      return { name, full: runFigures(full, whole), short: runFigures(short, part), classes: classFigures(whole) };
    }),
  );
}

/** Every part of the document that holds a figure, by the name of its place. @param folder holds the study's files. */
export async function caseStudyParts(folder: string): Promise<ReadonlyMap<string, string>> {
  const study = await readStudy(folder);
  const scratch = await mkdtemp(join(tmpdir(), "edgebench-case-study-"));
  try {
    const shell = { folder: scratch, variables: { EDGEBENCH_STUDY_DIR: folder } };
    const told = await transcripts(shell);
    return new Map([
      ["runs", runsPart(study, told)],
      ["claim", await claimPart(shell)],
      ["warm-up", warmUpPart(study, told)],
      ["classes", classesPart(study, told)],
      ["gain", gainPart(study, told)],
      ["correlation", correlationPart(study, told)],
      ["accuracy", accuracyPart(study, told)],
    ]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The commands of the document, in its order: later ones take the files of earlier ones. */
async function transcripts(shell: Shell): Promise<Transcripts> {
  const take = (file: string, model: string, out: string) =>
    `edgebench import tryolabs-2019 $EDGEBENCH_STUDY_DIR/${file} --model ${model} --device untold --out ${out}.json`;
  const told = (...commands: readonly string[]) => transcript(commands, shell);
  return {
    runs: await told(take("last_results_B3.csv", "b3", "b3")),
    warmUp: await told(`${take("last_results_trt_FP16_B3.txt", "b3", "b3-trt-103")} | grep 'warming up'`),
    classes: await told(`${take("last_results_B0.csv", "b0", "b0")} | grep 'every 10th'`),
    gain: await told(
      `${take("last_results_B3_trt_FP16.csv", "b3", "b3-trt")} | head -1`,
      "edgebench compare b3.json b3-trt.json | grep 'inconclusive  latency (median)'",
      `${take("last_results_B0_trt_FP16.csv", "b0", "b0-trt")} | head -1`,
      "edgebench compare b0.json b0-trt.json | grep 'inconclusive  latency (median)'",
    ),
    correlation: await told(`${take("last_results_B3.csv", "b3", "b3")} | grep 'resembles'`),
    accuracy: await told(
      `${take("last_results_trt_FP16_B3.txt", "b3", "b3-trt-103")} | grep 'not representative'`,
      "edgebench compare b3-trt.json b3-trt-103.json | grep -A1 'the 103 images'",
    ),
  };
}

/** Why a folder cannot be read, in a sentence; undefined where it holds all files of the study. */
async function whyUnread(folder: string): Promise<string | undefined> {
  const remedy = "clone github.com/tryolabs/efficientnet, branch billy, and name its folder results";
  if (folder === "") return `EDGEBENCH_STUDY_DIR names no folder; ${remedy}`;
  for (const file of RUNS.flatMap(({ full, short }) => [full, short]))
    if ((await stat(join(folder, file)).catch(() => undefined))?.isFile() !== true)
      return `EDGEBENCH_STUDY_DIR: no ${file} in ${folder}; ${remedy}`;
  return undefined;
}

async function writeFigures(folder = ""): Promise<void> {
  const why = await whyUnread(folder);
  if (why !== undefined) {
    console.error(`case-study: ${why}`);
    process.exitCode = 2;
    return;
  }
  const document = await readFile(DOCUMENT, "utf8");
  await writeFile(DOCUMENT, withTables(document, await caseStudyParts(folder), CASE_STUDY_ORIGIN));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFigures(process.env["EDGEBENCH_STUDY_DIR"]);
