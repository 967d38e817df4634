import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/compare/judgement.ts";
import { LEAST_LIMIT, type RetellingOptions, retell } from "../../src/report/retelling.ts";
import { anyForeignJudgement, foreignJudgement, HOSTILE } from "./foreign-judgement.ts";
import { calm, everything, judgement } from "./judgements.ts";
import { elementsOf, readFragment, textOf } from "./markup-reader.ts";

const told = (made: Judgement, limit: number, others: Partial<RetellingOptions> = {}) =>
  retell(made, { limit, links: {}, preamble: undefined, ...others });
const bytes = (text: string) => new TextEncoder().encode(text).length;
const LIMITS = [LEAST_LIMIT, 20_000, 65_536];

/** The elements that a retelling is made of; anything else came from data. */
const OURS = new Set([
  "p",
  "strong",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "br",
  "ul",
  "li",
  "details",
  "summary",
  "em",
  "code",
  "wbr",
  "a",
]);

/** A retelling is whole: every table has its columns, every fold is closed, nothing foreign became an element. */
function expectWhole(text: string): void {
  const page = readFragment(marked.parse(text) as string);
  expect(
    elementsOf(page)
      .map(({ tagName }) => tagName)
      .filter((name) => !OURS.has(name)),
  ).toEqual([]);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  for (const row of text.split("\n").filter((line) => line.startsWith("| "))) expect(row).toMatch(/ \|$/);
  expect(text).toMatch(/(\.|\*\*|_|\)|<\/details>|[0-9a-f]{10})\n$/);
}

describe("retell", () => {
  const NAMES = {
    hostile: HOSTILE,
    short: ["a"],
    long: ["long-name-".repeat(400)],
    mentions: ["@".repeat(4_000)],
    astral: ["\u{1f600}".repeat(4_000)],
  };
  const sizes = ([1, 40, 300] as const).flatMap((size) =>
    Object.entries(NAMES).map(([kind, texts]) => [size, kind, texts] as const),
  );

  it.each(sizes)("fits %i benchmarks with %s names into any limit, whole", (size, _, texts) => {
    const made = foreignJudgement(size, texts);
    for (const limit of LIMITS) {
      const text = told(made, limit);
      expect(bytes(text)).toBeLessThanOrEqual(limit);
      expectWhole(text);
    }
  });

  it("lets no string of a result become markup", () => {
    fc.assert(
      fc.property(anyForeignJudgement, fc.constantFrom(...LIMITS), (made, limit) => {
        const text = told(made, limit);
        expect(bytes(text)).toBeLessThanOrEqual(limit);
        expectWhole(text);
      }),
      { numRuns: 60 },
    );
  });

  it("answers in its first line, whatever the limit", () => {
    for (const limit of LIMITS)
      expect(told(everything(), limit).split("\n")[0]).toMatch(/^\*\*Do not merge yet: .*\*\*$/);
  });

  it("keeps to the least limit where the gate's own words are all there is to say", () => {
    const made = judgement([], {
      gate: { outcome: "fail", failures: [{ id: "a", what: "@".repeat(4_000) }], warnings: [] },
    });
    expect(bytes(told(made, LEAST_LIMIT))).toBeLessThanOrEqual(LEAST_LIMIT);
  });

  it("says that it was shortened, by how much, and where the rest is", () => {
    const made = judgement(Array.from({ length: 40 }, () => everything().benchmarks).flat());
    const text = told(made, LEAST_LIMIT, { links: { report: "https://example.org/runs/1" } });
    expect(text).toMatch(/And \d+ more lines: /);
    expect(text).toContain("_Shortened to fit. [Full report](https://example.org/runs/1)_");
    expect(told(everything(), 65_536)).not.toContain("Shortened");
  });

  it("accounts for every line that it leaves out", () => {
    const made = judgement(Array.from({ length: 40 }, () => everything().benchmarks).flat());
    const text = told(made, 20_000);
    const left = Number(/And (\d+) more lines/.exec(text)?.[1]);
    const shown = text.split("\n").filter((line) => /^\| (?:❌|🔴|⚫|🟡)/.test(line)).length;
    expect(shown + left).toBe(40 * 5);
  });

  it("gives only addresses that are addresses", () => {
    for (const report of ["javascript:alert(1)", "https://example.org/a b", "https://example.org/)](x"])
      expect(told(calm(), 65_536, { links: { report, run: report, repository: report } })).not.toContain(report);
  });

  it("refuses a limit that it could not promise to keep", () => {
    expect(() => told(calm(), LEAST_LIMIT - 1)).toThrow(RangeError);
  });

  it("shows what it says where all is calm without a table in sight", () => {
    const page = readFragment(marked.parse(told(calm(), 65_536)) as string);
    const outside = page.childNodes.filter((node) => "tagName" in node && node.tagName === "table");
    expect(outside).toEqual([]);
    expect(textOf(page)).toContain("Unchanged: 8 comparisons on 2 benchmarks");
  });
});
