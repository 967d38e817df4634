import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FakeGitHub } from "../../fake-github/fake-github.ts";
import type { Job, WorkflowRun } from "../../fake-github/state/workflow-run.ts";
import { evaluate, holds, type Status } from "./evaluate.ts";
import type { Trigger } from "./events.ts";
import { type Granted, tokenPermissions } from "./permissions.ts";
import { runStep, type Step, type StepEnding, type StepWorld } from "./run-step.ts";
import { type JobTemplate, type Json, list, mapping, type TemplateMapping } from "./template.ts";

/** A job, or one of its matrix, as it waits for a runner. */
export interface Instance {
  /** As people see it, with the job that calls its workflow before it. */
  readonly name: string;
  readonly template: JobTemplate;
  readonly contexts: { readonly [name: string]: Json };
  readonly granted: Granted;
  readonly labels: readonly string[];
  readonly timeoutMinutes: number;
  readonly concurrency: Json;
  readonly job: Job;
}

export interface JobEnding {
  readonly name: string;
  readonly result: "success" | "failure" | "cancelled" | "skipped" | "queued";
  readonly outputs: Json;
  readonly steps: readonly StepEnding[];
  readonly granted: Granted;
  readonly labels: readonly string[];
  readonly timeoutMinutes: number;
  readonly concurrency: Json;
}

/** The run that a job is part of, and the machine that runs it. */
export interface JobWorld {
  readonly github: FakeGitHub;
  readonly run: WorkflowRun;
  readonly trigger: Trigger;
  /** Whether the run is for a fork's pull request, so that its token writes nothing. */
  readonly isForks: boolean;
  readonly machine: Pick<StepWorld, "node" | "dist" | "temp" | "shelf">;
}

/** Runs the steps of a job with a token of exactly its permissions. */
export async function runInstance(instance: Instance, world: JobWorld): Promise<JobEnding> {
  const { name, template, granted, labels, timeoutMinutes, concurrency, job } = instance;
  const { run, isForks, machine } = world;
  const token = run.repository.token(tokenPermissions(granted, isForks));
  job.start(labels.join(" "));
  const env = await jobVariables(instance, world);
  const contexts = {
    ...instance.contexts,
    runner: { temp: machine.temp, os: "Linux", arch: "X64" },
    github: { ...mapping(instance.contexts["github"]), token } as Json,
  };
  const steps: { [id: string]: Json } = {};
  const endings: StepEnding[] = [];
  let isGood = true;
  for (const [index, step] of list(template.keys["steps"]).entries()) {
    const keys = mapping(step);
    const status: Status = { isGood, isFailed: !isGood, isCancelled: run.cancelRequested };
    const scope = { contexts: { ...contexts, steps }, status };
    const condition = template.stepConditions[index];
    if (condition === undefined || !(await holds(condition, scope))) continue;
    const ending = await runStep(await stepOf(keys, scope.contexts), { ...machine, token, env });
    endings.push(ending);
    if (ending.outcome === "failure" && keys["continue-on-error"] !== true) isGood = false;
    if (keys["id"] !== undefined) steps[String(keys["id"])] = { outcome: ending.outcome, outputs: ending.outputs };
  }
  job.complete(isGood ? "success" : "failure");
  world.github.expire(token);
  const outputs = await evaluate(template.keys["outputs"] ?? {}, { contexts: { ...contexts, steps } });
  const result = isGood ? "success" : "failure";
  return { name, result, outputs, steps: endings, granted, labels, timeoutMinutes, concurrency };
}

async function stepOf(keys: TemplateMapping, contexts: { readonly [name: string]: Json }): Promise<Step> {
  if (keys["run"] !== undefined) return { kind: "run", script: String(keys["run"]) };
  const inputs = mapping(await evaluate(keys["with"] ?? {}, { contexts }));
  return {
    kind: "uses",
    uses: String(keys["uses"]),
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value ?? "")])),
  };
}

/** The variables that every step of a job has. */
export async function jobVariables(
  { template, job }: Pick<Instance, "job"> & { readonly template: Pick<JobTemplate, "id"> },
  { github, run, trigger, machine }: Omit<JobWorld, "isForks">,
): Promise<Record<string, string>> {
  const payload = join(machine.temp, "event.json");
  await writeFile(payload, JSON.stringify(trigger.payload));
  const { repository } = run;
  return {
    GITHUB_EVENT_NAME: trigger.name,
    GITHUB_EVENT_PATH: payload,
    GITHUB_SHA: trigger.sha,
    GITHUB_REF: trigger.ref,
    GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(?:heads|pull)\//, ""),
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_JOB: template.id,
    GITHUB_WORKFLOW: run.workflow.name,
    GITHUB_ACTOR: run.actor.login,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken(),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "self-hosted",
  };
}
