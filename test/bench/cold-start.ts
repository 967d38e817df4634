import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ArtifactShelf } from "../e2e/runner/artifact-shelf.ts";
import { jobVariables } from "../e2e/runner/job.ts";
import { runStep } from "../e2e/runner/run-step.ts";
import { openPullLab, type PullLab } from "./pull-lab.ts";

/** Processor time of two processes, one started after the other, user and system. */
export interface ColdStart {
  /** The step `plan` of a small pull request, from its start to its end. */
  readonly planSeconds: number;
  /** Node 24 running nothing. */
  readonly bareSeconds: number;
}

const TELL_USAGE = fileURLToPath(new URL("tell-usage.mjs", import.meta.url));
const LOCALHOST = fileURLToPath(new URL("../fake-github/localhost-names.mjs", import.meta.url));
const PRELOADED = [LOCALHOST, TELL_USAGE].map((file) => `--import ${pathToFileURL(file).href}`).join(" ");

/** Plans one changed model of a pull request so many times, as the workflow does: configuration read, plan uploaded. */
export async function coldStarts(dist: string, runs: number): Promise<readonly ColdStart[]> {
  await using lab = await openPullLab(dist, { devices: 1, models: 1, otherFiles: 0 });
  const starts: ColdStart[] = [];
  while (starts.length < runs)
    starts.push({ planSeconds: await planOnce(lab), bareSeconds: await bareOnce(lab.world.node) });
  return starts;
}

async function planOnce({ github, repository, world, opened }: PullLab): Promise<number> {
  const run = repository.run({
    event: opened.name,
    headSha: opened.headSha,
    headBranch: "topic",
    headRepository: repository,
  });
  const job = run.job("edgebench / plan", ["ubuntu-latest"]);
  job.start("ubuntu-latest");
  const token = repository.token({ contents: "read", pull_requests: "read" });
  const shelf = new ArtifactShelf(join(world.temp, "artifacts"));
  const machine = { node: world.node, dist: world.dist, temp: world.temp, shelf };
  const env = await jobVariables({ template: { id: "plan" }, job }, { github, run, trigger: opened, machine });
  const step = { kind: "uses", uses: "edgebench/edgebench", inputs: { command: "plan" } } as const;
  const { outputs, log } = await runStep(step, { ...machine, token, env: { ...env, NODE_OPTIONS: PRELOADED } });
  if (outputs["count"] !== "1") throw new Error(`plan planned nothing: ${log.slice(0, 2_000)}`);
  return usageOf(log);
}

async function bareOnce(node: string): Promise<number> {
  const env = { ...process.env, NODE_OPTIONS: PRELOADED };
  const { stderr } = await promisify(execFile)(node, ["-e", "0"], { env });
  return usageOf(stderr);
}

function usageOf(log: string): number {
  const told = /^usage (\d+)$/m.exec(log)?.[1];
  if (told === undefined) throw new Error(`the process did not tell its usage: ${log.slice(0, 2_000)}`);
  return Number(told) / 1e6;
}
