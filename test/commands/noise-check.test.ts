import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkNoise, judgeNoise, type NoiseRequest } from "../../src/commands/noise-check.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { FakeDevice, WORKERS } from "./fake-device.ts";

describe("the short measurement of noise", () => {
  it("says how identical runs differ and what can be seen", () => {
    expect(judgeNoise({ between: 0.008, visible: 0.021, launches: 12 })).toEqual([
      {
        check: "noise",
        state: "ok",
        finding: "two identical runs differ by 0.8 %; a change of 2.1 % can be seen in 12 launches",
      },
    ]);
    expect(judgeNoise({ between: 0.04, visible: 0.12, launches: 12 })).toMatchObject([{ state: "warn" }]);
    expect(judgeNoise(undefined)).toEqual([]);
  });

  async function check(changes: Partial<NoiseRequest> = {}) {
    await using device = await FakeDevice.make();
    const find = async () => ({ command: [process.execPath, join(WORKERS, "fake.mjs")], env: {} });
    const request = { runtimes: ["fake"] as const, find, transport: new LocalTransport(), ...changes };
    const found = await checkNoise(request, device.context());
    expect(await device.running()).toEqual([]);
    return found;
  }

  it("runs the frozen network of a runtime against itself, and leaves nothing running", async () => {
    expect(await check()).toMatchObject([
      { check: "noise", finding: expect.stringMatching(/ can be seen in 12 launches$/) },
    ]);
  });

  it("says nothing where no runtime answers", async () => {
    expect(await check({ runtimes: [] })).toEqual([]);
  });

  it("warns where its launches are lost, and says what to do", async () => {
    expect(await check({ find: async () => ({ command: ["/nowhere/worker"], env: {} }) })).toMatchObject([
      {
        state: "warn",
        finding: expect.stringContaining("was lost while the worker started"),
        remedy: expect.any(String),
      },
    ]);
  });
});
