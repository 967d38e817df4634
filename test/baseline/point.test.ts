import { expect, it } from "vitest";
import { pointSchema, toPoint } from "../../src/baseline/point.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";

it("a point has no load time of a launch that built its engine, and its launch stays", () => {
  const { actual } = sampleLaunch();
  const launches = [sampleLaunch({ actual: { ...actual, engine: "built" } }), sampleLaunch({ round: 1 })];
  const { point } = toPoint(sampleMeasurement({ launches }));
  expect(point.launches.map(({ loadNs }) => loadNs)).toEqual([undefined, 30_000_000]);
  expect(pointSchema.parse(JSON.parse(JSON.stringify(point)))).toEqual(point);
});
