import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionRunner } from "../../src/commands/action.ts";
import { respondStep } from "../../src/commands/respond-step.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import type { PullRequest } from "../fake-github/state/issue-tracker.ts";
import { planOf, ReportCase } from "./report-case.ts";

let lab: Lab;
let dir: string;
let pull: PullRequest;
beforeEach(async () => {
  lab = await openLab();
  dir = await mkdtemp(join(tmpdir(), "edgebench-respond-step-"));
  lab.repository.commit("main", { "edgebench.yml": "version: 1\n" });
  lab.repository.commit("topic", { "models/net.onnx": "one" });
  pull = lab.repository.openPull({ branch: "topic", user: "mona" });
  lab.repository.collaborator("ada", "write");
});
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
  await rm(dir, { recursive: true, force: true });
});

/** Runs the step on a comment; returns its outputs. */
async function step(body: string, o: { action?: string; event?: string; author?: string } = {}) {
  const { action = "created", event = "issue_comment", author = "ada" } = o;
  const comment = lab.repository.comment(pull.number, author, body);
  const user = { login: author, type: "User" };
  const payload = { action, issue: { number: pull.number, pull_request: {} }, comment: { id: comment.id, body, user } };
  const file = join(dir, "event.json");
  await writeFile(file, JSON.stringify(payload));
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_API_URL: lab.github.url,
    GITHUB_REPOSITORY: "octo/lab",
  };
  await using made = await ReportCase.make(planOf([]), [], env);
  const outputs = new Map<string, string>();
  const inputs = new Map([["github-token", lab.repository.token(ALL)]]);
  const runner: ActionRunner = {
    input: (name) => inputs.get(name) ?? "",
    output: (name, value) => void outputs.set(name, value),
    summary: async () => undefined,
    annotate: () => undefined,
    heard: (work) => work(),
  };
  expect(await respondStep(runner, made.context)).toBe(0);
  return Object.fromEntries(outputs);
}

describe("respondStep", () => {
  it("tells the workflow what to measure", async () => {
    expect(await step("/edgebench run jetson rpi3")).toEqual({
      proceed: "true",
      "pull-request": String(pull.number),
      head: pull.pull.head.sha,
      devices: "jetson rpi3",
    });
  });

  it.each<[string, Parameters<typeof step>]>([
    ["a comment that asks for nothing", ["Looks good"]],
    ["an edit", ["/edgebench run", { action: "edited" }]],
    ["somebody who may not", ["/edgebench run", { author: "mona" }]],
  ])("lets the workflow end after %s", async (_, args) => {
    expect(await step(...args)).toEqual({ proceed: "false" });
  });

  it("refuses to run on anything but comments", async () => {
    await expect(step("/edgebench run", { event: "pull_request" })).rejects.toThrow(
      "command respond: it answers comments; run it in a workflow on issue_comment, with types: [created]",
    );
  });
});
