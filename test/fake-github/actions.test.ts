import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";

describe("runs and jobs on the fake GitHub", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.commit("main", { a: "a" });
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const actions = () => lab.client(ALL).rest.actions;
  const started = () => lab.repository.run({ event: "schedule", headSha: lab.repository.tip("main") });

  it("are queued, picked up and ended", async () => {
    const run = started();
    const job = run.job("bench (jetson)", ["self-hosted", "jetson"]);
    const look = async () => {
      const { data } = await actions().listJobsForWorkflowRun({ ...lab.at, run_id: run.id });
      const whole = await actions().getWorkflowRun({ ...lab.at, run_id: run.id });
      const [shown] = data.jobs;
      return [shown?.status, shown?.conclusion, shown?.runner_name, whole.data.status, whole.data.conclusion];
    };
    expect(await look()).toEqual(["queued", null, null, "queued", null]);
    job.start("lab-1");
    expect(await look()).toEqual(["in_progress", null, "lab-1", "in_progress", null]);
    job.complete("failure");
    expect(await look()).toEqual(["completed", "failure", "lab-1", "completed", "failure"]);
  });

  it("are run again where they failed, in a new attempt", async () => {
    const run = started();
    run.job("plan").complete("success");
    run.job("bench (a)").complete("failure");
    run.rerunFailedJobs();
    const jobsOf = async (attempt_number: number) => {
      const { data } = await actions().listJobsForWorkflowRunAttempt({ ...lab.at, run_id: run.id, attempt_number });
      return data.jobs.map(({ name, status, run_attempt }) => [name, status, run_attempt]);
    };
    expect(await jobsOf(1)).toEqual([
      ["plan", "completed", 1],
      ["bench (a)", "completed", 1],
    ]);
    expect(await jobsOf(2)).toEqual([
      ["plan", "completed", 2],
      ["bench (a)", "queued", 2],
    ]);
    expect((await refusal(jobsOf(3)))[0]).toBe(404);
    const all = await actions().listJobsForWorkflowRun({ ...lab.at, run_id: run.id, filter: "all" });
    expect(all.data.total_count).toBe(4);
  });

  it("are cancelled while they wait, once", async () => {
    const run = started();
    const [running, waiting] = [run.job("report"), run.job("bench (a)")];
    running.start();
    await actions().cancelWorkflowRun({ ...lab.at, run_id: run.id });
    expect([run.cancelRequested, waiting.conclusion, running.status]).toEqual([true, "cancelled", "in_progress"]);
    running.complete("success");
    expect((await refusal(actions().cancelWorkflowRun({ ...lab.at, run_id: run.id })))[0]).toBe(409);
    const { data } = await actions().listWorkflowRunsForRepo({ ...lab.at, status: "cancelled" });
    expect(data.workflow_runs.map(({ id }) => id)).toEqual([run.id]);
  });

  it("tell which runners there are, to those who may know", async () => {
    lab.repository.runner("lab-1", ["jetson"]).busy = true;
    lab.repository.runner("lab-2", ["rpi3"], "offline");
    const { data } = await actions().listSelfHostedRunnersForRepo(lab.at);
    expect(
      data.runners.map(({ name, status, busy, labels }) => [name, status, busy, labels.map((label) => label.name)]),
    ).toEqual([
      ["lab-1", "online", true, ["self-hosted", "jetson"]],
      ["lab-2", "offline", false, ["self-hosted", "rpi3"]],
    ]);
  });
});
