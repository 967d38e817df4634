import { describe, expect, it } from "vitest";
import { checkTelemetry, judgeThrottling } from "../../src/device/doctor-telemetry.ts";
import { DeviceTree, recorded } from "./device-tree.ts";

async function examine(tree: DeviceTree, name: string) {
  return (await checkTelemetry(tree.view)).find(({ check }) => check === name);
}

const usb = (device: string, vendor: string, product: string, speed: string) => ({
  [`/sys/bus/usb/devices/${device}/idVendor`]: `${vendor}\n`,
  [`/sys/bus/usb/devices/${device}/idProduct`]: `${product}\n`,
  [`/sys/bus/usb/devices/${device}/speed`]: `${speed}\n`,
});

describe("throttling", () => {
  it.each([
    ["nothing tells it", undefined, undefined, "ok", "the system tells no flags of throttling"],
    ["a Pi noted none", 0, undefined, "ok", "the firmware noted no under-voltage and no throttling since the start"],
    ["a Pi lacks voltage", 0x5_0005, undefined, "warn", "the firmware says: now under-voltage, throttled"],
    ["a Pi was hot", 0x8_0000, undefined, "warn", "the firmware says: since the start soft-temperature-limit"],
    ["a card is fast", undefined, 0x4, "ok", "the graphics card is not slowed down"],
    ["a card is hot", undefined, 0x40, "warn", "the graphics card is slowed down by heat or its power supply"],
  ] as const)("where %s", (_, pi, card, state, finding) => {
    expect(judgeThrottling(pi, card)).toMatchObject({ check: "throttling", state, finding });
  });

  it("has another remedy for a weak supply than for heat", () => {
    expect(judgeThrottling(0x1_0000, undefined).remedy).toContain("supply");
    expect(judgeThrottling(0x4_0000, undefined).remedy).toContain("fan");
  });

  it("is asked of the device's own programs", async () => {
    await using tree = await DeviceTree.make();
    await tree.program("vcgencmd", await recorded("vcgencmd/under-voltage.txt"));
    expect(await examine(tree, "throttling")).toMatchObject({ state: "warn" });
  });
});

describe("accelerators", () => {
  it("may be none", async () => {
    await using tree = await DeviceTree.make();
    expect(await examine(tree, "accelerator")).toEqual({
      check: "accelerator",
      state: "ok",
      finding: "no accelerator was found, so models run on the processor",
    });
  });

  it("are cards, boards and sticks", async () => {
    await using tree = await DeviceTree.make({
      "/dev/apex_0": "",
      "/sys/class/devfreq/57000000.gpu/cur_freq": "76800000\n",
      ...usb("2-1", "18d1", "9302", "5000"),
      ...usb("1-3", "046d", "c52b", "12"),
    });
    await tree.cards([
      {
        ...{ name: "NVIDIA GeForce RTX 2080 Ti", driver_version: "470.256.02", "temperature.gpu": "30" },
        ...{ "power.draw": "20.00", "clocks.sm": "300", "clocks_throttle_reasons.active": "0x1" },
      },
    ]);
    expect(await examine(tree, "accelerator")).toMatchObject({
      state: "ok",
      finding:
        "NVIDIA GeForce RTX 2080 Ti (driver 470.256.02), Jetson GPU 57000000.gpu, Edge TPU (PCIe), Edge TPU (USB)",
    });
  });

  it.each([
    ["1a6e", "089a", "Edge TPU (USB)"],
    ["03e7", "2485", "Myriad X (USB)"],
  ])("%s:%s warn on USB 2", async (vendor, product, name) => {
    await using tree = await DeviceTree.make(usb("1-1", vendor, product, "480"));
    const found = await examine(tree, "accelerator");
    expect(found).toMatchObject({ state: "warn", finding: `${name}; ${name} is connected with 480 Mbit/s` });
    expect(found?.remedy).toContain("USB 3");
  });
});

describe("energy", () => {
  const zone = "/sys/class/powercap/intel-rapl:0";
  const counters = (energy: string | null) => ({
    [`${zone}/name`]: "package-0\n",
    [`${zone}/energy_uj`]: energy,
    [`${zone}/max_energy_range_uj`]: "262143328850\n",
  });

  it.each([
    ["is metered", counters("1\n"), "ok", "energy is metered by rapl package-0"],
    [
      "cannot be read",
      counters(null),
      "warn",
      "root alone may read the processor's counters of energy, so none is told",
    ],
    ["has no meter", {}, "ok", "the device has no meter of energy, so none is told"],
  ] as const)("%s", async (_, files, state, finding) => {
    await using tree = await DeviceTree.make(files);
    expect(await examine(tree, "energy")).toMatchObject({ state, finding });
  });
});
