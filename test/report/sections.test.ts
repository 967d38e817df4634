import { describe, expect, it } from "vitest";
import { environments, methodSentences, notes, ownFacts, sidesText } from "../../src/report/sections.ts";
import {
  benchmark,
  calm,
  compared,
  everything,
  evidence,
  firstRun,
  judged,
  judgement,
  measurement,
  side,
} from "./judgements.ts";

describe("environments", () => {
  it("gathers every value seen on a device, in a stable order", () => {
    const on = (threads: number, environment: Record<string, string | boolean>) =>
      judged(benchmark("a", "pi", { threads }), { environment });
    const seen = environments(
      judgement([on(1, { os: "b", throttled: true }), on(2, { os: "a", throttled: true }), on(3, {})]),
    );
    expect([...seen].map(([device, facts]) => [device, [...facts]])).toEqual([
      [
        "pi",
        [
          ["os", ["a", "b"]],
          ["throttled", ["yes"]],
        ],
      ],
    ]);
  });

  it("tells sizes in a unit that fits them", () => {
    const one = judged(benchmark("a", "pi"), { environment: { "memory-bytes": 2 ** 33, cores: 4 } });
    expect([...(environments(judgement([one])).get("pi") ?? [])]).toEqual([
      ["cores", ["4"]],
      ["memory-bytes", ["8.00 GiB"]],
    ]);
  });

  it("leaves to each benchmark what is its own, and no fact that is called as something of every object", () => {
    const environment = { "share-of-peak": "58 % of peak", "sentinel-noise": "1 %", constructor: "odd" };
    const one = judged(benchmark("a", "pi"), { environment });
    expect([...(environments(judgement([one])).get("pi") ?? [])]).toEqual([["constructor", ["odd"]]]);
    expect(ownFacts(one)).toEqual([
      ["Share of peak", "58 % of peak"],
      ["Noise of the sentinel", "1 %"],
    ]);
  });

  it("leaves out devices of which nothing is known", () => {
    expect(environments(judgement([judged(benchmark("a"))])).size).toBe(0);
  });
});

describe("methodSentences", () => {
  it("says how many rounds there were, in which mode, and how the error rate is shared", () => {
    const said = methodSentences(everything()).join("\n");
    expect(said).toContain("8 to 30 rounds per benchmark: base and head both loaded");
    expect(said).toContain("shared among 10 gating comparisons");
    expect(said).toContain("McNemar");
  });

  it("speaks only of methods that were used", () => {
    const said = methodSentences(firstRun()).join("\n");
    expect(said).not.toMatch(/rounds|McNemar|error rate/);
    expect(methodSentences(calm()).join("\n")).not.toContain("stored sessions");
    const held = compared("latency", "unchanged", evidence(1, 1, { method: "between-sessions" }));
    expect(methodSentences(judgement([judged(benchmark("a"), { comparisons: [held] })])).join("\n")).toContain(
      "stored sessions",
    );
  });

  it("owns up to launches that gave no times and to rounds left out", () => {
    const what = benchmark("a");
    const lost = { round: 1, startedAt: "2026-11-24T02:37:00Z", stage: "load" as const, reason: "it died" };
    const base = side("x", { measurement: { ...measurement(what, "base", [1e6]), lostLaunches: [lost, lost] } });
    const comparisons = [compared("latency", "unchanged", evidence(1, 1, { excluded: 2 }))];
    const said = methodSentences(judgement([judged(what, { base, comparisons })])).join("\n");
    expect(said).toContain("2 launches ended early");
    expect(said).toContain("1 comparison left out rounds");
  });
});

it("tells notes once each: the gate's warnings, the plan's notices, each benchmark's caveats", () => {
  const one = judged(benchmark("a"), { caveats: ["warm", "warm"] });
  const warnings = [{ id: one.id, what: "w" }];
  const notices = ["n", `${one.id}: w`];
  const made = judgement([one], { gate: { outcome: "pass", failures: [], warnings }, notices });
  expect(notes(made)).toEqual([`${one.id}: w`, "n", `${one.id}: warm`]);
});

it("names both sides, or the only one", () => {
  expect(sidesText(calm())).toBe("head 9e1b7c44d2 against base 0f3c1d9a7b");
  expect(sidesText({ ...calm(), base: null })).toBe("head 9e1b7c44d2");
});
