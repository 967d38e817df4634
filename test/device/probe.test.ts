import { spawn } from "node:child_process";
import { hostname, userInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { environmentSchema } from "../../src/bench/result.ts";
import { moment } from "../../src/device/moment.ts";
import { probeDevice, probeEdges, probeHeat } from "../../src/device/probe.ts";
import { DeviceTree, jetsonNanoZones, recorded } from "./device-tree.ts";

describe("the facts of a device", () => {
  it("are what a result may hold", async () => {
    const device = await probeDevice();
    expect(environmentSchema.parse(device)).toEqual(device);
    expect(device).toMatchObject({
      arch: process.arch,
      "node-version": process.versions.node,
      os: expect.stringMatching(/./),
      kernel: expect.stringMatching(/^\d/),
      cores: expect.any(Number),
      "memory-bytes": expect.any(Number),
    });
    expect(device["cores"]).toBeGreaterThanOrEqual(1);
    expect(device["memory-bytes"]).toBeGreaterThan(64 * 1024 ** 2);
  });

  it("name no fact that is not known, and nobody", async () => {
    const values = Object.values(await probeDevice());
    expect(values).not.toContain(undefined);
    expect(values).not.toContain("");
    expect(values).not.toContain(hostname());
    expect(values).not.toContain(userInfo().username);
    for (const value of values) expect(String(value)).not.toMatch(/^\//);
  });
});

describe("the edges of a launch", () => {
  it("give counters first, and what was counted in between afterwards", async () => {
    const child = spawn("sleep", ["1000"], { stdio: "ignore" });
    try {
      const pid = child.pid ?? Number.NaN;
      const before = await probeEdges(pid);
      expect(before).toMatchObject({
        "load-1m": expect.any(Number),
        "cpu-ticks": expect.any(Number),
        "steal-ticks": expect.any(Number),
        "involuntary-switches": expect.any(Number),
      });
      const after = await probeEdges(pid, before);
      expect(environmentSchema.parse(after)).toEqual(after);
      expect(after).not.toHaveProperty("cpu-ticks");
      expect(after["involuntary-switches"]).toBeGreaterThanOrEqual(0);
      expect(after["temperature-start-c"]).toBe(before["temperature-c"]);
      expect(after["frequency-start-mhz"]).toBe(before["frequency-mhz"]);
    } finally {
      child.kill("SIGKILL");
    }
  });

  it("tell the share that the host took, of all ticks since then", async () => {
    const past = { "cpu-ticks": 0, "steal-ticks": 0 };
    const sinceStart = await probeEdges(process.pid, past);
    const now = await probeEdges(process.pid);
    const share = Number(now["steal-ticks"]) / Number(now["cpu-ticks"]);
    expect(sinceStart["steal-share"]).toBeCloseTo(share, 3);
    const future = { "cpu-ticks": Number.MAX_SAFE_INTEGER, "steal-ticks": 0 };
    expect(await probeEdges(process.pid, future)).not.toHaveProperty("steal-share");
  });

  it("say nothing of a process that is gone, and still of the device", async () => {
    const gone = await probeEdges(2 ** 30);
    expect(gone).not.toHaveProperty("involuntary-switches");
    expect(gone).toHaveProperty("load-1m");
    expect(await probeEdges(2 ** 30, { "involuntary-switches": 5 })).not.toHaveProperty("involuntary-switches");
  });
});

const CARD = {
  name: "NVIDIA GeForce RTX 2080 Ti",
  driver_version: "470.256.02",
  "temperature.gpu": "61",
  "power.draw": "214.50",
  "clocks.sm": "1350",
};
const REASONS = "clocks_throttle_reasons.active";

describe("a device of files and stand-ins", () => {
  it("is a Jetson Nano", async () => {
    await using tree = await DeviceTree.make({
      ...(await jetsonNanoZones()),
      "/sys/class/devfreq/57000000.gpu/cur_freq": "921600000\n",
      "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "schedutil\n",
      "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq": "1479000\n",
      "/proc/meminfo": await recorded("meminfo/raspberry-pi.txt"),
    });
    await tree.program("nvpmodel", await recorded("nvpmodel/jetson-nano-without-root.txt"));
    const device = await probeDevice(tree.view);
    expect(environmentSchema.parse(device)).toEqual(device);
    expect(device).toMatchObject({
      // The hottest zone that tells how warm it is: not the PMIC's 100 °C.
      "temperature-c": 31,
      "frequency-mhz": 1_479,
      "gpu-frequency-mhz": 921.6,
      "memory-available-bytes": 884_628 * 1024,
      governor: "schedutil",
      "power-mode": "5W",
    });
  });

  it("has processors of two kinds, of which the quickest says how quick", async () => {
    const policies = "/sys/devices/system/cpu/cpufreq";
    await using tree = await DeviceTree.make({
      "/proc/cpuinfo": "processor : 0\nFeatures : fp asimd asimdhp\n\nprocessor : 1\nFeatures : fp asimd asimdhp\n",
      "/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq": "1800000\n",
      [`${policies}/policy0/cpuinfo_max_freq`]: "1800000\n",
      [`${policies}/policy4/cpuinfo_max_freq`]: "2400000\n",
      [`${policies}/boost`]: "1\n",
    });
    expect(await probeDevice(tree.view)).toMatchObject({
      "frequency-max-mhz": 2_400,
      "instruction-sets": "asimd asimdhp",
      processors: 2,
    });
  });

  it("has a graphics card", async () => {
    await using tree = await DeviceTree.make();
    await tree.cards([{ ...CARD, [REASONS]: "0x0000000000000000" }]);
    expect(await probeDevice(tree.view)).toMatchObject({
      "gpu-model": "NVIDIA GeForce RTX 2080 Ti",
      "gpu-driver": "470.256.02",
      "gpu-temperature-c": 61,
      "gpu-frequency-mhz": 1_350,
    });
  });
});

describe("moments between the edges of a launch", () => {
  const at = (degrees: number, mhz: number) => ({
    "/sys/class/thermal/thermal_zone0/temp": `${degrees}000\n`,
    "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq": `${mhz}000\n`,
  });

  it("tell how warm and how slow it became", async () => {
    await using tree = await DeviceTree.make({
      "/sys/class/thermal/thermal_zone0/type": "cpu-thermal\n",
      ...at(50, 1_400),
    });
    const before = await probeEdges(process.pid, undefined, tree.view);
    await tree.write(at(83, 600));
    const between = [await moment(tree.view)];
    await tree.write(at(70, 1_200));
    const after = await probeEdges(process.pid, before, tree.view, between);
    expect(environmentSchema.parse(after)).toEqual(after);
    expect(after).toMatchObject({
      "temperature-start-c": 50,
      "temperature-max-c": 83,
      "temperature-c": 70,
      "frequency-start-mhz": 1_400,
      "frequency-min-mhz": 600,
      "frequency-mhz": 1_200,
    });
    expect(after).not.toHaveProperty("gpu-temperature-max-c");
    expect(await probeEdges(process.pid, before, tree.view)).not.toHaveProperty("temperature-max-c");
  });
});

describe("the heat of a device", () => {
  it("is that of its hottest sensor, the processor's frequency, and whether it was throttled since", async () => {
    await using tree = await DeviceTree.make({
      ...(await jetsonNanoZones()),
      "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq": "1479000\n",
    });
    await tree.cards([{ ...CARD, [REASONS]: "0x0000000000000000" }]);
    const first = await probeHeat(tree.view, undefined);
    expect(first.heat).toEqual({ temperatureC: 61, frequencyMhz: 1_479, throttled: undefined });
    expect((await probeHeat(tree.view, first.marks)).heat.throttled).toBe(false);
    // Software thermal slowdown.
    await tree.cards([{ ...CARD, [REASONS]: "0x0000000000000020" }]);
    const slowed = await probeHeat(tree.view, first.marks);
    expect(slowed.heat.throttled).toBe(true);
    expect(Object.values(slowed.marks).every(Number.isFinite)).toBe(true);
  });

  it("counts what Intel's driver counts, from one moment to the next", async () => {
    const counter = "/sys/devices/system/cpu/cpu0/thermal_throttle/core_throttle_count";
    await using tree = await DeviceTree.make({ [counter]: "7\n" });
    const { heat, marks } = await probeHeat(tree.view, undefined);
    expect([heat.throttled, marks]).toEqual([false, { "throttle-events": 7 }]);
    await tree.write({ [counter]: "9\n" });
    const later = await probeHeat(tree.view, marks);
    expect(later.heat.throttled).toBe(true);
    expect((await probeHeat(tree.view, later.marks)).heat.throttled).toBe(false);
  });

  it("is unknown where nothing tells it", async () => {
    await using tree = await DeviceTree.make();
    const { heat, marks } = await probeHeat(tree.view, undefined);
    expect([heat, marks]).toEqual([{}, {}]);
  });
});

describe("throttling between the edges of a launch", () => {
  it("is told by a Raspberry Pi, with a lack of voltage apart", async () => {
    await using tree = await DeviceTree.make();
    await tree.program("vcgencmd", "throttled=0x50000\n");
    const before = await probeEdges(process.pid, undefined, tree.view);
    expect(await probeEdges(process.pid, before, tree.view)).toMatchObject({
      throttled: false,
      "under-voltage": false,
    });
    await tree.program("vcgencmd", await recorded("vcgencmd/under-voltage.txt"));
    const after = await probeEdges(process.pid, before, tree.view);
    expect(after).toMatchObject({ throttled: true, "under-voltage": true });
    expect(after).not.toHaveProperty("pi-throttle-bits");
  });

  it("is told by a card that is hot, not by one that is idle or at its power cap", async () => {
    await using tree = await DeviceTree.make();
    await tree.cards([{ ...CARD, [REASONS]: "0x0000000000000001" }]);
    const before = await probeEdges(process.pid, undefined, tree.view);
    await tree.cards([{ ...CARD, [REASONS]: "0x0000000000000004" }]);
    expect(await probeEdges(process.pid, before, tree.view)).toHaveProperty("throttled", false);
    await tree.cards([{ ...CARD, [REASONS]: "0x0000000000000060" }]);
    expect(await probeEdges(process.pid, before, tree.view)).toHaveProperty("throttled", true);
  });

  it("is told by what held at a moment between the edges", async () => {
    await using tree = await DeviceTree.make();
    await tree.program("vcgencmd", "throttled=0x40000\n");
    const before = await probeEdges(process.pid, undefined, tree.view);
    await tree.program("vcgencmd", "throttled=0x40004\n");
    const between = [await moment(tree.view)];
    await tree.program("vcgencmd", "throttled=0x40000\n");
    expect(await probeEdges(process.pid, before, tree.view)).toHaveProperty("throttled", false);
    expect(await probeEdges(process.pid, before, tree.view, between)).toHaveProperty("throttled", true);
    await using other = await DeviceTree.make();
    await other.cards([{ ...CARD, [REASONS]: "0x0000000000000001" }]);
    const cool = await probeEdges(process.pid, undefined, other.view);
    await other.cards([{ ...CARD, [REASONS]: "0x0000000000000040" }]);
    const hot = [await moment(other.view)];
    await other.cards([{ ...CARD, [REASONS]: "0x0000000000000001" }]);
    expect(await probeEdges(process.pid, cool, other.view, hot)).toHaveProperty("throttled", true);
  });

  it("is not told where nothing tells it", async () => {
    await using tree = await DeviceTree.make();
    const before = await probeEdges(process.pid, undefined, tree.view);
    expect(await probeEdges(process.pid, before, tree.view)).not.toHaveProperty("throttled");
  });
});
