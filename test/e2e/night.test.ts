import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { type Benchmark, benchmarkId } from "../../src/bench/benchmark.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import { followLevels } from "../../src/commands/levels.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { sampleLaunch, sampleMeasurement, sampleResult } from "../bench/sample-result.ts";
import { isMet } from "../requirements.ts";
import { edgebench, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
  net: { files: { fake: net.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 20s }, night-budget: { desk: 90s } }
`;

const benchmark: Benchmark = {
  model: "net",
  device: "desk",
  runtime: "fake",
  parameters: { precision: "fp32", batch: 1, threads: 1 },
  scenario: "single-stream",
};
const dayOf = (night: number, hour: number) => new Date(Date.UTC(2026, 10, night, hour)).toISOString();

/** A night as the store may know it: made of numbers. */
function night(number: number, ms: number, commit: string, sha256: string): Result {
  const launches = [0, 1, 2].map((round) =>
    sampleLaunch({ round, mode: "solo", latencyNs: [ms * 1e6 * (1 + (number % 3) * 0.004)] }),
  );
  const measurement: Measurement = {
    ...sampleMeasurement({ benchmark, role: "only", commit, model: { sha256, bytes: 1 } }),
    launches: launches.map((launch) => ({ ...launch, bursts: [{ start: 0, count: 1, atNs: 0 }] })),
  };
  const session = { ...sampleResult().session, id: number.toString(16).padStart(32, "0") };
  return sampleResult({ session, createdAt: dayOf(number, 2), measurements: [measurement] });
}

it.skipIf(!isMet("git"))("a night re-runs on the device what moved, and finds that the code did it", async () => {
  await using repository = await TestRepository.create();
  await repository.write("edgebench.yml", CONFIG);
  await repository.write("net.fake.json", fakeScript({ medianMs: 10 }));
  const good = await repository.commit("good");
  await repository.write("net.fake.json", fakeScript({ medianMs: 13, seed: 2 }));
  const bad = await repository.commit("bad");
  await repository.write("README", "words\n");
  const tonight = await repository.commit("tonight");
  const folder = repository.path(".git", "store");
  const store = openDirectoryStore(folder);
  const say = () => undefined;
  for (let number = 1; number <= 13; number += 1) {
    const isBad = number > 10;
    await store.record([night(number, isBad ? 13 : 10, isBad ? bad : good, (isBad ? "c" : "b").repeat(64))]);
    await followLevels({ store, devices: ["desk"], now: dayOf(number, 3), say });
  }
  expect(await store.changepoints()).toMatchObject([{ lastBefore: { commit: good }, firstAfter: { commit: bad } }]);

  await repository.write(".git/event.json", "{}");
  const env = { GITHUB_SHA: tonight };
  const event = ["--event", ".git/event.json", "--event-name", "schedule"];
  const planned = await edgebench(["plan", ...event, "--store", folder, "--out", ".git/plan.json"], {
    cwd: repository.dir,
    env,
  });
  expect([planned.code, planned.stderr]).toEqual([0, expect.stringContaining("The plan is in")]);
  const plan = JSON.parse(await readFile(repository.path(".git", "plan.json"), "utf8")) as Plan;
  expect(plan.jobs[0]).toMatchObject({ budgetSeconds: 90, benchmarks: [{ rerun: { kind: "planned" } }] });

  const measured = await edgebench(["bench", "--plan", ".git/plan.json", "--out", ".git/results"], {
    cwd: repository.dir,
  });
  expect([measured.code, measured.stderr]).toEqual([0, expect.stringContaining("only: 5 launches")]);
  const text = await readFile(repository.path(".git", "results", "edgebench-result-desk-1.json"), "utf8");
  const result = JSON.parse(text) as Result;
  const [only] = result.measurements;
  expect(result.measurements).toHaveLength(1);
  expect(only?.tookSeconds).toBeGreaterThan(0);
  expect(only?.rerun).toMatchObject({ outcome: "paired", good: { commit: good }, bad: { commit: bad } });

  // The fake device reports 13 ms, as its nights did.
  const recorded: Result = { ...result, createdAt: dayOf(14, 2) };
  await store.record([recorded]);
  await followLevels({ store, devices: ["desk"], plan, results: [recorded], now: dayOf(14, 3), say });
  const [, found] = await store.changepoints();
  expect(found?.finding).toMatchObject({
    cause: "code",
    evidence: { kind: "rerun", rerun: { outcome: { verdict: "regressed" } } },
    group: expect.stringContaining("code net"),
  });
  const again = [...(await store.recent("desk")).values()].find(
    (one) => benchmarkId(one.benchmark) === benchmarkId(benchmark),
  );
  expect(again?.points.at(-1)?.tookSeconds).toBe(only?.tookSeconds);
});
