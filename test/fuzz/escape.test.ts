import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { marked } from "marked";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { clip, html, markdown, plain, xml } from "../../src/report/escape.ts";
import { hiddenNote } from "../../src/report/hidden-note.ts";
import { CASES, hostileText, LONG_CASES, longText } from "./mutation.ts";

const render = (source: string) => marked.parse(source) as string;

describe("fuzzed text that is escaped", () => {
  it("opens nothing in Markdown: no tag, link, list, code or emphasis", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(render(`${markdown(text)}x`)).toMatch(/^<p>[^<>]*<\/p>\n$/);
        expect(render(`**x ${markdown(text)}.**`)).toMatch(/^<p><strong>x [^<>]*<\/strong><\/p>\n$/);
      }),
      CASES,
    );
  });

  it("opens no cell and no row of a table", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const table = render(`| a | b |\n| --- | --- |\n| x${markdown(text)} | y |`);
        const [, row = ""] = /<tbody><tr>\s*([\s\S]*)<\/tr>\s*<\/tbody><\/table>\n$/.exec(table) ?? [];
        expect(row).toMatch(/^<td>x[^<>]*<\/td>\s*<td>y<\/td>\s*$/);
      }),
      CASES,
    );
  });

  it("opens no tag and no attribute in HTML and XML", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [only, ...others] = parseFragment(`<p title="${html(text)}">x${html(text)}</p>`).childNodes;
        expect(others).toEqual([]);
        if (only === undefined || !("attrs" in only)) throw new Error("no element");
        expect(only.attrs.map(({ name }) => name)).toEqual(["title"]);
        expect(only.childNodes.map(({ nodeName }) => nodeName)).toEqual(["#text"]);
        expect(XMLValidator.validate(`<a b="${xml(text)}">x${xml(text)}</a>`)).toBe(true);
      }),
      CASES,
    );
  });

  it("gives neither a runner nor a terminal an order", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const said of [plain(text), clip(plain(text), 20), plain(`x ${text}`)])
          expect(said).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|^::|\s::|##\[/u);
      }),
      CASES,
    );
  });

  it("ends no comment of HTML", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const note = hiddenNote("edgebench", { config: text });
        expect(note.split("\n")).toHaveLength(1);
        expect(parseFragment(note).childNodes.map(({ nodeName }) => nodeName)).toEqual(["#comment"]);
      }),
      CASES,
    );
  });

  it("comes to an end where something is said without end", () => {
    fc.assert(
      fc.property(longText(60_000), (text) => {
        for (const escaped of [markdown, html, xml, plain]) expect(escaped(text).length).toBeLessThan(20 * 70_000);
      }),
      LONG_CASES,
    );
  });
});
