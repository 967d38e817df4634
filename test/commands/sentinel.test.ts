import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { LaunchLost, LiveLaunch } from "../../src/commands/launch.ts";
import { measureAlone, measureRound } from "../../src/commands/rounds.ts";
import { type BesideLaunches, besideSentinel, openSentinel } from "../../src/commands/sentinel.ts";
import { sentinelBurst } from "../../src/measure/sentinel.ts";
import { FakeDevice, type Script, WORKERS } from "./fake-device.ts";

let device: FakeDevice;
beforeAll(async () => {
  device = await FakeDevice.make();
});
afterAll(() => device[Symbol.asyncDispose]());

const BENCHMARK: Benchmark = {
  model: "subject",
  device: "desk",
  runtime: "fake",
  parameters: { precision: "fp32", batch: 4, threads: 1 },
  scenario: "single-stream",
};
const SIZE = { iterations: 20, burst: 5, affordableRounds: 30 };

/** A sentinel that answers from a script of 1.5 ms, without noise unless the script says so. */
async function open(changes: Script = {}, exclusive = false): Promise<BesideLaunches> {
  const own = await device.spec("sentinel", { latencyMs: { median: 1.5, spread: 0 }, ...changes });
  const side = { ...(await device.side("side")), spec: own, exclusive };
  return openSentinel({ benchmark: BENCHMARK, modelFile: own.modelFile, side, folder: join(device.dir, "inputs") });
}

describe("a sentinel", () => {
  it("gives every launch a burst before its timed bursts and one after them", async () => {
    await using beside = await open();
    const side = await device.side("side");
    const where = { round: 0, position: 0, opened: true, mode: "solo" } as const;
    const { sentinelNs, latencyNs } = await measureAlone(side, SIZE, where, beside.sentinel);
    expect(sentinelNs).toEqual(Array(2 * sentinelBurst(0.0015)).fill(1_500_000));
    expect(latencyNs).toHaveLength(20);
    expect(beside.note).toBeUndefined();
  });

  it("is shared by the two launches of a round of ping-pong, and each other's in a round of alternating ones", async () => {
    await using beside = await open({ latencyMs: { median: 1.5, spread: 0.05 } });
    const sides = { base: await device.side("base"), head: await device.side("head") };
    const request = { sides, round: 0, size: SIZE, seed: 1, salt: 2, sentinel: beside.sentinel };
    const together = await measureRound({ ...request, mode: "ping-pong" });
    expect(together.launches.head?.sentinelNs).toEqual(together.launches.base?.sentinelNs);
    expect(together.launches.head?.sentinelNs).toHaveLength(40);
    const apart = await measureRound({ ...request, mode: "alternating" });
    expect(apart.launches.head?.sentinelNs).not.toEqual(apart.launches.base?.sentinelNs);
  });

  it("runs one image at a time, whatever the benchmark's batch is, in one process for all launches", async () => {
    await using beside = await open();
    const side = await device.side("side");
    const where = { round: 0, position: 0, opened: true, mode: "solo" } as const;
    for (let round = 0; round < 3; round += 1) await measureAlone(side, SIZE, where, beside.sentinel);
    expect((await device.running()).filter((line) => line.includes("sentinel.fake.json"))).toHaveLength(1);
  });

  it("leaves nothing running at its end", async () => {
    await (await open())[Symbol.asyncDispose]();
    expect(await device.running()).toEqual([]);
  });
});

describe("where there is no sentinel", () => {
  const noteOf = async (opened: Promise<BesideLaunches>) => {
    await using beside = await opened;
    expect(beside.sentinel).toBeUndefined();
    expect(await besideSentinel(beside.sentinel, async () => undefined)).toEqual({});
    return beside.note;
  };

  it("says which runtime and precision has none", async () => {
    const side = await device.side("side");
    const parameters = { ...BENCHMARK.parameters, precision: "bf16" } as const;
    const benchmark = { ...BENCHMARK, runtime: "onnxruntime", parameters } as const;
    const opened = openSentinel({ benchmark, modelFile: undefined, side, folder: device.dir });
    expect(await noteOf(opened)).toMatch(/^no sentinel, .*: none is shipped for onnxruntime in bf16$/);
  });

  it("says so where the accelerator is exclusive, and starts none", async () => {
    expect(await noteOf(open({}, true))).toMatch(/the accelerator holds one model at a time$/);
  });

  it("costs the benchmark nothing where it cannot be loaded", async () => {
    const opened = open({ faults: [{ stage: "load", kind: "crash-signal" }] });
    expect(await noteOf(opened)).toMatch(/^no sentinel, .*SIGSEGV/);
  });
});

describe("a sentinel that is lost on the way", () => {
  it("leaves the launches after it without its times, and says why", async () => {
    await using beside = await open({ faults: [{ stage: "measure", kind: "exit", after: 60 }] });
    const side = await device.side("side");
    const where = { round: 0, position: 0, opened: true, mode: "solo" } as const;
    const kept: boolean[] = [];
    for (let round = 0; round < 3; round += 1) {
      const launch = await measureAlone(side, SIZE, where, beside.sentinel);
      kept.push(launch.sentinelNs !== undefined);
    }
    expect(kept).toEqual([true, false, false]);
    expect(beside.note).toMatch(/^the sentinel was lost on the way, .*ended with exit code 7/);
  });
});

describe("the sentinel of the fake worker", () => {
  it("is a script that the worker takes", async () => {
    const spec = await device.spec("any");
    const modelFile = join(WORKERS, "sentinels", "sentinel.fake.json");
    await using launch = await LiveLaunch.start({ ...spec, command: spec.command.slice(0, 2), modelFile }, 0);
    expect(launch.inputs).toEqual([{ name: "image", type: "float32", shape: [1, 4] }]);
    await expect(launch.infer(0)).rejects.toThrow(LaunchLost);
  });
});
