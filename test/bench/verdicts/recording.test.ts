import { describe, expect, it } from "vitest";
import { makeHeader, parseRecording, type RecordedSession, toLine } from "./recording.ts";

const header = makeHeader({ model: "a.onnx", changedModel: "b.onnx", iterations: 3, processor: "Example" });
const session: RecordedSession = {
  startedAt: "2026-11-24T02:37:00Z",
  alone: [{ latencyNs: [2, 3, 4], sentinelNs: 5 }, { latencyNs: [2, 3, 4] }],
  same: [{ base: [1, 2], head: [2, 3] }],
  changed: [],
};
const text = toLine(header) + toLine(session);

describe("parseRecording", () => {
  it("reads what toLine writes", () => {
    expect(parseRecording(text)).toEqual({ header, sessions: [session] });
  });

  it("leaves out a last line that was cut off, wherever", () => {
    const more = toLine(session);
    for (let length = 0; length < more.length; length += 1)
      expect(parseRecording(text + more.slice(0, length)).sessions).toEqual([session]);
    expect(parseRecording(text + more).sessions).toHaveLength(2);
  });

  it.each([
    ["", "line 1: not a recording"],
    ["{}\n", "line 1: "],
    [`${text}oops\n`, "line 3: not JSON"],
    [`${text}{"startedAt":""}\n`, "line 3: "],
  ])("refuses %j", (bad, sentence) => {
    expect(() => parseRecording(bad)).toThrow(sentence);
  });
});
