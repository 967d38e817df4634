import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { firstWorkflow } from "../../src/commands/first-workflow.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const EXAMPLE = join(ROOT, "examples", "workflows", "edgebench.yml");

const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const jobSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  "timeout-minutes": z.union([z.number(), z.string()]),
  strategy: z.object({ "fail-fast": z.boolean() }).optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(stepSchema),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), jobSchema),
});
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ required: z.boolean().optional() })),
  outputs: z.record(z.string(), z.unknown()),
});

const workflow = workflowSchema.parse(parse(firstWorkflow()));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const uses = [...firstWorkflow().matchAll(/uses: (.+)$/gm)].map(([, reference = ""]) => reference);
const readAction = async () => actionSchema.parse(parse(await readFile(join(ROOT, "action.yml"), "utf8")));

describe("firstWorkflow", () => {
  it("is the example to copy", async () => {
    await expect(firstWorkflow()).toMatchFileSnapshot(EXAMPLE);
  });

  it("plans, measures and reports, in this order", () => {
    expect(Object.keys(workflow.jobs)).toEqual(["plan", "bench", "report"]);
    expect(Object.values(workflow.jobs).map(({ needs }) => needs)).toEqual([undefined, "plan", ["plan", "bench"]]);
    expect(Object.keys(workflow.on)).toEqual(["pull_request"]);
  });

  it("gives no job more than reading the contents", () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of Object.values(workflow.jobs))
      expect([{}, { contents: "read" }]).toContainEqual(permissions);
    expect(firstWorkflow()).not.toMatch(/secrets\.|GITHUB_TOKEN|pull_request_target/);
  });

  it("ends every job in time, and lets no device end another", () => {
    expect(Object.values(workflow.jobs).map((job) => job["timeout-minutes"])).toEqual([
      10,
      expect.stringContaining("matrix.timeout_minutes"),
      10,
    ]);
    expect(workflow.jobs["bench"]?.strategy).toEqual({ "fail-fast": false });
  });

  it("pins every foreign action to a commit, with its version beside it", () => {
    const foreign = uses.filter((reference) => !reference.startsWith("edgebench/edgebench@"));
    expect(foreign).toHaveLength(8);
    for (const reference of foreign) expect(reference).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("pins an action to one commit everywhere, as this repository's own workflow does", async () => {
    const own = await readFile(join(ROOT, ".github", "workflows", "ci.yml"), "utf8");
    const all = [...uses, ...[...own.matchAll(/uses: (actions\/.+)$/gm)].map(([, reference = ""]) => reference)];
    const pins = new Map<string, Set<string>>();
    for (const reference of all) {
      const name = reference.replace(/@.*$/, "");
      pins.set(name, (pins.get(name) ?? new Set()).add(reference));
    }
    for (const [name, references] of pins) expect([name, references.size]).toEqual([name, 1]);
  });

  it("keeps the token out of every checkout", () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(2);
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false, "fetch-depth": 0 });
  });

  it("uses only inputs and outputs that the action has, and all that it requires", async () => {
    const action = await readAction();
    const own = steps.filter((step) => step.uses?.startsWith("edgebench/edgebench@"));
    expect(own.map((step) => step.with?.["command"])).toEqual(["plan", "bench", "report"]);
    for (const step of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    const outputs = [...firstWorkflow().matchAll(/steps\.(?:plan|bench|report)\.outputs\.(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  it("hands on what another job or step has", () => {
    const text = firstWorkflow();
    const declared = Object.keys(workflow.jobs["plan"]?.outputs ?? {});
    for (const [, name] of text.matchAll(/needs\.plan\.outputs\.(\w+)/g)) expect(declared).toContain(name);
    const ids = steps.flatMap(({ id }) => id ?? []);
    for (const [, id] of text.matchAll(/steps\.(\w+)\./g)) expect(ids).toContain(id);
  });
});
