import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { node24, suiteNeeds } from "../requirements.ts";
import { actionStep, type StepEnding } from "./action-step.ts";
import { type ChangeRepository, changeRepository } from "./change-repository.ts";

describe.skipIf(suiteNeeds("git", "node24", "native-runtime"))("the action, step by step as a workflow runs it", () => {
  let made: ChangeRepository;
  let temp: string;
  let env: Readonly<Record<string, string>>;
  let plan: StepEnding;
  const results = () => join(temp, "results");
  const store = () => join(temp, "store");

  const step = (inputs: Parameters<typeof actionStep>[1], changes: Readonly<Record<string, string>> = {}) => {
    const world = { node: node24() ?? "", dist: inject("dist"), workspace: made.repository.dir, temp };
    return actionStep({ ...world, env: { ...env, ...changes } }, inputs);
  };

  beforeAll(async () => {
    made = await changeRepository();
    temp = await mkdtemp(join(tmpdir(), "edgebench-runner-"));
    const event = join(temp, "event.json");
    await writeFile(event, JSON.stringify(pullRequest(made.base, made.head)));
    env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event, GITHUB_RUN_ATTEMPT: "2" };
  });
  afterAll(async () => {
    await made[Symbol.asyncDispose]();
    await rm(temp, { recursive: true, force: true });
  });

  it("plan takes base and head from the event", async () => {
    plan = await step({ command: "plan" });
    expect({ code: plan.code, stderr: plan.stderr }, plan.stdout).toEqual({ code: 0, stderr: "" });
    expect(plan.outputs.get("count")).toBe("1");
    expect(JSON.parse(plan.outputs.get("matrix") ?? "")).toEqual({
      include: [expect.objectContaining({ device: "desk", runs_on: ["self-hosted", "desk"] })],
    });
    const written = JSON.parse(await readFile(plan.outputs.get("plan") ?? "", "utf8"));
    expect(written).toMatchObject({ event: "pull_request", base: made.base, head: made.head });
    expect(plan.summary).toContain("scripted");
  });

  it("bench writes a result, and names it by the run's attempt", async () => {
    const ending = await step({ command: "bench", plan: plan.outputs.get("plan") ?? "", device: "desk" });
    expect(ending.code, ending.stdout).toBe(0);
    const file = ending.outputs.get("result") ?? "";
    expect(file).toMatch(/edgebench-result-desk-2\.json$/);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ session: { attempt: 2 } });
    // As actions/download-artifact lays it out.
    await mkdir(join(results(), "edgebench-result-desk-2"), { recursive: true });
    await cp(file, join(results(), "edgebench-result-desk-2", "edgebench-result-desk-2.json"));
  });

  it("report gates: it fails the step, after its outputs and summary are written", async () => {
    const ending = await step({ command: "report", plan: plan.outputs.get("plan") ?? "", results: results() });
    expect(ending.code, ending.stdout).toBe(1);
    expect(ending.stdout).toMatch(/^::error::.*gate/m);
    expect(ending.outputs.get("verdict")).toBe("fail");
    expect(await readFile(join(ending.outputs.get("report") ?? "", "report.html"), "utf8")).toContain("scripted");
    expect(ending.summary).toContain("scripted");
  });

  it("record refuses what a pull request measured", async () => {
    const ending = await step({ command: "record", results: results(), store: store() });
    expect(ending.code).toBe(1);
    expect(ending.stdout).toMatch(/^::error::record: a run of pull_request measures what is proposed/m);
  });

  it("record appends to the store what was merged", async () => {
    const event = join(temp, "push.json");
    await writeFile(event, JSON.stringify({ repository: { default_branch: "main" } }));
    const push = { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: event, GITHUB_REF: "refs/heads/main" };
    const ending = await step({ command: "record", results: results(), store: store() }, push);
    expect({ code: ending.code, stderr: ending.stderr }, ending.stdout).toEqual({ code: 0, stderr: "" });
    expect(ending.stdout).toMatch(/desk: \d+ measurements? recorded/);
    // Between these two the runner takes no line for an order.
    expect(ending.stdout).toMatch(/^(?:::add-mask::.*\n)*::stop-commands::(\S+)\n[\s\S]*\n::\1::\n$/);
  });

  it.each<[string, Parameters<typeof actionStep>[1], RegExp]>([
    ["a command that does not exist", { command: "bogus" }, /^::error::.*bogus/m],
    ["a step without its plan", { command: "bench", device: "desk" }, /^::error::.*plan/m],
    ["a configuration that is not there", { command: "plan", config: "nowhere.yml" }, /^::error::.*nowhere/m],
  ])("%s fails the step in one sentence", async (_, inputs, expected) => {
    const { code, stdout } = await step(inputs);
    expect(code).toBe(1);
    expect(stdout).toMatch(expected);
    expect(stdout.match(/^::error::/gm)).toHaveLength(1);
    expect(stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });
});

/** Of a pull request's event, what tells the two commits. */
function pullRequest(base: string, head: string): object {
  const repo = { id: 1, full_name: "owner/models" };
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      state: "open",
      base: { ref: "main", sha: base, repo },
      head: { ref: "change", sha: head, repo },
      labels: [],
      user: { login: "mona" },
    },
    repository: { full_name: "owner/models", default_branch: "main" },
  };
}
