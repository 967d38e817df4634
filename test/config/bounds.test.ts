import { describe, expect, it } from "vitest";
import { MAX_CONFIG_BYTES, outOfBounds } from "../../src/config/bounds.ts";
import { GOOD, sentencesOf } from "./spoil.ts";

const fill = (piece: string) => piece.repeat(Math.floor(MAX_CONFIG_BYTES / piece.length));
const anchored = (levels: number, width: number) =>
  ["l0: &l0 [x]"]
    .concat(
      Array.from(
        { length: levels },
        (_, level) => `l${level + 1}: &l${level + 1} [${Array(width).fill(`*l${level}`).join(", ")}]`,
      ),
    )
    .join("\n");

describe("outOfBounds", () => {
  it("lets a configuration pass, also a large one", () => {
    expect(outOfBounds(GOOD)).toBeUndefined();
    const models = Array.from(
      { length: 1_000 },
      (_, index) => `  m${index}: { files: { onnxruntime: m.onnx }, task: other }\n`,
    );
    expect(sentencesOf(GOOD.replace("models:\n", `models:\n${models.slice(0, 998).join("")}`))).toEqual([]);
  });

  it.each([
    ["[", 32],
    ["{a: ", 128],
    ["- ", 64],
    ["? ", 64],
    ["a: ", 97],
  ])("stops at the depth of %j", (piece, offset) => {
    expect(outOfBounds(fill(piece))).toEqual({
      offset,
      text: "nested too deeply; write it flat, as in the documentation",
    });
  });

  it("stops at the depth of indentation", () => {
    const text = Array.from({ length: 1_400 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("");
    expect(sentencesOf(text)).toEqual(["e.yml:202:1: nested too deeply; write it flat, as in the documentation"]);
  });

  it.each([["a: b\n"], ["- a\n"], ["\n"], ["#\n"], ["---\n"], ["&a "], ["*a "], ["!a "]])(
    "stops at the number of words and marks of a text full of %j",
    (piece) => {
      expect(outOfBounds(fill(piece))?.text).toMatch(/^the file holds too much, more than 100000 words and marks; /);
    },
  );
});

describe("a text made to be slow", () => {
  it.each([
    ["one long word", `a: ${"x".repeat(1_000_000)}`],
    ["one long key", `${"x".repeat(1_000_000)}: a`],
    ["one long quoted text", `a: "${fill("\\n").slice(0, 1_000_000)}"`],
    ["one block of text", `a: |\n${"  x\n".repeat(250_000)}`],
    ["one folded line", `a: ${"x y\n  ".repeat(140_000)}`],
    ["an open quote", `a: "${"x".repeat(1_000_000)}`],
    ["spaces", " ".repeat(1_000_000)],
    ["tabs", "\t".repeat(1_000_000)],
    ["many faults", `a: [${",".repeat(90_000)}]`],
    ["a name that is like every other", `${"a".repeat(1_000)}: 1`],
  ])("%s is read or refused in sentences", (_, text) => {
    const sentences = sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(51);
    for (const sentence of sentences) expect(sentence.length).toBeLessThan(2_000);
  });

  it("unfolds no alias bomb: neither one of many aliases, nor one of few that are large", () => {
    expect(sentencesOf(anchored(9, 12))).toEqual([
      expect.stringContaining("more than 100 aliases; write the values out"),
    ]);
    const large = `a: &a [${"x,".repeat(20_000)}]\nb: [${Array(9).fill("*a").join(",")}]\n`;
    expect(sentencesOf(large)).toEqual([
      expect.stringContaining("aliases unfold to more than 100000 values; write the values out"),
    ]);
  });
});
