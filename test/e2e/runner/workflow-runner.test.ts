import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FakeGitHub } from "../../fake-github/fake-github.ts";
import type { FakeRepository } from "../../fake-github/repository.ts";
import { dispatchEvent, pullRequestEvent, pushEvent, type Trigger } from "./events.ts";
import { type RunnerWorld, rerunFailedJobs, runWorkflow } from "./workflow-runner.ts";

/** What the end-to-end tests take for granted of the runner that they run workflows with. */

let github: FakeGitHub;
let repository: FakeRepository;
let world: RunnerWorld;
let reusable: string;

beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository("octo/models");
  repository.commit("main", { "README.md": "one\n" });
  world = {
    github,
    repository,
    node: process.execPath,
    dist: "/nowhere",
    temp: await mkdtemp(join(tmpdir(), "edgebench-runner-")),
    reusable: () => reusable,
    secrets: { known: "a secret" },
    unserved: new Set(),
    broken: new Set(),
    onJob: () => undefined,
  };
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  await rm(world.temp, { recursive: true, force: true });
});

const byHand = (): Trigger => dispatchEvent(repository, { wanted: "yes" });
const run = (jobs: string, trigger = byHand()) =>
  runWorkflow(world, `on: [workflow_dispatch, push, pull_request]\npermissions: {}\njobs:\n${jobs}`, trigger);
