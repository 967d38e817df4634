import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/report/escape.ts";
import { dataElement, decimal, element, scriptElement, spaced, styleElement } from "../../src/report/markup.ts";
import { foreignText } from "./foreign-judgement.ts";
import { attributeOf, elementsOf, readFragment, textOf } from "./markup-reader.ts";

describe("element", () => {
  it("takes strings for text, in it and in its attributes", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const { markup } = element("p", { title: text }, text, element("b", {}, text));
        const [paragraph, bold, ...others] = elementsOf(readFragment(markup));
        if (paragraph === undefined || bold === undefined) throw new Error("two elements");
        expect(others).toEqual([]);
        expect(attributeOf(paragraph, "title")).toBe(oneLine(text));
        expect(textOf(bold)).toBe(oneLine(text));
      }),
    );
  });

  it("leaves out what is undefined, gives true no value and rounds numbers", () => {
    expect(element("i", { a: undefined, open: true, x: 1.23456 }, undefined, ["b", undefined]).markup).toBe(
      '<i open x="1.23">b</i>',
    );
  });

  it("closes all but void elements", () => {
    expect(element("meta", { charset: "utf-8" }).markup).toBe('<meta charset="utf-8">\n');
  });
});

it("a figure stays on the line of its unit", () => {
  expect(element("p", {}, "+9.5 % [+8.8, +10.6], mid-p < 0.0001").markup).toBe(
    "<p>+9.5\u00A0% [+8.8,\u00A0+10.6], mid-p\u00A0&#60;\u00A00.0001</p>\n",
  );
  expect(element("p", {}, "36 rounds, 4.5 ms to 95.2 %, 2 sessions").markup).toBe(
    "<p>36 rounds, 4.5\u00A0ms to 95.2\u00A0%, 2 sessions</p>\n",
  );
});

it("spaced parts have one space between them", () => {
  expect(spaced("a", undefined, element("b", {}, "<")).markup).toBe("a <b>&#60;</b>");
});

it("a style sheet is not escaped", () => {
  expect(styleElement("a > b {}").markup).toBe("<style>a > b {}</style>\n");
});

it("coordinates keep two decimals and never say minus zero", () => {
  expect([1 / 3, -0.001, 2, Number.NaN].map(decimal)).toEqual(["0.33", "0", "2", "0"]);
});

it("data are read back as they were, whatever is in them", () => {
  fc.assert(
    fc.property(fc.oneof(foreignText, fc.string({ unit: "binary" })), (text) => {
      const { markup } = dataElement("report", JSON.stringify({ text }));
      const [script, ...others] = elementsOf(readFragment(markup));
      if (script === undefined) throw new Error("an element");
      expect(others).toEqual([]);
      expect(attributeOf(script, "type")).toBe("application/json");
      expect(JSON.parse(textOf(script))).toEqual({ text });
    }),
  );
});

it("a script is not escaped, and refused where HTML would see its end in it", () => {
  expect(scriptElement("1 < 2 && 3 > 2").markup).toBe("<script>1 < 2 && 3 > 2</script>\n");
  for (const code of ['"</script>"', '"<!-- "', '"</SCRIPT"']) expect(() => scriptElement(code)).toThrow("end of it");
});
