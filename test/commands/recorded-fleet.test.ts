import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import { recordedFleet } from "../../src/commands/recorded-fleet.ts";
import { benchmarkOf, onDevice, session, sessionId } from "../baseline/session-results.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";
import { entry } from "../compare/fleet-points.ts";
import { accuracyOf } from "../compare/rounds.ts";
import { moveOf } from "../report/fleets.ts";

let root: string;
let store: Store;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgebench-fleet-"));
  store = openDirectoryStore(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const right = Array.from({ length: 40 }, (_, image) => image % 4 !== 0);

/** Measured alone on a device in a night, by launches that take so many milliseconds. */
function night(number: number, device: string, model: string, launches: readonly number[]) {
  return session(number, {
    device: onDevice(device),
    session: { ...session(number).session, id: sessionId(number * 100 + device.length * 10 + model.length) },
    measurements: [
      sampleMeasurement({
        role: "only",
        benchmark: benchmarkOf({ model, device }),
        accuracy: accuracyOf(right),
        launches: launches.map((ms, round) =>
          sampleLaunch({ round, mode: "solo", latencyNs: [ms * 1e6, ms * 1e6, ms * 1e6] }),
        ),
      }),
    ],
  });
}

describe("the fleet of a store", () => {
  it("is none of an empty store", async () => {
    expect(await recordedFleet(store)).toBeUndefined();
  });

  it("holds every benchmark of every device, between sessions where there are more, else between launches", async () => {
    await store.record([
      night(1, "jetson", "a", [10, 11]),
      night(2, "jetson", "a", [12, 12]),
      night(2, "Pi", "bb", [100, 104, 102]),
    ]);
    const { fleet } = (await recordedFleet(store)) ?? {};
    expect(
      fleet?.entries.map(({ benchmark, latency }) => [benchmark.device, latency?.value, latency?.between, latency?.n]),
    ).toEqual([
      ["jetson", 11.25e6, "sessions", 2],
      ["Pi", 102e6, "launches", 3],
    ]);
    expect(fleet?.entries[0]?.accuracy?.top1.value).toBe(0.75);
    expect(fleet?.fields[0]?.members).toHaveLength(2);
  });

  it("takes the two sides of one session for one, also where they have the same model file", async () => {
    const [measured] = night(1, "jetson", "a", [10, 11, 12]).measurements;
    if (measured === undefined) throw new Error("a measurement");
    const sides = (["base", "head"] as const).map((role) => ({ ...measured, role }));
    await store.record([{ ...night(1, "jetson", "a", [10]), measurements: sides }]);
    const latency = (await recordedFleet(store))?.fleet.entries[0]?.latency;
    expect(latency).toMatchObject({ value: 11e6, between: "launches", n: 3 });
    expect(latency?.interval?.lower).toBeLessThan(11e6);
  });

  it("tells the changes of its benchmarks, and what is regressed", async () => {
    await store.record([night(1, "jetson", "a", [10]), night(2, "jetson", "a", [10])]);
    const own = { ...entry("a", "jetson", 1, 1), benchmark: benchmarkOf({ model: "a", device: "jetson" }) };
    await store.noteChangepoints([moveOf(own), moveOf(entry("gone", "jetson", 1, 1))]);
    const { fleet, changes } = (await recordedFleet(store)) ?? {};
    expect(changes?.map(({ benchmark }) => benchmarkId(benchmark))).toEqual([benchmarkId(own.benchmark)]);
    expect(fleet?.entries[0]?.history?.standing).toBe("regressed");
  });

  it("forgets what was not measured for a quarter of a year while others were", async () => {
    await store.record([night(1, "jetson", "a", [10]), night(95, "Pi", "b", [10])]);
    expect((await recordedFleet(store))?.fleet.entries.map(({ benchmark }) => benchmark.device)).toEqual(["Pi"]);
    await store.record([night(94, "jetson", "a", [10])]);
    expect((await recordedFleet(store))?.fleet.entries).toHaveLength(2);
  });
});
