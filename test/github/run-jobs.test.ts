import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitHub, GitHubRefused, openGitHub } from "../../src/github/client.ts";
import { cancelRun, readDeviceJobs } from "../../src/github/run-jobs.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import type { FakeRepository } from "../fake-github/repository.ts";
import type { WorkflowRun } from "../fake-github/state/workflow-run.ts";
import type { Permissions } from "../fake-github/token.ts";

let fake: FakeGitHub;
let repository: FakeRepository;
let run: WorkflowRun;
beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository("octo/lab");
  run = repository.run({ event: "push", headSha: repository.commit("main", { a: "1" }) });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake[Symbol.asyncDispose]();
});

function opened(permissions: Permissions): GitHub {
  return openGitHub({
    token: repository.token(permissions),
    env: { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: "octo/lab" },
    say: () => undefined,
    signal: new AbortController().signal,
    retryBaseMs: 1,
  });
}

async function jobs(attempt = 1) {
  const seen = await readDeviceJobs(opened({ actions: "read" }), { runId: run.id, attempt });
  return { now: seen.now, jobs: Object.fromEntries(seen.jobs) };
}

describe("readDeviceJobs", () => {
  it("tells queued, running and ended jobs of devices, and no other ones", async () => {
    run.job("plan").complete("success");
    run.job("bench (queued)");
    run.job("edgebench / bench (running)").start();
    run.job("bench (ended)").complete("failure");
    for (const name of ["bench", "bench (a, b) more", "rebench (other)", "bench ()", "bench (x) / bench"])
      run.job(name);
    expect((await jobs()).jobs).toEqual({
      queued: { kind: "queued", since: expect.any(Date) },
      running: { kind: "running", since: expect.any(Date) },
      ended: { kind: "ended", conclusion: "failure" },
    });
  });

  it("tells of two jobs of a device the one that is still awaited", async () => {
    run.job("a / bench (jetson)").complete("success");
    run.job("b / bench (jetson)").start();
    run.job("c / bench (jetson)").complete("failure");
    expect((await jobs()).jobs.jetson).toMatchObject({ kind: "running" });
  });

  it("holds instants against GitHub's clock, whatever this machine's says", async () => {
    const ahead = 3 * 3600 * 1000;
    fake.skewClock(ahead);
    run.job("bench (jetson)");
    const { now, jobs: seen } = await jobs();
    expect(now.getTime() - Date.now()).toBeGreaterThan(ahead - 60_000);
    const { since } = seen.jetson as { since: Date };
    expect(Math.abs(now.getTime() - since.getTime())).toBeLessThan(60_000);
  });

  it("reads every page, and of one attempt alone", async () => {
    for (let index = 0; index < 256; index += 1) run.job(`bench (d${index})`).complete("success");
    expect(Object.keys((await jobs()).jobs)).toHaveLength(256);
    expect(fake.requests).toHaveLength(3);
    run.job("bench (again)").complete("failure");
    run.rerunFailedJobs();
    expect((await jobs(1)).jobs.again).toEqual({ kind: "ended", conclusion: "failure" });
    expect((await jobs(2)).jobs.again).toMatchObject({ kind: "queued" });
  });
});

describe("cancelRun", () => {
  it("asks for it", async () => {
    run.job("report").start();
    await cancelRun(opened({ actions: "write" }), run.id);
    expect(run.cancelRequested).toBe(true);
  });

  it("is refused to a token that may only read", async () => {
    run.job("report").start();
    const refused = cancelRun(opened({ actions: "read" }), run.id);
    await expect(refused).rejects.toThrow(/^GitHub, asked that the run be cancelled, answered 403/);
    await expect(refused).rejects.toBeInstanceOf(GitHubRefused);
  });
});
