import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureAlone } from "../../src/commands/rounds.ts";
import { openInstructionCounter } from "../../src/device/instructions.ts";
import { FakeDevice, type Script } from "./fake-device.ts";

let device: FakeDevice;
beforeAll(async () => {
  device = await FakeDevice.make();
});
afterAll(() => device[Symbol.asyncDispose]());

const STAND_IN = join(import.meta.dirname, "..", "device", "stand-in-perf.mjs");
const SIZE = { iterations: 12, burst: 5, affordableRounds: 30 };
const WHERE = { round: 0, position: 0, opened: true, mode: "solo" as const };

async function launch(name: string, changes: Script = {}, count: string | undefined = undefined) {
  const side = await device.side(name, changes);
  const counter = count === undefined ? undefined : await openInstructionCounter([process.execPath, STAND_IN, count]);
  return measureAlone({ ...side, spec: { ...side.spec, counter } }, SIZE, WHERE, undefined);
}

describe("a launch beside a counter of instructions", () => {
  it("tells what its timed bursts executed", async () => {
    expect(await launch("counted", {}, "36000")).toMatchObject({ instructions: 36_000 });
  });

  it("tells none where the device counts none", async () => {
    expect(await launch("uncounted")).not.toHaveProperty("instructions");
    expect(await launch("unsupported", {}, "<not supported>")).not.toHaveProperty("instructions");
  });

  it("takes the counter with it where it is lost", async () => {
    const faults = [{ stage: "measure", kind: "crash-signal", after: 1 }];
    await expect(launch("lost", { faults }, "36000")).rejects.toThrow("while measuring");
    expect(await device.running()).toEqual([]);
  });
});
