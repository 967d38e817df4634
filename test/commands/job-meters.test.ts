import { describe, expect, it } from "vitest";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { openMeters } from "../../src/commands/job-meters.ts";
import { DeviceTree, hwmonRails } from "../device/device-tree.ts";

const benchmark = (runtime: Benchmark["runtime"], delegate?: string): Benchmark => ({
  ...{ model: "m", device: "d", runtime, scenario: "single-stream" },
  parameters: { precision: "fp32", batch: 1, threads: 1, ...(delegate === undefined ? {} : { delegate }) },
});
const ON_CPU = benchmark("onnxruntime");
const ON_CARD = benchmark("onnxruntime", "cuda");
const ZONE = "/sys/class/powercap/intel-rapl:0";
const PACKAGE = {
  [`${ZONE}/name`]: "package-0\n",
  [`${ZONE}/energy_uj`]: "5000000\n",
  [`${ZONE}/max_energy_range_uj`]: "262143328850\n",
};
const said: string[] = [];
const QUICK = { seconds: 0.3, say: (sentence: string) => void said.push(sentence) };

describe("the meter of a benchmark", () => {
  it("is the card's where it runs on the card, else the processor's", async () => {
    await using tree = await DeviceTree.make(PACKAGE);
    await tree.cards([{ name: "NVIDIA GeForce RTX 2080 Ti", "power.draw": "21.40" }]);
    const all = [ON_CPU, ON_CARD, benchmark("tensorrt"), benchmark("fake")];
    const meterOf = await openMeters(tree.view, all, QUICK);
    expect(all.map((one) => meterOf(one)?.meter.source)).toEqual([
      "rapl package-0",
      "nvidia-smi",
      "nvidia-smi",
      undefined,
    ]);
    expect(meterOf(ON_CPU)?.idleWatts).toBe(0);
    expect(meterOf(ON_CARD)?.idleWatts).toBeCloseTo(21.4, 9);
  });

  it("is the board's where there is one", async () => {
    await using tree = await DeviceTree.make({ ...PACKAGE, ...hwmonRails([["VDD_IN", 5_000, 1_000]]) });
    const meterOf = await openMeters(tree.view, [ON_CPU, ON_CARD], QUICK);
    expect(meterOf(ON_CPU)?.meter.source).toBe("ina3221 VDD_IN");
    expect(meterOf(ON_CPU)).toBe(meterOf(ON_CARD));
    expect(meterOf(ON_CPU)?.idleWatts).toBeCloseTo(5, 9);
  });

  it("is none where there is none, and where a script alone is measured", async () => {
    await using empty = await DeviceTree.make();
    expect((await openMeters(empty.view, [ON_CPU], QUICK))(ON_CPU)).toBeUndefined();
    await using tree = await DeviceTree.make(PACKAGE);
    expect((await openMeters(tree.view, [benchmark("fake")], QUICK))(ON_CPU)).toBeUndefined();
  });

  it("is missed in one sentence where root alone may read the processor's counters", async () => {
    await using tree = await DeviceTree.make({ ...PACKAGE, [`${ZONE}/energy_uj`]: null });
    said.length = 0;
    expect((await openMeters(tree.view, [ON_CPU, ON_CPU], QUICK))(ON_CPU)).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/^Energy is not metered: root alone .*: sudo chmod a\+r [^ ]+$/)]);
    await using withCard = await DeviceTree.make({ ...PACKAGE, [`${ZONE}/energy_uj`]: null });
    await withCard.cards([{ name: "NVIDIA GeForce RTX 2080 Ti", "power.draw": "21.40" }]);
    await openMeters(withCard.view, [ON_CARD, benchmark("fake")], QUICK);
    expect(said).toHaveLength(1);
  });
});
