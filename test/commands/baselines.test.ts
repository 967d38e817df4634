import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import { type Benchmark, benchmarkId } from "../../src/bench/benchmark.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { withBaselines } from "../../src/commands/baselines.ts";
import { planCommits } from "../../src/commands/plan-commits.ts";
import { MOST_BASELINES, type Plan, planSchema } from "../../src/plan/plan.ts";
import { openRepository } from "../../src/repository/repository.ts";
import { accuracyOf } from "../compare/rounds.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { suiteNeeds } from "../requirements.ts";
import { planOf, ReportCase, resultOf, sides } from "./report-case.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
  net: { files: { fake: net.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;
const NET: Benchmark = {
  model: "net",
  device: "desk",
  runtime: "fake",
  parameters: { precision: "fp32", batch: 1, threads: 1 },
  scenario: "single-stream",
};
const [measured] = sides("net");

describe.skipIf(suiteNeeds("git"))("the baselines of a plan", () => {
  let repository: TestRepository;
  let plan: Plan;
  const commits: { [name: string]: string } = {};
  const contents: { [name: string]: string } = {};
  const commit = async (name: string, seed: number) => {
    contents[name] = fakeScript({ seed });
    await repository.write("net.fake.json", contents[name]);
    commits[name] = await repository.commit(name);
  };
  const at = (name: string, changes: Partial<Measurement> = {}): Measurement => ({
    ...measured,
    benchmark: NET,
    role: "only",
    commit: commits[name] ?? name,
    model: { sha256: sha256Hex(contents[name] ?? name), bytes: (contents[name] ?? name).length },
    ...changes,
  });

  beforeAll(async () => {
    repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    await commit("old", 1);
    await commit("current", 2);
    await repository.git("switch", "--quiet", "--create", "abandoned");
    await commit("abandoned", 3);
    await repository.git("switch", "--quiet", "main");
    await repository.write("README.md", "nothing that matters");
    await commit("base", 2);
    await commit("head", 4);
    await using made = await ReportCase.make(planOf([]), []);
    plan = await planCommits(
      { base: "HEAD~1", head: "HEAD", config: "edgebench.yml" },
      { ...made.context, cwd: repository.dir },
    );
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  let stores = 0;
  async function baselinesAfter(record: (store: Store) => Promise<void>) {
    const store = openDirectoryStore(repository.path(".git", `store-${stores++}`));
    await record(store);
    const made = await withBaselines(plan, store, await openRepository(repository.dir), new Map());
    expect(planSchema.parse(made)).toEqual(made);
    const found = made.jobs[0]?.benchmarks.find(({ id }) => id === benchmarkId(NET));
    return found?.baselines ?? [];
  }
  const recording = (measurements: readonly Measurement[]) => async (store: Store) => {
    for (const [index, one] of measurements.entries()) await store.record([resultOf([one], index + 1)]);
  };
  const nameOf = (hash: string) => Object.entries(commits).find(([, id]) => id === hash)?.[0] ?? hash;

  it("are those on the line of history of the base: what was not merged is none", async () => {
    const found = await baselinesAfter(
      recording([
        at("old"),
        at("abandoned"),
        at("f".repeat(40)),
        at("current", { role: "head" }),
        at("base"),
        at("head"),
      ]),
    );
    expect(found.map(({ commit: hash }) => nameOf(hash))).toEqual(["old", "current", "base"]);
  });

  it("know a session of the base's own files, at whatever commit", async () => {
    const found = await baselinesAfter(recording([at("old"), at("current"), at("base")]));
    expect(found.map(({ ofBase }) => ofBase)).toEqual([false, true, true]);
  });

  it("carry the accuracy of the newest session of the base's files alone", async () => {
    const accuracy = accuracyOf([true, false, true]);
    const found = await baselinesAfter(recording([at("current", { accuracy }), at("base", { accuracy }), at("old")]));
    expect(found.map((one) => one.accuracy)).toEqual([undefined, accuracy, undefined]);
  });

  it("are the newest, and no more than a plan should carry", async () => {
    const found = await baselinesAfter(recording(Array.from({ length: MOST_BASELINES + 3 }, () => at("base"))));
    expect(found.map(({ session }) => Number.parseInt(session, 16))).toEqual(
      Array.from({ length: MOST_BASELINES }, (_, index) => index + 4),
    );
  });

  it("are none where the store has none, which is not the same as no store", async () => {
    expect(await baselinesAfter(async () => undefined)).toEqual([]);
    expect(plan.jobs[0]?.benchmarks[0]?.baselines).toBeUndefined();
  });

  it("are refused where the store lost what they refer to", async () => {
    const folder = repository.path(".git", "damaged");
    const store = openDirectoryStore(folder);
    // The bitsets of the newest point are in the summary; those of an older one are files.
    await store.record([resultOf([at("base", { accuracy: accuracyOf([false]) })], 1)]);
    await store.record([resultOf([at("old", { accuracy: accuracyOf([true]) })], 2)]);
    await rm(`${folder}/bitsets`, { recursive: true });
    const made = withBaselines(plan, store, await openRepository(repository.dir), new Map());
    await expect(made).rejects.toThrow(/bitsets\/.*missing, though a recorded point names it/);
  });
});
