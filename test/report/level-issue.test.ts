import { describe, expect, it } from "vitest";
import { changePointOf, renderLevelIssue, type Tonight, thanksText } from "../../src/report/level-issue.ts";
import { changePointKey, type NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { benchmark } from "./judgements.ts";

const [A, B] = ["a".repeat(40), "b".repeat(40)] as const;
const at = (commit: string, day: string) => ({ session: commit.slice(0, 32), commit, recordedAt: `${day}T02:37:00Z` });

const CHANGE: NotedChangePoint = {
  benchmark: benchmark("resnet50", "rpi3"),
  metric: "latency",
  direction: "worse",
  lastBefore: at(A, "2026-11-19"),
  firstAfter: at(B, "2026-11-20"),
  before: { value: 10e6 },
  after: { value: 12e6 },
  effect: 0.2,
  differing: [],
  notedAt: "2026-11-22T03:37:00Z",
};
const TONIGHT: Tonight = { effect: 0.19, day: "2026-11-25", others: 0 };

describe("renderLevelIssue", () => {
  it("says what moved, since when, and what is suspect", () => {
    const { title, body } = renderLevelIssue(CHANGE, TONIGHT);
    expect(title).toBe("resnet50 on rpi3: latency (median) is 20 % worse since 2026-11-20");
    expect(body.split("\n").slice(1)).toEqual([
      "**resnet50 on rpi3: latency (median) moved by +20.0 %, and stays there.**",
      "",
      "ONNX Runtime, fp32, batch 1, 1 thread. On 2026-11-25 it was at +19.0 % against the level before.",
      "",
      "| | Night | Commit | latency (median) |",
      "| :-- | :-- | :-- | :-- |",
      `| before | 2026-11-19 | ${A} | 10.0 ms |`,
      `| after | 2026-11-20 | ${B} | 12.0 ms |`,
      "",
      `- Suspect are the commits after ${A} up to ${B}.`,
      "- No condition that edgebench knows of the device or of the measurement changed between the two nights.",
      "",
      "Benchmark: resnet50/rpi3/onnxruntime/fp32/batch=1/threads=1. This issue is kept up to date every night, and closed when the level returns.",
      "",
    ]);
  });

  it("speaks for the device where the repository, or other series, do", () => {
    const change = { ...CHANGE, lastBefore: { ...CHANGE.lastBefore, commit: B }, differing: ["kernel", "governor"] };
    const { body } = renderLevelIssue(change, { ...TONIGHT, others: 3 });
    expect(body).toContain(
      "- Both nights measured the same commit, so nothing in the repository moved it: look at the device.",
    );
    expect(body).toContain("- Between the two nights changed: kernel and governor.");
    expect(body).toContain("- 3 other series of rpi3 moved with the same night, which speaks for the device.");
  });

  it("says shares in points", () => {
    const change: NotedChangePoint = {
      ...CHANGE,
      metric: "top-1",
      before: { value: 0.76 },
      after: { value: 0.72 },
      effect: -0.04,
    };
    const { title, body } = renderLevelIssue(change, { ...TONIGHT, effect: -0.04 });
    expect(title).toBe("resnet50 on rpi3: top-1 is 4.0 points worse since 2026-11-20");
    expect(body).toContain("| 76.0 % |");
  });

  it("is found again by what it is about, and by nothing else", () => {
    expect(changePointOf(renderLevelIssue(CHANGE, TONIGHT).body)).toBe(changePointKey(CHANGE));
    expect(changePointOf("slower")).toBeUndefined();
  });
});

describe("thanksText", () => {
  it("says where the level is back, and since when", () => {
    expect(thanksText({ ...CHANGE, returned: at(A, "2026-11-25") })).toBe(
      `Thank you! latency (median) is back within the tolerance of 10.0 ms since 2026-11-25 (${A}).`,
    );
  });
});
