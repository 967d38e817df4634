import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleetOf } from "../../src/compare/fleet.ts";
import { daysBehind, type FleetEntry } from "../../src/compare/fleet-entry.ts";
import { accuracyOfCount, accuracyOfScored } from "../../src/compare/fleet-estimates.ts";
import { entry, scored } from "./fleet-points.ts";

const made = (entries: readonly FleetEntry[]) => {
  const fleet = fleetOf(entries);
  if (fleet === undefined) throw new Error("no fleet");
  return fleet;
};
const withAccuracy = (changes: { readonly [key: string]: unknown }) => {
  const accuracy = accuracyOfScored(scored(700, changes));
  return accuracy === undefined ? {} : { accuracy };
};

describe("a fleet", () => {
  it("is none of nothing", () => {
    expect(fleetOf([])).toBeUndefined();
  });

  it("holds entries of the same images and work against each other, over all devices and on each", () => {
    const { fields, leftOut } = made([
      entry("resnet50", "rpi3", 900, 760),
      entry("resnet50", "jetson", 40, 760),
      entry("mobilenet", "rpi3", 90, 700),
      entry("mobilenet", "jetson", 12, 700),
    ]);
    expect(leftOut).toEqual([]);
    expect(fields).toHaveLength(1);
    const [field] = fields;
    expect(field?.members).toHaveLength(4);
    expect(field?.overall.front.map((id) => id.split("/").slice(0, 2).join(" "))).toEqual([
      "mobilenet jetson",
      "resnet50 jetson",
    ]);
    expect([...(field?.devices.keys() ?? [])]).toEqual(["jetson", "rpi3"]);
    expect(field?.devices.get("rpi3")?.front).toHaveLength(2);
    expect(field?.devices.get("rpi3")?.winners.map(({ id }) => id.split("/")[0])).toEqual([
      "resnet50",
      "resnet50",
      "mobilenet",
    ]);
  });

  it.each<[string, Partial<FleetEntry>]>([
    ["other images", withAccuracy({ dataset: { ...scored(1).dataset, sha256: "f".repeat(64) } })],
    ["another number of them", withAccuracy({ dataset: { ...scored(1).dataset, count: 999 } })],
    ["another draw of them", withAccuracy({ dataset: { ...scored(1).dataset, seed: 8 } })],
    [
      "another batch",
      { benchmark: { ...entry("x", "y", 1, 1).benchmark, parameters: { precision: "fp32", batch: 8, threads: 1 } } },
    ],
    ["another scenario", { benchmark: { ...entry("x", "y", 1, 1).benchmark, scenario: "multi-stream" } }],
  ])("never holds %s against each other", (_, changes) => {
    const { fields } = made([
      entry("a", "desk", 10, 700),
      entry("b", "desk", 20, 800),
      entry("c", "desk", 1, 990, changes),
    ]);
    expect(fields.map(({ members }) => members.length)).toEqual([2, 1]);
    expect(fields[0]?.overall.winners.map(({ id }) => id[0])).toEqual(["b", "b", "a"]);
    expect(fields[1]?.overall.winners).toEqual([]);
  });

  it.each<[string, Partial<FleetEntry>, string]>([
    ["emulated", { doubts: [{ kind: "emulated", why: "its processor was emulated" }] }, "its processor was emulated"],
    ["of another tool", { doubts: [{ kind: "imported", why: "not by edgebench" }] }, "not by edgebench"],
    ["without accuracy", { accuracy: undefined }, "its accuracy is not known"],
    ["without latency", { latency: undefined }, "its scenario has no latency"],
    [
      "of images that are not told",
      {
        accuracy: accuracyOfCount({
          dataset: "val",
          images: 1000,
          of: 1000,
          classes: { of: 10, seen: 10 },
          top1Correct: 900,
        }),
      },
      "it is not told on which images its accuracy is",
    ],
  ])("lets nothing win that is %s, and says why", (_, changes, why) => {
    const { fields, leftOut } = made([
      entry("a", "desk", 10, 700),
      entry("b", "desk", 20, 800),
      entry("c", "desk", 1, 990, changes),
    ]);
    expect(fields.flatMap(({ members }) => members).some((id) => id.startsWith("c/"))).toBe(false);
    expect(leftOut).toEqual([{ id: expect.stringContaining("c/desk"), why }]);
  });

  it("leaves out an accuracy after an older preprocessing of the same model", () => {
    const old = {
      measuredAt: "2026-11-20T02:37:00.000Z",
      ...withAccuracy({ preprocessing: { name: "custom", sha256: "9".repeat(64) } }),
    };
    const { fields, leftOut } = made([
      entry("a", "desk", 10, 700),
      entry("a", "rpi3", 100, 700, old),
      entry("b", "desk", 5, 650),
    ]);
    expect(fields[0]?.members.map((id) => id.split("/").slice(0, 2).join(" "))).toEqual(["a desk", "b desk"]);
    expect(leftOut).toEqual([{ id: expect.stringContaining("a/rpi3"), why: expect.stringContaining("a/desk/") }]);
  });

  it("lets each model have a preprocessing of its own", () => {
    const other = withAccuracy({
      preprocessing: { name: "efficientnet", sha256: "9".repeat(64) },
      labels: "background-first",
    });
    expect(made([entry("a", "desk", 10, 700), entry("b", "desk", 5, 650, other)]).fields[0]?.members).toHaveLength(2);
  });

  it("tells where a model is fastest, with or without an accuracy", () => {
    const { fastest } = made([
      entry("a", "desk", 10, 0, { accuracy: undefined }),
      entry("a", "rpi3", 100, 0, { accuracy: undefined }),
      entry("b", "desk", 5, 0, { accuracy: undefined }),
      entry("a", "qemu", 1, 0, { doubts: [{ kind: "emulated", why: "emulated" }] }),
    ]);
    expect(fastest).toHaveLength(1);
    expect(fastest[0]?.model).toBe("a");
    expect(fastest[0]?.winner.id).toContain("a/desk");
    expect(fastest[0]?.winner.next).toEqual({ id: expect.stringContaining("a/rpi3"), by: expect.closeTo(10, 6) });
  });

  it("is as of its newest entry, and the same in any order", () => {
    const entries = [
      entry("a", "desk", 10, 700),
      entry("b", "desk", 20, 800, { measuredAt: "2026-11-25T02:00:00.000Z" }),
      entry("c", "rpi3", 20, 750),
      entry("c", "desk", 21, 750),
    ];
    expect(made(entries).asOf).toBe("2026-11-25T02:00:00.000Z");
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(made(shuffled)).toEqual(made(entries));
      }),
    );
  });

  it("counts whole days", () => {
    expect(daysBehind("2026-11-17T02:00:00Z", "2026-11-24T01:59:59Z")).toBe(6);
    expect(daysBehind("2026-11-25T02:00:00Z", "2026-11-24T02:00:00Z")).toBe(0);
  });
});
