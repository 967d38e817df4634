import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { NAME_PATTERN, RUNTIME_NAMES, SCENARIOS } from "../../src/bench/benchmark.ts";
import { fleetOf } from "../../src/compare/fleet.ts";
import { badgePath, RETIRED_BADGE, renderBadges } from "../../src/report/fleet-badges.ts";
import { entry } from "../compare/fleet-points.ts";
import { anyForeignFleet, studyFleet } from "./fleets.ts";

interface Badge {
  readonly schemaVersion: number;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}
const read = (text: string | undefined) => JSON.parse(text ?? "") as Badge;

const name = fc.stringMatching(NAME_PATTERN);
const anyBenchmark: fc.Arbitrary<Benchmark> = fc
  .record({
    model: fc.oneof(name, fc.constantFrom("a", "A", "a~b", "a-b", "%41")),
    device: fc.oneof(name, fc.constantFrom("b", "b~c")),
    runtime: fc.constantFrom(...RUNTIME_NAMES),
    precision: fc.constantFrom("fp32" as const, "int8" as const),
    batch: fc.constantFrom(1, 11),
    threads: fc.constantFrom(1, 11),
    delegate: fc.option(fc.oneof(name, fc.constantFrom("offline", "x"))),
    scenario: fc.constantFrom(...SCENARIOS),
  })
  .map(({ model, device, runtime, scenario, delegate, ...rest }) => ({
    model,
    device,
    runtime,
    scenario,
    parameters: delegate === null ? rest : { ...rest, delegate },
  }));

describe("badges", () => {
  it("tell the fleet in one, and of each benchmark its latency and top-1", () => {
    const badges = renderBadges(studyFleet());
    expect(read(badges.get("badges/fleet.json"))).toEqual({
      schemaVersion: 1,
      label: "edgebench",
      message: "57 stable, 1 regressed, 1 new, 1 stale",
      color: "red",
    });
    expect(badges.size).toBe(1 + 60 + 59);
    expect(read(badges.get("badges/resnet50~rpi3~tflite~fp32~batch-1~threads-4~top-1.json"))).toEqual({
      schemaVersion: 1,
      label: "resnet50 on rpi3, top-1",
      message: expect.stringMatching(/^63\.\d %$/),
      color: "brightgreen",
    });
  });

  it("say throughput where there is no latency, the scenario, and a doubt", () => {
    const own = { ...entry("m", "d", 10, 700).benchmark, scenario: "offline" as const };
    const doubted = { doubts: [{ kind: "emulated" as const, why: "emulated" }] };
    const fleet = fleetOf([
      entry("m", "d", 10, 700, { benchmark: own, latency: undefined, accuracy: undefined }),
      entry("n", "d", 10, 700, doubted),
    ]);
    const badges = [...(fleet ? renderBadges(fleet) : [])].map(([path, text]) => [path, read(text)] as const);
    expect(badges.slice(1).map(([, { label, message, color }]) => [label, message, color])).toEqual([
      ["m on d, throughput", "100 /s", "blue"],
      ["n on d, latency", "10.0 ms (emulated)", "orange"],
      ["n on d, top-1", "70.0 % (emulated)", "orange"],
    ]);
    expect(badges[1]?.[0]).toBe("badges/m~d~onnxruntime~fp32~batch-1~threads-1~offline~throughput.json");
  });

  it("say that a benchmark is no longer measured", () => {
    expect(read(RETIRED_BADGE)).toMatchObject({ schemaVersion: 1, message: "no longer measured" });
  });

  it("have paths that are safe anywhere, short enough, and never two for one benchmark and metric", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyBenchmark, { selector: (one) => JSON.stringify(one), maxLength: 10 }), (some) => {
        const paths = some.flatMap((one) => [badgePath(one, "latency"), badgePath(one, "top-1")]);
        for (const path of paths) {
          expect(path).toMatch(/^badges\/[a-z0-9._~%-]{1,240}\.json$/);
          expect(path).not.toMatch(/%(?![0-9a-f]{2})/);
        }
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 300 },
    );
  });

  it("are one line of text each, and have such paths, whatever the names are", () => {
    fc.assert(
      fc.property(anyForeignFleet, (fleet) => {
        for (const [path, text] of renderBadges(fleet)) {
          expect(path).toMatch(/^badges\/[a-z0-9._~%-]{1,240}\.json$/);
          const { label, message } = read(text);
          expect(label.length).toBeLessThanOrEqual(200);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is asserted
          expect(label + message).not.toMatch(/[\u0000-\u001f\u202e]/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
