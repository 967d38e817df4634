import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { planCommits } from "../../src/commands/plan-commits.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { suiteNeeds } from "../requirements.ts";
import { planOf, ReportCase, resultOf, sides } from "./report-case.ts";

const config = (rest = "") => `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
  net: { files: { fake: net.fake.json }, task: other${rest} }
  still: { files: { fake: still.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;

describe.skipIf(suiteNeeds("git"))("the content of the newest baseline", () => {
  let repository: TestRepository;
  let commits: readonly string[];
  let stores = 0;

  beforeAll(async () => {
    repository = await TestRepository.create();
    const commitOf = async (name: string, files: Readonly<Record<string, string>>) => {
      for (const [path, text] of Object.entries(files)) await repository.write(path, text);
      return repository.commit(name);
    };
    await repository.write("still.fake.json", fakeScript({ seed: 9 }));
    commits = [
      await commitOf("unreadable", {
        "edgebench.yml": "version: 1\nmodels: {",
        "net.fake.json": fakeScript({ seed: 1 }),
      }),
      await commitOf("older", { "edgebench.yml": config() }),
      await commitOf("head", { "net.fake.json": fakeScript({ seed: 2 }) }),
    ];
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  /** What a plan knows of net and of still after a night of each of these commits. */
  async function recordedAfter(nights: readonly number[], revisions: { readonly base?: string } = {}) {
    const folder = repository.path(".git", `store-${stores++}`);
    const store = openDirectoryStore(folder);
    for (const [night, index] of nights.entries()) {
      const commit = commits[index] ?? "";
      const measured = ["net", "still"].flatMap((model) =>
        sides(model)
          .slice(0, 1)
          .map((one) => ({
            ...one,
            benchmark: { ...one.benchmark, runtime: "fake" as const },
            role: "only" as const,
            commit,
          })),
      );
      await store.record([resultOf(measured, night + 1)]);
    }
    await using made = await ReportCase.make(planOf([]), []);
    const plan: Plan = await planCommits(
      { head: "HEAD", config: "edgebench.yml", store: folder, ...revisions },
      { ...made.context, cwd: repository.dir },
    );
    return Object.fromEntries(
      plan.jobs.flatMap(({ benchmarks }) => benchmarks).map(({ benchmark, recorded }) => [benchmark.model, recorded]),
    );
  }

  it("is planned where the head's is another, and there is no base", async () => {
    const { net, still } = await recordedAfter([1]);
    expect(net).toMatchObject({ commit: commits[1], side: { model: { kind: "git", path: "net.fake.json" } } });
    expect(still).toBeUndefined();
  });

  it.each<[string, readonly number[], { readonly base?: string }]>([
    ["the newest baseline is the head's own", [1, 2], {}],
    ["nothing was recorded", [], {}],
    ["its configuration cannot be read", [0], {}],
    ["the plan has a base", [1], { base: "HEAD~1" }],
  ])("is not where %s", async (_, nights, revisions) => {
    expect((await recordedAfter(nights, revisions))["net"]).toBeUndefined();
  });
});
