import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { betterOf, readActionHistory } from "../../src/formats/github-action-history.ts";
import { importedRunSchema, importedSuiteSchema } from "../../src/trend/imported-history.ts";

const FIXTURE = join(import.meta.dirname, "../../fixtures/formats/documented/github-action-benchmark-data.js");
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

const read = (text: string) => readActionHistory({ name: "data.js", text });
const script = (data: unknown) => `window.BENCHMARK_DATA = ${JSON.stringify(data, null, 2)}`;
const bench = (changes: object = {}) => ({ name: "net", value: 12.5, unit: "ms", ...changes });
const run = (changes: object = {}) => ({
  commit: { id: COMMIT, timestamp: "2026-03-02T10:00:00+02:00", author: { email: "ada@example.org" } },
  date: Date.UTC(2026, 2, 2),
  tool: "customSmallerIsBetter",
  benches: [bench()],
  ...changes,
});
const suites = (entries: object) => script({ lastUpdate: 1, repoUrl: "https://github.com/a/b", entries });
const refusal = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  throw new Error("it was read");
};

describe("the history of github-action-benchmark", () => {
  it("is read suite by suite, with which way is better by its tool", async () => {
    const { histories, leftOut } = read(await readFile(FIXTURE, "utf8"));
    expect(leftOut).toEqual([]);
    expect(histories.map(({ suite, runs }) => [suite, runs.length])).toEqual([
      ["Inference", 24],
      ["Rate", 24],
      ["Rust", 1],
    ]);
    expect(histories.map(({ runs }) => runs[0]?.values[0]?.better)).toEqual(["lower", "higher", "lower"]);
    expect(histories[0]?.runs[0]).toEqual({
      at: "2026-03-02T09:00:00.000Z",
      commit: "b6589fc6ab0dc82cf12099d1c2d40ab994e8410c",
      values: [
        { name: "digits latency", unit: "ms", value: 12.428, better: "lower" },
        { name: "digits size", unit: "bytes", value: 969906, better: "lower" },
      ],
    });
    expect(histories[2]?.runs[0]).not.toHaveProperty("commit");
  });

  it("takes nothing of people: no names, addresses or messages", async () => {
    expect(JSON.stringify(read(await readFile(FIXTURE, "utf8")))).not.toMatch(/Ada|example\.org|Change 1/);
  });

  it.each([
    ["as the action writes it", (text: string) => text],
    ["with a byte order mark and a semicolon", (text: string) => `\uFEFF${text};\n`],
    ["as JSON alone", (text: string) => text.slice("window.BENCHMARK_DATA = ".length)],
  ])("is read %s", (_, change) => {
    expect(read(change(suites({ Nets: [run()] }))).histories).toHaveLength(1);
  });

  it.each([
    ["", /^data\.js: not JSON; restore it/],
    ["window.BENCHMARK_DATA = alert(1)", /not JSON/],
    [suites({ Nets: [run()] }).slice(0, -10), /not JSON/],
    [script({ lastUpdate: 1 }), /no entries in it/],
    [script([]), /no entries in it/],
    [suites({ Nets: {} }), /entries\["Nets"\]: no list of runs/],
    [suites({ Nets: [run(), null] }), /entries\["Nets"\]\[1\]: no list of benches/],
  ])("is refused where it is damaged, and never read for empty: %#", (text, why) => {
    expect(refusal(text)).toMatch(why);
  });

  it("has no run in a repository that has not benchmarked yet", () => {
    expect(read(suites({})).histories).toEqual([]);
  });

  it("leaves out and counts what is no number, has no name or no time", () => {
    const values = [
      bench({ value: "fast" }),
      bench({ value: null }),
      bench({ name: "" }),
      bench({ unit: "x".repeat(200) }),
    ];
    const { histories, leftOut } = read(
      suites({ Nets: [run({ benches: [...values, bench({ value: "7" })] }), run({ date: "?", commit: {} })] }),
    );
    expect(histories[0]?.runs.flatMap((one) => one.values)).toEqual([
      { name: "net", unit: "ms", value: 7, better: "lower" },
    ]);
    expect(leftOut).toEqual([
      "values that are no numbers: 2",
      "values whose name or unit is absent, or longer than can be told: 2",
      "runs that do not tell when they were: 1",
    ]);
  });

  it("is dated by the commit where the run tells no time", () => {
    expect(read(suites({ Nets: [run({ date: undefined })] })).histories[0]?.runs[0]?.at).toBe(
      "2026-03-02T08:00:00.000Z",
    );
  });

  it("does not guess which way is better of a tool that is not known", () => {
    expect(betterOf("pytest")).toBe("higher");
    expect(betterOf("toString")).toBeUndefined();
    expect(read(suites({ Nets: [run({ tool: "own" })] })).histories[0]?.runs[0]?.values[0]).not.toHaveProperty(
      "better",
    );
  });

  it("is given back whole, whatever it is called", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    const entry = fc.record({
      date: fc.integer({ min: 1, max: 4_000_000_000_000 }),
      benches: fc.array(
        fc.record({ name, unit: fc.string({ maxLength: 9 }), value: fc.double({ noNaN: true, min: -1e9, max: 1e9 }) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    });
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(entry, { minLength: 1, maxLength: 4 })), (entries) => {
        const runs = Object.entries(entries).map(([suite, some]) => [suite, some.map((one) => run(one))] as const);
        const { histories, leftOut } = read(suites(Object.fromEntries(runs)));
        expect(leftOut).toEqual([]);
        expect(histories.map(({ suite }) => suite).sort()).toEqual(Object.keys(entries).sort());
        for (const { suite, runs: told } of histories)
          expect(told.map(({ values }) => values.map(({ value }) => value))).toEqual(
            entries[suite]?.map(({ benches }) => benches.map(({ value }) => Number(JSON.stringify(value)))),
          );
      }),
      { numRuns: 60 },
    );
  });

  // In squared time it would be given up, after minutes.
  it("comes to an end where something is said without end", () => {
    for (const often of [" ", "\n", ";", " ;"]) {
      const long = often.repeat(200_000);
      expect(refusal(`window.BENCHMARK_DATA = {"entries":${long}x}`)).toMatch(/not JSON/);
      expect(refusal(`${long}x`)).toMatch(/not JSON/);
    }
    const digits = `${"1".repeat(1_000_000)}x`;
    expect(read(suites({ Nets: [run({ benches: [bench({ value: digits })] })] })).leftOut).toEqual([
      "values that are no numbers: 1",
    ]);
  });

  it("takes an object for no text, whatever it says of how it is written", () => {
    const odd = { toString: 1, valueOf: 1 };
    const { histories } = read(suites({ Nets: [run({ tool: odd, commit: { id: odd } })] }));
    expect(histories[0]?.runs[0]).not.toHaveProperty("commit");
    expect(histories[0]?.runs[0]?.values[0]).not.toHaveProperty("better");
  });

  it("is refused in a sentence, or holds what the store takes, whatever the text", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.json({ maxDepth: 5 }),
      fc.json().map((text) => `window.BENCHMARK_DATA = {"entries": {"a": ${text}}}`),
      fc.json().map((text) => `window.BENCHMARK_DATA = {"entries": {"__proto__": [{"date": 1, "benches": ${text}}]}}`),
      fc
        .json()
        .map(
          (text) =>
            `window.BENCHMARK_DATA = {"entries": {"a": [{"date": ${text}, "commit": ${text}, "tool": ${text}, "benches": [{"name": ${text}, "value": ${text}, "unit": ${text}}]}]}}`,
        ),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          for (const { source, suite, runs } of read(text).histories) {
            importedSuiteSchema.parse({ source, suite });
            for (const one of runs) importedRunSchema.parse(one);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 400 },
    );
  });
});
