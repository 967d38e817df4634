import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import picocolors from "picocolors";
import { writeWhole } from "../baseline/write-whole.ts";
import { UserError } from "../bench/user-error.ts";
import { plain } from "../report/escape.ts";
import { openRepository } from "../repository/repository.ts";
import { workTreeRoot } from "../repository/work-tree.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { codeOf } from "./files.ts";
import { type FirstModel, firstConfig, groupModels, MOST_MODELS, PLACEHOLDER_PATH } from "./first-config.ts";
import { firstWorkflow, WORKFLOW_PATH } from "./first-workflow.ts";
import { type Found, findModels } from "./found-models.ts";

export interface InitOptions {
  /** Replace files that are there. */
  readonly force: boolean;
  readonly json: boolean;
}

const CONFIG_PATH = "edgebench.yml";

interface Written {
  readonly path: string;
  readonly state: "written" | "replaced";
}

/**
 * Writes a first `edgebench.yml` and workflow, from the models that git tracks here.
 *
 * @throws UserError outside of a work tree, where a file is there already and `force` is not given, and where one cannot
 *   be written.
 */
export async function init({ force, json }: InitOptions, context: Context): Promise<ExitCode> {
  await openRepository(context.cwd);
  const root = await workTreeRoot(context.cwd);
  if (!existsSync(join(root, ".git")))
    throw new UserError(`${context.cwd}: not in a work tree; run edgebench init in a checkout of the repository`);
  const there = await alreadyThere(root, [CONFIG_PATH, WORKFLOW_PATH]);
  if (!force) refuseReplacing(there);
  const found = await findModels(root);
  const models = groupModels(found.files);
  const written: Written[] = [];
  for (const [path, text] of [
    [CONFIG_PATH, firstConfig(models)],
    [WORKFLOW_PATH, firstWorkflow()],
  ] as const) {
    await write(root, path, text);
    written.push({ path, state: there.has(path) ? "replaced" : "written" });
  }
  context.out(json ? initJson(written, models, found, context) : initText(written, models, found, context));
  return 0;
}

async function alreadyThere(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  for (const path of paths) {
    await refuseLinks(root, path);
    const found = await lstat(join(root, path)).catch(() => undefined);
    if (found?.isDirectory()) throw new UserError(`${path}: a folder is in its place; move it away`);
    if (found !== undefined) there.add(path);
  }
  return there;
}

function refuseReplacing(there: ReadonlySet<string>): void {
  const [first, ...others] = [...there].map((path) => `${path}: is there already; give --force to replace it`);
  if (first !== undefined) throw new UserError(first, others);
}

/** Never through a symbolic link: a foreign repository may have laid one, and GitHub reads no workflow behind it. */
async function refuseLinks(root: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const found = await lstat(join(root, folder)).catch(() => undefined);
    if (found !== undefined && !found.isDirectory())
      throw new UserError(`${path}: ${folder} is a symbolic link or a file; put a folder in its place`);
  }
}

async function write(root: string, path: string, text: string): Promise<void> {
  try {
    await writeWhole(join(root, path), text);
  } catch (error) {
    throw new UserError(`${path}: cannot be written (${codeOf(error)}); make the repository's folder writable`);
  }
}

/** What a person does next, in order. */
function nextSteps(models: readonly FirstModel[]): readonly string[] {
  const first = models.length === 0 ? [`write your model's path in the place of ${PLACEHOLDER_PATH}`] : [];
  return [
    ...first,
    `go through the lines of ${CONFIG_PATH} marked "decide", the device's label first`,
    "run edgebench doctor on the device",
    "run edgebench bench to measure once, here",
    `commit ${CONFIG_PATH} and ${WORKFLOW_PATH}, and open a pull request that changes a model`,
  ];
}

function initText(
  written: readonly Written[],
  models: readonly FirstModel[],
  { leftOut }: Found,
  { color }: Context,
): string {
  const { bold } = picocolors.createColors(color);
  const shown = models.slice(0, MOST_MODELS);
  const lines = [
    models.length === 0 ? "No model file is tracked here." : `${count(models.length, "model")} found:`,
    ...shown.map(({ name, files }) => `  ${plain(name)}: ${files.map(({ path }) => plain(path)).join(", ")}`),
    ...(models.length > shown.length
      ? [`  and ${models.length - shown.length} more, which are not in the file; add those that you ship`]
      : []),
    ...leftOut.map(({ path, reason }) => `  left out: ${plain(path)}: ${plain(reason)}`),
    "",
    ...written.map(({ path, state }) => `${state === "written" ? "Wrote" : "Replaced"} ${bold(path)}.`),
    "",
    "Next:",
    ...nextSteps(models).map((step, index) => `  ${index + 1}. ${step}`),
  ];
  return `${lines.join("\n")}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function initJson(
  written: readonly Written[],
  models: readonly FirstModel[],
  { leftOut }: Found,
  { version }: Context,
): string {
  const document = {
    schema: "edgebench/init@1",
    tool: { name: "edgebench", version },
    files: written,
    models: models.slice(0, MOST_MODELS).map(({ name, files }) => ({
      name,
      files: Object.fromEntries(files.map(({ runtime, path }) => [runtime, path])),
    })),
    leftOut,
    next: nextSteps(models),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
