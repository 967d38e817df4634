import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLabelOrder } from "../../src/vision/label-order.ts";

describe("parseLabelOrder", () => {
  it("takes numbers and names of classes, and what is written behind a name", () => {
    expect(parseLabelOrder("2\n0\r\n1\n\n", undefined)).toEqual({ kind: "classes", classes: [2, 0, 1] });
    expect(parseLabelOrder("n03 lamp, lantern\nn01\nn02\ttench\n", ["n01", "n02", "n03"])).toEqual({
      kind: "classes",
      classes: [2, 0, 1],
    });
  });

  it.each([
    ["an unknown name", "n01\nn09\n", 2, /"n09" is neither a number nor a class/],
    ["a class twice", "0\n1\n0\n", 3, /class 0 is named in line 1 already/],
    ["an empty line", "0\n\n1\n", 2, /"" is neither/],
    ["a gap", "0\n3\n", 2, /class 3 of 2 outputs/],
  ])("refuses %s", (_, text, line, fault) => {
    expect(parseLabelOrder(text, ["n01", "n02"])).toEqual({ kind: "fault", line, fault: expect.stringMatching(fault) });
  });

  it("gives back any order that was written", () => {
    const order = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, label) => label),
        { minLength: count },
      ),
    );
    fc.assert(
      fc.property(order, (classes) => {
        expect(parseLabelOrder(classes.join("\n"), undefined)).toEqual({ kind: "classes", classes });
      }),
    );
  });
});
