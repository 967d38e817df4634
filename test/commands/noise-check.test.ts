import { describe, expect, it } from "vitest";
import { checkNoise, judgeNoise } from "../../src/commands/noise-check.ts";
import { FakeDevice } from "./fake-device.ts";

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

  it("runs the frozen network of a runtime against itself, and leaves nothing running", async () => {
    await using device = await FakeDevice.make();
    const [found] = await checkNoise(device.context(), "fake");
    expect(found).toMatchObject({ check: "noise", finding: expect.stringMatching(/ can be seen in 12 launches$/) });
    expect(await device.running()).toEqual([]);
  });

  it("is none where the runtime has no frozen network, or is not built", async () => {
    await using device = await FakeDevice.make();
    expect(await checkNoise(device.context(), "tensorrt")).toEqual([]);
  });

  it("warns where its launches are lost", async () => {
    await using device = await FakeDevice.make();
    const [found] = await checkNoise(device.context({ workersDir: "/nowhere" }), "fake");
    expect(found).toMatchObject({
      state: "warn",
      finding: expect.stringContaining("was lost while the worker started"),
    });
  });
});
