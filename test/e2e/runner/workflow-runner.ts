import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { FakeGitHub } from "../../fake-github/fake-github.ts";
import type { FakeRepository } from "../../fake-github/repository.ts";
import type { Job, WorkflowRun } from "../../fake-github/state/workflow-run.ts";
import { ArtifactShelf } from "./artifact-shelf.ts";
import { evaluate, holds, type Scope } from "./evaluate.ts";
import { isTriggered, type Trigger } from "./events.ts";
import { type Instance, type JobEnding, runInstance } from "./job.ts";
import {
  inputsOf,
  type JobResult,
  matrixEntries,
  refuseBeyond,
  resultOf,
  statusOf,
  together,
  unstarted,
} from "./job-graph.ts";
import { type Granted, grantedBy } from "./permissions.ts";
import { type JobTemplate, type Json, mapping, readWorkflow, type WorkflowTemplate } from "./template.ts";

/** The GitHub, the machines and the files that runs of a repository's workflows meet. */
export interface RunnerWorld {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly node: string;
  readonly dist: string;
  /** A folder for everything that the runners write. */
  readonly temp: string;
  /** The text of a reusable workflow, by its path in our repository. */
  readonly reusable: (path: string) => string;
  readonly secrets: Readonly<Record<string, string>>;
  /** Labels that no runner serves: a job that asks for one stays queued. */
  readonly unserved: Set<string>;
  /** Labels whose runner is lost as soon as it has taken a job. */
  readonly broken: Set<string>;
  /** Called before a job is started, by its whole name; time may pass, runners may die. */
  onJob: (name: string) => void | Promise<void>;
}

/** How a run of a workflow ended. */
export interface RunEnding {
  readonly run: WorkflowRun;
  readonly trigger: Trigger;
  readonly workflow: WorkflowTemplate;
  /** Every job by the name that people see, in the order in which they were started. */
  readonly jobs: ReadonlyMap<string, JobEnding>;
  /** The `concurrency` of the workflow and of those that it calls, evaluated. */
  readonly concurrency: readonly Json[];
}

/** What the jobs of one workflow file have in common: those of the run, or those of a workflow that it calls. */
interface Call {
  readonly prefix: string;
  readonly jobs: readonly JobTemplate[];
  readonly inputs: Json;
  readonly secrets: Readonly<Record<string, string>>;
  /** The most that a job may have; undefined at the top, where the repository decides. */
  readonly most: Granted | undefined;
}

