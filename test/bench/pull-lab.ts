import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeScript } from "../e2e/fake-script.ts";
import { pullRequestEvent, pushEvent, type Trigger } from "../e2e/runner/events.ts";
import type { RunnerWorld } from "../e2e/runner/workflow-runner.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import type { FakeRepository } from "../fake-github/repository.ts";
import { node24 } from "../requirements.ts";
import { readProjectFile } from "../workflows/workflow-files.ts";

/** How large a pull request is, and what it meets. */
export interface PullSize {
  readonly devices: number;
  /** All of them are changed. */
  readonly models: number;
  /** Changed beside the models. */
  readonly otherFiles: number;
}

/** A repository on a fake GitHub with an open pull request, and a runner for its workflows. */
export interface PullLab extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly world: RunnerWorld;
  /** What GitHub tells of the push that brought the models. */
  readonly push: Trigger;
  /** What GitHub tells of the pull request. */
  readonly opened: Trigger;
}

/** Makes both. Devices answer from scripts; what the pull request changes in them is no slower. */
export async function openPullLab(dist: string, size: PullSize): Promise<PullLab> {
  const node = node24();
  if (node === undefined) throw new Error("the action runs under Node 24: fetch it by npm ci in test/node24");
  const github = await FakeGitHub.start();
  const repository = github.repository("octo/models");
  const names = Array.from({ length: size.models }, (_, index) => `net${index}`);
  const scripts = (seed: number) =>
    Object.fromEntries(
      names.map((name, index) => [`models/${name}.fake.json`, fakeScript({ medianMs: 10, seed: seed + index })]),
    );
  const others = (content: string) =>
    Object.fromEntries(Array.from({ length: size.otherFiles }, (_, index) => [`notes/${index}.txt`, content]));
  const first = repository.commit("main", { "README.md": "Models.\n" });
  repository.commit("main", { "edgebench.yml": configOf(names, size.devices), ...scripts(1), ...others("before") });
  repository.commit("topic", { ...scripts(1 + size.models), ...others("after") });
  const pull = repository.openPull({ branch: "topic" });
  const temp = await mkdtemp(join(tmpdir(), "edgebench-pull-"));
  return {
    github,
    repository,
    push: pushEvent(repository, first),
    opened: pullRequestEvent(repository, pull),
    world: {
      github,
      repository,
      node,
      dist,
      temp,
      reusable: readProjectFile,
      secrets: {},
      unserved: new Set(),
      broken: new Set(),
      onJob: () => undefined,
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

function configOf(models: readonly string[], devices: number): string {
  const device = (_: unknown, index: number) =>
    `  desk${index}: { runs-on: [self-hosted, desk${index}], runtimes: [fake] }`;
  const model = (name: string) => `  ${name}: { files: { fake: models/${name}.fake.json }, task: other }`;
  return `version: 1
devices:
${Array.from({ length: devices }, device).join("\n")}
models:
${models.map(model).join("\n")}
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy:
  budget: { default: 30s }
  tolerance: { latency: 90% }
`;
}
