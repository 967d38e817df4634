import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type Conditions,
  conditionsOfBase,
  conditionsOfMeasurement,
  conditionsSchema,
  differenceSentence,
  differingConditions,
  isOfEnvironment,
} from "../../src/compare/comparability.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";
import { accuracyOf } from "./rounds.ts";

const ENVIRONMENT = { "power-mode": "MAXN", governor: "performance", kernel: "6.1", cores: 4, "load-1m": 0.3 };
const MEASURED = sampleMeasurement({
  accuracy: accuracyOf([true]),
  inputs: "dataset",
  inputShapes: ["x: float32 1x3"],
});
const TODAY = conditionsOfMeasurement(MEASURED, ENVIRONMENT);

describe("conditions", () => {
  it("are what a session's times depend on, and not what changes by the minute", () => {
    expect(TODAY).toEqual({
      "power-mode": "MAXN",
      governor: "performance",
      cores: "4",
      kernel: "6.1",
      "runtime-version": "1.30.0",
      provider: "cpu",
      threads: "1",
      mode: "ping-pong",
      dataset: "digits",
      preprocessing: "e".repeat(64),
      inputs: "dataset",
      "input-shape": "x: float32 1x3",
    });
    expect(conditionsSchema.parse(TODAY)).toEqual(TODAY);
  });

  it("know one loaded model from two that answer in turn", () => {
    const modeOf = (mode: "solo" | "alternating" | "ping-pong") =>
      conditionsOfMeasurement(sampleMeasurement({ launches: [sampleLaunch({ mode })] }), {}).mode;
    expect([modeOf("solo"), modeOf("alternating"), modeOf("ping-pong")]).toEqual(["alone", "alone", "ping-pong"]);
  });

  it.each(["edgebench", " Edgebench ", "", " ", "not told"])(
    "never take a tool that is called %j for edgebench",
    (tool) => {
      const foreign = conditionsOfMeasurement({ ...MEASURED, source: { tool, cannotTell: [] } }, ENVIRONMENT);
      expect(differingConditions(foreign, TODAY)).toEqual(["tool"]);
      expect(differingConditions(TODAY, foreign)).toEqual(["tool"]);
    },
  );

  it("come from a launch that counts", () => {
    const excluded = { rule: "throttled" };
    const actual = { provider: "cpu", version: "2" };
    const launches = [sampleLaunch({ excluded }), sampleLaunch({ actual })];
    expect(conditionsOfMeasurement(sampleMeasurement({ launches }), {})["runtime-version"]).toBe("2");
  });

  it("of the base are those that the change itself may have changed", () => {
    const side = {
      model: { kind: "git", path: "m", blob: "a".repeat(40), bytes: 1 },
      externalData: [],
      dimensions: {},
    } as const;
    expect(conditionsOfBase(null)).toEqual({});
    expect(conditionsOfBase({ ...side, externalData: [] })).toEqual({});
  });
});

describe("differences", () => {
  it.each<[string, Conditions, readonly string[]]>([
    ["nothing", {}, []],
    ["another power mode", { "power-mode": "5W" }, ["power-mode"]],
    ["a new kernel and runtime", { kernel: "6.6", "runtime-version": "1.31.0" }, ["kernel", "runtime-version"]],
    ["another input shape", { "input-shape": "x: float32 1x4" }, ["input-shape"]],
    ["more threads", { threads: "2" }, ["threads"]],
    ["other preprocessing of another dataset", { preprocessing: "f", dataset: "d" }, ["dataset", "preprocessing"]],
  ])("by %s are named", (_, changed, names) => {
    expect(differingConditions(TODAY, { ...TODAY, ...changed })).toEqual(names);
  });

  it("take what one side does not tell for unknown", () => {
    const { governor: _, ...untold } = TODAY;
    expect(differingConditions(TODAY, untold)).toEqual([]);
    expect(differingConditions({}, TODAY)).toEqual([]);
  });

  it("take what tells no other tool for edgebench's own", () => {
    const source = { tool: "trtexec", cannotTell: ["its power mode"] };
    const imported = conditionsOfMeasurement({ ...MEASURED, source }, ENVIRONMENT);
    expect(imported).toEqual({ ...TODAY, tool: "trtexec" });
    expect(differingConditions(TODAY, imported)).toEqual(["tool"]);
    expect(differingConditions(imported, { ...imported, tool: "benchmark_app" })).toEqual(["tool"]);
    expect(differingConditions({ kernel: "6.1" }, imported)).toEqual([]);
    expect(isOfEnvironment("tool")).toBe(false);
  });

  it("take what tells no emulated processor for the device's own, and what tells nothing of it for unknown", () => {
    const emulated = { ...TODAY, emulated: "aarch64" };
    expect(differingConditions(TODAY, emulated)).toEqual(["emulated"]);
    expect(differingConditions(emulated, { ...emulated, emulated: "riscv64" })).toEqual(["emulated"]);
    expect(differingConditions(emulated, emulated)).toEqual([]);
    expect(differingConditions({ kernel: "6.1" }, emulated)).toEqual([]);
    const actual = { provider: "cpu", version: "1.30.0", emulated: "aarch64" };
    const launches = [sampleLaunch({ actual })];
    expect(conditionsOfMeasurement(sampleMeasurement({ launches }), {})).toMatchObject({ emulated: "aarch64" });
    // What it moved is not asked: it is not a device that changed.
    expect(isOfEnvironment("emulated")).toBe(false);
  });

  it("read as a sentence", () => {
    expect(differenceSentence(["power-mode"])).toBe("baselines differ in power-mode");
    expect(differenceSentence(["governor", "os", "kernel"])).toBe("baselines differ in governor, os and kernel");
  });

  const conditions = fc.record(
    {
      governor: fc.constantFrom("a", "b"),
      kernel: fc.constantFrom("a", "b"),
      mode: fc.constantFrom("alone", "ping-pong"),
    },
    { requiredKeys: [] },
  );
  test("property: the same both ways, and none to itself", () => {
    fc.assert(
      fc.property(conditions, conditions, (a, b) => {
        expect(differingConditions(a, b)).toEqual(differingConditions(b, a));
        expect(differingConditions(a, a)).toEqual([]);
      }),
    );
  });
});
