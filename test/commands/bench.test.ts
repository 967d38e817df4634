import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Result } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { BenchOptions } from "../../src/commands/bench-options.ts";
import type { Context } from "../../src/commands/context.ts";
import type { ExitCode } from "../../src/commands/exit-code.ts";
import { plan } from "../../src/commands/plan.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";
import { COMMAND, Running } from "./command-line.ts";
import { type Script, script, WORKERS } from "./fake-device.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [fake] }
models:
  good: { files: { fake: models/good.fake.json }, task: other }
  bad: { files: { fake: models/bad.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 60s } }
`;
const BAD: Script = { faults: [{ stage: "load", kind: "crash-signal" }] };

interface Told {
  readonly code: ExitCode;
  readonly out: string;
  readonly lines: readonly string[];
}

/** Runs the command as the entry would, in this process. */
async function run(
  repository: TestRepository,
  options: Partial<BenchOptions>,
  changes: Partial<Context> = {},
): Promise<Told> {
  let out = "";
  const lines: string[] = [];
  const context: Context = {
    cwd: repository.dir,
    env: {},
    out: (text) => {
      out += text;
    },
    progress: { line: (text) => void lines.push(text), update: () => undefined, done: () => undefined },
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: "1.2.3",
    workersDir: WORKERS,
    ...changes,
  };
  const code = await bench({ ...BENCH_DEFAULTS, models: [], out: "out", ...options }, context);
  return { code, out, lines };
}

/** Commits the models, plans everything, and gives the plan's file. */
async function planned(repository: TestRepository, config: string, models: { readonly [name: string]: Script }) {
  await repository.write("edgebench.yml", config);
  for (const [name, changes] of Object.entries(models))
    await repository.write(`models/${name}.fake.json`, script(changes));
  await repository.commit("models");
  const file = repository.path(".git", "plan.json");
  const quiet = { cwd: repository.dir, env: {}, out: () => undefined, color: false, width: 100 };
  const progress = { line: () => undefined, update: () => undefined, done: () => undefined };
  const signal = new AbortController().signal;
  await plan(
    { config: "edgebench.yml", json: false, out: file },
    { ...quiet, progress, signal, version: "1.2.3", workersDir: WORKERS },
  );
  return file;
}

async function resultIn(folder: string, name = "edgebench-result-desk-1.json"): Promise<Result> {
  const bytes = await readFile(join(folder, name));
  return decodeResult(
    (async function* () {
      yield bytes;
    })(),
    name,
  );
}

const statuses = ({ measurements }: Result) =>
  measurements.map(({ benchmark, role, status }) => [benchmark.model, role, status]);

describe("bench with a plan", () => {
  let repository: TestRepository;
  let file: string;
  beforeAll(async () => {
    repository = await TestRepository.create();
    file = await planned(repository, CONFIG, { good: {}, bad: BAD });
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it("writes the result, tells it to people, and ends with 3 where something was not measured", async () => {
    const { code, out, lines } = await run(repository, { plan: file, seed: 7, attempt: 2 });
    expect(code).toBe(3);
    const name = "edgebench-result-desk-2.json";
    expect(await readdir(repository.path("out"))).toEqual([name]);
    const result = await resultIn(repository.path("out"), name);
    expect(result).toMatchObject({
      tool: { name: "edgebench", version: "1.2.3" },
      session: { seed: 7, attempt: 2 },
      device: { label: "desk", environment: { arch: process.arch } },
    });
    expect(statuses(result)).toEqual([
      ["bad", "only", "failed"],
      ["good", "only", "measured"],
    ]);
    expect(JSON.stringify(result)).not.toContain(repository.dir);
    expect(out).toMatch(/^good +fake, fp32, .* only +2\.0\d ms +2\.00 ms +47\.7 MiB +5$/m);
    expect(out).toContain(
      "Not measured:\n  bad/desk/fake/fp32/batch=1/threads=1, only: while the model was loaded: the worker was killed by SIGSEGV",
    );
    expect(out).toContain(`The result is in out/${name}.`);
    expect(lines.filter((line) => line.startsWith("["))).toHaveLength(2);
  });

  it("tells a program in one JSON document", async () => {
    const { code, out } = await run(repository, { plan: file, device: "desk", json: true });
    expect(code).toBe(3);
    const summary = JSON.parse(out) as { readonly measurements: readonly object[] };
    expect(summary).toMatchObject({ file: "out/edgebench-result-desk-1.json", device: "desk" });
    expect(summary.measurements).toMatchObject([
      { id: "bad/desk/fake/fp32/batch=1/threads=1", status: "failed", launches: 0, values: {} },
      { status: "measured", launches: 5, ending: "fixed-rounds", values: { "load-time": 2_000_000 } },
    ]);
    expect(summary).not.toHaveProperty("comparison");
  });

  it.each<[string, Partial<BenchOptions>, RegExp]>([
    ["models beside a plan", { models: ["good"] }, /^--plan: says itself what is measured/],
    ["a base beside a plan", { against: "HEAD" }, /^--plan: says itself what is measured/],
    ["half an attempt", { attempt: 1.5 }, /^--attempt 1\.5: not a whole number/],
    ["no number of an attempt", { attempt: Number.NaN }, /^--attempt NaN: not a whole number/],
    ["an unknown device", { device: "dsek" }, /^--device dsek: the plan has no job .*: desk$/],
    ["a plan that is not there", { plan: "nowhere.json" }, /^nowhere\.json: no such file/],
    ["an out folder that is a file", { out: "edgebench.yml/out" }, /^edgebench\.yml\/out\/.*cannot be written/],
  ])("refuses %s, before anything is measured", async (_, options, message) => {
    const started: string[] = [];
    const progress = {
      line: (text: string) => void started.push(text),
      update: () => undefined,
      done: () => undefined,
    };
    const refusal = await run(repository, { plan: file, ...options }, { progress }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toMatch(message);
    expect(started).toEqual([]);
  });

  it("refuses a plan of another repository", async () => {
    await using other = await TestRepository.create();
    await other.commit("other");
    await expect(run(other, { plan: file })).rejects.toThrow(/commit [0-9a-f]{12} is not here.*another repository/);
  });

  it("asks for the device where the plan has several, and has nothing to do where it has none", async () => {
    const made = JSON.parse(await readFile(file, "utf8"));
    const write = async (jobs: readonly object[]) => {
      const path = repository.path(".git", "other-plan.json");
      await writeFile(path, JSON.stringify({ ...made, jobs }));
      return path;
    };
    const two = await write([made.jobs[0], { ...made.jobs[0], device: "pi" }]);
    await expect(run(repository, { plan: two })).rejects.toThrow(/^--device: missing, .* desk, pi; name one/);
    const { code, lines } = await run(repository, { plan: await write([]) });
    expect([code, lines]).toEqual([0, ["The plan has nothing to measure."]]);
  });

  it("lets a runtime that cannot be had cost its own benchmarks alone", async () => {
    await using mixed = await TestRepository.create();
    const config = CONFIG.replace("[fake]", "[fake, tflite]").replace(
      "{ fake: models/bad.fake.json }",
      "{ tflite: models/bad.tflite }",
    );
    await mixed.write("models/bad.tflite", "\0\0\0\0TFL3");
    const { code } = await run(mixed, { plan: await planned(mixed, config, { good: {} }) });
    expect(code).toBe(3);
    const result = await resultIn(mixed.path("out"));
    expect(statuses(result)).toEqual([
      ["bad", "only", "skipped"],
      ["good", "only", "measured"],
    ]);
    expect(result.measurements[0]?.reason).toContain("tflite");
  });

  it("refuses a dataset that cannot be used, and writes nothing", async () => {
    await using fed = await TestRepository.create();
    const config = CONFIG.replace("models:", "datasets: { val: { path: data, layout: folders } }\nmodels:").replace(
      "task: other",
      "task: classification, dataset: val, preprocessing: { color: gray }",
    );
    await fed.write("data/readme.txt", "");
    const path = await planned(fed, config, { good: {}, bad: {} });
    await expect(run(fed, { plan: path })).rejects.toThrow(/dataset in "data" is empty/);
    expect(await readdir(fed.dir)).not.toContain("out");
  });
});

describe("bench at a desk", () => {
  let repository: TestRepository;
  const head = () => repository.git("rev-parse", "HEAD");
  beforeAll(async () => {
    repository = await TestRepository.create();
    await planned(repository, CONFIG, { good: {}, bad: {} });
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it("measures the work tree's models; a clean one is HEAD", async () => {
    const { code } = await run(repository, { models: ["good"], out: "results" });
    expect(code).toBe(0);
    const result = await resultIn(repository.path("results"));
    expect(statuses(result)).toEqual([["good", "only", "measured"]]);
    expect(result.measurements[0]?.commit).toBe(await head());
  });

  it("holds what was changed and not committed against a revision, and tells the verdict", async () => {
    await repository.write("models/good.fake.json", script({ seed: 2, latencyMs: { median: 3, spread: 0.01 } }));
    const before = await repository.git("status", "--porcelain=v2", "--branch");
    const { code, out } = await run(repository, { against: "HEAD", out: ".git/out" });
    expect(code).toBe(0);
    const result = await resultIn(repository.path(".git", "out"));
    expect(statuses(result)).toEqual([
      ["good", "base", "measured"],
      ["good", "head", "measured"],
    ]);
    expect(result.measurements[0]?.commit).toBe(await head());
    expect(result.measurements[1]?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(result.measurements[1]?.commit).not.toBe(await head());
    expect(out).toMatch(/^good on desk .*\n +regressed +latency \(median\) +2\.0\d+ ms → 3\.0\d+ ms/m);
    expect(await repository.git("status", "--porcelain=v2", "--branch")).toBe(before);
  });

  it("holds it against a result file", async () => {
    const { code, out } = await run(repository, {
      models: ["good"],
      against: "results/edgebench-result-desk-1.json",
      out: ".git/out",
      json: true,
    });
    expect(code).toBe(0);
    const { comparison } = JSON.parse(out) as { readonly comparison: object };
    expect(JSON.stringify(comparison)).toContain("good/desk/fake");
    expect(statuses(await resultIn(repository.path(".git", "out")))).toEqual([["good", "only", "measured"]]);
  });

  it("says where nothing differs", async () => {
    await repository.git("checkout", "--quiet", "--", ".");
    const { code, out, lines } = await run(repository, { against: "HEAD" });
    expect([code, out]).toEqual([0, ""]);
    expect(lines).toEqual([expect.stringContaining("no benchmark differs")]);
  });

  it("refuses an unknown model, device or revision", async () => {
    await expect(run(repository, { models: ["god"] })).rejects.toThrow(/no model "?god"? is declared.*good/);
    await expect(run(repository, { device: "pi" })).rejects.toThrow(/^--device pi: .* desk$/);
    await expect(run(repository, { against: "no-such" })).rejects.toThrow(/no-such/);
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("bench on real networks", () => {
  it("measures two classifiers side by side, and scores both on the same images", async () => {
    await using repository = await TestRepository.create();
    await repository.write(
      "edgebench.yml",
      `version: 1
