import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import { anchorOf, anchorsOf } from "../../src/report/anchor.ts";
import { foreignText } from "./foreign-judgement.ts";
import { benchmark, judged } from "./judgements.ts";

describe("anchors", () => {
  it("are read by people and stay the same", () => {
    expect(anchorOf(judged(benchmark("ResNet 50 (v2)", "rpi3")))).toBe("benchmark-resnet-50-v2-rpi3-c75d69dd");
  });

  it("tell benchmarks apart that letters do not", () => {
    const [a, b] = [judged(benchmark("模型")), judged(benchmark("模型", "local-cpu", { precision: "int8" }))];
    expect(anchorOf(a)).not.toBe(anchorOf(b));
  });

  it("are never given twice, even where one benchmark is there twice", () => {
    const twice = [judged(benchmark("a")), judged(benchmark("a"))];
    expect(new Set(anchorsOf(twice).values()).size).toBe(2);
  });

  it("hold nothing that means something in an address, whatever the names are", () => {
    fc.assert(
      fc.property(foreignText, foreignText, (model, device) => {
        const what = benchmark(model, device);
        expect(anchorOf({ id: benchmarkId(what), benchmark: what })).toMatch(/^benchmark(-[a-z0-9]+)*-[0-9a-f]{8}$/);
      }),
    );
  });
});
