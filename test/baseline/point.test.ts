import { expect, it } from "vitest";
import { pointSchema, toPoint } from "../../src/baseline/point.ts";
import { summarisePoint } from "../../src/baseline/summary.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";
import { accuracyOver } from "./session-results.ts";

it("a point has no load time of a launch that built its engine, and its launch stays", () => {
  const { actual } = sampleLaunch();
  const launches = [sampleLaunch({ actual: { ...actual, engine: "built" } }), sampleLaunch({ round: 1 })];
  const { point } = toPoint(sampleMeasurement({ launches }));
  expect(point.launches.map(({ loadNs }) => loadNs)).toEqual([undefined, 30_000_000]);
  expect(pointSchema.parse(JSON.parse(JSON.stringify(point)))).toEqual(point);
});

it("a point keeps of an accuracy what another session's is held against, and no more", () => {
  const told = { ...accuracyOver("fw=="), predictions: "AAAA", truth: "AAAA", ranks: "AQAA", classNames: ["cat"] };
  const { point, bitsets } = toPoint(sampleMeasurement({ accuracy: told, thumbnails: [] }));
  expect(point).not.toHaveProperty("thumbnails");
  const { correct, correctTop5, ...rest } = accuracyOver("fw==");
  expect(point.accuracy).toMatchObject(rest);
  expect(Object.keys(point.accuracy ?? {}).sort()).toEqual(Object.keys(accuracyOver("fw==")).sort());
  expect([...bitsets.values()]).toEqual([correct, correctTop5]);
});

it("a point tells which other tool measured it, as a condition of its times", () => {
  const source = { tool: "trtexec", cannotTell: ["its power mode"] };
  const { point } = toPoint(sampleMeasurement({ source }));
  expect(point.source).toEqual(source);
  const session = { device: "desk", session: "c".repeat(32), recordedAt: "2026-11-24T02:37:00Z", environment: {} };
  expect(summarisePoint(point, { ...session, points: [point] }).conditions.tool).toBe("trtexec");
});

it("a point keeps no accuracy that another tool left open", () => {
  const { correctTop5: _, top5Correct: __, preprocessing: ___, ...open } = accuracyOver("fw==");
  const source = { tool: "LoadGen", cannotTell: ["top-5"] };
  const { point, bitsets } = toPoint(sampleMeasurement({ source, accuracy: open }));
  expect(point).not.toHaveProperty("accuracy");
  expect(bitsets.size).toBe(0);
});
