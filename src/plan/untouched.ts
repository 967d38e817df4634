import type { Config } from "../config/config.ts";
import { diffTrees, pathsOf } from "./changes.ts";
import type { Plan } from "./plan.ts";
import type { Revision } from "./revision.ts";

/**
 * The model files of which a plan needs to know nothing more than that nothing happened to them: both commits declare the
 * same file for the same model and runtime, its content is the same, and so is everything in its folder and below, where
 * external data lie. A change of another declared model does not count: a model's file is not another one's external data.
 */
export function untouchedModels(base: Revision, head: Revision): ReadonlySet<string> {
  if (base.config === null || head.config === null) return new Set();
  const before = new Map(declaredFiles(base.config));
  const models = new Set([...before.values(), ...new Map(declaredFiles(head.config)).values()]);
  const changed = new Set<string>();
  const folders = new Set<string>();
  for (const path of diffTrees(base.tree, head.tree).flatMap(pathsOf)) {
    changed.add(path);
    if (!models.has(path)) addFoldersOf(path, folders);
  }
  const untouched = new Set<string>();
  const touched = new Set<string>(changed);
  for (const [key, path] of declaredFiles(head.config)) {
    const isSame = before.get(key) === path && !changed.has(path) && !folders.has(folderOf(path));
    (isSame ? untouched : touched).add(path);
  }
  for (const path of touched) untouched.delete(path);
  return untouched;
}

/** The files of models that a plan measures: of these it must know everything. */
export function plannedModels({ jobs }: Pick<Plan, "jobs">): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { benchmarks } of jobs)
    for (const { base, head } of benchmarks)
      for (const side of [base, head]) if (side !== null && "path" in side.model) paths.add(side.model.path);
  return paths;
}

/** Model and runtime as one text, and the path of their file. */
function declaredFiles({ models }: Config): readonly (readonly [key: string, path: string])[] {
  return models.flatMap(({ name, files }) =>
    Object.entries(files).flatMap(([runtime, file]) =>
      file.kind === "path" ? [[`${runtime} ${name}`, file.path] as const] : [],
    ),
  );
}

/** Empty for a file at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Adds the folder of a path and every folder above, the top included. */
function addFoldersOf(path: string, folders: Set<string>): void {
  for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
}
