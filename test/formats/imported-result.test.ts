import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import type { Imported } from "../../src/formats/format.ts";
import { chooseEntry, joinRuns } from "../../src/formats/imported-result.ts";

const run = (changes: Partial<Imported> = {}): Imported =>
  ({
    kind: "times",
    runtime: "tensorrt",
    parameters: {},
    actual: { provider: "trtexec", version: "8.4", executionMode: "one query at a time, without transfers" },
    environment: {},
    launches: [{ latencyNs: [1, 2] }],
    source: { tool: "trtexec", cannotTell: [] },
    notes: [],
    ...changes,
  }) as Imported;

describe("joinRuns", () => {
  it("makes launches of files that were measured alike", () => {
    expect(joinRuns([run(), run()])).toMatchObject({ launches: [{ latencyNs: [1, 2] }, { latencyNs: [1, 2] }] });
  });

  it.each<[string, Partial<Imported>]>([
    ["another runtime", { runtime: "openvino" }],
    ["other parameters", { parameters: { batch: 8 } }],
    [
      "transfers inside the clock",
      { actual: { provider: "trtexec", version: "8.4", executionMode: "with transfers" } },
    ],
  ])("refuses %s", (_, changes) => {
    expect(() => joinRuns([run(), run(changes)])).toThrow(UserError);
  });
});

describe("chooseEntry", () => {
  it("lists names that can be given back to it, however long", () => {
    const [base, head] = [`${"m".repeat(120)} base`, `${"m".repeat(120)} head`];
    const runs = [run({ entry: base }), run({ entry: head })];
    expect(() => chooseEntry(runs, undefined, "file")).toThrow(JSON.stringify(head));
    expect(chooseEntry(runs, head, "file").entry).toBe(head);
  });
});
