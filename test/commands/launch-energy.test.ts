import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LaunchEnergy, meterIn } from "../../src/commands/launch-energy.ts";
import { measureAlone, measureRound } from "../../src/commands/rounds.ts";
import type { EnergyMeter } from "../../src/device/energy-meter.ts";
import { FakeDevice } from "./fake-device.ts";

let device: FakeDevice;
beforeAll(async () => {
  device = await FakeDevice.make();
});
afterAll(() => device[Symbol.asyncDispose]());

/** Counts three joules and a second between any two readings, of a processor that idles at one watt. */
function counting(): EnergyMeter & { readings: number } {
  const energy = {
    readings: 0,
    idleWatts: 1,
    meter: {
      kind: "counter" as const,
      source: "rapl package-0",
      ranges: [1_000],
      read: async () => {
        energy.readings += 1;
        return { atSeconds: energy.readings, joules: [3 * energy.readings] };
      },
    },
  };
  return energy;
}

/** Tells what is given, one after the other, half a second apart. */
function sampling(watts: readonly (number | undefined)[]) {
  const energy = {
    readings: 0,
    idleWatts: 2,
    meter: {
      kind: "samples" as const,
      source: "ina3221 POM_5V_IN",
      everySeconds: 0,
      read: async () => {
        const told = watts[energy.readings];
        energy.readings += 1;
        return told === undefined ? undefined : { atSeconds: energy.readings / 2, watts: told };
      },
    },
  };
  return energy;
}

const SIZE = { iterations: 12, burst: 4, affordableRounds: 30 };
const WHERE = { round: 0, position: 0, opened: true, mode: "solo" as const };

async function alone(name: string, energy: EnergyMeter | undefined) {
  const side = await device.side(name);
  return measureAlone({ ...side, spec: { ...side.spec, energy } }, SIZE, WHERE, undefined);
}

describe("the energy of a launch", () => {
  it("is what a counter counted around its bursts, above the idle level", async () => {
    const energy = counting();
    const launch = await alone("counted", energy);
    // Three bursts of three joules in a second each, of which one is idling.
    expect(launch.energyJ).toBe(6);
    expect(launch.environment).toMatchObject({ "energy-source": "rapl package-0", "energy-idle-w": 1 });
    expect(energy.readings).toBe(6);
  });

  it("is mean power above the idle level for as long as its iterations took", async () => {
    const launch = await alone("sampled", sampling([4, 4, 4, 4, 4, 4]));
    const seconds = launch.latencyNs.reduce((sum, ns) => sum + ns, 0) / 1e9;
    expect(launch.energyJ).toBeCloseTo(2 * seconds, 12);
    expect(launch.environment).toMatchObject({ "energy-source": "ina3221 POM_5V_IN", "energy-idle-w": 2 });
  });

  it.each([
    ["there is no meter", undefined],
    ["a reading failed", sampling([4, 4, undefined, 4, 4, 4])],
    ["no more was spent than idling", sampling([2, 2, 2, 2, 2, 2])],
  ])("is not told where %s", async (why, energy) => {
    const launch = await alone(why.replaceAll(" ", "-"), energy);
    expect(launch).not.toHaveProperty("energyJ");
    expect(launch.environment).not.toHaveProperty("energy-source");
  });

  it("is not told where a counter failed", async () => {
    const meter = { kind: "counter" as const, source: "rapl package-0", ranges: [1_000], read: async () => undefined };
    const launch = new LaunchEnergy({ idleWatts: 1, meter });
    await launch.beforeBurst();
    await launch.afterBurst();
    expect(launch.told(1e9)).toEqual({ facts: {} });
  });

  it("is read no more often than a sensor is worth", async () => {
    const energy = sampling([4, 4, 4]);
    const meter = { kind: "samples" as const, source: "nvidia-smi", everySeconds: 3_600, read: energy.meter.read };
    const launch = new LaunchEnergy({ idleWatts: 2, meter });
    for (let burst = 0; burst < 5; burst += 1) {
      await launch.beforeBurst();
      await launch.afterBurst();
    }
    expect(energy.readings).toBe(1);
  });
});

describe("the energy of two models that take turns", () => {
  async function pair(energy: EnergyMeter) {
    const [base, head] = [await device.side("base"), await device.side("head")];
    const metered = (side: typeof base) => ({ ...side, spec: { ...side.spec, energy } });
    const sides = { base: metered(base), head: metered(head) };
    const size = { iterations: 4, burst: 2, affordableRounds: 30 };
    return measureRound({ sides, round: 0, mode: "ping-pong", size, seed: 1, salt: 1, sentinel: undefined });
  }

  it("is told apart by a counter", async () => {
    const { launches } = await pair(counting());
    expect([launches.base?.energyJ, launches.head?.energyJ]).toEqual([4, 4]);
  });

  it("is not told by a sensor that averages over both", async () => {
    const energy = sampling([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
    const { launches } = await pair(energy);
    expect(launches.base).not.toHaveProperty("energyJ");
    expect(energy.readings).toBe(0);
    expect(meterIn("alternating", energy)).toBe(energy);
    expect(meterIn("ping-pong", undefined)).toBeUndefined();
  });
});
