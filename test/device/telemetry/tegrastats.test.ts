import { describe, expect, it } from "vitest";
import { parseTegrastats } from "../../../src/device/telemetry/tegrastats.ts";
import { recorded } from "../device-tree.ts";

const read = async (board: string) => parseTegrastats((await recorded(`tegrastats/${board}.txt`)).trim());

describe("a line of tegrastats", () => {
  it("of a Jetson Nano", async () => {
    expect(await read("jetson-nano")).toEqual({
      memory: { usedMb: 613, totalMb: 3964 },
      processors: [2, 1, 0, 0].map((percent) => ({ percent, mhz: 102 })),
      gpuPercent: 0,
      temperatures: { PLL: 39, CPU: 40.5, GPU: 41, AO: 46, thermal: 41 },
      rails: { POM_5V_IN: 900, POM_5V_GPU: 0, POM_5V_CPU: 123 },
    });
  });

  it("of a TX1, with memory of its own for instructions", async () => {
    expect(await read("jetson-tx1")).toMatchObject({
      memory: { usedMb: 1179, totalMb: 3983 },
      temperatures: { Tdiode: 42.75, thermal: 38.5 },
      rails: { VDD_IN: 2532, VDD_CPU: 76, VDD_GPU: 19 },
    });
  });

  it("of a TX2, with processors that are off", async () => {
    const off = undefined;
    const stats = await read("jetson-tx2");
    expect(stats?.processors).toEqual([{ percent: 2, mhz: 345 }, off, off, off, off, off]);
    expect(stats?.rails).toEqual({ VDD_IN: 2003, VDD_CPU: 320, VDD_GPU: 400, VDD_SOC: 400, VDD_WIFI: 0, VDD_DDR: 240 });
  });

  it("of an AGX Xavier, whose rails have the names of its parts", async () => {
    const stats = await read("jetson-agx-xavier");
    expect(stats?.rails).toEqual({ GPU: 0, CPU: 216, SOC: 864, CV: 0, VDDRQ: 144, SYS5V: 1889 });
    expect(stats?.temperatures).not.toHaveProperty("PMIC");
  });

  it("of an AGX Orin, with a date, units, sensors that are off and rails that are not connected", async () => {
    const stats = await read("jetson-agx-orin");
    expect(stats?.processors).toHaveLength(12);
    expect(Object.keys(stats?.temperatures ?? {})).toEqual(["CPU", "Tboard", "SOC2", "Tdiode", "SOC0", "tj", "SOC1"]);
    expect(stats?.rails).toEqual({ VDD_GPU_SOC: 2340, VDD_CPU_CV: 390, VIN_SYS_5V0: 4025, VDDQ_VDD2_1V8AO: 301 });
  });

  it.each(["", "tegrastats: command not found", "RAM 1/2MB", "CPU [1%@2]"])("is not %j", (line) => {
    expect(parseTegrastats(line)).toBeUndefined();
  });
});
