import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureAlone } from "../../src/commands/rounds.ts";
import { openInstructionCounter } from "../../src/device/instructions.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { DeviceTree } from "../device/device-tree.ts";
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

describe("a launch that takes its time", () => {
  it("sees between its bursts how the device does", { timeout: 30_000 }, async () => {
    // Read when the model was loaded, after two seconds of bursts, and at the end.
    const temperatures = ["50000", "83000", "70000"];
    await using tree = await DeviceTree.make({
      "/sys/class/thermal/thermal_zone0/type": "cpu-thermal\n",
      "/sys/class/thermal/thermal_zone0/temp": "",
    });
    const read = async (path: string) =>
      path.endsWith("/temp") ? (temperatures.shift() ?? "70000") : tree.view.read(path);
    const side = await device.side("slow", { sleep: true, latencyMs: { median: 250, spread: 0 } });
    const transport = Object.assign(new LocalTransport(), { view: { ...tree.view, read } });
    const { environment } = await measureAlone({ ...side, spec: { ...side.spec, transport } }, SIZE, WHERE, undefined);
    expect(environment).toMatchObject({ "temperature-start-c": 50, "temperature-max-c": 83, "temperature-c": 70 });
  });
});
