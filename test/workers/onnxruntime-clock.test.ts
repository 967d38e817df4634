import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { ONNXRUNTIME_WORKER } from "./onnxruntime-worker.ts";
import { WorkerProcess } from "./worker-process.ts";

const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 };
const floats = (...values: readonly number[]) => new Uint8Array(Float32Array.from(values).buffer);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-clock-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * The worker with a runtime of our own, and with a clock that stands still but for what that runtime does and for its own
 * readings: so a time says exactly what lies inside it.
 */
describe("the clock", () => {
  const CLOCK = `
    let time = 1_000n;
    globalThis.pass = (ns) => { time += BigInt(ns); };
    process.hrtime.bigint = () => { time += 1n; return time; };
  `;
  const RUNTIME = `
    exports.env = { versions: { node: "0.0.0" } };
    exports.Tensor = class { constructor(type, data, dims) { pass(10); Object.assign(this, { type, data, dims }); } };
    const info = (name) => ({ name, type: "float32", shape: ["n"], isTensor: true });
    exports.InferenceSession = {
      async create(model, options) {
        if (model.endsWith("options")) throw new Error(JSON.stringify(options));
        pass(5_000);
        return {
          get inputMetadata() { pass(100_000); return [info("in")]; },
          get outputMetadata() { pass(100_000); return [info("out")]; },
          async run(feeds) {
            pass(700 + feeds.in.data[0]);
            await new Promise(setImmediate);
            const out = { type: "float32", dims: [1] };
            return { out: Object.defineProperty(out, "data", { get() { pass(1_000_000); return feeds.in.data; } }) };
          },
        };
      },
    };
  `;
  const COLLECT = "globalThis.gc = () => pass(10_000_000);";

  async function startStub(): Promise<WorkerProcess> {
    const runtime = join(folder, "stub");
    await mkdir(runtime, { recursive: true });
    await writeFile(join(runtime, "package.json"), '{ "name": "stub", "main": "stub.cjs" }');
    await writeFile(join(runtime, "stub.cjs"), RUNTIME);
    const clock = join(folder, "clock.cjs");
    await writeFile(clock, CLOCK + COLLECT);
    const worker = new WorkerProcess([process.execPath, "--require", clock, ONNXRUNTIME_WORKER, runtime]);
    expect(await worker.reply()).toMatchObject({ type: "hello", clock: { resolutionNs: 1 } });
    return worker;
  }

  it("times the one call that loads, and the one call that infers", async () => {
    await using worker = await startStub();
    const loaded = await worker.ask({ op: "load", id: 1, model: "/any", parameters: PARAMETERS });
    expect(loaded).toMatchObject({ loadNs: 5_001 });
    const file = join(folder, "stub.raw");
    await writeFile(file, floats(1, 2, 3));
    const tensor = { name: "in", type: "float32", shape: [1], file, bytesPerSet: 4 };
    await worker.ask({ op: "inputs", id: 2, count: 3, tensors: [tensor] });
    const times = await worker.ask({ op: "run", id: 3, count: 5, first: 1 });
    expect(times).toMatchObject({ latencyNs: [703, 704, 702, 703, 704] });
    const next = (await worker.ask({ op: "run", id: 4, count: 1, first: 0 })) as ReplyOf<"times">;
    const between = next.startNs - (times as ReplyOf<"times">).startNs;
    // Five inferences, a reading of the clock at both ends of each, and nothing else.
    expect(between).toBe(703 + 704 + 702 + 703 + 704 + 5);
  });

  it("pins threads, execution mode and optimisation, and lets no delegate leave nodes to the CPU", async () => {
    await using worker = await startStub();
    const options = async (parameters: object) => {
      const reply = await worker.ask({ op: "load", id: 1, model: "/options", parameters });
      return reply.type === "error" && JSON.parse(reply.message);
    };
    const pinned = {
      interOpNumThreads: 1,
      executionMode: "sequential",
      graphOptimizationLevel: "all",
      logSeverityLevel: 3,
    };
    expect(await options({ ...PARAMETERS, threads: 3 })).toEqual({
      ...pinned,
      executionProviders: ["cpu"],
      intraOpNumThreads: 3,
    });
    expect(await options({ ...PARAMETERS, delegate: "coreml" })).toEqual({
      ...pinned,
      executionProviders: ["coreml"],
      intraOpNumThreads: 1,
      extra: { session: { disable_cpu_ep_fallback: "1" } },
    });
  });
});
