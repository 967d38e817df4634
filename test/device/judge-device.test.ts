import { describe, expect, it } from "vitest";
import { cageOf } from "../../src/device/cage.ts";
import { checkMemory, judgeCage, judgeClock, judgeDevice, judgeDisk } from "../../src/device/judge-device.ts";

const MEBIBYTE = 1024 ** 2;

describe("the judgement", () => {
  it.each([
    [1, "ok"],
    [1_000, "ok"],
    [1_001, "warn"],
    [1_000_000, "warn"],
  ])("of a clock that steps by %d ns: %s", (resolution, state) => {
    expect(judgeClock(resolution).state).toBe(state);
  });

  it.each([
    [512 * MEBIBYTE, "ok"],
    [512 * MEBIBYTE - 1, "warn"],
  ])("of %d free bytes of memory: %s", (free, state) => {
    expect(checkMemory(free).state).toBe(state);
  });

  it.each([
    [1_024 * MEBIBYTE, "ok"],
    [1_024 * MEBIBYTE - 1, "warn"],
    [64 * MEBIBYTE, "warn"],
    [64 * MEBIBYTE - 1, "fail"],
    [undefined, "fail"],
  ])("of %s free bytes of disk: %s", (free, state) => {
    const judged = judgeDisk(free);
    expect(judged.state).toBe(state);
    expect(judged.remedy === undefined).toBe(state === "ok");
  });

  it("of a cage: what a machine cannot lock is said with what follows", () => {
    expect(judgeCage(cageOf(["network", "limits", "privileges"])).state).toBe("ok");
    const { state, finding, remedy } = judgeCage(cageOf(["limits"]));
    expect(state).toBe("warn");
    expect(finding).toMatch(/reach the network .* become root/);
    expect(finding).not.toContain("disk");
    expect(remedy).toContain("docs/security.md");
  });

  it.each([
    ["governor", { governor: "performance" }, "ok"],
    ["governor", { governor: "ondemand" }, "warn"],
    ["temperature", { "temperature-c": 69.9 }, "ok"],
    ["temperature", { "temperature-c": 70 }, "warn"],
    ["load", { "load-1m": 0.49, cores: 4 }, "ok"],
    ["load", { "load-1m": 0.5, cores: 4 }, "warn"],
    ["virtual machine", { virtualised: false }, "ok"],
    ["virtual machine", { virtualised: true }, "warn"],
  ])("of %s, with %j: %s", (name, facts, state) => {
    const judged = judgeDevice(facts).find(({ check }) => check === name);
    expect(judged?.state).toBe(state);
  });

  it("of a device that tells nothing: nothing is held against it", () => {
    const checks = judgeDevice({});
    expect(checks.map(({ check }) => check)).toEqual(["governor", "temperature", "load", "virtual machine"]);
    for (const { state } of checks) expect(state).toBe("ok");
  });
});
