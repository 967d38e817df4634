import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { readCsvSeries } from "../../src/formats/csv-series.ts";

const read = (text: string, column?: string) => readCsvSeries(text, "nights.csv", column);
const values = (text: string, column?: string) => read(text, column).points.map(({ value }) => value);
const refusal = (text: string, column?: string) => {
  try {
    read(text, column);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "nothing was refused";
};

describe("readCsvSeries", () => {
  it("reads one column of values, with a header or none, whatever the line ends", () => {
    expect(values("1\n2.5\n-3e2\n")).toEqual([1, 2.5, -300]);
    expect(values("\uFEFFlatency\r\n1\r\n\r\n+2.\r\n.5")).toEqual([1, 2, 0.5]);
    expect(read("latency\n1\n").name).toBe("latency");
    expect(read("1\n2\n").name).toBe("column 1");
  });

  it("knows times and commits by their header, and without one by what is in them", () => {
    const point = { line: 2, value: 9.5, time: "2026-10-01", commit: "abc1234" };
    expect(read("date,commit,ms\n2026-10-01,abc1234,9.5\n").points).toEqual([point]);
    expect(read("ms;sha;recorded_at\n9.5;abc1234;2026-10-01\n").points).toEqual([point]);
    expect(read("2026-10-01T01:02:03Z\tabc1234\t9.5\n").points).toEqual([
      { line: 1, value: 9.5, time: "2026-10-01T01:02:03Z", commit: "abc1234" },
    ]);
  });

  it("takes the first line's separator for all, and beside semicolons a comma for a decimal one", () => {
    expect(values("date;ms\n2026-10-01;9,93\n2026-10-02;-10,5\n")).toEqual([9.93, -10.5]);
    expect(read('"ms; all, of it",note\n1,a;b\n').points.map(({ value }) => value)).toEqual([1]);
    expect(values("ms;note, if any\n1;a, b\n2;c\n")).toEqual([1, 2]);
    expect(refusal("ms\tnote\n1,5\tx\n2\ty\n")).toContain('nights.csv:2: "1,5" in ms is no number');
  });

  it("passes over text, takes the column called value, or the one that is named or numbered", () => {
    expect(values("note,ms\nfirst,1\n,2\n")).toEqual([1, 2]);
    expect(values("value,threads\n1,4\n2,4\n")).toEqual([1, 2]);
    expect(values("ms,kb\n1,40\n2,41\n", "kb")).toEqual([40, 41]);
    expect(values("1,40\n2,41\n", "2")).toEqual([40, 41]);
  });

  it("leaves out rows without a value and keeps the lines of the others", () => {
    expect(read('day,ms,note\n2026-10-01,1,"two\nlines"\n2026-10-02,,off\n2026-10-03,3,\n')).toEqual({
      name: "ms",
      empty: 1,
      points: [
        { line: 2, value: 1, time: "2026-10-01" },
        { line: 5, value: 3, time: "2026-10-03" },
      ],
    });
  });

  it.each([
    ["nothing", "", undefined, "nights.csv: no row in it; give one column of values, oldest first"],
    ["no number", "a\nb\nc\n", undefined, "nights.csv:1: no column of numbers; give one value a row, oldest first"],
    [
      "two columns of numbers",
      "a,b\n1,2\n",
      undefined,
      'nights.csv:1: 2 columns could be the values ("a", "b"); name one with --column',
    ],
    [
      "an unknown column",
      "a,b\n1,2\n",
      "c",
      'nights.csv:1: no column "c"; name one of "a", "b", or give its number from 1',
    ],
    [
      "a word among numbers",
      "ms\n1\nfast\n",
      undefined,
      'nights.csv:3: "fast" in ms is no number up to 1e100; write it like 12.5 or 1.25e1, or leave it empty where nothing was measured',
    ],
    [
      "a number beyond all",
      "ms\n1\n1e999\n",
      undefined,
      'nights.csv:3: "1e999" in ms is no number up to 1e100; write it like 12.5 or 1.25e1, or leave it empty where nothing was measured',
    ],
    [
      "a short row",
      "day,ms\n2026-10-01,1\n2\n",
      undefined,
      "nights.csv:3: 1 fields where the first row has 2; give every row the same columns",
    ],
    [
      "the newest first",
      "day,ms\n2026-10-02,1\n2026-10-01,2\n",
      undefined,
      "nights.csv:3: 2026-10-01 is earlier than the row before; sort the rows, oldest first",
    ],
    [
      "an open quotation",
      'ms\n"1\n',
      undefined,
      "nights.csv:2: a quotation mark is out of place or not closed; write the file again as comma-separated values",
    ],
  ])("refuses %s in one sentence", (_, text, column, sentence) => {
    expect(refusal(text, column)).toBe(sentence);
  });

  test("fuzz: gives finite values or one sentence, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "1",
        "2.5",
        "-3",
        "e9",
        "value",
        "date",
        "2026-10-01",
        "abc1234",
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.option(fc.constantFrom("1", "value", "9"), { nil: undefined }),
        (pieces, column) => {
          try {
            for (const { value, line } of read(pieces.join(""), column).points) {
              expect(Number.isFinite(value)).toBe(true);
              expect(line).toBeGreaterThan(0);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("property: reads back what was written, with its lines", () => {
    const row = fc.record({
      value: fc.double({ min: -1e100, max: 1e100, noNaN: true }),
      note: fc.string({ unit: "grapheme" }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const text = ["note,value", ...rows.map(({ value, note }) => `"x${note.replaceAll('"', '""')}",${value}`)].join(
          "\n",
        );
        expect(values(text, "value")).toEqual(rows.map(({ value }) => Number(String(value))));
      }),
    );
  });
});
