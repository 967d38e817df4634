import { describe, expect, it } from "vitest";
import { powerMode } from "../../../src/device/telemetry/nvpmodel.ts";
import { recorded } from "../device-tree.ts";

describe("nvpmodel -q", () => {
  it.each([
    ["jetson-nano-without-root", "5W"],
    ["jetson-agx-xavier", "MAXN"],
    ["jetson-agx-thor", "MAXN"],
  ])("of %s", async (board, mode) => expect(powerMode(await recorded(`nvpmodel/${board}.txt`))).toBe(mode));

  it.each(["", "NVPM ERROR: failed to set power mode!\n", "NV Power Mode:\n0\n"])("is not %j", (text) => {
    expect(powerMode(text)).toBeUndefined();
  });
});
