import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportStep } from "../../src/commands/report-step.ts";
import { uploadPlan } from "../../src/commands/upload-artifact.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Job } from "../fake-github/state/workflow-run.ts";
import { ActionRun, type Step, uploadResult } from "./action-run.ts";
import { planFor, resultFor } from "./device-plan.ts";

const MINUTE = 60_000;

let made: ActionRun;
beforeEach(async () => {
  made = await ActionRun.start();
});
afterEach(async () => {
  expect(made.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

const plan = (...devices: string[]) => planFor(made.head, ...devices);
const result = (device: string, factor = 1, attempt = 1) => resultFor(made.head, device, factor, attempt);
const benchJob = (device: string): Job => made.run.job(`bench (${device})`, ["self-hosted", device]);

function measured(device: string, factor = 1): Job {
  const job = benchJob(device);
  uploadResult(job, result(device, factor));
  job.complete("success");
  return job;
}

async function reported(
  planned: Plan,
  options: { readonly inputs?: Readonly<Record<string, string>>; readonly permissions?: object } = {},
): Promise<Step & { readonly code: number }> {
  const planning = await made.step({}, made.run.job("plan"));
  const digest = await uploadPlan(
    await made.write("plan.json", JSON.stringify(planned)),
    planning.runner,
    planning.context,
  );
  const inputs = { "plan-digest": digest, ...options.inputs };
  const step = await made.step(inputs, made.run.job("report"), options.permissions);
  return { ...step, code: await reportStep(step.runner, step.context) };
}

const summary = ({ summaries }: Step) => summaries.join("");
const comments = () => made.repository.comments(made.pull).map(({ body }) => body);
const cancels = () => made.github.requests.filter(({ path }) => path.endsWith("/cancel"));

describe("the report of a run", () => {
  it("judges every device, tells it in comment, check, summary and artifact, and fails last of all", async () => {
    measured("jetson", 1.5);
    measured("coral");
    const step = await reported(plan("jetson", "coral"));
    expect(step.code).toBe(1);
    expect(step.outputs.get("verdict")).toBe("fail");
    expect(await readdir(step.outputs.get("report") ?? "")).toContain("report.html");
    expect(comments()).toEqual([expect.stringContaining("jetson is 50 % slower on jetson")]);
    expect(summary(step)).toContain("jetson is 50 % slower on jetson");
    expect(made.run.artifacts.map(({ name }) => name)).toContain("edgebench-report-1");
    const report = made.run.artifacts.find(({ name }) => name === "edgebench-report-1");
    expect(comments()[0]).toContain(`/octo/lab/actions/runs/${made.run.id}/artifacts/${report?.id}`);
    expect(cancels()).toEqual([]);
  });

  it("costs 9 requests and one per device, comment and check included", async () => {
    for (const device of ["a", "b", "c"]) measured(device);
    await reported(plan("a", "b", "c"));
    const asked = made.github.requests.filter(({ service, path }) => service === "api" && !path.startsWith("/twirp"));
    expect(asked.length).toBeLessThanOrEqual(9 + 3);
  });

  it("has nothing to wait for where the plan has nothing to measure", async () => {
    const step = await reported({ ...plan("jetson"), jobs: [] });
    expect(step.code).toBe(0);
    expect(made.github.requests.some(({ path }) => path.endsWith("/jobs"))).toBe(false);
  });

  it("goes to the summary and the artifact alone where the token may only read, and says so", async () => {
    measured("jetson", 1.5);
    const step = await reported(plan("jetson"), { permissions: { actions: "read", contents: "read" } });
    expect(step.code).toBe(1);
    expect(comments()).toEqual([]);
    expect(summary(step)).toMatch(
      /> The token may only read, so the report is in this summary and in the artifact\.\n$/,
    );
  });

  it("judges the files that a workflow moved itself, waits for nobody and uploads nothing", async () => {
    await made.write("edgebench-result-jetson-1.json", JSON.stringify(result("jetson")));
    const step = await reported(plan("jetson"), { inputs: { results: "." } });
    expect(step.code).toBe(0);
    expect(made.github.requests.some(({ path }) => path.endsWith("/jobs"))).toBe(false);
    expect(made.run.artifacts.map(({ name }) => name)).toEqual(["edgebench-plan"]);
  });

  it("fails in one sentence where the plan job made no plan", async () => {
    await expect(reported(plan("jetson"), { inputs: { "plan-digest": "" } })).rejects.toThrow(
      /the plan job made no plan/,
    );
  });

  it("tells who asked for a pull request, once, that there is no plan", async () => {
    const inputs = { "plan-digest": "", "pull-request": String(made.pull) };
    for (let attempt = 1; attempt <= 2; attempt += 1)
      await expect(reported(plan("jetson"), { inputs })).rejects.toThrow(/the plan job made no plan/);
    expect(comments().map((body) => body.split("\n")[1])).toEqual([
      `Nothing was measured: what was asked for could not be planned. The [log of its run](${made.github.serverUrl}/octo/lab/actions/runs/${made.run.id}) says why.`,
    ]);
  });

  it("fails in the same sentence where the token may not tell", async () => {
    const inputs = { "plan-digest": "", "pull-request": String(made.pull) };
    const permissions = { actions: "read", contents: "read" };
    await expect(reported(plan("jetson"), { inputs, permissions })).rejects.toThrow(/the plan job made no plan/);
    expect(comments()).toEqual([]);
  });

  it.each(["0", "-1", "30m", "1441", "1e3"])("refuses a device-wait of %s", async (wait) => {
    benchJob("jetson");
    await expect(reported(plan("jetson"), { inputs: { "device-wait": wait } })).rejects.toThrow(/^input device-wait: /);
  });
});

describe("a device that does not come", () => {
  it("is not measured, hides no other one, and the run is cancelled as the last act", async () => {
    measured("coral", 1.5);
    benchJob("jetson");
    made.github.skewClock(31 * MINUTE);
    const step = await reported(plan("jetson", "coral"));
    expect(step.code).toBe(1);
    expect(comments()).toEqual([expect.stringContaining("coral is 50 % slower on coral")]);
    expect(comments()[0]).toContain("device jetson: its job waited 30 minutes for a runner and none took it");
    expect(made.run.cancelRequested).toBe(true);
    expect(made.github.requests.at(-1)).toMatchObject({
      method: "POST",
      path: `/repos/octo/lab/actions/runs/${made.run.id}/cancel`,
    });
  });

  it("is no pass where it is the only one", async () => {
    benchJob("jetson");
    made.github.skewClock(6 * MINUTE);
    const { policy, ...rest } = plan("jetson");
    const strict: Plan = { ...rest, policy: { ...policy, gate: { ...policy.gate, failOn: ["not-measured"] } } };
    const step = await reported(strict, { inputs: { "device-wait": "5" } });
    expect(step.code).toBe(1);
    expect(summary(step)).toContain("its job waited 5 minutes for a runner and none took it");
  });

  it("stays queued where the token may not cancel, and the log says so", async () => {
    benchJob("jetson");
    made.github.skewClock(31 * MINUTE);
    const step = await reported(plan("jetson"), { permissions: { actions: "read", contents: "read" } });
    expect(step.code).toBe(0);
    expect(made.run.cancelRequested).toBe(false);
    expect(step.said.at(-1)).toMatch(
      /^Jobs that no runner takes stay queued for up to a day: GitHub, asked that the run be cancelled, answered 403/,
    );
  });

  it("is not given up where it was taken after all while the report was written", async () => {
    const job = benchJob("jetson");
    made.github.skewClock(31 * MINUTE);
    made.github.fault({ path: "/check-runs", does: { kind: "first", happens: () => job.start() } });
    await reported(plan("jetson"));
    expect(made.run.cancelRequested).toBe(false);
  });
});

describe("a run that is run again", () => {
  it("takes each device's newest attempt", async () => {
    measured("coral");
    const first = benchJob("jetson");
    uploadResult(first, result("jetson", 1.5));
    first.complete("failure");
    made.run.rerunFailedJobs();
    const again = made.run.jobs().find(({ name }) => name === "bench (jetson)");
    if (again === undefined) throw new Error("the job that failed is run again");
    uploadResult(again, result("jetson", 1, 2));
    again.complete("success");
    const step = await reported(plan("jetson", "coral"));
    expect(step.code).toBe(0);
    expect(summary(step)).toContain("Safe to merge");
    expect(made.run.artifacts.map(({ name }) => name)).toContain("edgebench-report-2");
  });
});

describe("a hostile result", () => {
  it("makes its own device not measured, and another one's regression is told", async () => {
    measured("coral", 1.5);
    const job = benchJob("jetson");
    job.upload("edgebench-result-jetson-1", Buffer.from("hostile"));
    job.complete("success");
    const step = await reported(plan("jetson", "coral"));
    expect(step.code).toBe(1);
    expect(comments()[0]).toContain("coral is 50 % slower on coral");
    expect(comments()[0]).toContain(
      "device jetson: its result cannot be used: edgebench-result-jetson-1: not the archive",
    );
  });
});
