import { describe, expect, it } from "vitest";
import { processorPeak } from "../../src/plausible/processor-peak.ts";

const GHZ = 1e9;
const peak = (sets: string, facts: { readonly [name: string]: number } = {}, threads = 1) =>
  processorPeak({ "instruction-sets": sets, ...facts }, threads);

describe("the peak of a processor", () => {
  it.each([
    ["sse2", { fp32: 16, int8: 64 }],
    ["avx avx2 fma sse2", { fp32: 32, int8: 128 }],
    ["avx avx2 avx512f avx512_vnni fma sse2", { fp32: 64, int8: 256 }],
    ["avx avx512_bf16 avx512f sse2", { fp32: 64, int8: 256, bf16: 128 }],
    ["amx_bf16 amx_fp16 amx_int8 avx avx512_fp16 avx512f sse2", { fp32: 64, int8: 2_048, bf16: 1_024, fp16: 1_024 }],
  ])("of x86 with %s is at the highest clock that is sold", (sets, perCycle) => {
    const all = Object.entries(perCycle).map(([name, count]) => [name, count * 6.2 * GHZ]);
    expect(peak(sets)?.operations).toEqual(Object.fromEntries(all));
    // A kernel may tell a clock without turbo.
    expect(peak(sets, { "frequency-max-mhz": 2_000 })?.operations).toEqual(Object.fromEntries(all));
  });

  it.each([
    ["asimd", { fp32: 48, int8: 192 }],
    ["asimd asimddp asimdhp", { fp32: 48, int8: 192, fp16: 96 }],
    ["asimd asimdhp bf16 i8mm sve", { fp32: 64, int8: 512, fp16: 128, bf16: 256 }],
    ["neon", { fp32: 48, int8: 192 }],
  ])("of Arm with %s is at its own clock", (sets, perCycle) => {
    const all = Object.entries(perCycle).map(([name, count]) => [name, count * 2 * GHZ]);
    expect(peak(sets, { "frequency-max-mhz": 2_000 })?.operations).toEqual(Object.fromEntries(all));
    expect(peak(sets)?.operations.fp32).toBe(perCycle.fp32 * 5 * GHZ);
  });

  it("grows with threads as far as there are processors, and never claims to know the memory", () => {
    const one = peak("sse2")?.operations.fp32 ?? 0;
    expect(peak("sse2", { processors: 4 }, 3)?.operations.fp32).toBe(3 * one);
    expect(peak("sse2", { processors: 4 }, 64)?.operations.fp32).toBe(4 * one);
    expect(peak("sse2", {}, 64)?.operations.fp32).toBe(64 * one);
    expect(peak("sse2")).toMatchObject({ memory: undefined, name: "processor" });
  });

  it("is not told where nothing is known, or a matrix unit is there whose pace nobody states", () => {
    expect(processorPeak({}, 1)).toBeUndefined();
    expect(peak("")).toBeUndefined();
    expect(peak("asimd sme")).toBeUndefined();
  });
});
