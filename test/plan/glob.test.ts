import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { compileGlob } from "../../src/plan/glob.ts";

const name = fc
  .string({ unit: fc.constantFrom("a", "b", "c", ".", "-"), minLength: 1, maxLength: 4 })
  .filter((text) => text !== "." && text !== "..");
const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
/** Letters, `*`, `?` and classes (picomatch negates with `^` alone). Two stars in a row are a part of their own. */
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constant("**") },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom("a", "b", "c", "*", "?", "[ab]", "[^a]", "[a-c]", "-"), { minLength: 1, maxLength: 4 })
      .map((tokens) => tokens.join("").replaceAll(/\*{2,}/g, "*")),
  },
);
const globs = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"))
  // Whether a last `**` may be no part at all, picomatch answers one way after letters and another after wildcards.
  .filter((glob) => !/[*?\]]\/\*\*$/.test(glob));

describe("a glob", () => {
  it.each([
    ["export/**", "export/onnx/main.py", true],
    ["export/**", "export2/main.py", false],
    ["export/**", "export", true],
    ["export/m?/**", "export/m1/main.py", true],
    ["export/m/a", "export/m", false],
    ["**/*.py", "main.py", true],
    ["**/*.py", "a/b/main.py", true],
    ["*.py", "a/main.py", false],
    ["./export/*", "export/a", true],
    ["export/*", "export/.hidden", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["{train,export}/*.{py,ipynb}", "train/x.ipynb", true],
    ["{train,export}/*.{py,ipynb}", "test/x.py", false],
    ["{a,{b,c}}/x", "c/x", true],
    ["model?.onnx", "model1.onnx", true],
    ["model?.onnx", "model.onnx", false],
    ["model[!0-9].onnx", "modelx.onnx", true],
    ["model[!0-9].onnx", "model7.onnx", false],
    ["[]]", "]", true],
    ["mod?le", "mod\u{1F600}le", true],
    ["a+(b).c", "a+(b).c", true],
  ])("%s over %s is %s", (glob, path, expected) => {
    expect(compileGlob(glob)?.(path)).toBe(expected);
  });

  it.each(["[ab", "{a,b", "a}", `{${"a,".repeat(70)}b}`, "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "a".repeat(1_001)])(
    "%.20s means nothing",
    (glob) => {
      expect(compileGlob(glob)).toBeUndefined();
    },
  );

  it("matches what picomatch matches", () => {
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        expect(compileGlob(glob)?.(path)).toBe(picomatch(glob, { dot: true })(path));
      }),
      { numRuns: 3_000 },
    );
  });

  it("takes time that is bounded by its length, whatever is written", () => {
    const glob = compileGlob(`${"*a".repeat(300)}b`);
    const long = compileGlob(`${"**/a/".repeat(150)}b`);
    expect(glob?.("a".repeat(4_000))).toBe(false);
    expect(long?.(Array(2_000).fill("a").join("/"))).toBe(false);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (glob, path) => {
        compileGlob(glob)?.(path);
      }),
    );
  });
});
