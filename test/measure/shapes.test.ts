import { describe, expect, it } from "vitest";
import { elementCount, formatShape, resolveShape, shapeFits } from "../../src/measure/shapes.ts";

describe("resolveShape", () => {
  it("takes the leading open dimension as the batch, named ones from the configuration, others as one", () => {
    const input = { name: "x", type: "float32" as const, shape: ["batch", 3, "height", ""] };
    expect(resolveShape(input, 4, { height: 128 })).toEqual([4, 3, 128, 1]);
  });

  it("takes nothing for a size that every object has", () => {
    const shape = ["toString", "constructor", "__proto__"];
    expect(resolveShape({ shape }, 4, {})).toEqual([4, 1, 1]);
  });

  it("lets the configuration name the leading dimension too", () => {
    expect(resolveShape({ shape: ["tokens"] }, 1, { tokens: 77 })).toEqual([77]);
  });
});

describe("shapes", () => {
  it("fit where fixed dimensions agree", () => {
    expect(shapeFits(["batch", 1, 28, 28], [8, 1, 28, 28])).toBe(true);
    expect(shapeFits(["batch", 1, 28, 28], [8, 3, 28, 28])).toBe(false);
    expect(shapeFits(["batch", 1], [8])).toBe(false);
  });

  it("are told as people write them", () => {
    expect(formatShape(["batch", 1, "", 28])).toBe("[batch, 1, ?, 28]");
    expect(elementCount([])).toBe(1);
    expect(elementCount([2, 3, 4])).toBe(24);
  });
});
