import { describe, expect, it } from "vitest";
import type { DeviceView } from "../../../src/device/device-view.ts";
import { boardRails, findRails, type RailSource, railPower } from "../../../src/device/telemetry/power-rails.ts";
import { DeviceTree, hwmonRails } from "../device-tree.ts";

/** As driver ina3221x of JetPack 4 shows a Jetson Nano's rails. */
const NANO = "/sys/bus/i2c/devices/6-0040/iio:device0";
const NANO_FILES = {
  [`${NANO}/rail_name_0`]: "POM_5V_IN\n",
  [`${NANO}/in_power0_input`]: "2540\n",
  [`${NANO}/rail_name_1`]: "POM_5V_GPU\n",
  [`${NANO}/in_power1_input`]: "40\n",
  [`${NANO}/rail_name_2`]: "POM_5V_CPU\n",
  [`${NANO}/in_power2_input`]: "365\n",
};

const powers = (view: DeviceView, rails: readonly RailSource[]) =>
  Promise.all(rails.map(async (rail) => (await railPower(view, [rail]))?.watts));

describe("the rails of a Jetson", () => {
  it("are powers under JetPack 4", async () => {
    await using tree = await DeviceTree.make({ ...NANO_FILES, "/sys/bus/i2c/devices/i2c-6/name": "i2c\n" });
    const rails = await findRails(tree.view);
    expect(rails.map(({ rail }) => rail)).toEqual(["POM_5V_IN", "POM_5V_GPU", "POM_5V_CPU"]);
    expect(await powers(tree.view, rails)).toEqual([2.54, 0.04, 0.365]);
    expect((await railPower(tree.view, rails))?.watts).toBeCloseTo(2.945, 9);
  });

  it("are voltages times currents under JetPack 5 and later", async () => {
    const files = hwmonRails([
      ["VDD_IN", 5_040, 1_000],
      ["NC", 0, 0],
      ["VDD_SOC", 5_040, 288],
    ]);
    await using tree = await DeviceTree.make({ ...files, "/sys/bus/i2c/devices/1-004c/hwmon/hwmon0/name": "tmp451\n" });
    const rails = await findRails(tree.view);
    expect(rails.map(({ rail }) => rail)).toEqual(["VDD_IN", "VDD_SOC"]);
    expect(await powers(tree.view, rails)).toEqual([5.04, 1.45152]);
  });

  it("tell nothing where a file does not", async () => {
    await using tree = await DeviceTree.make({ ...NANO_FILES, [`${NANO}/in_power0_input`]: "" });
    const rails = await findRails(tree.view);
    expect(await railPower(tree.view, rails)).toBeUndefined();
    expect(await powers(tree.view, rails)).toEqual([undefined, 0.04, 0.365]);
    expect(await railPower(tree.view, [])).toBeUndefined();
  });

  it.each([
    ["a Nano", ["POM_5V_IN", "POM_5V_GPU", "POM_5V_CPU"], ["POM_5V_IN"]],
    ["a TX2", ["VDD_IN", "VDD_CPU", "VDD_GPU"], ["VDD_IN"]],
    [
      "an AGX Orin",
      ["VDDQ_VDD2_1V8AO", "VDD_GPU_SOC", "VDD_CPU_CV", "VIN_SYS_5V0"],
      ["VDD_GPU_SOC", "VDD_CPU_CV", "VIN_SYS_5V0"],
    ],
    ["an AGX Xavier", ["GPU", "CPU", "SOC", "CV", "VDDRQ", "SYS5V"], ["GPU", "CPU", "SOC", "CV", "VDDRQ", "SYS5V"]],
  ])("that make up the power of %s", (_, rails, whole) => expect(boardRails(rails)?.names).toEqual(whole));

  it("that are a part alone make no whole", () => {
    expect(boardRails(["VDD_GPU_SOC", "VDD_CPU_CV"])).toBeUndefined();
    expect(boardRails([])).toBeUndefined();
  });
});
