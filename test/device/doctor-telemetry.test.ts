import { describe, expect, it } from "vitest";
import { checkTelemetry, judgeThrottling } from "../../src/device/doctor-telemetry.ts";
import { DeviceTree, recorded } from "./device-tree.ts";

async function examine(tree: DeviceTree, name: string) {
  return (await checkTelemetry(tree.view, [])).find(({ check }) => check === name);
}

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
