import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { encodeResult } from "../../src/bench/encode.ts";
import type { Result } from "../../src/bench/result.ts";
import type { ActionRunner } from "../../src/commands/action.ts";
import type { Context } from "../../src/commands/context.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { resultArtifact } from "../../src/github/artifact-name.ts";
import type { Annotation } from "../../src/report/annotations.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import type { FakeRepository } from "../fake-github/repository.ts";
import type { Artifact, Job, WorkflowRun } from "../fake-github/state/workflow-run.ts";
import type { Permissions } from "../fake-github/token.ts";
import { zipArchive } from "../github/zip-archive.ts";

/** What a report's token may. */
const REPORT: Permissions = { actions: "write", checks: "write", contents: "read", pull_requests: "write" };

/** One step of a workflow run, as the action sees it, and everything that it told. */
export interface Step {
  readonly runner: ActionRunner;
  readonly context: Context;
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
  readonly said: string[];
  readonly annotations: Annotation[];
}

/** A workflow run for a pull request on a fake GitHub. The environment of this process is that of the step. */
export class ActionRun implements AsyncDisposable {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly dir: string;
  readonly head: string;
  readonly pull: number;
  readonly run: WorkflowRun;

  private constructor(github: FakeGitHub, dir: string) {
    this.github = github;
    this.dir = dir;
    this.repository = github.repository("octo/lab");
    this.repository.commit("main", { "edgebench.yml": "version: 1\n" });
    this.head = this.repository.commit("topic", { "m.onnx": "changed" });
    this.pull = this.repository.openPull({ branch: "topic", user: "mona" }).number;
    this.run = this.repository.run({ event: "pull_request", headSha: this.head });
  }

  static async start(): Promise<ActionRun> {
    return new ActionRun(await FakeGitHub.start(), await mkdtemp(join(tmpdir(), "edgebench-run-")));
  }

  /** A step of `job`, which a runner has taken. */
  async step(
    inputs: Readonly<Record<string, string>>,
    job: Job = this.run.job("report"),
    permissions: Permissions = REPORT,
  ): Promise<Step> {
    job.start();
    const env = await this.#environment(job);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const given = { "github-token": this.repository.token(permissions), out: join(this.dir, "out"), ...inputs };
    const said: string[] = [];
    const outputs = new Map<string, string>();
    const summaries: string[] = [];
    const annotations: Annotation[] = [];
    const runner: ActionRunner = {
      input: (name) => (given as Record<string, string>)[name] ?? "",
      output: (name, value) => void outputs.set(name, value),
      summary: async (markdown) => void summaries.push(markdown),
      annotate: (annotation) => void annotations.push(annotation),
      heard: unheard,
    };
    const context: Context = {
      cwd: this.dir,
      env,
      out: (text) => void said.push(text),
      progress: { ...SILENT, line: (text) => void said.push(text) },
      color: false,
      width: 100,
      signal: new AbortController().signal,
      version: "0.0.0",
      workersDir: "/nowhere",
    };
    return { runner, context, outputs, summaries, said, annotations };
  }

  async #environment(job: Job): Promise<Record<string, string>> {
    const temp = join(this.dir, "temp");
    await mkdir(temp, { recursive: true });
    const event = join(temp, "event.json");
    await writeFile(event, JSON.stringify({ pull_request: { number: this.pull } }));
    return {
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: this.github.serverUrl,
      GITHUB_REPOSITORY: this.repository.fullName,
      GITHUB_RUN_ID: String(this.run.id),
      GITHUB_RUN_ATTEMPT: String(this.run.attempt),
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: event,
      RUNNER_TEMP: temp,
      ACTIONS_RESULTS_URL: this.github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: job.runtimeToken(),
    };
  }

  /** Writes a file of this run's machine. */
  async write(name: string, content: string): Promise<string> {
    const path = join(this.dir, name);
    await writeFile(path, content);
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    vi.unstubAllEnvs();
    await this.github[Symbol.asyncDispose]();
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** The library's orders to a runner are nobody's here. */
async function unheard<T>(work: () => Promise<T>): Promise<T> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    return await work();
  } finally {
    write.mockRestore();
  }
}

/** Puts a result among the run's artifacts as the job of its device uploads it; `as` says under which device's name. */
export function uploadResult(job: Job, result: Result, as = result.device.label): Artifact {
  const name = resultArtifact({ device: as, attempt: job.attempt });
  return job.upload(
    name,
    zipArchive([{ name: `${name}.json`, content: [...encodeResult(result)].join(""), deflated: true }]),
  );
}
