import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scenario } from "../../src/bench/benchmark.ts";
import { type Launch, launchSchema } from "../../src/bench/result.ts";
import { LaunchLost } from "../../src/commands/launch.ts";
import type { PreparedSide } from "../../src/commands/prepare.ts";
import { measureAlone, measureRound } from "../../src/commands/rounds.ts";
import { measurePair, measureSolo } from "../../src/commands/run-benchmark.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { DeviceTree } from "../device/device-tree.ts";
import { scriptedWorker } from "../device/scripted-worker.ts";
import { FakeDevice, type Script } from "./fake-device.ts";

let device: FakeDevice;
beforeAll(async () => {
  device = await FakeDevice.make();
});
afterAll(() => device[Symbol.asyncDispose]());

const WHERE = { round: 0, position: 0, opened: true, mode: "solo" as const };
const STEADY: Script = { latencyMs: { median: 2, spread: 0 }, warmup: { iterations: 0, factor: 1 } };

async function sideOf(scenario: Scenario, changes: Script = {}, batch = 1): Promise<PreparedSide> {
  const side = await device.side(`${scenario}-${batch}`, changes);
  return { ...side, spec: { ...side.spec, scenario, parameters: { ...side.spec.parameters, batch } } };
}

async function alone(side: PreparedSide, iterations: number, burst = 5): Promise<Launch> {
  const launch = await measureAlone(side, { iterations, burst, affordableRounds: 1 }, WHERE, undefined);
  return launchSchema.parse(launch);
}

describe("multi-stream", () => {
  it.each([
    [1, 16e6],
    [4, 4e6],
    [8, 2e6],
  ])("asks eight samples a query, in batches of %d", async (batch, queryNs) => {
    const { latencyNs, bursts } = await alone(await sideOf("multi-stream", STEADY, batch), 12);
    expect(latencyNs).toEqual(Array(12).fill(queryNs));
    expect(bursts.map(({ start, count }) => [start, count])).toEqual([
      [0, 5],
      [5, 5],
      [10, 2],
    ]);
  });

  it("plays ping-pong with whole queries", async () => {
    const side = await sideOf("multi-stream", STEADY);
    const size = { iterations: 6, burst: 2, affordableRounds: 1 };
    const request = { round: 0, mode: "ping-pong" as const, size, seed: 1, salt: 1, sentinel: undefined };
    const { launches } = await measureRound({ ...request, sides: { base: side, head: side } });
    expect(launches.base?.latencyNs).toEqual(Array(6).fill(16e6));
    expect(launches.head?.latencyNs).toEqual(Array(6).fill(16e6));
  });
});

describe("offline", () => {
  it("runs a launch's batches in one request, with nothing in between", async () => {
    const { bursts, latencyNs } = await alone(await sideOf("offline", STEADY, 16), 40, 1_000);
    expect(bursts).toEqual([{ start: 0, count: 40, atNs: 0 }]);
    expect(latencyNs).toHaveLength(40);
  });
});

describe("cold start", () => {
  it("is the worker's start, its load and its first inference, once a launch", async () => {
    const script = { loadMs: 30, latencyMs: { median: 4, spread: 0 }, warmup: { iterations: 2, factor: 2 } };
    const launch = await alone(await sideOf("cold-start", script), 1);
    expect(launch).toMatchObject({
      readyNs: 0,
      loadNs: 30e6,
      firstNs: 8e6,
      latencyNs: [38e6],
      warmupNs: [],
      bursts: [],
    });
  });

  it("holds many launches against each other, one model at a time", async () => {
    const [base, head] = [
      await sideOf("cold-start", { loadMs: 20 }),
      await sideOf("cold-start", { loadMs: 30, seed: 2 }),
    ];
    const outcome = await measurePair({
      ...{ base, head, seed: 1, salt: 2, errorRate: 0.05, comparisons: 1, sentinel: undefined },
      timing: { now, deadline: now() + 300, signal: device.signal },
      metrics: [{ metric: "latency", tolerance: { kind: "relative", value: 0.05 } }],
      apart: "a cold start has the device to itself",
      onRound: () => undefined,
    });
    expect(outcome.ending).toBe("settled");
    expect(outcome.head.launches.map(({ mode, latencyNs }) => [mode, latencyNs.length])).toEqual(
      Array(8).fill(["alternating", 1]),
    );
  });

  it("is not told by a worker that does not say how long its start took", async () => {
    const body = `heard(({ op, id }) => say(op === "load"
      ? { type: "loaded", id, loadNs: 1, inputs: [], outputs: [], actual: { provider: "p", version: "1" } }
      : { type: "ready", id }));`;
    const side = await sideOf("cold-start");
    const old = { ...side, spec: { ...side.spec, command: scriptedWorker(body) } };
    const lost = await alone(old, 1).catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(LaunchLost);
    expect(lost).toMatchObject({ stage: "start", refused: true, message: expect.stringContaining("cold start") });
  });
});

