import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  measurePair,
  measureSolo,
  type PairOutcome,
  type PairRequest,
  secondsLeft,
} from "../../src/commands/run-benchmark.ts";
import type { DeviceView } from "../../src/device/device-view.ts";
import { DeviceTree } from "../device/device-tree.ts";
import { FakeDevice, type Script } from "./fake-device.ts";

let device: FakeDevice;
beforeAll(async () => {
  device = await FakeDevice.make();
});
afterAll(() => device[Symbol.asyncDispose]());

const seconds = () => performance.now() / 1_000;

async function pair(base: Script, head: Script, changes: Partial<PairRequest> = {}): Promise<PairOutcome> {
  return measurePair({
    base: await device.side("base", base),
    head: await device.side("head", head),
    seed: 1,
    salt: 2,
    timing: { now: seconds, deadline: seconds() + 300, signal: device.signal },
    metrics: [{ metric: "latency", tolerance: { kind: "relative", value: 0.05 } }],
    errorRate: 0.05,
    comparisons: 1,
    sentinel: undefined,
    onRound: () => undefined,
    ...changes,
  });
}

describe("measurePair", () => {
  it("ends at the first look where the verdict is settled", async () => {
    const told: string[] = [];
    const left: number[] = [];
    const onRound: PairRequest["onRound"] = (_, expected, text, time) => {
      told.push(`${text}, ${expected}`);
      left.push(time?.task ?? Number.NaN);
    };
    const outcome = await pair({ seed: 1 }, { seed: 2 }, { onRound });
    expect(outcome).toMatchObject({ ending: "settled", looks: [8, 12, 16, 22, 30], caveat: undefined });
    expect(outcome.base.launches.map(({ round }) => round)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(outcome.head.launches).toHaveLength(8);
    expect(outcome.head.launches[0]?.latencyNs).toHaveLength(200);
    expect(told).toHaveLength(8);
    expect(told[0]).toBe("round 1 of about 8, 8");
    expect(told[7]).toBe("round 8 of about 8, 8");
    for (const seconds of left) expect(seconds).toBeGreaterThan(0);
    expect(left[7]).toBeLessThan(left[0] ?? 0);
  });

  it("goes on to the last look where noise hides the verdict", async () => {
    const noisy = (seed: number) => ({ seed, latencyMs: { median: 2, spread: 0.01, launchSpread: 0.3 } });
    const outcome = await pair(noisy(1), noisy(2));
    expect(outcome.ending).toBe("looks-exhausted");
    expect(outcome.head.launches).toHaveLength(30);
  });

  it("measures a lost round's place again: only whole rounds count", async () => {
    const outcome = await pair({}, { seed: 2, faults: [{ stage: "measure", kind: "crash-signal", launch: 3 }] });
    expect(outcome.ending).toBe("settled");
    expect(outcome.head.lostLaunches).toMatchObject([{ round: 3, stage: "measure", signal: "SIGSEGV" }]);
    expect(outcome.base.launches.map(({ round }) => round)).toEqual([0, 1, 2, 4, 5, 6, 7, 8]);
    expect(outcome.gaveUp).toBeUndefined();
  });

  it("gives a side up after three losses in a row", async () => {
    const faults = [5, 6, 7].map((launch) => ({ stage: "warm-up", kind: "exit", launch }));
    const outcome = await pair({}, { faults });
    expect(outcome).toMatchObject({ ending: "failed", gaveUp: "head" });
    expect(outcome.head.launches).toHaveLength(5);
    expect(outcome.head.lostLaunches.map(({ round }) => round)).toEqual([5, 6, 7]);
  });

  it("plans few rounds where no more than that fit, and stays within its share", async () => {
    const slow = { sleep: true, loadMs: 150, latencyMs: { median: 1, spread: 0.01 } };
    const outcome = await pair(slow, slow, {
      timing: { now: seconds, deadline: seconds() + 3.5, signal: device.signal },
    });
    const last = outcome.looks.at(-1) ?? 0;
    expect(last).toBeGreaterThanOrEqual(1);
    expect(last).toBeLessThan(8);
    expect(outcome.head.launches.length).toBeLessThanOrEqual(last);
    expect(outcome.head.launches[0]?.latencyNs.length).toBeGreaterThanOrEqual(10);
  });

  it("starts nothing where preparing took all the time", async () => {
    const outcome = await pair(
      { faults: [{ stage: "start", kind: "exit" }] },
      {},
      {
        timing: { now: () => 10, deadline: 10, signal: device.signal },
      },
    );
    expect(outcome).toMatchObject({ ending: "budget-spent", looks: [], base: { launches: [], lostLaunches: [] } });
  });

  it("starts no round that would end after its share, by the longest so far", async () => {
    // The clock stands still until the third round, which takes 40 of the 60 seconds.
    let now = 0;
    const outcome = await pair(
      { latencyMs: { median: 2, spread: 0.01, launchSpread: 0.3 } },
      { seed: 9, latencyMs: { median: 2, spread: 0.01, launchSpread: 0.3 } },
      {
        timing: { now: () => now, deadline: 60, signal: device.signal },
        onRound: (done) => {
          if (done === 2) queueMicrotask(() => setTimeout(() => (now = 40), 20));
        },
      },
    );
    expect(outcome.ending).toBe("budget-spent");
    expect(outcome.head.launches).toHaveLength(3);
  });

  it("keeps what there is when it is interrupted, and leaves nothing running", async () => {
    await using stopped = await FakeDevice.make();
    const outcome = await measurePair({
      base: await stopped.side("base"),
      head: await stopped.side("head"),
      seed: 1,
      salt: 2,
      timing: { now: seconds, deadline: seconds() + 300, signal: stopped.signal },
      metrics: [],
      errorRate: 0.05,
      comparisons: 1,
      sentinel: undefined,
      onRound: (done) => {
        if (done === 2) setTimeout(() => stopped.interrupt(), 20);
      },
    });
    expect(outcome.ending).toBe("interrupted");
    expect(outcome.base.launches).toHaveLength(2);
    expect(outcome.head).toMatchObject({ lostLaunches: [] });
    expect(await stopped.running()).toEqual([]);
  });
});

describe("a launch whose times went over to another level", () => {
  const step = (launch: number) => ({ median: 2, spread: 0.01, step: { after: 100, factor: 1.5, launch } });

  it("is left out with its round, and another round is measured, where launches alternate", async () => {
    const outcome = await pair({ exclusive: true }, { seed: 2, exclusive: true, latencyMs: step(5) });
    expect(outcome.ending).toBe("settled");
    for (const { launches } of [outcome.base, outcome.head]) {
      const excluded = launches.filter((launch) => launch.excluded !== undefined);
      expect(excluded.map(({ round }) => round)).toEqual([5]);
      expect(excluded[0]?.excluded?.rule).toMatch(/^spoilt: the times of a launch went over to another level/);
      expect(launches.map(({ round }) => round)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
  });

  it("counts in ping-pong, where a step of the device falls on both sides", async () => {
    const outcome = await pair({ latencyMs: step(5) }, { seed: 2, latencyMs: step(5) });
    expect(outcome.head.launches.filter(({ excluded }) => excluded !== undefined)).toEqual([]);
    expect(outcome.head.launches).toHaveLength(8);
  });

  it("has its place taken by another one where a side is measured alone", async () => {
    const side = await device.side("solo", { latencyMs: step(4) });
    const timing = { now: seconds, deadline: seconds() + 100, signal: device.signal };
    const { launches, ending } = await measureSolo(side, timing, () => undefined, undefined);
    expect(ending).toBe("fixed-rounds");
    expect(launches.map(({ excluded }) => excluded !== undefined)).toEqual([false, false, false, false, true, false]);
  });
});

describe("measureSolo", () => {
  const solo = async (changes: Script, now = seconds) =>
    measureSolo(
      await device.side("solo", changes),
      { now, deadline: now() + 100, signal: device.signal },
      () => undefined,
      undefined,
    );

  it("is five launches that stand alone", async () => {
    const { launches, lostLaunches, ending } = await solo({});
    expect([ending, lostLaunches]).toEqual(["fixed-rounds", []]);
    expect(launches.map(({ round, mode, position }) => [round, mode, position])).toEqual(
      [0, 1, 2, 3, 4].map((round) => [round, "solo", 0]),
    );
  });

  it("loses a launch and goes on", async () => {
    const { launches, lostLaunches, ending } = await solo({
      faults: [{ stage: "exit", kind: "rubbish", launch: 2 }],
    });
    expect(ending).toBe("fixed-rounds");
    expect(launches).toHaveLength(4);
    expect(lostLaunches).toMatchObject([{ round: 2, stage: "exit" }]);
  });

  it("fails where even sizing it fails twice", async () => {
    const { launches, lostLaunches, ending } = await solo({ faults: [{ stage: "load", kind: "exit" }] });
    expect([launches, ending]).toEqual([[], "failed"]);
    expect(lostLaunches).toMatchObject([{ stage: "load", reason: expect.stringContaining("exit code 7") }]);
  });

  it("ends when its share is spent", async () => {
    let calls = 0;
    const { launches, ending } = await solo({}, () => (calls++ < 8 ? 0 : 1_000));
    expect(ending).toBe("budget-spent");
    expect(launches.length).toBeLessThan(5);
  });
});

describe("secondsLeft", () => {
  it("is never less than none", () => {
    const at = (now: number) => secondsLeft({ now: () => now, deadline: 5, signal: device.signal });
    expect([at(2), at(5), at(9)]).toEqual([3, 0, 0]);
  });
});

describe("a device that is too warm", () => {
  const ZONE = "/sys/class/thermal/thermal_zone0";

  /** A device whose sensor tells these degrees one after the other, the last for ever. */
  async function warm(tree: DeviceTree, degrees: readonly number[]): Promise<DeviceView> {
    await tree.write({ [`${ZONE}/type`]: "cpu-thermal\n", [`${ZONE}/temp`]: "" });
    const left = [...degrees];
    const next = () => (left.length > 1 ? left.shift() : left[0]);
    return {
      ...tree.view,
      read: async (path) => (path === `${ZONE}/temp` ? `${next()}000\n` : tree.view.read(path)),
    };
  }
  const timing = (view: DeviceView, seconds_: number, waitSeconds: number) => ({
    now: seconds,
    deadline: seconds() + seconds_,
    signal: device.signal,
    cooling: { belowC: 60, waitSeconds, view },
  });

  it("is waited for before a round, which is recorded", async () => {
    await using tree = await DeviceTree.make();
    const told: string[] = [];
    const outcome = await measureSolo(
      await device.side("warm"),
      timing(await warm(tree, [61, 60, 59]), 60, 30),
      (_, __, text) => told.push(text),
      undefined,
    );
    const waits = outcome.launches.map(({ environment }) => environment["cool-down-s"]);
    expect(waits).toEqual([expect.any(Number), undefined, undefined, undefined, undefined]);
    expect(told[0]).toMatch(/^waiting for 61 °C to fall below 60 °C, at most 30 s$/);
    expect(told[1]).toMatch(/^waiting for 60 °C/);
    expect(told[2]).toMatch(/^launch 1 of 5/);
  });

  it("is measured as it is after the longest wait, and no wait outlasts the budget", async () => {
    await using tree = await DeviceTree.make();
    const view = await warm(tree, [80]);
    const outcome = await measureSolo(await device.side("hot"), timing(view, 60, 1), () => undefined, undefined);
    expect(outcome.launches).toHaveLength(5);
    for (const { environment } of outcome.launches) expect(environment["cool-down-s"]).toBeGreaterThanOrEqual(1);
    const spent = await pair({}, {}, { timing: timing(view, 2, 3_600) });
    expect(spent).toMatchObject({ ending: "budget-spent", head: { launches: [] } });
  });

  it("that tells no temperature is not waited for", async () => {
    await using tree = await DeviceTree.make();
    const outcome = await pair({}, { seed: 2 }, { timing: timing(tree.view, 60, 3_600) });
    expect(outcome.ending).toBe("settled");
    expect(outcome.head.launches[0]?.environment).not.toHaveProperty("cool-down-s");
  });
});
