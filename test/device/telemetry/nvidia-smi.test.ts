import { describe, expect, it } from "vitest";
import { cardThrottled, parseCards, queryCardPower, queryCards } from "../../../src/device/telemetry/nvidia-smi.ts";
import { DeviceTree, recorded } from "../device-tree.ts";

/** As the fixture was asked for. */
const RECORDED = [
  ...["power.limit", "power.min_limit", "power.max_limit", "memory.total", "vbios_version", "driver_version", "name"],
  ...["gpu_uuid", "power.draw", "temperature.gpu", "temperature.memory", "clocks.current.graphics", "clocks.sm"],
  ...["clocks.mem", "utilization.gpu", "utilization.memory", "fan.speed", "pcie.link.width.current", "pstate"],
];
const CARD = {
  name: "NVIDIA GeForce RTX 2080 Ti",
  driver_version: "535.183.01",
  "temperature.gpu": "61",
  "power.draw": "214.50",
  "clocks.sm": "1350",
};

describe("a line of nvidia-smi", () => {
  it("of an RTX 2080", async () => {
    expect(parseCards(RECORDED, await recorded("nvidia-smi/rtx-2080.csv"))).toEqual([
      {
        name: "GeForce RTX 2080",
        driver: "440.64",
        temperatureC: 45,
        powerW: 176.98,
        frequencyMhz: 1965,
        throttleReasons: undefined,
      },
    ]);
  });

  it.each([
    ["what a card does not tell", "Orin (nvgpu), [N/A]\n", { name: "Orin (nvgpu)", powerW: undefined }],
    ["what it does not support", "Tesla K80, [Not Supported]\n", { name: "Tesla K80", powerW: undefined }],
    ["a card that fell off the bus", "A, [Unknown Error]\n", { name: "A", powerW: undefined }],
  ])("leaves out %s", (_, csv, card) => expect(parseCards(["name", "power.draw"], csv)).toMatchObject([card]));

  it.each([
    "",
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n",
    'Field "clocks.sm" is not a valid field to query.\n',
    "[N/A], 12.0\n",
  ])("is not %j", (csv) => expect(parseCards(["name", "power.draw"], csv)).toEqual([]));

  it.each([
    [0x0, false],
    [0x1, false],
    [0x4, false],
    [0x8, true],
    [0x20, true],
    [0x44, true],
    [0x80, true],
    [0x100, false],
  ])("whose reasons are %i voids a measurement: %s", (reasons, voids) => expect(cardThrottled(reasons)).toBe(voids));
});

describe("nvidia-smi, by a stand-in", () => {
  it.each(["clocks_throttle_reasons.active", "clocks_event_reasons.active"])(
    "tells reasons named %s",
    async (field) => {
      await using tree = await DeviceTree.make();
      await tree.cards([{ ...CARD, [field]: "0x0000000000000020" }]);
      expect(await queryCards(tree.view)).toEqual([
        {
          name: "NVIDIA GeForce RTX 2080 Ti",
          driver: "535.183.01",
          temperatureC: 61,
          powerW: 214.5,
          frequencyMhz: 1350,
          throttleReasons: 0x20,
        },
      ]);
      expect(await queryCardPower(tree.view)).toBe(214.5);
    },
  );

  it("tells nothing where it is not, or knows no card", async () => {
    await using tree = await DeviceTree.make();
    expect(await queryCards(tree.view)).toEqual([]);
    expect(await queryCardPower(tree.view)).toBeUndefined();
    await using empty = await DeviceTree.make();
    await empty.cards([]);
    expect(await queryCards(empty.view)).toEqual([]);
  });
});
