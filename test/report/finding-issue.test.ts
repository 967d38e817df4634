import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import {
  type FoundChange,
  groupIn,
  renderFindingIssue,
  type Told,
  thanksText,
} from "../../src/report/finding-issue.ts";
import type { Finding } from "../../src/trend/finding.ts";
import { foreignText } from "./foreign-judgement.ts";
import { benchmark } from "./judgements.ts";
import { named, readFragment, textOf } from "./markup-reader.ts";

const [A, B] = ["a".repeat(40), "b".repeat(40)] as const;
const at = (commit: string, day: string) => ({ session: commit.slice(0, 32), commit, recordedAt: `${day}T02:37:00Z` });

const finding = (overrides: Partial<Finding> = {}): Finding => ({
  cause: "code",
  evidence: {
    kind: "rerun",
    rerun: {
      benchmark: benchmark("resnet50", "rpi3"),
      metric: "latency",
      cause: "alarm",
      good: { commit: A },
      bad: { commit: B },
      session: "f".repeat(32),
      notedAt: "2026-11-23T03:37:00Z",
      outcome: {
        kind: "compared",
        verdict: "regressed",
        effect: 0.194,
        interval: { lower: 0.18, upper: 0.21 },
        n: 12,
        level: 0.05,
      },
    },
  },
  confirmedBy: [],
  group: "code resnet50 x",
  foundAt: "2026-11-23T03:37:00Z",
  ...overrides,
});

const CHANGE: FoundChange = {
  benchmark: benchmark("resnet50", "rpi3"),
  metric: "latency",
  direction: "worse",
  lastBefore: at(A, "2026-11-19"),
  firstAfter: at(B, "2026-11-20"),
  before: { value: 10e6 },
  after: { value: 12e6 },
  effect: 0.2,
  differing: [],
  attribution: {
    hypothesis: "model",
    models: { moved: 1, of: 4 },
    devices: { moved: 2, of: 2 },
    environment: [],
  },
  finding: finding(),
  notedAt: "2026-11-22T03:37:00Z",
};
const told = (overrides: Partial<FoundChange> = {}): Told => ({
  change: { ...CHANGE, ...overrides },
  tonight: { effect: 0.19, day: "2026-11-25" },
});
const bodyOf = (...all: readonly [Told, ...Told[]]) => renderFindingIssue(all).body;

