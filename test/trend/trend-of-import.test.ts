import { describe, expect, it } from "vitest";
import type { ImportedHistory } from "../../src/trend/imported-history.ts";
import { trendsOfImport } from "../../src/trend/trend-of-import.ts";

const ONE_PERCENT = { kind: "relative", value: 0.01 } as const;

/** Thirty days, of which the last ten are half as high again. */
function history(
  better: "lower" | "higher" | undefined,
  change: (value: number) => number = (value) => value,
): ImportedHistory {
  const runs = Array.from({ length: 30 }, (_, day) => ({
    at: new Date(Date.UTC(2026, 0, day + 1)).toISOString(),
    ...(day === 20 && { commit: "a".repeat(40) }),
    values: [
      { name: "net", unit: "ms", value: change((day < 20 ? 10 : 15) + (day % 3) / 100), ...(better && { better }) },
    ],
  }));
  return { source: "github-action-benchmark", suite: "Nets", runs, names: [] };
}

describe("the trend of an imported history", () => {
  it.each([
    ["lower", "worse"],
    ["higher", "better"],
    [undefined, "up"],
  ] as const)("says of a rise where %s is better that it is %s", (better, direction) => {
    const [series] = trendsOfImport(history(better), ONE_PERCENT);
    expect(series).toMatchObject({
      name: "Nets, net",
      benchmark: null,
      metric: null,
      imported: { source: "github-action-benchmark", suite: "Nets", name: "net", unit: "ms" },
      count: 30,
      changes: [
        {
          kind: "step",
          direction,
          lastBefore: { session: null, line: null, commit: null, time: "2026-01-20T00:00:00.000Z" },
          firstAfter: { commit: "a".repeat(40), time: "2026-01-21T00:00:00.000Z" },
        },
      ],
    });
    expect(series?.level).toBeCloseTo(15.01);
  });

  it("keeps to the tolerance, and of values of 0 and less tells differences", () => {
    expect(trendsOfImport(history("lower"), { kind: "relative", value: 0.6 })[0]?.changes).toEqual([]);
    const [signed] = trendsOfImport(
      history("lower", (value) => value - 12),
      { kind: "relative", value: 0.6 },
    );
    expect(signed).toMatchObject({ tolerance: { kind: "points" }, changes: [{ direction: "worse" }] });
  });

  it("joins no values of two units", () => {
    const { runs, ...suite } = history("lower");
    const mixed = runs.map((run, at) => ({
      ...run,
      values: run.values.map((one) => ({ ...one, unit: at < 20 ? "ms" : "us" })),
    }));
    expect(
      trendsOfImport({ ...suite, runs: mixed }, ONE_PERCENT).map(({ count, changes }) => [count, changes]),
    ).toEqual([
      [20, []],
      [10, []],
    ]);
  });
});
