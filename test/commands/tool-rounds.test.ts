import { describe, expect, it } from "vitest";
import { ToolRecord } from "../../src/commands/tool-rounds.ts";
import type { Imported } from "../../src/formats/format.ts";

const answer = (...notes: readonly string[]): Imported => ({
  ...{ kind: "summary", parameters: {}, environment: {}, source: { tool: "a tool", cannotTell: [] } },
  ...{ notes, summary: { values: { latency: 1 } } },
});
const launch = (round: number) =>
  ({ round, position: 0, mode: "solo", startedAt: "2026-11-26T10:00:00Z", values: { latency: 1 } }) as const;

describe("what a tool said of a side", () => {
  it("has each sentence once, and of those that differ in numbers alone one", () => {
    const record = new ToolRecord();
    record.take(launch(0), answer("3 of 90 queries overlap", "version 11 is not known"));
    record.take(launch(1), answer("4 of 95 queries overlap", "version 11 is not known"));
    expect(record.notes).toEqual([
      "3 of 90 queries overlap (of one launch; of others likewise)",
      "version 11 is not known",
    ]);
    expect(record.kept).toEqual({ launches: [], summedLaunches: [launch(0), launch(1)] });
  });

  it("counts what is lost in a row", () => {
    const record = new ToolRecord();
    const lost = { round: 0, startedAt: "2026-11-26T10:00:00Z", stage: "measure", reason: "it failed" } as const;
    record.lose(lost);
    record.lose(lost);
    expect(record.lostInARow).toBe(2);
    record.take(launch(1), answer());
    expect(record.lostInARow).toBe(0);
    expect(record.lostLaunches).toHaveLength(2);
  });
});
