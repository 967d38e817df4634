import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBitset } from "../../src/vision/bitset.ts";
import { decodePredictions, NO_CLASS } from "../../src/vision/predictions.ts";
import { classScores, judgeImage, tally, topClasses } from "../../src/vision/score.ts";

const floats = (...values: readonly number[]) => new Uint8Array(Float32Array.from(values).buffer);
const tensor = (shape: readonly number[], bytes: Uint8Array) =>
  ({ name: "logits", type: "float32", shape, bytes }) as const;

describe("classScores", () => {
  it.each([
    ["[C]", [3], 1, 1],
    ["[1, C]", [1, 3], 1, 1],
    ["[B, C]", [2, 3], 2, 2],
    ["[B, C, 1, 1]", [2, 3, 1, 1], 2, 2],
    ["[B, 1, C]", [2, 1, 3], 2, 2],
  ])("reads %s", (_, shape, images, rows) => {
    const values = Array.from({ length: rows * 3 }, (__, index) => index);
    const scores = classScores(tensor(shape, floats(...values)), images);
    expect(scores).toEqual({
      kind: "rows",
      rows: Array.from({ length: rows }, (__, row) => Float64Array.of(row * 3, row * 3 + 1, row * 3 + 2)),
    });
  });

  it.each([
    ["no dimension", tensor([], floats(1)), 1],
    ["one class", tensor([4, 1], floats(1, 2, 3, 4)), 4],
    ["another batch", tensor([2, 3], floats(1, 2, 3, 4, 5, 6)), 1],
    ["fewer values than its shape says", tensor([1, 3], floats(1, 2)), 1],
    ["a ragged length", tensor([1, 3], new Uint8Array(11)), 1],
    ["strings", { ...tensor([1, 3], new Uint8Array(12)), type: "string" as const }, 1],
  ])("refuses %s in one sentence", (_, output, images) => {
    const scores = classScores(output, images);
    expect(scores).toMatchObject({ kind: "refused", reason: expect.stringMatching(/^output "logits" /) });
  });

  it("reads scores of other types", () => {
    const half = { ...tensor([2], new Uint8Array(Uint16Array.of(0x3c00, 0xc000).buffer)), type: "float16" as const };
    const bytes = { ...tensor([2], Uint8Array.of(255, 1)), type: "int8" as const };
    expect(classScores(half, 1)).toMatchObject({ rows: [Float64Array.of(1, -2)] });
    expect(classScores(bytes, 1)).toMatchObject({ rows: [Float64Array.of(-1, 1)] });
  });
});

describe("topClasses", () => {
  it("ranks as a stable sort by falling score does", () => {
    const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (scores, k) => {
        const sorted = scores
          .map((value, index) => ({ value, index }))
          .sort((a, b) => b.value - a.value || a.index - b.index);
        expect(topClasses(Float64Array.from(scores), k)).toEqual(sorted.slice(0, k).map(({ index }) => index));
      }),
    );
  });

  it("breaks ties by the lowest class", () => {
    expect(topClasses(Float64Array.of(0, 5, 5, 5), 2)).toEqual([1, 2]);
  });
});

describe("tally", () => {
  it("counts right, wrong and not finite", () => {
    const outcomes = [
      judgeImage(Float64Array.of(1, 9, 3, 4, 5, 6), 1),
      judgeImage(Float64Array.of(1, 9, 3, 4, 5, 6), 2),
      judgeImage(Float64Array.of(1, 9, 3, 4, 5, 6), 0),
      judgeImage(Float64Array.of(1, Number.NaN, 3, 4, 5, 6), 5),
      judgeImage(Float64Array.of(Number.POSITIVE_INFINITY, 1, 3, 4, 5, 6), 0),
    ];
    const counts = tally(outcomes);
    expect(counts).toMatchObject({ top1Correct: 1, top5Correct: 2, notFinite: 2 });
    expect(decodeBitset(counts.correct, 5)).toEqual([true, false, false, false, false]);
    expect(decodeBitset(counts.correctTop5, 5)).toEqual([true, true, false, false, false]);
    expect([...(decodePredictions(counts.predictions ?? "", 5) ?? [])]).toEqual([1, 1, 1, NO_CLASS, NO_CLASS]);
    expect([...(decodePredictions(counts.truth ?? "", 5) ?? [])]).toEqual([1, 2, 0, 5, 0]);
    expect([...(decodePredictions(counts.ranks ?? "", 5) ?? [])]).toEqual([1, 5, 6, NO_CLASS, NO_CLASS]);
  });

  it("keeps counts and bitsets together", () => {
    const image = fc.tuple(fc.array(fc.double(), { minLength: 2, maxLength: 8 }), fc.nat({ max: 7 }));
    fc.assert(
      fc.property(fc.array(image), (images) => {
        const counts = tally(images.map(([scores, label]) => judgeImage(Float64Array.from(scores), label)));
        const ones = (text: string) => decodeBitset(text, images.length)?.filter(Boolean).length;
        expect(ones(counts.correct)).toBe(counts.top1Correct);
        expect(ones(counts.correctTop5)).toBe(counts.top5Correct);
        const ranks = decodePredictions(counts.ranks ?? "", images.length) ?? [];
        const within = (k: number) => ranks.filter((rank) => rank <= k).length;
        expect([within(1), within(5)]).toEqual([counts.top1Correct, counts.top5Correct]);
        expect(counts.top5Correct + counts.notFinite).toBeLessThanOrEqual(images.length);
        expect(counts.top1Correct).toBeLessThanOrEqual(counts.top5Correct);
      }),
    );
  });
});
