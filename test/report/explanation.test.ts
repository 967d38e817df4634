import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ExplainedImage, renderExplanation, tensorFigure } from "../../src/report/explanation.ts";
import { HOSTILE } from "./foreign-judgement.ts";
import { attributeOf, elementsOf, named, readPage, textOf } from "./markup-reader.ts";

const picture = { source: "data:image/png;base64,iVBORw0KGgo=", width: 224, height: 168, scale: "pixels" } as const;

function explained(text: string): ExplainedImage {
  return {
    model: text,
    recipe: text,
    source: text,
    digest: "a".repeat(64),
    image: text,
    steps: [
      { step: "decoding", words: text, size: "4 × 3, 1 channel", picture },
      { step: "values", words: text, size: "4 × 3, 1 channel", picture: undefined },
    ],
    channels: [{ channel: "gray", least: -0.5, mean: 0.123456, most: 2, picture }],
    tensor: "float32 [1, 1, 3, 4]",
    seen: { ...picture, scale: "same" },
    quantisation: text,
  };
}

describe("renderExplanation", () => {
  const page = readPage(renderExplanation(explained("digits")));

  it("shows every picture in the page itself, at its size and in words", () => {
    const images = named(page, "img");
    expect(images).toHaveLength(3);
    for (const image of images) {
      expect(attributeOf(image, "src")).toBe(picture.source);
      expect(attributeOf(image, "width")).toBe("224");
      expect(attributeOf(image, "alt")).toMatch(/\w/);
    }
  });

  it("tells the values of each channel", () => {
    expect(named(page, "td").map((cell) => textOf(cell).trim())).toEqual(["−0.5", "0.12346", "2"]);
  });

  it("allows its own style sheet and embedded images, and nothing else", () => {
    const [style, ...others] = named(page, "style");
    const digest = createHash("sha256")
      .update(style ? textOf(style) : "")
      .digest("base64");
    const policy = named(page, "meta").find((meta) => attributeOf(meta, "http-equiv") === "Content-Security-Policy");
    expect(others).toEqual([]);
    expect(policy && attributeOf(policy, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it("lets no foreign text become markup", () => {
    const expected = elementsOf(page).map(({ tagName }) => tagName);
    for (const text of HOSTILE) {
      const hostile = elementsOf(readPage(renderExplanation(explained(text))));
      expect(hostile.map(({ tagName }) => tagName)).toEqual(expected);
      expect(hostile.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
    }
  });
});

describe("tensorFigure", () => {
  it("keeps five digits and writes a real minus", () => {
    expect([-2.117904, 0, 1e-9, 123.456789].map(tensorFigure)).toEqual(["−2.1179", "0", "1e−9", "123.46"]);
  });
});
