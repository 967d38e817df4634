import { describe, expect, it } from "vitest";
import { type EnergyMeter, findMeters, meterIdle } from "../../src/device/energy-meter.ts";
import { DeviceTree, hwmonRails, recorded } from "./device-tree.ts";

const ZONE = "/sys/class/powercap/intel-rapl:0";
const PACKAGE = {
  [`${ZONE}/name`]: "package-0\n",
  [`${ZONE}/energy_uj`]: "5000000\n",
  [`${ZONE}/max_energy_range_uj`]: "262143328850\n",
};

describe("the meters of a device", () => {
  it("are none where there are none", async () => {
    await using tree = await DeviceTree.make();
    expect(await findMeters(tree.view)).toEqual({
      board: undefined,
      card: undefined,
      processor: undefined,
      unreadable: false,
    });
  });

  it("are the counters of processor packages", async () => {
    await using tree = await DeviceTree.make(PACKAGE);
    const { processor, unreadable } = await findMeters(tree.view);
    expect(unreadable).toBe(false);
    expect(processor).toMatchObject({ kind: "counter", source: "rapl package-0", ranges: [262_143.32885] });
    expect(await processor?.read()).toMatchObject({ joules: [5] });
    await tree.write({ [`${ZONE}/energy_uj`]: "gone\n" });
    expect(await processor?.read()).toBeUndefined();
  });

  it("are said to be there where root alone may read them", async () => {
    await using tree = await DeviceTree.make({ ...PACKAGE, [`${ZONE}/energy_uj`]: null });
    expect(await findMeters(tree.view)).toMatchObject({ processor: undefined, unreadable: true });
  });

  it("are the rails of a board, added up", async () => {
    await using tree = await DeviceTree.make(
      hwmonRails([
        ["VDD_GPU_SOC", 20_000, 117],
        ["VDD_CPU_CV", 20_000, 20],
        ["VIN_SYS_5V0", 5_000, 805],
      ]),
    );
    const { board } = await findMeters(tree.view);
    expect(board?.source).toBe("ina3221 VDD_GPU_SOC + VDD_CPU_CV + VIN_SYS_5V0");
    expect((await board?.read())?.watts).toBeCloseTo(6.765, 9);
  });

  it("are what tegrastats tells where no file tells a rail", { timeout: 20_000 }, async () => {
    await using tree = await DeviceTree.make();
    await tree.program("tegrastats", await recorded("tegrastats/jetson-nano.txt"), true);
    const { board } = await findMeters(tree.view);
    expect(board?.source).toBe("tegrastats POM_5V_IN");
    expect((await board?.read())?.watts).toBe(0.9);
  });

  it("are a graphics card, by a stand-in for nvidia-smi", async () => {
    await using tree = await DeviceTree.make();
    await tree.cards([{ name: "NVIDIA GeForce RTX 2080 Ti", "power.draw": "21.40" }]);
    const { card } = await findMeters(tree.view);
    expect(card?.source).toBe("nvidia-smi");
    expect((await card?.read())?.watts).toBe(21.4);
  });
});

/** Counts two joules a second, by a clock of its own that a reading moves on by a second. */
function counting(): EnergyMeter["meter"] {
  let atSeconds = 0;
  return {
    kind: "counter",
    source: "test",
    ranges: [5],
    read: async () => {
      atSeconds += 1;
      return { atSeconds, joules: [(2 * atSeconds) % 5] };
    },
  };
}

function sampling(watts: () => number | undefined): EnergyMeter["meter"] {
  let atSeconds = 0;
  return {
    kind: "samples",
    source: "test",
    everySeconds: 0.001,
    read: async () => {
      atSeconds += 1;
      const told = watts();
      return told === undefined ? undefined : { atSeconds, watts: told };
    },
  };
}

describe("the idle level", () => {
  it("is what a counter counts while nothing runs", async () => {
    expect((await meterIdle(counting(), { seconds: 0.01 }))?.idleWatts).toBe(2);
  });

  it("is the mean of what a sensor tells", async () => {
    expect(
      (
        await meterIdle(
          sampling(() => 3),
          { seconds: 0.02 },
        )
      )?.idleWatts,
    ).toBe(3);
  });

  it("is not known of a meter that tells nothing, or where the wait was interrupted", async () => {
    expect(
      await meterIdle(
        sampling(() => undefined),
        { seconds: 0.01 },
      ),
    ).toBeUndefined();
    const signal = AbortSignal.abort();
    expect(await meterIdle(counting(), { seconds: 60, signal })).toBeUndefined();
    expect(
      await meterIdle(
        sampling(() => 3),
        { seconds: 60, signal },
      ),
    ).toBeUndefined();
  });
});
