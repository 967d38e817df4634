import { describe, expect, it } from "vitest";
import { hottest, moment } from "../../src/device/moment.ts";
import { DeviceTree, jetsonNanoZones } from "./device-tree.ts";

const NOTHING = {
  temperatureC: undefined,
  frequencyMhz: undefined,
  gpuTemperatureC: undefined,
  gpuFrequencyMhz: undefined,
  tpuTemperatureC: undefined,
  programs: { piBits: undefined, card: undefined },
};

describe("a device at one moment", () => {
  it("tells nothing where it has no sensor", async () => {
    await using tree = await DeviceTree.make();
    expect(await moment(tree.view)).toEqual(NOTHING);
    expect(hottest(NOTHING)).toBeUndefined();
  });

  it("is as warm as its hottest sensor that tells of the board", async () => {
    await using tree = await DeviceTree.make({
      ...(await jetsonNanoZones()),
      "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq": "1479000\n",
      "/sys/class/devfreq/57000000.gpu/cur_freq": "921600000\n",
    });
    const now = await moment(tree.view);
    expect(now).toEqual({ ...NOTHING, temperatureC: 31, frequencyMhz: 1479, gpuFrequencyMhz: 921.6 });
    expect(hottest(now)).toBe(31);
  });

  it("tells of a card, and of an Edge TPU as the files of its driver do", async () => {
    await using tree = await DeviceTree.make({
      "/sys/class/apex/apex_0/temp": "61550\n",
      "/sys/class/apex/apex_1/temp": "58000\n",
    });
    await tree.cards([
      {
        name: "NVIDIA GeForce RTX 2080 Ti",
        driver_version: "525.60.11",
        "temperature.gpu": "71",
        "power.draw": "201.10",
        "clocks.sm": "1350",
        "clocks_throttle_reasons.active": "0x0000000000000040",
      },
    ]);
    const now = await moment(tree.view);
    expect(now).toMatchObject({ gpuTemperatureC: 71, gpuFrequencyMhz: 1350, tpuTemperatureC: 61.55 });
    expect(now.programs.card?.throttleReasons).toBe(0x40);
    expect(hottest(now)).toBe(71);
  });
});
