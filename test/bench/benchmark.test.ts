import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmarkId, NAME_PATTERN } from "../../src/bench/benchmark.ts";
import { canonicalJson, type Json } from "../../src/bench/canonical.ts";
import { benchmark } from "./sample-result.ts";

describe("benchmarkId", () => {
  it("names every part that tells benchmarks apart", () => {
    expect(benchmarkId(benchmark)).toBe("digits/desk/onnxruntime/fp32/batch=1/threads=1");
    const delegated = { ...benchmark, parameters: { ...benchmark.parameters, delegate: "edgetpu" } };
    expect(benchmarkId(delegated)).toBe("digits/desk/onnxruntime/fp32/batch=1/threads=1/delegate=edgetpu");
  });
});

describe("canonicalJson", () => {
  it("is JSON of the same value, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(value as Json)).toBe(canonicalJson(reversed as Json));
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("names", () => {
  it.each(["..", ".hidden", "a/b", "a b", "a\u0000", "", "x.", "-x"])("refuses %j", (name) => {
    expect(NAME_PATTERN.test(name)).toBe(false);
  });
  it.each(["a", "gpu-2080ti", "resnet50_v1.5", "c++"])("takes %j", (name) => {
    expect(NAME_PATTERN.test(name)).toBe(true);
  });
});
