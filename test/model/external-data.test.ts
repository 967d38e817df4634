import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideModel, cleanLocation } from "../../src/model/external-data.ts";
import { ModelError } from "../../src/model/model-error.ts";

describe("cleanLocation", () => {
  it.each([
    ["weights.bin", "weights.bin"],
    ["./weights.bin", "weights.bin"],
    ["a/./b/weights 1.bin", "a/b/weights 1.bin"],
    ["..weights", "..weights"],
    ["a/...", "a/..."],
    ["größe.bin", "größe.bin"],
  ])("%s is %s", (location, clean) => {
    expect(cleanLocation(location)).toBe(clean);
  });

  it.each([
    ["", "name no file"],
    [".", "name no file"],
    ["a//b", "name no file"],
    ["a/", "name no file"],
    ["..", "are outside the model's folder"],
    ["../w", "are outside the model's folder"],
    ["a/../b", "are outside the model's folder"],
    ["a/..", "are outside the model's folder"],
    ["/w", "are at an absolute path"],
    ["//host/w", "are at an absolute path"],
    ["C:/w", "are at an absolute path"],
    ["c:w", "are at an absolute path"],
    ["a\\b", "have a backslash in their name"],
    ["..\\w", "have a backslash in their name"],
    ["a\0b", "have a control character or invalid UTF-8"],
    ["a\nb", "have a control character or invalid UTF-8"],
    ["a\uFFFDb", "have a control character or invalid UTF-8"],
    ["*/_ORT_MEM_ADDR_/*", "have a '*' in their name"],
    ["x".repeat(1_001), "have a name of more than 1000 characters"],
  ])("%j is refused", (location, why) => {
    expect(() => cleanLocation(location)).toThrow(ModelError);
    expect(() => cleanLocation(location)).toThrow(why);
  });

  it("whatever is let through is a plain path inside, said in one way", () => {
    const piece = fc.constantFrom(".", "..", "/", "a", "\\", "*", "C:", " ", "\0", "é", "~");
    const location = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(location, (written) => {
        let clean: string;
        try {
          clean = cleanLocation(written);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
          expect((error as Error).message).not.toMatch(/\p{Cc}/u);
          return;
        }
        expect(posix.join("/model", clean)).toMatch(/^\/model\/./);
        expect(posix.normalize(clean)).toBe(clean);
        expect(cleanLocation(clean)).toBe(clean);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("besideModel", () => {
  it.each([
    ["net.onnx", "w.bin", "w.bin"],
    ["models/net.onnx", "w.bin", "models/w.bin"],
    ["a/b/net.onnx", "c/w.bin", "a/b/c/w.bin"],
  ])("%s with %s is %s", (model, location, path) => {
    expect(besideModel(model, location)).toBe(path);
  });
});
