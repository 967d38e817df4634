import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { marked } from "marked";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { clip, html, markdown, oneLine, plain, xml } from "../../src/report/escape.ts";
import { foreignText, HOSTILE } from "./foreign-judgement.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const RUNS = { numRuns: 500 };

/** What a reader of the parsed HTML sees, or a complaint where it holds more than the one element. */
function onlyTextOf(markup: string, element: string): string {
  const nodes: readonly Node[] = parseFragment(markup).childNodes.filter(({ nodeName }) => nodeName !== "#text");
  const [only] = nodes;
  if (nodes.length !== 1 || only === undefined || only.nodeName !== element || !("childNodes" in only))
    return `<${nodes.map(({ nodeName }) => nodeName).join(" ")}>`;
  return only.childNodes.map((node) => ("value" in node ? node.value : `<${node.nodeName}>`)).join("");
}

const withoutBreaks = (text: string) => text.replaceAll("\u200b", "");

describe("oneLine", () => {
  it("leaves one line without anything invisible", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
      RUNS,
    );
  });

  it("leaves ordinary text as it is", () => {
    expect(oneLine("Größe 3 µs – naïve 日本語 😀")).toBe("Größe 3 µs – naïve 日本語 😀");
  });

  it("stops piles of accents at three", () => {
    expect(Array.from(oneLine(`e${"\u0301".repeat(50)}`))).toHaveLength(4);
  });
});

describe("clip", () => {
  it("keeps to its limit in code points and says that it cut", () => {
    fc.assert(
      fc.property(foreignText, fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const clipped = clip(text, limit);
        expect(Array.from(clipped).length).toBeLessThanOrEqual(limit);
        if (Array.from(oneLine(text)).length > limit) expect(clipped).toMatch(/…$/);
        else expect(clipped).toBe(oneLine(text));
        const points = Array.from(oneLine(text)).slice(0, limit - 1);
        expect(clipped.startsWith(points.join("").trimEnd())).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("html", () => {
  it("is text to a parser, in an element and in an attribute", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        expect(onlyTextOf(`<p>${html(text)}</p>`, "p")).toBe(oneLine(text));
        const [first] = parseFragment(`<p title="${html(text)}"></p>`).childNodes;
        expect(first && "attrs" in first && first.attrs).toEqual([{ name: "title", value: oneLine(text) }]);
      }),
      RUNS,
    );
  });
});

describe("xml", () => {
  // A parser that trusts us may expand references without a limit.
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 10_000, maxExpandedLength: 1_000_000 },
  });

  it("is character data to a parser, in an element and in an attribute", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const document = `<a b="x${xml(text)}">x${xml(text)}</a>`;
        expect(XMLValidator.validate(document)).toBe(true);
        const parsed = parser.parse(document) as { a: { "@_b": string; "#text": string } };
        const lines = text.split(/\r\n|[\r\n]/).map(oneLine);
        expect(parsed.a["#text"]).toBe(`x${lines.join("\n")}`);
        expect(parsed.a["@_b"]).toBe(`x${lines.join("\n")}`);
      }),
      RUNS,
    );
  });
});

describe("markdown", () => {
  const read = (source: string) => withoutBreaks(onlyTextOf(marked.parse(source) as string, "p")).trim();

  it("is text to a parser, at the start of a line and within", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        fc.pre(oneLine(text) !== "");
        expect(read(markdown(text))).toBe(oneLine(text));
        expect(read(`x ${markdown(text)} y`)).toBe(`x ${oneLine(text)} y`);
      }),
      RUNS,
    );
  });

  it("cannot end the bold text around it", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const rendered = marked.parse(`**x ${markdown(text)}.**`) as string;
        expect(rendered).toMatch(/^<p><strong>x [^<]*<\/strong><\/p>\n$/);
      }),
      RUNS,
    );
  });

  it("keeps a table's cells apart", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const table = marked.parse(`| a | b |\n| :-- | :-- |\n| x${markdown(text)} | y |`) as string;
        expect(table.match(/<td/g)).toHaveLength(2);
        const cells = [...table.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([cell]) => cell);
        expect(withoutBreaks(onlyTextOf(`<p>${cells[0]?.replace(/^<td[^>]*>|<\/td>$/g, "")}</p>`, "p"))).toBe(
          `x${oneLine(text)}`.trim(),
        );
      }),
      RUNS,
    );
  });

  it.each([
    ["a mention", "@octocat", /@[\w-]/],
    ["an issue", "#12", /#\d/],
    ["an issue elsewhere", "octo/repo#12", /#\d/],
    ["another issue", "GH-12", /GH-\d/i],
    ["an address", "see https://example.org", /:\/\//],
    ["a bare address", "www.example.org", /www\./],
    ["a mail address", "a@example.org", /@[\w-]/],
  ])("parts %s, which GitHub finds in rendered text", (_, text, pattern) => {
    const rendered = onlyTextOf(marked.parse(markdown(text)) as string, "p");
    expect(rendered).not.toMatch(pattern);
    expect(withoutBreaks(rendered)).toBe(text);
  });

  it("leaves ordinary names as they are", () => {
    for (const name of ["resnet50", "gpu-2080ti", "edge_tpu_v2", "models/a.onnx", "50.5 %"])
      expect(markdown(name)).toBe(name);
  });
});

describe("plain", () => {
  it("cannot move a cursor, start a line or give a runner an order", () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^::|\s::|##\[/u);
      }),
      RUNS,
    );
  });

  it("leaves what is no order", () => {
    expect(HOSTILE.map(plain)).not.toContain("");
    expect(plain("std::vector")).toBe("std::vector");
  });
});