const now = () => performance.now() / 1_000;

describe("sustained", () => {
  /** A device that warms up by so many degrees at each look, until it is as warm as it gets. */
  async function warming(from: number, to: number): Promise<DeviceTree> {
    const zone = "/sys/class/thermal/thermal_zone0";
    const tree = await DeviceTree.make({ [`${zone}/type`]: "cpu-thermal\n", [`${zone}/temp`]: `${from * 1_000}\n` });
    let degrees = from;
    const { read } = tree.view;
    tree.view.read = async (path) => {
      if (path !== `${zone}/temp`) return read(path);
      degrees = Math.min(to, degrees + 2);
      return `${degrees * 1_000}\n`;
    };
    return tree;
  }

  const within = (side: PreparedSide, tree: DeviceTree): PreparedSide => {
    const transport = new LocalTransport();
    return { ...side, spec: { ...side.spec, transport: Object.assign(transport, { view: tree.view }) } };
  };

  it("infers until the device is as warm as it gets, and tells how it went", async () => {
    await using tree = await warming(40, 60);
    const slowing = {
      latencyMs: { median: 20, spread: 0, step: { after: 10_000, factor: 1.5 } },
      warmup: STEADY.warmup,
    };
    // Half an hour of 20 ms, which the fake worker only claims.
    const launch = await alone(within(await sideOf("sustained", slowing), tree), 90_000, 500);
    const { sustained, latencyNs } = launch;
    expect(sustained?.ending).toBe("steady");
    expect(sustained?.windows.length).toBeGreaterThan(15);
    expect(sustained?.windows.length).toBeLessThan(60);
    expect(sustained?.windows.at(-1)?.temperatureC).toBe(60);
    expect(new Set(latencyNs)).toEqual(new Set([30e6]));
    expect(sustained?.windows[0]?.medianNs).toBe(20e6);
  });

  it("asks for heat a few times only, and never while the worker infers", async () => {
    await using tree = await DeviceTree.make();
    let asked = 0;
    const { read } = tree.view;
    tree.view.read = async (path) => {
      if (path.endsWith("/scaling_cur_freq")) asked += 1;
      return read(path);
    };
    const launch = await alone(within(await sideOf("sustained", STEADY), tree), 6_000, 20);
    expect(launch.sustained).toMatchObject({ ending: "budget" });
    expect(launch.sustained?.windows).toHaveLength(60);
    // Once before, once after each window, and at the two edges of the launch.
    expect(asked).toBe(63);
  });

  it("is one launch of a side alone, within its time", async () => {
    const side = await sideOf("sustained", { sleep: true, latencyMs: { median: 5, spread: 0 } });
    const timing = { now, deadline: now() + 6, signal: device.signal };
    const { launches, ending } = await measureSolo(side, timing, () => undefined, undefined);
    expect(ending).toBe("fixed-rounds");
    expect(launches).toHaveLength(1);
    expect(launches[0]?.sustained?.ending).toBe("budget");
    expect(launches[0]?.excluded).toBeUndefined();
  });
});
