import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsetsToHold, type RecentOfDevice, withSessions } from "../../src/baseline/recent.ts";
import { encodeRecent, parseRecent } from "../../src/baseline/recent-file.ts";
import { toStoredSession } from "../../src/baseline/session-file.ts";
import type { Result } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { accuracyOver, anyResults, session, sessionId } from "./session-results.ts";

function recentOf(results: readonly Result[]): RecentOfDevice {
  const made = results.map(toStoredSession);
  const series = withSessions(
    new Map(),
    made.map((one) => one.session),
  );
  const known = new Map(made.flatMap(({ bitsets }) => [...bitsets]));
  const held = [...bitsetsToHold(series)].map((digest) => [digest, known.get(digest) ?? ""] as const);
  const heartbeat = { lastResultAt: session(1).createdAt, session: sessionId(1) };
  return { device: "desk", heartbeat, series, bitsets: new Map(held) };
}

const measured = (number: number) =>
  session(number, { measurements: [sampleMeasurement({ accuracy: accuracyOver("fw==") })] });
const text = encodeRecent(recentOf([measured(1), measured(2)]));

describe("the file of a device's recent points", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const recent = recentOf(results);
        expect(parseRecent(encodeRecent(recent), "f")).toEqual(recent);
      }),
    );
  });

  it("tells once what many points have alike", () => {
    const [one = 0, thirty = 0] = [1, 30].map(
      (count) => encodeRecent(recentOf(Array.from({ length: count }, (_, index) => measured(index + 1)))).length,
    );
    // A session's id and time, and a few numbers: far from thirty times the first.
    expect((thirty - one) / 29).toBeLessThan(one / 4);
  });

  it.each([
    ["a column that is too short", text.replace('"role":["head","head"]', '"role":["head"]'), "do not fit together"],
    ["a metric that is too short", text.replace('"latency":[2000000,2000000]', '"latency":[]'), "do not fit together"],
    ["a place that is not in the table", text.replace('"model":[0,0]', '"model":[0,1]'), "do not fit together"],
    ["another bitset", text.replace(':"fw=="', ':"fg=="'), "is not what was recorded"],
    ["a name of another schema", text.replace("recent@1", "recent@9"), "schema"],
    ["no JSON", text.slice(1), "not JSON"],
  ])("refuses %s, and names the remedy", (_, spoilt, sentence) => {
    expect(spoilt).not.toBe(text);
    expect(() => parseRecent(spoilt, "recent/desk.json")).toThrow(sentence);
    expect(() => parseRecent(spoilt, "recent/desk.json")).toThrow(/^recent\/desk\.json: /);
  });

  it("never fails otherwise, whatever became of its bytes", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 3 }), fc.nat({ max: 5 }), (at, put, cut) => {
        try {
          parseRecent(text.slice(0, at) + put + text.slice(at + cut), "f");
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
