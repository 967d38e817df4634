import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Measurement, type Result, resultSchema } from "../../src/bench/result.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { Context } from "../../src/commands/context.ts";
import { plan } from "../../src/commands/plan.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { record } from "../../src/commands/record.ts";
import { report } from "../../src/commands/report.ts";
import { type Plan, planSchema } from "../../src/plan/plan.ts";
import { type ReportDocument, reportSchema } from "../../src/report/report-document.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { suiteNeeds } from "../requirements.ts";
import { WORKERS } from "./fake-device.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
  same: { files: { fake: models/same.fake.json }, task: other }
  slower: { files: { fake: models/slower.fake.json }, task: other }
  young: { files: { fake: models/young.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 60s } }
`;
const NIGHTS = 4;

/** Nights of a repository, recorded in a store; then a pull request on top of the last. */
class Project implements AsyncDisposable {
  readonly repository: TestRepository;
  readonly #context: Context;

  private constructor(repository: TestRepository) {
    this.repository = repository;
    this.#context = {
      cwd: repository.dir,
      env: {},
      out: () => undefined,
      progress: SILENT,
      color: false,
      width: 100,
      signal: new AbortController().signal,
      version: "0.0.0",
      workersDir: WORKERS,
    };
  }

  static async make(): Promise<Project> {
    const project = new Project(await TestRepository.create());
    await project.repository.write("edgebench.yml", CONFIG);
    for (let night = 1; night <= NIGHTS; night += 1) await project.#night(night);
    return project;
  }

  async #night(night: number): Promise<void> {
    for (const model of ["same", "slower", ...(night === NIGHTS ? ["young"] : [])])
      await this.write(model, { medianMs: 2, seed: night });
    if (night < NIGHTS) await this.write("young", { medianMs: 20, seed: night });
    await this.repository.commit(`night ${night}`);
    const { results } = await this.measure(`night-${night}`, {});
    await record({ results, store: this.store, json: false }, this.#context);
  }

  write(model: string, wishes: Parameters<typeof fakeScript>[0]): Promise<void> {
    return this.repository.write(`models/${model}.fake.json`, fakeScript(wishes));
  }

  get store(): string {
    return this.repository.path(".git", "store");
  }

  /** Plans and measures, as files in a folder of that name. */
  async measure(name: string, source: { readonly base?: string; readonly store?: string }) {
    const place = (file: string) => this.repository.path(".git", name, file);
    const [planFile, results] = [place("plan.json"), place("results")];
    await plan({ ...source, config: "edgebench.yml", json: false, out: planFile }, this.#context);
    const code = await bench({ ...BENCH_DEFAULTS, models: [], plan: planFile, out: results, seed: 3 }, this.#context);
    return { code, plan: planFile, results };
  }

  async report(name: string, files: { readonly plan: string; readonly results: string }): Promise<ReportDocument> {
    const out = this.repository.path(".git", name, "report");
    await report({ ...files, out, json: false }, this.#context);
    return reportSchema.parse(JSON.parse(await readFile(`${out}/report.json`, "utf8")));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.repository[Symbol.asyncDispose]();
  }
}

describe.skipIf(suiteNeeds("git"))("a pull request with a store", () => {
  let project: Project;
  let made: { readonly code: number; readonly plan: string; readonly results: string };
  let planned: Plan;
  let result: Result;
  let document: ReportDocument;
  const measured = (model: string): readonly Measurement[] =>
    result.measurements.filter(({ benchmark }) => benchmark.model === model);
  const latencyOf = (model: string) =>
    document.benchmarks
      .filter(({ benchmark }) => benchmark.model === model)
      .flatMap(({ comparisons }) => comparisons)
      .find(({ metric }) => metric === "latency");
  const caveatsOf = (model: string) =>
    document.benchmarks.find(({ benchmark }) => benchmark.model === model)?.caveats ?? [];

  beforeAll(async () => {
    project = await Project.make();
    await project.write("same", { medianMs: 2, seed: 9 });
    await project.write("slower", { medianMs: 2.6, seed: 9 });
    await project.write("young", { medianMs: 2, seed: 9 });
    await project.repository.commit("a pull request");
    made = await project.measure("pull", { base: "HEAD~1", store: project.store });
    planned = planSchema.parse(JSON.parse(await readFile(made.plan, "utf8")));
    result = resultSchema.parse(JSON.parse(await readFile(`${made.results}/edgebench-result-desk-1.json`, "utf8")));
    document = await project.report("pull", made);
  }, 240_000);
  afterAll(() => project[Symbol.asyncDispose]());

  it("plans with the sessions on the base's line of history, and knows which of them are the base's own", () => {
    const [same] = planned.jobs[0]?.benchmarks ?? [];
    expect(same?.baselines?.map(({ ofBase }) => ofBase)).toEqual([false, false, false, true]);
    expect(same?.baselines?.at(-1)).toMatchObject({
      commit: planned.base,
      conditions: { mode: "alone", provider: expect.any(String), "input-shape": expect.stringContaining("1x4") },
      corrected: { latency: expect.any(Number) },
    });
  });

  it("spends nothing on the base of a head that stored sessions show unchanged", () => {
    const [head, ...others] = measured("same");
    expect(others).toEqual([]);
    expect(head).toMatchObject({
      role: "head",
      status: "measured",
      screen: { outcome: "unchanged", sessions: NIGHTS },
    });
    expect(head?.launches.every(({ mode }) => mode === "solo")).toBe(true);
    expect(latencyOf("same")).toMatchObject({
      verdict: "unchanged",
      evidence: { method: "between-sessions", n: NIGHTS },
    });
    expect(caveatsOf("same").join()).toMatch(/screened: .* against 4 stored sessions, which settled it/);
    expect(document.benchmarks.find(({ benchmark }) => benchmark.model === "same")?.base).toMatchObject({
      reason: "not measured anew: stored sessions settled it",
    });
  });

  it("confirms a suspicion on the spot, and the rounds decide", () => {
    const [base, head] = measured("slower");
    expect([base?.role, head?.role]).toEqual(["base", "head"]);
    expect(head?.screen).toMatchObject({
      outcome: "unsettled",
      why: expect.stringContaining("suspected to have regressed"),
    });
    expect(head?.screen?.outcome === "unsettled" && head.screen.launches.length).toBe(5);
    expect(head?.launches.some(({ mode }) => mode === "solo")).toBe(false);
    expect(latencyOf("slower")).toMatchObject({ verdict: "regressed", evidence: { method: "paired-rounds" } });
    expect(caveatsOf("slower").join()).toMatch(/screened first: .* suspected to have regressed .* and that decides/);
  });

  it("measures both at once where the stored sessions cannot tell", () => {
    const [base, head] = measured("young");
    expect([base?.role, head?.role, head?.screen]).toEqual(["base", "head", undefined]);
    expect(head?.notes?.[0]).toMatch(/^stored sessions could not settle it \(4 differ too much/);
    expect(latencyOf("young")).toMatchObject({ verdict: "unchanged", evidence: { method: "paired-rounds" } });
  });

  it("is complete without the spared base", () => {
    expect(made.code).toBe(0);
    expect(document.gate.failures.join()).not.toContain("same/");
  });
});
