import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "../baseline/write-whole.ts";
import { UserError } from "../bench/user-error.ts";
import { oneLine } from "../report/escape.ts";
import { openRepository } from "../repository/repository.ts";
import { workTreeRoot } from "../repository/work-tree.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { codeOf } from "./files.ts";
import { firstConfig, groupModels } from "./first-config.ts";
import { firstWorkflow, WORKFLOW_PATH } from "./first-workflow.ts";
import { type FoundHistory, findHistory, placesOf } from "./found-history.ts";
import { findModels } from "./found-models.ts";
import { type FoundWorkflow, findWorkflows } from "./found-workflows.ts";
import { withNames } from "./imported-names.ts";
import { CONFIG_PATH, type Done, type ImportedInto, initJson, initText, type Written } from "./init-text.ts";
import { damagedHistory } from "./moving-over.ts";
import { isBranchName, openStore } from "./open-store.ts";

export interface InitOptions {
  /** Replace files that are there. */
  readonly force: boolean;
  /** The store that takes over the history which another tool left here: a directory, or `branch:NAME`. */
  readonly importHistory?: string | undefined;
  /** What that tool's names stand for: `NAME=model/device/runtime/…`. */
  readonly as?: readonly string[] | undefined;
  readonly json: boolean;
}

/**
 * Writes a first `edgebench.yml` and workflow, from the models that git tracks here; tells what else benchmarks here, and takes
 * over what that recorded where it is asked to. Then files that are there stay as they are.
 *
 * @throws UserError outside of a work tree, where a file is there already and neither `force` nor `importHistory` is given, where
 *   one cannot be written, and where the history that is asked for is not here or damaged.
 */
export async function init(options: InitOptions, context: Context): Promise<ExitCode> {
  const { force, importHistory, as = [], json } = options;
  if (as.length > 0 && importHistory === undefined)
    throw new UserError("init --as: it names what --import-history takes over; give the store as well");
  const repository = await openRepository(context.cwd);
  const root = await workTreeRoot(context.cwd);
  if (!existsSync(join(root, ".git")))
    throw new UserError(`${context.cwd}: not in a work tree; run edgebench init in a checkout of the repository`);
  const there = await alreadyThere(root, [CONFIG_PATH, WORKFLOW_PATH]);
  if (!force && importHistory === undefined) refuseReplacing(there);
  const found = await findModels(root);
  const models = groupModels(found.files);
  const others = await findWorkflows(root);
  const history = await findHistory(repository, others.workflows);
  const imported =
    importHistory === undefined
      ? undefined
      : await importInto(importHistory, { history, workflows: others.workflows, as }, context);
  const files: Written[] = [];
  for (const [path, text] of [
    [CONFIG_PATH, firstConfig(models)],
    [WORKFLOW_PATH, firstWorkflow()],
  ] as const) {
    const isThere = there.has(path);
    if (!isThere || force) await write(root, path, text);
    files.push({ path, state: isThere ? (force ? "replaced" : "kept") : "written" });
  }
  const done: Done = { files, models, found, others, history, imported };
  context.out(json ? initJson(done, context) : initText(done, context));
  return 0;
}

interface ToImport {
  readonly history: readonly FoundHistory[];
  readonly workflows: readonly FoundWorkflow[];
  readonly as: readonly string[];
}

/** @throws UserError where there is no history here, one is damaged, or the store cannot be written. */
async function importInto(name: string, { history, workflows, as }: ToImport, context: Context): Promise<ImportedInto> {
  const damaged = damagedHistory(history);
  if (damaged !== undefined) throw damaged;
  const histories = history.flatMap(({ read }) => (read.kind === "read" ? read.histories : []));
  if (histories.length === 0) {
    const places = placesOf(workflows);
    const told = places.map(({ branch, folder }) => oneLine(`${branch}:${folder}/data.js`));
    const branch = places.map((place) => place.branch).find(isBranchName);
    throw new UserError(
      `--import-history: no history of github-action-benchmark at ${told.slice(0, 5).join(" or ")}; fetch its branch first (git fetch origin ${branch}:${branch})`,
    );
  }
  const added = await (await openStore(name, context)).addImported(withNames(histories, as));
  return {
    store: name,
    added: added.reduce((sum, one) => sum + one.added, 0),
    alreadyThere: added.reduce((sum, one) => sum + one.alreadyThere, 0),
  };
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
