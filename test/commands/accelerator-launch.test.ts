import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LiveLaunch } from "../../src/commands/launch.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { suiteNeeds } from "../requirements.ts";
import { StandInGpu, TensorRtDevice } from "../workers/tensorrt-device.ts";

describe.skipIf(suiteNeeds("cc", "python3"))("a launch on an accelerator with memory of its own", () => {
  let gpu: StandInGpu;
  let device: TensorRtDevice;
  beforeAll(async () => {
    gpu = await StandInGpu.make();
    device = await TensorRtDevice.make(gpu);
    await writeFile(join(device.folder.path, "image.raw"), Buffer.from(Float32Array.of(1, 2, 3).buffer));
  });
  afterAll(async () => {
    await device[Symbol.asyncDispose]();
    await gpu[Symbol.asyncDispose]();
  });

  async function launch(launchNumber: number) {
    const { command, env } = device.command({ env: { STANDIN_LOG: "/dev/null" } });
    const transport = new LocalTransport();
    const modelFile = join(device.folder.path, "model", "net.onnx");
    const parameters = { precision: "fp32", batch: 1, threads: 1 } as const;
    const signal = new AbortController().signal;
    const spec = {
      command,
      env,
      modelFile,
      parameters,
      scenario: "single-stream" as const,
      timeoutMs: 60_000,
      signal,
      transport,
    };
    await using live = await LiveLaunch.start(spec, launchNumber);
    const file = join(device.folder.path, "image.raw");
    await live.feed({
      count: 1,
      tensors: [{ name: "image", type: "float32", shape: [1, 3], file, bytesPerSet: 12 }],
    });
    await live.burst(2);
    await live.burst(2);
    return await live.finish({ round: 0, position: 0, opened: true, mode: "solo" });
  }

  it("tells its transfers beside its latencies, and whether it built its engine", async () => {
    const [built, cached] = [await launch(0), await launch(1)];
    expect(built).toMatchObject({ actual: { engine: "built" }, transferNs: expect.any(Number) });
    expect(cached).toMatchObject({ actual: { engine: "cached" }, transferNs: expect.any(Number) });
    expect(cached.latencyNs).toHaveLength(4);
  });
});