const resultsOf = ({ jobs }: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries([...jobs].map(([name, { result }]) => [name, result]));
/** An expression, as a workflow writes it. */
const ex = (text: string) => `\${{ ${text} }}`;
const job = (name: string, more: string, script = "true") =>
  `  ${name}:\n    runs-on: x\n${more}    steps:\n      - run: ${script}\n`;

describe("the runner's conditions", () => {
  it("let success() ask after every job before, also one that is not named", async () => {
    const jobs = [
      job("first", "    if: false\n"),
      job("second", `    needs: first\n    if: ${ex("!cancelled()")}\n`),
      job("third", "    needs: second\n"),
      job("fourth", `    needs: second\n    if: ${ex("!cancelled() && needs.second.result == 'success'")}\n`),
    ];
    expect(resultsOf(await run(jobs.join("")))).toEqual({
      first: "skipped",
      second: "success",
      third: "skipped",
      fourth: "success",
    });
  });

  it("run a job after a failed one only where it says so", async () => {
    const jobs = [
      job("bad", "", "exit 1"),
      job("after", "    needs: bad\n"),
      job("gate", "    needs: bad\n    if: always()\n"),
      job("rescue", "    needs: bad\n    if: failure()\n"),
    ];
    expect(resultsOf(await run(jobs.join("")))).toEqual({
      bad: "failure",
      after: "skipped",
      gate: "success",
      rescue: "success",
    });
  });

  it("go on after a step that may fail, and skip those after one that may not", async () => {
    const steps = `
      - { run: exit 1, continue-on-error: true }
      - { run: echo reached, id: reached }
      - { run: exit 1 }
      - { run: echo never }
      - { if: always(), run: echo cleaned }
`;
    const ending = await run(`  a:\n    runs-on: x\n    steps:${steps}`);
    expect(ending.jobs.get("a")?.steps.map(({ log }) => log)).toEqual(["", "reached\n", "", "cleaned\n"]);
    expect(resultsOf(ending)).toEqual({ a: "failure" });
  });
});

describe("the runner's jobs", () => {
  const MATRIX = `${job("plan", `    outputs: { matrix: '${ex("steps.m.outputs.matrix")}' }\n`, '"true"')}      - id: m
        run: echo 'matrix<<E' >> "$GITHUB_OUTPUT"; echo "$MATRIX_JSON" >> "$GITHUB_OUTPUT"; echo E >> "$GITHUB_OUTPUT"
`;

  it("come of a matrix that an earlier one wrote, each on its own machine", async () => {
    const matrix = `{"include":[{"device":"a","runs_on":["self-hosted","a"]},{"device":"b","runs_on":["b"]}]}`;
    const bench = `    needs: plan\n    name: bench (${ex("matrix.device")})\n    strategy: { matrix: '${ex("fromJSON(needs.plan.outputs.matrix)")}' }\n`;
    const text =
      MATRIX.replace('"$MATRIX_JSON"', `'${matrix}'`) +
      job("bench", bench).replace("runs-on: x", `runs-on: ${ex("matrix.runs_on")}`);
    const ending = await run(text);
    expect(resultsOf(ending)).toEqual({ plan: "success", "bench (a)": "success", "bench (b)": "success" });
    expect(ending.jobs.get("bench (a)")?.labels).toEqual(["self-hosted", "a"]);
    await expect(run(text.replace(matrix, '{"include":[]}'))).rejects.toThrow("the matrix is empty");
  });

  it("stay queued where no runner serves them, until somebody cancels the run", async () => {
    world.unserved.add("x");
    const jobs = `${job("device", "")}${job("report", "    if: always()\n").replace("runs-on: x", "runs-on: y")}`;
    expect(resultsOf(await run(jobs))).toEqual({ report: "success", device: "queued" });
    world.onJob = () => [...repository.runs.values()].at(-1)?.cancel();
    expect(resultsOf(await run(jobs))).toEqual({ report: "success", device: "cancelled" });
  });

  it("are run again only where they failed", async () => {
    world.broken.add("x");
    const before = await run(`${job("a", "").replace("runs-on: x", "runs-on: y")}${job("b", "")}`);
    expect(resultsOf(before)).toEqual({ a: "success", b: "failure" });
    world.broken.clear();
    const started: string[] = [];
    world.onJob = (name) => void started.push(name);
    const again = await rerunFailedJobs(world, before);
    expect([started, resultsOf(again), again.run.attempt]).toEqual([["b"], { a: "success", b: "success" }, 2]);
  });

  it("have no token in their log", async () => {
    await expect(run(job("a", "", 'echo "$ACTIONS_RUNTIME_TOKEN"'))).rejects.toThrow("a token stands in the log");
  });
});

describe("a workflow that the runner calls", () => {
  const CALL = `  outer:
    uses: edgebench/edgebench/.github/workflows/x.yml@v0
    permissions: { contents: read }
    with: { text: "\${{ inputs.wanted }}" }
    secrets: { token: "\${{ secrets.known }}" }
${job("after", `    needs: outer\n    if: ${ex("needs.outer.outputs.said == 'yes 7 a secret'")}\n`)}`;
  const called = (permissions: string) => `on:
  workflow_call:
    inputs: { text: { type: string }, number: { type: number, default: 7 } }
    secrets: { token: { required: true } }
    outputs: { said: { value: "\${{ jobs.inner.outputs.said }}" } }
jobs:
  inner:
    runs-on: x
    permissions: ${permissions}
    outputs: { said: "\${{ format('{0} {1} {2}', inputs.text, inputs.number, secrets.token) }}" }
    steps: [{ run: "true" }]
`;

  it("has its inputs, with their defaults and types, and its secrets, and gives its outputs", async () => {
    reusable = called("{ contents: read }");
    expect(resultsOf(await run(CALL))).toEqual({ "outer / inner": "success", after: "success" });
  });

  it("is refused where a job asks for more than its caller has", async () => {
    reusable = called("{ contents: write }");
    await expect(run(CALL)).rejects.toThrow("the nested job inner asks for contents");
  });
});

describe("the runner's triggers", () => {
  const ON = `on: { push: { branches: [main] }, pull_request: }\npermissions: {}\njobs:\n${job("a", "")}`;

  it("are those of the file", async () => {
    const before = repository.tip("main");
    repository.commit("main", { "README.md": "two\n" });
    repository.commit("topic", { "README.md": "three\n" });
    const pull = repository.openPull({ branch: "topic" });
    expect(resultsOf(await runWorkflow(world, ON, pushEvent(repository, before)))).toEqual({ a: "success" });
    expect(resultsOf(await runWorkflow(world, ON, pullRequestEvent(repository, pull)))).toEqual({ a: "success" });
    await expect(runWorkflow(world, ON, byHand())).rejects.toThrow("does not run on workflow_dispatch");
    await expect(runWorkflow(world, ON, pullRequestEvent(repository, pull, "labeled"))).rejects.toThrow("does not run");
    await expect(runWorkflow(world, ON.replace("[main]", "[other]"), pushEvent(repository, before))).rejects.toThrow();
  });

  it("need a file that GitHub's parser takes", async () => {
    await expect(runWorkflow(world, "on: push\njobs: { a: 1 }\n", byHand())).rejects.toThrow();
  });
});
