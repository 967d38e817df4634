import { appendFile, readdir, rename, unlink } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { COMMAND, Running } from "./command-line.ts";
import { type Script, script, WORKERS } from "./fake-device.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [fake] }
models:
  net: { files: { fake: models/net.fake.json }, task: other }
  other: { files: { fake: models/other.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 60s } }
`;
const FOLLOWING = "; Ctrl-C ends it";

let repository: TestRepository;
let temporary: TemporaryFolder;
let running: Running;
beforeEach(async () => {
  repository = await TestRepository.create();
  temporary = await TemporaryFolder.make();
  await repository.write("edgebench.yml", CONFIG);
  for (const model of ["net", "other"]) await repository.write(`models/${model}.fake.json`, script({}));
  await repository.commit("models");
});
afterEach(async () => {
  running.kill("SIGKILL");
  await running.ended;
  await repository[Symbol.asyncDispose]();
  await temporary[Symbol.asyncDispose]();
});

function start(...args: readonly string[]): void {
  running = new Running([...COMMAND, "bench", "--watch", "--out", ".git/out", ...args], repository.dir, temporary.path);
}

const model = () => repository.path("models", "net.fake.json");
const slow = (median: number): Script => ({ seed: 2, latencyMs: { median, spread: 0.01 } });

/** Interrupts it, and looks at what is left. */
async function end(): Promise<void> {
  running.kill("SIGINT");
  const { code, signal } = await running.ended;
  expect([code, signal]).toEqual([0, null]);
  expect(await running.left()).toEqual([]);
  expect((await readdir(temporary.path)).filter((name) => name.startsWith("edgebench-"))).toEqual([]);
}

describe("bench --watch", () => {
  it("measures what is there, then each change beside it: written in place, replaced, or saved in two halves", async () => {
    start("net");
    await running.says(FOLLOWING);
    expect(await running.prints(/\n/)).toMatch(/^net +fake, fp32, .* only +2\.0\d ms/m);

    await repository.write("models/net.fake.json", script(slow(3)));
    const first = await running.prints(/regressed/);
    expect(first).toMatch(
      /^\d\d:\d\d:\d\d {2}regressed {2}net on desk \(fake, fp32, batch 1, 1 thread\): latency \(median\) \+(49|50)\.\d % \[.*\]/m,
    );

    await running.says(FOLLOWING, 2);
    await repository.write(".git/new.json", script(slow(1)));
    await rename(repository.path(".git", "new.json"), model());
    expect(await running.prints(/improved/)).toMatch(/improved {2}net .*latency \(median\) −(49|50)\.\d % /);

    await running.says(FOLLOWING, 3);
    const whole = script(slow(4));
    await repository.write("models/net.fake.json", whole.slice(0, 40));
    await appendFile(model(), whole.slice(40));
    expect(await running.prints(/regressed(?:.|\n)*regressed/)).toMatch(/latency \(median\) \+(99|100|101)(\.\d)? % /);

    await running.says(FOLLOWING, 4);
    await unlink(model());
    await repository.write("models/net.fake.json", script({}));
    expect(await running.prints(/the same as/)).toMatch(
      /models\/net\.fake\.json: the same as what it is held against$/m,
    );
    await running.says(FOLLOWING, 5);
    await end();
  }, 240_000);

  it("goes on where a change broke the model, and holds against a revision what is asked to be", async () => {
    await repository.write("models/net.fake.json", script(slow(3)));
    start("--against", "HEAD");
    await running.says(FOLLOWING);
    expect(await running.prints(/regressed/)).toMatch(/^net on desk /m);
    await repository.write("models/net.fake.json", script({ faults: [{ stage: "load", kind: "crash-signal" }] }));
    expect(await running.prints(/head failed/)).toMatch(/not measured \(head failed\) {2}net .*SIGSEGV/);
    await running.says(FOLLOWING, 2);
    await end();
  });

  it("ends while it measures, with its children gone", async () => {
    await repository.write("models/net.fake.json", script({ sleep: true, latencyMs: { median: 5, spread: 0.01 } }));
    start("net");
    await running.says("[1/1]");
    await end();
  });

  it.each([
    [{ plan: "plan.json" }, /^--watch: follows the work tree/],
    [{ json: true }, /^--watch: tells people/],
  ])("refuses %j beside it", async (options, message) => {
    start("net");
    const context = {
      cwd: repository.dir,
      env: {},
      out: () => undefined,
      progress: SILENT,
      color: false,
      width: 100,
      signal: new AbortController().signal,
      version: "1.2.3",
      workersDir: WORKERS,
    };
    const asked = bench({ ...BENCH_DEFAULTS, models: [], out: "out", watch: true, ...options }, context);
    const refusal = await asked.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toMatch(message);
  });
});
