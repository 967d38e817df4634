import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrate, SideLost, soloCost } from "../../src/commands/calibrate.ts";
import { LaunchLost } from "../../src/commands/launch.ts";
import { FakeDevice } from "./fake-device.ts";

let device: FakeDevice;
beforeAll(async () => {
  device = await FakeDevice.make();
});
afterAll(() => device[Symbol.asyncDispose]());

describe("calibrate", () => {
  it("plays ping-pong where both fit and switching is free", async () => {
    const calibration = await calibrate(await device.side("a"), await device.side("b"), 60);
    expect(calibration).toMatchObject({ mode: "ping-pong", caveat: undefined });
    expect(calibration.cost.fixedSeconds).toBeGreaterThan(0);
    expect(calibration.cost.iterationSeconds).toBeGreaterThan(0);
  });

  it("alternates where one holds the accelerator alone, without trying", async () => {
    const head = await device.side("exclusive", { exclusive: true, faults: [] });
    const { mode, caveat } = await calibrate(await device.side("a"), head, 60);
    expect(mode).toBe("alternating");
    expect(caveat).toContain("one model at a time");
  });

  it("alternates where switching moves the median, by how much", async () => {
    // Every burst of the script is slower than the one before: the second of two is never like the first.
    const drifting = { latencyMs: { median: 0.5, spread: 0, drift: 60 } };
    const { mode, caveat } = await calibrate(await device.side("a"), await device.side("drift", drifting), 60);
    expect(mode).toBe("alternating");
    expect(caveat).toMatch(/^switching between the models moved the median by \d+\.\d %, so launches alternated$/);
  });

  it("takes one lost launch for an accident", async () => {
    const flaky = await device.side("flaky");
    const crash = await device.spec("crash", { faults: [{ stage: "warm-up", kind: "crash-signal" }] });
    let first = true;
    const once: typeof flaky = {
      ...flaky,
      get spec() {
        const spec = first ? crash : flaky.spec;
        first = false;
        return spec;
      },
    };
    expect(await calibrate(await device.side("a"), once, 60)).toMatchObject({ mode: "ping-pong", caveat: undefined });
  });

  it("names the side that fails alone, too", async () => {
    const bad = await device.side("bad", { faults: [{ stage: "warm-up", kind: "exit" }] });
    const lost = await calibrate(await device.side("a"), bad, 60).catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(SideLost);
    expect(lost).toMatchObject({ side: "head", message: expect.stringContaining("while warming up") });
    const other = await calibrate(bad, await device.side("a"), 60).catch((error: unknown) => error);
    expect(other).toMatchObject({ side: "base" });
  });

  it("leaves an interruption to its caller", async () => {
    await using stopped = await FakeDevice.make();
    const sides = [await stopped.side("a"), await stopped.side("b")] as const;
    stopped.interrupt();
    await expect(calibrate(...sides, 60)).rejects.toBeInstanceOf(LaunchLost);
  });
});

describe("soloCost", () => {
  it("is told in seconds of this machine, for a worker that only claims its times as well", async () => {
    const cost = await soloCost(await device.side("alone", { latencyMs: { median: 1_000, spread: 0 } }));
    expect(cost.fixedSeconds).toBeGreaterThan(0);
    expect(cost.iterationSeconds).toBeGreaterThan(0);
  });

  it("fails as the launch does", async () => {
    const bad = await device.side("bad", { faults: [{ stage: "measure", kind: "rubbish" }] });
    await expect(soloCost(bad)).rejects.toMatchObject({ stage: "measure", refused: false });
  });
});
