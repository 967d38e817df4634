import { type RunEnding, runWorkflow } from "../e2e/runner/workflow-runner.ts";
import type { LoggedRequest } from "../fake-github/fake-github.ts";
import { walkTree } from "../fake-github/git/tree-files.ts";
import type { FakeRepository } from "../fake-github/repository.ts";
import { readProjectFile } from "../workflows/workflow-files.ts";
import { openPullLab, type PullSize } from "./pull-lab.ts";

/** What one pull request asks of GitHub's API. Uploading an artifact is asked of another service, without its rate limit. */
export interface RequestCount {
  /** Of all jobs. */
  readonly requests: number;
  /** Of them, those that fetch a model file. */
  readonly modelFiles: number;
  /** At most so many are wanted: fifteen, and one per 100 changed files, per model file fetched and per device. */
  readonly goal: number;
  /** By the name of the job, in the order in which they ran. */
  readonly byJob: ReadonlyMap<string, number>;
}

const WORKFLOW = readProjectFile("examples/workflows/edgebench.yml");

/**
 * Runs the workflow that users copy for a pull request of this size, with a store that holds the base where there is one.
 *
 * @throws Error where a job does not succeed.
 */
export async function countRequests(
  dist: string,
  size: PullSize & { readonly recorded: boolean },
): Promise<RequestCount> {
  await using lab = await openPullLab(dist, size);
  const { github, repository, world, push, opened } = lab;
  if (size.recorded) refuseFailed(await runWorkflow(world, WORKFLOW, push));
  const starts: { readonly name: string; readonly at: number }[] = [];
  world.onJob = (name) => void starts.push({ name: name.replace(/^edgebench \/ /, ""), at: github.requests.length });
  refuseFailed(await runWorkflow(world, WORKFLOW, opened));
  const byJob = starts.map(({ name, at }, index) => {
    return [name, github.requests.slice(at, starts[index + 1]?.at).filter(isOfApi)] as const;
  });
  const asked = byJob.flatMap(([, requests]) => requests);
  const blobs = modelBlobs(repository);
  const modelFiles = asked.filter(({ path }) => blobs.has(/\/git\/blobs\/(\w+)$/.exec(path)?.[1] ?? "")).length;
  return {
    requests: asked.length,
    modelFiles,
    goal: 15 + Math.floor((size.models + size.otherFiles) / 100) + modelFiles + size.devices,
    byJob: new Map(byJob.map(([name, requests]) => [name, requests.length])),
  };
}

const isOfApi = ({ service, path }: LoggedRequest) => service === "api" && !path.startsWith("/twirp/");

function refuseFailed({ jobs }: RunEnding): void {
  for (const { name, result, steps } of jobs.values()) {
    if (result === "success" || result === "skipped") continue;
    const log = steps.map((step) => step.log).join("\n");
    throw new Error(`${name}: ${result}: ${log.slice(0, 2_000)}`);
  }
}

/** The ids of every model file, before the change and after. */
function modelBlobs(repository: FakeRepository): ReadonlySet<string> {
  const trees = ["main", "topic"].map((branch) => repository.treeOf(branch) ?? "");
  const files = trees.flatMap((tree) => [...walkTree(repository.objects, tree, true)]);
  return new Set(files.flatMap(({ path, sha }) => (path.startsWith("models/") ? [sha] : [])));
}
