import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptanceLine, parseAcceptances } from "../../src/baseline/acceptances.ts";
import { changePointLine, parseChangePoints } from "../../src/baseline/changepoints.ts";
import { entryLine, parseImported, suiteLine } from "../../src/baseline/imported-file.ts";
import { withSessions } from "../../src/baseline/recent.ts";
import { encodeRecent, parseRecent } from "../../src/baseline/recent-file.ts";
import { encodeSession, parseSession, toStoredSession } from "../../src/baseline/session-file.ts";
import { session } from "../baseline/session-results.ts";
import { benchmark } from "../bench/sample-result.ts";
import { CASES, mutatedJson, mutatedText } from "./mutation.ts";
import { outcome } from "./refusal.ts";

/** Lines of which one has faults, or a text that has. */
function mutatedLines(text: string): fc.Arbitrary<string> {
  const lines = text.trimEnd().split("\n");
  const one = fc
    .tuple(fc.nat(lines.length - 1), mutatedJson(...lines.map((line) => JSON.parse(line))))
    .map(([at, line]) => lines.map((was, index) => `${index === at ? line : was}\n`).join(""));
  return fc.oneof({ arbitrary: one, weight: 3 }, { arbitrary: mutatedText(text), weight: 2 });
}

function expectRefusedOrStable<T>(text: string, read: (text: string) => T, write: (value: T) => string): boolean {
  const first = outcome(() => read(text));
  if (first.kind === "refused") {
    expect(first.why).toMatch(/^f(?::\d+)?: /);
    return false;
  }
  expect(read(write(first.value))).toEqual(first.value);
  return true;
}

const sessions = [1, 2].map((number) => toStoredSession(session(number)).session);
const [one] = sessions;
if (one === undefined) throw new Error("no session");

describe("fuzzed files of a store: unreadable is never taken for empty, and what is taken is kept", () => {
  it.each<[string, fc.Arbitrary<string>, (text: string) => boolean]>([
    [
      "sessions",
      mutatedLines(encodeSession(one)),
      (text) => expectRefusedOrStable(text, (read) => parseSession(read, "f"), encodeSession),
    ],
    [
      "what is recent",
      mutatedJson(
        JSON.parse(
          encodeRecent({
            device: one.device,
            heartbeat: { lastResultAt: one.recordedAt, session: one.session },
            series: withSessions(new Map(), sessions),
            bitsets: new Map(),
          }),
        ),
      ),
      (text) => expectRefusedOrStable(text, (read) => parseRecent(read, "f"), encodeRecent),
    ],
    [
      "acceptances",
      mutatedLines(
        acceptanceLine(
          {
            benchmark: "a/*",
            metric: "latency",
            upTo: { kind: "relative", value: 0.05 },
            by: "mona",
            why: "larger",
            until: "2026-12-31",
          },
          "2026-11-25T00:00:00Z",
        ),
      ),
      (text) => outcome(() => parseAcceptances(text, "f")).kind === "taken",
    ],
    [
      "change points",
      mutatedLines(
        changePointLine({
          benchmark,
          metric: "latency",
          direction: "worse",
          lastBefore: { session: "1".repeat(32), commit: "a".repeat(40), recordedAt: "2026-11-24T00:00:00Z" },
          firstAfter: { session: "2".repeat(32), commit: "b".repeat(40), recordedAt: "2026-11-25T00:00:00Z" },
          before: { value: 1_000 },
          after: { value: 2_000 },
          effect: 1,
          differing: [],
          notedAt: "2026-11-25T00:00:00Z",
        }),
      ),
      (text) =>
        expectRefusedOrStable(
          text,
          (read) => parseChangePoints(read, "f"),
          (points) => points.map(changePointLine).join(""),
        ),
    ],
    [
      "imported histories",
      mutatedLines(
        [
          suiteLine({ source: "github-action-benchmark", suite: "Nets" }),
          entryLine({
            at: "2026-01-02T00:00:00.000Z",
            commit: "a".repeat(40),
            values: [
              { name: "net", unit: "ms", value: 1.5, better: "lower" },
              { name: "__proto__", unit: "", value: -2 },
            ],
          }),
          entryLine({ name: "net", benchmark: "a/b/onnxruntime/fp32/batch=1/threads=1" }),
        ].join(""),
      ),
      (text) =>
        expectRefusedOrStable(
          text,
          (read) => parseImported(read, "f"),
          (one) => [suiteLine(one), ...[...one.runs, ...one.names].map(entryLine)].join(""),
        ),
    ],
  ])("%s", (_, texts, check) => {
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (check(text)) taken += 1;
      }),
      CASES,
    );
    expect(taken).toBeGreaterThan(10);
  });
});
