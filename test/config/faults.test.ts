import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, didYouMean, Faults, nearest, oneOf, quote } from "../../src/config/faults.ts";

describe("Faults", () => {
  it("tells what was added in any order in the order of the file, each once", () => {
    const faults = new Faults("e.yml");
    faults.add({ line: 10, column: 1 }, "c; x");
    faults.add({ line: 2, column: 9 }, () => "b; x");
    faults.add({ line: 2, column: 3 }, "a; x");
    faults.add({ line: 10, column: 1 }, "c; x");
    expect(faults.toError().sentences).toEqual(["e.yml:2:3: a; x", "e.yml:2:9: b; x", "e.yml:10:1: c; x"]);
  });

  it("throws only where there is one", () => {
    const faults = new Faults("e.yml");
    expect(() => faults.throwIfAny()).not.toThrow();
    faults.add({ line: 1, column: 1 }, "a; b");
    expect(() => faults.throwIfAny()).toThrow("e.yml:1:1: a; b");
  });
});

describe("nearest", () => {
  it.each([
    ["resnet5", "resnet50"],
    ["Resnet50", "resnet50"],
    ["renset50", "resnet50"],
    ["res", "resnet50"],
    ["mobilnet", "mobilenet"],
    ["onnx", "onnxruntime"],
  ])("%s is %s", (written, meant) => {
    expect(nearest(written, ["resnet50", "mobilenet", "onnxruntime"])).toBe(meant);
  });

  it.each(["", "x", "efficientnet", "zz"])("%j is none of them", (written) => {
    expect(nearest(written, ["resnet50", "mobilenet", "onnxruntime"])).toBeUndefined();
    expect(didYouMean(written, ["resnet50", "mobilenet", "onnxruntime"])).toBe("");
  });

  it("one slip in a longer word is found", () => {
    const word = fc.stringMatching(/^[a-z]{5,20}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("", "q", "qq"), (right, at, slip) => {
        const place = at % right.length;
        const written = right.slice(0, place) + slip + right.slice(place + 1);
        expect(nearest(written, ["0123456789".repeat(3), right])).toBe(right);
      }),
    );
  });
});

describe("words of the user", () => {
  it("are shown in one line, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        expect(quote(text)).toMatch(/^"[^\p{C}\p{Zl}\p{Zp}]*"$/u);
        expect(quote(text).slice(1, -1)).toMatch(/^(?:[^"\\]|\\["\\u])*$/);
      }),
    );
  });

  it.each([
    ["a", '"a"'],
    ['say "a\\b"', '"say \\"a\\\\b\\""'],
    ["a\nb\u202e", '"a\\u{a}b\\u{202e}"'],
    ["x".repeat(61), `"${"x".repeat(57)}..."`],
  ])("%j is quoted", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it("are cut", () => {
    expect(clean("x".repeat(20), 10)).toBe("xxxxxxx...");
    expect(clean("x".repeat(10), 10)).toBe("xxxxxxxxxx");
  });

  it.each([
    [[], "nothing"],
    [["a"], "a"],
    [["a", "b"], "a or b"],
    [["a", "b c", "d"], 'a, "b c" or d'],
    [
      Array.from({ length: 14 }, (_, index) => `n${index}`),
      "n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11 or 2 others",
    ],
  ])("a list is told", (names, told) => {
    expect(oneOf(names)).toBe(told);
  });
});
