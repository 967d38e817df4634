import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_PATTERN } from "../../src/bench/benchmark.ts";
import { readResultName, reportArtifact, resultArtifact } from "../../src/github/artifact-name.ts";

describe("the name of a result's artifact", () => {
  const device = fc.stringMatching(NAME_PATTERN);

  it("is read back, whatever hyphens and digits the device's label has", () => {
    fc.assert(
      fc.property(device, fc.integer({ min: 1, max: 1_000 }), (label, attempt) => {
        expect(readResultName(resultArtifact({ device: label, attempt }))).toEqual({ device: label, attempt });
      }),
      {
        examples: [
          ["a-1", 2],
          ["rpi-3", 10],
          ["1", 1],
          ["x-", 3],
        ],
      },
    );
  });

  it.each([
    "edgebench-plan",
    "edgebench-report-1",
    "edgebench-result-",
    "edgebench-result-jetson",
    "edgebench-result-jetson-0",
    "edgebench-result-jetson-01",
    "edgebench-result-jetson-1001",
    "edgebench-result-jetson-1.zip",
    "edgebench-result-../../etc-1",
    "edgebench-result-a b-1",
    "edgebench-result-a\n-1",
    "edgebench-result--1",
    "xedgebench-result-jetson-1",
    `edgebench-result-${"a".repeat(101)}-1`,
  ])("%j is none", (name) => {
    expect(readResultName(name)).toBeUndefined();
  });

  it("of no name at all is anything but a result with a label that configurations allow", () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const read = readResultName(`edgebench-result-${rest}`);
        if (read !== undefined) expect(read.device).toMatch(NAME_PATTERN);
      }),
    );
  });

  it("is not that of a report", () => {
    expect(reportArtifact(3)).toBe("edgebench-report-3");
  });
});
