import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { judgementTable } from "../../src/commands/judgement-table.ts";
import { anyForeignJudgement } from "../report/foreign-judgement.ts";
import { calm, everything } from "../report/judgements.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
const COLORS = /\u001b\[\d+m/g;

describe("judgementTable", () => {
  it("answers first, then tells each benchmark, worst first, with the change, its interval and what it rests on", () => {
    const lines = judgementTable(everything(), { color: false, width: 80 }).split("\n");
    expect(lines[0]).toBe("Do not merge yet: digits-corrupt fails on local-cpu, where the base ran, and 2");
    const subjects = lines.filter((line) => / on .*\(ONNX Runtime/.test(line)).map((line) => line.split(" ")[0]);
    expect(subjects).toEqual([
      "digits-corrupt",
      "digits-shifted",
      "digits-wide",
      "digits-slow",
      "digits-int8",
      "digits-same",
    ]);
    expect(lines).toContain("  regressed     latency (median)  1.24 ms → 2.01 ms    +62.1 % [+60.0, +64.3]");
    expect(lines).toContain("  latency (median)  p = 0.023, 8 rounds, tolerance ±5 %; beyond tolerance");
    expect(lines).toContain("  unchanged     top-1             97.2 % → 97.5 %      +0.3 points [−0.4, +1.0]");
  });

  it("says below each benchmark what a reader must know of how it was measured", () => {
    const made = everything();
    const [first, ...others] = made.benchmarks;
    const caveats = ["what is told was measured by another tool", ...Array.from({ length: 20 }, (_, n) => `more ${n}`)];
    const benchmarks = first === undefined ? [] : [{ ...first, caveats }, ...others];
    const text = judgementTable({ ...made, benchmarks }, { color: false, width: 80 });
    expect(text).toContain("\n  note: what is told was measured by another tool\n");
    expect(text).toMatch(/\n {2}note: 9 more, which --json tells\n/);
  });

  it.each([60, 80, 100, 120, 200])("fits a terminal of %i columns", (width) => {
    for (const made of [everything(), calm()])
      for (const line of judgementTable(made, { color: false, width }).split("\n"))
        expect(line.length).toBeLessThanOrEqual(width);
  });

  it("draws bars where there is room", () => {
    expect(judgementTable(everything(), { color: false, width: 120 })).toContain(
      "+62.1 % [+60.0, +64.3]    ·····[···0···]····>",
    );
    expect(judgementTable(everything(), { color: false, width: 80 })).not.toContain("]····>");
  });

  it("says the same in colours", () => {
    const painted = judgementTable(everything(), { color: true, width: 120 });
    expect(painted).toContain("\u001b[31mregressed");
    expect(painted.replaceAll(COLORS, "")).toBe(judgementTable(everything(), { color: false, width: 120 }));
  });

  test("property: no foreign text moves the cursor, paints, or gives the log a command", () => {
    fc.assert(
      fc.property(anyForeignJudgement, (made) => {
        const text = judgementTable(made, { color: false, width: 80 });
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        expect(text).not.toMatch(/^::|##\[/m);
      }),
      { numRuns: 30 },
    );
  });
});
