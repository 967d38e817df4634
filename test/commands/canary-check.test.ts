import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RuntimeName } from "../../src/bench/benchmark.ts";
import { type CanaryRequest, checkCanaries } from "../../src/commands/canary-check.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { resolveRuntime } from "../../src/device/runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import { PYTHON_WITH_RUNTIMES, PYTHON_WITH_TORCH, type Requirement, suiteNeeds } from "../requirements.ts";
import { FakeDevice, WORKERS } from "./fake-device.ts";

const inFake = async () => ({ command: [process.execPath, join(WORKERS, "fake.mjs")], env: {} });

/** What is found of a worker. @param latencyMs instead of the fake canary's own. */
async function check(changes: Partial<CanaryRequest> = {}, latencyMs?: object) {
  await using device = await FakeDevice.make();
  const workersDir = latencyMs === undefined ? WORKERS : await canaryOf(device, latencyMs);
  const request = {
    runtimes: ["fake"] as const,
    wanted: [],
    find: inFake,
    transport: new LocalTransport(),
    ...changes,
  };
  const found = await checkCanaries(request, device.context({ workersDir }));
  expect(await device.running()).toEqual([]);
  return found;
}

async function canaryOf(device: FakeDevice, latencyMs: object): Promise<string> {
  const file = join("canaries", "canary.fake.json");
  const script = JSON.parse(await readFile(join(WORKERS, file), "utf8")) as object;
  await mkdir(join(device.dir, "canaries"), { recursive: true });
  await writeFile(join(device.dir, file), JSON.stringify({ ...script, latencyMs }));
  return device.dir;
}

describe("the clock of a worker", () => {
  it("stops after the work where its times grow with it", async () => {
    expect(await check()).toEqual([
      {
        check: "timing",
        state: "ok",
        finding: expect.stringMatching(
          /^fake: twice as many images take (?:1\.9|2\.0)\d times as long, four times as many (?:3\.[89]|4\.0)\d times \(from 64 in 6\.\d+ ms\): its clock stops after the work$/,
        ),
      },
    ]);
  });

  it("stops too early where they do not: such a worker is not to be believed", async () => {
    const [found] = await check({}, { median: 3, spread: 0.01 });
    expect(found).toMatchObject({ state: "fail", remedy: expect.any(String) });
    expect(found?.finding).toMatch(/\(from 256 in .* ms\): its clock stops before the work is done/);
    // The call waits for a part of the work alone.
    expect(await check({}, { median: 3, perSample: 0.004, spread: 0.01 })).toMatchObject([{ state: "warn" }]);
  });

  it("is looked at once for each delegate that benchmarks ask for, and not where nothing can be run", async () => {
    const wanted = [
      { runtime: "fake", delegate: "cpu" },
      { runtime: "fake", delegate: "cpu" },
      { runtime: "fake", delegate: "cuda" },
      { runtime: "onnxruntime", delegate: "tensorrt" },
    ];
    const found = await check({ wanted });
    expect(found.map(({ state, finding }) => [state, finding.split(":")[0]])).toEqual([
      ["ok", "fake with cpu"],
      ["ok", "fake with cuda"],
    ]);
    const coral = [{ runtime: "tflite", delegate: "edgetpu" }];
    expect(await check({ runtimes: ["tflite"], wanted: coral })).toMatchObject([
      { state: "ok", finding: "tflite with edgetpu: not looked at, since a network must be compiled for it" },
    ]);
    expect(await check({ runtimes: [] })).toEqual([]);
  });

  it("is looked at in half precision where an accelerator has no other", async () => {
    await using device = await FakeDevice.make();
    const worker = join(device.dir, "fp16.mjs");
    const refusal = 'if (parameters.precision !== "fp16") throw new Error("it computes in fp16 alone");';
    const whole = await readFile(join(WORKERS, "fake.mjs"), "utf8");
    await writeFile(
      worker,
      whole.replace("load({ model, parameters }) {", (head) => `${head} ${refusal}`),
    );
    const find = async () => ({ command: [process.execPath, worker], env: {} });
    const of = (delegate: string) => check({ find, wanted: [{ runtime: "fake", delegate }] });
    expect(await of("stick")).toMatchObject([{ state: "ok" }]);
    expect(await of("cpu")).toMatchObject([{ state: "warn", finding: expect.stringContaining("in fp16 alone") }]);
  });

  it("was not seen where its launch is lost, which warns", async () => {
    const found = await check({ find: async () => ({ command: ["/nowhere/worker"], env: {} }) });
    expect(found).toMatchObject([{ state: "warn", remedy: expect.any(String) }]);
    expect(found[0]?.finding).toContain("was not seen: while the worker started");
  });
});

const REAL: readonly { readonly runtime: RuntimeName; readonly needs: Requirement; readonly python?: string }[] = [
  { runtime: "onnxruntime", needs: "native-runtime" },
  { runtime: "onnxruntime", needs: "python-runtimes", python: PYTHON_WITH_RUNTIMES },
  { runtime: "openvino", needs: "python-runtimes", python: PYTHON_WITH_RUNTIMES },
  { runtime: "tflite", needs: "python-runtimes", python: PYTHON_WITH_RUNTIMES },
  { runtime: "tensorflow", needs: "python-runtimes", python: PYTHON_WITH_RUNTIMES },
  { runtime: "pytorch", needs: "pytorch", python: PYTHON_WITH_TORCH },
];

describe.each(REAL)("the canary in the real worker of $runtime", ({ runtime, needs, python }) => {
  it.skipIf(suiteNeeds(needs))("takes longer for more images", async () => {
    const env = python === undefined ? {} : { EDGEBENCH_PYTHON: python, EDGEBENCH_ONNXRUNTIME: "python" };
    const find = async () => {
      const resolved = await resolveRuntime(runtime, { cwd: import.meta.dirname, env });
      return workerCommand({ workersDir: WORKERS, resolved });
    };
    const found = await check({ runtimes: [runtime], find });
    expect(found).toMatchObject([{ finding: expect.stringContaining("four times as many") }]);
    // A warning where whatever else runs here took the processor from all of the quicker times.
    expect(["ok", "warn"]).toContain(found[0]?.state);
  });
});
