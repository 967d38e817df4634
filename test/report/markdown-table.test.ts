import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdownTable, valuesTable } from "../../src/report/markdown-table.ts";
import { rowsOf } from "../../src/report/rows.ts";
import { foreignJudgement, HOSTILE } from "./foreign-judgement.ts";
import { everything, firstRun, judgement } from "./judgements.ts";
import { named, readFragment, textOf } from "./markup-reader.ts";

const cellsOf = (markdown: string) =>
  named(readFragment(marked.parse(markdown) as string), "tr").map((row) => named(row, "th", "td").map(textOf));

describe("markdownTable", () => {
  it("has a line for each row, in five columns", () => {
    const { telling } = rowsOf(everything());
    const [head, ...body] = cellsOf(markdownTable(telling));
    expect(head).toEqual(["Verdict", "Benchmark", "Metric", "Change", "Evidence"]);
    expect(body).toHaveLength(telling.length);
    expect(body[2]).toEqual([
      "🔴\u00a0regressed",
      "digits-wide on local-cpuONNX\u00a0Runtime, fp32, batch\u00a01, 1\u00a0thread",
      "latency (median)",
      "1.24\u00a0ms\u00a0→\u00a02.01\u00a0ms+62.1\u00a0% [+60.0,\u00a0+64.3]·····[···0···]····>",
      "p\u00a0=\u00a00.023,\u00a08\u00a0rounds, tolerance ±5\u00a0%; beyond tolerance",
    ]);
    expect(body[0]?.at(-1)).toContain("protobuf parsing failed");
  });

  it("keeps its shape whatever names and reasons say", () => {
    const { telling } = rowsOf(foreignJudgement(12, HOSTILE));
    const rows = cellsOf(markdownTable(telling));
    expect(rows).toHaveLength(telling.length + 1);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([5]));
  });
});

describe("valuesTable", () => {
  it("tells what a new benchmark measured, and that a removed one is gone", () => {
    const gone = everything().benchmarks.filter(({ state }) => state === "removed");
    const [, first, , removed] = cellsOf(valuesTable([...firstRun().benchmarks, ...gone]));
    expect(first?.[1]).toMatch(/^latency \(median\) 1\.24\u00a0ms, .*top-1 97\.2\u00a0%$/);
    expect(removed?.[1]).toBe("removed: the head no longer has it");
  });

  it("says why there are no values", () => {
    const fresh = firstRun()
      .benchmarks.slice(0, 1)
      .map((one) => ({
        ...one,
        head: { ...one.head, status: "failed" as const, reason: "it broke", values: [] },
      }));
    expect(cellsOf(valuesTable(judgement(fresh).benchmarks))[1]?.[1]).toBe("it broke");
  });
});
