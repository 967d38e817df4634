import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import type { Recent } from "../../src/baseline/recent.ts";
import { encodeResult } from "../../src/bench/encode.ts";
import type { Result } from "../../src/bench/result.ts";
import { recordStep } from "../../src/commands/record-step.ts";
import { uploadPlan } from "../../src/commands/upload-artifact.ts";
import { openGitHub } from "../../src/github/client.ts";
import { GitDataBranch } from "../../src/github/git-data.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { LatestDocument } from "../../src/report/latest-document.ts";
import { ActionRun, type Step, uploadResult } from "./action-run.ts";
import { idOf, planOf, resultOf, sides } from "./report-case.ts";

/** What a job that records may. */
const RECORD = { actions: "read", contents: "write", issues: "write" } as const;
const BRANCH = "edgebench-data";
const [base, head] = sides("a");

let made: ActionRun;
beforeEach(async () => {
  made = await ActionRun.start();
});
afterEach(async () => {
  expect(made.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

/** A step of the job that records, in a run of `event` on the default branch. */
async function step(inputs: Readonly<Record<string, string>>, event = "push", ref = "refs/heads/main"): Promise<Step> {
  const one = await made.step({ store: `branch:${BRANCH}`, ...inputs }, made.run.job("record"), RECORD);
  const file = await made.write("event.json", JSON.stringify({ repository: { default_branch: "main" } }));
  const env = { ...one.context.env, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref };
  return { ...one, context: { ...one.context, env } };
}

async function recorded(inputs: Readonly<Record<string, string>>, event?: string, ref?: string): Promise<string> {
  const { runner, context, said } = await step(inputs, event, ref);
  await recordStep(runner, context);
  return said.join("\n");
}

/** The digest of a plan that the plan job uploaded. */
async function planned(plan: Plan): Promise<string> {
  const { runner, context } = await made.step({}, made.run.job("plan"));
  return uploadPlan(await made.write("plan.json", JSON.stringify(plan)), runner, context);
}

const upload = (result: Result, as?: string) =>
  uploadResult(made.run.job(`bench (${as ?? result.device.label})`), result, as);

async function recent(): Promise<Recent> {
  const { context } = await step({});
  const token = made.repository.token({ contents: "read" });
  return openBranchStore(new GitDataBranch(openGitHub({ ...context, token, say: () => undefined }), BRANCH)).recent(
    "desk",
  );
}

describe("the step that records", () => {
  it("records what the planned devices uploaded, in one commit that names the run", async () => {
    upload(resultOf([base, head]));
    expect(await recorded({ "plan-digest": await planned(planOf(["a"])) })).toContain("desk: 2 measurements recorded");
    expect((await recent()).get(idOf("a"))?.points.map(({ role }) => role)).toEqual(["base", "head"]);
    const message = made.repository.objects.commit(made.repository.tip(BRANCH))?.message;
    expect(message).toContain(`${made.github.serverUrl}/octo/lab/actions/runs/${made.run.id}`);
  });

  it("adds nothing where it runs again", async () => {
    upload(resultOf([base, head]));
    const digest = await planned(planOf(["a"]));
    await recorded({ "plan-digest": digest });
    const before = made.repository.tip(BRANCH);
    expect(await recorded({ "plan-digest": digest })).toContain("desk: 0 measurements recorded, 2 recorded before");
    expect(made.repository.tip(BRANCH)).toBe(before);
  });

  it.each<[string, Partial<Plan>, Result, string | undefined, string]>([
    ["what is of another commit", {}, resultOf([{ ...head, commit: "c".repeat(40) }]), undefined, "not planned"],
    [
      "what is of another benchmark",
      {},
      resultOf([{ ...head, benchmark: sides("b")[0].benchmark }]),
      undefined,
      "not planned",
    ],
    [
      "what another tool measured",
      {},
      resultOf([base, { ...head, source: { tool: "a\u001b[31m tool", cannotTell: [] } }]),
      undefined,
      "from another tool, and edgebench was to measure it",
    ],
    [
      "what claims to be another device's",
      {},
      resultOf([head], 1, { device: { label: "jetson", environment: {} } }),
      "desk",
      "claims to be of the device jetson",
    ],
  ])("leaves aside %s, and says so", async (_, changes, result, as, sentence) => {
    upload(result, as);
    const said = await recorded({ "plan-digest": await planned(planOf(["a"], changes)) });
    expect(said).toContain("Nothing of desk is recorded: ");
    expect(said).toContain(sentence);
    expect(said).toContain("No device has a result to record.");
    expect(await recent()).toEqual(new Map());
  });

  it("records nothing where no device answered", async () => {
    expect(await recorded({ "plan-digest": await planned(planOf(["a"])) })).toBe("No device has a result to record.");
  });

  it.each([
    ["pull_request", "refs/pull/1/merge", {}, "a run of pull_request measures what is proposed"],
    ["merge_group", "refs/heads/gh-readonly-queue/main/pr-1", {}, "a run of merge_group measures"],
    ["workflow_dispatch", "refs/heads/main", { "pull-request": "1" }, "a run for a pull request measures"],
    ["push", "refs/heads/topic", {}, "only main becomes history"],
  ])("refuses a run of %s of %s, before it asks for anything", async (event, ref, inputs, sentence) => {
    upload(resultOf([base, head]));
    const before = made.github.requests.length;
    await expect(recorded({ results: "results", ...inputs }, event, ref)).rejects.toThrow(sentence);
    expect(made.github.requests).toHaveLength(before);
  });

  it.each(["pull_request", "merge_group"] as const)("refuses a plan of %s, whatever the run is", async (event) => {
    upload(resultOf([base, head]));
    const digest = await planned(planOf(["a"], { event }));
    await expect(recorded({ "plan-digest": digest }, "workflow_dispatch")).rejects.toThrow(
      `a plan of ${event} measures`,
    );
    expect(await recent()).toEqual(new Map());
  });

  it("follows the levels after a night, and not after a push", async () => {
    const results = join(made.dir, "results");
    await mkdir(results);
    for (let night = 1; night <= 24; night += 1) {
      const launches = sides("a", night <= 12 ? 1 : 1.5)[1].launches.map((one) => ({ ...one, mode: "solo" as const }));
      const result = resultOf([{ ...head, role: "only", launches }], night);
      await made.write(`results/edgebench-result-desk-${night}.json`, [...encodeResult(result)].join(""));
    }
    expect(await recorded({ results })).not.toContain("moved");
    expect(await recorded({ results }, "schedule")).toContain(`latency (median) of ${idOf("a")} moved for the worse`);
    expect(made.repository.file(BRANCH, "changepoints.jsonl")).toContain('"direction":"worse"');
  });

  it("publishes how all benchmarks stand, in a commit that names the run, and nothing where nothing changed", async () => {
    upload(resultOf([base, head]));
    const inputs = { "plan-digest": await planned(planOf(["a"])), publish: "branch:gh-pages" };
    expect(await recorded(inputs)).toMatch(/Published to branch:gh-pages: 5 files changed\. There is no feed, since/);
    const tip = made.repository.tip("gh-pages");
    expect(made.repository.objects.commit(tip)?.message).toContain(`actions/runs/${made.run.id}`);
    expect(made.repository.file("gh-pages", ".nojekyll")).toBe("");
    const latest = JSON.parse(made.repository.file("gh-pages", "edgebench/latest.json") ?? "") as LatestDocument;
    expect(latest.benchmarks.map(({ id, sessions }) => [id, sessions])).toEqual([[idOf("a"), 1]]);
    expect(made.repository.file("gh-pages", "edgebench/index.html")).toContain("1 benchmark on 1 device");
    expect(await recorded(inputs)).toContain("Published to branch:gh-pages before: nothing has changed.");
    expect(made.repository.tip("gh-pages")).toBe(tip);
  });

  it("publishes after a night what moved in it, with a feed where the address is known, and no token or path", async () => {
    const results = join(made.dir, "results");
    await mkdir(results);
    for (let night = 1; night <= 24; night += 1) {
      const launches = sides("a", night <= 12 ? 1 : 1.5)[1].launches.map((one) => ({ ...one, mode: "solo" as const }));
      const result = resultOf([{ ...head, role: "only", launches }], night);
      await made.write(`results/edgebench-result-desk-${night}.json`, [...encodeResult(result)].join(""));
    }
    made.repository.commit("gh-pages", { "index.html": "the project's own site" });
    const publish = { publish: "branch:gh-pages:bench", "publish-url": "https://octo.github.io/lab/bench" };
    await recorded({ results, ...publish }, "schedule");
    const file = (name: string) => made.repository.file("gh-pages", name) ?? "";
    expect(file("index.html")).toBe("the project's own site");
    expect(JSON.parse(file("bench/badges/fleet.json"))).toMatchObject({ message: "1 regressed", color: "red" });
    expect(file("bench/changes.atom")).toContain("https://octo.github.io/lab/bench/#benchmark-");
    expect(file("bench/index.html")).toContain("What moved");
    for (const name of ["index.html", "latest.json", "changes.atom"]) {
      expect(file(`bench/${name}`)).not.toContain(made.dir);
      // Commits link to the repository, which the workflow says is on this server.
      const text = file(`bench/${name}`).replaceAll(/https?:[^" ]+\/octo\/lab\/commit\//g, "");
      expect(text).not.toMatch(/gh[sp]_|127\.0\.0\.1|localhost/);
    }
  });

  it.each([
    ["branch:edgebench-data", "the store is on that branch"],
    ["branch:gh-pages:../x", "not a branch and a folder of it"],
  ])("refuses to publish to %s before it asks for anything", async (publish, sentence) => {
    const before = made.github.requests.length;
    await expect(recorded({ results: "results", publish })).rejects.toThrow(sentence);
    expect(made.github.requests).toHaveLength(before);
  });

  it("has recorded where the page cannot be published", async () => {
    upload(resultOf([base, head]));
    made.repository.commit("gh-pages", { "edgebench/index.html": "somebody else's" });
    const inputs = { "plan-digest": await planned(planOf(["a"])), publish: "branch:gh-pages" };
    await expect(recorded(inputs)).rejects.toThrow("holds files of somebody else");
    expect((await recent()).get(idOf("a"))?.points).toHaveLength(2);
  });
});
