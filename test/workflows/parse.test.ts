import { describe, expect, it } from "vitest";
import { firstWorkflow } from "../../src/commands/first-workflow.ts";
import { diagnose } from "./diagnostics.ts";
import { readProjectFile, WORKFLOW_PATHS } from "./workflow-files.ts";

describe("GitHub's own parser and language service", () => {
  it.each([...WORKFLOW_PATHS, "action.yml"])("find nothing wrong with %s", async (path) => {
    expect(await diagnose(path, readProjectFile(path))).toEqual([]);
  });

  it("find nothing wrong with what init writes", async () => {
    expect(await diagnose(".github/workflows/edgebench.yml", firstWorkflow())).toEqual([]);
  });

  const job = "jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: echo }] } }";
  it.each([
    ["a key that no workflow has", "workflow.yml", `on: push\nunknown: 1\n${job}\n`],
    [
      "a job that needs nobody",
      "workflow.yml",
      "on: push\njobs: { a: { runs-on: x, needs: b, steps: [{ run: y }] } }\n",
    ],
    [
      "a context that a job's condition does not have",
      "workflow.yml",
      `on: push\n${job.replace("runs-on", "if: steps.b.outcome, runs-on")}\n`,
    ],
    [
      "an input that the called workflow does not have",
      "workflow.yml",
      "on: { workflow_call: { inputs: { a: { type: text } } } }\njobs: {}\n",
    ],
    [
      "a key that no action has",
      "action.yml",
      "name: a\ndescription: b\nruns: { using: node24, main: c }\nunknown: 1\n",
    ],
  ])("would object to %s", async (_, path, text) => {
    expect(await diagnose(path, text)).not.toEqual([]);
  });
});
