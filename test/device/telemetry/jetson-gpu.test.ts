import { describe, expect, it } from "vitest";
import { jetsonGpu, jetsonGpuMegahertz } from "../../../src/device/telemetry/jetson-gpu.ts";
import { DeviceTree } from "../device-tree.ts";

describe("a Jetson's graphics processor", () => {
  it.each(["57000000.gpu", "17000000.gp10b", "17000000.gv11b", "17000000.ga10b"])("%s", async (name) => {
    await using tree = await DeviceTree.make({
      "/sys/class/devfreq/15340000.vic/cur_freq": "1\n",
      [`/sys/class/devfreq/${name}/cur_freq`]: "921600000\n",
    });
    expect(await jetsonGpu(tree.view)).toBe(name);
    expect(await jetsonGpuMegahertz(tree.view)).toBe(921.6);
  });

  it("is not every other clock, and tells nothing that is no number", async () => {
    await using other = await DeviceTree.make({ "/sys/class/devfreq/15340000.vic/cur_freq": "1\n" });
    expect(await jetsonGpuMegahertz(other.view)).toBeUndefined();
    await using broken = await DeviceTree.make({ "/sys/class/devfreq/57000000.gpu/cur_freq": "<unknown>\n" });
    expect(await jetsonGpuMegahertz(broken.view)).toBeUndefined();
  });
});
