import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { followLevels } from "../../src/commands/levels.ts";
import { planCommits } from "../../src/commands/plan-commits.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { steadyLaunch } from "../compare/rounds.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { suiteNeeds } from "../requirements.ts";
import { planOf, ReportCase, resultOf, sides } from "./report-case.ts";

const MODELS = ["net", "still", "late", "long"] as const;
const config = (policy: string) => `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
${MODELS.map((name) => `  ${name}: { files: { fake: ${name}.fake.json }, task: other }`).join("\n")}
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: ${policy}
`;

describe.skipIf(suiteNeeds("git"))("the plan of a night", () => {
  let repository: TestRepository;
  /** The first has the good net, the second the bad one, the third tonight's configuration. */
  let commits: string[];
  let stores = 0;

  beforeAll(async () => {
    repository = await TestRepository.create();
    commits = [];
    for (const name of MODELS) await repository.write(`${name}.fake.json`, fakeScript({ seed: name.length }));
    await repository.write("edgebench.yml", config("{}"));
    commits.push(await repository.commit("good"));
    await repository.write("net.fake.json", fakeScript({ medianMs: 2 }));
    commits.push(await repository.commit("bad"));
    await repository.write("README", "nothing\n");
    commits.push(await repository.commit("tonight"));
    await repository.write(".git/event.json", "{}");
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  const commitOf = (index: number) => commits[index] ?? "";
  const newStore = (): { store: Store; folder: string } => {
    const folder = repository.path(".git", `store-${stores++}`);
    return { store: openDirectoryStore(folder), folder };
  };

  interface Measured {
    readonly ms?: number;
    readonly commit: string;
    readonly sha256?: string;
    readonly tookSeconds?: number;
  }

  function measured(model: string, { ms = 10, commit, sha256 = "b".repeat(64), tookSeconds }: Measured): Measurement {
    const [one] = sides(model);
    const benchmark = { ...one.benchmark, runtime: "fake" as const };
    const launches = [0, 1, 2].map((round) => steadyLaunch(round, ms, { mode: "solo" }));
    return {
      ...sampleMeasurement({ benchmark, role: "only", commit, launches }),
      model: { sha256, bytes: 1 },
      ...(tookSeconds && { tookSeconds }),
    };
  }

  async function planned(folder: string, eventName: string, policy = "{}"): Promise<Plan> {
    await repository.write("edgebench.yml", config(policy));
    const head = await repository.commit("tonight's policy");
    await using made = await ReportCase.make(planOf([]), []);
    const env = { GITHUB_SHA: head };
    return planCommits(
      { event: ".git/event.json", eventName, config: "edgebench.yml", store: folder },
      { ...made.context, env, cwd: repository.dir },
    );
  }

  const modelsOf = ({ jobs }: Plan) =>
    jobs.flatMap(({ benchmarks }) => benchmarks.map(({ benchmark }) => benchmark.model));

  /** Nights of net that moved with the second commit; the others are still. */
  async function alarmed(store: Store): Promise<void> {
    for (let night = 1; night <= 13; night += 1) {
      const isBad = night > 10;
      const commit = commitOf(isBad ? 1 : 0);
      const wobble = 1 + (night % 3) * 0.004;
      const result = resultOf(
        [
          measured("net", {
            commit,
            ms: (isBad ? 12 : 10) * wobble,
            sha256: (isBad ? "c" : "b").repeat(64),
            tookSeconds: 20,
          }),
          ...["still", "late", "long"].map((name) => measured(name, { commit, ms: 10 * wobble, tookSeconds: 20 })),
        ],
        night,
      );
      await store.record([result]);
      const now = new Date(Date.UTC(2026, 10, 1 + night, 3)).toISOString();
      await followLevels({ store, devices: ["desk"], now, say: () => undefined });
    }
  }

  it("measures everything where nothing is recorded and the budget is large", async () => {
    const { folder } = newStore();
    const plan = await planned(folder, "schedule");
    expect(modelsOf(plan).sort()).toEqual([...MODELS].sort());
    expect(plan.jobs[0]).toMatchObject({ budgetSeconds: 2_400, expectedMinutes: 4 });
    expect(plan.notPlanned).toEqual([]);
  });

  it("fits the night's own budget, the stalest first, by what they took before, and says what is left and for how long", async () => {
    const { store, folder } = newStore();
    const [commit] = [commitOf(0)];
    await store.record([
      resultOf(
        MODELS.map((name) => measured(name, { commit, tookSeconds: name === "long" ? 500 : 100 })),
        1,
      ),
    ]);
    await store.record([resultOf([measured("net", { commit }), measured("late", { commit })], 2)]);
    const policy = "{ budget: { default: 40m }, night-budget: { desk: 10m } }";
    const plan = await planned(folder, "schedule", policy);
    // still and long were not measured in the second night; both do not fit with a third of 100 s.
    expect(modelsOf(plan).slice(0, 2).sort()).toEqual(["long", "still"]);
    expect(plan.jobs[0]?.budgetSeconds).toBe(600);
    expect(plan.jobs[0]?.benchmarks.map(({ expectedSeconds = 0 }) => expectedSeconds).sort()).toEqual([100, 500]);
    expect(plan.notPlanned.map(({ why }) => why)).toEqual([
      "left for another night: this one's budget is full; its turn is in about 1 night",
      "left for another night: this one's budget is full; its turn is in about 2 nights",
    ]);
    expect(plan.notices).toContain(
      "On desk, 2 of 4 benchmarks fit tonight's budget of 10 minutes (policy.night-budget); the others wait, and the last of them has its turn in about 2 nights.",
    );
    expect(modelsOf(await planned(folder, "workflow_dispatch", policy))).toHaveLength(4);
  });

  it("measures the last good content against the first bad one where an alarm waits, before anything else", async () => {
    const { store, folder } = newStore();
    await alarmed(store);
    expect(await store.changepoints()).toHaveLength(1);
    const plan = await planned(folder, "schedule");
    const [first, ...rest] = plan.jobs[0]?.benchmarks ?? [];
    expect(first?.benchmark.model).toBe("net");
    expect(first?.expectedSeconds).toBe(60);
    expect(first?.rerun).toMatchObject({
      kind: "planned",
      cause: "alarm",
      metrics: ["latency"],
      good: { commit: commitOf(0), side: { model: { kind: "git", path: "net.fake.json" } } },
      bad: { commit: commitOf(1), side: { model: { kind: "git", path: "net.fake.json" } } },
    });
    if (first?.rerun?.kind !== "planned") throw new Error("no re-run is planned");
    expect(first.rerun.good.side.model).not.toEqual(first.rerun.bad.side.model);
    expect(rest.flatMap(({ rerun }) => rerun ?? [])).toEqual([]);
  });

  it("says why a re-run cannot be made", async () => {
    const { store, folder } = newStore();
    commits[0] = "d".repeat(40);
    await alarmed(store);
    const plan = await planned(folder, "schedule");
    expect(plan.jobs[0]?.benchmarks.find(({ benchmark }) => benchmark.model === "net")?.rerun).toMatchObject({
      kind: "impossible",
      why: "commit dddddddddddd is not in the repository",
    });
  });
});
