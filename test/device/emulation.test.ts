import { describe, expect, it } from "vitest";
import { emulatedProcessor } from "../../src/device/emulation.ts";

describe("emulatedProcessor", () => {
  it.each([
    ["x86_64", "x64"],
    ["AMD64", "x64"],
    ["i686", "x64"],
    ["aarch64", "arm64"],
    ["armv7l", "arm64"],
    ["aarch64", "arm"],
    ["riscv64", "riscv64"],
    [undefined, "x64"],
  ])("knows that %s runs on %s by itself", (worker, device) => {
    expect(emulatedProcessor(worker, device)).toBeUndefined();
  });

  it.each([
    ["aarch64", "x64"],
    ["x86_64", "arm64"],
    ["armv7l", "x64"],
    ["riscv64", "x64"],
  ])("names %s on %s", (worker, device) => {
    expect(emulatedProcessor(worker, device)).toBe(worker);
  });
});
