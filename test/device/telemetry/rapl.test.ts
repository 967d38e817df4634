import { describe, expect, it } from "vitest";
import { findRapl, readRapl } from "../../../src/device/telemetry/rapl.ts";
import { DeviceTree, recordedFiles } from "../device-tree.ts";

const zone = (number: number) => `/sys/class/powercap/intel-rapl:${number}`;

/** Of a machine with two packages and a domain of the platform, after the kernel's documentation of powercap. */
const TWO_PACKAGES = {
  [`${zone(0)}/name`]: "package-0\n",
  [`${zone(0)}/energy_uj`]: "1000000\n",
  [`${zone(0)}/max_energy_range_uj`]: "262143328850\n",
  [`${zone(1)}/name`]: "package-1\n",
  [`${zone(1)}/energy_uj`]: "2500000\n",
  [`${zone(1)}/max_energy_range_uj`]: "262143328850\n",
  [`${zone(2)}/name`]: "psys\n",
  [`${zone(2)}/energy_uj`]: "9000000\n",
  [`${zone(2)}/max_energy_range_uj`]: "262143328850\n",
};

describe("counters of energy", () => {
  it("are those of whole packages", async () => {
    await using tree = await DeviceTree.make({ ...TWO_PACKAGES, ...(await recordedFiles("rapl/core-i7-4770s.txt")) });
    const rapl = await findRapl(tree.view);
    expect(rapl).toEqual({
      kind: "readable",
      packages: [
        { name: "package-0", file: `${zone(0)}/energy_uj`, rangeJ: 262_143.32885 },
        { name: "package-1", file: `${zone(1)}/energy_uj`, rangeJ: 262_143.32885 },
      ],
    });
    const packages = rapl.kind === "readable" ? rapl.packages : [];
    expect(await readRapl(tree.view, packages)).toEqual({ atSeconds: expect.any(Number), joules: [1, 2.5] });
    await tree.write({ [`${zone(1)}/energy_uj`]: "gone\n" });
    expect(await readRapl(tree.view, packages)).toBeUndefined();
  });

  it("are told apart from those that root alone may read", async () => {
    const files = Object.entries(await recordedFiles("rapl/without-root.txt"));
    const linked = files.map(([path, text]) => [path.replace("/intel-rapl/", "/"), text]);
    await using tree = await DeviceTree.make({ ...Object.fromEntries(linked), [`${zone(0)}/energy_uj`]: null });
    expect(await findRapl(tree.view)).toEqual({ kind: "unreadable" });
  });

  it("are absent where no package is counted", async () => {
    await using empty = await DeviceTree.make();
    expect(await findRapl(empty.view)).toEqual({ kind: "absent" });
    await using parts = await DeviceTree.make(await recordedFiles("rapl/core-i7-4770s.txt"));
    expect(await findRapl(parts.view)).toEqual({ kind: "absent" });
  });
});
