import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionRunner } from "../../src/commands/action.ts";
import type { Context } from "../../src/commands/context.ts";
import { planStep } from "../../src/commands/plan-step.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { type Plan, planSchema } from "../../src/plan/plan.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import type { FakeRepository } from "../fake-github/repository.ts";
import type { PullRequest } from "../fake-github/state/issue-tracker.ts";
import type { Permissions } from "../fake-github/token.ts";

/** What the shipped workflow gives the plan's job. */
const PLAN: Permissions = { contents: "read", pull_requests: "read" };

/** What a plan step told. */
export interface PlanTold {
  readonly plan: Plan;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly said: readonly string[];
  /** Asked of the API, without the repository's part of the address. */
  readonly asked: readonly string[];
}

/** What starts a plan's job. */
export interface Trigger {
  readonly name: string;
  readonly payload: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** Plan steps on a fake GitHub whose workspace is empty, as in the shipped workflow. */
export class PlanRun implements AsyncDisposable {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly dir: string;
  #steps = 0;

  private constructor(github: FakeGitHub, dir: string) {
    this.github = github;
    this.dir = dir;
    this.repository = github.repository("octo/lab");
  }

  static async start(): Promise<PlanRun> {
    return new PlanRun(await FakeGitHub.start(), await mkdtemp(join(tmpdir(), "edgebench-plan-")));
  }

  /** @param workspace the job's folder where there is a checkout. */
  async plan(
    trigger: Trigger,
    inputs: Readonly<Record<string, string>> = {},
    workspace = join(this.dir, "workspace"),
  ): Promise<PlanTold> {
    this.#steps += 1;
    const temp = join(this.dir, `step-${this.#steps}`);
    await mkdir(temp);
    await mkdir(workspace, { recursive: true });
    const event = join(temp, "event.json");
    await writeFile(event, JSON.stringify(trigger.payload));
    const given = { "github-token": this.repository.token(PLAN), out: join(temp, "out"), ...inputs };
    const outputs = new Map<string, string>();
    const summaries: string[] = [];
    const said: string[] = [];
    const runner: ActionRunner = {
      input: (name) => (given as Record<string, string>)[name] ?? "",
      output: (name, value) => void outputs.set(name, value),
      summary: async (markdown) => void summaries.push(markdown),
      annotate: () => undefined,
      heard: (work) => work(),
    };
    const before = this.github.requests.length;
    await planStep(runner, this.#context(workspace, event, trigger, said));
    const asked = this.github.requests
      .slice(before)
      .map(({ method, path }) => `${method} ${path.replace("/repos/octo/lab", "")}`);
    const plan = planSchema.parse(JSON.parse(await readFile(outputs.get("plan") ?? "", "utf8")));
    return { plan, outputs, summary: summaries.join(""), said, asked };
  }

  #context(cwd: string, event: string, { name, env }: Trigger, said: string[]): Context {
    return {
      cwd,
      env: {
        GITHUB_API_URL: this.github.url,
        GITHUB_SERVER_URL: this.github.serverUrl,
        GITHUB_REPOSITORY: "octo/lab",
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: event,
        GITHUB_REF: "refs/heads/main",
        ...env,
      },
      out: () => undefined,
      progress: { ...SILENT, line: (text) => void said.push(text) },
      color: false,
      width: 100,
      signal: new AbortController().signal,
      version: "0.0.0",
      workersDir: "/nowhere",
    };
  }

  /** The event of a pull request, as it is now. */
  pullEvent({ number, state, labels, pull, user }: PullRequest, action = "synchronize"): Trigger {
    const { head, base } = pull;
    const pull_request = {
      number,
      state,
      labels: labels.map((name) => ({ name })),
      head: { sha: head.sha, repo: { id: head.repository.id } },
      base: { sha: base.sha, repo: { id: this.repository.id } },
      user: { login: user.login },
    };
    return { name: "pull_request", payload: { action, number, pull_request } };
  }

  /** A run that a person starts on a branch. */
  dispatch(branch = "main"): Trigger {
    return {
      name: "workflow_dispatch",
      payload: { repository: { default_branch: "main" }, ref: `refs/heads/${branch}` },
      env: { GITHUB_REF: `refs/heads/${branch}`, GITHUB_SHA: this.repository.tip(branch) },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** The devices that are asked, and those that are not with the reason. */
export function devicesOf({ jobs }: Plan): readonly (readonly [device: string, skipped: string | undefined])[] {
  return jobs.map(({ device, skipped }) => [device, skipped] as const);
}
