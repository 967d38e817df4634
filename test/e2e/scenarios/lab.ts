import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { openBranchStore } from "../../../src/baseline/branch.ts";
import type { Result } from "../../../src/bench/result.ts";
import { openGitHub } from "../../../src/github/client.ts";
import { GitDataBranch } from "../../../src/github/git-data.ts";
import { FakeGitHub } from "../../fake-github/fake-github.ts";
import { TREE_MODE } from "../../fake-github/git/object.ts";
import { walkTree } from "../../fake-github/git/tree-files.ts";
import type { FakeRepository } from "../../fake-github/repository.ts";
import { node24 } from "../../requirements.ts";
import { readProjectFile } from "../../workflows/workflow-files.ts";
import { fakeScript } from "../fake-script.ts";
import type { Trigger } from "../runner/events.ts";
import { type RunEnding, type RunnerWorld, rerunFailedJobs, runWorkflow } from "../runner/workflow-runner.ts";

/** The workflow that users copy. */
const USER_WORKFLOW = readProjectFile("examples/workflows/edgebench.yml");
export const STORE = "edgebench-data";
/** A scenario is several runs of several jobs, each in processes of its own. */
export const SCENARIO = { timeout: 300_000 };

export interface LabConfig {
  readonly devices?: readonly string[];
  readonly models?: readonly string[];
  /** Of each device. */
  readonly budget?: string;
  /** More lines of the policy. */
  readonly policy?: string;
  /** A GitHub Enterprise Server, which has no artifacts that our action could move. */
  readonly enterprise?: boolean;
}

/** An `edgebench.yml` whose models answer from scripts, one file each. */
export function labConfig({
  devices = ["jetson"],
  models = ["net"],
  budget = "30s",
  policy = "",
}: LabConfig = {}): string {
  const device = (name: string) => `  ${name}: { runs-on: [self-hosted, ${name}], runtimes: [fake] }`;
  const model = (name: string) => `  ${name}: { files: { fake: models/${name}.fake.json }, task: other }`;
  return `version: 1
devices:
${devices.map(device).join("\n")}
models:
${models.map(model).join("\n")}
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy:
  budget: { default: ${budget} }
${policy}`;
}

/** A repository on a fake GitHub whose workflows are run by the runner, with devices that answer from scripts. */
export class Lab implements AsyncDisposable {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly world: RunnerWorld;

  private constructor(github: FakeGitHub, temp: string) {
    this.github = github;
    this.repository = github.repository("octo/models");
    this.world = {
      github,
      repository: this.repository,
      node: node24() ?? "",
      dist: inject("dist"),
      temp,
      reusable: readProjectFile,
      secrets: {},
      unserved: new Set(),
      broken: new Set(),
      onJob: () => undefined,
    };
  }

  /** Starts with one commit: the configuration, and a script for each of its models. */
  static async create(config: LabConfig = {}): Promise<Lab> {
    const { models = ["net"], enterprise = false } = config;
    const github = await FakeGitHub.start({}, { enterprise });
    const lab = new Lab(github, await mkdtemp(join(tmpdir(), "edgebench-lab-")));
    lab.repository.commit("main", {
      "edgebench.yml": labConfig(config),
      "README.md": "Models.\n",
      ...Object.fromEntries(models.map((name) => [`models/${name}.fake.json`, fakeScript({ medianMs: 10 })])),
    });
    return lab;
  }

  /** Runs a workflow file, the one that users copy where none is given, for what happened. */
  run(trigger: Trigger, file: string = USER_WORKFLOW): Promise<RunEnding> {
    return runWorkflow(this.world, file, trigger);
  }

  rerunFailed(before: RunEnding): Promise<RunEnding> {
    return rerunFailedJobs(this.world, before);
  }

  /** What a device measured in a run, as it lies on its disk. */
  async resultOf({ run }: RunEnding, device: string): Promise<Result> {
    const job = run.jobs().find(({ name }) => name === `edgebench / bench (${device})`);
    const file = join(this.world.temp, `job-${job?.id}`, "edgebench", `edgebench-result-${device}-${run.attempt}.json`);
    return JSON.parse(await readFile(file, "utf8")) as Result;
  }

  /** Records results as if they had been measured so many days ago. */
  async recordEarlier(results: readonly { readonly result: Result; readonly days: number }[]): Promise<void> {
    const { fullName } = this.repository;
    const github = openGitHub({
      token: this.repository.token({ contents: "write" }),
      env: { GITHUB_API_URL: this.github.url, GITHUB_REPOSITORY: fullName },
      say: () => undefined,
      signal: new AbortController().signal,
    });
    const store = openBranchStore(new GitDataBranch(github, STORE));
    await store.record(results.map(({ result, days }) => earlier(result, days)));
  }

  /** The comments of edgebench on a pull request. */
  comments(number: number): readonly string[] {
    return this.repository
      .comments(number)
      .filter(({ user }) => user.login === "github-actions[bot]")
      .map(({ body }) => body);
  }

  /** A file of the data branch; undefined where there is none. */
  stored(path: string): string | undefined {
    return this.repository.refs.get(`refs/heads/${STORE}`) === undefined
      ? undefined
      : this.repository.file(STORE, path);
  }

  /** The paths in the store that start so. */
  storedPaths(start: string): readonly string[] {
    const tree = this.repository.treeOf(STORE);
    if (tree === undefined) return [];
    const paths = [...walkTree(this.repository.objects, tree, true)].filter(({ mode }) => mode !== TREE_MODE);
    return paths.map(({ path }) => path).filter((path) => path.startsWith(start));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
    await rm(this.world.temp, { recursive: true, force: true });
    expect(this.github.violations).toEqual([]);
  }
}

/** The same session so many days before, and a little faster or slower, as days differ. */
function earlier(result: Result, days: number): Result {
  const before = (instant: string) => new Date(Date.parse(instant) - days * 86_400_000).toISOString();
  const scaled = (ns: number) => Math.round(ns * (1 + (days % 3) * 0.002));
  const { session } = result;
  return {
    ...result,
    createdAt: before(result.createdAt),
    session: { ...session, id: days.toString(16).padStart(32, "0"), startedAt: before(session.startedAt) },
    measurements: result.measurements.map((measurement) => ({
      ...measurement,
      launches: measurement.launches.map((launch) => ({
        ...launch,
        startedAt: before(launch.startedAt),
        latencyNs: launch.latencyNs.map(scaled),
      })),
    })),
  };
}

/** How each job ended, by its name without the caller's. */
export function results({ jobs }: RunEnding): Readonly<Record<string, string>> {
  return Object.fromEntries([...jobs].map(([name, { result }]) => [name.replace(/^edgebench \/ /, ""), result]));
}

/** Everything that a job wrote into its log, for the message of a failed expectation. */
export function logOf(ending: RunEnding, name: string): string {
  return stepsOf(ending, name)
    .map(({ log }) => log)
    .join("\n");
}

export function allLogs(ending: RunEnding): string {
  return Object.keys(results(ending))
    .map((name) => `== ${name}\n${logOf(ending, name)}`)
    .join("\n");
}

/** The summary that a job shows. */
export function summaryOf(ending: RunEnding, name: string): string {
  return stepsOf(ending, name)
    .map(({ summary }) => summary)
    .join("\n");
}

/** The steps of a job, by its name with or without the job's that called its workflow. */
function stepsOf({ jobs }: RunEnding, name: string) {
  return (jobs.get(`edgebench / ${name}`) ?? jobs.get(name))?.steps ?? [];
}
