import { spawn } from "node:child_process";
import { hostname, userInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { environmentSchema } from "../../src/bench/result.ts";
import { probeDevice, probeEdges } from "../../src/device/probe.ts";

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