/** Runs a workflow file for what happened. @throws Error where it does not run for that, or GitHub would refuse to start it. */
export async function runWorkflow(world: RunnerWorld, file: string, trigger: Trigger): Promise<RunEnding> {
  const workflow = await readWorkflow("edgebench.yml", file);
  if (!isTriggered(workflow.events, trigger)) throw new Error(`the workflow does not run on ${trigger.name}`);
  const { repository } = world;
  const run = repository.run({
    event: trigger.name,
    headSha: trigger.headSha,
    headBranch: trigger.ref.replace(/^refs\/heads\//, ""),
    headRepository: trigger.headRepository,
  });
  return new Attempt(world, run, trigger, workflow, new Map()).walk();
}

/** Runs again what failed, as the button "Re-run failed jobs" does; the others keep their results. */
export async function rerunFailedJobs(
  world: RunnerWorld,
  { run, trigger, workflow, jobs }: RunEnding,
): Promise<RunEnding> {
  run.rerunFailedJobs();
  const kept = new Map([...jobs].filter(([, { result }]) => result === "success" || result === "skipped"));
  return new Attempt(world, run, trigger, workflow, kept).walk();
}

/** One attempt of a run. */
class Attempt {
  readonly #world: RunnerWorld;
  readonly #run: WorkflowRun;
  readonly #trigger: Trigger;
  readonly #workflow: WorkflowTemplate;
  /** Jobs of the attempt before that are not run again, by whole name. */
  readonly #kept: ReadonlyMap<string, JobEnding>;
  readonly #endings = new Map<string, JobEnding>();
  readonly #concurrency: Json[] = [];
  readonly #shelf: ArtifactShelf;

  constructor(
    world: RunnerWorld,
    run: WorkflowRun,
    trigger: Trigger,
    workflow: WorkflowTemplate,
    kept: ReadonlyMap<string, JobEnding>,
  ) {
    this.#world = world;
    this.#run = run;
    this.#trigger = trigger;
    this.#workflow = workflow;
    this.#kept = kept;
    this.#shelf = new ArtifactShelf(join(world.temp, `artifacts-${run.id}`));
  }

  async walk(): Promise<RunEnding> {
    const { jobs, keys } = this.#workflow;
    const given = mapping(this.#trigger.payload["inputs"]) as Json;
    const call: Call = { prefix: "", jobs, inputs: given, secrets: this.#world.secrets, most: undefined };
    await this.#note(keys["concurrency"], call);
    await this.#walkJobs(call);
    return {
      run: this.#run,
      trigger: this.#trigger,
      workflow: this.#workflow,
      jobs: this.#endings,
      concurrency: this.#concurrency,
    };
  }

  /** Starts jobs whose needs have ended, queueing all that are ready before it runs the first. */
  async #walkJobs(call: Call): Promise<ReadonlyMap<string, JobResult>> {
    const results = new Map<string, JobResult>();
    const waiting = new Map<string, readonly Instance[]>();
    let left = call.jobs;
    for (;;) {
      const ready = left.filter(({ needs }) => needs.every((need) => results.has(need)));
      if (ready.length === 0) break;
      left = left.filter((job) => !ready.includes(job));
      const prepared: [JobTemplate, readonly Instance[] | JobResult][] = [];
      for (const job of ready) prepared.push([job, await this.#prepare(job, call, results)]);
      for (const [job, what] of prepared) {
        if ("result" in what) results.set(job.id, what);
        else await this.#runInstances(job, what, results, waiting);
      }
    }
    for (const [id, instances] of waiting) results.set(id, this.#settle(instances));
    return results;
  }

  /** The instances of a job, queued; or its result where it is skipped or calls another workflow. */
  async #prepare(
    job: JobTemplate,
    call: Call,
    results: ReadonlyMap<string, JobResult>,
  ): Promise<readonly Instance[] | JobResult> {
    const scope = this.#scope(job, call, results);
    if (!(await holds(job.condition, scope))) return this.#skip(job, call);
    if (job.keys["uses"] !== undefined) return this.#callWorkflow(job, call, scope);
    const granted = grantedBy(await evaluate(job.keys["permissions"] ?? null, scope));
    if (call.most !== undefined) refuseBeyond(job.id, granted, call.most);
    const strategy = mapping(await evaluate(job.keys["strategy"] ?? {}, scope));
    const entries = strategy["matrix"] === undefined ? [{}] : matrixEntries(strategy["matrix"] as Json);
    if (entries.length === 0) throw new Error(`job ${job.id}: the matrix is empty, which GitHub refuses`);
    const instances: Instance[] = [];
    for (const matrix of entries) instances.push(await this.#queue(job, call, granted, scope, matrix));
    return instances;
  }

  async #queue(job: JobTemplate, call: Call, granted: Granted, scope: Scope, matrix: Json): Promise<Instance> {
    const contexts = { ...scope.contexts, matrix };
    const name = `${call.prefix}${String(await evaluate(job.keys["name"] ?? job.id, { contexts }))}`;
    const runsOn = await evaluate(job.keys["runs-on"] ?? "", { contexts });
    const labels = Array.isArray(runsOn) ? runsOn.map(String) : [String(runsOn)];
    return {
      name,
      template: job,
      contexts,
      granted,
      labels,
      timeoutMinutes: Number(await evaluate(job.keys["timeout-minutes"] ?? 360, { contexts })),
      concurrency: await evaluate(job.keys["concurrency"] ?? null, { contexts }),
      job: this.#jobOf(name, labels),
    };
  }

  /** The job as GitHub lists it. In a later attempt GitHub has queued it already. */
  #jobOf(name: string, labels: readonly string[]): Job {
    return this.#run.jobs().find((job) => job.name === name) ?? this.#run.job(name, labels);
  }

  async #runInstances(
    job: JobTemplate,
    instances: readonly Instance[],
    results: Map<string, JobResult>,
    waiting: Map<string, readonly Instance[]>,
  ): Promise<void> {
    for (const instance of instances) {
      const { name, labels } = instance;
      const kept = this.#kept.get(name);
      if (kept !== undefined) this.#endings.set(name, kept);
      else if (labels.some((label) => this.#world.broken.has(label))) this.#lose(instance);
      else if (!labels.some((label) => this.#world.unserved.has(label))) {
        await this.#world.onJob(name);
        await this.#runOne(instance);
      }
    }
    if (instances.every(({ name }) => this.#endings.has(name))) results.set(job.id, this.#settle(instances));
    else waiting.set(job.id, instances);
  }

  async #runOne(instance: Instance): Promise<void> {
    const { github, repository, node, dist, temp } = this.#world;
    const folder = join(temp, `job-${instance.job.id}`);
    await mkdir(folder, { recursive: true });
    const isForks = this.#trigger.name === "pull_request" && this.#trigger.headRepository !== repository;
    const machine = { node, dist, temp: folder, shelf: this.#shelf };
    const ending = await runInstance(instance, { github, run: this.#run, trigger: this.#trigger, isForks, machine });
    this.#endings.set(instance.name, ending);
  }

  #lose(instance: Instance): void {
    instance.job.start();
    instance.job.complete("failure");
    this.#endings.set(instance.name, unstarted(instance, "failure"));
  }

  /** What the instances of a job come to together. What is still queued was cancelled, or will be in a day. */
  #settle(instances: readonly Instance[]): JobResult {
    for (const instance of instances)
      if (!this.#endings.has(instance.name))
        this.#endings.set(instance.name, unstarted(instance, this.#run.cancelRequested ? "cancelled" : "queued"));
    const endings = instances.map(({ name }) => this.#endings.get(name) as JobEnding);
    return { result: together(endings), outputs: endings.at(-1)?.outputs ?? {} };
  }

  #skip(job: JobTemplate, call: Call): JobResult {
    const name = `${call.prefix}${job.id}`;
    const skipped = this.#jobOf(name, []);
    if (skipped.status === "queued") skipped.complete("skipped");
    const instance: Instance = {
      name,
      template: job,
      contexts: {},
      granted: {},
      labels: [],
      timeoutMinutes: 0,
      concurrency: null,
      job: skipped,
    };
    this.#endings.set(name, unstarted(instance, "skipped"));
    return { result: "skipped", outputs: {} };
  }

  async #callWorkflow(job: JobTemplate, call: Call, scope: Scope): Promise<JobResult> {
    const path = /^edgebench\/edgebench\/(?<path>[^@]+)@(?:[0-9a-f]{40}|v\d+)$/.exec(String(job.keys["uses"]))
      ?.groups?.["path"];
    if (path === undefined) throw new Error(`the runner knows no workflow ${String(job.keys["uses"])}`);
    const called = await readWorkflow(path, this.#world.reusable(path));
    const declared = mapping(mapping(called.keys["on"])["workflow_call"]);
    const inputs = await inputsOf(mapping(declared["inputs"]), mapping(await evaluate(job.keys["with"] ?? {}, scope)));
    const secrets = mapping(await evaluate(job.keys["secrets"] ?? {}, scope)) as Readonly<Record<string, string>>;
    const inner: Call = {
      prefix: `${call.prefix}${job.id} / `,
      jobs: called.jobs,
      inputs,
      secrets,
      most: grantedBy(await evaluate(job.keys["permissions"] ?? null, scope)),
    };
    await this.#note(called.keys["concurrency"], inner);
    // GitHub looks at every job before it starts the first.
    for (const one of called.jobs) refuseBeyond(one.id, grantedBy(one.keys["permissions"] as Json), inner.most ?? {});
    const results = await this.#walkJobs(inner);
    const jobs = Object.fromEntries([...results].map(([id, { result, outputs }]) => [id, { result, outputs }]));
    const outputs: [string, Json][] = [];
    for (const [name, output] of Object.entries(mapping(declared["outputs"])))
      outputs.push([name, await evaluate(mapping(output)["value"] ?? "", { contexts: { jobs } })]);
    return { result: together([...results.values()]), outputs: Object.fromEntries(outputs) };
  }

  async #note(concurrency: WorkflowTemplate["keys"][string] | undefined, call: Call): Promise<void> {
    if (concurrency === undefined) return;
    this.#concurrency.push(await evaluate(concurrency, { contexts: { github: this.#github(), inputs: call.inputs } }));
  }

  #github(): Json {
    const { name, payload, sha, ref } = this.#trigger;
    const { fullName } = this.#world.repository;
    const { id, attempt } = this.#run;
    return {
      event_name: name,
      event: payload,
      sha,
      ref,
      repository: fullName,
      run_id: String(id),
      run_attempt: String(attempt),
    };
  }

  #scope(job: JobTemplate, call: Call, results: ReadonlyMap<string, JobResult>): Scope {
    const needs = Object.fromEntries(job.needs.map((need) => [need, { ...resultOf(results, need) }]));
    const contexts = { github: this.#github(), inputs: call.inputs, needs, secrets: call.secrets, vars: {} };
    return { contexts, status: statusOf(job, call.jobs, results, this.#run.cancelRequested) };
  }
}
