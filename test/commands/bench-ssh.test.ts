import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Result, Stage } from "../../src/bench/result.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { Context } from "../../src/commands/context.ts";
import { plan } from "../../src/commands/plan.ts";
import { Conversation } from "../../src/device/conversation.ts";
import type { Request } from "../../src/measure/protocol.ts";
import { addStandIn } from "../device/device-tree.ts";
import { SshServer } from "../device/ssh-server.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";
import { script, WORKERS } from "./fake-device.ts";

/** Timed inferences of one burst of a launch that runs alone. */
const BURST = 10;
const PATIENCE = { timeout: 30_000 };

interface Measured {
  readonly code: number;
  readonly result: Result;
}

const configOf = ({ host, user, port }: SshServer["address"], model: string, more = "") => `version: 1
devices:
  pi: { runs-on: [self-hosted, pi], transport: { ssh: { host: ${host}, user: ${user}, port: ${port} } }, runtimes: [fake]${more} }
models:
  net: { files: { fake: ${JSON.stringify(`models/${model}`)} }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 60s } }
`;

describe.skipIf(suiteNeeds("git", "sshd"))("a whole benchmark over SSH", () => {
  let server: SshServer;
  let repository: TestRepository;

  beforeEach(async () => {
    server = await SshServer.start();
    repository = await TestRepository.create();
    vi.stubEnv("PATH", server.runnerPath);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
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

  const lines: string[] = [];
  async function measured(text = script(), name = "net.fake.json", more = ""): Promise<Measured> {
    await repository.write("edgebench.yml", configOf(server.address, name, more));
    await repository.write(`models/${name}`, text);
    await repository.commit("models");
    const file = repository.path(".git", "plan.json");
    await plan({ config: "edgebench.yml", json: false, out: file }, context());
    const code = await bench({ ...BENCH_DEFAULTS, models: [], out: "out", plan: file }, context());
    const told = await readFile(repository.path("out", "edgebench-result-pi-1.json"), "utf8");
    expect(told).not.toContain(server.root);
    expect(told).not.toContain(repository.dir);
    return { code, result: await decodeResult(Readable.from([Buffer.from(told)]), "result") };
  }

  async function expectNothingLeft(): Promise<void> {
    await expect.poll(() => server.running(), PATIENCE).toEqual([]);
    expect(server.placed()).toEqual([]);
  }

  it("measures, and leaves nothing running or placed", async () => {
    const { code, result } = await measured();
    expect(code).toBe(0);
    expect(result.device.environment).toMatchObject({ "python-version": expect.stringMatching(/^3\./) });
    const [measurement] = result.measurements;
    expect(measurement).toMatchObject({ status: "measured", lostLaunches: [] });
    expect(measurement?.launches).toHaveLength(5);
    expect(measurement?.launches[0]?.environment["involuntary-switches"]).toBeTypeOf("number");
    await expectNothingLeft();
  });

  it("is measured on a device that is prepared for it, and set back", async () => {
    await addStandIn(server.programs, "nvpmodel", { mode: 1 });
    const { code, result } = await measured(
      script(),
      "net.fake.json",
      ", prepare: { nvpmodel: 0, jetson-clocks: true }, cool-down: { below: 100C }",
    );
    expect(code).toBe(0);
    expect(result.device.environment).toMatchObject({
      "power-mode": "MODE_0",
      prepared: "nvpmodel 0",
      "preparation-refused": "jetson-clocks",
    });
    expect(lines.filter((line) => line.includes("could not be set"))).toHaveLength(1);
    expect(JSON.parse(await readFile(`${server.programs}/nvpmodel.json`, "utf8"))).toEqual({ mode: 1 });
  });

  type Step = (request: Request, runs: number) => boolean;

  /** Strikes just before the first request that is the step, of the launch with this number, trials counted. */
  function strikeAt(launch: number, isStep: Step, strike = () => server.cut()): void {
    const { ask } = Conversation.prototype;
    const launches: Conversation[] = [];
    let runs = 0;
    let done = false;
    vi.spyOn(Conversation.prototype, "ask").mockImplementation(async function (this: Conversation, request, type, ms) {
      if (!launches.includes(this)) launches.push(this);
      if (launches[launch] === this && !done) {
        done = isStep(request, runs);
        if (done) await strike();
        if (request.op === "run") runs += 1;
      }
      return ask.call(this, request, type, ms) as never;
    });
  }

  const STEPS: { readonly [stage in Stage]?: Step } = {
    load: ({ op }) => op === "load",
    inputs: ({ op }) => op === "inputs",
    "first-inference": ({ op }) => op === "run",
    "warm-up": ({ op }, runs) => op === "run" && runs === 1,
    measure: (request) => request.op === "run" && request.count === BURST,
    exit: ({ op }) => op === "exit",
  };

  it.each(Object.entries(STEPS))(
    "whose connection breaks at %s loses that launch, and goes on",
    async (stage, isStep) => {
      strikeAt(4, isStep);
      const { code, result } = await measured();
      const reason = expect.stringMatching(/: the connection to it was lost: /);
      expect(result.measurements).toMatchObject([{ status: "measured", lostLaunches: [{ stage, reason }] }]);
      expect(result.measurements[0]?.launches).toHaveLength(4);
      expect(code).toBe(0);
      await expectNothingLeft();
    },
  );

  it("whose connection breaks at its trial is tried again", async () => {
    strikeAt(0, ({ op }) => op === "infer");
    const { code, result } = await measured();
    expect(result.measurements).toMatchObject([{ status: "measured", lostLaunches: [] }]);
    expect(code).toBe(0);
  });

  it("whose device restarts loses one launch, waits for the device and goes on", async () => {
    let booted: Promise<void> | undefined;
    strikeAt(
      4,
      ({ op }) => op === "run",
      async () => {
        await server.crash();
        booted = sleep(1_000).then(() => server.boot());
      },
    );
    const { code, result } = await measured();
    await booted;
    expect(result.measurements).toMatchObject([{ status: "measured", lostLaunches: [{ stage: "first-inference" }] }]);
    expect(result.measurements[0]?.launches).toHaveLength(4);
    expect(code).toBe(0);
  });

  it("whose device leaves for good is not measured, with the reason, and no fault of the model", async () => {
    strikeAt(
      0,
      ({ op }) => op === "load",
      () => server.crash(),
    );
    const { code, result } = await measured();
    expect(code).toBe(3);
    expect(result.measurements).toMatchObject([{ status: "skipped", launches: [] }]);
    expect(result.measurements[0]?.reason).toMatch(/nothing listens on its SSH port|the connection to it was lost/);
    await expect.poll(() => server.running(), PATIENCE).toEqual([]);
  }, 180_000);

  it.skipIf(suiteNeeds("tiny-filesystem"))(
    "whose model does not fit on the device says so, and is not measured",
    async () => {
      await server.shrink(128 * 1024);
      const { code, result } = await measured(script().padEnd(1_000_000));
      expect(result.measurements).toMatchObject([{ status: "skipped", launches: [] }]);
      expect(result.measurements[0]?.reason).toBe(
        "while the worker started: its disk is full: 1000000 bytes do not fit; make room on the disk that holds ~/.cache of its account",
      );
      expect(code).toBe(3);
    },
  );

  it.each([
    ["quotes, variables and commands", `it's "$HOME" $(touch owned) \`touch owned\`; touch owned & #.fake.json`],
    ["a leading dash", "-oProxyCommand=touch owned.fake.json"],
    ["the most bytes that a name may have", `${"é".repeat(122)}.fake.json`],
  ])("of a model whose name has %s measures it, and does nothing else", async (_, name) => {
    const { code, result } = await measured(script(), name);
    expect(result.measurements).toMatchObject([{ status: "measured", lostLaunches: [] }]);
    expect(code).toBe(0);
    expect([server.finds("owned"), existsSync(repository.path("owned"))]).toEqual([false, false]);
  });
});
