import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeSession, parseSession, toStoredSession } from "../../src/baseline/session-file.ts";
import { summarisePoint } from "../../src/baseline/summary.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { accuracyOver, anyResults, session } from "./session-results.ts";

const text = encodeSession(toStoredSession(session(1)).session);

describe("a session's file", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const result of results) {
          const stored = toStoredSession(result).session;
          expect(parseSession(encodeSession(stored), "f")).toEqual(stored);
        }
      }),
    );
  });

  it("says in its first line where and when it was measured, in each other line one point", () => {
    const [first, second, ...rest] = text.split("\n").map((line) => (line === "" ? undefined : JSON.parse(line)));
    expect(first).toMatchObject({
      schema: "edgebench/session@1",
      device: "desk",
      environment: { "cpu-model": "Example" },
    });
    expect(second).toMatchObject({ role: "head", launches: [{ medianNs: 2_000_000, iterations: 3 }] });
    expect(rest).toEqual([undefined]);
  });

  it("keeps one point for each side, and bitsets by their digests", () => {
    const twice = [sampleMeasurement({ accuracy: accuracyOver("fw==") }), sampleMeasurement()];
    const { session: stored, bitsets } = toStoredSession(session(1, { measurements: twice }));
    expect(stored.points).toHaveLength(1);
    expect([...bitsets.values()].sort()).toEqual(["/w==", "fw=="]);
    expect([...bitsets.keys()]).toContain(stored.points[0]?.accuracy?.correct);
  });

  it("keeps nothing of what an emulated processor measured", () => {
    const [launch] = sampleMeasurement().launches;
    if (launch === undefined) throw new Error("no launch");
    const actual = { ...launch.actual, emulated: "aarch64" };
    const measurements = [sampleMeasurement({ launches: [{ ...launch, actual }], accuracy: accuracyOver("fw==") })];
    const { session: stored, bitsets } = toStoredSession(session(1, { measurements }));
    expect(stored.points).toEqual([]);
    expect(bitsets.size).toBe(0);
  });

  it("keeps how many operators a model has, and nothing that another session told or that bridged to it", () => {
    const [launch] = sampleMeasurement().launches;
    if (launch === undefined) throw new Error("no launch");
    const told = { session: "1".repeat(32), commit: "2".repeat(40), recordedAt: "2026-11-01T00:00:00Z" };
    const measured = sampleMeasurement({
      operators: { Conv: 3, Relu: 2 },
      accuracy: { ...accuracyOver("fw=="), reusedFrom: told },
      bridge: { commit: "3".repeat(40), model: { sha256: "4".repeat(64), bytes: 1 }, launches: [launch, launch] },
    });
    const { session: stored, bitsets } = toStoredSession(session(1, { measurements: [measured] }));
    expect(stored.points).toMatchObject([{ operators: 5, launches: [{ iterations: 3 }] }]);
    expect(stored.points[0]?.accuracy).toBeUndefined();
    expect(bitsets.size).toBe(0);
    const [point] = stored.points;
    expect(point && summarisePoint(point, stored).values).toMatchObject({ operators: 5, "model-size": 1234 });
  });

  it.each([
    ["a line cut short", text.slice(0, -1), "f:2: the last line is cut short"],
    ["a first line cut short", text.slice(0, 20), "f:1: it does not tell its session"],
    ["an empty file", "", "f:1: it does not tell its session"],
    ["no JSON", `${text}{\n`, "f:3: not JSON"],
    ["a blank line", `${text}\n`, "f:3: not JSON"],
    ["an unknown key", text.replace('"device"', '"devise"'), "f:1: "],
    ["a second session", text + text, "f:3: "],
    ["points without a session", `${text.split("\n")[1]}\n`, "f:1: "],
  ])("refuses %s", (_, spoilt, start) => {
    expect(() => parseSession(spoilt, "f")).toThrow(start);
    expect(() => parseSession(spoilt, "f")).toThrow(UserError);
  });
});
