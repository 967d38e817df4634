import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLabels } from "../../src/dataset/csv.ts";

describe("parseLabels", () => {
  it("reads rows with their lines, whatever the line ends, quotes, order of columns and byte order mark", () => {
    expect(parseLabels("path,label\na.png,3\n")).toEqual({
      kind: "rows",
      rows: [{ path: "a.png", label: 3, line: 2 }],
    });
    expect(parseLabels('\uFEFFLabel,Path\r\n\r\n07,"a ""b"",\nc.png"\r\n1,d.png')).toEqual({
      kind: "rows",
      rows: [
        { path: 'a "b",\nc.png', label: 7, line: 3 },
        { path: "d.png", label: 1, line: 5 },
      ],
    });
    expect(parseLabels('path,label\n"a\r\nb.png",1\r\nc.png,2')).toMatchObject({ rows: [{ line: 2 }, { line: 4 }] });
  });

  it.each([
    ["nothing", "", 1],
    ["another header", "file,class\na,1\n", 1],
    ["three columns", "path,label,split\n", 1],
    ["a row of three", "path,label\na,1,x\n", 2],
    ["a row that ends in a comma", "path,label\na,1,", 2],
    ["a negative label", "path,label\na,-1\n", 2],
    ["a label that is no whole number", "path,label\na,1\nb,1.5\n", 3],
    ["a label that is a name", "path,label\na,cat\n", 2],
    ["a label out of range", "path,label\na,1000000\n", 2],
    ["no label", "path,label\na,\n", 2],
    ["an open quotation", 'path,label\n"a,1\n', 2],
    ["text after a quotation", 'path,label\n"a"b,1\n', 2],
    ["a quotation in the middle", 'path,label\na"b,1\n', 2],
  ])("refuses %s and says in which line", (_, text, line) => {
    expect(parseLabels(text)).toMatchObject({ kind: "fault", line });
  });

  it("reads what a writer of RFC 4180 writes", () => {
    const row = fc.record({ path: fc.string({ minLength: 1, unit: "grapheme" }), label: fc.nat({ max: 999_999 }) });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const text = ["path,label", ...rows.map(({ path, label }) => `"${path.replaceAll('"', '""')}",${label}`)].join(
          end,
        );
        const parsed = parseLabels(text);
        expect(parsed.kind === "rows" && parsed.rows.map(({ path, label }) => ({ path, label }))).toEqual(rows);
      }),
    );
  });

  it("never throws", () => {
    const piece = fc.constantFrom('"', ",", "\n", "\r", "a", "1", "path,label\n", '""');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(["rows", "fault"]).toContain(parseLabels(pieces.join("")).kind);
      }),
    );
  });

  it("takes a list of many long fields", () => {
    const text = `path,label\n"${"x".repeat(5_000_000)}",1\n${"y".repeat(5_000_000)},2\n`;
    expect(parseLabels(text)).toMatchObject({ kind: "rows", rows: [{ label: 1 }, { label: 2 }] });
  });
});
