import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Result } from "../../src/bench/result.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { Context } from "../../src/commands/context.ts";
import { plan } from "../../src/commands/plan.ts";
import { SshServer } from "../device/ssh-server.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";
import { type Script, script, WORKERS } from "./fake-device.ts";

const configOf = ({ host, user, port }: SshServer["address"]) => `version: 1
devices:
  pi: { runs-on: [self-hosted, pi], transport: { ssh: { host: ${host}, user: ${user}, port: ${port} } }, runtimes: [fake] }
models:
  net: { files: { fake: models/net.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 60s } }
`;

describe.skipIf(suiteNeeds("git", "sshd"))("a whole benchmark over SSH", () => {
  let server: SshServer;
  let repository: TestRepository;
  let lines: string[];

  beforeEach(async () => {
    server = await SshServer.start();
    repository = await TestRepository.create();
    lines = [];
    vi.stubEnv("PATH", server.runnerPath);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server[Symbol.asyncDispose]();
    await repository[Symbol.asyncDispose]();
  });

  const context = (): Context => ({
    cwd: repository.dir,
    env: {},
    out: () => undefined,
    progress: { line: (text) => void lines.push(text), update: () => undefined, done: () => undefined },
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: "1.2.3",
    workersDir: WORKERS,
  });

  async function measured(changes: Script): Promise<{ readonly code: number; readonly result: Result }> {
    await repository.write("edgebench.yml", configOf(server.address));
    await repository.write("models/net.fake.json", script(changes));
    await repository.commit("models");
    const file = repository.path(".git", "plan.json");
    await plan({ config: "edgebench.yml", json: false, out: file }, context());
    const code = await bench({ ...BENCH_DEFAULTS, models: [], out: "out", plan: file }, context());
    const text = await readFile(repository.path("out", "edgebench-result-pi-1.json"), "utf8");
    expect(text).not.toContain(server.root);
    expect(text).not.toContain(repository.dir);
    return { code, result: await decodeResult(Readable.from([Buffer.from(text)]), "result") };
  }

  it("measures, and leaves nothing running or placed", async () => {
    const { code, result } = await measured({});
    expect(code).toBe(0);
    expect(result.device.environment).toMatchObject({ "python-version": expect.stringMatching(/^3\./) });
    const [measurement] = result.measurements;
    expect(measurement).toMatchObject({ status: "measured", lostLaunches: [] });
    expect(measurement?.launches).toHaveLength(5);
    expect(measurement?.launches[0]?.environment["involuntary-switches"]).toBeTypeOf("number");
    await expect.poll(() => server.running(), { timeout: 30_000 }).toEqual([]);
    expect(server.placed()).toEqual([]);
  });

  it("that its device leaves in the middle is not measured, with the reason, and no fault of the model", async () => {
    const gone = (async () => {
      await expect.poll(() => server.workers().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
      await server.crash();
    })();
    const { code, result } = await measured({ faults: [{ stage: "load", kind: "silent" }] });
    await gone;
    expect(code).toBe(3);
    expect(result.measurements).toMatchObject([{ status: "skipped", launches: [] }]);
    expect(result.measurements[0]?.reason).toMatch(/nothing listens on its SSH port|the connection to it was lost/);
    await expect.poll(() => server.running(), { timeout: 30_000 }).toEqual([]);
  }, 180_000);
});