describe("renderFindingIssue", () => {
  it("says what moved, who did it, what shows that, and which commits are suspect", () => {
    const commits = { count: 2, listed: [{ commit: B, title: "Prune it", author: "Ada", isMerge: false }] };
    const { title, body } = renderFindingIssue([told({ finding: finding({ commits }) })]);
    expect(title).toBe("resnet50 on rpi3: latency (median) is 20 % worse since 2026-11-20");
    expect(body.split("\n").slice(1)).toEqual([
      "**The code did it: measured again, side by side, the first bad content is worse than the last good one.**",
      "",
      "| Benchmark | Metric | Last good | First bad | Moved by | Now |",
      "| :-- | :-- | :-- | :-- | :-- | :-- |",
      "| resnet50/rpi3/onnxruntime/fp32/batch=1/threads=1 | latency (median) | 10.0 ms<br>2026-11-19 | 12.0 ms<br>2026-11-20 | **+20.0 %** | +19.0 %<br>2026-11-25 |",
      "",
      "- A paired re-run of bbbbbbbbbbbb against aaaaaaaaaaaa shows +19.4 % &#91;+18.0, +21.0&#93; where the nights show +20.0 % (regressed, 12 rounds).",
      "- In the same night resnet50 on 2 of its 2 devices moved, and 1 of 4 models of rpi3, which speaks for the model.",
      "- No condition of the environment that edgebench knows changed between the two nights.",
      "",
      `Suspect are the 2 commits after ${A} up to ${B}:`,
      "",
      `- ${B} Prune it (Ada)`,
      "- and 1 more",
      "",
      "On the device, this measures between them until one is left:",
      "",
      "```sh",
      `edgebench bisect resnet50/rpi3/onnxruntime/fp32/batch=1/threads=1 --metric latency --good ${A} --bad ${B}`,
      "```",
      "",
      "This issue is kept up to date every night, and closed when the level returns.",
      "",
    ]);
  });

  it("tells a device's move once for all of its models", () => {
    const device = finding({
      cause: "device",
      evidence: { kind: "same-content" },
      confirmedBy: ["neighbours", "environment"],
    });
    const attribution = {
      hypothesis: "device" as const,
      models: { moved: 2, of: 2 },
      devices: { moved: 1, of: 1 },
      environment: [{ name: "kernel", before: "5.10", after: "6.1" }],
    };
    const { title, body } = renderFindingIssue([
      told({ finding: device, attribution }),
      told({ finding: device, attribution, benchmark: benchmark("vgg", "rpi3"), effect: 0.1 }),
    ]);
    expect(title).toBe("rpi3: 2 models up to 20 % worse since 2026-11-20, by the device");
    expect(body).toContain("**The device did it, and no code: what moved stays moved.**");
    expect(body).toContain("- In the same night 2 of 2 models of rpi3 moved, which speaks for the device.");
    expect(body).toContain(
      "- It is confirmed: its other models moved in the same night and its environment changed in the same night.",
    );
    expect(body).toContain("- Between the two nights the environment changed: kernel from 5.10 to 6.1.");
    expect(body).not.toContain("bisect");
  });

  it("words a drift as one, from the night from which it went", () => {
    const { title, body } = renderFindingIssue([told({ kind: "drift" })]);
    expect(title).toBe("resnet50 on rpi3: latency (median) has drifted 20 % worse since 2026-11-19");
    expect(body).toContain("- It went little by little: the last good night is the one from which it went");
    expect(bodyOf(told({ kind: "step" }))).not.toContain("little by little");
  });

  it("says of one model on several devices that it is one", () => {
    const other = told({ benchmark: benchmark("resnet50", "jetson") });
    expect(renderFindingIssue([told(), other]).title).toBe(
      "resnet50 on 2 devices: latency (median) is 20 % worse since 2026-11-20",
    );
  });

  it.each<[string, Partial<FoundChange>, string]>([
    ["what is of the content", { finding: finding({ evidence: { kind: "exact" } }) }, "a property of the content"],
    ["both", { finding: finding({ cause: "both" }) }, "The code did a part of it, and the device the rest."],
    [
      "what nobody could find out",
      { finding: finding({ cause: "unknown", evidence: { kind: "none", why: "the device is gone" } }) },
      "- No re-run could tell: the device is gone.",
    ],
    [
      "a device that nothing confirms",
      { finding: finding({ cause: "device", evidence: { kind: "same-content" } }) },
      "Neither the sentinel nor another model",
    ],
    ["the same commit", { firstAfter: at(A, "2026-11-20") }, `Both nights measured ${A}.`],
    ["points", { metric: "top-1", before: { value: 0.76 }, after: { value: 0.72 }, effect: -0.04 }, "| 76.0 %<br>"],
  ])("says %s", (_, overrides, sentence) => {
    expect(bodyOf(told(overrides))).toContain(sentence);
  });

  it("is found again by its finding, and by nothing else", () => {
    expect(groupIn(bodyOf(told()))).toBe("code resnet50 x");
    expect(groupIn("slower")).toBeUndefined();
  });

  it("counts what is more than a table holds", () => {
    const many = Array.from({ length: 60 }, () => told());
    expect(bodyOf(told(), ...many)).toContain("And 11 more.");
  });

  it("lets nothing foreign become markup", () => {
    fc.assert(
      fc.property(foreignText, foreignText, foreignText, (title, author, why) => {
        const commits = {
          count: 1,
          listed: [{ commit: B, title: title.slice(0, 200), author: author.slice(0, 100), isMerge: true }],
        };
        const attribution = {
          ...(CHANGE.attribution ?? { hypothesis: "alone", models: { moved: 1, of: 1 }, devices: { moved: 1, of: 1 } }),
          environment: [{ name: "kernel", before: why, after: title }],
        } as NonNullable<FoundChange["attribution"]>;
        const body = bodyOf(
          told({ attribution, finding: finding({ cause: "unknown", evidence: { kind: "none", why }, commits }) }),
        );
        const page = readFragment(marked.parse(body) as string);
        expect(named(page, "script", "img", "a", "svg", "iframe")).toEqual([]);
        expect(named(page, "table")).toHaveLength(1);
        expect(named(page, "li")).toHaveLength(4);
        expect(textOf(page)).toContain("a merge");
      }),
    );
  });
});

describe("thanksText", () => {
  it("says where the level is back, and since when", () => {
    const returned = { ...CHANGE, returned: at(A, "2026-11-25") };
    expect(thanksText([returned])).toBe(
      `Thank you! latency (median) is back within the tolerance of 10.0 ms since 2026-11-25 (${A}).`,
    );
    expect(thanksText([returned, returned])).toMatch(/, and so is 1 other series\.$/);
  });
});
