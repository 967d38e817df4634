import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { hiddenNote, readHiddenNote } from "../../src/report/hidden-note.ts";

const schema = z.object({ text: z.string() });

describe("a hidden note", () => {
  it("is one comment of HTML", () => {
    expect(hiddenNote("edgebench", { text: "a--><script>" })).toBe(
      '<!-- edgebench:1 {"text":"a\\u002d\\u002d\\u003e\\u003cscript\\u003e"} -->',
    );
  });

  test("property: whatever it holds is read again, from one line of ASCII that ends no comment early", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string(), (text, rest) => {
        const note = hiddenNote("edgebench", { text });
        expect(note).toMatch(/^<!-- [\x20-\x7e]* -->$/);
        expect(note.slice(4, -3)).not.toMatch(/--|>|</);
        for (const end of ["", "\n", "\r\n"]) {
          expect(readHiddenNote("edgebench", `${note}${end}${end === "" ? "" : rest}`, schema)).toEqual({ text });
        }
      }),
    );
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["text before it", `x${hiddenNote("edgebench", { text: "" })}`],
    ["text behind it", `${hiddenNote("edgebench", { text: "" })}x`],
    ["another kind", hiddenNote("edgebench-level", { text: "" })],
    ["another version", hiddenNote("edgebench", { text: "" }).replace(":1", ":2")],
    ["no JSON", "<!-- edgebench:1 {text} -->"],
    ["another shape", hiddenNote("edgebench", { text: 1 })],
    ["more than a note", `<!-- edgebench:1 {"text":"${"x".repeat(5_000)}"} -->`],
  ])("is not read from %s", (_, text) => {
    expect(readHiddenNote("edgebench", text, schema)).toBeUndefined();
  });

  test("property: no text makes reading throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (inside, text) => {
        expect(() => readHiddenNote("edgebench", `<!-- edgebench:1 {${inside}} -->\n${text}`, schema)).not.toThrow();
      }),
    );
  });
});
