import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readProjectFile, WORKFLOW_PATHS } from "./workflow-files.ts";

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissionsSchema = z.record(z.string(), z.enum(["read", "write"]));
const jobSchema = z.object({
  permissions: permissionsSchema,
  uses: z.string().optional(),
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  "timeout-minutes": z.union([z.number(), z.string()]).optional(),
  strategy: z.object({ "fail-fast": z.boolean() }).optional(),
  steps: z.array(stepSchema).default([]),
});
type Job = z.infer<typeof jobSchema>;
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: permissionsSchema,
  jobs: z.record(z.string(), jobSchema),
});

const FILES = WORKFLOW_PATHS.map((path) => {
  const text = readProjectFile(path);
  return { path, text, workflow: workflowSchema.parse(parse(text)) };
});
const jobsOf = (path: string): Readonly<Record<string, Job>> =>
  FILES.find((file) => file.path === path)?.workflow.jobs ?? {};
const REUSABLE = ".github/workflows/edgebench.yml";
const SPELLED_OUT = "examples/workflows/spelled-out.yml";

describe.each(FILES)("$path", ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("grants nothing but to the jobs that ask for it", () => {
    expect(workflow.permissions).toEqual({});
  });

  it("pins every action and workflow to a commit, with its version beside it", () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, reference = ""]) => reference);
    const local = (reference: string) => reference.startsWith("./");
    expect(
      uses.filter(
        (reference) => !local(reference) && !/^[\w./-]+@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+|unreleased)$/.test(reference),
      ),
    ).toEqual([]);
  });

  it("ends every job in time, and lets no job of a matrix end another", () => {
    for (const [name, job] of Object.entries(workflow.jobs)) {
      if (job.uses === undefined) expect(job["timeout-minutes"], name).toBeDefined();
      expect(job.strategy?.["fail-fast"], name).not.toBe(true);
    }
  });

  it("runs no stranger's change with a token that writes", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });

  it("puts no expression into a script, and no token into a checkout", () => {
    for (const { run = "", uses = "", with: inputs = {} } of steps) {
      expect(run).not.toContain("${{");
      if (uses.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
    }
  });
});

describe("the pins", () => {
  it("name one commit per action and version everywhere", () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of FILES)
      for (const [, name = "", commit = "", version = ""] of text.matchAll(
        /uses: ([\w./-]+)@([0-9a-f]{40}) # (\S+)/g,
      )) {
        const key = `${name} ${version}`;
        pins.set(key, (pins.get(key) ?? new Set()).add(commit));
      }
    for (const [name, commits] of pins) expect([name, [...commits]]).toEqual([name, [expect.any(String)]]);
  });
});

describe.each([REUSABLE, SPELLED_OUT])("the jobs of %s", (path) => {
  const jobs = jobsOf(path);

  it("measure with a token that can only read", () => {
    expect(new Set(Object.values(jobs["bench"]?.permissions ?? {}))).toEqual(new Set(["read"]));
  });

  it("use only inputs that the action has, and its outputs", () => {
    const action = parse(readProjectFile("action.yml")) as { inputs: object; outputs: object };
    const own = Object.values(jobs)
      .flatMap((job) => job.steps)
      .filter(({ uses = "" }) => uses.startsWith("edgebench/"));
    const commands = own.map((step) => step.with?.["command"]);
    expect(commands.filter((command) => command !== "respond")).toEqual(["plan", "bench", "report", "record"]);
    for (const step of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    const outputs = [...readProjectFile(path).matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });
});

it("the caller grants exactly what the jobs that it calls ask for together", () => {
  const together: { [name: string]: string } = {};
  for (const { permissions } of Object.values(jobsOf(REUSABLE)))
    for (const [name, level] of Object.entries(permissions)) if (together[name] !== "write") together[name] = level;
  expect(jobsOf("examples/workflows/edgebench.yml")["edgebench"]?.permissions).toEqual(together);
});

it("two workflows for two configurations do not end each other", () => {
  const grouped = z.object({ concurrency: z.object({ group: z.string() }) });
  const groupOf = (path: string) => grouped.parse(parse(readProjectFile(path))).concurrency.group;
  expect(groupOf(REUSABLE)).toMatch(/\{\{ inputs\.config \}\}/);
  expect(groupOf(SPELLED_OUT)).toMatch(/\{\{ github\.workflow \}\}/);
});

it.each([REUSABLE, SPELLED_OUT])("%s records nothing that somebody named by hand", (path) => {
  const condition = jobsOf(path)["record"]?.if ?? "";
  for (const input of ["pull-request", "head"]) expect(condition).toContain(`inputs.${input} == ''`);
});
