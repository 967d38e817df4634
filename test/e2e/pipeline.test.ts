import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../src/bench/result.ts";
import type { ReportDocument } from "../../src/report/report-document.ts";
import { suiteNeeds } from "../requirements.ts";
import { type ChangeRepository, changeRepository } from "./change-repository.ts";
import { edgebench, type Outcome, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";
import { expectAboveFloor } from "./true-times.ts";

const SCHEMAS = join(import.meta.dirname, "..", "..", "schema");

/** What the published schema finds wrong with a document. */
async function faultsBy(schema: string, document: unknown): Promise<unknown> {
  // Formats beside a pattern say nothing that the pattern does not.
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(await readFile(join(SCHEMAS, schema), "utf8")) as object);
  validate(document);
  return validate.errors ?? [];
}

/** The content of every file of a folder, by relative path. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (file) => [file, await readFile(file, "base64")] as const);
  return new Map(await Promise.all(contents));
}

const readResult = async (file: string) => JSON.parse(await readFile(file, "utf8")) as Result;
const said = ({ stderr, stdout }: Outcome) => `${stderr}\n${stdout}`;

describe.skipIf(suiteNeeds("git", "native-runtime"))("a change, from its two commits to the store", () => {
  let made: ChangeRepository;
  let place: { readonly plan: string; readonly results: string; readonly report: string; readonly store: string };
  const run = (...args: readonly string[]) => edgebench(args, { cwd: made.repository.dir });
  const resultFile = () => join(place.results, "edgebench-result-desk-1.json");

  beforeAll(async () => {
    made = await changeRepository();
    const path = (name: string) => made.repository.path(".git", "e2e", name);
    place = { plan: path("plan.json"), results: path("results"), report: path("report"), store: path("store") };
  });
  afterAll(() => made[Symbol.asyncDispose]());

  it("plan names what the change touches, and why", async () => {
    const outcome = await run("plan", "--base", "HEAD~1", "--head", "HEAD", "--out", place.plan, "--json");
    expect(outcome.code, said(outcome)).toBe(0);
    const plan = JSON.parse(await readFile(place.plan, "utf8"));
    expect(JSON.parse(outcome.stdout)).toEqual(plan);
    expect(await faultsBy("plan.schema.json", plan)).toEqual([]);
    expect(plan).toMatchObject({ base: made.base, head: made.head, jobs: [{ device: "desk" }] });
    expect(plan.jobs[0].benchmarks).toMatchObject([
      { benchmark: { model: "digits" }, reasons: [{ text: expect.stringContaining("models/digits.onnx") }] },
      { benchmark: { model: "scripted" }, reasons: [{ text: expect.stringContaining("models/scripted.fake.json") }] },
    ]);
  });

  it("bench measures both sides of each", async () => {
    // Workers have these two from edgebench, and no other place to leave anything in.
    const home = made.repository.path(".git", "e2e", "home");
    await mkdir(home, { recursive: true });
    const outcome = await edgebench(["bench", "--plan", place.plan, "--device", "desk", "--out", place.results], {
      cwd: made.repository.dir,
      env: { HOME: home, TMPDIR: home },
    });
    expect(outcome.code, said(outcome)).toBe(0);
    expect(await readdir(home)).toEqual([]);
    expect(await readdir(place.results)).toEqual(["edgebench-result-desk-1.json"]);
    const result = await readResult(resultFile());
    expect(await faultsBy("result.schema.json", result)).toEqual([]);
    expect(result.measurements.map(({ benchmark, role, status }) => [benchmark.model, role, status])).toEqual([
      ["digits", "base", "measured"],
      ["digits", "head", "measured"],
      ["scripted", "base", "measured"],
      ["scripted", "head", "measured"],
    ]);
    const [base, head, scripted] = result.measurements;
    expect(base?.accuracy).toMatchObject({ dataset: { count: 150 } });
    expect(head?.accuracy?.top1Correct).toBe(base?.accuracy?.top1Correct);
    expect(scripted).toMatchObject({ ending: "settled" });
    expectAboveFloor(result);
    expect(JSON.stringify(result)).not.toContain(made.repository.dir);
  });

  it("report says what got worse, and fails the gate", async () => {
    const args = ["--plan", place.plan, "--results", place.results, "--store", place.store, "--out", place.report];
    const outcome = await run("report", ...args);
    expect(outcome.code, said(outcome)).toBe(1);
    const files = await readdir(place.report);
    expect([...files].sort()).toEqual(["comment.md", "junit.xml", "report.html", "report.json", "summary.md"]);
    const report = JSON.parse(await readFile(join(place.report, "report.json"), "utf8")) as ReportDocument;
    expect(await faultsBy("report.schema.json", report)).toEqual([]);
    expect(report.gate.outcome).toBe("fail");
    const comment = await readFile(join(place.report, "comment.md"), "utf8");
    expect(comment).toMatch(/scripted[\s\S]*regressed|regressed[\s\S]*scripted/i);
    expect(comment).not.toContain(made.repository.dir);
  });

  it("compare says the same of the result alone", async () => {
    const outcome = await run("compare", resultFile(), "--json");
    expect(outcome.code, said(outcome)).toBe(1);
    expect(outcome.stdout).toContain("regressed");
    expect(() => JSON.parse(outcome.stdout)).not.toThrow();
  });

  it("compare pairs rounds of one session, and says so of two", async () => {
    const methods = async (base: string, head: string) => {
      const outcome = await run("compare", base, head, "--json");
      expect(outcome.code, said(outcome)).toBe(0);
      const { benchmarks } = JSON.parse(outcome.stdout) as ReportDocument;
      const latency = benchmarks.flatMap(({ comparisons }) => comparisons.filter(({ metric }) => metric === "latency"));
      return latency.map(({ verdict, evidence }) => `${verdict}, ${evidence?.method}`);
    };
    const other = join(place.results, "..", "other.json");
    const result = await readResult(resultFile());
    await writeFile(other, JSON.stringify({ ...result, session: { ...result.session, id: "0".repeat(32) } }));
    expect(await methods(resultFile(), resultFile())).toEqual(Array(2).fill("unchanged, paired-rounds"));
    expect(await methods(resultFile(), other)).toEqual(Array(2).fill("inconclusive, between-sessions"));
  });

  it("record adds each measurement once", async () => {
    const args = ["record", "--results", place.results, "--store", place.store, "--json"];
    const first = await run(...args);
    expect(first.code, said(first)).toBe(0);
    const recorded = await contentsOf(place.store);
    const second = await run(...args);
    expect(second.code, said(second)).toBe(0);
    expect(await contentsOf(place.store)).toEqual(recorded);
    const [before, after] = [first, second].map(({ stdout }) => JSON.parse(stdout).devices[0]);
    expect(before).toMatchObject({ device: "desk", alreadyThere: 0 });
    expect(before.recorded).toBeGreaterThan(0);
    expect(after).toEqual({ device: "desk", recorded: 0, alreadyThere: before.recorded });
  });
});

describe.skipIf(suiteNeeds("git"))("a job that is ended early", () => {
  const CONFIG = `version: 1
devices: { desk: { runs-on: desk, runtimes: [fake] } }
models:
  a-quick: { files: { fake: a.fake.json }, task: other }
  b-slow: { files: { fake: b.fake.json }, task: other }
  c-waiting: { files: { fake: c.fake.json }, task: other }
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
policy: { budget: { default: 10m } }
`;

  it.each(["SIGTERM", "SIGINT"] as const)("by %s leaves what it knows, and nothing running", async (signal) => {
    await using repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    for (const seed of [1, 2]) {
      await repository.write("a.fake.json", fakeScript({ seed }));
      await repository.write("b.fake.json", fakeScript({ seed, medianMs: 100, sleep: true }));
      await repository.write("c.fake.json", fakeScript({ seed }));
      await repository.commit(`models ${seed}`);
    }
    const [plan, out] = [repository.path(".git", "plan.json"), repository.path(".git", "out")];
    // What edgebench starts and leaves on disk is known by this folder: workers inherit TMPDIR.
    const scratch = repository.path(".git", "scratch");
    await mkdir(scratch);
    const planned = await edgebench(["plan", "--base", "HEAD~1", "--out", plan], { cwd: repository.dir });
    expect(planned.code, said(planned)).toBe(0);

    let ended = false;
    const outcome = await edgebench(["bench", "--plan", plan, "--out", out], {
      cwd: repository.dir,
      env: { TMPDIR: scratch },
      onStderr: (pid, text) => {
        if (ended || !text.includes("[2/3]")) return;
        ended = true;
        // By then workers of the slow model are up; what is asserted holds at any moment.
        setTimeout(() => process.kill(pid, signal), 1_500);
      },
    });
    expect(ended, said(outcome)).toBe(true);
    expect(outcome.code, said(outcome)).toBe(3);
    const result = await readResult(join(out, "edgebench-result-desk-1.json"));
    expect(await faultsBy("result.schema.json", result)).toEqual([]);
    const statuses = (model: string) =>
      result.measurements.filter(({ benchmark }) => benchmark.model === model).map(({ status }) => status);
    expect(statuses("a-quick")).toEqual(["measured", "measured"]);
    expect(statuses("c-waiting")).toEqual(["skipped", "skipped"]);
    expect(result.measurements).toHaveLength(6);
    for (const { status, reason } of result.measurements) {
      if (status !== "measured") expect(reason).toContain(signal);
    }
    expect(await readdir(scratch)).toEqual([]);
    if (process.platform === "linux") expect(await processesWith(`TMPDIR=${scratch}`)).toEqual([]);
  });

  /** The command lines of all processes with this in their environment. */
  async function processesWith(variable: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
      const variables = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
      if (variables.split("\0").includes(variable)) found.push(await readFile(`/proc/${pid}/cmdline`, "utf8"));
    }
    return found;
  }
});
