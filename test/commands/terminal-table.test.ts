import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { terminalTable, wrapped } from "../../src/commands/terminal-table.ts";

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text }));

describe("terminalTable", () => {
  it("makes columns as wide as what is in them", () => {
    const table = terminalTable([cells("a", "model", "1"), cells("bbb", "x", "22")], { width: 80, indent: 2 });
    expect(table).toBe("  a    model  1\n  bbb  x      22");
  });

  it("breaks the widest column between words where the terminal is narrow", () => {
    const table = terminalTable([cells("verdict", "one two three four five six seven", "end")], { width: 34 });
    expect(table).toBe("verdict  one two three four  end\n         five six seven");
  });

  it("paints line by line, and counts no colour as width", () => {
    const paint = (text: string) => `\u001b[31m${text}\u001b[39m`;
    const rows = [[{ text: "one two", paint }, { text: "b" }]];
    const bare = terminalTable([cells("one two", "b")], { width: 12 });
    const painted = terminalTable(rows, { width: 12 });
    expect(painted).toContain("\u001b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
    expect(painted.replaceAll(/\u001b\[\d+m/g, "")).toBe(bare);
  });

  it("is nothing without rows", () => {
    expect(terminalTable([], { width: 80 })).toBe("");
  });

  const word = fc.stringMatching(/^[a-z0-9.,%±→]{1,30}$/);
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
  test("property: no line is wider than the terminal, and every word is there", () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, fc.integer({ min: 60, max: 160 }), (rows, width) => {
        const drawn = terminalTable(
          rows.map((row) => cells(...row)),
          { width },
        );
        for (const line of drawn.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
        const letters = (string: string) => [...string.replaceAll(/\s/g, "")].sort().join("");
        expect(letters(drawn)).toBe(letters(rows.flat().join("")));
      }),
    );
  });
});

test("wrapped breaks between words and leaves a long word whole", () => {
  expect(wrapped("one two three", 7)).toBe("one two\nthree");
  expect(wrapped("from 39.5 % to 4.52 ms", 9)).toBe("from\n39.5 % to\n4.52 ms");
  expect(wrapped("antidisestablishment is long", 8)).toBe("antidisestablishment\nis long");
});
