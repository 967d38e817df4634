import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Bridge } from "../../src/compare/bridge.ts";
import { bridgeText } from "../../src/report/bridge-text.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/report-document.ts";
import { BASE, calm, judgement } from "./judgements.ts";
import { PLACEHOLDER } from "./placeholder.ts";

const BRIDGED: Bridge = {
  kind: "bridged",
  moved: [
    { name: "kernel", before: "6.1.0", now: "6.6.2" },
    { name: "runtime-version", before: "1.29.0", now: "1.30.0" },
  ],
  commit: BASE,
  sessions: { ofModel: 4, all: 9 },
  environment: [
    { metric: "latency", effect: 0.04, interval: { lower: -0.008, upper: 0.09 } },
    { metric: "peak-memory", effect: -0.02, interval: undefined },
  ],
  change: { metric: "latency", effect: 0.001, interval: { lower: -0.005, upper: 0.007 } },
};

describe("what an environment moved, in words", () => {
  it("tells the environment's part, the change's part, and what both rest on", () => {
    expect(bridgeText(BRIDGED)).toBe(
      "the environment moved latency (median) by +4.0 % [−0.8, +9.0] and peak memory by about −2.0 % (kernel 6.1.0 → 6.6.2 and runtime-version 1.29.0 → 1.30.0); the change moved latency (median) by +0.1 % [−0.5, +0.7] (commit 0f3c1d9a7b today, and in 4 stored sessions among 9)",
    );
  });

  it("says that the model is the same, and where nothing can be told", () => {
    expect(bridgeText({ ...BRIDGED, change: undefined, sessions: { ofModel: 1, all: 1 } })).toMatch(
      /; the model is the same \(commit 0f3c1d9a7b today, and in 1 stored session\)$/,
    );
    expect(bridgeText({ kind: "not-bridged", moved: BRIDGED.moved.slice(0, 1), why: "nobody knows" })).toBe(
      "the environment changed (kernel 6.1.0 → 6.6.2), and what that moved cannot be told: nobody knows",
    );
  });

  it("is short, however much changed, and is told whole", () => {
    const names = ["board", "cpu-model", "device-image", "governor", "kernel", "os"] as const;
    const moved = names.map((name) => ({ name, before: "b".repeat(4_000), now: "n".repeat(4_000) }));
    const text = bridgeText({ ...BRIDGED, moved });
    expect(text).toContain("and 2 other conditions)");
    expect(text.length).toBeLessThan(700);
    const told = judgement(calm().benchmarks.map((one) => ({ ...one, bridge: { ...BRIDGED, moved } })));
    expect(renderComment(told)).toContain("in 4 stored sessions among 9)");
  });

  it("is in the comment's folded part, in the page and in the document, and changes no verdict", () => {
    const plain = calm();
    const told = judgement(plain.benchmarks.map((one) => ({ ...one, bridge: BRIDGED })));
    const comment = renderComment(told);
    expect(comment).toContain("The environment changed: 2 benchmarks");
    expect(comment).toMatch(/<details>.*the environment moved latency/s);
    expect(comment.split("\n").slice(0, 4)).toEqual(renderComment(plain).split("\n").slice(0, 4));
    expect(renderHtml(told, PLACEHOLDER)).toContain("What the environment moved");
    const document = reportSchema.parse(JSON.parse(renderJson(told)));
    expect(document.benchmarks[0]?.bridge).toMatchObject({ kind: "bridged", change: { effect: 0.001 } });
    expect(reportSchema.parse(JSON.parse(renderJson(plain))).benchmarks[0]?.bridge).toBeNull();
  });
});

test("property: facts of a device never reach a rendering unescaped", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "binary" }), (fact) => {
      const moved = [{ name: "kernel", before: `<img src=x>${fact}`, now: "| @everyone" }] as const;
      const told = judgement(calm().benchmarks.map((one) => ({ ...one, bridge: { ...BRIDGED, moved } })));
      for (const text of [renderComment(told), renderHtml(told, PLACEHOLDER)])
        expect(text).not.toContain("<img src=x>");
      expect(renderComment(told)).not.toMatch(/\| @everyone|[^\\]@everyone/);
    }),
  );
});