devices: { desk: { runs-on: desk, transport: local, runtimes: [onnxruntime] } }
datasets: { digits: { path: data, layout: folders } }
models:
  digits:
    files: { onnxruntime: models/digits.onnx }
    task: classification
    preprocessing: { color: gray, mean: [0.1307], std: [0.3081] }
    dataset: digits
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
policy: { budget: { desk: 30s } }
`,
    );
    await repository.copy("digits/images", "data");
    await repository.copy("digits/digits.onnx", "models/digits.onnx");
    await repository.commit("base");
    await repository.copy("digits/digits-int8.onnx", "models/digits.onnx");
    const { code } = await run(repository, { against: "HEAD", out: ".git/out" }, { cwd: repository.dir });
    expect(code).toBe(0);
    const { measurements } = await resultIn(repository.path(".git", "out"));
    const [base, head] = measurements;
    for (const side of [base, head]) {
      expect(side).toMatchObject({ status: "measured", inputs: "dataset" });
      expect(side?.launches[0]).toMatchObject({ actual: { provider: "cpu", threads: 1, executionMode: "sequential" } });
      expect(side?.launches[0]?.latencyNs.length).toBeGreaterThanOrEqual(10);
    }
    expect(head?.accuracy?.dataset).toEqual(base?.accuracy?.dataset);
    const { count = 0 } = base?.accuracy?.dataset ?? {};
    expect((base?.accuracy?.top1Correct ?? 0) / count).toBeGreaterThan(0.9);
  });
});

describe("bench that is ended early", () => {
  /** Sleeps, so that there is time to end it. */
  const SLOW: Script = { sleep: true, loadMs: 20, latencyMs: { median: 5, spread: 0.01 } };
  const names = ["good", "slow"];
  const config = CONFIG.replaceAll("bad", "slow");

  async function start(repository: TestRepository, temporary: TemporaryFolder): Promise<Running> {
    const file = await planned(repository, config, { good: {}, slow: SLOW });
    const args = ["bench", "--plan", file, "--out", repository.path(".git", "out")];
    const running = new Running([...COMMAND, ...args], repository.dir, temporary.path);
    // The second benchmark is under way: its first launch has begun, or soon will.
    await running.says("[2/2]");
    await sleep(300);
    return running;
  }

  it.each(["SIGINT", "SIGTERM"] as const)("by %s leaves a valid result and no process", async (signal) => {
    await using repository = await TestRepository.create();
    await using temporary = await TemporaryFolder.make();
    const running = await start(repository, temporary);
    running.kill(signal);
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([3, expect.stringContaining("only: not measured: the job was ended by")]);
    const result = await resultIn(repository.path(".git", "out"));
    expect(result.measurements.map(({ benchmark }) => benchmark.model)).toEqual(names);
    expect(result.measurements[0]?.status).toBe("measured");
    expect(result.measurements[1]).toMatchObject({
      status: "skipped",
      reason: `the job was ended by ${signal} before this benchmark was measured`,
    });
    expect(await running.left()).toEqual([]);
    expect((await readdir(temporary.path)).filter((name) => name.startsWith("edgebench-"))).toEqual([]);
  });

  it("by SIGKILL leaves what was saved, and no process for long", async () => {
    await using repository = await TestRepository.create();
    await using temporary = await TemporaryFolder.make();
    const running = await start(repository, temporary);
    running.kill("SIGKILL");
    await running.ended;
    const result = await resultIn(repository.path(".git", "out"));
    expect(statuses(result)).toEqual([["good", "only", "measured"]]);
    for (let left = await running.left(); left.length > 0; left = await running.left()) await sleep(50);
  });

  it.skipIf(suiteNeeds("flock"))("lets the one that waited for the machine begin, though it was killed", async () => {
    await using repository = await TestRepository.create();
    await using other = await TestRepository.create();
    await using temporary = await TemporaryFolder.make();
    await using elsewhere = await TemporaryFolder.make();
    const running = await start(repository, temporary);
    await planned(other, CONFIG, { good: {}, bad: {} });
    const args = ["bench", "good", "--out", ".git/out"];
    const waiting = new Running([...COMMAND, ...args], other.dir, elsewhere.path);
    await waiting.says("waiting for its end");
    running.kill("SIGKILL");
    const { code, stderr } = await waiting.ended;
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^another benchmark \(process \d+, for \d+ s\) runs on /),
    ]);
    expect(statuses(await resultIn(other.path(".git", "out")))).toEqual([["good", "only", "measured"]]);
  });
});

describe.skipIf(suiteNeeds("tiny-filesystem"))("bench on a full disk", () => {
  it("ends with one sentence, and what was written before stays whole", async () => {
    await using repository = await TestRepository.create();
    await using temporary = await TemporaryFolder.make();
    const file = await planned(repository, CONFIG, { good: {}, bad: {} });
    const out = repository.path(".git", "out");
    await mkdir(out);
    const mount = `mount -t tmpfs -o size=24k tmpfs '${out}' && "$@"; code=$?; ls '${out}' >&2; cat '${out}'/*; exit $code`;
    const inside = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"];
    const args = ["bench", "--plan", file, "--out", out];
    const { code, stdout, stderr } = await new Running([...inside, ...COMMAND, ...args], repository.dir, temporary.path)
      .ended;
    expect(stderr).toMatch(/^edgebench: .*edgebench-result-desk-1\.json: cannot be written \(ENOSPC\); .*$/m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
    // The first benchmark's result fits, and a second file beside it does not.
    expect(JSON.parse(stdout)).toMatchObject({ schema: "edgebench/result@1", measurements: [{ status: "measured" }] });
  });
});
