import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BenchmarkStep, MOST_WORKFLOW_BYTES, readBenchmarkWorkflow } from "../formats/benchmark-workflow.ts";
import { trackedFiles } from "../repository/tracked-files.ts";

/** A workflow that benchmarks with something else. */
export interface FoundWorkflow {
  readonly path: string;
  readonly steps: readonly BenchmarkStep[];
}

export interface FoundWorkflows {
  readonly workflows: readonly FoundWorkflow[];
  /** Paths of those that could not be read as workflows. */
  readonly unreadable: readonly string[];
}

const IN_WORKFLOWS = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
const MOST_WORKFLOWS = 200;

/** Looks through the tracked workflows for steps that benchmark. */
export async function findWorkflows(root: string): Promise<FoundWorkflows> {
  const tracked = await trackedFiles(root, [".yml", ".yaml"]);
  const workflows: FoundWorkflow[] = [];
  const unreadable: string[] = [];
  for (const path of tracked.filter((one) => IN_WORKFLOWS.test(one)).slice(0, MOST_WORKFLOWS)) {
    const text = await textOf(join(root, path));
    if (text === undefined) continue;
    const steps = readBenchmarkWorkflow(text);
    if (steps === undefined) unreadable.push(path);
    else if (steps.length > 0) workflows.push({ path, steps });
  }
  return { workflows, unreadable };
}

/** Undefined where it is gone from the work tree, or no file of a workflow's size. */
async function textOf(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size > MOST_WORKFLOW_BYTES) return undefined;
  return readFile(file, "utf8").catch(() => undefined);
}
