import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namePattern } from "../../src/bench/name-pattern.ts";

describe("namePattern", () => {
  it.each([
    ["a", "a", true],
    ["a", "ab", false],
    ["*", "", true],
    ["resnet50/*", "resnet50/rpi3/onnxruntime", true],
    ["*/rpi3/*", "resnet50/rpi3/onnxruntime", true],
    ["*/rpi3/*", "resnet50/rpi33/onnxruntime", false],
    ["ab*ba", "aba", false],
    ["a*b*c", "axbxbxc", true],
  ])("%s on %s: %s", (pattern, name, fits) => {
    expect(namePattern(pattern)(name)).toBe(fits);
  });

  it("says what a regular expression with .* says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 }),
        fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 }),
        (pattern, name) => {
          expect(namePattern(pattern)(name)).toBe(new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(name));
        },
      ),
    );
  });
});
