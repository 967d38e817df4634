import { describe, expect, it } from "vitest";
import { piThrottledAmong, piThrottling, throttledBits } from "../../../src/device/telemetry/vcgencmd.ts";
import { recorded } from "../device-tree.ts";

describe("vcgencmd get_throttled", () => {
  it("of a Raspberry Pi on a weak supply", async () => {
    const bits = throttledBits(await recorded("vcgencmd/under-voltage.txt"));
    expect(bits).toBe(0x50005);
    expect(piThrottling(bits ?? 0)).toEqual({
      now: ["under-voltage", "throttled"],
      sinceStart: ["under-voltage", "throttled"],
    });
  });

  it.each([
    ["throttled=0x0\n", 0],
    ["throttled=0xE0008", 0xe0008],
    ["throttled=\n", undefined],
    ["VCHI initialization failed\n", undefined],
    ['error=1 error_msg="Command not registered"\n', undefined],
    ["", undefined],
  ])("%j", (text, bits) => expect(throttledBits(text)).toBe(bits));

  it.each([
    ["nothing", [0, 0], []],
    ["what holds at the end", [0, 0x4_0004], ["throttled"]],
    ["what held at the start", [0x8_0008, 0x8_0000], ["soft-temperature-limit"]],
    ["what came and went in between", [0, 0x2_0000], ["frequency-capped"]],
    ["what held in the middle, though it had been before", [0x4_0000, 0x4_0004, 0x4_0000], ["throttled"]],
    ["not what had been before", [0x5_0000, 0x5_0000], []],
  ])("among readings tells %s", (_, readings, told) => {
    expect(piThrottledAmong(readings)).toEqual(told);
  });
});
