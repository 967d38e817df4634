import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { openGitHub } from "../../src/github/client.ts";
import { GitDataBranch } from "../../src/github/git-data.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { PlanRun } from "./plan-run.ts";
import { resultOf, sides } from "./report-case.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [tflite] }
models:
  net: { files: { tflite: models/net.tflite }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;
const NET: Benchmark = {
  model: "net",
  device: "desk",
  runtime: "tflite",
  parameters: { precision: "fp32", batch: 1, threads: 1 },
  scenario: "single-stream",
};
const [measured] = sides("net");
/** Larger than any pointer, so that a plan does not read it; all of one size, as one network trained anew is. */
const model = (version: string) => version.repeat(2_000);

let made: PlanRun;
let night = 0;
beforeEach(async () => {
  made = await PlanRun.start();
  night = 0;
});
afterEach(async () => {
  expect(made.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

const folder = () => join(made.dir, "store");

/** Records what was measured of a commit that had this version of the model. */
async function record(commit: string, version: string, store = openDirectoryStore(folder())): Promise<void> {
  night += 1;
  const content = model(version);
  const one = { ...measured, benchmark: NET, role: "only" as const, commit };
  await store.record([resultOf([{ ...one, model: { sha256: sha256Hex(content), bytes: content.length } }], night)]);
}

describe("a plan's baselines over the API", () => {
  it("cost no tree of a stored commit where the base itself was recorded", async () => {
    await record(made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") }), "1");
    await record(made.repository.commit("main", { "models/net.tflite": model("2") }), "2");
    await record(made.repository.commit("main", { "README.md": "still version 2" }), "2");
    made.repository.commit("topic", { "models/net.tflite": model("3") });
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }));
    const { plan, asked } = await made.plan(event, { store: folder() });
    expect(plan.jobs[0]?.benchmarks[0]?.baselines?.map(({ ofBase }) => ofBase)).toEqual([false, true, true]);
    expect(asked.filter((line) => line.startsWith("GET /git/trees/"))).toHaveLength(2);
    // The line of history: one page.
    expect(asked.filter((line) => line.startsWith("GET /commits"))).toHaveLength(1);
  });

  it("cost one tree where only another commit with the base's content was", async () => {
    await record(made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") }), "1");
    for (const version of ["2", "3", "4"])
      await record(made.repository.commit("main", { "models/net.tflite": model(version) }), version);
    made.repository.commit("main", { "README.md": "version 4, not recorded" });
    made.repository.commit("topic", { "models/net.tflite": model("5") });
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }));
    const { plan, asked } = await made.plan(event, { store: folder() });
    expect(plan.jobs[0]?.benchmarks[0]?.baselines?.map(({ ofBase }) => ofBase)).toEqual([false, false, false, true]);
    expect(asked.filter((line) => line.startsWith("GET /git/trees/"))).toHaveLength(3);
  });

  it("leave out what was recorded after the base, for one request more however much that is", async () => {
    made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") });
    for (let count = 0; count < 120; count += 1) made.repository.commit("main", { "README.md": String(count) });
    await record(made.repository.commit("main", { "README.md": "recorded" }), "1");
    made.repository.commit("topic", { "models/net.tflite": model("2") });
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }));
    for (let later = 0; later < 10; later += 1)
      await record(made.repository.commit("main", { "README.md": `night ${later}` }), "1");
    const { plan, asked } = await made.plan(event, { store: folder() });
    expect(plan.jobs[0]?.benchmarks[0]?.baselines).toHaveLength(1);
    // The merge base; then all at once what the newest recorded commit has and the base has not.
    expect(asked.filter((line) => line.startsWith("GET /compare/"))).toHaveLength(2);
    expect(asked.filter((line) => line === "GET /commits")).toHaveLength(1);
  });
});

describe("a push that says not what was there before", () => {
  const push = (after: string) =>
    made.plan({ name: "push", payload: { before: "0".repeat(40), after, forced: false } }, { store: folder() });

  it("is held against the commit that was recorded last on its line of history", async () => {
    const first = made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") });
    await record(first, "1");
    await record(made.repository.commit("other", { "models/net.tflite": model("9") }), "9");
    made.repository.commit("main", { "README.md": "not recorded" });
    const after = made.repository.commit("main", { "models/net.tflite": model("2") });
    const { plan } = await push(after);
    expect(plan).toMatchObject({ event: "push", base: first, head: after });
    expect(plan.notices).toEqual([
      `The push is the first of its branch, or was forced: it is held against ${first.slice(0, 12)}, which was recorded last.`,
    ]);
    expect(plan.jobs[0]?.benchmarks[0]?.reasons.map(({ text }) => text)).toEqual(["models/net.tflite changed"]);
  });

  it("measures everything where nothing of it was recorded", async () => {
    const after = made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") });
    await record("f".repeat(40), "1");
    expect((await push(after)).plan).toMatchObject({ base: null, notPlanned: [], notices: [] });
  });
});

describe("a plan with a store on a branch", () => {
  it("costs three requests more, and one for each device", async () => {
    const first = made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") });
    const env = { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: made.github.url };
    const { signal } = new AbortController();
    const token = made.repository.token({ contents: "write" });
    const github = openGitHub({ token, env, say: () => undefined, signal });
    await record(first, "1", openBranchStore(new GitDataBranch(github, "edgebench-data")));
    made.repository.commit("topic", { "models/net.tflite": model("2") });
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }));
    const { plan, asked } = await made.plan(event, { store: "branch:edgebench-data" });
    expect(plan.jobs[0]?.benchmarks[0]?.baselines).toHaveLength(1);
    const commits = ["compare", "tree", "tree", "configuration"];
    const store = ["branch", "folder", "folder"];
    const devices = ["desk"];
    expect(asked).toHaveLength(commits.length + store.length + devices.length);
  });
});

describe("a plan of nothing", () => {
  it("does not open the store's devices", async () => {
    made.repository.commit("main", { "edgebench.yml": CONFIG, "models/net.tflite": model("1") });
    made.repository.commit("topic", { "README.md": fakeScript() });
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }));
    const { asked } = await made.plan(event, { store: "branch:edgebench-data" });
    expect(asked.filter((line) => line.includes("edgebench-data"))).toEqual([]);
  });
});
